// Items: verbs that are told from nouns by the pronoun that they bear.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_builder.h>

namespace isnad {

bool ItemBuilder::calls_noun_before(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic == 0 || verb.proclitic != 0 || items_.empty() || items_.back().end != at) return false;
    if (a_.language->verbs[a_.form(verb).entry].verb_class != VerbClass::naming || at + 1 >= limit_) return false;
    const Item& noun = items_.back();
    const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
    const std::uint32_t caller = a_.mention_at[at + 1];
    return thing && noun.owner == 0 && !is_definite(a_, noun) && caller != 0 &&
           a_.mentions[caller - 1].preposition == 0;
}

bool ItemBuilder::goes_on_with_pronoun(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic == 0 || !a_.proclitic(verb).conjunction || items_.size() < 2) return false;
    const Item& subject = items_.back();
    const Item& first = items_[items_.size() - 2];
    if (first.kind != ItemKind::verb || first.analysis->enclitic != verb.enclitic) return false;
    return is_bare_actor(subject) && subject.begin == first.end && subject.end == at &&
           are_alike(a_.form(*first.analysis).features, a_.form(verb).features);
}

}  // namespace isnad
