// Events: light verbs, and the noun that says what is done by them.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// A bit for each noun of action that a word may be: a verb has dozens of light uses, each with its noun.
std::uint64_t nouns_of(const Annotations& annotations, std::uint32_t at) {
    std::uint64_t nouns = 0;
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(at)))
        nouns |= analysis.form.kind == FormKind::event_noun ? noun_bit(analysis.form.entry) : 0;
    return nouns;
}

/// "an attack that X claimed": who claims it has done it.
void claimed(EventContext& in, std::uint32_t noun, const Mentions& sources, const Indices& behind) {
    if (in.items[noun].kind != ItemKind::event_noun || sources.empty() || !in.noun_subjects[noun].empty()) return;
    if (!may_name(in.a, in.items[noun], {"18", "19"}) || is_hypothetical(in.clause, noun) || is_asked_for(in, noun))
        return;
    Arguments args = find_right_arguments(in.a, in.items, noun);
    args.objects.clear();
    args.subject_mentions = in.noun_subjects[noun] = sources;
    args.clause = args.speech = no_item;
    args.object_mentions = in.items[noun].mentions;
    const bool struck = has_own_target(in.clause, noun, args);
    for (const std::uint32_t item : behind)  // "an attack that X claimed on Y"
        if (!struck && takes_object_at(in.a, in.items[noun], in.items[item].preposition)) args.obliques.push_back(item);
    if (args.object_mentions.empty() && !has_own_actor(in.clause, noun, args))
        args.object_mentions = victims_before(in, noun);
    resolve_pronouns(in, args, noun);
    const EventNoun& deed = in.a.language->event_nouns[in.a.form(*in.items[noun].analysis).entry];
    ArgumentSketch sketch(in.a, in.items, args, no_item, noun);
    std::string reason;
    for (const EventNounUse& use : deed.uses) {
        const FrameInput input{&in.a, in.items, &args, &sketch, use.object_prepositions, noun, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[use.predicate], reason);
        if (!match || !is_material_conflict(in.clause, *match->frame)) continue;
        add(in, noun, *match, args, deed.lemma, nominal_penalty);
        return;
    }
}

/// The same of all items left of the verb: what a relative clause may be about.
std::uint64_t nouns_before(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> before) {
    std::uint64_t nouns = 0;
    for (const Item& item : before) {
        const std::uint32_t end = may_have_event_noun(clause, item) ? std::min(item.end, item.begin + 2) : item.begin;
        for (std::uint32_t at = item.begin; at < end; ++at) nouns |= nouns_of(annotations, at);  // "lifting the siege"
    }
    return nouns;
}

/// "hit an attack that X launched [a] convoy of Y": whom the verb before the noun says to be struck.
Mentions struck_by(const EventContext& in, std::uint32_t noun, const Arguments& args) {
    if (noun == 0 || in.items[noun].preposition != 0 || in.items[noun - 1].kind != ItemKind::verb ||
        args.objects.empty())
        return {};
    const std::uint32_t object = args.objects.front();
    if (in.used[noun - 1] || !may_name(in.a, verb_of(in.clause, in.items[noun - 1]), {"18", "19"})) return {};
    if (args.subject == no_item || args.subject > object) return {};
    if (resolved(in.clause, in.items[object].mentions)) return in.items[object].mentions;
    const std::uint32_t owner = find_owner_behind(in.a, in.items, object);
    return owner != no_item && resolved(in.clause, in.items[owner].mentions) ? in.items[owner].mentions : Mentions{};
}

/// Whom a noun befell that stands before its light verb: "an attack that X launched".
void add_light_targets(const EventContext& in, std::uint32_t noun, const Arguments& args, FrameMatch& found) {
    found.targets = exposed_to(in, noun);
    if (!is_material_conflict(in.clause, *found.frame)) return;
    if (found.targets.empty()) found.targets = struck_by(in, noun, args);
    if (found.targets.empty()) found.targets = victims_before(in, noun);
    if (found.targets.empty()) found.targets = victims_behind(in, noun);
    if (found.targets.empty() && !found.target_written && !is_press(in.clause, args.object_mentions) &&
        !has_disapproved(in, args.object_mentions))
        found.targets = args.object_mentions;  // "repelled an attack that X launched": on whom it was told of last
}

/// "denied the attack of X on Y": not the doing of the verb's subject, who is taken out of whom it is done to.
bool is_of_others(const EventContext& in, std::uint32_t noun, const LightUse& light, const Arguments& args,
                  Arguments& own) {
    const std::vector<std::uint8_t>& prepositions = light.object_prepositions;
    if (names_doer(in.clause, noun, prepositions, own)) {
        if (!is_of_same_state(in.clause, args.subject_mentions, in.items[noun].mentions)) return true;
        own.object_mentions.clear();
    }
    const bool mediates = std::ranges::find(prepositions, in.a.language->between) != prepositions.end();
    return !mediates && concerns_others(in.clause, noun, own);
}

/// "repelled an attack that X launched": X is who was fought.
void answer(EventContext& in, std::uint32_t noun, const Mentions& attackers) {
    if (noun == 0 || in.events.size() < in.first_event + 2) return;
    Event& answered = in.events[in.events.size() - 2];
    const bool fits = answered.item == noun - 1 || (noun > 1 && answered.item == noun - 2);
    if (fits && answered.targets.empty() && !answered.mutual && answered.sources != attackers &&
        in.a.lexicon->relations[answered.frame->relation].cameo.starts_with("19") &&
        in.items[answered.item].kind == ItemKind::verb)
        answered.targets = attackers;
}

/// "concluded a round [jawla] of talks", which is no tour.
bool is_round(const Annotations& annotations, const Item& round, const Item& talks) {
    return round.kind == ItemKind::event_noun && round.end == talks.begin && round.mentions.empty() &&
           talks.preposition == 0 && !talks.conjunction && may_name(annotations, round, {"042"}) &&
           may_name(annotations, talks, {"040", "046"});
}

/// Adds what a light verb and its noun mean; false where another light use may mean more.
bool add_light(EventContext& in, std::uint32_t i, std::uint32_t noun, FrameMatch match, const Arguments& args,
               const Arguments& own, std::string_view lemma) {
    const RelationInfo& relation = in.a.lexicon->relations[match.frame->relation];
    const bool aside = noun < i && find_antecedent(in.items, i) == no_item && another_acts(in.clause, i);
    const bool claims = relation.cameo == "015";
    if (relation.family == "statement" && aside && !claims) return false;  // "said in a statement [that] X issued"
    // "claimed [responsibility for] the shelling of X": the deed is told of too.
    const bool on_something = claims && noun + 1 < in.items.size() && is_phrase(in.items[noun + 1]) &&
                              takes_object_at(in.a, in.items[noun], in.items[noun + 1].preposition) &&
                              may_name(in.a, in.items[noun], {"18", "19"});
    if (!claims || (in.items[noun].mentions.empty() && !on_something)) in.used[noun] = true;
    if (noun > i) in.noun_subjects[noun] = args.subject_mentions;
    if (relation.family == "none") return true;
    if (noun > 0 && is_round(in.a, in.items[noun - 1], in.items[noun])) in.used[noun - 1] = true;
    if (match.content == noun + 1 && in.items[match.content].kind == ItemKind::event_noun &&
        relation.cameo.starts_with("04") && in.items[match.content].preposition == in.a.language->partitive)
        in.used[match.content] = true;                              // "concluded a round of [min] talks"
    const bool launched = in.items[noun].kind == ItemKind::actors;  // "a missile that X fired": the missile is X's
    if (noun < i && match.targets.empty() && !launched) add_light_targets(in, noun, args, match);
    if (noun < i && match.weak_target && is_material_conflict(in.clause, *match.frame)) {
        Mentions fallen = victims_before(in, noun);  // "killed X in a raid that Y made in Z": not on Z
        if (!fallen.empty()) match.targets = std::move(fallen);
    }
    const std::uint8_t owner = noun > i && match.targets.empty() ? in.items[noun].owner : std::uint8_t{0};
    if (owner != 0 && (relation.cameo == "084" || relation.cameo == "023"))  // "released them [sarahahum]"
        match.targets =
            object_referent(in.clause, i, in.a.language->enclitics[owner - 1U].features, args.subject_mentions);
    add(in, i, match, own, lemma, 0.0);
    if (noun < i && !claims) answer(in, noun, match.sources);
    const std::uint32_t deed = noun < i ? noun : claims ? deed_answered_for(in.a, in.items, i, noun) : no_item;
    if (claims && deed != no_item && !args.implicit && !in.items[i].negated)
        claimed(in, deed, match.sources, noun < i ? args.obliques : Indices{});
    return true;
}

/// "X and Y cut their [-huma] ties", "lowered the level of their ties": with each other, where nobody else is named.
bool severs_own_ties(const EventContext& in, std::uint32_t noun, const LightUse& light, const Arguments& own) {
    if (own.subject_mentions.size() != 2 || !own.object_mentions.empty()) return false;
    const auto is_of_both = [&](std::uint32_t at) {
        const auto words = in.a.morphology->words(in.a.token(at));
        return std::ranges::any_of(words, [&](const Analysis& word) {
            return word.enclitic != 0 && in.a.language->enclitics[word.enclitic - 1U].features.number == Number::dual;
        });
    };
    const Item& ties = in.items[noun];
    if (!is_of_both(ties.begin) && !(ties.end > ties.begin + 1 && is_of_both(ties.begin + 1))) return false;
    const auto severs = [&](const Frame& frame) {
        const std::string_view cameo = in.a.lexicon->relations[frame.relation].cameo;
        return cameo == "160" || cameo == "161";
    };
    return std::ranges::any_of(in.a.language->predicates[light.predicate].frames, severs) &&
           std::ranges::none_of(own.obliques, [&](std::uint32_t at) { return in.items[at].kind == ItemKind::actors; });
}

/// "X's condemnation of [li-] Y stirred [a] debate": the noun right behind such a verb has a doer and an object of its
/// own, and is the verb's subject, not what the subject met with.
bool is_subject_itself(const EventContext& in, std::uint32_t i, std::uint32_t noun, const Arguments& args) {
    const std::uint32_t object = noun + 1;
    if (noun != i + 1 || args.subject != no_item || in.items[noun].preposition != 0 || object >= in.items.size())
        return false;
    const Item& whom = in.items[object];
    return in.items[noun].kind == ItemKind::event_noun && resolved(in.clause, in.items[noun].mentions) &&
           whom.kind == ItemKind::actors && whom.preposition != 0 && whom.begin <= in.items[noun].end + 1U &&
           takes_object_at(in.a, in.items[noun], whom.preposition);
}

/// "issued a warrant against the head of a bank": it is done to him whom nobody knows; but "was arrested", "the arrest
/// [of] them was made [alayhim]".
bool is_done_to_another(const EventContext& in, const FrameMatch& match) {
    if (match.target_item == no_item) return false;
    const Item& other = in.items[match.target_item];
    return other.preposition != 0 && (other.kind != ItemKind::actors || other.mentions.empty() ||
                                      in.a.mentions[other.mentions.front()].kind != MentionKind::pronoun);
}

}  // namespace

Arguments light_arguments(const EventContext& in, std::uint32_t i, std::uint32_t noun, const Arguments& args) {
    Arguments own = args;
    const Item& item = in.items[noun];
    if (noun < i) own.object_mentions.clear();  // "the agreement that X signed [it]": the pronoun is the noun
    const auto is_own =
        [&](const Mention& owner) {  // "its country's refusal of": whose it is is not whom it is done to
            return (owner.names_body() || is_somebodys(in.a, owner)) && !args.subject_mentions.empty() &&
                   is_of_same_side(owner, in.a.mentions[args.subject_mentions.front()]);
        };
    if (item.kind == ItemKind::event_noun && resolved(in.clause, item.mentions) && item.owner == 0 &&
        !is_own(in.a.mentions[item.mentions.front()]))
        own.object_mentions = item.mentions;  // "a military strike": what an adjective is spelled like is nobody
    const bool jailed = item.kind == ItemKind::actors && item.preposition != 0 && item.end > item.begin + 1 &&
                        in.a.mentions[item.mentions.front()].kind == MentionKind::modified;
    if (jailed) own.object_mentions = item.mentions;  // "ordered [bi-] the prison of X": the word is also "jailing"
    if (item.kind == ItemKind::event_noun && own.object_mentions.empty())
        own.object_mentions = counted_victims(in.clause, noun);  // "ordered the hanging of five of X"
    Arguments after = find_right_arguments(in.a, in.items, noun);
    own.obliques.append(after.obliques.begin(), after.obliques.end());
    return own;
}

std::uint64_t nouns_beside(const EventContext& in, const Arguments& args) {
    std::uint64_t nouns = 0;
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t item : *list) {
            if (may_have_event_noun(in.clause, in.items[item])) nouns |= nouns_of(in.a, in.items[item].begin);
            if (is_governed_measure(in.a, in.items, item)) nouns |= nouns_of(in.a, in.items[item + 1].begin);
        }
    }
    return nouns;
}

bool try_lights(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (verb.lights.empty()) return false;
    const std::uint64_t right = nouns_beside(in, args);
    const bool refers = in.items[i].analysis->enclitic != 0 || has_pronoun_behind(in.clause, i) ||
                        noun_taken_up(in.clause, i) != no_item;
    const std::uint64_t left = refers ? nouns_before(in.a, in.clause, in.items.first(i)) : 0;
    if ((left | right) == 0) return false;
    for (const LightUse& light : verb.lights) {
        const std::uint64_t bit = noun_bit(light.event_noun);
        std::uint32_t noun = (right & bit) != 0 ? light_noun(in.clause, i, light, args) : no_item;
        if (noun == no_item && (left & bit) != 0) noun = relative_noun(in.clause, i, light);
        if (noun == no_item) continue;
        if (befalls_subject(*in.a.language, light) && is_subject_itself(in, i, noun, args)) continue;
        Arguments own = light_arguments(in, i, noun, args);
        if (is_of_others(in, noun, light, args, own)) continue;
        own.reciprocal |= severs_own_ties(in, noun, light, own);
        ArgumentSketch sketch(in.a, in.items, own, no_item, noun);
        const FrameInput input{
            &in.a, in.items, &own, &sketch, light.object_prepositions, noun, no_item, in.refusals != nullptr};
        std::string reason;
        const auto match = match_frames(input, in.a.language->predicates[light.predicate], reason);
        if (!match) {
            refuse(in, i, reason);
            continue;
        }
        if (commits_another(in.clause, *match, in.items[noun], args)) continue;
        const bool put = may_be_put_there(in.a, in.items[i], noun, *match, args) && !is_done_to_another(in, *match) &&
                         std::ranges::all_of(match->sources, [&](std::uint32_t who) { return is_victim(in, who); });
        if (put) {
            FrameMatch suffered = *match;
            suffered.targets = std::exchange(suffered.sources, {});
            in.used[noun] = true;
            add_agentless(in, i, suffered, verb.lemma);
            return true;
        }
        if (add_light(in, i, noun, *match, args, own, verb.lemma)) return true;
    }
    return false;
}

bool suffer_by_light(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (verb.lights.empty()) return false;
    const std::uint64_t right = nouns_beside(in, args);
    const bool refers = has_pronoun_behind(in.clause, i);
    if (right == 0 && !refers) return false;
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        const bool beside = (right & noun_bit(light.event_noun)) != 0;
        if ((!beside && !refers) || !befalls_subject(*in.a.language, light)) return false;
        std::uint32_t noun = beside ? light_noun(in.clause, i, light, args) : no_item;
        if (noun == no_item && refers) noun = relative_noun(in.clause, i, light);
        if (noun == no_item) return false;
        return suffers_deed(in, i, noun, light, light_arguments(in, i, noun, args));
    });
}

}  // namespace isnad
