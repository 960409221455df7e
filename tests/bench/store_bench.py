"""The questions of store_bench put to NetworkX over the same graph (ISNAD_BENCH_GRAPH), loaded and indexed by its vertices, and
to Kuzu, an embedded graph database, if it is installed (tests/clients/requirements.txt).

    ISNAD_BENCH_GRAPH=/tmp/graph.json build/release/tests/store_bench
    python3 tests/bench/store_bench.py /tmp/graph.json
"""

import csv
import json
import pathlib
import resource
import sys
import tempfile
import time

import networkx

try:
    import kuzu
except ImportError:
    kuzu = None


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


def write_table(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)


def load_kuzu(graph, folder):
    """Vertices with what they are asked by, and relations; the database keeps its own indexes."""
    actors, relations = folder / "actors.csv", folder / "relations.csv"
    write_table(actors, ((vertex, node["node_kind"], node.get("country") or "", principal(graph, vertex))
                         for vertex, node in graph.nodes(data=True)))
    write_table(relations, ((source, target, edge["relation"]) for source, target, edge in graph.edges(data=True)))
    database = kuzu.Connection(kuzu.Database(str(folder / "graph.kuzu")))
    database.execute("CREATE NODE TABLE Actor(id STRING PRIMARY KEY, kind STRING, country STRING, principal STRING)")
    database.execute("CREATE REL TABLE Relation(FROM Actor TO Actor, relation STRING)")
    database.execute(f'COPY Actor FROM "{actors}" (PARALLEL=false)')
    database.execute(f'COPY Relation FROM "{relations}" (PARALLEL=false)')
    return database


def acting(name, actor):
    return (f"{name}.kind = 'actor' AND ({name}.country = '{actor}' OR {name}.id = '{actor}' OR "
            f"starts_with({name}.id, '{actor}.'))")


def ask_kuzu(graph):
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        database = load_kuzu(graph, pathlib.Path(folder))
        print(f"Kuzu loaded in {time.perf_counter() - began:.1f} s")
        measure("two_constants", lambda: database.execute(
            f"MATCH (a:Actor)-[r:Relation]->(b:Actor) WHERE {acting('a', 'IND.3')} AND r.relation = 'accuses' "
            "RETURN a.id, b.id").get_all())
        measure("join_of_two", lambda: database.execute(
            f"MATCH (a:Actor)-[r:Relation]->(b:Actor), (c:Actor)-[s:Relation]->(d:Actor) WHERE {acting('a', 'IND.9')} "
            f"AND {acting('d', 'IND.9')} AND r.relation = 'accuses' AND s.relation = 'accuses' AND b.principal = c.principal "
            "RETURN a.id, b.id, c.id, d.id").get_all())


def measure(name, ask):
    began = time.perf_counter()
    answers = len(ask())
    print(f"{name:16} {1000 * (time.perf_counter() - began):9.1f} ms {answers} answers", flush=True)


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        data = json.load(stream)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    data.setdefault("edges", data["links"])  # the name since NetworkX 3.4
    graph = networkx.node_link_graph(data)
    print(f"graph made in {time.perf_counter() - began:.1f} s, {before // 1024} MiB before")
    measure("two_constants", lambda: edges_from(graph, "IND.3", "accuses"))
    measure("join_of_two", lambda: join(graph))
    if kuzu is None:
        print("Kuzu is not installed")
    else:
        ask_kuzu(graph)


main()
