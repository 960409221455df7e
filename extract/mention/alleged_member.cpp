// Titles: armed people whose group is only told of: "gunmen believed to be of X", "gunmen [who] belong to X".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {

bool ChainReader::is_bare_imperfect(std::uint32_t at) const {
    if (at >= limit_ || !Morphology::has(a_.token(at), FormKind::verb)) return false;
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        if (form.kind != FormKind::verb || form.features.tense != Tense::imperfect) return false;
        const Verb& verb = a_.language->verbs[form.entry];
        return word.proclitic == 0 && word.enclitic == 0 && verb.verb_class != VerbClass::aspect;
    });
}

bool ChainReader::alleged_member(TitleChain& chain) {
    const TitleKind kind = a_.language->titles[chain.title].kind;
    if (!chain.entities.empty() || chain.definite || !is_bare_imperfect(chain.end)) return false;
    if (kind != TitleKind::force && kind != TitleKind::people) return false;
    std::uint32_t at = chain.end + 1;
    const PhraseMatch in = find_particle(a_, at, limit_, Particle::preposition);
    if (in.phrase != nullptr && in.analysis->enclitic == 0 && is_locative(*in.phrase)) at = in.end;
    if (at >= limit_) return false;
    const PhraseMatch that = find_particle(a_, at, limit_, Particle::complementizer);
    const bool alleged = that.phrase != nullptr && that.analysis->enclitic != 0;
    if (alleged) at = that.end;
    const bool belongs = !alleged || is_bare_imperfect(at);
    if (alleged && belongs) ++at;
    const PhraseMatch of = find_particle(a_, at, limit_, Particle::preposition);
    const bool apart = of.phrase != nullptr && of.analysis->enclitic == 0 && of.analysis->proclitic == 0;
    if (apart && !belongs && of.phrase->entry != a_.language->partitive) return false;
    if (!apart && !belongs) return false;
    if (apart) at = of.end;
    if (at >= limit_) return false;
    return of_group(chain, at, apart, {a_.language->dative});
}

bool ChainReader::of_group(TitleChain& chain, std::uint32_t at, bool apart,
                           std::initializer_list<std::uint8_t> prepositions) {
    const auto joined = [&](const Analysis& word) {  // "belong to [li-] X"
        const Proclitic& proclitic = a_.proclitic(word);
        const bool to =
            proclitic.preposition != 0 && std::ranges::find(prepositions, proclitic.preposition) != prepositions.end();
        return !proclitic.conjunction && (apart ? proclitic.preposition == 0 : to);
    };
    const auto is_group = [&](std::uint32_t entity) { return a_.lexicon->entities[entity].type == "group"; };
    if (const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity); name.phrase != nullptr) {
        if (!joined(*name.analysis) || !is_group(name.phrase->entry)) return false;
        chain.entities.push_back(name.phrase->entry);
        chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
        return true;
    }
    const auto body = ChainReader(a_, limit_).read(at);  // "the organisation 'X'"
    if (!body || body->entities.size() != 1 || !joined(*body->analysis) || !is_group(body->entities.front()))
        return false;
    chain.entities = body->entities;
    chain.end = body->end;
    return true;
}

bool ChainReader::bound_to_group(TitleChain& chain) {
    if (!chain.entities.empty() || a_.language->titles[chain.title].kind == TitleKind::asset ||
        a_.language->titles[chain.title].kind == TitleKind::organ)
        return false;
    std::uint32_t at = chain.end;
    if (is_adjective_of_belonging(a_, at - 1)) {  // "gunmen belonging [ila] X"
        const PhraseMatch to = find_particle(a_, at, limit_, Particle::preposition);
        const bool alone = to.phrase != nullptr && to.analysis->enclitic == 0 && to.analysis->proclitic == 0;
        return alone && to.end < limit_ && of_group(chain, to.end, true, {});
    }
    const auto charges = [&](std::uint32_t word) {  // "charged [with]", "suspected"
        return word < limit_ && (Morphology::has(a_.token(word), FormKind::participle) ||
                                 Morphology::has(a_.token(word), FormKind::adjective) ||
                                 Morphology::has(a_.token(word), FormKind::title));
    };
    const bool behind = !chain.definite && (is_bare_imperfect(at) || charges(at));
    const bool charged = behind || (!chain.definite && charges(at - 1));  // "suspects", "men charged with"
    at += behind ? 1 : 0;
    if (at + 1 >= limit_) return false;
    const PhraseMatch in = find_particle(a_, at, limit_, Particle::preposition);
    const bool spelled = in.phrase != nullptr && in.analysis->enclitic == 0 && in.analysis->proclitic == 0;
    if (spelled) at = in.end;
    if (at + 1 >= limit_ || !is_noun_of_class(a_, at, bond_noun)) return false;
    const auto words = a_.morphology->words(a_.token(at));
    const bool theirs = std::ranges::any_of(words, [&](const Analysis& word) {
        const Proclitic& proclitic = a_.proclitic(word);
        const bool governed = spelled ? is_locative(*in.phrase) : proclitic.preposition == a_.language->membership;
        return a_.form(word).kind == FormKind::noun && governed && !proclitic.conjunction &&
               ((proclitic.article && charged) || word.enclitic != 0);
    });
    if (!theirs) return false;
    const PhraseMatch to = find_particle(a_, ++at, limit_, Particle::preposition);
    const bool apart = to.phrase != nullptr && to.analysis->enclitic == 0 && to.analysis->proclitic == 0;
    if (apart) at = to.end;
    return at < limit_ && of_group(chain, at, apart, {a_.language->dative, a_.language->membership});
}

}  // namespace isnad
