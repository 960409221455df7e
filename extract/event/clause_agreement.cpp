// Clauses: which actors a pronoun or a verb can be about.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
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

/// "the officials said ... and he added": they are not he.
bool are_too_many(const Features& features, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.number == Number::plural &&
           features.number == Number::singular && features.gender == Gender::masculine;
}

/// "the Ruritanian minister came home yesterday, and the police arrested him": one officer of a state on whom its
/// police or courts act, though both are of one side. Nobody else stands between, and he tells of nobody else.
bool befalls_officer(const ClauseContext& in, std::uint32_t i, std::uint32_t at, const Mention& doer) {
    const Mention& officer = in.a.mentions[in.items[at].mentions.front()];
    if (officer.kind != MentionKind::title || officer.number != Number::singular || officer.names_body()) return false;
    const bool organ = !doer.names_person() && (doer.role == "JUD" || doer.role == "COP");
    if (!organ || officer.role == doer.role || in.items[i].kind != ItemKind::verb) return false;
    const bool tells = at > 0 && in.items[at - 1].kind == ItemKind::verb && verb_of(in, in.items[at - 1]).says;
    const auto stands_by = [](const Item& item) { return item.kind == ItemKind::comma || is_plain_adjunct(item); };
    constexpr std::size_t farthest = 4;  // "levelled at him the prosecution the charge of"
    const auto behind = in.items.subspan(i, std::min(farthest, in.items.size() - i));
    const auto charges = [&](const Item& noun) {
        return noun.kind == ItemKind::event_noun && noun.preposition == 0 &&
               is_noun_of_class(in.a, noun.begin, charge_noun);
    };
    return !tells && in.a.language->titles[officer.title].kind == TitleKind::person &&
           (may_name(in.a, verb_of(in, in.items[i]), {"11", "17", "18"}) || std::ranges::any_of(behind, charges)) &&
           std::ranges::all_of(in.items.subspan(at + 1, i - at - 1), stands_by);
}

/// Three states and more are spoken of as one "she".
bool is_bloc(const ClauseContext& in, const Features& features, const Mentions& mentions) {
    if (features.gender != Gender::feminine || mentions.size() < 3) return false;
    return std::ranges::all_of(mentions, [&](std::uint32_t m) { return in.a.mentions[m].names_body(); });
}

/// Nothing that the text has said of an unknown person speaks against it.
bool is_of_gender(const ClauseContext& in, Gender wanted, const Mention& mention) {
    if (mention.local_person == no_entry || wanted == Gender::any) return true;
    const Gender known = in.a.local_persons[mention.local_person].gender;
    return known == Gender::any || known == wanted;
}

}  // namespace

bool is_somebody_governed(const ClauseContext& in, const Mentions& mentions) {
    if (mentions.size() != 1) return false;
    const Mention& mention = in.a.mentions[mentions.front()];
    return mention.kind == MentionKind::title && !(mention.definite && in.a.language->titles[mention.title].speaker);
}

bool is_somebody(const ClauseContext& in, const Mentions& mentions) {
    return is_somebody_governed(in, mentions) && in.a.mentions[mentions.front()].preposition == 0;
}

bool fits(const ClauseContext& in, const Features& features, const Mentions& mentions) {
    if (mentions.empty()) return false;
    const Mention& first = in.a.mentions[mentions.front()];
    if (features.number == Number::dual && mentions.size() == 1 && !may_be_two(in.a, first)) return false;
    const bool one_person =
        first.names_person() || (first.kind == MentionKind::title && first.number == Number::singular &&
                                 in.a.language->titles[first.title].kind == TitleKind::person);
    if (features.number == Number::plural && mentions.size() == 1 && one_person) return false;
    if (are_too_many(features, first)) return false;
    const bool both = mentions.size() == 2 && features.number == Number::dual;
    const bool all = mentions.size() > 1 && features.number == Number::plural && features.gender != Gender::feminine;
    if ((both || (all && features.tense != Tense::none)) && features.person == 3) return resolved(in, mentions);
    if (mentions.size() > 1 && features.number == Number::singular && !is_bloc(in, features, mentions)) return false;
    return first.resolved() && agrees(features, first) && is_of_gender(in, features.gender, first);
}

bool is_nobody_known(const ClauseContext& in, const Features& features, const Mentions& speaker) {
    return speaker.size() == 1 && in.a.mentions[speaker.front()].kind == MentionKind::title &&
           agrees(features, in.a.mentions[speaker.front()]) && !are_too_many(features, in.a.mentions[speaker.front()]);
}

bool is_of_same_side(const Mention& one, const Mention& other) {
    if (one.names_person() && other.names_person())
        return one.person == other.person && one.local_person == other.local_person;
    return one.entity == other.entity;
}

bool is_press(const ClauseContext& in, const Mentions& mentions) {
    return !mentions.empty() && std::ranges::all_of(mentions, [&](std::uint32_t index) {
        return isnad::is_press(in.a, in.a.mentions[index]);
    });
}

Mentions object_referent(const ClauseContext& in, std::uint32_t i, const Features& features, const Mentions& subject) {
    std::uint32_t start = i;  // "had gunmen of X, linked to Y, stormed it": not Y, who only tells of the subject
    const bool behind_subject = in.items[i].kind == ItemKind::verb && !in.items[i].conjunction && !subject.empty();
    while (behind_subject && start > 0 && is_phrase(in.items[start - 1]) && in.items[start - 1].mentions != subject)
        --start;
    const bool was = start > 1 && in.items[start - 2].kind == ItemKind::verb && is_copula(in.a, in.items[start - 2]);
    if (start == 0 || in.items[start - 1].mentions != subject || !was) start = i;
    Mentions where;
    for (std::uint32_t before = start; before > 0; --before) {
        const Item& item = in.items[before - 1];
        // "stormed the house of the president and led him away"
        const bool of_person = item.kind == ItemKind::nominal && item.mentions.size() == 1 && item.preposition == 0 &&
                               features.number == Number::singular &&
                               in.a.mentions[item.mentions.front()].names_person();
        if (item.kind != ItemKind::actors && item.kind != ItemKind::event_noun && !of_person) continue;
        if (item.mentions == subject) continue;
        if (!fits(in, features, item.mentions)) continue;
        // "the agency quoted the police that they met a car and shot at it": who transmits is nobody's victim
        const bool transmits = before > 1 && in.items[before - 2].kind == ItemKind::verb &&
                               verb_of(in, in.items[before - 2]).says && is_press(in, item.mentions);
        const bool says = in.items[i].kind == ItemKind::verb && verb_of(in, in.items[i]).says;  // "and told it that"
        if (transmits && !says) continue;
        // "met his [f.] counterpart in X and told her": one speaks to somebody, and not to where that was
        const bool place = says && item.preposition != 0 && item.preposition == in.a.language->locative;
        if (place && in.a.mentions[item.mentions.front()].kind == MentionKind::name) {
            if (where.empty()) where = item.mentions;
            continue;
        }
        const Mention& who = in.a.mentions[item.mentions.front()];
        // "soldiers stormed the house of the president X and led him away": a person is more than whom he acts for.
        const bool person = who.names_person() && features.number == Number::singular && !subject.empty() &&
                            !in.a.mentions[subject.front()].names_person() && in.items[i].kind == ItemKind::verb &&
                            may_name(in.a, verb_of(in, in.items[i]), {"17", "18"});
        const bool officer = features.number == Number::singular && !subject.empty() &&
                             befalls_officer(in, i, before - 1, in.a.mentions[subject.front()]);
        if (!subject.empty() && !person && !officer && is_of_same_side(who, in.a.mentions[subject.front()])) continue;
        return item.mentions;
    }
    return where;
}

bool same_actor(const ClauseContext& in, const Mentions& a, const Mentions& b) {
    if (a.empty() || b.empty()) return false;
    const Mention& first = in.a.mentions[a.front()];
    const Mention& second = in.a.mentions[b.front()];
    return first.entity != no_entry && first.entity == second.entity && first.person == second.person;
}

bool is_oblique(const ClauseContext& in, const Item& item) {
    if (item.kind != ItemKind::nominal) return false;
    if (is_counted(in.a, item.begin) && item.mentions.empty())  // "three others"
        return ends_in_oblique(in.a, in.a.token(item.end - 1)) &&
               in.a.morphology->has(in.a.token(item.end - 1), FormKind::adjective);
    return names_others(in.a, item.begin) || (is_unknown_word(in.a, item.begin) && bears_article(in.a, item.begin) &&
                                              ends_in_oblique(in.a, in.a.token(item.begin)));
}

bool is_singular(const ClauseContext& in, const Item& item) {
    const auto words = in.a.morphology->words(in.a.token(item.begin));
    return std::ranges::none_of(words, [&](const Analysis& analysis) {
        const Features& features = in.a.form(analysis).features;
        return features.nominative || features.number == Number::plural || features.number == Number::dual;
    });
}

bool is_oblique_people(const ClauseContext& in, const Item& item) {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return false;
    const Mention& people = in.a.mentions[item.mentions.front()];
    const bool many = people.kind == MentionKind::title && people.number == Number::plural && people.definite;
    const bool nationals = people.kind == MentionKind::people && people.number == Number::plural;
    const bool group = people.kind == MentionKind::name && people.entity != no_entry &&  // "the Houthis"
                       in.a.lexicon->entities[people.entity].type == "group" && people.end == people.begin + 1;
    return people.begin == item.begin && (many || nationals || group) && bears_article(in.a, people.begin) &&
           !people.names_person() && ends_in_oblique(in.a, in.a.token(people.begin));
}

bool resolved(const ClauseContext& in, const Mentions& mentions) { return any_resolved(in.a, mentions); }

}  // namespace isnad
