// Items: noun phrases with their modifiers.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/noun_end.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the Ruritanian-Graustarkian talks"
bool is_hyphen_before_nisba(const ItemContext& in, std::uint32_t at, const Item& item) {
    std::uint32_t next = at;
    return in.a.token(at).mark == Mark::dash && !item.mentions.empty() && at + 1 < in.limit &&
           nisba_of(in, at + 1, next) != no_entry;
}

/// "the arrest of a number of Ruritanians": the mention after a quantifier, or `at`.
std::uint32_t after_quantifier(const ItemContext& in, std::uint32_t at) {
    const PhraseMatch some = find_particle(in.a, at, in.limit, Particle::quantifier);
    const bool bare = some.phrase != nullptr && some.analysis->proclitic == 0 && some.analysis->enclitic == 0;
    if (!bare || some.end == at + 1 || some.end >= in.limit || in.a.mention_at[some.end] == 0) return at;
    const Mention& whole = in.a.mentions[in.a.mention_at[some.end] - 1];
    return whole.preposition == 0 && !whole.conjunction ? some.end : at;
}

/// "the killing of three soldiers": returns the mention of people after a number, or `at`.
std::uint32_t counted_people(const ItemContext& in, std::uint32_t at) {
    const std::uint32_t next = after_numbers(in, at);
    if (next == at || next >= in.limit || in.a.mention_at[next] == 0) return at;
    const Mention& counted = in.a.mentions[in.a.mention_at[next] - 1];
    const bool people = counted.kind == MentionKind::title || counted.kind == MentionKind::people;
    return people && counted.preposition == 0 && !counted.conjunction ? next : at;
}

/// Where the actors begin that are the genitive of the noun before, or behind "some of" it; or the limit.
std::uint32_t genitive_actors(const ItemContext& in, std::uint32_t at) {
    if (const std::uint32_t mention = in.a.mention_at[at]; mention != 0) {
        const Mention& actor = in.a.mentions[mention - 1];
        const bool may_be =
            actor.kind == MentionKind::title || actor.kind == MentionKind::modified;  // "an attack [on] a mosque"
        const bool genitive = !may_be || is_counted(in.a, at - 1) || !shows_accusative(in, at);
        if (genitive && actor.preposition == 0 && !actor.conjunction && !verb_beats_mention(in, at)) return at;
    }
    if (const std::uint32_t part = after_quantifier(in, at); part != at) return part;
    const std::uint32_t counted = counted_people(in, at);
    return counted != at ? counted : in.limit;
}

std::uint32_t after_demonstrative(const ItemContext& in, std::uint32_t at) {
    if (!Morphology::may_begin(in.a.token(at), Particle::demonstrative)) return at;
    const PhraseMatch that = find_particle(in.a, at, in.limit, Particle::demonstrative);
    const bool bare = that.phrase != nullptr && that.analysis->proclitic == 0 && that.end < in.limit &&
                      in.a.mention_at[that.end] != 0 && bears_article(in.a, that.end);
    return bare && in.a.mentions[in.a.mention_at[that.end] - 1].resolved() ? that.end : at;
}

/// Passes over what stands within a noun phrase and is no word of its own there: "any", "the attack of this group",
/// the mark before a quoted name.
std::uint32_t skip_within(ItemContext& in, std::uint32_t at, const Item& item, bool genitive) {
    if (is_hyphen_before_nisba(in, at, item) ||
        (genitive && (is_any(in, at, item.negated) || is_about(in, at, at + 1))))
        return at + 1;
    if (!genitive || !item.mentions.empty()) return at;
    if (const std::uint32_t group = after_demonstrative(in, at); group != at) return group;
    const std::uint32_t end = end_of_quoted_name(in, at);
    if (end == 0) return at;
    in.closes_name = end - 1;
    return at + 1;
}

/// "the meeting Smith - Jones": where the second of two ends that a dash joins behind a noun for what both do; or
/// `at`.
std::uint32_t partner_behind_dash(const ItemContext& in, std::uint32_t at, Item& item) {
    if (at + 1 >= in.limit || in.a.token(at).mark != Mark::dash || item.kind != ItemKind::event_noun) return at;
    const std::uint32_t next = in.a.mention_at[at + 1];
    if (next == 0 || item.mentions.size() != 1) return at;
    const Mention& one = in.a.mentions[item.mentions.front()];
    const Mention& other = in.a.mentions[next - 1];
    if (!one.resolved() || !other.resolved() || one.end != at || other.conjunction || other.preposition != 0) return at;
    const bool alike = one.names_person() == other.names_person() && one.kind == other.kind;
    const bool same = one.entity == other.entity && one.person == other.person;
    const bool inset = other.end < in.limit && in.a.token(other.end).mark == Mark::dash;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*item.analysis).entry];
    const bool mutual = any_frame(
        *in.a.language, noun, [&](const Frame& frame) { return in.a.lexicon->relations[frame.relation].symmetric; });
    if (!alike || same || inset || !mutual) return at;
    item.mentions.push_back(next - 1);
    return other.end;
}

/// "an attack [-an] suicidal [-an]": two indefinite accusatives, the second spelled like a title.
bool is_accusative_adjective(const ItemContext& in, std::uint32_t at) {
    const Mention& mention = in.a.mentions[in.a.mention_at[at] - 1];
    if (mention.kind != MentionKind::title || mention.end != at + 1 || mention.resolved()) return false;
    const auto analyses = in.a.morphology->titles(in.a.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return in.a.form(analysis).features.accusative && analysis.proclitic == 0;
    });
}

/// "X's arrest [of] three Ys", "killed a Ruritanian raid four": a number that belongs to no noun before it.
bool begins_count(const ItemContext& in, std::uint32_t at, const Item& item, bool genitive) {
    if ((!item.mentions.empty() && counted_people(in, at) != at) || lies_behind_deed(in, item, at)) return true;
    return !genitive && read_number(in.a, at, in.limit).end != 0;
}

/// Adjectives, nisbas and genitives after a noun; actors among them become the item's own.
std::uint32_t modifiers(ItemContext& in, std::uint32_t at, Item& item) {
    const bool negated = item.kind == ItemKind::nominal && item.negated && at == item.begin + 1 &&
                         in.a.morphology->has(in.a.token(item.begin), FormKind::adjective) &&
                         is_only_adjective(in, in.a.token(item.begin));  // "in a manner not known"
    const bool closed = negated || takes_no_genitive(in, item, at);
    bool genitive = item.analysis == nullptr || (!in.a.proclitic(*item.analysis).article &&
                                                 item.analysis->enclitic == 0 && !item.accusative && !closed);
    while (at < in.limit) {
        const Token& token = in.a.token(at);
        if (const std::uint32_t next = skip_within(in, at, item, genitive); next != at) {
            at = next;
            continue;
        }
        if (token.kind != TokenKind::word && token.kind != TokenKind::number) return at;
        if (is_negated_adjective(in, at)) {  // "the talks [that are] not direct between X and Y"
            genitive = genitive && !bears_article(in.a, at + 1) && !(item.preposition != 0 && at == item.begin + 1);
            at += 2;
            continue;
        }
        if (begins_count(in, at, item, genitive)) return at;
        const std::uint32_t mention = in.a.mention_at[at];
        const bool dual = mention != 0 && is_dual_adjective(in, at, item);
        std::uint32_t end = at;
        if (const std::uint32_t entity = nisba_of(in, at, end); entity != no_entry && takes_nisba(in, item, at)) {
            item.mentions.push_back(nisba_mention(in, at, entity));
            genitive = false;
            at = end;
        } else if (const std::uint32_t actors =
                       genitive && !dual && item.mentions.empty() ? genitive_actors(in, at) : in.limit;
                   actors != in.limit) {
            at = partner_behind_dash(in, group(in, actors, item.mentions, false), item);
            genitive = false;
        } else if ((mention != 0 && ((item.accusative && is_accusative_adjective(in, at)) || dual)) ||
                   (genitive && is_count_of(item, token))) {
            ++at;
        } else if (mention == 0 && adjective_at(in, at, genitive) && !is_done_by(in, item, at) &&
                   !is_made(in, at, item) && find_acting_behind(in.a, in.items, at, in.limit) == nullptr) {
            genitive = genitive && !bears_article(in.a, at) && !ends_noun(in, item, at);
            ++at;
        } else {
            return at;
        }
    }
    return at;
}

bool may_be_adjective(const ItemContext& in, const Token& token, bool genitive) {
    const Morphology& morphology = *in.a.morphology;
    return morphology.has(token, FormKind::adjective) || morphology.has(token, FormKind::number) ||
           morphology.has(token, FormKind::participle) ||
           (genitive && (morphology.has(token, FormKind::noun) || morphology.has(token, FormKind::title))) ||
           !morphology.known(token);
}

}  // namespace

std::uint32_t event_noun(ItemContext& in, std::uint32_t at, const Analysis* analysis) {
    push(in, ItemKind::event_noun, at, at + 1, analysis);
    Item& item = in.items.back();
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*analysis).entry];
    const std::uint32_t end = at + 1 + static_cast<std::uint32_t>(noun.rest.size());
    item.owner = noun.rest.empty() ? analysis->enclitic : enclitic_after(in, end - 1, noun.rest.back());
    // After the verbal noun of a light verb stands the noun that says what is done: an item of its own.
    const std::uint32_t whole = noun.uses.empty() && noun.verb != no_entry && !befalls_owner(*in.a.language, noun)
                                    ? end
                                    : modifiers(in, past_closing_mark(in, end), item);
    item.end = whole;
    return whole;
}

bool is_any(const ItemContext& in, std::uint32_t at, bool negated) {
    if (in.a.token(at).kind != TokenKind::word) return false;
    const PhraseMatch any = find_particle(in.a, at, in.limit, Particle::apposition);
    return any.phrase != nullptr && (negated || any.phrase->entry != 0) && any.end == at + 1;
}

namespace {

/// "here yesterday": behind an adverb and a time, if they stand there.
std::uint32_t behind_here_and_now(const ItemContext& in, std::uint32_t at) {
    if (at + 1 < in.limit && Morphology::has(in.a.token(at), FormKind::adverb)) ++at;
    const std::uint32_t end = may_begin_time(in.a, at) ? find_time(in.a, at, in.limit).end : 0;
    return end == 0 ? at : end;
}

}  // namespace

bool stands_for_words(const ItemContext& in, std::uint32_t at, std::uint32_t end) {
    if (end != at + 1 || end >= in.limit || !previous_is(in, ItemKind::verb)) return false;
    const Item& verb = in.items.back();
    if (in.a.mention_at[end] == 0) {
        const std::uint32_t behind = behind_here_and_now(in, end);
        if (behind >= in.limit || in.a.mention_at[behind] == 0) return false;
    }
    return verb.end == at && verb.analysis->enclitic == 0 && in.a.language->verbs[in.a.form(*verb.analysis).entry].says;
}

bool follows_acting_verb(const ItemContext& in, std::uint32_t at) {
    if (!previous_is(in, ItemKind::verb) || in.items.back().end != at || in.items.back().analysis->enclitic != 0)
        return false;
    if (!Morphology::has(in.a.token(at), FormKind::nisba)) return false;
    const Analysis& analysis = *in.items.back().analysis;
    const Features& verb = in.a.form(analysis).features;
    const Verb& acts = in.a.language->verbs[in.a.form(analysis).entry];
    if (verb.person != 3 || acts.predicates.empty() || acts.says) return false;  // "said Turki bin X"
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::all_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::nisba && word.proclitic == 0 && word.enclitic == 0 && !form.features.accusative &&
               form.features.number == Number::singular && gender_fits(verb.gender, form.features.gender);
    });
}

bool shows_accusative(const ItemContext& in, std::uint32_t at) {
    const auto readings = in.a.morphology->titles_and_words(in.a.token(at));
    return std::ranges::any_of(readings, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return (form.kind == FormKind::title || form.kind == FormKind::noun) && form.features.accusative &&
               form.features.number == Number::singular && analysis.proclitic == 0;
    });
}

std::uint32_t nisba_of(const ItemContext& in, std::uint32_t at, std::uint32_t& end) {
    if (!in.a.morphology->has(in.a.token(at), FormKind::nisba)) return no_entry;
    std::uint32_t entity = no_entry;
    end = at;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(at))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::nisba || in.a.proclitic(analysis).preposition != 0) continue;
        const Nisba& nisba = in.a.language->nisbas[form.entry];  // of one word, or more: "North Ruritanian"
        const std::uint32_t last = nisba.rest.empty() ? at + 1 : match_loosely(in.a, at + 1, in.limit, nisba.rest);
        if (last <= end) continue;
        end = last;
        entity = nisba.entity;
    }
    return entity;
}

std::uint32_t nisba_mention(ItemContext& in, std::uint32_t at, std::uint32_t entity) {
    Mention mention;
    mention.begin = mention.head = at;
    mention.end = at + 1;
    mention.kind = MentionKind::people;
    mention.entity = entity;
    mention.definite = true;
    in.a.mentions.push_back(mention);
    return static_cast<std::uint32_t>(in.a.mentions.size() - 1);
}

namespace {

/// No adjective that is only spelled like a noun of action.
bool may_name_deed(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    return in.a.morphology->has(token, FormKind::event_noun) &&
           (Morphology::has(token, FormKind::verb) || event_reading(in, at) != nullptr);
}

}  // namespace

bool adjective_at(const ItemContext& in, std::uint32_t at, bool genitive) {
    const Token& token = in.a.token(at);
    if (!may_be_adjective(in, token, genitive) ||
        find_phrase(in.a, at, in.limit, Phrase::Kind::particle).phrase != nullptr)
        return false;
    if (may_begin_time(in.a, at) && find_time(in.a, at, in.limit).end != 0) return false;
    const bool counted = is_counted(in.a, at - 1);
    if (may_name_deed(in, at) && !(genitive && counted)) return false;
    if (const Analysis* participle = participle_reading(in, at); participle != nullptr) {
        if (bears_article(in.a, at - 1)) return false;  // "the hall, confirming"
        if (in.a.language->verbs[in.a.form(*participle).entry].says && before_complement(in, at)) return false;
    }
    for (const Analysis& analysis : in.a.morphology->titles_and_words(token)) {
        const Form& form = in.a.form(analysis);
        const Proclitic& proclitic = in.a.proclitic(analysis);
        if (proclitic.conjunction || proclitic.preposition != 0) continue;
        const bool unlike = bears_article(in.a, at - 1) && !proclitic.article;
        const bool adjective = form.kind == FormKind::adjective;
        const bool verb = adjective && !proclitic.article && says_beside(in, at);
        if (verb || (adjective && unlike && (form.features.accusative || in.a.morphology->has(token, FormKind::verb))))
            continue;  // "[after] the session approved [sadaqa]", spelled like "true"
        if (adjective || form.kind == FormKind::number) return true;
        if (form.kind == FormKind::participle && proclitic.article) return true;
        if (genitive && (form.kind == FormKind::noun || form.kind == FormKind::title) && !form.features.accusative)
            return true;
    }
    return is_unknown_word(in.a, at) && bears_article(in.a, at);
}

bool is_done_by(const ItemContext& in, const Item& noun, std::uint32_t at) {
    if (!in.a.morphology->has(in.a.token(at), FormKind::verb)) return false;
    if (is_taken_up(in, at)) return true;
    if (noun.kind != ItemKind::event_noun || noun.owner != 0 || bears_article(in.a, noun.begin)) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        if (form.kind != FormKind::verb || form.features.tense != Tense::perfect || word.proclitic != 0) return false;
        return any_frame(*in.a.language, in.a.language->verbs[form.entry], [&](const Frame& frame) {
            return any_slot(frame, [&](const Slot& slot) {
                return slot.role == Role::content && slot.kind == SlotKind::subject && !slot.word.empty() &&
                       bears_word(in.a, noun, slot.word);
            });
        });
    });
}

bool is_only_adjective(const ItemContext& in, const Token& token) {
    const Morphology& morphology = *in.a.morphology;
    return !morphology.has(token, FormKind::noun) && !morphology.has(token, FormKind::event_noun) &&
           !morphology.has(token, FormKind::title) && !morphology.has(token, FormKind::participle);
}

bool says_beside(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::verb) || at + 1 >= in.limit) return false;
    const auto words = in.a.morphology->words(token);
    const bool says = std::ranges::any_of(words, [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::verb && word.proclitic == 0 && word.enclitic == 0 &&
               in.a.form(word).features.tense == Tense::perfect && in.a.language->verbs[in.a.form(word).entry].says;
    });
    if (!says) return false;
    const PhraseMatch inside = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (inside.phrase != nullptr && inside.analysis->enclitic != 0 && inside.phrase->entry == in.a.language->locative)
        return true;  // "a statement [in which] he warned in it", spelled like "wary"
    const std::uint32_t speaker = in.a.mention_at[at + 1];
    if (speaker == 0) return find_particle(in.a, at + 1, in.limit, Particle::complementizer).phrase != nullptr;
    return in.a.mentions[speaker - 1].preposition == 0 && !in.a.mentions[speaker - 1].conjunction;
}

std::uint32_t nominal(ItemContext& in, std::uint32_t at, const Analysis* analysis) {
    if (in.preposition == 0 && !in.conjunction && lies_beside_place(in.a, in.items, at))
        in.preposition = in.a.language->locative;
    push(in, ItemKind::nominal, at, at + 1, analysis);
    Item& item = in.items.back();
    if (in.a.morphology->has(in.a.token(at), FormKind::nisba)) name_native(in, at, item);
    std::uint32_t end = modifiers(in, past_closing_mark(in, end_of_asset(in.a, at, in.limit)), item);
    while (end < in.limit && in.a.mention_at[end] == 0 &&
           (is_unknown_word(in.a, end) || is_surname_like_purpose(in.a, end)) &&
           in.a.token(end - 1).kind == TokenKind::word)
        ++end;
    in.items.back().end = end;
    return end;
}

}  // namespace isnad
