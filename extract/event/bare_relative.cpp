// Clauses: relative clauses without a relative pronoun.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "a Ruritanian soldier", "a member in the parliament of X", "a delegation from [min] the parliament".
bool is_indefinite_title(const ClauseContext& in, const Mention& who) {
    const bool member = who.end > who.begin + 2 && !bears_article(in.a, who.begin) &&
                        find_particle(in.a, who.begin + 1, who.end, Particle::preposition).end == who.begin + 2;
    if (member) return true;
    for (std::uint32_t at = who.begin; at < who.end; ++at)
        if (in.a.token(at).kind != TokenKind::word || bears_article(in.a, at)) return false;
    return who.entity == no_entry ? !who.definite : Morphology::has(in.a.token(who.end - 1), FormKind::nisba);
}

/// "met an official in X [who] threatened": the item before the places right before a verb, which follow a verb and one
/// another; the item right before the verb if none stands there.
std::uint32_t before_places(const ClauseContext& in, std::uint32_t i) {
    std::uint32_t at = i - 1;
    if (in.items[at].end != in.items[i].begin) return 0;
    if (!has_verb_before(in, i) || features_of(in, in.items[i]).tense != Tense::perfect) return at;
    while (at > 1 && is_phrase(in.items[at]) && in.items[at].preposition == in.a.language->locative &&
           !in.items[at].conjunction && in.items[at - 1].end <= in.items[at].begin && is_phrase(in.items[at - 1]))
        --at;
    return at;
}

/// "And in a press conference criticized the minister X": behind the first phrase of a sentence that has no other verb
/// to stand alone, and with no pronoun that takes the phrase up.
bool is_only_main_verb(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Item& phrase = in.items.front();
    const bool adjunct = phrase.preposition != 0 || phrase.negated;  // "without details"
    if (i != 1 || !adjunct || phrase.end != in.items[i].begin || takes_up_noun(in, args)) return false;
    const Features& features = features_of(in, in.items[i]);
    if (features.tense != Tense::perfect || features.voice == Voice::passive) return false;
    for (std::uint32_t at = i + 1; at < in.items.size(); ++at) {
        const Item& item = in.items[at];
        const ItemKind before = in.items[at - 1].kind;
        const bool depends = before == ItemKind::relative || before == ItemKind::complementizer ||
                             before == ItemKind::subordinator || item.conjunction;
        if (item.kind == ItemKind::verb && !depends) return false;
    }
    return true;
}

/// "and in a statement X said", "and after a conference X said that", "and during a conference [he] said that",
/// "and in the face of [a] rising pressure X announced".
bool opens_behind_phrase(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const std::uint8_t preposition = preposition_of_phrase(in, i);
    if (is_only_main_verb(in, i, args)) return true;
    if (preposition == 0 || !verb_of(in, in.items[i]).says) return false;
    const bool told = args.speech != no_item && !has_verb_before(in, i);
    return has_right_subject(in, i, args) ? told || preposition == in.a.language->locative
                                          : told && i == 1 && !is_document(in.a, in.items[0]);
}

/// "an ambush [m.] for which blamed [f.] the authorities": the verb agrees with who stands right behind it only.
bool agrees_only_behind(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Features& verb = features_of(in, in.items[i]);
    const Features& noun = in.a.form(*in.items[i - 1].analysis).features;
    const bool unlike = noun.number == Number::singular && verb.number == Number::singular &&
                        verb.gender != Gender::any && noun.gender != Gender::any && verb.gender != noun.gender;
    return unlike && has_right_subject(in, i, args) && args.objects.front() == i + 1 &&
           in.items[i + 1].kind == ItemKind::actors;
}

}  // namespace

bool tells_of_bare_deed(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (!follows_bare_noun(in, i) || in.items[i].analysis->enclitic != 0 || i + 1 >= in.items.size()) return false;
    if (!args.objects.empty() && follows_governed_pronoun(in, i, args.objects.front())) return false;
    return !opens_behind_phrase(in, i, args) && !speaks_beside(in, i, args) && !agrees_only_behind(in, i, args);
}

std::uint32_t bare_title_told_of(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i < 2 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return no_item;
    const std::uint32_t at = before_places(in, i);
    const Item& noun = in.items[at];
    if (at == 0 || noun.kind != ItemKind::actors || noun.mentions.size() != 1) return no_item;
    const Mention& who = in.a.mentions[noun.mentions.front()];
    if (who.kind != MentionKind::title || who.names_person() || !is_indefinite_title(in, who)) return no_item;
    if (is_object_of_next(in, i, who)) return no_item;
    const bool object = in.items[at - 1].kind == ItemKind::actors || in.items[at - 1].kind == ItemKind::nominal;
    const bool tells =
        verb_of(in, in.items[i]).says && args.speech != no_item;  // "shot down a plane [of which] it said that"
    if (tells && who.title != no_entry && in.a.language->titles[who.title].kind != TitleKind::person) return no_item;
    if (noun.preposition == 0 && !(object && in.items[at - 1].preposition == 0 && !noun.conjunction)) return no_item;
    if (noun.preposition != 0 && tells) return no_item;  // "after meeting X"
    const bool past = noun.preposition != 0 && features_of(in, in.items[i]).tense == Tense::perfect;
    const bool his = features_of(in, in.items[i]).person == 3 && agrees(in.a, in.items[i], noun, false) &&
                     (past || has_verb_before(in, i)) && !has_right_subject(in, i, args);
    return his ? at : no_item;
}

bool is_set_off_clause(const ClauseContext& in, std::uint32_t first, std::uint32_t last) {
    bool opened = false;
    for (std::uint32_t at = first; at < last; ++at) {
        const ItemKind kind = in.items[at].kind;
        if (kind == ItemKind::comma) opened = false;
        if (kind == ItemKind::subordinator || kind == ItemKind::relative) opened = true;
        const bool acts = kind == ItemKind::verb || kind == ItemKind::participle;
        if (kind == ItemKind::complementizer || kind == ItemKind::colon || (acts && !opened)) return false;
    }
    return true;
}

}  // namespace isnad
