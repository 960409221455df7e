// Items: noun phrases with their modifiers.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t ItemBuilder::event_noun(std::uint32_t at, const Analysis* analysis) {
    push(ItemKind::event_noun, at, at + 1, analysis);
    Item& item = items_.back();
    const EventNoun& noun = a_.language->event_nouns[a_.form(*analysis).entry];
    const std::uint32_t end = at + 1 + static_cast<std::uint32_t>(noun.rest.size());
    item.owner = noun.rest.empty() ? analysis->enclitic : enclitic_after(end - 1, noun.rest.back());
    // After the verbal noun of a light verb stands the noun that says what is done: an item of its own.
    const std::uint32_t whole =
        noun.uses.empty() && noun.verb != no_entry && !befalls_owner(*a_.language, noun) ? end : modifiers(end, item);
    item.end = whole;
    return whole;
}

bool ItemBuilder::is_hyphen_before_nisba(std::uint32_t at, const Item& item) const {
    std::uint32_t next = at;
    return a_.token(at).mark == Mark::dash && !item.mentions.empty() && at + 1 < limit_ &&
           nisba_of(at + 1, next) != no_entry;
}

bool ItemBuilder::is_any(std::uint32_t at, bool negated) const {
    if (a_.token(at).kind != TokenKind::word) return false;
    const PhraseMatch any = find_particle(a_, at, limit_, Particle::apposition);
    return any.phrase != nullptr && (negated || any.phrase->entry != 0) && any.end == at + 1;
}

std::uint32_t ItemBuilder::genitive_actors(std::uint32_t at) const {
    if (const std::uint32_t mention = a_.mention_at[at]; mention != 0) {
        const Mention& actor = a_.mentions[mention - 1];
        const bool may_be =
            actor.kind == MentionKind::title || actor.kind == MentionKind::modified;  // "an attack [on] a mosque"
        const bool genitive = !may_be || is_counted(a_, at - 1) || !shows_accusative(at);
        if (genitive && actor.preposition == 0 && !actor.conjunction && !verb_beats_mention(at)) return at;
    }
    if (const std::uint32_t part = after_quantifier(at); part != at) return part;
    const std::uint32_t counted = counted_people(at);
    return counted != at ? counted : limit_;
}

std::uint32_t ItemBuilder::skip_within(std::uint32_t at, const Item& item, bool genitive) {
    if (is_hyphen_before_nisba(at, item) || (genitive && (is_any(at, item.negated) || is_about(at, at + 1))))
        return at + 1;
    if (!genitive || !item.mentions.empty()) return at;
    if (const std::uint32_t group = after_demonstrative(at); group != at) return group;
    const std::uint32_t end = end_of_quoted_name(at);
    if (end == 0) return at;
    closes_name_ = end - 1;
    return at + 1;
}

std::uint32_t ItemBuilder::modifiers(std::uint32_t at, Item& item) {
    const bool closed = takes_no_genitive(item, at);
    bool genitive = item.analysis == nullptr || (!a_.proclitic(*item.analysis).article &&
                                                 item.analysis->enclitic == 0 && !item.accusative && !closed);
    while (at < limit_) {
        const Token& token = a_.token(at);
        if (const std::uint32_t next = skip_within(at, item, genitive); next != at) {
            at = next;
            continue;
        }
        if (token.kind != TokenKind::word && token.kind != TokenKind::number) return at;
        if (is_negated_adjective(at)) {  // "the talks [that are] not direct between X and Y"
            genitive = genitive && !bears_article(a_, at + 1);
            at += 2;
            continue;
        }
        if (!item.mentions.empty() && counted_people(at) != at) return at;  // "X's arrest [of] three Ys"
        const std::uint32_t mention = a_.mention_at[at];
        const bool dual = mention != 0 && is_dual_adjective(at, item);
        std::uint32_t end = at;
        if (const std::uint32_t entity = nisba_of(at, end); entity != no_entry && takes_nisba(item, at)) {
            item.mentions.push_back(nisba_mention(at, entity));
            genitive = false;
            at = end;
        } else if (const std::uint32_t actors =
                       genitive && !dual && item.mentions.empty() ? genitive_actors(at) : limit_;
                   actors != limit_) {
            at = partner_behind_dash(group(actors, item.mentions, false), item);
            genitive = false;
        } else if ((mention != 0 && ((item.accusative && is_accusative_adjective(at)) || dual)) ||
                   (genitive && is_count_of(item, token))) {
            ++at;
        } else if (mention == 0 && adjective_at(at, genitive) && !is_done_by(item, at) &&
                   find_acting_behind(a_, items_, at, limit_) == nullptr) {
            genitive = genitive && !bears_article(a_, at) && !is_bare_adjective(at) && !ends_subject(item, at);
            ++at;
        } else {
            return at;
        }
    }
    return at;
}

std::uint32_t ItemBuilder::partner_behind_dash(std::uint32_t at, Item& item) const {
    if (at + 1 >= limit_ || a_.token(at).mark != Mark::dash || item.kind != ItemKind::event_noun) return at;
    const std::uint32_t next = a_.mention_at[at + 1];
    if (next == 0 || item.mentions.size() != 1) return at;
    const Mention& one = a_.mentions[item.mentions.front()];
    const Mention& other = a_.mentions[next - 1];
    if (!one.resolved() || !other.resolved() || one.end != at || other.conjunction || other.preposition != 0) return at;
    const bool alike = one.names_person() == other.names_person() && one.kind == other.kind;
    const bool same = one.entity == other.entity && one.person == other.person;
    const bool inset = other.end < limit_ && a_.token(other.end).mark == Mark::dash;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*item.analysis).entry];
    const bool mutual = any_frame(*a_.language, noun,
                                  [&](const Frame& frame) { return a_.lexicon->relations[frame.relation].symmetric; });
    if (!alike || same || inset || !mutual) return at;
    item.mentions.push_back(next - 1);
    return other.end;
}

bool ItemBuilder::stands_for_words(std::uint32_t at, std::uint32_t end) const {
    if (end != at + 1 || end >= limit_ || a_.mention_at[end] == 0 || !previous_is(ItemKind::verb)) return false;
    const Item& verb = items_.back();
    return verb.end == at && verb.analysis->enclitic == 0 && a_.language->verbs[a_.form(*verb.analysis).entry].says;
}

std::uint32_t ItemBuilder::after_demonstrative(std::uint32_t at) const {
    if (!Morphology::may_begin(a_.token(at), Particle::demonstrative)) return at;
    const PhraseMatch that = find_particle(a_, at, limit_, Particle::demonstrative);
    const bool bare = that.phrase != nullptr && that.analysis->proclitic == 0 && that.end < limit_ &&
                      a_.mention_at[that.end] != 0 && bears_article(a_, that.end);
    return bare && a_.mentions[a_.mention_at[that.end] - 1].resolved() ? that.end : at;
}

std::uint32_t ItemBuilder::after_quantifier(std::uint32_t at) const {
    const PhraseMatch some = find_particle(a_, at, limit_, Particle::quantifier);
    const bool bare = some.phrase != nullptr && some.analysis->proclitic == 0 && some.analysis->enclitic == 0;
    if (!bare || some.end == at + 1 || some.end >= limit_ || a_.mention_at[some.end] == 0) return at;
    const Mention& whole = a_.mentions[a_.mention_at[some.end] - 1];
    return whole.preposition == 0 && !whole.conjunction ? some.end : at;
}

bool ItemBuilder::follows_acting_verb(std::uint32_t at) const {
    if (!previous_is(ItemKind::verb) || items_.back().end != at || items_.back().analysis->enclitic != 0) return false;
    if (!Morphology::has(a_.token(at), FormKind::nisba)) return false;
    const Analysis& analysis = *items_.back().analysis;
    const Features& verb = a_.form(analysis).features;
    const Verb& acts = a_.language->verbs[a_.form(analysis).entry];
    if (verb.person != 3 || acts.predicates.empty() || acts.says) return false;  // "said Turki bin X"
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::all_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::nisba && word.proclitic == 0 && word.enclitic == 0 && !form.features.accusative &&
               form.features.number == Number::singular && gender_fits(verb.gender, form.features.gender);
    });
}

bool ItemBuilder::shows_accusative(std::uint32_t at) const {
    const auto readings = a_.morphology->titles_and_words(a_.token(at));
    return std::ranges::any_of(readings, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return (form.kind == FormKind::title || form.kind == FormKind::noun) && form.features.accusative &&
               form.features.number == Number::singular && analysis.proclitic == 0;
    });
}

bool ItemBuilder::is_accusative_adjective(std::uint32_t at) const {
    const Mention& mention = a_.mentions[a_.mention_at[at] - 1];
    if (mention.kind != MentionKind::title || mention.end != at + 1 || mention.resolved()) return false;
    const auto analyses = a_.morphology->titles(a_.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return a_.form(analysis).features.accusative && analysis.proclitic == 0;
    });
}

std::uint32_t ItemBuilder::counted_people(std::uint32_t at) const {
    const std::uint32_t next = after_numbers(at);
    if (next == at || next >= limit_ || a_.mention_at[next] == 0) return at;
    const Mention& counted = a_.mentions[a_.mention_at[next] - 1];
    const bool people = counted.kind == MentionKind::title || counted.kind == MentionKind::people;
    return people && counted.preposition == 0 && !counted.conjunction ? next : at;
}

std::uint32_t ItemBuilder::nisba_of(std::uint32_t at, std::uint32_t& end) const {
    if (!a_.morphology->has(a_.token(at), FormKind::nisba)) return no_entry;
    std::uint32_t entity = no_entry;
    end = at;
    for (const Analysis& analysis : a_.morphology->words(a_.token(at))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::nisba || a_.proclitic(analysis).preposition != 0) continue;
        const Nisba& nisba = a_.language->nisbas[form.entry];  // of one word, or more: "North Ruritanian"
        const std::uint32_t last = nisba.rest.empty() ? at + 1 : match_loosely(a_, at + 1, limit_, nisba.rest);
        if (last <= end) continue;
        end = last;
        entity = nisba.entity;
    }
    return entity;
}

std::uint32_t ItemBuilder::nisba_mention(std::uint32_t at, std::uint32_t entity) {
    Mention mention;
    mention.begin = mention.head = at;
    mention.end = at + 1;
    mention.kind = MentionKind::people;
    mention.entity = entity;
    mention.definite = true;
    a_.mentions.push_back(mention);
    return static_cast<std::uint32_t>(a_.mentions.size() - 1);
}

bool ItemBuilder::may_be_adjective(const Token& token, bool genitive) const {
    const Morphology& morphology = *a_.morphology;
    return morphology.has(token, FormKind::adjective) || morphology.has(token, FormKind::number) ||
           morphology.has(token, FormKind::participle) ||
           (genitive && (morphology.has(token, FormKind::noun) || morphology.has(token, FormKind::title))) ||
           !morphology.known(token);
}

bool ItemBuilder::adjective_at(std::uint32_t at, bool genitive) const {
    const Token& token = a_.token(at);
    if (!may_be_adjective(token, genitive) || find_phrase(a_, at, limit_, Phrase::Kind::particle).phrase != nullptr)
        return false;
    if (may_begin_time(a_, at) && find_time(a_, at, limit_).end != 0) return false;
    const bool counted = is_counted(a_, at - 1);
    if (a_.morphology->has(token, FormKind::event_noun) && !(genitive && counted)) return false;
    if (const Analysis* participle = participle_reading(at); participle != nullptr) {
        if (bears_article(a_, at - 1)) return false;  // "the hall, confirming"
        if (a_.language->verbs[a_.form(*participle).entry].says && before_complement(at)) return false;
    }
    for (const Analysis& analysis : a_.morphology->titles_and_words(token)) {
        const Form& form = a_.form(analysis);
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (proclitic.conjunction || proclitic.preposition != 0) continue;
        const bool unlike = bears_article(a_, at - 1) && !proclitic.article;
        const bool adjective = form.kind == FormKind::adjective;
        const bool verb = adjective && !proclitic.article && says_beside(at);
        if (verb || (adjective && unlike && form.features.accusative)) continue;
        if (adjective || form.kind == FormKind::number) return true;
        if (form.kind == FormKind::participle && proclitic.article) return true;
        if (genitive && (form.kind == FormKind::noun || form.kind == FormKind::title) && !form.features.accusative)
            return true;
    }
    return is_unknown_word(a_, at) && bears_article(a_, at);
}

bool ItemBuilder::is_done_by(const Item& noun, std::uint32_t at) const {
    if (noun.kind != ItemKind::event_noun || noun.owner != 0 || bears_article(a_, noun.begin) ||
        !a_.morphology->has(a_.token(at), FormKind::verb))
        return false;
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        if (form.kind != FormKind::verb || form.features.tense != Tense::perfect || word.proclitic != 0) return false;
        return any_frame(*a_.language, a_.language->verbs[form.entry], [&](const Frame& frame) {
            return any_slot(frame, [&](const Slot& slot) {
                return slot.role == Role::content && slot.kind == SlotKind::subject && !slot.word.empty() &&
                       bears_word(a_, noun, slot.word);
            });
        });
    });
}

bool ItemBuilder::is_only_adjective(const Token& token) const {
    const Morphology& morphology = *a_.morphology;
    return !morphology.has(token, FormKind::noun) && !morphology.has(token, FormKind::event_noun) &&
           !morphology.has(token, FormKind::title) && !morphology.has(token, FormKind::participle);
}

bool ItemBuilder::says_beside(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::verb) || at + 1 >= limit_) return false;
    const auto words = a_.morphology->words(token);
    const bool says = std::ranges::any_of(words, [&](const Analysis& word) {
        return a_.form(word).kind == FormKind::verb && word.proclitic == 0 && word.enclitic == 0 &&
               a_.form(word).features.tense == Tense::perfect && a_.language->verbs[a_.form(word).entry].says;
    });
    if (!says) return false;
    const PhraseMatch in = find_particle(a_, at + 1, limit_, Particle::preposition);
    if (in.phrase != nullptr && in.analysis->enclitic != 0 && in.phrase->entry == a_.language->locative)
        return true;  // "a statement [in which] he warned in it", spelled like "wary"
    const std::uint32_t speaker = a_.mention_at[at + 1];
    if (speaker == 0) return find_particle(a_, at + 1, limit_, Particle::complementizer).phrase != nullptr;
    return a_.mentions[speaker - 1].preposition == 0 && !a_.mentions[speaker - 1].conjunction;
}

bool ItemBuilder::is_bare_adjective(std::uint32_t at) const {
    bool adjective = false;
    for (const Analysis& analysis : a_.morphology->titles_and_words(a_.token(at))) {
        const Form& form = a_.form(analysis);
        const bool singular = form.features.number == Number::singular;
        if (form.kind == FormKind::adjective)
            adjective |= singular && form.features.gender == Gender::feminine;
        else if (form.kind != FormKind::participle)
            return false;
    }
    return adjective && a_.token(at).feminine_ending;
}

bool ItemBuilder::ends_subject(const Item& noun, std::uint32_t at) const {
    if (noun.kind != ItemKind::event_noun || at > noun.begin + 2 || items_.size() < 2 || at + 1 >= limit_) return false;
    if (items_[items_.size() - 2].kind != ItemKind::verb || bears_article(a_, noun.begin)) return false;
    const std::uint32_t object = a_.mention_at[at + 1];
    if (object == 0 || !a_.mentions[object - 1].definite) return false;
    const auto words = a_.morphology->titles_and_words(a_.token(at));
    return std::ranges::all_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::adjective && form.features.number == Number::singular;
    });
}

const Analysis* ItemBuilder::adverb_reading(std::uint32_t at) const {
    // "X stormed at dawn [fajran] the embassy", spelled like "a dawn"
    const bool beside = previous_is(ItemKind::actors) || previous_is(ItemKind::verb);
    if (!beside || items_.back().end != at) return nullptr;
    const auto analyses = a_.morphology->words(a_.token(at));
    const auto found = std::ranges::find_if(analyses, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::adverb && analysis.proclitic == 0;
    });
    return found == analyses.end() ? nullptr : &*found;
}

bool ItemBuilder::passes_honour(std::uint32_t at) {
    if (at + 1 >= limit_ || a_.mention_at[at + 1] == 0) return false;
    const Mention& person = a_.mentions[a_.mention_at[at + 1] - 1];
    if (!person.resolved() || person.preposition != 0 || person.conjunction || person.kind == MentionKind::modified)
        return false;
    const bool is_person =  // "his brother the king"
        person.names_person() ||
        (person.kind == MentionKind::title && a_.language->titles[person.title].kind == TitleKind::person);
    const auto words = a_.morphology->words(a_.token(at));
    const auto honour = std::ranges::find_if(words, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::noun && a_.form(analysis).entry == honour_noun &&
               (analysis.enclitic == 0 || is_person) && !a_.proclitic(analysis).article;
    });
    if (honour == words.end()) return false;
    if (a_.proclitic(*honour).preposition != 0) preposition_ = a_.proclitic(*honour).preposition;
    conjunction_ |= a_.proclitic(*honour).conjunction;
    return true;
}

std::uint32_t ItemBuilder::word(std::uint32_t at) {
    if (passes_honour(at)) return at + 1;
    if (const std::uint32_t end = latter(at); end != at) return end;
    if (previous_is(ItemKind::verb) && items_.back().end == at && only_conjoined(at)) return nominal(at, nullptr);
    const bool topic = previous_is(ItemKind::complementizer) && items_.back().end == at && at + 1 < limit_ &&
                       a_.morphology->has(a_.token(at + 1), FormKind::verb);  // "that a Ruritanian stabbed"
    if (topic || follows_acting_verb(at))  // "stabbed a Ruritanian": one word names who did it
        if (const std::uint32_t end = nisba_of_agent(at); end != at) return end;
    if (const Analysis* adverb = adverb_reading(at); adverb != nullptr)
        return push(ItemKind::adverb, at, at + 1, adverb);
    for (const Analysis& analysis : a_.morphology->titles_and_words(a_.token(at))) {
        const FormKind kind = a_.form(analysis).kind;
        const bool adverbial =
            kind == FormKind::adjective && a_.form(analysis).features.accusative && !previous_is(ItemKind::nominal);
        if (kind == FormKind::adverb || adverbial) return push(ItemKind::adverb, at, at + 1, &analysis);
        if (kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::number ||
            kind == FormKind::participle || kind == FormKind::portfolio || kind == FormKind::nisba ||
            kind == FormKind::title) {
            return nominal(at, &analysis);
        }
    }
    const std::uint32_t end = nominal(at, nullptr);
    if (is_unknown_word(a_, at)) read_clitics(at, items_.back());
    return end;
}

void ItemBuilder::read_clitics(std::uint32_t at, Item& item) const {
    const std::u16string_view form = a_.text.form(a_.token(at));
    const auto& proclitics = a_.language->proclitics;
    const auto found = std::ranges::find_if(proclitics, [&](const Proclitic& proclitic) {
        return proclitic.article && proclitic.preposition != 0 && form.size() > proclitic.written.size() + 2 &&
               form.starts_with(proclitic.written);
    });
    if (found == proclitics.end() || item.preposition != 0) return;
    item.preposition = found->preposition;
    item.conjunction |= found->conjunction;
}

bool ItemBuilder::only_conjoined(std::uint32_t at) const {
    const auto analyses = a_.morphology->analyses(a_.token(at));
    return std::ranges::all_of(analyses, [&](const Analysis& analysis) { return a_.proclitic(analysis).conjunction; });
}

std::uint32_t ItemBuilder::nominal(std::uint32_t at, const Analysis* analysis) {
    if (preposition_ == 0 && !conjunction_ && lies_beside_place(a_, items_, at)) preposition_ = a_.language->locative;
    push(ItemKind::nominal, at, at + 1, analysis);
    Item& item = items_.back();
    if (a_.morphology->has(a_.token(at), FormKind::nisba)) name_native(at, item);
    std::uint32_t end = modifiers(end_of_asset(a_, at, limit_), item);
    while (end < limit_ && a_.mention_at[end] == 0 && (is_unknown_word(a_, end) || is_surname_like_purpose(a_, end)) &&
           a_.token(end - 1).kind == TokenKind::word)
        ++end;
    items_.back().end = end;
    return end;
}

}  // namespace isnad
