#include <isnad/extract/clause/factual.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/record/casualty_doer.h>
#include <isnad/extract/record/casualty_victims.h>

#include <algorithm>
#include <iterator>

namespace isnad {
namespace {

/// Says whether those who fell are of a side, or the side itself.
bool is_side_of(const Annotations& annotations, std::uint32_t side, const Indices& fallen) {
    const std::uint32_t entity = annotations.mentions[side].entity;
    return std::ranges::any_of(fallen, [&](std::uint32_t mention) {
        return mention == side || (entity != no_entry && annotations.mentions[mention].entity == entity);
    });
}

/// "a Ruritanian was killed in clashes between X and Ruritania": the side that he is not of; who else fell there
/// fell by nobody known.
Indices other_side(const Annotations& annotations, const Event& fight, const Indices& fallen) {
    const auto is_of_victim = [&](std::uint32_t side) { return is_side_of(annotations, side, fallen); };
    Indices others;
    std::remove_copy_if(fight.sources.begin(), fight.sources.end(), std::back_inserter(others), is_of_victim);
    return others.size() < fight.sources.size() ? others : Indices{};
}

/// "a Ruritanian was killed in clashes with X": he fights, and falls by whom he fights with.
Indices killers_in(const Annotations& annotations, const Event& act, const Indices& fallen) {
    if (act.mutual) return other_side(annotations, act, fallen);
    if (!annotations.lexicon->relations[act.frame->relation].symmetric || act.targets.empty()) return act.sources;
    const auto fell = [&](std::uint32_t side) { return is_side_of(annotations, side, fallen); };
    if (std::ranges::all_of(act.sources, fell)) return act.targets;
    return std::ranges::all_of(act.targets, fell) ? act.sources : Indices{};  // of whom nobody known fell
}

/// "an attack that X launched [shannahu]": the verb whose object the act is, or no_item.
std::uint32_t verb_behind(std::span<const Item> items, std::uint32_t act) {
    std::uint32_t at = act + 1;
    if (at < items.size() && items[at].kind == ItemKind::relative) ++at;
    const bool found = at < items.size() && items[at].kind == ItemKind::verb && !items[at].conjunction &&
                       items[at].analysis->enclitic != 0;
    return found ? at : no_item;
}

/// In, by, during, after, because of an act people fall.
bool fells(const Annotations& annotations, const Item& act) {
    return act.preposition != 0 &&
           (act.preposition == annotations.language->locative || act.preposition == annotations.language->membership ||
            is_behind_factual(annotations, act) ||
            (act.begin > 0 && act.owner == 0 && is_meanwhile(annotations, act.begin - 1)));
}

/// Whose an act of violence is: by the deed that it names, the owner behind it, or its nisba.
Indices owner_of_act(const ToldSentence& sentence, std::uint32_t act, const Indices& victims) {
    const Annotations& annotations = sentence.annotations;
    const Item& item = sentence.items[act];
    const Event* event = sentence.event_at(act);
    if (event == nullptr) {
        const std::uint32_t verb = verb_behind(sentence.items, act);
        if (verb != no_item) event = sentence.event_at(verb);
    }
    if (event != nullptr) return killers_in(annotations, *event, victims);
    const std::uint32_t owner = find_owner_behind(annotations, sentence.items, act);
    if (owner != no_item) return sentence.items[owner].mentions;
    const bool nisba = item.mentions.size() == 1 &&
                       annotations.mentions[item.mentions.front()].kind == MentionKind::people &&
                       annotations.mentions[item.mentions.front()].begin > item.begin;
    return nisba ? item.mentions : Indices{};
}

}  // namespace

const Event* ToldSentence::event_at(std::uint32_t item) const {
    const auto found = std::ranges::find(told, item, &Event::item);
    return found == told.end() ? nullptr : &*found;
}

std::span<const Event> ToldSentence::before(std::uint32_t item) const {
    std::size_t end = 0;
    while (end < told.size() && told[end].item < item) ++end;
    return told.first(end);
}

Indices doer_beside(const ToldSentence& sentence, std::uint32_t fall, const Arguments& args, std::uint32_t victim) {
    const auto items = sentence.items;
    const std::uint32_t left = find_left_subject(sentence.annotations, items, fall);
    const std::uint32_t who = left != no_item ? left : args.objects.empty() ? no_item : args.objects.front();
    const bool apart = who != no_item && who != victim && std::ranges::find(args.objects, victim) != args.objects.end();
    if (!apart || items[who].kind != ItemKind::actors) return {};
    if (number_of(sentence.annotations, items, who).end != 0) return {};
    return agrees(sentence.annotations, items[fall], items[who], who > fall) ? items[who].mentions : Indices{};
}

Indices doer_named(const ToldSentence& sentence, std::uint32_t fall, const Arguments& args) {
    if (const Event* deed = sentence.event_at(fall)) return deed->sources;
    return args.agent == no_item ? Indices{} : sentence.items[args.agent].mentions;
}

Indices doer_of_act(const ToldSentence& sentence, const Arguments& args, const Indices& victims) {
    const Annotations& annotations = sentence.annotations;
    for (const std::uint32_t oblique : args.obliques) {
        const Item& act = sentence.items[oblique];
        if (act.kind == ItemKind::event_noun && fells(annotations, act) && may_name(annotations, act, violence))
            return owner_of_act(sentence, oblique, victims);
    }
    return find_wielder(annotations, sentence.items, args.obliques);
}

Indices doer_of_cause(const ToldSentence& sentence, std::uint32_t victim) {
    const Annotations& annotations = sentence.annotations;
    const auto items = sentence.items;
    std::uint32_t verb = victim;
    while (verb > 0 && items[verb].kind != ItemKind::verb) --verb;
    const Item& leads = items[verb];
    if (leads.kind != ItemKind::verb || leads.negated || leads.analysis->enclitic != 0) return {};
    const Features& features = annotations.form(*leads.analysis).features;
    if (features.tense != Tense::perfect || features.number != Number::singular) return {};
    const auto acts = [&](std::uint32_t at) {
        return at < items.size() && at != victim && items[at].kind == ItemKind::event_noun &&
               items[at].preposition == 0 && may_name(annotations, items[at], violence) &&
               agrees(annotations, leads, items[at], at > verb);
    };
    if (verb + 1 < victim && acts(verb + 1)) return owner_of_act(sentence, verb + 1, {});
    const std::uint32_t left = find_left_subject(annotations, items, verb);
    return left != no_item && acts(left) ? owner_of_act(sentence, left, {}) : Indices{};
}

Indices telling_force(const Annotations& annotations, const Event& statement, const Event& fallen) {
    if (fallen.targets.empty()) return {};
    const bool enemies = std::ranges::all_of(fallen.targets, [&](std::uint32_t target) {
        const Mention& who = annotations.mentions[target];
        return rebels(who) && who.entity != no_entry && annotations.lexicon->entities[who.entity].type == "group";
    });
    if (!enemies || !tells_of_own_deeds(annotations, statement.sources)) return {};
    const Mention& teller = annotations.mentions[statement.sources.front()];
    return rebels(teller) ? Indices{} : statement.sources;
}

}  // namespace isnad
