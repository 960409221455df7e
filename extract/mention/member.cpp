// Titles: who is somebody's member, delegate or official by what stands behind "of": "gunmen of [min] the movement X".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {

bool ChainReader::member_of(TitleChain& chain) {
    const TitleKind kind = a_.language->titles[chain.body].kind;
    const bool some = chain.definite && is_plural(chain) &&
                      chain.begin > 0 &&  // "one of the officers of [min] the army"
                      Morphology::may_begin(a_.token(chain.begin - 1), Particle::quantifier);
    if (!chain.entities.empty() || (chain.definite && !some) || kind == TitleKind::organ || kind == TitleKind::asset)
        return false;
    const PhraseMatch of = find_particle(a_, chain.end, limit_, Particle::preposition);
    const auto is = [&](std::uint8_t preposition) { return preposition != 0 && of.phrase->entry == preposition; };
    const bool partitive = of.phrase != nullptr && of.analysis->enclitic == 0 && of.end < limit_ &&
                           (is(a_.language->partitive) || (is_sent(chain) && is(a_.language->deputation)));
    if (!partitive) return false;
    if (a_.token(of.end).mark == Mark::quote) return in_quoted_body(chain, of.end + 1);
    const PhraseMatch name = find_phrase(a_, of.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr) return detached_from(chain, of.end);
    if (a_.proclitic(*name.analysis).conjunction) return false;
    const std::string& type = a_.lexicon->entities[name.phrase->entry].type;
    const bool state = type == "state" && name.phrase->use != NameUse::capital;  // in a capital it may only have been
    const Title& title = a_.language->titles[chain.title];
    const bool staff = type == "media" && title.role == "MED";  // "reporters of the paper X"
    // "activists of the organization X", "observers of the union X"
    const bool expert = title.kind == TitleKind::person && title.role.empty() && !title.relative && !title.other &&
                        is_plural(chain) && !parts_from_before(chain.begin);
    const bool member = type == "organization" && (title.native || expert);
    if (type != "group" && !staff && !member && !(is_sent(chain) && (type == "organization" || state))) return false;
    chain.entities.push_back(name.phrase->entry);
    chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
    return true;
}

bool ChainReader::detached_from(TitleChain& chain, std::uint32_t at) {
    const auto body = ChainReader(a_, limit_).read(at);
    if (body && is_of_force(chain, *body) && is_bare_organ(*body) && a_.proclitic(*body->analysis).preposition == 0 &&
        !a_.proclitic(*body->analysis).conjunction)
        return within(chain, *body);  // "fighters of the movement", which the text has named
    if (body && is_pair(*body)) {     // "officials from [min] the two countries"
        chain.role = a_.language->titles[chain.title].role;
        chain.end = body->end;
        return chain.pair = chain.definite = true;
    }
    const bool group = body && body->entities.size() == 1 &&  // "members of the movement 'X'"
                       a_.lexicon->entities[body->entities.front()].type == "group";
    if (!body || !(body->definite || group)) return false;
    const TitleKind kind = a_.language->titles[body->title].kind;
    const bool people = kind == TitleKind::person || kind == TitleKind::people;
    const bool members = is_sent(chain) && people && !body->entities.empty();  // "of the Ruritanian businessmen"
    if (is_plural(*body) && !members) return false;
    const bool organ = is_sent(chain) && kind == TitleKind::organ;
    if (!organ && !members && !group && !is_armed(*body)) return false;
    const Proclitic& proclitic = a_.proclitic(*body->analysis);
    if (proclitic.conjunction || proclitic.preposition != 0) return false;
    chain.entities = body->entities;
    chain.role = body->role;
    chain.body = body->body;
    chain.end = body->end;
    return true;
}

bool ChainReader::is_sent(const TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    if (is_official(chain)) return true;
    const bool body = title.role.empty() || title.role == "LEG" || title.role == "GOV";
    return title.kind == TitleKind::people && body && title.alone;
}

bool ChainReader::is_pair(const TitleChain& chain) const {
    return chain.definite && chain.entities.empty() && chain.end == chain.begin + 1 &&
           a_.proclitic(*chain.analysis).preposition == 0 && a_.language->titles[chain.title].alone &&
           a_.form(*chain.analysis).features.number == Number::dual;
}

bool ChainReader::is_armed(const TitleChain& chain) const {
    const TitleKind kind = a_.language->titles[chain.title].kind;
    if (kind == TitleKind::person || kind == TitleKind::people) return false;
    return chain.role == "COP" || chain.role == "MIL" || chain.role == "GOV.MIL";
}

bool ChainReader::is_official(const TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    if (title.kind != TitleKind::person || title.relative || title.other || chain.title != chain.body) return false;
    if (chain.role.empty() || chain.role == "REB" || chain.role == "CVL") return false;
    return !parts_from_before(chain.begin);
}

bool ChainReader::is_lone_fighter(const TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    if (title.kind != TitleKind::force || title.role != "REB" || title.other || chain.definite) return false;
    if (a_.form(*chain.analysis).features.number != Number::singular || chain.begin == 0) return false;
    if (!chain.entities.empty() || (chain.owned && !chain.compound)) return false;
    const Token& fighter = a_.token(chain.begin);  // "armed", "terrorist": no militia
    const bool quality =
        a_.morphology->has(fighter, FormKind::adjective) || a_.morphology->has(fighter, FormKind::participle) ||
        std::ranges::any_of(a_.language->nisba_endings,
                            [&](const std::u16string& ending) { return a_.text.form(fighter).ends_with(ending); });
    return quality && is_only_verb(a_.token(chain.begin - 1));
}

bool ChainReader::fights_for(const TitleChain& chain, const PhraseMatch& name) const {
    const Entity& body = a_.lexicon->entities[name.phrase->entry];
    const bool armed = body.type == "group" || std::ranges::find(body.roles, "MIL") != body.roles.end();
    return a_.language->titles[chain.title].kind == TitleKind::force && armed &&
           a_.proclitic(*name.analysis).preposition == a_.language->dative && !follows_peaceful_verb(chain.begin);
}

bool ChainReader::follows_peaceful_verb(std::uint32_t at) const {
    constexpr std::uint32_t near = 3;  // "killed five gunmen"
    for (std::uint32_t back = 1; back <= near && back <= at; ++back) {
        const Token& before = a_.token(at - back);
        if (before.kind != TokenKind::word && before.kind != TokenKind::number) return false;
        bool verb = false;
        for (const Analysis& word : a_.morphology->words(before)) {
            const Form& form = a_.form(word);
            if (form.kind != FormKind::verb) continue;
            verb = true;
            if (may_name(a_, a_.language->verbs[form.entry], {"17", "18", "19"})) return false;
        }
        if (verb) return true;
    }
    return false;
}

bool ChainReader::parts_from_before(std::uint32_t at) const {
    const std::uint8_t from = a_.language->partitive;
    const auto asks_whence = [&](const Frame& frame) { return has_slot(frame, SlotKind::oblique, from); };
    const auto parts = [&](const Analysis& word) {
        const Form& form = a_.form(word);
        if (form.kind == FormKind::event_noun)
            return any_frame(*a_.language, a_.language->event_nouns[form.entry], asks_whence);
        if (form.kind != FormKind::verb) return false;
        return any_frame(*a_.language, a_.language->verbs[form.entry], asks_whence);
    };
    const auto is_verb = [&](const Analysis& word) { return a_.form(word).kind == FormKind::verb; };
    const auto means_nothing = [&](const Analysis& word) {
        return !is_verb(word) || a_.language->verbs[a_.form(word).entry].predicates.empty();
    };
    constexpr std::uint32_t longest_subject = 6;  // words
    for (std::uint32_t back = at; back > 0 && back + longest_subject >= at; --back) {
        const Token& before = a_.token(back - 1);
        if (before.kind != TokenKind::word) return false;
        const auto words = a_.morphology->words(before);
        const auto says = [&](const Analysis& word) {  // "described observers of [min] X", spelled like "a description"
            const Form& form = a_.form(word);
            return form.kind == FormKind::verb && a_.language->verbs[form.entry].says;
        };
        if (std::ranges::any_of(words, says)) return false;
        if (std::ranges::any_of(words, parts)) return true;
        if (std::ranges::any_of(words, is_verb) && std::ranges::all_of(words, means_nothing)) return true;
    }
    return false;
}

}  // namespace isnad
