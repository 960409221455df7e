// Items: what stands around a word that speaks for its reading as a verb.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool ItemBuilder::is_verb_of_preposition(std::uint32_t at, const PhraseMatch& particle) const {
    if (particle.analysis->particle != Particle::preposition || particle.end != at + 1 || particle.end >= limit_)
        return false;
    std::uint32_t after = particle.end;
    const std::uint32_t who = behind_count(a_, after, limit_);             // "expressed ten of X"
    if (who < limit_ && a_.mention_at[who] != 0 && first_of_sentence()) {  // "expressed X of [an]", but not "through X"
        const Mention& subject = a_.mentions[a_.mention_at[who] - 1];
        if (subject.kind != MentionKind::modified && subject.preposition == 0) after = subject.end;
    }
    if (after >= limit_) return false;
    if (after > particle.end && says_that(at, after)) return true;  // "X made clear [bayyana] that", but not "between"
    if (first_of_sentence() && says_behind_inset(at, after)) return true;
    if (takes_preposition_at(at, after)) return true;
    return after > particle.end && expresses(at, after, a_.mentions[a_.mention_at[who] - 1]);
}

bool ItemBuilder::takes_preposition_at(std::uint32_t at, std::uint32_t next) const {
    const auto analyses = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::verb && analysis.enclitic == 0 &&
               takes_preposition_at(analysis, next);
    });
}

bool ItemBuilder::takes_preposition_at(const Analysis& verb, std::uint32_t next) const {
    const PhraseMatch match = find_particle(a_, next, limit_, Particle::preposition);
    return match.phrase != nullptr && match.analysis->proclitic == 0 &&
           takes(a_.language->verbs[a_.form(verb).entry], SlotKind::oblique, match.phrase->entry);
}

bool ItemBuilder::says_that(std::uint32_t at, std::uint32_t after) const {
    if (a_.token(after).mark == Mark::comma) ++after;
    if (after >= limit_ || find_particle(a_, after, limit_, Particle::complementizer).phrase == nullptr) return false;
    const auto analyses = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::verb && analysis.enclitic == 0 &&
               a_.language->verbs[a_.form(analysis).entry].says;
    });
}

bool ItemBuilder::says_behind_inset(std::uint32_t at, std::uint32_t subject) const {
    constexpr std::uint32_t farthest = 30;
    std::uint32_t comma = subject;
    while (comma < limit_ && comma < subject + 3 && a_.token(comma).kind == TokenKind::word) ++comma;
    if (comma >= limit_ || a_.token(comma).mark != Mark::comma) return false;
    const std::uint32_t end = std::min(limit_, comma + farthest);
    for (std::uint32_t next = comma + 1; next < end; ++next) {
        const Mark mark = a_.token(next).mark;
        if (mark == Mark::comma && says_that(at, next)) return true;
        if (mark == Mark::colon || mark == Mark::stop) return false;
    }
    return false;
}

bool ItemBuilder::takes(const Verb& verb, SlotKind kind, std::uint32_t preposition) const {
    return any_frame(*a_.language, verb, [&](const Frame& frame) { return has_slot(frame, kind, preposition); });
}

bool ItemBuilder::takes_up_object(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic == 0 || at + 1 >= limit_ || !previous_is(ItemKind::actors) || !verb_before()) return false;
    const auto words = a_.morphology->words(a_.token(at));
    const bool family = a_.mentions[items_.back().mentions.back()].names_person() &&
                        std::ranges::any_of(words, [&](const Analysis& word) {
                            return a_.form(word).kind == FormKind::noun && word.enclitic == verb.enclitic;
                        });
    if (family) return false;  // "X and his family", spelled like "and captured him"
    if (find_particle(a_, at + 1, limit_, Particle::preposition).phrase != nullptr || before_complement(at))
        return true;
    return is_followed_by_oblique(at, a_.language->verbs[a_.form(verb).entry]);
}

bool ItemBuilder::before_pronoun(std::uint32_t at) const {
    if (at + 1 >= limit_ || !(items_.empty() || verb_before())) return false;
    const PhraseMatch next = find_particle(a_, at + 1, limit_, Particle::preposition);
    if (next.phrase == nullptr || next.analysis->enclitic == 0) return false;
    if (!items_.empty()) return true;
    const std::uint32_t subject = next.end < limit_ ? a_.mention_at[next.end] : 0;  // "and replied to him X"
    return subject != 0 && a_.mentions[subject - 1].resolved() && a_.mentions[subject - 1].preposition == 0;
}

bool ItemBuilder::follows_adjuncts(std::uint32_t at, const Analysis& verb) const {
    if (!a_.language->verb_first || !next_is_nominal(at) || !a_.language->verbs[a_.form(verb).entry].says) return false;
    const std::uint32_t subject = a_.mention_at[at + 1];
    const bool fronted = !items_.empty() && items_.front().preposition != 0 && is_phrase(items_.front());
    if (fronted && subject != 0 && a_.mentions[subject - 1].end < limit_ && says_that(at, a_.mentions[subject - 1].end))
        return true;
    return std::ranges::all_of(items_, [](const Item& item) {
        const bool adjunct = is_phrase(item) && (item.preposition != 0 || item.accusative);
        return adjunct || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    });
}

bool ItemBuilder::is_set_off_object(std::uint32_t at, const Analysis& verb) const {
    if (verb.proclitic != 0 || at + 1 >= limit_) return false;
    if (!a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
    if (follows_quoted_manner(items_)) return true;
    if (verb.enclitic == 0 || !previous_is(ItemKind::comma)) return false;
    const std::uint32_t next = a_.mention_at[at + 1];
    return next != 0 && a_.mentions[next - 1].preposition == a_.language->dative && a_.language->dative != 0;
}

bool ItemBuilder::is_refused(std::uint32_t at, const Analysis& verb) const {
    if (!previous_is(ItemKind::verb) || items_.back().end != at || verb.proclitic != 0) return false;
    if (!a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
    const Verb& before = a_.language->verbs[a_.form(*items_.back().analysis).entry];
    return before.verb_class == VerbClass::plain && !before.predicates.empty();
}

bool ItemBuilder::opens_report(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic != 0 || !a_.language->verbs[a_.form(verb).entry].says) return false;
    if (before_complement(at)) return true;
    const Mark mark = at + 1 < limit_ ? a_.token(at + 1).mark : Mark::none;
    if (mark == Mark::colon || (mark == Mark::quote && a_.proclitic(verb).conjunction)) return true;
    if (mark == Mark::comma && at + 2 < limit_ && a_.mention_at[at + 2] != 0) return true;  // "said, X,"
    if (at + 1 >= limit_ || a_.token(at + 1).kind != TokenKind::word) return false;
    return is_document_noun(at + 1);  // "explained a report ..."
}

bool ItemBuilder::reports_in_document(std::uint32_t at, const Analysis& verb) const {
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    if (verb.enclitic != 0 || !known.says || at + 1 >= limit_) return false;
    const PhraseMatch in = find_particle(a_, at + 1, limit_, Particle::preposition);
    return in.phrase != nullptr && in.analysis->enclitic == 0 && in.phrase->entry == a_.language->locative &&
           in.end < limit_ && is_document_noun(in.end) && takes(known, SlotKind::oblique, in.phrase->entry);
}

bool ItemBuilder::is_document_noun(std::uint32_t at) const {
    const auto analyses = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::noun && a_.form(analysis).entry == document_noun &&
               a_.proclitic(analysis).preposition == 0;
    });
}

bool ItemBuilder::has_own_object(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic == 0 || at + 1 >= limit_) return false;
    const PhraseMatch next = find_particle(a_, at + 1, limit_, Particle::preposition);
    if (next.phrase == nullptr) return false;
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    return any_frame(*a_.language, known, [&](const Frame& frame) {
        return has_slot(frame, SlotKind::object, 0) && has_slot(frame, SlotKind::oblique, next.phrase->entry);
    });
}

bool ItemBuilder::is_deed_of_subject(std::uint32_t at, const Analysis& verb) const {
    if (items_.size() < 2 || verb.proclitic != 0 || !previous_is(ItemKind::actors)) return false;
    const Item& before = items_[items_.size() - 2];
    if (before.kind != ItemKind::verb || items_.back().preposition != 0) return false;
    if (is_copula(a_, before)) return false;
    const Verb& main = a_.language->verbs[a_.form(*before.analysis).entry];  // "condemned X the meddling of Y"
    if (verb.enclitic == 0 && !(may_name(a_, main, {"11", "12"}) && next_is_nominal(at))) return false;
    return a_.morphology->has(a_.token(at), FormKind::event_noun);
}

bool ItemBuilder::is_object_of_deed(std::uint32_t at, const Analysis& verb) const {
    if (!previous_is(ItemKind::event_noun) || items_.back().end != at || items_.back().owner == 0) return false;
    if (a_.language->dative == 0 || a_.proclitic(verb).preposition != a_.language->dative || !next_is_nominal(at))
        return false;
    return a_.morphology->has(a_.token(at), FormKind::event_noun) &&
           takes_object_at(a_, items_.back(), a_.language->dative);
}

bool ItemBuilder::is_deed_right(std::uint32_t at, const Analysis& verb) const {
    if (!previous_is(ItemKind::verb) || items_.back().end != at || verb.proclitic != 0) return false;
    const Features& before = a_.form(*items_.back().analysis).features;
    const Features& features = a_.form(verb).features;
    const bool alike = gender_fits(before.gender, features.gender) && before.person == features.person;
    return !alike && before.number == Number::singular && next_is_nominal(at) &&
           a_.morphology->has(a_.token(at), FormKind::event_noun);
}

bool ItemBuilder::follows_time_of_verb() const {
    std::size_t first = items_.size();
    while (first > 0 && items_[first - 1].kind == ItemKind::time && !items_[first - 1].conjunction) --first;
    if (first == items_.size() || first == 0 || items_[first - 1].kind == ItemKind::time) return false;
    return items_[first - 1].kind != ItemKind::comma && verb_before();
}

bool ItemBuilder::opens_bare_relative(std::uint32_t at, const Analysis& verb) const {
    if (items_.empty() || items_.back().end != at || verb.enclitic == 0 || verb.proclitic != 0) return false;
    // "the suspension of its support for X" names no doer.
    const std::uint32_t next = at + 1 < limit_ ? a_.mention_at[at + 1] : 0;
    if (next != 0 && a_.mentions[next - 1].preposition != 0) return false;
    const Features& pronoun = a_.language->enclitics[verb.enclitic - 1U].features;
    const Item& before = items_.back();
    const bool people = before.kind == ItemKind::actors && pronoun.number == Number::plural && pronoun.person == 3 &&
                        a_.mentions[before.mentions.back()].kind == MentionKind::title && !is_definite(a_, before) &&
                        a_.mentions[before.mentions.back()].number == Number::plural;
    if (people && next_is_nominal(at) && a_.mention_at[at + 1] != 0) return true;  // "hostages [whom] rebels took"
    std::size_t noun = items_.size() - 1;
    while (noun > 0 && items_[noun].kind == ItemKind::actors && !items_[noun].conjunction &&
           (items_[noun].preposition != 0 || items_[noun].begin == items_[noun - 1].end))
        --noun;  // "an attack with missiles in the town [that] X launched [it]"
    const bool action = items_[noun].kind == ItemKind::event_noun ||
                        (items_[noun].kind == ItemKind::nominal && noun + 1 == items_.size());
    const bool counted =  // "that 116 Xs made", "that a number of Xs made"
        at + 1 < limit_ && (a_.token(at + 1).kind == TokenKind::number ||
                            find_particle(a_, at + 1, limit_, Particle::quantifier).phrase != nullptr);
    const bool native = at + 1 < limit_ && a_.morphology->has(a_.token(at + 1), FormKind::nisba);
    return action && !items_[noun].analysis_definite(a_) && (counted || native || next_is_nominal(at));
}

bool ItemBuilder::wants_no_name(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic != 0 || verb.proclitic != 0 || at + 1 >= limit_ || items_.size() < 2) return false;
    if (!previous_is(ItemKind::comma) || find_particle(a_, at + 1, limit_, Particle::lack).phrase == nullptr)
        return false;
    const Item& before = items_[items_.size() - 2];
    return is_bare_actor(before) && !a_.mentions[before.mentions.front()].definite;
}

bool ItemBuilder::shares_genitive(std::uint32_t at, const Analysis& verb) const {
    if (!previous_is(ItemKind::event_noun) || items_.back().end != at || !a_.proclitic(verb).conjunction) return false;
    const Item& first = items_.back();
    const bool bare = first.preposition != 0 && first.end == first.begin + 1 && first.owner == 0 &&
                      first.mentions.empty() && !first.analysis_definite(a_) && !first.accusative;
    return bare && a_.morphology->has(a_.token(at), FormKind::event_noun) && at + 1 < limit_ &&
           (bears_article(a_, at + 1) ||
            (a_.mention_at[at + 1] != 0 && a_.mentions[a_.mention_at[at + 1] - 1].preposition == 0));
}

bool ItemBuilder::before_bare_adjective(std::uint32_t at) const {
    if (at + 1 >= limit_ || a_.mention_at[at + 1] != 0) return false;
    const Token& next = a_.token(at + 1);
    return next.kind == TokenKind::word && a_.morphology->has(next, FormKind::adjective) &&
           !a_.morphology->has(next, FormKind::verb) && !a_.morphology->has(next, FormKind::noun) &&
           !bears_article(a_, at + 1) && !a_.morphology->may_begin(next, Phrase::Kind::particle);
}

bool ItemBuilder::before_definite_adjective(std::uint32_t at) const {
    if (at + 1 >= limit_ || a_.mention_at[at + 1] != 0 || !bears_article(a_, at + 1)) return false;
    const Token& next = a_.token(at + 1);
    return a_.morphology->has(next, FormKind::adjective) && !a_.morphology->has(next, FormKind::noun) &&
           !a_.morphology->has(next, FormKind::event_noun) && !a_.morphology->has(next, FormKind::title);
}

bool ItemBuilder::asks_somebody(std::uint32_t at, const Analysis& verb) const {
    const Token& token = a_.token(at);
    if (verb.enclitic == 0 || !a_.morphology->has(token, FormKind::title) || at + 1 >= limit_ || !verb_before())
        return false;
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    return !a_.morphology->has(token, FormKind::event_noun) && !a_.morphology->has(token, FormKind::noun) &&
           takes(known, SlotKind::object, 0) && is_followed_by_oblique(at, known);
}

bool ItemBuilder::is_followed_by_oblique(std::uint32_t at, const Verb& verb) const {
    const auto next = a_.morphology->words(a_.token(at + 1));
    return std::ranges::any_of(next, [&](const Analysis& analysis) {
        const std::uint8_t preposition = a_.proclitic(analysis).preposition;
        return preposition != 0 && a_.form(analysis).kind != FormKind::verb &&
               takes(verb, SlotKind::oblique, preposition);
    });
}

bool ItemBuilder::closes_phrase(std::size_t verb) const {
    if (!previous_is(ItemKind::comma)) return false;
    std::size_t opens = verb + 1;
    while (items_[opens].kind != ItemKind::comma) ++opens;
    return opens + 2 < items_.size() && items_[opens + 1].preposition != 0 &&
           std::ranges::none_of(items_.begin() + static_cast<std::ptrdiff_t>(opens) + 1, items_.end() - 1,
                                [](const Item& item) { return item.kind == ItemKind::comma; });
}

bool ItemBuilder::is_complement(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic != 0 || a_.proclitic(verb).conjunction || conjunction_) return false;
    if (!a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
    const bool after_comma = std::ranges::any_of(
        items_, [](const Item& item) { return item.kind == ItemKind::comma || item.kind == ItemKind::open; });
    for (std::size_t i = items_.size(); i-- > 0;) {
        const Item& item = items_[i];
        if (item.kind == ItemKind::verb) {
            const Verb& before = a_.language->verbs[a_.form(*item.analysis).entry];
            const bool needs = before.verb_class == VerbClass::aspect || before.verb_class == VerbClass::intend ||
                               before.verb_class == VerbClass::fail;
            return item.end < at && (needs || (before.says && (!after_comma || closes_phrase(i)))) &&
                   (i == 0 || items_[i - 1].kind != ItemKind::relative);
        }
        const bool between = item.kind == ItemKind::actors || item.kind == ItemKind::time ||
                             item.kind == ItemKind::adverb || item.kind == ItemKind::comma ||
                             item.kind == ItemKind::open || item.kind == ItemKind::close ||
                             (item.kind == ItemKind::event_noun && item.preposition != 0) ||
                             (item.kind == ItemKind::nominal &&
                              (item.preposition != 0 || (i > 0 && items_[i - 1].kind == ItemKind::verb)));
        if (!between) return false;
    }
    return false;
}

bool ItemBuilder::opens_before_preposition(std::uint32_t at) const {
    if (!a_.language->verb_first || at + 2 >= limit_) return false;
    if (a_.token(at + 1).kind == TokenKind::number) {  // "[were] killed 5 of X"
        const PhraseMatch of = find_particle(a_, at + 2, limit_, Particle::preposition);
        return of.phrase != nullptr && of.phrase->entry == a_.language->partitive && of.analysis->enclitic == 0;
    }
    if (a_.morphology->has(a_.token(at), FormKind::event_noun) || a_.morphology->has(a_.token(at), FormKind::adverb))
        return false;
    const PhraseMatch next = find_particle(a_, at + 1, limit_, Particle::preposition);
    return next.phrase != nullptr && next.analysis->enclitic == 0 && next.analysis->proclitic == 0;
}

bool ItemBuilder::describes_speaker(std::uint32_t at, const Analysis& verb) const {
    if (items_.size() < 2 || items_.back().kind != ItemKind::actors || items_.back().end != at) return false;
    const Item& says = items_[items_.size() - 2];
    if (says.kind != ItemKind::verb || !a_.language->verbs[a_.form(*says.analysis).entry].says) return false;
    if (items_.back().mentions.size() != 1 || items_.back().preposition != 0 || verb.proclitic != 0) return false;
    if (a_.form(verb).features.number == Number::dual) return false;  // spelled like an indefinite accusative
    const Mention& speaker = a_.mentions[items_.back().mentions.front()];
    return speaker.kind == MentionKind::title && !speaker.definite && !speaker.names_person() &&
           !a_.morphology->has(a_.token(at), FormKind::adjective) && agrees(a_.form(verb).features, speaker) &&
           a_.language->verbs[a_.form(verb).entry].by_persons;
}

bool ItemBuilder::follows_joined_pronoun(std::uint32_t at) const {
    if (items_.size() < 2 || items_.back().end != at || items_.back().kind != ItemKind::actors) return false;
    const Item& particle = items_[items_.size() - 2];
    return particle.kind == ItemKind::adversative && particle.end == items_.back().end;
}

bool ItemBuilder::follows_adjunct(std::uint32_t at) const {
    const bool adjunct = (previous_is(ItemKind::actors) || previous_is(ItemKind::nominal)) &&
                         items_.back().preposition != 0 && items_.size() == 1;
    return adjunct && a_.language->verb_first && next_is_nominal(at);
}

bool ItemBuilder::verb_before() const {
    for (std::size_t i = items_.size(); i-- > 0;) {
        const ItemKind kind = items_[i].kind;
        if (kind == ItemKind::verb) {
            const Verb& verb = a_.language->verbs[a_.form(*items_[i].analysis).entry];
            return verb.verb_class != VerbClass::copula || !verb.predicates.empty();  // but "and X had called for"
        }
        if (kind == ItemKind::complementizer || kind == ItemKind::subordinator || kind == ItemKind::colon ||
            kind == ItemKind::adversative)
            return false;
    }
    return false;
}

const Mention* ItemBuilder::subject_beside(std::uint32_t at) const {
    if (!previous_is(ItemKind::actors) || items_.back().end != at || items_.back().preposition != 0) return nullptr;
    const Indices& mentions = items_.back().mentions;
    const bool opens = items_.size() == 1 || items_[items_.size() - 2].kind == ItemKind::complementizer;
    return opens && mentions.size() == 1 ? &a_.mentions[mentions.front()] : nullptr;
}

std::uint32_t ItemBuilder::take_verb(std::uint32_t at, const Analysis* verb) {
    const bool joined = previous_is(ItemKind::verb) && items_.back().negated && items_.back().end + 1 == at &&
                        find_particle(a_, at - 1, at, Particle::coordinator).phrase != nullptr;
    negated_ |= joined;  // "has not denied or confirmed"
    if (previous_is(ItemKind::event_noun) && items_.back().end == at &&
        is_attribute_of(a_, items_.back(), at, *verb, limit_))
        return items_.back().end = at + 2;
    return push(ItemKind::verb, at, at + 1, verb);
}

bool ItemBuilder::says_within(std::uint32_t at, const Analysis& verb) const {
    if (verb.proclitic != 0 || a_.mention_at[at] != 0 || a_.form(verb).features.tense != Tense::perfect) return false;
    if (a_.form(verb).features.person != 3 || !before_pronoun(at) || !has_doer(verb)) return false;
    const std::uint32_t in = find_particle(a_, at + 1, limit_, Particle::preposition).phrase->entry;
    const bool within =
        in == a_.language->locative || !takes(a_.language->verbs[a_.form(verb).entry], SlotKind::oblique, in);
    if (!within || in == a_.language->membership || in == a_.language->dative) return false;
    for (std::size_t i = items_.size(); i-- > 0;) {
        const Item& item = items_[i];
        const bool noun = item.kind == ItemKind::event_noun || item.kind == ItemKind::nominal;
        if (noun) {
            const bool speech = is_document(a_, item) || tells_or_meets(a_, item);
            return speech && !is_definite(a_, item) && (i + 1 < items_.size() || item.end == at);
        }
        if (item.kind != ItemKind::time && (item.kind != ItemKind::actors || item.preposition == 0)) return false;
    }
    return false;
}

}  // namespace isnad
