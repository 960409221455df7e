"""check_formats.py ISNAD INPUT FOLDER: other programs read what isnad exports of INPUT, in every view that a format has.

INPUT is a graph that isnad wrote; FOLDER takes the files. Needs requirements.txt, and of Debian raptor2-utils and graphviz.
"""

import csv
import json
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import duckdb
import followthemoney
import kuzu
import networkx
import rdflib

OF_A_VIEW = ("json", "csv", "neo4j.csv", "dot", "graphology.json", "cyjs")
VIEWS = ("statements", "aggregate", "events")
NAMESPACE = "urn:isnad:vocabulary:"


def export(isnad, graph, files, *options):
    outputs = [argument for file in files for argument in ("-o", str(file))]
    subprocess.run([isnad, "export", graph, *outputs, *options], check=True, capture_output=True)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def read_lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def check_duckdb(nodes, edges, graph):
    database = duckdb.connect()
    for name, path in (("nodes", nodes), ("edges", edges)):
        database.execute(f"create table {name} as select * from read_csv('{path}', header = true, all_varchar = true,"
                         " delim = ',', quote = '\"', escape = '\"', max_line_size = 8000000, strict_mode = true)")
    joined = database.execute("select e.Id, s.Label, t.Label, e.sentence from edges e join nodes s on s.Id = e.Source"
                              " join nodes t on t.Id = e.Target").fetchall()
    for name, path in (("nodes", nodes), ("edges", edges)):
        database.execute(f"copy {name} to '{path}.back' (header true, delim ',', quote '\"', escape '\"')")
        assert table(f"{path}.back") == table(path), path
    labels = {node["id"]: node.get("label") for node in graph["nodes"]}
    links = {link["key"]: link for link in graph["links"]}
    assert len(joined) == len(links), (len(joined), len(links))
    for key, source, target, sentence in joined:
        link = links[key]
        assert same(source, labels[link["source"]]) and same(target, labels[link["target"]]), link
        assert same(sentence, link.get("sentence")), (sentence, link.get("sentence"))


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def same(cell, text):
    """A table knows no difference between nothing and an empty text, nor the characters that XML forbids."""
    known = (c if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff") else "\ufffd" for c in text or "")
    return (cell or "") == "".join(known)


TYPES = {"long": "INT64", "double": "DOUBLE", "boolean": "BOOLEAN", "string[]": "STRING"}


def columns(path, skipped):
    with open(path, encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    return [(name.partition(":")[0], TYPES.get(name.partition(":")[2], "STRING")) for name in header[skipped:]]


def check_kuzu(folder, nodes, edges, graph):
    database = kuzu.Connection(kuzu.Database(str(folder / "kuzu.database")))

    def declared(names):
        return ", ".join(f"`{name}` {kind}" for name, kind in names)

    options = '(HEADER=true, QUOTE=\'"\', ESCAPE=\'"\', PARALLEL=false)'
    database.execute(f"CREATE NODE TABLE Actor(`id` STRING PRIMARY KEY, `kind` STRING, {declared(columns(nodes, 2))})")
    database.execute(f"CREATE REL TABLE Relation(FROM Actor TO Actor, `type` STRING, {declared(columns(edges, 3))})")
    database.execute(f'COPY Actor FROM "{nodes}" {options}')
    database.execute(f'COPY Relation FROM "{edges}" {options}')
    answer = database.execute("MATCH (a:Actor)-[r:Relation]->(b:Actor) WHERE r.relation = 'accuses'"
                              " RETURN a.id, r.id, b.id ORDER BY r.id").get_all()
    expected = [[link["source"], link["key"], link["target"]] for link in graph["links"] if link["relation"] == "accuses"]
    assert len(answer) == len(expected), (len(answer), len(expected))
    assert [row[1] for row in answer] == sorted(row[1] for row in expected)
    (count,) = database.execute("MATCH (a:Actor) RETURN count(*)").get_next()
    assert count == len(graph["nodes"])


def rdf_text(text):
    return "".join("\ufffd" if c in "\0\ufffe\uffff" else c for c in text)


def plain_statements(graph):
    """Those without blank nodes, which have no names to compare."""
    return {statement for statement in graph if not any(isinstance(term, rdflib.BNode) for term in statement)}


def check_rdf(turtle, quads, records):
    graph = rdflib.Graph().parse(turtle, format="turtle")
    dataset = rdflib.Dataset().parse(quads, format="nquads")
    sentences = sorted(str(text) for text in graph.objects(predicate=rdflib.URIRef(NAMESPACE + "sentence")))
    assert len(sentences) == len(records), (len(sentences), len(records))
    assert sentences == sorted(rdf_text(record["sentence"]["text"]) for record in records)
    documents = {str(name.identifier) for name in dataset.graphs() if "document:" in str(name.identifier)}
    assert len(documents) == len({record["doc"] for record in records})
    both = {triple for triple in graph if not any(isinstance(term, rdflib.BNode) for term in triple)}
    union = {tuple(quad[:3]) for quad in dataset.quads() if not any(isinstance(term, rdflib.BNode) for term in quad[:3])}
    assert both <= union, sorted(both - union)[:3]
    for parsed, syntax in ((graph, "nt"), (dataset, "nquads")):
        back = type(parsed)().parse(data=parsed.serialize(format=syntax), format=syntax)
        assert plain_statements(back) == plain_statements(parsed) and len(back) == len(parsed), syntax
    for path, syntax in ((turtle, "turtle"), (quads, "nquads")):
        done = subprocess.run(["rapper", "-q", "-c", "-i", syntax, str(path)], capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, (path, done.stderr[:500])


def visible(text):
    """FollowTheMoney composes names, takes control and format characters out of them, and joins blanks: the rest remains."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and not unicodedata.category(c).startswith("C"))


def check_follow_the_money(path, records):
    entities = read_lines(path)
    ids = {entity["id"] for entity in entities}
    assert len(ids) == len(entities)
    links = 0
    for entity in entities:
        schema = followthemoney.model.get(entity["schema"])
        schema.validate(entity)  # raises
        proxy = followthemoney.model.get_proxy(entity, cleaned=False)
        links += schema.edge
        assert followthemoney.model.get_proxy(json.loads(json.dumps(proxy.to_dict())), cleaned=False) == proxy
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert value in ids, (entity["id"], prop.name, value)
        for name, values in entity["properties"].items():
            kept = {visible(value) for value in proxy.get(name)}
            assert kept == {visible(value) for value in values}, (entity["id"], name, values, kept)
    between = sum(1 for record in records if record["source"] and record["target"])
    assert links <= between and (links > 0) == (between > 0)


def check_event_data(path, records):
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    header, rows = lines[0], lines[1:]
    assert all(len(row) == len(header) for row in rows)
    coded = [record for record in records if record["cameo"]]
    assert len(rows) == len(coded), (len(rows), len(coded))
    codes = sorted(row[header.index("EventCode")] for row in rows)
    assert codes == sorted(record["cameo"] for record in coded)


def check_networkx(path):
    data = read_json(path)
    graph = networkx.node_link_graph(data, edges="edges")
    assert graph.is_multigraph() and graph.is_directed()
    assert len(graph) == len(data["nodes"]) and graph.number_of_edges() == len(data["edges"])


def check_graphviz(path, graph):
    counted = subprocess.run(["gc", "-n", "-e", str(path)], check=True, capture_output=True, text=True)
    assert not counted.stderr, counted.stderr[:500]
    nodes, edges = counted.stdout.split()[:2]
    assert (int(nodes), int(edges)) == (len(graph["nodes"]), len(graph["links"])), counted.stdout


def main(isnad, source, folder):
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for view in VIEWS:
        base = folder / view
        base.mkdir()
        export(isnad, source, [base / f"news.{ending}" for ending in OF_A_VIEW], "--view", view)
        export(isnad, source, [base / "edges.json"], "--view", view, "--links-key", "edges")
        graph = read_json(base / "news.json")
        check_duckdb(base / "news.nodes.csv", base / "news.edges.csv", graph)
        check_kuzu(base, base / "news.neo4j.nodes.csv", base / "news.neo4j.edges.csv", graph)
        check_networkx(base / "edges.json")
        check_graphviz(base / "news.dot", graph)
    export(isnad, source, [folder / f"news.{ending}" for ending in ("jsonl", "ttl", "nq", "ftm.jsonl", "events.tsv")])
    records = read_lines(folder / "news.jsonl")
    check_rdf(folder / "news.ttl", folder / "news.nq", records)
    check_follow_the_money(folder / "news.ftm.jsonl", records)
    check_event_data(folder / "news.events.tsv", records)


if __name__ == "__main__":
    main(*sys.argv[1:])
