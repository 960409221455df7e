// Items: whether the subject or object of a verb stands behind what is put before it.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/subject_behind.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <span>

namespace isnad {
namespace {

/// "[in] a surprising manner", "[in] his speech", "[in] the city": the end of a noun that can have no genitive behind
/// it, or `at`.
std::uint32_t after_closed_noun(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return at;
    if (const std::uint32_t index = in.a.mention_at[at]; index != 0) {
        const Mention& mention = in.a.mentions[index - 1];
        const bool closed = mention.kind == MentionKind::name || (mention.definite && bears_article(in.a, at));
        return mention.begin == at && closed ? mention.end : at;
    }
    const auto closes = [&](const Analysis& word) {
        return word.enclitic != 0 && in.a.form(word).kind != FormKind::verb;
    };
    const bool closed = bears_article(in.a, at) || std::ranges::any_of(in.a.morphology->words(in.a.token(at)), closes);
    const std::uint32_t next = at + 1;
    if (next < in.limit && is_negated_adjective(in, next)) return next + 2;  // "a manner [that is] not known"
    const bool described = next < in.limit && in.a.mention_at[next] == 0 && in.a.token(next).kind == TokenKind::word &&
                           in.a.morphology->has(in.a.token(next), FormKind::adjective) &&
                           is_only_adjective(in, in.a.token(next)) && bears_article(in.a, next) == closed;
    if (described) return next + 1;
    return closed ? next : at;
}

/// The end of the adjunct that begins at a word, or `at`.
std::uint32_t after_adjunct(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (token.kind == TokenKind::number || token.kind == TokenKind::word) {
        const std::uint32_t time = may_begin_time(in.a, at) ? find_time(in.a, at, in.limit).end : 0;
        if (time > at) return time;
    }
    if (token.kind != TokenKind::word) return at;
    const PhraseMatch phrase = find_phrase(in.a, at, in.limit, Phrase::Kind::particle);
    if (phrase.phrase != nullptr && phrase.analysis->proclitic == 0) {
        if (phrase.phrase->particle == Particle::conjunction) return phrase.end;  // "in his turn"
        if (phrase.phrase->particle != Particle::preposition || phrase.end >= in.limit) return at;
        if (phrase.analysis->enclitic != 0) return phrase.end;
        const std::uint32_t end = after_closed_noun(in, phrase.end);
        return end == phrase.end ? at : end;
    }
    const std::uint32_t index = in.a.mention_at[at];
    const bool governed =
        index != 0 ? in.a.mentions[index - 1].preposition != 0
                   : std::ranges::any_of(in.a.morphology->words(token), [&](const Analysis& word) {
                         return in.a.proclitic(word).preposition != 0 && in.a.form(word).kind != FormKind::verb;
                     });
    if (governed) return after_closed_noun(in, at);
    return index == 0 && Morphology::has(token, FormKind::adverb) ? at + 1 : at;
}

/// A mention that begins there, is known or definite, and may be the subject of the verb.
bool is_doer_beside(const ItemContext& in, std::uint32_t at, const Mention& subject, const Analysis& verb) {
    return subject.begin == at && subject.preposition == 0 && !subject.conjunction &&
           (subject.resolved() || subject.definite) && agrees(in.a.form(verb).features, subject) && has_doer(in, verb);
}

}  // namespace

bool has_noun_behind_adverb(const ItemContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || in.a.token(at + 1).kind != TokenKind::word || in.a.mention_at[at + 1] != 0) return false;
    const PhraseMatch turn = find_particle(in.a, at + 1, in.limit, Particle::conjunction);
    if (turn.phrase != nullptr) return turn.end < in.limit && next_is_nominal(in, turn.end - 1);
    const bool adverb = Morphology::has(in.a.token(at + 1), FormKind::adverb) && !bears_article(in.a, at + 1);
    return adverb && next_is_nominal(in, at + 1) &&
           find_phrase(in.a, at + 1, in.limit, Phrase::Kind::particle).phrase == nullptr;
}

bool has_subject_behind_adjunct(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr int most = 2;  // adjuncts
    const Features& features = in.a.form(verb).features;
    if (!in.a.language->verb_first || verb.enclitic != 0 || features.tense != Tense::perfect || features.person != 3)
        return false;
    const Mark opening = at + 1 < in.limit ? in.a.token(at + 1).mark : Mark::none;  // "asked, on Sunday, X"
    const bool inset = opening == Mark::comma || opening == Mark::dash || opening == Mark::open;
    std::uint32_t next = at + (inset ? 2 : 1);
    const std::uint32_t first = next;
    for (int adjunct = 0; adjunct < most && next < in.limit; ++adjunct) {
        const std::uint32_t end = after_adjunct(in, next);
        if (end == next) break;
        next = end;
    }
    if (next == first || next >= in.limit) return false;
    if (inset && in.a.token(next).mark != (opening == Mark::open ? Mark::close : opening)) return false;
    if (inset) ++next;
    if (next >= in.limit || in.a.mention_at[next] == 0) return false;
    const Mention& subject = in.a.mentions[in.a.mention_at[next] - 1];
    return is_doer_beside(in, next, subject, verb);
}

bool follows_closed_adjuncts(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Features& features = in.a.form(verb).features;
    if (!in.a.language->verb_first || verb.enclitic != 0 || verb.proclitic != 0 || in.items.empty()) return false;
    if (features.tense != Tense::perfect || features.person != 3 || in.items.back().end != at) return false;
    const Item& last = in.items.back();
    const bool closed = last.kind == ItemKind::time || last.kind == ItemKind::adverb;
    if (!closed && (!is_phrase(last) || !is_definite(in.a, last))) return false;
    if (!std::ranges::all_of(in.items, is_plain_adjunct) || at + 1 >= in.limit || in.a.mention_at[at + 1] == 0)
        return false;
    const Mention& subject = in.a.mentions[in.a.mention_at[at + 1] - 1];
    return is_doer_beside(in, at + 1, subject, verb);
}

bool is_verb_behind_inset(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::size_t longest = 6;  // items
    const Features& features = in.a.form(verb).features;
    const bool closed = previous_is(in, ItemKind::comma) || previous_is(in, ItemKind::close);
    if (!closed || in.items.size() < 3 || in.items.size() > longest || in.items.back().end != at) return false;
    if (verb.proclitic != 0 || features.tense != Tense::perfect || features.person != 3 || !has_doer(in, verb))
        return false;
    const Item& topic = in.items.front();
    const auto inset = std::span<const Item>(in.items).subspan(1);
    const bool opens = inset.front().kind == ItemKind::comma || inset.front().kind == ItemKind::open;
    if (!opens || !is_bare_actor(topic) || topic.mentions.empty()) return false;
    const Mention& first = in.a.mentions[topic.mentions.front()];
    return first.resolved() && agrees(features, first) && std::ranges::all_of(inset, [](const Item& item) {
               return item.kind == ItemKind::comma || item.kind == ItemKind::open || item.kind == ItemKind::close ||
                      is_plain_adjunct(item);
           });
}

bool is_object_behind_inset(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::size_t longest = 8;  // items
    if (verb.proclitic != 0 || !previous_is(in, ItemKind::comma) || in.items.back().end != at || in.items.size() < 5)
        return false;
    std::size_t inset = in.items.size() - 1;
    bool told = true;
    while (inset > 2 && in.items[inset - 1].kind != ItemKind::comma) {
        told &= is_plain_adjunct(in.items[--inset]);
        if (in.items.size() - inset > longest) return false;
    }
    if (!told && in.items[inset].kind != ItemKind::relative) return false;
    if (inset < 3 || inset + 1 == in.items.size()) return false;
    const Item& subject = in.items[inset - 2];
    const Item& before = in.items[inset - 3];
    return is_bare_actor(subject) && before.kind == ItemKind::verb && !is_copula(in.a, before) &&
           subject.begin == before.end;
}

}  // namespace isnad
