#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/aside.h>
#include <isnad/extract/item/emphasis.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/item_particle.h>
#include <isnad/extract/item/item_pronouns.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>
#include <utility>

namespace isnad {
namespace {

/// "to [li-]three ...": what is written before a number, or null.
const Proclitic* before_number(const Annotations& annotations, std::uint32_t at) {
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(at))) {
        if (annotations.form(analysis).kind == FormKind::number) return &annotations.proclitic(analysis);
    }
    return nullptr;
}

std::uint32_t mark(ItemContext& in, std::uint32_t at) {
    static constexpr std::array<std::pair<Mark, ItemKind>, 6> kinds{{{Mark::comma, ItemKind::comma},
                                                                     {Mark::colon, ItemKind::colon},
                                                                     {Mark::quote, ItemKind::quote},
                                                                     {Mark::open, ItemKind::open},
                                                                     {Mark::close, ItemKind::close},
                                                                     {Mark::dash, ItemKind::comma}}};
    const Mark mark = in.a.token(at).mark;
    const auto* known = std::ranges::find_if(kinds, [&](const auto& pair) { return pair.first == mark; });
    if (known == kinds.end()) return push(in, ItemKind::other, at, at + 1, nullptr);
    const bool bracket = known->second == ItemKind::open || known->second == ItemKind::close;
    if (known->second == ItemKind::quote || bracket) {
        const bool closes_name = in.closes_name == at && at != 0;
        const std::uint32_t name_end = closes_name ? 0 : end_of_quoted_name(in, at);
        if (closes_name || name_end != 0) {
            in.closes_name = closes_name ? 0 : name_end - 1;
            return at + 1;
        }
        if (!bracket && opens_longer_name(in, at)) return at + 1;
        if (!bracket && quotes_deed_of_somebody(in, at)) {
            in.closes_name = at + 2;
            return at + 1;
        }
    }
    if (mark == Mark::dash && joins_nisbas(in, at)) return at + 2;
    if (known->second == ItemKind::comma) in.preposition = 0;  // "besides [ila] that, ..."
    if (known->second == ItemKind::comma && in.expects_noun)
        in.negated = in.expects_noun = false;  // "without result, ..."
    const bool closes = known->second == ItemKind::quote && in.quote_open;
    if (known->second == ItemKind::quote) in.quote_open = !in.quote_open;
    push(in, known->second, at, at + 1, nullptr);
    in.items.back().closes = closes;
    return at + 1;
}

/// "five Ruritanian soldiers": returns the mention after numbers, or `at`.
std::uint32_t counted_mention(const ItemContext& in, std::uint32_t at) {
    const std::uint32_t next = after_numbers(in, at);
    if (next == at || next >= in.limit || in.a.mention_at[next] == 0) return at;
    const Mention& mention = in.a.mentions[in.a.mention_at[next] - 1];
    const bool people = mention.kind == MentionKind::people || mention.kind == MentionKind::title;
    // "three gunmen fired", but right behind a verb that may be a passive they are whom it befell
    const bool acting =
        !previous_is(in, ItemKind::verb) || (mention.end < in.limit && bears_article(in.a, mention.end));
    const bool known = mention.resolved() || (people && rebels(mention) && acting);
    return people && known && mention.preposition == 0 && !mention.conjunction ? next : at;
}

/// "[launched] three raids": takes the noun of action behind the numbers, or returns `at`.
std::uint32_t counted_event(ItemContext& in, std::uint32_t at) {
    const std::uint32_t next = after_numbers(in, at);
    if (next == at || next >= in.limit || !in.a.morphology->has(in.a.token(next), FormKind::event_noun)) return at;
    const Analysis* noun = event_reading(in, next);
    if (noun == nullptr || noun->proclitic != 0 || verb_reading(in, next) != nullptr || names_victims(in, next))
        return at;
    if (const std::uint32_t mention = in.a.mention_at[next]; mention != 0) {  // "five missiles", "two medical units"
        const Mention& title = in.a.mentions[mention - 1];
        const EventNoun& event = in.a.language->event_nouns[in.a.form(*noun).entry];
        const std::size_t words = 1 + event.rest.size();
        const bool arms = event.uses.empty() && title.end == next + words + 1;  // "ten ballistic missiles"
        if (title.kind != MentionKind::title || title.resolved() || (title.end > next + words && !arms)) return at;
    }
    if (const Proclitic* joined = before_number(in.a, at); joined != nullptr) {
        if (joined->preposition != 0) in.preposition = joined->preposition;
        in.conjunction |= joined->conjunction;
    }
    return event_noun(in, next, noun);
}

/// A count; "12 of [min] its soldiers" is the soldiers.
std::uint32_t number(ItemContext& in, std::uint32_t at) {
    const bool labelled = previous_is(in, ItemKind::nominal) && in.items.back().end == at &&
                          in.items.back().begin + 1 == at && is_noun_of_class(in.a, at - 1, label_noun);
    if (labelled) {  // "the resolution number 9 urges X": no count
        const std::size_t label = in.items.size() - 1;
        const bool named = label > 0 && is_phrase(in.items[label - 1]) && in.items[label - 1].end + 1 == at;
        if (named) in.items.pop_back();
        return in.items.back().end = at + 1;
    }
    const std::uint32_t part = after_partitive(in, at + 1);
    if (part != at + 1) return part;
    if (const std::uint32_t counted = counted_mention(in, at); counted != at) return counted;
    const std::uint32_t counted = counted_event(in, at);
    return counted != at ? counted : nominal(in, at, nullptr);
}

/// "more than [akthar min] a thousand": no verb follows.
bool follows_quantifier(const ItemContext& in, std::uint32_t at) {
    return at >= 2 && find_particle(in.a, at - 2, in.limit, Particle::quantifier).end == at;
}

/// "dozens of", "five soldiers", "three raids": returns the token behind the number in words, or `at`.
std::uint32_t after_count(ItemContext& in, std::uint32_t at) {
    std::uint32_t behind = at + 1;  // "five and forty of [min] its soldiers"
    while (behind < in.limit && in.a.mention_at[behind] == 0 &&
           in.a.morphology->has(in.a.token(behind), FormKind::number))
        ++behind;
    if (const std::uint32_t part = after_partitive(in, behind); part != behind) return part;
    if (const std::uint32_t counted = counted_mention(in, at); counted != at) {
        const Proclitic* joined = before_number(in.a, at);
        if (joined != nullptr && joined->preposition != 0) in.preposition = joined->preposition;
        return counted;
    }
    return counted_event(in, at);
}

/// "June [juwan] Smith", spelled like the month: a name begins here.
bool begins_person(const ItemContext& in, std::uint32_t at) {
    return in.a.mention_at[at] != 0 && in.a.mentions[in.a.mention_at[at] - 1].names_person();
}

std::uint32_t step(ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (token.kind == TokenKind::mark) return mark(in, at);
    if (const std::uint32_t name = after_abbreviation(in, at); name != at) return name;
    if (may_begin_time(in.a, at) && !begins_person(in, at)) {
        if (const std::uint32_t end = find_time(in.a, at, in.limit).end; end != 0)
            return push(in, ItemKind::time, at, after_day(in, end), nullptr);
    }
    if (token.kind == TokenKind::number) return number(in, at);
    const std::uint32_t mention = in.a.mention_at[at];
    const bool may_be_verb = in.a.morphology->has(token, FormKind::verb) && (in.items.empty() || clause_start(in)) &&
                             !follows_quantifier(in, at);
    const bool each = Morphology::may_begin(token, Particle::distributive) &&
                      find_particle(in.a, at, in.limit, Particle::distributive).phrase != nullptr;
    if (in.a.morphology->has(token, FormKind::number) && mention == 0 && !may_be_verb && !each) {
        if (const std::uint32_t counted = after_count(in, at); counted != at) return counted;
    }
    if (Morphology::may_begin(token, Particle::adversative)) {
        if (const std::uint32_t end = adversative_with_pronoun(in, at); end != at) return end;
    }
    PhraseMatch particle = find_phrase(in.a, at, in.limit, Phrase::Kind::particle);
    if (particle.phrase != nullptr && particle.analysis->particle == Particle::name_part)
        particle = find_particle(in.a, at, in.limit, Particle::complementizer);  // "fa-inna", spelled like "van"
    if (particle.phrase != nullptr && particle.analysis->particle == Particle::emphasis && !stresses(in, at))
        particle = {};
    const bool longer = mention == 0 || particle.end > in.a.mentions[mention - 1].end;
    if (particle.phrase != nullptr && longer && !is_whole_verb(in, at, particle))
        return take_particle(in, at, particle);
    if (mention != 0 && is_done_to(in, at)) return event_noun(in, at, event_reading(in, at));
    if (mention != 0 && !verb_beats_mention(in, at)) return actors(in, at);
    if (const Analysis* verb = verb_reading(in, at)) return take_verb(in, at, verb);
    if (const Analysis* predicate = predicate_reading(in, at)) return take_verb(in, at, predicate);
    if (const Analysis* participle = participle_reading(in, at))
        return push(in, ItemKind::participle, at, at + 1, participle);
    if (const Analysis* noun = event_reading(in, at)) return event_noun(in, at, noun);
    return word(in, at);
}

}  // namespace

void read_items(ItemContext& in) {
    in.items.clear();
    for (std::uint32_t at = in.first; at < in.limit;) {
        const std::uint32_t end = step(in, at);
        at = std::max(end, at + 1);
    }
    drop_dateline(in);
    enclose_dashes(in);
    mend_phrases(in.a, in.items);
    enclose_asides(in);
    drop_durations(in);
    name_things(in);
    give_quoted_things(in);
    announce_lists(in);
    join_sides(in);
    join_names(in.a, in.items);
    part_headline(in.a, in.items);
    join_citizens(in.a, in.items);
    give_weapons(in.a, in.items);
    assert_exceptions(in.items);
    open_members(in.a, in.items);
    set_off_descriptions(in.a, in.items);
}

std::uint32_t after_partitive(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.language->partitive == 0) return at;
    const PhraseMatch of = find_particle(in.a, at, in.limit, Particle::preposition);
    if (of.phrase == nullptr || of.phrase->entry != in.a.language->partitive || of.analysis->enclitic != 0) return at;
    const PhraseMatch some =
        find_particle(in.a, of.end, in.limit, Particle::quantifier);  // "three of the chief [kibar] Xs"
    const bool named = of.end < in.limit && in.a.mention_at[of.end] != 0;
    const std::uint32_t part = !named && some.phrase != nullptr && some.analysis->proclitic == 0 ? some.end : of.end;
    return part < in.limit && in.a.mention_at[part] != 0 ? part : at;
}

std::uint32_t push(ItemContext& in, ItemKind kind, std::uint32_t begin, std::uint32_t end, const Analysis* analysis) {
    Item& item = in.items.emplace_back();
    item.kind = kind;
    item.begin = begin;
    item.end = end;
    item.analysis = analysis;
    if (analysis != nullptr) {
        item.preposition = in.a.proclitic(*analysis).preposition;
        item.conjunction = in.a.proclitic(*analysis).conjunction;
        item.future = in.a.proclitic(*analysis).future;
        item.accusative = in.a.form(*analysis).features.accusative;
    } else if (const Proclitic* joined = find_joined_proclitic(in.a, begin); joined != nullptr) {
        item.preposition = joined->preposition;
        item.conjunction = joined->conjunction;
    }
    const bool mark =
        kind == ItemKind::comma || kind == ItemKind::quote || kind == ItemKind::open || kind == ItemKind::close;
    if (!mark) {
        if (item.preposition == 0) item.preposition = in.preposition;
        item.conjunction |= in.conjunction;
        if (kind == ItemKind::verb && in.topic) item.conjunction = in.topic = false;
        item.negated = in.negated;
        item.distributed = std::exchange(in.distributed, false);
        item.accusative |= std::exchange(in.accusative, false);
        item.future |= in.future;
        const bool may =
            in.before_verb && analysis != nullptr && in.a.form(*analysis).features.tense == Tense::imperfect;
        item.possible = in.possible || may;  // "qad" before an imperfect: it may be
        in.preposition = 0;
        in.conjunction = in.future = false;
        if (kind != ItemKind::adverb && kind != ItemKind::time)
            in.negated = in.expects_verb = in.expects_noun = in.possible = in.before_verb = false;
    }
    return end;
}

bool bears_word(const Annotations& annotations, const Item& item, std::u16string_view word) {
    const auto names_word = [&](std::u16string_view form, const Analysis& analysis) {
        const std::u16string_view stem = form.substr(analysis.stem, analysis.stem_length);
        const Form& known = annotations.form(analysis);
        if (stem == word) return true;
        if (known.features.accusative && stem.size() == word.size() + 1 && stem.starts_with(word)) return true;
        // Before an enclitic the last letter of some nouns is another one.
        if (known.features.needs_enclitic && stem.size() == word.size() &&
            stem.substr(0, stem.size() - 1) == word.substr(0, word.size() - 1))
            return true;
        return known.kind == FormKind::event_noun && annotations.language->event_nouns[known.entry].folded == word;
    };
    for (std::uint32_t at = item.begin; at < item.end; ++at) {
        const Token& token = annotations.token(at);
        const std::u16string_view form = annotations.text.form(token);
        if (form == word) return true;
        // A quick no for most words: only a noun of action is known by another spelling than the written one.
        const std::u16string_view most = word.substr(0, word.size() - 1);
        if (!annotations.morphology->has(token, FormKind::event_noun) && form.find(most) == std::u16string_view::npos)
            continue;
        for (const Analysis& analysis : annotations.morphology->analyses(token)) {
            if (names_word(form, analysis)) return true;
        }
    }
    return false;
}

bool takes_up(const Annotations& annotations, const Analysis& verb) {
    if (verb.enclitic == 0) return false;
    const Features& object = annotations.language->enclitics[verb.enclitic - 1].features;
    return object.person == 3 && object.number == Number::singular && object.gender != Gender::feminine;
}

bool is_definite(const Annotations& annotations, const Item& item) {
    if (item.accusative) return false;
    if (item.owner != 0 || any_resolved(annotations, item.mentions)) return true;
    for (std::uint32_t at = item.begin; at < item.end; ++at) {
        if (bears_article(annotations, at)) return true;
    }
    return false;
}

}  // namespace isnad
