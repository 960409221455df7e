// The parts of build_lexicon, one a kind of file. Internal to extract/.
#pragma once

#include <isnad/extract/lexicon/inflection.h>
#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/lexicon/stanza.h>

#include <set>

namespace isnad {

/// An entry or a row with the file that it stands in.
struct LexiconEntry {
    const LexiconFile* file = nullptr;
    Stanza stanza;
};

/// What the parts share while a lexicon is built.
struct LexiconBuilder {
    Lexicon& lexicon;
    std::vector<Problem>& problems;
    std::set<std::string, std::less<>> languages{};  ///< Codes; as keys they name things.
    std::map<std::string, std::uint32_t, std::less<>> entity_by_id{};
    std::map<std::string, std::uint32_t, std::less<>> office_titles{};  ///< Lexicon::office_titles.
    std::set<std::u16string, std::less<>> first_names{};                ///< Language::first_names.
    Patterns patterns{};
    std::map<std::pair<std::string, std::string>, std::uint32_t> verb_by_lemma{};
    std::map<std::string, std::uint32_t, std::less<>> event_noun_by_lemma{};
    std::multimap<std::u16string, std::u16string, std::less<>> spellings{};  ///< Language::spellings the other way.
    std::set<std::string, std::less<>> rules{};
    FormTableBuilder forms{};

    void report(const LexiconFile& file, const StanzaLine& line, std::string message) {
        problems.push_back({location(file, line), std::move(message)});
    }
};

/// Splits at blanks and folds each word.
std::vector<std::u16string> fold_words(const Folder& folder, std::string_view phrase);

/// Adds `phrase` to the language's phrases, findable by its first word.
void add_phrase(LexiconBuilder& builder, Language& language, std::string_view text, Phrase phrase);

/// Adds all forms of `word` by `paradigm` (the word itself where the language has no such paradigm).
void add_inflected(LexiconBuilder& builder, Language& language, std::string_view paradigm, std::u16string_view word,
                   FormKind kind, std::uint32_t entry);

void add_relation(LexiconBuilder& builder, const LexiconFile& file, const StanzaLine& row);
/// Declares actors, people and places; names come later, when the languages are known.
void declare_entity(LexiconBuilder& builder, const LexiconEntry& entry);
void name_entity(LexiconBuilder& builder, Language& language, const LexiconEntry& entry);

void add_letters(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_clitic(LexiconBuilder& builder, Language& language, std::vector<StanzaLine>& proclitics,
                const LexiconFile& file, const StanzaLine& row);
void combine_proclitics(Language& language, const std::vector<StanzaLine>& proclitics);
void add_particle(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_spelling(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_noun(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_date_word(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_chrome(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_title(LexiconBuilder& builder, Language& language, const LexiconEntry& entry);
void add_predicate(LexiconBuilder& builder, Language& language, const LexiconEntry& entry);
void add_plain_verb(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_verbal_noun(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
void add_title_name(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, const StanzaLine& line,
                    std::uint32_t title, TitleKind kind);
void add_casualty(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row);
/// Makes the forms of all verbs and event nouns. Call last.
void inflect_predicates(LexiconBuilder& builder, Language& language);

}  // namespace isnad
