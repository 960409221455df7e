// Events: what is said by whom, and what is only supposed, intended or undone.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/subject_name.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/item/mending.h>
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

/// "[a] political analyst: X arms Y", "[a] paper: ...", "party 'X': ..."; but "secretary of state: Smith" is a list.
bool may_head_words(const Annotations& annotations, std::span<const Item> items) {
    const Mention& speaker = annotations.mentions[items[0].mentions.front()];
    const Title& title = annotations.language->titles[speaker.title];
    const bool clause = std::ranges::any_of(items, [](const Item& item) { return item.kind == ItemKind::verb; }) ||
                        are_spoken(annotations, items.subspan(2));
    if (title.speaker || !clause) return title.speaker;
    const bool told = speaker.end > speaker.begin + 1 || speaker.number == Number::plural || is_of_state(speaker.role);
    if (speaker.role == "MED" || speaker.role == "NGO" || is_named_body(annotations, speaker)) return true;
    return title.kind == TitleKind::person && told;
}

/// The verb that passes its subject on to an item, or right before it, its subject at most between; else no_item.
std::uint32_t governing_verb(const EventContext& in, std::uint32_t i) {
    if (in.items[i].kind == ItemKind::event_noun && in.governor != no_item) return in.governor;
    if (in.items[i].kind == ItemKind::participle) return no_item;  // "that the talks failed, adding that"
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::verb) return before - 1;
        const bool given = item.kind == ItemKind::actors && item.preposition != 0 && before < i &&
                           item.preposition == in.a.language->dative &&
                           in.items[before].kind == ItemKind::complementizer;  // "did not happen to [li-] X that he"
        const bool between = item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                             item.kind == ItemKind::complementizer || is_bare_actor(item) || given;
        if (!between) return no_item;
    }
    return no_item;
}

const Verb* governor(const EventContext& in, std::uint32_t i) {
    const std::uint32_t verb = governing_verb(in, i);
    return verb == no_item ? nullptr : &verb_of(in.clause, in.items[verb]);
}

/// "denied reports that spoke of [an] the shelling of X".
bool is_of_denied_report(const EventContext& in, std::uint32_t i) {
    if (in.items[i].kind != ItemKind::event_noun || in.a.language->deputation == 0) return false;
    if (in.items[i].preposition != in.a.language->deputation) return false;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::comma || item.kind == ItemKind::complementizer || item.kind == ItemKind::quote)
            return false;
        if (item.kind != ItemKind::verb) continue;
        if (has_become(in, before - 1, {"016"})) return !item.negated;
        if (!verb_of(in.clause, item).says) return false;
    }
    return false;
}

/// "denied that it had attacked".
bool is_denied(const EventContext& in, const Event& event) {
    if (event.said_by == no_item || tells_of_somebody(in.clause, event.item)) return false;
    const Event& denial = in.events[event.said_by];
    if (denial.speech_begin == no_item || is_statement(in.clause, event) || !is_denial(in.clause, denial)) return false;
    const bool charge = root_of(in.a.lexicon->relations[event.frame->relation]) == "11" &&
                        same_actor(in.clause, event.targets, denial.sources);  // "X denied Y's accusations"
    return !charge;
}

/// Says whether an event is reported, directly or not, by a speech.
bool says_through(const EventContext& in, std::size_t event, std::size_t speech) {
    std::size_t at = event;
    for (std::size_t depth = 0; at != no_item && depth < in.events.size(); ++depth, at = in.events[at].said_by) {
        if (at == speech) return true;
    }
    return false;
}

/// Where what X says begins: an agency reports the whole sentence, others what is said around them.
std::uint32_t begin_of_report(const EventContext& in, std::uint32_t i, const Mentions& speaker) {
    const Mention& mention = in.a.mentions[speaker.front()];
    if (mention.entity != no_entry && in.a.lexicon->entities[mention.entity].type == "media") return 0;
    std::uint32_t begin = 0;
    for (std::size_t e = in.first_event; e < in.events.size(); ++e) {
        const Event& speech = in.events[e];
        const bool around = speech.speech_begin != no_item && speech.speech_begin < i && i < speech.speech_end;
        if (around && speech.item < i) begin = std::max(begin, speech.speech_begin);
    }
    return begin;
}

/// "a newspaper said, citing X": X says it, on the newspaper's word.
void cite(EventContext& in) {
    for (std::size_t cited = in.first_event; cited < in.events.size(); ++cited) {
        if (!is_cited(in.clause, in.events[cited])) continue;
        for (std::size_t report = in.first_event; report < in.events.size(); ++report) {
            const Event& press = in.events[report];
            const std::uint32_t citation = in.events[cited].item;
            const bool around = press.item < citation && citation < press.speech_begin;  // "said, citing Y, that"
            if (is_cited(in.clause, press) || press.speech_begin == no_item ||
                !(around || is_press(in.clause, press.sources)))
                continue;
            in.events[cited].speech_begin = press.speech_begin + 1;
            in.events[cited].speech_end = press.speech_end;
            in.events[cited].said_by = static_cast<std::uint32_t>(report);
            break;
        }
    }
}

/// "denied its part in [an] the bombing of X": the denial before a noun of action of the same actor, or no_item.
std::uint32_t denied_by(const EventContext& in, const Event& event) {
    if (in.items[event.item].kind != ItemKind::event_noun) return no_item;
    for (std::size_t e = in.first_event; e < in.events.size(); ++e) {
        const Event& denial = in.events[e];
        if (in.a.lexicon->relations[denial.frame->relation].cameo != "016" || denial.speech_begin != no_item) continue;
        if (denial.item >= event.item || is_beside_denial(in, denial.item, event.item)) continue;
        if (!same_actor(in.clause, denial.sources, event.sources)) continue;
        const bool same_clause = std::ranges::none_of(
            in.items.begin() + denial.item + 1, in.items.begin() + event.item, [](const Item& item) {
                return item.kind == ItemKind::verb || item.kind == ItemKind::comma ||
                       item.kind == ItemKind::complementizer;
            });
        if (same_clause) return static_cast<std::uint32_t>(e);
    }
    return no_item;
}

}  // namespace

void spread_speech(EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event || in.events.back().item != i) return;
    const bool first = i <= 2;  // "as X said, ...": what follows
    in.events.back().speech_begin = first ? i + 1 : 0;
    in.events.back().speech_end = first ? static_cast<std::uint32_t>(in.items.size()) : i;
    in.events.back().content =
        span_of(in.clause, in.events.back().speech_begin, first ? in.events.back().speech_end : i - 1);
}

void headline(EventContext& in) {
    if (in.items.size() < 3 || !is_bare_actor(in.items[0]) || is_dateline(in.a, in.items)) return;  // "from X: ..."
    const std::uint32_t colon = headline_colon(in.clause);
    const Predicate* says = colon == no_item ? nullptr : speech_predicate(in.clause);
    if (says == nullptr) return;
    const Mention& speaker = in.a.mentions[in.items[0].mentions.front()];
    const bool holder = !speaker.names_person() && speaker.number == Number::singular;
    const bool somebody = is_somebody(in.clause, in.items[0].mentions) && (!speaker.definite || holder) &&
                          (colon != 1 || may_head_words(in.a, in.items));  // "a source to X: ..."
    if (!(resolved(in.clause, in.items[0].mentions) || somebody) || (colon == 1 && names_topic(in.clause))) return;
    Arguments args;
    args.subject = 0;
    args.subject_mentions = in.items[0].mentions;
    args.speech = colon;
    if (colon == 2) args.obliques.push_back(1);  // "X to Y: ..."
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, in.refusals != nullptr};
    std::string reason;
    if (const auto match = match_frames(input, *says, reason)) add(in, colon, *match, args, ":", nominal_penalty);
}

void according(EventContext& in, std::uint32_t i) {
    if (speaks_for_another(in, i)) return refuse(in, i, "speaks for who has said it");
    std::uint32_t who = i + 1;
    if (who < in.items.size() && may_name(in.a, in.items[who], {"06", "08", "057"}))
        return refuse(in, i, "what was agreed says nothing");
    for (std::uint32_t next = who; next < in.items.size() && next < who + 4; ++next) {
        if (in.items[next].kind == ItemKind::comma || in.items[next].kind == ItemKind::complementizer) break;
        const bool goes_on = in.items[next].kind == ItemKind::verb && in.items[next].analysis->enclitic == 0 &&
                             in.items[next - 1].kind != ItemKind::relative && next + 1 < in.items.size() &&
                             is_phrase(in.items[next + 1]) && in.items[next + 1].preposition == 0;
        if (goes_on) break;  // "according to a report of X, clarified Y that"
        if (is_phrase(in.items[next]) && in.items[next].kind != ItemKind::actors &&
            resolved(in.clause, in.items[next].mentions) && next + 2 < in.items.size() &&
            in.items[next + 1].kind == ItemKind::relative && in.items[next + 2].kind == ItemKind::verb &&
            verb_of(in.clause, in.items[next + 2]).says) {
            who = next;  // "according to figures of X that Y published"
            break;
        }
        const bool between = in.a.language->between != 0 && in.items[next].preposition == in.a.language->between;
        const bool within =
            in.items[next].preposition == in.a.language->locative && !is_press(in.clause, in.items[next].mentions);
        if (in.items[next].kind == ItemKind::actors && !within && !between) {
            who = next;  // "according to a statement issued by X"
            break;
        }
    }
    const Predicate* says = speech_predicate(in.clause);
    if (says == nullptr || who >= in.items.size()) return;
    Arguments args;
    args.subject = who;
    args.subject_mentions = speaker_in(in, who);
    if (!resolved(in.clause, args.subject_mentions))
        args.subject_mentions = in.items[who].mentions;  // "a statement of X"
    if (args.subject_mentions.empty()) args.subject_mentions = issuer_of_known(in, who, false);
    const Item& words = in.items[i + 1];
    const bool his = args.subject_mentions.empty() && words.kind == ItemKind::event_noun && words.owner != 0 &&
                     is_statement_noun(in.clause, words) &&
                     !has_spoken(in.events, in.first_event, in.discourse.speaker);
    // "according to her words": who spoke last, if not in this sentence
    if (his && fits(in.clause, in.a.language->enclitics[words.owner - 1U].features, in.discourse.speaker))
        args.subject_mentions = in.discourse.speaker;
    args.speech = 0;
    const bool told = who == i + 1 ? is_somebody_governed(in.clause, args.subject_mentions)
                                   : describes_noun(in.clause, who - 1) &&  // "a study that X published [it]"
                                         is_somebody(in.clause, args.subject_mentions);
    if (!resolved(in.clause, args.subject_mentions) && !told) return refuse(in, i, "no actor whose word it is");
    if (is_document(in.a, in.items[i + 1]) && !bears_article(in.a, in.items[i + 1].begin))
        remember_issuer(in, i + 1, args.subject_mentions);
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, in.refusals != nullptr};
    std::string reason;
    const std::uint32_t begin = begin_of_report(in, i, args.subject_mentions);
    const auto match = match_frames(input, *says, reason);
    if (!match || !add(in, i, *match, args, text_of(in.clause, i), nominal_penalty)) return;
    in.events.back().speech_begin = begin;
    in.events.back().speech_end = static_cast<std::uint32_t>(in.items.size());
}

bool intended(const EventContext& in, std::uint32_t i) {
    const Verb* verb = governor(in, i);
    const std::uint32_t deed = deed_before(in.clause, i);
    return (verb != nullptr && verb->verb_class == VerbClass::intend) ||
           (deed != no_item && is_noun_of_class(in.a, in.items[deed].begin, aim_noun)) ||
           (in.items[i].kind == ItemKind::event_noun && verb_of_aim(in, i) != no_item);
}

const Event* request_for(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].kind != ItemKind::verb || in.items[i - 1].kind != ItemKind::complementizer)
        return nullptr;
    if (features_of(in.clause, in.items[i]).tense == Tense::perfect || in.items[i].future) return nullptr;
    const auto asks = [&](const Event& event) {
        const std::string_view root = root_of(in.a.lexicon->relations[event.frame->relation]);
        return event.speech_begin == i - 1 && event.sentence == in.sentence && (root == "02" || root == "10");
    };
    const auto found =
        std::ranges::find_if(in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), asks);
    return found == in.events.end() ? nullptr : &*found;
}

bool may(const EventContext& in, std::uint32_t i) {
    const std::uint32_t verb = governing_verb(in, i);
    if (verb == no_item || verb_of(in.clause, in.items[verb]).verb_class != VerbClass::possible) return false;
    const bool managed =
        in.items[i].kind == ItemKind::event_noun && features_of(in.clause, in.items[verb]).tense == Tense::perfect;
    return !managed;
}

namespace {

/// "X was not [lam yakun] arming Y": the verb behind the copula and its subject.
bool is_its_verb(const EventContext& in, std::uint32_t copula, std::uint32_t i) {
    if (in.items[i].kind != ItemKind::verb || in.items[i].conjunction) return false;
    return std::ranges::none_of(in.items.begin() + copula + 1, in.items.begin() + i,
                                [](const Item& item) { return item.kind == ItemKind::complementizer; });
}

}  // namespace

bool fails(const EventContext& in, std::uint32_t i) {
    if (is_of_denied_report(in, i)) return true;
    if (follows_deed_noun(in.clause, i) && in.items[i - 1].negated) return true;
    if (is_reached(in.clause, i) && (in.items[i - 1].negated || fails(in, i - 1))) return true;
    const std::uint32_t verb = governing_verb(in, i);
    if (verb == no_item || is_heeded(in.clause, i)) return false;  // "put off at the request of X"
    const bool denied = in.items[i].kind == ItemKind::event_noun && in.items[i].preposition == 0 &&
                        has_become(in, verb, {"016"}) && !may_name(in.a, in.items[i], {"01", "11"});
    if (denied) return !in.items[verb].negated;  // "denied the shelling of X": but who denies an accusation was accused
    const VerbClass c = verb_of(in.clause, in.items[verb]).verb_class;
    if (c == VerbClass::fail) return !in.items[verb].negated;  // "did not fail to"
    const bool carries = c == VerbClass::aspect || c == VerbClass::intend || c == VerbClass::perform ||
                         c == VerbClass::happen || (c == VerbClass::copula && is_its_verb(in, verb, i));
    return carries && in.items[verb].negated;  // "was not able to"
}

bool inside_speech(const EventContext& in, std::uint32_t i) {
    return std::ranges::any_of(
        in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), [&](const Event& event) {
            return event.speech_begin != no_item && event.speech_begin <= i && i < event.speech_end;
        });
}

const Event* speech_before(const EventContext& in, std::uint32_t i) {
    const Features& features = features_of(in.clause, in.items[i]);
    const bool set_off = i > 0 && in.items[i - 1].kind == ItemKind::comma;
    const Event* inner = nullptr;    // "X said that Y announced ..., adding": X, unless he cannot be meant
    const Event* nominal = nullptr;  // "X's statements": who says goes on, if anybody does
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& event = in.events[e];
        const int quad = in.a.lexicon->relations[event.frame->relation].quad;
        const bool in_words =
            is_statement(in.clause, event) || quad == 1 || quad == 3;  // "urged X to ..., adding that"
        if (event.item >= i || !in_words) continue;
        if (!fits(in.clause, features, event.sources) && !is_nobody_known(in.clause, features, event.sources)) continue;
        if (speaks_as_other_sex(in, event, features)) continue;
        const ItemKind kind = in.items[event.item].kind;
        const bool spreads = event.speech_begin != no_item && event.speech_begin <= event.item;  // "..., as X said"
        const Event*& weaker = kind == ItemKind::event_noun ? nominal : inner;
        const bool told = set_off && kind == ItemKind::verb && !spreads && inside_speech(in, event.item);
        if (kind != ItemKind::event_noun && !told) return &event;
        if (weaker == nullptr) weaker = &event;
    }
    return inner != nullptr ? inner : nominal;
}

void attribute(EventContext& in) {
    cite(in);
    for (std::size_t e = in.first_event; e < in.events.size(); ++e) {
        Event& event = in.events[e];
        for (std::size_t s = in.first_event; s < in.events.size(); ++s) {
            const Event& speech = in.events[s];
            if (s == e || speech.speech_begin == no_item) continue;
            if (event.item < speech.speech_begin || event.item >= speech.speech_end) continue;
            if (stands_against(in.clause, event, speech) || is_own_act(in.clause, event, speech)) continue;
            if (in.items[speech.item].kind == ItemKind::according && is_statement(in.clause, event) &&
                same_actor(in.clause, event.sources, speech.sources))
                continue;  // "X announced ..., according to the statement"
            const bool closer = event.said_by == no_item || in.events[event.said_by].speech_begin < speech.speech_begin;
            if (closer && !says_through(in, s, e)) event.said_by = static_cast<std::uint32_t>(s);
        }
        const bool unsaid = event.said_by == no_item;
        if (unsaid) event.said_by = denied_by(in, event);
        const bool own = unsaid && event.said_by != no_item;
        if (own || is_denied(in, event)) event.polarity = Polarity::negative;
    }
}

CarriedSpeech goes_on(const EventContext& in) {
    const std::uint32_t speech = in.discourse.last_speech;
    if (!in.discourse.open_quote || speech >= in.events.size() || !is_statement(in.clause, in.events[speech]))
        return {};
    const auto closes = std::ranges::find_if(in.items, [](const Item& item) { return item.kind == ItemKind::quote; });
    return {speech, static_cast<std::uint32_t>(closes - in.items.begin())};
}

bool in_open_quote(const EventContext& in, std::uint32_t i) {
    return in.discourse.open_quote &&
           std::ranges::none_of(in.items.begin(), in.items.begin() + i,
                                [](const Item& item) { return item.kind == ItemKind::quote; });
}

void carry(EventContext& in, const CarriedSpeech& quotation) {
    if (quotation.speech != no_item) {
        for (std::size_t e = in.first_event; e < in.events.size(); ++e) {
            Event& event = in.events[e];
            const bool own = is_statement(in.clause, event) &&
                             same_actor(in.clause, event.sources, in.events[quotation.speech].sources);
            if (event.item < quotation.end && event.said_by == no_item && !own) event.said_by = quotation.speech;
        }
    }
    const auto marks =
        std::count_if(in.items.begin(), in.items.end(), [](const Item& item) { return item.kind == ItemKind::quote; });
    const bool was_open = quotation.speech != no_item;
    const bool spoken = in.discourse.last_speech != no_item && (was_open || in.discourse.last_speech >= in.first_event);
    in.discourse.open_quote = spoken && (marks % 2 != 0) != was_open;
}

Mentions troops_or_speaker(const EventContext& in, std::uint32_t i, const Features& features, Mentions troops) {
    if (troops.size() != 1 || !in.items[i].conjunction || in.items[i - 1].kind != ItemKind::comma) return troops;
    if (!is_force_of_arms(in.a, in.a.mentions[troops.front()]) ||
        !may_name(in.a, verb_of(in.clause, in.items[i]), {"02", "10"}))
        return troops;
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& speech = in.events[e];
        if (speech.speech_begin == no_item || same_actor(in.clause, speech.sources, troops)) continue;
        return fits(in.clause, features, speech.sources) ? speech.sources : troops;
    }
    return troops;
}

}  // namespace isnad
