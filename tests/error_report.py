#!/usr/bin/env python3
"""Why relations are missed or wrong: the list that leads the work on the lexicon and the engine.

    error_report.py                     the samples against tests/golden/expected
    error_report.py GOLD.tsv TEXTS      other annotated texts: a folder of documents, or JSON Lines of doc, text, date
    error_report.py --list CAUSE ...    the single misses and errors of one cause

Rows and the rule of agreement are those of accuracy_test.py. Causes are guessed from what `isnad explain` says:

    unknown verb    the trigger is read as nothing that may name an event
    no frame        the trigger is known, but no predicate has it
    unknown actor   a wanted actor is no mention of the sentence, which holds words that nobody knows
    reference       a wanted actor is no mention of the sentence: a pronoun, a description, or nobody named
    other reading   the trigger is known, but was read as something else
    no subject      the actors are mentions, but the trigger found no source
    no object       or no target or content
    attachment      the trigger was given other actors
    code            found with another CAMEO root
    polarity        found with the other polarity
    not annotated   a relation where the readers noted none
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

import accuracy_test as accuracy

TRIGGERS = ("verb", "participle", "event noun")
CLITICS = "\u0648\u0641"  # The conjunctions that are written with the word.


def read_gold(gold, texts):
    """Returns documents by id, and rows as in accuracy_test."""
    path = pathlib.Path(texts)
    if path.is_dir():
        documents = {file.name: (file.read_text(encoding="utf-8"), "") for file in sorted(path.glob("*.txt"))}
    else:
        lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        documents = {line["doc"]: (line["text"], line.get("date", "")) for line in lines}
    rows = []
    for line in pathlib.Path(gold).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#") or line.startswith("doc\t"):
            continue
        doc, sources, roots, targets, flags, evidence = line.split("\t")[:6]
        name = next((name for name in documents if name == doc or name.startswith(doc)), None)
        plain = evidence.replace("[[", "").replace("]]", "")
        if name is None or plain not in documents[name][0]:
            continue
        at = documents[name][0].index(plain) + evidence.index("[[")
        split = lambda cell, by=",": cell.split(by)
        rows.append(accuracy.Row(name, split(sources), split(roots), split(targets), flags,
                                 len(documents[name][0][:at].encode()), evidence))
    return documents, rows


def extract(documents):
    lines = "\n".join(json.dumps({"id": name, "text": text, "date": date}, ensure_ascii=False)
                      for name, (text, date) in documents.items())
    out = subprocess.run([accuracy.ISNAD, "extract", "--quiet", "--from", "jsonl", "-"], input=lines, capture_output=True,
                         text=True, check=True).stdout
    return accuracy.judged(map(json.loads, out.splitlines()))


class Explained:
    """What `isnad explain` says of one document, by sentence."""

    def __init__(self, text, date):
        command = [accuracy.ISNAD, "explain", *(["--date", date] if date else []), "-"]
        self.sentences = []
        self.refused = {}
        part = ""
        for line in subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout.splitlines():
            if line.startswith("sentence "):
                self.sentences.append({"text": line.split("  ", 1)[-1], "words": {}, "actors": []})
                part = "words"
            elif line in ("refused", "relations"):
                part = line
            elif line.strip() in ("mentions", "items"):
                part = line.strip()
            elif part == "words":
                word, _, readings = line.strip().partition("  ")
                self.sentences[-1]["words"].setdefault(word, readings)
            elif part == "mentions":
                self.sentences[-1]["actors"].append(line.split("  ")[-1].strip())
            elif part == "refused":
                word, _, reason = line.strip().partition("  ")
                self.refused[word] = reason

    def sentence_of(self, evidence):
        words = set(evidence.replace("[[", "").replace("]]", "").split())
        return max(self.sentences, key=lambda sentence: len(words & set(sentence["text"].split())), default=None)


def trigger_of(row):
    inside = row.evidence.split("[[")[1].split("]]")[0].split()[0]
    before = row.evidence.split("[[")[0].split(" ")[-1]
    return before + inside


def is_mentioned(wanted, sentence):
    ids = {part for actor in sentence["actors"] for part in (actor, actor.split(".")[0], actor.split("_")[0])}
    return "-" in wanted or any(want in ids or want.startswith("~") for want in wanted)


def cause_of_miss(row, records, explained):
    near = [record for record in records if pathlib.Path(record["doc"]).name == row.doc and
            record["trigger"]["begin"] <= row.at < record["trigger"]["end"]]
    for record in near:
        ends = accuracy.is_actor(row.sources, record["source"]) and accuracy.is_actor(row.targets, record["target"])
        if ends:
            return "polarity" if record["cameo"][:2] in row.roots else "code"
    sentence = explained.sentence_of(row.evidence)
    readings = sentence["words"].get(trigger_of(row), "") if sentence else ""
    if not near and not any(f"{kind} " in readings for kind in TRIGGERS):
        return "unknown verb"
    if not near and "without a relation" in (explained.refused.get(trigger_of(row)) or
                                             explained.refused.get(trigger_of(row).lstrip(CLITICS), "")):
        return "no frame"
    if sentence and not (is_mentioned(row.sources, sentence) and is_mentioned(row.targets, sentence)):
        unknown = any("unknown" in reading for reading in sentence["words"].values()) or "(who?)" in sentence["actors"]
        return "unknown actor" if unknown else "reference"
    if near:
        return "attachment"
    reason = explained.refused.get(trigger_of(row), explained.refused.get(trigger_of(row).lstrip(CLITICS)))
    if reason is None:
        return "other reading"
    return "no subject" if "no source" in reason or "no actors" in reason else "no object"


def cause_of_error(record, rows):
    same = [row for row in rows if row.doc == pathlib.Path(record["doc"]).name and
            record["trigger"]["begin"] <= row.at < record["trigger"]["end"]]
    if not same:
        return "not annotated"
    for row in same:
        if accuracy.is_actor(row.sources, record["source"]) and accuracy.is_actor(row.targets, record["target"]):
            return "polarity" if record["cameo"][:2] in row.roots else "code"
    return "attachment"


def confidence_table(records, wrong):
    print("\nconfidence   relations   right")
    wrong = {id(record) for record in wrong}
    for low, high in ((0.9, 1.01), (0.8, 0.9), (0.7, 0.8), (0.5, 0.7), (0.0, 0.5)):
        part = [record for record in records if low <= record["confidence"] < high]
        if part:
            right = sum(id(record) not in wrong for record in part)
            print(f"{low:.1f} - {min(high, 1):.1f}   {len(part):9}   {right / len(part):.2f}")


def root_table(core, hits):
    found = collections.Counter(row.roots[0] for row in core if id(row) in hits)
    print("\nrecall by CAMEO root: " + ", ".join(
        f"{root} {found[root]}/{count}" for root, count in sorted(collections.Counter(row.roots[0] for row in core).items())))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("gold", nargs="?")
    parser.add_argument("texts", nargs="?", default=str(accuracy.ROOT / "samples/ar"))
    parser.add_argument("--list", metavar="CAUSE", help="list the misses and errors of this cause")
    options = parser.parse_args()
    if options.gold:
        documents, rows = read_gold(options.gold, options.texts)
    else:
        documents, rows = read_gold("/dev/null", options.texts)[0], accuracy.read_rows()
    records = extract(documents)
    hits, wrong = accuracy.match(rows, records)
    core = [row for row in rows if "o" not in row.flags]
    explained = {}
    misses, errors = collections.defaultdict(list), collections.defaultdict(list)
    for row in core:
        if id(row) not in hits:
            if row.doc not in explained:
                explained[row.doc] = Explained(*documents[row.doc])
            misses[cause_of_miss(row, records, explained[row.doc])].append(row)
    for record in wrong:
        errors[cause_of_error(record, rows)].append(record)
    hit = sum(id(row) in hits for row in core)
    print(f"{hit} of {len(core)} found, {len(wrong)} wrong\n\ncause            missed   wrong")
    for cause in sorted(set(misses) | set(errors), key=lambda cause: -len(misses[cause]) - len(errors[cause])):
        print(f"{cause:15} {len(misses[cause]):7} {len(errors[cause]):7}")
    root_table(core, hits)
    confidence_table(records, wrong)
    for row in misses[options.list] if options.list else []:
        print("missed", row.doc, ",".join(row.sources), ",".join(row.roots), ",".join(row.targets), row.evidence)
    for record in errors[options.list] if options.list else []:
        ends = [(record[role] or {"id": "-"})["id"] for role in ("source", "target")]
        print("wrong ", pathlib.Path(record["doc"]).name, ends[0], record["relation"], ends[1], record["trigger"]["text"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
