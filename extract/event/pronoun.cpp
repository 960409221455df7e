// References: whom a pronoun stands for.
#include <isnad/extract/clause/factual.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <ranges>

namespace isnad {

Mentions noun_subject_before(const EventContext& in, std::uint32_t i, const Features& features) {
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(in.clause, features, in.noun_subjects[before - 1])) return in.noun_subjects[before - 1];
    }
    return {};
}

namespace {

/// Says whether a pronoun may stand for the noun, by gender and number: things in the plural are one "she".
bool may_stand_for(const Features& pronoun, const Annotations& annotations, const Item& noun) {
    Features head;
    if (!noun.mentions.empty()) {
        head.gender = annotations.mentions[noun.mentions.front()].gender;
        head.number = annotations.mentions[noun.mentions.front()].number;
    } else if (noun.analysis != nullptr) {
        head = annotations.form(*noun.analysis).features;
    }
    const bool many = head.number == Number::plural;
    if (pronoun.number != Number::singular) return head.number == pronoun.number;
    if (pronoun.gender == Gender::feminine) return many || head.gender == Gender::feminine;
    return !many && gender_fits(pronoun.gender, head.gender);
}

/// "sanctions on firms [that] it said that they [innaha] have armed Z", "three men [who] X said that they": an
/// indefinite noun right before the verb of saying, which the pronoun behind "that" takes up; or no_item.
std::uint32_t noun_told_of(const EventContext& in, std::uint32_t pronoun, const Features& features) {
    if (pronoun < 3 || in.items[pronoun - 1].kind != ItemKind::complementizer) return no_item;
    const Item& verb = in.items[pronoun - 2];
    const Item& noun = in.items[pronoun - 3];
    if (verb.kind != ItemKind::verb || verb.conjunction || verb.analysis->enclitic != 0) return no_item;
    if (!verb_of(in.clause, verb).says || !is_phrase(noun) || noun.end != verb.begin || pronoun == 3) return no_item;
    const bool itself = !noun.mentions.empty() && in.a.mentions[noun.mentions.front()].kind == MentionKind::pronoun;
    if (itself || is_definite(in.a, noun) || is_document(in.a, noun) || tells_or_meets(in.a, noun)) return no_item;
    return may_stand_for(features, in.a, noun) ? pronoun - 3 : no_item;
}

}  // namespace

Mentions pronoun_referent(const EventContext& in, std::uint32_t i, const Features& features) {
    if (const std::uint32_t noun = noun_told_of(in, i, features); noun != no_item)
        return resolved(in.clause, in.items[noun].mentions) ? in.items[noun].mentions : Mentions{};
    // "got no approval from Y, but he [lakinna-hu] asked": who does it is the subject of a verb.
    const bool resumes = i > 0 && in.items[i - 1].kind == ItemKind::adversative && in.items[i].kind == ItemKind::actors;
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Mentions& sources = in.events[e].sources;
        if (!fits(in.clause, features, sources)) continue;
        if (resumes && in.items[in.events[e].item].kind == ItemKind::event_noun) continue;
        const Mentions& subject = in.subjects[in.events[e].item];
        // "X received on his visit a letter from Y": who does it is named only behind the pronoun.
        const bool behind =
            in.a.mentions[sources.front()].begin >= in.items[i].end && fits(in.clause, features, subject);
        return behind ? subject : sources;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(in.clause, features, in.subjects[before - 1])) return in.subjects[before - 1];
        if (fits(in.clause, features, in.noun_subjects[before - 1])) return in.noun_subjects[before - 1];
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::actors && fits(in.clause, features, item.mentions)) return item.mentions;
    }
    const std::uint32_t behind = subject_behind_adjunct(in.a, in.items, i);
    if (behind != no_item && fits(in.clause, features, in.items[behind].mentions)) return in.items[behind].mentions;
    if (fits(in.clause, features, in.discourse.speaker)) return in.discourse.speaker;
    if (fits(in.clause, features, in.discourse.subject)) return in.discourse.subject;
    return {};
}

Mentions owner_before(const EventContext& in, std::uint32_t i, const Features& features) {
    if (features.number == Number::dual && may_name(in.a, in.items[i], {"04"}))
        if (Mentions both = both_before(in, features); !both.empty()) return both;  // "agreed with Y, at their meeting"
    if (in.events.size() > in.first_event && in.events.back().item < i &&
        fits(in.clause, features, in.events.back().targets)) {
        const Event& last = in.events.back();
        const std::string_view root = root_of(in.a.lexicon->relations[last.frame->relation]);
        const bool helps = root == "05" || root == "07";
        const bool blames = root == "05" || root == "11" || root == "16" || root == "17";
        const std::uint8_t preposition = in.items[i].preposition;
        if (blames && preposition == in.a.language->dative)
            return last.targets;  // "imposed sanctions on X for its attack"
        // "sanctioned Smith over [ala khalfiyyat] his visit": what is held against a person, the person did.
        const bool person = in.a.mentions[last.targets.front()].names_person() && !last.sources.empty() &&
                            !in.a.mentions[last.sources.front()].names_person();
        // "imposed sanctions on X after its attack": so is what is done by force.
        const bool force = root != "05" && may_name(in.a, in.items[i], {"18", "19"});
        // "cut ties with X because of its support for Y": and what is done for or against others.
        const bool side = root == "16" && is_behind_factual(in.a, in.items[i]) &&
                          may_name(in.a, in.items[i], {"05", "07", "11", "12"});
        const bool deed = force || side;
        if (blames && (person || deed) && preposition != 0 && preposition != in.a.language->locative)
            return last.targets;
        if (helps && preposition == in.a.language->locative && in.items[i - 1].mentions == last.targets)
            return last.targets;  // "supports X in its war"
    }
    return pronoun_referent(in, i, features);
}

Mentions named_in_between(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                          std::uint32_t pronoun, const Mentions& subject) {
    const Mention& open = annotations.mentions[pronoun];
    if (subject.empty() || open.number != Number::singular) return {};
    Mentions found;
    std::uint32_t last = no_item;  // the noun of action that the pronoun stands with
    for (std::uint32_t at = verb + 1; at < items.size() && items[at].begin < open.begin; ++at) {
        const bool of_deed = items[at].kind == ItemKind::event_noun && items[at].end == open.begin;
        last = of_deed ? at : last;
        if (items[at].kind != ItemKind::actors || items[at].mentions == subject) continue;
        const Mention& other = annotations.mentions[items[at].mentions.front()];
        if (other.kind == MentionKind::pronoun || !other.resolved()) continue;
        const bool fits = items[at].mentions.size() == 1 && gender_fits(open.gender, other.gender);
        if (!fits || !found.empty() || other.entity == annotations.mentions[subject.front()].entity) return {};
        found = items[at].mentions;
    }
    return last != no_item ? found : Mentions{};
}

bool is_done_to_pronoun(const EventContext& in, std::uint32_t i, const Mentions& subject) {
    if (subject.size() != 1 || !has_pronoun_behind(in.clause, i)) return false;
    const bool thing = i + 2 < in.items.size() && is_phrase(in.items[i + 2]) && in.items[i + 2].preposition == 0;
    if (thing) return false;  // "who handed him [ilayhi] a letter"
    const Item& whom = in.items[i + 1];
    const Mention& pronoun = in.a.mentions[whom.mentions.front()];
    const Mention& doer = in.a.mentions[subject.front()];
    const bool person =
        doer.names_person() || (doer.title != no_entry && in.a.language->titles[doer.title].kind == TitleKind::person);
    if (!person || doer.number == Number::plural || pronoun.number != Number::singular || pronoun.gender != doer.gender)
        return false;
    const auto is_whom = [&](const Slot& slot) {
        return slot.role == Role::target && slot.kind == SlotKind::oblique && slot.preposition == whom.preposition;
    };
    return any_frame(*in.a.language, verb_of(in.clause, in.items[i]), [&](const Frame& frame) {
        const std::string_view root = root_of(in.a.lexicon->relations[frame.relation]);
        return (root == "08" || root == "17" || root == "18") && any_slot(frame, is_whom);
    });
}

}  // namespace isnad
