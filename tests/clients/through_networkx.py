"""through_networkx.py FROM TO: reads a graph with NetworkX and writes it again."""

import json
import sys

import networkx


def main(source, target):
    if source.endswith(".graphml"):
        networkx.write_graphml(networkx.read_graphml(source, force_multigraph=True), target)
        return
    with open(source, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file))
    with open(target, "w", encoding="utf-8") as file:
        json.dump(networkx.node_link_data(graph), file)


if __name__ == "__main__":
    main(*sys.argv[1:])
