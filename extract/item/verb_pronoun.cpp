// Items: verbs that are told from nouns by the pronoun that they bear.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/lexicon/noun_class.h>

namespace isnad {
namespace {

/// "a resolution [that] it adopted [tabannahu]", spelled like a noun of action with a pronoun.
bool makes(const Annotations& annotations, const Item& noun, const Verb& verb) {
    return verb.verb_class == VerbClass::decree && is_noun_of_class(annotations, noun.begin, resolution_noun);
}

}  // namespace

bool ItemBuilder::calls_noun_before(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic == 0 || verb.proclitic != 0 || items_.empty() || items_.back().end != at) return false;
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    const Item& noun = items_.back();
    const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
    if (thing && noun.owner == 0 && noun.end == noun.begin + 1 && !is_definite(a_, noun) && makes(a_, noun, known))
        return true;
    if (known.verb_class != VerbClass::naming || at + 1 >= limit_) return false;
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
