// Items: participles that act as the verb of a clause or beside one.
#include <isnad/extract/item_builder.h>

#include <algorithm>

namespace isnad {

const Analysis* ItemBuilder::participle_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::participle) || preposition_ != 0) return nullptr;
    if (previous_is(ItemKind::adversative)) return nullptr;  // "but a source ...": its accusative is that of a topic
    if (is_owned_object(at)) return nullptr;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const Form& form = a_.form(analysis);
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (form.kind != FormKind::participle || proclitic.article || proclitic.preposition != 0) continue;
        if (form.features.voice == Voice::passive || analysis.enclitic != 0) continue;
        const bool after_comma = clause_start() || proclitic.conjunction;
        const bool feminine = form.features.gender == Gender::feminine && form.features.number == Number::singular;
        // "she added, saying": unvocalised, the accusative does not show.
        const bool joined =
            previous_is(ItemKind::verb) && items_.back().end == at && a_.language->verbs[form.entry].says;
        const bool noun = a_.morphology->has(token, FormKind::event_noun) ||
                          a_.morphology->has(token, FormKind::noun) || a_.morphology->has(token, FormKind::adverb) ||
                          (a_.morphology->has(token, FormKind::title) && is_bare_object(at));
        if (form.features.accusative && (!noun || after_comma || before_complement(at))) return &analysis;
        if (feminine && says_on(at, form)) return &analysis;
        if (feminine && (after_comma || joined) && !items_.empty() &&
            (!noun || before_complement(at) || goes_on_with_demand(at, analysis)))
            return &analysis;
    }
    return nullptr;
}

const Analysis* ItemBuilder::predicate_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::participle) || preposition_ != 0 || !is_predicate_place(at))
        return nullptr;
    const auto analyses = a_.morphology->words(token);
    const auto found = std::find_if(analyses.begin(), analyses.end(), [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::participle || is_done_to(at, form)) return false;
        const Verb& verb = a_.language->verbs[form.entry];
        return analysis.proclitic == 0 && analysis.enclitic == 0 &&
               (!verb.predicates.empty() || verb.verb_class == VerbClass::intend);
    });
    return found == analyses.end() ? nullptr : &*found;
}

bool ItemBuilder::is_predicate_place(std::uint32_t at) const {
    const std::size_t count = items_.size();
    if (!previous_is(ItemKind::actors) || items_.back().preposition != 0 || items_.back().end > at) return false;
    if (count == 1) return at + 1 < limit_ && !clause_start();
    const ItemKind before = items_[count - 2].kind;
    return before == ItemKind::complementizer || before == ItemKind::adversative;
}

}  // namespace isnad
