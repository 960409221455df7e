#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/record/casualty.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

/// Unvocalised, and no subject stands behind the verb: "is said", "a step [that was] described as".
bool may_be_passive(const ClauseReader& clause, std::uint32_t i, const Arguments& args, const Features& features) {
    if (features.voice != Voice::either) return false;
    if (features.tense == Tense::imperfect) return args.subject == no_item || args.subject < i;
    return (args.subject == no_item || args.subject + 1 < i) && clause.is_said_of_bare_noun(i);
}

/// "refusing [li-] talks", "backed by [min qibal] X": something that only a participle could govern follows.
bool is_complemented(std::span<const Item> items, std::uint32_t at) {
    if (at + 1 >= items.size()) return false;
    const Item& next = items[at + 1];
    return next.kind == ItemKind::agent || (next.preposition != 0 && is_phrase(next));
}

/// "X had been receiving [two] billion dollars from Y": an amount behind "had" and the verb.
bool has_received(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                  std::uint32_t subject) {
    const Item& amount = items[subject];
    return verb > 0 && items[verb - 1].kind == ItemKind::verb && is_copula(annotations, items[verb - 1]) &&
           amount.kind == ItemKind::nominal && items[verb].end <= amount.begin &&
           is_counted(annotations, amount.begin) && counts_things(annotations, amount);
}

/// Its object stands right behind the subject, or behind an aside.
bool has_object_behind_subject(std::span<const Item> items, const Arguments& args) {
    if (args.objects.empty()) return false;
    const std::uint32_t object = args.objects.front();
    const std::uint32_t next = args.subject + 1;
    if (object == next) return items[object].kind == ItemKind::actors || items[object].begin == items[args.subject].end;
    if (object == next + 1) return items[next].kind == ItemKind::adverb;
    // "X blocked, according to diplomats, a motion"
    return object > next + 2 && items[next].kind == ItemKind::comma && items[object - 1].kind == ItemKind::comma &&
           (items[next + 1].kind == ItemKind::according || items[next + 1].preposition != 0);
}

}  // namespace

void EventFinder::run(std::span<const Item> items, std::uint32_t sentence) {
    items_ = items;
    clause_.read(items);
    sentence_ = sentence;
    first_event_ = events_.size();
    if (subjects_.size() < items.size()) {
        subjects_.resize(items.size());
        noun_subjects_.resize(items.size());
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        subjects_[i].clear();
        noun_subjects_[i].clear();
    }
    used_.assign(items.size(), false);
    if (a_.text.sentences[sentence].opens_line) discourse_.open_quote = false;
    const Quotation quotation = goes_on();
    headline();
    for (std::uint32_t i = 0; i < items_.size(); ++i) {
        switch (items_[i].kind) {
            case ItemKind::verb:
                verb(i);
                break;
            case ItemKind::participle:
                participle(i);
                break;
            case ItemKind::event_noun:
                event_noun(i);
                if (!used_[i] && is_complemented(items_, i)) attributive(i);
                break;
            case ItemKind::actors:
            case ItemKind::nominal:
            case ItemKind::adverb:
                if (is_complemented(items_, i)) attributive(i);
                break;
            case ItemKind::according:
                according(i);
                break;
            default:
                break;
        }
    }
    for (Event& event : befallen_) events_.push_back(std::move(event));
    befallen_.clear();
    find_invited(a_, clause_, items_, subjects_, std::span(events_).subspan(first_event_));
    find_casualties(a_, items_, sentence_, events_, first_event_);
    attribute();
    carry(quotation);
}

bool EventFinder::is_only_cited(std::uint32_t i) const {
    if (i == 0 || !items_[i - 1].reportative) return false;
    return std::ranges::any_of(
        events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(),
        [&](const Event& event) { return !event.sources.empty() && clause_.is_statement(event); });
}

namespace {

/// "the parties", whichever: as a subject they would have the verb in the feminine.
bool are_bodies(const Annotations& annotations, const Mentions& several) {
    return !several.empty() && std::ranges::all_of(several, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        return !mention.resolved() && mention.number == Number::plural && mention.kind == MentionKind::title &&
               annotations.language->titles[mention.title].kind == TitleKind::organ;
    });
}

/// "and warned [kama hadhdhara] of [min] X", not "as he said": the verb has what it tells of behind a preposition.
bool tells_of_something(const Annotations& annotations, std::span<const Item> items, const Verb& verb,
                        const Arguments& args) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            const auto fills = [&](std::uint32_t item) { return items[item].preposition == slot.preposition; };
            return slot.role == Role::content && slot.kind == SlotKind::oblique && slot.word.empty() &&
                   std::ranges::any_of(args.obliques, fills);
        });
    });
}

/// "announced [f. sg.] X and Y the cutting of ties with Z, accusing [f. sg.] her": the last verb before a participle,
/// if the participle agrees with it, which stands before the several who do both; or no_item.
std::uint32_t verb_alike(const Annotations& annotations, std::span<const Item> items, std::uint32_t participle) {
    std::uint32_t verb = participle;
    while (verb > 0 && items[verb - 1].kind != ItemKind::verb) --verb;
    if (verb == 0) return no_item;
    const Features& one = annotations.form(*items[verb - 1].analysis).features;
    const Features& other = annotations.form(*items[participle].analysis).features;
    const bool alike = one.gender == Gender::feminine && one.number == Number::singular &&
                       other.gender == Gender::feminine && other.number == Number::singular;
    return alike ? verb - 1 : no_item;
}

/// Who they are, of several who are known; nobody where there is no such verb.
Mentions doers_alike(const Annotations& annotations, std::span<const Item> items, std::span<const Mentions> subjects,
                     std::uint32_t participle) {
    const std::uint32_t verb = verb_alike(annotations, items, participle);
    const bool several = verb != no_item && subjects[verb].size() > 1 && any_resolved(annotations, subjects[verb]);
    return several ? subjects[verb] : Mentions{};
}

/// "calling on Y to talk, X said": X, if he is known.
Mentions doer_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t participle) {
    const std::uint32_t doer = subject_behind_participle(annotations, items, participle);
    return doer != no_item && any_resolved(annotations, items[doer].mentions) ? items[doer].mentions : Mentions{};
}

/// What the frames of a verb need is far away, and asked for when the arguments are known.
void fetch_needs(const Language& language, const Verb& verb) {
    for (const std::uint32_t predicate : verb.predicates)
        __builtin_prefetch(language.predicates[predicate].needs.data());
}

}  // namespace

void EventFinder::verb(std::uint32_t i) {
    const Item& item = items_[i];
    const Verb& verb = clause_.verb_of(item);
    fetch_needs(*a_.language, verb);
    Arguments args = find_right_arguments(a_, items_, i);
    clause_.take_hidden_object(i, args);
    find_subject(i, args);
    if (args.subject_mentions.empty() && args.subject != no_item && may_name(a_, verb, {"02", "10"}))
        args.subject_mentions = adopter_of(args.subject);
    take_other_owner(i, args);
    find_object_pronoun(i, args);
    take_owner_refused(a_, items_, i, args);
    resolve_pronouns(args, i);
    if (!args.objects.empty()) share_owner(i, args.subject_mentions, args.objects.front());
    const Features& features = clause_.features_of(item);
    args.passive = features.voice == Voice::passive || is_marked_passive(i, args) ||
                   (features.voice == Voice::either && args.agent != no_item && !clause_.suffers(verb));
    args.may_be_passive = may_be_passive(clause_, i, args, features);
    args.reciprocal |= verb.verb_class == VerbClass::exchange;
    subjects_[i] = args.subject_mentions;
    learn_gender(features, args.subject_mentions);
    const bool quoted = inside_speech(i) || in_open_quote(i);
    if (!args.subject_mentions.empty() && quoted && !verb.says) discourse_.quoted = args.subject_mentions;
    if (!args.subject_mentions.empty() && !is_only_cited(i) && !inside_speech(i) &&
        find_antecedent(items_, i) == no_item && !clause_.describes_noun(i)) {
        discourse_.earlier = std::exchange(discourse_.subject, args.subject_mentions);
        discourse_.subject_is_later = verb.by_persons;
    }
    const bool goes_on = item.conjunction && discourse_.speaks_in_present && !args.subject_mentions.empty() &&
                         verb.verb_class != VerbClass::hearsay;
    if (!goes_on && clause_.is_impersonal(i, args)) return refuse(i, "nobody in particular says it");
    if (describes_speaker(i) || clause_.is_cited(i)) return refuse(i, "the act of saying has been told of");
    const bool aside = clause_.is_told_so(i) && args.objects.empty() && !args.subject_mentions.empty() &&
                       !tells_of_something(a_, items_, verb, args);
    const bool reported = i > 0 && (items_[i - 1].reportative || aside) && args.speech == no_item && verb.says;
    if (reported) {
        args.speech = args.clause = i;
        args.object_mentions.clear();  // "what it said": the pronoun takes up what is said
    }
    if (clause_.is_hypothetical(i)) return refuse(i, "only supposed or aimed at");
    if (reported) {
        if (try_predicates(i, verb.predicates, verb.lemma, args) || reports(i, args)) spread_speech(i);
        return;
    }
    const Verb* likeliest = clause_.has_plain_reading(i) ? nullptr : &verb;
    for (const std::uint32_t entry : clause_.readings(i)) {
        const Verb& reading = a_.language->verbs[entry];
        const std::size_t before = events_.size();
        const bool with_noun = try_lights(i, reading, args);
        if (!with_noun && !try_both_subjects(i, reading, args)) continue;
        if (with_noun) tell_of_deed(i, reading, args, before);
        const bool bare = events_.size() > before && events_.back().targets.empty() && !events_.back().mutual &&
                          args.speech == no_item && args.objects.empty() && args.obliques.empty() &&
                          args.agent == no_item && !with_noun;
        if (&reading == likeliest || !bare) return;
        events_.resize(before);  // an unlikely reading with nothing to prove it
    }
    passive(i, verb, std::move(args));
}

void EventFinder::tell_of_deed(std::uint32_t i, const Verb& verb, const Arguments& args, std::size_t before) {
    if (!verb.says || events_.size() != before + 1 || events_.back().item != i || args.passive) return;
    const std::string_view root = root_of(a_.lexicon->relations[events_.back().frame->relation]);
    const bool deed = (root >= "06" && root <= "09") || root >= "15";
    if (!deed) return;  // words are said by being said, and chants by protesting
    if (!try_predicates(i, verb.predicates, verb.lemma, args) || events_.size() != before + 2) return;
    if (a_.lexicon->relations[events_.back().frame->relation].family == "statement")
        std::swap(events_[before], events_[before + 1]);  // the deed stays the last that was told of
    else
        events_.pop_back();
}

bool EventFinder::describes_speaker(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || !clause_.verb_of(items_[i]).says || items_[i - 1].kind != ItemKind::actors)
        return false;
    const Item& said = items_[i - 2];
    return said.kind == ItemKind::verb && clause_.verb_of(said).says && !subjects_[i - 2].empty() &&
           items_[i - 1].mentions == subjects_[i - 2] && subjects_[i] == subjects_[i - 2] &&
           clause_.features_of(items_[i]).tense == Tense::perfect &&
           a_.mentions[subjects_[i].front()].kind == MentionKind::title && !a_.mentions[subjects_[i].front()].definite;
}

void EventFinder::learn_gender(const Features& verb, const Mentions& subject) {
    if (subject.size() != 1 || verb.person != 3 || verb.number != Number::singular) return;
    Mention& mention = a_.mentions[subject.front()];
    if (mention.gender != Gender::any || !mention.names_person()) return;
    if (mention.local_person == no_entry) {
        mention.gender = verb.gender;
        return;
    }
    Gender& known = a_.local_persons[mention.local_person].gender;
    if (known == Gender::any) known = verb.gender;
}

bool EventFinder::reports(std::uint32_t i, const Arguments& args) {
    const Predicate* says = passes_words_on(a_, items_[i]) ? clause_.speech_predicate() : nullptr;
    if (says == nullptr) return false;
    const auto index = static_cast<std::uint32_t>(says - a_.language->predicates.data());
    return try_predicates(i, {index}, clause_.verb_of(items_[i]).lemma, args);
}

bool EventFinder::continues_clause(std::uint32_t i) const {
    const bool subordinate = i > 0 && items_[i - 1].kind == ItemKind::subordinator;
    const bool had = i == 1 && items_[0].kind == ItemKind::verb && items_[0].conjunction && is_copula(a_, items_[0]) &&
                     !items_[1].conjunction;  // "And he had met the delegation of X"
    if (had && clause_.fits(clause_.features_of(items_[i]), discourse_.subject)) return true;
    return (items_[i].conjunction || subordinate) && !verb_subject_before(i, clause_.features_of(items_[i])).empty();
}

bool EventFinder::try_both_subjects(std::uint32_t i, const Verb& verb, const Arguments& args) {
    const std::size_t before = events_.size();
    if (!try_predicates(i, verb.predicates, verb.lemma, args)) return retry_without_subject(i, verb, args);
    if (events_.size() == before || !events_.back().targets.empty() || !continues_clause(i)) return true;
    const Event first = events_.back();
    events_.pop_back();
    (void)retry_without_subject(i, verb, args);
    if (events_.size() > before && !events_.back().targets.empty()) return true;
    events_.resize(before);
    events_.push_back(first);
    return true;
}

bool EventFinder::retry_without_subject(std::uint32_t i, const Verb& verb, const Arguments& written) {
    if (written.implicit || written.subject == no_item || written.subject < i || verb.predicates.empty()) return false;
    const bool has_object = has_object_behind_subject(items_, written);
    // "and asked of X a delay": a thing behind its recipient.
    const bool thing = items_[written.subject].kind == ItemKind::nominal && items_[written.subject].mentions.empty() &&
                       written.subject > i + 1 && items_[i + 1].preposition != 0 && items_[i].conjunction;
    // "and criticized [the] appointment of X"
    const bool criticized = clause_.is_thing_done_to(i, written);
    const bool amount = has_received(a_, items_, i, written.subject);
    if ((has_object && !thing) || (clause_.is_followed_by_some(written.subject) && !amount))
        return false;  // "threatened the sailors their captain"
    if (&verb != &clause_.verb_of(items_[i]) || items_[i].analysis->enclitic != 0) return false;
    if ((items_[written.subject].kind != ItemKind::actors && !thing && !criticized && !amount) ||
        clause_.is_nominative(items_[written.subject]))
        return false;
    if (unknown_before(i) != no_item) return false;
    // "while ordered the president Smith the opening": a clause of its own, and who it names does it.
    const bool own_clause = i > 0 && items_[i - 1].kind == ItemKind::subordinator && written.subject == i + 1 &&
                            items_[i - 1].end == items_[i].begin && items_[i + 1].kind == ItemKind::actors;
    const bool names =
        own_clause &&
        (a_.mentions[items_[i + 1].mentions.front()].names_person() ||
         (is_subordinate(a_, items_, i, Subordination::contrast) && clause_.resolved(items_[i + 1].mentions)));
    if (names) return false;
    const std::uint32_t ahead = clause_.subject_ahead(i, written.subject);
    Mentions subject = ahead != no_item ? items_[ahead].mentions : implicit_subject(i, clause_.features_of(items_[i]));
    if (clause_.is_press(subject) && !verb.says) return false;  // "the police seized, as the radio said, a car"
    const Features& features = clause_.features_of(items_[i]);
    const bool taken = subject.empty() && discourse_.subject == written.subject_mentions && items_[i].conjunction &&
                       features.gender == Gender::masculine && are_bodies(a_, written.subject_mentions);
    if (taken && clause_.fits(features, discourse_.earlier))
        subject = discourse_.earlier;  // "and [he] urged the parties"
    share_owner(i, subject, written.subject);
    if (clause_.same_actor(subject, written.subject_mentions))
        subject = other_subject_before(i, written.subject_mentions);
    if (subject.empty() || subject == written.subject_mentions) return false;
    Arguments args = written;
    args.objects.push_front(args.subject);
    args.subject = no_item;
    args.subject_mentions = subject;
    args.implicit = true;
    if (may_be_suffered(i, args)) return false;
    const std::size_t before = events_.size();
    if (!try_predicates(i, verb.predicates, verb.lemma, args)) return false;
    const auto takes_object = [](const Event& event) {
        return std::ranges::any_of(event.frame->slots, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    };
    const auto fits_thing = [&](const Event& event) {  // unvocalised, "arrested" may be "was arrested"
        const std::string_view root = root_of(a_.lexicon->relations[event.frame->relation]);
        return root <= "10" && (takes_object(event) || !event.targets.empty());
    };
    if (events_.size() > before && !(thing || amount ? fits_thing(events_.back()) : takes_object(events_.back()))) {
        events_.resize(before);  // "the students demonstrated": whom nobody knows is its subject all the same
        return false;
    }
    subjects_[i] = subject;
    return true;
}

void EventFinder::participle(std::uint32_t i) {
    const bool predicate = i > 0 && items_[i - 1].kind == ItemKind::verb && is_copula(a_, items_[i - 1]) &&
                           items_[i - 1].end == items_[i].begin && subjects_[i - 1].empty();
    if (predicate) return refuse(i, "said of a thing");  // "the damage was not expected"
    Arguments args = find_right_arguments(a_, items_, i);
    const Event* speech = speech_before(i);
    if (speech != nullptr && items_[speech->item].kind == ItemKind::according && clause_.is_press(speech->sources) &&
        clause_.resolved(verb_subject_before(i, clause_.features_of(items_[i]))))
        speech = nullptr;  // "according to the agency, X opened an inquiry, stressing that"
    if (speech != nullptr) {
        args.subject_mentions = speech->sources;
    } else {
        args.subject_mentions = verb_subject_before(i, clause_.features_of(items_[i]));
        if (Features several = clause_.features_of(items_[i]);
            args.subject_mentions.empty() && several.number == Number::dual) {
            several.number = Number::plural;  // "accusing [muttahimin]" is spelled alike of two and of many
            args.subject_mentions = verb_subject_before(i, several);
        }
        if (args.subject_mentions.empty()) args.subject_mentions = doers_alike(a_, items_, subjects_, i);
        if (args.subject_mentions.empty()) args.subject_mentions = doer_behind(a_, items_, i);
        const bool closed = discourse_.open_quote && i >= 2 && items_[i - 1].kind == ItemKind::comma &&
                            items_[i - 2].kind == ItemKind::quote;  // "'... . I won't', adding that"
        const bool goes_on = args.subject_mentions.empty() && (closed || !clause_.has_verb_before(i)) &&
                             (clause_.verb_of(items_[i]).says || i <= 1);
        if (goes_on && clause_.fits(clause_.features_of(items_[i]), discourse_.speaker))
            args.subject_mentions = discourse_.speaker;
        // "X met Y. Saying that": a sentence cut in two
        if (goes_on && args.subject_mentions.empty() &&
            clause_.fits(clause_.features_of(items_[i]), discourse_.subject))
            args.subject_mentions = discourse_.subject;
        const bool beside = i >= 2 && items_[i - 2].kind == ItemKind::verb && items_[i - 1].end == items_[i].begin;
        if (args.subject_mentions.empty() && beside &&
            clause_.is_nobody_known(clause_.features_of(items_[i]), subjects_[i - 2]))
            args.subject_mentions = subjects_[i - 2];  // "went on the councillor, saying", whosever she is
    }
    args.implicit = true;
    resolve_pronouns(args, i);
    subjects_[i] = args.subject_mentions;
    const Verb& verb = clause_.verb_of(items_[i]);
    const bool told = speech != nullptr && verb.says;  // goes on with what is told, whatever stands between
    if (!told && clause_.is_hypothetical(i)) return refuse(i, "only supposed or aimed at");
    if (!try_lights(i, verb, args)) (void)try_predicates(i, verb.predicates, verb.lemma, args);
}

}  // namespace isnad
