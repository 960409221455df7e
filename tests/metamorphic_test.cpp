// The same text in another spelling yields the same relations.
#include <isnad/extract/text/utf8.h>

#include "known_failures.h"
#include "texts.h"

#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <tuple>

namespace isnad {
namespace {

using Letters = std::u32string;

constexpr char32_t ya = U'\u064A';
constexpr char32_t alef_maqsura = U'\u0649';
constexpr char32_t alef = U'\u0627';
constexpr char32_t fatha = U'\u064E';
constexpr char32_t shadda = U'\u0651';
constexpr char32_t tatweel = U'\u0640';

struct Spelling {
    std::string name;
    std::function<Letters(const Letters&)> rewrite;
};

void PrintTo(const Spelling& spelling, std::ostream* out) { *out << spelling.name; }

Letters decode(const std::string& text) {
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        letters += decoded.code;
        at += decoded.length;
    }
    return letters;
}

std::string encode(const Letters& letters) {
    std::string text;
    for (const char32_t letter : letters) append_utf8(text, letter);
    return text;
}

bool is_arabic(char32_t code) { return code >= 0x621 && code <= 0x64A && code != tatweel; }

/// Rewrites letter by letter; `rewrite` sees the letter and the ones beside it (0 at the ends).
Spelling each(std::string name, std::function<Letters(char32_t before, char32_t letter, char32_t after)> rewrite) {
    return {std::move(name), [rewrite = std::move(rewrite)](const Letters& text) {
                Letters out;
                for (std::size_t i = 0; i < text.size(); ++i) {
                    out += rewrite(i == 0 ? 0 : text[i - 1], text[i], i + 1 < text.size() ? text[i + 1] : 0);
                }
                return out;
            }};
}

/// Replaces a pair of quotation marks, which may be one and the same mark.
Spelling quotes(std::string name, char32_t open, char32_t close, char32_t new_open, char32_t new_close) {
    return {std::move(name), [=](Letters text) {
                bool opens = true;
                for (char32_t& letter : text) {
                    if (letter != open && letter != close) continue;
                    letter = open == close ? (opens ? new_open : new_close) : (letter == open ? new_open : new_close);
                    opens = !opens;
                }
                return text;
            }};
}

const std::vector<Spelling>& spellings() {
    static const std::vector<Spelling> all{
        each("diacritics_on_every_letter",
             [](char32_t, char32_t letter, char32_t) {
                 return is_arabic(letter) ? Letters{letter, fatha} : Letters{letter};
             }),
        each("doubled_letters_marked",
             [](char32_t before, char32_t letter, char32_t after) {
                 const bool inside = is_arabic(before) && is_arabic(letter) && is_arabic(after);
                 return inside ? Letters{letter, shadda, fatha} : Letters{letter};
             }),
        each("words_stretched",
             [](char32_t, char32_t letter, char32_t after) {
                 return is_arabic(letter) && is_arabic(after) ? Letters{letter, tatweel, tatweel} : Letters{letter};
             }),
        each("alef_without_hamza",
             [](char32_t, char32_t letter, char32_t) {
                 return letter >= 0x622 && letter <= 0x625 && letter != 0x624 ? Letters{alef} : Letters{letter};
             }),
        each("final_ya_without_dots",
             [](char32_t, char32_t letter, char32_t after) {
                 return Letters{letter == ya && !is_arabic(after) ? alef_maqsura : letter};
             }),
        {"final_ya_with_dots",
         [](Letters text) {
             for (std::size_t i = 0; i < text.size(); ++i) {
                 // With dots the preposition is a man's name; only the reverse confusion is common.
                 const bool on = i >= 2 && text[i - 2] == U'\u0639' && text[i - 1] == U'\u0644';
                 if (text[i] == alef_maqsura && !on) text[i] = ya;
             }
             return text;
         }},
        each("persian_ya_and_kaf",
             [](char32_t, char32_t letter, char32_t) {
                 return Letters{letter == ya ? U'\u06CC' : letter == U'\u0643' ? U'\u06A9' : letter};
             }),
        each("arabic_digits",
             [](char32_t, char32_t letter, char32_t) {
                 return Letters{letter >= U'0' && letter <= U'9' ? letter - U'0' + U'\u0660' : letter};
             }),
        each("no_break_spaces",
             [](char32_t, char32_t letter, char32_t) { return Letters{letter == U' ' ? U'\u00A0' : letter}; }),
        each("two_spaces", [](char32_t, char32_t letter, char32_t) { return Letters(letter == U' ' ? 2 : 1, letter); }),
        each("lines_of_windows",
             [](char32_t, char32_t letter, char32_t) {
                 return letter == U'\n' ? Letters{U'\r', U'\n'} : Letters{letter};
             }),
        each("direction_marks_between_words",
             [](char32_t, char32_t letter, char32_t) {
                 return letter == U' ' ? Letters{U'\u200F', letter, U'\u200F'} : Letters{letter};
             }),
        {"byte_order_mark_before", [](const Letters& text) { return U'\uFEFF' + text; }},
        {"isolated", [](const Letters& text) { return U'\u2067' + text + U'\u2069'; }},
        quotes("curly_for_guillemets", U'\u00AB', U'\u00BB', U'\u201C', U'\u201D'),
        quotes("reversed_curly_for_guillemets", U'\u00AB', U'\u00BB', U'\u201D', U'\u201C'),
        quotes("straight_for_guillemets", U'\u00AB', U'\u00BB', U'"', U'"'),
        quotes("guillemets_for_straight", U'"', U'"', U'\u00AB', U'\u00BB'),
        quotes("guillemets_for_curly", U'\u201C', U'\u201D', U'\u00AB', U'\u00BB'),
    };
    return all;
}

std::vector<std::string> facts_of(const Document& document) {
    Workspace workspace;
    std::vector<std::string> facts;
    for (const Relation& relation : test::engine().extract(document, workspace)) {
        facts.push_back(test::describe(relation));
    }
    return facts;
}

/// A spelling of a document that differs from it.
struct Respelled {
    const Document* original = nullptr;
    std::string name;
    std::string text;
};

std::vector<Respelled> respell(const Spelling& spelling) {
    std::vector<Respelled> all;
    for (const Document& document : test::all_documents()) {
        std::string text = encode(spelling.rewrite(decode(document.text)));
        if (text != document.text) all.push_back({&document, spelling.name + ": " + document.id, std::move(text)});
    }
    return all;
}

test::KnownFailures& known_failures() {
    static auto* known = [] {
        std::set<std::string> names;
        for (const Spelling& spelling : spellings()) {
            for (const Respelled& one : respell(spelling)) names.insert(one.name);
        }
        auto* list =
            new test::KnownFailures(test::source_root() / "tests/cases/known_spelling_failures.txt", std::move(names));
        testing::AddGlobalTestEnvironment(list);
        return list;
    }();
    return *known;
}

std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    std::string text;
    for (const std::string& fact : one) {
        if (std::find(other.begin(), other.end(), fact) == other.end()) text += "  lost   " + fact + "\n";
    }
    for (const std::string& fact : other) {
        if (std::find(one.begin(), one.end(), fact) == one.end()) text += "  gained " + fact + "\n";
    }
    return text.empty() ? "  another order or number\n" : text;
}

class Metamorphic : public testing::TestWithParam<Spelling> {};

TEST_P(Metamorphic, yields_the_same_relations) {
    const std::vector<Respelled> texts = respell(GetParam());
    EXPECT_FALSE(texts.empty()) << "no text has what this test rewrites";
    for (const Respelled& one : texts) {
        Document respelled = *one.original;
        respelled.text = one.text;
        const std::vector<std::string> before = facts_of(*one.original);
        const std::vector<std::string> after = facts_of(respelled);
        known_failures().check(one.name, before == after ? "" : difference(before, after));
    }
}

std::vector<Spelling> register_spellings() {
    (void)known_failures();
    return spellings();
}

INSTANTIATE_TEST_SUITE_P(Spelling, Metamorphic, testing::ValuesIn(register_spellings()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace isnad
