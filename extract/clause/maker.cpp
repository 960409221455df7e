// Clauses: whose a thing is by the clause behind it: "the proposal that X made [it]", "what X did [it]".
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

namespace {

/// Actors right behind what stands before them, with no preposition.
bool is_actor_behind(std::span<const Item> items, std::uint32_t at) {
    return at < items.size() && is_bare_actor(items[at]) && items[at].begin == items[at - 1].end;
}

/// The same behind a number, or "a number of".
bool is_counted_actor(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (at >= items.size() || !is_bare_actor(items[at])) return false;
    const std::uint32_t number = items[at - 1].end;
    if (number + 1 == items[at].begin) return annotations.token(number).kind == TokenKind::number;
    return find_particle(annotations, number, items[at].begin, Particle::quantifier).end == items[at].begin;
}

/// Says whether the word may be a noun of that gender.
bool may_be_noun_of(const Annotations& annotations, std::uint32_t at, Gender gender) {
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        const bool noun = form.kind == FormKind::noun || form.kind == FormKind::event_noun;
        return noun && form.features.number == Number::singular && gender_fits(form.features.gender, gender);
    });
}

/// "an offer of [bi-] a truce [that]", "the offer of talks that": the last item of a thing of which more is said.
std::uint32_t end_of_thing(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing) {
    constexpr std::uint32_t most = 3;
    const bool attack = may_name(annotations, items[thing], {"18", "19"});  // "on X": on whom it was made
    std::uint32_t last = thing;
    while (last + 1 < items.size() && last < thing + most) {
        const Item& next = items[last + 1];
        const bool beside = next.begin <= items[last].end + (next.preposition != 0 ? 1U : 0U);
        const bool more = is_phrase(next) && (next.mentions.empty() || (next.preposition != 0 && !attack)) &&
                          !next.conjunction && beside;
        const bool genitive = next.preposition == 0 && last == thing && !bears_article(annotations, items[thing].begin);
        if (!more || !(next.preposition != 0 || genitive || last > thing)) break;
        ++last;
    }
    return last;
}

/// "an offer of a truce [that] X made [it]": X, where the pronoun agrees with the thing, or no_item.
std::uint32_t find_maker_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing,
                                bool by_preposition) {
    const std::uint32_t last = end_of_thing(annotations, items, thing);
    const bool clause = last + 1 < items.size() && items[last + 1].kind == ItemKind::relative;
    const std::uint32_t verb = last + (clause ? 2 : 1);
    const bool whole = is_definite(annotations, items[thing]) || (last > thing && items[thing + 1].preposition == 0 &&
                                                                  is_definite(annotations, items[thing + 1]));
    if (clause != whole) return no_item;  // "the offer that", "an offer [that]"
    if (verb + 1 >= items.size() || items[verb].kind != ItemKind::verb || items[verb].begin != items[verb - 1].end)
        return no_item;
    if (items[verb].negated || items[verb].conjunction) return no_item;
    const VerbClass c = annotations.language->verbs[annotations.form(*items[verb].analysis).entry].verb_class;
    if (c == VerbClass::naming || c == VerbClass::copula) return no_item;
    const std::uint8_t enclitic = items[verb].analysis->enclitic;
    const bool other = !clause && last != thing && !is_definite(annotations, items[last]) &&
                       annotations.morphology->has(annotations.token(items[last].begin), FormKind::noun);
    if (other) return no_item;  // "a request to send a force [that] X has formed"
    if (enclitic != 0) {
        const bool it = last == thing || may_be_noun_of(annotations, items[thing].begin,
                                                        annotations.language->enclitics[enclitic - 1U].features.gender);
        // "[that] the government addressed [it] to them"
        const std::uint32_t who = is_governed_pronoun(annotations, items[verb + 1]) ? verb + 2 : verb + 1;
        return it && is_actor_behind(items, who) ? who : no_item;
    }
    const Item& pronoun = items[verb + 1];
    const bool taken_up =
        by_preposition && pronoun.begin == items[verb].end && is_governed_pronoun(annotations, pronoun) &&
        may_be_noun_of(annotations, items[thing].begin, annotations.mentions[pronoun.mentions.front()].gender);
    return taken_up && is_actor_behind(items, verb + 2) ? verb + 2 : no_item;
}

/// "what X did [it]", "what X came with [bi-hi]", from the verb: X, or no_item.
std::uint32_t find_maker_of_what(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    if (items[verb].negated || items[verb].conjunction || verb + 1 >= items.size()) return no_item;
    const VerbClass c = annotations.language->verbs[annotations.form(*items[verb].analysis).entry].verb_class;
    if (c == VerbClass::naming || c == VerbClass::copula) return no_item;  // what X calls so is another's
    if (items[verb].analysis->enclitic != 0) return is_actor_behind(items, verb + 1) ? verb + 1 : no_item;
    const Item& next = items[verb + 1];
    const bool taken_up = next.begin == items[verb].end && is_governed_pronoun(annotations, next);
    return taken_up && is_actor_behind(items, verb + 2) ? verb + 2 : no_item;
}

/// "issued [an] X", "[that] came from X": says whether the lexicon knows a verb of coming from somebody, by that
/// preposition.
bool comes_from(const Annotations& annotations, const Analysis& word, std::uint8_t preposition) {
    const Form& form = annotations.form(word);
    if (form.kind != FormKind::verb && form.kind != FormKind::participle) return false;
    return any_frame(*annotations.language, annotations.language->verbs[form.entry], [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].family == "none" &&
               any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::by && slot.kind == SlotKind::oblique && slot.preposition == preposition;
               });
    });
}

/// "the words issued by [an] X", "a decision that came from X": X, or no_item.
std::uint32_t find_author(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing) {
    std::uint32_t word = thing + 1;
    if (word < items.size() && items[word].kind == ItemKind::relative) ++word;
    const bool clause = word < items.size() && items[word].kind == ItemKind::verb && !items[word].negated &&
                        !items[word].conjunction && items[word].begin == items[word - 1].end;
    const std::uint32_t author = clause ? word + 1 : thing + 1;
    if (author >= items.size() || items[author].kind != ItemKind::actors || items[author].conjunction) return no_item;
    const std::uint8_t preposition = items[author].preposition;
    if (preposition == 0) return no_item;
    if (clause) return comes_from(annotations, *items[word].analysis, preposition) ? author : no_item;
    const auto words = annotations.morphology->words(annotations.token(items[thing].end - 1));
    const bool participle = std::ranges::any_of(words, [&](const Analysis& analysis) {
        return annotations.form(analysis).kind == FormKind::participle &&
               comes_from(annotations, analysis, preposition);
    });
    return participle ? author : no_item;
}

}  // namespace

std::uint32_t find_maker(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing,
                         bool by_preposition) {
    if (thing + 1 >= items.size() || !items[thing].mentions.empty()) return no_item;
    if (const std::uint32_t author = find_author(annotations, items, thing); author != no_item) return author;
    if (thing + 2 >= items.size()) return no_item;
    const Item& beside = items[thing + 1];  // "an attack [that] X launched [it]"
    const bool bare = beside.kind == ItemKind::verb && !beside.negated && !beside.conjunction &&
                      beside.analysis->enclitic != 0 && beside.begin == items[thing].end;
    const std::uint32_t first = items[thing].begin;
    const bool what = items[thing].end == first + 1 && Morphology::may_begin(annotations.token(first), Particle::which);
    if (what && beside.kind == ItemKind::verb) return find_maker_of_what(annotations, items, thing + 1);
    if (bare && !annotations.morphology->may_begin(annotations.token(first), Phrase::Kind::particle))
        return is_actor_behind(items, thing + 2) || is_counted_actor(annotations, items, thing + 2) ? thing + 2
                                                                                                    : no_item;
    if (thing + 3 >= items.size()) return no_item;
    if (items[thing + 1].kind != ItemKind::relative || items[thing + 2].kind != ItemKind::verb)
        return find_maker_behind(annotations, items, thing, by_preposition);
    const Item& verb = items[thing + 2];
    if (verb.negated) return no_item;
    if (verb.analysis->enclitic != 0) return is_actor_behind(items, thing + 3) ? thing + 3 : no_item;
    return by_preposition ? find_maker_of_what(annotations, items, thing + 2) : no_item;
}

bool has_doer_and_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const Item& deed = items[noun];
    if (noun + 1 >= items.size() || deed.owner != 0 || !any_resolved(annotations, deed.mentions)) return false;
    const Item& object = items[noun + 1];
    const bool beside = object.begin == deed.end && object.preposition != 0 && !object.conjunction;
    // "extended an invitation of X for [li-] a visit to Y": what is asked for befalls nobody.
    if (object.kind == ItemKind::event_noun && may_name(annotations, deed, {"02"})) return false;
    return beside && annotations.mentions[deed.mentions.front()].begin == deed.begin + 1 &&
           any_resolved(annotations, object.mentions) && takes_object_at(annotations, deed, object.preposition);
}

std::uint32_t who_had(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const Item& held = items[noun];
    if (noun < 2 || held.preposition != 0 || held.conjunction || held.owner != 0 ||
        bears_article(annotations, held.begin))
        return no_item;
    std::uint32_t who = noun - 1;
    if (items[who].kind == ItemKind::comma && who > 1) --who;
    const bool his = items[who].kind == ItemKind::actors && items[who].preposition != 0 &&
                     items[who].preposition == annotations.language->dative;
    const Item& had = items[who - (his ? 1U : 0U)];
    const bool copula = his && had.kind == ItemKind::verb && !had.negated && is_copula(annotations, had);
    return copula && may_name(annotations, held, {"04"}) ? who : no_item;
}

}  // namespace isnad
