// Events: what is said by whom, and what is only supposed, intended or undone.
#include <isnad/extract/event_finder.h>

#include <algorithm>

namespace isnad {

bool EventFinder::is_impersonal(std::uint32_t i, const Arguments& args) const {
    const Features& features = features_of(items_[i]);
    const bool head = std::all_of(items_.begin(), items_.begin() + i, [](const Item& item) {  // "after the talks ..."
        return item.kind == ItemKind::comma || item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
               (is_phrase(item) && item.preposition != 0);
    });
    const bool clause = args.clause != no_item &&
                        std::all_of(items_.begin() + i + 1, items_.begin() + args.clause, [](const Item& item) {
                            return item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition != 0);
                        });  // "it is widely expected that"
    return (head || is_thought_of_noun(i, args)) && args.implicit && clause && features.tense == Tense::imperfect &&
           features.person == 3 && features.gender == Gender::masculine && features.number == Number::singular &&
           verb_of(items_[i]).says;
}

bool EventFinder::is_thought_of_noun(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || args.clause != i + 1 || i + 2 >= items_.size() || items_[i].conjunction) return false;
    const Item& noun = items_[i - 1];
    const Item& pronoun = items_[i + 2];
    if (!is_phrase(noun) || noun.end != items_[i].begin || is_definite(a_, noun)) return false;
    if (pronoun.kind != ItemKind::actors || pronoun.begin != items_[i + 1].begin) return false;
    const Mention& they = a_.mentions[pronoun.mentions.front()];
    return they.gender == Gender::feminine || they.number != Number::singular;
}

void EventFinder::spread_speech(std::uint32_t i) {
    if (events_.size() == first_event_ || events_.back().item != i) return;
    const bool first = i <= 2;  // "as X said, ...": what follows
    events_.back().speech_begin = first ? i + 1 : 0;
    events_.back().speech_end = first ? static_cast<std::uint32_t>(items_.size()) : i;
    events_.back().content = span_of(events_.back().speech_begin, first ? events_.back().speech_end : i - 1);
}

void EventFinder::headline() {
    if (items_.size() < 3 || items_[0].kind != ItemKind::actors) return;
    const std::uint32_t colon = headline_colon();
    const Predicate* says = colon == no_item ? nullptr : speech_predicate();
    if (says == nullptr) return;
    const Mention& speaker = a_.mentions[items_[0].mentions.front()];
    const bool somebody = is_somebody(items_[0].mentions) && !speaker.definite &&
                          (colon != 1 || a_.language->titles[speaker.title].speaker);  // "a source to X: ..."
    if (!(resolved(items_[0].mentions) || somebody) || (colon == 1 && names_topic())) return;
    Arguments args;
    args.subject = 0;
    args.subject_mentions = items_[0].mentions;
    args.speech = colon;
    args.end = colon + 1;
    if (colon == 2) args.obliques.push_back(1);  // "X to Y: ..."
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
    std::string reason;
    if (const auto match = match_frames(input, *says, reason)) add(colon, *match, args, ":", nominal_penalty);
}

std::uint32_t EventFinder::headline_colon() const {
    constexpr std::uint32_t last = 4;
    for (std::uint32_t i = 1; i <= last && i < items_.size(); ++i) {
        const Item& item = items_[i];
        if (item.kind == ItemKind::colon) return i;
        const bool listener = is_phrase(item) && item.preposition != 0 && item.preposition == a_.language->dative;
        if (item.kind != ItemKind::quote && !listener) return no_item;  // "X to [li-] 'the paper': ..."
    }
    return no_item;
}

bool EventFinder::names_topic() const {
    const Mention& mention = a_.mentions[items_[0].mentions.front()];
    if (mention.kind != MentionKind::name || mention.person != no_entry || mention.entity == no_entry) return false;
    if (a_.lexicon->entities[mention.entity].type != "state") return false;
    const bool clause =
        items_.size() > 3 && (items_[3].kind == ItemKind::verb || (is_phrase(items_[3]) && items_[3].preposition == 0));
    if (clause && is_of_another_state(items_[2])) return false;
    return std::none_of(items_.begin() + 2, items_.end(), [&](const Item& item) {
        return item.kind == ItemKind::quote || (item.kind == ItemKind::verb && features_of(item).person != 3);
    });
}

bool EventFinder::is_of_another_state(const Item& item) const {
    if (item.kind != ItemKind::actors || item.preposition != 0) return false;
    const Mention& subject = a_.mentions[item.mentions.front()];
    const Mention& topic = a_.mentions[items_[0].mentions.front()];
    return subject.kind == MentionKind::name && subject.entity != no_entry && subject.entity != topic.entity &&
           a_.lexicon->entities[subject.entity].type == "state";
}

void EventFinder::according(std::uint32_t i) {
    std::uint32_t who = i + 1;
    for (std::uint32_t next = who; next < items_.size() && next < who + 4; ++next) {
        if (items_[next].kind == ItemKind::comma || items_[next].kind == ItemKind::complementizer) break;
        const bool between = a_.language->between != 0 && items_[next].preposition == a_.language->between;
        if (items_[next].kind == ItemKind::actors && items_[next].preposition != a_.language->locative && !between) {
            who = next;  // "according to a statement issued by X"
            break;
        }
    }
    const Predicate* says = speech_predicate();
    if (says == nullptr || who >= items_.size()) return;
    Arguments args;
    args.subject = who;
    args.subject_mentions = speaker_in(who);
    if (!resolved(args.subject_mentions)) args.subject_mentions = items_[who].mentions;  // "a statement of X"
    args.speech = 0;
    args.end = who + 1;
    if (!resolved(args.subject_mentions) && !(who == i + 1 && is_somebody(args.subject_mentions)))
        return refuse(i, "no actor whose word it is");
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
    std::string reason;
    const auto match = match_frames(input, *says, reason);
    if (!match) return;
    const std::uint32_t begin = begin_of_report(i, args.subject_mentions);
    if (!add(i, *match, args, text_of(i), nominal_penalty)) return;
    events_.back().speech_begin = begin;
    events_.back().speech_end = static_cast<std::uint32_t>(items_.size());
}

bool EventFinder::is_somebody(const Mentions& mentions) const {
    if (mentions.size() != 1) return false;
    const Mention& mention = a_.mentions[mentions.front()];
    return mention.kind == MentionKind::title && mention.preposition == 0 &&
           !(mention.definite && a_.language->titles[mention.title].speaker);
}

const Predicate* EventFinder::speech_predicate() const {
    for (const Predicate& predicate : a_.language->predicates) {
        if (predicate.key == "say") return &predicate;
    }
    return nullptr;
}

std::uint32_t EventFinder::governing_verb(std::uint32_t i) const {
    if (items_[i].kind == ItemKind::event_noun && governor_ != no_item) return governor_;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::verb) return before - 1;
        const bool between = item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                             item.kind == ItemKind::complementizer ||
                             (item.kind == ItemKind::actors && item.preposition == 0);
        if (!between) return no_item;
    }
    return no_item;
}

const Verb* EventFinder::governor(std::uint32_t i) const {
    const std::uint32_t verb = governing_verb(i);
    return verb == no_item ? nullptr : &verb_of(items_[verb]);
}

bool EventFinder::intended(std::uint32_t i) const {
    const Verb* verb = governor(i);
    return (verb != nullptr && verb->verb_class == VerbClass::intend) ||
           (items_[i].kind == ItemKind::event_noun && verb_of_aim(i) != no_item);
}

const Event* EventFinder::request_for(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i - 1].kind != ItemKind::complementizer) return nullptr;
    if (features_of(items_[i]).tense == Tense::perfect || items_[i].future) return nullptr;
    const auto asks = [&](const Event& event) {
        const std::string_view root = std::string_view(a_.lexicon->relations[event.frame->relation].cameo).substr(0, 2);
        return event.speech_begin == i - 1 && event.sentence == sentence_ && (root == "02" || root == "10");
    };
    const auto found = std::find_if(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), asks);
    return found == events_.end() ? nullptr : &*found;
}

bool EventFinder::may(std::uint32_t i) const {
    const std::uint32_t verb = governing_verb(i);
    if (verb == no_item || verb_of(items_[verb]).verb_class != VerbClass::possible) return false;
    const bool managed = items_[i].kind == ItemKind::event_noun && features_of(items_[verb]).tense == Tense::perfect;
    return !managed;
}

bool EventFinder::is_of_denied_report(std::uint32_t i) const {
    if (items_[i].kind != ItemKind::event_noun || a_.language->deputation == 0) return false;
    if (items_[i].preposition != a_.language->deputation) return false;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::comma || item.kind == ItemKind::complementizer || item.kind == ItemKind::quote)
            return false;
        if (item.kind != ItemKind::verb) continue;
        if (has_become(before - 1, {"016"})) return !item.negated;
        if (!verb_of(item).says) return false;
    }
    return false;
}

bool EventFinder::is_reached(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::event_noun || items_[i - 1].kind != ItemKind::event_noun) return false;
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i - 1].analysis).entry];
    return noun.verb != no_entry && noun.uses.empty() && items_[i - 1].end + 1 >= items_[i].begin &&
           !items_[i].conjunction;
}

bool EventFinder::fails(std::uint32_t i) const {
    if (is_of_denied_report(i)) return true;
    if (follows_deed_noun(i) && items_[i - 1].negated) return true;
    if (is_reached(i) && (items_[i - 1].negated || fails(i - 1))) return true;
    const std::uint32_t verb = governing_verb(i);
    if (verb == no_item) return false;
    const bool denied = items_[i].kind == ItemKind::event_noun && has_become(verb, {"016"}) &&
                        !may_name(a_, items_[i], {"01", "11"});  // who denies an accusation was accused
    if (denied) return !items_[verb].negated;                    // "denied the shelling of X"
    const VerbClass c = verb_of(items_[verb]).verb_class;
    if (c == VerbClass::fail) return !items_[verb].negated;  // "did not fail to"
    const bool carries =
        c == VerbClass::aspect || c == VerbClass::intend || c == VerbClass::perform || c == VerbClass::happen;
    return carries && items_[verb].negated;  // "was not able to"
}

bool EventFinder::is_copula(const Item& verb) const { return verb_of(verb).verb_class == VerbClass::copula; }

bool EventFinder::is_hypothetical(std::uint32_t i) const {
    if (items_[i].kind == ItemKind::verb && items_[i].preposition != 0) return true;
    const bool going_on = items_[i].kind == ItemKind::verb && features_of(items_[i]).tense != Tense::perfect;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::hypothetical) return true;
        if (item.kind == ItemKind::purpose) return items_[i].kind != ItemKind::event_noun || before == i;
        const bool carries = item.kind == ItemKind::verb &&
                             (verb_of(item).verb_class == VerbClass::possible || (going_on && is_copula(item)));
        if (carries) continue;  // "can X ...?", "if X was [doing]"
        if (item.kind == ItemKind::verb || item.kind == ItemKind::comma || item.kind == ItemKind::complementizer ||
            item.kind == ItemKind::subordinator)
            return false;
    }
    return false;
}

bool EventFinder::is_statement(const Event& event) const {
    return a_.lexicon->relations[event.frame->relation].family == "statement";
}

bool EventFinder::opens_contrast(std::uint32_t i) const {
    const Item& item = items_[i];
    if (items_[i - 1].kind != ItemKind::comma || item.reportative) return false;
    return item.kind == ItemKind::adversative || item.kind == ItemKind::subordinator;
}

bool EventFinder::is_answered(std::uint32_t i) const {
    if (items_[i - 1].kind != ItemKind::comma || i + 2 >= items_.size()) return false;
    const Item& verb = items_[i + 2];
    const bool takes_up = verb.kind == ItemKind::verb && verb.analysis->enclitic != 0 && verb_of(verb).says;
    if (!takes_up || !(is_phrase(items_[i]) || items_[i].kind == ItemKind::pronoun)) return false;
    return items_[i].mentions.empty() &&
           items_[i + 1].kind == (items_[i].kind == ItemKind::pronoun ? ItemKind::nominal : ItemKind::relative);
}

std::uint32_t EventFinder::speech_end(std::uint32_t begin, std::uint32_t trigger) const {
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

bool EventFinder::inside_speech(std::uint32_t i) const {
    return std::any_of(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(),
                       [&](const Event& event) {
                           return event.speech_begin != no_item && event.speech_begin <= i && i < event.speech_end;
                       });
}

const Event* EventFinder::speech_before(std::uint32_t i) const {
    const Features& features = features_of(items_[i]);
    const Event* nominal = nullptr;  // "X's statements": who says goes on, if anybody does
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Mentions& speaker = events_[e].sources;
        if (events_[e].item >= i || !is_statement(events_[e])) continue;
        if (!fits(features, speaker) && !is_nobody_known(features, speaker)) continue;
        if (items_[events_[e].item].kind != ItemKind::event_noun) return &events_[e];
        if (nominal == nullptr) nominal = &events_[e];
    }
    return nominal;
}

bool EventFinder::is_denial(const Event& speech) const {
    return a_.lexicon->relations[speech.frame->relation].cameo == "016" &&
           items_[speech.speech_begin].kind == ItemKind::complementizer;
}

bool EventFinder::is_denied(const Event& event) const {
    return event.said_by != no_item && !is_statement(event) && is_denial(events_[event.said_by]);
}

bool EventFinder::stands_against(const Event& event, const Event& denial) const {
    return is_denial(denial) && std::any_of(items_.begin() + denial.speech_begin, items_.begin() + event.item,
                                            [](const Item& item) { return item.kind == ItemKind::adversative; });
}

bool EventFinder::is_own_act(const Event& event, const Event& speech) const {
    const Item& item = items_[event.item];
    if (item.kind != ItemKind::verb || !item.conjunction || event.item == 0) return false;
    if (items_[event.item - 1].kind != ItemKind::comma || event.sources != speech.sources) return false;
    const int quad = a_.lexicon->relations[event.frame->relation].quad;
    return event.implicit_source && is_statement(speech) && quad != 2 && quad != 4;
}

bool EventFinder::says_through(std::size_t event, std::size_t speech) const {
    std::size_t at = event;
    for (std::size_t depth = 0; at != no_item && depth < events_.size(); ++depth, at = events_[at].said_by) {
        if (at == speech) return true;
    }
    return false;
}

std::uint32_t EventFinder::begin_of_report(std::uint32_t i, const Mentions& speaker) const {
    const Mention& mention = a_.mentions[speaker.front()];
    if (mention.entity != no_entry && a_.lexicon->entities[mention.entity].type == "media") return 0;
    std::uint32_t begin = 0;
    for (std::size_t e = first_event_; e < events_.size(); ++e) {
        const Event& speech = events_[e];
        const bool around = speech.speech_begin != no_item && speech.speech_begin < i && i < speech.speech_end;
        if (around && speech.item < i) begin = std::max(begin, speech.speech_begin);
    }
    return begin;
}

bool EventFinder::is_cited(const Event& speech) const {
    const Item& item = items_[speech.item];
    if (item.kind != ItemKind::according) return false;
    const PhraseMatch match = find_particle(a_, item.begin, item.end, Particle::according);
    return match.phrase != nullptr && match.phrase->entry != 0;
}

void EventFinder::cite() {
    for (std::size_t cited = first_event_; cited < events_.size(); ++cited) {
        if (!is_cited(events_[cited])) continue;
        for (std::size_t report = first_event_; report < events_.size(); ++report) {
            const Event& press = events_[report];
            const std::uint32_t citation = events_[cited].item;
            const bool around = press.item < citation && citation < press.speech_begin;  // "said, citing Y, that"
            if (is_cited(press) || press.speech_begin == no_item || !(around || is_press(press.sources))) continue;
            events_[cited].speech_begin = press.speech_begin + 1;
            events_[cited].speech_end = press.speech_end;
            events_[cited].said_by = static_cast<std::uint32_t>(report);
            break;
        }
    }
}

void EventFinder::attribute() {
    cite();
    for (std::size_t e = first_event_; e < events_.size(); ++e) {
        Event& event = events_[e];
        for (std::size_t s = first_event_; s < events_.size(); ++s) {
            const Event& speech = events_[s];
            if (s == e || speech.speech_begin == no_item) continue;
            if (event.item < speech.speech_begin || event.item >= speech.speech_end) continue;
            if (stands_against(event, speech) || is_own_act(event, speech)) continue;
            const bool closer = event.said_by == no_item || events_[event.said_by].speech_begin < speech.speech_begin;
            if (closer && !says_through(s, e)) event.said_by = static_cast<std::uint32_t>(s);
        }
        if (is_denied(event)) event.polarity = Polarity::negative;
    }
}

EventFinder::Quotation EventFinder::goes_on() const {
    const std::uint32_t speech = discourse_.last_speech;
    if (!discourse_.open_quote || speech >= events_.size() || !is_statement(events_[speech])) return {};
    const auto closes =
        std::find_if(items_.begin(), items_.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    return {speech, static_cast<std::uint32_t>(closes - items_.begin())};
}

bool EventFinder::in_open_quote(std::uint32_t i) const {
    return discourse_.open_quote && std::none_of(items_.begin(), items_.begin() + i,
                                                 [](const Item& item) { return item.kind == ItemKind::quote; });
}

void EventFinder::carry(const Quotation& quotation) {
    if (quotation.speech != no_item) {
        for (std::size_t e = first_event_; e < events_.size(); ++e) {
            Event& event = events_[e];
            const bool own = is_statement(event) && same_actor(event.sources, events_[quotation.speech].sources);
            if (event.item < quotation.end && event.said_by == no_item && !own) event.said_by = quotation.speech;
        }
    }
    const auto marks =
        std::count_if(items_.begin(), items_.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    const bool was_open = quotation.speech != no_item;
    const bool spoken = discourse_.last_speech != no_item && (was_open || discourse_.last_speech >= first_event_);
    discourse_.open_quote = spoken && (marks % 2 != 0) != was_open;
}

}  // namespace isnad
