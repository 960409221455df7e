#include <isnad/extract/lexicon/inflection.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

/// Matches shape and word of one length; appends what each 'C' stands for.
bool match_fixed(std::u16string_view shape, std::u16string_view word, std::u16string& letters) {
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == u'C') {
            letters += word[i];
        } else if (shape[i] != word[i]) {
            return false;
        }
    }
    return true;
}

struct FeatureName {
    std::string_view name;
    void (*apply)(Features&);
};

constexpr std::array<FeatureName, 21> feature_names{{
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
    {"accusative",
     [](Features& f) {
         f.accusative = true;
         f.takes_enclitic = false;
     }},
    {"nominative", [](Features& f) { f.nominative = true; }},
    {"oblique", [](Features& f) { f.oblique = true; }},
    {"-", [](Features&) {}},
}};

}  // namespace

bool Patterns::match_shape(std::u16string_view shape, std::u16string_view word, Match& match) {
    match.letters.clear();
    match.run = {};
    const std::size_t star = shape.find(u'*');
    if (star == std::u16string_view::npos)
        return shape.size() == word.size() && match_fixed(shape, word, match.letters);
    const std::size_t tail = shape.size() - star - 1;
    if (word.size() < star + tail) return false;
    match.run = word.substr(star, word.size() - star - tail);
    return match_fixed(shape.substr(0, star), word.substr(0, star), match.letters) &&
           match_fixed(shape.substr(star + 1), word.substr(word.size() - tail), match.letters);
}

void Patterns::fill(std::u16string_view form, const Match& match, std::u16string& out) {
    out.clear();
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
}

std::string Patterns::add(std::string_view paradigm, std::string_view shape, std::string_view form,
                          std::string_view features) {
    Row row{to_utf16(form), {}};
    while (!features.empty()) {
        const std::size_t blank = features.find(' ');
        const std::string_view name = features.substr(0, blank);
        const auto* known = std::ranges::find_if(feature_names, [&](const FeatureName& f) { return f.name == name; });
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
    for_each_form(paradigm, base, [&](std::u16string_view spelling, const Features& features) {
        forms.push_back({std::u16string(spelling), features});
    });
    return forms;
}

}  // namespace isnad
