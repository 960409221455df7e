// The finder of events: whom a deed has befallen that a verb before it names, and that its doer is told of behind it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>

#include <algorithm>

namespace isnad {

Mentions exposed_to(const EventContext& in, std::uint32_t noun) {
    const std::uint8_t preposition = in.items[noun].preposition;
    const bool counted = preposition != 0 && preposition == in.a.language->partitive;  // "a series of attacks"
    for (std::uint32_t at = noun; at > 0; --at) {
        if (in.items[at - 1].kind != ItemKind::verb) continue;
        const bool suffers =
            std::ranges::any_of(verb_of(in.clause, in.items[at - 1]).lights, [&](const LightUse& light) {
                if (!has_event_noun(in.clause, in.items[noun], light.event_noun)) return false;
                if (preposition != 0 && light.preposition == preposition) return true;
                return light.preposition == 0 && (preposition == 0 || counted) &&
                       befalls_subject(*in.a.language, light);
            });
        return suffers ? in.subjects[at - 1] : Mentions{};
    }
    return {};
}

}  // namespace isnad
