// Events: triggers matched by a frame, their arguments filled, before they become records.
#pragma once

#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isnad {

/// One trigger that a frame has matched.
struct Event {
    const Frame* frame = nullptr;
    std::uint32_t item = 0;
    std::uint32_t sentence = 0;
    Span trigger;
    std::string_view lemma;  ///< Of the lexicon, or as the document has it.
    Indices sources;         ///< Mentions.
    Indices targets;
    Indices transmitters;     ///< Who passes the statement on.
    Indices sources_of_home;  ///< Those of the sources that count only if the whole text tells their state.
    Indices natives;          ///< People on whom it is done, where nobody says of which state they are.
    bool implicit_source = false;
    bool mutual = false;  ///< Among the sources themselves.
    Polarity polarity = Polarity::positive;
    Modality modality = Modality::actual;
    std::uint32_t speech_begin = no_item;  ///< Items [speech_begin, speech_end) are what is said.
    std::uint32_t speech_end = 0;
    std::uint32_t said_by = no_item;  ///< The event, in the document, whose speech contains this one.
    Span content;
    std::optional<Count> count;  ///< Of casualties.
    double confidence = 0.0;
};

/// A trigger that yielded nothing, and why: for `isnad explain`.
struct Refusal {
    Span trigger;
    std::string reason;
};

/// What later sentences may refer to.
struct Discourse {
    Indices speaker;                      ///< Mentions: who spoke last ...
    bool speaks_in_present = false;       ///< ... in a text that tells so in the present: "he says".
    Indices subject;                      ///< Mentions: the last subject of a main clause.
    Indices earlier;                      ///< Mentions: the one before.
    Indices issuer;                       ///< Mentions: who issued the last statement or report of a known author.
    std::uint32_t document = no_item;     ///< Token: that.
    bool subject_is_later = false;        ///< It did what persons do, after the last speech.
    std::uint32_t last_speech = no_item;  ///< Event.
    Indices quoted;                       ///< Mentions: the last subject inside what was said.
    bool open_quote = false;              ///< What it says runs on in quotation marks into the next sentence.
};

/// "The Ruritanian police arrested demonstrators": they are of the state that acts on them, where the text speaks of it
/// more than of others and the sentence of no other.
void resolve_natives(Annotations& annotations, std::vector<Event>& events);

/// "used tear gas to [li-] disperse the protesters": whom the repression that the item `verb` tells of is to befall, or
/// nobody.
Indices people_dispersed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "The minister Smith visited Graustark", where the text names no other state: he is none of Graustark's. To be called
/// before the officials get the state that the text speaks of.
void keep_guests(Annotations& annotations, const std::vector<Event>& events);

/// "The Ruritanian minister visited Graustark. He met the president": Graustark's, as is who invited him. To be called
/// before the officials get the state that the text speaks of.
void resolve_hosts(Annotations& annotations, std::vector<Event>& events);

/// "held talks with [the] president": officials of whom nobody says whose they are, or nobody.
Indices officials_dealt_with(const Annotations& annotations, std::span<const Item> items, const Arguments& args);

/// "struck X in answer to the killing of Y": who has killed is who was struck, by the last event told, or nobody.
Indices who_is_answered(const Annotations& annotations, const Item& deed, std::span<const Event> told);

/// The same mentions, but of whose things are named, mentions of themselves: things do nothing.
Indices as_doers(Annotations& annotations, Indices mentions);

/// "X's raid in answer to the attack of Y": Y, among the phrases with prepositions, or nobody.
Indices doers_answered(const Annotations& annotations, std::span<const Item> items, const Item& deed,
                       const Indices& obliques);

/// "denied [or refused] the charges of X against Y": says whether who was charged denied an accusation by a noun.
bool is_charge_denied(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                      const Event& accusation);

/// "the two sides did not announce that they had reached [al-tawassul ila] a pact": whether it is so nobody says.
bool is_left_untold(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);

/// "refused the sending of Ruritanian troops", all in the indefinite: what a noun of action names right behind is not
/// done.
bool is_only_refused(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                     std::uint32_t noun);

/// Returns the bytes of a word without the conjunction before it.
Span stem_span(const Annotations& annotations, std::uint32_t token, const Analysis* analysis);

/// What a finder knows of the items of the sentence at hand; memory that the next document uses again.
struct SentenceMemory {
    std::vector<Indices> subjects;       ///< Per item: the resolved subject of a verb.
    std::vector<Indices> noun_subjects;  ///< Per item: whose doing an event noun is.
    std::vector<bool> used;
};

/// "did not deny, did not rule out that": the frame of plain saying, where the item is a negated denial; else the same.
const Frame& frame_told(const Annotations& annotations, const Item& item, const Frame& frame);

/// "visited X and met the officials": X's, who become the target of a meeting right behind a visit by the same.
void meet_hosts(Annotations& annotations, std::span<const Item> items, const Event& visit, const Arguments& args,
                Event& meeting);

/// Lets a person speak who heads the text by a name that only the story below explains. To be called when all
/// sentences are done.
void name_headline(Annotations& annotations, std::vector<Event>& events);

}  // namespace isnad
