// Clauses: nouns of action that name violence.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/person_or_office.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool names_violence(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (may_name(annotations, items[i], {"17", "18", "19"})) return true;
    if (items[i].kind != ItemKind::event_noun || i + 1 >= items.size() || items[i + 1].kind != ItemKind::event_noun ||
        items[i + 1].preposition != 0 || items[i + 1].conjunction)
        return false;
    const Language& language = *annotations.language;
    const std::uint32_t carrier = language.event_nouns[annotations.form(*items[i].analysis).entry].verb;
    if (carrier == no_entry) return false;
    const std::uint32_t deed = annotations.form(*items[i + 1].analysis).entry;
    return std::ranges::any_of(language.verbs[carrier].lights, [&](const LightUse& light) {
        return light.event_noun == deed &&
               std::ranges::any_of(language.predicates[light.predicate].frames, [&](const Frame& frame) {
                   const std::string_view root = root_of(annotations.lexicon->relations[frame.relation]);
                   return root == "18" || root == "19";
               });
    });
}

bool is_done_to_others(const Annotations& annotations, const Item& noun, const Mention& teller) {
    if (noun.mentions.size() != 1) return false;
    const Mention& object = annotations.mentions[noun.mentions.front()];
    if (object.begin != noun.begin + 1 || !object.resolved() || object.entity == no_entry ||
        object.entity == teller.entity || !takes_object_at(annotations, noun, annotations.language->dative) ||
        may_name(annotations, noun, {"194", "195"}))
        return false;
    // "the killing of the leader of X", "of Smith": one man and no body, which may have killed.
    const bool man = object.number != Number::plural && names_person_or_office(annotations, object) &&
                     may_name(annotations, noun, {"18"}) && !may_name(annotations, noun, {"19"});
    return man || (object.kind == MentionKind::title && !object.definite);
}

std::uint32_t deed_answered_for(const Annotations& annotations, std::span<const Item> items, std::uint32_t i,
                                std::uint32_t noun) {
    constexpr std::uint32_t farthest = 10;
    if (noun < i || noun + 1 >= items.size() || items[noun + 1].kind != ItemKind::actors) return no_item;
    const Item& it = items[noun + 1];
    const Mention& pronoun = annotations.mentions[it.mentions.front()];
    if (pronoun.kind != MentionKind::pronoun || it.preposition != annotations.language->deputation) return no_item;
    for (std::uint32_t at = i; at > 0 && at + farthest > i; --at) {
        const Item& deed = items[at - 1];
        if (deed.kind == ItemKind::complementizer) return no_item;
        if (deed.kind == ItemKind::event_noun && may_name(annotations, deed, {"18", "19"}) &&
            gender_fits(pronoun.gender, annotations.form(*deed.analysis).features.gender))
            return at - 1;
    }
    return no_item;
}

bool is_told_in_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (i == 0 || items[i].owner != 0 || items[i].preposition != 0 || items[i].conjunction) return false;
    const Item& paper = items[i - 1];
    return paper.kind == ItemKind::event_noun && paper.owner == 0 && paper.mentions.empty() &&
           is_document(annotations, paper) && !bears_article(annotations, paper.begin) &&
           may_name(annotations, items[i], {"17", "18", "19"});
}

bool is_backing(const Annotations& annotations, const Item& noun) {
    return noun.kind == ItemKind::event_noun && !noun.conjunction && noun.preposition != 0 &&
           noun.preposition == annotations.language->membership && may_name(annotations, noun, {"05", "07"});
}

bool leads_to_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t backing) {
    constexpr std::uint32_t nearby = 3;
    for (std::uint32_t at = backing + 1; at < items.size() && at <= backing + nearby; ++at) {
        const std::uint8_t of = items[at].preposition;
        const bool managed = of == annotations.language->partitive || of == annotations.language->locative;
        if (items[at].kind == ItemKind::event_noun && of != 0 && managed) return true;
        if (!is_phrase(items[at])) return false;
    }
    return false;
}

}  // namespace isnad
