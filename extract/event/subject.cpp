// Events: who a trigger is about, written or only meant.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/demonstrative.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/event/held.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/event/office.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/scene.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/event/subject_name.h>
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

/// "..., which [ma, mimma] points to": said by nobody, done by all that stands before.
bool follows_which(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::subordinator || in.items[i].kind != ItemKind::verb) return false;
    const PhraseMatch which = find_particle(in.a, in.items[i - 1].begin, in.items[i - 1].end, Particle::which);
    return which.phrase != nullptr && which.analysis->proclitic == 0 && !takes_up(in.a, *in.items[i].analysis);
}

/// "there is nothing [ma] that points to": said by nobody.
bool follows_nothing(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].kind != ItemKind::verb || in.items[i].conjunction || in.items[i].analysis->enclitic != 0)
        return false;
    if (features_of(in.clause, in.items[i]).tense != Tense::imperfect) return false;
    const Item& what = in.items[i - 1];
    const bool alone = what.kind == ItemKind::nominal && what.end == what.begin + 1 && what.end == in.items[i].begin &&
                       what.preposition == 0 &&
                       in.a.morphology->may_begin(in.a.token(what.begin), Phrase::Kind::particle);
    if (alone) return what.negated || (i > 1 && in.items[i - 2].negated);
    std::uint32_t noun = i - 1;  // "there is no thing in the text [that] restricts X"
    while (noun > 0 && is_phrase(in.items[noun]) &&
           (in.items[noun].preposition != 0 || in.items[noun - 1].end == in.items[noun].begin) &&
           in.items[noun - 1].kind != ItemKind::verb)
        --noun;
    return noun > 0 && in.items[noun].kind == ItemKind::nominal && in.items[noun].mentions.empty() &&
           in.items[noun].preposition == 0 && !bears_article(in.a, in.items[noun].begin) &&
           in.items[noun - 1].kind == ItemKind::verb && in.items[noun - 1].negated &&
           verb_of(in.clause, in.items[noun - 1]).predicates.empty();
}

/// A name beside or behind the subject tells who it is.
void name_unknown_subject(EventContext& in, std::uint32_t i, std::uint32_t subject, Arguments& args) {
    const Verb& verb = verb_of(in.clause, in.items[i]);
    if (const Mentions named = find_named_beside(in.a, in.items, i, subject, args); !named.empty()) {
        name_subject(in, named, args);
        args.objects.erase(args.objects.begin());
    }
    if (subject > i && verb.says && args.speech != no_item && !resolved(in.clause, args.subject_mentions)) {
        name_subject(in, named_between_commas(in, subject, args), args);
        if (!resolved(in.clause, args.subject_mentions)) name_subject(in, named_behind(in, subject, args), args);
    }
    if (subject < i && verb.by_persons && !resolved(in.clause, args.subject_mentions))
        name_subject(in, named_before(in, subject, i), args);
}

/// "that a Ruritanian report pointed to", "the study said": who issued what says or urges something, or the document.
Mentions issuer_of_words(EventContext& in, const Verb& verb, std::uint32_t subject) {
    const Item& noun = in.items[subject];
    const bool document = is_document(in.a, noun);
    if (verb.says && (document || (noun.kind == ItemKind::event_noun && is_statement_noun(in.clause, noun)))) {
        const std::uint32_t issuer = isnad::find_issuer(in.a, in.items, subject);
        if (issuer != no_item && !in.items[issuer].mentions.empty()) return in.items[issuer].mentions;
    }
    const bool speaks = verb.says || may_name(in.a, verb, {"02", "10", "11", "12"});
    return document && speaks ? anonymous_document(in, subject) : Mentions{};
}

/// Fills in the subject and the actors that it stands for.
void take_subject(EventContext& in, std::uint32_t i, std::uint32_t subject, Arguments& args) {
    const Item& noun = in.items[subject];
    const Verb& verb = verb_of(in.clause, in.items[i]);
    set_subject(in, subject, args);
    if (Mentions guest = guest_speaking(in, i, args); !guest.empty()) args.subject_mentions = std::move(guest);
    if (subject > i && names_both(in.a, noun)) {
        const Features both{Tense::none, Gender::any, Number::dual};
        args.subject_mentions = both_before(in, both);
        if (args.subject_mentions.empty()) args.subject_mentions = both_before(in, both, true);
    }
    const bool document = is_document(in.a, noun);
    const bool speechless =
        verb.says && noun.kind == ItemKind::event_noun && !document && !is_statement_noun(in.clause, noun);
    if (speechless) args.subject_mentions.clear();  // "the war shows that"
    const bool quoted = is_quoted_speaker(in.clause, subject);
    const bool told = quoted && takes_up(in.a, *in.items[i].analysis);  // "what "the Mirror" reported [it]"
    const bool speaks =
        quoted && args.speech != no_item && args.speech > subject + 1 && in.items[args.speech].kind != ItemKind::quote;
    const bool over_adjuncts = verb.says && args.speech != no_item && stands_behind(in.a, in.items, i, subject);
    const bool beside =
        noun.end == in.items[i].begin || in.items[i].end == noun.begin || told || speaks || over_adjuncts;
    const bool odd =
        verb.says && args.speech != no_item && noun.kind == ItemKind::actors && is_odd_name(in.clause, subject);
    if ((args.subject_mentions.empty() || odd) && beside && verb.by_persons)
        args.subject_mentions = speaker_in(in, subject, told || args.speech != no_item);
    const bool described = subject + 1 < in.items.size() && in.items[subject + 1].kind == ItemKind::relative;
    if (args.subject_mentions.empty() && described && verb.by_persons && noun.kind == ItemKind::nominal)
        args.subject_mentions = unknown_name(in, subject);
    if (args.subject_mentions.empty() && subject > i) args.subject_mentions = apposed(in.clause, i, args);
    name_unknown_subject(in, i, subject, args);
    if (!resolved(in.clause, args.subject_mentions) && may_name(in.a, verb, {"14"}))
        take_scene(in.a, in.items, may_name(in.a, verb, {"140", "141"}) ? no_item : i, args);
    if (subject > i && verb.says) take_office(in, subject, args);
    if (subject > i && verb.says && has_office_beside(in.a, in.items, subject, args))
        args.objects.erase(args.objects.begin());
    if (args.subject_mentions.empty()) args.subject_mentions = issuer_of_words(in, verb, subject);
}

/// "X condemns and deplores": two verbs side by side that agree have one subject.
bool shares_subject(const EventContext& in, std::uint32_t i) {
    if (i == 0 || !in.items[i].conjunction || in.items[i - 1].kind != ItemKind::verb || in.subjects[i - 1].empty())
        return false;
    const Features& one = features_of(in.clause, in.items[i - 1]);
    const Features& other = features_of(in.clause, in.items[i]);
    return are_alike(one, other) && one.person == other.person && in.items[i].begin == in.items[i - 1].end;
}

/// The phrase right before the verb that can be nothing but its subject, or whose owner is.
bool find_subject_beside(const EventContext& in, std::uint32_t i, Arguments& args) {
    // What goes on is no relative clause; and a relative clause without a pronoun begins right behind a phrase.
    const bool goes_on = in.items[i].conjunction;
    if (i == 0 || (!goes_on && !is_phrase(in.items[i - 1]))) return false;
    if (follows_bare_noun(in.clause, i) && in.items[i].analysis->enclitic != 0 &&
        in.items[i - 1].end == in.items[i].begin &&
        may_be_subject(in.a, verb_of(in.clause, in.items[i]), in.items[i - 1]) &&
        resolved(in.clause, in.noun_subjects[i - 1])) {
        args.subject = i - 1;  // "a tour [that] takes her to X"
        args.subject_mentions = in.noun_subjects[i - 1];
        return true;
    }
    if (is_done_by_genitive(in.clause, i, args)) {
        args.subject = i - 1;
        args.subject_mentions = in.items[i - 1].mentions;
        return true;
    }
    if (const std::uint32_t pact = pact_told_of(in.a, in.clause, in.items, i, args); pact != no_item) {
        args.subject = pact;
        return true;
    }
    if (tells_of_bare_deed(in.clause, i, args)) {
        args.subject = i - 1;
        args.subject_mentions = striker_named(in, i - 1);
        return true;
    }
    if (Mentions owner = striker_beside(in, i); !owner.empty()) {
        args.subject = i - 1;
        args.subject_mentions = std::move(owner);
        return true;
    }
    if (const std::uint32_t noun = noun_of_relatives(in, i); noun != no_item) {
        args.subject = noun;
        args.subject_mentions = doers(in, noun);
        return true;
    }
    if (goes_on) return false;
    const std::uint32_t doer = is_of_bare_actors(in.clause, i, args) ? i - 1 : bare_title_told_of(in.clause, i, args);
    if (doer != no_item) {
        const bool violent =
            may_name(in.a, verb_of(in.clause, in.items[i]), {"18", "19"});  // "armed men [who] attacked"
        if (!violent && !resolved(in.clause, in.items[doer].mentions)) return true;
        args.subject = doer;
        args.subject_mentions = in.items[doer].mentions;
        return true;
    }
    if (tells_of_subject(in.clause, i, args)) {
        args.subject = i - 1;
        args.subject_mentions = in.items[i - 1].mentions;
        return true;
    }
    if (is_caused(in.clause, i)) {
        args.subject = i - 1;
        if (resolved(in.clause, in.items[i - 1].mentions)) args.subject_mentions = in.items[i - 1].mentions;
        return true;
    }
    if (is_of_bare_noun(in.clause, i, args) || is_of_bare_document(in.clause, i, args)) {
        args.subject = i - 1;
        if (is_decree(in.clause, in.items[i - 1]))
            args.subject_mentions = decreed_by(in, i - 1);  // "issued a decree [that] bans"
        return true;
    }
    return false;
}

/// "met each of X and Y [with] Z", misspelled in the accusative: whoever else could have done it is not known.
void take_accusative_subject(EventContext& in, Arguments& args) {
    if (!args.subject_mentions.empty() || args.objects.size() < 2) return;
    const Item& first = in.items[args.objects.front()];
    if (first.kind != ItemKind::actors || !first.distributed || !first.accusative) return;
    set_subject(in, args.objects.front(), args);
    args.objects.erase(args.objects.begin());
}

}  // namespace

bool may_be_suffered(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const bool written = !args.objects.empty() && in.items[args.objects.front()].kind == ItemKind::actors;
    if (!written || args.subject_mentions.empty() || features_of(in.clause, in.items[i]).voice != Voice::either)
        return false;
    const bool opens_speech =
        i > 0 && (in.items[i - 1].kind == ItemKind::quote || in.items[i - 1].kind == ItemKind::colon);
    const std::uint32_t first = in.a.text.sentences[in.sentence].first;
    if (!opens_speech && in.a.mentions[args.subject_mentions.front()].begin >= first) return false;
    return may_name(in.a, verb_of(in.clause, in.items[i]), {"17", "18"});
}

namespace {

/// "what do you expect [madha tatawaqqa']?", spelled like "what does she expect".
bool asks_listener(const EventContext& in, std::uint32_t i) {
    const Item& verb = in.items[i];
    const Features& features = features_of(in.clause, verb);
    if (features.tense != Tense::imperfect || features.gender != Gender::feminine || !verb_of(in.clause, verb).says)
        return false;
    return verb.begin > 0 && Morphology::may_begin(in.a.token(verb.begin - 1), Particle::interrogative);
}

}  // namespace

void find_implicit_subject(EventContext& in, std::uint32_t i, Arguments& args) {
    args.implicit = true;
    args.subject_mentions = captor_asked(in, i);
    if (args.subject_mentions.empty())
        args.subject_mentions =
            answerable_before(in.a, in.clause, in.items, std::span<const Event>(in.events).subspan(in.first_event), i);
    if (args.subject_mentions.empty()) args.subject_mentions = holder_driven_out(in, i);
    if (args.subject_mentions.empty()) args.subject_mentions = attacked_before(in, i);
    if (!args.subject_mentions.empty()) return;
    args.subject_mentions = implicit_subject(in, i, features_of(in.clause, in.items[i]));
    // Who reports the news does not make them.
    if (!verb_of(in.clause, in.items[i]).says && is_press(in.clause, args.subject_mentions) &&
        !acts_itself(in, i, args.subject_mentions))
        args.subject_mentions.clear();
    if (may_be_suffered(in, i, args) || follows_demonstrative(in, i) || follows_which(in, i) ||
        is_done_to_pronoun(in, i, args.subject_mentions))
        args.subject_mentions.clear();
    if (unknown_before(in, i) != no_item) args.subject_mentions = unknown_going_on(in, i);
    if (Mentions topic = unknown_topic(in.clause, i); !topic.empty()) args.subject_mentions = std::move(topic);
    if (is_of_nobody(in.clause, i) || follows_nothing(in, i) || asks_listener(in, i)) args.subject_mentions.clear();
    if (args.speech == no_item && args.objects.empty() && is_said_of_thing(in.clause, i)) args.subject_mentions.clear();
    keep_topic(in.clause, i, args);
}

namespace {

/// Where another verb, a document, a cleft or a topic before the clause tells who does it.
bool find_subject_ahead(EventContext& in, std::uint32_t i, Arguments& args) {
    if (shares_subject(in, i)) {
        args.subject_mentions = in.subjects[i - 1];
        if (!args.objects.empty() && in.items[args.objects.front()].mentions == args.subject_mentions)
            args.objects.erase(args.objects.begin());
        return true;
    }
    if (Mentions issuer = issuer_taken_up(in, i, args); !issuer.empty()) {
        args.subject_mentions = std::move(issuer);
        args.implicit = true;
        return true;
    }
    std::uint32_t doer = cleft_subject(in.clause, i);
    if (doer == no_item) doer = one_among_doers(in.clause, i);
    if (doer != no_item) {
        args.objects.erase(std::remove(args.objects.begin(), args.objects.end(), doer), args.objects.end());
        set_subject(in, doer, args);
        return true;
    }
    const std::uint32_t topic = subject_before_clause(in.a, in.items, i);
    if (topic != no_item) set_subject(in, topic, args);
    return topic != no_item;
}

}  // namespace

void find_subject(EventContext& in, std::uint32_t i, Arguments& args) {
    if (features_of(in.clause, in.items[i]).person != 3) return find_speaking_subject(in, args);
    if (find_subject_ahead(in, i, args)) return;
    if (speaks_behind_clause(in, i, args)) return take_subject(in, i, take_right_subject(in, i, args), args);
    if (const std::uint32_t partner = partner_who_says(in, i); partner != no_item)
        return set_subject(in, partner, args);
    if (find_subject_beside(in, i, args)) return;
    std::uint32_t antecedent = find_antecedent(in.items, i);
    if (antecedent == no_item) antecedent = antecedent_over_that(in.clause, i);
    args.implicit = antecedent != no_item && is_of_named_deed(in.clause, i, antecedent);
    if (args.implicit || find_relative_subject(in, i, antecedent, args)) return;
    std::uint32_t subject = antecedent != no_item ? no_item : find_left_subject(in.a, in.items, i);
    if (subject != no_item && (speaks_right(in, i, subject, args) || is_topic(in.clause, i, args))) subject = no_item;
    if (subject == no_item && antecedent == no_item) subject = subject_of_copula(in.clause, i);
    if (subject == no_item && verb_of(in.clause, in.items[i]).says && find_issuer(in, args)) return;
    if (subject == no_item && (find_author(in, i, args) || find_adopter(in, i, args))) return;
    if (Mentions raised = raised_subject(in.clause, i);
        subject == no_item && fits(in.clause, features_of(in.clause, in.items[i]), raised)) {
        args.subject_mentions = std::move(raised);
        args.implicit = true;
        return;  // "it has happened to X that it accused Y"
    }
    if (subject == no_item && antecedent == no_item && in.items[i].analysis->enclitic == 0) {
        args.subject_mentions = striker_before(in, i);
        args.implicit = !args.subject_mentions.empty();
        if (args.implicit) return;
    }
    if (subject == no_item) subject = take_right_subject(in, i, args);
    if (subject != no_item) {
        take_subject(in, i, subject, args);
    } else if (const std::uint32_t owner = owner_of_noun(in.clause, i); owner != no_item) {
        set_subject(in, owner, args);
    } else if (happens(in.clause, i, args)) {
        args.subject = args.objects.front();
        args.objects.erase(args.objects.begin());
    } else {
        find_implicit_subject(in, i, args);
        take_accusative_subject(in, args);
    }
}

Mentions doers(const EventContext& in, std::uint32_t noun) {
    if (!in.noun_subjects[noun].empty()) return in.noun_subjects[noun];
    const Item& deed = in.items[noun];
    const bool violent = deed.mentions.empty() && may_name(in.a, deed, {"18", "19"});
    if (violent && !takes_object_at(in.a, deed, in.a.language->dative))
        return doers_beside(in.clause, noun, {});  // "the attack of [li-] X struck"
    if (!resolved(in.clause, deed.mentions)) return {};
    // "a Ruritanian shelling"
    const bool adjective = in.a.mentions[deed.mentions.front()].kind == MentionKind::people;
    return deed.analysis_definite(in.a) || (adjective && may_name(in.a, deed, {"18", "19"})) ? deed.mentions
                                                                                             : Mentions{};
}

void set_subject(EventContext& in, std::uint32_t subject, Arguments& args) {
    args.subject = subject;
    if (in.items[subject].kind == ItemKind::actors) args.subject_mentions = in.items[subject].mentions;
    const bool deed = in.items[subject].kind == ItemKind::event_noun;
    const bool proposal = deed && args.objects.empty() && may_name(in.a, in.items[subject], {"02", "10"});
    if (deed && (proposal || !args.objects.empty())) args.subject_mentions = doers(in, subject);
    if (proposal && args.subject_mentions.empty()) args.subject_mentions = in.items[subject].mentions;
    const Mention* first = args.subject_mentions.empty() ? nullptr : &in.a.mentions[args.subject_mentions.front()];
    if (first != nullptr && first->kind == MentionKind::pronoun) {
        const Features wanted{Tense::none, first->gender, first->number};
        // "the head of [a body nobody knows] said that he ...": he himself, though it is not known who he is
        const auto spoken = std::ranges::find_if(
            in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(),
            [&](const Event& event) { return event.speech_begin != no_item && event.speech_begin + 1 == subject; });
        const bool unknown = spoken != in.events.end() && wanted.number == Number::singular &&
                             !resolved(in.clause, spoken->sources) &&
                             is_nobody_known(in.clause, wanted, spoken->sources);
        args.subject_mentions = unknown ? spoken->sources : pronoun_referent(in, subject, wanted);
        args.implicit = true;
    }
}

bool is_called_by_city(const EventContext& in, std::uint32_t i, const Mentions& city) {
    if (i == 0 || city.empty() || in.items[i - 1].kind != ItemKind::event_noun || in.items[i - 1].mentions != city)
        return false;
    return may_name(in.a, in.items[i - 1], {"03", "04", "05"}) &&
           std::ranges::all_of(city, [&](std::uint32_t mention) { return in.a.mentions[mention].capital; });
}

}  // namespace isnad
