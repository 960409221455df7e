// Mentions: the name behind a title, its post or a second office.
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/second_holder.h>

#include <algorithm>
#include <array>
#include <optional>

namespace isnad {
namespace {

/// "the ambassador to [lada] the UN, Y": the place between title and name. Returns its end, or `at`.
std::uint32_t after_post(const MentionContext& in, std::uint32_t at) {
    const PhraseMatch joined = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
    if (joined.phrase != nullptr && in.a.proclitic(*joined.analysis).preposition != 0 &&
        in.a.proclitic(*joined.analysis).preposition == in.a.language->membership)
        return in.a.lexicon->entities[joined.phrase->entry].type == "state" ? joined.end : at;  // "in [bi-] Ruritania"
    const PhraseMatch link = find_particle(in.a, at, in.limit, Particle::preposition);
    if (link.phrase == nullptr || link.analysis->enclitic != 0 || link.end >= in.limit) return at;
    const PhraseMatch name = find_phrase(in.a, link.end, in.limit, Phrase::Kind::entity);
    if (name.phrase == nullptr || in.a.proclitic(*name.analysis).preposition != 0) return at;
    return in.a.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person ? at : name.end;
}

/// "for [li-] matters of [the] security": a noun without the article and one with it.
bool bears_dative_construct(const MentionContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word || !bears_article(in.a, at + 1)) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Proclitic& proclitic = in.a.proclitic(analysis);
        return in.a.form(analysis).kind == FormKind::noun && !proclitic.article && !proclitic.conjunction &&
               proclitic.preposition == in.a.language->dative && analysis.enclitic == 0;
    });
}

/// "the candidate for [li-] the presidential elections Y": what stands for between title and name. Returns its end,
/// or `at`.
std::uint32_t after_office(const MentionContext& in, std::uint32_t at) {
    const auto bears = [&](std::uint32_t token, bool dative, FormKind kind) {
        const auto words = in.a.morphology->words(in.a.token(token));
        return std::ranges::any_of(words, [&](const Analysis& analysis) {
            const Proclitic& proclitic = in.a.proclitic(analysis);
            return in.a.form(analysis).kind == kind && proclitic.article && !proclitic.conjunction &&
                   proclitic.preposition == (dative ? in.a.language->dative : 0);
        });
    };
    const bool matters = bears_dative_construct(in, at);  // "the deputy for [li-] the matters of security Y"
    if (!matters && !bears(at, true, FormKind::noun) && !bears(at, true, FormKind::event_noun)) return at;
    std::uint32_t end = at + (matters ? 2 : 1);
    while (end < in.limit && (bears(end, false, FormKind::adjective) || bears(end, false, FormKind::nisba))) ++end;
    return end < in.limit ? end : at;
}

/// Reads a name behind what may stand between it and its title, and moves `at` there; `at` where there is none.
std::uint32_t name_behind(const MentionContext& in, std::uint32_t behind, std::uint32_t& at) {
    if (behind == at) return at;
    const bool comma = behind + 1 < in.limit && in.a.token(behind).mark == Mark::comma;
    if (comma) ++behind;
    const std::uint32_t end = read_person_name(in.a, behind, in.limit, false);
    if (end == behind || (comma && (end >= in.limit || in.a.token(end).mark != Mark::comma))) return at;
    at = behind;
    return end;
}

std::uint32_t name_behind_post(const MentionContext& in, const Mention& mention, const TitleChain& chain,
                               std::uint32_t& at) {
    std::uint32_t end = at;
    if (!chain.entities.empty()) end = name_behind(in, after_post(in, at), at);
    if (end == at && mention.definite) end = name_behind(in, after_office(in, at), at);
    if (end == at && mention.definite) end = name_behind(in, after_quoted_post(in, at), at);
    if (end == at && mention.definite) end = before_known_surname(in, at);
    const bool one = mention.definite && mention.number == Number::singular &&
                     in.a.language->titles[chain.title].kind == TitleKind::person;
    return end == at && one ? read_odd_name(in.a, at, in.limit) : end;
}

/// "the prime minister and minister of defence, X, said": one person of two offices. Returns the end of the second.
std::uint32_t after_second_office(const MentionContext& in, const Mention& mention) {
    if (!mention.definite || mention.number != Number::singular || mention.end >= in.limit) return mention.end;
    const auto second = read_title_chain(in.a, mention.end, in.limit);
    if (!second || second->end >= in.limit || !(second->definite || !second->entities.empty())) return mention.end;
    const Proclitic& proclitic = in.a.proclitic(*second->analysis);
    if (!proclitic.conjunction || proclitic.preposition != 0) return mention.end;
    if (in.a.language->titles[second->title].kind != TitleKind::person ||
        in.a.form(*second->analysis).features.number != Number::singular)
        return mention.end;
    if (in.a.token(second->end).mark != Mark::comma) return mention.end;
    // "the president and the foreign minister, X,": a president is no minister.
    if (mention.role == "GOV.HOS" && second->role.starts_with("GOV.")) return mention.end;
    const std::uint32_t name = read_person_name(in.a, second->end + 1, in.limit, true);
    const bool closed = name < in.limit && name > second->end + 2 && in.a.token(name).mark == Mark::comma;
    return closed ? second->end : mention.end;
}

/// "dismissed the president [the] commander of the army": a name that is a noun too, before what it governs.
bool governs_noun(const MentionContext& in, std::uint32_t at) {
    const Morphology& morphology = *in.a.morphology;
    const Token& token = in.a.token(at);
    if (at + 1 >= in.limit || bears_article(in.a, at) || !bears_article(in.a, at + 1)) return false;
    const bool noun = morphology.has(token, FormKind::title) || morphology.has(token, FormKind::noun) ||
                      (token.feminine_ending && is_unknown_word(in.a, at));
    if (!noun) return false;
    const Token& next = in.a.token(at + 1);
    return morphology.has(next, FormKind::title) || morphology.has(next, FormKind::noun) ||
           morphology.has(next, FormKind::event_noun);
}

/// "the minister 'X Y'", whose name begins at `at`.
void attach_quoted_name(MentionContext& in, Mention& mention, std::uint32_t at) {
    if (!mention.definite || at >= in.limit) return;
    const std::uint32_t end = read_person_name(in.a, at, in.limit, true);
    if (end < at + 2 || end >= in.limit || in.a.token(end).mark != Mark::quote) return;
    set_person(in, mention, known_person(in, at, end), at, end);
    mention.end = end + 1;
}

}  // namespace

void attach_name(MentionContext& in, Mention& mention, const TitleChain& chain) {
    if (in.a.language->titles[chain.title].relative) return;
    std::uint32_t at = after_telling_adjective(in, after_second_office(in, mention), chain);
    bool comma = false;
    if (at + 1 < in.limit && in.a.token(at).mark == Mark::comma && mention.definite) {
        comma = true;
        ++at;
    }
    if (at >= in.limit || is_ordinal_after_preposition(in, at)) return;
    if (!comma && in.a.token(at).mark == Mark::quote) return attach_quoted_name(in, mention, at + 1);
    const std::uint32_t bare = at;
    at = after_honorific(in, at);
    if (at != bare && mention.definite && !mention.role.empty() && !mention.role.starts_with("GOV.HO")) {
        const auto second = read_title_chain(in.a, bare, in.limit);
        if (second && second->role.starts_with("GOV.HO")) return;  // "the opposition's leader criticized president X"
    }
    const Analysis* clitics = given_name_after_clitics(in, at);
    if (clitics != nullptr && in.a.proclitic(*clitics).conjunction)
        return;  // "the member of X and secretary [wa-amin]"
    if (!comma && (met_with_title(in, mention, at, chain) || surname_after_title(in, mention, at, chain))) return;
    std::uint32_t end = read_person_name(in.a, at, in.limit, mention.definite);
    if (end == at && !comma) end = name_behind_post(in, mention, chain, at);
    if (end == at) return;
    const PhraseMatch known = known_person(in, at, end);
    if (known.phrase != nullptr && chain.entities.size() == 1 &&
        is_of_another_state(in, known.phrase->entry, chain.entities.front()))
        return;  // "the Ruritanian president visits [whom everybody knows as a minister of Graustark]"
    if (known.phrase == nullptr && end == at + 1 && !comma && governs_noun(in, at)) return;
    const bool closed = end >= in.limit || in.a.token(end).kind == TokenKind::mark;
    const bool holder = known.phrase != nullptr && !chain.entities.empty() && in_office(in, known.phrase->entry, chain);
    const bool whole = end > at + 1 && in.a.morphology->has(in.a.token(at), FormKind::given_name);
    if (comma && !closed && !holder && !whole) return;
    set_person(in, mention, known, at, end);
    mention.end = end + (comma && end < in.limit && in.a.token(end).mark == Mark::comma ? 1U : 0U);
}

}  // namespace isnad
