"""check_graphml.py NEWS.graphml NEWS.json: what NetworkX and igraph read of the GraphML is what the JSON says.

The JSON is read by Python's own parser. Where XML cannot hold a character, U+FFFD must stand in its place.
"""

import json
import math
import re
import sys
import xml.etree.ElementTree as ElementTree

import igraph
import networkx

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
JSON_COLUMNS = {"names", "evidence"}


def in_xml(value):
    """What a value of the JSON is in GraphML."""
    if isinstance(value, str):
        return FORBIDDEN.sub("\ufffd", value)
    if isinstance(value, list):
        joined = " | ".join(value)
        plain = all(item and item == item.strip(" ") and "|" not in item for item in value) and not joined.startswith("[")
        return FORBIDDEN.sub("\ufffd", joined) if plain else None  # JSON in JSON: compared as such.
    return value


def same(column, expected, found):
    if column in JSON_COLUMNS:
        return json.loads(found) == expected
    text = in_xml(expected)
    if text is None:
        return json.loads(found) == expected
    if isinstance(text, float) or isinstance(found, float):
        return math.isclose(text, found, rel_tol=1e-15)
    return text == found


def compare(what, expected, found):
    """Every attribute that was written is read, equal and of the same type."""
    for column, value in expected.items():
        if column in ("id", "source", "target", "key"):
            continue
        assert column in found, f"{what}: {column} is missing"
        assert same(column, value, found[column]), f"{what}: {column}: {value!r:.200} became {found[column]!r:.200}"


def spelled(identifier):
    """The id of a node in XML: an NMTOKEN."""
    text = re.sub("_(?=x)|[^A-Za-z0-9._:\\-\u00c0-\u02ff\u0400-\u052f\u0620-\u066f]", lambda m: f"_x{ord(m[0]):x}_", identifier)
    return text or "_x_"


def check_networkx(path, graph):
    read = networkx.read_graphml(path, force_multigraph=True)
    assert read.is_directed()
    assert len(read) == len(graph["nodes"]) and read.number_of_edges() == len(graph["links"])
    for node in graph["nodes"]:
        compare(node["id"], node, read.nodes[spelled(node["id"])])
    for link in graph["links"]:
        compare(link["key"], link, read.edges[spelled(link["source"]), spelled(link["target"]), "e." + link["key"]])


def check_igraph(path, graph):
    read = igraph.Graph.Read_GraphML(path)
    assert read.is_directed()
    assert read.vcount() == len(graph["nodes"]) and read.ecount() == len(graph["links"])
    vertices = {vertex["id"]: vertex.attributes() for vertex in read.vs}
    for node in graph["nodes"]:
        compare(node["id"], node, vertices[spelled(node["id"])])
    edges = {edge["id"]: edge.attributes() for edge in read.es}
    for link in graph["links"]:
        compare(link["key"], link, edges["e." + link["key"]])


def check_elements(path):
    """What no reader tells: rules that Gephi, Gephi Lite and Neo4j need."""
    with open(path, "rb") as file:
        assert file.readline().startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    root = ElementTree.parse(path).getroot()
    keys = [key.attrib for key in root.iter(NAMESPACE + "key")]
    assert len({key["id"] for key in keys}) == len(keys)
    for domain in ("node", "edge"):
        names = [key["attr.name"].lower() for key in keys if key["for"] == domain]
        assert len(set(names)) == len(names) and "label" in names
    edges = list(root.iter(NAMESPACE + "edge"))
    assert len({edge.get("id") for edge in edges}) == len(edges)
    for element in [*root.iter(NAMESPACE + "node"), *edges]:
        assert element[0].get("key") in ("n_label", "e_label"), "the label comes first"
    for edge in edges:
        data = {item.get("key"): item.text for item in edge}
        assert float(data["e_weight"]) > 0 and "directed" not in edge.attrib
        assert re.fullmatch("#[0-9a-f]{6}", data["e_color"])
        # Parallel edges merge by kind: a denial must never merge with an assertion.
        assert edge.get("label") is None or ("negated" in edge.get("label")) == (data["e_polarity"] == "negative")


def main(graphml, node_link):
    with open(node_link, encoding="utf-8") as file:
        graph = json.load(file)
    check_elements(graphml)
    check_networkx(graphml, graph)
    check_igraph(graphml, graph)


if __name__ == "__main__":
    main(*sys.argv[1:])
