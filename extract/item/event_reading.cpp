// Items: which noun of action a word may be.
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// A noun without clitics: its first letter is no preposition.
bool is_whole_noun(const ItemContext& in, const Token& token) {
    const auto analyses = in.a.morphology->words(token);
    return std::ranges::any_of(analyses, [](const Analysis& analysis) {
        const FormKind kind = analysis.form.kind;
        return analysis.proclitic == 0 && analysis.enclitic == 0 &&
               (kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::event_noun);
    });
}

/// Says whether the word is written with another hamza than the lemma, so that it is the noun that looks like it.
bool is_other_spelling(const ItemContext& in, const Token& token, std::string_view lemma) {
    return in.a.morphology->has(token, FormKind::noun) && contrasts_with(in, token, lemma);
}

bool ends_alike(const ItemContext& in, std::uint32_t at, std::u16string_view word) {
    const std::u16string_view form = in.a.text.form(in.a.token(at));
    if (form == word) return true;
    if (form.size() <= word.size()) return false;
    const auto analyses = in.a.morphology->words(in.a.token(at));
    const bool accusative = form.size() == word.size() + 1 && form.starts_with(word) &&
                            std::ranges::any_of(analyses, [&](const Analysis& analysis) {
                                return in.a.form(analysis).features.accusative;
                            });
    if (accusative) return true;
    if (form.ends_with(word)) return form.substr(0, form.size() - word.size()) == in.a.language->article;
    return enclitic_after(in, at, word) != 0;
}

/// "the police of the province of X": a word for a land, which means a boycott too, behind a body of the state.
bool is_land_of_body(const ItemContext& in, std::uint32_t at) {
    if (at == 0 || bears_article(in.a, at - 1) || in.a.mention_at[at - 1] == 0) return false;
    const Mention& body = in.a.mentions[in.a.mention_at[at - 1] - 1];
    return body.kind == MentionKind::title && body.end == at && is_of_state(body.role) &&
           std::ranges::any_of(in.a.morphology->titles(in.a.token(at)), [&](const Analysis& title) {
               const TitleName& name = in.a.language->title_names[in.a.form(title).entry];
               return name.rest.empty() && in.a.language->titles[name.title].kind == TitleKind::asset;
           });
}

/// "[an] official [rasmi] statement", spelled like "my fee" and "[the] two fees of": behind a bare noun an adjective.
bool is_adjective_here(const ItemContext& in, std::uint32_t at, const Analysis& analysis) {
    const Features& features = in.a.form(analysis).features;
    const bool mine = analysis.enclitic != 0 && in.a.language->enclitics[analysis.enclitic - 1U].features.person == 1;
    if (!mine && (features.number != Number::dual || features.nominative || analysis.enclitic != 0)) return false;
    if (at <= in.first || !Morphology::has(in.a.token(at), FormKind::adjective)) return false;
    const Token& noun = in.a.token(at - 1);
    return noun.kind == TokenKind::word && !bears_article(in.a, at - 1) &&
           (Morphology::has(noun, FormKind::noun) || Morphology::has(noun, FormKind::event_noun)) &&
           find_particle(in.a, at - 1, at, Particle::preposition).phrase == nullptr;
}

}  // namespace

const Analysis* event_reading(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::event_noun) || is_land_of_body(in, at)) return nullptr;
    const Analysis* longest = nullptr;
    std::size_t most = 0;
    int best = 0;  // a noun of its own before one of light verbs only, the singular before a plural spelled alike
    for (const Analysis& analysis : in.a.morphology->words(token)) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::event_noun) continue;
        const EventNoun& noun = in.a.language->event_nouns[form.entry];
        if (in.a.proclitic(analysis).preposition != 0 && noun.rest.empty() && is_whole_noun(in, token)) continue;
        if (is_other_spelling(in, token, noun.lemma) || is_adjective_here(in, at, analysis)) continue;
        if (longest != nullptr && noun.rest.size() < most) continue;
        std::uint32_t next = at + 1;
        bool follows = true;
        for (const std::u16string& word : noun.rest) {
            follows =
                follows && next < in.limit && in.a.token(next).kind == TokenKind::word && ends_alike(in, next, word);
            ++next;
        }
        if (!follows) continue;
        const bool whole = in.a.text.form(token).substr(analysis.stem, analysis.stem_length) == noun.folded;
        const int rank = (!noun.uses.empty() || noun.verb != no_entry ? 2 : 0) + (whole ? 1 : 0);
        if (longest != nullptr && noun.rest.size() == most && rank <= best) continue;
        longest = &analysis;
        most = noun.rest.size();
        best = rank;
    }
    return longest;
}

}  // namespace isnad
