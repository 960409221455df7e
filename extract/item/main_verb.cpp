// Items: words that only their place shows to be the verb of a clause.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/relative_verb.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

/// A mention, a noun with the article or a noun of action.
bool goes_on_with_phrase(const ItemContext& in, std::uint32_t at) {
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return false;
    return in.a.mention_at[at] != 0 || bears_article(in.a, at) ||
           in.a.morphology->has(in.a.token(at), FormKind::event_noun);
}

bool is_topic_before(const ItemContext& in, std::size_t relative, const Analysis& verb) {
    const Item& topic = in.items[relative - 1];
    if (!is_bare_actor(topic) || topic.mentions.empty()) return false;
    if (!agrees(in.a.form(verb).features, in.a.mentions[topic.mentions.front()])) return false;
    if (relative == 1) return true;
    const ItemKind before = in.items[relative - 2].kind;
    return before == ItemKind::complementizer || before == ItemKind::adversative;
}

/// "his refusal".
bool is_owned_noun(const ItemContext& in, std::uint32_t at) {
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const FormKind kind = in.a.form(word).kind;
        return (kind == FormKind::event_noun || kind == FormKind::noun) && word.enclitic != 0 && word.proclitic == 0;
    });
}

/// "which X gives [tuqaddimu-hu]", spelled like "goes ahead": a verb that may have an object.
bool takes_object(const Language& language, const Verb& verb) {
    return std::ranges::any_of(verb.lights, [](const LightUse& light) { return light.preposition == 0; }) ||
           any_frame(language, verb, [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

/// "X, who arrived in Y, discussed": with the adjuncts behind it the verb wants nothing more.
bool needs_no_object(const ItemContext& in, std::size_t verb) {
    const auto behind = std::span<const Item>(in.items).subspan(verb + 1);
    return !behind.empty() && in.items[verb].analysis->enclitic == 0 &&
           wants_nothing_more(in.a, in.items[verb], behind);
}

}  // namespace

bool is_main_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::size_t farthest = 8;  // items of the relative clause
    if (verb.proclitic != 0 || in.items.empty() || in.items.back().end != at || !goes_on_with_phrase(in, at + 1))
        return false;
    if (!is_phrase(in.items.back()) || !is_definite(in.a, in.items.back())) return false;
    bool object = false;
    std::size_t verbs = 0;
    for (std::size_t i = in.items.size(); i-- > 1 && in.items.size() - i <= farthest;) {
        const Item& item = in.items[i];
        if (item.kind == ItemKind::relative) return verbs == 1 && object && is_topic_before(in, i, verb);
        verbs += item.kind == ItemKind::verb ? 1 : 0;
        object |= item.kind == ItemKind::verb && needs_no_object(in, i);
        object |= verbs == 0 && is_phrase(item) && item.preposition == 0;
        const bool inside = item.kind == ItemKind::verb || item.kind == ItemKind::time ||
                            item.kind == ItemKind::adverb || is_phrase(item);
        if (!inside) return false;
    }
    return false;
}

bool governs_accusative(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (at + 1 >= in.limit || verb.enclitic != 0) return false;
    if (in.a.form(verb).features.number == Number::dual)
        return false;  // "a Ruritanian request" ends as "they two asked"
    const std::uint32_t object = in.a.mention_at[at + 1];
    const bool people = object == 0 ? in.a.morphology->has(in.a.token(at + 1), FormKind::nisba)
                                    : in.a.mentions[object - 1].kind == MentionKind::title ||
                                          in.a.mentions[object - 1].kind == MentionKind::people;
    if (!people || !has_doer(in, verb)) return false;
    const auto fits = [&](const Analysis& word) {
        return in.a.form(word).features.accusative && word.proclitic == 0 && word.enclitic == 0;
    };
    if (object != 0) {  // "a man [-an]" is spelled like "two men of"
        const auto titles = in.a.morphology->titles(in.a.token(at + 1));
        if (std::ranges::none_of(titles, fits)) return false;
        if (at + 2 < in.limit && bears_article(in.a, at + 2)) return false;
    } else {
        const auto words = in.a.morphology->words(in.a.token(at + 1));
        if (!std::ranges::all_of(
                words, [&](const Analysis& word) { return fits(word) || in.a.form(word).kind == FormKind::verb; }))
            return false;
    }
    return any_frame(*in.a.language, in.a.language->verbs[in.a.form(verb).entry],
                     [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

bool is_verb_of_clause(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::size_t farthest = 6;  // items
    const Features& features = in.a.form(verb).features;
    if (verb.proclitic != 0 || verb.enclitic != 0 || features.tense != Tense::perfect || features.person != 3)
        return false;
    if (in.items.size() < 2 || in.items.back().end != at || in.items.back().preposition == 0 ||
        !is_phrase(in.items.back()) || !is_definite(in.a, in.items.back()))
        return false;
    for (std::size_t i = in.items.size(); i-- > 1 && in.items.size() - i <= farthest;) {
        if (in.items[i - 1].kind == ItemKind::complementizer) return is_topic_before(in, i + 1, verb);
        if (!is_phrase(in.items[i]) || in.items[i].conjunction || in.items[i].preposition == 0) return false;
        if (i == 1) return is_topic_before(in, i, verb) && has_doer(in, verb);  // "X at the end of the session refused"
    }
    return false;
}

bool follows_many(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.proclitic != 0 || verb.enclitic != 0 || in.items.empty() || in.items.back().end != at) return false;
    const bool subject = in.items.size() > 1 && previous_is(in, ItemKind::actors) && in.items.back().preposition == 0 &&
                         in.items.back().mentions.size() == 1 &&
                         in.a.mentions[in.items.back().mentions.front()].number != Number::dual;
    const Item& before = in.items[in.items.size() - (subject ? 2U : 1U)];
    if (before.kind != ItemKind::verb || is_copula(in.a, before)) return false;
    return in.a.form(*before.analysis).features.number != Number::dual;
}

bool sentences(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& verb) {
    const PhraseMatch next = find_particle(annotations, at + 1, limit, Particle::preposition);
    if (next.phrase == nullptr || next.analysis->proclitic != 0) return false;
    const Verb& known = annotations.language->verbs[annotations.form(verb).entry];
    return any_frame(*annotations.language, known, [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].cameo == "116" && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::target && slot.kind == SlotKind::oblique &&
                          slot.preposition == next.phrase->entry;
               });
    });
}

bool counts_those_before(const ItemContext& in, std::uint32_t at) {
    if (!previous_is(in, ItemKind::actors) || in.items.back().end != at ||
        !Morphology::has(in.a.token(at), FormKind::number))
        return false;
    const Mention& counted = in.a.mentions[in.items.back().mentions.back()];
    return counted.kind == MentionKind::title && counted.number != Number::singular &&
           after_partitive(in, at + 1) == at + 1;  // "the troops arrested two of [min] the rebels"
}

bool expresses(const ItemContext& in, std::uint32_t at, std::uint32_t after, const Mention& subject) {
    constexpr std::uint32_t near = 10;
    constexpr std::uint32_t farthest = 30;
    const bool title = subject.kind == MentionKind::title;
    const TitleKind kind = title ? in.a.language->titles[subject.title].kind : TitleKind::asset;
    const bool person = subject.resolved() && (subject.names_person() || (title && kind == TitleKind::person));
    const bool body = subject.definite && title && kind == TitleKind::organ;
    if (!person && !body && !subject.names_body()) return false;
    for (std::uint32_t next = after; next < in.limit && next < after + farthest; ++next) {
        const Token& token = in.a.token(next);
        if (token.kind == TokenKind::mark && token.mark != Mark::comma) return false;
        // "through" stands before no person; "expressed the party ... its [an] refusal" where the noun is its own.
        const bool takes = takes_preposition_at(in, at, next);
        if (takes && ((person && next < after + near) || (next + 1 < in.limit && is_owned_noun(in, next + 1))))
            return true;
    }
    return false;
}

bool goes_on_with_action(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic != 0 || at + 1 >= in.limit || in.a.mention_at[at + 1] != 0 || in.items.empty()) return false;
    const ItemKind last = in.items.back().kind;
    const bool actors =
        last == ItemKind::actors && (in.items.back().preposition == 0 ||
                                     in.a.mentions[in.items.back().mentions.back()].kind == MentionKind::pronoun);
    if (last != ItemKind::comma && last != ItemKind::time && last != ItemKind::close && !actors) return false;
    const bool alike = std::ranges::any_of(in.items, [&](const Item& item) {
        return item.kind == ItemKind::verb && are_alike(in.a.form(*item.analysis).features, in.a.form(verb).features);
    });
    if (!alike) return false;
    const auto words = in.a.morphology->words(in.a.token(at + 1));
    const bool many = ends_in_oblique(in.a, in.a.token(at + 1));
    const bool object = std::ranges::any_of(words, [&](const Analysis& word) {
        const FormKind kind = in.a.form(word).kind;  // "and killed others [-in]"
        const bool attribute = many && kind == FormKind::adjective && word.enclitic == 0;
        return (kind == FormKind::event_noun || attribute) && word.proclitic == 0;  // "and refused her request"
    });
    return object && !bears_article(in.a, at + 1) && has_doer(in, verb) &&
           any_frame(*in.a.language, in.a.language->verbs[in.a.form(verb).entry],
                     [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

bool is_done_to(const ItemContext& in, std::uint32_t at) {
    const Mention& mention = in.a.mentions[in.a.mention_at[at] - 1];
    if (mention.kind != MentionKind::title || mention.begin != at || mention.end >= in.limit) return false;
    if (!bears_article(in.a, at) || !in.a.morphology->has(in.a.token(at), FormKind::event_noun)) return false;
    const std::uint32_t next = in.a.mention_at[mention.end];
    if (next == 0 || !in.a.mentions[next - 1].resolved() || in.a.language->dative == 0) return false;
    const Mention& done_to = in.a.mentions[next - 1];
    if (done_to.preposition != in.a.language->dative || done_to.entity == mention.entity) return false;
    const Analysis* noun = event_reading(in, at);
    if (noun == nullptr) return false;
    const auto& uses = in.a.language->event_nouns[in.a.form(*noun).entry].uses;
    return std::ranges::any_of(uses, [&](const EventNounUse& use) {
        const auto& prepositions = use.object_prepositions;
        return std::ranges::find(prepositions, in.a.language->dative) != prepositions.end();
    });
}

bool awaits_verb(const ItemContext& in, const Analysis& verb) {
    if (in.items.size() < 2 || in.items.size() > 3 || verb.proclitic != 0 || !previous_is(in, ItemKind::comma))
        return false;
    const Item& subject = in.items[in.items.size() - 2];
    if (!is_bare_actor(subject) || subject.mentions.empty()) return false;
    if (in.items.size() == 3) {
        const Item& before = in.items.front();
        const bool opens = before.kind == ItemKind::complementizer ||
                           (before.kind == ItemKind::verb && is_copula(in.a, before));  // "and X, ..., had held"
        if (!opens) return false;
    }
    const Mention& first = in.a.mentions[subject.mentions.front()];
    return first.resolved() && agrees(in.a.form(verb).features, first);
}

bool is_written_as_noun(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Token& token = in.a.token(at);
    if (in.a.form(verb).features.tense != Tense::perfect || !in.a.morphology->has(token, FormKind::event_noun))
        return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    if (contrasts_with(in, token, known.lemma)) return true;
    // "his control [saytaratuhu] of the city", not "she controlled him": the verb takes what the preposition brings.
    if (verb.enclitic == 0 || at + 1 >= in.limit || in.expects_verb) return false;
    const PhraseMatch next = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (next.phrase == nullptr || next.analysis->proclitic != 0 || next.analysis->enclitic != 0) return false;
    const std::uint32_t preposition = next.phrase->entry;
    const auto brings_both = [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, preposition) &&
               any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    };
    if (!takes(in, known, SlotKind::oblique, preposition) || any_frame(*in.a.language, known, brings_both))
        return false;
    Item noun;
    noun.analysis = event_reading(in, at);
    return noun.analysis != nullptr && noun.analysis->enclitic != 0 &&
           takes_object_at(in.a, noun, static_cast<std::uint8_t>(preposition));
}

bool has_doer(const ItemContext& in, const Analysis& verb) {
    return any_frame(*in.a.language, in.a.language->verbs[in.a.form(verb).entry], [](const Frame& frame) {
        return any_slot(frame,
                        [](const Slot& slot) { return slot.role == Role::source && slot.kind == SlotKind::subject; });
    });
}

namespace {

/// "we arrested" and "arrested us" are spelled alike.
bool are_we_or_us(const ItemContext& in, const Analysis& a, const Analysis& b) {
    return in.a.form(a).entry == in.a.form(b).entry && (a.enclitic == 0) != (b.enclitic == 0) &&
           in.a.form(a.enclitic == 0 ? a : b).features.person == 1;
}

/// Right behind the mark that opens somebody's words.
bool speaks(const ItemContext& in) {
    return previous_is(in, ItemKind::colon) || (previous_is(in, ItemKind::quote) && is_quoted(in));
}

/// "whom [alladhi] X arrested [-hu]": of two verbs with the pronoun that takes up who is told of, the one that has an
/// object.
std::optional<bool> takes_up_relative(const ItemContext& in, const Analysis& a, const Analysis& b) {
    if (a.enclitic == 0 || a.enclitic != b.enclitic || !previous_is(in, ItemKind::relative)) return std::nullopt;
    if (in.a.language->enclitics[a.enclitic - 1U].features.person != 3) return std::nullopt;
    const bool first = takes_object(*in.a.language, in.a.language->verbs[in.a.form(a).entry]);
    const bool second = takes_object(*in.a.language, in.a.language->verbs[in.a.form(b).entry]);
    return first == second ? std::nullopt : std::optional(first);
}

}  // namespace

bool fits_better(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b) {
    const std::uint32_t next = at + 1 < in.limit ? in.a.mention_at[at + 1] : 0;
    if (const bool called = calls_by_name(in.a, in.items, at, a); called != calls_by_name(in.a, in.items, at, b))
        return called;
    if (const auto first = agrees_with_relative(in, at, a, b)) return *first;
    if (const auto first = agrees_with_topic(in, at, a, b)) return *first;
    if (const auto first = is_wanted(in, at, a, b)) return *first;
    if (const auto first = goes_on_alike(in, at, a, b)) return *first;
    if (next != 0 && !previous_is(in, ItemKind::actors) && a.enclitic == b.enclitic && a.proclitic == b.proclitic) {
        const Mention& subject = in.a.mentions[next - 1];
        const Features& first = in.a.form(a).features;
        const Features& second = in.a.form(b).features;
        const bool differ = first.tense != second.tense && first.gender != second.gender;
        const bool agrees_first = agrees(first, subject);
        if (differ && subject.preposition == 0 && !subject.conjunction && agrees_first != agrees(second, subject))
            return agrees_first;  // "he received" or "she meets", unvocalised: the subject decides
    }
    if (are_we_or_us(in, a, b) && (speaks(in) || (next != 0 && in.a.mentions[next - 1].preposition == 0)))
        return a.enclitic == 0;  // "we arrested X", "X: we bombed targets", not "X arrested us"
    const bool conjoined = in.a.proclitic(a).conjunction;
    if (next != 0 && a.enclitic == 0 && b.enclitic == 0 && conjoined != in.a.proclitic(b).conjunction) {
        const Mention& subject = in.a.mentions[next - 1];
        const bool doer = subject.resolved() && subject.preposition == 0 && !subject.conjunction;
        const bool first = has_doer(in, a);
        if (doer && first != has_doer(in, b)) return first;  // "and X answered", not "X came [in a report]"
    }
    const bool before_oblique =
        (in.items.empty() && before_pronoun(in, at)) ||
        (conjoined != in.a.proclitic(b).conjunction && (clause_start(in) || (a.enclitic != 0 && b.enclitic != 0)));
    if (a.proclitic != b.proclitic && before_oblique) {  // "and replied to [ala] him X", not "came"
        const bool first = takes_preposition_at(in, a, at + 1);
        if (first != takes_preposition_at(in, b, at + 1)) return first;
    }
    if (const Mention* subject = subject_beside(in, at); subject != nullptr) {
        const bool agrees_first = agrees(in.a.form(a).features, *subject);
        if (agrees_first != agrees(in.a.form(b).features, *subject)) return agrees_first;
    }
    if (const auto first = takes_up_relative(in, a, b)) return *first;
    return prefers(in, a, b);
}

bool takes_what_follows(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit) return false;
    const std::uint32_t next = in.a.mention_at[at + 1];
    const auto words = in.a.morphology->words(in.a.token(at + 1));  // "targets [-an]"
    const bool object =
        std::ranges::any_of(words, [&](const Analysis& word) { return in.a.form(word).features.accusative; });
    return is_counted(in.a, at + 1) || object ||
           (next_is_nominal(in, at) && (next == 0 || in.a.mentions[next - 1].preposition == 0));
}

bool goes_on_with(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (asks_somebody(in, at, verb)) return true;
    if (verb.enclitic != 0 || !verb_before(in) || at + 1 >= in.limit) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    if (previous_is(in, ItemKind::nominal) ||
        previous_is(in, ItemKind::event_noun)) {  // "and demanded", "and a student"
        // "criticized the decision and asked of [min] X": nothing indefinite is joined to what is definite.
        const bool asks = is_definite(in.a, in.items.back()) && takes_preposition_at(in, verb, at + 1) &&
                          has_doer(in, verb) && std::ranges::any_of(in.items, [&](const Item& item) {
                              return item.kind == ItemKind::verb &&
                                     are_alike(in.a.form(*item.analysis).features, in.a.form(verb).features);
                          });
        return asks || (may_name(in.a, known, {"10"}) && is_followed_by_oblique(in, at, known));
    }
    if (previous_is(in, ItemKind::comma)) {  // ", and asked of [min] X"
        const PhraseMatch word = find_particle(in.a, at + 1, in.limit, Particle::preposition);
        if (word.phrase != nullptr && word.analysis->proclitic == 0 && word.analysis->enclitic == 0 &&
            takes(in, known, SlotKind::oblique, word.phrase->entry))
            return true;
    }
    return is_followed_by_oblique(in, at, known);
}

}  // namespace isnad
