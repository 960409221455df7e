#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/lexicon/lexicon_image.h>
#include <isnad/extract/token/token.h>

#include <algorithm>
#include <array>
#include <set>

namespace isnad {
namespace {

bool ends_with_lex(std::string_view path) { return path.ends_with(".lex"); }

/// Collects the entries of all files under `prefix`; an overlay's entry replaces one of the same first line.
std::vector<LexiconEntry> entries_under(std::string_view prefix, std::span<const LexiconFile> base,
                                        std::span<const LexiconFile> overlay) {
    std::vector<LexiconEntry> entries;
    std::set<std::pair<std::string_view, std::string_view>> replaced;
    for (const LexiconFile& file : overlay) {
        if (!file.path.starts_with(prefix) || !ends_with_lex(file.path)) continue;
        for (Stanza& stanza : read_stanzas(file.text)) {
            replaced.emplace(stanza.front().key(), stanza.front().value());
            entries.push_back({&file, std::move(stanza)});
        }
    }
    std::vector<LexiconEntry> all;
    for (const LexiconFile& file : base) {
        if (!file.path.starts_with(prefix) || !ends_with_lex(file.path)) continue;
        for (Stanza& stanza : read_stanzas(file.text)) {
            if (replaced.contains({stanza.front().key(), stanza.front().value()})) continue;
            all.push_back({&file, std::move(stanza)});
        }
    }
    all.insert(all.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    return all;
}

/// Calls `take(file, row)` for the rows of `path`, the overlay's last.
template <class Take>
void for_each_row(std::string_view path, std::span<const LexiconFile> base, std::span<const LexiconFile> overlay,
                  Take take) {
    for (const std::span<const LexiconFile> files : {base, overlay}) {
        for (const LexiconFile& file : files) {
            if (file.path != path) continue;
            for (const StanzaLine& row : read_table(file.text)) take(file, row);
        }
    }
}

using RowTaker = void (*)(LexiconBuilder&, Language&, const LexiconFile&, const StanzaLine&);

struct TablePart {
    std::string_view name;
    RowTaker take;
};

void add_pattern(LexiconBuilder& builder, Language&, const LexiconFile& file, const StanzaLine& row) {
    const std::string reason = row.values() == 3
                                   ? builder.patterns.add(row.key(), row.value(0), row.value(1), row.value(2))
                                   : std::string("expected four cells: paradigm, shape, form, features");
    if (!reason.empty()) builder.report(file, row, reason);
}

struct PrepositionSetting {
    std::string_view name;
    std::uint8_t Language::*preposition;
};

constexpr std::array<PrepositionSetting, 10> preposition_settings{{{"locative", &Language::locative},
                                                                   {"between", &Language::between},
                                                                   {"partitive", &Language::partitive},
                                                                   {"with", &Language::with},
                                                                   {"membership", &Language::membership},
                                                                   {"attachment", &Language::attachment},
                                                                   {"deputation", &Language::deputation},
                                                                   {"grounds", &Language::grounds},
                                                                   {"example", &Language::example},
                                                                   {"dative", &Language::dative}}};

void add_setting(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    static constexpr std::array<std::string_view, 10> known{
        "name_en",      "name_ar",           "verb_first",     "nearby",     "factual",
        "nisba_ending", "nominative_ending", "oblique_ending", "respelling", "contrast"};
    const auto preposition = std::ranges::find(preposition_settings, row.key(), &PrepositionSetting::name);
    if (preposition != preposition_settings.end()) {
        language.*preposition->preposition = language.preposition(row.value());
    } else if (std::ranges::find(known, row.key()) == known.end()) {
        builder.report(file, row, "unknown setting '" + std::string(row.key()) + "'");
    }
    if (row.key() == "verb_first") language.verb_first = row.value() == "yes";
    if (row.key() == "nisba_ending") language.nisba_endings.push_back(language.folder.fold(row.value()));
    if (row.key() == "respelling" && row.values() == 2) {
        const std::u16string written = language.folder.fold(row.value(0));
        const std::u16string meant = language.folder.fold(row.value(1));
        if (written.size() == 1 && meant.size() == 1) language.respellings.emplace_back(written.front(), meant.front());
    }
    if (row.key() == "contrast" && row.values() == 2 && !row.value(0).empty() && !row.value(1).empty())
        language.contrasts.emplace_back(row.value(0), row.value(1));
    if (row.key() == "nominative_ending") language.nominative_ending = language.folder.fold(row.value());
    if (row.key() == "oblique_ending") language.oblique_ending = language.folder.fold(row.value());
    if (row.key() == "nearby") language.nearby.push_back(language.preposition(row.value()));
    if (row.key() == "factual") language.factual.push_back(language.preposition(row.value()));
}

/// The tables of a language in the order in which they must be read.
constexpr std::array<TablePart, 4> first_tables{{{"letters.tsv", add_letters},
                                                 {"patterns.tsv", add_pattern},
                                                 {"particles.tsv", add_particle},
                                                 {"language.tsv", add_setting}}};
constexpr std::array<TablePart, 7> last_tables{{{"verbs.tsv", add_plain_verb},
                                                {"spellings.tsv", add_spelling},
                                                {"verbal_nouns.tsv", add_verbal_noun},
                                                {"casualties.tsv", add_casualty},
                                                {"nouns.tsv", add_noun},
                                                {"dates.tsv", add_date_word},
                                                {"pages.tsv", add_chrome}}};

/// Notes what verbs and nouns of action may mean, so that most questions for a root need no frame.
void mark_roots(const Lexicon& lexicon, Language& language) {
    const auto mark = [&](auto& word) {
        (void)any_frame(language, word, [&](const Frame& frame) {
            word.roots |= roots_of(root_of(lexicon.relations[frame.relation]));
            return false;
        });
    };
    for (Verb& verb : language.verbs) mark(verb);
    for (EventNoun& noun : language.event_nouns) mark(noun);
}

void build_language(LexiconBuilder& builder, Language& language, std::span<const LexiconFile> base,
                    std::span<const LexiconFile> overlay) {
    const std::string folder = language.code + "/";
    std::vector<StanzaLine> proclitics;
    const auto read = [&](const TablePart& part) {
        for_each_row(folder + std::string(part.name), base, overlay,
                     [&](const LexiconFile& file, const StanzaLine& row) { part.take(builder, language, file, row); });
    };
    read(first_tables[0]);
    language.folder.finish();
    language.plain_letters = plain_letters(language.folder);
    for_each_row(folder + "clitics.tsv", base, overlay, [&](const LexiconFile& file, const StanzaLine& row) {
        add_clitic(builder, language, proclitics, file, row);
    });
    combine_proclitics(language, proclitics);
    for (std::size_t i = 1; i < first_tables.size(); ++i) read(first_tables[i]);
    for (const LexiconEntry& entry : entries_under(folder, base, overlay)) {
        const std::string_view kind = entry.stanza.front().key();
        if (kind == "title" || kind == "portfolio") {
            add_title(builder, language, entry);
        } else if (kind == "predicate") {
            add_predicate(builder, language, entry);
        } else {
            builder.report(*entry.file, entry.stanza.front(), "unknown kind of entry '" + std::string(kind) + "'");
        }
    }
    for (const TablePart& part : last_tables) read(part);
    inflect_predicates(builder, language);
    mark_roots(builder.lexicon, language);
    const auto says = std::ranges::find(language.predicates, "say", &Predicate::key);
    if (says != language.predicates.end())
        language.saying = static_cast<std::uint32_t>(says - language.predicates.begin());
}

std::vector<std::string> language_codes(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay) {
    std::set<std::string> codes;
    for (const std::span<const LexiconFile> files : {base, overlay}) {
        for (const LexiconFile& file : files) {
            const std::size_t slash = file.path.find('/');
            if (slash != std::string::npos && file.path.substr(slash) == "/language.tsv") {
                codes.insert(file.path.substr(0, slash));
            }
        }
    }
    return {codes.begin(), codes.end()};
}

/// The persons in the order of the files where they share a name.
void sort_names(LexiconBuilder& builder, Language& language) {
    language.first_names.assign(builder.first_names.begin(), builder.first_names.end());
    std::ranges::stable_sort(language.last_names, {}, [](const auto& name) { return std::u16string_view(name.first); });
    const auto twice = std::ranges::unique(language.last_names);
    language.last_names.erase(twice.begin(), twice.end());
}

}  // namespace

std::uint8_t Language::preposition(std::string_view base) const {
    const auto found = std::ranges::find(prepositions.begin() + 1, prepositions.end(), base);
    return found == prepositions.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - prepositions.begin());
}

std::u16string_view Language::usual_spelling(std::u16string_view word) const {
    const auto found = spellings.find(word);
    return found == spellings.end() ? word : std::u16string_view(found->second);
}

std::span<const std::pair<std::u16string, std::uint32_t>> Language::persons_called(
    std::u16string_view last_name) const {
    const auto found = std::ranges::equal_range(last_names, last_name, std::ranges::less{},
                                                [](const auto& name) { return std::u16string_view(name.first); });
    return {found.begin(), found.end()};
}

std::uint32_t Lexicon::find_entity(std::string_view id) const {
    const auto id_of = [&](std::uint32_t entity) { return std::string_view(entities[entity].id); };
    const auto found = std::ranges::lower_bound(entities_by_id, id, std::ranges::less{}, id_of);
    return found == entities_by_id.end() || id_of(*found) != id ? no_entry : *found;
}

const Language* Lexicon::language(std::string_view code) const {
    const auto found = std::ranges::find_if(languages, [&](const Language& language) { return language.code == code; });
    return found == languages.end() ? nullptr : &*found;
}

Lexicon build_lexicon(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay,
                      std::vector<Problem>& problems) {
    const bool embedded = overlay.empty() && base.data() == embedded_lexicon().data();
    if (embedded && !embedded_image().empty()) return unpack_lexicon(embedded_image(), problems);
    Lexicon lexicon;
    LexiconBuilder shared{lexicon, problems};
    for (const std::string& code : language_codes(base, overlay)) shared.languages.insert(code);
    for_each_row("relations.tsv", base, overlay,
                 [&](const LexiconFile& file, const StanzaLine& row) { add_relation(shared, file, row); });
    for_each_row("roles.tsv", base, overlay, [&](const LexiconFile&, const StanzaLine& row) {
        lexicon.role_labels[std::string(row.key())] = {{"en", std::string(row.value(0))},
                                                       {"ar", std::string(row.value(1))}};
    });
    const std::vector<LexiconEntry> actors = entries_under("actors/", base, overlay);
    for (const bool people : {false, true}) {  // an office needs its actor
        for (const LexiconEntry& entry : actors) {
            if ((entry.stanza.front().key() == "person") == people) declare_entity(shared, entry);
        }
    }
    for (const auto& [id, entity] : shared.entity_by_id) lexicon.entities_by_id.push_back(entity);
    for (const std::string& code : language_codes(base, overlay)) {
        LexiconBuilder builder{lexicon, problems};
        Language language;
        language.code = code;
        language.prepositions.emplace_back();
        build_language(builder, language, base, overlay);
        for (const LexiconEntry& entry : actors) name_entity(builder, language, entry);
        sort_names(builder, language);
        language.forms = FormTable(builder.forms.pack());
        lexicon.languages.push_back(std::move(language));
    }
    for (Entity& entity : lexicon.entities) {
        std::sort(entity.names.begin(), entity.names.end());
        entity.state = lexicon.find_entity(entity.country);
    }
    return lexicon;
}

}  // namespace isnad
