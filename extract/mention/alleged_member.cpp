// Titles: armed people whose group is only told of: "gunmen believed to be of X", "gunmen [who] belong to X".
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
    const auto joined = [&](const Analysis& word) {  // "belong to [li-] X"
        const Proclitic& proclitic = a_.proclitic(word);
        const bool to = proclitic.preposition != 0 && proclitic.preposition == a_.language->dative;
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

}  // namespace isnad
