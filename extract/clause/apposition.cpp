#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool names_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                   std::uint32_t at) {
    const Item& item = items[at];
    if (!is_bare_actor(item) || item.conjunction || item.mentions.size() != 1) return false;
    if (at <= subject + 1 || items[at - 1].kind != ItemKind::comma || items[subject].kind != ItemKind::actors)
        return false;
    const Mention& named = annotations.mentions[item.mentions.front()];
    const Mention& title = annotations.mentions[items[subject].mentions.back()];
    const bool bare = title.kind == MentionKind::title && !title.names_person() && title.title != no_entry &&
                      annotations.language->titles[title.title].kind == TitleKind::person;
    const bool closed =
        at + 1 < items.size() && (items[at + 1].kind == ItemKind::comma || items[at].end > items[at + 1].begin);
    const bool same = named.entity == no_entry ? closed && named.title != no_entry : named.entity == title.entity;
    // "criticized the deputy of A, X the plan": what is done to somebody stands behind no comma.
    const bool before_object = at + 1 < items.size() && is_phrase(items[at + 1]) && items[at + 1].preposition == 0 &&
                               !items[at + 1].conjunction && items[at + 1].begin == item.end &&
                               title.number == Number::singular;
    return bare && named.names_person() && (same || before_object);
}

bool leads_to_speech(std::span<const Item> items, std::uint32_t at) {
    if (items[at - 1].kind != ItemKind::comma) return false;
    for (std::uint32_t i = at; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::complementizer) return !item.conjunction;
        if (item.kind == ItemKind::colon || (item.kind == ItemKind::quote && !item.closes)) return true;
        const bool passed = is_phrase(item) || item.kind == ItemKind::comma || item.kind == ItemKind::time ||
                            item.kind == ItemKind::adverb || item.kind == ItemKind::quote;
        if (!passed) return false;
    }
    return false;
}

bool is_named_after(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (item.kind != ItemKind::nominal || item.analysis == nullptr || item.analysis->enclitic == 0) return false;
    if (item.preposition != 0 || item.conjunction || at + 1 >= items.size()) return false;
    const Item& name = items[at + 1];
    if (!is_bare_actor(name) || name.begin != item.end) return false;
    const Mention& state = annotations.mentions[name.mentions.front()];
    return state.kind == MentionKind::name && state.resolved() && !state.conjunction && !state.capital;
}

bool is_second_title(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const Item& before = items[at - 1];
    if (item.kind != ItemKind::actors || before.kind != ItemKind::actors || before.end != item.begin) return false;
    if (item.mentions.size() != 1 || before.mentions.empty()) return false;
    const Mention& one = annotations.mentions[before.mentions.back()];
    const Mention& other = annotations.mentions[item.mentions.front()];
    const bool office = one.names_person() && other.kind == MentionKind::title && !other.resolved() && other.definite &&
                        !other.names_person() && other.number == Number::singular && item.preposition == 0 &&
                        !item.conjunction && item.end > item.begin + 1 &&
                        annotations.language->titles[other.title].kind == TitleKind::person;
    return office || (one.person != no_entry && one.person == other.person);
}

bool is_adjective_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const Item& noun = items[at - 1];
    return item.kind == ItemKind::actors && item.end == item.begin + 1 && noun.kind == ItemKind::nominal &&
           noun.preposition != 0 && !noun.mentions.empty() && noun.end == item.begin &&
           bears_article(annotations, item.begin) &&
           annotations.morphology->has(annotations.token(item.begin), FormKind::adjective);
}

bool is_quoted_name(std::span<const Item> items, std::uint32_t at) {
    if (at < 2 || at + 1 >= items.size() || items[at - 1].kind != ItemKind::quote) return false;
    const Item& noun = items[at - 2];
    return items[at + 1].kind == ItemKind::quote && is_phrase(noun) && noun.preposition != 0 &&
           noun.end == items[at - 1].begin;
}

namespace {

/// An adjective among readings that are nothing else; "by telephone [hatifi]" is spelled like "my telephone"
/// and "two telephones of".
bool describe_only(const Annotations& annotations, const auto& readings) {
    const auto describes = [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::adjective || form.kind == FormKind::participle || word.more_words != 0 ||
               form.features.number == Number::dual ||
               (word.enclitic != 0 && annotations.language->enclitics[word.enclitic - 1U].features.person == 1);
    };
    const auto is_adjective = [&](const Analysis& word) { return annotations.form(word).kind == FormKind::adjective; };
    return std::ranges::any_of(readings, is_adjective) && std::ranges::all_of(readings, describes);
}

}  // namespace

bool is_nothing_but_adjective(const Annotations& annotations, std::uint32_t at) {
    return !bears_article(annotations, at) &&
           describe_only(annotations, annotations.morphology->titles_and_words(annotations.token(at)));
}

bool is_described(const Annotations& annotations, const Item& noun) {
    return noun.end == noun.begin + 2 && noun.owner == 0 && noun.mentions.empty() &&
           !bears_article(annotations, noun.begin) && !bears_article(annotations, noun.begin + 1) &&
           describe_only(annotations, annotations.morphology->words(annotations.token(noun.begin + 1)));
}

bool is_owned_and_described(const Annotations& annotations, const Item& noun) {
    return noun.owner != 0 && noun.end > noun.begin + 1 && bears_article(annotations, noun.end - 1);
}

bool is_genitive(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const Item& noun = items[at - 1];
    if (noun.preposition == 0 || noun.end != item.begin) return false;
    // "condemned in a sharp statement the Ruritanian raid": but "a statement harsh [in] tone [al-lahja]".
    const bool whole = item.kind == ItemKind::event_noun || !item.mentions.empty();
    if (whole && is_described(annotations, noun)) return false;
    if (item.kind == ItemKind::actors && noun.kind == ItemKind::actors) {
        const Mention& region = annotations.mentions[noun.mentions.back()];
        return !region.resolved() && region.kind != MentionKind::pronoun && noun.end == noun.begin + 1 &&
               !bears_article(annotations, noun.begin);
    }
    const bool construct = noun.kind == ItemKind::nominal || (noun.kind == ItemKind::event_noun && noun.owner == 0);
    const bool chain = noun.end == noun.begin + 1 && item.kind == ItemKind::nominal && item.end > item.begin + 1 &&
                       bears_article(annotations, item.end - 1);  // "the need of solving the"
    return item.kind != ItemKind::actors && construct && !item.accusative &&
           !bears_article(annotations, noun.end - 1) && (bears_article(annotations, item.begin) || chain);
}

bool is_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (item.kind == ItemKind::time) return true;
    if (!is_phrase(item)) return false;
    if (item.preposition != 0) return true;
    const bool named = item.kind == ItemKind::actors && annotations.mentions[item.mentions.front()].capital;
    return named && items[at - 1].preposition != 0 && items[at - 1].end == item.begin;
}

std::uint32_t behind_assailant(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                               std::uint32_t at) {
    const Item& verb = items[at];
    const Item& subject = items[at - 1];
    if (verb.conjunction || !is_bare_actor(subject)) return no_item;
    if (items[trigger].kind != ItemKind::verb || is_definite(annotations, subject)) return no_item;
    if (annotations.form(*verb.analysis).features.tense != Tense::imperfect) return no_item;
    const Verb& deed = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry];
    const auto strikes = [&](const Frame& frame) {  // "opened fire"
        return root_of(annotations.lexicon->relations[frame.relation]) >= "18";
    };
    const bool violent =
        may_name(annotations, deed, {"17", "18", "19"}) || any_light_frame(*annotations.language, deed, strikes);
    if (!violent || !agrees(annotations, verb, subject, false)) return no_item;
    std::uint32_t next = at + 1;
    const auto is_bare = [&](std::uint32_t i) {
        return i < items.size() && is_phrase(items[i]) && items[i].preposition == 0;
    };
    if (is_bare(next)) ++next;  // what they ride, wear or carry
    const bool described = is_bare(next) && items[next].kind == ItemKind::nominal && !items[next].accusative &&
                           items[next].begin == items[next - 1].end && !bears_article(annotations, items[next].begin);
    std::uint32_t last = described ? next + 1 : next;  // "a car, black,"
    while (last < items.size() && is_adjunct(annotations, items, last)) ++last;
    if (last > next && is_bare(last)) next = last;
    return is_bare(next) && !items[next].conjunction ? next : no_item;
}

std::uint32_t after_quoted_name(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t longest = 4;   // items in the name
    constexpr std::uint32_t farthest = 6;  // items between it and what is said
    if (at == 0 || items[at].closes || !is_phrase(items[at - 1])) return at;
    std::uint32_t close = at + 1;
    while (close < items.size() && close <= at + longest && is_phrase(items[close])) ++close;
    if (close >= items.size() || close == at + 1 || items[close].kind != ItemKind::quote || !items[close].closes)
        return at;
    for (std::uint32_t next = close + 1; next < items.size() && next <= close + farthest; ++next) {
        if (items[next].kind == ItemKind::complementizer) return close + 1;
        if (!is_phrase(items[next]) && items[next].kind != ItemKind::comma && items[next].kind != ItemKind::time)
            return at;
    }
    return at;
}

std::uint32_t after_cited(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (at > items.size() || !is_document(annotations, items[at - 1])) return at;
    while (at < items.size() && is_phrase(items[at]) && items[at].begin == items[at - 1].end) ++at;
    return at;
}

bool names_capital(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const Item& noun = items[at - 1];
    if (item.kind != ItemKind::actors || noun.kind != ItemKind::actors || noun.preposition == 0) return false;
    if (noun.end != item.begin || item.mentions.size() != 1 || !bears_article(annotations, noun.begin)) return false;
    const Mention& name = annotations.mentions[item.mentions.front()];
    return name.kind == MentionKind::name && name.capital &&
           annotations.mentions[noun.mentions.back()].kind == MentionKind::modified;
}

bool takes_object_at(const Annotations& annotations, const Item& item, std::uint8_t preposition) {
    const EventNoun& noun = annotations.language->event_nouns[annotations.form(*item.analysis).entry];
    return std::ranges::any_of(noun.uses, [&](const EventNounUse& use) {
        const auto& prepositions = use.object_prepositions;
        return std::ranges::find(prepositions, preposition) != prepositions.end();
    });
}

bool takes_object(const Annotations& annotations, const Item& noun) {
    const Language& language = *annotations.language;
    return any_frame(language, language.event_nouns[annotations.form(*noun.analysis).entry], [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].family == "event" && has_target_object(frame);
    });
}

bool is_of_words(const Annotations& annotations, const Item& item) {
    if (item.kind == ItemKind::event_noun) return may_name(annotations, item, {"01", "11", "14"});
    if (item.kind != ItemKind::verb) return false;
    const Verb& verb = annotations.language->verbs[annotations.form(*item.analysis).entry];
    const bool falls = any_frame(*annotations.language, verb, has_target_subject);  // "fell", spelled like "cited"
    return (verb.says && !falls) || may_name(annotations, verb, {"14"});
}

std::uint32_t after_wish(std::span<const Item> items, std::uint32_t at) {
    const Item& wish = items[at];
    if ((wish.kind != ItemKind::verb && wish.kind != ItemKind::event_noun) || at == 0 || at + 1 >= items.size())
        return at;
    const Item& next = items[at + 1];
    if (next.kind != ItemKind::event_noun || !next.negated || wish.conjunction || wish.preposition != 0 ||
        wish.owner != 0)
        return at;
    if (items[at - 1].end != wish.begin || !is_phrase(items[at - 1])) return at;
    std::uint32_t end = at + 2;
    const bool name = end < items.size() && items[end].kind == ItemKind::nominal && items[end].analysis != nullptr &&
                      items[end].analysis->enclitic != 0 && items[end].begin == next.end;
    if (name) ++end;  // "the mention [of] his name"
    while (end < items.size() && is_phrase(items[end]) && items[end].preposition != 0) ++end;
    return end;
}

std::uint32_t behind_epithet(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                             std::uint32_t comma) {
    if (comma + 3 >= items.size()) return no_item;
    const Item& epithet = items[comma + 1];
    if (const std::uint32_t object = behind_circumstance(annotations, items, comma); object != no_item) return object;
    if (epithet.kind != ItemKind::nominal || epithet.conjunction || epithet.preposition != 0 ||
        !bears_article(annotations, epithet.begin))
        return no_item;
    std::uint32_t at = comma + 2;
    bool deeds = false;
    for (; at < items.size() && (is_phrase(items[at]) || items[at].kind == ItemKind::time); ++at)
        deeds |= items[at].kind == ItemKind::event_noun || items[at].kind == ItemKind::time;
    if (at >= items.size() || items[at].kind != ItemKind::comma) return no_item;
    // "received X, [al-]present in Y for the conference of Z, a call from W"
    if (at + 1 < items.size() && asks_for_light_noun(annotations, items[trigger], items[at + 1])) return at + 1;
    if (deeds) return no_item;
    while (at < items.size() && (items[at].kind == ItemKind::comma || items[at].kind == ItemKind::time)) ++at;
    const bool deed = at < items.size() && items[at].kind == ItemKind::event_noun && items[at].owner != 0 &&
                      items[at].preposition == 0 && !items[at].conjunction;
    // "arrested the police, [the ones] belonging to [li-] X, a man"
    const bool object = at < items.size() && is_bare_actor(items[at]) && !items[at].conjunction &&
                        items[at - 1].kind == ItemKind::comma && items[comma + 2].kind == ItemKind::actors &&
                        items[comma + 2].preposition != 0 && items[comma + 2].begin == epithet.end;
    return deed || object ? at : no_item;
}

std::uint32_t find_deed_of_agent(const Annotations& annotations, std::span<const Item> before, std::uint32_t trigger,
                                 const Indices& objects) {
    const auto is_deed = [&](std::uint32_t at) {
        const bool death = before[at].kind == ItemKind::nominal && tells_of_death(annotations, before[at]);
        return before[at].kind == ItemKind::event_noun || death;
    };
    auto deed = static_cast<std::uint32_t>(before.size());
    while (deed > trigger + 1 && !is_deed(deed - 1)) --deed;
    if (deed-- <= trigger + 1 || before[trigger].kind != ItemKind::verb) return no_item;
    const Form& form = annotations.form(*before[trigger].analysis);
    const Verb& verb = annotations.language->verbs[form.entry];
    // Unvocalised it may be passive, but not with a subject and an object.
    const bool whole = objects.size() > 1 && before[objects.front()].kind == ItemKind::actors &&
                       std::ranges::any_of(objects.begin() + 1, objects.end(), is_deed);
    if (whole && before[deed].preposition != 0 && deed + 1 == before.size() && deed > objects[1] + 1)
        return deed;  // "freed X a man who spoke of beatings by Y"
    const bool words = may_name(annotations, verb, {"01", "02", "05", "10", "11", "12"});
    const bool suffers = any_light_frame(*annotations.language, verb, has_target_subject);  // "met with criticism by Y"
    if (!words || suffers || form.features.voice == Voice::passive) return no_item;
    if (form.features.voice != Voice::either || !any_frame(*annotations.language, verb, has_target_object)) return deed;
    return whole ? deed : no_item;
}

bool regrets_death(const Annotations& annotations, std::span<const Item> before, std::uint32_t trigger) {
    const auto kills = [&](const Item& item) {
        return item.kind == ItemKind::nominal && item.preposition != 0 && tells_of_death(annotations, item);
    };
    const Item& verb = before[trigger];
    return verb.kind == ItemKind::verb &&
           annotations.language->verbs[annotations.form(*verb.analysis).entry].casualty == no_entry &&
           std::ranges::any_of(before.begin() + trigger + 1, before.end(), kills);
}

bool takes_speech(const Annotations& annotations, const Item& trigger) {
    if (trigger.kind != ItemKind::verb) return true;
    const Verb& verb = annotations.language->verbs[annotations.form(*trigger.analysis).entry];
    if (verb.says || verb.predicates.empty()) return true;
    return any_frame(*annotations.language, verb, [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::speech; });
    });
}

bool opens_own_words(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                     std::uint32_t at) {
    const Item& said = items[trigger];
    const auto features = [&](const Item& verb) -> const Features& {
        return annotations.form(*verb.analysis).features;
    };
    if (said.kind != ItemKind::verb || items[at].conjunction || features(items[at]).person != 1) return false;
    const bool beside = at == trigger + 1 || (at == trigger + 2 && items[trigger + 1].kind == ItemKind::actors);
    const bool several = features(items[at]).number == Number::plural;  // "I" is spelled like many an adjective
    return beside && (several || items[at].future) && features(said).person == 3 &&
           features(items[at]).tense == Tense::imperfect &&
           annotations.language->verbs[annotations.form(*said.analysis).entry].says;
}

bool meets(const Annotations& annotations, const Item& trigger) {
    if (trigger.kind != ItemKind::verb) return false;
    const Verb& verb = annotations.language->verbs[annotations.form(*trigger.analysis).entry];
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].cameo.starts_with("04") && has_target_object(frame);
    });
}

namespace {

/// "X, head of the department": the title of a person behind a comma behind a person's name.
bool follows_name(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& before = items[at - 2];
    if (items[at - 1].kind != ItemKind::comma || before.kind != ItemKind::actors) return false;
    if (items[at].mentions.size() != 1 || before.mentions.size() != 1) return false;
    const Mention& title = annotations.mentions[items[at].mentions.front()];
    return annotations.mentions[before.mentions.front()].names_person() && title.kind == MentionKind::title &&
           annotations.language->titles[title.title].kind == TitleKind::person;
}

}  // namespace

bool describes_person(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                      std::uint32_t at, bool alone) {
    const Item& item = items[at];
    if (at < trigger + 3 || !is_bare_actor(item) || item.conjunction) return false;
    if (!follows_name(annotations, items, at)) return false;
    const Mention& title = annotations.mentions[item.mentions.front()];
    return !title.resolved() || items[at - 2].preposition != 0 ||
           (alone && title.number != Number::plural && is_set_off(annotations, items, at));
}

bool describes_speaker(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                       std::uint32_t at) {
    const Item& item = items[at];
    const Item& verb = items[trigger];
    const bool noun = item.kind == ItemKind::nominal && item.mentions.empty() && !item.accusative;
    const bool guest = item.kind == ItemKind::actors && item.mentions.size() == 1 &&
                       annotations.mentions[item.mentions.front()].kind == MentionKind::title &&
                       annotations.language->titles[annotations.mentions[item.mentions.front()].title].speaker;
    return at == trigger + 3 && items[at - 1].kind == ItemKind::comma && verb.kind == ItemKind::verb &&
           annotations.language->verbs[annotations.form(*verb.analysis).entry].says &&
           items[at - 2].kind == ItemKind::actors && (noun || guest) && item.preposition == 0 && !item.conjunction;
}

bool is_of_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                   std::uint32_t trigger) {
    if (items[at].kind == ItemKind::actors || items[at].accusative) return false;
    for (std::uint32_t noun = at; noun > trigger + 1; --noun) {
        const Item& before = items[noun - 1];
        if (before.kind != ItemKind::event_noun && before.kind != ItemKind::nominal) return false;
        if (before.end != items[noun].begin || bears_article(annotations, before.end - 1) || before.owner != 0)
            return false;
        if (before.preposition != 0) return true;
    }
    return false;
}

std::uint32_t find_speech(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, bool quoted) {
    for (std::uint32_t i = at; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::verb && item.conjunction) return no_item;
        const bool his = items[i - 1].kind == ItemKind::event_noun && items[i - 1].owner != 0;
        const bool opens = quoted && item.kind == ItemKind::quote && !item.closes;
        if (opens || (item.kind == ItemKind::complementizer && !item.conjunction && !his)) return i;
        const bool has_object = i + 1 < items.size() && items[i + 1].negated && is_phrase(items[i + 1]);
        const bool speaks = item.kind == ItemKind::participle || item.kind == ItemKind::quote ||
                            item.kind == ItemKind::colon || item.kind == ItemKind::complementizer ||
                            (item.kind == ItemKind::verb && item.analysis->enclitic == 0 && !has_object &&
                             takes_clause(annotations, item));
        if (speaks) return no_item;
    }
    return no_item;
}

}  // namespace isnad
