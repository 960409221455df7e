// Clauses: whose a verb may be, and what a relative clause takes up.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// A dual, or a plural that is spelled alike.
bool may_be_two(const Annotations& annotations, const Mention& mention) {
    if (mention.number != Number::plural) return mention.number == Number::dual;
    const auto readings = annotations.morphology->titles_and_words(annotations.token(mention.begin));
    return std::ranges::any_of(
        readings, [&](const Analysis& analysis) { return annotations.form(analysis).features.number == Number::dual; });
}

/// "gave him 72 hours": nobody does anything.
bool is_span_of_time(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::nominal && has_time_unit(annotations, item.end - 1, item.end);
}

}  // namespace

bool ClauseReader::acts(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    const Item& noun = items_[antecedent];
    return noun.kind == ItemKind::actors && items_[i].analysis->enclitic == 0 && !takes_up_noun(args) &&
           agrees(a_, items_[i], noun, false) && any_frame(*a_.language, verb_of(items_[i]), has_target_object);
}

bool ClauseReader::follows_bare_noun(std::uint32_t i) const {
    return i > 0 && !items_[i].conjunction && items_[i - 1].kind == ItemKind::event_noun &&
           !items_[i - 1].analysis_definite(a_);
}

bool ClauseReader::is_of_bare_document(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0 || !verb_of(items_[i]).says) return false;
    const Item& noun = items_[i - 1];
    if (noun.kind != ItemKind::nominal || noun.end != items_[i].begin || noun.analysis == nullptr) return false;
    if (!noun.mentions.empty() || is_definite(a_, noun) || !is_document(a_, noun) || takes_up_noun(args)) return false;
    const bool feminine = features_of(items_[i]).gender == Gender::feminine;
    return is_she(a_.form(*noun.analysis).features) == feminine && !has_right_subject(i, args);
}

bool ClauseReader::is_of_genitive(std::uint32_t i) const {
    if (!follows_bare_noun(i) || items_[i - 1].end != items_[i].begin || items_[i - 1].mentions.empty()) return false;
    const Features& verb = features_of(items_[i]);
    const Gender noun = a_.form(*items_[i - 1].analysis).features.gender;
    const bool one = verb.number != Number::plural && verb.number != Number::dual;
    if (one && gender_fits(verb.gender, noun)) return false;
    const Mention& genitive = a_.mentions[items_[i - 1].mentions.back()];
    return genitive.kind == MentionKind::title && !genitive.definite && agrees(verb, genitive);
}

Mentions ClauseReader::relative_subject(std::uint32_t i, std::uint32_t antecedent) const {
    if (asks_who(i)) return items_[antecedent].mentions;
    const std::uint32_t last = items_[antecedent].mentions.back();
    const Features& features = features_of(items_[i]);
    const bool one_of_two = items_[antecedent].mentions.size() == 2 && features.number == Number::singular &&
                            items_[i - 1].kind == ItemKind::relative && a_.mentions[last].names_body() &&
                            agrees(features, a_.mentions[last]);
    if (one_of_two) return {last};  // "between X and Y, who [f. sg.] announced"
    if (agrees(a_, items_[i], items_[antecedent], false)) return items_[antecedent].mentions;
    const bool fitting = items_[antecedent].mentions.size() > 1 && agrees(features, a_.mentions[last]);
    return fitting || is_of_holders_body(a_, features, a_.mentions[last]) ? Mentions{last} : Mentions{};
}

bool ClauseReader::strikes(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    const Item& noun = items_[antecedent];
    if (noun.kind != ItemKind::event_noun || items_[i].analysis->enclitic != 0) return false;
    if (args.objects.empty() || items_[args.objects.front()].kind != ItemKind::actors) return false;
    if (!has_right_subject(i, args) || takes_up_noun(args) || !may_name(a_, noun, {"18", "19"})) return false;
    return gender_fits(features_of(items_[i]).gender, a_.form(*noun.analysis).features.gender);
}

bool ClauseReader::takes_up_antecedent(const Arguments& args) const {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t at) {
        const Item& item = items_[at];
        return item.kind == ItemKind::actors && item.mentions.size() == 1 && at > 0 &&
               items_[at - 1].kind == ItemKind::event_noun && items_[at - 1].end == item.begin &&
               a_.mentions[item.mentions.front()].kind == MentionKind::pronoun;
    });
}

bool ClauseReader::takes_up_noun(const Arguments& args) const {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        const Mentions& mentions = items_[oblique].mentions;
        return !mentions.empty() && a_.mentions[mentions.front()].kind == MentionKind::pronoun;
    });
}

bool ClauseReader::are_too_many(const Features& features, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.number == Number::plural &&
           features.number == Number::singular && features.gender == Gender::masculine;
}

bool ClauseReader::fits(const Features& features, const Mentions& mentions) const {
    if (mentions.empty()) return false;
    const Mention& first = a_.mentions[mentions.front()];
    if (features.number == Number::dual && mentions.size() == 1 && !may_be_two(a_, first)) return false;
    const bool one_person =
        first.names_person() || (first.kind == MentionKind::title && first.number == Number::singular &&
                                 a_.language->titles[first.title].kind == TitleKind::person);
    if (features.number == Number::plural && mentions.size() == 1 && one_person) return false;
    if (are_too_many(features, first)) return false;
    const bool both = mentions.size() == 2 && features.number == Number::dual;
    const bool all = mentions.size() > 1 && features.number == Number::plural && features.gender != Gender::feminine;
    if ((both || (all && features.tense != Tense::none)) && features.person == 3) return resolved(mentions);
    if (mentions.size() > 1 && features.number == Number::singular && !is_bloc(features, mentions)) return false;
    return first.resolved() && agrees(features, first) && is_of_gender(features.gender, first);
}

bool ClauseReader::has_verb_before(std::uint32_t i) const {
    return std::ranges::any_of(items_.begin(), items_.begin() + i,
                               [](const Item& item) { return item.kind == ItemKind::verb; });
}

bool ClauseReader::is_bloc(const Features& features, const Mentions& mentions) const {
    if (features.gender != Gender::feminine || mentions.size() < 3) return false;
    return std::ranges::all_of(mentions, [&](std::uint32_t m) { return a_.mentions[m].names_body(); });
}

bool ClauseReader::is_nobody_known(const Features& features, const Mentions& speaker) const {
    return speaker.size() == 1 && a_.mentions[speaker.front()].kind == MentionKind::title &&
           agrees(features, a_.mentions[speaker.front()]) && !are_too_many(features, a_.mentions[speaker.front()]);
}

bool ClauseReader::is_of_gender(Gender wanted, const Mention& mention) const {
    if (mention.local_person == no_entry || wanted == Gender::any) return true;
    const Gender known = a_.local_persons[mention.local_person].gender;
    return known == Gender::any || known == wanted;
}

bool ClauseReader::is_of_same_side(const Mention& one, const Mention& other) {
    if (one.names_person() && other.names_person())
        return one.person == other.person && one.local_person == other.local_person;
    return one.entity == other.entity;
}

bool ClauseReader::is_press(const Mentions& mentions) const {
    return !mentions.empty() &&
           std::ranges::all_of(mentions, [&](std::uint32_t index) { return isnad::is_press(a_, a_.mentions[index]); });
}

Mentions ClauseReader::object_referent(std::uint32_t i, const Features& features, const Mentions& subject) const {
    std::uint32_t start = i;  // "had gunmen of X, linked to Y, stormed it": not Y, who only tells of the subject
    const bool behind_subject = items_[i].kind == ItemKind::verb && !items_[i].conjunction && !subject.empty();
    while (behind_subject && start > 0 && is_phrase(items_[start - 1]) && items_[start - 1].mentions != subject)
        --start;
    const bool was = start > 1 && items_[start - 2].kind == ItemKind::verb && is_copula(a_, items_[start - 2]);
    if (start == 0 || items_[start - 1].mentions != subject || !was) start = i;
    for (std::uint32_t before = start; before > 0; --before) {
        const Item& item = items_[before - 1];
        // "stormed the house of the president and led him away"
        const bool of_person = item.kind == ItemKind::nominal && item.mentions.size() == 1 && item.preposition == 0 &&
                               features.number == Number::singular && a_.mentions[item.mentions.front()].names_person();
        if (item.kind != ItemKind::actors && item.kind != ItemKind::event_noun && !of_person) continue;
        if (item.mentions == subject) continue;
        if (!fits(features, item.mentions)) continue;
        // "the agency quoted the police that they met a car and shot at it": who transmits is nobody's victim
        const bool transmits = before > 1 && items_[before - 2].kind == ItemKind::verb &&
                               verb_of(items_[before - 2]).says && is_press(item.mentions);
        const bool says = items_[i].kind == ItemKind::verb && verb_of(items_[i]).says;  // "and told it that"
        if (transmits && !says) continue;
        const Mention& who = a_.mentions[item.mentions.front()];
        // "soldiers stormed the house of the president X and led him away": a person is more than whom he acts for.
        const bool person = who.names_person() && features.number == Number::singular && !subject.empty() &&
                            !a_.mentions[subject.front()].names_person() && items_[i].kind == ItemKind::verb &&
                            may_name(a_, verb_of(items_[i]), {"17", "18"});
        if (!subject.empty() && !person && is_of_same_side(who, a_.mentions[subject.front()])) continue;
        return item.mentions;
    }
    return {};
}

Mentions ClauseReader::raised_subject(std::uint32_t i) const {
    if (i < 3 || items_[i - 1].kind != ItemKind::complementizer) return {};
    if (i > 3 && items_[i - 2].kind == ItemKind::comma) --i;  // "it has happened to X, that"
    if (items_[i - 2].kind != ItemKind::actors) return {};
    const Item& verb = items_[i - 3];
    const bool raises = verb.kind == ItemKind::verb && verb_of(verb).verb_class == VerbClass::aspect &&
                        items_[i - 2].preposition == a_.language->dative && a_.language->dative != 0;
    return raises ? items_[i - 2].mentions : Mentions{};
}

bool ClauseReader::same_actor(const Mentions& a, const Mentions& b) const {
    if (a.empty() || b.empty()) return false;
    const Mention& first = a_.mentions[a.front()];
    const Mention& second = a_.mentions[b.front()];
    return first.entity != no_entry && first.entity == second.entity && first.person == second.person;
}

bool ClauseReader::takes_up_thing(std::uint32_t i, const Features& pronoun) const {
    if (!describes_noun(i) || pronoun.number != Number::singular) return false;
    const Item& thing = items_[i - 1];
    if (thing.kind == ItemKind::nominal && Morphology::may_begin(a_.token(thing.begin), Particle::which)) return true;
    if (thing.kind != ItemKind::nominal || !thing.mentions.empty() || bears_article(a_, thing.begin)) return false;
    const Gender gender = thing.analysis == nullptr ? Gender::masculine : a_.form(*thing.analysis).features.gender;
    return gender == pronoun.gender;
}

Mentions ClauseReader::apposed(std::uint32_t i, Arguments& args) const {
    const Item& noun = items_[args.subject];
    if (noun.kind != ItemKind::nominal || !noun.mentions.empty() || noun.analysis == nullptr) return {};
    const bool pair = a_.form(*noun.analysis).features.number == Number::dual;
    for (std::size_t k = 0; k < args.objects.size(); ++k) {
        const Item& item = items_[args.objects[k]];
        if (item.kind != ItemKind::actors || !resolved(item.mentions)) break;
        const bool speaker = args.speech != no_item && verb_of(items_[i]).says && args.objects[k] == args.subject + 1;
        if (!(pair ? item.mentions.size() == 2 : speaker)) continue;
        args.objects.erase(args.objects.begin(), args.objects.begin() + static_cast<std::ptrdiff_t>(k) + 1);
        return item.mentions;
    }
    return {};
}

bool ClauseReader::follows_governed_pronoun(std::uint32_t i, std::uint32_t right) const {
    if (right != i + 2) return false;
    const Item& next = items_[i + 1];
    return next.kind == ItemKind::actors && next.preposition != 0 &&
           a_.mentions[next.mentions.front()].kind == MentionKind::pronoun;
}

bool ClauseReader::has_right_subject(std::uint32_t i, const Arguments& args) const {
    if (args.objects.empty()) return false;
    const Item& item = items_[args.objects.front()];
    if (is_woman(i, item, args)) return true;
    if (items_[i].analysis->enclitic != 0 && is_span_of_time(a_, item)) return false;
    if (items_[i].end == item.begin && is_oblique_people(item)) return false;  // "urged the citizens"
    if (is_thing_said(i, item) || leads_to_light_noun(i, args.objects.front())) return false;
    if (args.speech != no_item && verb_of(items_[i]).says && is_odd_name(args.objects.front())) return true;
    return item.kind != ItemKind::event_noun && !is_oblique(item) && !is_of_action(a_, items_, args.objects.front()) &&
           agrees(a_, items_[i], item, true);
}

bool ClauseReader::is_noun_right(std::uint32_t i, const Arguments& args) const {
    if (is_statement_right(i, args) || meets_with_deed(a_, items_, i, args)) return true;
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || items_[i].analysis->enclitic != 0) return false;
    const Item& noun = items_[i + 1];
    if (is_meeting_right(i, args)) return true;
    return noun.kind == ItemKind::event_noun && bears_article(a_, noun.begin) && !noun.conjunction &&
           args.objects[1] == i + 2 && items_[i + 2].kind == ItemKind::nominal && items_[i + 2].begin == noun.end &&
           !bears_article(a_, items_[i + 2].begin);
}

bool ClauseReader::is_meeting_right(std::uint32_t i, const Arguments& args) const {
    const Item& noun = items_[i + 1];
    const Item& topic = items_[args.objects[1]];
    if (noun.kind != ItemKind::event_noun || !bears_article(a_, noun.begin) || topic.kind == ItemKind::actors)
        return false;
    return is_she(a_.form(*noun.analysis).features) == (features_of(items_[i]).gender == Gender::feminine) &&
           may_name(a_, verb_of(items_[i]), {"040"}) && may_name(a_, noun, {"04"});
}

bool ClauseReader::is_oblique(const Item& item) const {
    if (item.kind != ItemKind::nominal) return false;
    if (is_counted(a_, item.begin) && item.mentions.empty())  // "three others"
        return ends_in_oblique(a_, a_.token(item.end - 1)) &&
               a_.morphology->has(a_.token(item.end - 1), FormKind::adjective);
    return names_others(a_, item.begin) || (is_unknown_word(a_, item.begin) && bears_article(a_, item.begin) &&
                                            ends_in_oblique(a_, a_.token(item.begin)));
}

bool ClauseReader::is_singular(const Item& item) const {
    const auto words = a_.morphology->words(a_.token(item.begin));
    return std::ranges::none_of(words, [&](const Analysis& analysis) {
        const Features& features = a_.form(analysis).features;
        return features.nominative || features.number == Number::plural || features.number == Number::dual;
    });
}

bool ClauseReader::is_oblique_people(const Item& item) const {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return false;
    const Mention& people = a_.mentions[item.mentions.front()];
    return people.begin == item.begin && people.kind == MentionKind::title && people.number == Number::plural &&
           people.definite && !people.names_person() && ends_in_oblique(a_, a_.token(people.begin));
}

bool ClauseReader::is_thing_discussed(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    const Item& noun = items_[args.objects.front()];
    if (!items_[i].conjunction || !verb.by_persons || verb.says || noun.kind != ItemKind::nominal) return false;
    if (features_of(items_[i]).gender != Gender::masculine || !noun.mentions.empty()) return false;
    if (!follows_governed_pronoun(i, args.objects.front())) return false;
    const auto words = a_.morphology->words(a_.token(noun.begin));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return form.kind == FormKind::noun && form.features.gender == Gender::feminine;
    });
}

bool ClauseReader::is_topic(std::uint32_t i, const Arguments& args) const {
    const std::uint8_t enclitic = items_[i].analysis->enclitic;
    if (enclitic == 0 || a_.language->enclitics[enclitic - 1U].features.person != 3) return false;
    return has_right_subject(i, args) && args.objects.front() == i + 1 && items_[i + 1].kind == ItemKind::actors;
}

void ClauseReader::keep_topic(std::uint32_t i, Arguments& args) const {
    if (const std::uint32_t topic = quoted_topic(i); topic != no_item) args.subject_mentions = items_[topic].mentions;
    if (items_[i].conjunction || args.subject_mentions.empty()) return;
    if (verb_of(items_[i]).says && follows_as(i)) return;  // "X said that Y had won and [kama] stressed"
    std::uint32_t that = i;
    while (that > 0 && items_[that].kind != ItemKind::complementizer) {
        const ItemKind kind = items_[that].kind;
        if (kind == ItemKind::quote || kind == ItemKind::colon || kind == ItemKind::comma) return;
        --that;
    }
    if (items_[that].kind != ItemKind::complementizer || that + 1 >= i) return;
    const Item& topic = items_[that + 1];
    if (topic.preposition != 0 || topic.begin == items_[that].begin) return;  // "that he"
    if (!is_phrase(topic)) return;
    if (a_.mentions[args.subject_mentions.front()].begin >= items_[that].begin) return;
    const bool fitting = topic.kind == ItemKind::actors && fits(features_of(items_[i]), topic.mentions);
    args.subject_mentions = fitting ? topic.mentions : Mentions{};
}

bool ClauseReader::meets_with(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    if (verb.lights.empty() || args.objects.empty() || args.objects.front() != i + 1) return false;
    if (items_[i + 1].kind != ItemKind::event_noun || !items_[i + 1].analysis_definite(a_)) return false;
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        const std::vector<Frame>& frames = a_.language->predicates[light.predicate].frames;
        const std::uint32_t noun = light_noun(i, light, args);
        return noun != no_item && noun != i + 1 && std::ranges::any_of(frames, has_target_subject);
    });
}

std::uint32_t ClauseReader::owner_of_noun(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || items_[i - 1].kind != ItemKind::actors) return no_item;
    const Item& noun = items_[i - 2];
    const bool owned = items_[i - 1].preposition == a_.language->dative && a_.language->dative != 0;
    const bool paper = owned && verb_of(items_[i]).says && is_document(a_, noun) && !bears_article(a_, noun.begin) &&
                       noun.analysis != nullptr &&  // "with a report of [li-] X that says"
                       gender_fits(features_of(items_[i]).gender, a_.form(*noun.analysis).features.gender);
    const bool deed = owned && noun.kind == ItemKind::event_noun && !noun.analysis_definite(a_) &&
                      agrees(a_, items_[i], items_[i - 1], false);
    return paper || deed ? i - 1 : no_item;
}

bool ClauseReader::resolved(const Mentions& mentions) const { return any_resolved(a_, mentions); }

std::uint32_t ClauseReader::subject_behind_object(std::uint32_t i, const Arguments& args) const {
    if (args.objects.size() < 2 || args.objects[0] != i + 1 || items_[i].analysis->enclitic != 0) return no_item;
    const Item& object = items_[i + 1];
    const Item& subject = items_[args.objects[1]];
    if (subject.kind != ItemKind::actors || subject.conjunction || !agrees(a_, items_[i], subject, true))
        return no_item;
    const Mention& doer = a_.mentions[subject.mentions.front()];
    if (!any_resolved(a_, subject.mentions) || doer.kind == MentionKind::modified || doer.kind == MentionKind::pronoun)
        return no_item;
    const bool near = std::ranges::all_of(
        items_.begin() + i + 2, items_.begin() + args.objects[1],
        [](const Item& between) { return between.kind == ItemKind::time || between.kind == ItemKind::adverb; });
    if (!near) return no_item;
    const bool words = object.analysis != nullptr && object.analysis->particle == Particle::demonstrative;
    if (object.kind == ItemKind::nominal && words) return args.objects[1];  // "announced that [dhalika] X"
    if (object.kind == ItemKind::actors) {  // "visited [masculine] the state [feminine] the president"
        if (is_somebodys(a_, doer)) return no_item;
        const bool several = doer.number == Number::plural || doer.number == Number::dual;
        const bool marked = several && is_nominative(subject) && !is_nominative(object);
        const bool place = a_.mentions[object.mentions.front()].kind == MentionKind::name;
        return marked || (place && !agrees(a_, items_[i], object, true)) ? args.objects[1] : no_item;
    }
    const Verb& verb = verb_of(items_[i]);
    if (object.kind != ItemKind::event_noun || !(bears_article(a_, object.begin) || object.owner != 0)) return no_item;
    const bool persons = verb.by_persons && !may_be_subject(a_, verb, object);
    return persons || is_light_for(verb, object) ? args.objects[1] : no_item;
}

bool ClauseReader::is_thing_done_to(std::uint32_t i, const Arguments& args) const {
    const Item& noun = items_[args.subject];
    const Verb& verb = verb_of(items_[i]);
    if (!(verb.by_persons || may_name(a_, verb, {"05"})) || verb.says || !args.objects.empty()) return false;
    const bool goes_on = items_[i].conjunction || (i == 1 && items_[0].kind == ItemKind::subordinator);
    return goes_on && noun.kind == ItemKind::nominal && noun.end > noun.begin + 1 && !bears_article(a_, noun.begin) &&
           !is_document(a_, noun) && a_.morphology->has(a_.token(noun.begin), FormKind::noun);
}

bool ClauseReader::is_of_bare_actors(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return false;
    const Item& actors = items_[i - 1];
    if (actors.kind != ItemKind::actors || actors.end != items_[i].begin) return false;
    const Features& verb = features_of(items_[i]);
    const bool governed =
        actors.preposition != 0 || (i > 1 && (items_[i - 2].kind == ItemKind::verb || is_phrase(items_[i - 2])));
    const bool they =
        governed && verb.number == Number::plural && verb.tense == Tense::perfect;  // "rebels [who] attacked [-u]"
    if (!they && (actors.preposition == 0 || verb.tense != Tense::imperfect)) return false;
    const auto bare = [&](std::uint32_t mention) {
        const Mention& one = a_.mentions[mention];
        return one.kind == MentionKind::title && !one.definite && one.number == Number::plural && !one.names_person();
    };
    return std::ranges::all_of(actors.mentions, bare) && agrees(a_, items_[i], actors, false) && has_verb_before(i) &&
           !has_right_subject(i, args);
}

}  // namespace isnad
