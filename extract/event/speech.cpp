// Events: what is said by whom, and what is only supposed, intended or undone.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "Strelsau: 'the Day'": where an article was written, and for whom; what somebody says is more than a definite noun.
bool is_dateline(const Annotations& annotations, std::span<const Item> items) {
    if (items[1].kind != ItemKind::colon) return false;
    if (items.size() == 3 && items[2].kind == ItemKind::actors) {
        const Mention& medium = annotations.mentions[items[2].mentions.front()];
        return medium.entity != no_entry && medium.kind == MentionKind::name &&
               annotations.lexicon->entities[medium.entity].type == "media";
    }
    if (items.size() != 5 || items[2].kind != ItemKind::quote || items[4].kind != ItemKind::quote) return false;
    for (std::uint32_t at = items[3].begin; at < items[3].end; ++at)
        if (annotations.token(at).kind != TokenKind::word || !bears_article(annotations, at)) return false;
    return is_phrase(items[3]) && items[3].preposition == 0 && items[3].end <= items[3].begin + 2;
}

/// Says whether the source of an event of this sentence is somebody.
bool has_spoken(std::span<const Event> events, std::size_t first, const Mentions& speaker) {
    return std::ranges::any_of(events.subspan(first), [&](const Event& event) { return event.sources == speaker; });
}

/// "[a] political analyst: X arms Y", "[a] paper: ...": persons, papers and who watches over rights say something; but
/// "secretary of state: Smith" is a list.
bool may_head_words(const Annotations& annotations, std::span<const Item> items) {
    const Mention& speaker = annotations.mentions[items[0].mentions.front()];
    const Title& title = annotations.language->titles[speaker.title];
    const bool clause = std::ranges::any_of(items, [](const Item& item) { return item.kind == ItemKind::verb; });
    if (title.speaker || !clause) return title.speaker;
    const bool told = speaker.end > speaker.begin + 1 || speaker.number == Number::plural || is_of_state(speaker.role);
    return (title.kind == TitleKind::person && told) || speaker.role == "MED" || speaker.role == "NGO";
}

}  // namespace

void EventFinder::spread_speech(std::uint32_t i) {
    if (events_.size() == first_event_ || events_.back().item != i) return;
    const bool first = i <= 2;  // "as X said, ...": what follows
    events_.back().speech_begin = first ? i + 1 : 0;
    events_.back().speech_end = first ? static_cast<std::uint32_t>(items_.size()) : i;
    events_.back().content = clause_.span_of(events_.back().speech_begin, first ? events_.back().speech_end : i - 1);
}

void EventFinder::headline() {
    if (items_.size() < 3 || items_[0].kind != ItemKind::actors || is_dateline(a_, items_)) return;
    const std::uint32_t colon = clause_.headline_colon();
    const Predicate* says = colon == no_item ? nullptr : clause_.speech_predicate();
    if (says == nullptr) return;
    const Mention& speaker = a_.mentions[items_[0].mentions.front()];
    const bool holder = colon == 1 && !speaker.names_person() && speaker.number == Number::singular;
    const bool somebody = clause_.is_somebody(items_[0].mentions) && (!speaker.definite || holder) &&
                          (colon != 1 || may_head_words(a_, items_));  // "a source to X: ..."
    if (!(clause_.resolved(items_[0].mentions) || somebody) || (colon == 1 && clause_.names_topic())) return;
    Arguments args;
    args.subject = 0;
    args.subject_mentions = items_[0].mentions;
    args.speech = colon;
    if (colon == 2) args.obliques.push_back(1);  // "X to Y: ..."
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
    std::string reason;
    if (const auto match = match_frames(input, *says, reason)) add(colon, *match, args, ":", nominal_penalty);
}

void EventFinder::according(std::uint32_t i) {
    std::uint32_t who = i + 1;
    if (who < items_.size() && may_name(a_, items_[who], {"06", "08", "057"}))
        return refuse(i, "what was agreed says nothing");
    for (std::uint32_t next = who; next < items_.size() && next < who + 4; ++next) {
        if (items_[next].kind == ItemKind::comma || items_[next].kind == ItemKind::complementizer) break;
        const bool goes_on = items_[next].kind == ItemKind::verb && items_[next].analysis->enclitic == 0 &&
                             items_[next - 1].kind != ItemKind::relative && next + 1 < items_.size() &&
                             is_phrase(items_[next + 1]) && items_[next + 1].preposition == 0;
        if (goes_on) break;  // "according to a report of X, clarified Y that"
        if (is_phrase(items_[next]) && items_[next].kind != ItemKind::actors &&
            clause_.resolved(items_[next].mentions) && next + 2 < items_.size() &&
            items_[next + 1].kind == ItemKind::relative && items_[next + 2].kind == ItemKind::verb &&
            clause_.verb_of(items_[next + 2]).says) {
            who = next;  // "according to figures of X that Y published"
            break;
        }
        const bool between = a_.language->between != 0 && items_[next].preposition == a_.language->between;
        const bool within =
            items_[next].preposition == a_.language->locative && !clause_.is_press(items_[next].mentions);
        if (items_[next].kind == ItemKind::actors && !within && !between) {
            who = next;  // "according to a statement issued by X"
            break;
        }
    }
    const Predicate* says = clause_.speech_predicate();
    if (says == nullptr || who >= items_.size()) return;
    Arguments args;
    args.subject = who;
    args.subject_mentions = speaker_in(who);
    if (!clause_.resolved(args.subject_mentions)) args.subject_mentions = items_[who].mentions;  // "a statement of X"
    if (args.subject_mentions.empty()) args.subject_mentions = issuer_of_known(who, false);
    const Item& words = items_[i + 1];
    const bool his = args.subject_mentions.empty() && words.kind == ItemKind::event_noun && words.owner != 0 &&
                     clause_.is_statement_noun(words) && !has_spoken(events_, first_event_, discourse_.speaker);
    if (his && clause_.fits(a_.language->enclitics[words.owner - 1U].features, discourse_.speaker))
        args.subject_mentions =
            discourse_.speaker;  // "according to her words": who spoke last, if not in this sentence
    args.speech = 0;
    const bool own = who == i + 1 || clause_.describes_noun(who - 1);  // or "a study that X published [it]"
    if (!clause_.resolved(args.subject_mentions) && !(own && clause_.is_somebody(args.subject_mentions)))
        return refuse(i, "no actor whose word it is");
    if (is_document(a_, items_[i + 1]) && !bears_article(a_, items_[i + 1].begin))
        remember_issuer(i + 1, args.subject_mentions);
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
    std::string reason;
    const auto match = match_frames(input, *says, reason);
    if (!match) return;
    const std::uint32_t begin = begin_of_report(i, args.subject_mentions);
    if (!add(i, *match, args, clause_.text_of(i), nominal_penalty)) return;
    events_.back().speech_begin = begin;
    events_.back().speech_end = static_cast<std::uint32_t>(items_.size());
}

std::uint32_t EventFinder::governing_verb(std::uint32_t i) const {
    if (items_[i].kind == ItemKind::event_noun && governor_ != no_item) return governor_;
    if (items_[i].kind == ItemKind::participle) return no_item;  // "that the talks failed, adding that"
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::verb) return before - 1;
        const bool between = item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                             item.kind == ItemKind::complementizer || is_bare_actor(item);
        if (!between) return no_item;
    }
    return no_item;
}

const Verb* EventFinder::governor(std::uint32_t i) const {
    const std::uint32_t verb = governing_verb(i);
    return verb == no_item ? nullptr : &clause_.verb_of(items_[verb]);
}

bool EventFinder::intended(std::uint32_t i) const {
    const Verb* verb = governor(i);
    const std::uint32_t deed = clause_.deed_before(i);
    return (verb != nullptr && verb->verb_class == VerbClass::intend) ||
           (deed != no_item && is_noun_of_class(a_, items_[deed].begin, aim_noun)) ||
           (items_[i].kind == ItemKind::event_noun && verb_of_aim(i) != no_item);
}

const Event* EventFinder::request_for(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i - 1].kind != ItemKind::complementizer) return nullptr;
    if (clause_.features_of(items_[i]).tense == Tense::perfect || items_[i].future) return nullptr;
    const auto asks = [&](const Event& event) {
        const std::string_view root = root_of(a_.lexicon->relations[event.frame->relation]);
        return event.speech_begin == i - 1 && event.sentence == sentence_ && (root == "02" || root == "10");
    };
    const auto found =
        std::ranges::find_if(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), asks);
    return found == events_.end() ? nullptr : &*found;
}

bool EventFinder::may(std::uint32_t i) const {
    const std::uint32_t verb = governing_verb(i);
    if (verb == no_item || clause_.verb_of(items_[verb]).verb_class != VerbClass::possible) return false;
    const bool managed =
        items_[i].kind == ItemKind::event_noun && clause_.features_of(items_[verb]).tense == Tense::perfect;
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
        if (!clause_.verb_of(item).says) return false;
    }
    return false;
}

bool EventFinder::fails(std::uint32_t i) const {
    if (is_of_denied_report(i)) return true;
    if (clause_.follows_deed_noun(i) && items_[i - 1].negated) return true;
    if (clause_.is_reached(i) && (items_[i - 1].negated || fails(i - 1))) return true;
    const std::uint32_t verb = governing_verb(i);
    if (verb == no_item || clause_.is_heeded(i)) return false;  // "put off at the request of X"
    const bool denied = items_[i].kind == ItemKind::event_noun && has_become(verb, {"016"}) &&
                        !may_name(a_, items_[i], {"01", "11"});  // who denies an accusation was accused
    if (denied) return !items_[verb].negated;                    // "denied the shelling of X"
    const VerbClass c = clause_.verb_of(items_[verb]).verb_class;
    if (c == VerbClass::fail) return !items_[verb].negated;  // "did not fail to"
    const bool carries =
        c == VerbClass::aspect || c == VerbClass::intend || c == VerbClass::perform || c == VerbClass::happen;
    return carries && items_[verb].negated;  // "was not able to"
}

bool EventFinder::inside_speech(std::uint32_t i) const {
    return std::ranges::any_of(
        events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), [&](const Event& event) {
            return event.speech_begin != no_item && event.speech_begin <= i && i < event.speech_end;
        });
}

const Event* EventFinder::speech_before(std::uint32_t i) const {
    const Features& features = clause_.features_of(items_[i]);
    const bool set_off = i > 0 && items_[i - 1].kind == ItemKind::comma;
    const Event* inner = nullptr;    // "X said that Y announced ..., adding": X, unless he cannot be meant
    const Event* nominal = nullptr;  // "X's statements": who says goes on, if anybody does
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Event& event = events_[e];
        const int quad = a_.lexicon->relations[event.frame->relation].quad;
        const bool in_words = clause_.is_statement(event) || quad == 1 || quad == 3;  // "urged X to ..., adding that"
        if (event.item >= i || !in_words) continue;
        if (!clause_.fits(features, event.sources) && !clause_.is_nobody_known(features, event.sources)) continue;
        const ItemKind kind = items_[event.item].kind;
        const bool spreads = event.speech_begin != no_item && event.speech_begin <= event.item;  // "..., as X said"
        const Event*& weaker = kind == ItemKind::event_noun ? nominal : inner;
        const bool told = set_off && kind == ItemKind::verb && !spreads && inside_speech(event.item);
        if (kind != ItemKind::event_noun && !told) return &event;
        if (weaker == nullptr) weaker = &event;
    }
    return inner != nullptr ? inner : nominal;
}

bool EventFinder::is_denied(const Event& event) const {
    if (event.said_by != no_item && events_[event.said_by].speech_begin == no_item) return false;
    return event.said_by != no_item && !clause_.is_statement(event) && clause_.is_denial(events_[event.said_by]);
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

void EventFinder::cite() {
    for (std::size_t cited = first_event_; cited < events_.size(); ++cited) {
        if (!clause_.is_cited(events_[cited])) continue;
        for (std::size_t report = first_event_; report < events_.size(); ++report) {
            const Event& press = events_[report];
            const std::uint32_t citation = events_[cited].item;
            const bool around = press.item < citation && citation < press.speech_begin;  // "said, citing Y, that"
            if (clause_.is_cited(press) || press.speech_begin == no_item ||
                !(around || clause_.is_press(press.sources)))
                continue;
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
            if (clause_.stands_against(event, speech) || clause_.is_own_act(event, speech)) continue;
            if (items_[speech.item].kind == ItemKind::according && clause_.is_statement(event) &&
                clause_.same_actor(event.sources, speech.sources))
                continue;  // "X announced ..., according to the statement"
            const bool closer = event.said_by == no_item || events_[event.said_by].speech_begin < speech.speech_begin;
            if (closer && !says_through(s, e)) event.said_by = static_cast<std::uint32_t>(s);
        }
        const bool unsaid = event.said_by == no_item;
        if (unsaid) event.said_by = denied_by(event);
        const bool own = unsaid && event.said_by != no_item;
        if (own || is_denied(event)) event.polarity = Polarity::negative;
    }
}

std::uint32_t EventFinder::denied_by(const Event& event) const {
    if (items_[event.item].kind != ItemKind::event_noun) return no_item;
    for (std::size_t e = first_event_; e < events_.size(); ++e) {
        const Event& denial = events_[e];
        const bool denies = a_.lexicon->relations[denial.frame->relation].cameo == "016" &&
                            denial.speech_begin == no_item && denial.item < event.item;
        if (!denies || !clause_.same_actor(denial.sources, event.sources)) continue;
        const bool same_clause =
            std::ranges::none_of(items_.begin() + denial.item + 1, items_.begin() + event.item, [](const Item& item) {
                return item.kind == ItemKind::verb || item.kind == ItemKind::comma ||
                       item.kind == ItemKind::complementizer;
            });
        if (same_clause) return static_cast<std::uint32_t>(e);
    }
    return no_item;
}

EventFinder::Quotation EventFinder::goes_on() const {
    const std::uint32_t speech = discourse_.last_speech;
    if (!discourse_.open_quote || speech >= events_.size() || !clause_.is_statement(events_[speech])) return {};
    const auto closes = std::ranges::find_if(items_, [](const Item& item) { return item.kind == ItemKind::quote; });
    return {speech, static_cast<std::uint32_t>(closes - items_.begin())};
}

bool EventFinder::in_open_quote(std::uint32_t i) const {
    return discourse_.open_quote && std::ranges::none_of(items_.begin(), items_.begin() + i,
                                                         [](const Item& item) { return item.kind == ItemKind::quote; });
}

void EventFinder::carry(const Quotation& quotation) {
    if (quotation.speech != no_item) {
        for (std::size_t e = first_event_; e < events_.size(); ++e) {
            Event& event = events_[e];
            const bool own =
                clause_.is_statement(event) && clause_.same_actor(event.sources, events_[quotation.speech].sources);
            if (event.item < quotation.end && event.said_by == no_item && !own) event.said_by = quotation.speech;
        }
    }
    const auto marks =
        std::count_if(items_.begin(), items_.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    const bool was_open = quotation.speech != no_item;
    const bool spoken = discourse_.last_speech != no_item && (was_open || discourse_.last_speech >= first_event_);
    discourse_.open_quote = spoken && (marks % 2 != 0) != was_open;
}

Mentions EventFinder::troops_or_speaker(std::uint32_t i, const Features& features, Mentions troops) const {
    if (troops.size() != 1 || !items_[i].conjunction || items_[i - 1].kind != ItemKind::comma) return troops;
    if (!is_force_of_arms(a_, a_.mentions[troops.front()]) || !may_name(a_, clause_.verb_of(items_[i]), {"02", "10"}))
        return troops;
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Event& speech = events_[e];
        if (speech.speech_begin == no_item || clause_.same_actor(speech.sources, troops)) continue;
        return clause_.fits(features, speech.sources) ? speech.sources : troops;
    }
    return troops;
}

}  // namespace isnad
