// The lexicon in memory, checked and immutable; lexicon/README.md has its files, lexicon_image.cpp its members again.
#pragma once

#include <isnad/extract/lexicon/form.h>
#include <isnad/extract/lexicon/lexicon_files.h>
#include <isnad/extract/lexicon/names.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/lexicon/particle.h>
#include <isnad/extract/lexicon/word_sketch.h>
#include <isnad/extract/text/fold.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

inline constexpr std::uint32_t no_entry = 0xFFFFFFFF;

/// A state, organisation, group, company, person or place that has a name.
struct Entity {
    enum class Kind : std::uint8_t { actor, person, place };
    /// An office that a person held: dates as YYYYMMDD numbers, inclusive.
    struct Office {
        std::uint32_t actor = no_entry;
        std::uint32_t title = 0;  ///< Index into Lexicon::office_titles.
        std::uint32_t from = 0;
        std::uint32_t to = 99999999;
    };
    Kind kind = Kind::actor;
    std::string id;
    std::string type;
    std::string country;
    std::vector<std::string> roles;
    std::vector<std::pair<std::string, std::string>> names;  ///< (language, label), sorted by language.
    std::vector<Office> offices;
    bool masculine = false;          ///< Grammatical gender where it is not the rule of the language.
    bool feminine = false;           ///< A woman.
    std::string home;                ///< The country that a party or movement is of, though it does not act for it.
    std::uint32_t state = no_entry;  ///< The entity of its country.
};

/// How a phrase names an entity.
enum class NameUse : std::uint8_t { name, seat, capital, surname };

enum class TitleKind : std::uint8_t { person, organ, force, people, asset };

/// Whether a bare definite use without antecedent ("the police") is an organ of the state that the text is about, one
/// of the armed group that it is about ("the rebels"), or people who are of no land that is told of ("the tourists").
enum class Domestic : std::uint8_t { no, yes, plural, group, foreign };

struct Title {
    std::string key;
    TitleKind kind = TitleKind::person;
    std::string role;   ///< Dotted, may be empty.
    std::string label;  ///< In its own language.
    std::string en;
    std::uint32_t default_actor = no_entry;
    bool alone = false;
    Domestic domestic = Domestic::no;
    bool speaker = false;             ///< "the source": whoever spoke last, if nobody of that title did.
    bool feminine = false;            ///< Agrees in the feminine, whatever its form.
    bool relative = false;            ///< "the father of": a name in its genitive is another person's.
    bool armed = false;               ///< A thing that may strike for its state: a ship.
    bool visited = false;             ///< A place: whoever visits it visits its state.
    bool other = false;               ///< "its ally": another than whose he is.
    bool native = false;              ///< People on whom their own state acts: demonstrators.
    std::uint32_t quoted = no_entry;  ///< The title that it is before a name in quotation marks.
};

/// One spelling of a title; forms of kind title point here.
struct TitleName {
    std::uint32_t title = 0;
    std::vector<std::u16string> rest;  ///< The words after the first one.
    bool plural = false;
};

struct Portfolio {
    std::string key;
    std::string role;
    std::string label;
    std::string en;
};

/// `by` names who transmits the statement (the agency of "the agency quoted X as saying").
enum class Role : std::uint8_t { source, target, content, block, by };
enum class SlotKind : std::uint8_t { subject, object, oblique, clause, speech, noun, attribute, words, passive, arms };

struct Slot {
    Role role = Role::source;
    SlotKind kind = SlotKind::subject;
    std::uint8_t preposition = 0;
    bool optional = false;
    bool strict = false;  ///< Of a target: only an actor fills it.
    std::u16string word;  ///< Folded; empty if any filler will do.
};

struct Frame {
    std::uint32_t relation = 0;  ///< Index into Lexicon::relations.
    std::vector<Slot> slots;
    std::string rule;
};

/// What a frame cannot do without, in bits; see frame_needs.h.
struct FrameNeeds {
    std::uint64_t words = 0;         ///< sketch_of() of the words that its slots name.
    std::uint64_t prepositions = 0;  ///< A bit for each.
    std::uint64_t partners = 0;      ///< The same of targets, where the subjects are not each other's.
    bool actor = false;              ///< Its subject must be one.
    bool clause = false;
    bool speech = false;
    bool passive = false;
};

enum class VerbClass : std::uint8_t {
    plain,
    copula,
    aspect,
    intend,
    fail,
    cease,
    possible,
    cause,
    happen,
    perform,
    exchange,
    decree,
    provide,
    hearsay,
    naming,
    hold,
    event
};

/// A noun of action in one of its meanings.
struct EventNounUse {
    std::uint32_t predicate = 0;
    std::vector<std::uint8_t> object_prepositions;
};

struct EventNoun {
    std::string lemma;
    std::u16string folded;
    std::vector<std::u16string> rest;  ///< The words after the first one of a noun of several words.
    std::vector<EventNounUse> uses;
    std::uint32_t verb = no_entry;      ///< The light verb that it is the verbal noun of.
    std::uint32_t casualty = no_entry;  ///< Index into Language::casualties.
    std::uint32_t roots = 0;            ///< A bit for each CAMEO root of its frames.
};

/// An adjective of belonging (nisba), or the collective noun of a state's people.
struct Nisba {
    std::uint32_t entity = 0;
    std::vector<std::u16string> rest;
};

/// A light-verb construction: the verb with this noun means the predicate.
struct LightUse {
    std::uint32_t event_noun = 0;
    std::uint32_t predicate = 0;
    std::uint8_t preposition = 0;  ///< Between verb and noun; 0: the noun is the object.
    std::vector<std::uint8_t> object_prepositions;
};

/// A word that tells of people killed, hurt or captured. The frame has the relation and no slots.
struct Casualty {
    // Verbs: what they do to their object, what their subject suffers (always; with one of some objects; if it is
    // counted), whose lives they take. Nouns: with whoever suffers in the genitive, and for those themselves.
    enum class Kind : std::uint8_t { done, suffers, falls, dies, takes, noun, victims };
    Kind kind = Kind::done;
    std::string lemma;
    std::vector<std::u16string> needs;  ///< Of verbs: folded objects, one of which makes the sense ("met his death").
    std::uint32_t other = no_entry;     ///< The next one in Language::casualties that the same verb may tell of.
    Frame frame;
};

struct Verb {
    std::string lemma;
    VerbClass verb_class = VerbClass::plain;
    std::vector<std::uint32_t> predicates;
    std::vector<LightUse> lights;
    bool says = false;                  ///< One of its frames is a statement.
    bool by_persons = false;            ///< Persons do it as a rule: saying, meeting, accusing, rejecting.
    std::uint32_t casualty = no_entry;  ///< Index into Language::casualties.
    std::uint32_t idiom = no_entry;     ///< The same, where only an object beside it makes it tell of casualties.
    std::uint32_t roots = 0;            ///< A bit for each CAMEO root of its frames.
};

/// An example sentence of a frame, for the tests.
struct Example {
    std::string where;
    std::string text;
    std::vector<std::string> expected;
};

struct Predicate {
    std::string key;
    std::vector<Frame> frames;
    std::vector<FrameNeeds> needs;  ///< Of each frame.
    FrameNeeds common;              ///< Of all of them.
};

/// A phrase of one or more words that is matched whole.
struct Phrase {
    enum class Kind : std::uint8_t { entity, particle, title, chrome, date };
    Kind kind = Kind::entity;
    NameUse use = NameUse::name;
    Particle particle = Particle::preposition;
    std::uint32_t entry = 0;  ///< Entity, title or preposition id.
    Features features;
    std::vector<std::u16string> rest;  ///< The words after the first one, folded.
};

struct Proclitic {
    std::u16string written;
    bool conjunction = false;
    bool future = false;
    bool article = false;
    bool before_verb = false;  ///< A preposition that is also the particle "in order to".
    std::uint8_t preposition = 0;
};

struct Enclitic {
    std::u16string written;
    bool noun_only = false;
    Features features;
};

enum class DateKind : std::uint8_t {
    month,
    hijri_month,
    weekday,
    day_offset,
    unit,
    direction,
    number,
    part,
    season,
    clock,
    vague,
    frequency,
    calendar
};

struct DateWord {
    DateKind kind = DateKind::month;
    std::string value;
};

enum class ChromeKind : std::uint8_t { line, start, cut, suffix };

struct Chrome {
    ChromeKind kind = ChromeKind::line;
    std::u16string phrase;
};

/// All that one language knows.
struct Language {
    std::string code;
    bool verb_first = false;
    Folder folder;
    std::array<char16_t, 0x100> plain_letters{};  ///< For tokenize().
    FormTable forms;
    std::u16string article;             ///< Folded; empty where there is none.
    std::uint8_t locative = 0;          ///< The preposition "in".
    std::uint8_t between = 0;           ///< The preposition "between".
    std::uint8_t partitive = 0;         ///< The preposition "of" after a count.
    std::uint8_t with = 0;              ///< The preposition "with".
    std::uint8_t membership = 0;        ///< The preposition between a person and his body ("a leader at [bi-] X").
    std::uint8_t attachment = 0;        ///< The preposition between a post and where it is ("envoy at [lada] X").
    std::uint8_t deputation = 0;        ///< The preposition between a deputy and whom he stands for.
    std::uint8_t grounds = 0;           ///< The preposition "on the grounds of".
    std::uint8_t example = 0;           ///< The preposition "such as".
    std::uint8_t dative = 0;            ///< The preposition that stands for a genitive ("of", "to").
    std::vector<std::uint8_t> nearby;   ///< The prepositions "near", "inside".
    std::vector<std::uint8_t> factual;  ///< The prepositions "after", "because of".
    std::uint32_t saying = no_entry;    ///< The predicate of plain saying.
    std::vector<std::u16string> nisba_endings;               ///< Folded.
    std::u16string nominative_ending;                        ///< Folded: of the sound plural where it is the subject.
    std::u16string oblique_ending;                           ///< Folded: of the sound plural where it is no subject.
    std::vector<std::pair<char16_t, char16_t>> respellings;  ///< Folded letters, as written and as meant.
    std::vector<std::pair<std::string, std::string>> contrasts;  ///< Letters as written that tell words apart.
    std::vector<Proclitic> proclitics;  ///< Combinations, longest first; the empty one included.
    std::vector<Enclitic> enclitics;
    std::vector<std::string> prepositions;  ///< Base forms; index 0 is none.
    std::vector<Phrase> phrases;
    std::vector<Title> titles;
    std::vector<TitleName> title_names;
    std::vector<Nisba> nisbas;
    std::vector<Portfolio> portfolios;
    std::vector<Verb> verbs;
    std::vector<EventNoun> event_nouns;
    std::vector<Predicate> predicates;
    std::vector<Casualty> casualties;
    std::vector<DateWord> date_words;                                  ///< Phrases of kind date point here.
    std::vector<std::pair<std::u16string, std::uint32_t>> last_names;  ///< With the person, sorted by the name.
    WordFilter last_name_filter;                                       ///< Most words are none of them.
    std::vector<std::u16string> first_names;  ///< Words of persons' names that are not the last, sorted.
    /// Folded spellings of a name that agencies differ in, with the one that a person is known by.
    std::map<std::u16string, std::u16string, std::less<>> spellings;
    std::multimap<std::u16string, Chrome> chrome;  ///< By first word.
    std::vector<Chrome> chrome_suffixes;
    std::vector<Example> examples;  ///< None in the lexicon that is compiled with the program.

    /// Returns the id of a preposition's base form, or 0.
    std::uint8_t preposition(std::string_view base) const;
    /// Returns the persons of that last name: after a title it is enough. Logarithmic in the names.
    std::span<const std::pair<std::u16string, std::uint32_t>> persons_called(std::u16string_view last_name) const;
    /// Returns the spelling by which a person of this name is known: the word itself where none other is.
    std::u16string_view usual_spelling(std::u16string_view word) const;
};

class Lexicon {
  public:
    std::vector<RelationInfo> relations;
    std::vector<Entity> entities;
    std::vector<std::uint32_t> entities_by_id;  ///< Sorted by their ids.
    std::vector<std::string> office_titles;     ///< In English.
    /// Labels of roles, per language; % stands for the owner. From roles.tsv.
    std::map<std::string, std::vector<std::pair<std::string, std::string>>, std::less<>> role_labels;
    std::map<std::string, std::uint32_t, std::less<>> relation_by_name;
    std::uint32_t affiliation = no_entry;  ///< The first relation of that family.
    std::vector<Language> languages;

    /// Returns the entity of that id, or no_entry. Logarithmic in the entities.
    std::uint32_t find_entity(std::string_view id) const;
    /// Returns the language of that code, or nullptr.
    const Language* language(std::string_view code) const;
};

/// Says whether any slot of the frame is as asked.
template <class Ask>
bool any_slot(const Frame& frame, const Ask& ask) {
    return std::ranges::any_of(frame.slots, ask);
}

/// Says whether any frame of the verb is as asked.
template <class Ask>
bool any_frame(const Language& language, const Verb& verb, const Ask& ask) {
    return std::ranges::any_of(verb.predicates, [&](std::uint32_t predicate) {
        const std::vector<Frame>& frames = language.predicates[predicate].frames;
        return std::ranges::any_of(frames, ask);
    });
}

/// Says whether any frame of the noun of action is as asked.
template <class Ask>
bool any_frame(const Language& language, const EventNoun& noun, const Ask& ask) {
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const std::vector<Frame>& frames = language.predicates[use.predicate].frames;
        return std::ranges::any_of(frames, ask);
    });
}

/// Says whether any frame of what the verb means with a light noun is as asked.
template <class Ask>
bool any_light_frame(const Language& language, const Verb& verb, const Ask& ask) {
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        const std::vector<Frame>& frames = language.predicates[light.predicate].frames;
        return std::ranges::any_of(frames, ask);
    });
}

/// Says whether the frame's target is its object.
inline bool has_target_object(const Frame& frame) {
    return any_slot(frame, [](const Slot& slot) { return slot.role == Role::target && slot.kind == SlotKind::object; });
}

/// Says whether the frame has a slot of this kind, with this preposition if it is one of prepositions.
inline bool has_slot(const Frame& frame, SlotKind kind, std::uint32_t preposition) {
    return any_slot(frame, [&](const Slot& slot) { return slot.kind == kind && slot.preposition == preposition; });
}

/// "X underwent an attack": says whether the subject suffers what the frame tells of.
inline bool has_target_subject(const Frame& frame) {
    const auto suffers = [](const Slot& slot) { return slot.role == Role::target && slot.kind == SlotKind::subject; };
    return any_slot(frame, suffers);
}

/// Says whether the frame has its content behind that preposition.
inline bool has_content_at(const Frame& frame, std::uint8_t preposition) {
    return any_slot(frame, [&](const Slot& s) { return s.role == Role::content && s.preposition == preposition; });
}

/// Builds a lexicon of `base`; an entry of `overlay` replaces one of the same key. A mistake is reported in `problems`,
/// its entry left out. Linear in the size of the files.
Lexicon build_lexicon(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay,
                      std::vector<Problem>& problems);

}  // namespace isnad
