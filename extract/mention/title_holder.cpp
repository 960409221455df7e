// Titles: who holds an office that a chain ends in, and the capital that it names.
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {

namespace {

/// A noun for what one does to somebody with words: a call, an accusation, a warning.
bool asks_somebody(const Annotations& annotations, const EventNoun& noun) {
    constexpr std::uint32_t words = roots_of("02") | roots_of("10") | roots_of("11") | roots_of("13");
    return (noun.roots & words) != 0 && any_frame(*annotations.language, noun, has_target_object);
}

}  // namespace

bool receives_what_follows(const Annotations& annotations, const TitleChain& chain, const TitleChain& inner) {
    if (chain.begin == 0 || inner.entities.empty() || !chain.entities.empty()) return false;
    const auto& titles = annotations.language->titles;
    if (titles[chain.title].kind != TitleKind::person || titles[inner.title].kind != TitleKind::person) return false;
    if (!inner.definite || !bears_article(annotations, chain.end - 1)) return false;
    const bool rank = inner.role == "MIL" || titles[inner.title].role == "CVL";  // "the commander Major X"
    if (rank || titles[inner.title].relative) return false;
    std::uint32_t at = chain.begin - 1;  // "received the head of the council the ambassador"
    for (std::uint32_t farthest = 3; farthest > 0 && at > 0 && !bears_article(annotations, at); --farthest, --at)
        if (!Morphology::has(annotations.token(at), FormKind::title)) break;
    if (chain.end < at + 3 || annotations.token(at).kind != TokenKind::word) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        if (word.enclitic != 0) return false;
        if (form.kind == FormKind::event_noun)  // "the call of the head of the council [on] the president"
            return asks_somebody(annotations, annotations.language->event_nouns[form.entry]);
        if (form.kind != FormKind::verb) return false;
        const Verb& verb = annotations.language->verbs[form.entry];
        return !verb.says && any_frame(*annotations.language, verb, has_target_object);
    });
}

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

bool ChainReader::begins_his_name(const TitleChain& chain) const {
    const Token& token = a_.token(chain.end);
    if (!token.readings.article || !Morphology::has(token, FormKind::given_name)) return false;
    if (a_.language->titles[chain.title].kind != TitleKind::person || chain.end + 1 >= limit_) return false;
    const auto words = a_.morphology->words(token);
    const bool whole = std::ranges::any_of(
        words, [&](const Analysis& word) { return a_.form(word).kind == FormKind::given_name && word.proclitic == 0; });
    const Token& next = a_.token(chain.end + 1);
    const bool goes_on = is_unknown_word(a_, chain.end + 1) || Morphology::has(next, FormKind::noun) ||
                         Morphology::may_begin(next, Particle::name_part);  // "the expert al-Munsif bin X"
    return whole && goes_on && read_person_name(a_, chain.end, limit_, true) >= chain.end + 2;
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
