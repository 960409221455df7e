// Mentions: people of a state, named by an adjective of belonging alone or by a noun whose ending agrees with it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {

bool tells_of_dead(const Annotations& annotations, std::uint32_t at) {
    if (!Morphology::has(annotations.token(at), FormKind::noun)) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::noun && form.entry >= first_casualty_noun && word.enclitic == 0 &&
               !annotations.proclitic(word).article &&
               annotations.language->casualties[form.entry - first_casualty_noun].kind == Casualty::Kind::noun;
    });
}

std::uint32_t MentionFinder::people(std::uint32_t at) {
    for (const Analysis& analysis : a_.morphology->words(a_.token(at))) {
        const Form& form = a_.form(analysis);
        const bool nisba = form.kind == FormKind::nisba;
        if (form.kind != FormKind::people && !nisba) continue;
        const Nisba& entry = a_.language->nisbas[form.entry];
        const std::uint32_t end = entry.rest.empty() ? at + 1 : match_loosely(a_, at + 1, limit_, entry.rest);
        if (end == 0) continue;  // "Koreans" of neither state
        // A nisba alone is a noun only in the plural or dual, or in the singular after a number or a preposition.
        if (nisba && form.features.gender == Gender::feminine) continue;
        const bool thousands =
            at > first_ + 1 && is_counted(a_, at - 2) && Morphology::may_begin(a_.token(at - 1), Particle::quantifier);
        const bool counted = at > first_ && analysis.proclitic == 0 &&
                             (is_counted(a_, at - 1) || thousands);  // "48 Canadians", "three thousand Canadians"
        const bool one = nisba && form.features.number == Number::singular;
        const bool dead = at > first_ && analysis.proclitic == 0 && tells_of_dead(a_, at - 1);
        if (one && !counted && !dead && !is_governed_nisba(at, analysis) && !is_one_more(at, analysis)) continue;
        if (!a_.proclitic(analysis).article && !nisba && !counted) continue;
        Mention mention = start(at, end, &analysis);
        mention.kind = MentionKind::people;
        mention.reference = Reference::name;
        mention.entity = entry.entity;
        mention.number =
            form.features.number == Number::dual && !form.features.accusative ? Number::dual : Number::plural;
        if (one && !counted) mention.number = Number::singular;
        return add(mention);
    }
    return at;
}

std::uint32_t MentionFinder::nationals(std::uint32_t at) {
    const auto is_nisba = [&](std::uint32_t word) {
        return word < limit_ && Morphology::has(a_.token(word), FormKind::nisba);
    };
    if (!is_nisba(at + 1) && !is_nisba(at + 2)) return at;
    const std::u16string& ending = a_.language->nominative_ending;
    const auto bears = [&](std::uint32_t word) {
        return word < limit_ && a_.token(word).kind == TokenKind::word &&
               a_.text.form(a_.token(word)).ends_with(ending) && !Morphology::has(a_.token(word), FormKind::verb) &&
               !Morphology::has(a_.token(word), FormKind::number) && bears_article(a_, word) == bears_article(a_, at);
    };
    if (ending.empty() || !bears(at) || !bears(at + 1)) return at;
    const std::uint32_t last = is_nisba(at + 1) || !bears(at + 2) ? at + 1 : at + 2;
    for (const Analysis& analysis : a_.morphology->words(a_.token(last))) {
        const Form& form = a_.form(analysis);
        const bool joined = a_.proclitic(analysis).conjunction || a_.proclitic(analysis).preposition != 0;
        if (form.kind != FormKind::nisba || joined || !a_.language->nisbas[form.entry].rest.empty()) continue;
        Mention mention = start(at, last + 1, nullptr);
        mention.kind = MentionKind::people;
        mention.entity = a_.language->nisbas[form.entry].entity;
        mention.definite = bears_article(a_, at);
        mention.gender = Gender::masculine;
        mention.number = Number::plural;
        mention.conjunction = std::ranges::any_of(a_.morphology->words(a_.token(at)),
                                                  [&](const Analysis& word) { return a_.proclitic(word).conjunction; });
        return add(mention);
    }
    return at;
}

bool MentionFinder::is_one_more(std::uint32_t at, const Analysis& nisba) const {
    if (!a_.proclitic(nisba).conjunction || a_.proclitic(nisba).preposition != 0 || a_.proclitic(nisba).article ||
        a_.mentions.empty())
        return false;
    const Mention& before = a_.mentions.back();
    return before.kind == MentionKind::people && before.end == at && before.begin > first_ && !before.definite &&
           before.number != Number::singular && is_counted(a_, before.begin - 1);
}

bool MentionFinder::is_governed_nisba(std::uint32_t at, const Analysis& nisba) const {
    if (nisba.proclitic != 0 || at <= first_ || a_.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch governor = find_particle(a_, at - 1, limit_, Particle::preposition);
    return governor.phrase != nullptr && governor.end == at && governor.analysis->enclitic == 0;
}

}  // namespace isnad
