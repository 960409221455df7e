// The relation record: what the extractor emits and everything else reads. docs/record.md documents it key for key.
#pragma once

#include <isnad/extract/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

enum class Family : std::uint8_t { event, statement, affiliation, place, casualty };
enum class Polarity : std::uint8_t { positive, negative };
enum class Modality : std::uint8_t { actual, intended, requested, alleged, possible };
/// How the text names an actor.
enum class Reference : std::uint8_t { name, title, pronoun, implicit, definite };

/// A span together with exactly its bytes.
struct Quotation {
    Span span;
    std::string text;

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

/// An actor in a relation. `names` is sorted by language code.
struct Actor {
    std::string id;                                          ///< Stable across documents, languages and runs.
    std::string country;                                     ///< ISO 3166-1 alpha-3 it acts for, or empty.
    std::string type;                                        ///< state, organization, group, media, person ...
    std::vector<std::string> roles;                          ///< CAMEO/PLOVER sectors, outermost first.
    std::vector<std::pair<std::string, std::string>> names;  ///< (language, name).
    std::optional<Quotation> mention;                        ///< Absent for an implicit subject.
    Reference reference = Reference::name;

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// One link of the chain of transmission.
struct Attribution {
    Actor actor;
    std::string relation;
    Quotation trigger;

    friend bool operator==(const Attribution&, const Attribution&) = default;
};

/// The date of an event; span and text are absent where it is only the document's own date.
struct EventDate {
    std::string value;  ///< ISO 8601 date or interval.
    std::optional<Quotation> mention;

    friend bool operator==(const EventDate&, const EventDate&) = default;
};

/// A place of an event.
struct EventPlace {
    std::string id;
    std::string country;
    std::vector<std::pair<std::string, std::string>> names;
    Quotation mention;

    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

/// How many people a casualty counts; span and text are absent where no number is written ("a soldier", a dual).
struct Count {
    std::uint32_t value = 0;
    std::optional<Quotation> mention;

    friend bool operator==(const Count&, const Count&) = default;
};

struct SentenceReference {
    std::uint32_t index = 0;
    Span span;

    friend bool operator==(const SentenceReference&, const SentenceReference&) = default;
};

/// One relation with its proof. Owns its strings, so it outlives the document.
struct Relation {
    Family family = Family::event;
    std::string relation;  ///< A name of the ontology.
    std::string cameo;     ///< CAMEO code, 2 to 4 digits.
    std::string plover;    ///< PLOVER event type, empty where PLOVER has none (statements).
    std::optional<Actor> source;
    std::optional<Actor> target;
    Polarity polarity = Polarity::positive;
    Modality modality = Modality::actual;
    std::vector<Attribution> attribution;  ///< Outermost speaker first; empty where the article asserts it.
    Quotation trigger;
    std::string trigger_lemma;
    std::optional<Quotation> content;
    std::optional<Quotation> quote;
    std::optional<EventDate> date;
    std::optional<EventPlace> place;
    std::optional<Count> count;  ///< Of casualties only.
    SentenceReference sentence;
    std::string sentence_text;  ///< The bytes of `sentence`; kept so that a graph can show its evidence.
    std::string document;       ///< Document::id.
    std::string language;
    std::string rule;         ///< Lexicon entry and frame that fired, e.g. "ar/calls_on/1".
    double confidence = 0.0;  ///< 0 to 1.
    std::string uid;          ///< 16 hexadecimal digits; hash of content, spans, actors and relation.

    friend bool operator==(const Relation&, const Relation&) = default;
};

/// Names of enumerators as the record spells them.
std::string_view name_of(Family family);
std::string_view name_of(Polarity polarity);
std::string_view name_of(Modality modality);
std::string_view name_of(Reference reference);

/// The inverse of name_of; empty for an unknown name.
std::optional<Family> family_of(std::string_view name);
std::optional<Polarity> polarity_of(std::string_view name);
std::optional<Modality> modality_of(std::string_view name);
std::optional<Reference> reference_of(std::string_view name);

}  // namespace isnad
