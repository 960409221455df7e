// Events: participles that act as the verb of a clause.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/trigger.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

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

/// "calling on Y to talk, X said": X, if he is known.
Mentions doer_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t participle) {
    const std::uint32_t doer = subject_behind_participle(annotations, items, participle);
    return doer != no_item && any_resolved(annotations, items[doer].mentions) ? items[doer].mentions : Mentions{};
}

/// Who they are, of several who are known; nobody where there is no such verb.
Mentions doers_alike(const Annotations& annotations, std::span<const Item> items, std::span<const Mentions> subjects,
                     std::uint32_t participle) {
    const std::uint32_t verb = verb_alike(annotations, items, participle);
    const bool several = verb != no_item && subjects[verb].size() > 1 && any_resolved(annotations, subjects[verb]);
    return several ? subjects[verb] : Mentions{};
}

/// Who a participle without a speech before it is about.
void find_participle_subject(EventContext& in, std::uint32_t i, Arguments& args) {
    args.subject_mentions = verb_subject_before(in, i, features_of(in.clause, in.items[i]));
    if (Features several = features_of(in.clause, in.items[i]);
        args.subject_mentions.empty() && several.number == Number::dual) {
        several.number = Number::plural;  // "accusing [muttahimin]" is spelled alike of two and of many
        args.subject_mentions = verb_subject_before(in, i, several);
    }
    if (args.subject_mentions.empty()) args.subject_mentions = doers_alike(in.a, in.items, in.subjects, i);
    if (args.subject_mentions.empty()) args.subject_mentions = doer_behind(in.a, in.items, i);
    const bool closed = in.discourse.open_quote && i >= 2 && in.items[i - 1].kind == ItemKind::comma &&
                        in.items[i - 2].kind == ItemKind::quote;  // "'... . I won't', adding that"
    const bool goes_on = args.subject_mentions.empty() && (closed || !has_verb_before(in.clause, i)) &&
                         (verb_of(in.clause, in.items[i]).says || i <= 1);
    if (goes_on && fits(in.clause, features_of(in.clause, in.items[i]), in.discourse.speaker))
        args.subject_mentions = in.discourse.speaker;
    // "X met Y. Saying that": a sentence cut in two
    if (goes_on && args.subject_mentions.empty() &&
        fits(in.clause, features_of(in.clause, in.items[i]), in.discourse.subject))
        args.subject_mentions = in.discourse.subject;
    const bool beside = i >= 2 && in.items[i - 2].kind == ItemKind::verb && in.items[i - 1].end == in.items[i].begin;
    if (args.subject_mentions.empty() && beside &&
        is_nobody_known(in.clause, features_of(in.clause, in.items[i]), in.subjects[i - 2]))
        args.subject_mentions = in.subjects[i - 2];  // "went on the councillor, saying", whosever she is
}

/// "that X "[is] ready for": the actor that a participle right behind an opening quotation mark is said of, behind a
/// complementizer; or no_item.
std::uint32_t topic_before_quote(const EventContext& in, std::uint32_t i) {
    if (i < 3 || in.items[i - 1].kind != ItemKind::quote || in.items[i - 1].closes) return no_item;
    const bool topic = is_bare_actor(in.items[i - 2]) && in.items[i - 3].kind == ItemKind::complementizer;
    return topic && resolved(in.clause, in.items[i - 2].mentions) ? i - 2 : no_item;
}

}  // namespace

void participle(EventContext& in, std::uint32_t i) {
    const bool predicate = i > 0 && in.items[i - 1].kind == ItemKind::verb && is_copula(in.a, in.items[i - 1]) &&
                           in.items[i - 1].end == in.items[i].begin && in.subjects[i - 1].empty();
    if (predicate) return refuse(in, i, "said of a thing");  // "the damage was not expected"
    Arguments args = find_right_arguments(in.a, in.items, i);
    const Event* speech = speech_before(in, i);
    if (speech != nullptr && in.items[speech->item].kind == ItemKind::according &&
        is_press(in.clause, speech->sources) &&
        resolved(in.clause, verb_subject_before(in, i, features_of(in.clause, in.items[i]))))
        speech = nullptr;  // "according to the agency, X opened an inquiry, stressing that"
    const std::uint32_t topic = topic_before_quote(in, i);
    if (topic != no_item) {
        args.subject_mentions = in.items[topic].mentions;
        speech = nullptr;
    } else if (speech != nullptr) {
        args.subject_mentions = speech->sources;
    } else {
        find_participle_subject(in, i, args);
    }
    args.implicit = true;
    resolve_pronouns(in, args, i);
    in.subjects[i] = args.subject_mentions;
    const Verb& verb = verb_of(in.clause, in.items[i]);
    const bool told = speech != nullptr && verb.says;  // goes on with what is told, whatever stands between
    if (!told && is_hypothetical(in.clause, i)) return refuse(in, i, "only supposed or aimed at");
    if (!try_lights(in, i, verb, args)) (void)try_predicates(in, i, verb.predicates, verb.lemma, args);
}

}  // namespace isnad
