// Mentions: where a text names an actor, and which actor that is.
#pragma once

#include <isnad/extract/document.h>
#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/relation.h>
#include <isnad/extract/token/morphology.h>
#include <isnad/extract/token/token.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

enum class MentionKind : std::uint8_t {
    name,      ///< A name of the lexicon.
    title,     ///< A title, organ, force or people with what it belongs to.
    people,    ///< A nisba or collective used as a noun.
    person,    ///< A personal name without a title.
    modified,  ///< A common noun with a nisba or a genitive: counts for that actor only where it is acted upon.
    pronoun,   ///< An enclitic or independent pronoun.
    document,  ///< A report, a study, a statement that speaks: nobody is known to have issued it.
};

/// A person of this document whom the lexicon does not know.
struct LocalPerson {
    std::vector<std::u16string> words;  ///< Folded name.
    Span span;                          ///< Of the name where it stands first.
    std::uint32_t person = no_entry;    ///< In the lexicon, if it knows him.
    std::uint32_t entity = no_entry;    ///< The actor that he acts for.
    std::string_view role;              ///< Of the lexicon, as that of a mention.
    Gender gender = Gender::any;
};

/// Tokens [begin, end) that name one actor. Several mentions may share tokens ("the Armenian and Turkish ministers").
struct Mention {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t head = 0;
    MentionKind kind = MentionKind::name;
    Reference reference = Reference::name;
    std::uint32_t entity = no_entry;        ///< The actor acted for; no_entry if unknown.
    std::uint32_t person = no_entry;        ///< A person of the lexicon.
    std::uint32_t local_person = no_entry;  ///< A person of this document.
    std::uint32_t title = no_entry;
    std::uint32_t title_begin = 0;  ///< Tokens of the title, without the name: [title_begin, title_end).
    std::uint32_t title_end = 0;
    std::string_view role;         ///< Of a title or portfolio of the lexicon.
    std::u16string_view stem;      ///< title: the first word, without clitics.
    std::uint8_t preposition = 0;  ///< Written on its first token.
    bool conjunction = false;      ///< Written on its first token.
    bool article_fused = false;    ///< Preposition and article are written as one.
    bool capital = false;          ///< A capital: a place in an adverbial of place.
    bool definite = false;
    Gender gender = Gender::any;
    Number number = Number::any;
    /// Not of the one state that the text names: an official who visits it, or "these planes", of which it has not
    /// told.
    bool guest = false;

    bool names_person() const { return person != no_entry || local_person != no_entry; }
    /// A state, a capital or a body by its name, and nobody in it.
    bool names_body() const { return kind == MentionKind::name && person == no_entry; }
    bool resolved() const { return entity != no_entry || names_person(); }
    /// Makes it stand for the same actor and person; under which title and role, the caller decides.
    void refer_as(const Mention& other) {
        entity = other.entity;
        person = other.person;
        local_person = other.local_person;
    }
};

/// A phrase found at a token: which, its last token plus one, and the analysis of its first token.
struct PhraseMatch {
    const Phrase* phrase = nullptr;
    std::uint32_t end = 0;
    const Analysis* analysis = nullptr;
};

/// A group that the document has named in full: "the movement X" is then "X" alone.
struct ShortName {
    std::u16string word;  ///< Folded, with the article.
    std::uint32_t entity = no_entry;

    static std::uint64_t sketch(std::u16string_view word) {
        return word.empty() ? 0 : std::uint64_t{1} << ((word.back() + word.size() * 11) % 64);
    }
};

/// The longest phrase of one kind found at a token before `limit`; many stages ask for it.
struct PhraseMemory {
    std::uint32_t limit = 0;     ///< 0: not looked for yet.
    std::uint16_t words = 0;     ///< 0: there is none.
    std::uint16_t analysis = 0;  ///< Of the first token: which of its analyses.
};

/// The state that a text is about: the one that more than half of all mentions belong to.
struct Home {
    std::uint32_t state = no_entry;
    std::uint32_t own = 0;  ///< Mentions that belong to the state named most.
    std::uint32_t all = 0;  ///< Mentions of known actors.

    bool is_named_often() const { return own > 1; }
    bool is_alone() const { return own * 4 > all * 3; }
};

/// What the stages of the pipeline hand on, for one document. Stages only append.
struct Annotations {
    const Document* document = nullptr;
    const Lexicon* lexicon = nullptr;
    const Language* language = nullptr;
    std::uint32_t date = 0;             ///< Of the document as YYYYMMDD, or 0.
    std::uint32_t dateline = no_entry;  ///< The state of the place that the story was sent from.
    Home home;                          ///< Known when all has been read.
    const Morphology* morphology = nullptr;
    Text text;
    std::vector<Mention> mentions;          ///< In the order of their first tokens.
    std::vector<std::uint32_t> mention_at;  ///< Per token: the first mention that begins there plus one, or 0.
    std::vector<LocalPerson> local_persons;
    std::vector<ShortName> short_names;
    std::vector<std::uint32_t> sides;     ///< Entities of the last event between two: who "the two sides" are later.
    std::size_t sides_known = 0;          ///< Mentions there were then.
    std::uint64_t short_name_sketch = 0;  ///< A bit for the length and last letter of each: no for most words.
    /// A bit for the hash of each surname: most words are nobody's.
    std::array<std::uint64_t, 256> surname_sketch{};
    std::vector<std::uint32_t> surnames;              ///< Per local person: hash of the last word of the name.
    mutable std::vector<PhraseMemory> phrase_memory;  ///< Two a token: entities, particles. Filled by find_phrase.

    const Token& token(std::uint32_t at) const { return text.tokens[at]; }
    static const Form& form(const Analysis& analysis) { return analysis.form; }
    const Proclitic& proclitic(const Analysis& analysis) const { return language->proclitics[analysis.proclitic]; }
};

/// The state of the place that a story was sent from ("Nairobi 12-3 (Agency) - "), or no_entry. Looks at the head of
/// the first sentences only.
std::uint32_t find_dateline(const Annotations& annotations);

/// Finds the mentions of a sentence and appends them; reads what earlier sentences have introduced.
void find_mentions(Annotations& annotations, const Sentence& sentence);

/// Says whether a role is one of a state: GOV, MIL, COP, SPY, JUD, LEG.
bool is_of_state(std::string_view role);

/// Says whether a mention is an official or organ of a state that the text has not named so far.
bool lacks_state(const Mention& mention);

/// "called on the government", "the police arrested": says whether the whole text may tell whose the target of a
/// relation is, or the source of a deed.
bool may_be_of_home(const Annotations& annotations, const RelationInfo& relation, const Mention& mention, Role role);

/// Gives the officials of a headline without a state the one of those whom the story below introduces by the same
/// title. To be called when all sentences are done.
void resolve_headline(Annotations& annotations);

/// Gives the officials whom a whole text has left without a state the one that more than half of its actors belong
/// to, if there is one. To be called when all sentences are done.
void resolve_by_home(Annotations& annotations);

/// Finds the state that more than half of the text's actors belong to. Linear in the mentions.
Home home_of(const Annotations& annotations);

/// "witnesses said", "Smith said": the state of who is known by a description or a name only, in a text that is about
/// one state; else no_entry. Officials have theirs from resolve_by_home(); scholars and reporters come from anywhere.
std::uint32_t state_by_home(const Annotations& annotations, const Mention& mention);

/// "aircraft of the coalition": says whether a force is of a body that is no organ of a state, whichever.
bool is_of_other_body(const Annotations& annotations, const Mention& mention);

/// Returns the span without its first letters, as many as stand in the folded text for them.
Span after_letters(const Annotations& annotations, Span span, std::size_t letters);

/// Appends a person whom the document names; returns the index in Annotations::local_persons.
std::uint32_t add_local_person(Annotations& annotations, LocalPerson person);

/// Finds the mention that a name of one or more words makes of a person met before, e.g. a surname alone.
std::uint32_t find_local_person(const Annotations& annotations, std::span<const std::u16string_view> words);

/// What find_phrase and find_particle do where a word may begin one.
PhraseMatch look_for_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind);
PhraseMatch look_for_particle(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Particle particle);

/// Returns the longest phrase of that kind at a token; phrase is nullptr if there is none. `limit` bounds its end.
inline PhraseMatch find_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                               Phrase::Kind kind) {
    if (at >= limit || !Morphology::may_stand(annotations.token(at), kind)) return {};
    return look_for_phrase(annotations, at, limit, kind);
}

/// Says whether a name of the lexicon, of one word or more, begins at a token.
bool begins_name(const Annotations& annotations, std::uint32_t at);

/// Returns the longest particle of that class at a token.
inline PhraseMatch find_particle(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                                 Particle particle) {
    if (at >= limit || !Morphology::may_begin(annotations.token(at), particle)) return {};
    return look_for_particle(annotations, at, limit, particle);
}

}  // namespace isnad
