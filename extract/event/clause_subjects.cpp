// Clauses: whose a verb may be, and what a relative clause takes up.
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/object_right.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "gave him 72 hours": nobody does anything.
bool is_span_of_time(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::nominal && has_time_unit(annotations, item.end - 1, item.end);
}

/// "the meeting dealt with the relations": who met is not said again.
bool is_meeting_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Item& noun = in.items[i + 1];
    const Item& topic = in.items[args.objects[1]];
    if (noun.kind != ItemKind::event_noun || !bears_article(in.a, noun.begin) || topic.kind == ItemKind::actors)
        return false;
    return is_she(in.a.form(*noun.analysis).features) == (features_of(in, in.items[i]).gender == Gender::feminine) &&
           may_name(in.a, verb_of(in, in.items[i]), {"040"}) && may_name(in.a, noun, {"04"});
}

}  // namespace

bool has_subject_of_its_own(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::relative) return false;
    const Item& relative = in.items[i - 1];
    const PhraseMatch match = find_particle(in.a, relative.begin, relative.end, Particle::relative);
    return match.phrase != nullptr && match.phrase->features.number == Number::plural &&
           features_of(in, in.items[i]).number == Number::singular && features_of(in, in.items[i]).person == 3;
}

bool acts(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    const Item& noun = in.items[antecedent];
    return noun.kind == ItemKind::actors && !has_subject_of_its_own(in, i) && in.items[i].analysis->enclitic == 0 &&
           !takes_up_noun(in, args) && agrees(in.a, in.items[i], noun, false) &&
           (any_frame(*in.a.language, verb_of(in, in.items[i]), has_target_object) || is_thing_right(in, i, args));
}

bool follows_bare_noun(const ClauseContext& in, std::uint32_t i) {
    return i > 0 && !in.items[i].conjunction && in.items[i - 1].kind == ItemKind::event_noun &&
           !in.items[i - 1].analysis_definite(in.a);
}

bool is_of_bare_document(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i == 0 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0 || !verb_of(in, in.items[i]).says)
        return false;
    const Item& noun = in.items[i - 1];
    if (noun.kind != ItemKind::nominal || noun.end != in.items[i].begin || noun.analysis == nullptr) return false;
    if (!noun.mentions.empty() || is_definite(in.a, noun) || !is_document(in.a, noun) || takes_up_noun(in, args))
        return false;
    const bool feminine = features_of(in, in.items[i]).gender == Gender::feminine;
    return is_she(in.a.form(*noun.analysis).features) == feminine && !has_right_subject(in, i, args);
}

bool is_of_genitive(const ClauseContext& in, std::uint32_t i) {
    if (!follows_bare_noun(in, i) || in.items[i - 1].end != in.items[i].begin || in.items[i - 1].mentions.empty())
        return false;
    const Features& verb = features_of(in, in.items[i]);
    const Gender noun = in.a.form(*in.items[i - 1].analysis).features.gender;
    const bool one = verb.number != Number::plural && verb.number != Number::dual;
    if (one && gender_fits(verb.gender, noun)) return false;
    const Mention& genitive = in.a.mentions[in.items[i - 1].mentions.back()];
    return genitive.kind == MentionKind::title && !genitive.definite && agrees(verb, genitive);
}

Mentions relative_subject(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent) {
    if (asks_who(in, i)) return in.items[antecedent].mentions;
    const std::uint32_t last = in.items[antecedent].mentions.back();
    const Features& features = features_of(in, in.items[i]);
    const bool one_of_two = in.items[antecedent].mentions.size() == 2 && features.number == Number::singular &&
                            in.items[i - 1].kind == ItemKind::relative && in.a.mentions[last].names_body() &&
                            agrees(features, in.a.mentions[last]);
    if (one_of_two) return {last};  // "between X and Y, who [f. sg.] announced"
    if (agrees(in.a, in.items[i], in.items[antecedent], false)) return in.items[antecedent].mentions;
    const bool fitting = in.items[antecedent].mentions.size() > 1 && agrees(features, in.a.mentions[last]);
    return fitting || is_of_holders_body(in.a, features, in.a.mentions[last]) ? Mentions{last} : Mentions{};
}

bool strikes(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    const Item& noun = in.items[antecedent];
    if (noun.kind != ItemKind::event_noun || in.items[i].analysis->enclitic != 0) return false;
    if (args.objects.empty() || in.items[args.objects.front()].kind != ItemKind::actors) return false;
    if (!has_right_subject(in, i, args) || takes_up_noun(in, args) || !may_name(in.a, noun, {"18", "19"})) return false;
    return gender_fits(features_of(in, in.items[i]).gender, in.a.form(*noun.analysis).features.gender);
}

bool takes_up_antecedent(const ClauseContext& in, const Arguments& args) {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t at) {
        const Item& item = in.items[at];
        return item.kind == ItemKind::actors && item.mentions.size() == 1 && at > 0 &&
               in.items[at - 1].kind == ItemKind::event_noun && in.items[at - 1].end == item.begin &&
               in.a.mentions[item.mentions.front()].kind == MentionKind::pronoun;
    });
}

bool takes_up_noun(const ClauseContext& in, const Arguments& args) {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        const Mentions& mentions = in.items[oblique].mentions;
        return !mentions.empty() && in.a.mentions[mentions.front()].kind == MentionKind::pronoun;
    });
}

bool has_verb_before(const ClauseContext& in, std::uint32_t i) {
    return std::ranges::any_of(in.items.begin(), in.items.begin() + i,
                               [](const Item& item) { return item.kind == ItemKind::verb; });
}

Mentions raised_subject(const ClauseContext& in, std::uint32_t i) {
    if (i < 3 || in.items[i - 1].kind != ItemKind::complementizer) return {};
    if (i > 3 && in.items[i - 2].kind == ItemKind::comma) --i;  // "it has happened to X, that"
    if (in.items[i - 2].kind != ItemKind::actors) return {};
    const Item& verb = in.items[i - 3];
    const bool raises = verb.kind == ItemKind::verb && verb_of(in, verb).verb_class == VerbClass::aspect &&
                        in.items[i - 2].preposition == in.a.language->dative && in.a.language->dative != 0;
    return raises ? in.items[i - 2].mentions : Mentions{};
}

namespace {

/// "a court [that] X backs [-ha]", "troops [that] X led": a body or force of nobody known, in the indefinite, right
/// before the verb, for which its pronoun stands.
bool takes_up_body(const ClauseContext& in, std::uint32_t i, const Features& pronoun) {
    if (i == 0 || in.items[i].conjunction || in.items[i - 1].end != in.items[i].begin) return false;
    const Item& body = in.items[i - 1];
    if (body.kind != ItemKind::actors || body.mentions.size() != 1) return false;
    const Mention& mention = in.a.mentions[body.mentions.front()];
    if (mention.kind != MentionKind::title || mention.resolved() || mention.definite) return false;
    const TitleKind kind = in.a.language->titles[mention.title].kind;
    const bool one = mention.number == Number::singular && mention.gender == pronoun.gender;
    return (kind == TitleKind::organ || kind == TitleKind::force) &&
           (one || (mention.number == Number::plural && pronoun.gender == Gender::feminine));
}

}  // namespace

bool takes_up_thing(const ClauseContext& in, std::uint32_t i, const Features& pronoun) {
    if (pronoun.number == Number::singular && takes_up_body(in, i, pronoun)) return true;
    if (!describes_noun(in, i) || pronoun.number != Number::singular) return false;
    const Item& thing = in.items[i - 1];
    if (thing.kind == ItemKind::nominal && Morphology::may_begin(in.a.token(thing.begin), Particle::which)) return true;
    if (thing.kind != ItemKind::nominal || !thing.mentions.empty() || bears_article(in.a, thing.begin)) return false;
    const Gender gender = thing.analysis == nullptr ? Gender::masculine : in.a.form(*thing.analysis).features.gender;
    return gender == pronoun.gender;
}

Mentions apposed(const ClauseContext& in, std::uint32_t i, Arguments& args) {
    const Item& noun = in.items[args.subject];
    if (noun.kind != ItemKind::nominal || !noun.mentions.empty() || noun.analysis == nullptr) return {};
    const bool pair = in.a.form(*noun.analysis).features.number == Number::dual;
    for (std::size_t k = 0; k < args.objects.size(); ++k) {
        const Item& item = in.items[args.objects[k]];
        if (item.kind != ItemKind::actors || !resolved(in, item.mentions)) break;
        const bool speaker =
            args.speech != no_item && verb_of(in, in.items[i]).says && args.objects[k] == args.subject + 1;
        if (!(pair ? item.mentions.size() == 2 : speaker)) continue;
        args.objects.erase(args.objects.begin(), args.objects.begin() + static_cast<std::ptrdiff_t>(k) + 1);
        return item.mentions;
    }
    return {};
}

bool follows_governed_pronoun(const ClauseContext& in, std::uint32_t i, std::uint32_t right) {
    // "that made [bi-hi] to her [ilay-ha] X"
    return right > i + 1 && right <= i + 3 && is_governed_pronoun(in.a, in.items[i + 1]) &&
           (right == i + 2 || is_governed_pronoun(in.a, in.items[i + 2]));
}

bool has_right_subject(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.empty()) return false;
    const Item& item = in.items[args.objects.front()];
    if (is_woman(in, i, item, args)) return true;
    if (in.items[i].analysis->enclitic != 0 && is_span_of_time(in.a, item)) return false;
    if (in.items[i].end == item.begin && is_oblique_people(in, item)) return false;  // "urged the citizens"
    if (is_thing_said(in, i, item) || leads_to_light_noun(in, i, args.objects.front())) return false;
    if (args.speech != no_item && verb_of(in, in.items[i]).says && is_odd_name(in, args.objects.front())) return true;
    return item.kind != ItemKind::event_noun && !is_oblique(in, item) &&
           !is_of_action(in.a, in.items, args.objects.front()) && agrees(in.a, in.items[i], item, true);
}

namespace {

/// "proved the talks that": deeds with the article between a verb of saying, which asks for no listener as its object,
/// and what is said.
bool is_deed_that_shows(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in, in.items[i]);
    if (!verb.says || args.speech == no_item || args.speech < i + 2 || in.items[i].analysis->enclitic != 0)
        return false;
    const Item& deed = in.items[i + 1];
    const Item& that = in.items[args.speech];
    if (deed.kind != ItemKind::event_noun || !deed.analysis_definite(in.a) || deed.conjunction) return false;
    if (that.kind != ItemKind::complementizer || that.conjunction) return false;
    if (in.a.form(*deed.analysis).features.number != Number::plural || deed.owner != 0) return false;
    if (features_of(in, in.items[i]).gender == Gender::masculine) return false;
    const auto tells_somebody = [&](const Frame& frame) {
        return in.a.lexicon->relations[frame.relation].cameo.starts_with("01") && has_target_object(frame);
    };
    return std::ranges::all_of(in.items.subspan(i + 2, args.speech - i - 2), is_phrase) &&
           !any_frame(*in.a.language, verb, tells_somebody);
}

}  // namespace

bool is_noun_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (is_statement_right(in, i, args) || meets_with_deed(in.a, in.items, i, args)) return true;
    if (args.objects.empty()) return false;
    if (args.objects.front() == i + 1 && is_deed_that_shows(in, i, args)) return true;
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || in.items[i].analysis->enclitic != 0) return false;
    const Item& noun = in.items[i + 1];
    if (is_meeting_right(in, i, args)) return true;
    return noun.kind == ItemKind::event_noun && bears_article(in.a, noun.begin) && !noun.conjunction &&
           args.objects[1] == i + 2 && in.items[i + 2].kind == ItemKind::nominal && in.items[i + 2].begin == noun.end &&
           !bears_article(in.a, in.items[i + 2].begin);
}

bool is_thing_discussed(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in, in.items[i]);
    const Item& noun = in.items[args.objects.front()];
    if (!in.items[i].conjunction || !verb.by_persons || verb.says || noun.kind != ItemKind::nominal) return false;
    if (features_of(in, in.items[i]).gender != Gender::masculine) return false;
    if (!follows_governed_pronoun(in, i, args.objects.front())) return false;
    // "discussed with [maa] him [the] project of X", but "prevented from [an] them the ..."
    const bool thing =
        in.items[i + 1].preposition == in.a.language->with && !Morphology::has(in.a.token(noun.begin), FormKind::title);
    const auto words = in.a.morphology->words(in.a.token(noun.begin));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return form.kind == FormKind::noun && (form.features.gender == Gender::feminine || thing);
    });
}

bool is_topic(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const std::uint8_t enclitic = in.items[i].analysis->enclitic;
    if (enclitic == 0 || in.a.language->enclitics[enclitic - 1U].features.person != 3) return false;
    return has_right_subject(in, i, args) && args.objects.front() == i + 1 && in.items[i + 1].kind == ItemKind::actors;
}

void keep_topic(const ClauseContext& in, std::uint32_t i, Arguments& args) {
    if (const std::uint32_t topic = quoted_topic(in, i); topic != no_item)
        args.subject_mentions = in.items[topic].mentions;
    if (in.items[i].conjunction || args.subject_mentions.empty()) return;
    if (verb_of(in, in.items[i]).says && follows_as(in, i)) return;  // "X said that Y had won and [kama] stressed"
    std::uint32_t that = i;
    while (that > 0 && in.items[that].kind != ItemKind::complementizer) {
        const ItemKind kind = in.items[that].kind;
        if (kind == ItemKind::quote || kind == ItemKind::colon || kind == ItemKind::comma) return;
        --that;
    }
    if (in.items[that].kind != ItemKind::complementizer || that + 1 >= i) return;
    const Item& topic = in.items[that + 1];
    if (topic.preposition != 0 || topic.begin == in.items[that].begin) return;  // "that he"
    if (!is_phrase(topic)) return;
    if (in.a.mentions[args.subject_mentions.front()].begin >= in.items[that].begin) return;
    const bool fitting = topic.kind == ItemKind::actors && fits(in, features_of(in, in.items[i]), topic.mentions);
    args.subject_mentions = fitting ? topic.mentions : Mentions{};
}

bool meets_with(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in, in.items[i]);
    if (verb.lights.empty() || args.objects.empty() || args.objects.front() != i + 1) return false;
    if (in.items[i + 1].kind != ItemKind::event_noun || !in.items[i + 1].analysis_definite(in.a)) return false;
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        const std::vector<Frame>& frames = in.a.language->predicates[light.predicate].frames;
        const std::uint32_t noun = light_noun(in, i, light, args);
        return noun != no_item && noun != i + 1 && std::ranges::any_of(frames, has_target_subject);
    });
}

std::uint32_t owner_of_noun(const ClauseContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || in.items[i - 1].kind != ItemKind::actors) return no_item;
    const Item& noun = in.items[i - 2];
    const bool owned = in.items[i - 1].preposition == in.a.language->dative && in.a.language->dative != 0;
    const bool paper = owned && verb_of(in, in.items[i]).says && is_document(in.a, noun) &&
                       !bears_article(in.a, noun.begin) &&
                       noun.analysis != nullptr &&  // "with a report of [li-] X that says"
                       gender_fits(features_of(in, in.items[i]).gender, in.a.form(*noun.analysis).features.gender);
    const bool deed = owned && noun.kind == ItemKind::event_noun && !noun.analysis_definite(in.a) &&
                      agrees(in.a, in.items[i], in.items[i - 1], false);
    return paper || deed ? i - 1 : no_item;
}

namespace {

/// "opposed [f.] the plan [m.] X", "rejected the plan the president of X": a thing with the article between the verb
/// and who does it. Where both agree with the verb, it has to be one of those that are done to plans and steps.
bool is_thing_before_doer(const ClauseContext& in, std::uint32_t i, const Item& thing) {
    const Item& verb = in.items[i];
    if (thing.kind != ItemKind::nominal || !thing.mentions.empty() || thing.analysis == nullptr) return false;
    if (!bears_article(in.a, thing.begin) || !in.a.morphology->has(in.a.token(thing.begin), FormKind::noun))
        return false;
    if (is_document(in.a, thing) || verb_of(in, verb).predicates.empty()) return false;
    const Features& features = features_of(in, verb);
    const bool she = in.a.token(thing.begin).feminine_ending;
    const bool he = !she && in.a.form(*thing.analysis).features.number == Number::singular;
    const bool other = features.gender == Gender::feminine ? he : features.gender == Gender::masculine && she;
    return other || any_frame(*in.a.language, verb_of(in, verb), [&](const Frame& frame) {
               return root_of(in.a.lexicon->relations[frame.relation]) == "12" && any_slot(frame, [](const Slot& slot) {
                          return slot.role == Role::content && slot.kind == SlotKind::object && slot.word.empty();
                      });
           });
}

}  // namespace

std::uint32_t subject_behind_object(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.size() < 2 || args.objects[0] != i + 1 || in.items[i].analysis->enclitic != 0) return no_item;
    const Item& object = in.items[i + 1];
    const Item& subject = in.items[args.objects[1]];
    if (subject.kind != ItemKind::actors || subject.conjunction || !agrees(in.a, in.items[i], subject, true))
        return no_item;
    const Mention& doer = in.a.mentions[subject.mentions.front()];
    const bool words = object.kind == ItemKind::nominal && object.analysis != nullptr &&
                       object.analysis->particle == Particle::demonstrative;
    const bool somebody = words && verb_of(in, in.items[i]).says && doer.kind == MentionKind::title &&
                          !bears_article(in.a, doer.begin);  // "an official", not "these sources"
    if (!(any_resolved(in.a, subject.mentions) || somebody) || doer.kind == MentionKind::modified ||
        doer.kind == MentionKind::pronoun)
        return no_item;
    const bool near = std::ranges::all_of(
        in.items.begin() + i + 2, in.items.begin() + args.objects[1],
        [](const Item& between) { return between.kind == ItemKind::time || between.kind == ItemKind::adverb; });
    if (!near) return no_item;
    if (words) return args.objects[1];      // "announced that [dhalika] X"
    if (object.kind == ItemKind::actors) {  // "visited [masculine] the state [feminine] the president"
        if (is_somebodys(in.a, doer)) return no_item;
        const bool several = doer.number == Number::plural || doer.number == Number::dual;
        const bool marked = several && is_nominative(in, subject) && !is_nominative(in, object);
        const bool place = in.a.mentions[object.mentions.front()].kind == MentionKind::name;
        return marked || (place && !agrees(in.a, in.items[i], object, true)) ? args.objects[1] : no_item;
    }
    if (is_thing_before_doer(in, i, object)) return args.objects[1];
    const Verb& verb = verb_of(in, in.items[i]);
    if (object.kind != ItemKind::event_noun || !(bears_article(in.a, object.begin) || object.owner != 0))
        return no_item;
    const bool persons = verb.by_persons && !may_be_subject(in.a, verb, object);
    return persons || is_light_for(in, verb, object) ? args.objects[1] : no_item;
}

bool is_office_taken(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors || item.preposition != 0 || item.mentions.size() != 1) return false;
    const Mention& office = annotations.mentions[item.mentions.front()];
    const auto accusative = [&](const Analysis& title) {  // the ending of "two ministers of", whom nobody owns
        const Features& features = annotations.form(title).features;
        return features.accusative && features.number == Number::singular;
    };
    return office.kind == MentionKind::title && office.end == office.begin + 1 && !office.definite &&
           std::ranges::any_of(annotations.morphology->titles(annotations.token(office.begin)), accusative);
}

bool is_of_bare_actors(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i == 0 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return false;
    const Item& actors = in.items[i - 1];
    if (actors.kind != ItemKind::actors || actors.end != in.items[i].begin) return false;
    const Features& verb = features_of(in, in.items[i]);
    const bool governed =
        actors.preposition != 0 || (i > 1 && (in.items[i - 2].kind == ItemKind::verb || is_phrase(in.items[i - 2])));
    const bool they =
        governed && verb.number == Number::plural && verb.tense == Tense::perfect;  // "rebels [who] attacked [-u]"
    if (!they && (actors.preposition == 0 || verb.tense != Tense::imperfect)) return false;
    const auto bare = [&](std::uint32_t mention) {
        const Mention& one = in.a.mentions[mention];
        return one.kind == MentionKind::title && !one.definite && one.number == Number::plural && !one.names_person();
    };
    return std::ranges::all_of(actors.mentions, bare) && agrees(in.a, in.items[i], actors, false) &&
           has_verb_before(in, i) && !has_right_subject(in, i, args);
}

}  // namespace isnad
