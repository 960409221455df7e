// Items: a group that is announced by its number, and the list that names its members.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/date.h>
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

/// Says whether "and" stands on the first word of a mention, or by itself before it.
bool is_joined(const Annotations& annotations, const Mention& mention) {
    if (mention.conjunction || mention.begin == 0) return mention.conjunction;
    const PhraseMatch joined = find_particle(annotations, mention.begin - 1, mention.begin, Particle::conjunction);
    return joined.phrase != nullptr && joined.phrase->entry == 0;
}

}  // namespace

std::uint32_t ItemBuilder::after_numbers(std::uint32_t at) const {
    const std::uint32_t first = at;
    const auto counts = [&] {  // "three", "thousand"
        return is_counted(a_, at) || (at > first && Morphology::may_begin(a_.token(at), Particle::quantifier));
    };
    while (at < limit_ && a_.mention_at[at] == 0 && counts()) ++at;
    return at;
}

std::uint32_t ItemBuilder::nisba_of_agent(std::uint32_t at) {
    if (at >= limit_ || a_.mention_at[at] != 0 || bears_article(a_, at)) return at;
    std::uint32_t end = at;
    const std::uint32_t entity = nisba_of(at, end);
    if (entity == no_entry) return at;
    push(ItemKind::actors, at, end, nullptr);
    const std::uint32_t mention = nisba_mention(at, entity);
    items_.back().mentions.push_back(mention);
    return end;
}

bool ItemBuilder::names_victims(std::uint32_t at) const {
    return std::ranges::any_of(a_.morphology->words(a_.token(at)), [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::noun && form.entry >= first_casualty_noun &&
               form.features.number == Number::plural;
    });
}

bool ItemBuilder::names_state(std::uint32_t at) const {
    if (at >= limit_ || bears_article(a_, at) || !a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
    if (at + 1 < limit_ && a_.mention_at[at + 1] != 0) return false;
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::event_noun && word.proclitic == 0 &&
               any_frame(*a_.language, a_.language->event_nouns[form.entry], [&](const Frame& frame) {
                   return a_.lexicon->relations[frame.relation].cameo.starts_with("15");
               });
    });
}

std::uint32_t ItemBuilder::quantifier(std::uint32_t at, const PhraseMatch& match) {
    const std::uint32_t next = match.end;
    const std::uint32_t part = after_partitive(next);
    const bool ends = next >= limit_ || a_.token(next).kind == TokenKind::mark;
    const bool many = part == next && previous_is(ItemKind::verb) && items_.back().end == at && preposition_ == 0;
    // "demonstrated tens of thousands on Friday in"
    const bool alone =
        many &&
        (ends || find_time(a_, next, limit_).end != 0 ||
         (a_.mention_at[next] == 0 && find_particle(a_, next, limit_, Particle::preposition).phrase != nullptr));
    const bool described = !ends && part == next && a_.proclitic(*match.analysis).preposition != 0 &&
                           a_.mention_at[next] == 0 && !bears_article(a_, next) &&
                           a_.morphology->has(a_.token(next), FormKind::adjective);  // "by [bi-] a large majority"
    // "thousands demonstrate in", at the head of a headline
    const bool crowd = !ends && part == next && preposition_ == 0 && clause_start() && a_.mention_at[next] == 0 &&
                       std::ranges::any_of(a_.morphology->words(a_.token(next)), [&](const Analysis& word) {
                           const Form& form = a_.form(word);
                           return form.kind == FormKind::verb && form.features.number == Number::plural &&
                                  form.features.person == 3 && word.proclitic == 0;
                       });
    if (alone || described || crowd) return push(ItemKind::nominal, at, next, match.analysis);
    if (part != next || next + 1 >= limit_ || preposition_ != 0) return part;
    const PhraseMatch of = find_particle(a_, next, limit_, Particle::preposition);  // "fired tens of [min] shells"
    const bool deeds = of.phrase != nullptr && of.phrase->entry == a_.language->partitive && of.end == next + 1 &&
                       of.analysis->enclitic == 0 && event_reading(next + 1) != nullptr;
    return deeds ? of.end : part;
}

bool ItemBuilder::is_about(std::uint32_t at, std::uint32_t end) const {
    if (end >= limit_ || !is_counted(a_, end) || !may_begin_time(a_, at)) return false;
    const PhraseMatch word = find_phrase(a_, at, end, Phrase::Kind::date);
    return word.phrase != nullptr && word.analysis->proclitic == 0 &&
           a_.language->date_words[word.phrase->entry].value == "about";
}

bool ItemBuilder::is_negated_adjective(std::uint32_t at) const {
    if (!is_bare_negation(a_, at, limit_) || a_.mention_at[at + 1] != 0) return false;
    const Token& next = a_.token(at + 1);
    const bool adjective =
        a_.morphology->has(next, FormKind::adjective) || a_.morphology->has(next, FormKind::participle);
    if (!adjective || bears_article(a_, at - 1) != bears_article(a_, at + 1)) return false;
    return adjective_at(at + 1, false);
}

bool ItemBuilder::is_dual_adjective(std::uint32_t at, const Item& item) const {
    const Mention& mention = a_.mentions[a_.mention_at[at] - 1];
    return item.analysis != nullptr && a_.form(*item.analysis).features.number == Number::dual &&
           mention.kind == MentionKind::title && mention.number != Number::singular && mention.end == at + 1 &&
           !mention.resolved() && bears_article(a_, item.begin) == bears_article(a_, at);
}

void ItemBuilder::enclose_dashes() {
    constexpr std::size_t longest = 14;  // items between two dashes
    const auto dash = [&](const Item& item) {
        return item.kind == ItemKind::comma && a_.token(item.begin).mark == Mark::dash && a_.token(item.begin).spaced;
    };
    for (std::size_t first = 1; first < items_.size(); ++first) {
        if (!dash(items_[first])) continue;
        std::size_t last = first + 1;
        while (last < items_.size() && !dash(items_[last])) ++last;
        if (last == items_.size()) return;
        const bool clause = std::ranges::any_of(items_.begin() + static_cast<std::ptrdiff_t>(first),
                                                items_.begin() + static_cast<std::ptrdiff_t>(last),
                                                [](const Item& item) { return item.kind == ItemKind::verb; });
        if (clause && last - first <= longest) {
            items_[first].kind = ItemKind::open;
            items_[last].kind = ItemKind::close;
        }
        first = last;
    }
}

std::uint32_t ItemBuilder::after_letters_before_name(std::uint32_t at) const {
    std::uint32_t name = at;
    while (name + 2 < limit_ && a_.token(name).kind == TokenKind::word && a_.token(name).folded_length == 1 &&
           a_.token(name + 1).mark == Mark::stop && !a_.token(name + 1).spaced)
        name += 2;
    if (name == at || a_.token(name).kind != TokenKind::word) return at;
    const std::uint32_t mention = a_.mention_at[name];
    const bool person = mention != 0 && a_.mentions[mention - 1].names_person();
    const bool unknown =
        mention == 0 && (is_unknown_word(a_, name) || a_.morphology->has(a_.token(name), FormKind::given_name));
    return person || unknown ? name : at;
}

void ItemBuilder::announce_lists() {
    take_examples();
    constexpr std::size_t farthest = 12;  // items between the group and its list
    for (std::size_t at = 1; at + 1 < items_.size(); ++at) {
        if (!lists_actors(at)) continue;
        const bool aside = items_[at].kind == ItemKind::open;
        const bool near = aside || is_some(items_[at]);
        for (std::size_t back = 1; back <= at && back <= (near ? 2 : farthest); ++back) {
            Item& group = items_[at - back];
            if (group.kind == ItemKind::complementizer) break;  // who says so is not among whom he speaks of
            if (near && back == 2 && items_[at - 1].kind != ItemKind::comma && !aside) break;
            if (aside && back == 1 && announces_last(group)) {  // "X and the great powers (A, B and C)"
                group.mentions.pop_back();
                group.mentions.append(items_[at + 1].mentions.begin(), items_[at + 1].mentions.end());
                break;
            }
            if (!announces(group)) continue;
            if (near && !any_known(items_[at + 1])) break;
            group.mentions = items_[at + 1].mentions;
            if (group.kind == ItemKind::nominal) group.kind = ItemKind::actors;
            if (back == 1 && group.kind == ItemKind::actors && !aside && items_[at].kind != ItemKind::colon) {
                const auto list = items_.begin() + static_cast<std::ptrdiff_t>(at);
                items_.erase(list, list + 2);  // "three states, which are A, B and C, urged"
            }
            break;
        }
    }
}

void ItemBuilder::take_examples() {
    if (a_.language->example == 0) return;
    for (std::size_t at = 1; at < items_.size(); ++at) {
        const Item& list = items_[at];
        if (list.kind != ItemKind::actors || list.preposition != a_.language->example || !any_known(list)) continue;
        const bool aside = items_[at - 1].kind == ItemKind::comma;
        if (aside && at == 1) continue;
        Item& group = items_[at - (aside ? 2 : 1)];
        if (!announces(group)) continue;
        group.mentions = list.mentions;
        group.kind = ItemKind::actors;
        const bool closed = aside && at + 1 < items_.size() && items_[at + 1].kind == ItemKind::comma;
        const auto place = items_.begin() + static_cast<std::ptrdiff_t>(at);
        items_.erase(place - (aside ? 1 : 0), place + (closed ? 2 : 1));
        --at;
    }
}

bool sets_apart(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch side = find_particle(annotations, at, limit, Particle::conjunction);
    return side.phrase != nullptr && side.phrase->entry == 1 && side.end > at + 1;
}

void ItemBuilder::join_sides() {
    if (a_.language->between == 0) return;
    for (std::size_t at = 0; at + 1 < items_.size(); ++at) {
        if (items_[at].preposition != a_.language->between) continue;
        const bool several = items_[at].kind == ItemKind::actors && sets_apart(a_, items_[at].end, limit_);
        if (!several && !is_one_side(items_[at]) && !is_he_and_another(a_, items_, at)) continue;
        const std::size_t next = second_side(at);
        if (next == items_.size()) continue;
        Indices& behind = items_[next].mentions;
        const bool again = items_[next].preposition == a_.language->between;
        const auto other =
            again ? behind.begin()
                  : std::ranges::find_if(behind, [&](auto mention) { return is_joined(a_, a_.mentions[mention]); });
        items_[at].mentions.append(other, behind.end());
        behind.erase(other, behind.end());
        if (behind.empty()) items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(next));
    }
}

std::size_t ItemBuilder::second_side(std::size_t first) const {
    std::size_t found = items_.size();
    for (std::size_t next = first + 1; next < items_.size(); ++next) {
        const Item& item = items_[next];
        const bool again = item.preposition == a_.language->between && a_.language->between != 0;
        if (again) return item.conjunction && item.kind == ItemKind::actors ? next : items_.size();
        if (item.kind == ItemKind::comma) continue;  // ", and between Y"
        if (!may_describe_side(item)) break;
        const bool near = std::ranges::none_of(items_.begin() + static_cast<std::ptrdiff_t>(first),
                                               items_.begin() + static_cast<std::ptrdiff_t>(next),
                                               [](const Item& before) { return before.kind == ItemKind::comma; });
        const bool conjoined = std::ranges::any_of(item.mentions, [&](std::uint32_t mention) {
            const bool place = item.preposition == a_.language->locative && a_.mentions[mention].capital;
            return is_joined(a_, a_.mentions[mention]) && !place;  // "in Paris and London"
        });
        // The last one: "between troops loyal to X and Y, backed by Z, and the rebels".
        if (near && conjoined && item.kind == ItemKind::actors) found = next;
    }
    return found;
}

bool ItemBuilder::is_one_side(const Item& item) const {
    if (item.kind != ItemKind::actors || item.preposition != a_.language->between || item.mentions.size() != 1)
        return false;
    const Mention& side = a_.mentions[item.mentions.front()];
    const bool group = side.definite && !side.resolved() && side.number == Number::plural;  // "between the officials"
    return side.kind != MentionKind::pronoun && side.kind != MentionKind::modified && side.number != Number::dual &&
           !group;
}

bool ItemBuilder::may_describe_side(const Item& item) const {
    if (item.kind == ItemKind::adverb || item.kind == ItemKind::time) return true;
    if (item.kind == ItemKind::actors) return item.preposition != 0 || item.conjunction;
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::participle) && !item.conjunction;
}

bool ItemBuilder::lists_actors(std::size_t at) const {
    const ItemKind kind = items_[at].kind;
    const bool may = kind == ItemKind::pronoun || kind == ItemKind::colon || kind == ItemKind::open ||
                     (kind == ItemKind::nominal && items_[at].reciprocal);
    if (!may) return false;
    const Item& list = items_[at + 1];
    if (!is_bare_actor(list) || list.mentions.empty()) return false;
    if (list.mentions.size() < 2 && !is_some(items_[at])) return false;
    switch (items_[at].kind) {
        case ItemKind::pronoun:
            return true;
        case ItemKind::nominal:
            return items_[at].reciprocal && only_adjectives(items_[at - 1].end, items_[at].begin);
        case ItemKind::colon:
            return at + 2 >= items_.size() || items_[at + 2].kind == ItemKind::other;
        case ItemKind::open:
            return at + 2 < items_.size() && items_[at + 2].kind == ItemKind::close;
        default:
            return false;
    }
}

bool ItemBuilder::only_adjectives(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = begin; at < end; ++at) {
        if (!a_.morphology->has(a_.token(at), FormKind::adjective)) return false;
    }
    return true;
}

bool ItemBuilder::any_known(const Item& list) const {
    return std::ranges::any_of(list.mentions,
                               [&](std::uint32_t mention) { return a_.mentions[mention].entity != no_entry; });
}

bool ItemBuilder::is_some(const Item& item) const {
    if (item.kind != ItemKind::pronoun) return item.reciprocal;
    const PhraseMatch match = find_particle(a_, item.begin, item.end, Particle::apposition);
    return match.phrase != nullptr && match.end > item.begin + 1;
}

namespace {

bool is_group(const Mention& mention) {
    return !mention.resolved() && mention.kind == MentionKind::title &&
           (mention.number == Number::plural || mention.number == Number::dual);
}

}  // namespace

bool ItemBuilder::announces_last(const Item& item) const {
    return item.kind == ItemKind::actors && item.mentions.size() > 1 && is_group(a_.mentions[item.mentions.back()]);
}

bool ItemBuilder::announces(const Item& item) const {
    if (item.kind == ItemKind::actors || item.kind == ItemKind::event_noun)
        return item.mentions.size() == 1 && is_group(a_.mentions[item.mentions.front()]);
    if (item.kind != ItemKind::nominal || !is_counted(a_, item.begin)) return false;
    for (std::uint32_t at = item.begin + 1; at < item.end; ++at) {
        if (a_.mention_at[at] != 0 && is_group(a_.mentions[a_.mention_at[at] - 1])) return true;
    }
    return false;
}

void ItemBuilder::share_owner(const Indices& mentions) {
    if (mentions.size() < 2) return;
    Mention& last = a_.mentions[mentions.back()];
    const Mention& before = a_.mentions[mentions[mentions.size() - 2]];
    if (last.kind != MentionKind::title) return;
    if (!last.resolved() && last.definite && rebels(last) && before.role.starts_with("GOV"))
        last.entity = before.entity;  // "between the Ruritanian government and the opposition"
    if (last.entity == no_entry) return;
    for (const std::uint32_t index : mentions) {
        Mention& mention = a_.mentions[index];
        const bool alike = mention.kind == MentionKind::title && !mention.resolved() && !mention.definite &&
                           a_.language->titles[mention.title].kind == a_.language->titles[last.title].kind;
        if (alike) mention.entity = last.entity;
    }
}

void build_items(Annotations& annotations, const Sentence& sentence, std::vector<Item>& items) {
    ItemBuilder(annotations, sentence, items).run();
}

}  // namespace isnad
