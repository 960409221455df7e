"""The command as its users meet it: results, messages, exit statuses, and everything that can go wrong with files.

Run by ctest, or by hand: ISNAD=build/release/bin/isnad python3 tests/cli_test.py
"""

import json
import os
import pty
import random
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ISNAD = os.environ.get("ISNAD", "build/release/bin/isnad")
SANITIZED = bool(os.environ.get("ISNAD_SANITIZE"))
SENTENCE = "دعت كندا مالي والنيجر إلى زيادة الإنتاج.\n"
FILLER = "كان الطقس في المدينة معتدلا وسار الناس في الشوارع حتى المساء.\n"
NOBODY = 65534


def isnad(*arguments, stdin=b"", **options):
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run([ISNAD, *map(str, arguments)], input=stdin, capture_output=True, **options)


def records(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        os.chmod(self.root, 0o755)

    def write(self, name, content=SENTENCE):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def write_many(self, count):
        for number in range(count):
            self.write(f"news/{number:03}.txt", FILLER * (number % 7) + SENTENCE * (1 + number % 3))
        return self.root / "news"

    def check(self, result, status, message=None):
        errors = result.stderr.decode()
        self.assertEqual(result.returncode, status, errors)
        if message is not None:
            self.assertIn(message, errors)

    def check_spans(self, result, texts):
        """Every span of every record is exactly its bytes."""
        found = records(result)
        for record in found:
            for span in spans(record):
                text = texts[record["doc"]][span["begin"]:span["end"]]
                self.assertEqual(text.decode(errors="replace"), span["text"])
        return found


def spans(value):
    if isinstance(value, dict):
        if "text" in value and "begin" in value:
            yield value
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


class Help(Case):
    SUBCOMMANDS = ("build", "extract", "add", "remove", "export", "diff", "verify", "query", "top", "explain", "lexicon")

    def test_names_every_subcommand_and_exit_status(self):
        result = isnad("--help")
        self.check(result, 0)
        text = result.stdout.decode()
        for word in self.SUBCOMMANDS + ("Exit status", "\n  141"):
            self.assertIn(word, text)

    def test_of_every_subcommand_has_examples(self):
        for subcommand in self.SUBCOMMANDS[:-1] + ("lexicon check",):
            result = isnad(*subcommand.split(), "--help")
            self.check(result, 0)
            self.assertIn(b"Examples:", result.stdout, subcommand)

    def test_lines_fit_a_terminal(self):
        for subcommand in ("",) + self.SUBCOMMANDS:
            for line in isnad(*subcommand.split(), "--help").stdout.decode().splitlines():
                self.assertLessEqual(len(line), 120, line)

    def test_by_the_word_help(self):
        self.assertEqual(isnad("help").stdout, isnad("--help").stdout)
        self.assertEqual(isnad("help", "build").stdout, isnad("build", "--help").stdout)

    def test_version(self):
        result = isnad("--version")
        self.check(result, 0)
        self.assertRegex(result.stdout.decode(), r"^isnad \d+\.\d+\.\d+\n$")

    def test_nothing_asked(self):
        self.check(isnad(), 2, "Examples:")

    def test_mistyped_subcommand(self):
        self.check(isnad("biuld", "x"), 2, "unknown subcommand 'biuld'; did you mean 'build'?")

    def test_mistyped_subcommand_of_a_subcommand(self):
        self.check(isnad("lexicon", "chek", "x"), 2, "unknown subcommand 'chek'; did you mean 'check'?")

    def test_mistyped_option(self):
        self.check(isnad("extract", "x.txt", "--lexcion", "y"), 2, "unknown option '--lexcion'; did you mean '--lexicon'?")

    def test_missing_input(self):
        self.check(isnad("extract"), 2, "INPUT")

    def test_bad_values(self):
        for option, value in (("--from", "pdf"), ("--threads", "0"), ("--threads", "many"), ("--min-confidence", "2"),
                              ("--date", "yesterday")):
            self.check(isnad("extract", "x.txt", option, value), 2, "--help")

    def test_a_full_disk_is_noticed(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([ISNAD, "--help"], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, 3)


class Extract(Case):
    def test_document_is_the_path_as_given(self):
        path = self.write("a.txt")
        found = self.check_spans(isnad("extract", path), {str(path): SENTENCE.encode()})
        self.assertTrue(found)
        for record in found:
            self.assertEqual((record["kind"], record["source"]["id"]), ("relation", "CAN"))

    def test_folders_are_searched_in_order(self):
        for name in ("news/b.txt", "news/a/z.txt", "news/c.md", "news/.hidden.txt", "news/d.jsonl"):
            self.write(name, SENTENCE if name.endswith("t") else json.dumps({"id": name, "text": SENTENCE}))
        result = isnad("extract", self.root / "news")
        self.check(result, 0)
        documents = list(dict.fromkeys(record["doc"] for record in records(result)))
        self.assertEqual(documents, [f"{self.root}/news/a/z.txt", f"{self.root}/news/b.txt", "news/d.jsonl"])

    def test_standard_input(self):
        result = isnad("extract", "-", stdin=SENTENCE)
        self.assertEqual({record["doc"] for record in records(result)}, {"-"})
        result = isnad("extract", "-", stdin=json.dumps({"id": "n1", "text": SENTENCE}))
        self.assertEqual({record["doc"] for record in records(result)}, {"n1"})

    def test_no_result_is_no_error(self):
        result = isnad("extract", "-", stdin=FILLER)
        self.check(result, 0)
        self.assertEqual((result.stdout, result.stderr), (b"", b""))

    def test_threads_and_order_do_not_matter(self):
        files = sorted(self.write_many(60).iterdir())
        expected = isnad("extract", "--threads", 1, *files).stdout
        self.assertTrue(expected)
        for seed in range(3):
            random.Random(seed).shuffle(files)
            self.assertEqual(isnad("extract", "--threads", 4, *files).stdout, expected)

    def test_a_file_named_twice_is_read_once(self):
        path = self.write("a.txt")
        self.assertEqual(isnad("extract", path, path).stdout, isnad("extract", path).stdout)

    def test_date_of_the_document(self):
        for date in ("2021-11-16", "20211116"):
            result = isnad("extract", "-", "--date", date, stdin=SENTENCE)
            self.check(result, 0)
            for record in records(result):
                self.assertIn((record["date"] or {"value": "2021-11-16"})["value"], "2021-11-16")

    def test_minimum_confidence(self):
        path = self.write("a.txt")
        for record in records(isnad("extract", path, "--min-confidence", 0.5)):
            self.assertGreaterEqual(record["confidence"], 0.5)
        self.assertEqual(isnad("extract", path, "--min-confidence", 1).returncode, 0)

    @unittest.skipIf(SANITIZED, "a sanitizer keeps freed memory")
    def test_memory_does_not_grow_with_the_documents(self):
        def peak(count):
            line = json.dumps({"id": "n", "text": FILLER * 20 + SENTENCE}, ensure_ascii=False) + "\n"
            path = self.write(f"{count}.jsonl", line * count)
            with subprocess.Popen([ISNAD, "extract", "--threads", "2", path], stdout=subprocess.DEVNULL) as process:
                return os.wait4(process.pid, 0)[2].ru_maxrss
        self.assertLess(peak(6000), peak(600) + 12000, "kB")


class JsonLines(Case):
    def lines(self, *values):
        return "".join((value if isinstance(value, str) else json.dumps(value)) + "\n" for value in values)

    def test_fields_by_name(self):
        path = self.write("a.data", self.lines({"url": "u1", "body": SENTENCE, "when": "2021-11-16T10:00:00Z"}))
        result = isnad("extract", "--from", "jsonl", "--text-field", "body", "--id-field", "url", "--date-field", "when", path)
        self.check(result, 0)
        self.assertEqual(result.stderr, b"")
        self.assertEqual({record["doc"] for record in records(result)}, {"u1"})

    def test_numbers_are_ids(self):
        result = isnad("extract", "-", stdin=self.lines({"id": 7, "text": SENTENCE}))
        self.assertEqual({record["doc"] for record in records(result)}, {"7"})

    def test_bad_lines_do_not_stop_the_others(self):
        path = self.write("a.jsonl", self.lines('{"id": 1, "text": ', [1], {"id": "3"}, {"id": "4", "text": 5}, "",
                                                {"id": "6", "text": SENTENCE}))
        result = isnad("extract", path)
        self.check(result, 1)
        errors = result.stderr.decode()
        for line, reason in ((1, "not JSON: "), (2, "not a JSON object"), (3, "no field 'text'; it has id"),
                             (4, "field 'text' is not a string")):
            self.assertIn(f"{path}:{line}: {reason}", errors)
        self.assertEqual({record["doc"] for record in records(result)}, {"6"})

    def test_without_id_the_line_stands_for_it(self):
        path = self.write("a.jsonl", self.lines({"text": FILLER}, {"text": SENTENCE}))
        result = isnad("extract", path)
        self.check(result, 0, "no field 'id'")
        self.assertEqual({record["doc"] for record in records(result)}, {f"{path}:2"})

    def test_bad_date(self):
        self.check(isnad("extract", "-", stdin=self.lines({"id": "a", "date": "soon", "text": FILLER})), 0, "not a date")

    def test_deep_nesting(self):
        deep = '{"id": "a", "x": ' + "[" * 200000 + "]" * 200000 + ', "text": "' + SENTENCE.strip() + '"}\n'
        self.check(isnad("extract", "-", stdin=deep), 0)

    def test_messages_about_one_file_end(self):
        path = self.write("a.jsonl", "no\n" * 1000)
        result = isnad("extract", path)
        self.check(result, 1, "more of the same is not shown")
        self.assertLess(len(result.stderr.splitlines()), 30)


class Encodings(Case):
    def convert(self, encoding, *options, text=SENTENCE * 8):
        path = self.write("a.txt", text.encode(encoding))
        return isnad("extract", path, *options), {str(path): text.lstrip("\ufeff").encode()}

    def test_converted_with_a_notice(self):
        for encoding, name in (("cp1256", "windows-1256"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16LE"),
                               ("utf-16-be", "UTF-16BE"), ("utf-32", "UTF-32")):
            result, texts = self.convert(encoding)
            self.check(result, 0, f"read as {name} and converted; offsets refer to the text in UTF-8")
            self.assertTrue(self.check_spans(result, texts), encoding)

    def test_json_lines_in_utf16(self):
        path = self.write("a.jsonl", json.dumps({"id": "a", "text": SENTENCE}, ensure_ascii=False).encode("utf-16"))
        self.assertTrue(records(isnad("extract", path)))

    def test_forced(self):
        result, texts = self.convert("cp1256", "--encoding", "windows-1256", text=SENTENCE)
        self.check(result, 0)
        self.assertTrue(self.check_spans(result, texts))

    def test_unknown(self):
        self.check(self.convert("utf-8", "--encoding", "klingon")[0], 2, "unknown encoding 'klingon'")

    def test_byte_order_mark_of_utf8_counts(self):
        path = self.write("a.txt", b"\xef\xbb\xbf" + SENTENCE.encode())
        self.assertTrue(self.check_spans(isnad("extract", path), {str(path): path.read_bytes()}))

    def test_invalid_utf8_is_kept(self):
        content = FILLER.encode() + b"\xff\xd8\n" + SENTENCE.encode()
        path = self.write("a.txt", content)
        result = isnad("extract", path)
        self.check(result, 0, f"{path}: invalid UTF-8 at byte {len(FILLER.encode())}; kept as it is")
        self.assertTrue(self.check_spans(result, {str(path): content}))


class BadInput(Case):
    def check_the_rest_is_done(self, message, *inputs):
        good = self.write("good.txt")
        result = isnad("extract", *inputs, good)
        self.check(result, 1, message)
        self.assertEqual({record["doc"] for record in records(result)}, {str(good)})

    def test_missing_file(self):
        self.check_the_rest_is_done("missing.txt: No such file or directory", self.root / "missing.txt")

    def test_binary(self):
        self.check_the_rest_is_done("binary, not text (NUL at byte 4)", self.write("a.txt", b"abcd\0\1\2\3" * 99))

    def test_binary_without_nul(self):
        self.check_the_rest_is_done("binary, not text", self.write("a.txt", bytes(range(1, 32)) * 99))

    def test_compressed(self):
        self.check_the_rest_is_done("compressed (gzip); unpack it first", self.write("a.txt.gz", b"\x1f\x8b\x08\0"))

    def test_folder_without_news(self):
        (self.root / "empty").mkdir()
        self.check_the_rest_is_done("no .txt, .jsonl or .ndjson file in this folder", self.root / "empty")

    def test_empty_file_is_a_warning(self):
        path = self.write("a.txt", "")
        self.check(isnad("extract", path), 0, f"warning: {path}: empty")
        self.assertEqual(isnad("extract", "--quiet", path).stderr, b"")

    def test_no_rights(self):
        news = self.write("news/locked/a.txt").parent
        secret = self.write("secret.txt")
        os.chmod(secret, 0)
        os.chmod(news, 0)
        self.addCleanup(os.chmod, news, 0o755)
        good = self.write("news/good.txt")
        options = {"user": NOBODY} if os.getuid() == 0 else {}
        try:
            result = isnad("extract", self.root / "news", secret, **options)
        except PermissionError:
            self.skipTest("the command itself is out of reach without the rights of root")
        self.check(result, 1, f"{secret}: Permission denied")
        self.assertIn(f"{news}: Permission denied", result.stderr.decode())
        self.assertEqual({record["doc"] for record in records(result)}, {str(good)})

    def test_one_long_line(self):
        size = 2_000_000 if SANITIZED else 100_000_000
        line = (FILLER.strip() + " ") * (size // len(FILLER.encode()))
        self.check_long(self.write("a.txt", line + SENTENCE))

    def test_one_long_word(self):
        self.check_long(self.write("a.txt", "ب" * (500_000 if SANITIZED else 20_000_000) + "\n" + SENTENCE))

    def check_long(self, path):
        result = isnad("extract", path)
        self.check(result, 0)
        self.assertTrue(self.check_spans(result, {str(path): path.read_bytes()}))


class Writing(Case):
    def test_standard_output_on_a_full_disk(self):
        path = self.write("a.txt", SENTENCE * 500)
        with open("/dev/full", "wb") as full:
            result = subprocess.run([ISNAD, "extract", path], stdout=full, stderr=subprocess.PIPE)
        self.check(result, 3, "cannot write standard output: No space left on device")

    def test_closed_pipe_is_quiet(self):
        self.write_many(100)
        command = [ISNAD, "extract", self.root / "news"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b"")
        self.assertEqual(process.returncode, 141)


class Build(Case):
    def build(self, *outputs, **options):
        arguments = [argument for name in outputs for argument in ("-o", self.root / name)]
        return isnad("build", self.root / "news", *arguments, **options)

    def test_several_formats(self):
        self.write_many(8)
        self.check(self.build("a.graphml", "a.json", "a.jsonl"), 0)
        for name in ("a.graphml", "a.json", "a.jsonl"):
            self.assertGreater((self.root / name).stat().st_size, 100)
        self.assertEqual(sorted(path.name for path in self.root.iterdir()), ["a.graphml", "a.json", "a.jsonl", "news"])

    def test_threads_and_order_do_not_matter(self):
        files = sorted(self.write_many(40).iterdir())
        for threads in (1, 4):
            outputs = [self.root / f"{threads}.{kind}" for kind in ("graphml", "json", "jsonl")]
            flags = [argument for path in outputs for argument in ("-o", path)]
            self.check(isnad("build", "--threads", threads, *flags, *files), 0)
            random.Random(1).shuffle(files)
        for kind in ("graphml", "json", "jsonl"):
            self.assertEqual((self.root / f"1.{kind}").read_bytes(), (self.root / f"4.{kind}").read_bytes())

    def test_unknown_format_before_any_work(self):
        result = isnad("build", self.root / "missing", "-o", self.root / "a.graphml", "-o", self.root / "a.docx")
        self.check(result, 2, "a.docx")
        self.assertIn(".graphml", result.stderr.decode())
        self.assertNotIn("missing", result.stderr.decode())

    def test_output_is_needed(self):
        self.check(isnad("build", "x.txt"), 2, "-o")

    def test_an_input_is_never_overwritten(self):
        path = self.write("news/a.jsonl", json.dumps({"id": "a", "text": SENTENCE}))
        before = path.read_bytes()
        self.check(isnad("build", self.root / "news", "-o", path), 2, "is an input")
        self.assertEqual(path.read_bytes(), before)

    def test_folder_that_is_not_there(self):
        self.write_many(1)
        self.check(self.build("nowhere/a.graphml"), 3, "nowhere")

    def test_full_disk_leaves_the_old_file(self):
        self.write_many(30)
        old = self.write("a.graphml", "old")

        def small_disk():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        result = self.build("a.graphml", preexec_fn=small_disk)
        self.check(result, 3, "File too large")
        self.assertEqual(old.read_text(), "old")
        self.assertEqual(sorted(path.name for path in self.root.iterdir()), ["a.graphml", "news"])

    def test_killed_leaves_the_old_file(self):
        old = self.write("a.json", "old")
        command = [ISNAD, "build", "-", "-o", self.root / "a.json"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            process.stdin.write(SENTENCE.encode())
            process.stdin.flush()
            time.sleep(0.1)
            process.send_signal(signal.SIGKILL)
        self.assertEqual(old.read_text(), "old")

    def test_what_failed_is_said_and_the_rest_written(self):
        self.write_many(2)
        result = isnad("build", self.root / "news", self.root / "missing.txt", "-o", self.root / "a.json")
        self.check(result, 1, "missing.txt: No such file or directory")
        self.assertTrue((self.root / "a.json").exists())

    def test_nothing_read_nothing_written(self):
        result = isnad("build", self.root / "missing.txt", "-o", self.root / "a.json")
        self.check(result, 1, "nothing was written")
        self.assertFalse((self.root / "a.json").exists())

    def test_standard_output_stays_free(self):
        self.write_many(2)
        self.assertEqual(self.build("a.json").stdout, b"")


class Query(Case):
    def setUp(self):
        super().setUp()
        self.write("news/a.txt", FILLER + SENTENCE)
        self.graph = self.root / "a.json"
        self.check(isnad("build", self.root / "news", "-o", self.graph), 0)

    def test_answers_with_evidence(self):
        for question in ("Canada calls_on ?", "CAN calls_on ?", "? calls_on Mali", "كندا calls_on مالي", "canada 02 ?"):
            result = isnad("query", self.graph, question)
            self.check(result, 0)
            text = result.stdout.decode()
            self.assertIn("Canada", text, question)
            self.assertIn("news/a.txt", text)
            self.assertIn("دعت", text)

    def test_json(self):
        result = isnad("query", "--json", self.graph, "Canada calls_on ?")
        self.assertTrue(records(result))

    def test_every_format_answers_alike(self):
        for name in ("b.graphml", "b.jsonl"):
            self.check(isnad("build", self.root / "news", "-o", self.root / name), 0)
            self.assertEqual(isnad("query", self.root / name, "Canada calls_on ?").stdout,
                             isnad("query", self.graph, "Canada calls_on ?").stdout)

    def test_no_answer(self):
        result = isnad("query", self.graph, "Mali accuses ?")
        self.check(result, 0)
        self.assertEqual(result.stdout, b"")
        self.assertIn(b"no relation", result.stderr)

    def test_unknown_names(self):
        self.check(isnad("query", self.graph, "Zubrovka accuses ?"), 2, "Zubrovka")

    def test_unreadable_graphs(self):
        self.check(isnad("query", self.root / "none.json", "? ? ?"), 1, "No such file")
        self.check(isnad("query", self.write("bad.json", "{"), "? ? ?"), 1, "bad.json")
        self.check(isnad("query", self.write("bad.docx", "x"), "? ? ?"), 1, "bad.docx")

    def test_several_sentences(self):
        result = isnad("query", self.graph, "?x calls_on ?y and ?x calls_on Mali")
        self.check(result, 0)
        self.assertIn("and Canada calls on Mali", result.stdout.decode())
        self.check(isnad("query", self.graph, "?x calls_on ? and ?y calls_on ?"), 2, "share a variable")

    def test_conditions(self):
        question = "Canada calls_on ?"
        everything = isnad("query", "--csv", self.graph, question).stdout.decode().splitlines()
        self.assertGreater(len(everything), 1)
        self.assertTrue(everything[0].startswith("answer,source,"))
        self.assertEqual(isnad("query", "--csv", "--polarity", "positive", self.graph, question).stdout.decode().splitlines(), everything)
        for option in (("--polarity", "negative"), ("--since", "2200-01-01"), ("--reported-by", "Mali"), ("--root", "19")):
            self.assertEqual(isnad("query", *option, self.graph, question).stdout, b"", option)
        self.check(isnad("query", "--modality", "odd", self.graph, question), 2, "odd")

    def test_answers_as_a_graph(self):
        self.check(isnad("query", self.graph, "Canada calls_on ?", "-o", self.root / "c.jsonl"), 0)
        with open(self.root / "c.jsonl", encoding="utf-8") as file:
            self.assertEqual({json.loads(line)["relation"] for line in file}, {"calls_on"})

    def test_timeline_path_and_conflicts(self):
        result = isnad("timeline", "--csv", "--by", "year", self.graph, "Canada", "Mali")
        self.check(result, 0)
        self.assertTrue(result.stdout.decode().startswith("period,cooperation,conflict,other,goldstein\n"))
        self.assertIn("Goldstein", isnad("timeline", self.graph, "Canada", "Mali").stdout.decode())
        self.assertIn("Canada calls on Mali", isnad("path", self.graph, "Mali", "Canada").stdout.decode())
        self.check(isnad("path", self.graph, "Mali", "Zubrovka"), 2, "Zubrovka")
        result = isnad("conflicts", self.graph)
        self.check(result, 0)
        self.assertIn(b"exclude each other", result.stderr)

    def test_top(self):
        result = isnad("top", self.graph)
        self.check(result, 0)
        self.assertIn("Canada", result.stdout.decode())


class Lexicon(Case):
    def test_mistakes_have_a_place(self):
        path = self.write("mine/actors/mine.lex", "actor\tZUB\nbogus\tx\n")
        for argument in (path, path.parent.parent):
            result = isnad("lexicon", "check", argument)
            self.check(result, 4)
            self.assertRegex(result.stdout.decode(), rf"(?m)^{path}:\d+: .*bogus")

    def test_a_bad_lexicon_stops_the_work(self):
        path = self.write("mine/actors/mine.lex", "actor\tZUB\nbogus\tx\n")
        result = isnad("extract", "--lexicon", path.parent.parent, self.write("a.txt"))
        self.check(result, 4, f"{path}:")
        self.assertEqual(result.stdout, b"")

    def test_missing_or_empty(self):
        self.check(isnad("lexicon", "check", self.root / "none"), 4, "No such file or directory")
        self.check(isnad("lexicon", "check", self.root), 4, "no .lex or .tsv file")

    def test_coverage(self):
        self.write("news/a.txt", FILLER + SENTENCE)
        text = isnad("lexicon", "coverage", self.root / "news").stdout.decode()
        self.assertRegex(text, r"words \(\d+\) +\d+ +\d+\.\d %")
        table = json.loads(isnad("lexicon", "coverage", "--json", self.root / "news").stdout)
        self.assertEqual(table["kinds"][0]["kind"], "words")
        self.assertGreater(table["kinds"][0]["total"], 10)
        self.check(isnad("lexicon", "coverage", self.root / "none"), 1, "No such file")

    def test_a_good_one(self):
        self.write("mine/actors/mine.lex", "actor\tZUB\ntype\torganization\nar\tزوبروفكا\nen\tZubrovka\n")
        result = isnad("lexicon", "check", self.root / "mine")
        self.check(result, 0)
        self.assertIn(b"no mistakes", result.stdout)


class Explain(Case):
    def test_text_and_standard_input(self):
        for result in (isnad("explain", SENTENCE), isnad("explain", "-", stdin=SENTENCE)):
            self.check(result, 0)
            self.assertIn("دعت", result.stdout.decode())

    def test_says_once_what_many_names_begin_with(self):
        result = isnad("explain", "قال حزب جديد إنه يعترض.")
        line = next(line for line in result.stdout.decode().splitlines() if line.startswith("  حزب"))
        self.assertEqual(line.count("[phrase]"), 1, line)


class ProgressLine(Case):
    def test_only_on_a_terminal_and_after_a_second(self):
        line = (json.dumps({"id": "n", "text": SENTENCE}) + "\n").encode()
        block = line * (300_000 // len(line))
        master, slave = pty.openpty()
        command = [ISNAD, "extract", "-"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=slave) as process:
            process.stdin.write(block)
            process.stdin.flush()
            time.sleep(1.3)
            process.stdin.write(block)
            process.stdin.close()
        os.close(slave)
        shown = b""
        while select.select([master], [], [], 0.2)[0]:
            try:
                shown += os.read(master, 65536)
            except OSError:
                break
        os.close(master)
        self.assertRegex(shown.decode(), r"\d+ documents, \d+\.\d MB/s, \d+ relations")
        self.assertTrue(shown.endswith(b"\r\x1b[K"), shown)


if __name__ == "__main__":
    sys.exit(unittest.main())
