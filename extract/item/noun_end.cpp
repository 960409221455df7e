// Items: where an indefinite adjective ends a noun, so that no genitive stands behind it.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/noun_end.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// A state or body by its name begins there.
bool names_body(const ItemContext& in, std::uint32_t at) {
    const std::uint32_t mention = in.a.mention_at[at];
    return mention != 0 && in.a.mentions[mention - 1].names_body() && in.a.mentions[mention - 1].preposition == 0;
}

/// "[accused] in earlier statements X": an adjective in the feminine, and nothing else; no genitive follows it.
bool is_bare_adjective(const ItemContext& in, std::uint32_t at) {
    bool adjective = false;
    bool masculine = false;  // "in a speech [that was] televised, X": nothing but an adjective
    for (const Analysis& analysis : in.a.morphology->titles_and_words(in.a.token(at))) {
        const Form& form = in.a.form(analysis);
        const bool singular = form.features.number == Number::singular;
        if (form.kind == FormKind::adjective) {
            adjective |= singular && form.features.gender == Gender::feminine;
            masculine |= singular && form.features.gender == Gender::masculine;
        } else if (form.kind != FormKind::participle)
            return false;
    }
    const bool beside = at > 0 && !bears_article(in.a, at - 1) && at + 1 < in.limit && names_body(in, at + 1);
    return (adjective && in.a.token(at).feminine_ending) || (masculine && beside);
}

/// "criticized in a sharp manner [bi-shaklin haddin] the government": behind a preposition an adjective in the
/// masculine, and nothing else, ends a noun of one word without the article.
bool ends_manner(const ItemContext& in, const Item& noun, std::uint32_t at) {
    if (noun.kind != ItemKind::nominal || noun.preposition == 0 || at != noun.begin + 1 || noun.analysis == nullptr ||
        in.a.form(*noun.analysis).features.number != Number::singular)
        return false;
    const auto words = in.a.morphology->titles_and_words(in.a.token(at));
    const auto describes = [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::participle || word.more_words != 0 ||  // "senior [adviser]"
               (form.kind == FormKind::adjective && form.features.number == Number::singular);
    };
    return std::ranges::all_of(words, describes) && std::ranges::any_of(words, [&](const Analysis& word) {
               return in.a.form(word).kind == FormKind::adjective;
           });
}

/// "in [fi] a long speech X", "after a closed meeting the minister of X": no genitive stands behind an indefinite
/// adjective there.
bool ends_adjunct(const ItemContext& in, const Item& noun, std::uint32_t at) {
    if (noun.preposition == 0 || at != noun.begin + 1 || bears_article(in.a, noun.begin)) return false;
    if (at + 1 >= in.limit || in.a.mention_at[at + 1] == 0) return false;
    const Mention& next = in.a.mentions[in.a.mention_at[at + 1] - 1];
    if (next.preposition != 0 || next.conjunction) return false;
    const Token& token = in.a.token(at);
    const bool describes =
        in.a.morphology->has(token, FormKind::adjective) || in.a.morphology->has(token, FormKind::participle);
    if (describes && noun.preposition == in.a.language->locative && next.kind == MentionKind::name) return true;
    const bool thing =
        next.kind == MentionKind::modified && next.end > next.begin + 1 && bears_article(in.a, next.begin);
    const bool adjective = next.kind == MentionKind::people || (next.kind == MentionKind::modified && !thing);
    return !adjective && is_nothing_but_adjective(in.a, at);
}

/// "struck a heavy raid the embassy": right behind a verb, the adjective ends its indefinite subject.
bool ends_subject(const ItemContext& in, const Item& noun, std::uint32_t at) {
    if (noun.kind != ItemKind::event_noun || at > noun.begin + 2 || in.items.size() < 2 || at + 1 >= in.limit)
        return false;
    if (in.items[in.items.size() - 2].kind != ItemKind::verb || bears_article(in.a, noun.begin)) return false;
    const std::uint32_t object = in.a.mention_at[at + 1];
    if (object == 0 || !in.a.mentions[object - 1].definite) return false;
    const auto words = in.a.morphology->titles_and_words(in.a.token(at));
    return std::ranges::all_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::adjective && form.features.number == Number::singular;
    });
}

}  // namespace

bool ends_noun(const ItemContext& in, const Item& noun, std::uint32_t at) {
    return is_bare_adjective(in, at) || ends_manner(in, noun, at) || ends_subject(in, noun, at) ||
           ends_adjunct(in, noun, at);
}

bool ends_in_adjective(const ItemContext& in, const Item& noun, std::uint32_t end) {
    if (end <= noun.begin + 1) return false;
    const Token& last = in.a.token(end - 1);
    return Morphology::has(last, FormKind::adjective) && !Morphology::has(last, FormKind::noun) &&
           !Morphology::has(last, FormKind::event_noun) && !bears_article(in.a, end - 1);
}

}  // namespace isnad
