// Titles: armed people whose group is only told of: "gunmen believed to be of X", "gunmen [who] belong to X".
#include <isnad/extract/chain_reader.h>

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
    if (of.phrase == nullptr || of.analysis->enclitic != 0 || of.analysis->proclitic != 0 || of.end >= limit_)
        return false;
    if (!belongs && of.phrase->entry != a_.language->partitive) return false;
    const PhraseMatch name = find_phrase(a_, of.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.analysis->proclitic != 0) return false;
    if (a_.lexicon->entities[name.phrase->entry].type != "group") return false;
    chain.entities.push_back(name.phrase->entry);
    chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
    return true;
}

}  // namespace isnad
