#include <isnad/extract/inflection.h>
#include <isnad/extract/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace isnad {
namespace {

/// What a shape matched: the run of '*' and each 'C' in order.
struct Match {
    std::u16string_view run;
    std::u16string letters;
};

bool match_fixed(std::u16string_view shape, std::u16string_view word, Match& match) {
    if (shape.size() != word.size()) return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == u'C') {
            match.letters += word[i];
        } else if (shape[i] != word[i]) {
            return false;
        }
    }
    return true;
}

std::optional<Match> match_shape(std::u16string_view shape, std::u16string_view word) {
    Match match;
    const std::size_t star = shape.find(u'*');
    if (star == std::u16string_view::npos) {
        return match_fixed(shape, word, match) ? std::optional(match) : std::nullopt;
    }
    const std::size_t tail = shape.size() - star - 1;
    if (word.size() < star + tail) return std::nullopt;
    if (!match_fixed(shape.substr(0, star), word.substr(0, star), match)) return std::nullopt;
    if (!match_fixed(shape.substr(star + 1), word.substr(word.size() - tail), match)) return std::nullopt;
    match.run = word.substr(star, word.size() - star - tail);
    return match;
}

std::u16string fill(std::u16string_view form, const Match& match) {
    std::u16string out;
    for (const char16_t unit : form) {
        if (unit == u'*') {
            out += match.run;
        } else if (unit >= u'1' && unit <= u'9') {
            const std::size_t letter = unit - u'1';
            if (letter < match.letters.size()) out += match.letters[letter];
        } else {
            out += unit;
        }
    }
    return out;
}

struct FeatureName {
    std::string_view name;
    void (*apply)(Features&);
};

constexpr std::array<FeatureName, 19> feature_names{{
    {"perfect", [](Features& f) { f.tense = Tense::perfect; }},
    {"imperfect", [](Features& f) { f.tense = Tense::imperfect; }},
    {"jussive", [](Features& f) { f.tense = Tense::jussive; }},
    {"1", [](Features& f) { f.person = 1; }},
    {"2", [](Features& f) { f.person = 2; }},
    {"3", [](Features& f) { f.person = 3; }},
    {"m", [](Features& f) { f.gender = Gender::masculine; }},
    {"f", [](Features& f) { f.gender = Gender::feminine; }},
    {"s", [](Features& f) { f.number = Number::singular; }},
    {"d", [](Features& f) { f.number = Number::dual; }},
    {"p", [](Features& f) { f.number = Number::plural; }},
    {"active", [](Features& f) { f.voice = Voice::active; }},
    {"passive", [](Features& f) { f.voice = Voice::passive; }},
    {"either", [](Features& f) { f.voice = Voice::either; }},
    {"+enclitic", [](Features& f) { f.needs_enclitic = true; }},
    {"-enclitic", [](Features& f) { f.takes_enclitic = false; }},
    {"-article", [](Features& f) { f.takes_article = false; }},
    {"accusative", [](Features& f) { f.accusative = true; f.takes_enclitic = false; }},
    {"-", [](Features&) {}},
}};

}  // namespace

std::string Patterns::add(std::string_view paradigm, std::string_view shape, std::string_view form,
                          std::string_view features) {
    Row row{to_utf16(form), {}};
    while (!features.empty()) {
        const std::size_t blank = features.find(' ');
        const std::string_view name = features.substr(0, blank);
        const auto* known =
            std::find_if(feature_names.begin(), feature_names.end(), [&](const FeatureName& f) { return f.name == name; });
        if (known == feature_names.end()) return "unknown feature '" + std::string(name) + "'";
        known->apply(row.features);
        features = blank == std::string_view::npos ? std::string_view{} : features.substr(blank + 1);
    }
    std::vector<Group>& groups = groups_[std::string(paradigm)];
    const std::u16string wide = to_utf16(shape);
    if (groups.empty() || groups.back().shape != wide) groups.push_back({wide, {}});
    groups.back().rows.push_back(std::move(row));
    return {};
}

std::vector<Inflected> Patterns::inflect(std::string_view paradigm, std::u16string_view base) const {
    std::vector<Inflected> forms;
    const auto groups = groups_.find(paradigm);
    if (groups == groups_.end()) return forms;
    for (const Group& group : groups->second) {
        const std::optional<Match> match = match_shape(group.shape, base);
        if (!match) continue;
        for (const Row& row : group.rows) forms.push_back({fill(row.form, *match), row.features});
        break;
    }
    return forms;
}

}  // namespace isnad
