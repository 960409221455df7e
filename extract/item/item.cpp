#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>
#include <utility>

namespace isnad {
namespace {

struct ParticleItem {
    Particle particle;
    ItemKind kind;
};

/// Particles that are items of their own; the others set something on the next item.
constexpr std::array<ParticleItem, 9> particle_items{{{Particle::complementizer, ItemKind::complementizer},
                                                      {Particle::relative, ItemKind::relative},
                                                      {Particle::hypothetical, ItemKind::hypothetical},
                                                      {Particle::subordinator, ItemKind::subordinator},
                                                      {Particle::purpose, ItemKind::purpose},
                                                      {Particle::agent, ItemKind::agent},
                                                      {Particle::according, ItemKind::according},
                                                      {Particle::adversative, ItemKind::adversative},
                                                      {Particle::apposition, ItemKind::pronoun}}};

/// "to [li-]three ...": what is written before a number, or null.
const Proclitic* before_number(const Annotations& annotations, std::uint32_t at) {
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(at))) {
        if (annotations.form(analysis).kind == FormKind::number) return &annotations.proclitic(analysis);
    }
    return nullptr;
}

}  // namespace

void ItemBuilder::run() {
    items_.clear();
    for (std::uint32_t at = first_; at < limit_;) {
        const std::uint32_t end = step(at);
        at = std::max(end, at + 1);
    }
    drop_dateline();
    enclose_dashes();
    mend_phrases(a_, items_);
    enclose_asides();
    drop_durations();
    name_things();
    announce_lists();
    join_sides();
    join_names(a_, items_);
    part_headline(a_, items_);
    join_citizens(a_, items_);
    give_weapons(a_, items_);
    assert_exceptions(items_);
    open_members(a_, items_);
}

std::uint32_t ItemBuilder::step(std::uint32_t at) {
    const Token& token = a_.token(at);
    if (token.kind == TokenKind::mark) return mark(at);
    if (const std::uint32_t name = after_abbreviation(at); name != at) return name;
    if (may_begin_time(a_, at)) {
        if (const std::uint32_t end = find_time(a_, at, limit_).end; end != 0)
            return push(ItemKind::time, at, after_day(end), nullptr);
    }
    if (token.kind == TokenKind::number) return number(at);
    const std::uint32_t mention = a_.mention_at[at];
    const bool may_be_verb =
        a_.morphology->has(token, FormKind::verb) && (items_.empty() || clause_start()) && !follows_quantifier(at);
    const bool each = Morphology::may_begin(token, Particle::distributive) &&
                      find_particle(a_, at, limit_, Particle::distributive).phrase != nullptr;
    if (a_.morphology->has(token, FormKind::number) && mention == 0 && !may_be_verb && !each) {
        if (const std::uint32_t part = after_partitive(at + 1); part != at + 1) return part;
        if (const std::uint32_t counted = counted_mention(at); counted != at) {
            const Proclitic* joined = before_number(a_, at);
            if (joined != nullptr && joined->preposition != 0) preposition_ = joined->preposition;
            return counted;
        }
        if (const std::uint32_t counted = counted_event(at); counted != at) return counted;
    }
    if (Morphology::may_begin(token, Particle::adversative)) {
        if (const std::uint32_t end = adversative_with_pronoun(at); end != at) return end;
    }
    PhraseMatch particle = find_phrase(a_, at, limit_, Phrase::Kind::particle);
    if (particle.phrase != nullptr && particle.analysis->particle == Particle::name_part)
        particle = find_particle(a_, at, limit_, Particle::complementizer);  // "fa-inna", spelled like "van"
    if (particle.phrase != nullptr && particle.analysis->particle == Particle::emphasis && !stresses(at)) particle = {};
    const bool longer = mention == 0 || particle.end > a_.mentions[mention - 1].end;
    if (particle.phrase != nullptr && longer && !is_whole_verb(at, particle)) return take_particle(at, particle);
    if (mention != 0 && is_done_to(at)) return event_noun(at, event_reading(at));
    if (mention != 0 && !verb_beats_mention(at)) return actors(at);
    if (const Analysis* verb = verb_reading(at)) return take_verb(at, verb);
    if (const Analysis* predicate = predicate_reading(at)) return take_verb(at, predicate);
    if (const Analysis* participle = participle_reading(at)) return push(ItemKind::participle, at, at + 1, participle);
    if (const Analysis* noun = event_reading(at)) return event_noun(at, noun);
    return word(at);
}

bool ItemBuilder::follows_quantifier(std::uint32_t at) const {
    return at >= 2 && find_particle(a_, at - 2, limit_, Particle::quantifier).end == at;
}

std::uint32_t ItemBuilder::number(std::uint32_t at) {
    const bool labelled = previous_is(ItemKind::nominal) && items_.back().end == at && items_.back().begin + 1 == at &&
                          is_noun_of_class(a_, at - 1, label_noun);
    if (labelled) {  // "the resolution number 9 urges X": no count
        const std::size_t label = items_.size() - 1;
        const bool named = label > 0 && is_phrase(items_[label - 1]) && items_[label - 1].end + 1 == at;
        if (named) items_.pop_back();
        return items_.back().end = at + 1;
    }
    const std::uint32_t part = after_partitive(at + 1);
    if (part != at + 1) return part;
    if (const std::uint32_t counted = counted_mention(at); counted != at) return counted;
    const std::uint32_t counted = counted_event(at);
    return counted != at ? counted : nominal(at, nullptr);
}

std::uint32_t ItemBuilder::counted_event(std::uint32_t at) {
    const std::uint32_t next = after_numbers(at);
    if (next == at || next >= limit_ || !a_.morphology->has(a_.token(next), FormKind::event_noun)) return at;
    const Analysis* noun = event_reading(next);
    if (noun == nullptr || noun->proclitic != 0 || verb_reading(next) != nullptr || names_victims(next)) return at;
    if (const std::uint32_t mention = a_.mention_at[next]; mention != 0) {  // "five missiles", "two medical units"
        const Mention& title = a_.mentions[mention - 1];
        const EventNoun& event = a_.language->event_nouns[a_.form(*noun).entry];
        const std::size_t words = 1 + event.rest.size();
        const bool arms = event.uses.empty() && title.end == next + words + 1;  // "ten ballistic missiles"
        if (title.kind != MentionKind::title || title.resolved() || (title.end > next + words && !arms)) return at;
    }
    if (const Proclitic* joined = before_number(a_, at); joined != nullptr) {
        if (joined->preposition != 0) preposition_ = joined->preposition;
        conjunction_ |= joined->conjunction;
    }
    return event_noun(next, noun);
}

std::uint32_t ItemBuilder::counted_mention(std::uint32_t at) const {
    const std::uint32_t next = after_numbers(at);
    if (next == at || next >= limit_ || a_.mention_at[next] == 0) return at;
    const Mention& mention = a_.mentions[a_.mention_at[next] - 1];
    const bool people = mention.kind == MentionKind::people || mention.kind == MentionKind::title;
    // "three gunmen fired", but right behind a verb that may be a passive they are whom it befell
    const bool acting = !previous_is(ItemKind::verb) || (mention.end < limit_ && bears_article(a_, mention.end));
    const bool known = mention.resolved() || (people && rebels(mention) && acting);
    return people && known && mention.preposition == 0 && !mention.conjunction ? next : at;
}

std::uint32_t ItemBuilder::after_partitive(std::uint32_t at) const {
    if (at + 1 >= limit_ || a_.language->partitive == 0) return at;
    const PhraseMatch of = find_particle(a_, at, limit_, Particle::preposition);
    if (of.phrase == nullptr || of.phrase->entry != a_.language->partitive || of.analysis->enclitic != 0) return at;
    const PhraseMatch some =
        find_particle(a_, of.end, limit_, Particle::quantifier);  // "three of the chief [kibar] Xs"
    const bool named = of.end < limit_ && a_.mention_at[of.end] != 0;
    const std::uint32_t part = !named && some.phrase != nullptr && some.analysis->proclitic == 0 ? some.end : of.end;
    return part < limit_ && a_.mention_at[part] != 0 ? part : at;
}

std::uint32_t ItemBuilder::mark(std::uint32_t at) {
    static constexpr std::array<std::pair<Mark, ItemKind>, 6> kinds{{{Mark::comma, ItemKind::comma},
                                                                     {Mark::colon, ItemKind::colon},
                                                                     {Mark::quote, ItemKind::quote},
                                                                     {Mark::open, ItemKind::open},
                                                                     {Mark::close, ItemKind::close},
                                                                     {Mark::dash, ItemKind::comma}}};
    const Mark mark = a_.token(at).mark;
    const auto* known = std::ranges::find_if(kinds, [&](const auto& pair) { return pair.first == mark; });
    if (known == kinds.end()) return push(ItemKind::other, at, at + 1, nullptr);
    const bool bracket = known->second == ItemKind::open || known->second == ItemKind::close;
    if (known->second == ItemKind::quote || bracket) {
        const bool closes_name = closes_name_ == at && at != 0;
        const std::uint32_t name_end = closes_name ? 0 : end_of_quoted_name(at);
        if (closes_name || name_end != 0) {
            closes_name_ = closes_name ? 0 : name_end - 1;
            return at + 1;
        }
        if (!bracket && opens_longer_name(at)) return at + 1;
    }
    if (mark == Mark::dash && joins_nisbas(at)) return at + 2;
    if (known->second == ItemKind::comma) preposition_ = 0;  // "besides [ila] that, ..."
    if (known->second == ItemKind::comma && expects_noun_) negated_ = expects_noun_ = false;  // "without result, ..."
    const bool closes = known->second == ItemKind::quote && quote_open_;
    if (known->second == ItemKind::quote) quote_open_ = !quote_open_;
    push(known->second, at, at + 1, nullptr);
    items_.back().closes = closes;
    return at + 1;
}

std::uint32_t ItemBuilder::push(ItemKind kind, std::uint32_t begin, std::uint32_t end, const Analysis* analysis) {
    Item& item = items_.emplace_back();
    item.kind = kind;
    item.begin = begin;
    item.end = end;
    item.analysis = analysis;
    if (analysis != nullptr) {
        item.preposition = a_.proclitic(*analysis).preposition;
        item.conjunction = a_.proclitic(*analysis).conjunction;
        item.future = a_.proclitic(*analysis).future;
        item.accusative = a_.form(*analysis).features.accusative;
    } else if (const Proclitic* joined = find_joined_proclitic(a_, begin); joined != nullptr) {
        item.preposition = joined->preposition;
        item.conjunction = joined->conjunction;
    }
    const bool mark =
        kind == ItemKind::comma || kind == ItemKind::quote || kind == ItemKind::open || kind == ItemKind::close;
    if (!mark) {
        if (item.preposition == 0) item.preposition = preposition_;
        item.conjunction |= conjunction_;
        if (kind == ItemKind::verb && topic_) item.conjunction = topic_ = false;
        item.negated = negated_;
        item.distributed = std::exchange(distributed_, false);
        item.accusative |= std::exchange(accusative_, false);
        item.future |= future_;
        const bool may = before_verb_ && analysis != nullptr && a_.form(*analysis).features.tense == Tense::imperfect;
        item.possible = possible_ || may;  // "qad" before an imperfect: it may be
        preposition_ = 0;
        conjunction_ = future_ = false;
        if (kind != ItemKind::adverb && kind != ItemKind::time)
            negated_ = expects_verb_ = expects_noun_ = possible_ = before_verb_ = false;
    }
    return end;
}

bool ItemBuilder::takes_up_clause(std::uint32_t at, std::uint32_t next) const {
    if (at == first_ || next >= limit_ || a_.token(at - 1).mark != Mark::comma) return false;
    if (Morphology::may_begin(a_.token(next), Particle::verbal)) return true;
    const PhraseMatch to = find_particle(a_, next + 1, limit_, Particle::preposition);
    if (to.phrase != nullptr && to.analysis->enclitic != 0) return false;  // ", what X did with it [bihi]"
    const auto words = a_.morphology->words(a_.token(next));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        if (analysis.form.kind != FormKind::verb || analysis.proclitic != 0) return false;
        return analysis.form.features.person == 3 && !takes_up(a_, analysis);
    });
}

std::uint32_t ItemBuilder::take_which(std::uint32_t at, const PhraseMatch& match) {
    if (is_called(match.end)) {  // "what he called": no clause that is told of the one before
        push(ItemKind::nominal, at, match.end, nullptr);
        expects_verb_ = true;
        return match.end;
    }
    if (match.phrase->entry == 0 && !takes_up_clause(at, match.end)) return word(at);
    push(ItemKind::subordinator, at, match.end, nullptr);
    expects_verb_ = match.phrase->entry == 0;
    return match.end;
}

std::uint32_t ItemBuilder::take_particle(std::uint32_t at, const PhraseMatch& match) {
    const Particle particle = match.analysis->particle;
    const Proclitic& proclitic = a_.proclitic(*match.analysis);
    conjunction_ |= proclitic.conjunction;
    if (proclitic.preposition != 0) preposition_ = proclitic.preposition;
    // "no [ayy] support", "reject any [ayy] talks": only after a mark it is "that is".
    const bool any = particle == Particle::apposition && match.phrase->entry != 0 && at > 0 &&
                     a_.token(at - 1).kind == TokenKind::word && !items_.empty();
    if (any || (particle == Particle::apposition && negated_before(at))) {
        expects_noun_ = true;
        return match.end;
    }
    if (particle == Particle::hypothetical && names_state(match.end)) {  // "in a state of alert", not "in case of"
        preposition_ = static_cast<std::uint8_t>(a_.language->locative);
        return match.end;
    }
    const auto* item =
        std::ranges::find_if(particle_items, [&](const ParticleItem& p) { return p.particle == particle; });
    if (item != particle_items.end()) {
        const std::uint32_t end = push(item->kind, at, match.end, match.analysis);
        if (item->kind == ItemKind::complementizer || item->kind == ItemKind::adversative ||
            item->kind == ItemKind::subordinator) {
            if (item->kind != ItemKind::complementizer) items_.back().preposition = 0;
            if (match.analysis->enclitic != 0) pronoun_after(at, *match.analysis);
        }
        return item->kind == ItemKind::agent ? nisba_of_agent(end) : end;
    }
    switch (particle) {
        case Particle::preposition:
            if (match.analysis->enclitic != 0) return pronoun_object(at, match);
            if (const auto kind = opened_by(at, match)) return push(*kind, at, match.end, match.analysis);
            if (is_about(at, match.end)) return match.end;
            preposition_ = static_cast<std::uint8_t>(match.phrase->entry);
            return match.end;
        case Particle::object:
            return match.analysis->enclitic != 0 ? pronoun_object(at, match) : match.end;
        case Particle::negation:
        case Particle::lack:
            negated_ = true;
            expects_noun_ |= particle == Particle::lack;
            return match.end;
        case Particle::future:
            future_ = expects_verb_ = true;
            return match.end;
        case Particle::possible:
            possible_ = expects_verb_ = true;
            return match.end;
        case Particle::verbal:
            expects_verb_ = before_verb_ = true;
            return match.end;
        case Particle::reciprocal:
            push(ItemKind::nominal, at, match.end, match.analysis);
            items_.back().reciprocal = true;
            return match.end;
        case Particle::pronoun:
            return independent_pronoun(at, match);
        case Particle::reportative:
            push(ItemKind::subordinator, at, match.end, nullptr);
            items_.back().reportative = true;
            return match.end;
        case Particle::topic:
            topic_ = true;
            return match.end;
        case Particle::which:
            return take_which(at, match);
        case Particle::distributive:
            distributed_ = true;
            accusative_ = match.phrase->entry != 0;
            return match.end;
        case Particle::quantifier:
            return quantifier(at, match);
        case Particle::demonstrative:
            if (stands_for_words(at, match.end)) return push(ItemKind::nominal, at, match.end, match.analysis);
            // "said by that [bi-dhalika] the minister of": before a noun without the article it stands alone.
            if (preposition_ != 0 && match.end < limit_ && !bears_article(a_, match.end)) preposition_ = 0;
            return match.end;
        case Particle::conjunction:
            conjunction_ |= match.phrase->entry == 0;
            return match.end;
        case Particle::coordinator:
        case Particle::persistence:
        case Particle::emphasis:
            return match.end;
        default:
            return push(ItemKind::adverb, at, match.end, match.analysis);
    }
}

bool ItemBuilder::negated_before(std::uint32_t at) const {
    if (a_.token(at).kind != TokenKind::word || previous_is(ItemKind::comma)) return false;
    for (std::size_t i = items_.size(); i-- > 0;) {
        if (items_[i].kind == ItemKind::verb) return items_[i].negated;
        if (items_[i].kind == ItemKind::comma) return false;
    }
    return false;
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
