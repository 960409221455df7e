#!/usr/bin/env python3
"""Scores the records of samples/ar against what a reader noted (tests/golden/expected/*.tsv).

    accuracy_test.py            fails if the strict F1 falls below the floor
    accuracy_test.py --verbose  lists what was missed and what is wrong

A row: document, sources, CAMEO roots, targets, flags, evidence with its [[trigger]], chain of attribution. Alternatives are
joined by commas, '-' is none, '~words' an actor whose mention holds the words. Flags: o optional, s symmetric, n negated.
A record is right where source, target, root and polarity agree and its sentence holds the trigger; one record a row.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(os.environ.get("ISNAD_SOURCE", pathlib.Path(__file__).resolve().parent.parent))
ISNAD = os.environ.get("ISNAD", str(ROOT / "build/release/bin/isnad"))
FLOOR = 0.83  # Raise it with the figures in tests/accuracy.md.

Row = collections.namedtuple("Row", "doc sources roots targets flags at evidence")


def read_rows():
    rows = []
    for path in sorted((ROOT / "tests/golden/expected").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            doc, sources, roots, targets, flags, evidence = line.split("\t")[:6]
            name = pathlib.Path(doc).name.removesuffix(".txt") + ".txt"
            text = (ROOT / "samples/ar" / name).read_text(encoding="utf-8")
            at = text.index(evidence.replace("[[", "").replace("]]", "")) + evidence.index("[[")
            rows.append(Row(name, sources.split(","), roots.split(","), targets.split(","), flags,
                            len(text[:at].encode()), evidence))
    return rows


def is_actor(wanted, actor):
    for want in wanted:
        if want == "-" and not actor:
            return True
        if not actor or want == "-":
            continue
        words = ((actor.get("mention") or {}).get("text") or "") + json.dumps(actor.get("name"), ensure_ascii=False)
        if want in (actor.get("country"), actor["id"], actor["id"].split(".")[0].split("_")[0], actor["id"].split(".")[0]):
            return True
        if want.startswith("~") and want[1:] in words:
            return True
    return False


def fits(row, record):
    inside = record["sentence"]["begin"] <= row.at < record["sentence"]["end"]
    if row.doc != pathlib.Path(record["doc"]).name or not inside or record["cameo"][:2] not in row.roots:
        return False
    if ("n" in row.flags) != (record["polarity"] == "negative"):
        return False
    source, target = record["source"], record["target"]
    straight = is_actor(row.sources, source) and is_actor(row.targets, target)
    return straight or ("s" in row.flags and is_actor(row.sources, target) and is_actor(row.targets, source))


def match(rows, records):
    """A greedy one-to-one matching, required rows first; a symmetric row may have a second record."""
    free = list(records)
    hits = []
    for row in sorted(rows, key=lambda row: "o" in row.flags):
        for _ in range(2 if "s" in row.flags else 1):
            found = next((record for record in free if fits(row, record)), None)
            if found is None:
                break
            free.remove(found)
            hits.append(id(row))
    return set(hits), free


def judged(records):
    """What readers noted: events and statements, neither offices nor casualties."""
    return [record for record in records if record["family"] in ("event", "statement")]


def main():
    rows = read_rows()
    lines = subprocess.run([ISNAD, "extract", str(ROOT / "samples/ar")], capture_output=True, check=True, text=True).stdout
    hits, wrong = match(rows, judged(map(json.loads, lines.splitlines())))
    core = [row for row in rows if "o" not in row.flags]
    hit = sum(id(row) in hits for row in core)
    precision, recall = hit / (hit + len(wrong)), hit / len(core)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"strict F1 {f1:.3f}  precision {precision:.3f}  recall {recall:.3f}  ({hit} of {len(core)}, {len(wrong)} wrong)")
    if "--verbose" in sys.argv:
        for row in core:
            if id(row) not in hits:
                print("MISSED", row.doc, ",".join(row.sources), ",".join(row.roots), ",".join(row.targets), row.evidence)
        for record in wrong:
            ids = [(record[role] or {"id": "-"})["id"] for role in ("source", "target")]
            print("WRONG ", pathlib.Path(record["doc"]).name, ids[0], record["relation"], ids[1], record["trigger"]["text"])
    return 0 if f1 >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
