// Items: phrases that only their neighbours complete.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "in the capital Strelsau": says whether a place of which nothing tells whose it is stands before its name.
bool is_capital_before(const Annotations& annotations, const Item& place, const Item& name) {
    if (place.mentions.size() != 1 || name.kind != ItemKind::actors || name.mentions.size() != 1) return false;
    if (name.begin != place.end || name.preposition != 0 || name.conjunction) return false;
    const Mention& word = annotations.mentions[place.mentions.front()];
    const Mention& city = annotations.mentions[name.mentions.front()];
    return word.title != no_entry && !word.resolved() && word.definite &&
           annotations.language->titles[word.title].visited && city.kind == MentionKind::name &&
           city.entity != no_entry && annotations.lexicon->entities[city.entity].type == "state";
}

/// "the firm and its seat [is] London".
bool is_seat_behind(const Annotations& annotations, const Item& whole, const Item& seat) {
    if (whole.mentions.size() < 2 || !is_phrase(seat) || seat.conjunction) return false;
    const Mention& part = annotations.mentions[whole.mentions.back()];
    return is_own_part(part, annotations.mentions[whole.mentions[whole.mentions.size() - 2]]) &&
           (part.end == seat.begin || part.end == whole.end);
}

/// "the Ruritanian monarch King X": an office, and right behind it the name of a known person who acts for the same.
bool holds_office_before(const Annotations& annotations, const Item& office, const Item& name) {
    if (office.mentions.size() != 1 || name.kind != ItemKind::actors) return false;
    if (name.begin != office.end || name.preposition != 0 || name.conjunction) return false;
    const Mention& title = annotations.mentions[office.mentions.front()];
    const Mention& person = annotations.mentions[name.mentions.front()];
    return title.kind == MentionKind::title && title.number == Number::singular && title.definite &&
           !title.names_person() && title.entity != no_entry && person.kind == MentionKind::name &&
           person.person != no_entry && person.entity == title.entity &&
           annotations.language->titles[title.title].kind == TitleKind::person;
}

/// "a visit [which] is the first of X to Y": a pronoun and an adjective with the article, behind a noun of action and
/// before a preposition.
bool is_rank(const Annotations& annotations, std::span<const Item> items, std::size_t at) {
    if (at == 0 || at + 2 >= items.size() || items[at - 1].kind != ItemKind::event_noun) return false;
    const Item& rank = items[at + 1];
    if (items[at].kind != ItemKind::pronoun || items[at].conjunction || items[at - 1].end != items[at].begin)
        return false;
    const auto is = [&](FormKind kind) { return annotations.morphology->has(annotations.token(rank.begin), kind); };
    return rank.kind == ItemKind::nominal && rank.end == rank.begin + 1 && rank.preposition == 0 && !rank.conjunction &&
           bears_article(annotations, rank.begin) && is(FormKind::adjective) && !is(FormKind::noun) &&
           items[at + 2].preposition != 0;
}

/// "after [the] heaviest shelling", an adjective before its noun: the preposition governs the noun. Of "the heaviest
/// fighting between X and Y" either side may be whose it is: that is left open.
bool is_superlative_before(const Annotations& annotations, std::span<const Item> items, std::size_t at) {
    const Item& item = items[at];
    if (at + 1 >= items.size()) return false;
    const Item& noun = items[at + 1];
    const bool between = at + 2 < items.size() && items[at + 2].preposition == annotations.language->between;
    if (between) return false;
    if (item.kind != ItemKind::nominal || item.preposition == 0 || item.end != item.begin + 1) return false;
    if (noun.kind != ItemKind::event_noun || noun.preposition != 0 || noun.conjunction || noun.begin != item.end)
        return false;
    return Morphology::has(annotations.token(item.begin), FormKind::adjective) &&
           !Morphology::has(annotations.token(item.begin), FormKind::noun) && !bears_article(annotations, item.begin) &&
           !bears_article(annotations, noun.begin);
}

}  // namespace

bool is_made_known(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, std::uint32_t limit,
                   const Analysis& verb) {
    if (items.empty() || verb.proclitic != 0 || verb.enclitic != 0 || at + 1 >= limit) return false;
    const Item& paper = items.back();
    const Features& features = annotations.form(verb).features;
    if (features.tense != Tense::perfect || features.gender != Gender::masculine || paper.end != at) return false;
    if (!is_phrase(paper) || paper.preposition == 0 || !is_document(annotations, paper) ||
        is_definite(annotations, paper))
        return false;
    const PhraseMatch next = find_particle(annotations, at + 1, limit, Particle::preposition);
    const bool place = next.phrase != nullptr && next.analysis->enclitic == 0 && next.analysis->proclitic == 0;
    if (!place && !(may_begin_time(annotations, at + 1) && find_time(annotations, at + 1, limit).end != 0))
        return false;
    const Language& language = *annotations.language;
    return any_frame(language, language.verbs[annotations.form(verb).entry], [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].family == "statement" &&
               any_slot(frame,
                        [](const Slot& slot) { return slot.role == Role::content && slot.kind == SlotKind::object; });
    });
}

bool goes_on_by_noun(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, std::uint32_t limit,
                     const Analysis& verb) {
    if (verb.enclitic != 0 || at + 1 >= limit || !annotations.proclitic(verb).conjunction) return false;
    const Token& next = annotations.token(at + 1);
    if (next.kind != TokenKind::word || next.readings.article) return false;
    const Verb& known = annotations.language->verbs[annotations.form(verb).entry];
    const bool noun = Morphology::has(annotations.token(at), FormKind::event_noun);
    const auto words = annotations.morphology->words(next);
    const bool light = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        if (form.kind != FormKind::event_noun || word.proclitic != 0 || (noun && !form.features.accusative))
            return false;
        return std::ranges::any_of(
            known.lights, [&](const LightUse& use) { return use.preposition == 0 && use.event_noun == form.entry; });
    });
    return light && std::ranges::any_of(items, [&](const Item& item) {
               return item.kind == ItemKind::verb &&
                      are_alike(annotations.form(*item.analysis).features, annotations.form(verb).features);
           });
}

void mend_phrases(Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        if (is_rank(annotations, items, at)) {
            const auto pronoun = items.begin() + static_cast<std::ptrdiff_t>(at);
            items.erase(pronoun, pronoun + 2);
        }
        Item& item = items[at];
        if (is_superlative_before(annotations, items, at)) items[at + 1].preposition = item.preposition;
        if (item.kind != ItemKind::actors || at + 1 >= items.size()) continue;
        const Item& next = items[at + 1];
        if (is_seat_behind(annotations, item, next)) {
            item.mentions.pop_back();
        } else if (holds_office_before(annotations, item, next)) {
            item.mentions = next.mentions;
        } else if (is_capital_before(annotations, item, next)) {
            Mention& place = annotations.mentions[item.mentions.front()];
            place.kind = MentionKind::modified;
            place.entity = annotations.mentions[next.mentions.front()].entity;
        } else {
            continue;
        }
        item.end = next.end;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    part_from_paper(annotations, items);
    take_up_things(annotations, items);
}

}  // namespace isnad
