// The picture: sigma draws what the filters leave.
const net = new graphology.MultiDirectedGraph();
for (const node of data.nodes) net.addNode(node.id, { x: node.x, y: node.y, size: Math.max(2, node.size / 3), color: node.color });
for (const edge of data.edges) net.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, { size: Math.min(6, 0.8 + Math.sqrt(edge.weight) * 0.6), color: edge.color, type: "arrow" });

const inkOf = () => getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
// Below the node and centred: beside it, a name in Arabic would run over its own node.
function drawLabel(context, node, settings) {
  if (!node.label) return;
  const text = node.label.length > 40 ? node.label.slice(0, 39) + "…" : node.label;
  context.font = `${settings.labelSize}px "Noto Sans", "Noto Sans Arabic", sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 3;
  context.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  context.fillStyle = inkOf();
  context.strokeText(text, node.x, node.y + node.size + settings.labelSize);
  context.fillText(text, node.x, node.y + node.size + settings.labelSize);
}

let visibleIds = new Set();
const renderer = new (Sigma.Sigma || Sigma)(net, byId("graph"), {
  enableEdgeEvents: true, labelDensity: 0.6, labelRenderedSizeThreshold: 5, labelSize: 13, zIndex: true, allowInvalidContainer: true,
  defaultDrawNodeLabel: drawLabel, defaultDrawNodeHover: drawLabel,
  nodeReducer: (id, look) => {
    const chosen = id === state.node;
    return { ...look, label: nameOf(nodes.get(id)), hidden: !shownNodes.has(id) && !chosen, forceLabel: chosen, highlighted: chosen, zIndex: chosen ? 1 : 0 };
  },
  edgeReducer: (id, look) => ({ ...look, hidden: !visibleIds.has(id), size: id === state.edge ? look.size + 3 : look.size }),
});
renderer.on("clickNode", ({ node }) => choose(node));
renderer.on("clickEdge", ({ edge }) => change({ edge, node: "" }));
renderer.on("clickStage", () => change({ node: "", edge: "", ego: "", path: "" }));

function showPicture() {
  visibleIds = new Set(visible.map((edge) => edge.id));
  renderer.refresh();
}

function download(name, href) {
  const link = make("a", "", { download: name, href });
  link.click();
}

function savePicture() {
  renderer.render();
  const layers = Object.values(renderer.getCanvases());
  const whole = document.createElement("canvas");
  whole.width = layers[0].width;
  whole.height = layers[0].height;
  const context = whole.getContext("2d");
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  context.fillRect(0, 0, whole.width, whole.height);
  for (const layer of layers) context.drawImage(layer, 0, 0);
  whole.toBlob((blob) => download("isnad.png", URL.createObjectURL(blob)));
}

// A cell that begins like a formula is one to a spreadsheet, unless an apostrophe stands before it.
const cell = (value) => `"${String(value).replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""').replace(/[\r\n]+/g, " ")}"`;
function tableText() {
  const rows = visible.map((edge) => [edge.source, nameOf(nodes.get(edge.source)), edge.relation, edge.polarity, edge.modality, edge.target, nameOf(nodes.get(edge.target)), edge.weight, edge.first_date || "", edge.last_date || "", edge.sentence || ""]);
  return "\ufeff" + [["source", "source_label", "relation", "polarity", "modality", "target", "target_label", "weight", "first_date", "last_date", "sentence"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
