"""What `isnad add` of documents to a large store costs, against `isnad extract` of the same documents.

    ISNAD_BENCH_EDGES=500000 build/release/tests/store_bench --benchmark_filter=two_constants
    python3 tests/bench/add_bench.py build/release/bin/isnad /tmp/bench-500000.isnad documents.jsonl
"""

import os
import re
import shutil
import statistics
import sys
import tempfile
import time

ROUNDS = 11


def run(command, output, errors):
    """Seconds on the clock, and of all processors."""
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
        (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)])
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)}: failed, see {errors}")
    return time.perf_counter() - began, used.ru_utime + used.ru_stime


def main():
    isnad, store, documents = sys.argv[1:]
    rounds = []
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(store))) as folder:
        copy, output, errors = (os.path.join(folder, name) for name in ("copy.isnad", "output", "errors"))
        for _ in range(ROUNDS):
            shutil.copy(store, copy)
            os.sync()
            extract = run([isnad, "extract", "--quiet", "--from", "jsonl", documents], output, errors)
            add = run([isnad, "add", "--from", "jsonl", copy, documents], output, errors)
            with open(errors, encoding="utf-8") as stream:
                resolution = int(re.search(r"resolved in (\d+) ms", stream.read())[1]) / 1000
            rounds.append((*extract, *add, resolution))
    extract, extract_work, add, add_work, resolution = map(statistics.median, zip(*rounds))
    print(f"extract    {extract:.3f} s, {extract_work:.3f} s of processors\n"
          f"add        {add:.3f} s, {add_work:.3f} s of processors\n"
          f"resolution {resolution:.3f} s of it\n"
          f"add without resolution {(add - resolution) / extract:.2f} times extract; "
          f"work of the processors, with it, {add_work / extract_work:.2f} times")


if __name__ == "__main__":
    main()
