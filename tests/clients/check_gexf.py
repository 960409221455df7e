"""NetworkX reads our GEXF and finds the elements of our node-link JSON: check_gexf.py GEXF JSON"""
import io
import json
import sys

import networkx

gexf, node_link = sys.argv[1:]
text = open(gexf, encoding="utf-8").read()
# Debian's NetworkX knows GEXF 1.2 at most; what we use of 1.3 it reads as well, but by the old name.
text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
graph = networkx.read_gexf(io.BytesIO(text.encode("utf-8")))
with open(node_link, encoding="utf-8") as file:
    expected = json.load(file)

assert graph.is_directed()
assert graph.number_of_nodes() == len(expected["nodes"]), (graph.number_of_nodes(), len(expected["nodes"]))
assert graph.number_of_edges() == len(expected["links"]), (graph.number_of_edges(), len(expected["links"]))


def clean(value):
    """XML has no control characters and no U+FFFE; U+FFFD stands for them."""
    return "".join("\ufffd" if (c < " " and c not in "\t\n\r") or c in "\ufffe\uffff" else c for c in value)


def count(values):
    return sorted(map(str, values))


nodes = [data for _, data in graph.nodes(data=True)]
edges = [data for _, _, data in graph.edges(data=True)]
assert count(n["label"] for n in nodes) == count(clean(n["label"]) for n in expected["nodes"])
assert count(n.get("country") for n in nodes) == count(n.get("country") for n in expected["nodes"])
assert count(e["relation"] for e in edges) == count(e["relation"] for e in expected["links"])
assert count(e["polarity"] for e in edges) == count(e["polarity"] for e in expected["links"])
assert count(float(e["weight"]) for e in edges) == count(float(e["weight"]) for e in expected["links"])
assert count(e.get("sentence") for e in edges) == count(
    clean(e["sentence"]) if "sentence" in e else None for e in expected["links"])
