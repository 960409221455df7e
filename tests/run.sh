#!/usr/bin/env bash
# Everything that must hold before a change goes in: builds with warnings as errors, all tests, the same under the
# sanitizers, the format of the sources, clang-tidy. Debian 12, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_packages.sh g++ cmake ninja-build ccache libboost-graph-dev libicu-dev libexpat1-dev libsqlite3-dev rapidjson-dev \
  libcli11-dev libgtest-dev libbenchmark-dev python3 python3-venv python3-networkx python3-igraph libxml2-utils raptor2-utils graphviz openjdk-17-jdk-headless fonts-dejavu-core curl chromium clang-format clang-tidy-16
# Node.js from elsewhere than Debian brings npm, and does not suffer Debian's beside it.
command -v npm >/dev/null || bash cmake/install_packages.sh nodejs npm

jobs="$(nproc)"
# Many files compiled as one: from nothing, a fifth of the time.
quickly=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=32 -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)")
began=$SECONDS
step() { printf '\n== %s (%d s so far)\n' "$*" "$((SECONDS - began))"; }

build_and_test() {
  step "Build and test: $1"
  cmake --preset "$1" "${quickly[@]}" >/dev/null
  cmake --build --preset "$1" -j "$jobs"
  ctest --preset "$1" -j "$jobs"
}

# Races: the parts with threads, under the thread sanitizer.
test_threads() {
  step "Threads"
  cmake --preset tsan "${quickly[@]}" >/dev/null
  cmake --build --preset tsan -j "$jobs" --target isnad_command
  ISNAD=build/tsan/bin/isnad ISNAD_SANITIZE=thread /usr/bin/python3 -B tests/cli_test.py \
    Extract.test_threads_and_order_do_not_matter Build.test_threads_and_order_do_not_matter Writing
}

toolkit=build/clients/gephi-toolkit-0.10.1.jar
toolkit_sum=3e4f5fd6c7d1d75c1e0bfbeae42cc58a1d22ae7c5d793a498e6c5842f22bf027

# The programs of others, fetched while ours is built.
fetch_clients() {
  local environment=build/clients/environment
  mkdir -p build/clients
  npm ci --silent --prefix tests/clients/page
  npm ci --silent --prefix tests/clients/node
  if ! cmp -s tests/clients/requirements.txt "$environment/requirements.txt"; then
    python3 -m venv --clear "$environment"
    "$environment/bin/pip" install --quiet --requirement tests/clients/requirements.txt
    cp tests/clients/requirements.txt "$environment/"
  fi
  if ! sha256sum --check --status <<<"$toolkit_sum  $toolkit" 2>/dev/null; then
    curl --silent --show-error --fail --location --output "$toolkit" \
      https://repo1.maven.org/maven2/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar
    sha256sum --check --quiet <<<"$toolkit_sum  $toolkit"
  fi
}

# The page in a real browser.
test_page() {
  step "The page in Chromium"
  build/release/bin/isnad build --quiet samples/ar -o build/page.html
  node tests/clients/page/check_page.js "$PWD/build/page.html"
}

# What other programs make of our files: in Python, Node.js, Raptor and Graphviz, of real news and of the nastiest texts.
test_clients() {
  step "Programs that read our files"
  local environment=build/clients/environment isnad="$PWD/build/release/bin/isnad"
  "$isnad" build --quiet samples/ar -o build/clients/samples.json
  python3 -B tests/clients/nasty_records.py >build/clients/nasty.jsonl
  local graph
  for graph in samples.json nasty.jsonl; do
    "$environment/bin/python" -B tests/clients/check_formats.py "$isnad" "build/clients/$graph" "build/clients/${graph%.*}"
    node tests/clients/node/check_json.js "build/clients/${graph%.*}"
  done
}

# Gephi's own import, of both formats in both views, and a picture of what it makes of them.
test_gephi() {
  step "Gephi"
  local folder=build/clients/gephi isnad="$PWD/build/release/bin/isnad"
  local view graph news
  for view in statements aggregate; do
    for graph in samples.json nasty.jsonl; do
      news="$folder/$view/${graph%.*}"
      mkdir -p "$news"
      "$isnad" export "build/clients/$graph" --view "$view" -o "$news/news.json" -o "$news/news.graphml" -o "$news/news.gexf" 2>/dev/null
    done
  done
  local java=(java -Djava.awt.headless=true -cp "$toolkit" tests/clients/gephi/Check.java)
  for view in statements aggregate; do
    news="$folder/$view/nasty"
    "${java[@]}" "$news/news.json" "$news/news.graphml" "$news/news.gexf"
    news="$folder/$view/samples"
    "${java[@]}" "$news/news.json" "$news/news.graphml" "$news/news.gexf" -p "$news/picture.svg"
  done
}

check_format() {
  step "Format"
  git ls-files -z -- '*.h' '*.cpp' 2>/dev/null | xargs -0 -r clang-format --dry-run --Werror
}

# Eight files as one: most of the time goes to headers, which are read once for them. Checked again only after a change.
check_tidy() {
  step "clang-tidy"
  local stamp
  stamp="build/tidy/$(find extract graph export store cli -name '*.cpp' -o -name '*.h' | LC_ALL=C sort |
    xargs cat .clang-tidy | sha256sum | cut -c1-16)"
  [[ ! -e "$stamp" ]] || return 0
  cmake --preset dev -B build/tidy -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 >/dev/null
  python3 -c 'import json, re
for entry in json.load(open("build/tidy/compile_commands.json")):
    if re.search(r"/isnad(_extract|_command)?[.]dir/Unity/|/(extract|graph|export|store|cli)/([a-z]+/)?[a-z_0-9]+[.]cpp$", entry["file"]):
        print(entry["file"])' | xargs -n 1 -P "$jobs" clang-tidy-16 --quiet -p build/tidy
  touch "$stamp"
}

fetch_clients &
fetching=$!
build_and_test release
wait "$fetching"
test_page
test_clients
test_gephi
build_and_test asan
test_threads
check_format
check_tidy
step "All passed"
