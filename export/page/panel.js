// The panel with the evidence, the table, the legend. All text goes in as text, never as markup.
const byId = (id) => document.getElementById(id);
function make(tag, text = "", attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// Spans are bytes of the document; the sentence begins at sentence.begin. Where bytes were no UTF-8, the words are sought.
function locate(sentence, span) {
  const bytes = new TextEncoder().encode(sentence.text);
  const cut = (end) => new TextDecoder().decode(bytes.slice(0, end)).length;
  const begin = cut(span.begin - sentence.begin);
  if (span.begin >= sentence.begin && sentence.text.startsWith(span.text, begin)) return [begin, begin + span.text.length];
  const found = sentence.text.indexOf(span.text);
  return found < 0 || !span.text ? null : [found, found + span.text.length];
}

function markedSentence(piece) {
  const quote = make("blockquote", "", { dir: "auto", lang: piece.language });
  const spans = [[piece.source?.mention, "actor"], [piece.target?.mention, "actor"], [piece.trigger, "trigger"]]
    .filter(([span]) => span && span.text).map(([span, kind]) => [locate(piece.sentence, span), kind]).filter(([place]) => place)
    .sort((a, b) => a[0][0] - b[0][0]);
  let at = 0;
  for (const [[begin, end], kind] of spans) {
    if (begin < at) continue;
    quote.append(piece.sentence.text.slice(at, begin), make("mark", piece.sentence.text.slice(begin, end), { class: kind }));
    at = end;
  }
  quote.append(piece.sentence.text.slice(at));
  return quote;
}

function evidenceCard(piece) {
  const card = make("article");
  const chain = piece.attribution.map((link) => link.actor.name[state.lang] || link.actor.name.en || link.actor.id);
  card.append(make("div", chain.length ? chain.join(state.lang === "ar" ? " ← " : " → ") : word("article"), { class: "pale", dir: "auto" }));
  card.append(markedSentence(piece));
  card.append(make("div", [piece.date?.value, piece.doc].filter(Boolean).join(" · "), { class: "pale", dir: "auto" }));
  return card;
}

function edgeButton(edge) {
  const times = edge.weight > 1 ? ` ×${edge.weight}` : "";
  const button = make("button", `${nameOf(nodes.get(edge.source))} · ${relationOf(edge)} · ${nameOf(nodes.get(edge.target))}${times}`, { class: "link", dir: "auto" });
  button.onclick = () => change({ edge: edge.id, node: "" });
  return button;
}

function showNode(panel, node) {
  panel.append(make("h2", nameOf(node), { dir: "auto" }), make("p", [node.actor_type, node.country, word("mentions", { n: node.mentions })].filter(Boolean).join(" · "), { class: "pale" }));
  if (node.aliases) panel.append(make("p", node.aliases.slice(0, 12).join(" · "), { class: "pale", dir: "auto" }));
  const ego = make("button", word("ego"), { "aria-pressed": String(state.ego === node.id) });
  ego.onclick = () => change({ ego: state.ego ? "" : node.id });
  const path = make("button", state.path === node.id ? word("pathHint") : word("path"), { "aria-pressed": String(Boolean(state.path)) });
  path.onclick = () => change({ path: state.path ? "" : node.id });
  panel.append(ego, " ", path);
  const mine = visible.filter((edge) => edge.source === node.id || edge.target === node.id);
  for (const edge of mine.slice(0, 100)) panel.append(edgeButton(edge));
  if (mine.length > 100) panel.append(make("p", word("more", { shown: 100, all: mine.length }), { class: "pale" }));
}

function showEdge(panel, edge) {
  panel.append(make("h2", relationOf(edge), { dir: "auto" }));
  for (const end of [edge.source, edge.target]) {
    const button = make("button", nameOf(nodes.get(end)), { class: "link", dir: "auto" });
    button.onclick = () => change({ node: end, edge: "" });
    panel.append(button);
  }
  if (edge.evidence.length < edge.weight) panel.append(make("p", word("more", { shown: edge.evidence.length, all: edge.weight }), { class: "pale" }));
  panel.append(...edge.evidence.map(evidenceCard));
}

function showPanel() {
  const panel = byId("panel");
  panel.replaceChildren();
  if (state.edge) showEdge(panel, edges.get(state.edge));
  else if (state.node) showNode(panel, nodes.get(state.node));
  else panel.append(make("p", word("hint"), { class: "pale" }));
}

// The columns of the table: what stands in them, and by what they are sorted.
const columns = {
  source: (edge) => nameOf(nodes.get(edge.source)), relation: relationOf, target: (edge) => nameOf(nodes.get(edge.target)),
  weight: (edge) => edge.weight, first: (edge) => edge.first_date || "", last: (edge) => edge.last_date || "",
};

// A minus before the column turns the order around.
function sorted(rows) {
  const key = state.sort.replace("-", "");
  if (!Object.hasOwn(columns, key)) return rows;
  const sign = state.sort.startsWith("-") ? -1 : 1;
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, state.lang));
  return rows.map((edge) => [columns[key](edge), edge]).sort((a, b) => sign * compare(a[0], b[0])).map(([, edge]) => edge);
}

function columnHead(key) {
  const head = make("th", "", { scope: "col", "aria-sort": state.sort === key ? "ascending" : state.sort === "-" + key ? "descending" : "none" });
  const button = make("button", word(key), { class: "link", id: "sort-" + key });
  button.onclick = () => { change({ sort: state.sort === key ? "-" + key : key }); byId("sort-" + key).focus(); };
  head.append(button);
  return head;
}

function showTable() {
  const limit = 500;
  const rows = sorted(visible).slice(0, limit).map((edge) => {
    const row = make("tr", "", { tabindex: "0" });
    for (const textOf of Object.values(columns)) row.append(make("td", String(textOf(edge)).slice(0, 120), { dir: "auto" }));
    row.onclick = () => change({ edge: edge.id, node: "" });
    row.onkeydown = (event) => { if (event.key === "Enter") row.onclick(); };
    return row;
  });
  const count = word("rows", { n: visible.length }) + (visible.length > limit ? " · " + word("more", { shown: limit, all: visible.length }) : "");
  byId("rows").querySelector("summary").textContent = `${word("table")} · ${count}`;
  const head = make("tr");
  head.append(...Object.keys(columns).map(columnHead));
  byId("rows").querySelector("thead").replaceChildren(head);
  byId("rows").querySelector("tbody").replaceChildren(...rows);
}

function showLegend() {
  const line = (color, text, kind) => {
    const row = make("div");
    const swatch = make("i", "", { class: kind });
    swatch.style.background = color;
    row.append(swatch, text);
    return row;
  };
  const quads = words[state.lang].quads.map((text, quad) => {
    const mine = visible.filter((edge) => (edge.polarity === "negative" ? 0 : edge.quad || 0) === quad);
    return mine.length ? line(mine[0].color, `${text} (${mine.length})`, "line") : null;
  });
  const groups = new Map();
  for (const id of shownNodes) { const node = nodes.get(id); groups.set(node.community, [...(groups.get(node.community) || []), node]); }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, 5).map((group) => {
    const head = group.reduce((a, b) => (b.size > a.size ? b : a));
    return line(head.color, `${nameOf(head).slice(0, 30)} … (${group.length})`, "dot");
  });
  byId("legend").replaceChildren(...largest, ...quads.filter(Boolean));
}
