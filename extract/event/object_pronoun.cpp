// References: whom the object pronoun of a verb stands for, where what the verb does tells it.
#include <isnad/extract/event/event_finder.h>

namespace isnad {

Mentions EventFinder::guest_before(std::uint32_t i, const Features& features, const Mentions& subject) const {
    if (i < 2 || !may_name(a_, clause_.verb_of(items_[i]), {"04"}))
        return {};  // or "after he had come, Y received him"
    const ItemKind opener = items_[i - 1].kind == ItemKind::comma ? items_[0].kind : items_[i - 1].kind;
    if (opener != ItemKind::subordinator || items_[i - 1].conjunction) return {};
    for (std::uint32_t before = i - 1; before > 0; --before) {
        if (items_[before - 1].kind != ItemKind::verb) continue;
        const Mentions& guest = subjects_[before - 1];
        const bool travels = may_name(a_, clause_.verb_of(items_[before - 1]), {"04"});
        return travels && clause_.fits(features, guest) && !clause_.same_actor(guest, subject) ? guest : Mentions{};
    }
    return {};
}

Mentions EventFinder::subject_told_of(const Features& features, const Mentions& subject) const {
    if (subject.empty()) return {};
    for (const Mentions* last : {&discourse_.subject, &discourse_.quoted}) {
        if (last->size() == 1 && clause_.fits(features, *last) &&
            !ClauseReader::is_of_same_side(a_.mentions[last->front()], a_.mentions[subject.front()]))
            return *last;
    }
    return {};
}

Mentions EventFinder::speakers(const Mentions& subject) const {
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        if (events_[e].speech_begin == no_item) continue;
        return clause_.same_actor(events_[e].sources, subject) ? Mentions{} : events_[e].sources;
    }
    return {};
}

Mentions EventFinder::blamed(std::uint32_t i, const Features& features, const Mentions& subject) const {
    if (events_.size() == first_event_ || !items_[i].conjunction) return {};
    const auto blames = [&](const Frame& frame) {
        const std::string_view root = root_of(a_.lexicon->relations[frame.relation]);
        return root == "10" || root == "11" || root == "13" || root == "16";
    };
    if (!any_frame(*a_.language, clause_.verb_of(items_[i]), blames)) return {};
    const Event& last = events_.back();
    if (blames(*last.frame) && clause_.same_actor(last.sources, subject) && clause_.fits(features, last.targets))
        return last.targets;
    const bool strikes = clause_.is_material_conflict(*last.frame) && !clause_.same_actor(last.sources, subject);
    return strikes && clause_.fits(features, last.sources) ? last.sources : Mentions{};
}

}  // namespace isnad
