// Items: what is only called something is that: "condemned what it called the intervention of X".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

namespace {

/// "what is called X", "what is called [bi-] X": nothing but a quotation mark stands before his name.
bool is_so_called(const Annotations& annotations, std::span<const Item> items, std::size_t what, std::size_t named) {
    const Item& verb = items[what + 1];
    if (items[named].kind != ItemKind::actors || items[what].kind != ItemKind::nominal) return false;
    if (verb.analysis->enclitic != 0) return false;
    const auto is_body = [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        const std::uint32_t title = mention.kind == MentionKind::title ? mention.title : no_entry;
        return mention.kind != MentionKind::modified &&
               (title == no_entry || annotations.language->titles[title].kind != TitleKind::asset);
    };
    if (!std::ranges::all_of(items[named].mentions, is_body)) return false;
    return named == what + 2 || (named == what + 3 && items[what + 2].kind == ItemKind::quote);
}

}  // namespace

bool lies_beside_place(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (items.empty() || items.back().end != at || !is_phrase(items.back())) return false;
    const std::uint8_t preposition = items.back().preposition;
    const Language& language = *annotations.language;
    return preposition != 0 && (preposition == language.locative || preposition == language.membership) &&
           is_noun_of_class(annotations, at, direction_noun);
}

bool ItemBuilder::is_what(const Item& item) const {
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::subordinator) && item.end == item.begin + 1 &&
           !item.negated && Morphology::may_begin(a_.token(item.begin), Particle::which);
}

bool ItemBuilder::is_called(std::uint32_t at) const {
    if (at >= limit_ || !a_.morphology->has(a_.token(at), FormKind::verb)) return false;
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        return word.enclitic != 0 && a_.form(word).kind == FormKind::verb &&
               a_.language->verbs[a_.form(word).entry].verb_class == VerbClass::naming;
    });
}

void ItemBuilder::make_thing(Item& what) const {
    if (what.kind != ItemKind::subordinator) return;
    const PhraseMatch match = find_particle(a_, what.begin, what.end, Particle::which);
    if (match.phrase == nullptr) return;
    what.kind = ItemKind::nominal;
    what.preposition = match.phrase->entry != 0 ? a_.language->partitive : a_.proclitic(*match.analysis).preposition;
}

bool ItemBuilder::is_naming(const Item& item) const {
    if (item.kind != ItemKind::verb || item.negated || item.conjunction) return false;
    const VerbClass verb = a_.language->verbs[a_.form(*item.analysis).entry].verb_class;
    const bool considers = verb == VerbClass::copula && item.analysis->enclitic != 0;  // "what it considered [it]"
    return considers || verb == VerbClass::naming;
}

std::size_t ItemBuilder::named_behind(std::size_t verb) const {
    const auto bare = [](const Item& item) { return is_phrase(item) && item.preposition == 0 && !item.conjunction; };
    const auto follows = [&](std::size_t at) {
        return at + 1 < items_.size() && items_[at].end == items_[at + 1].begin && !items_[at + 1].conjunction;
    };
    const std::uint8_t by = a_.language->membership;
    std::size_t named = verb + 1;
    if (items_[named].kind == ItemKind::complementizer) {  // "described as [bi-anna-hu]"
        if (items_[named].preposition != by) return 0;
        ++named;
        if (named < items_.size() && items_[named].kind == ItemKind::actors &&
            a_.mentions[items_[named].mentions.front()].kind == MentionKind::pronoun)
            ++named;
        return named < items_.size() && bare(items_[named]) ? named : 0;
    }
    while (named < items_.size() && items_[named].kind == ItemKind::quote && !items_[named].closes) ++named;
    if (named >= items_.size() || !is_phrase(items_[named]) || items_[named].conjunction) return 0;
    if (items_[named].preposition == by && by != 0) return named;
    if (items_[named].preposition != 0) return 0;
    // "what X called an attack", "what X described as [bi-] an attack": he has a name for it.
    if (follows(named) && is_phrase(items_[named + 1]) && items_[named + 1].preposition == by) return named + 1;
    const Analysis& naming = *items_[verb].analysis;  // "what is called [yusamma] X", not "what he calls [-hu] it"
    if (naming.enclitic == 0 && a_.form(naming).features.tense == Tense::imperfect) return named;
    const Verb& said = a_.language->verbs[a_.form(naming).entry];
    if (takes(said, SlotKind::oblique, by)) return 0;
    return follows(named) && bare(items_[named + 1]) && items_[named].kind == ItemKind::actors ? named + 1 : named;
}

void ItemBuilder::name_things() {
    for (std::size_t at = 0; at + 2 < items_.size(); ++at) {
        if (items_[at + 1].kind != ItemKind::verb || items_[at].end != items_[at + 1].begin) continue;
        if (!is_what(items_[at]) || !is_naming(items_[at + 1])) continue;
        std::size_t named = named_behind(at + 1);
        if (named == 0) continue;
        const bool owned = items_[named].mentions.empty() && named + 1 < items_.size() &&
                           is_bare_actor(items_[named + 1]) && items_[named + 1].begin == items_[named].end;
        if (owned) ++named;
        const Indices& whose = items_[named].mentions;
        if (!any_resolved(a_, whose)) continue;
        if (is_so_called(a_, items_, at, named)) {
            items_[named].preposition = items_[at].preposition;
            items_[named].conjunction = items_[at].conjunction;
            items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(at),
                         items_.begin() + static_cast<std::ptrdiff_t>(named));
            continue;
        }
        items_[at].mentions = whose;
        make_thing(items_[at]);
    }
}

std::uint32_t ItemBuilder::end_of_quoted_name(std::uint32_t at) const {
    if (at + 2 >= limit_ || a_.mention_at[at + 1] == 0) return 0;
    if (a_.token(at).mark == Mark::open) return end_of_bracketed_name(at);
    if (quote_open_ || a_.token(at).mark != Mark::quote) return 0;
    const Mention& name = a_.mentions[a_.mention_at[at + 1] - 1];
    const bool closed = name.end < limit_ && a_.token(name.end).mark == Mark::quote;
    return closed && name.resolved() && name.kind != MentionKind::modified ? name.end + 1 : 0;
}

std::uint32_t ItemBuilder::end_of_bracketed_name(std::uint32_t at) const {
    const Mention& name = a_.mentions[a_.mention_at[at + 1] - 1];
    if (name.kind != MentionKind::name || name.entity == no_entry || at == first_) return 0;
    if (a_.lexicon->entities[name.entity].type != "group" || name.preposition != 0 || name.conjunction) return 0;
    const bool closed = name.end < limit_ && a_.token(name.end).mark == Mark::close;
    const bool apposed = a_.token(at - 1).kind != TokenKind::word || bears_article(a_, at - 1) ||
                         (previous_is(ItemKind::actors) && items_.back().end == at);
    return closed && !apposed ? name.end + 1 : 0;
}

bool ItemBuilder::opens_longer_name(std::uint32_t at) const {
    if (quote_open_ || at + 1 >= limit_ || a_.mention_at[at + 1] == 0) return false;
    const Mention& name = a_.mentions[a_.mention_at[at + 1] - 1];
    for (std::uint32_t inside = name.begin + 1; inside < name.end; ++inside) {
        if (a_.token(inside).mark == Mark::quote) return name.resolved();
    }
    return false;
}

bool ItemBuilder::is_count_of(const Item& item, const Token& token) {
    return token.kind == TokenKind::number && item.kind == ItemKind::nominal && item.preposition != 0 &&
           item.mentions.empty();
}

bool ItemBuilder::takes_no_genitive(const Item& item, std::uint32_t end) const {
    if (end > item.begin + 1 && bears_article(a_, end - 1)) return true;
    if (item.kind != ItemKind::event_noun) return false;
    const Features& features = a_.form(*item.analysis).features;
    return features.number == Number::dual && features.nominative && !features.takes_enclitic;
}

bool ItemBuilder::takes_nisba(const Item& item, std::uint32_t at) const {
    const std::uint32_t mention = a_.mention_at[at];
    if (mention == 0) return true;
    const Mention& people = a_.mentions[mention - 1];
    if (people.kind != MentionKind::people) return false;
    const bool others = item.kind == ItemKind::event_noun && !item.mentions.empty() && people.definite &&
                        people.number != Number::singular && !a_.token(at).feminine_ending && !people.conjunction;
    return !others || a_.mentions[item.mentions.back()].kind == MentionKind::people;
}

bool ItemBuilder::joins_nisbas(std::uint32_t dash) const {
    if (dash <= first_ || dash + 1 >= limit_ || items_.empty() || items_.back().end != dash) return false;
    const Token& one = a_.token(dash - 1);
    const Token& other = a_.token(dash + 1);
    return one.kind == TokenKind::word && a_.morphology->has(one, FormKind::nisba) &&
           a_.morphology->has(other, FormKind::nisba) && one.feminine_ending == other.feminine_ending &&
           bears_article(a_, dash - 1) == bears_article(a_, dash + 1) && a_.mention_at[dash + 1] == 0;
}

bool calls_by_name(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                   const Analysis& verb) {
    const Form& form = annotations.form(verb);
    if (annotations.language->verbs[form.entry].verb_class != VerbClass::naming) return false;
    if (form.features.tense != Tense::imperfect || items.empty() || items.back().end != at) return false;
    const Item& called = items.back();
    if (!is_phrase(called) || bears_article(annotations, called.begin)) return false;
    const std::uint32_t name = at + 1 < annotations.mention_at.size() ? annotations.mention_at[at + 1] : 0;
    return name != 0 && annotations.mentions[name - 1].kind == MentionKind::person;
}

bool ItemBuilder::strikes_object(std::uint32_t at) const {
    if (!clause_start() || at + 2 >= limit_ || a_.mention_at[at + 1] != 0 || bears_article(a_, at + 1)) return false;
    if (!Morphology::has(a_.token(at + 1), FormKind::nisba) || a_.mention_at[at + 2] == 0) return false;
    const Mention* object = &a_.mentions[a_.mention_at[at + 2] - 1];
    if (const std::uint32_t next = after_numbers(object->end); object->preposition != 0 && next < limit_) {
        if (a_.mention_at[next] == 0) return false;  // "ran over a Ruritanian with his car four soldiers"
        object = &a_.mentions[a_.mention_at[next] - 1];
    }
    return object->kind == MentionKind::title && object->preposition == 0 && !object->conjunction &&
           (shows_accusative(object->begin) || object->number != Number::singular);
}

}  // namespace isnad
