// Items: which reading of a word its context allows.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/item/noun_end.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/relative_verb.h>
#include <isnad/extract/item/subject_behind.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <tuple>

namespace isnad {
namespace {

/// Says whether a word may be something else than a verb that stands where nouns do.
bool may_be_noun(const Token& token) {
    constexpr auto bit = [](FormKind kind) { return 1U << static_cast<unsigned>(kind); };
    constexpr std::uint32_t kinds = bit(FormKind::event_noun) | bit(FormKind::noun) | bit(FormKind::adjective) |
                                    bit(FormKind::portfolio) | bit(FormKind::adverb) | bit(FormKind::number) |
                                    bit(FormKind::title);
    return (token.readings.kinds & kinds) != 0;
}

/// "a statement issued by": right after a noun, a participle that is spelled like a verb.
bool is_attribute(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const bool noun = previous_is(in, ItemKind::nominal) || previous_is(in, ItemKind::event_noun);
    if (!noun || in.items.back().end != at || in.a.form(verb).features.tense != Tense::perfect) return false;
    const auto analyses = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return form.kind == FormKind::participle && form.features.voice == Voice::active && analysis.proclitic == 0 &&
               analysis.enclitic == 0 && form.entry != in.a.form(verb).entry;
    });
}

/// "X condemned 'the shelling of Y'": a short quotation after the subject of a verb that says nothing is its
/// object.
bool is_quoted_object(const ItemContext& in, std::uint32_t at) {
    constexpr std::uint32_t longest = 6;
    const std::size_t before = in.items.size();
    if (before < 3 || in.items.back().kind != ItemKind::quote || in.items.back().closes) return false;
    if (in.items[before - 2].kind != ItemKind::actors || in.items[before - 3].kind != ItemKind::verb) return false;
    if (in.a.language->verbs[in.a.form(*in.items[before - 3].analysis).entry].says) return false;
    for (std::uint32_t end = at + 1; end < in.limit && end <= at + longest; ++end) {
        if (in.a.token(end).mark == Mark::quote || in.a.token(end).mark == Mark::quote_close) return true;
    }
    return false;
}

/// A genitive that looks like a verb.
bool is_genitive(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Features& features = in.a.form(verb).features;
    if (!previous_is(in, ItemKind::nominal) || in.items.back().end != at) return false;
    const Item& noun = in.items.back();
    const bool only_verb = !may_be_noun(in.a.token(at));
    if (only_verb && is_counted(in.a, noun.begin)) return false;  // "in three years [he] criticized"
    if (only_verb && next_is_nominal(in, at) && (are_adjuncts(in.items) || ends_in_adjective(in, noun, at)))
        return false;
    return noun.preposition != 0 && !bears_article(in.a, at - 1) && features.tense == Tense::perfect &&
           features.number == Number::singular && features.gender == Gender::masculine && verb.proclitic == 0 &&
           (verb.enclitic == 0 || (in.a.morphology->has(in.a.token(at), FormKind::event_noun) &&
                                   in.a.morphology->has(in.a.token(at - 1), FormKind::noun)));
}

/// "condemned X": right behind a verb and one actor, who is no two.
bool follows_one_actor(const ItemContext& in, std::uint32_t at) {
    if (in.items.size() < 2 || in.items.back().end != at) return false;
    const Item& subject = in.items.back();
    if (subject.kind == ItemKind::verb) return subject.analysis->enclitic != 0;  // "what he called [it]"
    if (subject.kind == ItemKind::event_noun) return subject.owner != 0;         // "his targeting [of a] crowd"
    if (in.items[in.items.size() - 2].kind != ItemKind::verb) return false;
    return subject.kind == ItemKind::actors && subject.mentions.size() == 1 &&
           in.a.mentions[subject.mentions.front()].number == Number::singular;
}

/// "is considered a matter", "and calling on": what is spelled like a verb in the dual is none.
bool is_no_dual(const ItemContext& in, std::uint32_t at, const Analysis& verb, bool noun) {
    if (in.a.form(verb).features.tense == Tense::perfect) {
        if (participle_reading(in, at) != nullptr) return true;  // "and calling on"
        const bool beside_verb = previous_is(in, ItemKind::verb) && in.items.back().end == at;
        if (noun && (beside_verb || (verb.proclitic == 0 && previous_is(in, ItemKind::quote))))
            return true;  // "is considered a matter"
        if (follows_many(in, at, verb)) return true;
    }
    if (is_surname_like_purpose(in.a, at)) return true;
    // "condemned X [an] intervention"
    return noun && verb.proclitic == 0 && !in.expects_verb && !in.negated && follows_one_actor(in, at);
}

/// "provides for a halt to the fire and the lifting of": a perfect does not go on with an imperfect.
bool goes_on_with_noun(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Features& features = in.a.form(verb).features;
    const bool deed = verb.enclitic == 0 && features.gender == Gender::masculine && event_reading(in, at) != nullptr;
    if (deed && goes_on_with_deed(in.a, in.items, at, in.limit)) return true;
    if (in.items.empty() || in.items.back().kind != ItemKind::event_noun || in.items.back().end != at) return false;
    if (features.tense != Tense::perfect || event_reading(in, at) == nullptr || at + 1 >= in.limit ||
        !bears_article(in.a, at + 1) || in.a.mention_at[at + 1] != 0)
        return false;
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb; };
    const auto last = std::ranges::find_if(in.items.rbegin(), in.items.rend(), acts);
    return last != in.items.rend() && in.a.form(*last->analysis).features.tense == Tense::imperfect;
}

/// At the head of a sentence that is no headline, a word that may be a verb is one if a noun can be its subject.
bool opens_sentence(const ItemContext& in, std::uint32_t at) {
    if (!in.a.language->verb_first || in.a.token(in.limit - 1).mark != Mark::stop || !first_of_sentence(in))
        return false;
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word)  // "killed were 12 Xs"
        return at + 1 < in.limit && in.a.token(at + 1).kind == TokenKind::number;
    const Analysis* noun = event_reading(in, at);
    if (noun != nullptr && !in.a.language->event_nouns[in.a.form(*noun).entry].rest.empty()) return false;
    const PhraseMatch particle = find_phrase(in.a, at + 1, in.limit, Phrase::Kind::particle);
    if (particle.phrase != nullptr)  // "hundreds of", "each of"
        return particle.phrase->particle == Particle::quantifier || particle.phrase->particle == Particle::distributive;
    if (in.a.morphology->has(in.a.token(at + 1), FormKind::given_name) || is_document_word(in.a, at + 1) ||
        befalls_native(in.a, at))
        return true;  // "uncovered Bashir", not "in [bi-] ..."
    const auto analyses = in.a.morphology->analyses(in.a.token(at + 1));
    return std::ranges::none_of(analyses, [&](const Analysis& analysis) {
        const FormKind kind = in.a.form(analysis).kind;
        return kind == FormKind::adjective || kind == FormKind::nisba || in.a.proclitic(analysis).preposition != 0;
    });
}

/// What stands around the word asks for a verb, whatever joins it.
bool opens_by_itself(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (clause_start(in) && !in.items.empty() && has_own_object(in, at, verb)) return true;
    return strikes_object(in, at) || awaits_verb(in, verb) || opens_bare_relative(in, at, verb) ||
           wants_no_name(in, at, verb) || opens_sentence(in, at) || follows_adjunct(in, at) ||
           follows_adjuncts(in, at, verb) || follows_closed_adjuncts(in, at, verb) ||
           is_verb_behind_inset(in, at, verb);
}

/// Says whether a clause begins or goes on here with a word that may be its verb in the perfect.
bool begins_clause(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const bool conjoined = in.a.proclitic(verb).conjunction;
    if (conjoined && goes_on_by_noun(in.a, in.items, at, in.limit, verb)) return true;
    const bool opens = conjoined || clause_start(in);
    if (follows_joined_pronoun(in, at)) return !before_bare_adjective(in, at);
    if (previous_is(in, ItemKind::relative) || previous_is(in, ItemKind::subordinator)) return true;
    // "used last week [the] right of veto": after a time the clause of a verb goes on.
    if (conjoined ? goes_on_with_noun(in, at, verb) : follows_time_of_verb(in)) return false;
    if (opens && (next_is_nominal(in, at) || next_is_time(in, at) || has_noun_behind_adverb(in, at) ||
                  has_subject_behind_adjunct(in, at, verb)))
        return true;
    if ((conjoined && takes_up_object(in, at, verb)) || ((conjoined || in.items.empty()) && before_pronoun(in, at)))
        return true;
    if (clause_start(in) && end_of_quoted_name(in, at + 1) != 0) return true;  // "refused 'the Party' ..."
    if (clause_start(in) && at + 1 < in.limit &&
        find_particle(in.a, at + 1, in.limit, Particle::lack).phrase != nullptr)
        return has_doer(in, verb);  // ", asked [that he] not [adam] be named,"
    if (opens && (opens_report(in, at, verb) || reports_in_document(in, at, verb) || befalls_number(in, at, verb)))
        return true;
    if (conjoined && is_whole_verb(in, at, find_phrase(in.a, at, in.limit, Phrase::Kind::particle))) return true;
    if (conjoined &&
        (goes_on_with(in, at, verb) || goes_on_with_action(in, at, verb) || deals_with_object(in, at, verb)))
        return true;
    if ((in.items.empty() && opens_before_preposition(in, at)) || (opens && sentences(in.a, at, in.limit, verb)))
        return true;
    if (opens_by_itself(in, at, verb)) return true;
    return previous_is(in, ItemKind::actors) && in.items.back().preposition == 0 && !verb_before(in);
}

/// Decides for the verb where the word may be a noun too.
bool beats_noun(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Form& form = in.a.form(verb);
    if (follows_whole_verb(in, at, verb)) return false;
    if (had_done(in, at, verb) || opens_main_clause(in, at, verb) || goes_on_managing(in, at, verb)) return true;
    if (form.features.person == 1 && form.features.tense == Tense::perfect &&
        (previous_is(in, ItemKind::colon) || (is_quoted(in) && previous_is(in, ItemKind::quote))))
        return takes_what_follows(in, at);  // "'we killed five ...'"
    if (form.features.tense == Tense::jussive || form.features.person != 3) return false;
    if (form.features.tense != Tense::perfect)
        return !is_deed_of_subject(in, at, verb) && !is_deed_right(in, at, verb) && !is_object_of_deed(in, at, verb) &&
               !is_topic_of_verb(in, at, verb);
    if (verb.enclitic != 0 &&
        (in.a.morphology->has(in.a.token(at), FormKind::adverb) || before_definite_adjective(in, at)))
        return false;
    if (is_said_of_pronoun(in, at)) return false;
    if (befalls_some_of_them(in, at, verb)) return true;
    if (describes_speaker(in, at, verb) || is_main_verb(in, at, verb) || governs_accusative(in, at, verb)) return true;
    if (follows_raising_verb(in, at, verb)) return true;
    if (previous_is(in, ItemKind::complementizer) || is_complement(in, at, verb) || is_refused(in, at, verb) ||
        is_set_off_object(in, at, verb) || is_object_behind_inset(in, at, verb))
        return false;
    return begins_clause(in, at, verb);
}

}  // namespace

bool is_whole_verb(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle) {
    if (particle.phrase == nullptr || !Morphology::has(in.a.token(at), FormKind::verb)) return false;
    if (is_verb_of_preposition(in, at, particle) || is_verb_of_quantifier(in, at, particle)) return true;
    if (particle.analysis->proclitic == 0 || particle.end > at + 1) return false;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(at))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::verb || analysis.enclitic != 0) continue;
        const Proclitic& before = in.a.proclitic(analysis);
        const bool joined = analysis.proclitic == 0 || (before.conjunction && before.preposition == 0);
        if (joined && in.a.language->verbs[form.entry].verb_class == VerbClass::copula)
            return true;  // "and X had said"
        if (analysis.proclitic != 0) continue;
        if (particle.analysis->stem_length == 1) return true;  // nothing but clitics
        if (particle.analysis->particle == Particle::preposition && form.features.gender == Gender::feminine)
            return true;
    }
    return false;
}

bool clause_start(const ItemContext& in) {
    if (in.items.empty()) return true;
    switch (in.items.back().kind) {
        case ItemKind::comma:
        case ItemKind::colon:
        case ItemKind::quote:
        case ItemKind::open:
        case ItemKind::close:
        case ItemKind::subordinator:
        case ItemKind::relative:
        case ItemKind::adversative:
        case ItemKind::pronoun:
        case ItemKind::time:
            return true;
        default:
            return false;
    }
}

bool verb_beats_mention(const ItemContext& in, std::uint32_t at) {
    const Mention& mention = in.a.mentions[in.a.mention_at[at] - 1];
    if (mention.end != at + 1 || !in.a.morphology->has(in.a.token(at), FormKind::verb)) return false;
    if (in.expects_noun) return false;
    if (in.expects_verb || in.negated) return true;
    if (is_place_acted_upon(in, at, mention)) return false;
    return (mention.kind == MentionKind::modified || !mention.resolved()) && verb_reading(in, at) != nullptr;
}

bool next_is_nominal(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word) return false;
    const std::uint32_t who = behind_count(in.a, at + 1, in.limit);  // "warned one of the witnesses"
    return in.a.mention_at[at + 1] != 0 || bears_article(in.a, at + 1) ||
           (who > at + 1 && who < in.limit && in.a.mention_at[who] != 0 && !previous_is(in, ItemKind::colon));
}

namespace {

/// Behind a noun of action that it completes, or within what is said.
bool acts_beside(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const bool done =
        previous_is(in, ItemKind::event_noun) && in.items.back().end == at && is_done_by(in, in.items.back(), at);
    return done || says_within(in, at, verb) || (is_only_adjective(in, in.a.token(at)) && says_beside(in, at));
}

/// "and called him [wa-da'ahu] to [ila]", spelled like "and preachers [wa-du'at]"; "And [they] conferred in", spelled
/// like "and a conference in": an indefinite noun without a genitive goes on with nothing.
bool calls_him(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Token& token = in.a.token(at);
    if (!in.a.proclitic(verb).conjunction || at + 1 >= in.limit) return false;
    if (verb.enclitic != 0)
        return !token.feminine_ending && !in.items.empty() && in.a.morphology->has(token, FormKind::title) &&
               !in.a.morphology->has(token, FormKind::noun) && !in.a.morphology->has(token, FormKind::event_noun) &&
               takes_preposition_at(in, verb, at + 1);
    const Features& features = in.a.form(verb).features;
    return first_of_sentence(in) && features.tense == Tense::perfect && features.voice != Voice::passive &&
           in.a.morphology->has(token, FormKind::event_noun) && !bears_article(in.a, at) &&
           !in.a.morphology->has(token, FormKind::title) &&
           find_particle(in.a, at + 1, in.limit, Particle::preposition).phrase != nullptr;
}

/// "military cooperation between": an adjective and that preposition behind a noun of action without an article.
bool is_between_sides(const ItemContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || in.a.language->between == 0) return false;
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::event_noun)) return false;
    if (!in.a.morphology->has(in.a.token(at + 1), FormKind::adjective)) return false;
    const PhraseMatch between = find_particle(in.a, at + 2, in.limit, Particle::preposition);
    return between.phrase != nullptr && between.phrase->entry == in.a.language->between;
}

/// Of the readings of a word as a verb, of which there is one, that which fits best.
const Analysis* likeliest_verb(const ItemContext& in, std::uint32_t at) {
    const Analysis* best = nullptr;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(at))) {
        const bool verb = in.a.form(analysis).kind == FormKind::verb;
        if (verb && (best == nullptr || fits_better(in, at, analysis, *best))) best = &analysis;
    }
    return best;
}

}  // namespace

const Analysis* verb_reading(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::verb) || in.preposition != 0 || in.expects_noun) return nullptr;
    const bool noun = may_be_noun(token);
    if (noun && (token.nunated || (at > 0 && is_any(in, at - 1, false)))) return nullptr;  // "any meddling of X"
    const Analysis* best = likeliest_verb(in, at);
    if (noun && calls_him(in, at, *best)) return best;
    if (noun && is_between_sides(in, at)) return nullptr;
    if (noun && (is_written_as_noun(in, at, *best) || has_no_subject_behind(in, at, *best))) return nullptr;
    if (best->enclitic != 0 && in.a.morphology->has(token, FormKind::adverb)) return nullptr;
    const Features& features = in.a.form(*best).features;
    if (features.number == Number::dual && is_no_dual(in, at, *best, noun)) return nullptr;
    if (features.tense == Tense::jussive && !in.negated && !in.a.proclitic(*best).before_verb) return nullptr;
    if (calls_noun_before(in, at, *best) || goes_on_with_pronoun(in, at, *best)) return best;
    if (is_made_known(in.a, in.items, at, in.limit, *best)) return best;
    if (noun && is_verb_of_clause(in, at, *best)) return best;
    if (is_genitive(in, at, *best) || shares_genitive(in, at, *best)) return nullptr;
    if (noun && acts_beside(in, at, *best)) return best;
    if (noun && (counts_those_before(in, at) || is_quoted_object(in, at))) return nullptr;
    if (is_attribute(in, at, *best) || follows_verb(in, at, *best)) return nullptr;
    return !noun || in.expects_verb || in.negated || token.passive_mark || beats_noun(in, at, *best) ? best : nullptr;
}

bool first_of_sentence(const ItemContext& in) {
    constexpr std::size_t longest_dateline = 10;
    const bool dash = in.items.size() > 1 && in.items.size() < longest_dateline &&
                      in.items.back().kind == ItemKind::comma && in.a.token(in.items.back().begin).mark == Mark::dash &&
                      in.a.token(in.items.back().begin).spaced;
    if (dash && in.items.front().kind == ItemKind::actors && names_place(in, in.items.front())) return true;
    return std::ranges::all_of(
        in.items, [](const Item& item) { return item.kind == ItemKind::comma || item.kind == ItemKind::subordinator; });
}

bool is_quoted(const ItemContext& in) {
    const auto marks =
        std::count_if(in.items.begin(), in.items.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    return marks % 2 != 0;
}

bool prefers(const ItemContext& in, const Analysis& a, const Analysis& b) {
    const auto rank = [&](const Analysis& analysis) {
        const Features& word = in.a.form(analysis).features;
        const Verb& verb = in.a.language->verbs[in.a.form(analysis).entry];
        const bool event = !verb.predicates.empty() || !verb.lights.empty();
        const bool carries = word.tense == Tense::jussive && (verb.verb_class == VerbClass::copula ||
                                                              verb.verb_class == VerbClass::aspect);  // "was not"
        const bool women = word.number == Number::plural && word.gender == Gender::feminine;  // or "was convicted"
        return std::tuple(word.tense != Tense::jussive || in.negated, analysis.enclitic == 0, carries, event,
                          word.number != Number::dual && !women,
                          word.voice != Voice::passive || word.tense != Tense::perfect,
                          in.items.empty() && word.tense == Tense::perfect,
                          in.items.size() == 1 && previous_is(in, ItemKind::actors) &&
                              word.tense == Tense::imperfect,  // headlines tell in the present
                          word.number != Number::plural);      // "and he calls on him", spelled like "they claim"
    };
    const bool third = in.a.form(a).features.person == 3;
    const bool differ = third != (in.a.form(b).features.person == 3);
    const bool jussive = in.a.form(a).features.tense == Tense::jussive || in.a.form(b).features.tense == Tense::jussive;
    if (differ && !jussive && !is_quoted(in)) return third;  // only quotations say "I" and "you"
    const bool passive = in.a.form(a).features.voice == Voice::passive;
    if (a.proclitic != b.proclitic && passive != (in.a.form(b).features.voice == Voice::passive)) return !passive;
    return rank(a) > rank(b);
}

bool before_complement(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit) return false;
    const PhraseMatch preposition =
        find_particle(in.a, at + 1, in.limit, Particle::preposition);  // "pointing to [ila] that"
    const bool bare = preposition.phrase != nullptr && preposition.analysis->proclitic == 0 &&
                      preposition.analysis->enclitic == 0 && preposition.end < in.limit;
    return find_particle(in.a, bare ? preposition.end : at + 1, in.limit, Particle::complementizer).phrase != nullptr;
}

bool contrasts_with(const ItemContext& in, const Token& token, std::string_view lemma) {
    const std::string_view written = slice(in.a.document->text, token.span);
    // Looked for by its last byte: the first is that of most letters of the script.
    const auto has = [](std::string_view word, std::string_view letter) {
        std::size_t at = word.find(letter.back());
        while (at != std::string_view::npos && !word.substr(0, at + 1).ends_with(letter))
            at = word.find(letter.back(), at + 1);
        return at != std::string_view::npos;
    };
    const auto& pairs = in.a.language->contrasts;
    return std::ranges::any_of(pairs, [&](const auto& pair) {
        return (has(lemma, pair.first) && has(written, pair.second)) ||
               (has(lemma, pair.second) && has(written, pair.first));
    });
}

std::uint8_t enclitic_after(const ItemContext& in, std::uint32_t at, std::u16string_view word) {
    const std::u16string_view form = in.a.text.form(in.a.token(at));
    if (!form.starts_with(word)) return 0;
    const auto& enclitics = in.a.language->enclitics;
    const auto found = std::ranges::find_if(
        enclitics, [&](const Enclitic& enclitic) { return form.substr(word.size()) == enclitic.written; });
    return found == enclitics.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - enclitics.begin() + 1);
}

}  // namespace isnad
