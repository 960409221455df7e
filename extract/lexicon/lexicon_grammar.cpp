// Letters, clitics, particles, common nouns, dates and page chrome of a language.
#include <isnad/extract/lexicon/accordance.h>
#include <isnad/extract/lexicon/adjective_class.h>
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace isnad {
namespace {

/// A cell that is one character or U+XXXX.
char32_t code_of(std::string_view cell) {
    if (cell.starts_with("U+"))
        return static_cast<char32_t>(std::strtoul(std::string(cell.substr(2)).c_str(), nullptr, 16));
    return cell.empty() ? 0 : decode_utf8(cell, 0).code;
}

bool has_class(const StanzaLine& row, std::string_view name) {
    return (" " + std::string(row.value(2)) + " ").find(" " + std::string(name) + " ") != std::string::npos;
}

Features parse_agreement(std::string_view text) {
    Features features;
    for (const char letter : text) {
        if (letter >= '1' && letter <= '3') features.person = static_cast<std::uint8_t>(letter - '0');
        if (letter == 'm') features.gender = Gender::masculine;
        if (letter == 'f') features.gender = Gender::feminine;
        if (letter == 's') features.number = Number::singular;
        if (letter == 'd') features.number = Number::dual;
        if (letter == 'p') features.number = Number::plural;
    }
    return features;
}

std::uint8_t add_preposition(Language& language, std::string_view base) {
    if (const std::uint8_t known = language.preposition(base)) return known;
    language.prepositions.emplace_back(base);
    return static_cast<std::uint8_t>(language.prepositions.size() - 1);
}

}  // namespace

std::vector<std::u16string> fold_words(const Folder& folder, std::string_view phrase) {
    std::vector<std::u16string> words;
    while (!phrase.empty()) {
        const std::size_t blank = phrase.find_first_of(" -");
        std::u16string word = folder.fold(phrase.substr(0, blank));
        if (!word.empty()) words.push_back(std::move(word));
        phrase = blank == std::string_view::npos ? std::string_view{} : phrase.substr(blank + 1);
    }
    return words;
}

void add_phrase(LexiconBuilder& builder, Language& language, std::string_view text, Phrase phrase) {
    std::vector<std::u16string> words = fold_words(language.folder, text);
    if (words.empty()) return;
    phrase.rest.assign(std::make_move_iterator(words.begin() + 1), std::make_move_iterator(words.end()));
    builder.forms.add(words.front(), FormKind::phrase, static_cast<std::uint32_t>(language.phrases.size()), Features{});
    language.phrases.push_back(std::move(phrase));
}

void add_inflected(LexiconBuilder& builder, Language& language, std::string_view paradigm, std::u16string_view word,
                   FormKind kind, std::uint32_t entry) {
    std::u16string folded;
    const auto add = [&](std::u16string_view spelling, const Features& features) {
        folded.clear();
        for (const char16_t unit : spelling) {
            if (const char16_t letter = language.folder.fold(unit)) folded += letter;
        }
        builder.forms.add(folded, kind, entry, features);
    };
    if (builder.patterns.knows(paradigm)) {
        builder.patterns.for_each_form(paradigm, word, add);
    } else {
        add(word, Features{});
    }
}

void add_letters(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    const char32_t from = code_of(row.key());
    const char32_t to = row.value(0) == "-" ? 0 : code_of(row.value(0));
    if (from == 0 || from > 0xFFFF || to > 0xFFFF)
        return builder.report(file, row, "expected: letter, letter or '-', Latin");
    language.folder.set(from, static_cast<char16_t>(to));
    // A folded letter is written as itself, not as the last of those that fold to it.
    if (row.values() > 1 && row.value(1) != "-" && from == to) {
        language.folder.set_latin(static_cast<char16_t>(to), std::string(row.value(1)));
    }
}

void add_clitic(LexiconBuilder& builder, Language& language, std::vector<StanzaLine>& proclitics,
                const LexiconFile& file, const StanzaLine& row) {
    if (row.values() != 4) return builder.report(file, row, "expected: side, written, order, classes, value");
    if (row.key() == "proclitic") {
        proclitics.push_back(row);
    } else if (row.key() == "enclitic") {
        language.enclitics.push_back(
            {language.folder.fold(row.value(0)), has_class(row, "noun"), parse_agreement(row.value(3))});
    } else {
        builder.report(file, row, "a clitic is a proclitic or an enclitic");
    }
    std::stable_sort(language.enclitics.begin(), language.enclitics.end(),
                     [](const Enclitic& a, const Enclitic& b) { return a.written.size() > b.written.size(); });
}

namespace {

/// A combination of proclitics and the order of the last one.
struct Combination {
    Proclitic proclitic;
    std::string_view order;
};

/// Preposition and article fuse in writing where the table has a row for both.
bool fuses(const Language& language, const Proclitic& before, const std::vector<StanzaLine>& proclitics) {
    return before.preposition != 0 && std::ranges::any_of(proclitics, [&](const StanzaLine& row) {
               return has_class(row, "article") && has_class(row, "preposition") &&
                      row.value(3) == language.prepositions[before.preposition];
           });
}

Combination extend(Language& language, const Combination& combination, const StanzaLine& row) {
    Combination longer = combination;
    const bool article = has_class(row, "article");
    const bool preposition = has_class(row, "preposition");
    longer.proclitic.written += language.folder.fold(row.value(0));
    longer.proclitic.conjunction |= has_class(row, "conjunction");
    longer.proclitic.future |= has_class(row, "future");
    longer.proclitic.article |= article;
    longer.proclitic.before_verb |= has_class(row, "before_verb");
    if (preposition) longer.proclitic.preposition = add_preposition(language, row.value(3));
    if (article && !preposition) language.article = language.folder.fold(row.value(0));
    longer.order = article ? std::string_view("3") : row.value(1);
    return longer;
}

}  // namespace

void combine_proclitics(Language& language, const std::vector<StanzaLine>& proclitics) {
    std::vector<Combination> combinations{{Proclitic{}, "0"}};
    for (std::size_t i = 0; i < combinations.size(); ++i) {
        for (const StanzaLine& row : proclitics) {
            const Combination before = combinations[i];
            if (row.value(1) <= before.order) continue;
            const bool article = has_class(row, "article");
            if (article && (before.proclitic.future || fuses(language, before.proclitic, proclitics))) continue;
            combinations.push_back(extend(language, before, row));
        }
    }
    for (Combination& combination : combinations) language.proclitics.push_back(std::move(combination.proclitic));
    std::stable_sort(language.proclitics.begin(), language.proclitics.end(),
                     [](const Proclitic& a, const Proclitic& b) { return a.written.size() < b.written.size(); });
}

std::uint32_t subordinator_entry(std::string_view what) {
    const auto known = std::ranges::find(subordination_names, what);
    return known == subordination_names.end() ? 0 : static_cast<std::uint32_t>(known - subordination_names.begin());
}

std::uint32_t according_entry(std::string_view what) {
    const auto known = std::ranges::find(accordance_names, what);
    return known == accordance_names.end() ? 0 : static_cast<std::uint32_t>(known - accordance_names.begin());
}

Kinship kinship_of(std::string_view what) {
    return what == "son" ? Kinship::son : what == "kin" ? Kinship::kin : Kinship::none;
}

void add_particle(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    const auto known = std::ranges::find(particle_names, row.value(0));
    if (row.values() != 2 || known == particle_names.end()) {
        return builder.report(file, row, "unknown class '" + std::string(row.value(0)) + "'");
    }
    Phrase phrase;
    phrase.kind = Phrase::Kind::particle;
    phrase.particle = static_cast<Particle>(known - particle_names.begin());
    phrase.features = parse_agreement(row.value(1));
    if (phrase.particle == Particle::negation) phrase.entry = row.value(1) == "verb" ? 1 : 0;
    if (phrase.particle == Particle::apposition) phrase.entry = row.value(1) == "any" ? 1 : 0;
    if (phrase.particle == Particle::subordinator) phrase.entry = subordinator_entry(row.value(1));
    if (phrase.particle == Particle::distributive) phrase.entry = row.value(1) == "accusative" ? 1 : 0;
    if (phrase.particle == Particle::according) phrase.entry = according_entry(row.value(1));
    if (phrase.particle == Particle::conjunction) phrase.entry = row.value(1) == "aside" ? 1 : 0;
    if (phrase.particle == Particle::quantifier) phrase.entry = row.value(1) == "all" ? 1 : 0;
    if (phrase.particle == Particle::name_part) phrase.entry = static_cast<std::uint32_t>(kinship_of(row.value(1)));
    if (phrase.particle == Particle::which) phrase.entry = row.value(1) == "any" ? 1 : 0;
    if (phrase.particle == Particle::preposition) phrase.entry = add_preposition(language, row.value(1));
    add_phrase(builder, language, row.key(), std::move(phrase));
}

void add_spelling(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    if (row.values() != 1) return builder.report(file, row, "expected two cells: name, spellings");
    const std::u16string usual = language.folder.fold(row.key());
    std::string_view rest = row.value(0);
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        const std::u16string other = language.folder.fold(rest.substr(0, slash));
        if (other == usual) builder.report(file, row, "a spelling that is the name itself");
        const auto [known, fresh] = language.spellings.try_emplace(other, usual);
        if (!fresh && known->second != usual) builder.report(file, row, "a spelling of another name too");
        if (fresh) builder.spellings.emplace(usual, other);
        rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
    }
}

namespace {

/// Form::entry of the words of a class.
std::uint32_t word_class(std::string_view kind) {
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 16> classes{
        {{"document", document_noun},
         {"aim", aim_noun},
         {"deed", deed_noun},
         {"honour", honour_noun},
         {"resolution", resolution_noun},
         {"need", need_noun},
         {"tally", tally_noun},
         {"currency", currency_noun},
         {"ordinal", ordinal_adjective},
         {"label", label_noun},
         {"direction", direction_noun},
         {"bond", bond_noun},
         {"person", person_noun},
         {"charge", charge_noun},
         {"belonging", belonging_adjective},
         {"former", former_adjective}}};
    const auto found = std::ranges::find_if(classes, [&](const auto& known) { return known.first == kind; });
    return found == classes.end() ? 0 : found->second;
}

}  // namespace

void add_noun(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    const std::u16string lemma = to_utf16(row.key());
    if (lemma.find(u' ') != std::u16string::npos) return;
    const std::string_view kind = row.value(0);
    const bool adjective = kind == "adjective" || kind == "belonging" || kind == "former" || kind == "ordinal";
    const std::uint32_t entry = word_class(kind);
    if (kind == "noun" || (entry != 0 && !adjective))
        add_inflected(builder, language, "noun", lemma, FormKind::noun, entry);
    else if (adjective)
        add_inflected(builder, language, "adjective", lemma, FormKind::adjective, entry);
    else if (kind == "adverb")
        add_inflected(builder, language, "invariable", lemma, FormKind::adverb, 0);
    else if (kind == "number")
        add_inflected(builder, language, "adjective", lemma, FormKind::number, 0);
    else if (kind == "name")
        builder.forms.add(language.folder.fold(row.key()), FormKind::given_name, 0, Features{});
    else
        return builder.report(file, row, "unknown class '" + std::string(kind) + "'");
    std::string_view plurals = row.value(1) == "-" ? std::string_view{} : row.value(1);
    while (!plurals.empty()) {
        const std::size_t slash = plurals.find('/');
        add_inflected(builder, language, "plural", to_utf16(plurals.substr(0, slash)),
                      adjective ? FormKind::adjective : FormKind::noun, entry);
        plurals = slash == std::string_view::npos ? std::string_view{} : plurals.substr(slash + 1);
    }
}

void add_date_word(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    static constexpr std::array<std::string_view, 13> kinds{
        "month", "hijri_month", "weekday", "day_offset", "unit",      "direction", "number",
        "part",  "season",      "clock",   "vague",      "frequency", "calendar"};
    const auto kind = std::ranges::find(kinds, row.value(0));
    if (kind == kinds.end()) return builder.report(file, row, "unknown kind '" + std::string(row.value(0)) + "'");
    Phrase phrase;
    phrase.kind = Phrase::Kind::date;
    phrase.entry = static_cast<std::uint32_t>(language.date_words.size());
    language.date_words.push_back({static_cast<DateKind>(kind - kinds.begin()), std::string(row.value(1))});
    add_phrase(builder, language, row.key(), std::move(phrase));
}

void add_chrome(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    static constexpr std::array<std::string_view, 4> kinds{"line", "start", "cut", "suffix"};
    const auto kind = std::ranges::find(kinds, row.key());
    if (kind == kinds.end()) return builder.report(file, row, "unknown kind '" + std::string(row.key()) + "'");
    Chrome chrome{static_cast<ChromeKind>(kind - kinds.begin()), language.folder.fold(row.value())};
    if (chrome.phrase.empty()) return builder.report(file, row, "expected a phrase");
    if (chrome.kind == ChromeKind::suffix) {
        language.chrome_suffixes.push_back(std::move(chrome));
    } else {
        std::u16string first = chrome.phrase.substr(0, chrome.phrase.find(u' '));
        language.chrome.emplace(std::move(first), std::move(chrome));
    }
}

}  // namespace isnad
