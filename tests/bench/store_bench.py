"""The questions of store_bench put to NetworkX over the same graph (ISNAD_BENCH_GRAPH), loaded and indexed by its vertices.

    ISNAD_BENCH_GRAPH=/tmp/graph.json build/release/tests/store_bench
    /usr/bin/python3 tests/bench/store_bench.py /tmp/graph.json
"""

import json
import resource
import sys
import time

import networkx


def acts_for(graph, vertex, actor):
    node = graph.nodes[vertex]
    return node["node_kind"] == "actor" and (
        node.get("country") == actor or vertex == actor or vertex.startswith(actor + "."))


def principal(graph, vertex):
    node = graph.nodes[vertex]
    if node["node_kind"] != "actor":
        return "-" + vertex
    return node.get("country") or (vertex if vertex.startswith(("person.", "unknown.")) else vertex.split(".")[0])


def edges_from(graph, actor, relation):
    members = [vertex for vertex in graph if acts_for(graph, vertex, actor)]
    return [edge for edge in graph.out_edges(members, data=True) if edge[2]["relation"] == relation]


def edges_to(graph, relation, actor):
    members = [vertex for vertex in graph if acts_for(graph, vertex, actor)]
    return [edge for edge in graph.in_edges(members, data=True) if edge[2]["relation"] == relation]


def join(graph):
    back = {}
    for edge in edges_to(graph, "accuses", "IND.9"):
        back.setdefault(principal(graph, edge[0]), []).append(edge)
    return [(edge, other) for edge in edges_from(graph, "IND.9", "accuses")
            for other in back.get(principal(graph, edge[1]), ())]


def measure(name, ask):
    began = time.perf_counter()
    answers = len(ask())
    print(f"{name:16} {1000 * (time.perf_counter() - began):9.1f} ms {answers} answers", flush=True)


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        data = json.load(stream)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    graph = networkx.node_link_graph(data)
    print(f"graph made in {time.perf_counter() - began:.1f} s, {before // 1024} MiB before")
    measure("two_constants", lambda: edges_from(graph, "IND.3", "accuses"))
    measure("join_of_two", lambda: join(graph))


main()
