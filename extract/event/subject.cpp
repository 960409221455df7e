// Events: who a trigger is about, written or only meant.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/event/office.h>
#include <isnad/extract/event/scene.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "so said Smith, [the] director of [a firm nobody knows]": an office beside its holder is no object.
bool has_office_beside(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                       const Arguments& args) {
    if (args.objects.empty() || args.objects.front() != subject + 1 || args.subject_mentions.size() != 1) return false;
    const Item& office = items[subject + 1];
    if (office.kind != ItemKind::actors || office.mentions.size() != 1 || office.begin != items[subject].end)
        return false;
    const Mention& title = annotations.mentions[office.mentions.front()];
    const Mention& holder = annotations.mentions[args.subject_mentions.front()];
    return holder.kind == MentionKind::person && title.kind == MentionKind::title && !title.resolved() &&
           title.number == Number::singular && !title.conjunction &&
           annotations.language->titles[title.title].kind == TitleKind::person;
}

/// "the two [al-ithnan] stressed": the number alone.
bool names_both(const Annotations& annotations, const Item& noun) {
    return noun.kind == ItemKind::nominal && noun.end == noun.begin + 1 &&
           number_with_article(annotations, noun.begin, noun.end) == 2;
}

}  // namespace

bool EventFinder::follows_demonstrative(std::uint32_t i) const {
    const std::uint32_t at = items_[i].begin;
    if (at == 0 || at <= a_.text.sentences[sentence_].first) return false;
    const PhraseMatch match = find_particle(a_, at - 1, at, Particle::demonstrative);
    return match.phrase != nullptr && a_.proclitic(*match.analysis).preposition == 0;
}

bool EventFinder::follows_which(std::uint32_t i) const {
    if (i == 0 || items_[i - 1].kind != ItemKind::subordinator || items_[i].kind != ItemKind::verb) return false;
    const PhraseMatch which = find_particle(a_, items_[i - 1].begin, items_[i - 1].end, Particle::which);
    return which.phrase != nullptr && which.analysis->proclitic == 0 && !takes_up(a_, *items_[i].analysis);
}

bool EventFinder::follows_nothing(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i].conjunction || items_[i].analysis->enclitic != 0)
        return false;
    if (clause_.features_of(items_[i]).tense != Tense::imperfect) return false;
    const Item& what = items_[i - 1];
    const bool alone = what.kind == ItemKind::nominal && what.end == what.begin + 1 && what.end == items_[i].begin &&
                       what.preposition == 0 && a_.morphology->may_begin(a_.token(what.begin), Phrase::Kind::particle);
    if (alone) return what.negated || (i > 1 && items_[i - 2].negated);
    std::uint32_t noun = i - 1;  // "there is no thing in the text [that] restricts X"
    while (noun > 0 && is_phrase(items_[noun]) &&
           (items_[noun].preposition != 0 || items_[noun - 1].end == items_[noun].begin) &&
           items_[noun - 1].kind != ItemKind::verb)
        --noun;
    return noun > 0 && items_[noun].kind == ItemKind::nominal && items_[noun].mentions.empty() &&
           items_[noun].preposition == 0 && !bears_article(a_, items_[noun].begin) &&
           items_[noun - 1].kind == ItemKind::verb && items_[noun - 1].negated &&
           clause_.verb_of(items_[noun - 1]).predicates.empty();
}

bool EventFinder::may_be_suffered(std::uint32_t i, const Arguments& args) const {
    const bool written = !args.objects.empty() && items_[args.objects.front()].kind == ItemKind::actors;
    if (!written || args.subject_mentions.empty() || clause_.features_of(items_[i]).voice != Voice::either)
        return false;
    const bool opens_speech = i > 0 && (items_[i - 1].kind == ItemKind::quote || items_[i - 1].kind == ItemKind::colon);
    const std::uint32_t first = a_.text.sentences[sentence_].first;
    if (!opens_speech && a_.mentions[args.subject_mentions.front()].begin >= first) return false;
    return may_name(a_, clause_.verb_of(items_[i]), {"17", "18"});
}

Mentions EventFinder::striker_before(std::uint32_t i) const {
    if (i < 2 || items_[i - 1].kind != ItemKind::comma || items_[i].conjunction || events_.size() == first_event_)
        return {};
    if (!may_name(a_, clause_.verb_of(items_[i]), {"18", "19"})) return {};
    const Event& deed = events_.back();
    const std::string_view cameo = a_.lexicon->relations[deed.frame->relation].cameo;
    if (!cameo.starts_with("18") && !cameo.starts_with("19")) return {};
    const Gender wanted = clause_.features_of(items_[i]).gender;
    for (std::uint32_t at = i - 1; at > 0 && at >= deed.item; --at) {
        const Item& noun = items_[at];
        if (noun.kind == ItemKind::verb && at != deed.item) return {};
        if (noun.kind != ItemKind::event_noun || !may_name(a_, noun, {"18", "19"})) continue;
        return gender_fits(wanted, a_.form(*noun.analysis).features.gender) ? deed.sources : Mentions{};
    }
    return {};
}

void EventFinder::find_implicit_subject(std::uint32_t i, Arguments& args) {
    args.implicit = true;
    args.subject_mentions = captor_asked(i);
    if (args.subject_mentions.empty())
        args.subject_mentions =
            answerable_before(a_, clause_, items_, std::span<const Event>(events_).subspan(first_event_), i);
    if (!args.subject_mentions.empty()) return;
    args.subject_mentions = implicit_subject(i, clause_.features_of(items_[i]));
    // Who reports the news does not make them.
    if (!clause_.verb_of(items_[i]).says && clause_.is_press(args.subject_mentions) &&
        !acts_itself(i, args.subject_mentions))
        args.subject_mentions.clear();
    if (may_be_suffered(i, args) || follows_demonstrative(i) || follows_which(i)) args.subject_mentions.clear();
    if (unknown_before(i) != no_item) args.subject_mentions = unknown_going_on(i);
    if (Mentions topic = clause_.unknown_topic(i); !topic.empty()) args.subject_mentions = std::move(topic);
    if (clause_.is_of_nobody(i) || follows_nothing(i)) args.subject_mentions.clear();
    if (args.speech == no_item && args.objects.empty() && clause_.is_said_of_thing(i)) args.subject_mentions.clear();
    clause_.keep_topic(i, args);
}

namespace {

/// "[She condemned it.] And called on all parties to": whom one urges without exception does not urge himself.
bool urges_all(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb, const Arguments& args) {
    if (args.objects.size() != 1 || args.objects.front() != verb + 1 || args.obliques.empty()) return false;
    if (items[verb + 1].kind != ItemKind::actors || items[verb + 1].begin != items[verb].end + 1) return false;
    const std::uint32_t at = items[verb].end;
    const PhraseMatch all = find_particle(annotations, at, at + 1, Particle::quantifier);
    return all.phrase != nullptr && all.phrase->entry == 1 && all.analysis->proclitic == 0 &&
           annotations.mentions[items[verb + 1].mentions.front()].number == Number::plural;
}

}  // namespace

std::uint32_t EventFinder::take_right_subject(std::uint32_t i, Arguments& args) const {
    if (args.objects.empty()) return no_item;
    const auto goes_on = [&](const Mentions& before) {
        return !before.empty() && clause_.fits(clause_.features_of(items_[i]), before);
    };
    if (may_name(a_, clause_.verb_of(items_[i]), {"02", "10"}) && urges_all(a_, items_, i, args) &&
        (goes_on(discourse_.speaker) || goes_on(discourse_.subject)))
        return no_item;
    if (const std::uint32_t behind = clause_.subject_behind_object(i, args); behind != no_item) {
        args.objects.erase(args.objects.begin() + 1);
        return behind;
    }
    if (!clause_.has_right_subject(i, args) && !clause_.is_paper_right(i, args) && !is_deed_right(i, args) &&
        !clause_.is_noun_right(i, args) && !clause_.meets_with(i, args))
        return no_item;
    if (clause_.is_thing_discussed(i, args) || clause_.is_object_right(i, args)) return no_item;
    if (items_[i].analysis->enclitic != 0 && is_of_action(a_, items_, args.objects.front(), true))
        return no_item;  // "that she signed [it] with X in spite of the cutting by Y of"
    const std::uint32_t right = args.objects.front();
    const bool beyond = items_[i].analysis->enclitic != 0 && right > i + 1 && items_[right].kind == ItemKind::nominal &&
                        !clause_.resolved(items_[right].mentions) && !items_[i].conjunction && i > 0;
    if (beyond && behind_occasion(a_, items_, i) == right) return no_item;  // "in a call that he got from X the ways"
    args.objects.erase(args.objects.begin());
    return right;
}

void EventFinder::take_subject(std::uint32_t i, std::uint32_t subject, Arguments& args) {
    const Item& noun = items_[subject];
    const Verb& verb = clause_.verb_of(items_[i]);
    set_subject(subject, args);
    if (Mentions guest = guest_speaking(i, args); !guest.empty()) args.subject_mentions = std::move(guest);
    if (subject > i && names_both(a_, noun)) {
        const Features both{Tense::none, Gender::any, Number::dual};
        args.subject_mentions = both_before(both);
        if (args.subject_mentions.empty()) args.subject_mentions = both_before(both, true);
    }
    const bool document = is_document(a_, noun);
    const bool speechless =
        verb.says && noun.kind == ItemKind::event_noun && !document && !clause_.is_statement_noun(noun);
    if (speechless) args.subject_mentions.clear();  // "the war shows that"
    const bool quoted = clause_.is_quoted_speaker(subject);
    const bool told = quoted && takes_up(a_, *items_[i].analysis);  // "what "the Mirror" reported [it]"
    const bool speaks =
        quoted && args.speech != no_item && args.speech > subject + 1 && items_[args.speech].kind != ItemKind::quote;
    const bool beside = noun.end == items_[i].begin || items_[i].end == noun.begin || told || speaks;
    const bool odd =
        verb.says && args.speech != no_item && noun.kind == ItemKind::actors && clause_.is_odd_name(subject);
    if ((args.subject_mentions.empty() || odd) && beside && verb.by_persons)
        args.subject_mentions = speaker_in(subject, told || args.speech != no_item);
    const bool described = subject + 1 < items_.size() && items_[subject + 1].kind == ItemKind::relative;
    if (args.subject_mentions.empty() && described && verb.by_persons && noun.kind == ItemKind::nominal)
        args.subject_mentions = unknown_name(subject);
    if (args.subject_mentions.empty() && subject > i) args.subject_mentions = clause_.apposed(i, args);
    if (const Mentions named = find_named_beside(a_, items_, i, subject, args); !named.empty()) {
        name_subject(named, args);
        args.objects.erase(args.objects.begin());
    }
    if (subject > i && verb.says && args.speech != no_item && !clause_.resolved(args.subject_mentions)) {
        name_subject(named_between_commas(subject, args), args);
        if (!clause_.resolved(args.subject_mentions)) name_subject(named_behind(subject, args), args);
    }
    if (subject < i && verb.by_persons && !clause_.resolved(args.subject_mentions))
        name_subject(named_before(subject, i), args);
    if (!clause_.resolved(args.subject_mentions) && may_name(a_, verb, {"14"}))
        take_scene(a_, items_, may_name(a_, verb, {"140", "141"}) ? no_item : i, args);
    if (subject > i && verb.says) take_office(subject, args);
    if (subject > i && verb.says && has_office_beside(a_, items_, subject, args))
        args.objects.erase(args.objects.begin());
    const bool statement = noun.kind == ItemKind::event_noun && clause_.is_statement_noun(noun);
    if (args.subject_mentions.empty() && verb.says &&
        (document || statement)) {  // "that a Ruritanian report pointed to"
        const std::uint32_t issuer = isnad::find_issuer(a_, items_, subject);
        if (issuer != no_item) args.subject_mentions = items_[issuer].mentions;
    }
}

bool EventFinder::shares_subject(std::uint32_t i) const {
    if (i == 0 || !items_[i].conjunction || items_[i - 1].kind != ItemKind::verb || subjects_[i - 1].empty())
        return false;
    const Features& one = clause_.features_of(items_[i - 1]);
    const Features& other = clause_.features_of(items_[i]);
    return are_alike(one, other) && one.person == other.person && items_[i].begin == items_[i - 1].end;
}

bool EventFinder::find_subject_beside(std::uint32_t i, Arguments& args) const {
    // What goes on is no relative clause; and a relative clause without a pronoun begins right behind a phrase.
    const bool goes_on = items_[i].conjunction;
    if (i == 0 || (!goes_on && !is_phrase(items_[i - 1]))) return false;
    if (clause_.follows_bare_noun(i) && items_[i].analysis->enclitic != 0 && items_[i - 1].end == items_[i].begin &&
        may_be_subject(a_, clause_.verb_of(items_[i]), items_[i - 1]) && clause_.resolved(noun_subjects_[i - 1])) {
        args.subject = i - 1;  // "a tour [that] takes her to X"
        args.subject_mentions = noun_subjects_[i - 1];
        return true;
    }
    if (clause_.is_done_by_genitive(i, args)) {
        args.subject = i - 1;
        args.subject_mentions = items_[i - 1].mentions;
        return true;
    }
    if (const std::uint32_t pact = pact_told_of(a_, clause_, items_, i, args); pact != no_item) {
        args.subject = pact;
        return true;
    }
    if (clause_.tells_of_bare_deed(i, args)) {
        args.subject = i - 1;
        args.subject_mentions = noun_subjects_[i - 1];
        return true;
    }
    if (const std::uint32_t noun = noun_of_relatives(i); noun != no_item) {
        args.subject = noun;
        args.subject_mentions = doers(noun);
        return true;
    }
    if (goes_on) return false;
    if (clause_.is_of_bare_actors(i, args) || clause_.is_of_bare_title(i, args)) {
        const bool violent = may_name(a_, clause_.verb_of(items_[i]), {"18", "19"});  // "armed men [who] attacked"
        if (!violent && !clause_.resolved(items_[i - 1].mentions)) return true;
        args.subject = i - 1;
        args.subject_mentions = items_[i - 1].mentions;
        return true;
    }
    if (clause_.tells_of_subject(i, args)) {
        args.subject = i - 1;
        args.subject_mentions = items_[i - 1].mentions;
        return true;
    }
    if (clause_.is_caused(i)) {
        args.subject = i - 1;
        if (clause_.resolved(items_[i - 1].mentions)) args.subject_mentions = items_[i - 1].mentions;
        return true;
    }
    if (clause_.is_of_bare_noun(i, args) || clause_.is_of_bare_document(i, args)) {
        args.subject = i - 1;
        if (clause_.is_decree(items_[i - 1]))
            args.subject_mentions = decreed_by(i - 1);  // "issued a decree [that] bans"
        return true;
    }
    return false;
}

void EventFinder::find_subject(std::uint32_t i, Arguments& args) {
    if (clause_.features_of(items_[i]).person != 3) return find_speaking_subject(args);
    if (shares_subject(i)) {
        args.subject_mentions = subjects_[i - 1];
        if (!args.objects.empty() && items_[args.objects.front()].mentions == args.subject_mentions)
            args.objects.erase(args.objects.begin());
        return;
    }
    if (Mentions issuer = issuer_taken_up(i, args); !issuer.empty()) {
        args.subject_mentions = std::move(issuer);
        args.implicit = true;
        return;
    }
    if (const std::uint32_t doer = clause_.cleft_subject(i); doer != no_item) {
        args.objects.erase(std::remove(args.objects.begin(), args.objects.end(), doer), args.objects.end());
        return set_subject(doer, args);
    }
    if (const std::uint32_t topic = subject_before_clause(a_, items_, i); topic != no_item)
        return set_subject(topic, args);
    if (find_subject_beside(i, args)) return;
    std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent == no_item) antecedent = clause_.antecedent_over_that(i);
    args.implicit = antecedent != no_item && clause_.is_of_named_deed(i, antecedent);
    if (args.implicit || find_relative_subject(i, antecedent, args)) return;
    std::uint32_t subject = antecedent != no_item ? no_item : find_left_subject(a_, items_, i);
    if (subject != no_item && (speaks_right(i, subject, args) || clause_.is_topic(i, args))) subject = no_item;
    if (subject == no_item && antecedent == no_item) subject = clause_.subject_of_copula(i);
    if (subject == no_item && clause_.verb_of(items_[i]).says && find_issuer(args)) return;
    if (subject == no_item && (find_author(i, args) || find_adopter(i, args))) return;
    if (Mentions raised = clause_.raised_subject(i);
        subject == no_item && clause_.fits(clause_.features_of(items_[i]), raised)) {
        args.subject_mentions = std::move(raised);
        args.implicit = true;
        return;  // "it has happened to X that it accused Y"
    }
    if (subject == no_item && antecedent == no_item && items_[i].analysis->enclitic == 0) {
        args.subject_mentions = striker_before(i);
        args.implicit = !args.subject_mentions.empty();
        if (args.implicit) return;
    }
    if (subject == no_item) subject = take_right_subject(i, args);
    if (subject != no_item) {
        take_subject(i, subject, args);
    } else if (const std::uint32_t owner = clause_.owner_of_noun(i); owner != no_item) {
        set_subject(owner, args);
    } else if (clause_.happens(i, args)) {
        args.subject = args.objects.front();
        args.objects.erase(args.objects.begin());
    } else {
        find_implicit_subject(i, args);
        take_accusative_subject(args);
    }
}

void EventFinder::take_accusative_subject(Arguments& args) {
    if (!args.subject_mentions.empty() || args.objects.size() < 2) return;
    const Item& first = items_[args.objects.front()];
    if (first.kind != ItemKind::actors || !first.distributed || !first.accusative) return;
    set_subject(args.objects.front(), args);
    args.objects.erase(args.objects.begin());
}

Mentions EventFinder::doers(std::uint32_t noun) const {
    if (!noun_subjects_[noun].empty()) return noun_subjects_[noun];
    const Item& deed = items_[noun];
    const bool violent = deed.mentions.empty() && may_name(a_, deed, {"18", "19"});
    if (violent && !takes_object_at(a_, deed, a_.language->dative))
        return clause_.doers_beside(noun, {});  // "the attack of [li-] X struck"
    if (!clause_.resolved(deed.mentions)) return {};
    // "a Ruritanian shelling"
    const bool adjective = a_.mentions[deed.mentions.front()].kind == MentionKind::people;
    return deed.analysis_definite(a_) || (adjective && may_name(a_, deed, {"18", "19"})) ? deed.mentions : Mentions{};
}

bool EventFinder::is_deed_right(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = clause_.verb_of(items_[i]);
    if (gathers(a_, items_, verb, i, args)) return true;
    const bool proposal = args.objects.size() == 1 && args.objects.front() == i + 1 && !args.obliques.empty() &&
                          may_name(a_, verb, {"02", "10"}) && may_name(a_, items_[i + 1], {"02", "10"});
    if (proposal)
        return items_[i].analysis->enclitic == 0 &&
               clause_.resolved(items_[i + 1].mentions);  // "X's proposal calls for"
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || verb.says || verb.predicates.empty()) return false;
    const Item& deed = items_[i + 1];
    if (deed.kind != ItemKind::event_noun || items_[args.objects[1]].kind == ItemKind::event_noun) return false;
    const bool violent = deed.mentions.empty() && deed.owner == 0 && !deed.accusative &&
                         may_name(a_, deed, {"18", "19"}) && may_name(a_, verb, {"18", "19"});
    return violent || clause_.resolved(doers(i + 1));
}

bool EventFinder::speaks_right(std::uint32_t i, std::uint32_t left, const Arguments& args) const {
    if (!clause_.has_right_subject(i, args)) return false;
    const std::uint32_t right = args.objects.front();
    if (items_[right].kind != ItemKind::actors || (right != i + 1 && !clause_.follows_governed_pronoun(i, right)))
        return false;
    if (right == i + 1 && clause_.is_dummy(left, i)) return true;
    const bool beside = left + 1 == i;  // "X informed Y": one beside the verb is its subject
    if (beside && items_[left].kind == ItemKind::event_noun && clause_.resolved(doers(left))) return false;
    const bool topic = beside && items_[left].kind == ItemKind::nominal && items_[left].end == items_[i].begin &&
                       bears_article(a_, items_[left].begin) && items_[i].analysis->enclitic == 0;
    if (topic && args.speech == no_item) return false;  // "this fact worries X"
    return items_[left].kind != ItemKind::actors || (!beside && clause_.verb_of(items_[i]).says);
}

void EventFinder::set_subject(std::uint32_t subject, Arguments& args) {
    args.subject = subject;
    if (items_[subject].kind == ItemKind::actors) args.subject_mentions = items_[subject].mentions;
    const bool deed = items_[subject].kind == ItemKind::event_noun;
    const bool proposal = deed && args.objects.empty() && may_name(a_, items_[subject], {"02", "10"});
    if (deed && (proposal || !args.objects.empty())) args.subject_mentions = doers(subject);
    if (proposal && args.subject_mentions.empty()) args.subject_mentions = items_[subject].mentions;
    const Mention* first = args.subject_mentions.empty() ? nullptr : &a_.mentions[args.subject_mentions.front()];
    if (first != nullptr && first->kind == MentionKind::pronoun) {
        const Features wanted{Tense::none, first->gender, first->number};
        // "the head of [a body nobody knows] said that he ...": he himself, though it is not known who he is
        const auto spoken = std::ranges::find_if(
            events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(),
            [&](const Event& event) { return event.speech_begin != no_item && event.speech_begin + 1 == subject; });
        const bool unknown = spoken != events_.end() && wanted.number == Number::singular &&
                             !clause_.resolved(spoken->sources) && clause_.is_nobody_known(wanted, spoken->sources);
        args.subject_mentions = unknown ? spoken->sources : pronoun_referent(subject, wanted);
        args.implicit = true;
    }
}

}  // namespace isnad
