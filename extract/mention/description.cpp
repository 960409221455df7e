// Mentions: definite descriptions and what they refer to.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/abroad.h>
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/person_met.h>

#include <algorithm>
#include <string_view>

namespace isnad {
namespace {

/// "In X, a source in the foreign ministry said": of the state that the sentence begins with, or nothing.
std::uint32_t fronted_state(const MentionContext& in, const TitleChain& chain) {
    if (!is_of_state(in.a.language->titles[chain.body].role)) return no_entry;
    const auto front =
        std::ranges::find_if(in.a.mentions, [&](const Mention& mention) { return mention.begin >= in.first; });
    if (front == in.a.mentions.end() || front->begin != in.first + 1 || front->entity == no_entry) return no_entry;
    std::uint32_t behind = front->end;
    if (behind + 1 < in.limit && in.a.mention_at[behind] == 0 && bears_article(in.a, behind))
        ++behind;  // "in the nearby X,"
    const Token& next = in.a.token(behind);
    const bool opens =
        follows_locative(in, front->begin) && (next.mark == Mark::comma || in.a.morphology->has(next, FormKind::verb));
    return opens && in.a.lexicon->entities[front->entity].type == "state" ? front->entity : no_entry;
}

/// "Ruritanian television quoted [an] a source in the ministry": the state of the medium, or nothing.
std::uint32_t state_of_medium(const MentionContext& in, const TitleChain& chain) {
    constexpr std::uint32_t near = 4;  // tokens
    if (chain.begin == in.first || in.a.mentions.empty() || !is_of_state(in.a.language->titles[chain.body].role))
        return no_entry;
    const Mention& medium = in.a.mentions.back();
    if (medium.begin < in.first || medium.end + near < chain.begin || !is_press(in.a, medium)) return no_entry;
    const PhraseMatch of = find_particle(in.a, chain.begin - 1, in.limit, Particle::preposition);
    if (of.phrase == nullptr || of.end != chain.begin || of.phrase->entry != in.a.language->deputation) return no_entry;
    return medium.entity == no_entry ? no_entry : in.a.lexicon->entities[medium.entity].state;
}

/// "In X, the ministry condemned": the same of a force, and of a body right behind the place.
std::uint32_t told_by_front(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    const TitleKind kind = in.a.language->titles[chain.title].kind;
    const bool first = !in.a.mentions.empty() && in.a.mentions.back().begin <= in.first + 1;  // right behind "in X,"
    const bool here = kind == TitleKind::force || (first && kind == TitleKind::organ);
    return here && !is_posted_abroad(in.a, mention) ? fronted_state(in, chain) : no_entry;
}

/// "the police in X", whoever else's police the text has named before.
std::uint32_t seat_of(const MentionContext& in, const TitleChain& chain) {
    const TitleKind kind = in.a.language->titles[chain.title].kind;
    const bool of_organ = chain.body != chain.title &&
                          in.a.language->titles[chain.body].kind == TitleKind::organ;  // "troops of the council"
    const bool civil = kind == TitleKind::organ || (kind == TitleKind::asset && of_organ) ||
                       (kind == TitleKind::force && (chain.role == "COP" || of_organ));
    const bool court = chain.role == "JUD" && kind == TitleKind::organ;  // "a court in X" is none but one of X
    // "the spokesman of the military council in X"
    const bool member = kind == TitleKind::person && of_organ && has_definite_body(in, chain) && !chain.inside;
    if (!(civil || member) || !(chain.definite || court) || chain.pronoun) return no_entry;
    if (!is_of_state(chain.role) && !(member && chain.role.empty())) return no_entry;
    const std::uint32_t state = state_of_place(in, chain.end);
    return state != no_entry && in.a.lexicon->entities[state].type == "state" ? state : no_entry;
}

/// "the armed forces": a force whose name is a plural is one all the same.
bool is_named_in_plural(const MentionContext& in, const TitleChain& chain) {
    const Form& form = in.a.form(*chain.analysis);
    const Title& title = in.a.language->titles[chain.title];
    return form.kind == FormKind::title && !in.a.language->title_names[form.entry].plural &&
           title.kind == TitleKind::force && title.domestic == Domestic::yes;
}

/// The state of an official named before in the same sentence, or no_entry.
std::uint32_t official_beside(const MentionContext& in) {
    for (std::size_t i = in.a.mentions.size(); i-- > 0 && in.a.mentions[i].begin >= in.first;) {
        const Mention& before = in.a.mentions[i];
        const bool state = before.entity != no_entry && in.a.lexicon->entities[before.entity].type == "state";
        if (state && before.kind == MentionKind::title && is_of_state(before.role)) return before.entity;
    }
    return no_entry;
}

/// "soldiers of X fired ... the soldiers": whose forces the text has last called by that noun.
std::uint32_t forces_called(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    constexpr std::size_t memory = 20;
    const Title& title = in.a.language->titles[mention.title];
    if (title.kind != TitleKind::force || mention.role != "MIL" || mention.end != mention.begin + 1) return no_entry;
    const Form& form = in.a.form(*chain.analysis);
    const bool men = form.kind == FormKind::title && in.a.language->title_names[form.entry].plural;
    if (!men) return no_entry;  // "the forces" are of many sides
    const std::size_t from = std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.title != no_entry && before.stem == mention.stem && before.entity != no_entry) return before.entity;
    }
    return no_entry;
}

/// "the opposition parties in X", "the rebels": whose several people are of whom the title tells nothing more.
std::uint32_t owner_of_several(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    if (const std::uint32_t forces = forces_called(in, chain, mention); forces != no_entry) return forces;
    const bool politicians = mention.role == "OPP" || mention.role == "PTY";
    const std::uint32_t state = politicians ? state_of_place(in, chain.end) : no_entry;
    return state != no_entry ? state : rebels_named(in, chain, mention);
}

/// "the source": an official told of before this sentence, if no other source was: rather one without a name than one
/// with it.
void take_last_speaker(const MentionContext& in, Mention& mention) {
    constexpr std::size_t near = 8;  // mentions
    const Mention* last = nullptr;
    std::size_t last_at = 0;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in) && in.a.mentions[i].begin < in.first;) {
        const Mention& before = in.a.mentions[i];
        if (last != nullptr && i + near < last_at) break;
        if (before.title != no_entry && before.stem == mention.stem) return;  // another, of whom nothing is known
        const bool title = before.kind == MentionKind::title && before.number != Number::plural &&
                           in.a.language->titles[before.title].kind == TitleKind::person;
        const bool named = before.names_person();
        if (before.entity == no_entry || before.preposition != 0 || !(title || named)) continue;
        const bool anonymous = !named && !before.definite && is_of_state(before.role);
        if (last == nullptr || anonymous) {
            last = &before;
            last_at = i;
        }
        if (anonymous) break;
    }
    if (last == nullptr) return;
    mention.refer_as(*last);
    mention.role = last->role;
}

/// "X, the chief of staff and deputy minister": the same person again.
bool is_second_title(const MentionContext& in, const Mention& mention) {
    if (in.a.mentions.empty() || in.a.mentions.back().end != mention.begin || mention.preposition != 0) return false;
    const auto is_person = [&](const Mention& one) {
        return one.names_person() ||
               (one.title != no_entry && in.a.language->titles[one.title].kind == TitleKind::person);
    };
    return in.a.mentions.back().resolved() && is_person(in.a.mentions.back()) && is_person(mention);
}

/// "the ministry", "the two countries": the last actors that were named so.
std::uint32_t described(MentionContext& in, const TitleChain& chain, Mention mention) {
    mention.reference = Reference::definite;
    const Title& title = in.a.language->titles[chain.title];
    if (mention.number == Number::dual) return described_two(in, title, mention);
    if (title.kind == TitleKind::asset) return add(in, mention);
    if (title.kind == TitleKind::people) {
        if (mention.number == Number::singular) mention.entity = introduced_as(in, mention);
        return add(in, mention);
    }
    const bool plural = mention.number == Number::plural;
    if (plural && is_named_in_plural(in, chain)) {
        mention.entity = official_beside(in);
        return add(in, mention);
    }
    const bool domestic = title.domestic == (plural ? Domestic::plural : Domestic::yes) || is_minister(in, chain);
    if (plural && !domestic) {
        mention.entity = owner_of_several(in, chain, mention);
        return add(in, mention);
    }
    if (domestic) mention.entity = told_by_front(in, chain, mention);
    if (mention.entity == no_entry && is_domestic_force(in, mention)) mention.entity = state_of_scene(in, mention);
    if (mention.entity == no_entry) take_described(in, chain, mention);
    if (mention.entity == no_entry && title.kind == TitleKind::person && !is_posted_abroad(in.a, mention))
        mention.entity = fronted_state(in, chain);
    if (mention.entity == no_entry) mention.entity = land_pointed_at(in, chain);
    const bool label = mention.end < in.limit && in.a.token(mention.end).mark == Mark::colon;  // "source: agencies"
    if (mention.entity == no_entry && title.speaker && !label) take_last_speaker(in, mention);
    const bool governs = title.kind == TitleKind::person && domestic && !is_second_title(in, mention);
    if (mention.entity == no_entry && governs) mention.entity = state_in_question(in);
    if (mention.entity == no_entry && (domestic || title.kind == TitleKind::force || title.kind == TitleKind::organ))
        mention.entity = state_of_place(in, chain.end);
    if (mention.entity == no_entry && domestic && !is_second_title(in, mention)) mention.entity = state_in_question(in);
    return add(in, mention);
}

}  // namespace

bool may_be_plural(const MentionContext& in, const TitleChain& chain) {
    for (const Analysis& analysis : in.a.morphology->titles(in.a.token(chain.begin))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::title || form.features.number != Number::plural) continue;
        if (in.a.language->title_names[form.entry].title == chain.title) return true;
    }
    return false;
}

void settle_number(const MentionContext& in, const TitleChain& chain, Mention& mention) {
    if (mention.number != Number::dual) return;
    const Title& title = in.a.language->titles[chain.title];
    const bool side = title.kind == TitleKind::people && title.role.empty() && title.alone;  // "the two sides"
    // "the two countries [al-baladan]", spelled like "the countries", alone; but "these [hadhihi] countries"
    const bool these =
        chain.begin > in.first && Morphology::may_begin(in.a.token(chain.begin - 1), Particle::demonstrative);
    const bool two = in.a.form(*chain.analysis).features.nominative && chain.definite && chain.entities.empty() &&
                     !these && (chain.end == chain.begin + 1 || chain.compound);
    if (!side && !two && may_be_plural(in, chain)) mention.number = Number::plural;
}

namespace {

/// Whose the holder of a title is that does not say it: of the agency, the place or the state told of.
std::uint32_t state_untold(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    const bool minister = is_minister(in, chain) && !is_second_title(in, mention);
    std::uint32_t state = state_of_agency(in, chain);
    const bool person = in.a.language->titles[chain.title].kind == TitleKind::person;
    if (state == no_entry && person && chain.definite && !is_posted_abroad(in.a, mention))
        state = fronted_state(in, chain);
    if (state != no_entry) return state;
    return minister ? state_in_question(in) : of_holder_unnamed(in, chain, mention);
}

/// "its spokesman", "a spokesman on its behalf": the pronoun on the first word that bears one.
std::uint8_t pronoun_of(const MentionContext& in, const TitleChain& chain) {
    if (chain.analysis->enclitic != 0 || chain.end <= chain.begin + 1) return chain.analysis->enclitic;
    const auto words = in.a.morphology->analyses(in.a.token(chain.end - 1));
    const auto bearer = std::ranges::find_if(words, [](const Analysis& word) { return word.enclitic != 0; });
    return bearer == words.end() ? std::uint8_t{0} : bearer->enclitic;
}

}  // namespace

std::uint32_t untitled(MentionContext& in, const TitleChain& chain, Mention mention) {
    const Title& title = in.a.language->titles[chain.title];
    if (mention.person != no_entry) {
        mention.entity = acting_as(in.a, mention.person, mention.role);
    } else if (mention.local_person != no_entry && in.a.local_persons[mention.local_person].entity != no_entry) {
        mention.entity = in.a.local_persons[mention.local_person].entity;
    } else if (chain.pair) {
        return described_pair(in, mention);
    } else if (const std::vector<std::uint32_t> several = several_described(in, chain); !several.empty()) {
        ++mention.end;
        mention.reference = Reference::definite;
        return add_each(in, several, mention);
    } else if (are_forces_pointed_at(in, chain)) {
        mention.reference = Reference::definite;
        const std::vector<std::uint32_t> sides = forces_pointed_at(in, chain);
        mention.guest = sides.empty();
        return sides.empty() ? add(in, mention) : add_each(in, sides, mention);
    } else if (const std::uint32_t medium = chain.inside ? state_of_medium(in, chain) : no_entry; medium != no_entry) {
        mention.entity = medium;
    } else if (const std::uint32_t place = chain.inside ? fronted_state(in, chain) : no_entry; place != no_entry) {
        mention.entity = place;
    } else if (mention.role == "MIL" && is_of_other_body(in.a, mention) && !chain.pronoun) {
        mention.entity = body_of(in, chain);  // "the aircraft of the alliance" are of no state
    } else if (const std::uint32_t organ =
                   chain.body != chain.title && has_definite_body(in, chain) ? last_organ(in, chain.body) : no_entry;
               organ != no_entry) {
        mention.entity = organ;
    } else if (const std::uint32_t army = army_of(in, chain); army != no_entry) {
        mention.entity = army;
    } else if (const std::uint32_t body = body_of(in, chain); body != no_entry) {
        mention.entity = body;
    } else if (in.a.language->titles[chain.body].default_actor != no_entry) {
        mention.entity = in.a.language->titles[chain.body].default_actor;  // "the speaker of the Knesset"
    } else if (chain.pronoun) {
        const std::uint8_t enclitic = pronoun_of(in, chain);
        const Features whose = enclitic == 0 ? Features{} : in.a.language->enclitics[enclitic - 1U].features;
        const bool one = whose.person == 3 && whose.number == Number::singular;
        mention.entity = owner_at(in, chain.begin, one ? &whose : nullptr);
        if (mention.entity == no_entry) return add(in, mention);
        mention.reference = Reference::definite;
    } else if (const std::uint32_t place = seat_of(in, chain); place != no_entry) {
        mention.entity = place;
    } else if (chain.definite && title.alone && mention.end == chain.end) {
        return described(in, chain, mention);
    } else {
        mention.entity = state_untold(in, chain, mention);
    }
    register_person(in, mention);
    return add(in, mention);
}

bool is_office_of(const MentionContext& in, const Title& organ, const Mention& holder) {
    return organ.kind == TitleKind::organ && organ.domestic == Domestic::yes && holder.kind == MentionKind::title &&
           in.a.language->titles[holder.title].kind == TitleKind::person && organ.role.starts_with("GOV.") &&
           !is_former(in, holder);
}

bool is_minister(const MentionContext& in, const TitleChain& chain) {
    const Title& title = in.a.language->titles[chain.title];
    bool portfolio = chain.role.starts_with("GOV.") && chain.role != "GOV.HOS";
    for (std::uint32_t at = chain.begin + 1; at < chain.end; ++at)
        portfolio |= in.a.morphology->has(in.a.token(at), FormKind::portfolio);
    const Title& body = in.a.language->titles[chain.body];  // "the spokesman of the ministry"
    const bool of_organ = chain.body != chain.title && body.kind == TitleKind::organ &&
                          body.domestic == Domestic::yes && body.role.starts_with("GOV");
    return portfolio && title.kind == TitleKind::person && chain.end > chain.begin + 1 &&
           (chain.definite || (of_organ && has_definite_body(in, chain))) &&
           (title.role.starts_with("GOV") || of_organ) && in.a.form(*chain.analysis).features.number != Number::plural;
}

bool follows_preposition(const MentionContext& in, std::uint32_t at) {
    if (at == 0 || in.a.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch match = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    return match.phrase != nullptr && match.end == at;
}

bool is_official(const MentionContext& in, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    const Title& title = in.a.language->titles[mention.title];
    return is_of_state(mention.role) && (title.kind == TitleKind::person || title.domestic != Domestic::no);
}

bool is_domestic_force(const MentionContext& in, const Mention& mention) {
    if (mention.title == no_entry || !mention.definite) return false;
    const Title& title = in.a.language->titles[mention.title];
    const bool plural = mention.number == Number::plural;
    if (title.kind != TitleKind::force) return false;
    return title.role == "COP" || title.domestic == (plural ? Domestic::plural : Domestic::yes);
}

bool follows_locative(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first) return false;
    const PhraseMatch within = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    return within.phrase != nullptr && within.end == at && within.phrase->entry != 0 &&
           within.phrase->entry == in.a.language->locative;
}

bool same_office(const Mention& before, const Mention& mention) {
    const bool ruler = before.role.starts_with("GOV.HO") && mention.role.starts_with("GOV.HO");
    return !ruler || before.role == mention.role;
}

bool names_genre(std::string_view role, const Entity& entity) {
    return (role == "MED" && entity.type == "media") || (role == "PTY" && entity.type == "group");
}

bool names_type(const Title& title, const Entity& entity) {
    return names_genre(title.role, entity) || (title.role == "REB" && entity.type == "group") ||
           (title.role.starts_with("IGO") && entity.type == "organization");
}

bool is_party(const MentionContext& in, const Mention& mention) {
    if (mention.entity == no_entry || mention.preposition == in.a.language->locative) return false;
    const std::string& type = in.a.lexicon->entities[mention.entity].type;
    if (mention.kind == MentionKind::modified) return type == "group";  // "positions of the rebels", no place
    return type == "state" || type == "group" || type == "region";
}

std::u16string_view stem_of(const MentionContext& in, const TitleChain& chain) {
    const auto names_it = [](const Analysis& title) { return title.more_words == 0; };
    if (in.a.language->titles[chain.title].speaker && chain.compound &&
        std::ranges::none_of(in.a.morphology->titles(in.a.token(chain.begin)), names_it)) {
        std::u16string_view noun = in.a.text.form(in.a.token(chain.end - 1));
        if (bears_article(in.a, chain.end - 1)) noun.remove_prefix(in.a.language->article.size());
        return noun;
    }
    return in.a.text.form(in.a.token(chain.begin)).substr(chain.analysis->stem, chain.analysis->stem_length);
}

}  // namespace isnad
