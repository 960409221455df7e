// Events: whom a noun of action has struck, or whom it helps, where another phrase names them.
#include <isnad/extract/clause/factual.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Who is dead by a noun that tells of death, before the item `end`; nothing where "their death" leaves it to what
/// stands before.
std::optional<Mentions> find_dead(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun,
                                  std::uint32_t end) {
    const auto resolved = [&](const Mentions& who) { return any_resolved(annotations, who) ? who : Mentions{}; };
    const Item& item = items[noun];
    if (!item.mentions.empty()) return resolved(item.mentions);
    const std::uint32_t next = noun + 1;
    const bool counted = next < end && items[next].kind == ItemKind::actors && items[next].preposition != 0 &&
                         items[next].preposition == annotations.language->partitive;
    if (counted) return resolved(items[next].mentions);  // "the death of two of X's men"
    const bool theirs = item.analysis != nullptr && item.analysis->enclitic != 0;
    return theirs ? std::nullopt : std::optional(Mentions{});
}

/// "three soldiers of X were killed in a raid of Y", before the item `end`: who they are.
Mentions victims_of(const EventContext& in, std::uint32_t verb, std::uint32_t end) {
    if (verb_of(in.clause, in.items[verb]).casualty == no_entry || has_become(in, verb, {"1"})) return {};
    std::uint32_t who = verb + 1;
    const bool some = who + 1 < end && in.items[who].kind == ItemKind::nominal && in.items[who].mentions.empty() &&
                      in.items[who].preposition == 0 && in.items[who + 1].preposition == in.a.language->partitive;
    if (some) ++who;  // "five of X's men"
    if (who >= end || in.items[who].kind != ItemKind::actors) return {};
    const bool bare = in.items[who].preposition == 0 || in.items[who].preposition == in.a.language->partitive;
    return bare && resolved(in.clause, in.items[who].mentions) ? in.items[who].mentions : Mentions{};
}

/// "the assassination of a leader of X in": such a deed's genitive suffers it, where he is a man and nothing else is.
bool befalls_person(const Annotations& annotations, const Item& noun, const CameoCodes& codes) {
    if (noun.mentions.size() != 1 || noun.owner != 0 || !may_name(annotations, noun, codes)) return false;
    const Mention& man = annotations.mentions[noun.mentions.front()];
    const bool person = man.kind == MentionKind::title && man.title != no_entry &&
                        annotations.language->titles[man.title].kind == TitleKind::person;
    return person || man.kind == MentionKind::person;
}

}  // namespace

namespace {

/// "in [fi] a raid", "in a series of raids", "by [bi-] rockets that X fired": whom it has struck may stand before it.
bool may_have_victims(const EventContext& in, std::uint32_t i) {
    const Item& deed = in.items[i];
    if (deed.kind != ItemKind::event_noun) return false;
    const bool shells = in.a.language->event_nouns[in.a.form(*deed.analysis).entry].uses.empty();
    if (!shells && !may_name(in.a, deed, {"18", "19"})) return false;
    const bool several = i > 0 && in.items[i - 1].kind == ItemKind::nominal && in.items[i - 1].preposition != 0 &&
                         in.items[i - 1].end == deed.begin;
    return deed.preposition != 0 || several;
}

}  // namespace

Mentions victims_before(const EventContext& in, std::uint32_t i) {
    if (!may_have_victims(in, i)) return {};
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& item = in.items[at - 1];
        if (item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun) {
            const bool killing = item.kind == ItemKind::event_noun && !item.analysis_definite(in.a) &&
                                 in.a.language->event_nouns[in.a.form(*item.analysis).entry].casualty != no_entry;
            if (!killing && !tells_of_death(in.a, item)) continue;
            const auto dead = find_dead(in.a, in.items, at - 1, i);
            if (dead && (!dead->empty() || !item.conjunction)) return *dead;  // "and the wounding of three"
        } else if (item.kind == ItemKind::verb) {
            Mentions victims = victims_of(in, at - 1, i);
            const bool goes_on = item.conjunction && verb_of(in.clause, item).casualty != no_entry;
            if (!victims.empty() || !goes_on) return victims;  // "X was killed and three were hurt in a raid"
        } else if (item.kind == ItemKind::actors && tells_of_death(in.a, item)) {
            return resolved(in.clause, item.mentions) ? item.mentions : Mentions{};  // "there fell dead of X"
        } else if (item.kind == ItemKind::comma) {
            const std::uint32_t opens = before_inset(in.items, at - 1);
            if (opens == at - 1) return {};
            at = opens + 1;  // "ten were killed, among them a child, in a raid"
        } else if (item.kind != ItemKind::pronoun && item.kind != ItemKind::actors && item.kind != ItemKind::time &&
                   item.kind != ItemKind::adverb) {
            return {};
        }
    }
    return {};
}

Mentions helped_before(const EventContext& in, std::uint32_t i) {
    if (in.a.language->membership == 0 || in.items[i].preposition != in.a.language->membership) return {};
    if (in.items[i].conjunction || in.items[i].owner != 0) return {};
    const bool invited = is_heeded(in.clause, i) && may_name(in.a, in.items[i], {"026"});
    if (!invited && !may_name(in.a, in.items[i], {"05", "07"})) return {};
    const auto asks =
        [&](const Frame& frame) {  // "demanded [bi-] the support of X", "its commitment to [bi-] backing X"
            return any_slot(frame, [&](const Slot& slot) {
                return slot.role == Role::content && slot.preposition == in.items[i].preposition &&
                       (slot.word.empty() || bears_word(in.a, in.items[i], slot.word));
            });
        };
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& item = in.items[at - 1];
        if (item.kind == ItemKind::verb) {
            const Verb& verb = verb_of(in.clause, item);
            const bool apart = in.items[i - 1].kind == ItemKind::comma && !may_name(in.a, verb, {"17", "18", "19"});
            const bool none = apart || verb.verb_class == VerbClass::happen || any_frame(*in.a.language, verb, asks);
            return none ? Mentions{} : in.subjects[at - 1];
        }
        const bool set_off = at == i && item.kind == ItemKind::comma;  // "took the town, with the backing of Y"
        const bool between = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb || set_off;
        const bool noun = item.kind == ItemKind::event_noun;
        if (!between ||
            (noun && any_frame(*in.a.language, in.a.language->event_nouns[in.a.form(*item.analysis).entry], asks)))
            return {};
    }
    return {};
}

Mentions victims_behind(const EventContext& in, std::uint32_t i) {
    if (!may_name(in.a, in.items[i], {"18", "19"})) return {};
    std::uint32_t verbs = i > 0 && in.items[i - 1].kind == ItemKind::verb ? 1 : 0;
    for (std::uint32_t at = i + 1; at < in.items.size(); ++at) {
        const Item& item = in.items[at];
        if (item.kind == ItemKind::verb) {
            // "an attack [that] Y launched [it] led to"
            if (describes_noun(in.clause, at) || in.items[at - 1].kind == ItemKind::relative) continue;
            const bool results = verb_of(in.clause, item).predicates.empty() && !item.conjunction && !item.negated;
            if (++verbs > 1 || !results) return {};
        } else if (is_phrase(item) && item.kind != ItemKind::event_noun) {
            if (!tells_of_death(in.a, item)) continue;
            if (verbs == 0 || resolved(in.clause, item.mentions)) return verbs == 0 ? Mentions{} : item.mentions;
            const bool counted = at + 1 < in.items.size() && in.items[at + 1].kind == ItemKind::actors &&
                                 in.items[at + 1].preposition != 0 &&
                                 in.items[at + 1].preposition != in.a.language->locative;  // "ten of X", "dead among X"
            return counted && resolved(in.clause, in.items[at + 1].mentions) ? in.items[at + 1].mentions : Mentions{};
        } else if (item.kind != ItemKind::time && item.kind != ItemKind::adverb && item.kind != ItemKind::comma &&
                   item.kind != ItemKind::relative) {
            return {};
        }
    }
    return {};
}

Mentions threatened_behind(const EventContext& in, std::uint32_t i) {
    constexpr std::uint32_t farthest = 4;
    if (i + 1 >= in.items.size() || !may_name(in.a, in.items[i], {"13"})) return {};
    const Item& deed = in.items[i + 1];
    if (deed.kind != ItemKind::event_noun || deed.preposition == 0 || deed.preposition != in.a.language->membership)
        return {};
    if (resolved(in.clause, deed.mentions)) return deed.mentions;
    for (std::uint32_t at = i + 2; at < in.items.size() && at <= i + farthest; ++at) {
        const Item& item = in.items[at];
        if (!is_phrase(item) || item.begin != in.items[at - 1].end) return {};
        const bool known = resolved(in.clause, item.mentions);
        if (item.kind == ItemKind::actors && (known || item.preposition != 0))
            return known && item.preposition != in.a.language->locative ? item.mentions : Mentions{};
        if (item.preposition != 0) return {};
    }
    return {};
}

bool names_agent(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const bool owned = in.items[i].owner != 0;
    const bool attempt = i > 0 && is_phrase(in.items[i - 1]) && in.items[i - 1].end == in.items[i].begin;
    if (args.agent == no_item || (owned && (attempt || !resolved(in, in.items[args.agent].mentions)))) return false;
    return std::ranges::none_of(in.items.begin() + i + 1, in.items.begin() + args.agent, [&](const Item& item) {
        return item.kind == ItemKind::event_noun || (owned && is_phrase(item));
    });
}

std::uint32_t deed_that_led(const ClauseContext& in, std::uint32_t verb, std::uint32_t i) {
    const Item& led = in.items[verb];
    const bool may_lead = led.kind == ItemKind::verb && !led.negated && in.items[i].preposition != 0 &&
                          features_of(in, led).tense == Tense::perfect &&
                          verb_of(in, led).verb_class == VerbClass::plain &&
                          may_name(in.a, in.items[i], {"084", "17", "18"});
    const bool behind = verb + 1 < i && in.items[verb + 1].kind == ItemKind::event_noun;
    if (!may_lead || (verb == 0 && !behind)) return no_item;
    std::uint32_t deed = behind ? verb + 1 : verb - 1;
    if (deed > 0 && in.items[deed].kind == ItemKind::relative) --deed;
    const Item& noun = in.items[deed];
    const bool known = noun.kind == ItemKind::event_noun && (!behind || noun.preposition == 0) && noun.owner == 0 &&
                       gender_fits(features_of(in, led).gender, in.a.form(*noun.analysis).features.gender);
    return known ? deed : no_item;
}

std::uint32_t verb_that_led(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].preposition == 0) return no_item;
    std::uint32_t at = i;
    while (at > 0 && (is_phrase(in.items[at - 1]) || in.items[at - 1].kind == ItemKind::time)) --at;
    return at > 0 && at < i && deed_that_led(in, at - 1, i) == at ? at - 1 : no_item;
}

Mentions doers_beside(const ClauseContext& in, std::uint32_t deed, const Mentions& found) {
    if (resolved(in, found)) return found;
    const Item& noun = in.items[deed];
    if (resolved(in, noun.mentions)) return noun.mentions;
    if (deed + 1 >= in.items.size() || in.items[deed + 1].kind != ItemKind::actors) return {};
    const Item& owner = in.items[deed + 1];
    const bool own = owner.preposition != 0 && owner.begin == noun.end && owner.preposition == in.a.language->dative;
    return own ? owner.mentions : Mentions{};
}

bool strikes_behind_owner(const ClauseContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return false;
    const Item& deed = in.items[i - 2];
    const Item& owner = in.items[i - 1];
    const Features& verb = features_of(in, in.items[i]);
    return deed.kind == ItemKind::event_noun && owner.kind == ItemKind::actors && owner.end == in.items[i].begin &&
           owner.preposition != 0 && owner.preposition == in.a.language->dative && verb.number == Number::singular &&
           !deed.analysis_definite(in.a) && may_name(in.a, deed, {"18", "19"}) &&
           may_name(in.a, verb_of(in, in.items[i]), {"18", "19"}) &&
           verb.gender == in.a.form(*deed.analysis).features.gender && !doers_beside(in, i - 2, {}).empty();
}

std::uint32_t verb_of_object(const ClauseContext& in, std::uint32_t noun) {
    if (noun == 0 || in.items[noun].preposition != 0) return no_item;
    std::uint32_t verb = noun - 1;
    while (verb > 0 && (in.items[verb].kind == ItemKind::time || in.items[verb].kind == ItemKind::adverb ||
                        is_bare_actor(in.items[verb])))
        --verb;
    return in.items[verb].kind == ItemKind::verb && !in.items[verb].negated ? verb : no_item;
}

bool is_striker(const ClauseContext& in, std::uint32_t i, const Mentions& mentions) {
    constexpr std::uint32_t farthest = 2;  // "heavy raids of X"
    if (mentions.empty()) return false;
    bool beside = false;
    for (std::uint32_t at = i; at < in.items.size() && at <= i + farthest; ++at)
        beside |= in.items[at].mentions == mentions;
    return beside && std::ranges::all_of(mentions, [&](std::uint32_t index) {
               const Mention& mention = in.a.mentions[index];
               const bool known = mention.resolved() || is_force_of_arms(in.a, mention);  // "the government's forces"
               return known && mention.kind != MentionKind::modified &&
                      (mention.kind != MentionKind::title || mention.definite || mention.number == Number::plural);
           });
}

std::uint32_t victims_told(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].owner != 0 || !may_name(in.a, in.items[i], {"18", "19"})) return no_item;
    std::uint32_t next = i + 1;  // "a raid of X [that] struck Y": the verb says on whom it was
    while (next < in.items.size() &&
           (in.items[next].kind == ItemKind::actors || in.items[next].kind == ItemKind::relative))
        ++next;
    if (next < in.items.size() && in.items[next].kind == ItemKind::verb && !in.items[next].conjunction &&
        may_name(in.a, verb_of(in, in.items[next]), {"18", "19"}))
        return no_item;
    const auto passed = [&](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    };
    for (std::uint32_t at = i; at > 0 && in.items[i].preposition != 0; --at) {
        const Item& item = in.items[at - 1];
        const bool fell =
            item.kind == ItemKind::verb ? verb_of(in, item).casualty != no_entry : tells_of_death(in.a, item);
        if (fell) return at - 1;
        if (!passed(item)) break;
    }
    const bool opens = i > 0 && in.items[i - 1].kind == ItemKind::verb;
    const auto results = [&](const Item& item) {
        return item.kind == ItemKind::verb && verb_of(in, item).predicates.empty() && !item.conjunction &&
               !item.negated;
    };
    if (opens && !results(in.items[i - 1])) return no_item;
    bool led = opens;
    for (std::uint32_t at = i + 1; at < in.items.size(); ++at) {
        if (results(in.items[at]) && !led)
            led = true;
        else if (!passed(in.items[at]))
            return no_item;
        else if (led && tells_of_death(in.a, in.items[at]))
            return at;
    }
    return no_item;
}

bool is_done_to_thing(const EventContext& in, std::uint32_t i) {
    const Item& thing = in.items[i + 1];
    return resolved(in.clause, thing.mentions) ||
           (may_name(in.a, in.items[i], {"17"}) && !bears_article(in.a, thing.begin));
}

bool is_told_whole(const EventContext& in, std::uint32_t i, const RelationInfo& relation) {
    if (relation.cameo.starts_with("15"))  // "[there] happened the deployment of X's soldiers"
        return i > 0 && in.items[i - 1].kind == ItemKind::verb &&
               verb_of(in.clause, in.items[i - 1]).verb_class == VerbClass::happen;
    if (relation.cameo.starts_with("14") && relation.cameo < "145")  // "[there] broke out protests in X"
        return i > 0 && in.items[i - 1].kind == ItemKind::verb && in.items[i].preposition == 0 &&
               !in.items[i].analysis_definite(in.a) && verb_of(in.clause, in.items[i - 1]).predicates.empty();
    if (!relation.cameo.starts_with("13") || in.items[i].owner != 0 || i + 1 >= in.items.size()) return false;
    const Item& deed = in.items[i + 1];
    return deed.kind == ItemKind::event_noun && deed.preposition != 0 && deed.preposition == in.a.language->membership;
}

bool befalls_genitive(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const bool happens = i > 0 && in.items[i - 1].kind == ItemKind::verb && in.items[i].preposition == 0 &&
                         verb_of(in, in.items[i - 1]).verb_class == VerbClass::happen &&
                         may_name(in.a, in.items[i], {"17"});
    const bool thing = !in.items[i].mentions.empty() && may_name(in.a, in.items[i], {"18", "19"}) &&
                       std::ranges::all_of(in.items[i].mentions, [&](std::uint32_t mention) {
                           return in.a.mentions[mention].kind == MentionKind::modified;  // "the targeting of a ship"
                       });
    const bool person =  // "took part in killing X"
        befalls_person(in.a, in.items[i], {"181", "185"}) ||
        (args.objects.empty() && befalls_person(in.a, in.items[i], {"186"}));
    const bool beside = !args.objects.empty() && is_bare_actor(in.items[args.objects.front()]);
    const bool struck = beside && (resolved(in, in.items[args.objects.front()].mentions) ||
                                   !bears_article(in.a, in.items[args.objects.front()].begin));
    const bool befallen = (person || (names_scene(in.a, in.items[i]) && !struck)) && !has_own_target(in, i, args);
    return happens || thing || befallen || who_is_charged(in.a, in.items, i) != no_item ||
           counts_victims(in, in.items[i]);
}

std::uint32_t who_is_charged(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const std::uint8_t of = annotations.language->membership;
    if (noun == 0 || of == 0 || items[noun].preposition != of || items[noun].conjunction) return no_item;
    if (may_name(annotations, items[noun], {"01"})) return no_item;  // "accused by [bi-] the words of X"
    const Item& accused = items[noun - 1];
    if (accused.kind != ItemKind::actors || accused.end != items[noun].begin) return no_item;
    const auto words = annotations.morphology->words(annotations.token(accused.end - 1));
    const bool charged = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::participle && form.features.voice != Voice::active &&
               may_name(annotations, annotations.language->verbs[form.entry], {"11"});
    });
    return charged ? noun - 1 : no_item;
}

bool names_scene(const Annotations& annotations, const Item& noun) {
    if (noun.kind != ItemKind::event_noun || noun.mentions.size() != 1 || noun.owner != 0) return false;
    return annotations.mentions[noun.mentions.front()].capital && may_name(annotations, noun, {"18", "19"});
}

bool is_deed_told_as_fact(const EventContext& in, std::uint32_t i) {
    if (in.items[i].owner != 0 || !is_behind_factual(in.a, in.items[i])) return false;
    const std::string_view root = root_of(in.a.lexicon->relations[in.events.back().frame->relation]);
    return (root == "08" || root >= "12") && resolved(in.clause, in.events.back().sources);
}

Mentions expelled_from(const ClauseContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (i + 1 >= in.items.size() || noun.owner != 0 || !may_name(in.a, noun, {"174"})) return {};
    const Item& land = in.items[i + 1];
    const bool from = land.kind == ItemKind::actors && land.preposition != 0 && land.mentions.size() == 1 &&
                      land.preposition == in.a.language->partitive && land.begin <= noun.end + 1U;
    if (!from || noun.mentions.empty()) return {};
    const Mention& place = in.a.mentions[land.mentions.front()];
    const bool foreign = std::ranges::all_of(noun.mentions, [&](std::uint32_t index) {
        const Mention& guest = in.a.mentions[index];
        return guest.resolved() && guest.entity != place.entity && !is_force_of_arms(in.a, guest) &&
               !is_somebodys(in.a, guest);  // not "the return of its tourists from X"
    });
    return is_state_itself(in.a, place) && foreign ? land.mentions : Mentions{};
}

bool is_told_as_fact(const ClauseContext& in, std::uint32_t i, const FrameMatch& match) {
    const Item& noun = in.items[i];
    if (match.content == no_item || (noun.owner == 0 && noun.mentions != match.sources)) return false;
    const RelationInfo& relation = in.a.lexicon->relations[match.frame->relation];
    const std::string_view root = root_of(relation);
    const bool deed = (root == "08" && relation.cameo != "083") || root == "12" || root >= "15";
    if (is_behind_factual(in.a, noun))
        return noun.owner != 0 ? root == "12" : deed || root == "03" || root == "05" || root == "13";
    return deed && noun.owner == 0 && is_announced(in, i);
}

}  // namespace isnad
