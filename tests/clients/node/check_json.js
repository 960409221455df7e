// check_json.js FOLDER: graphology (what Gephi Lite calls) and Cytoscape.js read the files of check_formats.py, every view
// of them, and write back what they read.
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { MultiDirectedGraph } = require("graphology");
const cytoscape = require("cytoscape");

const read = (...parts) => JSON.parse(fs.readFileSync(path.join(...parts), "utf8"));
const byKey = (entries) => new Map(entries.map((entry) => [entry.key, entry]));

for (const view of ["statements", "aggregate", "events"]) {
  const folder = path.join(process.argv[2], view);
  const links = read(folder, "news.json");

  const serialized = read(folder, "news.graphology.json");
  const graph = MultiDirectedGraph.from(serialized);
  assert.equal(graph.order, links.nodes.length);
  assert.equal(graph.size, links.links.length);
  graph.forEachNode((node, attributes) => {
    for (const name of ["x", "y", "size"]) assert.ok(Number.isFinite(attributes[name]), `${node} ${name}`);
    assert.match(attributes.color, /^#[0-9a-f]{6}$/);
  });
  const back = graph.export();
  assert.deepEqual(byKey(back.nodes), byKey(serialized.nodes));
  assert.deepEqual(byKey(back.edges), byKey(serialized.edges.map(({ undirected, ...edge }) => edge)));

  const document = read(folder, "news.cyjs");
  const shown = cytoscape({ headless: true, elements: document.elements });
  assert.equal(shown.nodes().length, links.nodes.length);
  assert.equal(shown.edges().length, links.links.length);
  for (const link of links.links) {
    const edge = shown.getElementById("e." + link.key);
    assert.equal(edge.source().id(), link.source);
    assert.equal(edge.target().id(), link.target);
    assert.equal(edge.data("label"), link.label);
  }
  const written = shown.json().elements;
  const parts = (elements) => new Map(elements.map(({ data, position }) => [data.id, position ? { data, position } : { data }]));
  assert.deepEqual(parts(written.nodes || []), parts(document.elements.nodes));
  const withoutPosition = (elements) => new Map(elements.map(({ data }) => [data.id, data]));
  assert.deepEqual(withoutPosition(written.edges || []), withoutPosition(document.elements.edges));
}
