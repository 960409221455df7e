// Items: words that only stress somebody.
#include <isnad/extract/item/emphasis.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the same [nafs al-] source": bare, before somebody's title with the article.
bool is_same_before_title(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.mention_at[at + 1] == 0 || !bears_article(in.a, at + 1)) return false;
    if (in.a.mentions[in.a.mention_at[at + 1] - 1].kind != MentionKind::title) return false;
    if (!in.items.empty() && is_phrase(in.items.back()) && in.items.back().end == at) return false;  // "of [dhat]"
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::noun && word.proclitic == 0 && word.enclitic == 0;
    });
}

bool follows_according(const ItemContext& in) {
    return in.items.size() > 1 && in.items[in.items.size() - 2].kind == ItemKind::according;
}

}  // namespace

bool stresses(const ItemContext& in, std::uint32_t at) {
    if (is_same_before_title(in, at)) return true;
    if (in.items.empty() || in.items.back().end != at || at + 1 >= in.limit) return false;
    const Item& stressed = in.items.back();
    const bool named = is_phrase(stressed) && is_definite(in.a, stressed);
    if (!named && stressed.kind != ItemKind::time && stressed.kind != ItemKind::pronoun) return false;
    const Token& next = in.a.token(at + 1);
    if (next.mark == Mark::comma)  // "according to the same source,", but "X blew himself up,"
        return named && (stressed.preposition != 0 || follows_according(in));
    if (next.kind != TokenKind::word || Morphology::may_begin(next, Particle::preposition)) return false;
    if (Morphology::may_begin(next, Particle::complementizer) || Morphology::may_begin(next, Particle::relative))
        return true;
    if (const std::uint32_t mention = in.a.mention_at[at + 1]; mention != 0) {
        const Mention& object = in.a.mentions[mention - 1];
        return object.preposition == 0 && !object.conjunction && (object.resolved() || object.definite);
    }
    const auto words = in.a.morphology->words(next);
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Proclitic& proclitic = in.a.proclitic(word);
        const bool bare = proclitic.preposition == 0 && !proclitic.conjunction;
        return bare && (proclitic.article || (in.a.form(word).kind == FormKind::verb && word.enclitic == 0));
    });
}

}  // namespace isnad
