"""check_json.py NEWS.json RECORDS.jsonl: the node-link JSON holds all of the records, and NetworkX reads it."""

import json
import sys

import networkx


def check_evidence(graph, records):
    links = {link["key"]: link for link in graph["links"]}
    assert len(links) == len(records)
    for record in records:
        link = links[record["uid"]]
        for key in ("family", "relation", "cameo", "polarity", "modality"):
            assert link[key] == record[key], (key, link[key], record[key])
        (evidence,) = link["evidence"]
        for key in ("trigger", "content", "quote", "date", "sentence", "doc", "rule", "confidence", "attribution"):
            assert evidence[key] == record[key], (key, evidence[key], record[key])
        assert link["source"] == record["source"]["id"]


def check_nodes(graph, records):
    nodes = {node["id"]: node for node in graph["nodes"]}
    for record in records:
        node = nodes[record["source"]["id"]]
        assert node["names"] == record["source"]["name"]
        assert node["aliases"] == [record["source"]["mention"]["text"]]
        assert node["roles"] == record["source"]["roles"]


def check_networkx(graph):
    read = networkx.node_link_graph(graph)
    assert read.is_directed() and read.is_multigraph()
    assert len(read) == len(graph["nodes"]) and read.number_of_edges() == len(graph["links"])
    for node in graph["nodes"]:
        assert read.nodes[node["id"]] == {key: value for key, value in node.items() if key != "id"}
    for link in graph["links"]:
        found = read.edges[link["source"], link["target"], link["key"]]
        assert found == {key: value for key, value in link.items() if key not in ("source", "target", "key")}


def main(node_link, jsonl):
    def no_constant(name):
        raise ValueError(f"{name} is no JSON")

    with open(node_link, encoding="utf-8") as file:
        graph = json.load(file, parse_constant=no_constant)
    with open(jsonl, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    check_evidence(graph, records)
    check_nodes(graph, records)
    check_networkx(graph)


if __name__ == "__main__":
    main(*sys.argv[1:])
