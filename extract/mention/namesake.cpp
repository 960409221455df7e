// Mentions: a capital that is spelled like another state.
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>
#include <string_view>

namespace isnad {
namespace {

/// "X (Agency)", "X - " at the head of the text.
bool opens_dateline(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    if (at != in.first || end >= in.limit) return false;
    const Token& next = in.a.token(end);
    return next.mark == Mark::dash || next.mark == Mark::open || next.mark == Mark::slash ||
           next.kind == TokenKind::number;
}

/// "arrived in X to meet the Ruritanian king": an adjective of the state behind the name in the same sentence.
bool is_told_behind(const MentionContext& in, std::uint32_t at, std::uint32_t state) {
    for (std::uint32_t next = at + 1; next < in.limit; ++next) {
        const Token& token = in.a.token(next);
        if (token.kind != TokenKind::word || !Morphology::has(token, FormKind::nisba)) continue;
        for (const Analysis& word : in.a.morphology->words(token)) {
            const Form& form = in.a.form(word);
            if (form.kind == FormKind::nisba && in.a.language->nisbas[form.entry].entity == state) return true;
        }
    }
    return false;
}

/// "'Amman", not "'Uman": written with the mark of a doubled letter (shadda), which folding drops.
bool is_written_doubled(const MentionContext& in, std::uint32_t at) {
    constexpr std::string_view shadda = "\u0651";
    const Span span = in.a.token(at).span;
    const std::string_view word = std::string_view(in.a.document->text).substr(span.begin, span.end - span.begin);
    return word.find(shadda) != std::string_view::npos;
}

}  // namespace

PhraseMatch capital_meant(const MentionContext& in, std::uint32_t at, const PhraseMatch& name) {
    if (name.phrase->use != NameUse::name || !name.phrase->rest.empty()) return name;
    if (in.a.lexicon->entities[name.phrase->entry].type != "state") return name;
    const auto names = in.a.morphology->names(in.a.token(at));
    const auto capital = std::ranges::find_if(names, [&](const Analysis& analysis) {
        const Phrase& phrase = in.a.language->phrases[in.a.form(analysis).entry];
        return analysis.more_words == 0 && analysis.proclitic == name.analysis->proclitic &&
               phrase.use == NameUse::capital && phrase.entry != name.phrase->entry;
    });
    if (capital == names.end()) return name;
    const Phrase& town = in.a.language->phrases[in.a.form(*capital).entry];
    const auto names_state = [&](std::uint32_t state) {
        return std::ranges::any_of(in.a.mentions, [&](const Mention& mention) {
            return mention.entity != no_entry && in.a.lexicon->entities[mention.entity].state == state;
        });
    };
    const bool meant =
        is_written_doubled(in, at) || opens_dateline(in, at, name.end) ||
        (!names_state(name.phrase->entry) && (names_state(town.entry) || is_told_behind(in, at, town.entry)));
    return meant ? PhraseMatch{&town, name.end, &*capital} : name;
}

}  // namespace isnad
