// Reader of tests/cases/ar/*.case; tests/cases/README.md describes the format.
#pragma once

#include <isnad/extract/lexicon/stanza.h>

#include "judge.h"

namespace isnad::test {

inline Case read_case(const Stanza& stanza, const std::string& file) {
    Case one;
    one.name = file + "/" + std::string(stanza.front().value());
    one.judges_events = false;
    for (const StanzaLine& line : stanza) {
        const std::string value(line.value());
        if (line.key() == "text") {
            one.text = value;
        } else if (line.key() == "is" || line.key() == "maybe") {
            one.judges_events = true;
            if (value != "nothing") one.expected.push_back(parse_expected(value, line.key() == "is"));
        } else if (line.key() == "office") {
            one.judges_offices = true;
            if (value != "nothing") one.offices.push_back(value);
        } else if (line.key() != "case") {
            throw Error(one.name, "unknown key '" + std::string(line.key()) + "'");
        }
    }
    if (one.text.empty() || !(one.judges_events || one.judges_offices))
        throw Error(one.name, "a case has a text and what it yields");
    return one;
}

inline std::vector<Case> read_cases() {
    std::vector<Case> cases;
    for (const auto& path : files_in(source_root() / "tests/cases/ar", ".case")) {
        const std::string text = read_file(path);
        for (const Stanza& stanza : read_stanzas(text)) cases.push_back(read_case(stanza, path.stem().string()));
    }
    return cases;
}

}  // namespace isnad::test
