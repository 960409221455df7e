// Items: coordinated actors.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the two ministers [dual], the Ruritanian X, and the Graustarkian Y": the second bears the title of the first.
bool is_other_of_two(const Annotations& annotations, const Mention& first, const Mention& second) {
    if (first.title == no_entry || first.title != second.title || !first.names_person() || !second.names_person())
        return false;
    if (second.title_begin != second.begin || !second.conjunction) return false;
    return may_be_dual(annotations, annotations.token(first.begin));
}

}  // namespace

std::uint32_t ItemBuilder::group(std::uint32_t at, Indices& mentions, bool lists) {
    const auto take = [&](std::uint32_t begin) {
        std::uint32_t index = a_.mention_at[begin] - 1;
        const std::uint32_t end = a_.mentions[index].end;
        for (; index < a_.mentions.size() && a_.mentions[index].begin == begin && a_.mentions[index].end == end;
             ++index) {
            mentions.push_back(index);
        }
        return end;
    };
    const std::uint8_t preposition = a_.mentions[a_.mention_at[at] - 1].preposition;
    std::uint32_t end = take(at);
    if (closes_name_ != 0 && end == closes_name_) {
        ++end;
        const std::uint32_t named = a_.mentions[mentions.back()].entity;  // "'the Flag' [the] extremist"
        if (named != no_entry && a_.lexicon->entities[named].type == "group")
            end = after_own_nisba(a_, end, limit_, named);
    }
    bool listing = false;
    for (std::uint32_t next = next_member(end, lists, listing, preposition); next != 0;
         next = next_member(end, lists, listing, preposition)) {
        listing = a_.token(end).mark == Mark::comma;
        const Mention& mention = a_.mentions[a_.mention_at[next] - 1];
        if (is_second_title(a_.mentions[mentions.back()], mention)) {
            end = mention.end;
            continue;
        }
        if (is_first_title(a_.mentions[mentions.back()], mention)) mentions.pop_back();
        const std::uint32_t quoted = a_.token(next - 1).mark == Mark::quote ? end_of_quoted_name(next - 1) : 0;
        end = std::max(take(next), quoted);
        share_owner(mentions);
    }
    return end;
}

namespace {

/// Numbers at a token, behind "and" joined to the first or a word of its own: the people whom they count begin behind
/// them; or 0.
std::uint32_t behind_number(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, bool joined) {
    const auto joins = [&](const Analysis& word) { return annotations.proclitic(word).conjunction; };
    if (at >= limit || !is_counted(annotations, at)) return 0;
    if (!joined && !std::ranges::any_of(annotations.morphology->words(annotations.token(at)), joins)) return 0;
    while (at < limit && annotations.mention_at[at] == 0 && is_counted(annotations, at)) ++at;
    return at < limit && annotations.mention_at[at] != 0 ? at : 0;
}

/// Ruritanians, soldiers, whom a number may count.
bool may_be_counted(const Annotations& annotations, const Mention& mention) {
    if (mention.kind == MentionKind::people) return mention.preposition == 0 && !mention.definite;
    if (mention.kind != MentionKind::title || mention.definite || mention.names_person() || mention.preposition != 0)
        return false;
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return kind == TitleKind::person || kind == TitleKind::people || kind == TitleKind::force;
}

/// Two persons with their titles.
bool are_fellows(const Mention& one, const Mention& other) {
    return one.kind == MentionKind::title && other.kind == MentionKind::title && one.names_person() &&
           other.names_person();
}

/// The clause goes on with what is done or said, and no other does anything.
bool goes_on_without_verb(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at >= limit || annotations.mention_at[at] != 0) return false;
    const Token& next = annotations.token(at);
    return !annotations.morphology->has(next, FormKind::verb) || Morphology::may_begin(next, Particle::complementizer);
}

}  // namespace

std::uint32_t ItemBuilder::next_member(std::uint32_t end, bool lists, bool listing, std::uint8_t preposition) const {
    if (end >= limit_) return 0;
    std::uint32_t next = end;
    const bool comma = a_.token(next).mark == Mark::comma;
    if (comma && !lists) return 0;
    if (comma) ++next;
    const PhraseMatch word = next < limit_ ? find_particle(a_, next, limit_, Particle::conjunction) : PhraseMatch{};
    bool spelled = word.phrase != nullptr && word.phrase->entry == 0;  // "and", not "for their part"
    if (spelled) next = word.end;
    if (const PhraseMatch nor = find_negation(next); negated_ && nor.phrase != nullptr) {
        spelled = true;
        next = nor.end;
    }
    if (next < limit_ && end_of_quoted_name(next) != 0) ++next;
    if (next >= limit_) return 0;
    if (a_.mention_at[next] == 0) {  // "four Ruritanians and three Graustarkians"
        const std::uint32_t people = behind_number(a_, next, limit_, spelled);
        const bool counted = people != 0 && a_.mentions[a_.mention_at[people] - 1].resolved() &&
                             may_be_counted(a_, a_.mentions[a_.mention_at[people] - 1]) &&
                             may_be_counted(a_, a_.mentions[a_.mention_at[people] - 2]) && !comma;
        return counted ? people : 0;
    }
    const Mention& mention = a_.mentions[a_.mention_at[next] - 1];
    if (!(mention.conjunction || spelled || (comma && list_goes_on(mention.end)))) return 0;
    if (mention.preposition != 0 && mention.preposition != preposition) return 0;
    const Mention& last = a_.mentions[a_.mention_at[next] - 2];  // "accuses Ruritania and [its capital] denies"
    if (mention.capital && last.end <= next && last.entity == mention.entity && last.kind == mention.kind) return 0;
    // "who arrived in Nairobi, Kenya and Somalia": the comma closes a clause, for nobody lists a state with its town.
    const bool its_town = comma && !mention.conjunction && last.end == end && last.entity == mention.entity &&
                          mention.entity != no_entry && last.role.empty() && mention.role.empty();
    if (its_town) return 0;
    if (comma && is_own_part(mention, last)) return 0;
    // "met the president A, and his counterpart B, in"
    const bool fellow = last.end == end && previous_is(ItemKind::verb) && are_fellows(last, mention) &&
                        goes_on_without_verb(a_, mention.end + 1, limit_);
    // "A, and B, and C, support", "the two ministers, the Ruritanian X, and the Graustarkian Y,"
    const bool inside = listing || fellow || list_goes_on(mention.end) || is_other_of_two(a_, last, mention);
    if (comma && mention.conjunction && ((before_comma(mention) && !inside) || opens_clause(mention))) return 0;
    return verb_beats_mention(next) ? 0 : next;
}

bool ItemBuilder::before_comma(const Mention& mention) const {
    return mention.end < limit_ && a_.token(mention.end).mark == Mark::comma;
}

bool ItemBuilder::opens_clause(const Mention& mention) const {
    if (mention.end >= limit_ || !a_.morphology->has(a_.token(mention.end), FormKind::verb)) return false;
    const auto analyses = a_.morphology->analyses(a_.token(mention.end));
    return std::ranges::all_of(analyses,
                               [&](const Analysis& analysis) { return a_.form(analysis).kind == FormKind::verb; });
}

bool ItemBuilder::is_second_title(const Mention& first, const Mention& second) const {
    const auto is_person = [&](const Mention& mention) {
        return mention.kind == MentionKind::title && a_.language->titles[mention.title].kind == TitleKind::person;
    };
    const bool one =
        first.resolved() && (first.kind == MentionKind::person || first.person != no_entry || is_person(first));
    return one && first.number != Number::plural && is_person(second) && !second.resolved() && second.conjunction &&
           second.number == Number::singular && !bears_article(a_, second.begin);
}

bool ItemBuilder::is_first_title(const Mention& first, const Mention& second) const {
    const auto is_office = [&](const Mention& mention) {
        return mention.kind == MentionKind::title && mention.number == Number::singular &&
               a_.language->titles[mention.title].kind == TitleKind::person;
    };
    if (!is_office(first) || !is_office(second) || first.names_person() || !second.names_person()) return false;
    const auto portfolio = a_.morphology->words(a_.token(second.begin + 1));
    const bool owned =
        is_somebodys(a_, second) ||  // "and his minister", "and the minister of his interior"
        (!portfolio.empty() && std::ranges::all_of(portfolio, [](const Analysis& word) { return word.enclitic != 0; }));
    const bool rank = bears_article(a_, second.begin) && !bears_article(a_, second.begin + 1);  // "and [the] Prince X"
    return second.conjunction && second.preposition == 0 && !rank && !owned &&
           (first.entity == no_entry ? !bears_article(a_, first.begin) : first.entity == second.entity);
}

PhraseMatch ItemBuilder::find_negation(std::uint32_t at) const {
    if (at >= limit_) return {};
    const PhraseMatch match = find_particle(a_, at, limit_, Particle::negation);
    return match.phrase != nullptr && a_.proclitic(*match.analysis).conjunction ? match : PhraseMatch{};
}

bool ItemBuilder::list_goes_on(std::uint32_t at) const {
    if (at >= limit_) return false;
    if (a_.token(at).mark == Mark::comma) ++at;
    return at < limit_ && a_.mention_at[at] != 0 && a_.mentions[a_.mention_at[at] - 1].conjunction;
}

std::uint32_t ItemBuilder::actors(std::uint32_t at) {
    const Mention& first = a_.mentions[a_.mention_at[at] - 1];
    const std::uint8_t preposition = first.preposition;
    const bool conjunction = first.conjunction;
    Indices mentions;
    const bool described =
        previous_is(ItemKind::pronoun) && !first.resolved();  // "A and B, who are members, [urged] C"
    std::uint32_t end = group(at, mentions, !described);
    const bool two = end < limit_ && a_.mention_at[end] == 0 &&
                     a_.mentions[mentions.back()].number != Number::singular && after_partitive(end + 1) == end + 1 &&
                     Morphology::has(a_.token(end), FormKind::number) &&
                     Morphology::has(a_.token(end), FormKind::verb) && !bears_article(a_, end);
    if (two && (end + 1 >= limit_ || a_.mention_at[end + 1] == 0)) ++end;  // "two gunmen [ithnayn]"
    push(ItemKind::actors, at, end, nullptr);
    Item& item = items_.back();
    item.mentions = std::move(mentions);
    if (preposition != 0) item.preposition = preposition;
    item.conjunction |= conjunction;
    return end;
}

}  // namespace isnad
