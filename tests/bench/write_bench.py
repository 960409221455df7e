"""The graph of write_bench (ISNAD_BENCH_GRAPH) written by Python's json, as it is and with seven attributes an edge, and by NetworkX, with
seven.

    ISNAD_BENCH_GRAPH=/tmp/graph.json build/release/tests/write_bench
    /usr/bin/python3 tests/bench/write_bench.py /tmp/graph.json
"""

import json
import sys
import time

import networkx

ATTRIBUTES = ("relation", "cameo", "polarity", "modality", "weight", "documents", "first_date")


def measure(name, count, write):
    began = time.perf_counter()
    write()
    seconds = time.perf_counter() - began
    print(f"{name:26} {1000 * seconds:9.0f} ms {count / seconds / 1000:9.1f}k edges/s", flush=True)


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        data = json.load(stream)
    count = len(data["links"])
    with open("/dev/null", "w", encoding="utf-8") as out:
        measure("json.dump, all attributes", count, lambda: json.dump(data, out, ensure_ascii=False))
    for link in data["links"]:
        for key in [key for key in link if key not in ATTRIBUTES + ("source", "target", "key")]:
            del link[key]
    for node in data["nodes"]:
        for key in [key for key in node if key not in ("id", "label")]:
            del node[key]
    with open("/dev/null", "w", encoding="utf-8") as out:
        measure("json.dump", count, lambda: json.dump(data, out, ensure_ascii=False))
        measure("json.dumps", count, lambda: out.write(json.dumps(data, ensure_ascii=False)))
    graph = networkx.node_link_graph(data)
    del data
    measure("networkx.write_graphml", count, lambda: networkx.write_graphml(graph, "/dev/null"))


main()
