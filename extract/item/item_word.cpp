// Items: words that stand in no phrase.
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_pronouns.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "attacked X at dawn": right behind actors a word that may be an adverb is no object.
const Analysis* adverb_reading(const ItemContext& in, std::uint32_t at) {
    // "X stormed at dawn [fajran] the embassy", spelled like "a dawn"
    const bool beside = previous_is(in, ItemKind::actors) || previous_is(in, ItemKind::verb);
    if (!beside || in.items.back().end != at) return nullptr;
    const auto analyses = in.a.morphology->words(in.a.token(at));
    const auto found = std::ranges::find_if(analyses, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::adverb && analysis.proclitic == 0;
    });
    return found == analyses.end() ? nullptr : &*found;
}

/// "His Excellency X": takes the clitics of a word of honour over to the person; false if it is none.
bool passes_honour(ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.mention_at[at + 1] == 0) return false;
    const Mention& person = in.a.mentions[in.a.mention_at[at + 1] - 1];
    if (!person.resolved() || person.preposition != 0 || person.conjunction || person.kind == MentionKind::modified)
        return false;
    const bool is_person =  // "his brother the king"
        person.names_person() ||
        (person.kind == MentionKind::title && in.a.language->titles[person.title].kind == TitleKind::person);
    const auto words = in.a.morphology->words(in.a.token(at));
    const auto honour = std::ranges::find_if(words, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::noun && in.a.form(analysis).entry == honour_noun &&
               (analysis.enclitic == 0 || is_person) && !in.a.proclitic(analysis).article;
    });
    if (honour == words.end()) return false;
    if (in.a.proclitic(*honour).preposition != 0) in.preposition = in.a.proclitic(*honour).preposition;
    in.conjunction |= in.a.proclitic(*honour).conjunction;
    return true;
}

/// Preposition and article tell what an unknown word is: "with the spying".
void read_clitics(const ItemContext& in, std::uint32_t at, Item& item) {
    const Proclitic* found = clitics_written(in.a, at);
    if (found == nullptr || item.preposition != 0) return;
    item.preposition = found->preposition;
    item.conjunction |= found->conjunction;
}

/// Right after a verb, what can only be read with "and" before it is a name that begins so: but "they were killed and".
bool only_conjoined(const ItemContext& in, std::uint32_t at) {
    if (in.a.form(*in.items.back().analysis).features.number == Number::plural) return false;
    const auto analyses = in.a.morphology->analyses(in.a.token(at));
    return std::ranges::all_of(analyses,
                               [&](const Analysis& analysis) { return in.a.proclitic(analysis).conjunction; });
}

}  // namespace

const Proclitic* clitics_written(const Annotations& annotations, std::uint32_t at) {
    const std::u16string_view form = annotations.text.form(annotations.token(at));
    const auto& proclitics = annotations.language->proclitics;
    const auto found = std::ranges::find_if(proclitics, [&](const Proclitic& proclitic) {
        return proclitic.article && proclitic.preposition != 0 && form.size() > proclitic.written.size() + 2 &&
               form.starts_with(proclitic.written);
    });
    return found == proclitics.end() ? nullptr : &*found;
}

std::uint32_t word(ItemContext& in, std::uint32_t at) {
    if (passes_honour(in, at)) return at + 1;
    if (const std::uint32_t end = latter(in, at); end != at) return end;
    if (previous_is(in, ItemKind::verb) && in.items.back().end == at && only_conjoined(in, at))
        return nominal(in, at, nullptr);
    const bool topic = previous_is(in, ItemKind::complementizer) && in.items.back().end == at && at + 1 < in.limit &&
                       in.a.morphology->has(in.a.token(at + 1), FormKind::verb);  // "that a Ruritanian stabbed"
    if (topic || follows_acting_verb(in, at))  // "stabbed a Ruritanian": one word names who did it
        if (const std::uint32_t end = nisba_of_agent(in, at); end != at) return end;
    if (const Analysis* adverb = adverb_reading(in, at); adverb != nullptr)
        return push(in, ItemKind::adverb, at, at + 1, adverb);
    for (const Analysis& analysis : in.a.morphology->titles_and_words(in.a.token(at))) {
        const FormKind kind = in.a.form(analysis).kind;
        const bool adverbial = kind == FormKind::adjective && in.a.form(analysis).features.accusative &&
                               !previous_is(in, ItemKind::nominal);
        if (kind == FormKind::adverb || adverbial) return push(in, ItemKind::adverb, at, at + 1, &analysis);
        if (kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::number ||
            kind == FormKind::participle || kind == FormKind::portfolio || kind == FormKind::nisba ||
            kind == FormKind::title) {
            return nominal(in, at, &analysis);
        }
    }
    const std::uint32_t end = nominal(in, at, nullptr);
    if (is_unknown_word(in.a, at)) read_clitics(in, at, in.items.back());
    return end;
}

}  // namespace isnad
