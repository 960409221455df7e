// Events: whose words a clause does not tell: those of who speaks for another, or is of the other sex.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/speech.h>

#include <algorithm>

namespace isnad {

bool speaks_for_another(const EventContext& in, std::uint32_t i) {
    if (!is_according(in.clause, i, Accordance::voice)) return false;
    for (std::uint32_t verb = i; verb-- > 0;) {
        const ItemKind kind = in.items[verb].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::relative) return false;
        if (kind != ItemKind::verb) continue;
        return std::ranges::any_of(
            in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), [&](const Event& event) {
                return event.item == verb && resolved(in.clause, event.sources) && !is_press(in.clause, event.sources);
            });
    }
    return false;
}

bool speaks_as_other_sex(const EventContext& in, const Event& speech, const Features& features) {
    const Item& told = in.items[speech.item];
    if (told.kind != ItemKind::verb || features.gender == Gender::any || speech.sources.empty()) return false;
    const Features& said = features_of(in.clause, told);
    const Mention& speaker = in.a.mentions[speech.sources.front()];
    return said.number == Number::singular && said.person == 3 && !gender_fits(said.gender, features.gender) &&
           features.number == Number::singular && speaker.begin == told.end && speech.sources.size() == 1;
}

}  // namespace isnad
