// Items: which reading of a word its context allows.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/mending.h>
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

}  // namespace

bool ItemBuilder::is_whole_verb(std::uint32_t at, const PhraseMatch& particle) const {
    if (particle.phrase == nullptr || !Morphology::has(a_.token(at), FormKind::verb)) return false;
    if (is_verb_of_preposition(at, particle) || is_verb_of_quantifier(at, particle)) return true;
    if (particle.analysis->proclitic == 0 || particle.end > at + 1) return false;
    for (const Analysis& analysis : a_.morphology->words(a_.token(at))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::verb || analysis.enclitic != 0) continue;
        const Proclitic& before = a_.proclitic(analysis);
        const bool joined = analysis.proclitic == 0 || (before.conjunction && before.preposition == 0);
        if (joined && a_.language->verbs[form.entry].verb_class == VerbClass::copula) return true;  // "and X had said"
        if (analysis.proclitic != 0) continue;
        if (particle.analysis->stem_length == 1) return true;  // nothing but clitics
        if (particle.analysis->particle == Particle::preposition && form.features.gender == Gender::feminine)
            return true;
    }
    return false;
}

bool ItemBuilder::clause_start() const {
    if (items_.empty()) return true;
    switch (items_.back().kind) {
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

bool ItemBuilder::verb_beats_mention(std::uint32_t at) const {
    const Mention& mention = a_.mentions[a_.mention_at[at] - 1];
    if (mention.end != at + 1 || !a_.morphology->has(a_.token(at), FormKind::verb)) return false;
    if (expects_noun_) return false;
    if (expects_verb_ || negated_) return true;
    return (mention.kind == MentionKind::modified || !mention.resolved()) && verb_reading(at) != nullptr;
}

bool ItemBuilder::next_is_nominal(std::uint32_t at) const {
    if (at + 1 >= limit_ || a_.token(at + 1).kind != TokenKind::word) return false;
    return a_.mention_at[at + 1] != 0 || bears_article(a_, at + 1);
}

bool ItemBuilder::follows_verb(std::uint32_t at, const Analysis& verb) const {
    if (!previous_is(ItemKind::verb) || items_.back().end != at || a_.proclitic(verb).conjunction) return false;
    if (a_.form(verb).features.tense != Tense::perfect || expects_verb_ || negated_) return false;
    return a_.language->verbs[a_.form(*items_.back().analysis).entry].says;
}

bool ItemBuilder::is_attribute(std::uint32_t at, const Analysis& verb) const {
    const bool noun = previous_is(ItemKind::nominal) || previous_is(ItemKind::event_noun);
    if (!noun || items_.back().end != at || a_.form(verb).features.tense != Tense::perfect) return false;
    const auto analyses = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return form.kind == FormKind::participle && form.features.voice == Voice::active && analysis.proclitic == 0 &&
               analysis.enclitic == 0 && form.entry != a_.form(verb).entry;
    });
}

bool ItemBuilder::is_quoted_object(std::uint32_t at) const {
    constexpr std::uint32_t longest = 6;
    const std::size_t before = items_.size();
    if (before < 3 || items_.back().kind != ItemKind::quote || items_.back().closes) return false;
    if (items_[before - 2].kind != ItemKind::actors || items_[before - 3].kind != ItemKind::verb) return false;
    if (a_.language->verbs[a_.form(*items_[before - 3].analysis).entry].says) return false;
    for (std::uint32_t end = at + 1; end < limit_ && end <= at + longest; ++end) {
        if (a_.token(end).mark == Mark::quote || a_.token(end).mark == Mark::quote_close) return true;
    }
    return false;
}

bool ItemBuilder::next_is_time(std::uint32_t at) const {
    return at + 1 < limit_ && may_begin_time(a_, at + 1) && find_time(a_, at + 1, limit_).end != 0;
}

bool ItemBuilder::is_genitive(std::uint32_t at, const Analysis& verb) const {
    const Features& features = a_.form(verb).features;
    if (!previous_is(ItemKind::nominal) || (is_counted(a_, items_.back().begin) && !may_be_noun(a_.token(at))))
        return false;  // "in three years [he] criticized"
    return items_.back().preposition != 0 && items_.back().end == at && !bears_article(a_, at - 1) &&
           features.tense == Tense::perfect && features.number == Number::singular &&
           features.gender == Gender::masculine && verb.proclitic == 0 &&
           (verb.enclitic == 0 || (a_.morphology->has(a_.token(at), FormKind::event_noun) &&
                                   a_.morphology->has(a_.token(at - 1), FormKind::noun)));
}

const Analysis* ItemBuilder::verb_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::verb) || preposition_ != 0 || expects_noun_) return nullptr;
    const bool noun = may_be_noun(token);
    if (noun && (token.nunated || (at > 0 && is_any(at - 1, false)))) return nullptr;  // "any meddling of X"
    const Analysis* best = nullptr;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const bool verb = a_.form(analysis).kind == FormKind::verb;
        if (verb && (best == nullptr || fits_better(at, analysis, *best))) best = &analysis;
    }
    if (noun && is_written_as_noun(at, *best)) return nullptr;
    if (best->enclitic != 0 && a_.morphology->has(token, FormKind::adverb)) return nullptr;
    const Features& features = a_.form(*best).features;
    if (features.number == Number::dual && is_no_dual(at, *best, noun)) return nullptr;
    if (features.tense == Tense::jussive && !negated_ && !a_.proclitic(*best).before_verb) return nullptr;
    if (calls_noun_before(at, *best) || goes_on_with_pronoun(at, *best)) return best;
    if (is_made_known(a_, items_, at, limit_, *best)) return best;
    if (is_genitive(at, *best) || shares_genitive(at, *best)) return nullptr;
    const bool done = previous_is(ItemKind::event_noun) && items_.back().end == at && is_done_by(items_.back(), at);
    if (noun && (done || says_within(at, *best) || (is_only_adjective(token) && says_beside(at)))) return best;
    if (noun && (counts_those_before(at) || is_quoted_object(at))) return nullptr;
    if (is_attribute(at, *best) || follows_verb(at, *best)) return nullptr;
    return !noun || expects_verb_ || negated_ || token.passive_mark || beats_noun(at, *best) ? best : nullptr;
}

bool ItemBuilder::is_no_dual(std::uint32_t at, const Analysis& verb, bool noun) const {
    if (a_.form(verb).features.tense == Tense::perfect) {
        if (participle_reading(at) != nullptr) return true;  // "and calling on"
        const bool beside_verb = previous_is(ItemKind::verb) && items_.back().end == at;
        if (noun && (beside_verb || (verb.proclitic == 0 && previous_is(ItemKind::quote))))
            return true;  // "is considered a matter"
        if (follows_many(at, verb)) return true;
    }
    if (is_surname_like_purpose(a_, at)) return true;
    // "condemned X [an] intervention"
    return noun && verb.proclitic == 0 && !expects_verb_ && !negated_ && follows_one_actor(at);
}

bool ItemBuilder::follows_one_actor(std::uint32_t at) const {
    if (items_.size() < 2 || items_.back().end != at) return false;
    const Item& subject = items_.back();
    if (subject.kind == ItemKind::verb) return subject.analysis->enclitic != 0;  // "what he called [it]"
    if (subject.kind == ItemKind::event_noun) return subject.owner != 0;         // "his targeting [of a] crowd"
    if (items_[items_.size() - 2].kind != ItemKind::verb) return false;
    return subject.kind == ItemKind::actors && subject.mentions.size() == 1 &&
           a_.mentions[subject.mentions.front()].number == Number::singular;
}

bool ItemBuilder::beats_noun(std::uint32_t at, const Analysis& verb) const {
    const Form& form = a_.form(verb);
    if (form.features.person == 1 && form.features.tense == Tense::perfect &&
        (previous_is(ItemKind::colon) || (is_quoted() && previous_is(ItemKind::quote))))
        return takes_what_follows(at);  // "'we killed five ...'"
    if (form.features.tense == Tense::jussive || form.features.person != 3) return false;
    if (form.features.tense != Tense::perfect)
        return !is_deed_of_subject(at, verb) && !is_deed_right(at, verb) && !is_object_of_deed(at, verb);
    if (verb.enclitic != 0 && (a_.morphology->has(a_.token(at), FormKind::adverb) || before_definite_adjective(at)))
        return false;
    if (describes_speaker(at, verb) || is_main_verb(at, verb) || governs_accusative(at, verb)) return true;
    if (previous_is(ItemKind::complementizer) || is_complement(at, verb) || is_refused(at, verb) ||
        is_set_off_object(at, verb))
        return false;
    return begins_clause(at, verb);
}

bool ItemBuilder::begins_clause(std::uint32_t at, const Analysis& verb) const {
    const bool conjoined = a_.proclitic(verb).conjunction;
    if (conjoined && goes_on_by_noun(a_, items_, at, limit_, verb)) return true;
    const bool opens = conjoined || clause_start();
    if (follows_joined_pronoun(at)) return !before_bare_adjective(at);
    if (previous_is(ItemKind::relative) || previous_is(ItemKind::subordinator)) return true;
    // "used last week [the] right of veto": after a time the clause of a verb goes on.
    if (conjoined ? goes_on_with_noun(at, verb) : follows_time_of_verb()) return false;
    if (opens && (next_is_nominal(at) || next_is_time(at))) return true;
    if ((conjoined && takes_up_object(at, verb)) || ((conjoined || items_.empty()) && before_pronoun(at))) return true;
    if (clause_start() && end_of_quoted_name(at + 1) != 0) return true;  // "refused 'the Party' ..."
    if (clause_start() && at + 1 < limit_ && find_particle(a_, at + 1, limit_, Particle::lack).phrase != nullptr)
        return has_doer(verb);  // ", asked [that he] not [adam] be named,"
    if (opens && (opens_report(at, verb) || reports_in_document(at, verb))) return true;
    if (conjoined && is_whole_verb(at, find_phrase(a_, at, limit_, Phrase::Kind::particle))) return true;
    if (conjoined && (goes_on_with(at, verb) || goes_on_with_action(at, verb))) return true;
    if ((items_.empty() && opens_before_preposition(at)) || (opens && sentences(a_, at, limit_, verb))) return true;
    if ((clause_start() && !items_.empty() && has_own_object(at, verb)) || strikes_object(at) || awaits_verb(verb) ||
        opens_bare_relative(at, verb) || wants_no_name(at, verb) || opens_sentence(at) || follows_adjunct(at) ||
        follows_adjuncts(at, verb))
        return true;
    return previous_is(ItemKind::actors) && items_.back().preposition == 0 && !verb_before();
}

bool ItemBuilder::goes_on_with_noun(std::uint32_t at, const Analysis& verb) const {
    const Features& features = a_.form(verb).features;
    const bool deed = verb.enclitic == 0 && features.gender == Gender::masculine && event_reading(at) != nullptr;
    if (deed && goes_on_with_deed(a_, items_, at, limit_)) return true;
    if (items_.empty() || items_.back().kind != ItemKind::event_noun || items_.back().end != at) return false;
    if (features.tense != Tense::perfect || event_reading(at) == nullptr || at + 1 >= limit_ ||
        !bears_article(a_, at + 1) || a_.mention_at[at + 1] != 0)
        return false;
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb; };
    const auto last = std::ranges::find_if(items_.rbegin(), items_.rend(), acts);
    return last != items_.rend() && a_.form(*last->analysis).features.tense == Tense::imperfect;
}

bool ItemBuilder::first_of_sentence() const {
    constexpr std::size_t longest_dateline = 10;
    const bool dash = items_.size() > 1 && items_.size() < longest_dateline && items_.back().kind == ItemKind::comma &&
                      a_.token(items_.back().begin).mark == Mark::dash && a_.token(items_.back().begin).spaced;
    if (dash && items_.front().kind == ItemKind::actors && names_place(items_.front())) return true;
    return std::ranges::all_of(
        items_, [](const Item& item) { return item.kind == ItemKind::comma || item.kind == ItemKind::subordinator; });
}

bool ItemBuilder::opens_sentence(std::uint32_t at) const {
    if (!a_.language->verb_first || a_.token(limit_ - 1).mark != Mark::stop || !first_of_sentence()) return false;
    if (at + 1 >= limit_ || a_.token(at + 1).kind != TokenKind::word)  // "killed were 12 Xs"
        return at + 1 < limit_ && a_.token(at + 1).kind == TokenKind::number;
    const Analysis* noun = event_reading(at);
    if (noun != nullptr && !a_.language->event_nouns[a_.form(*noun).entry].rest.empty()) return false;
    const PhraseMatch particle = find_phrase(a_, at + 1, limit_, Phrase::Kind::particle);
    if (particle.phrase != nullptr)  // "hundreds of", "each of"
        return particle.phrase->particle == Particle::quantifier || particle.phrase->particle == Particle::distributive;
    if (a_.morphology->has(a_.token(at + 1), FormKind::given_name) || is_document_word(a_, at + 1) ||
        befalls_native(a_, at))
        return true;  // "uncovered Bashir", not "in [bi-] ..."
    const auto analyses = a_.morphology->analyses(a_.token(at + 1));
    return std::ranges::none_of(analyses, [&](const Analysis& analysis) {
        const FormKind kind = a_.form(analysis).kind;
        return kind == FormKind::adjective || kind == FormKind::nisba || a_.proclitic(analysis).preposition != 0;
    });
}

bool ItemBuilder::is_quoted() const {
    const auto marks =
        std::count_if(items_.begin(), items_.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    return marks % 2 != 0;
}

bool ItemBuilder::prefers(const Analysis& a, const Analysis& b) const {
    const auto rank = [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        const Verb& verb = a_.language->verbs[form.entry];
        const bool event = !verb.predicates.empty() || !verb.lights.empty();
        return std::tuple(form.features.tense != Tense::jussive || negated_, analysis.enclitic == 0, event,
                          form.features.number != Number::dual,
                          form.features.voice != Voice::passive || form.features.tense != Tense::perfect,
                          items_.empty() && form.features.tense == Tense::perfect,
                          items_.size() == 1 && previous_is(ItemKind::actors) &&
                              form.features.tense == Tense::imperfect);  // headlines tell in the present
    };
    const bool third = a_.form(a).features.person == 3;
    const bool differ = third != (a_.form(b).features.person == 3);
    const bool jussive = a_.form(a).features.tense == Tense::jussive || a_.form(b).features.tense == Tense::jussive;
    if (differ && !jussive && !is_quoted()) return third;  // only quotations say "I" and "you"
    const bool passive = a_.form(a).features.voice == Voice::passive;
    if (a.proclitic != b.proclitic && passive != (a_.form(b).features.voice == Voice::passive)) return !passive;
    return rank(a) > rank(b);
}

bool ItemBuilder::before_complement(std::uint32_t at) const {
    if (at + 1 >= limit_) return false;
    const PhraseMatch preposition =
        find_particle(a_, at + 1, limit_, Particle::preposition);  // "pointing to [ila] that"
    const bool bare = preposition.phrase != nullptr && preposition.analysis->proclitic == 0 &&
                      preposition.analysis->enclitic == 0 && preposition.end < limit_;
    return find_particle(a_, bare ? preposition.end : at + 1, limit_, Particle::complementizer).phrase != nullptr;
}

bool ItemBuilder::is_whole_noun(const Token& token) const {
    const auto analyses = a_.morphology->words(token);
    return std::ranges::any_of(analyses, [](const Analysis& analysis) {
        const FormKind kind = analysis.form.kind;
        return analysis.proclitic == 0 && analysis.enclitic == 0 &&
               (kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::event_noun);
    });
}

bool ItemBuilder::contrasts_with(const Token& token, std::string_view lemma) const {
    const std::string_view written = slice(a_.document->text, token.span);
    // Looked for by its last byte: the first is that of most letters of the script.
    const auto has = [](std::string_view word, std::string_view letter) {
        std::size_t at = word.find(letter.back());
        while (at != std::string_view::npos && !word.substr(0, at + 1).ends_with(letter))
            at = word.find(letter.back(), at + 1);
        return at != std::string_view::npos;
    };
    const auto& pairs = a_.language->contrasts;
    return std::ranges::any_of(pairs, [&](const auto& pair) {
        return (has(lemma, pair.first) && has(written, pair.second)) ||
               (has(lemma, pair.second) && has(written, pair.first));
    });
}

bool ItemBuilder::is_other_spelling(const Token& token, std::string_view lemma) const {
    return a_.morphology->has(token, FormKind::noun) && contrasts_with(token, lemma);
}

const Analysis* ItemBuilder::event_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::event_noun)) return nullptr;
    const Analysis* longest = nullptr;
    std::size_t most = 0;
    int best = 0;  // a noun of its own before one of light verbs only, the singular before a plural spelled alike
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::event_noun) continue;
        const EventNoun& noun = a_.language->event_nouns[form.entry];
        if (a_.proclitic(analysis).preposition != 0 && noun.rest.empty() && is_whole_noun(token)) continue;
        if (is_other_spelling(token, noun.lemma)) continue;
        if (longest != nullptr && noun.rest.size() < most) continue;
        std::uint32_t next = at + 1;
        bool follows = true;
        for (const std::u16string& word : noun.rest) {
            follows = follows && next < limit_ && a_.token(next).kind == TokenKind::word && ends_alike(next, word);
            ++next;
        }
        if (!follows) continue;
        const bool whole = a_.text.form(token).substr(analysis.stem, analysis.stem_length) == noun.folded;
        const int rank = (!noun.uses.empty() || noun.verb != no_entry ? 2 : 0) + (whole ? 1 : 0);
        if (longest != nullptr && noun.rest.size() == most && rank <= best) continue;
        longest = &analysis;
        most = noun.rest.size();
        best = rank;
    }
    return longest;
}

std::uint8_t ItemBuilder::enclitic_after(std::uint32_t at, std::u16string_view word) const {
    const std::u16string_view form = a_.text.form(a_.token(at));
    if (!form.starts_with(word)) return 0;
    const auto& enclitics = a_.language->enclitics;
    const auto found = std::ranges::find_if(
        enclitics, [&](const Enclitic& enclitic) { return form.substr(word.size()) == enclitic.written; });
    return found == enclitics.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - enclitics.begin() + 1);
}

bool ItemBuilder::ends_alike(std::uint32_t at, std::u16string_view word) const {
    const std::u16string_view form = a_.text.form(a_.token(at));
    if (form == word) return true;
    if (form.size() <= word.size()) return false;
    const auto analyses = a_.morphology->words(a_.token(at));
    const bool accusative =
        form.size() == word.size() + 1 && form.starts_with(word) &&
        std::ranges::any_of(analyses, [&](const Analysis& analysis) { return a_.form(analysis).features.accusative; });
    if (accusative) return true;
    if (form.ends_with(word)) return form.substr(0, form.size() - word.size()) == a_.language->article;
    return enclitic_after(at, word) != 0;
}

}  // namespace isnad
