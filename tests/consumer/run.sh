#!/usr/bin/env bash
# run.sh ISNAD FOLDER: the programs of this folder, built in FOLDER, on a graph of the samples.
set -euo pipefail
isnad="$1" folder="$2"
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
"$folder/consumer" | { ! grep .; }
"$isnad" build --quiet samples/ar -o "$folder/news.json"
rm -f "$folder/news.isnad"
"$isnad" add --quiet "$folder/news.isnad" samples/ar
for news in "$folder/news.json" "$folder/news.isnad"; do
  "$folder/who_said" "$news" "India accuses ?" | grep "^India accuses Pakistan$" >/dev/null
done
"$folder/ranking" "$folder/news.json" | grep "^community [0-9]* Pakistan$" >/dev/null
! "$folder/who_said" "$folder/news.json" "Rusia accuses ?" 2>"$folder/message"
grep -q "did you mean Russia" "$folder/message"
