// Clauses: who speaks where, how far, and what a verb may be besides.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t ClauseReader::headline_colon() const {
    constexpr std::uint32_t last = 4;
    for (std::uint32_t i = 1; i <= last && i < items_.size(); ++i) {
        const Item& item = items_[i];
        if (item.kind == ItemKind::colon) return i;
        const bool listener = is_phrase(item) && item.preposition != 0 && item.preposition == a_.language->dative;
        if (item.kind != ItemKind::quote && !listener)  // "X to [li-] 'the paper': ..."
            return i == 1 ? colon_behind_occasion(a_, items_) : no_item;
    }
    return no_item;
}

bool ClauseReader::is_answered(std::uint32_t i) const {
    if (items_[i - 1].kind != ItemKind::comma || i + 2 >= items_.size()) return false;
    const Item& verb = items_[i + 2];
    const bool takes_up = verb.kind == ItemKind::verb && verb.analysis->enclitic != 0 && verb_of(verb).says;
    if (!takes_up || !(is_phrase(items_[i]) || items_[i].kind == ItemKind::pronoun)) return false;
    return items_[i].mentions.empty() &&
           items_[i + 1].kind == (items_[i].kind == ItemKind::pronoun ? ItemKind::nominal : ItemKind::relative);
}

bool ClauseReader::is_cited(const Event& speech) const {
    const Item& item = items_[speech.item];
    if (item.kind != ItemKind::according) return false;
    const PhraseMatch match = find_particle(a_, item.begin, item.end, Particle::according);
    return match.phrase != nullptr && match.phrase->entry != 0;
}

bool ClauseReader::is_denial(const Event& speech) const {
    return a_.lexicon->relations[speech.frame->relation].cameo == "016" &&
           items_[speech.speech_begin].kind == ItemKind::complementizer;
}

bool ClauseReader::goes_on_to_say(std::uint32_t i) const {
    if (i + 1 >= items_.size() || !verb_of(items_[i]).says) return false;
    const ItemKind next = items_[i + 1].kind;
    if (next != ItemKind::complementizer && next != ItemKind::colon && next != ItemKind::quote) return false;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::verb) {
            const VerbClass c = verb_of(item).verb_class;
            const bool acts = c == VerbClass::event || c == VerbClass::plain || c == VerbClass::aspect;
            return !item.negated && features_of(item).tense == Tense::perfect && (acts || verb_of(item).says);
        }
        const bool between =
            item.kind == ItemKind::time || item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition == 0);
        if (!between) return false;
    }
    return false;
}

bool ClauseReader::is_hypothetical(std::uint32_t i) const {
    if (items_[i].kind == ItemKind::verb && items_[i].preposition != 0) return !goes_on_to_say(i);
    const bool going_on = items_[i].kind == ItemKind::verb && features_of(items_[i]).tense != Tense::perfect;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::hypothetical) return true;
        if (item.kind == ItemKind::purpose) return items_[i].kind != ItemKind::event_noun || before == i;
        const bool carries = item.kind == ItemKind::verb &&
                             (verb_of(item).verb_class == VerbClass::possible || (going_on && is_copula(a_, item)));
        if (carries) continue;  // "can X ...?", "if X was [doing]"
        if (item.kind == ItemKind::verb || item.kind == ItemKind::comma || item.kind == ItemKind::complementizer ||
            item.kind == ItemKind::subordinator)
            return false;
    }
    return false;
}

bool ClauseReader::is_impersonal(std::uint32_t i, const Arguments& args) const {
    const Features& features = features_of(items_[i]);
    if (!args.implicit || args.clause == no_item || features.tense != Tense::imperfect || features.person != 3 ||
        features.gender != Gender::masculine || features.number != Number::singular ||
        features.voice == Voice::active || !verb_of(items_[i]).says)
        return false;
    const bool clause = std::ranges::all_of(items_.begin() + i + 1, items_.begin() + args.clause, [](const Item& item) {
        return item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition != 0);
    });                                             // "it is widely expected that"
    const auto is_adjunct = [](const Item& item) {  // "after the talks ..."
        return item.kind == ItemKind::comma || item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
               (is_phrase(item) && item.preposition != 0);
    };
    return clause &&
           (std::ranges::all_of(items_.begin(), items_.begin() + i, is_adjunct) || is_thought_of_noun(i, args));
}

bool ClauseReader::is_of_nobody(std::uint32_t i) const {
    if (i > 0 && items_[i - 1].kind == ItemKind::relative && find_antecedent(items_, i) == no_item) return true;
    if (!is_copula(a_, items_[i]) || i + 1 >= items_.size()) return false;
    const Item& next = items_[i + 1];
    return next.kind == ItemKind::nominal && next.preposition != 0 && next.preposition == a_.language->partitive &&
           next.mentions.empty() && next.end == next.begin + 1 && bears_article(a_, next.begin) && is_singular(next);
}

bool ClauseReader::is_of_another_state(const Item& item) const {
    if (!is_bare_actor(item)) return false;
    const Mention& subject = a_.mentions[item.mentions.front()];
    const Mention& topic = a_.mentions[items_[0].mentions.front()];
    return subject.kind == MentionKind::name && subject.entity != no_entry && subject.entity != topic.entity &&
           a_.lexicon->entities[subject.entity].type == "state";
}

bool ClauseReader::is_duty_of_another(std::uint32_t i) const {
    if (i + 1 >= items_.size() || items_[i].kind != ItemKind::actors) return false;
    const Language& language = *a_.language;
    const std::uint8_t governor = items_[i].preposition;
    if (governor == 0 || governor == language.locative || governor == language.partitive || governor == language.with)
        return false;
    const Item& duty = items_[i + 1];
    return duty.kind == ItemKind::complementizer ||
           (is_phrase(duty) && duty.preposition == 0 && bears_article(a_, duty.begin));
}

bool ClauseReader::is_own_act(const Event& event, const Event& speech) const {
    const Item& item = items_[event.item];
    if (item.kind != ItemKind::verb || !item.conjunction || event.item == 0) return false;
    if (items_[event.item - 1].kind != ItemKind::comma || event.sources != speech.sources) return false;
    const int quad = a_.lexicon->relations[event.frame->relation].quad;
    return event.implicit_source && is_statement(speech) && quad != 2 && quad != 4;
}

bool ClauseReader::is_reached(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::event_noun || items_[i - 1].kind != ItemKind::event_noun) return false;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i - 1].analysis).entry];
    return noun.verb != no_entry && noun.uses.empty() && items_[i - 1].end + 1 >= items_[i].begin &&
           !items_[i].conjunction;
}

bool ClauseReader::is_somebody(const Mentions& mentions) const {
    if (mentions.size() != 1) return false;
    const Mention& mention = a_.mentions[mentions.front()];
    return mention.kind == MentionKind::title && mention.preposition == 0 &&
           !(mention.definite && a_.language->titles[mention.title].speaker);
}

bool ClauseReader::is_statement(const Event& event) const {
    return a_.lexicon->relations[event.frame->relation].family == "statement";
}

bool ClauseReader::is_thought_of_noun(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || args.clause != i + 1 || i + 2 >= items_.size() || items_[i].conjunction) return false;
    const Item& noun = items_[i - 1];
    const Item& pronoun = items_[i + 2];
    if (!is_phrase(noun) || noun.end != items_[i].begin || is_definite(a_, noun)) return false;
    if (pronoun.kind != ItemKind::actors || pronoun.begin != items_[i + 1].begin) return false;
    const Mention& they = a_.mentions[pronoun.mentions.front()];
    return they.gender == Gender::feminine || they.number != Number::singular;
}

bool ClauseReader::names_topic() const {
    const Mention& mention = a_.mentions[items_[0].mentions.front()];
    if (mention.kind != MentionKind::name || mention.person != no_entry || mention.entity == no_entry) return false;
    if (a_.lexicon->entities[mention.entity].type != "state") return false;
    const bool clause =
        items_.size() > 3 && (items_[3].kind == ItemKind::verb || (is_phrase(items_[3]) && items_[3].preposition == 0));
    if ((clause && is_of_another_state(items_[2])) || is_duty_of_another(2)) return false;
    return std::ranges::none_of(items_.begin() + 2, items_.end(), [&](const Item& item) {
        return opens_words(item) || (item.kind == ItemKind::verb && features_of(item).person != 3);
    });
}

bool ClauseReader::opens_words(const Item& quote) const {
    if (quote.kind != ItemKind::quote || quote.closes) return false;
    constexpr std::uint32_t longest_name = 2;
    for (std::uint32_t at = quote.end; at < a_.text.tokens.size() && at <= quote.end + longest_name; ++at) {
        const Mark mark = a_.token(at).mark;
        if (mark == Mark::quote || mark == Mark::quote_close) return a_.token(quote.begin - 1).mark == Mark::colon;
    }
    return true;
}

bool ClauseReader::opens_contrast(std::uint32_t i) const {
    const Item& item = items_[i];
    if (items_[i - 1].kind != ItemKind::comma || item.reportative) return false;
    return item.kind == ItemKind::adversative || item.kind == ItemKind::subordinator;
}

std::uint32_t ClauseReader::speech_end(std::uint32_t begin, std::uint32_t trigger) const {
    const bool quoted = items_[begin].kind == ItemKind::quote;
    std::uint32_t other = no_item;  // where a clause begins that may be of another speaker
    bool inside = quoted;
    const bool subordinate = trigger > 0 && items_[trigger - 1].kind == ItemKind::subordinator;
    for (std::uint32_t i = begin + 1; i < items_.size(); ++i) {
        const Item& item = items_[i];
        if (quoted && item.kind == ItemKind::quote && item.closes) return i;
        if (item.kind == ItemKind::quote) inside = !item.closes;
        if (item.kind == ItemKind::verb && item.conjunction && verb_of(item).says) return i;
        if (opens_contrast(i) && !inside) other = i;
        if (!inside && is_answered(i)) return i;
        if (item.kind == ItemKind::verb) {  // "X said that ..., while Y said", "..., but Y denied that"
            if (other != no_item && verb_of(item).says && !item.negated) return other;
            // "while X says that ..., Y says": the main clause
            if (subordinate && !inside && items_[i - 1].kind == ItemKind::comma && verb_of(item).says) return i;
            other = no_item;
        }
        if (item.kind == ItemKind::participle) return i;  // "..., calling on X to ...": the speaker's own act
    }
    return static_cast<std::uint32_t>(items_.size());
}

const Predicate* ClauseReader::speech_predicate() const {
    return a_.language->saying == no_entry ? nullptr : &a_.language->predicates[a_.language->saying];
}

bool ClauseReader::stands_against(const Event& event, const Event& denial) const {
    return is_denial(denial) &&
           std::ranges::any_of(items_.begin() + denial.speech_begin, items_.begin() + event.item,
                               [](const Item& item) { return item.kind == ItemKind::adversative; });
}

bool ClauseReader::has_plain_reading(std::uint32_t i) const {
    const Item& item = items_[i];
    const auto analyses = a_.morphology->words(a_.token(item.begin));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::verb || analysis.proclitic != item.analysis->proclitic ||
            analysis.enclitic != item.analysis->enclitic || form.features.tense != features_of(item).tense)
            return false;
        const Verb& verb = a_.language->verbs[form.entry];
        return verb.predicates.empty() && verb.lights.empty();
    });
}

bool ClauseReader::is_followed_by_some(std::uint32_t subject) const {
    if (subject + 1 >= items_.size()) return false;
    const Item& next = items_[subject + 1];
    const std::uint32_t last = items_[subject].end - 1;
    const bool somebody = items_[subject].kind == ItemKind::actors &&
                          a_.mentions[items_[subject].mentions.front()].kind == MentionKind::title;
    if (somebody && last > items_[subject].begin && bears_article(a_, last) &&
        a_.morphology->has(a_.token(last), FormKind::adjective))
        return false;  // "the parties close to [min] X"
    return next.begin > items_[subject].end && next.kind == ItemKind::actors && next.preposition != 0 &&
           next.preposition == a_.language->partitive;
}

bool ClauseReader::is_nominative(const Item& item) const {
    const auto words = a_.morphology->titles_and_words(a_.token(item.begin));
    return std::ranges::any_of(words, [&](const Analysis& analysis) { return a_.form(analysis).features.nominative; });
}

bool ClauseReader::is_told_so(std::uint32_t i) const { return is_in_inset(items_, i) && follows_as(i); }

bool ClauseReader::follows_as(std::uint32_t i) const { return is_subordinate(a_, items_, i, Subordination::manner); }

Indices ClauseReader::readings(std::uint32_t i) const {
    const Item& item = items_[i];
    Indices verbs{a_.form(*item.analysis).entry};
    if (calls_by_name(a_, items_.first(i), item.begin, *item.analysis)) return verbs;
    for (const Analysis& analysis : a_.morphology->words(a_.token(item.begin))) {
        const Form& form = a_.form(analysis);
        const bool same = form.kind == item.analysis->form.kind && analysis.proclitic == item.analysis->proclitic &&
                          analysis.enclitic == item.analysis->enclitic &&
                          form.features.tense == features_of(item).tense;
        const bool called = form.features.voice == Voice::passive && features_of(item).voice != Voice::passive;
        if (!same || called) continue;  // "claims", but not "is called"

        const Verb& verb = a_.language->verbs[form.entry];
        const bool event = !verb.predicates.empty() || !verb.lights.empty();
        if (event && std::ranges::find(verbs, form.entry) == verbs.end()) verbs.push_back(form.entry);
    }
    return verbs;
}

bool ClauseReader::suffers(const Verb& verb) const {
    return any_frame(*a_.language, verb, has_target_subject) || any_light_frame(*a_.language, verb, has_target_subject);
}

bool ClauseReader::is_quoted_speaker(std::uint32_t i) const {
    if (i < 2 || i + 2 >= items_.size() || items_[i - 2].kind != ItemKind::verb) return false;
    if (!verb_of(items_[i - 2]).says || a_.token(items_[i].begin).nunated) return false;
    if (items_[i - 2].conjunction && items_[i - 2].analysis->enclitic != 0) return false;  // "and called it 'treason'"
    const Item& item = items_[i];
    const bool quoted = items_[i - 1].kind == ItemKind::quote && !items_[i - 1].closes &&
                        items_[i + 1].kind == ItemKind::quote && items_[i + 1].closes;
    return quoted && item.kind == ItemKind::nominal && item.mentions.empty() && item.preposition == 0 &&
           !item.accusative && !is_document(a_, item);
}

bool ClauseReader::is_introduced(std::uint32_t i) const {
    if (i + 2 >= items_.size() || items_[i + 1].kind != ItemKind::comma) return false;
    const Item& office = items_[i + 2];
    if (!is_bare_actor(office) || office.conjunction) return false;
    const Mention& title = a_.mentions[office.mentions.front()];
    return title.kind == MentionKind::title && !title.names_person() && title.number == Number::singular &&
           a_.language->titles[title.title].kind == TitleKind::person;
}

bool ClauseReader::is_told_of(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    const Item& that = items_[args.speech];
    if (that.kind != ItemKind::complementizer || args.speech + 1 >= items_.size() || !args.objects.empty())
        return false;
    const Item& pronoun = items_[args.speech + 1];
    if (pronoun.begin != that.begin || pronoun.kind != ItemKind::actors) return false;
    const Mention& taken_up = a_.mentions[pronoun.mentions.front()];
    const Features& verb = features_of(items_[i]);
    const bool unlike = verb.person == 3 && taken_up.gender != Gender::any && verb.gender != Gender::any &&
                        taken_up.gender != verb.gender;
    const Item& noun = items_[antecedent];
    const ItemKind kind = noun.kind;
    if (taken_up.number != Number::singular || verb.tense != Tense::perfect) return false;  // "which it is thought"
    if (kind == ItemKind::event_noun) {  // "the matter [m.] that shows that she ..." is another's
        // "the support of the groups [pl.] of which he [m.] said that they [f.] ..."
        const bool genitive =
            unlike && !noun.mentions.empty() && a_.mentions[noun.mentions.back()].number == Number::plural;
        return genitive || is_she(a_.form(*noun.analysis).features) == (taken_up.gender == Gender::feminine);
    }
    return (kind == ItemKind::nominal && unlike) ||
           (kind == ItemKind::actors && unlike &&
            (!agrees(a_, items_[i], noun, false) ||
             (a_.mentions[noun.mentions.front()].number == Number::plural && verb.gender == Gender::masculine &&
              verb.number == Number::singular)));
}

bool ClauseReader::is_odd_name(std::uint32_t i) const {
    const Item& item = items_[i];
    if (i == 0 || items_[i - 1].kind != ItemKind::verb || items_[i - 1].end != item.begin) return false;
    if (item.accusative || item.conjunction || item.preposition != 0 || item.end < item.begin + 2) return false;
    if (item.kind == ItemKind::nominal && item.end == item.begin + 3 && !bears_article(a_, item.begin) &&
        find_particle(a_, item.begin + 1, item.begin + 2, Particle::name_part).phrase != nullptr)
        return true;  // "Turkish the son of X"
    if (item.end != item.begin + 2) return false;
    const Token& first = a_.token(item.begin);
    const Token& last = a_.token(item.begin + 1);
    if (last.kind != TokenKind::word || bears_article(a_, item.begin) || is_document_word(a_, item.begin)) return false;
    if (item.kind == ItemKind::actors)  // "Sanda the Tunisian": no adjective with the article follows a bare noun
        return item.mentions.size() == 1 && a_.mentions[item.mentions.front()].kind == MentionKind::modified &&
               is_unknown_word(a_, item.begin) && bears_article(a_, item.begin + 1) &&
               a_.morphology->has(last, FormKind::nisba);
    if (bears_article(a_, item.begin + 1) && !(is_unknown_word(a_, item.begin + 1) && is_introduced(i))) return false;
    return (is_unknown_word(a_, item.begin + 1) || is_introduced(i)) && !a_.morphology->has(first, FormKind::title) &&
           (a_.morphology->has(first, FormKind::given_name) || a_.morphology->has(first, FormKind::adjective) ||
            (!first.feminine_ending && a_.morphology->has(first, FormKind::noun)));
}

bool ClauseReader::is_woman(std::uint32_t i, const Item& item, const Arguments& args) const {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1 || args.speech == no_item) return false;
    const Features& verb = features_of(items_[i]);
    const Mention& speaker = a_.mentions[item.mentions.front()];
    return verb.gender == Gender::feminine && verb.number == Number::singular && verb_of(items_[i]).says &&
           speaker.local_person != no_entry && speaker.kind == MentionKind::title && items_[i].analysis->enclitic == 0;
}

std::uint32_t ClauseReader::before_place(std::uint32_t i, std::uint32_t antecedent) const {
    std::uint32_t at = antecedent;
    while (at > 0 && is_phrase(items_[at]) && items_[at].preposition != 0) --at;
    const bool person = at < antecedent && items_[at].kind == ItemKind::actors && items_[at].mentions.size() == 1 &&
                        items_[at].preposition == 0;
    if (!person || items_[i].analysis->enclitic != 0 || !verb_of(items_[i]).by_persons) return no_item;
    const Mention& mention = a_.mentions[items_[at].mentions.front()];
    const bool singular = mention.names_person() || mention.kind == MentionKind::title;
    return singular && agrees(a_, items_[i], items_[at], false) ? at : no_item;
}

Arguments ClauseReader::with_speech(std::uint32_t i, const Arguments& args) const {
    Arguments spoken = args;
    if (spoken.speech != no_item || items_[i].owner == 0 || i + 2 >= items_.size()) return spoken;
    if (items_[i + 1].kind != ItemKind::comma) return spoken;
    std::uint32_t next = i + 2;
    while (next < items_.size() && is_phrase(items_[next]) && (items_[next].preposition != 0 || next > i + 2)) ++next;
    if (next == i + 2 || next + 1 >= items_.size() || items_[next].kind != ItemKind::comma) return spoken;
    if (items_[next + 1].kind == ItemKind::complementizer) spoken.speech = next + 1;
    return spoken;
}

bool ClauseReader::is_thing_said(std::uint32_t i, const Item& noun) const {
    const bool quoted = i + 1 < items_.size() && items_[i + 1].kind == ItemKind::quote && !items_[i + 1].closes;
    if (quoted && items_[i].conjunction && items_[i].analysis->enclitic != 0 && noun.kind == ItemKind::nominal)
        return verb_of(items_[i]).says && noun.begin == items_[i + 1].end;  // "and called it 'a mistake'"
    if (noun.kind != ItemKind::nominal || noun.analysis == nullptr || noun.begin != items_[i].end) return false;
    if (!verb_of(items_[i]).says || bears_article(a_, noun.begin)) return false;
    if (noun.analysis->enclitic != 0 && i + 2 < items_.size() && verb_done_by_saying(i + 2) == i)
        return true;  // "ended his speech by saying"
    if (noun.end == noun.begin + 1) return false;
    const Form& form = a_.form(*noun.analysis);
    return form.kind == FormKind::noun && form.features.gender == Gender::feminine &&
           form.features.number == Number::singular && a_.token(noun.begin).feminine_ending &&
           features_of(items_[i]).gender == Gender::masculine;
}

}  // namespace isnad
