// Items: a group that is announced by its number, and the list that names its members.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/second_holder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "between him [bayna-hu] and [wa-bayna] X".
bool is_he_and_another(const Annotations& annotations, std::span<const Item> items, std::size_t at) {
    const Item& he = items[at];
    const Item& other = items[at + 1];
    return he.kind == ItemKind::actors && he.mentions.size() == 1 &&
           annotations.mentions[he.mentions.front()].kind == MentionKind::pronoun && other.kind == ItemKind::actors &&
           other.conjunction && other.preposition == annotations.language->between;
}

/// Any of them is an actor that is known.
bool any_known(const ItemContext& in, const Item& list) {
    return std::ranges::any_of(list.mentions,
                               [&](std::uint32_t mention) { return in.a.mentions[mention].entity != no_entry; });
}

bool is_group(const Mention& mention) {
    return !mention.resolved() && mention.kind == MentionKind::title &&
           (mention.number == Number::plural || mention.number == Number::dual);
}

bool announces(const ItemContext& in, const Item& item) {
    if (item.kind == ItemKind::actors || item.kind == ItemKind::event_noun)
        return item.mentions.size() == 1 && is_group(in.a.mentions[item.mentions.front()]);
    if (item.kind != ItemKind::nominal || !is_counted(in.a, item.begin)) return false;
    for (std::uint32_t at = item.begin + 1; at < item.end; ++at) {
        if (in.a.mention_at[at] != 0 && is_group(in.a.mentions[in.a.mention_at[at] - 1])) return true;
    }
    return false;
}

/// "states such as A and B urged": those that are named stand for the group.
void take_examples(ItemContext& in) {
    if (in.a.language->example == 0) return;
    for (std::size_t at = 1; at < in.items.size(); ++at) {
        const Item& list = in.items[at];
        if (list.kind != ItemKind::actors || list.preposition != in.a.language->example || !any_known(in, list))
            continue;
        const bool aside = in.items[at - 1].kind == ItemKind::comma;
        if (aside && at == 1) continue;
        Item& group = in.items[at - (aside ? 2 : 1)];
        if (!announces(in, group)) continue;
        group.mentions = list.mentions;
        group.kind = ItemKind::actors;
        const bool closed = aside && at + 1 < in.items.size() && in.items[at + 1].kind == ItemKind::comma;
        const auto place = in.items.begin() + static_cast<std::ptrdiff_t>(at);
        in.items.erase(place - (aside ? 1 : 0), place + (closed ? 2 : 1));
        --at;
    }
}

bool may_describe_side(const Item& item) {
    if (item.kind == ItemKind::adverb || item.kind == ItemKind::time) return true;
    if (item.kind == ItemKind::actors) return item.preposition != 0 || item.conjunction;
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::participle) && !item.conjunction;
}

/// The item that holds the other side, maybe behind a second "between", or the size.
std::size_t second_side(const ItemContext& in, std::size_t first) {
    std::size_t found = in.items.size();
    for (std::size_t next = first + 1; next < in.items.size(); ++next) {
        const Item& item = in.items[next];
        const bool again = item.preposition == in.a.language->between && in.a.language->between != 0;
        if (again) return item.conjunction && item.kind == ItemKind::actors ? next : in.items.size();
        if (item.kind == ItemKind::comma) continue;  // ", and between Y"
        if (!may_describe_side(item)) break;
        const bool near = std::ranges::none_of(in.items.begin() + static_cast<std::ptrdiff_t>(first),
                                               in.items.begin() + static_cast<std::ptrdiff_t>(next),
                                               [](const Item& before) { return before.kind == ItemKind::comma; });
        const bool conjoined = std::ranges::any_of(item.mentions, [&](std::uint32_t mention) {
            const bool place = item.preposition == in.a.language->locative && in.a.mentions[mention].capital;
            return is_joined(in.a, in.a.mentions[mention]) && !place;  // "in Paris and London"
        });
        // The last one: "between troops loyal to X and Y, backed by Z, and the rebels".
        if (near && conjoined && item.kind == ItemKind::actors) found = next;
    }
    return found;
}

/// Says whether one actor alone stands behind "between".
bool is_one_side(const ItemContext& in, const Item& item) {
    if (item.kind != ItemKind::actors || item.preposition != in.a.language->between || item.mentions.size() != 1)
        return false;
    const Mention& side = in.a.mentions[item.mentions.front()];
    const bool group = side.definite && !side.resolved() && side.number == Number::plural;  // "between the officials"
    return side.kind != MentionKind::pronoun && side.kind != MentionKind::modified && side.number != Number::dual &&
           !group;
}

/// "headed by", "among them": a particle before the members of a group.
bool is_some(const ItemContext& in, const Item& item) {
    if (item.kind != ItemKind::pronoun) return item.reciprocal;
    const PhraseMatch match = find_particle(in.a, item.begin, item.end, Particle::apposition);
    return match.phrase != nullptr && match.end > item.begin + 1;
}

bool only_adjectives(const ItemContext& in, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at) {
        if (!in.a.morphology->has(in.a.token(at), FormKind::adjective)) return false;
    }
    return true;
}

bool lists_actors(const ItemContext& in, std::size_t at) {
    const ItemKind kind = in.items[at].kind;
    const bool may = kind == ItemKind::pronoun || kind == ItemKind::colon || kind == ItemKind::open ||
                     (kind == ItemKind::nominal && in.items[at].reciprocal);
    if (!may) return false;
    const Item& list = in.items[at + 1];
    if (!is_bare_actor(list) || list.mentions.empty()) return false;
    if (list.mentions.size() < 2 && !is_some(in, in.items[at])) return false;
    switch (in.items[at].kind) {
        case ItemKind::pronoun:
            return true;
        case ItemKind::nominal:
            return in.items[at].reciprocal && only_adjectives(in, in.items[at - 1].end, in.items[at].begin);
        case ItemKind::colon:
            return at + 2 >= in.items.size() || in.items[at + 2].kind == ItemKind::other;
        case ItemKind::open:
            return at + 2 < in.items.size() && in.items[at + 2].kind == ItemKind::close;
        default:
            return false;
    }
}

/// "seven states in [fi] the west of X, among them A and B": the item behind the group, past where it is.
std::size_t before_places(const ItemContext& in, std::size_t at) {
    std::size_t edge = in.items[at - 1].kind == ItemKind::comma ? at - 1 : at;
    const auto is_place = [&](const Item& item) {
        return is_phrase(item) && item.preposition == in.a.language->locative && !announces(in, item);
    };
    const auto goes_on = [&](std::size_t part) {  // "in America [the] Latin"
        const Item& item = in.items[part];
        return item.kind == ItemKind::nominal && item.preposition == 0 && part > 0 &&
               in.items[part - 1].end == item.begin && is_place(in.items[part - 1]);
    };
    const std::size_t places = edge;
    while (edge > 1 && (is_place(in.items[edge - 1]) || goes_on(edge - 1))) --edge;
    return edge == places ? at : edge;
}

bool announces_last(const ItemContext& in, const Item& item) {
    return item.kind == ItemKind::actors && item.mentions.size() > 1 && is_group(in.a.mentions[item.mentions.back()]);
}

}  // namespace

std::uint32_t after_numbers(const ItemContext& in, std::uint32_t at) {
    const std::uint32_t first = at;
    const auto counts = [&] {  // "three", "thousand"
        return is_counted(in.a, at) || (at > first && Morphology::may_begin(in.a.token(at), Particle::quantifier));
    };
    while (at < in.limit && in.a.mention_at[at] == 0 && counts()) ++at;
    return at;
}

std::uint32_t nisba_of_agent(ItemContext& in, std::uint32_t at) {
    if (at >= in.limit || in.a.mention_at[at] != 0 || bears_article(in.a, at)) return at;
    std::uint32_t end = at;
    const std::uint32_t entity = nisba_of(in, at, end);
    if (entity == no_entry) return at;
    push(in, ItemKind::actors, at, end, nullptr);
    const std::uint32_t mention = nisba_mention(in, at, entity);
    in.items.back().mentions.push_back(mention);
    return end;
}

bool names_victims(const ItemContext& in, std::uint32_t at) {
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.features.number == Number::plural && casualty_of(*in.a.language, form) != nullptr;
    });
}

bool names_state(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit || bears_article(in.a, at) || !in.a.morphology->has(in.a.token(at), FormKind::event_noun))
        return false;
    if (at + 1 < in.limit && in.a.mention_at[at + 1] != 0) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::event_noun && word.proclitic == 0 &&
               any_frame(*in.a.language, in.a.language->event_nouns[form.entry], [&](const Frame& frame) {
                   return in.a.lexicon->relations[frame.relation].cameo.starts_with("15");
               });
    });
}

namespace {

/// "takes orders from anybody [ahad] and accused": a verb with a conjunction goes on, and what counts stands alone.
bool stands_before_verb(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    const Morphology& morphology = *in.a.morphology;
    if (in.a.mention_at[at] != 0 || !morphology.has(token, FormKind::verb)) return false;
    for (const FormKind other : {FormKind::noun, FormKind::event_noun, FormKind::title, FormKind::adjective})
        if (morphology.has(token, other)) return false;
    const auto words = morphology.words(token);
    return !words.empty() && std::ranges::all_of(words, [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::verb && in.a.proclitic(word).conjunction;
    });
}

}  // namespace

std::uint32_t quantifier(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    const std::uint32_t next = match.end;
    const std::uint32_t part = after_partitive(in, next);
    const bool ends = next >= in.limit || in.a.token(next).kind == TokenKind::mark;
    const std::size_t back = in.items.size();
    const bool dated = back > 1 && previous_is(in, ItemKind::time) && in.items[back - 2].kind == ItemKind::verb &&
                       bears_article(in.a, at);  // "demonstrated on Friday thousands in"
    const bool many =
        part == next && (previous_is(in, ItemKind::verb) || dated) && in.items.back().end == at && in.preposition == 0;
    // "demonstrated tens of thousands on Friday in"
    const bool alone =
        many &&
        (ends || find_time(in.a, next, in.limit).end != 0 ||
         (in.a.mention_at[next] == 0 && find_particle(in.a, next, in.limit, Particle::preposition).phrase != nullptr));
    const bool described = !ends && part == next && in.a.proclitic(*match.analysis).preposition != 0 &&
                           in.a.mention_at[next] == 0 && !bears_article(in.a, next) &&
                           in.a.morphology->has(in.a.token(next), FormKind::adjective);  // "by [bi-] a large majority"
    // "thousands demonstrate in", at the head of a headline
    const bool crowd = !ends && part == next && in.preposition == 0 && clause_start(in) && in.a.mention_at[next] == 0 &&
                       std::ranges::any_of(in.a.morphology->words(in.a.token(next)), [&](const Analysis& word) {
                           const Form& form = in.a.form(word);
                           return form.kind == FormKind::verb && form.features.number == Number::plural &&
                                  form.features.person == 3 && word.proclitic == 0;
                       });
    const bool closed = ends && next < in.limit && in.a.token(next).mark == Mark::quote && in.quote_open;
    const bool anybody = part == next && in.preposition != 0 && (closed || (!ends && stands_before_verb(in, next)));
    if (alone || described || crowd || anybody) return push(in, ItemKind::nominal, at, next, match.analysis);
    if (part != next || next + 1 >= in.limit || in.preposition != 0) return part;
    const PhraseMatch of = find_particle(in.a, next, in.limit, Particle::preposition);  // "fired tens of [min] shells"
    const bool deeds = of.phrase != nullptr && of.phrase->entry == in.a.language->partitive && of.end == next + 1 &&
                       of.analysis->enclitic == 0 && event_reading(in, next + 1) != nullptr;
    return deeds ? of.end : part;
}

bool is_about(const ItemContext& in, std::uint32_t at, std::uint32_t end) {
    if (end >= in.limit || !is_counted(in.a, end) || !may_begin_time(in.a, at)) return false;
    const PhraseMatch word = find_phrase(in.a, at, end, Phrase::Kind::date);
    return word.phrase != nullptr && word.analysis->proclitic == 0 &&
           in.a.language->date_words[word.phrase->entry].value == "about";
}

bool is_negated_adjective(const ItemContext& in, std::uint32_t at) {
    if (!is_bare_negation(in.a, at, in.limit) || in.a.mention_at[at + 1] != 0) return false;
    const Token& next = in.a.token(at + 1);
    const bool adjective =
        in.a.morphology->has(next, FormKind::adjective) || in.a.morphology->has(next, FormKind::participle);
    if (!adjective || bears_article(in.a, at - 1) != bears_article(in.a, at + 1)) return false;
    return adjective_at(in, at + 1, false);
}

bool is_dual_adjective(const ItemContext& in, std::uint32_t at, const Item& item) {
    const Mention& mention = in.a.mentions[in.a.mention_at[at] - 1];
    return item.analysis != nullptr && in.a.form(*item.analysis).features.number == Number::dual &&
           mention.kind == MentionKind::title && mention.number != Number::singular && mention.end == at + 1 &&
           !mention.resolved() && bears_article(in.a, item.begin) == bears_article(in.a, at);
}

void enclose_dashes(ItemContext& in) {
    constexpr std::size_t longest = 14;  // items between two dashes
    const auto dash = [&](const Item& item) {
        return item.kind == ItemKind::comma && in.a.token(item.begin).mark == Mark::dash &&
               in.a.token(item.begin).spaced;
    };
    for (std::size_t first = 1; first < in.items.size(); ++first) {
        if (!dash(in.items[first])) continue;
        std::size_t last = first + 1;
        while (last < in.items.size() && !dash(in.items[last])) ++last;
        if (last == in.items.size()) return;
        const bool clause = std::ranges::any_of(in.items.begin() + static_cast<std::ptrdiff_t>(first),
                                                in.items.begin() + static_cast<std::ptrdiff_t>(last),
                                                [](const Item& item) { return item.kind == ItemKind::verb; });
        if (clause && last - first <= longest) {
            in.items[first].kind = ItemKind::open;
            in.items[last].kind = ItemKind::close;
        }
        first = last;
    }
}

std::uint32_t after_letters_before_name(const ItemContext& in, std::uint32_t at) {
    std::uint32_t name = at;
    while (name + 2 < in.limit && in.a.token(name).kind == TokenKind::word && in.a.token(name).folded_length == 1 &&
           in.a.token(name + 1).mark == Mark::stop && !in.a.token(name + 1).spaced)
        name += 2;
    if (name == at || in.a.token(name).kind != TokenKind::word) return at;
    const std::uint32_t mention = in.a.mention_at[name];
    const bool person = mention != 0 && in.a.mentions[mention - 1].names_person();
    const bool unknown =
        mention == 0 && (is_unknown_word(in.a, name) || in.a.morphology->has(in.a.token(name), FormKind::given_name));
    return person || unknown ? name : at;
}

namespace {

/// The group is who the list behind the item `at` names; right before it, `beside`, the list is no item of its own.
void give_list(ItemContext& in, Item& group, std::size_t at, bool beside) {
    group.mentions = in.items[at + 1].mentions;
    if (group.kind == ItemKind::nominal) group.kind = ItemKind::actors;
    if (!beside || group.kind != ItemKind::actors || in.items[at].kind == ItemKind::colon) return;
    const auto list = in.items.begin() + static_cast<std::ptrdiff_t>(at);
    in.items.erase(list, list + 2);  // "three states, which are A, B and C, urged"
}

}  // namespace

void announce_lists(ItemContext& in) {
    take_examples(in);
    constexpr std::size_t farthest = 12;  // items between the group and its list
    for (std::size_t at = 1; at + 1 < in.items.size(); ++at) {
        if (!lists_actors(in, at)) continue;
        const bool aside = in.items[at].kind == ItemKind::open;
        const bool near = aside || is_some(in, in.items[at]);
        const std::size_t edge = near && !aside ? before_places(in, at) : at;
        for (std::size_t back = 1; back <= edge && back <= (near ? 2 : farthest); ++back) {
            Item& group = in.items[edge - back];
            if (group.kind == ItemKind::complementizer) break;  // who says so is not among whom he speaks of
            if (near && back == 2 && in.items[edge - 1].kind != ItemKind::comma && !aside) break;
            if (aside && back == 1 && announces_last(in, group)) {  // "X and the great powers (A, B and C)"
                group.mentions.pop_back();
                group.mentions.append(in.items[at + 1].mentions.begin(), in.items[at + 1].mentions.end());
                break;
            }
            if (!announces(in, group)) continue;
            if (near && !any_known(in, in.items[at + 1])) break;
            give_list(in, group, at, back == 1 && !aside);
            break;
        }
    }
}

bool sets_apart(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch side = find_particle(annotations, at, limit, Particle::conjunction);
    return side.phrase != nullptr && side.phrase->entry == 1 && side.end > at + 1;
}

void join_sides(ItemContext& in) {
    if (in.a.language->between == 0) return;
    for (std::size_t at = 0; at + 1 < in.items.size(); ++at) {
        if (in.items[at].preposition != in.a.language->between) continue;
        const bool several = in.items[at].kind == ItemKind::actors && sets_apart(in.a, in.items[at].end, in.limit);
        if (!several && !is_one_side(in, in.items[at]) && !is_he_and_another(in.a, in.items, at)) continue;
        const std::size_t next = second_side(in, at);
        if (next == in.items.size()) continue;
        Indices& behind = in.items[next].mentions;
        const bool again = in.items[next].preposition == in.a.language->between;
        const auto other =
            again ? behind.begin()
                  : std::ranges::find_if(behind, [&](auto mention) { return is_joined(in.a, in.a.mentions[mention]); });
        in.items[at].mentions.append(other, behind.end());
        behind.erase(other, behind.end());
        if (behind.empty()) in.items.erase(in.items.begin() + static_cast<std::ptrdiff_t>(next));
    }
}

void share_owner(ItemContext& in, const Indices& mentions) {
    if (mentions.size() < 2) return;
    Mention& last = in.a.mentions[mentions.back()];
    const Mention& before = in.a.mentions[mentions[mentions.size() - 2]];
    if (last.kind != MentionKind::title) return;
    if (!last.resolved() && last.definite && rebels(last) && before.role.starts_with("GOV"))
        last.entity = before.entity;  // "between the Ruritanian government and the opposition"
    if (last.entity == no_entry) return;
    for (const std::uint32_t index : mentions) {
        Mention& mention = in.a.mentions[index];
        const bool alike = mention.kind == MentionKind::title && !mention.resolved() && !mention.definite &&
                           in.a.language->titles[mention.title].kind == in.a.language->titles[last.title].kind;
        if (alike) mention.entity = last.entity;
    }
}

void build_items(Annotations& annotations, const Sentence& sentence, std::vector<Item>& items) {
    ItemContext in(annotations, sentence, items);
    read_items(in);
}

}  // namespace isnad
