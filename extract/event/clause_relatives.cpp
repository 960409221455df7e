// Clauses: the noun that a relative clause takes up, and what stands before a verb over another clause.
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "an attack ... that X launched [it]", "that X stands behind [it]": the pronoun at the verb agrees with the noun.
bool takes_up(const ClauseContext& in, std::uint32_t i, const Item& noun) {
    if (noun.kind != ItemKind::event_noun) return false;
    Features pronoun;
    if (in.items[i].analysis->enclitic != 0) {
        pronoun = in.a.language->enclitics[in.items[i].analysis->enclitic - 1U].features;
    } else if (has_pronoun_behind(in, i)) {
        const Mention& mention = in.a.mentions[in.items[i + 1].mentions.front()];
        pronoun.gender = mention.gender;
        pronoun.number = mention.number;
    } else {
        return false;
    }
    const Features& features = in.a.form(*noun.analysis).features;
    const Gender gender = is_she(features) ? Gender::feminine : features.gender;
    return pronoun.person == 3 && pronoun.number == Number::singular && gender_fits(pronoun.gender, gender);
}

/// "the movement whose leader criticized X": he is the movement's, and X the object.
bool is_its_own(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || in.items[i].analysis->enclitic != 0) return false;
    const Token& beside = in.a.token(in.items[i + 1].begin);
    const auto titles = in.a.morphology->titles(beside);
    return !beside.feminine_ending && in.items[args.objects[1]].kind == ItemKind::actors &&
           std::ranges::any_of(titles, [](const Analysis& analysis) { return analysis.enclitic != 0; });
}

/// "the sanctions that had been [kanat] imposed [tafriduha] on X", "that X had [kanat X qad] imposed [-ha]": what a
/// relative clause with a copula before its verb is about, or no_item.
std::uint32_t antecedent_over_copula(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].conjunction || in.items[i].analysis->enclitic == 0) return no_item;
    const std::uint32_t copula = i > 1 && is_bare_actor(in.items[i - 1]) ? i - 2 : i - 1;
    if (copula == 0 || in.items[copula].kind != ItemKind::verb || !is_copula(in.a, in.items[copula])) return no_item;
    return in.items[copula - 1].kind == ItemKind::relative ? find_antecedent(in.items, copula) : no_item;
}

}  // namespace

std::uint32_t noun_taken_up(const ClauseContext& in, std::uint32_t i) {
    std::uint32_t antecedent = find_antecedent(in.items, i);
    if (antecedent == no_item && i > 0) antecedent = antecedent_over_copula(in, i);
    if (antecedent != no_item || i == 0) return antecedent;
    const bool behind = has_pronoun_behind(in, i);
    if (in.items[i].conjunction) return antecedent_going_on(in.items, i);
    if (in.items[i].analysis->enclitic == 0 && !behind) return no_item;
    std::uint32_t noun = i - 1;  // "an attack [with missiles] that X launched [it]"
    if (noun > 0 && in.items[noun].kind == ItemKind::verb && !in.items[noun].conjunction && !behind &&
        is_copula(in.a, in.items[noun]) && in.items[noun - 1].end == in.items[noun].begin)
        --noun;  // "a ban that X had imposed [it]"
    if (noun > 0 && is_phrase(in.items[noun]) && in.items[noun].kind != ItemKind::event_noun &&
        in.items[noun].preposition != 0 && in.items[noun].end == in.items[i].begin)
        --noun;
    const Item& before = in.items[noun];
    const bool beside = before.end == in.items[noun + 1].begin || in.items[noun + 1].preposition != 0;
    // "a missile [that] X fired": also what is somebody's when it is acted upon.
    const bool topic = noun == 0 || in.items[noun - 1].kind == ItemKind::complementizer;  // "that the raid, X made it"
    const bool bare = before.kind == ItemKind::event_noun
                          ? topic || !before.analysis_definite(in.a) || is_some_of(in, before)
                          : before.kind == ItemKind::actors && noun + 1 == i && !bears_article(in.a, before.begin);
    return bare && beside ? noun : no_item;
}

bool is_of_named_deed(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent) {
    const Item& noun = in.items[antecedent];
    if (noun.mentions.size() != 1 || in.items[i].analysis->enclitic != 0) return false;
    const Mention& who = in.a.mentions[noun.mentions.front()];
    if (who.kind != MentionKind::title || who.resolved()) return false;
    if (features_of(in, in.items[i]).gender != Gender::feminine || in.a.token(noun.begin).feminine_ending ||
        in.a.token(who.begin).feminine_ending)
        return false;
    const auto words = in.a.morphology->words(in.a.token(who.begin + 1U < who.end ? who.begin + 1U : who.begin));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::event_noun && form.features.gender == Gender::feminine;
    });
}

bool has_pronoun_behind(const ClauseContext& in, std::uint32_t i) {
    return i + 1 < in.items.size() && in.items[i + 1].begin == in.items[i].end &&
           is_governed_pronoun(in.a, in.items[i + 1]);
}

std::uint32_t antecedent_over_that(const ClauseContext& in, std::uint32_t i) {
    const bool had = i > 1 && in.items[i - 2].kind == ItemKind::relative && in.items[i - 1].kind == ItemKind::verb;
    if (had && is_copula(in.a, in.items[i - 1]) && !in.items[i].conjunction) return find_antecedent(in.items, i - 1);
    if (i < 3 || in.items[i].conjunction || in.items[i - 1].kind != ItemKind::complementizer ||
        in.items[i - 1].end != in.items[i].begin)
        return no_item;
    const bool of_him =
        in.items[i - 2].kind == ItemKind::actors && has_pronoun_behind(in, i - 3);  // "it had been for him"
    const std::uint32_t verb = of_him ? i - 3 : i - 2;
    const bool before =
        in.items[verb].kind == ItemKind::verb && verb_of(in, in.items[verb]).verb_class == VerbClass::aspect;
    return before ? find_antecedent(in.items, verb) : no_item;
}

std::uint32_t distant_noun(const ClauseContext& in, std::uint32_t i, std::uint32_t nearest, const LightUse& light) {
    if (in.items[i].kind != ItemKind::verb) return no_item;
    const std::vector<Frame>& frames = in.a.language->predicates[light.predicate].frames;
    if (light.preposition == 0 && in.items[i].analysis->enclitic == 0) return no_item;
    const auto may_be_far = [&](const Frame& frame) {  // a deed of violence, or "an offer of talks that X made"
        const std::string_view root = root_of(in.a.lexicon->relations[frame.relation]);
        return is_material_conflict(in, frame) || root == "02" || root == "03";
    };
    if (light.preposition != 0 && !(has_pronoun_behind(in, i) && is_pronoun_after(in, in.items[i + 1], light) &&
                                    !frames.empty() && may_be_far(frames.front())))
        return no_item;
    // What is claimed may have its own relative clause before: "an attack that hit X, [which] Y claimed".
    const bool claims = !frames.empty() && in.a.lexicon->relations[frames.front().relation].cameo == "015";
    const bool bare = find_antecedent(in.items, i) == no_item;
    // "a raid in the north, that X made [it]"
    const bool aside = nearest + 1 == i && nearest > 1 && in.items[nearest].kind == ItemKind::comma &&
                       std::ranges::any_of(frames, [&](const Frame& frame) { return is_material_conflict(in, frame); });
    for (std::uint32_t at = aside ? nearest - 1 : nearest; at > 0; --at) {
        const Item& phrase = in.items[at];
        const Item& before = in.items[at - 1];
        const bool genitive = before.kind == ItemKind::event_noun && !before.analysis_definite(in.a) &&
                              before.owner == 0 && bears_article(in.a, phrase.begin);  // "agreements of trade that"
        const bool beside =
            phrase.preposition != 0 || (phrase.begin == before.end && (phrase.kind == ItemKind::actors || genitive));
        const bool passed = claims ? phrase.kind != ItemKind::complementizer && phrase.kind != ItemKind::colon
                                   : is_phrase(phrase) && !phrase.conjunction && beside;
        if (!passed) return no_item;
        const Item& noun = in.items[at - 1];
        if (!has_event_noun(in, noun, light.event_noun)) continue;
        const bool fitting = takes_up(in, i, noun) && !(bare && noun.analysis_definite(in.a) && !claims);
        return fitting ? at - 1 : no_item;
    }
    return no_item;
}

std::uint32_t meeting_before(const ClauseContext& in, std::uint32_t i, const LightUse& light) {
    if (i == 0 || in.items[i].kind != ItemKind::verb || !in.items[i].conjunction) return no_item;
    const bool taken_up = light.preposition == 0
                              ? in.items[i].analysis->enclitic != 0
                              : has_pronoun_behind(in, i) && is_pronoun_after(in, in.items[i + 1], light);
    const std::vector<Frame>& frames = in.a.language->predicates[light.predicate].frames;
    if (!taken_up || frames.empty() || root_of(in.a.lexicon->relations[frames.front().relation]) != "04")
        return no_item;
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& noun = in.items[at - 1];
        if (noun.kind == ItemKind::complementizer || noun.kind == ItemKind::colon) return no_item;
        if (has_event_noun(in, noun, light.event_noun)) return takes_up(in, i, noun) ? at - 1 : no_item;
    }
    return no_item;
}

bool holds_place(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].kind != ItemKind::verb || in.items[i].conjunction ||
        !may_name(in.a, verb_of(in, in.items[i]), {"192"}))
        return false;
    std::uint32_t at = i;
    if (at > 0 && in.items[at - 1].kind == ItemKind::verb && is_copula(in.a, in.items[at - 1])) --at;
    if (at > 0 && in.items[at - 1].kind == ItemKind::relative) --at;
    for (; at > 0 && is_phrase(in.items[at - 1]); --at) {
        const Item& place = in.items[at - 1];
        if (place.kind == ItemKind::actors && in.a.mentions[place.mentions.back()].kind == MentionKind::modified)
            return true;
    }
    return false;
}

bool is_object_of_next(const ClauseContext& in, std::uint32_t copula, const Mention& who) {
    if (copula + 1 >= in.items.size() || !is_copula(in.a, in.items[copula])) return false;
    const Item& verb = in.items[copula + 1];
    if (verb.kind != ItemKind::verb || verb.conjunction || verb.analysis->enclitic == 0) return false;
    const Features& pronoun = in.a.language->enclitics[verb.analysis->enclitic - 1U].features;
    return pronoun.person == 3 && pronoun.number == who.number &&
           (who.number != Number::singular || gender_fits(pronoun.gender, who.gender));
}

bool speaks_beside(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    return verb_of(in, in.items[i]).says && args.speech != no_item && has_right_subject(in, i, args) &&
           args.objects.front() == i + 1 && in.items[i + 1].kind == ItemKind::actors && args.speech <= i + 3;
}

bool is_done_by_genitive(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (!is_of_genitive(in, i) || speaks_beside(in, i, args)) return false;
    const std::uint8_t enclitic = in.items[i].analysis->enclitic;
    if (enclitic == 0) return true;
    const Features& whom =
        in.a.language->enclitics[enclitic - 1U].features;  // "the release of three whom it had seized"
    const bool people = whom.person == 3 && whom.number == Number::plural && fits(in, whom, in.items[i - 1].mentions);
    // "the remains of a captive soldier whom X killed": the enclitic takes up the noun, the doer stands behind
    return !people && !has_right_subject(in, i, args);
}

bool acts_right(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    if (!has_right_subject(in, i, args) || in.items[args.objects.front()].kind != ItemKind::actors) return false;
    const bool says = verb_of(in, in.items[i]).says && args.speech != no_item;
    return is_its_own(in, i, args) || ((args.objects.size() == 1 || says || takes_up_antecedent(in, args) ||
                                        (in.items[i].analysis->enclitic != 0 && args.objects.front() == i + 1) ||
                                        follows_governed_pronoun(in, i, args.objects.front())) &&
                                       (says || antecedent == no_item || !acts(in, i, antecedent, args)));
}

bool tells_of_subject(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i < 2 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return false;
    const Item& subject = in.items[i - 1];
    const Item& verb = in.items[i - 2];
    if (verb.kind != ItemKind::verb || is_copula(in.a, verb) || subject.kind != ItemKind::actors) return false;
    if (subject.preposition != 0 || subject.end != in.items[i].begin) return false;
    const Mention& who = in.a.mentions[subject.mentions.back()];
    if (!is_accusative(in.a, who) && (is_definite(in.a, subject) || !agrees(in.a, verb, subject, true))) return false;
    return who.kind == MentionKind::title && features_of(in, in.items[i]).tense == Tense::imperfect &&
           agrees(in.a, in.items[i], subject, false) && !has_right_subject(in, i, args);
}

bool is_caused(const ClauseContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || features_of(in, in.items[i]).tense != Tense::imperfect) return false;
    const Item& object = in.items[i - 1];
    if (object.preposition != 0 || (object.kind != ItemKind::nominal && object.kind != ItemKind::actors) ||
        object.end != in.items[i].begin)
        return false;
    const auto causes = [&](const Item& verb) {
        return verb.kind == ItemKind::verb && verb_of(in, verb).verb_class == VerbClass::cause;
    };
    const Item& before = in.items[i - 2];  // "made X do", "the crisis made X do" with the crisis behind the verb
    return causes(before) || (i > 2 && object.kind == ItemKind::actors && is_phrase(before) &&
                              before.preposition == 0 && causes(in.items[i - 3]));
}

Mentions unknown_topic(const ClauseContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || in.items[i].kind != ItemKind::verb) return {};
    for (std::uint32_t at = i; at > 2; --at) {
        const Item& verb = in.items[at - 1];
        if (verb.kind == ItemKind::complementizer || verb.kind == ItemKind::colon || verb.kind == ItemKind::quote)
            return {};
        if (verb.kind != ItemKind::verb) continue;
        const Item& topic = in.items[at - 2];
        if (!is_bare_actor(topic) || topic.mentions.size() != 1) return {};
        if (in.items[at - 3].kind != ItemKind::complementizer || resolved(in, topic.mentions)) return {};
        const Mention& who = in.a.mentions[topic.mentions.front()];
        const Features& features = features_of(in, in.items[i]);
        const bool alike =
            features.gender == features_of(in, verb).gender && features.number == features_of(in, verb).number;
        return who.kind == MentionKind::title && alike && agrees(features, who) ? topic.mentions : Mentions{};
    }
    return {};
}

std::uint32_t subject_of_copula(const ClauseContext& in, std::uint32_t i) {
    const bool goes_on = features_of(in, in.items[i]).tense == Tense::imperfect;
    const auto carries = [&](const Item& verb) {
        return verb.kind == ItemKind::verb &&
               (is_copula(in.a, verb) || (goes_on && verb_of(in, verb).verb_class == VerbClass::aspect));
    };
    const auto follows_copula = [&](std::uint32_t subject) {
        return subject > 0 && is_bare_actor(in.items[subject]) && carries(in.items[subject - 1]) &&
               agrees(in.a, in.items[i], in.items[subject], false);
    };
    if (i >= 2 && in.items[i - 1].end == in.items[i].begin) {
        if (carries(in.items[i - 1]) && !in.items[i].conjunction) {  // "X was [kanat] demanding", "X began to shell"
            const std::uint32_t subject = find_left_subject(in.a, in.items, i - 1);
            const bool topic = subject != no_item && is_bare_actor(in.items[subject]) &&
                               in.a.mentions[in.items[subject].mentions.front()].kind != MentionKind::pronoun;
            if (topic && agrees(in.a, in.items[i], in.items[subject], false)) return subject;
        }
        const bool later = i >= 3 && in.items[i - 1].kind == ItemKind::time;  // "began X yesterday to shell"
        if (const std::uint32_t subject = i - (later ? 2 : 1); follows_copula(subject)) return subject;
    }
    if (i >= 4 && in.items[i - 1].kind == ItemKind::comma && !in.items[i].conjunction &&
        features_of(in, in.items[i]).tense == Tense::perfect && in.items[2].kind == ItemKind::comma &&
        follows_copula(1) && is_set_off_clause(in, 3, i - 1))
        return 1;  // "X, in its last speech, had warned Y"
    const std::uint32_t at = in.items[i].begin;
    if (at == 0 || in.items[i].conjunction || find_particle(in.a, at - 1, at, Particle::verbal).phrase == nullptr)
        return no_item;
    for (std::uint32_t before = i; before > 1; --before) {
        if (follows_copula(before - 1)) return before - 1;
        const ItemKind kind = in.items[before - 1].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::colon || kind == ItemKind::subordinator ||
            (kind == ItemKind::verb && in.items[before - 1].conjunction))
            break;
    }
    return no_item;
}

bool is_person(const ClauseContext& in, const Mentions& mentions) {
    return !mentions.empty() && in.a.mentions[mentions.front()].names_person();
}

bool take_genitive(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    const Item& noun = in.items[antecedent];
    const Features& features = features_of(in, in.items[i]);
    if (!resolved(in, noun.mentions) || in.items[i].analysis->enclitic != 0) return false;
    if (noun.kind != ItemKind::nominal && noun.kind != ItemKind::event_noun) return false;
    const Features& deed = noun.analysis == nullptr ? Features{} : in.a.form(*noun.analysis).features;
    const Mention& genitive = in.a.mentions[noun.mentions.back()];
    const bool thing = noun.kind == ItemKind::nominal;
    const bool named = genitive.kind == MentionKind::name || (thing && genitive.kind == MentionKind::title);
    // "the objection, the position [m.] of X, who [f.] asks for"
    const bool other = named && genitive.end == noun.end &&
                       (features.gender == Gender::feminine ? !is_she(deed) : thing && is_she(deed));
    if (features.number == Number::singular && !other) return false;
    if (thing && !other)  // "the place of the Xs who withdrew"
        if (features.number != Number::plural || genitive.number != Number::plural || genitive.end != noun.end)
            return false;
    if (!agrees(features, in.a.mentions[noun.mentions.back()])) return false;
    args.subject = antecedent;
    args.subject_mentions = {noun.mentions.back()};
    return true;
}

bool take_antecedent(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    args.subject_mentions = relative_subject(in, i, antecedent);
    if (!args.subject_mentions.empty()) {
        args.subject = antecedent;
        return true;
    }
    const std::uint32_t holder = before_place(in, i, antecedent);
    if (holder == no_item) return false;
    args.subject = holder;
    args.subject_mentions = in.items[holder].mentions;
    return true;
}

bool takes_up_noun_before(const ClauseContext& in, std::uint32_t i, const Features& pronoun) {
    if (i == 0 || in.items[i].kind != ItemKind::verb || in.items[i].conjunction || pronoun.number != Number::singular)
        return false;
    const Item& noun = in.items[i - 1];
    if (!is_phrase(noun) || noun.end != in.items[i].begin || bears_article(in.a, noun.begin)) return false;
    if (noun.kind == ItemKind::actors) {
        const Mention& place = in.a.mentions[noun.mentions.back()];
        return place.kind == MentionKind::modified && !place.resolved() && !place.definite &&
               gender_fits(pronoun.gender, place.gender);
    }
    if (noun.analysis == nullptr || noun.owner != 0 || resolved(in, noun.mentions)) return false;  // "a raid of X's"
    const Features& thing = in.a.form(*noun.analysis).features;
    return is_she(thing) == (pronoun.gender == Gender::feminine);
}

std::uint32_t deed_going_on(const ClauseContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || !may_name(in.a, verb_of(in, in.items[i]), {"18", "19"})) return no_item;
    std::uint32_t verb = i;
    while (verb > 0 && in.items[verb - 1].kind != ItemKind::verb) {
        const ItemKind kind = in.items[verb - 1].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::relative || kind == ItemKind::quote) return no_item;
        --verb;
    }
    if (verb == 0 || in.items[verb - 1].analysis->enclitic != 0) return no_item;
    const Features& features = features_of(in, in.items[verb - 1]);
    if (!are_alike(features, features_of(in, in.items[i]))) return no_item;
    const auto is_deed = [&](std::uint32_t at) {
        const Item& noun = in.items[at];
        return noun.kind == ItemKind::event_noun && noun.preposition == 0 && may_name(in.a, noun, {"18", "19"}) &&
               gender_fits(features.gender, in.a.form(*noun.analysis).features.gender);
    };
    if (verb > 1 && is_deed(verb - 2)) return verb - 2;
    return in.items[verb - 1].end == in.items[verb].begin && is_deed(verb) ? verb : no_item;
}

std::uint32_t subject_ahead(const ClauseContext& in, std::uint32_t i, std::uint32_t object) {
    if (i == 0 || in.items[i].conjunction || in.items[i - 1].kind != ItemKind::subordinator || has_verb_before(in, i))
        return no_item;
    if (!may_name(in.a, verb_of(in, in.items[i]), {"044"}) || may_name(in.a, verb_of(in, in.items[i]), {"042"}))
        return no_item;
    std::uint32_t comma = object + 1;
    while (comma < in.items.size() && (is_phrase(in.items[comma]) || in.items[comma].kind == ItemKind::time) &&
           (in.items[comma].preposition != 0 || in.items[comma].kind == ItemKind::time))
        ++comma;
    if (comma + 2 >= in.items.size() || in.items[comma].kind != ItemKind::comma) return no_item;
    const Item& verb = in.items[comma + 1];
    const Item& subject = in.items[comma + 2];
    const bool main = verb.kind == ItemKind::verb && !verb.conjunction && verb.analysis->enclitic == 0 &&
                      is_bare_actor(subject) && agrees(in.a, verb, subject, true);
    return main && fits(in, features_of(in, in.items[i]), subject.mentions) ? comma + 2 : no_item;
}

}  // namespace isnad
