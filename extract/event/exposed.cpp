// The finder of events: whom a deed has befallen that a verb before it names, and that its doer is told of behind it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>

#include <algorithm>

namespace isnad {
Mentions EventFinder::exposed_to(std::uint32_t noun) const {
    const std::uint8_t preposition = items_[noun].preposition;
    const bool counted = preposition != 0 && preposition == a_.language->partitive;  // "a series of attacks"
    for (std::uint32_t at = noun; at > 0; --at) {
        if (items_[at - 1].kind != ItemKind::verb) continue;
        const bool suffers = std::ranges::any_of(clause_.verb_of(items_[at - 1]).lights, [&](const LightUse& light) {
            if (!clause_.has_event_noun(items_[noun], light.event_noun)) return false;
            if (preposition != 0 && light.preposition == preposition) return true;
            return light.preposition == 0 && (preposition == 0 || counted) && befalls_subject(*a_.language, light);
        });
        return suffers ? subjects_[at - 1] : Mentions{};
    }
    return {};
}

}  // namespace isnad
