// Clauses: nouns of action, and what they are done to.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
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

bool is_some_of(const ClauseContext& in, const Item& noun) {
    if (noun.begin < 2) return false;
    const std::uint32_t count = noun.begin - 2U;  // "a series of [min] the raids"
    if (noun.preposition != 0 && noun.preposition == in.a.language->partitive && !bears_article(in.a, count) &&
        in.a.morphology->has(in.a.token(count), FormKind::noun))
        return true;
    return find_particle(in.a, noun.begin - 2, noun.begin, Particle::quantifier).end == noun.begin;
}

bool counts_victims(const ClauseContext& in, const Item& item) {
    if (item.mentions.empty() || item.owner != 0) return false;
    const std::uint32_t first = in.a.mentions[item.mentions.front()].begin;
    const bool some = first > item.begin + 1 && (is_counted(in.a, first - 1) || is_counted(in.a, item.begin + 1));
    return some && may_name(in.a, item, {"084", "17", "18", "19"});
}

Mentions counted_victims(const ClauseContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (!noun.mentions.empty() || noun.end < noun.begin + 2 || i + 1 >= in.items.size()) return {};
    const Item& whole = in.items[i + 1];
    const bool part = whole.kind == ItemKind::actors && whole.preposition == in.a.language->partitive &&
                      is_counted(in.a, noun.end - 1) && may_name(in.a, noun, {"084", "17", "18", "19"});
    return part ? whole.mentions : Mentions{};
}

void given_by(const ClauseContext& in, std::uint32_t i, Arguments& args, bool fatal) {
    std::uint32_t giver = i + 1;
    const bool described = giver + 1 < in.items.size() && in.items[giver].kind == ItemKind::nominal &&
                           in.items[giver].preposition == 0 && in.items[giver].begin == in.items[i].end &&
                           in.items[giver].end == in.items[giver].begin + 1;
    if (described) ++giver;  // "heavy raids of X"
    if (giver >= in.items.size() || in.items[giver].kind != ItemKind::actors) return;
    const std::uint8_t of = in.items[giver].preposition;
    const bool owner = of == in.a.language->dative && may_name(in.a, in.items[i], {"18", "19"}) &&
                       (fatal || has_own_target(in, i, args));  // "a raid of [li-] X on Y"
    if (of == 0 || (of != in.a.language->partitive && !owner) || !counted_victims(in, i).empty()) return;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i].analysis).entry];
    const bool taken =
        takes_object_at(in.a, in.items[i], of) || any_frame(*in.a.language, noun, [&](const Frame& frame) {
            return any_slot(frame, [&](const Slot& slot) { return slot.preposition == of; });
        });
    const Mention& owns = in.a.mentions[in.items[giver].mentions.front()];
    const bool rebel = rebels(owns) || (owns.entity != no_entry && in.a.lexicon->entities[owns.entity].type == "group");
    // "an ambush of [li-] the rebels", but "an ambush for [li-] a patrol"
    const bool force =
        may_name(in.a, in.items[i], {"194", "195"}) && is_force_of_arms(in.a, owns);  // "a raid of [li-] the army"
    if (!taken || is_heeded(in, i) || (fatal && owner && (rebel || force)))
        args.subject_mentions = in.items[giver].mentions;
}

bool names_doer(const ClauseContext& in, std::uint32_t noun, std::span<const std::uint8_t> prepositions,
                const Arguments& args) {
    const Item& item = in.items[noun];
    if (item.kind != ItemKind::event_noun || item.owner != 0 || !resolved(in, item.mentions)) return false;
    if (in.a.mentions[item.mentions.front()].begin != item.begin + 1) return false;
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        const Item& other = in.items[oblique];
        const bool joined = std::ranges::find(prepositions, other.preposition) != prepositions.end();
        return oblique > noun && joined && is_phrase(other) && (oblique == noun + 1 || resolved(in, other.mentions));
    });
}

bool is_of_same_state(const ClauseContext& in, const Mentions& one, const Mentions& other) {
    if (one.empty() || other.empty()) return false;
    const std::uint32_t entity = in.a.mentions[one.front()].entity;
    return entity != no_entry && entity == in.a.mentions[other.front()].entity;
}

bool is_heeded(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (item.preposition == 0 || item.owner != 0 || !may_name(in.a, item, {"02"})) return false;
    if (item.preposition == in.a.language->grounds) return true;
    if (item.preposition == in.a.language->dative)
        return i > 0 && in.items[i - 1].kind == ItemKind::event_noun && in.items[i - 1].end == item.begin &&
               !in.items[i - 1].analysis_definite(in.a);
    return item.preposition == in.a.language->membership && i + 1 < in.items.size() &&
           in.items[i + 1].kind == ItemKind::actors && in.items[i + 1].preposition == in.a.language->partitive &&
           in.items[i + 1].preposition != 0;
}

bool has_genitive_thing(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (!item.mentions.empty() || item.owner != 0 || item.analysis_definite(in.a) || i + 1 >= in.items.size())
        return false;
    const Item& next = in.items[i + 1];
    return (next.kind == ItemKind::event_noun || next.kind == ItemKind::nominal) && next.begin == item.end &&
           next.preposition == 0 && !next.conjunction && !next.accusative;
}

bool is_act_of_authority(const ClauseContext& in, const Item& item) {
    if (item.analysis_definite(in.a) || item.mentions.empty()) return false;
    const Mention& object = in.a.mentions[item.mentions.front()];
    if (object.kind == MentionKind::people) {  // "Ruritanian sanctions" are Ruritania's
        const auto words = in.a.morphology->words(in.a.token(object.begin));
        const bool plural = std::ranges::any_of(words, [&](const Analysis& analysis) {
            const Form& form = in.a.form(analysis);
            return form.kind == FormKind::people || form.features.number == Number::plural;
        });
        // "the arrest of fifteen Ruritanian[s]", "of a Ruritanian"
        const bool one = item.end == in.a.mentions[item.mentions.back()].end && may_name(in.a, item, {"173", "174"});
        if (!plural && !counts_victims(in, item) && !one) return false;
    }
    return may_name(in.a, item, {"084", "16", "17"});
}

bool is_aside(const ClauseContext& in, const Item& item) {
    if (item.kind == ItemKind::time || item.kind == ItemKind::adverb) return true;
    return is_phrase(item) && item.preposition != 0 && item.preposition != in.a.language->between && !item.conjunction;
}

bool is_ended(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::event_noun || in.items[i - 1].end != in.items[i].begin)
        return false;
    if (in.items[i].preposition != 0 && in.items[i].preposition != in.a.language->dative) return false;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i - 1].analysis).entry];
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const std::vector<Frame>& frames = in.a.language->predicates[use.predicate].frames;
        return !frames.empty() && in.a.lexicon->relations[frames.front().relation].cameo.starts_with("08");
    });
}

bool is_accusation_of_owner(const ClauseContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (noun.owner == 0 || noun.preposition == in.a.language->membership || i + 1 >= in.items.size()) return false;
    if (noun.preposition == 0 && i > 0 && in.items[i - 1].kind == ItemKind::verb) return false;  // "repeated her"
    const Item& charge = in.items[i + 1];
    return charge.preposition != 0 && charge.preposition == in.a.language->membership && charge.begin == noun.end &&
           in.a.form(*noun.analysis).features.number != Number::plural && may_name(in.a, noun, {"112"});
}

bool is_inset_comma(const ClauseContext& in, std::uint32_t comma) {
    const auto is_adjunct = [&](std::uint32_t at) {
        return at < in.items.size() && is_phrase(in.items[at]) && in.items[at].preposition != 0;
    };
    if (is_adjunct(comma + 1)) {  // ", in a statement,"
        std::uint32_t end = comma + 1;
        while (is_adjunct(end) || (end < in.items.size() && in.items[end].kind == ItemKind::time)) ++end;
        return end < in.items.size() && in.items[end].kind == ItemKind::comma;
    }
    std::uint32_t begin = comma;
    while (begin > 0 && (is_adjunct(begin - 1) || in.items[begin - 1].kind == ItemKind::time)) --begin;
    return begin > 0 && begin < comma && in.items[begin - 1].kind == ItemKind::comma;
}

bool is_statement_noun(const ClauseContext& in, const Item& item) {
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*item.analysis).entry];
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const std::vector<Frame>& frames = in.a.language->predicates[use.predicate].frames;
        return !frames.empty() && in.a.lexicon->relations[frames.front().relation].family == "statement";
    });
}

std::uint32_t verb_done_by_saying(const ClauseContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    const bool bare = noun.kind == ItemKind::event_noun && noun.preposition != 0 &&
                      noun.preposition == in.a.language->membership && noun.owner == 0 && noun.mentions.empty() &&
                      noun.end == noun.begin + 1 && bears_article(in.a, noun.begin);
    if (!bare || i + 1 >= in.items.size() || !is_statement_noun(in, noun)) return no_item;
    const Item& next = in.items[i + 1];
    const bool says = (next.kind == ItemKind::complementizer && next.preposition == 0 && !next.conjunction) ||
                      next.kind == ItemKind::colon || (next.kind == ItemKind::quote && !next.closes);
    for (std::uint32_t at = i; says && at > 0; --at)
        if (in.items[at - 1].kind == ItemKind::verb || in.items[at - 1].kind == ItemKind::participle) return at - 1;
    return no_item;
}

bool tells_of_event(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.obliques.empty() || in.items[args.obliques.front()].kind == ItemKind::actors) return false;
    const std::uint8_t of = in.items[args.obliques.front()].preposition;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i].analysis).entry];
    return any_frame(*in.a.language, noun, [&](const Frame& frame) { return has_content_at(frame, of); });
}

bool caused_subject(const ClauseContext& in, std::uint32_t verb, std::uint32_t i, Arguments& args) {
    for (std::uint32_t at = verb + 1; at < i; ++at) {
        // "which led X to", "which urged [hada bi-] X to"
        const bool driven =
            in.items[at].preposition == 0 || (at == verb + 1 && in.items[at].preposition == in.a.language->membership);
        if (in.items[at].kind == ItemKind::actors && driven) args.subject_mentions = in.items[at].mentions;
    }
    return !args.subject_mentions.empty();
}

bool is_any(const ClauseContext& in, std::uint32_t i) {
    const std::uint32_t at = in.items[i].begin;
    if (at == 0 || in.items[i].negated || in.a.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch any = find_particle(in.a, at - 1, at, Particle::apposition);
    const bool denied =
        std::ranges::any_of(in.items.begin(), in.items.begin() + i, [](const Item& item) { return item.negated; });
    return any.phrase != nullptr && any.phrase->entry != 0 && !denied;
}

bool shares_genitive(const ClauseContext& in, std::uint32_t i, bool governed) {
    const Item& item = in.items[i];
    if (i + 1 >= in.items.size() || item.end != item.begin + 1 || item.owner != 0 || item.analysis_definite(in.a) ||
        (item.preposition == 0 && !governed) || !item.mentions.empty())
        return false;
    const Item& next = in.items[i + 1];
    return next.kind == ItemKind::event_noun && next.conjunction && next.begin == item.end && next.owner == 0 &&
           !next.analysis_definite(in.a) && !next.mentions.empty();
}

std::uint32_t deed_before(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].conjunction) return no_item;
    std::uint32_t deed = i - 1;
    const Item& before = in.items[deed];
    if (before.end + 1 < in.items[i].begin) return no_item;  // a preposition at most stands between
    if (deed > 0 && before.kind == ItemKind::verb && verb_of(in, before).verb_class == VerbClass::provide)
        deed -= deed > 1 && in.items[deed - 1].kind == ItemKind::relative ? 2 : 1;
    const auto tells = [&](std::uint32_t at) {
        return in.items[at].kind == ItemKind::verb && verb_of(in, in.items[at]).says && !in.items[at].negated;
    };
    const bool told =
        deed > 0 && (tells(deed - 1) || (deed > 1 && is_bare_actor(in.items[deed - 1]) && tells(deed - 2)));
    const bool owned =
        told && in.items[deed].kind == ItemKind::event_noun && in.items[deed].owner != 0;  // "its will to"
    return (owned || in.items[deed].kind == ItemKind::nominal) &&
                   is_noun_of_class(in.a, in.items[deed].begin, deed_noun)
               ? deed
               : no_item;
}

bool follows_deed_noun(const ClauseContext& in, std::uint32_t i) { return i > 0 && deed_before(in, i) == i - 1; }

bool has_own_actor(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return in.items[oblique].kind == ItemKind::actors && resolved(in, in.items[oblique].mentions) &&
               takes_object_at(in.a, in.items[i], in.items[oblique].preposition);
    });
}

bool says_to_whom(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (has_own_actor(in, i, args)) return true;
    const std::uint8_t dative = in.a.language->dative;
    return i + 1 < in.items.size() && dative != 0 && in.items[i + 1].preposition == dative &&
           in.items[i + 1].begin == in.items[i].end && takes_object_at(in.a, in.items[i], dative);
}

bool has_own_target(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    return std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return takes_object_at(in.a, in.items[i], in.items[oblique].preposition);
    });
}

bool is_about(const ClauseContext& in, const Verb& verb, std::uint8_t preposition) {
    if (preposition == 0 || preposition == in.a.language->membership) return false;  // "replied with an attack"
    return any_frame(*in.a.language, verb, [&](const Frame& frame) { return has_content_at(frame, preposition); });
}

bool is_announced(const ClauseContext& in, std::uint32_t i) {
    const std::uint8_t preposition = in.items[i].preposition;
    if (preposition != 0 && (in.items[i].analysis_definite(in.a) || preposition == in.a.language->partitive))
        return false;  // "warned of attacks"
    const bool about_deed = preposition != 0 || is_told_in_paper(in.a, in.items, i);
    const bool about =
        preposition == 0 || preposition == in.a.language->deputation || preposition == in.a.language->membership;
    if (!about && may_name(in.a, in.items[i], {"17", "18", "19", "20"}))
        return false;  // "commented on the shelling of"
    for (std::uint32_t at = i + 1;
         at < in.items.size() && (is_phrase(in.items[at]) || in.items[at].kind == ItemKind::time); ++at) {
        const bool described = at + 1 < in.items.size() && in.items[at + 1].kind == ItemKind::complementizer &&
                               in.items[at + 1].preposition != 0;
        if (described && preposition == 0) return false;  // "described the arrest of X as [bi-anna-hu]"
    }
    for (std::uint32_t at = i; at > 0; --at) {
        const ItemKind kind = in.items[at - 1].kind;
        if (kind == ItemKind::event_noun && in.items[i].conjunction) continue;
        if (const std::uint32_t earlier = before_occasion(in.a, in.items, at, about_deed); earlier != at) {
            at = earlier + 1;
            continue;
        }
        if (at > 1 && describes_noun(in, at - 1) &&
            is_document(in.a, in.items[at - 2])) {  // "in a statement it issued"
            --at;
            continue;
        }
        if (kind == ItemKind::verb && preposition != 0)
            return says_by(in.a, verb_of(in, in.items[at - 1]), preposition);
        if (kind == ItemKind::verb) {
            const Verb& verb = verb_of(in, in.items[at - 1]);
            const bool judges = verb.verb_class == VerbClass::naming || verb.verb_class == VerbClass::copula;
            return verb.says && !judges && features_of(in, in.items[at - 1]).person == 3;  // "considered the arrest"
        }
        if (kind != ItemKind::actors && kind != ItemKind::time && kind != ItemKind::adverb && kind != ItemKind::comma &&
            kind != ItemKind::nominal)
            return false;
    }
    return false;
}

bool is_deed(const ClauseContext& in, const Item& item) {
    if (item.kind != ItemKind::actors && item.kind != ItemKind::nominal) return false;
    return item.end > item.begin + 1 && is_noun_of_class(in.a, item.begin, deed_noun);
}

bool another_acts(const ClauseContext& in, std::uint32_t i) {
    for (std::uint32_t at = 0; at < in.items.size(); ++at) {
        if (at == i || in.items[at].kind != ItemKind::verb) continue;
        const Verb& verb = verb_of(in, in.items[at]);
        if (verb.says || !verb.predicates.empty()) return true;
    }
    return false;
}

std::uint8_t preposition_of_phrase(const ClauseContext& in, std::uint32_t i) {
    if (i == 0) return 0;
    std::uint32_t noun = i - 1;
    if (in.items[noun].preposition != 0) return in.items[noun].preposition;
    while (noun > 0 && is_phrase(in.items[noun]) && in.items[noun].preposition == 0 && !in.items[noun].conjunction &&
           in.items[noun - 1].end == in.items[noun].begin)
        --noun;
    return noun == 0 && is_phrase(in.items[noun]) ? in.items[noun].preposition : std::uint8_t{0};
}

bool is_cited(const ClauseContext& in, std::uint32_t verb) {
    return verb > 1 && describes_noun(in, verb) && in.items[verb - 2].kind == ItemKind::according;
}

bool describes_noun(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].kind != ItemKind::verb || in.items[i].conjunction || in.items[i].analysis->enclitic == 0)
        return false;
    const Item& noun = in.items[i - 1];
    return noun.end == in.items[i].begin && (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun);
}

bool is_said_of_thing(const ClauseContext& in, std::uint32_t i) {
    if (!is_said_of_bare_noun(in, i)) return false;
    for (std::uint32_t at = in.items[i - 1].begin; at < in.items[i - 1].end; ++at)
        if (Morphology::has(in.a.token(at), FormKind::title)) return false;  // "the first official [who] visits X"
    return true;
}

bool is_said_of_bare_noun(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return false;
    const Item& noun = in.items[i - 1];
    const bool beside = noun.end == in.items[i].begin && noun.analysis != nullptr &&
                        (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun);
    return beside && noun.owner == 0 && !is_definite(in.a, noun) &&
           gender_fits(features_of(in, in.items[i]).gender, in.a.form(*noun.analysis).features.gender);
}

std::uint32_t passed_over(const ClauseContext& in, std::uint32_t before, bool aside) {
    if (in.items[before - 1].kind == ItemKind::comma) {
        const std::uint32_t opens = before_relative_inset(in.items, before - 1);
        return opens + 1 == before ? 0 : before - opens;  // "X, which backs Y, took part in"
    }
    const Item& subject = in.items[before - 1];  // "the raids enabled X to"
    if (before > 1 && subject.kind == ItemKind::event_noun && subject.preposition == 0 && !subject.conjunction &&
        in.items[before - 2].kind == ItemKind::verb && verb_of(in, in.items[before - 2]).verb_class == VerbClass::cause)
        return 1;
    const bool describes = describes_noun(in, before - 1);
    if (aside && (describes || is_circumstance(in.a, in.items, before - 1))) return 1;
    return before > 1 && describes && is_document(in.a, in.items[before - 2]) ? 2 : 0;
}

}  // namespace isnad
