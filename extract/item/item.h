// Items: a sentence cut into the pieces that grammar works with, each word in the one reading that its context allows.
#pragma once

#include <isnad/extract/mention/indices.h>
#include <isnad/extract/mention/mention.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace isnad {

enum class ItemKind : std::uint8_t {
    verb,
    participle,  ///< An adverbial participle: acts as a verb with the subject of its clause.
    event_noun,
    actors,   ///< One mention or several coordinated ones.
    nominal,  ///< A noun phrase that names no actor.
    time,
    adverb,
    complementizer,
    relative,
    subordinator,
    hypothetical,
    purpose,
    agent,
    according,
    adversative,
    pronoun,
    comma,
    colon,
    quote,
    open,
    close,
    other,
};

struct Item {
    ItemKind kind = ItemKind::other;
    std::uint32_t begin = 0;  ///< Tokens [begin, end).
    std::uint32_t end = 0;
    const Analysis* analysis = nullptr;  ///< Of the first token, where the reading has one.
    Indices mentions;                    ///< actors: who; nominal, event_noun: the genitive or nisba actors.
    std::uint8_t preposition = 0;        ///< That governs it.
    std::uint8_t owner = 0;              ///< event_noun: the enclitic on its last word, as in Analysis.
    bool conjunction = false;
    bool negated = false;
    bool future = false;
    bool possible = false;
    bool reportative = false;  ///< subordinator: what stands around it is said by the verb after it.
    bool reciprocal = false;   ///< "each other".
    bool closes = false;       ///< quote: it closes.
    bool accusative = false;
    bool distributed = false;  ///< After "each of": the verb agrees with that word.

    /// Says whether an article or an owner makes the noun definite.
    bool analysis_definite(const Annotations& annotations) const {
        return analysis != nullptr && (annotations.proclitic(*analysis).article || analysis->enclitic != 0);
    }
};

/// Says whether the item is a noun phrase.
inline bool is_phrase(const Item& item) {
    return item.kind == ItemKind::actors || item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun;
}

/// Says whether the item tells when, where or how: a time, an adverb, a phrase behind a preposition.
inline bool is_plain_adjunct(const Item& item) {
    return item.kind == ItemKind::time || item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition != 0);
}

/// Says whether the item is actors that no preposition governs.
inline bool is_bare_actor(const Item& item) { return item.kind == ItemKind::actors && item.preposition == 0; }

/// Says whether there is an item at `at` that is a phrase and that no preposition governs and no conjunction joins.
inline bool is_bare_phrase(std::span<const Item> items, std::size_t at) {
    return at < items.size() && is_phrase(items[at]) && items[at].preposition == 0 && !items[at].conjunction;
}

/// Says whether the item has a word of that form, stem or event noun. `word` is folded and not empty.
bool bears_word(const Annotations& annotations, const Item& item, std::u16string_view word);

/// Says whether anybody known is among the mentions.
inline bool any_resolved(const Annotations& annotations, const Indices& mentions) {
    return std::ranges::any_of(mentions,
                               [&](std::uint32_t mention) { return annotations.mentions[mention].resolved(); });
}

/// "what X said [it]": the verb has the pronoun that takes up such a word.
bool takes_up(const Annotations& annotations, const Analysis& verb);

/// With the article, a name or an owner somewhere in it.
bool is_definite(const Annotations& annotations, const Item& item);

/// Cuts a sentence into items, in place of what is in `items`. Linear in its tokens.
void build_items(Annotations& annotations, const Sentence& sentence, std::vector<Item>& items);

}  // namespace isnad
