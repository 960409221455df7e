#!/usr/bin/env bash
# From nothing to a graph: installs what the build needs (Debian 12, as root or with sudo), builds isnad, reads the
# sample articles and shows who did or said what to whom.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_packages.sh g++ cmake ninja-build libboost-graph-dev libicu-dev libexpat1-dev libsqlite3-dev rapidjson-dev libcli11-dev

build() {
  # Many files compiled as one: from nothing, a fifth of the time.
  cmake --preset release -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=32 \
    -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)"
  cmake --build --preset release --target isnad_command
}
mkdir -p out build
echo "Building isnad (some minutes the first time) ..." >&2
build >build/samples.log 2>&1 || { tail -n 40 build/samples.log >&2; exit 1; }

isnad=build/release/bin/isnad
"$isnad" build samples/ar -o out/samples.graphml -o out/samples.gexf -o out/samples.html -o out/samples.json -o out/samples.jsonl

echo
echo "The strongest relations of the $(find samples/ar -name '*.txt' | wc -l) articles in samples/ar:"
echo
"$isnad" top out/samples.json --limit 20
cat <<END

Ask it:            $isnad query out/samples.json '?x accuses ?y and ?y accuses ?x'
Open in a browser: $PWD/out/samples.html
Open in Gephi:     $PWD/out/samples.gexf (the picture), $PWD/out/samples.graphml (every statement)
For programs:      $PWD/out/samples.json
The relations:     $PWD/out/samples.jsonl
END
