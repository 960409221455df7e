// Items: coordinated actors.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/item/reading.h>
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

/// "neither A nor B": the negation that goes on.
PhraseMatch find_negation(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit) return {};
    const PhraseMatch match = find_particle(in.a, at, in.limit, Particle::negation);
    return match.phrase != nullptr && in.a.proclitic(*match.analysis).conjunction ? match : PhraseMatch{};
}

/// "A or B": the word between two.
PhraseMatch find_or(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit) return {};
    const PhraseMatch match = find_particle(in.a, at, in.limit, Particle::coordinator);
    const bool word = match.phrase != nullptr && match.analysis->proclitic == 0 && match.end == at + 1;  // not "beside"
    return word ? match : PhraseMatch{};
}

/// "received A, in the palace of the city X, the minister B and his companions": he is not in a list with the place.
bool leaves_place(const ItemContext& in, const Mention& last, const Mention& next, std::uint8_t preposition) {
    const bool where =
        preposition != 0 && (preposition == in.a.language->locative || preposition == in.a.language->membership);
    if (!where || next.conjunction || next.preposition != 0 || next.kind != MentionKind::title) return false;
    const bool place = last.kind == MentionKind::modified || last.capital ||
                       (last.kind == MentionKind::title && in.a.language->titles[last.title].kind == TitleKind::asset);
    return place && in.a.language->titles[next.title].kind == TitleKind::person && next.number == Number::singular;
}

/// After "X, Y": another comma and mention, or a conjoined mention, makes it a list.
bool list_goes_on(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit) return false;
    if (in.a.token(at).mark == Mark::comma) ++at;
    return at < in.limit && in.a.mention_at[at] != 0 && in.a.mentions[in.a.mention_at[at] - 1].conjunction;
}

bool before_comma(const ItemContext& in, const Mention& mention) {
    return mention.end < in.limit && in.a.token(mention.end).mark == Mark::comma;
}

/// ", and X accuses ...": a verb and nothing else after a name that a comma sets off.
bool opens_clause(const ItemContext& in, const Mention& mention) {
    if (mention.end >= in.limit || !in.a.morphology->has(in.a.token(mention.end), FormKind::verb)) return false;
    const auto analyses = in.a.morphology->analyses(in.a.token(mention.end));
    return std::ranges::all_of(analyses,
                               [&](const Analysis& analysis) { return in.a.form(analysis).kind == FormKind::verb; });
}

/// "and a number of protesters": where those of the quantity begin, whoever they are; or 0.
std::uint32_t behind_quantity(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit) return 0;
    const PhraseMatch some = find_particle(in.a, at, in.limit, Particle::quantifier);
    if (some.phrase == nullptr || !in.a.proclitic(*some.analysis).conjunction || some.end >= in.limit) return 0;
    const std::uint32_t who = in.a.mention_at[some.end];
    return who != 0 && is_crowd(in.a, in.a.mentions[who - 1]) ? some.end : 0;
}

/// "four Ruritanians and three Graustarkians": where those behind the number begin; or 0.
std::uint32_t counted_member(const ItemContext& in, std::uint32_t at, bool spelled) {
    const std::uint32_t people = behind_number(in.a, at, in.limit, spelled);
    const bool counted = people != 0 && in.a.mentions[in.a.mention_at[people] - 1].resolved() &&
                         may_be_counted(in.a, in.a.mentions[in.a.mention_at[people] - 1]) &&
                         may_be_counted(in.a, in.a.mentions[in.a.mention_at[people] - 2]);
    return counted ? people : 0;
}

/// ", and X, ..." behind the comma at `end`: says whether X is no member of the list.
bool is_set_apart(const ItemContext& in, const Mention& last, const Mention& mention, std::uint32_t end, bool listing) {
    if (!mention.conjunction) return false;
    // "met the president A, and his counterpart B, in"
    const bool fellow = last.end == end && previous_is(in, ItemKind::verb) && are_fellows(last, mention) &&
                        goes_on_without_verb(in.a, mention.end + 1, in.limit);
    // "A, and B, and C, support", "the two ministers, the Ruritanian X, and the Graustarkian Y,"
    const bool inside = listing || fellow || list_goes_on(in, mention.end) || is_other_of_two(in.a, last, mention);
    return (before_comma(in, mention) && !inside) || opens_clause(in, mention);
}

/// Where the next member of a group begins, past comma, conjunction and quotation mark; 0 if none follows.
std::uint32_t next_member(const ItemContext& in, std::uint32_t end, bool lists, bool listing,
                          std::uint8_t preposition) {
    if (end >= in.limit) return 0;
    std::uint32_t next = end;
    const bool comma = in.a.token(next).mark == Mark::comma;
    if (comma && !lists) return 0;
    if (comma) ++next;
    const PhraseMatch word =
        next < in.limit ? find_particle(in.a, next, in.limit, Particle::conjunction) : PhraseMatch{};
    bool spelled = word.phrase != nullptr && word.phrase->entry == 0;  // "and", not "for their part"
    if (spelled) next = word.end;
    if (const PhraseMatch either = find_or(in, next); either.phrase != nullptr) {
        spelled = true;
        next = either.end;
    }
    if (const PhraseMatch nor = find_negation(in, next); in.negated && nor.phrase != nullptr) {
        spelled = true;
        next = nor.end;
    }
    if (next < in.limit && end_of_quoted_name(in, next) != 0) ++next;
    if (next >= in.limit) return 0;
    if (in.a.mention_at[next] == 0) {
        if (comma) return 0;
        const std::uint32_t some = behind_quantity(in, next);
        return some != 0 ? some : counted_member(in, next, spelled);
    }
    const Mention& mention = in.a.mentions[in.a.mention_at[next] - 1];
    if (!(mention.conjunction || spelled || (comma && list_goes_on(in, mention.end)))) return 0;
    if (mention.preposition != 0 && mention.preposition != preposition) return 0;
    const Mention& last = in.a.mentions[in.a.mention_at[next] - 2];  // "accuses Ruritania and [its capital] denies"
    if (mention.capital && last.end <= next && last.entity == mention.entity && last.kind == mention.kind) return 0;
    // "who arrived in Nairobi, Kenya and Somalia": the comma closes a clause, for nobody lists a state with its town.
    const bool its_town = comma && !mention.conjunction && last.end == end && last.entity == mention.entity &&
                          mention.entity != no_entry && last.role.empty() && mention.role.empty();
    if (its_town || (comma && last.end == end && leaves_place(in, last, mention, preposition))) return 0;
    if (comma && is_own_part(mention, last)) return 0;
    if (comma && is_set_apart(in, last, mention, end, listing)) return 0;
    ItemContext behind = in;  // "met Y in Z and invited him [wa-da'ahu]": what the preposition waits for has come
    behind.expects_noun = false;
    return verb_beats_mention(behind, next) ? 0 : next;
}

/// "X, deputy of Y and head of a committee": a title in the indefinite that goes on is of the same person.
bool is_second_title(const ItemContext& in, const Mention& first, const Mention& second) {
    const auto is_person = [&](const Mention& mention) {
        return mention.kind == MentionKind::title && in.a.language->titles[mention.title].kind == TitleKind::person;
    };
    const bool one =
        first.resolved() && (first.kind == MentionKind::person || first.person != no_entry || is_person(first));
    return one && first.number != Number::plural && is_person(second) && !second.resolved() && second.conjunction &&
           second.number == Number::singular && !bears_article(in.a, second.begin);
}

/// "the minister of X and deputy of Y Smith": the first office of one man who is named behind the second.
bool is_first_title(const ItemContext& in, const Mention& first, const Mention& second) {
    const auto is_office = [&](const Mention& mention) {
        return mention.kind == MentionKind::title && mention.number == Number::singular &&
               in.a.language->titles[mention.title].kind == TitleKind::person;
    };
    if (!is_office(first) || !is_office(second) || first.names_person() || !second.names_person()) return false;
    const auto portfolio = in.a.morphology->words(in.a.token(second.begin + 1));
    const bool owned =
        is_somebodys(in.a, second) ||  // "and his minister", "and the minister of his interior"
        (!portfolio.empty() && std::ranges::all_of(portfolio, [](const Analysis& word) { return word.enclitic != 0; }));
    const bool rank =
        bears_article(in.a, second.begin) && !bears_article(in.a, second.begin + 1);  // "and [the] Prince X"
    return second.conjunction && second.preposition == 0 && !rank && !owned &&
           (first.entity == no_entry ? !bears_article(in.a, first.begin) : first.entity == second.entity);
}

}  // namespace

std::uint32_t group(ItemContext& in, std::uint32_t at, Indices& mentions, bool lists) {
    const auto take = [&](std::uint32_t begin) {
        std::uint32_t index = in.a.mention_at[begin] - 1;
        const std::uint32_t end = in.a.mentions[index].end;
        for (; index < in.a.mentions.size() && in.a.mentions[index].begin == begin && in.a.mentions[index].end == end;
             ++index) {
            mentions.push_back(index);
        }
        return end;
    };
    const std::uint8_t preposition = in.a.mentions[in.a.mention_at[at] - 1].preposition;
    std::uint32_t end = take(at);
    if (in.closes_name != 0 && end == in.closes_name) {
        ++end;
        const std::uint32_t named = in.a.mentions[mentions.back()].entity;  // "'the Flag' [the] extremist"
        if (named != no_entry && in.a.lexicon->entities[named].type == "group")
            end = after_own_nisba(in.a, end, in.limit, named);
    }
    bool listing = false;
    for (std::uint32_t next = next_member(in, end, lists, listing, preposition); next != 0;
         next = next_member(in, end, lists, listing, preposition)) {
        listing = in.a.token(end).mark == Mark::comma;
        const Mention& mention = in.a.mentions[in.a.mention_at[next] - 1];
        if (is_second_title(in, in.a.mentions[mentions.back()], mention)) {
            end = mention.end;
            continue;
        }
        if (is_first_title(in, in.a.mentions[mentions.back()], mention)) mentions.pop_back();
        const std::uint32_t quoted = in.a.token(next - 1).mark == Mark::quote ? end_of_quoted_name(in, next - 1) : 0;
        end = std::max(take(next), quoted);
        share_owner(in, mentions);
    }
    return end;
}

std::uint32_t actors(ItemContext& in, std::uint32_t at) {
    const Mention& first = in.a.mentions[in.a.mention_at[at] - 1];
    const std::uint8_t preposition = first.preposition;
    const bool conjunction = first.conjunction;
    Indices mentions;
    const bool described =
        previous_is(in, ItemKind::pronoun) && !first.resolved();  // "A and B, who are members, [urged] C"
    std::uint32_t end = group(in, at, mentions, !described);
    const bool two = end < in.limit && in.a.mention_at[end] == 0 &&
                     in.a.mentions[mentions.back()].number != Number::singular &&
                     after_partitive(in, end + 1) == end + 1 && Morphology::has(in.a.token(end), FormKind::number) &&
                     Morphology::has(in.a.token(end), FormKind::verb) && !bears_article(in.a, end);
    if (two && (end + 1 >= in.limit || in.a.mention_at[end + 1] == 0)) ++end;  // "two gunmen [ithnayn]"
    push(in, ItemKind::actors, at, end, nullptr);
    Item& item = in.items.back();
    item.mentions = std::move(mentions);
    if (preposition != 0) item.preposition = preposition;
    item.conjunction |= conjunction;
    return end;
}

}  // namespace isnad
