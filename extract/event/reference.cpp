// References: whom pronouns and subjects that are not written stand for.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <ranges>

namespace isnad {
namespace {

/// "which X besieged [-ha] and shelled [-ha]": the same pronoun on two verbs that one subject joins.
const Event* event_sharing_pronoun(std::span<const Item> items, std::span<const Event> events, std::uint32_t verb) {
    if (items[verb].kind != ItemKind::verb || items[verb].analysis->enclitic == 0) return nullptr;
    if (!items[verb].conjunction || events.empty()) return nullptr;
    const Event& last = events.back();
    const Item& first = items[last.item];
    if (first.kind != ItemKind::verb || first.analysis->enclitic != items[verb].analysis->enclitic) return nullptr;
    const auto between = items.subspan(last.item + 1, verb - last.item - 1);
    const bool whole = std::ranges::all_of(between, [](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    });
    return whole ? &last : nullptr;
}

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
            // "threatening to break the relations with them": the partner stands behind the noun of action
            const bool partner = items[item].kind == ItemKind::event_noun && item + 1 < items.size() &&
                                 items[item + 1].kind == ItemKind::actors && items[item + 1].preposition != 0;
            if (partner) look_at(items[item + 1].mentions.front());
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

Mentions EventFinder::implicit_subject(std::uint32_t i, const Features& features) {
    if (const Event* request = request_for(i); request != nullptr) return request->targets;  // who is asked does it
    if (Mentions raised = clause_.raised_subject(i); clause_.fits(features, raised)) return raised;
    if (const std::uint32_t ahead = subject_of_main_clause(a_, items_, i); ahead != no_item)
        return items_[ahead].mentions;
    if (Mentions both = both_before(features); !both.empty()) return both;
    if (const Event* shared = event_sharing_pronoun(items_, std::span(events_).subspan(first_event_), i);
        shared != nullptr && clause_.fits(features, subjects_[shared->item]))
        return subjects_[shared->item];
    if (const std::uint32_t deed = clause_.deed_going_on(i); deed != no_item) return noun_subjects_[deed];
    const bool speech = clause_.verb_of(items_[i]).says;
    if (const std::uint32_t subject = clause_.subject_of_copula(i); subject != no_item)
        return items_[subject].mentions;  // "the police had said", whichever they are
    if (speech && items_[i].conjunction) {
        const auto speaks = [&](const Event& event) {
            const bool aside = items_[event.item].kind == ItemKind::according && clause_.is_press(event.sources);
            return event.speech_begin != no_item && !aside &&
                   (clause_.is_nobody_known(features, event.sources) || clause_.fits(features, event.sources));
        };
        const auto told = std::span(events_).subspan(first_event_) | std::views::reverse;
        const auto last = std::ranges::find_if(told, speaks);
        if (last != told.end())
            return last->sources;  // "X says ..., according to the agency, and adds": not the agency
    }
    Mentions before = troops_or_speaker(i, features, verb_subject_before(i, features));
    if (!before.empty()) return before;
    before = noun_subject_before(i, features);
    const bool reason = speech && is_subordinate(a_, items_, i, Subordination::reason);  // "X's words were sharp, for"
    if (!before.empty() && (items_[i].conjunction || reason)) return before;
    // "a law was to be put before the parliament, [which] restricts": what goes on in the same clause is not said anew.
    const bool goes_on = !items_[i].conjunction && features.tense == Tense::imperfect;
    if (i > 3 && !speech && (goes_on || clause_.has_verb_before(i))) return {};
    // Whoever speaks of somebody else in a quotation does not mean himself.
    const bool reports = opens_report(items_, i) || clause_.verb_of(items_[i]).by_persons;
    if (!reports && in_open_quote(i)) return clause_.fits(features, discourse_.quoted) ? discourse_.quoted : Mentions{};
    if (speech && discourse_.subject_is_later && clause_.fits(features, discourse_.subject)) return discourse_.subject;
    if (clause_.fits(features, discourse_.speaker)) return discourse_.speaker;
    if (clause_.fits(features, discourse_.subject)) return discourse_.subject;
    if (speech && clause_.is_nobody_known(features, discourse_.speaker)) return discourse_.speaker;
    return both_before(features, true);  // "X met Y. And both said ..."
}

std::uint32_t EventFinder::unknown_before(std::uint32_t i) const {
    if (!items_[i].conjunction || clause_.verb_of(items_[i]).says) return no_item;
    if (event_sharing_pronoun(items_, std::span(events_).subspan(first_event_), i) != nullptr) return no_item;
    std::uint32_t verb = i;
    const auto describes = [&](std::uint32_t at) {  // "cancelled exercises that were planned, and recalled"
        return find_antecedent(items_, at) != no_item || clause_.follows_bare_noun(at);
    };
    while (verb > 0 && (items_[verb - 1].kind != ItemKind::verb || describes(verb - 1))) --verb;
    const bool told_besides = verb >= 3 && !items_[verb - 1].conjunction &&
                              clause_.features_of(items_[verb - 1]).tense == Tense::imperfect &&
                              is_bare_actor(items_[verb - 2]) && items_[verb - 3].kind == ItemKind::verb;
    if (told_besides) verb -= 2;  // "shot a man [who] wore a mask, and killed"
    if (verb == 0 || verb >= i || clause_.resolved(subjects_[verb - 1])) return no_item;
    const Item& before = items_[verb - 1];
    if (before.analysis->enclitic != 0 || clause_.verb_of(before).verb_class == VerbClass::happen) return no_item;
    const Item& subject = items_[verb];
    const bool somebody =
        subject.kind == ItemKind::actors || (subject.kind == ItemKind::nominal && !before.conjunction);
    return somebody && subject.preposition == 0 && !subject.accusative && agrees(a_, before, subject, true) ? verb
                                                                                                            : no_item;
}

Mentions EventFinder::unknown_going_on(std::uint32_t i) const {
    const Item& subject = items_[unknown_before(i)];
    const bool violent = may_name(a_, clause_.verb_of(items_[i]), {"17", "18", "19"});
    if (!violent || subject.kind != ItemKind::actors || subject.mentions.size() != 1) return {};
    const Features& features = clause_.features_of(items_[i]);
    const Mention& mention = a_.mentions[subject.mentions.front()];
    const bool troops = features.number == Number::singular && features.gender == Gender::feminine &&
                        mention.number == Number::plural && is_force_of_arms(a_, mention);  // "she"
    const bool fitting =
        (features.number == Number::plural) == (mention.number == Number::plural) && agrees(features, mention);
    return fitting || troops ? subject.mentions : Mentions{};
}

Mentions EventFinder::both_before(const Features& features, bool earlier) const {
    if (features.number != Number::dual || features.person != 3 || events_.empty()) return {};
    if (earlier != (events_.size() == first_event_)) return {};
    const bool meets = a_.lexicon->relations[events_.back().frame->relation].cameo.starts_with("04");
    if (earlier && (!meets || events_.back().sentence + 1 != sentence_)) return {};
    const Event& last = events_.back();
    if (last.sources.size() != 1 || last.targets.size() != 1) return {};
    if (!a_.mentions[last.sources.front()].resolved() || !a_.mentions[last.targets.front()].resolved()) return {};
    return {last.sources.front(), last.targets.front()};
}

Mentions EventFinder::other_subject_before(std::uint32_t i, const Mentions& object) const {
    const Features& features = clause_.features_of(items_[i]);
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind == ItemKind::verb && clause_.fits(features, subject) &&
            !clause_.same_actor(subject, object) && !clause_.tells_of_noun(before - 1))
            return subject;
    }
    return {};
}

Mentions EventFinder::verb_subject_before(std::uint32_t i, const Features& features) const {
    // "X denied what Y claims, and said", "..., saying": after a comma the main clause goes on.
    const bool goes_on = i > 0 && items_[i - 1].kind == ItemKind::comma &&
                         (items_[i].conjunction || items_[i].kind == ItemKind::participle);
    for (std::uint32_t before = i; goes_on && before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind == ItemKind::verb && clause_.fits(features, subject) &&
            !clause_.tells_of_noun(before - 1))
            return subject;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind != ItemKind::verb || !clause_.fits(features, subject)) continue;
        const bool aside = is_circumstance(a_, items_, before - 1) || clause_.is_cited(before - 1);
        if (aside && clause_.has_verb_before(before - 1)) continue;
        const bool reporter = clause_.is_press(subject) && items_[i].kind == ItemKind::verb &&
                              !clause_.verb_of(items_[i]).says && !acts_itself(i, subject);
        if (!reporter) return subject;  // "X decided, as the press says, and ordered": not the press
    }
    return {};
}

Mentions EventFinder::noun_subject_before(std::uint32_t i, const Features& features) const {
    for (std::uint32_t before = i; before > 0; --before) {
        if (clause_.fits(features, noun_subjects_[before - 1])) return noun_subjects_[before - 1];
    }
    return {};
}

Mentions EventFinder::pronoun_referent(std::uint32_t i, const Features& features) const {
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Mentions& sources = events_[e].sources;
        if (!clause_.fits(features, sources)) continue;
        const Mentions& subject = subjects_[events_[e].item];
        // "X received on his visit a letter from Y": who does it is named only behind the pronoun.
        const bool behind = a_.mentions[sources.front()].begin >= items_[i].end && clause_.fits(features, subject);
        return behind ? subject : sources;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        if (clause_.fits(features, subjects_[before - 1])) return subjects_[before - 1];
        if (clause_.fits(features, noun_subjects_[before - 1])) return noun_subjects_[before - 1];
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::actors && clause_.fits(features, item.mentions)) return item.mentions;
    }
    const std::uint32_t behind = subject_behind_adjunct(a_, items_, i);
    if (behind != no_item && clause_.fits(features, items_[behind].mentions)) return items_[behind].mentions;
    if (clause_.fits(features, discourse_.speaker)) return discourse_.speaker;
    if (clause_.fits(features, discourse_.subject)) return discourse_.subject;
    return {};
}

Mentions EventFinder::owner_before(std::uint32_t i, const Features& features) const {
    if (events_.size() > first_event_ && events_.back().item < i && clause_.fits(features, events_.back().targets)) {
        const Event& last = events_.back();
        const std::string_view root = root_of(a_.lexicon->relations[last.frame->relation]);
        const bool helps = root == "05" || root == "07";
        const bool blames = root == "05" || root == "11" || root == "16" || root == "17";
        const std::uint8_t preposition = items_[i].preposition;
        if (blames && preposition == a_.language->dative)
            return last.targets;  // "imposed sanctions on X for its attack"
        // "sanctioned Smith over [ala khalfiyyat] his visit": what is held against a person, the person did.
        const bool person = a_.mentions[last.targets.front()].names_person() && !last.sources.empty() &&
                            !a_.mentions[last.sources.front()].names_person();
        // "imposed sanctions on X after its attack": so is what is done by force.
        const bool deed = root != "05" && may_name(a_, items_[i], {"18", "19"});
        if (blames && (person || deed) && preposition != 0 && preposition != a_.language->locative) return last.targets;
        if (helps && preposition == a_.language->locative && items_[i - 1].mentions == last.targets)
            return last.targets;  // "supports X in its war"
    }
    return pronoun_referent(i, features);
}

bool EventFinder::acts_itself(std::uint32_t i, const Mentions& subject) const {
    if (!items_[i].conjunction || events_.size() == first_event_) return false;
    const Event& last = events_.back();
    return last.sources == subject && !last.targets.empty() && !clause_.is_statement(last);
}

void EventFinder::take_other_owner(std::uint32_t i, const Arguments& args) {
    if (events_.size() == first_event_) return;
    give_to_partner(a_, items_, events_.back(), i, args);
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent == no_item || items_[antecedent].kind != ItemKind::event_noun) return;
    const Event& last = events_.back();
    const std::string_view root = root_of(a_.lexicon->relations[last.frame->relation]);
    const bool blames = (root == "11" || root == "13") && last.targets.size() == 1 && last.item < antecedent;
    if (!blames || args.subject_mentions.size() != 1 || !may_name(a_, items_[antecedent], {"18", "19"})) return;
    Mention& owned = a_.mentions[args.subject_mentions.front()];
    const Mention& blamed = a_.mentions[last.targets.front()];
    if (!is_somebodys(a_, owned) || owned.names_person() || blamed.entity == no_entry || last.sources.empty()) return;
    if (owned.entity == a_.mentions[last.sources.front()].entity) owned.entity = blamed.entity;
}

void EventFinder::share_owner(std::uint32_t i, const Mentions& subject, std::uint32_t object) {
    if (!items_[i].conjunction || subject.size() != 1 || events_.size() == first_event_) return;
    if (items_[object].kind != ItemKind::actors || items_[object].mentions.size() != 1) return;
    Mention& owned = a_.mentions[items_[object].mentions.front()];
    const Event& last = events_.back();
    if (last.sources != subject || last.targets.size() != 1 || !is_somebodys(a_, owned)) return;
    const Mention& owner = a_.mentions[last.targets.front()];
    const bool hostile = a_.lexicon->relations[last.frame->relation].quad > 2;
    if (!hostile || owner.names_person() || owner.entity == no_entry || owned.names_person()) return;
    if (owned.entity == a_.mentions[subject.front()].entity) owned.entity = owner.entity;
}

void EventFinder::find_object_pronoun(std::uint32_t i, Arguments& args) {
    const Item& item = items_[i];
    if (item.analysis->enclitic == 0) return;
    args.pronoun = true;
    const Features& features = a_.language->enclitics[item.analysis->enclitic - 1U].features;
    if (features.person == 1 && clause_.features_of(item).person == 3)
        args.object_mentions = speakers(args.subject_mentions);
    if (features.person != 3) return;
    if (const Event* shared = event_sharing_pronoun(items_, std::span(events_).subspan(first_event_), i);
        shared != nullptr && !shared->targets.empty()) {
        args.object_mentions = shared->targets;
        return;
    }
    args.pronoun_of_people = features.number == Number::plural;
    args.taken_up = clause_.noun_taken_up(i);
    if (args.taken_up == args.subject || !is_phrase(items_[args.taken_up == no_item ? 0 : args.taken_up]))
        args.taken_up = no_item;
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent == no_item && clause_.takes_up_thing(i, features)) return;
    args.pronoun_of_somebody = antecedent == no_item;
    const std::uint32_t head = i > 0 && args.subject + 1 == i ? i - 1 : i;  // "X had been holding them"
    const bool was = head > 1 && items_[head - 1].kind == ItemKind::verb && is_copula(a_, items_[head - 1]) &&
                     !items_[head - 1].conjunction;  // "hostages [whom] X had been holding [them]"
    const std::uint32_t noun = was ? head - 2 : i - 1;
    const bool described = antecedent == no_item && i > 0 && !item.conjunction &&
                           (args.subject == no_item || args.subject > i || (was && head < i)) &&
                           is_phrase(items_[noun]) && items_[noun].end == items_[noun + 1].begin;
    const bool stranger = described && !is_definite(a_, items_[noun]) && !clause_.resolved(items_[noun].mentions);
    if (stranger && (items_[noun].mentions.empty() ? was : args.pronoun_of_people)) return;
    if (described && !bears_article(a_, items_[noun].end - 1) && clause_.fits(features, items_[noun].mentions) &&
        a_.mentions[items_[noun].mentions.front()].kind != MentionKind::name) {
        args.object_mentions = items_[noun].mentions;  // "[the] bodies of three Xs [whom] rebels had abducted"
        return;
    }
    if (Mentions guest = guest_before(i, features, args.subject_mentions); !guest.empty()) {
        args.object_mentions = std::move(guest);
        return;
    }
    const bool cleft =
        antecedent != no_item && items_[antecedent + 1].kind == ItemKind::pronoun;  // "it is X who hit it"
    const bool does_it = antecedent == args.subject && !cleft;
    const bool other = antecedent == no_item || clause_.is_unlike(items_[antecedent], features, does_it);
    if (Mentions attacker = blamed(i, features, args.subject_mentions); other && !attacker.empty()) {
        args.object_mentions = std::move(attacker);
        return;
    }
    args.object_mentions =
        other ? clause_.object_referent(i, features, args.subject_mentions) : items_[antecedent].mentions;
    if (i == 0 && args.object_mentions.empty() && features.number == Number::singular)
        args.object_mentions = subject_told_of(features, args.subject_mentions);
}

void EventFinder::resolve_pronouns(Arguments& args, std::uint32_t i) {
    const Mentions open = open_pronouns(a_, items_, args);
    if (open.empty()) return;
    // "the towns that X holds": a pronoun takes up what the clause is about, unless an object pronoun does.
    const std::uint32_t antecedent =
        items_[i].kind == ItemKind::verb && items_[i].analysis->enclitic == 0 ? find_antecedent(items_, i) : no_item;
    if (antecedent != no_item && items_[antecedent].kind != ItemKind::actors) return;
    if (antecedent == no_item && clause_.holds_place(i)) return;
    const bool is_subject = antecedent != no_item && args.subject == antecedent;
    for (const std::uint32_t index : open) {
        Mention& mention = a_.mentions[index];
        if (mention.entity != no_entry) continue;  // it stands in the list twice
        const Features features{Tense::none, mention.gender, mention.number};
        // "the envoy who confirmed to him that", "the [m.] side that flocks to her"
        const bool does_it = is_subject && (clause_.verb_of(items_[i]).says ||
                                            is_unlike(a_, a_.mentions[items_[antecedent].mentions.back()], features));
        const bool told_of = antecedent == no_item && args.subject != no_item && args.subject > i;
        const bool of_noun = told_of && clause_.takes_up_noun_before(i, features);
        const bool named_anew = of_noun && i >= 2 && items_[i - 2].kind == ItemKind::pronoun;
        if (of_noun && (!named_anew || events_.size() == first_event_)) return;
        Mentions referent;
        if (named_anew)
            referent = events_.back().sources;  // "X imposed a ban, which is a measure [that] Y criticized [bi-hi]"
        else if (antecedent != no_item && !does_it)
            referent = {items_[antecedent].mentions.back()};
        else
            referent = clause_.object_referent(i, features, args.subject_mentions);
        if (referent.empty() && owns_document(a_, items_, args, index)) referent = pronoun_referent(i, features);
        if (referent.size() != 1) continue;
        const Mention& before = a_.mentions[referent.front()];
        mention.refer_as(before);
        mention.role = before.role;
    }
}

}  // namespace isnad
