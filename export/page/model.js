// The graph as data: what is in it, what the filters leave, paths through it. Nothing here touches the page.
const data = JSON.parse(document.getElementById("data").textContent);
const nodes = new Map(data.nodes.map((node) => [node.id, node]));
const edges = new Map(data.edges.map((edge) => [edge.id, edge]));
const incident = new Map(data.nodes.map((node) => [node.id, []]));
for (const edge of data.edges) {
  incident.get(edge.source).push(edge);
  if (edge.target !== edge.source) incident.get(edge.target).push(edge);
  edge.dates = edge.evidence.flatMap((piece) => (piece.date ? piece.date.value.split("/") : [])).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).sort();
  edge.speakers = new Set(edge.evidence.flatMap((piece) => piece.attribution.length ? piece.attribution.map((link) => link.actor.id) : [""]));
}

const state = { lang: data.language, theme: "", relation: "", root: "", polarity: "", speaker: "", confidence: 0, from: "", to: "", node: "", edge: "", ego: "", path: "", sort: "" };

function readHash() {
  for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
    if (Object.hasOwn(state, key)) state[key] = key === "confidence" ? Number(value) || 0 : value;
  }
  if (!Object.hasOwn(words, state.lang)) state.lang = "en";
  if (!nodes.has(state.node)) state.node = "";
  if (!edges.has(state.edge)) state.edge = "";
  if (!nodes.has(state.ego)) state.ego = "";
}

function writeHash() {
  const kept = Object.entries(state).filter(([, value]) => value !== "" && value !== 0);
  history.replaceState(null, "", "#" + new URLSearchParams(kept));
}

const word = (key, values = {}) => words[state.lang][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const nameOf = (node) => (node.names && (node.names[state.lang] || node.names.en)) || node.label || node.id;
function relationOf(edge) {
  const notes = [edge.polarity === "negative" ? word("negative") : "", edge.modality !== "actual" ? word(edge.modality) : ""].filter(Boolean);
  const label = edge["label_" + state.lang] || edge.label_en || edge.relation;
  return notes.length ? `${label} (${notes.join(", ")})` : label;
}

// Spellings that differ in hamza, alif, final ya, ta marbuta, tatweel or vowel marks are one.
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/[\u064B-\u065F\u0670\u0640]/g, "").replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");
const spellings = data.nodes.map((node) => [node, [node.id, node.label || "", ...Object.values(node.names || {}), ...(node.aliases || [])].map(fold)]);

function search(text) {
  const wanted = fold(text.trim());
  if (!wanted) return [];
  const rank = ([, names]) => (names.some((name) => name === wanted) ? 0 : names.some((name) => name.startsWith(wanted)) ? 1 : names.some((name) => name.includes(wanted)) ? 2 : 3);
  return spellings.map((entry) => [rank(entry), entry[0]]).filter(([place]) => place < 3)
    .sort((a, b) => a[0] - b[0] || b[1].mentions - a[1].mentions).slice(0, 12).map(([, node]) => node);
}

function pathBetween(from, to) {
  const came = new Map([[from, null]]);
  for (const queue = [from]; queue.length; ) {
    const here = queue.shift();
    if (here === to) break;
    for (const edge of incident.get(here)) {
      const next = edge.source === here ? edge.target : edge.source;
      if (passes(edge) && !came.has(next)) { came.set(next, edge); queue.push(next); }
    }
  }
  if (!came.has(to)) return null;
  const found = new Set();
  for (let at = to; came.get(at); ) { const edge = came.get(at); found.add(edge.id); at = edge.source === at ? edge.target : edge.source; }
  return found;
}

function passes(edge) {
  return (!state.relation || edge.relation === state.relation) && (!state.root || (edge.cameo || "").slice(0, 2) === state.root) &&
    (!state.polarity || edge.polarity === state.polarity) && (edge.confidence ?? 1) >= state.confidence &&
    (!state.speaker || edge.speakers.has(state.speaker === "-" ? "" : state.speaker)) &&
    (!(state.from || state.to) || edge.dates.some((date) => (!state.from || date >= state.from) && (!state.to || date <= state.to)));
}

let visible = [];
let shownNodes = new Set();
function applyFilters() {
  visible = data.edges.filter(passes);
  if (state.ego) visible = visible.filter((edge) => edge.source === state.ego || edge.target === state.ego);
  const [from, to] = state.path.split("\n");
  const path = to && nodes.has(from) && nodes.has(to) ? pathBetween(from, to) : null;
  if (path) visible = visible.filter((edge) => path.has(edge.id));
  visible.sort((a, b) => b.weight - a.weight);
  shownNodes = new Set(visible.flatMap((edge) => [edge.source, edge.target]));
}
