// Items: verbs that are told from nouns by the pronoun that they bear.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/lexicon/noun_class.h>

namespace isnad {
namespace {

/// "a resolution [that] it adopted [tabannahu]", spelled like a noun of action with a pronoun.
bool makes(const Annotations& annotations, const Item& noun, const Verb& verb) {
    return verb.verb_class == VerbClass::decree && is_noun_of_class(annotations, noun.begin, resolution_noun);
}

}  // namespace

bool calls_noun_before(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || verb.proclitic != 0 || in.items.empty() || in.items.back().end != at) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    const Item& noun = in.items.back();
    const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
    if (thing && noun.owner == 0 && noun.end == noun.begin + 1 && !is_definite(in.a, noun) && makes(in.a, noun, known))
        return true;
    if (known.verb_class != VerbClass::naming || at + 1 >= in.limit) return false;
    const std::uint32_t caller = in.a.mention_at[at + 1];
    return thing && noun.owner == 0 && !is_definite(in.a, noun) && caller != 0 &&
           in.a.mentions[caller - 1].preposition == 0;
}

bool goes_on_with_pronoun(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || !in.a.proclitic(verb).conjunction || in.items.size() < 2) return false;
    const Item& subject = in.items.back();
    const Item& first = in.items[in.items.size() - 2];
    if (first.kind != ItemKind::verb || first.analysis->enclitic != verb.enclitic) return false;
    return is_bare_actor(subject) && subject.begin == first.end && subject.end == at &&
           are_alike(in.a.form(*first.analysis).features, in.a.form(verb).features);
}

}  // namespace isnad
