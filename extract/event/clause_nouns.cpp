// Clauses: nouns of action, and what they are done to.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Says whether a statement of the verb takes what is said after that preposition.
bool says_by(const Annotations& annotations, const Verb& verb, std::uint8_t preposition) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].cameo == "010" && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::content && slot.preposition == preposition && slot.word.empty();
               });
    });
}

}  // namespace

bool ClauseReader::is_some_of(const Item& noun) const {
    if (noun.begin < 2) return false;
    const std::uint32_t count = noun.begin - 2U;  // "a series of [min] the raids"
    if (noun.preposition != 0 && noun.preposition == a_.language->partitive && !bears_article(a_, count) &&
        a_.morphology->has(a_.token(count), FormKind::noun))
        return true;
    return find_particle(a_, noun.begin - 2, noun.begin, Particle::quantifier).end == noun.begin;
}

bool ClauseReader::counts_victims(const Item& item) const {
    if (item.mentions.empty() || item.owner != 0) return false;
    const std::uint32_t first = a_.mentions[item.mentions.front()].begin;
    const bool some = first > item.begin + 1 && (is_counted(a_, first - 1) || is_counted(a_, item.begin + 1));
    return some && may_name(a_, item, {"084", "17", "18", "19"});
}

Mentions ClauseReader::counted_victims(std::uint32_t i) const {
    const Item& noun = items_[i];
    if (!noun.mentions.empty() || noun.end < noun.begin + 2 || i + 1 >= items_.size()) return {};
    const Item& whole = items_[i + 1];
    const bool part = whole.kind == ItemKind::actors && whole.preposition == a_.language->partitive &&
                      is_counted(a_, noun.end - 1) && may_name(a_, noun, {"084", "17", "18", "19"});
    return part ? whole.mentions : Mentions{};
}

void ClauseReader::given_by(std::uint32_t i, Arguments& args, bool fatal) const {
    std::uint32_t giver = i + 1;
    const bool described = giver + 1 < items_.size() && items_[giver].kind == ItemKind::nominal &&
                           items_[giver].preposition == 0 && items_[giver].begin == items_[i].end &&
                           items_[giver].end == items_[giver].begin + 1;
    if (described) ++giver;  // "heavy raids of X"
    if (giver >= items_.size() || items_[giver].kind != ItemKind::actors) return;
    const std::uint8_t of = items_[giver].preposition;
    const bool owner = of == a_.language->dative && may_name(a_, items_[i], {"18", "19"}) &&
                       (fatal || has_own_target(i, args));  // "a raid of [li-] X on Y"
    if (of == 0 || (of != a_.language->partitive && !owner) || !counted_victims(i).empty()) return;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i].analysis).entry];
    const bool taken = takes_object_at(a_, items_[i], of) || any_frame(*a_.language, noun, [&](const Frame& frame) {
                           return any_slot(frame, [&](const Slot& slot) { return slot.preposition == of; });
                       });
    const Mention& owns = a_.mentions[items_[giver].mentions.front()];
    const bool rebel = rebels(owns) || (owns.entity != no_entry && a_.lexicon->entities[owns.entity].type == "group");
    // "an ambush of [li-] the rebels", but "an ambush for [li-] a patrol"
    const bool force =
        may_name(a_, items_[i], {"194", "195"}) && is_force_of_arms(a_, owns);  // "a raid of [li-] the army"
    if (!taken || is_heeded(i) || (fatal && owner && (rebel || force))) args.subject_mentions = items_[giver].mentions;
}

bool ClauseReader::names_doer(std::uint32_t noun, std::span<const std::uint8_t> prepositions,
                              const Arguments& args) const {
    const Item& item = items_[noun];
    if (item.kind != ItemKind::event_noun || item.owner != 0 || !resolved(item.mentions)) return false;
    if (a_.mentions[item.mentions.front()].begin != item.begin + 1) return false;
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        const Item& other = items_[oblique];
        const bool joined = std::ranges::find(prepositions, other.preposition) != prepositions.end();
        return oblique > noun && joined && is_phrase(other) && (oblique == noun + 1 || resolved(other.mentions));
    });
}

bool ClauseReader::is_of_same_state(const Mentions& one, const Mentions& other) const {
    if (one.empty() || other.empty()) return false;
    const std::uint32_t entity = a_.mentions[one.front()].entity;
    return entity != no_entry && entity == a_.mentions[other.front()].entity;
}

Mentions ClauseReader::topic_before(std::uint32_t i) const {
    const Item& item = items_[i];
    if (const std::uint32_t holder = who_had(a_, items_, i); holder != no_item) return items_[holder].mentions;
    if (i == 0 || item.preposition == 0 || item.owner != 0 || !item.mentions.empty() || !may_name(a_, item, {"03"}))
        return {};
    const Item& topic = items_[i - 1];
    if (!is_bare_actor(topic) || topic.end + 1U < item.begin) return {};
    const bool opens = i == 1 || items_[i - 2].kind == ItemKind::complementizer;
    return opens ? topic.mentions : Mentions{};
}

Mentions ClauseReader::country_heading(std::uint32_t i) const {
    if (i != 2 || items_[1].kind != ItemKind::colon || items_[0].kind != ItemKind::actors) return {};
    if (items_[0].mentions.size() != 1 || items_[i].preposition != 0 || items_[i].owner != 0) return {};
    const Mention& country = a_.mentions[items_[0].mentions.front()];
    const bool body = country.kind == MentionKind::title && country.resolved() && is_of_state(country.role) &&
                      a_.language->titles[country.title].kind != TitleKind::person;  // "the Ruritanian police: ..."
    const bool state = country.kind == MentionKind::name && country.person == no_entry && country.entity != no_entry &&
                       a_.lexicon->entities[country.entity].type == "state";
    return (state || body) && may_name(a_, items_[i], {"084", "17"}) ? items_[0].mentions : Mentions{};
}

bool ClauseReader::is_heeded(std::uint32_t i) const {
    const Item& item = items_[i];
    if (item.preposition == 0 || item.owner != 0 || !may_name(a_, item, {"02"})) return false;
    if (item.preposition == a_.language->grounds) return true;
    if (item.preposition == a_.language->dative)
        return i > 0 && items_[i - 1].kind == ItemKind::event_noun && items_[i - 1].end == item.begin &&
               !items_[i - 1].analysis_definite(a_);
    return item.preposition == a_.language->membership && i + 1 < items_.size() &&
           items_[i + 1].kind == ItemKind::actors && items_[i + 1].preposition == a_.language->partitive &&
           items_[i + 1].preposition != 0;
}

bool ClauseReader::has_genitive_thing(std::uint32_t i) const {
    const Item& item = items_[i];
    if (!item.mentions.empty() || item.owner != 0 || item.analysis_definite(a_) || i + 1 >= items_.size()) return false;
    const Item& next = items_[i + 1];
    return (next.kind == ItemKind::event_noun || next.kind == ItemKind::nominal) && next.begin == item.end &&
           next.preposition == 0 && !next.conjunction && !next.accusative;
}

bool ClauseReader::is_act_of_authority(const Item& item) const {
    if (item.analysis_definite(a_) || item.mentions.empty()) return false;
    const Mention& object = a_.mentions[item.mentions.front()];
    if (object.kind == MentionKind::people) {  // "Ruritanian sanctions" are Ruritania's
        const auto words = a_.morphology->words(a_.token(object.begin));
        const bool plural = std::ranges::any_of(words, [&](const Analysis& analysis) {
            const Form& form = a_.form(analysis);
            return form.kind == FormKind::people || form.features.number == Number::plural;
        });
        // "the arrest of fifteen Ruritanian[s]", "of a Ruritanian"
        const bool one = item.end == a_.mentions[item.mentions.back()].end && may_name(a_, item, {"173", "174"});
        if (!plural && !counts_victims(item) && !one) return false;
    }
    return may_name(a_, item, {"084", "16", "17"});
}

bool ClauseReader::is_aside(const Item& item) const {
    if (item.kind == ItemKind::time || item.kind == ItemKind::adverb) return true;
    return is_phrase(item) && item.preposition != 0 && item.preposition != a_.language->between && !item.conjunction;
}

bool ClauseReader::is_ended(std::uint32_t i) const {
    if (i == 0 || items_[i - 1].kind != ItemKind::event_noun || items_[i - 1].end != items_[i].begin) return false;
    if (items_[i].preposition != 0 && items_[i].preposition != a_.language->dative) return false;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i - 1].analysis).entry];
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const std::vector<Frame>& frames = a_.language->predicates[use.predicate].frames;
        return !frames.empty() && a_.lexicon->relations[frames.front().relation].cameo.starts_with("08");
    });
}

bool ClauseReader::is_inset_comma(std::uint32_t comma) const {
    const auto is_adjunct = [&](std::uint32_t at) {
        return at < items_.size() && is_phrase(items_[at]) && items_[at].preposition != 0;
    };
    if (is_adjunct(comma + 1)) {  // ", in a statement,"
        std::uint32_t end = comma + 1;
        while (is_adjunct(end) || (end < items_.size() && items_[end].kind == ItemKind::time)) ++end;
        return end < items_.size() && items_[end].kind == ItemKind::comma;
    }
    std::uint32_t begin = comma;
    while (begin > 0 && (is_adjunct(begin - 1) || items_[begin - 1].kind == ItemKind::time)) --begin;
    return begin > 0 && begin < comma && items_[begin - 1].kind == ItemKind::comma;
}

bool ClauseReader::is_statement_noun(const Item& item) const {
    const EventNoun& noun = a_.language->event_nouns[a_.form(*item.analysis).entry];
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const std::vector<Frame>& frames = a_.language->predicates[use.predicate].frames;
        return !frames.empty() && a_.lexicon->relations[frames.front().relation].family == "statement";
    });
}

std::uint32_t ClauseReader::verb_done_by_saying(std::uint32_t i) const {
    const Item& noun = items_[i];
    const bool bare = noun.kind == ItemKind::event_noun && noun.preposition != 0 &&
                      noun.preposition == a_.language->membership && noun.owner == 0 && noun.mentions.empty() &&
                      noun.end == noun.begin + 1 && bears_article(a_, noun.begin);
    if (!bare || i + 1 >= items_.size() || !is_statement_noun(noun)) return no_item;
    const Item& next = items_[i + 1];
    const bool says = (next.kind == ItemKind::complementizer && next.preposition == 0 && !next.conjunction) ||
                      next.kind == ItemKind::colon || (next.kind == ItemKind::quote && !next.closes);
    for (std::uint32_t at = i; says && at > 0; --at)
        if (items_[at - 1].kind == ItemKind::verb || items_[at - 1].kind == ItemKind::participle) return at - 1;
    return no_item;
}

bool ClauseReader::tells_of_event(std::uint32_t i, const Arguments& args) const {
    if (args.obliques.empty() || items_[args.obliques.front()].kind == ItemKind::actors) return false;
    const std::uint8_t of = items_[args.obliques.front()].preposition;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i].analysis).entry];
    return any_frame(*a_.language, noun, [&](const Frame& frame) { return has_content_at(frame, of); });
}

bool ClauseReader::caused_subject(std::uint32_t verb, std::uint32_t i, Arguments& args) const {
    for (std::uint32_t at = verb + 1; at < i; ++at) {
        // "which led X to", "which urged [hada bi-] X to"
        const bool driven =
            items_[at].preposition == 0 || (at == verb + 1 && items_[at].preposition == a_.language->membership);
        if (items_[at].kind == ItemKind::actors && driven) args.subject_mentions = items_[at].mentions;
    }
    return !args.subject_mentions.empty();
}

bool ClauseReader::is_any(std::uint32_t i) const {
    const std::uint32_t at = items_[i].begin;
    if (at == 0 || items_[i].negated || a_.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch any = find_particle(a_, at - 1, at, Particle::apposition);
    const bool denied =
        std::ranges::any_of(items_.begin(), items_.begin() + i, [](const Item& item) { return item.negated; });
    return any.phrase != nullptr && any.phrase->entry != 0 && !denied;
}

bool ClauseReader::shares_genitive(std::uint32_t i) const {
    const Item& item = items_[i];
    if (i + 1 >= items_.size() || item.end != item.begin + 1 || item.owner != 0 || item.analysis_definite(a_) ||
        item.preposition == 0 || !item.mentions.empty())
        return false;
    const Item& next = items_[i + 1];
    return next.kind == ItemKind::event_noun && next.conjunction && next.begin == item.end && next.owner == 0 &&
           !next.analysis_definite(a_) && !next.mentions.empty();
}

std::uint32_t ClauseReader::deed_before(std::uint32_t i) const {
    if (i == 0 || items_[i].conjunction) return no_item;
    std::uint32_t deed = i - 1;
    const Item& before = items_[deed];
    if (before.end + 1 < items_[i].begin) return no_item;  // a preposition at most stands between
    if (deed > 0 && before.kind == ItemKind::verb && verb_of(before).verb_class == VerbClass::provide)
        deed -= deed > 1 && items_[deed - 1].kind == ItemKind::relative ? 2 : 1;
    const auto tells = [&](std::uint32_t at) {
        return items_[at].kind == ItemKind::verb && verb_of(items_[at]).says && !items_[at].negated;
    };
    const bool told = deed > 0 && (tells(deed - 1) || (deed > 1 && is_bare_actor(items_[deed - 1]) && tells(deed - 2)));
    const bool owned = told && items_[deed].kind == ItemKind::event_noun && items_[deed].owner != 0;  // "its will to"
    return (owned || items_[deed].kind == ItemKind::nominal) && is_noun_of_class(a_, items_[deed].begin, deed_noun)
               ? deed
               : no_item;
}

bool ClauseReader::follows_deed_noun(std::uint32_t i) const { return i > 0 && deed_before(i) == i - 1; }

bool ClauseReader::has_own_actor(std::uint32_t i, const Arguments& args) const {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return items_[oblique].kind == ItemKind::actors && resolved(items_[oblique].mentions) &&
               takes_object_at(a_, items_[i], items_[oblique].preposition);
    });
}

bool ClauseReader::says_to_whom(std::uint32_t i, const Arguments& args) const {
    if (has_own_actor(i, args)) return true;
    const std::uint8_t dative = a_.language->dative;
    return i + 1 < items_.size() && dative != 0 && items_[i + 1].preposition == dative &&
           items_[i + 1].begin == items_[i].end && takes_object_at(a_, items_[i], dative);
}

bool ClauseReader::has_own_target(std::uint32_t i, const Arguments& args) const {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return takes_object_at(a_, items_[i], items_[oblique].preposition);
    });
}

bool ClauseReader::is_about(const Verb& verb, std::uint8_t preposition) const {
    if (preposition == 0 || preposition == a_.language->membership) return false;  // "replied with an attack"
    return any_frame(*a_.language, verb, [&](const Frame& frame) { return has_content_at(frame, preposition); });
}

bool ClauseReader::is_announced(std::uint32_t i) const {
    const std::uint8_t preposition = items_[i].preposition;
    if (preposition != 0 && (items_[i].analysis_definite(a_) || preposition == a_.language->partitive))
        return false;  // "warned of attacks"
    const bool about_deed = preposition != 0 || is_told_in_paper(a_, items_, i);
    const bool about =
        preposition == 0 || preposition == a_.language->deputation || preposition == a_.language->membership;
    if (!about && may_name(a_, items_[i], {"17", "18", "19", "20"})) return false;  // "commented on the shelling of"
    for (std::uint32_t at = i + 1; at < items_.size() && (is_phrase(items_[at]) || items_[at].kind == ItemKind::time);
         ++at) {
        const bool described = at + 1 < items_.size() && items_[at + 1].kind == ItemKind::complementizer &&
                               items_[at + 1].preposition != 0;
        if (described && preposition == 0) return false;  // "described the arrest of X as [bi-anna-hu]"
    }
    for (std::uint32_t at = i; at > 0; --at) {
        const ItemKind kind = items_[at - 1].kind;
        if (kind == ItemKind::event_noun && items_[i].conjunction) continue;
        if (const std::uint32_t earlier = before_occasion(a_, items_, at, about_deed); earlier != at) {
            at = earlier + 1;
            continue;
        }
        if (at > 1 && describes_noun(at - 1) && is_document(a_, items_[at - 2])) {  // "in a statement it issued"
            --at;
            continue;
        }
        if (kind == ItemKind::verb && preposition != 0) return says_by(a_, verb_of(items_[at - 1]), preposition);
        if (kind == ItemKind::verb) return verb_of(items_[at - 1]).says && features_of(items_[at - 1]).person == 3;
        if (kind != ItemKind::actors && kind != ItemKind::time && kind != ItemKind::adverb && kind != ItemKind::comma &&
            kind != ItemKind::nominal)
            return false;
    }
    return false;
}

bool ClauseReader::is_deed(const Item& item) const {
    if (item.kind != ItemKind::actors && item.kind != ItemKind::nominal) return false;
    return item.end > item.begin + 1 && is_noun_of_class(a_, item.begin, deed_noun);
}

bool ClauseReader::another_acts(std::uint32_t i) const {
    for (std::uint32_t at = 0; at < items_.size(); ++at) {
        if (at == i || items_[at].kind != ItemKind::verb) continue;
        const Verb& verb = verb_of(items_[at]);
        if (verb.says || !verb.predicates.empty()) return true;
    }
    return false;
}

bool ClauseReader::is_only_needed(std::uint32_t i) const {
    std::uint32_t at = i;
    while (at > 0) {
        const Item& noun = items_[at - 1];
        if (noun.kind == ItemKind::nominal && noun.end == items_[at].begin && items_[at].preposition == 0)
            return is_noun_of_class(a_, noun.begin, need_noun) && !bears_article(a_, noun.begin);
        if (!items_[at].conjunction) return false;
        --at;  // what it is coordinated with
        while (at > 0 && is_phrase(items_[at]) && items_[at].kind != ItemKind::event_noun) --at;
        if (items_[at].kind != ItemKind::event_noun) return false;
    }
    return false;
}

std::uint8_t ClauseReader::preposition_of_phrase(std::uint32_t i) const {
    if (i == 0) return 0;
    std::uint32_t noun = i - 1;
    if (items_[noun].preposition != 0) return items_[noun].preposition;
    while (noun > 0 && is_phrase(items_[noun]) && items_[noun].preposition == 0 && !items_[noun].conjunction &&
           items_[noun - 1].end == items_[noun].begin)
        --noun;
    return noun == 0 && is_phrase(items_[noun]) ? items_[noun].preposition : std::uint8_t{0};
}

bool ClauseReader::is_cited(std::uint32_t verb) const {
    return verb > 1 && describes_noun(verb) && items_[verb - 2].kind == ItemKind::according;
}

bool ClauseReader::describes_noun(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i].conjunction || items_[i].analysis->enclitic == 0)
        return false;
    const Item& noun = items_[i - 1];
    return noun.end == items_[i].begin && (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun);
}

bool ClauseReader::is_said_of_thing(std::uint32_t i) const {
    if (!is_said_of_bare_noun(i)) return false;
    for (std::uint32_t at = items_[i - 1].begin; at < items_[i - 1].end; ++at)
        if (Morphology::has(a_.token(at), FormKind::title)) return false;  // "the first official [who] visits X"
    return true;
}

bool ClauseReader::is_said_of_bare_noun(std::uint32_t i) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return false;
    const Item& noun = items_[i - 1];
    const bool beside = noun.end == items_[i].begin && noun.analysis != nullptr &&
                        (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun);
    return beside && noun.owner == 0 && !is_definite(a_, noun) &&
           gender_fits(features_of(items_[i]).gender, a_.form(*noun.analysis).features.gender);
}

}  // namespace isnad
