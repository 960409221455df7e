// Clauses: the noun that a relative clause takes up, and what stands before a verb over another clause.
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t ClauseReader::noun_taken_up(std::uint32_t i) const {
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent != no_item || i == 0) return antecedent;
    const bool behind = has_pronoun_behind(i);
    if (items_[i].conjunction) return antecedent_going_on(items_, i);
    if (items_[i].analysis->enclitic == 0 && !behind) return no_item;
    std::uint32_t noun = i - 1;  // "an attack [with missiles] that X launched [it]"
    if (noun > 0 && items_[noun].kind == ItemKind::verb && !items_[noun].conjunction && !behind &&
        is_copula(a_, items_[noun]) && items_[noun - 1].end == items_[noun].begin)
        --noun;  // "a ban that X had imposed [it]"
    if (noun > 0 && is_phrase(items_[noun]) && items_[noun].kind != ItemKind::event_noun &&
        items_[noun].preposition != 0 && items_[noun].end == items_[i].begin)
        --noun;
    const Item& before = items_[noun];
    const bool beside = before.end == items_[noun + 1].begin || items_[noun + 1].preposition != 0;
    // "a missile [that] X fired": also what is somebody's when it is acted upon.
    const bool topic = noun == 0 || items_[noun - 1].kind == ItemKind::complementizer;  // "that the raid, X made it"
    const bool bare = before.kind == ItemKind::event_noun
                          ? topic || !before.analysis_definite(a_) || is_some_of(before)
                          : before.kind == ItemKind::actors && noun + 1 == i && !bears_article(a_, before.begin);
    return bare && beside ? noun : no_item;
}

bool ClauseReader::takes_up(std::uint32_t i, const Item& noun) const {
    if (noun.kind != ItemKind::event_noun) return false;
    Features pronoun;
    if (items_[i].analysis->enclitic != 0) {
        pronoun = a_.language->enclitics[items_[i].analysis->enclitic - 1U].features;
    } else if (has_pronoun_behind(i)) {
        const Mention& mention = a_.mentions[items_[i + 1].mentions.front()];
        pronoun.gender = mention.gender;
        pronoun.number = mention.number;
    } else {
        return false;
    }
    const Features& features = a_.form(*noun.analysis).features;
    const Gender gender = is_she(features) ? Gender::feminine : features.gender;
    return pronoun.person == 3 && pronoun.number == Number::singular && gender_fits(pronoun.gender, gender);
}

bool ClauseReader::is_of_named_deed(std::uint32_t i, std::uint32_t antecedent) const {
    const Item& noun = items_[antecedent];
    if (noun.mentions.size() != 1 || items_[i].analysis->enclitic != 0) return false;
    const Mention& who = a_.mentions[noun.mentions.front()];
    if (who.kind != MentionKind::title || who.resolved()) return false;
    if (features_of(items_[i]).gender != Gender::feminine || a_.token(noun.begin).feminine_ending ||
        a_.token(who.begin).feminine_ending)
        return false;
    const auto words = a_.morphology->words(a_.token(who.begin + 1U < who.end ? who.begin + 1U : who.begin));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::event_noun && form.features.gender == Gender::feminine;
    });
}

bool ClauseReader::has_pronoun_behind(std::uint32_t i) const {
    return i + 1 < items_.size() && items_[i + 1].kind == ItemKind::actors && items_[i + 1].preposition != 0 &&
           items_[i + 1].begin == items_[i].end &&
           a_.mentions[items_[i + 1].mentions.front()].kind == MentionKind::pronoun;
}

std::uint32_t ClauseReader::antecedent_over_that(std::uint32_t i) const {
    const bool had = i > 1 && items_[i - 2].kind == ItemKind::relative && items_[i - 1].kind == ItemKind::verb;
    if (had && is_copula(a_, items_[i - 1]) && !items_[i].conjunction) return find_antecedent(items_, i - 1);
    if (i < 3 || items_[i].conjunction || items_[i - 1].kind != ItemKind::complementizer ||
        items_[i - 1].end != items_[i].begin)
        return no_item;
    const bool of_him = items_[i - 2].kind == ItemKind::actors && has_pronoun_behind(i - 3);  // "it had been for him"
    const std::uint32_t verb = of_him ? i - 3 : i - 2;
    const bool before = items_[verb].kind == ItemKind::verb && verb_of(items_[verb]).verb_class == VerbClass::aspect;
    return before ? find_antecedent(items_, verb) : no_item;
}

std::uint32_t ClauseReader::distant_noun(std::uint32_t i, std::uint32_t nearest, const LightUse& light) const {
    if (items_[i].kind != ItemKind::verb) return no_item;
    const std::vector<Frame>& frames = a_.language->predicates[light.predicate].frames;
    if (light.preposition == 0 && items_[i].analysis->enclitic == 0) return no_item;
    if (light.preposition != 0 && !(has_pronoun_behind(i) && is_pronoun_after(items_[i + 1], light) &&
                                    !frames.empty() && is_material_conflict(frames.front())))
        return no_item;
    // What is claimed may have its own relative clause before: "an attack that hit X, [which] Y claimed".
    const bool claims = !frames.empty() && a_.lexicon->relations[frames.front().relation].cameo == "015";
    const bool bare = find_antecedent(items_, i) == no_item;
    // "a raid in the north, that X made [it]"
    const bool aside = nearest + 1 == i && nearest > 1 && items_[nearest].kind == ItemKind::comma &&
                       std::ranges::any_of(frames, [&](const Frame& frame) { return is_material_conflict(frame); });
    for (std::uint32_t at = aside ? nearest - 1 : nearest; at > 0; --at) {
        const Item& phrase = items_[at];
        const Item& before = items_[at - 1];
        const bool genitive = before.kind == ItemKind::event_noun && !before.analysis_definite(a_) &&
                              before.owner == 0 && bears_article(a_, phrase.begin);  // "agreements of trade that"
        const bool beside =
            phrase.preposition != 0 || (phrase.begin == before.end && (phrase.kind == ItemKind::actors || genitive));
        const bool passed = claims ? phrase.kind != ItemKind::complementizer && phrase.kind != ItemKind::colon
                                   : is_phrase(phrase) && !phrase.conjunction && beside;
        if (!passed) return no_item;
        const Item& noun = items_[at - 1];
        if (!has_event_noun(noun, light.event_noun)) continue;
        const bool fitting = takes_up(i, noun) && !(bare && noun.analysis_definite(a_) && !claims);
        return fitting ? at - 1 : no_item;
    }
    return no_item;
}

std::uint32_t ClauseReader::meeting_before(std::uint32_t i, const LightUse& light) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || !items_[i].conjunction) return no_item;
    const bool taken_up = light.preposition == 0 ? items_[i].analysis->enclitic != 0
                                                 : has_pronoun_behind(i) && is_pronoun_after(items_[i + 1], light);
    const std::vector<Frame>& frames = a_.language->predicates[light.predicate].frames;
    if (!taken_up || frames.empty() || root_of(a_.lexicon->relations[frames.front().relation]) != "04") return no_item;
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& noun = items_[at - 1];
        if (noun.kind == ItemKind::complementizer || noun.kind == ItemKind::colon) return no_item;
        if (has_event_noun(noun, light.event_noun)) return takes_up(i, noun) ? at - 1 : no_item;
    }
    return no_item;
}

bool ClauseReader::holds_place(std::uint32_t i) const {
    if (items_[i].kind != ItemKind::verb || items_[i].conjunction || !may_name(a_, verb_of(items_[i]), {"192"}))
        return false;
    std::uint32_t at = i;
    if (at > 0 && items_[at - 1].kind == ItemKind::verb && is_copula(a_, items_[at - 1])) --at;
    if (at > 0 && items_[at - 1].kind == ItemKind::relative) --at;
    for (; at > 0 && is_phrase(items_[at - 1]); --at) {
        const Item& place = items_[at - 1];
        if (place.kind == ItemKind::actors && a_.mentions[place.mentions.back()].kind == MentionKind::modified)
            return true;
    }
    return false;
}

bool ClauseReader::is_indefinite_title(const Mention& who) const {
    for (std::uint32_t at = who.begin; at < who.end; ++at)
        if (a_.token(at).kind != TokenKind::word || bears_article(a_, at)) return false;
    return who.entity == no_entry ? !who.definite : Morphology::has(a_.token(who.end - 1), FormKind::nisba);
}

bool ClauseReader::is_object_of_next(std::uint32_t copula, const Mention& who) const {
    if (copula + 1 >= items_.size() || !is_copula(a_, items_[copula])) return false;
    const Item& verb = items_[copula + 1];
    if (verb.kind != ItemKind::verb || verb.conjunction || verb.analysis->enclitic == 0) return false;
    const Features& pronoun = a_.language->enclitics[verb.analysis->enclitic - 1U].features;
    return pronoun.person == 3 && pronoun.number == who.number &&
           (who.number != Number::singular || gender_fits(pronoun.gender, who.gender));
}

bool ClauseReader::speaks_beside(std::uint32_t i, const Arguments& args) const {
    return verb_of(items_[i]).says && args.speech != no_item && has_right_subject(i, args) &&
           args.objects.front() == i + 1 && items_[i + 1].kind == ItemKind::actors && args.speech <= i + 3;
}

bool ClauseReader::opens_behind_phrase(std::uint32_t i, const Arguments& args) const {
    const std::uint8_t preposition = preposition_of_phrase(i);
    if (preposition == 0 || !verb_of(items_[i]).says) return false;
    const bool told = args.speech != no_item && !has_verb_before(i);
    return has_right_subject(i, args) ? told || preposition == a_.language->locative
                                      : told && i == 1 && !is_document(a_, items_[0]);
}

bool ClauseReader::is_done_by_genitive(std::uint32_t i, const Arguments& args) const {
    if (!is_of_genitive(i) || speaks_beside(i, args)) return false;
    // "the remains of a captive soldier whom X killed": the enclitic takes up the noun, the doer stands behind
    return items_[i].analysis->enclitic == 0 || !has_right_subject(i, args);
}

bool ClauseReader::tells_of_bare_deed(std::uint32_t i, const Arguments& args) const {
    if (!follows_bare_noun(i) || items_[i].analysis->enclitic != 0 || i + 1 >= items_.size()) return false;
    if (!args.objects.empty() && follows_governed_pronoun(i, args.objects.front())) return false;
    return !opens_behind_phrase(i, args) && !speaks_beside(i, args);
}

bool ClauseReader::is_its_own(std::uint32_t i, const Arguments& args) const {
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || items_[i].analysis->enclitic != 0) return false;
    const Token& beside = a_.token(items_[i + 1].begin);
    const auto titles = a_.morphology->titles(beside);
    return !beside.feminine_ending && items_[args.objects[1]].kind == ItemKind::actors &&
           std::ranges::any_of(titles, [](const Analysis& analysis) { return analysis.enclitic != 0; });
}

bool ClauseReader::acts_right(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    if (!has_right_subject(i, args) || items_[args.objects.front()].kind != ItemKind::actors) return false;
    const bool says = verb_of(items_[i]).says && args.speech != no_item;
    return is_its_own(i, args) || ((args.objects.size() == 1 || says || takes_up_antecedent(args) ||
                                    (items_[i].analysis->enclitic != 0 && args.objects.front() == i + 1) ||
                                    follows_governed_pronoun(i, args.objects.front())) &&
                                   (says || antecedent == no_item || !acts(i, antecedent, args)));
}

bool ClauseReader::is_of_bare_title(std::uint32_t i, const Arguments& args) const {
    if (i < 2 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return false;
    const Item& noun = items_[i - 1];
    if (noun.kind != ItemKind::actors || noun.end != items_[i].begin || noun.mentions.size() != 1) return false;
    const Mention& who = a_.mentions[noun.mentions.front()];
    if (who.kind != MentionKind::title || who.names_person() || !is_indefinite_title(who)) return false;
    if (is_object_of_next(i, who)) return false;
    const bool object = items_[i - 2].kind == ItemKind::actors || items_[i - 2].kind == ItemKind::nominal;
    const bool tells =
        verb_of(items_[i]).says && args.speech != no_item;  // "shot down a plane [of which] it said that"
    if (tells && who.title != no_entry && a_.language->titles[who.title].kind != TitleKind::person) return false;
    if (noun.preposition == 0 && !(object && items_[i - 2].preposition == 0 && !noun.conjunction)) return false;
    if (noun.preposition != 0 && tells) return false;  // "after meeting X"
    const bool past = noun.preposition != 0 && features_of(items_[i]).tense == Tense::perfect;
    return features_of(items_[i]).person == 3 && agrees(a_, items_[i], noun, false) && (past || has_verb_before(i)) &&
           !has_right_subject(i, args);
}

bool ClauseReader::tells_of_subject(std::uint32_t i, const Arguments& args) const {
    if (i < 2 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return false;
    const Item& subject = items_[i - 1];
    const Item& verb = items_[i - 2];
    if (verb.kind != ItemKind::verb || is_copula(a_, verb) || subject.kind != ItemKind::actors) return false;
    if (subject.preposition != 0 || subject.end != items_[i].begin) return false;
    const Mention& who = a_.mentions[subject.mentions.back()];
    if (!is_accusative(a_, who) && (is_definite(a_, subject) || !agrees(a_, verb, subject, true))) return false;
    return who.kind == MentionKind::title && features_of(items_[i]).tense == Tense::imperfect &&
           agrees(a_, items_[i], subject, false) && !has_right_subject(i, args);
}

bool ClauseReader::is_caused(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || features_of(items_[i]).tense != Tense::imperfect) return false;
    const Item& object = items_[i - 1];
    const Item& verb = items_[i - 2];
    return verb.kind == ItemKind::verb && verb_of(verb).verb_class == VerbClass::cause && object.preposition == 0 &&
           (object.kind == ItemKind::nominal || object.kind == ItemKind::actors) && object.end == items_[i].begin;
}

Mentions ClauseReader::unknown_topic(std::uint32_t i) const {
    if (!items_[i].conjunction || items_[i].kind != ItemKind::verb) return {};
    for (std::uint32_t at = i; at > 2; --at) {
        const Item& verb = items_[at - 1];
        if (verb.kind == ItemKind::complementizer || verb.kind == ItemKind::colon || verb.kind == ItemKind::quote)
            return {};
        if (verb.kind != ItemKind::verb) continue;
        const Item& topic = items_[at - 2];
        if (!is_bare_actor(topic) || topic.mentions.size() != 1) return {};
        if (items_[at - 3].kind != ItemKind::complementizer || resolved(topic.mentions)) return {};
        const Mention& who = a_.mentions[topic.mentions.front()];
        const Features& features = features_of(items_[i]);
        const bool alike = features.gender == features_of(verb).gender && features.number == features_of(verb).number;
        return who.kind == MentionKind::title && alike && agrees(features, who) ? topic.mentions : Mentions{};
    }
    return {};
}

bool ClauseReader::is_paper_right(std::uint32_t i, const Arguments& args) const {
    if (args.objects.empty() || args.objects.front() != i + 1 || args.speech == no_item || !verb_of(items_[i]).says)
        return false;
    const Item& paper = items_[i + 1];
    return paper.kind == ItemKind::event_noun && bears_article(a_, paper.begin) && is_document(a_, paper) &&
           gender_fits(features_of(items_[i]).gender, a_.form(*paper.analysis).features.gender);
}

bool ClauseReader::is_set_off_clause(std::uint32_t first, std::uint32_t last) const {
    bool opened = false;
    for (std::uint32_t at = first; at < last; ++at) {
        const ItemKind kind = items_[at].kind;
        if (kind == ItemKind::comma) opened = false;
        if (kind == ItemKind::subordinator || kind == ItemKind::relative) opened = true;
        const bool acts = kind == ItemKind::verb || kind == ItemKind::participle;
        if (kind == ItemKind::complementizer || kind == ItemKind::colon || (acts && !opened)) return false;
    }
    return true;
}

std::uint32_t ClauseReader::subject_of_copula(std::uint32_t i) const {
    const auto follows_copula = [&](std::uint32_t subject) {
        return subject > 0 && is_bare_actor(items_[subject]) && items_[subject - 1].kind == ItemKind::verb &&
               is_copula(a_, items_[subject - 1]) && agrees(a_, items_[i], items_[subject], false);
    };
    if (i >= 2 && items_[i - 1].end == items_[i].begin && follows_copula(i - 1)) return i - 1;
    if (i >= 4 && items_[i - 1].kind == ItemKind::comma && !items_[i].conjunction &&
        features_of(items_[i]).tense == Tense::perfect && items_[2].kind == ItemKind::comma && follows_copula(1) &&
        is_set_off_clause(3, i - 1))
        return 1;  // "X, in its last speech, had warned Y"
    const std::uint32_t at = items_[i].begin;
    if (at == 0 || items_[i].conjunction || find_particle(a_, at - 1, at, Particle::verbal).phrase == nullptr)
        return no_item;
    for (std::uint32_t before = i; before > 1; --before) {
        if (follows_copula(before - 1)) return before - 1;
        const ItemKind kind = items_[before - 1].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::colon || kind == ItemKind::subordinator ||
            (kind == ItemKind::verb && items_[before - 1].conjunction))
            break;
    }
    return no_item;
}

bool ClauseReader::is_person(const Mentions& mentions) const {
    return !mentions.empty() && a_.mentions[mentions.front()].names_person();
}

bool ClauseReader::take_genitive(std::uint32_t i, std::uint32_t antecedent, Arguments& args) const {
    const Item& noun = items_[antecedent];
    const Features& features = features_of(items_[i]);
    if (noun.kind != ItemKind::event_noun || !resolved(noun.mentions) || items_[i].analysis->enclitic != 0)
        return false;
    const Features& deed = a_.form(*noun.analysis).features;
    const Mention& genitive = a_.mentions[noun.mentions.back()];
    const bool other = !is_she(deed) && features.gender == Gender::feminine && genitive.kind == MentionKind::name &&
                       genitive.end == noun.end;  // "the objection [m.] of X, who [f.] asks for"
    if (features.number == Number::singular && !other) return false;
    if (!agrees(features, a_.mentions[noun.mentions.back()])) return false;
    args.subject = antecedent;
    args.subject_mentions = {noun.mentions.back()};
    return true;
}

bool ClauseReader::take_antecedent(std::uint32_t i, std::uint32_t antecedent, Arguments& args) const {
    args.subject_mentions = relative_subject(i, antecedent);
    if (!args.subject_mentions.empty()) {
        args.subject = antecedent;
        return true;
    }
    const std::uint32_t holder = before_place(i, antecedent);
    if (holder == no_item) return false;
    args.subject = holder;
    args.subject_mentions = items_[holder].mentions;
    return true;
}

bool ClauseReader::takes_up_noun_before(std::uint32_t i, const Features& pronoun) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i].conjunction || pronoun.number != Number::singular)
        return false;
    const Item& noun = items_[i - 1];
    if (!is_phrase(noun) || noun.end != items_[i].begin || bears_article(a_, noun.begin)) return false;
    if (noun.kind == ItemKind::actors) {
        const Mention& place = a_.mentions[noun.mentions.back()];
        return place.kind == MentionKind::modified && !place.resolved() && !place.definite &&
               gender_fits(pronoun.gender, place.gender);
    }
    if (noun.analysis == nullptr || noun.owner != 0 || resolved(noun.mentions)) return false;  // "a raid of X's"
    const Features& thing = a_.form(*noun.analysis).features;
    return is_she(thing) == (pronoun.gender == Gender::feminine);
}

std::uint32_t ClauseReader::deed_going_on(std::uint32_t i) const {
    if (!items_[i].conjunction || !may_name(a_, verb_of(items_[i]), {"18", "19"})) return no_item;
    std::uint32_t verb = i;
    while (verb > 0 && items_[verb - 1].kind != ItemKind::verb) {
        const ItemKind kind = items_[verb - 1].kind;
        if (kind == ItemKind::complementizer || kind == ItemKind::relative || kind == ItemKind::quote) return no_item;
        --verb;
    }
    if (verb == 0 || items_[verb - 1].analysis->enclitic != 0) return no_item;
    const Features& features = features_of(items_[verb - 1]);
    if (!are_alike(features, features_of(items_[i]))) return no_item;
    const auto is_deed = [&](std::uint32_t at) {
        const Item& noun = items_[at];
        return noun.kind == ItemKind::event_noun && noun.preposition == 0 && may_name(a_, noun, {"18", "19"}) &&
               gender_fits(features.gender, a_.form(*noun.analysis).features.gender);
    };
    if (verb > 1 && is_deed(verb - 2)) return verb - 2;
    return items_[verb - 1].end == items_[verb].begin && is_deed(verb) ? verb : no_item;
}

std::uint32_t ClauseReader::subject_ahead(std::uint32_t i, std::uint32_t object) const {
    if (i == 0 || items_[i].conjunction || items_[i - 1].kind != ItemKind::subordinator || has_verb_before(i))
        return no_item;
    if (!may_name(a_, verb_of(items_[i]), {"044"}) || may_name(a_, verb_of(items_[i]), {"042"})) return no_item;
    std::uint32_t comma = object + 1;
    while (comma < items_.size() && (is_phrase(items_[comma]) || items_[comma].kind == ItemKind::time) &&
           (items_[comma].preposition != 0 || items_[comma].kind == ItemKind::time))
        ++comma;
    if (comma + 2 >= items_.size() || items_[comma].kind != ItemKind::comma) return no_item;
    const Item& verb = items_[comma + 1];
    const Item& subject = items_[comma + 2];
    const bool main = verb.kind == ItemKind::verb && !verb.conjunction && verb.analysis->enclitic == 0 &&
                      is_bare_actor(subject) && agrees(a_, verb, subject, true);
    return main && fits(features_of(items_[i]), subject.mentions) ? comma + 2 : no_item;
}

}  // namespace isnad
