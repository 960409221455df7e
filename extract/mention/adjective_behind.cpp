#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/chain_reader.h>
#include <isnad/extract/mention/date.h>

#include <algorithm>

namespace isnad {

bool is_adjective_of_belonging(const Annotations& annotations, std::uint32_t at) {
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::adjective && form.entry == belonging_adjective;
    });
}

bool is_attribute_of(const Annotations& annotations, const Item& noun, std::uint32_t at, const Analysis& copula,
                     std::uint32_t limit) {
    const Verb& verb = annotations.language->verbs[annotations.form(copula).entry];
    if (verb.verb_class != VerbClass::copula || !verb.predicates.empty() || copula.proclitic != 0 || at + 2 >= limit)
        return false;
    const Token& adjective = annotations.token(at + 1);
    if (noun.analysis_definite(annotations) || annotations.mention_at[at + 1] != 0 ||
        bears_article(annotations, at + 1))
        return false;
    const Morphology& morphology = *annotations.morphology;
    const bool describes =
        (morphology.has(adjective, FormKind::adjective) || morphology.has(adjective, FormKind::participle)) &&
        !morphology.has(adjective, FormKind::verb) && !morphology.has(adjective, FormKind::event_noun);
    return describes && find_particle(annotations, at + 2, limit, Particle::preposition).phrase != nullptr;
}

bool ChainReader::names_people_beside(const TitleChain& chain, const Form& nisba) const {
    if (chain.title == no_entry) return false;
    const TitleKind kind = a_.language->titles[chain.title].kind;
    const bool body = kind == TitleKind::organ || kind == TitleKind::force || kind == TitleKind::asset;
    return body && (nisba.kind == FormKind::people || nisba.features.number != Number::singular) &&
           nisba.features.gender != Gender::feminine;
}

bool tells_since_when(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (at == 0 || annotations.language->partitive == 0) return false;
    const Item& item = items[at];
    const Item& time = items[at - 1];
    if (item.preposition != annotations.language->partitive || time.end + 1 < item.begin) return false;
    if (time.kind != ItemKind::time && time.kind != ItemKind::nominal) return false;
    // The noun of a nominal comes behind its preposition.
    const std::uint32_t first = time.kind == ItemKind::time || time.begin == 0 ? time.begin : time.begin - 1;
    const PhraseMatch after = find_particle(annotations, first, item.begin, Particle::preposition);
    if (after.phrase == nullptr || after.analysis->enclitic != 0 ||
        after.phrase->entry == annotations.language->locative || after.phrase->entry == annotations.language->partitive)
        return false;
    return time.kind == ItemKind::time || has_time_unit(annotations, time.begin, time.end);
}

std::uint32_t behind_participle(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (item.kind != ItemKind::nominal || item.preposition != 0 || item.conjunction || item.end != item.begin + 1)
        return at;
    if (at == 0 || at + 1 >= items.size() || items[at - 1].kind != ItemKind::actors ||
        items[at - 1].end != item.begin || !bears_article(annotations, item.begin))
        return at;
    const Mention& actor = annotations.mentions[items[at - 1].mentions.back()];
    const bool body = actor.kind == MentionKind::name && actor.entity != no_entry &&
                      annotations.lexicon->entities[actor.entity].type != "state";
    if (!body) return at;  // "Ruritania handed the wanted [man] to X"
    const Token& word = annotations.token(item.begin);
    const Morphology& morphology = *annotations.morphology;
    const bool describes =
        morphology.has(word, FormKind::participle) || is_adjective_of_belonging(annotations, item.begin);
    if (!describes || morphology.has(word, FormKind::event_noun) || morphology.has(word, FormKind::title)) return at;
    const Item& next = items[at + 1];
    const bool governs = is_phrase(next) && next.preposition != 0 && next.begin <= item.end + 1 && !next.conjunction;
    if (governs) return at + 2;
    const bool by =
        next.kind == ItemKind::agent && next.begin == item.end && at + 2 < items.size() && is_phrase(items[at + 2]);
    return by ? at + 3 : at;
}

bool are_things(const Annotations& annotations, const TitleChain& chain, const Features& described) {
    return chain.end == chain.begin + 1 && described.number == Number::plural && described.gender == Gender::feminine &&
           annotations.form(*chain.analysis).features.number == Number::singular;
}

}  // namespace isnad
