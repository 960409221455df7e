// Events: what somebody only asks for, and what he orders, which is his deed.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "[expelled the envoy] and sent troops": forces of nobody known that a frame names as the verb's object.
bool is_sent(const Annotations& annotations, const Verb& verb, const Item& troops) {
    if (troops.kind != ItemKind::actors || troops.mentions.size() != 1 || !may_name(annotations, verb, {"15"}))
        return false;
    const Mention& who = annotations.mentions[troops.mentions.front()];
    if (who.kind != MentionKind::title || who.definite || who.resolved()) return false;
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            return slot.role == Role::content && slot.kind == SlotKind::noun &&
                   bears_word(annotations, troops, slot.word);
        });
    });
}

bool is_request(const RelationInfo& relation) {
    return relation.cameo.starts_with("02") || relation.cameo.starts_with("10");
}

/// "ruled out a meeting between X and Y", "refused to hold [aqda] one": a deed in the indefinite, the object of a verb
/// of refusal, right behind its subject.
std::uint32_t refusal_before(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    const Item& deed = items[i];
    if (i < 2 || deed.owner != 0 || deed.conjunction || bears_article(annotations, deed.begin)) return no_item;
    if (!may_name(annotations, deed, {"04", "05", "06", "19"})) return no_item;
    std::uint32_t subject = i - 1;
    const Item& holding = items[subject];
    if (holding.kind == ItemKind::event_noun && holding.mentions.empty() && holding.preposition == 0 &&
        holding.end == deed.begin && subject > 1)
        --subject;
    else if (!deed.accusative && !deed.mentions.empty())
        return no_item;  // "rejected [the] raid of X"
    if (!is_bare_actor(items[subject])) return no_item;
    return items[subject - 1].kind == ItemKind::verb && !items[subject - 1].negated ? subject - 1 : no_item;
}

/// "the communique called for [ila] the withdrawal of X": a request whose author is not known is one all the same.
bool is_request_of_nobody(const EventContext& in, std::uint32_t verb, std::uint8_t preposition) {
    const bool found = std::ranges::any_of(in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event),
                                           in.events.end(), [&](const Event& event) { return event.item == verb; });
    return !found && any_frame(*in.a.language, verb_of(in.clause, in.items[verb]), [&](const Frame& frame) {
        return is_request(in.a.lexicon->relations[frame.relation]) && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::content && slot.kind == SlotKind::oblique && slot.word.empty() &&
                          slot.preposition == preposition;
               });
    });
}

/// "the call to [ila] the withdrawal of X", "the demand of Y for [bi-] it": what a noun of asking is for, right behind
/// it or whose it is.
bool follows_noun_of_asking(const EventContext& in, std::uint32_t i) {
    const Language& language = *in.a.language;
    const std::uint8_t preposition = in.items[i].preposition;
    const bool apart = preposition == language.locative || preposition == language.with ||
                       preposition == language.partitive || preposition == language.grounds ||
                       std::ranges::find(language.factual, preposition) != language.factual.end();
    if (i == 0 || apart) return false;
    const auto beside = [&](std::uint32_t item) { return in.items[item].end + 1 >= in.items[item + 1].begin; };
    const bool owned = i > 1 && is_bare_actor(in.items[i - 1]) && beside(i - 1);
    const std::uint32_t noun = owned ? i - 2 : i - 1;
    const Item& asking = in.items[noun];
    return asking.kind == ItemKind::event_noun && beside(noun) && may_name(in.a, asking, {"02", "10"});
}

/// "demanded of X the ending of [bi-inha'] its occupation of Y": that is going on, and is no deed that is asked for.
bool is_to_end(const EventContext& in, std::uint32_t i) {
    if (in.items[i].owner == 0 || !may_name(in.a, in.items[i], {"17", "18", "19"})) return false;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i - 1].analysis).entry];
    return noun.verb != no_entry && in.a.language->verbs[noun.verb].verb_class == VerbClass::aspect;
}

}  // namespace

bool is_asked_for(const EventContext& in, std::uint32_t i) {
    const std::uint8_t preposition = in.items[i].preposition;
    if (preposition == 0) {  // "to stop the attacks of ..."
        const std::uint32_t refusal = refusal_before(in.a, in.items, i);
        if (refusal != no_item && has_become(in, refusal, {"12"})) return true;
        const bool governed =
            i > 0 && in.items[i - 1].kind == ItemKind::event_noun && in.items[i - 1].end == in.items[i].begin;
        return governed && in.items[i - 1].preposition != 0 && !is_to_end(in, i) && is_asked_for(in, i - 1);
    }
    if (follows_noun_of_asking(in, i)) return true;
    const bool deed = may_name(in.a, in.items[i], {"06", "07", "08", "15", "16", "17", "18", "19"});
    const auto asks_by = [&](const Slot& slot) {
        return slot.kind == SlotKind::oblique && slot.preposition == preposition;
    };
    for (std::uint32_t at = i; at > 0; --at) {
        const ItemKind kind = in.items[at - 1].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::subordinator) return false;
        if (kind == ItemKind::comma && !is_inset_comma(in.clause, at - 1)) return false;
        if (kind != ItemKind::verb && kind != ItemKind::participle) continue;
        const bool order =
            deed && kind == ItemKind::verb && verb_of(in.clause, in.items[at - 1]).verb_class == VerbClass::intend;
        if (kind == ItemKind::verb && !order && is_request_of_nobody(in, at - 1, preposition)) return true;
        return std::ranges::any_of(
            in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), [&](const Event& event) {
                return event.item == at - 1 && is_request(in.a.lexicon->relations[event.frame->relation]) &&
                       !(deed && is_order(in.clause, event)) &&  // "ordered the closing of": he does it
                       std::ranges::any_of(event.frame->slots, asks_by);
            });
    }
    return false;
}

namespace {

/// Who does what the noun of action says: its genitive, or whom the pronoun on it stands for.
Mentions doer_asked(const EventContext& in, std::uint32_t i, const Item& deed, const FrameMatch& match) {
    if (deed.owner == 0) return deed.mentions;
    const Features& features = in.a.language->enclitics[deed.owner - 1U].features;
    Mentions who = blamed(in, i, features, match.sources);
    return who.empty() ? object_referent(in.clause, i, features, match.sources) : who;
}

/// "asked for the mediation of X", "visited X, asking for her help": who is to help is asked.
Mentions asked_to_help(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args) {
    for (const std::uint32_t object : args.objects) {
        const Item& help = in.items[object];
        if (help.kind != ItemKind::event_noun || !may_name(in.a, help, {"05", "07", "045"})) continue;
        Mentions who = doer_asked(in, i, help, match);
        return resolved(in.clause, who) && !same_actor(in.clause, who, match.sources) ? who : Mentions{};
    }
    return {};
}

}  // namespace

Mentions asked_to_act(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args) {
    if (!is_request(in.a.lexicon->relations[match.frame->relation])) return {};
    for (const std::uint32_t oblique : args.obliques) {
        const Item& exit = in.items[oblique];
        if (exit.kind != ItemKind::event_noun || !may_name(in.a, exit, {"083", "170"})) continue;
        Mentions who = doer_asked(in, i, exit, match);
        return resolved(in.clause, who) ? who : Mentions{};
    }
    const bool asks = root_of(in.a.lexicon->relations[match.frame->relation]) == "02";
    return asks ? asked_to_help(in, i, match, args) : Mentions{};
}

bool is_object_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (!in.items[i].conjunction || args.objects.empty() || args.objects.front() != i + 1 || !has_verb_before(in, i))
        return false;
    const Item& somebody = in.items[i + 1];
    const Verb& verb = verb_of(in, in.items[i]);
    if (args.objects.size() == 1) return is_sent(in.a, verb, somebody);
    const Item& thing = in.items[args.objects[1]];
    const bool genitive = args.objects.size() == 3 &&
                          args.objects[2] == args.objects[1] + 1 &&  // "a halt of the raids"
                          in.items[args.objects[2]].begin == thing.end;
    if ((args.objects.size() > 2 && !genitive) || somebody.kind != ItemKind::actors) return false;
    if (thing.kind == ItemKind::actors || thing.begin != somebody.end) return false;
    const bool asks = may_name(in.a, verb, {"02"}) && any_frame(*in.a.language, verb, has_target_object);
    return asks && !any_frame(*in.a.language, verb, [](const Frame& frame) {
               return any_slot(frame, [](const Slot& slot) {
                   return slot.role == Role::content && (slot.kind == SlotKind::object || slot.kind == SlotKind::noun);
               });
           });
}

bool is_order(const ClauseContext& in, const Event& event) {
    const Item& verb = in.items[event.item];
    const bool own = event.targets.empty() || is_of_same_state(in, event.sources, event.targets);  // "its forces"
    return own && verb.kind == ItemKind::verb && !verb.negated && verb_of(in, verb).verb_class == VerbClass::intend &&
           root_of(in.a.lexicon->relations[event.frame->relation]) == "10";
}

}  // namespace isnad
