// Events: what stands right of a verb and is its object.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/object_right.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "her troops": the owner of the thing agrees with the verb.
bool is_owned_by_subject(const ClauseContext& in, const Item& verb, const Item& thing) {
    const Features& subject = features_of(in, verb);
    const auto agrees = [&](const Analysis& word) {
        if (word.enclitic == 0) return false;
        const Features& owner = in.a.language->enclitics[word.enclitic - 1U].features;
        return owner.person == 3 && owner.number == Number::singular && gender_fits(owner.gender, subject.gender);
    };
    return std::ranges::any_of(in.a.morphology->titles_and_words(in.a.token(thing.end - 1)), agrees);
}

/// A thing of nobody known, or one of the subject's own: no person, and no body of his.
bool is_thing(const ClauseContext& in, const Item& verb, const Item& item) {
    const bool owned = is_owned_by_subject(in, verb, item);
    if (item.kind == ItemKind::nominal) return owned || (item.mentions.empty() && !bears_article(in.a, item.begin));
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return false;
    const Mention& mention = in.a.mentions[item.mentions.front()];
    if (mention.title == no_entry) return false;
    const TitleKind kind = in.a.language->titles[mention.title].kind;
    if (owned) return kind == TitleKind::force || kind == TitleKind::asset;
    return kind != TitleKind::person && !mention.resolved() && !mention.definite;
}

/// A frame in which somebody does something, and of whose prepositions none is missing.
bool is_complete(const ClauseContext& in, const Frame& frame, const Arguments& args) {
    const auto governed = [&](const Slot& slot) {
        return std::ranges::any_of(
            args.obliques, [&](std::uint32_t oblique) { return in.items[oblique].preposition == slot.preposition; });
    };
    const auto lacks = [&](const Slot& slot) {
        if (slot.role == Role::block || slot.optional) return false;
        if (slot.kind == SlotKind::oblique) return !governed(slot);
        return slot.kind != SlotKind::subject && slot.kind != SlotKind::object && slot.kind != SlotKind::noun;
    };
    return in.a.lexicon->relations[frame.relation].family != "none" && has_slot(frame, SlotKind::subject, 0) &&
           !any_slot(frame, lacks);
}

bool takes_thing(const ClauseContext& in, const Frame& frame, const Item& thing) {
    return any_slot(frame, [&](const Slot& slot) {
        if (slot.role == Role::source || slot.role == Role::block || slot.strict) return false;
        const bool object = slot.kind == SlotKind::object || slot.kind == SlotKind::noun;
        return object && (slot.word.empty() || bears_word_of_slot(in.a, thing, slot));
    });
}

bool has_object(const Frame& frame) {
    return any_slot(frame, [](const Slot& slot) {
        return slot.role != Role::block && (slot.kind == SlotKind::object || slot.kind == SlotKind::noun);
    });
}

/// "after [she] had", "X came and ...": the clause goes on with the subject of the one before. Behind a relative
/// pronoun, or an indefinite noun that it tells of, it does not.
bool goes_on_with_subject(const ClauseContext& in, std::uint32_t i) {
    const Item& verb = in.items[i];
    if (i == 0) return verb.conjunction && features_of(in, verb).tense == Tense::perfect;
    const Item& behind = in.items[i - 1];
    if (behind.kind == ItemKind::subordinator) {
        if (is_subordinate(in.a, in.items, i, Subordination::contrast)) return false;
        return has_verb_before(in, i) || (i == 1 && is_subordinate(in.a, in.items, i, Subordination::manner));
    }
    if (behind.kind == ItemKind::verb && is_copula(in.a, behind)) return i == 1 && behind.conjunction;
    if (!verb.conjunction || features_of(in, verb).tense != Tense::perfect) return false;
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::complementizer || item.kind == ItemKind::colon) return false;
        if (item.kind != ItemKind::verb) continue;
        const bool told = before >= 2 && in.items[before - 2].kind == ItemKind::relative;
        return !told && are_alike(features_of(in, item), features_of(in, verb));
    }
    return false;
}

}  // namespace

bool is_thing_acted_on(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Item& verb = in.items[i];
    if (args.objects.size() != 1 || args.objects.front() != i + 1 || args.obliques.empty()) return false;
    if (!goes_on_with_subject(in, i)) return false;
    if (verb.analysis->enclitic != 0 || features_of(in, verb).person != 3) return false;
    const Verb& known = verb_of(in, verb);
    const Item& thing = in.items[i + 1];
    if (args.speech != no_item || known.predicates.empty() || !is_thing(in, verb, thing)) return false;
    bool with = false;
    for (const std::uint32_t predicate : known.predicates) {
        for (const Frame& frame : in.a.language->predicates[predicate].frames) {
            if (!is_complete(in, frame, args)) continue;
            if (!has_object(frame)) return false;
            with |= in.a.lexicon->relations[frame.relation].family == "event" && takes_thing(in, frame, thing);
        }
    }
    return with;
}

bool is_thing_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.empty() || args.objects.front() != i + 1) return false;
    const Item& thing = in.items[i + 1];
    return !resolved(in, thing.mentions) && !is_definite(in.a, thing) &&
           any_frame(*in.a.language, verb_of(in, in.items[i]), has_object);
}

}  // namespace isnad
