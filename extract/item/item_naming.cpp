// Items: what is only called something is that: "condemned what it called the intervention of X".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/noun_end.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
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

bool is_what(const ItemContext& in, const Item& item) {
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::subordinator) && item.end == item.begin + 1 &&
           !item.negated && Morphology::may_begin(in.a.token(item.begin), Particle::which);
}

/// "by what [bima]", "of what [mimma]" open no clause there.
void make_thing(const ItemContext& in, Item& what) {
    if (what.kind != ItemKind::subordinator) return;
    const PhraseMatch match = find_particle(in.a, what.begin, what.end, Particle::which);
    if (match.phrase == nullptr) return;
    what.kind = ItemKind::nominal;
    what.preposition =
        match.phrase->entry != 0 ? in.a.language->partitive : in.a.proclitic(*match.analysis).preposition;
}

bool is_naming(const ItemContext& in, const Item& item) {
    if (item.kind != ItemKind::verb || item.negated || item.conjunction) return false;
    const VerbClass verb = in.a.language->verbs[in.a.form(*item.analysis).entry].verb_class;
    const bool considers = verb == VerbClass::copula && item.analysis->enclitic != 0;  // "what it considered [it]"
    return considers || verb == VerbClass::naming;
}

/// The item of the name behind a verb of naming, and behind its subject; or 0.
std::size_t named_behind(const ItemContext& in, std::size_t verb) {
    const auto bare = [](const Item& item) { return is_phrase(item) && item.preposition == 0 && !item.conjunction; };
    const auto follows = [&](std::size_t at) {
        return at + 1 < in.items.size() && in.items[at].end == in.items[at + 1].begin && !in.items[at + 1].conjunction;
    };
    const std::uint8_t by = in.a.language->membership;
    std::size_t named = verb + 1;
    if (in.items[named].kind == ItemKind::complementizer) {  // "described as [bi-anna-hu]"
        if (in.items[named].preposition != by) return 0;
        ++named;
        if (named < in.items.size() && in.items[named].kind == ItemKind::actors &&
            in.a.mentions[in.items[named].mentions.front()].kind == MentionKind::pronoun)
            ++named;
        return named < in.items.size() && bare(in.items[named]) ? named : 0;
    }
    while (named < in.items.size() && in.items[named].kind == ItemKind::quote && !in.items[named].closes) ++named;
    if (named >= in.items.size() || !is_phrase(in.items[named]) || in.items[named].conjunction) return 0;
    if (in.items[named].preposition == by && by != 0) return named;
    if (in.items[named].preposition != 0) return 0;
    // "what X called an attack", "what X described as [bi-] an attack": he has a name for it.
    if (follows(named) && is_phrase(in.items[named + 1]) && in.items[named + 1].preposition == by) return named + 1;
    const Analysis& naming = *in.items[verb].analysis;  // "what is called [yusamma] X", not "what he calls [-hu] it"
    if (naming.enclitic == 0 && in.a.form(naming).features.tense == Tense::imperfect) return named;
    const Verb& said = in.a.language->verbs[in.a.form(naming).entry];
    if (takes(in, said, SlotKind::oblique, by)) return 0;
    return follows(named) && bare(in.items[named + 1]) && in.items[named].kind == ItemKind::actors ? named + 1 : named;
}

std::uint32_t end_of_bracketed_name(const ItemContext& in, std::uint32_t at) {
    const Mention& name = in.a.mentions[in.a.mention_at[at + 1] - 1];
    if (name.kind != MentionKind::name || name.entity == no_entry || at == in.first) return 0;
    if (in.a.lexicon->entities[name.entity].type != "group" || name.preposition != 0 || name.conjunction) return 0;
    const bool closed = name.end < in.limit && in.a.token(name.end).mark == Mark::close;
    const bool apposed = in.a.token(at - 1).kind != TokenKind::word || bears_article(in.a, at - 1) ||
                         (previous_is(in, ItemKind::actors) && in.items.back().end == at);
    return closed && !apposed ? name.end + 1 : 0;
}

}  // namespace

bool lies_beside_place(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (items.empty() || items.back().end != at || !is_phrase(items.back())) return false;
    const std::uint8_t preposition = items.back().preposition;
    const Language& language = *annotations.language;
    return preposition != 0 && (preposition == language.locative || preposition == language.membership) &&
           is_noun_of_class(annotations, at, direction_noun);
}

bool lies_behind_deed(const ItemContext& in, const Item& deed, std::uint32_t at) {
    if (deed.kind != ItemKind::event_noun || deed.preposition == 0 || deed.preposition != in.a.language->locative)
        return false;
    if (at + 1 >= in.limit || in.a.mention_at[at + 1] == 0 || !is_noun_of_class(in.a, at, direction_noun)) return false;
    if (at > deed.begin + 1) return true;
    const std::vector<EventNounUse>& uses = in.a.language->event_nouns[in.a.form(*deed.analysis).entry].uses;
    return may_name(in.a, deed, {"18", "19"}) &&
           std::ranges::none_of(uses, [](const EventNounUse& use) { return use.object_prepositions.empty(); });
}

bool is_called(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit || !in.a.morphology->has(in.a.token(at), FormKind::verb)) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        return word.enclitic != 0 && in.a.form(word).kind == FormKind::verb &&
               in.a.language->verbs[in.a.form(word).entry].verb_class == VerbClass::naming;
    });
}

void name_things(ItemContext& in) {
    for (std::size_t at = 0; at + 2 < in.items.size(); ++at) {
        if (in.items[at + 1].kind != ItemKind::verb || in.items[at].end != in.items[at + 1].begin) continue;
        if (!is_what(in, in.items[at]) || !is_naming(in, in.items[at + 1])) continue;
        std::size_t named = named_behind(in, at + 1);
        if (named == 0) continue;
        const bool owned = in.items[named].mentions.empty() && named + 1 < in.items.size() &&
                           is_bare_actor(in.items[named + 1]) && in.items[named + 1].begin == in.items[named].end;
        if (owned) ++named;
        const Indices& whose = in.items[named].mentions;
        if (!any_resolved(in.a, whose)) continue;
        if (is_so_called(in.a, in.items, at, named)) {
            in.items[named].preposition = in.items[at].preposition;
            in.items[named].conjunction = in.items[at].conjunction;
            in.items.erase(in.items.begin() + static_cast<std::ptrdiff_t>(at),
                           in.items.begin() + static_cast<std::ptrdiff_t>(named));
            continue;
        }
        in.items[at].mentions = whose;
        make_thing(in, in.items[at]);
    }
}

std::uint32_t end_of_quoted_name(const ItemContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || in.a.mention_at[at + 1] == 0) return 0;
    if (in.a.token(at).mark == Mark::open) return end_of_bracketed_name(in, at);
    if (in.quote_open || in.a.token(at).mark != Mark::quote) return 0;
    const Mention& name = in.a.mentions[in.a.mention_at[at + 1] - 1];
    const bool closed = name.end < in.limit && in.a.token(name.end).mark == Mark::quote;
    return closed && name.resolved() && name.kind != MentionKind::modified ? name.end + 1 : 0;
}

bool opens_longer_name(const ItemContext& in, std::uint32_t at) {
    if (in.quote_open || at + 1 >= in.limit || in.a.mention_at[at + 1] == 0) return false;
    const Mention& name = in.a.mentions[in.a.mention_at[at + 1] - 1];
    for (std::uint32_t inside = name.begin + 1; inside < name.end; ++inside) {
        if (in.a.token(inside).mark == Mark::quote) return name.resolved();
    }
    return false;
}

bool is_count_of(const Item& item, const Token& token) {
    return token.kind == TokenKind::number && item.kind == ItemKind::nominal && item.preposition != 0 &&
           item.mentions.empty();
}

bool takes_no_genitive(const ItemContext& in, const Item& item, std::uint32_t end) {
    if (end > item.begin + 1 && bears_article(in.a, end - 1)) return true;
    if (item.kind != ItemKind::event_noun) return false;
    if (ends_in_adjective(in, item, end)) return true;
    const Features& features = in.a.form(*item.analysis).features;
    return features.number == Number::dual && features.nominative && !features.takes_enclitic;
}

bool takes_nisba(const ItemContext& in, const Item& item, std::uint32_t at) {
    const std::uint32_t mention = in.a.mention_at[at];
    if (mention == 0) return true;
    const Mention& people = in.a.mentions[mention - 1];
    if (people.kind != MentionKind::people) return false;
    const bool others = item.kind == ItemKind::event_noun && !item.mentions.empty() && people.definite &&
                        people.number != Number::singular && !in.a.token(at).feminine_ending && !people.conjunction;
    return !others || in.a.mentions[item.mentions.back()].kind == MentionKind::people;
}

bool joins_nisbas(const ItemContext& in, std::uint32_t dash) {
    if (dash <= in.first || dash + 1 >= in.limit || in.items.empty() || in.items.back().end != dash) return false;
    const Token& one = in.a.token(dash - 1);
    const Token& other = in.a.token(dash + 1);
    return one.kind == TokenKind::word && in.a.morphology->has(one, FormKind::nisba) &&
           in.a.morphology->has(other, FormKind::nisba) && one.feminine_ending == other.feminine_ending &&
           bears_article(in.a, dash - 1) == bears_article(in.a, dash + 1) && in.a.mention_at[dash + 1] == 0;
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

bool strikes_object(const ItemContext& in, std::uint32_t at) {
    if (!clause_start(in) || at + 2 >= in.limit || in.a.mention_at[at + 1] != 0 || bears_article(in.a, at + 1))
        return false;
    if (!Morphology::has(in.a.token(at + 1), FormKind::nisba) || in.a.mention_at[at + 2] == 0) return false;
    const Mention* object = &in.a.mentions[in.a.mention_at[at + 2] - 1];
    if (const std::uint32_t next = after_numbers(in, object->end); object->preposition != 0 && next < in.limit) {
        if (in.a.mention_at[next] == 0) return false;  // "ran over a Ruritanian with his car four soldiers"
        object = &in.a.mentions[in.a.mention_at[next] - 1];
    }
    return object->kind == MentionKind::title && object->preposition == 0 && !object->conjunction &&
           (shows_accusative(in, object->begin) || object->number != Number::singular);
}

}  // namespace isnad
