// Clauses: who speaks where, how far, and what a verb may be besides.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// ", which [is what] Y denied": Y is no part of what he denies.
bool is_answered(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i - 1].kind != ItemKind::comma || i + 2 >= in.items.size()) return false;
    const Item& verb = in.items[i + 2];
    const bool takes_up = verb.kind == ItemKind::verb && verb.analysis->enclitic != 0 && verb_of(in, verb).says;
    if (!takes_up || !(is_phrase(in.items[i]) || in.items[i].kind == ItemKind::pronoun)) return false;
    return in.items[i].mentions.empty() &&
           in.items[i + 1].kind == (in.items[i].kind == ItemKind::pronoun ? ItemKind::nominal : ItemKind::relative);
}

/// "went on [li-] to say that": no aim, he says so.
bool goes_on_to_say(const ClauseContext& in, std::uint32_t i) {
    if (i + 1 >= in.items.size() || !verb_of(in, in.items[i]).says) return false;
    const ItemKind next = in.items[i + 1].kind;
    if (next != ItemKind::complementizer && next != ItemKind::colon && next != ItemKind::quote) return false;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::verb) {
            const VerbClass c = verb_of(in, item).verb_class;
            const bool acts = c == VerbClass::event || c == VerbClass::plain || c == VerbClass::aspect;
            return !item.negated && features_of(in, item).tense == Tense::perfect && (acts || verb_of(in, item).says);
        }
        const bool between =
            item.kind == ItemKind::time || item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition == 0);
        if (!between) return false;
    }
    return false;
}

/// "Ruritania: Graustark arms the rebels": whoever acts is another state than the topic.
bool is_of_another_state(const ClauseContext& in, const Item& item) {
    if (!is_bare_actor(item)) return false;
    const Mention& subject = in.a.mentions[item.mentions.front()];
    const Mention& topic = in.a.mentions[in.items[0].mentions.front()];
    return subject.kind == MentionKind::name && subject.entity != no_entry && subject.entity != topic.entity &&
           in.a.lexicon->entities[subject.entity].type == "state";
}

/// "Ruritania: it is for [ala] Graustark to answer": a demand.
bool is_duty_of_another(const ClauseContext& in, std::uint32_t i) {
    if (i + 1 >= in.items.size() || in.items[i].kind != ItemKind::actors) return false;
    const Language& language = *in.a.language;
    const std::uint8_t governor = in.items[i].preposition;
    if (governor == 0 || governor == language.locative || governor == language.partitive || governor == language.with)
        return false;
    const Item& duty = in.items[i + 1];
    return duty.kind == ItemKind::complementizer ||
           (is_phrase(duty) && duty.preposition == 0 && bears_article(in.a, duty.begin));
}

/// A quotation of more than a name, "the Sultan", or one right behind a colon.
bool opens_words(const ClauseContext& in, const Item& quote) {
    if (quote.kind != ItemKind::quote || quote.closes) return false;
    constexpr std::uint32_t longest_name = 2;
    for (std::uint32_t at = quote.end; at < in.a.text.tokens.size() && at <= quote.end + longest_name; ++at) {
        const Mark mark = in.a.token(at).mark;
        if (mark == Mark::quote || mark == Mark::quote_close) return in.a.token(quote.begin - 1).mark == Mark::colon;
    }
    return true;
}

/// ", while ...", ", but ...".
bool opens_contrast(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (in.items[i - 1].kind != ItemKind::comma || item.reportative) return false;
    return item.kind == ItemKind::adversative || item.kind == ItemKind::subordinator;
}

/// "X, the deputy": an office follows the comma.
bool is_introduced(const ClauseContext& in, std::uint32_t i) {
    if (i + 2 >= in.items.size() || in.items[i + 1].kind != ItemKind::comma) return false;
    const bool relative = in.items[i + 2].kind == ItemKind::pronoun && i + 3 < in.items.size();  // ", who [wa-huwa] is"
    const Item& office = in.items[i + (relative ? 3 : 2)];
    if (!is_bare_actor(office) || office.conjunction) return false;
    const Mention& title = in.a.mentions[office.mentions.front()];
    return title.kind == MentionKind::title && !title.names_person() && title.number == Number::singular &&
           in.a.language->titles[title.title].kind == TitleKind::person;
}

}  // namespace

std::uint32_t headline_colon(const ClauseContext& in) {
    constexpr std::uint32_t last = 4;
    for (std::uint32_t i = 1; i <= last && i < in.items.size(); ++i) {
        const Item& item = in.items[i];
        if (item.kind == ItemKind::colon) return i;
        const bool channel = item.kind == ItemKind::nominal && mixes_alphabets(in.a, in.a.token(item.begin));
        const bool listener =
            channel || (is_phrase(item) && item.preposition != 0 && item.preposition == in.a.language->dative);
        if (item.kind != ItemKind::quote && !listener)  // "X to [li-] 'the paper': ..."
            return i == 1 ? colon_behind_occasion(in.a, in.items) : no_item;
    }
    return no_item;
}

bool is_according(const ClauseContext& in, std::uint32_t i, Accordance kind) {
    const Item& item = in.items[i];
    if (item.kind != ItemKind::according) return false;
    const PhraseMatch match = find_particle(in.a, item.begin, item.end, Particle::according);
    return match.phrase != nullptr && match.phrase->entry == static_cast<std::uint32_t>(kind);
}

bool is_cited(const ClauseContext& in, const Event& speech) { return is_according(in, speech.item, Accordance::cited); }

bool is_denial(const ClauseContext& in, const Event& speech) {
    return in.a.lexicon->relations[speech.frame->relation].cameo == "016" &&
           in.items[speech.speech_begin].kind == ItemKind::complementizer;
}

bool is_hypothetical(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].kind == ItemKind::verb && in.items[i].preposition != 0) return !goes_on_to_say(in, i);
    const bool going_on = in.items[i].kind == ItemKind::verb && features_of(in, in.items[i]).tense != Tense::perfect;
    const bool told = in.items[i].kind == ItemKind::verb && !going_on;  // "to take the place of those who withdrew"
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (told && item.kind == ItemKind::relative && before == i) return false;
        if (item.kind == ItemKind::hypothetical) return true;
        if (item.kind == ItemKind::purpose) return in.items[i].kind != ItemKind::event_noun || before == i;
        const bool carries = item.kind == ItemKind::verb && (verb_of(in, item).verb_class == VerbClass::possible ||
                                                             (going_on && is_copula(in.a, item)));
        if (carries) continue;  // "can X ...?", "if X was [doing]"
        if (item.kind == ItemKind::verb || item.kind == ItemKind::comma || item.kind == ItemKind::complementizer ||
            item.kind == ItemKind::subordinator)
            return false;
    }
    return false;
}

bool is_own_act(const ClauseContext& in, const Event& event, const Event& speech) {
    const Item& item = in.items[event.item];
    if (item.kind != ItemKind::verb || !item.conjunction || event.item == 0) return false;
    if (in.items[event.item - 1].kind != ItemKind::comma || event.sources != speech.sources) return false;
    const int quad = in.a.lexicon->relations[event.frame->relation].quad;
    return event.implicit_source && is_statement(in, speech) && quad != 2 && quad != 4;
}

bool is_reached(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].kind != ItemKind::event_noun || in.items[i - 1].kind != ItemKind::event_noun)
        return false;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i - 1].analysis).entry];
    return noun.verb != no_entry && noun.uses.empty() && in.items[i - 1].end + 1 >= in.items[i].begin &&
           !in.items[i].conjunction;
}

bool is_statement(const ClauseContext& in, const Event& event) {
    return in.a.lexicon->relations[event.frame->relation].family == "statement";
}

namespace {

/// "Ruritania: workers cry 'Go'": people or a body of that state, or of none that is known.
bool are_at_home(const ClauseContext& in, const Item& item, std::uint32_t state) {
    return is_bare_actor(item) && std::ranges::all_of(item.mentions, [&](std::uint32_t index) {
               const Mention& mention = in.a.mentions[index];
               return mention.kind == MentionKind::title && !mention.names_person() &&
                      (mention.entity == no_entry || mention.entity == state);
           });
}

}  // namespace

bool names_topic(const ClauseContext& in) {
    const Mention& mention = in.a.mentions[in.items[0].mentions.front()];
    if (mention.kind != MentionKind::name || mention.person != no_entry || mention.entity == no_entry) return false;
    if (in.a.lexicon->entities[mention.entity].type != "state") return false;
    const bool clause = in.items.size() > 3 && (in.items[3].kind == ItemKind::verb ||
                                                (is_phrase(in.items[3]) && in.items[3].preposition == 0));
    if ((clause && is_of_another_state(in, in.items[2])) || is_duty_of_another(in, 2)) return false;
    if (in.items.size() > 3 && in.items[3].kind == ItemKind::verb && are_at_home(in, in.items[2], mention.entity))
        return true;
    return std::ranges::none_of(in.items.begin() + 2, in.items.end(), [&](const Item& item) {
        return opens_words(in, item) || (item.kind == ItemKind::verb && features_of(in, item).person != 3);
    });
}

namespace {

/// "in spite of X's denial that ..., Y broke", "after X said that ..., Y broke": says whether what is said belongs to
/// an adjunct that opens the sentence, so that the main clause follows behind a comma.
bool opens_before_main_clause(const ClauseContext& in, std::uint32_t trigger) {
    const bool governed = trigger > 0 && in.items[trigger - 1].kind == ItemKind::subordinator;
    if (!governed && in.items[trigger].kind != ItemKind::event_noun) return false;
    return std::ranges::none_of(in.items.first(trigger), [](const Item& item) {
        return item.kind == ItemKind::verb || item.kind == ItemKind::complementizer || is_bare_actor(item);
    });
}

/// ", Y broke" or ", [fa-inna] Y has broken": says whether the main clause behind an adjunct begins at the item.
bool begins_main_clause(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (in.items[i - 1].kind != ItemKind::comma) return false;
    if (item.kind == ItemKind::complementizer) return item.conjunction;
    return item.kind == ItemKind::verb && !item.conjunction && features_of(in, item).tense == Tense::perfect;
}

}  // namespace

std::uint32_t speech_end(const ClauseContext& in, std::uint32_t begin, std::uint32_t trigger) {
    const bool quoted = in.items[begin].kind == ItemKind::quote;
    std::uint32_t other = no_item;  // where a clause begins that may be of another speaker
    bool inside = quoted;
    const bool subordinate = trigger > 0 && in.items[trigger - 1].kind == ItemKind::subordinator;
    const bool adjunct = !quoted && opens_before_main_clause(in, trigger);
    for (std::uint32_t i = begin + 1; i < in.items.size(); ++i) {
        const Item& item = in.items[i];
        if (quoted && item.kind == ItemKind::quote && item.closes) return i;
        if (adjunct && !inside && begins_main_clause(in, i)) return i;
        if (item.kind == ItemKind::quote) inside = !item.closes;
        if (item.kind == ItemKind::verb && item.conjunction && verb_of(in, item).says) return i;
        if (opens_contrast(in, i) && !inside) other = i;
        if (!inside && is_answered(in, i)) return i;
        if (item.kind == ItemKind::verb) {  // "X said that ..., while Y said", "..., but Y denied that"
            if (other != no_item && verb_of(in, item).says && !item.negated) return other;
            // "while X says that ..., Y says": the main clause
            if (subordinate && !inside && in.items[i - 1].kind == ItemKind::comma && verb_of(in, item).says) return i;
            other = no_item;
        }
        const bool predicate =
            i > begin + 1 && in.items[i - 1].kind == ItemKind::quote && is_bare_actor(in.items[i - 2]);
        if (item.kind == ItemKind::participle && !predicate) return i;  // "..., calling on X to": the speaker's own act
    }
    return static_cast<std::uint32_t>(in.items.size());
}

const Predicate* speech_predicate(const ClauseContext& in) {
    return in.a.language->saying == no_entry ? nullptr : &in.a.language->predicates[in.a.language->saying];
}

bool tells_of_somebody(const ClauseContext& in, std::uint32_t i) {
    if (in.items[i].kind != ItemKind::verb || features_of(in, in.items[i]).tense != Tense::perfect) return false;
    if (in.items[i].negated || i < 2 || in.items[i - 1].kind != ItemKind::relative) return false;
    return in.items[i - 2].kind == ItemKind::actors && any_resolved(in.a, in.items[i - 2].mentions);
}

bool stands_against(const ClauseContext& in, const Event& event, const Event& denial) {
    return is_denial(in, denial) &&
           std::ranges::any_of(in.items.begin() + denial.speech_begin, in.items.begin() + event.item,
                               [](const Item& item) { return item.kind == ItemKind::adversative; });
}

bool is_told_so(const ClauseContext& in, std::uint32_t i) { return is_in_inset(in.items, i) && follows_as(in, i); }

bool follows_as(const ClauseContext& in, std::uint32_t i) {
    return is_subordinate(in.a, in.items, i, Subordination::manner);
}

bool is_quoted_speaker(const ClauseContext& in, std::uint32_t i) {
    if (i < 2 || i + 2 >= in.items.size() || in.items[i - 2].kind != ItemKind::verb) return false;
    if (!verb_of(in, in.items[i - 2]).says || in.a.token(in.items[i].begin).nunated) return false;
    if (in.items[i - 2].conjunction && in.items[i - 2].analysis->enclitic != 0)
        return false;  // "and called it 'treason'"
    const Item& item = in.items[i];
    const bool quoted = in.items[i - 1].kind == ItemKind::quote && !in.items[i - 1].closes &&
                        in.items[i + 1].kind == ItemKind::quote && in.items[i + 1].closes;
    return quoted && item.kind == ItemKind::nominal && item.mentions.empty() && item.preposition == 0 &&
           !item.accusative && !is_document(in.a, item);
}

namespace {

/// "the pact with X [f.], which [m.] she said to be": the relative pronoun takes up no state beside it.
bool is_about_another(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent) {
    const Item& relative = in.items[i - 1];
    if (relative.kind != ItemKind::relative || in.items[antecedent].mentions.size() != 1) return false;
    const PhraseMatch which = find_particle(in.a, relative.begin, relative.end, Particle::relative);
    const Mention& beside = in.a.mentions[in.items[antecedent].mentions.front()];
    return which.phrase != nullptr && beside.names_body() && beside.gender == Gender::feminine &&
           which.phrase->features.gender == Gender::masculine;
}

}  // namespace

bool is_told_of(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    const Item& that = in.items[args.speech];
    if (that.kind != ItemKind::complementizer || args.speech + 1 >= in.items.size() || !args.objects.empty())
        return false;
    const Item& pronoun = in.items[args.speech + 1];
    if (pronoun.begin != that.begin || pronoun.kind != ItemKind::actors) return false;
    const Mention& taken_up = in.a.mentions[pronoun.mentions.front()];
    const Features& verb = features_of(in, in.items[i]);
    const bool unlike = verb.person == 3 && taken_up.gender != Gender::any && verb.gender != Gender::any &&
                        taken_up.gender != verb.gender;
    const Item& noun = in.items[antecedent];
    const ItemKind kind = noun.kind;
    if (taken_up.number != Number::singular || verb.tense != Tense::perfect) return false;  // "which it is thought"
    if (kind == ItemKind::event_noun) {  // "the matter [m.] that shows that she ..." is another's
        // "the support of the groups [pl.] of which he [m.] said that they [f.] ..."
        const bool genitive =
            unlike && !noun.mentions.empty() && in.a.mentions[noun.mentions.back()].number == Number::plural;
        return genitive || is_she(in.a.form(*noun.analysis).features) == (taken_up.gender == Gender::feminine);
    }
    return (kind == ItemKind::nominal && unlike) ||
           (kind == ItemKind::actors && unlike &&
            (!agrees(in.a, in.items[i], noun, false) || is_about_another(in, i, antecedent) ||
             (in.a.mentions[noun.mentions.front()].number == Number::plural && verb.gender == Gender::masculine &&
              verb.number == Number::singular)));
}

bool is_odd_name(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (i == 0 || in.items[i - 1].kind != ItemKind::verb || in.items[i - 1].end != item.begin) return false;
    if (item.accusative || item.conjunction || item.preposition != 0 || item.end < item.begin + 2) return false;
    if (item.kind == ItemKind::nominal && item.end == item.begin + 3 && !bears_article(in.a, item.begin) &&
        find_particle(in.a, item.begin + 1, item.begin + 2, Particle::name_part).phrase != nullptr)
        return true;  // "Turkish the son of X"
    if (item.end != item.begin + 2) return false;
    const Token& first = in.a.token(item.begin);
    const Token& last = in.a.token(item.begin + 1);
    if (last.kind != TokenKind::word || bears_article(in.a, item.begin) || is_document_word(in.a, item.begin))
        return false;
    if (item.kind == ItemKind::actors)  // "Sanda the Tunisian": no adjective with the article follows a bare noun
        return item.mentions.size() == 1 && in.a.mentions[item.mentions.front()].kind == MentionKind::modified &&
               is_unknown_word(in.a, item.begin) && bears_article(in.a, item.begin + 1) &&
               in.a.morphology->has(last, FormKind::nisba);
    if (bears_article(in.a, item.begin + 1) && !(is_unknown_word(in.a, item.begin + 1) && is_introduced(in, i)))
        return false;
    return (is_unknown_word(in.a, item.begin + 1) || is_introduced(in, i)) &&
           !in.a.morphology->has(first, FormKind::title) &&
           (in.a.morphology->has(first, FormKind::given_name) || in.a.morphology->has(first, FormKind::adjective) ||
            (!first.feminine_ending && in.a.morphology->has(first, FormKind::noun)));
}

bool is_woman(const ClauseContext& in, std::uint32_t i, const Item& item, const Arguments& args) {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1 || args.speech == no_item) return false;
    const Features& verb = features_of(in, in.items[i]);
    const Mention& speaker = in.a.mentions[item.mentions.front()];
    return verb.gender == Gender::feminine && verb.number == Number::singular && verb_of(in, in.items[i]).says &&
           speaker.local_person != no_entry && speaker.kind == MentionKind::title &&
           in.items[i].analysis->enclitic == 0;
}

std::uint32_t before_place(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent) {
    std::uint32_t at = antecedent;
    while (at > 0 && is_phrase(in.items[at]) && in.items[at].preposition != 0) --at;
    const bool person = at < antecedent && in.items[at].kind == ItemKind::actors && in.items[at].mentions.size() == 1 &&
                        in.items[at].preposition == 0;
    if (!person || in.items[i].analysis->enclitic != 0 || !verb_of(in, in.items[i]).by_persons) return no_item;
    const Mention& mention = in.a.mentions[in.items[at].mentions.front()];
    const bool singular = mention.names_person() || mention.kind == MentionKind::title;
    return singular && agrees(in.a, in.items[i], in.items[at], false) ? at : no_item;
}

Arguments with_speech(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    Arguments spoken = args;
    if (spoken.speech != no_item || in.items[i].owner == 0 || i + 2 >= in.items.size()) return spoken;
    if (in.items[i + 1].kind != ItemKind::comma) return spoken;
    std::uint32_t next = i + 2;
    while (next < in.items.size() && is_phrase(in.items[next]) && (in.items[next].preposition != 0 || next > i + 2))
        ++next;
    if (next == i + 2 || next + 1 >= in.items.size() || in.items[next].kind != ItemKind::comma) return spoken;
    if (in.items[next + 1].kind == ItemKind::complementizer) spoken.speech = next + 1;
    return spoken;
}

bool is_thing_said(const ClauseContext& in, std::uint32_t i, const Item& noun) {
    const bool quoted = i + 1 < in.items.size() && in.items[i + 1].kind == ItemKind::quote && !in.items[i + 1].closes;
    if (quoted && in.items[i].conjunction && in.items[i].analysis->enclitic != 0 && noun.kind == ItemKind::nominal)
        return verb_of(in, in.items[i]).says && noun.begin == in.items[i + 1].end;  // "and called it 'a mistake'"
    if (noun.kind != ItemKind::nominal || noun.analysis == nullptr || noun.begin != in.items[i].end) return false;
    if (!verb_of(in, in.items[i]).says || bears_article(in.a, noun.begin)) return false;
    if (noun.analysis->enclitic != 0 && i + 2 < in.items.size() && verb_done_by_saying(in, i + 2) == i)
        return true;  // "ended his speech by saying"
    const Item* const next = i + 2 < in.items.size() ? &in.items[i + 2] : nullptr;
    const bool of_deed = next != nullptr && next->kind == ItemKind::event_noun && next->begin == noun.end &&
                         next->preposition == 0 && !next->conjunction;  // "stressed the importance of the dialogue"
    if (noun.end == noun.begin + 1 && !of_deed) return false;
    const Form& form = in.a.form(*noun.analysis);
    return form.kind == FormKind::noun && form.features.gender == Gender::feminine &&
           form.features.number == Number::singular && in.a.token(noun.begin).feminine_ending &&
           features_of(in, in.items[i]).gender == Gender::masculine;
}

}  // namespace isnad
