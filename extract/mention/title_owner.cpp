// Titles: whose a title is, in the genitive and behind prepositions.
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {

bool ChainReader::deputy_for(TitleChain& chain) {
    if (a_.language->titles[chain.title].kind != TitleKind::person || !chain.entities.empty()) return false;
    const PhraseMatch of = find_particle(a_, chain.end, limit_, Particle::preposition);
    if (of.phrase == nullptr || of.analysis->enclitic != 0 || of.end >= limit_) return false;
    if (a_.language->deputation == 0 || of.phrase->entry != a_.language->deputation) return false;
    if (a_.proclitic(*of.analysis).conjunction) return false;  // "the minister, and for [wa-an] X"
    const PhraseMatch name = find_phrase(a_, of.end, limit_, Phrase::Kind::entity);
    const std::string_view type =
        name.phrase == nullptr ? std::string_view{} : a_.lexicon->entities[name.phrase->entry].type;
    const bool envoy = chain.role == "GOV";  // "a representative of [an] the Ruritanian government"
    const bool sender = envoy && (type == "organization" || (type == "state" && name.phrase->use != NameUse::capital));
    if (type == "group" || sender) {
        chain.entities.assign(1, acting_for(a_, name.phrase->entry));
        chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
        return true;
    }
    if (envoy) {
        const auto body = ChainReader(a_, limit_).read(of.end);
        if (!body || body->entities.empty()) return false;
        const Proclitic& proclitic = a_.proclitic(*body->analysis);
        if (a_.language->titles[body->title].kind != TitleKind::organ || proclitic.conjunction ||
            proclitic.preposition != 0)
            return false;
        chain.entities = body->entities;
        chain.role = body->role;
        chain.body = body->body;
        chain.end = body->end;
        return true;
    }
    if (chain.role != "LEG") return false;
    const auto party = ChainReader(a_, limit_).read(of.end);
    if (!party || !party->named) return false;
    chain.end = party->end;
    chain.named = true;
    return true;
}

bool ChainReader::on_behalf(TitleChain& chain) {
    PhraseMatch link = find_particle(a_, chain.end, limit_, Particle::on_behalf);
    if (link.phrase == nullptr) return false;
    if (link.analysis->enclitic != 0) {  // "her spokesman"
        chain.end = link.end;
        chain.pronoun = chain.definite = true;
        return true;
    }
    if (link.end >= limit_) return false;
    if (a_.token(link.end).mark == Mark::quote) return in_quoted_body(chain, link.end + 1);
    const PhraseMatch that = find_particle(a_, link.end, limit_, Particle::demonstrative);
    if (that.phrase != nullptr && that.end < limit_) link.end = that.end;  // "spokesman for those forces"
    TitleChain body;
    const PhraseMatch name = find_phrase(a_, link.end, limit_, Phrase::Kind::entity);
    const auto nested = ChainReader(a_, limit_).read(link.end);
    const bool two = nested && a_.form(*nested->analysis).features.number == Number::dual;  // "Taliban", "two students"
    if (nested && (name.phrase == nullptr || (nested->end > name.end && !two))) {
        body = *nested;
        holder(body);
    } else if (name.phrase == nullptr) {
        return for_unknown_body(chain, link.end);
    } else {
        body.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
        body.entities.push_back(acting_for(a_, name.phrase->entry));
    }
    chain.end = body.end;
    if (chain.entities.empty()) chain.entities = body.entities;
    if (!body.role.empty()) chain.role = body.role;
    chain.body = body.title == no_entry ? chain.body : body.body;
    return true;
}

bool ChainReader::for_unknown_body(TitleChain& chain, std::uint32_t at) const {
    const auto words = a_.morphology->words(a_.token(at));
    const bool owned = std::ranges::any_of(
        words, [&](const Analysis& word) { return a_.form(word).kind == FormKind::portfolio && word.enclitic != 0; });
    if (owned) {  // "the spokesman for its foreign [ministry]"
        chain.end = at + 1;
        return chain.pronoun = chain.definite = true;
    }
    const bool noun = a_.token(at).kind == TokenKind::word && !bears_article(a_, at) && at + 1 < limit_;
    const PhraseMatch place = noun ? find_phrase(a_, at + 1, limit_, Phrase::Kind::entity) : PhraseMatch{};
    if (place.phrase != nullptr && a_.proclitic(*place.analysis).preposition == 0) {
        chain.entities.push_back(acting_for(a_, place.phrase->entry));
        chain.end = place.end;
        return true;
    }
    const std::uint32_t end = read_body_name(a_, at, limit_);
    if (end == at) return false;
    chain.end = end;
    chain.named = true;
    return true;
}

std::uint32_t ChainReader::behind_each_of(const TitleChain& chain) const {
    if (!chain.entities.empty() || !is_plural(chain)) return chain.end;
    if (!Morphology::may_begin(a_.token(chain.end), Particle::distributive)) return chain.end;
    const PhraseMatch each = find_particle(a_, chain.end, limit_, Particle::distributive);
    return each.phrase != nullptr && each.analysis->proclitic == 0 && each.end < limit_ ? each.end : chain.end;
}

bool ChainReader::genitive(TitleChain& chain) {
    if (bears_article(a_, chain.end - 1) && chain.entities.empty()) return false;
    const PhraseMatch name = find_phrase(a_, behind_each_of(chain), limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || chain.pronoun || takes_no_genitive(chain)) return false;
    const Proclitic& proclitic = a_.proclitic(*name.analysis);
    if (proclitic.preposition != 0 || proclitic.conjunction != !chain.entities.empty()) return false;
    if (proclitic.conjunction && (!is_plural(chain) || ends_in_nisba(chain))) return false;
    if (chain.title != no_entry && a_.language->titles[chain.body].kind == TitleKind::person &&
        a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person) {
        return false;  // his own name
    }
    const Title& title = a_.language->titles[chain.title];
    if (!title.other || title.role != "REB")  // "the author of the attack on X" is no man of X's
        chain.entities.push_back(acting_for(a_, name.phrase->entry));
    chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
    chain.definite = true;
    return true;
}

bool ChainReader::ends_in_nisba(const TitleChain& chain) const {
    return bears_article(a_, chain.end - 1) && Morphology::has(a_.token(chain.end - 1), FormKind::nisba);
}

bool ChainReader::takes_no_genitive(const TitleChain& chain) const {
    if (is_lone_fighter(chain)) return true;
    const Features& features = a_.form(*chain.analysis).features;
    const bool shows_case = features.nominative || ends_in_oblique(a_, a_.token(chain.begin));
    return chain.end == chain.begin + 1 && !features.takes_enclitic && shows_case &&
           (features.number == Number::plural || features.number == Number::dual);
}

bool ChainReader::ends_in_nominative(const TitleChain& chain) const {
    if (chain.end == chain.begin + 1 || !is_plural(chain)) return takes_no_genitive(chain);
    const auto words = a_.morphology->titles_and_words(a_.token(chain.end - 1));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        const bool adjective = form.kind == FormKind::adjective || form.kind == FormKind::title;
        return adjective && form.features.nominative && !form.features.takes_enclitic;
    });
}

bool ChainReader::is_light_object(const TitleChain& chain) const {
    if (chain.begin == 0 || !a_.morphology->has(a_.token(chain.end), FormKind::event_noun)) return false;
    const auto nouns = a_.morphology->words(a_.token(chain.end));
    const auto is_noun = [&](const LightUse& light) {
        return light.preposition == 0 && std::ranges::any_of(nouns, [&](const Analysis& noun) {
                   return a_.form(noun).kind == FormKind::event_noun && a_.form(noun).entry == light.event_noun;
               });
    };
    const auto verbs = a_.morphology->words(a_.token(chain.begin - 1));
    return std::ranges::any_of(verbs, [&](const Analysis& verb) {
        if (a_.form(verb).kind != FormKind::verb) return false;
        const std::vector<LightUse>& lights = a_.language->verbs[a_.form(verb).entry].lights;
        return std::ranges::any_of(lights, is_noun);
    });
}

bool ChainReader::takes_noun(const TitleChain& chain) const {
    const bool high_ranking = chain.described && !a_.morphology->has(a_.token(chain.end), FormKind::event_noun);
    return chain.entities.empty() && (!chain.described || high_ranking) && !bears_article(a_, chain.end - 1) &&
           !ends_in_nominative(chain) && !is_light_object(chain) && !strikes_what_follows(chain);
}

bool ChainReader::strikes_what_follows(const TitleChain& chain) const {
    if (a_.language->titles[chain.title].role != "REB" || chain.begin == 0 || chain.end != chain.begin + 1)
        return false;
    if (bears_article(a_, chain.begin) || bears_article(a_, chain.end)) return false;
    const Features& features = a_.form(*chain.analysis).features;
    if (!features.takes_article) return false;  // "the gunmen [-i] of X"
    const auto verbs = a_.morphology->words(a_.token(chain.begin - 1));
    return std::ranges::any_of(verbs, [&](const Analysis& verb) {
        if (a_.form(verb).kind != FormKind::verb || verb.enclitic != 0) return false;
        return any_frame(*a_.language, a_.language->verbs[a_.form(verb).entry], [&](const Frame& frame) {
            const std::string_view cameo = a_.lexicon->relations[frame.relation].cameo;
            return (cameo.starts_with("18") || cameo.starts_with("19")) && has_target_object(frame);
        });
    });
}

bool ChainReader::is_victim(const TitleChain& chain, const TitleChain& inner) const {
    const TitleKind kind = a_.language->titles[inner.title].kind;
    return a_.language->titles[chain.title].role == "REB" && (kind == TitleKind::person || kind == TitleKind::asset) &&
           inner.role != "REB";
}

bool ChainReader::is_plural(const TitleChain& chain) const {
    const Number number = a_.form(*chain.analysis).features.number;
    return number == Number::dual || number == Number::plural;
}

bool ChainReader::nested(TitleChain& chain) {
    if (!chain.entities.empty() || chain.described || !may_begin_title(a_.token(chain.end))) return false;
    if (chain.analysis->enclitic != 0 && chain.end == chain.begin + 1) return false;  // "his aircraft [struck] posts"
    if ((is_plural(chain) && bears_article(a_, chain.end - 1)) || ends_in_nominative(chain)) return false;
    const auto inner = ChainReader(a_, limit_).read(chain.end);
    if (!inner || strikes_what_follows(chain) || owns_before(chain, *inner)) return false;
    if (receives_what_follows(a_, chain, *inner)) return false;
    if (find_known_person(a_, chain.end, limit_).end > inner->end) return false;  // "the custodian King X"
    const std::uint32_t own = a_.language->titles[chain.title].default_actor;
    if (own != no_entry && !inner->entities.empty() && inner->entities.front() != own) return false;  // another's
    if (a_.proclitic(*inner->analysis).conjunction || a_.proclitic(*inner->analysis).preposition != 0) return false;
    if (a_.form(*inner->analysis).features.accusative && !a_.form(*chain.analysis).features.accusative)
        return false;  // "gunmen [abducted] a tourist"
    const bool person = a_.language->titles[inner->title].kind == TitleKind::person;
    if (bears_article(a_, chain.end - 1) &&
        !(person && inner->definite && a_.language->titles[chain.title].kind == TitleKind::person))
        return false;
    if (is_victim(chain, *inner)) {
        chain.end = inner->end;
        chain.definite |= inner->definite;
        chain.named = true;
        return true;
    }
    TitleChain body = *inner;
    if (a_.language->titles[chain.title].kind != TitleKind::person && !bears_article(a_, chain.end - 1)) holder(body);
    chain.entities = body.entities;
    const bool of_holder = body.end > inner->end && !chain.role.empty();
    if (!inner->role.empty() && !of_holder && !a_.language->titles[chain.title].relative) chain.role = inner->role;
    chain.body = inner->body;
    chain.end = body.end;
    chain.definite |= inner->definite;
    chain.pronoun |= inner->pronoun;
    chain.pair = inner->definite && inner->entities.empty() && a_.language->titles[inner->title].alone &&
                 a_.form(*inner->analysis).features.number == Number::dual;
    return true;
}

bool ChainReader::ends_in_belonging(const TitleChain& chain) const {
    if (a_.language->titles[chain.title].kind == TitleKind::asset) return false;  // the owner is met again as himself
    return is_adjective_of_belonging(a_, chain.end - 1);
}

bool ChainReader::dative_name(TitleChain& chain, std::uint32_t at, const PhraseMatch& name) const {
    const bool minister = !chain.role.empty() && chain.end > chain.begin + 1;
    const bool inside = at != chain.end || a_.proclitic(*name.analysis).preposition == a_.language->membership;
    if (inside && (name.phrase->use == NameUse::capital || is_place(name.phrase->entry) ||
                   (is_state(name.phrase->entry) && !minister && name.phrase->use != NameUse::seat)))
        return false;
    if (!chain.definite && at == chain.end && a_.language->titles[chain.body].kind != TitleKind::person &&
        !ends_in_belonging(chain) && !fights_for(chain, name))
        return false;
    if (at == chain.end && is_press(*name.phrase) && !writes(chain)) return false;
    chain.entities.push_back(acting_for(a_, name.phrase->entry));
    chain.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
    return true;
}

bool ChainReader::heads_organ_of_group(const TitleChain& chain, std::uint32_t at) const {
    if (a_.language->titles[chain.title].kind != TitleKind::person || !chain.definite || chain.named) return false;
    if (a_.language->titles[chain.body].kind != TitleKind::organ) return false;
    const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    return name.phrase != nullptr && a_.proclitic(*name.analysis).preposition == 0 &&
           a_.lexicon->entities[name.phrase->entry].type == "group";
}

namespace {

/// "the deputy in [bi-] the assembly".
bool is_in_assembly(const Annotations& annotations, const TitleChain& deputy, const TitleChain& assembly) {
    return assembly.begin == deputy.end && assembly.entities.empty() && assembly.role == "LEG" &&
           deputy.role == "LEG" &&
           annotations.proclitic(*assembly.analysis).preposition == annotations.language->membership;
}

/// "the second deputy of [li-] the minister ...", but "told [li-] Mr X".
bool is_superior(const Annotations& annotations, const TitleChain& title) {
    return title.definite && !title.pronoun && !title.role.empty() &&
           annotations.language->titles[title.title].kind == TitleKind::person;
}

/// "the member states of [fi] X", "policemen in X", but not "the residents in X".
bool are_members_in(const Annotations& annotations, const TitleChain& chain) {
    const TitleKind kind = annotations.language->titles[chain.body].kind;
    const bool states =
        chain.end == chain.begin + 2 && annotations.morphology->has(annotations.token(chain.end - 1), FormKind::title);
    const bool members = kind == TitleKind::people && (chain.definite ? states : chain.end == chain.begin + 1);
    return kind == TitleKind::person || members || kind == TitleKind::force;
}

/// "member of the committee of defence in [fi] the Ruritanian senate".
bool sits_in_assembly(const Annotations& annotations, const TitleChain& chain, std::uint32_t at, std::uint32_t limit) {
    const Language& language = *annotations.language;
    if (language.titles[chain.title].kind != TitleKind::person || chain.body == chain.title || at >= limit)
        return false;
    if (language.titles[chain.body].kind != TitleKind::organ || !chain.definite) return false;
    const auto assembly = read_title_chain(annotations, at, limit);
    return assembly && assembly->role == "LEG" && assembly->entities.size() == 1 &&
           language.titles[assembly->title].kind == TitleKind::organ &&
           annotations.proclitic(*assembly->analysis).preposition == 0;
}

}  // namespace

bool ChainReader::dative(TitleChain& chain) {
    if (!chain.entities.empty() || chain.pair) return false;
    const Title& title = a_.language->titles[chain.title];
    if (title.other && title.role == "REB" && !ends_in_belonging(chain)) return false;  // "the resistance to [li-] X"
    std::uint32_t at = chain.end;
    const PhraseMatch in = find_particle(a_, at, limit_, Particle::preposition);
    const bool person = a_.language->titles[chain.body].kind == TitleKind::person;
    const bool within_body = in.phrase != nullptr && in.analysis->enclitic == 0 && is_locative(*in.phrase);
    const bool abroad = a_.language->titles[chain.body].domestic == Domestic::foreign;  // "the peacekeepers in X"
    const bool somebodys = title.default_actor != no_entry;                             // "the custodian in X"
    if (within_body && !abroad && !somebodys &&
        (are_members_in(a_, chain) || heads_organ_of_group(chain, in.end) ||
         sits_in_assembly(a_, chain, in.end, limit_)))
        at = in.end;
    if (at >= limit_) return false;
    const bool owned = (chain.definite && person) || ends_in_belonging(chain);
    if (at == chain.end && in.phrase != nullptr && in.phrase->entry == a_.language->dative && owned &&
        in.analysis->enclitic == 0 && in.end < limit_ && a_.token(in.end).mark == Mark::quote)
        return in_quoted_body(chain, in.end + 1);  // "the head of [li-] 'the company'"
    if (at != chain.end && a_.token(at).mark == Mark::quote) return in_quoted_body(chain, at + 1);
    const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    if (name.phrase != nullptr && linked(chain, at, *name.analysis)) return dative_name(chain, at, name);
    const auto inner = ChainReader(a_, limit_).read(at);
    return inner && linked(chain, at, *inner->analysis) && dative_title(chain, at, *inner);
}

bool ChainReader::dative_title(TitleChain& chain, std::uint32_t at, const TitleChain& inner) const {
    const Title& title = a_.language->titles[chain.title];
    const bool person = a_.language->titles[chain.body].kind == TitleKind::person;
    const bool attached = at == chain.end;  // "of [li-]", and not "in [fi]"
    const bool yielded = title.role == "REB" && inner.role.starts_with("GOV") && !ends_in_belonging(chain);
    if (attached && yielded) return false;  // "gunmen surrendered to [li-] the army" are not the army's
    if (is_in_assembly(a_, chain, inner)) {
        chain.end = inner.end;
        return true;
    }
    const bool head = attached && person && chain.definite && chain.end > chain.begin + 1 &&
                      a_.proclitic(*inner.analysis).preposition == a_.language->dative;
    // "an official in the ministry", which the text has named, "the secretary-general of [li-] the alliance"
    const bool member = !attached && (person || is_of_force(chain, inner));
    if ((member || head) && is_bare_organ(inner)) return within(chain, inner);
    const bool second_title = inner.entities.empty() && !inner.named;
    if (second_title && !(attached && person && is_superior(a_, inner))) return false;
    chain.named |= inner.named;
    if (a_.language->titles[inner.title].kind == TitleKind::asset) return false;
    if (attached && is_told(chain, inner)) return false;
    chain.entities = inner.entities;
    // "the head of the foreign affairs committee in the senate" is no diplomat.
    const bool assembly = !attached && inner.role == "LEG" && title.role.empty();
    if (!inner.role.empty() && (chain.role.empty() || assembly)) chain.role = inner.role;
    chain.end = inner.end;
    return true;
}

bool ChainReader::in_quoted_body(TitleChain& chain, std::uint32_t at) const {
    const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.end >= limit_ || a_.token(name.end).mark != Mark::quote) return false;
    if (is_place(name.phrase->entry) || is_state(name.phrase->entry) || (is_press(*name.phrase) && !writes(chain)))
        return false;
    chain.entities.push_back(acting_for(a_, name.phrase->entry));
    chain.end = after_own_nisba(a_, name.end + 1, limit_, name.phrase->entry);
    return true;
}

bool ChainReader::is_bare_organ(const TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    const bool ministry = chain.end == chain.begin + 2 && (chain.role.starts_with("GOV.") || chain.compound);
    return chain.entities.empty() && chain.definite && !chain.named && !chain.pronoun &&
           (chain.end == chain.begin + 1 || ministry) && title.alone &&
           (title.kind == TitleKind::organ || title.kind == TitleKind::force);
}

bool ChainReader::is_locative(const Phrase& preposition) const {
    return preposition.entry != 0 && preposition.rest.empty() &&
           (preposition.entry == a_.language->locative || preposition.entry == a_.language->attachment);
}

bool ChainReader::is_told(const TitleChain& chain, const TitleChain& inner) const {
    const Title& body = a_.language->titles[chain.body];
    const bool people = body.kind == TitleKind::people && !body.speaker;
    if (people && !chain.definite && !ends_in_belonging(chain)) return true;
    const bool office = body.kind == TitleKind::person && chain.definite && chain.end > chain.begin + 1;
    const bool press = inner.role == "MED" || (!inner.entities.empty() && inner.entities.front() != no_entry &&
                                               a_.lexicon->entities[inner.entities.front()].type == "media");
    return press && !writes(chain) && !(office && inner.role != "MED");  // "the director-general of [li-] the agency X"
}

bool ChainReader::writes(const TitleChain& chain) const {
    return chain.role == "MED" || a_.language->titles[chain.body].role == "MED";
}

bool ChainReader::linked(const TitleChain& chain, std::uint32_t at, const Analysis& analysis) const {
    const Proclitic& proclitic = a_.proclitic(analysis);
    if (proclitic.conjunction) return false;
    if (at != chain.end) return proclitic.preposition == 0;
    if (proclitic.preposition == 0) return false;
    return (proclitic.preposition == a_.language->dative && !takes_side(chain)) ||
           (proclitic.preposition == a_.language->membership && (is_member(chain) || ends_in_belonging(chain)));
}

}  // namespace isnad
