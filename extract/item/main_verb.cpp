// Items: words that only their place shows to be the verb of a clause.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool ItemBuilder::is_main_verb(std::uint32_t at, const Analysis& verb) const {
    constexpr std::size_t farthest = 8;  // items of the relative clause
    if (verb.proclitic != 0 || items_.empty() || items_.back().end != at || !goes_on_with_phrase(at + 1)) return false;
    const ItemKind last = items_.back().kind;
    if (last != ItemKind::actors && last != ItemKind::event_noun && last != ItemKind::nominal) return false;
    if (!is_definite(a_, items_.back())) return false;
    bool object = false;
    std::size_t verbs = 0;
    for (std::size_t i = items_.size(); i-- > 1 && items_.size() - i <= farthest;) {
        const Item& item = items_[i];
        if (item.kind == ItemKind::relative) return verbs == 1 && object && is_topic_before(i, verb);
        verbs += item.kind == ItemKind::verb ? 1 : 0;
        object |= verbs == 0 && is_phrase(item) && item.preposition == 0;
        const bool inside = item.kind == ItemKind::verb || item.kind == ItemKind::time ||
                            item.kind == ItemKind::adverb || is_phrase(item);
        if (!inside) return false;
    }
    return false;
}

bool ItemBuilder::governs_accusative(std::uint32_t at, const Analysis& verb) const {
    if (at + 1 >= limit_ || verb.enclitic != 0) return false;
    if (a_.form(verb).features.number == Number::dual) return false;  // "a Ruritanian request" ends as "they two asked"
    const std::uint32_t object = a_.mention_at[at + 1];
    const bool people = object == 0 ? a_.morphology->has(a_.token(at + 1), FormKind::nisba)
                                    : a_.mentions[object - 1].kind == MentionKind::title ||
                                          a_.mentions[object - 1].kind == MentionKind::people;
    if (!people || !has_doer(verb)) return false;
    const auto fits = [&](const Analysis& word) {
        return a_.form(word).features.accusative && word.proclitic == 0 && word.enclitic == 0;
    };
    if (object != 0) {  // "a man [-an]" is spelled like "two men of"
        const auto titles = a_.morphology->titles(a_.token(at + 1));
        if (std::ranges::none_of(titles, fits)) return false;
        if (at + 2 < limit_ && bears_article(a_, at + 2)) return false;
    } else {
        const auto words = a_.morphology->words(a_.token(at + 1));
        if (!std::ranges::all_of(
                words, [&](const Analysis& word) { return fits(word) || a_.form(word).kind == FormKind::verb; }))
            return false;
    }
    return any_frame(*a_.language, a_.language->verbs[a_.form(verb).entry],
                     [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

bool ItemBuilder::follows_many(std::uint32_t at, const Analysis& verb) const {
    if (verb.proclitic != 0 || verb.enclitic != 0 || items_.empty() || items_.back().end != at) return false;
    const bool subject = items_.size() > 1 && previous_is(ItemKind::actors) && items_.back().preposition == 0 &&
                         items_.back().mentions.size() == 1 &&
                         a_.mentions[items_.back().mentions.front()].number != Number::dual;
    const Item& before = items_[items_.size() - (subject ? 2U : 1U)];
    if (before.kind != ItemKind::verb || is_copula(a_, before)) return false;
    return a_.form(*before.analysis).features.number != Number::dual;
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

bool ItemBuilder::counts_those_before(std::uint32_t at) const {
    if (!previous_is(ItemKind::actors) || items_.back().end != at || !Morphology::has(a_.token(at), FormKind::number))
        return false;
    const Mention& counted = a_.mentions[items_.back().mentions.back()];
    return counted.kind == MentionKind::title && counted.number != Number::singular &&
           after_partitive(at + 1) == at + 1;  // "the troops arrested two of [min] the rebels"
}

bool ItemBuilder::goes_on_with_phrase(std::uint32_t at) const {
    if (at >= limit_ || a_.token(at).kind != TokenKind::word) return false;
    return a_.mention_at[at] != 0 || bears_article(a_, at) || a_.morphology->has(a_.token(at), FormKind::event_noun);
}

bool ItemBuilder::is_topic_before(std::size_t relative, const Analysis& verb) const {
    const Item& topic = items_[relative - 1];
    if (!is_bare_actor(topic) || topic.mentions.empty()) return false;
    if (!agrees(a_.form(verb).features, a_.mentions[topic.mentions.front()])) return false;
    if (relative == 1) return true;
    const ItemKind before = items_[relative - 2].kind;
    return before == ItemKind::complementizer || before == ItemKind::adversative;
}

bool ItemBuilder::expresses(std::uint32_t at, std::uint32_t after, const Mention& subject) const {
    constexpr std::uint32_t near = 10;
    constexpr std::uint32_t farthest = 30;
    const bool title = subject.kind == MentionKind::title;
    const TitleKind kind = title ? a_.language->titles[subject.title].kind : TitleKind::asset;
    const bool person = subject.resolved() && (subject.names_person() || (title && kind == TitleKind::person));
    const bool body = subject.definite && title && kind == TitleKind::organ;
    if (!person && !body && !subject.names_body()) return false;
    for (std::uint32_t next = after; next < limit_ && next < after + farthest; ++next) {
        const Token& token = a_.token(next);
        if (token.kind == TokenKind::mark && token.mark != Mark::comma) return false;
        // "through" stands before no person; "expressed the party ... its [an] refusal" where the noun is its own.
        const bool takes = takes_preposition_at(at, next);
        if (takes && ((person && next < after + near) || (next + 1 < limit_ && is_owned_noun(next + 1)))) return true;
    }
    return false;
}

bool ItemBuilder::is_owned_noun(std::uint32_t at) const {
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const FormKind kind = a_.form(word).kind;
        return (kind == FormKind::event_noun || kind == FormKind::noun) && word.enclitic != 0 && word.proclitic == 0;
    });
}

bool ItemBuilder::goes_on_with_action(std::uint32_t at, const Analysis& verb) const {
    if (verb.enclitic != 0 || at + 1 >= limit_ || a_.mention_at[at + 1] != 0 || items_.empty()) return false;
    const ItemKind last = items_.back().kind;
    const bool actors =
        last == ItemKind::actors &&
        (items_.back().preposition == 0 || a_.mentions[items_.back().mentions.back()].kind == MentionKind::pronoun);
    if (last != ItemKind::comma && last != ItemKind::time && last != ItemKind::close && !actors) return false;
    const bool alike = std::ranges::any_of(items_, [&](const Item& item) {
        return item.kind == ItemKind::verb && are_alike(a_.form(*item.analysis).features, a_.form(verb).features);
    });
    if (!alike) return false;
    const auto words = a_.morphology->words(a_.token(at + 1));
    const bool many = ends_in_oblique(a_, a_.token(at + 1));
    const bool object = std::ranges::any_of(words, [&](const Analysis& word) {
        const FormKind kind = a_.form(word).kind;  // "and killed others [-in]"
        const bool attribute = many && kind == FormKind::adjective && word.enclitic == 0;
        return (kind == FormKind::event_noun || attribute) && word.proclitic == 0;  // "and refused her request"
    });
    return object && !bears_article(a_, at + 1) && has_doer(verb) &&
           any_frame(*a_.language, a_.language->verbs[a_.form(verb).entry],
                     [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

bool ItemBuilder::is_verb_of_quantifier(std::uint32_t at, const PhraseMatch& particle) const {
    if (particle.analysis->particle != Particle::quantifier || particle.end != at + 1 || particle.end >= limit_)
        return false;
    const std::uint32_t next = a_.mention_at[particle.end];
    if (next == 0) return false;
    const Mention& speaker = a_.mentions[next - 1];
    if (!speaker.definite || speaker.number == Number::plural || speaker.preposition != 0 || speaker.conjunction)
        return false;
    if (!speaker.names_person() && (speaker.kind != MentionKind::title || speaker.number != Number::singular))
        return false;
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::verb && word.enclitic == 0 && form.features.tense == Tense::perfect &&
               a_.language->verbs[form.entry].says && agrees(form.features, speaker);
    });
}

bool ItemBuilder::stresses(std::uint32_t at) const {
    if (items_.empty() || items_.back().end != at || at + 1 >= limit_) return false;
    const Item& stressed = items_.back();
    const bool named = is_phrase(stressed) && is_definite(a_, stressed);
    if (!named && stressed.kind != ItemKind::time && stressed.kind != ItemKind::pronoun) return false;
    const Token& next = a_.token(at + 1);
    if (next.kind != TokenKind::word || Morphology::may_begin(next, Particle::preposition)) return false;
    if (Morphology::may_begin(next, Particle::complementizer) || Morphology::may_begin(next, Particle::relative))
        return true;
    if (const std::uint32_t mention = a_.mention_at[at + 1]; mention != 0) {
        const Mention& object = a_.mentions[mention - 1];
        return object.preposition == 0 && !object.conjunction && (object.resolved() || object.definite);
    }
    const auto words = a_.morphology->words(next);
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Proclitic& proclitic = a_.proclitic(word);
        const bool bare = proclitic.preposition == 0 && !proclitic.conjunction;
        return bare && (proclitic.article || (a_.form(word).kind == FormKind::verb && word.enclitic == 0));
    });
}

bool ItemBuilder::is_done_to(std::uint32_t at) const {
    const Mention& mention = a_.mentions[a_.mention_at[at] - 1];
    if (mention.kind != MentionKind::title || mention.begin != at || mention.end >= limit_) return false;
    if (!bears_article(a_, at) || !a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
    const std::uint32_t next = a_.mention_at[mention.end];
    if (next == 0 || !a_.mentions[next - 1].resolved() || a_.language->dative == 0) return false;
    const Mention& done_to = a_.mentions[next - 1];
    if (done_to.preposition != a_.language->dative || done_to.entity == mention.entity) return false;
    const Analysis* noun = event_reading(at);
    if (noun == nullptr) return false;
    const auto& uses = a_.language->event_nouns[a_.form(*noun).entry].uses;
    return std::ranges::any_of(uses, [&](const EventNounUse& use) {
        const auto& prepositions = use.object_prepositions;
        return std::ranges::find(prepositions, a_.language->dative) != prepositions.end();
    });
}

bool ItemBuilder::awaits_verb(const Analysis& verb) const {
    if (items_.size() < 2 || items_.size() > 3 || verb.proclitic != 0 || !previous_is(ItemKind::comma)) return false;
    const Item& subject = items_[items_.size() - 2];
    if (!is_bare_actor(subject) || subject.mentions.empty()) return false;
    if (items_.size() == 3) {
        const Item& before = items_.front();
        const bool opens = before.kind == ItemKind::complementizer ||
                           (before.kind == ItemKind::verb && is_copula(a_, before));  // "and X, ..., had held"
        if (!opens) return false;
    }
    const Mention& first = a_.mentions[subject.mentions.front()];
    return first.resolved() && agrees(a_.form(verb).features, first);
}

bool ItemBuilder::is_written_as_noun(std::uint32_t at, const Analysis& verb) const {
    const Token& token = a_.token(at);
    if (a_.form(verb).features.tense != Tense::perfect || !a_.morphology->has(token, FormKind::event_noun))
        return false;
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    if (contrasts_with(token, known.lemma)) return true;
    // "his control [saytaratuhu] of the city", not "she controlled him": the verb takes what the preposition brings.
    if (verb.enclitic == 0 || at + 1 >= limit_ || expects_verb_) return false;
    const PhraseMatch next = find_particle(a_, at + 1, limit_, Particle::preposition);
    if (next.phrase == nullptr || next.analysis->proclitic != 0 || next.analysis->enclitic != 0) return false;
    const std::uint32_t preposition = next.phrase->entry;
    const auto brings_both = [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, preposition) &&
               any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    };
    if (!takes(known, SlotKind::oblique, preposition) || any_frame(*a_.language, known, brings_both)) return false;
    Item noun;
    noun.analysis = event_reading(at);
    return noun.analysis != nullptr && noun.analysis->enclitic != 0 &&
           takes_object_at(a_, noun, static_cast<std::uint8_t>(preposition));
}

bool ItemBuilder::has_doer(const Analysis& verb) const {
    return any_frame(*a_.language, a_.language->verbs[a_.form(verb).entry], [](const Frame& frame) {
        return any_slot(frame,
                        [](const Slot& slot) { return slot.role == Role::source && slot.kind == SlotKind::subject; });
    });
}

namespace {

/// "which X gives [tuqaddimu-hu]", spelled like "goes ahead": a verb that may have an object.
bool takes_object(const Language& language, const Verb& verb) {
    return std::ranges::any_of(verb.lights, [](const LightUse& light) { return light.preposition == 0; }) ||
           any_frame(language, verb, [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
}

}  // namespace

bool ItemBuilder::fits_better(std::uint32_t at, const Analysis& a, const Analysis& b) const {
    const std::uint32_t next = at + 1 < limit_ ? a_.mention_at[at + 1] : 0;
    if (const bool called = calls_by_name(a_, items_, at, a); called != calls_by_name(a_, items_, at, b)) return called;
    if (next != 0 && !previous_is(ItemKind::actors) && a.enclitic == b.enclitic && a.proclitic == b.proclitic) {
        const Mention& subject = a_.mentions[next - 1];
        const Features& first = a_.form(a).features;
        const Features& second = a_.form(b).features;
        const bool differ = first.tense != second.tense && first.gender != second.gender;
        const bool agrees_first = agrees(first, subject);
        if (differ && subject.preposition == 0 && !subject.conjunction && agrees_first != agrees(second, subject))
            return agrees_first;  // "he received" or "she meets", unvocalised: the subject decides
    }
    const bool bare = next != 0 && a_.mentions[next - 1].preposition == 0 && a_.form(a).entry == a_.form(b).entry;
    if (bare && (a.enclitic == 0) != (b.enclitic == 0) && a_.form(a.enclitic == 0 ? a : b).features.person == 1)
        return a.enclitic == 0;  // "we arrested X", not "X arrested us"
    const bool says = previous_is(ItemKind::colon) || (previous_is(ItemKind::quote) && is_quoted());
    if (says && a_.form(a).entry == a_.form(b).entry && (a.enclitic == 0) != (b.enclitic == 0) &&
        a_.form(a.enclitic == 0 ? a : b).features.person == 1)
        return a.enclitic == 0;  // "X: we bombed targets"
    const bool conjoined = a_.proclitic(a).conjunction;
    if (next != 0 && a.enclitic == 0 && b.enclitic == 0 && conjoined != a_.proclitic(b).conjunction) {
        const Mention& subject = a_.mentions[next - 1];
        const bool doer = subject.resolved() && subject.preposition == 0 && !subject.conjunction;
        const bool first = has_doer(a);
        if (doer && first != has_doer(b)) return first;  // "and X answered", not "X came [in a report]"
    }
    const bool before_oblique =
        (items_.empty() && before_pronoun(at)) || (conjoined != a_.proclitic(b).conjunction && clause_start());
    if (a.proclitic != b.proclitic && before_oblique) {  // "and replied to [ala] him X", not "came"
        const bool first = takes_preposition_at(a, at + 1);
        if (first != takes_preposition_at(b, at + 1)) return first;
    }
    if (const Mention* subject = subject_beside(at); subject != nullptr) {
        const bool agrees_first = agrees(a_.form(a).features, *subject);
        if (agrees_first != agrees(a_.form(b).features, *subject)) return agrees_first;
    }
    const bool takes_up =
        a.enclitic != 0 && a.enclitic == b.enclitic && a_.language->enclitics[a.enclitic - 1U].features.person == 3;
    if (takes_up && previous_is(ItemKind::relative)) {
        const bool first = takes_object(*a_.language, a_.language->verbs[a_.form(a).entry]);
        if (first != takes_object(*a_.language, a_.language->verbs[a_.form(b).entry])) return first;
    }
    return prefers(a, b);
}

bool ItemBuilder::takes_what_follows(std::uint32_t at) const {
    if (at + 1 >= limit_) return false;
    const std::uint32_t next = a_.mention_at[at + 1];
    const auto words = a_.morphology->words(a_.token(at + 1));  // "targets [-an]"
    const bool object =
        std::ranges::any_of(words, [&](const Analysis& word) { return a_.form(word).features.accusative; });
    return is_counted(a_, at + 1) || object ||
           (next_is_nominal(at) && (next == 0 || a_.mentions[next - 1].preposition == 0));
}

bool ItemBuilder::goes_on_with(std::uint32_t at, const Analysis& verb) const {
    if (asks_somebody(at, verb)) return true;
    if (verb.enclitic != 0 || !verb_before() || at + 1 >= limit_) return false;
    const Verb& known = a_.language->verbs[a_.form(verb).entry];
    if (previous_is(ItemKind::nominal) || previous_is(ItemKind::event_noun)) {  // "and demanded", "and a student"
        // "criticized the decision and asked of [min] X": nothing indefinite is joined to what is definite.
        const bool asks = is_definite(a_, items_.back()) && takes_preposition_at(verb, at + 1) && has_doer(verb) &&
                          std::ranges::any_of(items_, [&](const Item& item) {
                              return item.kind == ItemKind::verb &&
                                     are_alike(a_.form(*item.analysis).features, a_.form(verb).features);
                          });
        return asks || (may_name(a_, known, {"10"}) && is_followed_by_oblique(at, known));
    }
    if (previous_is(ItemKind::comma)) {  // ", and asked of [min] X"
        const PhraseMatch word = find_particle(a_, at + 1, limit_, Particle::preposition);
        if (word.phrase != nullptr && word.analysis->proclitic == 0 && word.analysis->enclitic == 0 &&
            takes(known, SlotKind::oblique, word.phrase->entry))
            return true;
    }
    return is_followed_by_oblique(at, known);
}

}  // namespace isnad
