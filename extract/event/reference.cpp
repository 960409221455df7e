// References: whom pronouns and subjects that are not written stand for.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <ranges>

namespace isnad {
namespace {

/// The pronouns among the arguments of which nobody knows yet whom they stand for.
Mentions open_pronouns(const Annotations& annotations, std::span<const Item> items, const Arguments& args) {
    Mentions open;
    const auto look_at = [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        if (mention.kind == MentionKind::pronoun && mention.entity == no_entry) open.push_back(index);
    };
    for (const Indices* list : {&args.obliques, &args.objects}) {
        for (const std::uint32_t item : *list) {
            for (const std::uint32_t index : items[item].mentions) look_at(index);
            // "threatening to break the relations with them": the partner stands behind the noun of action, or behind
            // its genitive, "strengthening [of] the cooperation with her"
            if (items[item].kind != ItemKind::event_noun) continue;
            const bool genitive = item + 1 < items.size() && items[item + 1].kind == ItemKind::event_noun &&
                                  items[item + 1].preposition == 0 && items[item + 1].begin == items[item].end;
            const std::uint32_t partner = item + (genitive ? 2 : 1);
            if (partner < items.size() && items[partner].kind == ItemKind::actors && items[partner].preposition != 0)
                look_at(items[partner].mentions.front());
        }
    }
    return open;
}

/// "in a statement of theirs": whose a document is that is new itself.
bool owns_document(const Annotations& annotations, std::span<const Item> items, const Arguments& args,
                   std::uint32_t pronoun) {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t at) {
        return at > 0 && items[at].mentions == Mentions{pronoun} && items[at].begin == items[at - 1].end &&
               items[at].preposition == annotations.language->dative && is_document(annotations, items[at - 1]) &&
               !bears_article(annotations, items[at - 1].begin);
    });
}

/// A colon or a quotation mark stands right behind the verb.
bool opens_report(std::span<const Item> items, std::uint32_t verb) {
    if (verb + 1 >= items.size()) return false;
    return items[verb + 1].kind == ItemKind::colon || items[verb + 1].kind == ItemKind::quote;
}

/// "the support that his country gives to X": says whether the actor is among those to whom something is done.
bool is_done_to(const Annotations& annotations, std::span<const Item> items, const Arguments& args,
                std::uint32_t entity) {
    const auto names = [&](std::uint32_t at) {
        const Item& item = items[at];
        if (item.kind != ItemKind::actors || item.preposition == annotations.language->locative) return false;
        return std::ranges::any_of(item.mentions, [&](std::uint32_t index) {
            const Mention& mention = annotations.mentions[index];
            return mention.entity == entity && !is_somebodys(annotations, mention);
        });
    };
    return std::ranges::any_of(args.objects, names) || std::ranges::any_of(args.obliques, names);
}

/// "X thanked Y for the help that its country gives to X", "X accused Y [of it] that its country arms Z": Y's country.
void give_to_partner(Annotations& annotations, std::span<const Item> items, const Event& last, std::uint32_t verb,
                     const Arguments& args) {
    if (args.subject_mentions.size() != 1 || last.sources.size() != 1 || last.targets.size() != 1) return;
    Mention& owned = annotations.mentions[args.subject_mentions.front()];
    if (!is_somebodys(annotations, owned) || owned.names_person() || owned.entity == no_entry) return;
    const std::uint32_t source = annotations.mentions[last.sources.front()].entity;
    const std::uint32_t target = annotations.mentions[last.targets.front()].entity;
    const bool charged = root_of(annotations.lexicon->relations[last.frame->relation]) == "11" &&
                         owned.entity == source && last.item < verb && args.subject != no_item && args.subject > 0 &&
                         items[args.subject - 1].kind == ItemKind::complementizer &&
                         items[args.subject - 1].preposition != 0 && !items[args.subject - 1].conjunction;
    if (!charged && !is_done_to(annotations, items, args, owned.entity)) return;
    if (owned.entity == source && target != no_entry)
        owned.entity = target;
    else if (owned.entity == target && source != no_entry)
        owned.entity = source;
}

}  // namespace

Mentions implicit_subject(EventContext& in, std::uint32_t i, const Features& features) {
    if (const Event* request = request_for(in, i); request != nullptr) return request->targets;  // who is asked does it
    if (Mentions raised = raised_subject(in.clause, i); fits(in.clause, features, raised)) return raised;
    if (const std::uint32_t ahead = subject_of_main_clause(in.a, in.items, i); ahead != no_item)
        return in.items[ahead].mentions;
    if (Mentions both = both_before(in, features); !both.empty()) return both;
    if (const Event* shared = event_sharing_pronoun(in.items, std::span(in.events).subspan(in.first_event), i);
        shared != nullptr && fits(in.clause, features, in.subjects[shared->item]))
        return in.subjects[shared->item];
    if (const std::uint32_t deed = deed_going_on(in.clause, i); deed != no_item) return in.noun_subjects[deed];
    const bool speech = verb_of(in.clause, in.items[i]).says;
    if (const std::uint32_t subject = subject_of_copula(in.clause, i); subject != no_item)
        return in.items[subject].mentions;  // "the police had said", whichever they are
    if (speech && in.items[i].conjunction) {
        const auto speaks = [&](const Event& event) {
            const bool aside = in.items[event.item].kind == ItemKind::according && is_press(in.clause, event.sources);
            return event.speech_begin != no_item && !aside &&
                   (is_nobody_known(in.clause, features, event.sources) || fits(in.clause, features, event.sources));
        };
        const auto told = std::span(in.events).subspan(in.first_event) | std::views::reverse;
        const auto last = std::ranges::find_if(told, speaks);
        if (last != told.end())
            return last->sources;  // "X says ..., according to the agency, and adds": not the agency
    }
    Mentions before = troops_or_speaker(in, i, features, verb_subject_before(in, i, features));
    if (!before.empty()) return before;
    before = noun_subject_before(in, i, features);
    const bool reason =
        speech && is_subordinate(in.a, in.items, i, Subordination::reason);  // "X's words were sharp, for"
    if (!before.empty() && (in.items[i].conjunction || reason)) return before;
    // "a law was to be put before the parliament, [which] restricts": what goes on in the same clause is not said anew.
    const bool goes_on = !in.items[i].conjunction && features.tense == Tense::imperfect;
    if (i > 3 && !speech && (goes_on || has_verb_before(in.clause, i))) return {};
    // Whoever speaks of somebody else in a quotation does not mean himself.
    const bool reports = opens_report(in.items, i) || verb_of(in.clause, in.items[i]).by_persons;
    if (!reports && in_open_quote(in, i))
        return fits(in.clause, features, in.discourse.quoted) ? in.discourse.quoted : Mentions{};
    if (speech && in.discourse.subject_is_later && fits(in.clause, features, in.discourse.subject))
        return in.discourse.subject;
    if (fits(in.clause, features, in.discourse.speaker)) return in.discourse.speaker;
    if (fits(in.clause, features, in.discourse.subject)) return in.discourse.subject;
    if (speech && is_nobody_known(in.clause, features, in.discourse.speaker)) return in.discourse.speaker;
    return both_before(in, features, true);  // "X met Y. And both said ..."
}

namespace {

/// "the attacker ran over five, then got out of his car, and stabbed": the item behind the first verb, where the one
/// that ends at `verb` goes on with its subject; or no_item.
std::uint32_t verb_before_step(const EventContext& in, std::uint32_t verb, std::uint32_t i) {
    if (verb < 3 || verb >= i || in.items[verb].preposition == 0 || !in.subjects[verb - 1].empty()) return no_item;
    const Item& step = in.items[verb - 1];
    if (!step.conjunction && in.items[verb - 2].kind != ItemKind::comma) return no_item;
    std::uint32_t first = verb - 1;
    while (first > 0 && in.items[first - 1].kind != ItemKind::verb) --first;
    const bool alike = first > 0 && features_of(in.clause, in.items[first - 1]).tense == Tense::perfect &&
                       features_of(in.clause, step).tense == Tense::perfect &&
                       find_antecedent(in.items, first - 1) == no_item;
    return alike ? first : no_item;
}

}  // namespace

std::uint32_t unknown_before(const EventContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || verb_of(in.clause, in.items[i]).says) return no_item;
    if (event_sharing_pronoun(in.items, std::span(in.events).subspan(in.first_event), i) != nullptr) return no_item;
    std::uint32_t verb = i;
    const auto describes = [&](std::uint32_t at) {  // "cancelled exercises that were planned, and recalled"
        return find_antecedent(in.items, at) != no_item || follows_bare_noun(in.clause, at);
    };
    while (verb > 0 && (in.items[verb - 1].kind != ItemKind::verb || describes(verb - 1))) --verb;
    const bool told_besides = verb >= 3 && !in.items[verb - 1].conjunction &&
                              features_of(in.clause, in.items[verb - 1]).tense == Tense::imperfect &&
                              is_bare_actor(in.items[verb - 2]) && in.items[verb - 3].kind == ItemKind::verb;
    if (told_besides) verb -= 2;  // "shot a man [who] wore a mask, and killed"
    if (const std::uint32_t first = verb_before_step(in, verb, i); first != no_item) verb = first;
    if (verb == 0 || verb >= i || resolved(in.clause, in.subjects[verb - 1])) return no_item;
    const Item& before = in.items[verb - 1];
    const Features& one = features_of(in.clause, before);
    const Features& other = features_of(in.clause, in.items[i]);
    const bool another = one.number == Number::singular && other.number == Number::singular &&
                         !gender_fits(one.gender, other.gender) &&  // "that he received them, and [she] urged X"
                         may_name(in.a, verb_of(in.clause, in.items[i]), {"02", "10"});
    if (another || before.analysis->enclitic != 0 || verb_of(in.clause, before).verb_class == VerbClass::happen)
        return no_item;
    const Item& subject = in.items[verb];
    const bool somebody =
        subject.kind == ItemKind::actors || (subject.kind == ItemKind::nominal && !before.conjunction);
    return somebody && subject.preposition == 0 && !subject.accusative && agrees(in.a, before, subject, true) ? verb
                                                                                                              : no_item;
}

Mentions unknown_going_on(const EventContext& in, std::uint32_t i) {
    const Item& subject = in.items[unknown_before(in, i)];
    const bool violent = may_name(in.a, verb_of(in.clause, in.items[i]), {"17", "18", "19"});
    if (!violent || subject.kind != ItemKind::actors || subject.mentions.size() != 1) return {};
    const Features& features = features_of(in.clause, in.items[i]);
    const Mention& mention = in.a.mentions[subject.mentions.front()];
    const bool troops = features.number == Number::singular && features.gender == Gender::feminine &&
                        mention.number == Number::plural && is_force_of_arms(in.a, mention);  // "she"
    const bool fitting =
        (features.number == Number::plural) == (mention.number == Number::plural) && agrees(features, mention);
    return fitting || troops ? subject.mentions : Mentions{};
}

Mentions both_before(const EventContext& in, const Features& features, bool earlier) {
    if (features.number != Number::dual || features.person != 3 || in.events.empty()) return {};
    if (earlier != (in.events.size() == in.first_event)) return {};
    const bool meets = in.a.lexicon->relations[in.events.back().frame->relation].cameo.starts_with("04");
    if (earlier && (!meets || in.events.back().sentence + 1 != in.sentence)) return {};
    const Event& last = in.events.back();
    if (last.sources.size() == 1 && last.targets.empty() && !earlier) return with_addressee(in, last);
    if (last.sources.size() != 1 || last.targets.size() != 1) return {};
    if (!in.a.mentions[last.sources.front()].resolved() || !in.a.mentions[last.targets.front()].resolved()) return {};
    return {last.sources.front(), last.targets.front()};
}

Mentions other_subject_before(const EventContext& in, std::uint32_t i, const Mentions& object) {
    const Features& features = features_of(in.clause, in.items[i]);
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = in.subjects[before - 1];
        if (in.items[before - 1].kind == ItemKind::verb && fits(in.clause, features, subject) &&
            !same_actor(in.clause, subject, object) && !tells_of_noun(in.clause, before - 1))
            return subject;
    }
    return {};
}

namespace {

/// "condemned the verdict that a court handed down [asdarat-hu] and demanded": what X says it says of its own, behind a
/// relative clause that tells of another's deed.
bool is_deed_of_another(const EventContext& in, std::uint32_t before, std::uint32_t i) {
    // Without a pronoun what stands behind it is its object: "the arrests that serve Y".
    const bool behind =
        !in.subjects[before].empty() && in.a.mentions[in.subjects[before].front()].begin >= in.items[before].end;
    const bool relative = before > 0 && in.items[before - 1].kind == ItemKind::relative &&
                          (in.items[before].analysis->enclitic != 0 || behind);
    if (!relative || !in.items[i].conjunction || in.items[i].kind != ItemKind::verb) return false;
    const bool of_thing = before > 1 && in.items[before - 2].kind != ItemKind::actors;  // "the raids that Y made"
    if ((in.items[i].analysis->enclitic != 0 && !of_thing) || has_pronoun_behind(in.clause, i)) return false;
    const Verb& verb = verb_of(in.clause, in.items[i]);
    return verb.says || may_name(in.a, verb, {"02", "10", "11", "12", "13"});
}

}  // namespace

Mentions verb_subject_before(const EventContext& in, std::uint32_t i, const Features& features) {
    // "X denied what Y claims, and said", "..., saying": after a comma the main clause goes on.
    const bool goes_on = i > 0 && in.items[i - 1].kind == ItemKind::comma &&
                         (in.items[i].conjunction || in.items[i].kind == ItemKind::participle);
    for (std::uint32_t before = i; goes_on && before > 0; --before) {
        const Mentions& subject = in.subjects[before - 1];
        if (in.items[before - 1].kind == ItemKind::verb && fits(in.clause, features, subject) &&
            !tells_of_noun(in.clause, before - 1))
            return subject;
    }
    const Mentions* another = nullptr;
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = in.subjects[before - 1];
        if (in.items[before - 1].kind != ItemKind::verb || !fits(in.clause, features, subject)) continue;
        if (another == nullptr && is_deed_of_another(in, before - 1, i)) {
            another = &subject;
            continue;
        }
        const bool aside = is_circumstance(in.a, in.items, before - 1) || is_cited(in.clause, before - 1);
        if (aside && has_verb_before(in.clause, before - 1)) continue;
        const bool reporter = is_press(in.clause, subject) && in.items[i].kind == ItemKind::verb &&
                              !verb_of(in.clause, in.items[i]).says && !acts_itself(in, i, subject);
        if (!reporter) return subject;  // "X decided, as the press says, and ordered": not the press
    }
    return another != nullptr ? *another : Mentions{};
}

bool acts_itself(const EventContext& in, std::uint32_t i, const Mentions& subject) {
    if (!in.items[i].conjunction || in.events.size() == in.first_event) return false;
    const Event& last = in.events.back();
    return last.sources == subject && !last.targets.empty() && !is_statement(in.clause, last);
}

void take_other_owner(EventContext& in, std::uint32_t i, const Arguments& args) {
    if (in.events.size() == in.first_event) return;
    give_to_partner(in.a, in.items, in.events.back(), i, args);
    const std::uint32_t antecedent = find_antecedent(in.items, i);
    if (antecedent == no_item || in.items[antecedent].kind != ItemKind::event_noun) return;
    const Event& last = in.events.back();
    const std::string_view root = root_of(in.a.lexicon->relations[last.frame->relation]);
    const bool blames = (root == "11" || root == "13") && last.targets.size() == 1 && last.item < antecedent;
    if (!blames || args.subject_mentions.size() != 1 || !may_name(in.a, in.items[antecedent], {"18", "19"})) return;
    Mention& owned = in.a.mentions[args.subject_mentions.front()];
    const Mention& blamed = in.a.mentions[last.targets.front()];
    if (!is_somebodys(in.a, owned) || owned.names_person() || blamed.entity == no_entry || last.sources.empty()) return;
    if (owned.entity == in.a.mentions[last.sources.front()].entity) owned.entity = blamed.entity;
}

void share_owner(EventContext& in, std::uint32_t i, const Mentions& subject, std::uint32_t object) {
    if (!in.items[i].conjunction || subject.size() != 1 || in.events.size() == in.first_event) return;
    if (in.items[object].kind != ItemKind::actors || in.items[object].mentions.size() != 1) return;
    Mention& owned = in.a.mentions[in.items[object].mentions.front()];
    const Event& last = in.events.back();
    if (last.sources != subject || last.targets.size() != 1 || !is_somebodys(in.a, owned)) return;
    const Mention& owner = in.a.mentions[last.targets.front()];
    const bool hostile = in.a.lexicon->relations[last.frame->relation].quad > 2;
    if (!hostile || owner.names_person() || owner.entity == no_entry || owned.names_person()) return;
    if (owned.entity == in.a.mentions[subject.front()].entity) owned.entity = owner.entity;
}

namespace {

/// The other side of the last event that the actor had a part in.
std::uint32_t last_opponent(const EventContext& in, std::uint32_t actor) {
    constexpr std::size_t memory = 6;
    const std::size_t oldest = in.events.size() - std::min(in.events.size(), memory);
    const auto side = [&](const Mentions& who) {
        return who.size() == 1 ? in.a.mentions[who.front()].entity : no_entry;
    };
    for (std::size_t e = in.events.size(); e-- > oldest;) {
        const std::uint32_t source = side(in.events[e].sources);
        const std::uint32_t target = side(in.events[e].targets);
        if (source == no_entry || target == no_entry || source == target) continue;
        if (source == actor) return target;
        if (target == actor) return source;
    }
    return no_entry;
}

}  // namespace

void give_envoy_to_other(EventContext& in, std::uint32_t i, const Mentions& subject, std::uint32_t object) {
    const Item& item = in.items[object];
    if (item.kind != ItemKind::actors || item.mentions.size() != 1 || subject.size() != 1) return;
    Mention& envoy = in.a.mentions[item.mentions.front()];
    const std::uint32_t host = in.a.mentions[subject.front()].entity;
    const bool guessed = envoy.kind == MentionKind::title && envoy.end == envoy.begin + 1 &&
                         envoy.number == Number::singular && envoy.role == "GOV.MFA" &&
                         (envoy.entity == no_entry || envoy.entity == host);
    if (!guessed || host == no_entry || is_somebodys(in.a, envoy) || envoy.names_person()) return;
    if (in.a.language->titles[envoy.title].kind != TitleKind::person) return;
    if (!may_name(in.a, verb_of(in.clause, in.items[i]), {"166"})) return;
    envoy.entity = last_opponent(in, host);
}

namespace {

/// Whom a pronoun stands for that does not take up what its clause is about.
Mentions referent_told_of(const EventContext& in, std::uint32_t i, const Mention& pronoun, const Features& features,
                          const Mentions& subject) {
    Mentions referent;
    if (pronoun.preposition == 0) referent = blamed(in, i, features, subject);  // "accused X, demanding of [iyya]him"
    return referent.empty() ? object_referent(in.clause, i, features, subject) : referent;
}

/// Whom the clause itself names before the pronoun, or who has told of the document that is his.
Mentions referent_named(const EventContext& in, std::uint32_t i, std::uint32_t pronoun, const Features& features,
                        const Arguments& args) {
    Mentions referent;
    if (in.items[i].kind == ItemKind::verb)
        referent = named_in_between(in.a, in.items, i, pronoun, args.subject_mentions);
    const bool his = referent.empty() && owns_document(in.a, in.items, args, pronoun);
    return his ? pronoun_referent(in, i, features) : referent;
}

}  // namespace

void resolve_pronouns(EventContext& in, Arguments& args, std::uint32_t i) {
    const Mentions open = open_pronouns(in.a, in.items, args);
    if (open.empty()) return;
    // "the towns that X holds": a pronoun takes up what the clause is about, unless an object pronoun does.
    const std::uint32_t antecedent = in.items[i].kind == ItemKind::verb && in.items[i].analysis->enclitic == 0
                                         ? find_antecedent(in.items, i)
                                         : no_item;
    if (antecedent != no_item && in.items[antecedent].kind != ItemKind::actors) return;
    if (antecedent == no_item && holds_place(in.clause, i)) return;
    const bool is_subject = antecedent != no_item && args.subject == antecedent;
    for (const std::uint32_t index : open) {
        Mention& mention = in.a.mentions[index];
        if (mention.entity != no_entry) continue;  // it stands in the list twice
        const Features features{Tense::none, mention.gender, mention.number};
        // "the envoy who confirmed to him that", "the [m.] side that flocks to her"
        const bool does_it =
            is_subject && (verb_of(in.clause, in.items[i]).says ||
                           is_unlike(in.a, in.a.mentions[in.items[antecedent].mentions.back()], features));
        const bool told_of = antecedent == no_item && args.subject != no_item && args.subject > i;
        const bool object = in.items[i].kind == ItemKind::verb && in.items[i].analysis->enclitic != 0;
        const bool of_noun = told_of && !object && takes_up_noun_before(in.clause, i, features);
        const bool named_anew = of_noun && i >= 2 && in.items[i - 2].kind == ItemKind::pronoun;
        if (of_noun && (!named_anew || in.events.size() == in.first_event)) return;
        Mentions referent;
        if (named_anew) {
            referent = in.events.back().sources;  // "X imposed a ban, which is a measure [that] Y criticized [bi-hi]"
        } else if (antecedent != no_item && !does_it) {
            referent = {in.items[antecedent].mentions.back()};
        } else {
            referent = referent_told_of(in, i, mention, features, args.subject_mentions);
        }
        if (referent.empty()) referent = referent_named(in, i, index, features, args);
        if (referent.size() == 2) args.both = referent;  // "met the envoys of X and Y, asking of both [minhuma]"
        if (referent.empty() || referent.size() > 2) continue;
        const Mention& before = in.a.mentions[referent.front()];
        mention.refer_as(before);
        mention.role = before.role;
    }
}

}  // namespace isnad
