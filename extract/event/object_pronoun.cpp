// References: whom the object pronoun of a verb stands for, where what the verb does tells it.
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/lexicon/noun_class.h>

namespace isnad {
namespace {

/// The pronoun that ends a noun, as in Analysis, or 0.
std::uint8_t enclitic_of(const Item& noun) {
    if (noun.kind == ItemKind::event_noun) return noun.owner;
    const bool alone = noun.kind == ItemKind::nominal && noun.mentions.empty() && noun.analysis != nullptr;
    return alone ? noun.analysis->enclitic : std::uint8_t{0};
}

/// What is condemned is mostly another's; what is refused is where it was said, asked or decided: not "his
/// resignation". Nor is what one is accused of one's own accusation.
bool is_of_another(const Annotations& annotations, const Item& noun, std::string_view root) {
    if (noun.kind != ItemKind::event_noun) {
        return root == "11" || is_document(annotations, noun) ||
               is_noun_of_class(annotations, noun.begin, resolution_noun);
    }
    const bool plural = annotations.form(*noun.analysis).features.number == Number::plural;
    if (may_name(annotations, noun, {"11"})) return plural;
    return root == "11" || may_name(annotations, noun, {"01", "02", "03", "10", "13"});
}

/// Says whether a noun of action may mean what an event has told.
bool tells_of(const Annotations& annotations, const Item& noun, const Event& event) {
    if (noun.kind != ItemKind::event_noun) return false;
    const EventNoun& deed = annotations.language->event_nouns[annotations.form(*noun.analysis).entry];
    return (deed.roots & roots_of(root_of(annotations.lexicon->relations[event.frame->relation]))) != 0;
}

}  // namespace

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

Mentions EventFinder::owner_of_object(std::uint32_t i, const FrameMatch& match, const Arguments& args) const {
    const std::uint32_t object = match.target_item != no_item ? match.target_item : match.content;
    if (!match.targets.empty() || object >= items_.size() || args.subject_mentions.empty()) return {};
    const std::string_view root = root_of(a_.lexicon->relations[match.frame->relation]);
    if ((root != "11" && root != "12") || !is_of_another(a_, items_[object], root)) return {};
    const std::uint8_t enclitic = enclitic_of(items_[object]);
    if (enclitic == 0) return {};
    const Features& features = a_.language->enclitics[enclitic - 1U].features;
    if (features.person != 3) return {};
    for (std::size_t e = events_.size(); e-- > first_event_;) {  // "X accused Y, but Z denied her charges": X's
        const Mentions& said = events_[e].sources;
        if (events_[e].item < i && tells_of(a_, items_[object], events_[e]) && clause_.fits(features, said) &&
            !ClauseReader::is_of_same_side(a_.mentions[said.front()], a_.mentions[args.subject_mentions.front()]))
            return said;
    }
    Mentions owner = clause_.object_referent(i, features, args.subject_mentions);
    if (owner.empty() && !clause_.has_verb_before(i) && clause_.fits(features, discourse_.earlier) &&
        !ClauseReader::is_of_same_side(a_.mentions[discourse_.earlier.front()],
                                       a_.mentions[args.subject_mentions.front()]))
        owner = discourse_.earlier;
    return owner;
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
