// Mentions: the state of the place that a story was sent from.
#include <isnad/extract/mention/mention.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "(Agency)", "/ Agency /": says whether a medium stands behind the mark.
bool names_agency(const Annotations& annotations, std::uint32_t mark, std::uint32_t limit) {
    if (mark + 1 >= limit) return false;
    const PhraseMatch name = find_phrase(annotations, mark + 1, limit, Phrase::Kind::entity);
    return name.phrase != nullptr && annotations.lexicon->entities[name.phrase->entry].type == "media";
}

/// "Nairobi 12-3 (Agency)": the state of the place at the head of a sentence before an agency, or no_entry.
std::uint32_t sent_from(const Annotations& annotations, const Sentence& sentence) {
    constexpr std::uint32_t longest = 10;  // tokens before the agency
    const std::uint32_t limit = std::min(sentence.last, sentence.first + longest);
    const PhraseMatch place = find_phrase(annotations, sentence.first, limit, Phrase::Kind::entity);
    if (place.phrase == nullptr || place.analysis->proclitic != 0) return no_entry;
    const Entity& entity = annotations.lexicon->entities[place.phrase->entry];
    const bool town = place.phrase->use == NameUse::capital || entity.kind == Entity::Kind::place;
    if (!town) return no_entry;
    for (std::uint32_t at = place.end; at < limit; ++at) {
        const Token& token = annotations.token(at);
        const bool opens = token.mark == Mark::open || token.mark == Mark::slash;
        if (opens && names_agency(annotations, at, sentence.last)) return acting_for(annotations, place.phrase->entry);
        if (token.mark == Mark::stop || token.mark == Mark::colon) break;
    }
    return no_entry;
}

}  // namespace

std::uint32_t find_dateline(const Annotations& annotations) {
    constexpr std::size_t headline = 2;  // sentences that may stand above
    const std::vector<Sentence>& sentences = annotations.text.sentences;
    for (std::size_t i = 0; i < sentences.size() && i <= headline; ++i) {
        if (sentences[i].first >= sentences[i].last) continue;
        if (const std::uint32_t state = sent_from(annotations, sentences[i]); state != no_entry) return state;
    }
    return no_entry;
}

}  // namespace isnad
