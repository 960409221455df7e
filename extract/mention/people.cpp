// Mentions: people of a state, named by an adjective of belonging alone or by a noun whose ending agrees with it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/people.h>

#include <algorithm>

namespace isnad {
namespace {

/// "six Ruritanians and a Graustarkian".
bool is_one_more(const MentionContext& in, std::uint32_t at, const Analysis& nisba) {
    if (!in.a.proclitic(nisba).conjunction || in.a.proclitic(nisba).preposition != 0 || in.a.proclitic(nisba).article ||
        in.a.mentions.empty())
        return false;
    const Mention& before = in.a.mentions.back();
    return before.kind == MentionKind::people && before.end == at && before.begin > in.first && !before.definite &&
           before.number != Number::singular && is_counted(in.a, before.begin - 1);
}

/// "the arrest of ['ala] a Ruritanian": nothing stands before the nisba that it could describe.
bool is_governed_nisba(const MentionContext& in, std::uint32_t at, const Analysis& nisba) {
    if (nisba.proclitic != 0 || at <= in.first || in.a.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch governor = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    return governor.phrase != nullptr && governor.end == at && governor.analysis->enclitic == 0;
}

}  // namespace

bool tells_of_dead(const Annotations& annotations, std::uint32_t at) {
    if (!Morphology::has(annotations.token(at), FormKind::noun)) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Casualty* dead = casualty_of(*annotations.language, annotations.form(word));
        return dead != nullptr && dead->kind == Casualty::Kind::noun && word.enclitic == 0 &&
               !annotations.proclitic(word).article;
    });
}

std::uint32_t people(MentionContext& in, std::uint32_t at) {
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(at))) {
        const Form& form = in.a.form(analysis);
        const bool nisba = form.kind == FormKind::nisba;
        if (form.kind != FormKind::people && !nisba) continue;
        const Nisba& entry = in.a.language->nisbas[form.entry];
        const std::uint32_t end = entry.rest.empty() ? at + 1 : match_loosely(in.a, at + 1, in.limit, entry.rest);
        if (end == 0) continue;  // "Koreans" of neither state
        // A nisba alone is a noun only in the plural or dual, or in the singular after a number or a preposition.
        if (nisba && form.features.gender == Gender::feminine) continue;
        const bool thousands = at > in.first + 1 && is_counted(in.a, at - 2) &&
                               Morphology::may_begin(in.a.token(at - 1), Particle::quantifier);
        const bool counted = at > in.first && analysis.proclitic == 0 &&
                             (is_counted(in.a, at - 1) || thousands);  // "48 Canadians", "three thousand Canadians"
        const bool one = nisba && form.features.number == Number::singular;
        const bool dead = at > in.first && analysis.proclitic == 0 && tells_of_dead(in.a, at - 1);
        if (one && !counted && !dead && !is_governed_nisba(in, at, analysis) && !is_one_more(in, at, analysis))
            continue;
        if (!in.a.proclitic(analysis).article && !nisba && !counted) continue;
        Mention mention = start(in, at, end, &analysis);
        mention.kind = MentionKind::people;
        mention.reference = Reference::name;
        mention.entity = entry.entity;
        mention.number =
            form.features.number == Number::dual && !form.features.accusative ? Number::dual : Number::plural;
        if (one && !counted) mention.number = Number::singular;
        return add(in, mention);
    }
    return at;
}

std::uint32_t nationals(MentionContext& in, std::uint32_t at) {
    const auto is_nisba = [&](std::uint32_t word) {
        return word < in.limit && Morphology::has(in.a.token(word), FormKind::nisba);
    };
    if (!is_nisba(at + 1) && !is_nisba(at + 2)) return at;
    const std::u16string& ending = in.a.language->nominative_ending;
    const auto bears = [&](std::uint32_t word) {
        return word < in.limit && in.a.token(word).kind == TokenKind::word &&
               in.a.text.form(in.a.token(word)).ends_with(ending) &&
               !Morphology::has(in.a.token(word), FormKind::verb) &&
               !Morphology::has(in.a.token(word), FormKind::number) &&
               bears_article(in.a, word) == bears_article(in.a, at);
    };
    if (ending.empty() || !bears(at) || !bears(at + 1)) return at;
    const std::uint32_t last = is_nisba(at + 1) || !bears(at + 2) ? at + 1 : at + 2;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(last))) {
        const Form& form = in.a.form(analysis);
        const bool joined = in.a.proclitic(analysis).conjunction || in.a.proclitic(analysis).preposition != 0;
        if (form.kind != FormKind::nisba || joined || !in.a.language->nisbas[form.entry].rest.empty()) continue;
        Mention mention = start(in, at, last + 1, nullptr);
        mention.kind = MentionKind::people;
        mention.entity = in.a.language->nisbas[form.entry].entity;
        mention.definite = bears_article(in.a, at);
        mention.gender = Gender::masculine;
        mention.number = Number::plural;
        mention.conjunction = std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
            return in.a.proclitic(word).conjunction;
        });
        return add(in, mention);
    }
    return at;
}

}  // namespace isnad
