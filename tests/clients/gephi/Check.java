// Gephi's own import and processing of our files: Check NEWS.json FILE... [-p PICTURE.svg]
// Each FILE is .graphml or .gexf of the graph in NEWS.json, node-link JSON of the same view. No issue of level warning or
// above; nodes, edges, labels, weights, kinds, colours, positions and dates are as written.
import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

@SuppressWarnings("unchecked")
public class Check {
    static String file = "";

    static void check(boolean holds, String what) {
        if (!holds) throw new AssertionError(file + ": " + what);
    }

    static void same(Object found, Object expected, String what) {
        check(expected.equals(found), what + ": " + found + " instead of " + expected);
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        Map<String, Object> news = (Map<String, Object>) new Json(Files.readString(Path.of(arguments[0]))).value();
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        for (int i = 1; i < arguments.length; ++i) {
            if (arguments[i].equals("-p")) {
                picture(arguments[++i]);
                continue;
            }
            file = arguments[i];
            read(projects, news);
            if (!file.endsWith(".gexf")) continue;
            // What Gephi writes of it, it reads again.
            File back = new File(file + ".back.gexf");
            Lookup.getDefault().lookup(ExportController.class).exportFile(back);
            file = back.getPath();
            read(projects, news);
        }
    }

    static void read(ProjectController projects, Map<String, Object> news) throws Exception {
        Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
        projects.openWorkspace(workspace);
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(file));
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        imports.process(container, new DefaultProcessor(), workspace);
        container.getReport().getIssues(100).forEachRemaining(issue -> check(
            issue.getLevel() == Issue.Level.INFO, issue.getLevel() + ": " + issue.getMessage()));
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        DirectedGraph graph = model.getDirectedGraph();
        List<Map<String, Object>> nodes = (List<Map<String, Object>>) news.get("nodes");
        List<Map<String, Object>> links = (List<Map<String, Object>>) news.get("links");
        same(graph.getNodeCount(), nodes.size(), "nodes");
        same(graph.getEdgeCount(), links.size(), "edges");
        nodes(graph, nodes);
        edges(model, graph, links);
        if (file.endsWith(".gexf")) drawn(model, graph, links);
    }

    static void nodes(DirectedGraph graph, List<Map<String, Object>> nodes) {
        Map<String, Integer> labels = new HashMap<>();
        int blank = 0;  // A blank label is none for Gephi: of GraphML it shows the id instead.
        for (Map<String, Object> node : nodes) {
            String label = text(node.get("label"));
            if (label.isEmpty()) ++blank;
            else labels.merge(label, 1, Integer::sum);
        }
        for (Node node : graph.getNodes()) labels.merge(text(node.getLabel()), -1, Integer::sum);
        int others = 0;
        for (Map.Entry<String, Integer> label : labels.entrySet()) {
            check(label.getValue() <= 0, "a node has lost its label: " + label.getKey());
            others -= label.getValue();
        }
        same(others, blank, "nodes with labels that are not ours");
    }

    static void edges(GraphModel model, DirectedGraph graph, List<Map<String, Object>> links) {
        Map<String, Integer> kinds = new HashMap<>();
        double weight = 0;
        for (Map<String, Object> link : links) {
            kinds.merge(text(link.get("label")), 1, Integer::sum);
            weight += ((Number) link.get("weight")).doubleValue();
        }
        double found = 0;
        for (Edge edge : graph.getEdges()) {
            String kind = String.valueOf(edge.getTypeLabel());
            same(text(edge.getLabel()), text(kind), "label and kind of an edge");
            kinds.merge(text(kind), -1, Integer::sum);
            found += edge.getWeight(model.getGraphVisible().getView());
            check(edge.isDirected(), "an edge without direction");
            check(!edge.getColor().equals(Color.BLACK), "an edge without colour");
        }
        kinds.forEach((kind, count) -> check(count == 0, "kind of edges: " + kind + " " + count));
        check(Math.abs(weight - found) < 1e-3 * (1 + weight), "weights: " + found + " instead of " + weight);
    }

    // Positions, sizes, colours, and the time that the timeline shows.
    static void drawn(GraphModel model, DirectedGraph graph, List<Map<String, Object>> links) {
        int apart = 0;
        Node last = null;
        for (Node node : graph.getNodes()) {
            check(node.size() > 0, "a node without size");
            if (last != null && Math.hypot(node.x() - last.x(), node.y() - last.y()) > 1e-3) ++apart;
            last = node;
        }
        check(graph.getNodeCount() < 3 || apart > graph.getNodeCount() / 2, "nodes are not laid out");
        boolean dated = links.stream().anyMatch(link -> !text(link.get("first_date")).isEmpty());
        same(!model.getTimeBounds().equals(org.gephi.graph.api.Interval.INFINITY_INTERVAL), dated, "has a timeline");
    }

    static void picture(String path) throws Exception {
        PreviewModel preview = Lookup.getDefault().lookup(PreviewController.class).getModel();
        preview.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
        preview.getProperties().putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 36));
        preview.getProperties().putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
        preview.getProperties().putValue(PreviewProperty.EDGE_THICKNESS, 3f);
        preview.getProperties().putValue(PreviewProperty.EDGE_CURVED, false);
        SVGExporter exporter = new SVGExporter();
        Lookup.getDefault().lookup(ExportController.class).exportFile(new File(path), exporter);
        check(Files.size(Path.of(path)) > 10_000, "an empty picture");
    }

    // White space is one blank in XML, and what it forbids became U+FFFD.
    static String text(Object value) {
        if (value == null) return "";
        return value.toString().replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd").replaceAll("[ \\t\\n\\r]+", " ").strip();
    }

    /** As much of JSON as our files have. */
    static class Json {
        private final String text;
        private int at = 0;

        Json(String text) { this.text = text; }

        Object value() {
            skip();
            char c = text.charAt(at);
            if (c == '{') return object();
            if (c == '[') return array();
            if (c == '"') return string();
            int begin = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) ++at;
            String word = text.substring(begin, at);
            return word.equals("null") ? null : word.equals("true") || word.equals("false") ? word : (Object) Double.valueOf(word);
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new HashMap<>();
            ++at;
            for (skip(); text.charAt(at) != '}'; skip()) {
                if (text.charAt(at) == ',') ++at;
                skip();
                String name = string();
                skip();
                ++at;
                members.put(name, value());
            }
            ++at;
            return members;
        }

        private List<Object> array() {
            List<Object> values = new ArrayList<>();
            ++at;
            for (skip(); text.charAt(at) != ']'; skip()) {
                if (text.charAt(at) == ',') ++at;
                values.add(value());
            }
            ++at;
            return values;
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            for (++at; text.charAt(at) != '"'; ++at) {
                char c = text.charAt(at);
                if (c != '\\') {
                    out.append(c);
                } else if (text.charAt(++at) == 'u') {
                    out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                } else {
                    int known = "nrtbf".indexOf(text.charAt(at));
                    out.append(known < 0 ? text.charAt(at) : "\n\r\t\b\f".charAt(known));
                }
            }
            ++at;
            return out.toString();
        }

        private void skip() {
            while (" \n\r\t".indexOf(text.charAt(at)) >= 0) ++at;
        }
    }
}
