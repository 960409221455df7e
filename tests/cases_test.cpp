// The cases: sentences and the relations that they must yield (tests/cases/README.md), and the examples of the lexicon.
#include <isnad/extract/stanza.h>

#include "test_engine.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace isnad {
namespace {

/// One expected relation: "SOURCE relation-or-root TARGET [negative] [modality] [by A > B]".
struct Expected {
    std::string source;
    std::string relation;
    std::string target;
    std::string by;
    bool negative = false;
    std::string modality;
    bool required = true;
};

Expected parse_expected(const std::string& line, bool required) {
    std::istringstream words(line);
    Expected expected;
    expected.required = required;
    words >> expected.source >> expected.relation >> expected.target;
    for (std::string word; words >> word;) {
        if (word == "negative") {
            expected.negative = true;
        } else if (word == "by") {
            while (words >> word) expected.by += (expected.by.empty() ? "" : " ") + word;
        } else {
            expected.modality = word;
        }
    }
    return expected;
}

bool names(const std::optional<Actor>& actor, const std::string& code) {
    if (!actor) return code == "-";
    return actor->country == code || actor->id == code || actor->id.substr(0, actor->id.find('.')) == code;
}

std::string chain_of(const Relation& relation) {
    std::string text;
    for (const Attribution& link : relation.attribution) {
        const std::string code =
            link.actor.country.empty() ? link.actor.id.substr(0, link.actor.id.find('.')) : link.actor.country;
        text += (text.empty() ? "" : " > ") + code;
    }
    return text;
}

bool fits(const Expected& expected, const Relation& relation) {
    const bool same = expected.relation == relation.relation || relation.cameo.starts_with(expected.relation);
    return same && names(relation.source, expected.source) && names(relation.target, expected.target) &&
           expected.negative == (relation.polarity == Polarity::negative) &&
           (expected.modality.empty() || expected.modality == name_of(relation.modality)) &&
           (expected.by.empty() || expected.by == chain_of(relation));
}

std::string describe(const Relation& relation) {
    const auto id = [](const std::optional<Actor>& actor) { return actor ? actor->id : std::string("-"); };
    return id(relation.source) + " " + relation.relation + " " + id(relation.target) + " " +
           std::string(name_of(relation.polarity)) + " " + std::string(name_of(relation.modality)) + " by " +
           chain_of(relation);
}

/// Returns what is wrong, or an empty string.
std::string judge(const std::string& text, const std::vector<Expected>& expected) {
    std::vector<Relation> relations = test::extract(text);
    std::string wrong;
    for (const bool required : {true, false}) {
        for (const Expected& one : expected) {
            if (one.required != required) continue;
            const auto found =
                std::find_if(relations.begin(), relations.end(), [&](const Relation& r) { return fits(one, r); });
            if (found != relations.end()) {
                relations.erase(found);
            } else if (required) {
                wrong += "  missing " + one.source + " " + one.relation + " " + one.target + "\n";
            }
        }
    }
    for (const Relation& relation : relations) wrong += "  unexpected " + describe(relation) + "\n";
    return wrong;
}

std::set<std::string> read_lines(const std::filesystem::path& path) {
    std::set<std::string> lines;
    std::istringstream stream(test::read_file(path));
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.front() != '#') lines.insert(line);
    }
    return lines;
}

/// Compares failures with those that are known: a new failure and a failure that is gone both count.
void compare_with_known(const std::map<std::string, std::string>& failures, const std::filesystem::path& known_file) {
    const std::set<std::string> known = read_lines(known_file);
    for (const auto& [name, wrong] : failures) {
        if (!known.contains(name)) ADD_FAILURE() << name << "\n" << wrong;
    }
    for (const std::string& name : known) {
        if (!failures.contains(name)) ADD_FAILURE() << "passes now, remove it from " << known_file << ": " << name;
    }
    if (std::getenv("ISNAD_UPDATE_KNOWN") == nullptr) return;
    std::ofstream out(known_file);
    out << "# What does not work yet. A test that passes must leave this list. ISNAD_UPDATE_KNOWN=1 writes it anew.\n";
    for (const auto& [name, wrong] : failures) out << name << "\n";
}

TEST(Cases, yield_their_relations) {
    std::map<std::string, std::string> failures;
    std::size_t count = 0;
    for (const auto& path : test::files_in(test::source_root() / "tests/cases/ar", ".case")) {
        const std::string text = test::read_file(path);
        for (const Stanza& stanza : read_stanzas(text)) {
            std::string sentence;
            std::vector<Expected> expected;
            for (const StanzaLine& line : stanza) {
                if (line.key() == "text") sentence = line.value();
                if (line.key() == "is" && line.value() != "nothing")
                    expected.push_back(parse_expected(std::string(line.value()), true));
                if (line.key() == "maybe") expected.push_back(parse_expected(std::string(line.value()), false));
            }
            ASSERT_FALSE(sentence.empty()) << path << ":" << stanza.front().number;
            ++count;
            const std::string wrong = judge(sentence, expected);
            if (!wrong.empty())
                failures.emplace(path.stem().string() + "/" + std::string(stanza.front().value()), wrong);
        }
    }
    EXPECT_GT(count, 30U);
    compare_with_known(failures, test::source_root() / "tests/cases/known_failures.txt");
}

TEST(Lexicon, examples_of_frames_hold) {
    std::map<std::string, std::string> failures;
    for (const Language& language : test::engine().lexicon().languages) {
        for (const Example& example : language.examples) {
            std::vector<Expected> expected;
            for (const std::string& line : example.expected) {
                if (line != "nothing") expected.push_back(parse_expected(line, true));
            }
            const std::string wrong = judge(example.text, expected);
            const std::string file = example.where.substr(0, example.where.find(':'));
            if (!wrong.empty()) failures.emplace(file + ": " + example.text, wrong);
        }
    }
    compare_with_known(failures, test::source_root() / "tests/cases/known_example_failures.txt");
}

}  // namespace
}  // namespace isnad
