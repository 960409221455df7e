// Mentions: definite descriptions and what they refer to.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>
#include <string_view>

namespace isnad {

bool MentionFinder::may_be_plural(const TitleChain& chain) const {
    for (const Analysis& analysis : a_.morphology->titles(a_.token(chain.begin))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::title || form.features.number != Number::plural) continue;
        if (a_.language->title_names[form.entry].title == chain.title) return true;
    }
    return false;
}

std::uint32_t MentionFinder::untitled(const TitleChain& chain, Mention mention) {
    const Title& title = a_.language->titles[chain.title];
    if (mention.person != no_entry) {
        mention.entity = acting_as(a_, mention.person, mention.role);
    } else if (mention.local_person != no_entry && a_.local_persons[mention.local_person].entity != no_entry) {
        mention.entity = a_.local_persons[mention.local_person].entity;
    } else if (chain.pair) {
        return described_pair(mention);
    } else if (const std::vector<std::uint32_t> several = several_described(chain); !several.empty()) {
        ++mention.end;
        mention.reference = Reference::definite;
        return add_each(several, mention);
    } else if (const std::uint32_t place = chain.inside ? fronted_state(chain) : no_entry; place != no_entry) {
        mention.entity = place;
    } else if (chain.body != chain.title && (chain.definite || chain.inside || bears_article(a_, chain.end - 1)) &&
               last_organ(chain.body) != no_entry) {
        mention.entity = last_organ(chain.body);
    } else if (const std::uint32_t army = army_of(chain); army != no_entry) {
        mention.entity = army;
    } else if (const std::uint32_t body = body_of(chain); body != no_entry) {
        mention.entity = body;
    } else if (a_.language->titles[chain.body].default_actor != no_entry) {
        mention.entity = a_.language->titles[chain.body].default_actor;  // "the speaker of the Knesset"
    } else if (chain.pronoun) {
        const std::uint8_t enclitic = chain.analysis->enclitic;
        const Features whose = enclitic == 0 ? Features{} : a_.language->enclitics[enclitic - 1U].features;
        const bool one = whose.person == 3 && whose.number == Number::singular;
        mention.entity = owner_at(chain.begin, one ? &whose : nullptr);
        if (mention.entity == no_entry) return unresolved(mention);
        mention.reference = Reference::definite;
    } else if (const std::uint32_t place = seat_of(chain); place != no_entry) {
        mention.entity = place;
    } else if (chain.definite && title.alone && mention.end == chain.end) {
        return described(chain, mention);
    } else {
        const bool minister = is_minister(chain) && !is_second_title(mention);
        mention.entity = state_of_agency(chain);
        if (mention.entity == no_entry && title.kind == TitleKind::person && chain.definite && !is_abroad(mention))
            mention.entity = fronted_state(chain);
        if (mention.entity == no_entry)
            mention.entity = minister ? state_in_question() : of_holder_unnamed(chain, mention);
    }
    register_person(mention);
    if (mention.entity == no_entry && mention.local_person == no_entry) return unresolved(mention);
    return add(mention);
}

std::uint32_t MentionFinder::fronted_state(const TitleChain& chain) const {
    if (!is_of_state(a_.language->titles[chain.body].role)) return no_entry;
    const auto front =
        std::ranges::find_if(a_.mentions, [&](const Mention& mention) { return mention.begin >= first_; });
    if (front == a_.mentions.end() || front->begin != first_ + 1 || front->entity == no_entry) return no_entry;
    std::uint32_t behind = front->end;
    if (behind + 1 < limit_ && a_.mention_at[behind] == 0 && bears_article(a_, behind)) ++behind;  // "in the nearby X,"
    const Token& next = a_.token(behind);
    const bool opens =
        follows_locative(front->begin) && (next.mark == Mark::comma || a_.morphology->has(next, FormKind::verb));
    return opens && a_.lexicon->entities[front->entity].type == "state" ? front->entity : no_entry;
}

std::uint32_t MentionFinder::told_by_front(const TitleChain& chain, const Mention& mention) const {
    const TitleKind kind = a_.language->titles[chain.title].kind;
    const bool first = !a_.mentions.empty() && a_.mentions.back().begin <= first_ + 1;  // right behind "in X,"
    const bool here = kind == TitleKind::force || (first && kind == TitleKind::organ);
    return here && !is_abroad(mention) ? fronted_state(chain) : no_entry;
}

std::uint32_t MentionFinder::seat_of(const TitleChain& chain) const {
    const TitleKind kind = a_.language->titles[chain.title].kind;
    const bool of_organ = chain.body != chain.title &&
                          a_.language->titles[chain.body].kind == TitleKind::organ;  // "troops of the council"
    const bool civil = kind == TitleKind::organ || (kind == TitleKind::asset && of_organ) ||
                       (kind == TitleKind::force && (chain.role == "COP" || of_organ));
    const bool court = chain.role == "JUD" && kind == TitleKind::organ;  // "a court in X" is none but one of X
    if (!civil || !(chain.definite || court) || chain.pronoun || !is_of_state(chain.role)) return no_entry;
    const std::uint32_t state = state_of_place(chain.end);
    return state != no_entry && a_.lexicon->entities[state].type == "state" ? state : no_entry;
}

std::uint32_t MentionFinder::described(const TitleChain& chain, Mention mention) {
    mention.reference = Reference::definite;
    const Title& title = a_.language->titles[chain.title];
    const bool men = title.kind == TitleKind::people && title.role == "CVL";  // "the two men", no men met before
    if (mention.number == Number::dual && (title.kind == TitleKind::person || men)) {
        const bool others = men && std::ranges::any_of(a_.mentions, [&](const Mention& before) {
                                return before.title == mention.title && before.number != Number::singular;
                            });
        const std::vector<std::uint32_t> pair = others ? std::vector<std::uint32_t>{} : last_officials();
        if (pair.size() == 2) return add_each(pair, mention);
        if (men) return unresolved(mention);
    }
    if (mention.number == Number::dual) return described_pair(mention);
    if (title.kind == TitleKind::asset) return unresolved(mention);
    if (title.kind == TitleKind::people) {
        if (mention.number == Number::singular) mention.entity = introduced_as(mention);
        return add(mention);
    }
    const bool plural = mention.number == Number::plural;
    if (plural && is_named_in_plural(chain)) {
        mention.entity = official_beside();
        return mention.entity == no_entry ? unresolved(mention) : add(mention);
    }
    const bool domestic = title.domestic == (plural ? Domestic::plural : Domestic::yes) || is_minister(chain);
    if (plural && !domestic) {
        mention.entity = owner_of_several(chain, mention);
        return mention.entity == no_entry ? unresolved(mention) : add(mention);
    }
    if (domestic) mention.entity = told_by_front(chain, mention);
    if (mention.entity == no_entry && is_domestic_force(mention)) mention.entity = state_of_scene(mention);
    if (mention.entity == no_entry) take_described(chain, mention);
    if (mention.entity == no_entry && title.kind == TitleKind::person && !is_abroad(mention))
        mention.entity = fronted_state(chain);
    const bool label = mention.end < limit_ && a_.token(mention.end).mark == Mark::colon;  // "source: agencies"
    if (mention.entity == no_entry && title.speaker && !label) take_last_speaker(mention);
    if (mention.entity == no_entry && (domestic || title.kind == TitleKind::force || title.kind == TitleKind::organ))
        mention.entity = state_of_place(chain.end);
    if (mention.entity == no_entry && domestic && !is_second_title(mention)) mention.entity = state_in_question();
    return add(mention);
}

std::uint32_t MentionFinder::owner_of_several(const TitleChain& chain, const Mention& mention) const {
    const bool politicians = mention.role == "OPP" || mention.role == "PTY";
    const std::uint32_t state = politicians ? state_of_place(chain.end) : no_entry;
    return state != no_entry ? state : rebels_named(chain, mention);
}

bool MentionFinder::is_named_in_plural(const TitleChain& chain) const {
    const Form& form = a_.form(*chain.analysis);
    const Title& title = a_.language->titles[chain.title];
    return form.kind == FormKind::title && !a_.language->title_names[form.entry].plural &&
           title.kind == TitleKind::force && title.domestic == Domestic::yes;
}

std::uint32_t MentionFinder::official_beside() const {
    for (std::size_t i = a_.mentions.size(); i-- > 0 && a_.mentions[i].begin >= first_;) {
        const Mention& before = a_.mentions[i];
        const bool state = before.entity != no_entry && a_.lexicon->entities[before.entity].type == "state";
        if (state && before.kind == MentionKind::title && is_of_state(before.role)) return before.entity;
    }
    return no_entry;
}

bool MentionFinder::is_office_of(const Title& organ, const Mention& holder) const {
    return organ.kind == TitleKind::organ && organ.domestic == Domestic::yes && holder.kind == MentionKind::title &&
           a_.language->titles[holder.title].kind == TitleKind::person && organ.role.starts_with("GOV.") &&
           !is_former(holder);
}

bool MentionFinder::is_minister(const TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    bool portfolio = chain.role.starts_with("GOV.") && chain.role != "GOV.HOS";
    for (std::uint32_t at = chain.begin + 1; at < chain.end; ++at)
        portfolio |= a_.morphology->has(a_.token(at), FormKind::portfolio);
    const Title& body = a_.language->titles[chain.body];  // "the spokesman of the ministry"
    const bool of_organ = chain.body != chain.title && body.kind == TitleKind::organ &&
                          body.domestic == Domestic::yes && body.role.starts_with("GOV");
    return portfolio && title.kind == TitleKind::person && chain.end > chain.begin + 1 && chain.definite &&
           (title.role.starts_with("GOV") || of_organ) && a_.form(*chain.analysis).features.number != Number::plural;
}

bool MentionFinder::is_second_title(const Mention& mention) const {
    if (a_.mentions.empty() || a_.mentions.back().end != mention.begin || mention.preposition != 0) return false;
    const auto is_person = [&](const Mention& one) {
        return one.names_person() ||
               (one.title != no_entry && a_.language->titles[one.title].kind == TitleKind::person);
    };
    return a_.mentions.back().resolved() && is_person(a_.mentions.back()) && is_person(mention);
}

std::uint32_t MentionFinder::state_in_question() const {
    const auto is_state = [&](const Mention& mention) {
        return mention.entity != no_entry && a_.lexicon->entities[mention.entity].type == "state" &&
               mention.kind != MentionKind::modified;
    };
    if (speaks_of_dateline()) return a_.dateline;
    std::uint32_t only = no_entry;
    bool several = false;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (!is_state(before)) continue;
        const bool official = before.kind == MentionKind::title && is_of_state(before.role) &&
                              before.reference != Reference::definite;  // itself only guessed
        const bool speaks_for_it = (official && !is_abroad(before)) || before.person != no_entry;
        if (speaks_for_it && !is_outnumbered(before.entity)) return before.entity;
        several |= only != no_entry && only != before.entity;
        only = before.entity;
    }
    return several ? protagonist() : only;
}

bool MentionFinder::is_abroad(const Mention& mention) const {
    if (mention.role != "GOV.MFA" || mention.title == no_entry) return false;
    for (std::uint32_t at = mention.title_begin; at < mention.title_end; ++at)
        if (a_.morphology->has(a_.token(at), FormKind::portfolio)) return false;
    return true;
}

bool MentionFinder::speaks_of_dateline() const {
    if (a_.dateline == no_entry) return false;
    const auto is_of_it = [&](const Mention& mention) {
        return mention.entity != no_entry && a_.lexicon->entities[mention.entity].state == a_.dateline;
    };
    constexpr std::ptrdiff_t beside_itself = 2;  // the place that opens the dateline, and another mention
    return std::ranges::count_if(a_.mentions, is_of_it) >= beside_itself;
}

std::uint32_t MentionFinder::protagonist() const {
    const auto acts = [&](const Mention& mention) {
        const bool named = mention.kind == MentionKind::name || mention.kind == MentionKind::title;
        return named && mention.preposition == 0 && mention.entity != no_entry && mention.person == no_entry &&
               a_.lexicon->entities[mention.entity].type == "state" && !follows_preposition(mention.begin);
    };
    const auto first = std::ranges::find_if(a_.mentions, acts);
    return first == a_.mentions.end() ? no_entry : first->entity;
}

bool MentionFinder::follows_preposition(std::uint32_t at) const {
    if (at == 0 || a_.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch match = find_particle(a_, at - 1, limit_, Particle::preposition);
    return match.phrase != nullptr && match.end == at;
}

bool MentionFinder::is_official(const Mention& mention) const {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    const Title& title = a_.language->titles[mention.title];
    return is_of_state(mention.role) && (title.kind == TitleKind::person || title.domestic != Domestic::no);
}

bool MentionFinder::is_domestic_force(const Mention& mention) const {
    if (mention.title == no_entry || !mention.definite) return false;
    const Title& title = a_.language->titles[mention.title];
    const bool plural = mention.number == Number::plural;
    if (title.kind != TitleKind::force) return false;
    return title.role == "COP" || title.domestic == (plural ? Domestic::plural : Domestic::yes);
}

bool MentionFinder::follows_locative(std::uint32_t at) const {
    if (at <= first_) return false;
    const PhraseMatch in = find_particle(a_, at - 1, limit_, Particle::preposition);
    return in.phrase != nullptr && in.end == at && in.phrase->entry != 0 && in.phrase->entry == a_.language->locative;
}

bool MentionFinder::same_office(const Mention& before, const Mention& mention) {
    const bool ruler = before.role.starts_with("GOV.HO") && mention.role.starts_with("GOV.HO");
    return !ruler || before.role == mention.role;
}

void MentionFinder::take_last_speaker(Mention& mention) const {
    for (std::size_t i = a_.mentions.size(); i-- > oldest() && a_.mentions[i].begin < first_;) {
        const Mention& before = a_.mentions[i];
        if (before.title != no_entry && before.stem == mention.stem) return;  // another, of whom nothing is known
        const bool title = before.kind == MentionKind::title && before.number != Number::plural &&
                           a_.language->titles[before.title].kind == TitleKind::person;
        const bool named = before.names_person();
        if (before.entity == no_entry || before.preposition != 0 || !(title || named)) continue;
        mention.refer_as(before);
        mention.role = before.role;
        return;
    }
}

bool MentionFinder::names_genre(std::string_view role, const Entity& entity) {
    return (role == "MED" && entity.type == "media") || (role == "PTY" && entity.type == "group");
}

bool MentionFinder::names_type(const Title& title, const Entity& entity) {
    return names_genre(title.role, entity) || (title.role == "REB" && entity.type == "group") ||
           (title.role.starts_with("IGO") && entity.type == "organization");
}

bool MentionFinder::is_party(const Mention& mention) const {
    if (mention.entity == no_entry || mention.preposition == a_.language->locative) return false;
    const std::string& type = a_.lexicon->entities[mention.entity].type;
    if (mention.kind == MentionKind::modified) return type == "group";  // "positions of the rebels", no place
    return type == "state" || type == "group" || type == "region";
}

std::uint32_t MentionFinder::one_who_urges() const {
    constexpr std::uint32_t urging = roots_of("02") | roots_of("10");
    const auto urges = [&](std::uint32_t at) {
        return std::ranges::any_of(a_.morphology->words(a_.token(at)), [&](const Analysis& word) {
            const Form& form = a_.form(word);
            return form.kind == FormKind::verb && (a_.language->verbs[form.entry].roots & urging) != 0;
        });
    };
    const auto here = [&](const Mention& mention) { return mention.begin >= first_ && is_party(mention); };
    const auto first =
        std::ranges::find_if(a_.mentions.begin() + static_cast<std::ptrdiff_t>(oldest()), a_.mentions.end(), here);
    if (first == a_.mentions.end() || first->preposition != 0) return no_entry;
    const bool subject =
        (first->begin > first_ && urges(first->begin - 1)) || (first->end < limit_ && urges(first->end));
    return subject ? first->entity : no_entry;
}

std::vector<std::uint32_t> MentionFinder::last_pair(std::size_t from, bool side) const {
    std::vector<std::uint32_t> here;
    for (std::size_t i = a_.mentions.size(); i-- > oldest() && a_.mentions[i].begin >= first_;) {
        const Mention& before = a_.mentions[i];
        if (is_party(before) && !before.capital && std::ranges::find(here, before.entity) == here.end()) {
            here.insert(here.begin(), before.entity);
        }
    }
    if (here.size() == 2) return here;
    constexpr std::size_t remembered = 40;  // mentions
    if (side && a_.sides.size() == 2 && a_.mentions.size() < a_.sides_known + remembered) return a_.sides;
    for (std::size_t i = a_.mentions.size(); i-- > from + 1;) {
        const Mention& second = a_.mentions[i];
        const Mention& first = a_.mentions[i - 1];
        const bool together = first.begin == second.begin || (second.conjunction && first.end == second.begin);
        if (together && is_party(first) && is_party(second) && first.entity != second.entity)
            return {first.entity, second.entity};
    }
    const std::uint32_t urging = here.size() == 1 ? one_who_urges() : no_entry;  // is none of those whom he calls on
    std::vector<std::uint32_t> pair;
    for (std::size_t i = a_.mentions.size(); i-- > from && pair.size() < (from == oldest() ? 2 : 3);) {
        const Mention& before = a_.mentions[i];
        if (is_party(before) && !before.capital && before.entity != urging &&
            std::ranges::find(pair, before.entity) == pair.end()) {
            pair.insert(pair.begin(), before.entity);
        }
    }
    return pair;
}

std::vector<std::uint32_t> MentionFinder::last_officials() const {
    std::vector<std::uint32_t> pair;
    for (std::size_t i = a_.mentions.size(); i-- > oldest() && pair.size() < 2;) {
        const Mention& before = a_.mentions[i];
        if (before.entity == no_entry) continue;
        const bool official = before.names_person() ||
                              (before.kind == MentionKind::title && before.number == Number::singular &&
                               a_.language->titles[before.title].kind == TitleKind::person && before.role != "MED");
        if (official && std::ranges::find(pair, before.entity) == pair.end()) pair.insert(pair.begin(), before.entity);
    }
    return pair;
}

std::uint32_t MentionFinder::described_pair(Mention mention) {
    constexpr std::size_t memory = 10;
    const bool side = a_.language->titles[mention.title].kind == TitleKind::people;  // of what has just been told
    const std::size_t from = side && a_.mentions.size() > memory ? a_.mentions.size() - memory : oldest();
    const std::vector<std::uint32_t> pair = last_pair(from, side);
    if (pair.size() != 2) return unresolved(mention);
    return add_each(pair, mention);
}

std::uint32_t MentionFinder::add_each(std::span<const std::uint32_t> pair, Mention mention) {
    for (const std::uint32_t entity : pair) {
        Mention one = mention;
        one.entity = entity;
        add(one);
    }
    return mention.end;
}

}  // namespace isnad
