// What the finder of events knows while it reads a sentence. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace isnad {

/// What a reading loses in confidence where a noun or a particle, not a verb, carries it.
inline constexpr double nominal_penalty = 0.07;

/// The document and what is known of it so far, and the sentence at hand. All functions that find events share one;
/// what it refers to belongs to the caller. `i` is the item of a trigger wherever nothing else is said.
struct EventContext {
    EventContext(Annotations& annotations, Discourse& told, SentenceMemory& memory, std::vector<Event>& found,
                 std::vector<Refusal>* refused)
        : a(annotations),
          clause(annotations),
          discourse(told),
          events(found),
          refusals(refused),
          subjects(memory.subjects),
          noun_subjects(memory.noun_subjects),
          used(memory.used) {}

    Annotations& a;
    ClauseContext clause;
    std::span<const Item> items;
    std::uint32_t sentence = 0;
    Discourse& discourse;
    std::vector<Event>& events;
    std::vector<Refusal>* refusals;   ///< Null where nobody wants to know.
    std::size_t first_event = 0;      ///< Of the sentence.
    std::vector<Mentions>& subjects;  ///< See SentenceMemory.
    std::vector<Mentions>& noun_subjects;
    std::vector<bool>& used;
    std::vector<Event> befallen;       ///< Of the sentence, without a doer.
    std::vector<Event> planned;        ///< Of the sentence: told where nothing in their clause tells what is planned.
    std::uint32_t governor = no_item;  ///< The verb that passes its subject on to the noun of action at hand.
};

[[gnu::cold]] void note_refusal(const EventContext& in, std::uint32_t i, std::string_view reason,
                                std::string_view detail);

/// Somebody may want to know why nothing came of a trigger.
inline void refuse(const EventContext& in, std::uint32_t i, std::string_view reason, std::string_view detail = {}) {
    if (in.refusals != nullptr) note_refusal(in, i, reason, detail);
}

}  // namespace isnad
