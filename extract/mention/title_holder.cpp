// Titles: who holds an office that a chain ends in, and the capital that it names.
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {

void ChainReader::holder(TitleChain& inner) const {
    const bool person = a_.language->titles[inner.title].kind == TitleKind::person;
    if (inner.pronoun || !person || inner.entities.size() > 1) return;
    const PhraseMatch name = find_known_person(a_, inner.end, limit_);
    if (name.phrase == nullptr) return;
    if (inner.entities.empty()) {
        inner.entities.push_back(acting_for(a_, name.phrase->entry));
    } else {  // "the government of the Ruritanian president X"
        const std::vector<Entity::Office>& offices = a_.lexicon->entities[name.phrase->entry].offices;
        const bool his = std::ranges::any_of(
            offices, [&](const Entity::Office& office) { return office.actor == inner.entities.front(); });
        if (!his || !inner.definite) return;
    }
    inner.end = name.end;
}

bool ChainReader::capital_name(TitleChain& chain) const {
    const Title& body = a_.language->titles[chain.body];
    if (body.kind != TitleKind::asset || !body.visited || chain.entities.size() != 1) return false;
    const PhraseMatch name = find_phrase(a_, chain.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.phrase->use != NameUse::capital || name.analysis->proclitic != 0) return false;
    if (name.phrase->entry != chain.entities.front()) return false;
    chain.end = name.end;
    return true;
}

bool ChainReader::seat(TitleChain& chain) const {
    if (!chain.entities.empty() || chain.pronoun || chain.named || chain.inside || !chain.role.starts_with("GOV"))
        return false;
    const PhraseMatch in = find_particle(a_, chain.end, limit_, Particle::preposition);
    if (in.phrase == nullptr || in.phrase->entry != a_.language->locative || in.analysis->enclitic != 0 ||
        in.analysis->proclitic != 0)
        return false;
    const PhraseMatch name = in.end < limit_ ? find_phrase(a_, in.end, limit_, Phrase::Kind::entity) : PhraseMatch{};
    if (name.phrase == nullptr || name.phrase->use != NameUse::capital || name.analysis->proclitic != 0) return false;
    const TitleKind kind = a_.language->titles[chain.title].kind;
    const bool owned = chain.end > chain.begin + 1;
    const bool set_off = chain.begin > 0 && a_.token(chain.begin - 1).mark == Mark::comma && name.end < limit_ &&
                         a_.token(name.end).mark == Mark::comma;  // "X, the minister of information in Strelsau,"
    const bool person = kind == TitleKind::person && (chain.definite ? owned && set_off : chain.role == "GOV");
    if (!person && !(kind == TitleKind::organ && chain.definite && owned)) return false;
    chain.entities.push_back(acting_for(a_, name.phrase->entry));
    chain.end = name.end;
    return true;
}

bool ChainReader::is_of_force(const TitleChain& chain, const TitleChain& body) const {
    const bool irregular = chain.role.empty() || chain.role == "REB" || body.role == "REB";
    return a_.language->titles[chain.title].kind == TitleKind::force && irregular && !chain.named && !chain.pronoun &&
           !is_armed(body);
}

bool ChainReader::within(TitleChain& chain, const TitleChain& body) {
    chain.end = body.end;
    chain.body = body.body;
    if (body.role == "REB") chain.role = body.role;
    return chain.inside = true;
}

}  // namespace isnad
