"""The store as its users meet it: add and remove against a rebuild, crashes, second writers, foreign readers.

Run by ctest, or by hand: ISNAD=build/release/bin/isnad python3 tests/store_test.py
"""

import os
import random
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ISNAD = os.environ.get("ISNAD", "build/release/bin/isnad")
SENTENCES = ("دعت كندا مالي والنيجر إلى زيادة الإنتاج.\n", "اتهمت روسيا أوكرانيا بقصف المدينة.\n", "التقى وزير الخارجية المصري نظيره الأردني.\n")


def isnad(*arguments, **options):
    return subprocess.run([ISNAD, *map(str, arguments)], capture_output=True, **options)


class Store(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.store = self.root / "news.isnad"
        self.random = random.Random(4)

    def write(self, name, text=None):
        path = self.root / name
        path.write_text(text or "".join(self.random.choices(SENTENCES, k=3)), encoding="utf-8")
        return path

    def check(self, result, status=0, message=""):
        self.assertEqual(result.returncode, status, result.stderr.decode())
        self.assertIn(message, result.stderr.decode())

    def add(self, *paths, store=None):
        self.check(isnad("add", store or self.store, *paths))

    def exported(self, store=None, ending="graphml"):
        out = self.root / f"out.{ending}"
        self.check(isnad("export", store or self.store, "-o", out))
        return out.read_bytes()

    def built(self, *paths, ending="graphml"):
        out = self.root / f"built.{ending}"
        self.check(isnad("build", *paths, "-o", out))
        return out.read_bytes()

    def test_any_splits_and_orders_give_the_rebuild(self):
        paths = [self.write(f"{number}.txt") for number in range(9)]
        expected = {ending: self.built(*paths, ending=ending) for ending in ("graphml", "json", "jsonl")}
        self.assertIn(b"RUS", expected["graphml"])
        for trial in range(4):
            store = self.root / f"{trial}.isnad"
            order = self.random.sample(paths, len(paths))
            cut = self.random.randrange(1, len(order))
            self.add(*order[:cut], store=store)
            self.add(*order[cut:], store=store)
            for ending, content in expected.items():
                self.assertEqual(self.exported(store, ending), content)

    def test_removing_gives_the_rebuild_without(self):
        paths = [self.write(f"{number}.txt") for number in range(6)]
        self.add(*paths)
        gone = self.random.sample(paths, 2)
        self.check(isnad("remove", self.store, *gone), 0, "2 removed")
        self.assertEqual(self.exported(), self.built(*(path for path in paths if path not in gone)))

    def test_removing_what_is_not_there_is_told(self):
        self.add(self.write("1.txt"))
        self.check(isnad("remove", self.store, "other.txt"), 1, "no document 'other.txt'")
        self.check(isnad("remove", self.root / "none.isnad", "1.txt"), 1, "no such file")

    def test_a_changed_document_replaces_itself_and_the_same_is_left(self):
        path = self.write("1.txt", SENTENCES[0])
        self.add(path)
        self.check(isnad("add", self.store, path), 0, "0 added, 0 replaced, 1 unchanged")
        self.write("1.txt", SENTENCES[1])
        self.check(isnad("add", self.store, path), 0, "0 added, 1 replaced, 0 unchanged")
        self.assertEqual(self.exported(), self.built(path))

    def test_the_time_that_resolution_took_is_reported_apart(self):
        done = isnad("add", self.store, self.write("1.txt"))
        self.assertRegex(done.stderr, rb"1 added, .*; actors and names resolved in \d+ ms\n$")

    def test_other_options_read_a_document_again(self):
        path = self.write("1.txt")
        self.add(path)
        self.check(isnad("add", "--date", "2021-11-16", self.store, path), 0, "1 replaced")

    def test_an_id_that_comes_back_in_one_input_has_its_relations(self):
        lines = self.root / "feed.jsonl"
        record = '{"id": "a", "text": "%s"}\n'
        first, second = (record % sentence.strip() for sentence in SENTENCES[:2])
        lines.write_text(first, encoding="utf-8")
        self.add(lines)
        before = self.exported()
        lines.write_text(second + first, encoding="utf-8")
        self.add(lines)
        self.assertEqual(self.exported(), before)

    def test_queries_read_a_store(self):
        self.add(self.write("1.txt", SENTENCES[1]))
        result = isnad("query", self.store, "Russia accuses ?")
        self.check(result)
        self.assertIn("Ukraine", result.stdout.decode())

    def test_any_client_reads_the_edges(self):
        self.add(self.write("1.txt", SENTENCES[1]))
        with sqlite3.connect(self.store) as client:
            self.assertEqual(client.execute("PRAGMA application_id").fetchone(), (0x69736E64,))
            self.assertEqual(client.execute("PRAGMA user_version").fetchone(), (4,))
            edges = client.execute("SELECT source, relation, target FROM relation").fetchall()
        self.assertIn(("RUS", "accuses", "UKR"), edges)

    def test_verify_names_the_first_span_that_differs(self):
        self.add(self.write("1.txt", SENTENCES[1]))
        result = isnad("verify", self.store)
        self.check(result)
        self.assertGreater(int(result.stdout.split()[0]), 0)
        with sqlite3.connect(self.store) as client:
            client.execute("UPDATE record SET record = replace(record, 'اتهمت', 'شكرت')")
        self.check(isnad("verify", self.store), 1, "are not")
        with sqlite3.connect(self.store) as client:
            client.execute("UPDATE text SET text = CAST('else' AS BLOB)")
        self.check(isnad("verify", self.store), 1, "its text is not what was added")

    def test_diff_shows_what_was_added_and_what_was_taken_away(self):
        first, second = self.write("1.txt", SENTENCES[0]), self.write("2.txt", SENTENCES[1])
        self.add(first)
        other = self.root / "other.isnad"
        self.add(second, store=other)
        result = isnad("diff", self.store, other)
        self.check(result)
        lines = result.stdout.splitlines(keepends=True)
        for mark, store in ((b"- ", self.store), (b"+ ", other)):
            shown = sorted(line[2:] for line in lines if line.startswith(mark))
            self.assertEqual(shown, sorted(self.exported(store, "jsonl").splitlines(keepends=True)))
        self.assertEqual(isnad("diff", self.store, self.store).stdout, b"")

    def test_a_second_writer_is_told(self):
        path = self.write("1.txt")
        self.add(path)
        client = sqlite3.connect(self.store, isolation_level=None)
        client.execute("BEGIN IMMEDIATE")
        self.check(isnad("remove", self.store, path), 1, "another program is writing")
        client.close()
        self.check(isnad("remove", self.store, path))

    def test_other_files_are_refused(self):
        other = self.root / "other.db"
        with sqlite3.connect(other) as client:
            client.execute("CREATE TABLE something(x)")
        self.check(isnad("verify", other), 1, "is no store of isnad")
        self.check(isnad("verify", self.write("1.txt")), 1, "not a database")
        self.add(self.root / "1.txt")
        with sqlite3.connect(self.store) as client:
            client.execute("PRAGMA user_version = 99")
        self.check(isnad("verify", self.store), 1, "version 99")

    def test_killed_at_any_moment_it_is_before_or_after(self):
        self.add(self.write("first.txt", SENTENCES[1]))
        before = self.exported(ending="jsonl")
        lines = self.root / "feed.jsonl"
        lines.write_text("".join('{"id": "%d", "text": "%s"}\n' % (n, SENTENCES[n % 3].strip() * 3) for n in range(2000)),
                         encoding="utf-8")
        content = self.store.read_bytes()
        journal = Path(f"{self.store}-journal")
        started = time.monotonic()
        self.add(lines)
        whole = time.monotonic() - started
        after = self.exported(ending="jsonl")
        self.assertNotEqual(before, after)
        killed = 0
        for _ in range(15):
            journal.unlink(missing_ok=True)
            self.store.write_bytes(content)
            process = subprocess.Popen([ISNAD, "add", "-q", self.store, lines])
            time.sleep(self.random.uniform(0.1, 1.0) * whole)
            process.kill()
            killed += process.wait() == -signal.SIGKILL
            with sqlite3.connect(self.store) as client:  # Rolls a hot journal back.
                self.assertEqual(client.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertIn(self.exported(ending="jsonl"), (before, after))
        self.assertGreater(killed, 3)

    def test_a_long_run_that_was_killed_goes_on_where_it_was(self):
        padding = "كان الطقس معتدلا في أنحاء البلاد. " * 60
        lines = self.root / "feed.jsonl"
        lines.write_text("".join('{"id": "%05d", "text": "%s"}\n' % (n, SENTENCES[n % 3].strip() + padding) for n in range(6000)),
                         encoding="utf-8")
        process = subprocess.Popen([ISNAD, "add", "-q", self.store, lines])
        staged, deadline = 0, time.monotonic() + 60
        while staged == 0 and process.poll() is None and time.monotonic() < deadline:
            try:
                with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as client:
                    (staged,) = client.execute("SELECT count(*) FROM staged").fetchone()
            except sqlite3.OperationalError:
                pass  # It is not there yet, or is being written.
        process.kill()
        process.wait()
        with sqlite3.connect(self.store) as client:
            (staged,) = client.execute("SELECT count(*) FROM staged").fetchone()
            self.assertGreater(staged, 0)
            self.assertEqual(client.execute("SELECT count(*) FROM document").fetchone(), (0,))
            # What is staged is taken as it is: this one says so.
            client.execute("UPDATE staged SET records = '' WHERE id = '00000'")
        self.check(isnad("add", self.store, lines), 0, "6000 added")
        with sqlite3.connect(self.store) as client:
            self.assertEqual(client.execute("SELECT count(*) FROM staged").fetchone(), (0,))
            documents = "SELECT count(DISTINCT document), min(document) FROM relation"
            self.assertEqual(client.execute(documents).fetchone()[0], 5999)

    def test_search_finds_words_in_all_their_forms(self):
        self.add(self.write("1.txt", SENTENCES[1]), self.write("2.txt", SENTENCES[0]))
        for words in ("مدينة", "المدينة", "بقصف", "قصف المدينه"):
            result = isnad("search", self.store, words)
            self.check(result)
            self.assertIn("Russia accuses Ukraine", result.stdout.decode(), words)
            self.assertNotIn("Canada", result.stdout.decode())
        self.check(isnad("search", self.store, "\"' OR"), 0, "no evidence")
        self.check(isnad("remove", self.store, self.root / "1.txt"))
        self.check(isnad("search", self.store, "مدينة"), 0, "no evidence")

    def test_a_store_answers_as_the_file_it_exports(self):
        self.add(*(self.write(f"{number}.txt") for number in range(5)))
        self.add(self.write("3.txt", SENTENCES[0]))
        out = self.root / "news.json"
        self.check(isnad("export", self.store, "-o", out))
        for question in ("Russia ? ?", "? 02 ?", "? ? Ukraine", "Russia accuses Ukraine", "?x calls_on Mali and ?x calls_on Niger", "مصر ? ?"):
            for options in ([], ["--json"], ["--csv"]):
                expected = isnad("query", out, question, *options)
                self.check(expected)
                self.assertEqual(isnad("query", self.store, question, *options).stdout, expected.stdout, question)
        self.assertIn("did you mean Russia", isnad("query", self.store, "Rusia ? ?").stderr.decode())

    def test_build_makes_a_store_in_the_place_of_another(self):
        first, second = self.write("1.txt"), self.write("2.txt")
        self.check(isnad("build", first, "-o", self.store), 0, "1 documents")
        self.check(isnad("build", second, "-o", self.store))
        self.assertEqual(self.exported(), self.built(second))
        self.assertEqual([path.name for path in self.root.glob("*.part*")], [])
        self.check(isnad("build", self.root / "none.txt", "-o", self.store), 1, "nothing was written")
        self.assertEqual(self.exported(), self.built(second))
        self.check(isnad("build", second, "-o", self.store, "-o", self.root / "a.json"), 2, "a store is written alone")
        self.check(isnad("build", second, "-o", self.store, "--min-weight", "2"), 2, "a store keeps all relations")

    def test_decisions_make_one_actor_of_two_and_can_be_undone(self):
        lines = ("اتهم مبعوث الرئيس الهندي أنيل ماثور باكستان بقصف المدينة.\n", "اتهم مبعوث الرئيس الهندي أنيل ماتور باكستان بقصف المدينة.\n")
        self.add(self.write("1.txt", lines[0]), self.write("2.txt", lines[1]))
        table, before = self.root / "merges.tsv", self.exported(ending="json")
        self.check(isnad("entities", "review", self.store, "-o", table), 0, "1 pairs")
        row = table.read_text(encoding="utf-8").splitlines()[1].split("\t")
        self.assertIn("differ by some letters", row[3])
        table.write_text("\t".join(["same", *row[1:]]) + "\n", encoding="utf-8")
        merged = self.root / "merged.json"
        self.check(isnad("export", self.store, "--merges", table, "-o", merged))
        self.assertIn(row[1], merged.read_text(encoding="utf-8"))
        self.assertNotIn(row[2], merged.read_text(encoding="utf-8"))
        answers = isnad("query", self.store, f"{row[1]} ? ?", "--merges", table, "--json").stdout
        self.assertEqual(len(answers.splitlines()), 2)
        merged_top = isnad("top", self.store, "--merges", table).stdout.decode().splitlines()
        self.assertEqual(len(merged_top) + 1, len(isnad("top", self.store).stdout.decode().splitlines()))
        self.assertEqual(isnad("diff", self.store, merged, "--merges", table).stdout, b"")
        self.check(isnad("entities", "review", self.store, "--merges", table, "-o", self.root / "more.tsv"), 0, "0 pairs")
        table.write_text("\t".join(["different", *row[1:]]) + "\n", encoding="utf-8")
        self.check(isnad("export", self.store, "--merges", table, "-o", merged))
        self.assertEqual(merged.read_bytes(), before)
        table.write_text("perhaps\ta\tb\n", encoding="utf-8")
        self.check(isnad("export", self.store, "--merges", table, "-o", merged), 1, 'merges.tsv:1: "perhaps" is no decision')
        table.write_text("same\ta\tb\nsame\tb\ta\n", encoding="utf-8")
        self.assertEqual(isnad("export", self.store, "--merges", table, "-o", merged).returncode, 0)  # They are not there.


if __name__ == "__main__":
    unittest.main()
