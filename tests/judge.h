// Sentences and the relations that they must yield: "SOURCE relation-or-root TARGET [negative] [modality] [by A > B]".
#pragma once

#include "test_engine.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace isnad::test {

/// One relation that a sentence must yield, or may.
struct Expected {
    std::string source;
    std::string relation;
    std::string target;
    std::string by;
    std::string modality;
    std::uint32_t count = 0;  ///< Of casualties; 0 is any.
    bool negative = false;
    bool required = true;
};

/// A sentence with all that it may yield.
struct Case {
    std::string name;
    std::string text;
    std::vector<Expected> expected;
    std::vector<std::string> offices{};  ///< "PERSON BODY [former]", whole ids.
    bool judges_events = true;           ///< `expected` is all that may come out of events and statements.
    bool judges_offices = false;         ///< `offices` is all that may come out of affiliations.
};

inline void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

/// The name of a parametrised test may hold letters, digits and '_' only.
inline std::string test_name(std::string name) {
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')); }, '_');
    return name;
}

inline Expected parse_expected(const std::string& line, bool required) {
    std::istringstream words(line);
    Expected expected;
    expected.required = required;
    words >> expected.source >> expected.relation >> expected.target;
    for (std::string word; words >> word;) {
        if (word == "negative") {
            expected.negative = true;
        } else if (word == "by") {
            while (words >> word) expected.by += (expected.by.empty() ? "" : " ") + word;
        } else if (word.front() >= '0' && word.front() <= '9') {
            expected.count = static_cast<std::uint32_t>(std::stoul(word));
        } else if (modality_of(word)) {
            expected.modality = word;
        } else {
            throw Error(line, "'" + word + "' is neither negative nor a modality, a count or by");
        }
    }
    if (expected.target.empty()) throw Error(line, "expected SOURCE relation TARGET");
    return expected;
}

/// A country, an id or the first parts of an id; "-" is nobody.
inline bool is_called(const std::optional<Actor>& actor, const std::string& code) {
    if (!actor) return code == "-";
    return actor->country == code || actor->id == code || actor->id.starts_with(code + ".");
}

inline std::string chain_of(const Relation& relation) {
    std::string text;
    for (const Attribution& link : relation.attribution) {
        const std::string code =
            link.actor.country.empty() ? link.actor.id.substr(0, link.actor.id.find('.')) : link.actor.country;
        text += (text.empty() ? "" : " > ") + code;
    }
    return text;
}

inline bool fits(const Expected& expected, const Relation& relation) {
    const bool same = expected.relation == relation.relation || relation.cameo.substr(0, 2) == expected.relation;
    return same && is_called(relation.source, expected.source) && is_called(relation.target, expected.target) &&
           (expected.count == 0 || (relation.count && relation.count->value == expected.count)) &&
           expected.negative == (relation.polarity == Polarity::negative) &&
           (expected.modality.empty() || expected.modality == name_of(relation.modality)) &&
           (expected.by.empty() || expected.by == chain_of(relation));
}

inline std::string describe(const Relation& relation) {
    const auto id = [](const std::optional<Actor>& actor) { return actor ? actor->id : std::string("-"); };
    const std::string chain = chain_of(relation);
    return id(relation.source) + " " + relation.relation + " " + id(relation.target) +
           (relation.polarity == Polarity::negative ? " negative " : " ") + std::string(name_of(relation.modality)) +
           (chain.empty() ? "" : " by " + chain);
}

/// A largest one-to-one matching of what is expected with what came out; what is required is served first.
class Matching {
  public:
    Matching(const std::vector<Expected>& expected, const std::vector<Relation>& relations)
        : expected_(expected), relations_(relations), owner_(relations.size()) {
        for (const bool required : {true, false}) {
            for (std::size_t i = 0; i < expected_.size(); ++i) {
                if (expected_[i].required != required) continue;
                std::vector<bool> seen(relations_.size(), false);
                if (!place(i, seen) && required) missing_.push_back(i);
            }
        }
    }

    /// Returns what is wrong, or an empty string.
    std::string report() const {
        std::string wrong;
        for (const std::size_t i : missing_) {
            const Expected& one = expected_[i];
            wrong += "  missing " + one.source + " " + one.relation + " " + one.target +
                     (one.negative ? " negative" : "") + (one.modality.empty() ? "" : " " + one.modality) +
                     (one.by.empty() ? "" : " by " + one.by) + "\n";
        }
        for (std::size_t j = 0; j < relations_.size(); ++j) {
            const bool
                judged =  // what people hold and suffer is told of many sentences, and asked for where it matters
                relations_[j].family == Family::event || relations_[j].family == Family::statement;
            if (!owner_[j] && judged) wrong += "  unexpected " + describe(relations_[j]) + "\n";
        }
        return wrong;
    }

  private:
    bool place(std::size_t i, std::vector<bool>& seen) {
        for (std::size_t j = 0; j < relations_.size(); ++j) {
            if (seen[j] || !fits(expected_[i], relations_[j])) continue;
            seen[j] = true;
            if (!owner_[j] || place(*owner_[j], seen)) {
                owner_[j] = i;
                return true;
            }
        }
        return false;
    }

    const std::vector<Expected>& expected_;
    const std::vector<Relation>& relations_;
    std::vector<std::optional<std::size_t>> owner_;
    std::vector<std::size_t> missing_;
};

/// Returns what is wrong with the offices that the relations tell of, or an empty string.
inline std::string judge_offices(std::vector<std::string> expected, const std::vector<Relation>& relations) {
    std::string wrong;
    for (const Relation& relation : relations) {
        if (relation.family != Family::affiliation || !relation.source || !relation.target) continue;
        const bool former = relation.polarity == Polarity::negative;
        const std::string office = relation.source->id + " " + relation.target->id + (former ? " former" : "");
        const auto known = std::ranges::find(expected, office);
        if (known == expected.end())
            wrong += "  unexpected office " + office + "\n";
        else
            expected.erase(known);
    }
    for (const std::string& office : expected) wrong += "  missing office " + office + "\n";
    return wrong;
}

/// Extracts from the sentence and returns what is wrong, or an empty string.
inline std::string judge(const Case& one) {
    const std::vector<Relation> relations = extract(one.text);
    std::string wrong;
    if (one.judges_events) wrong = Matching(one.expected, relations).report();
    if (one.judges_offices) wrong += judge_offices(one.offices, relations);
    return wrong;
}

}  // namespace isnad::test
