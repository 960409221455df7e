// Brings state, filters, time and keyboard together.
const days = [...new Set(data.edges.flatMap((edge) => edge.dates))].sort();

function change(changes) {
  Object.assign(state, changes);
  writeHash();
  show();
}

function choose(id) {
  if (state.path && !state.path.includes("\n") && state.path !== id) {
    const found = pathBetween(state.path, id);
    if (!found) { byId("notice").textContent = word("noPath"); byId("notice").hidden = false; return change({ path: "" }); }
    return change({ path: state.path + "\n" + id, node: id, edge: "" });
  }
  change({ node: id, edge: "" });
}

function selectOf(key, options) {
  const label = make("label", word(key));
  const select = make("select", "", { id: "filter-" + key });
  select.append(...[["", word("all")], ...options].map(([value, text]) => make("option", text, { value })));
  select.value = state[key];
  select.onchange = () => change({ [key]: select.value });
  label.append(select);
  return label;
}

function counted(valuesOf, textOf) {
  const counts = new Map();
  for (const edge of data.edges) for (const value of valuesOf(edge)) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].filter(([value]) => value).sort((a, b) => b[1] - a[1]).map(([value, n]) => [value, `${textOf(value)} (${n})`]);
}

function showFilters() {
  const labels = new Map(data.edges.map((edge) => [edge.relation, edge["label_" + state.lang] || edge.label_en || edge.relation]));
  const speakers = new Map(data.edges.flatMap((edge) => edge.evidence.flatMap((piece) => piece.attribution.map((link) => [link.actor.id, link.actor.name[state.lang] || link.actor.name.en || link.actor.id]))));
  const confidence = make("label", `${word("confidence")} ${state.confidence}`);
  const range = make("input", "", { type: "range", min: 0, max: 1, step: 0.05, id: "filter-confidence" });
  range.value = state.confidence;
  range.onchange = () => change({ confidence: Number(range.value) });
  confidence.append(range);
  const focused = document.activeElement?.id;
  byId("filters").replaceChildren(
    selectOf("relation", counted((edge) => [edge.relation], (value) => labels.get(value))),
    selectOf("root", counted((edge) => [(edge.cameo || "").slice(0, 2)], (value) => value).sort()),
    selectOf("polarity", [["positive", word("positive")], ["negative", word("negative")]]), confidence,
    selectOf("speaker", [["-", word("article")], ...counted((edge) => edge.speakers, (value) => speakers.get(value))]));
  if (focused?.startsWith("filter-")) byId(focused).focus();
}

function showTime() {
  byId("time").hidden = days.length < 2;
  if (days.length < 2) return;
  const svg = byId("histogram");
  const bars = Math.min(days.length, 120);
  const place = (day) => Math.min(bars - 1, Math.floor(((Date.parse(day) - Date.parse(days[0])) / (Date.parse(days.at(-1)) - Date.parse(days[0]))) * bars));
  const counts = Array(bars).fill(0);
  for (const edge of data.edges) for (const day of edge.dates) counts[place(day)]++;
  const most = Math.max(...counts);
  svg.setAttribute("viewBox", `0 0 ${bars} 1`);
  const [first, last] = [place(state.from || days[0]), place(state.to || days.at(-1))];
  svg.replaceChildren(...counts.map((count, i) => {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of Object.entries({ x: i + 0.1, width: 0.8, y: 1 - count / most, height: count / most })) bar.setAttribute(key, value);
    if (i >= first && i <= last) bar.setAttribute("class", "in");
    return bar;
  }));
  byId("days").textContent = `${state.from || days[0]} – ${state.to || days.at(-1)}`;
  for (const key of ["from", "to"]) {
    byId(key).max = days.length - 1;
    byId(key).value = state[key] ? days.indexOf(state[key]) : key === "from" ? 0 : days.length - 1;
    byId(key).setAttribute("aria-label", word(key));
  }
}

function dayAt(event) {
  const box = byId("histogram").getBoundingClientRect();
  const share = Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
  const time = Date.parse(days[0]) + share * (Date.parse(days.at(-1)) - Date.parse(days[0]));
  return days.reduce((best, day) => (Math.abs(Date.parse(day) - time) < Math.abs(Date.parse(best) - time) ? day : best));
}

let brushStart = "";
byId("histogram").onpointerdown = (event) => { brushStart = dayAt(event); byId("histogram").setPointerCapture(event.pointerId); };
byId("histogram").onpointerup = (event) => { const end = dayAt(event); change(end < brushStart ? { from: end, to: brushStart } : { from: brushStart, to: end }); };
byId("histogram").ondblclick = () => change({ from: "", to: "" });
for (const key of ["from", "to"]) byId(key).onchange = () => change({ [key]: days[byId(key).value] });

let timer = 0;
byId("play").onclick = () => {
  const playing = timer !== 0;
  clearInterval(timer);
  timer = 0;
  byId("play").setAttribute("aria-pressed", String(!playing));
  if (playing) return;
  let at = 0;
  timer = setInterval(() => {
    if (at >= days.length) return byId("play").onclick();
    change({ from: days[0], to: days[at++] });
  }, Math.max(80, 8000 / days.length));
};

function showFound(found) {
  const list = byId("found");
  list.replaceChildren(...found.map((node, i) => {
    const item = make("li", nameOf(node), { role: "option", dir: "auto", "aria-selected": String(i === 0) });
    item.onclick = () => { list.hidden = true; byId("search").value = ""; choose(node.id); };
    return item;
  }));
  list.hidden = found.length === 0;
  byId("search").setAttribute("aria-expanded", String(found.length > 0));
}
byId("search").oninput = () => showFound(search(byId("search").value));
byId("search").onkeydown = (event) => {
  const items = [...byId("found").children];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  if (event.key === "Enter" && items[at]) items[at].click();
  if (event.key === "Escape") showFound([]);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !items.length) return;
  event.preventDefault();
  items[at].setAttribute("aria-selected", "false");
  items[(at + step + items.length) % items.length].setAttribute("aria-selected", "true");
};
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== byId("search")) { event.preventDefault(); byId("search").focus(); }
  if (event.key === "Escape") change({ node: "", edge: "", ego: "", path: "" });
});

byId("language").onclick = () => change({ lang: state.lang === "en" ? "ar" : "en" });
byId("theme").onclick = () => change({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" });
byId("png").onclick = savePicture;
byId("csv").onclick = () => download("isnad.csv", URL.createObjectURL(new Blob([tableText()], { type: "text/csv" })));
window.onhashchange = () => { readHash(); show(); };

function show() {
  const root = document.documentElement;
  root.lang = state.lang;
  root.dir = state.lang === "ar" ? "rtl" : "ltr";
  root.dataset.theme = state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  byId("search").placeholder = word("search");
  byId("search").setAttribute("aria-label", word("search"));
  byId("language").textContent = word("language");
  byId("theme").setAttribute("aria-label", word("theme"));
  byId("play").setAttribute("aria-label", word("play"));
  byId("graph").setAttribute("aria-label", word("graph"));
  applyFilters();
  for (const part of [showFilters, showTime, showPanel, showTable, showLegend, showPicture]) part();
}

readHash();
if (data.all > data.edges.length) {
  byId("notice").textContent = word("cut", { all: data.all, kept: data.edges.length });
  byId("notice").hidden = false;
}
show();
