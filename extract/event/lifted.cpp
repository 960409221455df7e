// Events: concessions that take back what a relative clause tells of.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>

namespace isnad {

void share_lifted(EventContext& in, const Event& imposed) {
    const Item& verb = in.items[imposed.item];
    if (imposed.targets.empty() || verb.kind != ItemKind::verb || in.events.size() == in.first_event) return;
    Event& lifted = in.events.back();
    if (!lifted.targets.empty() || lifted.mutual || lifted.item >= imposed.item) return;
    const std::string_view imposes = root_of(in.a.lexicon->relations[imposed.frame->relation]);
    if (root_of(in.a.lexicon->relations[lifted.frame->relation]) != "08" || (imposes != "16" && imposes != "17"))
        return;
    const std::uint32_t noun = noun_taken_up(in.clause, imposed.item);
    if (noun == no_item || noun < lifted.item || noun > lifted.item + 3) return;
    lifted.targets = imposed.targets;
}

}  // namespace isnad
