// References: whom or what the object pronoun of a verb stands for, where what the verb does tells it.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// The pronoun that ends a noun, as in Analysis, or 0.
std::uint8_t enclitic_of(const Item& noun) {
    if (noun.kind == ItemKind::event_noun) return noun.owner;
    const bool alone = noun.kind == ItemKind::nominal && noun.mentions.empty() && noun.analysis != nullptr;
    return alone ? noun.analysis->enclitic : std::uint8_t{0};
}

/// What is condemned is mostly another's; what is refused is where it was said, asked or decided: not "his
/// resignation". Nor is what one is accused of one's own accusation.
bool is_of_another(const Annotations& annotations, const Item& noun, std::string_view root) {
    if (noun.kind != ItemKind::event_noun) {
        return root == "11" || is_document(annotations, noun) ||
               is_noun_of_class(annotations, noun.begin, resolution_noun);
    }
    const bool plural = annotations.form(*noun.analysis).features.number == Number::plural;
    if (may_name(annotations, noun, {"11"})) return plural;
    return root == "11" || may_name(annotations, noun, {"01", "02", "03", "10", "13"});
}

/// Says whether a noun of action may mean what an event has told.
bool tells_of(const Annotations& annotations, const Item& noun, const Event& event) {
    if (noun.kind != ItemKind::event_noun) return false;
    const EventNoun& deed = annotations.language->event_nouns[annotations.form(*noun.analysis).entry];
    return (deed.roots & roots_of(root_of(annotations.lexicon->relations[event.frame->relation]))) != 0;
}

}  // namespace

Mentions guest_before(const EventContext& in, std::uint32_t i, const Features& features, const Mentions& subject) {
    if (i < 2 || !may_name(in.a, verb_of(in.clause, in.items[i]), {"04"}))
        return {};  // or "after he had come, Y received him"
    const ItemKind opener = in.items[i - 1].kind == ItemKind::comma ? in.items[0].kind : in.items[i - 1].kind;
    if (opener != ItemKind::subordinator || in.items[i - 1].conjunction) return {};
    for (std::uint32_t before = i - 1; before > 0; --before) {
        if (in.items[before - 1].kind != ItemKind::verb) continue;
        const Mentions& guest = in.subjects[before - 1];
        const bool travels = may_name(in.a, verb_of(in.clause, in.items[before - 1]), {"04"});
        return travels && fits(in.clause, features, guest) && !same_actor(in.clause, guest, subject) ? guest
                                                                                                     : Mentions{};
    }
    return {};
}

Mentions subject_told_of(const EventContext& in, const Features& features, const Mentions& subject) {
    if (subject.empty()) return {};
    for (const Mentions* last : {&in.discourse.subject, &in.discourse.quoted}) {
        if (last->size() == 1 && fits(in.clause, features, *last) &&
            !is_of_same_side(in.a.mentions[last->front()], in.a.mentions[subject.front()]))
            return *last;
    }
    return {};
}

Mentions owner_of_object(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args) {
    const std::uint32_t object = match.target_item != no_item ? match.target_item : match.content;
    if (!match.targets.empty() || object >= in.items.size() || args.subject_mentions.empty()) return {};
    const std::string_view root = root_of(in.a.lexicon->relations[match.frame->relation]);
    if ((root != "11" && root != "12") || !is_of_another(in.a, in.items[object], root)) return {};
    const std::uint8_t enclitic = enclitic_of(in.items[object]);
    if (enclitic == 0) return {};
    const Features& features = in.a.language->enclitics[enclitic - 1U].features;
    if (features.person != 3) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {  // "X accused Y, but Z denied her charges": X's
        const Mentions& said = in.events[e].sources;
        if (in.events[e].item < i && tells_of(in.a, in.items[object], in.events[e]) &&
            fits(in.clause, features, said) &&
            !is_of_same_side(in.a.mentions[said.front()], in.a.mentions[args.subject_mentions.front()]))
            return said;
    }
    Mentions owner = object_referent(in.clause, i, features, args.subject_mentions);
    if (owner.empty() && !has_verb_before(in.clause, i) && fits(in.clause, features, in.discourse.earlier) &&
        !is_of_same_side(in.a.mentions[in.discourse.earlier.front()], in.a.mentions[args.subject_mentions.front()]))
        owner = in.discourse.earlier;
    return owner;
}

namespace {

/// ", which [is what] Y criticized", ", a step that Y condemned [-ha]", ", the thing that": says whether the clause
/// takes up all that has been told before.
bool takes_up_clause(const EventContext& in, std::uint32_t i) {
    std::uint32_t at = i;
    while (at > 0 && (in.items[at - 1].kind == ItemKind::time || in.items[at - 1].kind == ItemKind::adverb)) --at;
    if (at < 3) return false;
    const Item& thing = in.items[at - 1].kind == ItemKind::relative ? in.items[at - 2] : in.items[at - 1];
    if (!is_phrase(thing) || thing.preposition != 0 || !thing.mentions.empty()) return false;
    const std::uint32_t before = at - (in.items[at - 1].kind == ItemKind::relative ? 3U : 2U);
    if (in.items[before].kind == ItemKind::pronoun) return true;
    return in.items[before].kind == ItemKind::comma && in.items[at - 1].kind == ItemKind::relative &&
           bears_article(in.a, thing.begin) && !thing.conjunction;
}

}  // namespace

Mentions doers_of_what_is_told(const EventContext& in, std::uint32_t i, const FrameMatch& match) {
    const std::string_view root = root_of(in.a.lexicon->relations[match.frame->relation]);
    const Item& verb = in.items[i];
    if (root != "11" || verb.kind != ItemKind::verb) return {};
    if ((verb.analysis->enclitic == 0 && !has_pronoun_behind(in.clause, i)) || !takes_up_clause(in, i)) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& told = in.events[e];
        if (in.items[told.item].kind != ItemKind::verb || told.sources.empty()) continue;
        return same_actor(in.clause, told.sources, match.sources) ? Mentions{} : told.sources;
    }
    return {};
}

Mentions speakers(const EventContext& in, const Mentions& subject) {
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        if (in.events[e].speech_begin == no_item) continue;
        return same_actor(in.clause, in.events[e].sources, subject) ? Mentions{} : in.events[e].sources;
    }
    return {};
}

const Event* event_sharing_pronoun(std::span<const Item> items, std::span<const Event> events, std::uint32_t verb) {
    if (items[verb].kind != ItemKind::verb || items[verb].analysis->enclitic == 0) return nullptr;
    if (!items[verb].conjunction || events.empty()) return nullptr;
    const Event& last = events.back();
    const Item& first = items[last.item];
    if (first.kind != ItemKind::verb || first.analysis->enclitic != items[verb].analysis->enclitic) return nullptr;
    const auto between = items.subspan(last.item + 1, verb - last.item - 1);
    const bool whole = std::ranges::all_of(between, [](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    });
    return whole ? &last : nullptr;
}

Mentions blamed(const EventContext& in, std::uint32_t i, const Features& features, const Mentions& subject) {
    const bool goes_on = in.items[i].conjunction || in.items[i].kind == ItemKind::participle;
    if (in.events.size() == in.first_event || !goes_on) return {};
    const auto blames = [&](const Frame& frame) {
        const std::string_view root = root_of(in.a.lexicon->relations[frame.relation]);
        return root == "02" || root == "10" || root == "11" || root == "13" || root == "16";
    };
    if (!any_frame(*in.a.language, verb_of(in.clause, in.items[i]), blames)) return {};
    const Event& last = in.events.back();
    if (blames(*last.frame) && same_actor(in.clause, last.sources, subject) && fits(in.clause, features, last.targets))
        return last.targets;
    const bool strikes = is_material_conflict(in.clause, *last.frame) && !same_actor(in.clause, last.sources, subject);
    return strikes && fits(in.clause, features, last.sources) ? last.sources : Mentions{};
}

bool goes_on_about_thing(const EventContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction) return false;
    std::uint32_t verb = i;
    while (verb > 0 && is_phrase(in.items[verb - 1])) --verb;
    if (verb < 2 || in.items[verb - 1].kind != ItemKind::verb || in.items[verb - 2].kind != ItemKind::relative)
        return false;
    const std::uint32_t thing = find_antecedent(in.items, verb - 1);
    return thing != no_item && in.items[thing].mentions.empty() && is_phrase(in.items[thing]) &&
           in.items[verb - 1].analysis->enclitic == in.items[i].analysis->enclitic &&
           may_name(in.a, verb_of(in.clause, in.items[i]), {"03", "05", "12"});
}

bool takes_up_head(const EventContext& in, std::uint32_t genitive, const Features& pronoun) {
    if (genitive == no_item || genitive == 0 || pronoun.gender != Gender::feminine) return false;
    const Item& noun = in.items[genitive];
    const Item& head = in.items[genitive - 1];
    const bool thing = head.kind == ItemKind::nominal || head.kind == ItemKind::event_noun;
    return thing && head.mentions.empty() && head.analysis != nullptr && head.end == noun.begin &&
           noun.kind == ItemKind::event_noun && noun.preposition == 0 && !noun.conjunction && noun.mentions.empty() &&
           !bears_article(in.a, head.begin) && is_she(in.a.form(*head.analysis).features);
}

namespace {

/// "the bodies [whom] X had abducted [them]": the noun right before the verb, or before a copula and its subject.
struct NounDescribed {
    std::uint32_t noun;
    bool over_copula;
};

/// What the clause would describe without a relative pronoun, if it does; else no_item.
NounDescribed noun_described(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const std::uint32_t head = i > 0 && args.subject + 1 == i ? i - 1 : i;  // "X had been holding them"
    const bool was = head > 1 && in.items[head - 1].kind == ItemKind::verb && is_copula(in.a, in.items[head - 1]) &&
                     !in.items[head - 1].conjunction;  // "hostages [whom] X had been holding [them]"
    const std::uint32_t noun = was ? head - 2 : i - 1;
    const bool described = i > 0 && !in.items[i].conjunction &&
                           (args.subject == no_item || args.subject > i || (was && head < i)) &&
                           is_phrase(in.items[noun]) && in.items[noun].end == in.items[noun + 1].begin;
    return {described ? noun : no_item, was};
}

/// Whom the pronoun stands for, where no noun right before the clause tells it; or nobody.
Mentions whom_object_takes_up(const EventContext& in, std::uint32_t i, std::uint32_t antecedent,
                              const Features& features, const Arguments& args) {
    const Mentions& subject = args.subject_mentions;
    const bool cleft =
        antecedent != no_item && in.items[antecedent + 1].kind == ItemKind::pronoun;  // "it is X who hit it"
    const bool does_it = antecedent == args.subject && !cleft;
    const bool other = antecedent == no_item || is_unlike(in.clause, in.items[antecedent], features, does_it);
    if (other && takes_up_head(in, antecedent, features)) return {};
    Mentions whom = other ? blamed(in, i, features, subject) : in.items[antecedent].mentions;
    if (other && whom.empty()) whom = object_referent(in.clause, i, features, subject);
    if (i == 0 && whom.empty() && features.number == Number::singular) whom = subject_told_of(in, features, subject);
    if (i == 0 && whom.empty() && in.items[i].conjunction) whom = dealt_with_before(in, features, subject);
    return whom;
}

}  // namespace

void find_object_pronoun(EventContext& in, std::uint32_t i, Arguments& args) {
    const Item& item = in.items[i];
    if (item.analysis->enclitic == 0) return;
    args.pronoun = true;
    const Features& features = in.a.language->enclitics[item.analysis->enclitic - 1U].features;
    if (features.person == 1 && features_of(in.clause, item).person == 3)
        args.object_mentions = speakers(in, args.subject_mentions);
    if (features.person != 3) return;
    if (const Event* shared = event_sharing_pronoun(in.items, std::span(in.events).subspan(in.first_event), i);
        shared != nullptr && !shared->targets.empty()) {
        args.object_mentions = shared->targets;
        return;
    }
    if (goes_on_about_thing(in, i)) return;
    args.pronoun_of_people = features.number == Number::plural;
    args.taken_up = noun_taken_up(in.clause, i);
    if (args.taken_up == args.subject || !is_phrase(in.items[args.taken_up == no_item ? 0 : args.taken_up]))
        args.taken_up = no_item;
    const std::uint32_t antecedent = find_antecedent(in.items, i);
    if (antecedent == no_item && takes_up_thing(in.clause, i, features)) return;
    args.pronoun_of_somebody = antecedent == no_item;
    const auto [noun, over_copula] =
        antecedent == no_item ? noun_described(in, i, args) : NounDescribed{no_item, false};
    if (noun != no_item) {
        const Item& described = in.items[noun];
        const bool stranger = !is_definite(in.a, described) && !resolved(in.clause, described.mentions);
        if (stranger && (described.mentions.empty() ? over_copula : args.pronoun_of_people)) return;
        if (!bears_article(in.a, described.end - 1) && fits(in.clause, features, described.mentions) &&
            in.a.mentions[described.mentions.front()].kind != MentionKind::name) {
            args.object_mentions = described.mentions;  // "[the] bodies of three Xs [whom] rebels had abducted"
            return;
        }
    }
    args.object_mentions = guest_before(in, i, features, args.subject_mentions);
    if (args.object_mentions.empty()) args.object_mentions = whom_object_takes_up(in, i, antecedent, features, args);
}

}  // namespace isnad
