// References: whom pronouns and subjects that are not written stand for.
#include <isnad/extract/event_finder.h>
#include <isnad/extract/somebody.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>

namespace isnad {

bool EventFinder::is_bloc(const Features& features, const Mentions& mentions) const {
    if (features.gender != Gender::feminine || mentions.size() < 3) return false;
    return std::all_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
        return a_.mentions[m].kind == MentionKind::name && a_.mentions[m].person == no_entry;
    });
}

namespace {

/// A dual, or a plural that is spelled alike.
bool may_be_two(const Annotations& annotations, const Mention& mention) {
    if (mention.number != Number::plural) return mention.number == Number::dual;
    const auto readings = annotations.morphology->titles_and_words(annotations.token(mention.begin));
    return std::any_of(readings.begin(), readings.end(), [&](const Analysis& analysis) {
        return annotations.form(analysis).features.number == Number::dual;
    });
}

}  // namespace

bool EventFinder::fits(const Features& features, const Mentions& mentions) const {
    if (mentions.empty()) return false;
    const Mention& first = a_.mentions[mentions.front()];
    if (features.number == Number::dual && mentions.size() == 1 && !may_be_two(a_, first)) return false;
    const bool one_person =
        first.names_person() || (first.kind == MentionKind::title && first.number == Number::singular &&
                                 a_.language->titles[first.title].kind == TitleKind::person);
    if (features.number == Number::plural && mentions.size() == 1 && one_person) return false;
    if (are_too_many(features, first)) return false;
    if (mentions.size() == 2 && features.number == Number::dual && features.person == 3) return resolved(mentions);
    if (mentions.size() > 1 && features.number == Number::singular && !is_bloc(features, mentions)) return false;
    return first.resolved() && agrees(features, first) && is_of_gender(features.gender, first);
}

bool EventFinder::are_too_many(const Features& features, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.number == Number::plural &&
           features.number == Number::singular && features.gender == Gender::masculine;
}

bool EventFinder::is_of_gender(Gender wanted, const Mention& mention) const {
    if (mention.local_person == no_entry || wanted == Gender::any) return true;
    const Gender known = a_.local_persons[mention.local_person].gender;
    return known == Gender::any || known == wanted;
}

bool EventFinder::is_subject_of_copula(std::uint32_t i) const {
    if (i < 2 || items_[i - 1].kind != ItemKind::actors || items_[i - 1].preposition != 0) return false;
    if (items_[i - 1].end != items_[i].begin || items_[i - 2].kind != ItemKind::verb) return false;
    return verb_of(items_[i - 2]).verb_class == VerbClass::copula && agrees(a_, items_[i], items_[i - 1], false);
}

bool EventFinder::is_press(const Mentions& mentions) const {
    return !mentions.empty() && std::all_of(mentions.begin(), mentions.end(), [&](std::uint32_t index) {
        return isnad::is_press(a_, a_.mentions[index]);
    });
}

Mentions EventFinder::implicit_subject(std::uint32_t i, const Features& features) {
    if (const Event* request = request_for(i); request != nullptr) return request->targets;  // who is asked does it
    if (Mentions raised = raised_subject(i); fits(features, raised)) return raised;
    if (Mentions both = both_before(features); !both.empty()) return both;
    const bool speech = verb_of(items_[i]).says;
    if (is_subject_of_copula(i)) return items_[i - 1].mentions;  // "the police had said", whichever they are
    if (speech && items_[i].conjunction) {
        for (std::size_t e = events_.size(); e-- > first_event_;) {
            const Mentions& sources = events_[e].sources;
            if (events_[e].speech_begin != no_item && (is_nobody_known(features, sources) || fits(features, sources)))
                return sources;
        }
    }
    Mentions before = verb_subject_before(i, features);
    if (!before.empty()) return before;
    before = noun_subject_before(i, features);
    if (items_[i].conjunction && !before.empty()) return before;
    if (i > 3 && !speech && has_verb_before(i)) return {};
    // Whoever speaks of somebody else in a quotation does not mean himself.
    const ItemKind next = i + 1 < items_.size() ? items_[i + 1].kind : ItemKind::other;
    const bool reports = next == ItemKind::colon || next == ItemKind::quote || verb_of(items_[i]).by_persons;
    if (!reports && in_open_quote(i)) return fits(features, discourse_.quoted) ? discourse_.quoted : Mentions{};
    if (speech && discourse_.subject_is_later && fits(features, discourse_.subject)) return discourse_.subject;
    if (fits(features, discourse_.speaker)) return discourse_.speaker;
    if (fits(features, discourse_.subject)) return discourse_.subject;
    if (speech && is_nobody_known(features, discourse_.speaker)) return discourse_.speaker;
    return {};
}

bool EventFinder::goes_on_with_unknown(std::uint32_t i) const {
    if (!items_[i].conjunction || verb_of(items_[i]).says) return false;
    std::uint32_t verb = i;
    while (verb > 0 && (items_[verb - 1].kind != ItemKind::verb || find_antecedent(items_, verb - 1) != no_item))
        --verb;
    if (verb == 0 || verb >= i || resolved(subjects_[verb - 1])) return false;
    const Item& before = items_[verb - 1];
    if (before.analysis->enclitic != 0 || verb_of(before).verb_class == VerbClass::happen) return false;
    const Item& subject = items_[verb];
    const bool somebody =
        subject.kind == ItemKind::actors || (subject.kind == ItemKind::nominal && !before.conjunction);
    return somebody && subject.preposition == 0 && !subject.accusative && agrees(a_, before, subject, true);
}

Mentions EventFinder::both_before(const Features& features) const {
    if (features.number != Number::dual || features.person != 3 || events_.size() == first_event_) return {};
    const Event& last = events_.back();
    if (last.sources.size() != 1 || last.targets.size() != 1) return {};
    if (!a_.mentions[last.sources.front()].resolved() || !a_.mentions[last.targets.front()].resolved()) return {};
    return {last.sources.front(), last.targets.front()};
}

Mentions EventFinder::raised_subject(std::uint32_t i) const {
    if (i < 3 || items_[i - 1].kind != ItemKind::complementizer || items_[i - 2].kind != ItemKind::actors) return {};
    const Item& verb = items_[i - 3];
    const bool raises = verb.kind == ItemKind::verb && verb_of(verb).verb_class == VerbClass::aspect &&
                        items_[i - 2].preposition == a_.language->dative && a_.language->dative != 0;
    return raises ? items_[i - 2].mentions : Mentions{};
}

bool EventFinder::is_nobody_known(const Features& features, const Mentions& speaker) const {
    return speaker.size() == 1 && a_.mentions[speaker.front()].kind == MentionKind::title &&
           agrees(features, a_.mentions[speaker.front()]) && !are_too_many(features, a_.mentions[speaker.front()]);
}

bool EventFinder::has_verb_before(std::uint32_t i) const {
    return std::any_of(items_.begin(), items_.begin() + i,
                       [](const Item& item) { return item.kind == ItemKind::verb; });
}

bool EventFinder::same_actor(const Mentions& a, const Mentions& b) const {
    if (a.empty() || b.empty()) return false;
    const Mention& first = a_.mentions[a.front()];
    const Mention& second = a_.mentions[b.front()];
    return first.entity != no_entry && first.entity == second.entity && first.person == second.person;
}

Mentions EventFinder::other_subject_before(std::uint32_t i, const Mentions& object) const {
    const Features& features = features_of(items_[i]);
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind == ItemKind::verb && fits(features, subject) && !same_actor(subject, object))
            return subject;
    }
    return {};
}

Mentions EventFinder::verb_subject_before(std::uint32_t i, const Features& features) const {
    // "X denied what Y claims, and said": after a comma the main clause goes on.
    const bool goes_on = items_[i].conjunction && i > 0 && items_[i - 1].kind == ItemKind::comma;
    for (std::uint32_t before = i; goes_on && before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind == ItemKind::verb && find_antecedent(items_, before - 1) == no_item &&
            !follows_bare_noun(before - 1) && fits(features, subject))
            return subject;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& subject = subjects_[before - 1];
        if (items_[before - 1].kind != ItemKind::verb || !fits(features, subject)) continue;
        if (is_circumstance(a_, items_, before - 1) && has_verb_before(before - 1)) continue;
        const bool reporter = is_press(subject) && items_[i].kind == ItemKind::verb && !verb_of(items_[i]).says &&
                              !acts_itself(i, subject);
        if (!reporter) return subject;  // "X decided, as the press says, and ordered": not the press
    }
    return {};
}

Mentions EventFinder::noun_subject_before(std::uint32_t i, const Features& features) const {
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(features, noun_subjects_[before - 1])) return noun_subjects_[before - 1];
    }
    return {};
}

Mentions EventFinder::pronoun_referent(std::uint32_t i, const Features& features) const {
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        if (fits(features, events_[e].sources)) return events_[e].sources;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(features, subjects_[before - 1])) return subjects_[before - 1];
        if (fits(features, noun_subjects_[before - 1])) return noun_subjects_[before - 1];
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::actors && fits(features, item.mentions)) return item.mentions;
    }
    if (fits(features, discourse_.speaker)) return discourse_.speaker;
    if (fits(features, discourse_.subject)) return discourse_.subject;
    return {};
}

Mentions EventFinder::owner_before(std::uint32_t i, const Features& features) const {
    if (events_.size() > first_event_ && events_.back().item < i && fits(features, events_.back().targets)) {
        const Event& last = events_.back();
        const std::string_view root = std::string_view(a_.lexicon->relations[last.frame->relation].cameo).substr(0, 2);
        const bool helps = root == "05" || root == "07";
        const bool blames = root == "05" || root == "11" || root == "16" || root == "17";
        const std::uint8_t preposition = items_[i].preposition;
        if (blames && preposition == a_.language->dative)
            return last.targets;  // "imposed sanctions on X for its attack"
        if (helps && preposition == a_.language->locative && items_[i - 1].mentions == last.targets)
            return last.targets;  // "supports X in its war"
    }
    return pronoun_referent(i, features);
}

bool EventFinder::acts_itself(std::uint32_t i, const Mentions& subject) const {
    if (!items_[i].conjunction || events_.size() == first_event_) return false;
    const Event& last = events_.back();
    return last.sources == subject && !last.targets.empty() && !is_statement(last);
}

void EventFinder::take_other_owner(std::uint32_t i, const Arguments& args) {
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent == no_item || items_[antecedent].kind != ItemKind::event_noun || events_.size() == first_event_)
        return;
    const Event& last = events_.back();
    const std::string_view root = std::string_view(a_.lexicon->relations[last.frame->relation].cameo).substr(0, 2);
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
    if (features.person == 1 && features_of(item).person == 3) args.object_mentions = speakers(args.subject_mentions);
    if (features.person != 3) return;
    args.pronoun_of_people = features.number == Number::plural;
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent == no_item && takes_up_thing(i, features)) return;
    const bool described = antecedent == no_item && i > 0 && !item.conjunction &&
                           (args.subject == no_item || args.subject > i) && is_phrase(items_[i - 1]) &&
                           items_[i - 1].end == item.begin;
    if (described && !bears_article(a_, items_[i - 1].end - 1) && fits(features, items_[i - 1].mentions) &&
        a_.mentions[items_[i - 1].mentions.front()].kind != MentionKind::name) {
        args.object_mentions = items_[i - 1].mentions;  // "[the] bodies of three Xs [whom] rebels had abducted"
        return;
    }
    const bool other = antecedent == no_item || is_unlike(items_[antecedent], features);
    if (Mentions attacker = blamed(i, features, args.subject_mentions); other && !attacker.empty()) {
        args.object_mentions = std::move(attacker);
        return;
    }
    args.object_mentions = other ? object_referent(i, features, args.subject_mentions) : items_[antecedent].mentions;
}

Mentions EventFinder::speakers(const Mentions& subject) const {
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        if (events_[e].speech_begin == no_item) continue;
        return same_actor(events_[e].sources, subject) ? Mentions{} : events_[e].sources;
    }
    return {};
}

bool EventFinder::takes_up_thing(std::uint32_t i, const Features& pronoun) const {
    if (!describes_noun(i) || pronoun.number != Number::singular) return false;
    const Item& thing = items_[i - 1];
    if (thing.kind != ItemKind::nominal || !thing.mentions.empty() || bears_article(a_, thing.begin)) return false;
    const Gender gender = thing.analysis == nullptr ? Gender::masculine : a_.form(*thing.analysis).features.gender;
    return gender == pronoun.gender;
}

Mentions EventFinder::blamed(std::uint32_t i, const Features& features, const Mentions& subject) const {
    if (events_.size() == first_event_ || !items_[i].conjunction) return {};
    const auto blames = [&](const Frame& frame) {
        const std::string_view root = std::string_view(a_.lexicon->relations[frame.relation].cameo).substr(0, 2);
        return root == "10" || root == "11" || root == "13" || root == "16";
    };
    if (!any_frame(*a_.language, verb_of(items_[i]), blames)) return {};
    const Event& last = events_.back();
    if (blames(*last.frame) && same_actor(last.sources, subject) && fits(features, last.targets)) return last.targets;
    const bool strikes = is_material_conflict(*last.frame) && !same_actor(last.sources, subject);
    return strikes && fits(features, last.sources) ? last.sources : Mentions{};
}

bool EventFinder::is_unlike(const Item& noun, const Features& pronoun) const {
    if (noun.kind != ItemKind::event_noun || pronoun.number != Number::singular) return false;
    const Features& features = a_.form(*noun.analysis).features;
    return features.number == Number::singular && features.gender == Gender::masculine &&
           pronoun.gender == Gender::feminine;
}

bool EventFinder::is_of_same_side(const Mention& one, const Mention& other) {
    if (one.names_person() && other.names_person())
        return one.person == other.person && one.local_person == other.local_person;
    return one.entity == other.entity;
}

Mentions EventFinder::object_referent(std::uint32_t i, const Features& features, const Mentions& subject) const {
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        const std::uint32_t one = item.mentions.size() == 1 ? a_.mentions[item.mentions.front()].entity : no_entry;
        const bool named = one != no_entry && a_.mentions[item.mentions.front()].kind == MentionKind::name &&
                           a_.lexicon->entities[one].type == "state";
        const bool victims = item.kind == ItemKind::event_noun && (counts_victims(item) || (named && item.owner == 0));
        if ((item.kind != ItemKind::actors && !victims) || item.mentions == subject) continue;
        if (!fits(features, item.mentions)) continue;
        if (!subject.empty() && is_of_same_side(a_.mentions[item.mentions.front()], a_.mentions[subject.front()]))
            continue;
        return item.mentions;
    }
    return {};
}

void EventFinder::resolve_pronouns(Arguments& args, std::uint32_t i) {
    // "the towns that X holds": a pronoun takes up what the clause is about, unless an object pronoun does.
    const std::uint32_t antecedent =
        items_[i].kind == ItemKind::verb && items_[i].analysis->enclitic == 0 ? find_antecedent(items_, i) : no_item;
    if (antecedent != no_item && items_[antecedent].kind != ItemKind::actors) return;
    const auto resolve = [&](Mention& mention) {
        if (mention.kind != MentionKind::pronoun || mention.entity != no_entry) return;
        const Features features{Tense::none, mention.gender, mention.number};
        const Mentions referent = antecedent != no_item ? Mentions{items_[antecedent].mentions.back()}
                                                        : object_referent(i, features, args.subject_mentions);
        if (referent.size() != 1) return;
        mention.entity = a_.mentions[referent.front()].entity;
        mention.person = a_.mentions[referent.front()].person;
        mention.local_person = a_.mentions[referent.front()].local_person;
        mention.role = a_.mentions[referent.front()].role;
    };
    for (const Indices* items : {&args.obliques, &args.objects}) {
        for (const std::uint32_t item : *items) {
            for (const std::uint32_t index : items_[item].mentions) resolve(a_.mentions[index]);
            // "threatening to break the relations with them": the partner stands behind the noun of action
            const bool partner = items_[item].kind == ItemKind::event_noun && item + 1 < items_.size() &&
                                 items_[item + 1].kind == ItemKind::actors && items_[item + 1].preposition != 0;
            if (partner) resolve(a_.mentions[items_[item + 1].mentions.front()]);
        }
    }
}

}  // namespace isnad
