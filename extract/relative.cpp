// Events: who a verb in a relative clause is about, with a relative pronoun or without.
#include <isnad/extract/event_finder.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>

namespace isnad {

bool EventFinder::follows_bare_noun(std::uint32_t i) const {
    return i > 0 && !items_[i].conjunction && items_[i - 1].kind == ItemKind::event_noun &&
           !items_[i - 1].analysis_definite(a_);
}

std::uint32_t EventFinder::noun_of_relatives(std::uint32_t i) const {
    if (i < 3 || !items_[i].conjunction || items_[i].analysis->enclitic != 0) return no_item;
    std::uint32_t at = i;
    while (at > 1 && (items_[at - 1].kind == ItemKind::time || items_[at - 1].kind == ItemKind::adverb ||
                      (is_phrase(items_[at - 1]) && items_[at - 1].preposition != 0)))
        --at;
    if (at < 2 || items_[at - 1].kind != ItemKind::verb || items_[at - 1].analysis->enclitic == 0) return no_item;
    const std::uint32_t noun = at - 2;
    if (!follows_bare_noun(at - 1) || items_[noun].end != items_[at - 1].begin) return no_item;
    const Gender gender = a_.form(*items_[noun].analysis).features.gender;
    const bool fitting = gender == features_of(items_[i]).gender && gender != Gender::any &&
                         features_of(items_[i]).number == Number::singular;
    return fitting && resolved(noun_subjects_[noun]) ? noun : no_item;
}

bool EventFinder::is_of_bare_noun(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0 || verb_of(items_[i]).says) return false;
    const Item& noun = items_[i - 1];
    const Features& verb = features_of(items_[i]);
    if (noun.kind != ItemKind::nominal || noun.end != items_[i].begin || noun.analysis == nullptr) return false;
    const Form& form = a_.form(*noun.analysis);
    if (is_definite(a_, noun) || form.kind != FormKind::noun || form.features.gender != verb.gender) return false;
    return verb.tense == Tense::imperfect && verb.number == Number::singular && has_verb_before(i) &&
           !has_right_subject(i, args);
}

bool EventFinder::is_of_bare_document(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0 || !verb_of(items_[i]).says) return false;
    const Item& noun = items_[i - 1];
    if (noun.kind != ItemKind::nominal || noun.end != items_[i].begin || noun.analysis == nullptr) return false;
    if (!noun.mentions.empty() || is_definite(a_, noun) || !is_document(a_, noun) || takes_up_noun(args)) return false;
    const Features& form = a_.form(*noun.analysis).features;
    const bool feminine = form.number == Number::plural || form.gender == Gender::feminine;
    return feminine == (features_of(items_[i]).gender == Gender::feminine) && !has_right_subject(i, args);
}

bool EventFinder::is_of_genitive(std::uint32_t i) const {
    if (!follows_bare_noun(i) || items_[i - 1].end != items_[i].begin || items_[i - 1].mentions.empty()) return false;
    const Features& verb = features_of(items_[i]);
    const Gender noun = a_.form(*items_[i - 1].analysis).features.gender;
    const bool one = verb.number != Number::plural && verb.number != Number::dual;
    if (one && (noun == verb.gender || noun == Gender::any || verb.gender == Gender::any)) return false;
    const Mention& genitive = a_.mentions[items_[i - 1].mentions.back()];
    return genitive.kind == MentionKind::title && !genitive.definite && agrees(verb, genitive);
}

bool EventFinder::takes_up_antecedent(const Arguments& args) const {
    return std::any_of(args.obliques.begin(), args.obliques.end(), [&](std::uint32_t at) {
        const Item& item = items_[at];
        return item.kind == ItemKind::actors && item.mentions.size() == 1 && at > 0 &&
               items_[at - 1].kind == ItemKind::event_noun && items_[at - 1].end == item.begin &&
               a_.mentions[item.mentions.front()].kind == MentionKind::pronoun;
    });
}

bool EventFinder::find_relative_subject(std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    const Item& item = items_[i];
    const bool says = verb_of(item).says && args.speech != no_item;
    const bool right = has_right_subject(i, args);
    const auto follows_pronoun = [&] {  // "X, whom Y accuses": the pronoun is X
        return item.analysis->enclitic != 0 && args.objects.front() == i + 1;
    };
    const bool right_actors = right && items_[args.objects.front()].kind == ItemKind::actors &&
                              (args.objects.size() == 1 || says || takes_up_antecedent(args) || follows_pronoun() ||
                               follows_governed_pronoun(i, args.objects.front())) &&
                              (says || antecedent == no_item || !acts(i, antecedent, args));
    if (antecedent == no_item) {
        const bool bare = follows_bare_noun(i) && items_[i - 1].end == item.begin;
        if (!bare || !is_deed_of_somebody(i, i - 1, args)) return false;
        args.subject = i - 1;  // "a tour [that] takes in X and Y"
        args.subject_mentions = noun_subjects_[i - 1];
        return true;
    }
    const Item& noun = items_[antecedent];
    if (noun.kind == ItemKind::nominal && !right_actors && verb_of(item).by_persons) {
        args.subject_mentions = unknown_name(antecedent);  // "that Smith, who arrived"
        if (!args.subject_mentions.empty()) {
            args.subject = antecedent;
            return true;
        }
    }
    const bool cleft = items_[antecedent + 1].kind == ItemKind::pronoun &&
                       item.analysis->enclitic == 0;  // "it is X who did it": the doer is never to the right
    // "X, whom Smith supports": the pronoun is the object, so who stands beside the verb does it, known or not.
    const bool suffers_it = right && item.analysis->enclitic != 0 && args.objects.front() == i + 1 &&
                            !items_[i + 1].conjunction && is_unknown_word(a_, items_[i + 1].begin);
    if (noun.kind == ItemKind::actors && ((!right_actors && !suffers_it) || cleft)) {
        args.subject_mentions = relative_subject(i, antecedent);
        if (!args.subject_mentions.empty()) {
            args.subject = antecedent;
            return true;
        }
    }
    const Mentions& owner = noun_subjects_[antecedent].empty() ? noun.mentions : noun_subjects_[antecedent];
    if (says && !right_actors && takes_up_noun(args) && resolved(owner) && fits(features_of(item), owner)) {
        args.subject = antecedent;  // "X's statements in which he said that"
        args.subject_mentions = owner;
        return true;
    }
    if (strikes(i, antecedent, args) || is_deed_of_somebody(i, antecedent, args)) {
        args.subject = antecedent;
        args.subject_mentions = noun_subjects_[antecedent];
        return true;
    }
    const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
    if (!thing || !noun.mentions.empty() || item.analysis->enclitic != 0 || has_right_subject(i, args)) return false;
    args.subject = antecedent;  // "coins that pass from hand to hand": no actor does it
    return true;
}

bool EventFinder::acts(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    const Item& noun = items_[antecedent];
    return noun.kind == ItemKind::actors && items_[i].analysis->enclitic == 0 && !takes_up_noun(args) &&
           agrees(a_, items_[i], noun, false) && any_frame(*a_.language, verb_of(items_[i]), [](const Frame& frame) {
               return any_slot(
                   frame, [](const Slot& slot) { return slot.role == Role::target && slot.kind == SlotKind::object; });
           });
}

bool EventFinder::strikes(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    const Item& noun = items_[antecedent];
    if (noun.kind != ItemKind::event_noun || items_[i].analysis->enclitic != 0) return false;
    if (args.objects.empty() || items_[args.objects.front()].kind != ItemKind::actors) return false;
    if (!has_right_subject(i, args) || takes_up_noun(args) || !may_name(a_, noun, {"18", "19"})) return false;
    const Gender gender = a_.form(*noun.analysis).features.gender;
    const Gender wanted = features_of(items_[i]).gender;
    return gender == Gender::any || wanted == Gender::any || gender == wanted;
}

bool EventFinder::is_deed_of_somebody(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    if (items_[antecedent].kind != ItemKind::event_noun || !resolved(noun_subjects_[antecedent])) return false;
    return items_[i].analysis->enclitic == 0 && !takes_up_noun(args);
}

bool EventFinder::takes_up_noun(const Arguments& args) const {
    return std::any_of(args.obliques.begin(), args.obliques.end(), [&](std::uint32_t oblique) {
        const Mentions& mentions = items_[oblique].mentions;
        return !mentions.empty() && a_.mentions[mentions.front()].kind == MentionKind::pronoun;
    });
}

Mentions EventFinder::relative_subject(std::uint32_t i, std::uint32_t antecedent) const {
    if (agrees(a_, items_[i], items_[antecedent], false)) return items_[antecedent].mentions;
    const std::uint32_t last = items_[antecedent].mentions.back();
    const Features& features = features_of(items_[i]);
    if (items_[antecedent].mentions.size() > 1 && agrees(features, a_.mentions[last])) return {last};
    return {};
}

}  // namespace isnad
