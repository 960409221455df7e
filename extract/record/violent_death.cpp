// Casualties: whether they fell by violence, and who did it where no word for them says so.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/record/casualty_doer.h>

#include <algorithm>

namespace isnad {
namespace {

/// "in [fi] a raid", "by a bomb": says whether the sentence names violence besides the word for the casualties.
bool names_violent_act(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall) {
    return std::ranges::any_of(items, [&](const Item& act) {
        const bool other = &act != &items[fall];
        return other && act.kind == ItemKind::event_noun && act.preposition != 0 && !tells_of_death(annotations, act) &&
               may_name(annotations, act, violence);
    });
}

bool is_violence(const Annotations& annotations, const Event& deed) {
    const std::string_view root = root_of(annotations.lexicon->relations[deed.frame->relation]);
    return root == "18" || root == "19";
}

/// Says whether a verb may tell in the passive of those behind it: "were killed five", but not "they killed five".
bool may_suffer(const Annotations& annotations, std::span<const Item> items, const Event& fallen) {
    const Features& features = annotations.form(*items[fallen.item].analysis).features;
    const bool behind = fallen.content.begin > fallen.trigger.begin;
    return features.tense == Tense::perfect && (!behind || features.number == Number::singular);
}

/// Says whether violence of somebody known, against the victims or nobody known, is told of already.
bool is_told(const Annotations& annotations, std::span<const Event> told, const Event& fallen) {
    const auto fell = [&](std::uint32_t target) {
        return std::ranges::any_of(fallen.targets, [&](std::uint32_t one) {
            return annotations.mentions[one].entity == annotations.mentions[target].entity;
        });
    };
    return std::ranges::any_of(told, [&](const Event& deed) {
        return !deed.sources.empty() && is_violence(annotations, deed) &&
               (deed.targets.empty() || std::ranges::any_of(deed.targets, fell));
    });
}

/// "caused the death of": a verb that tells of harm only where its object is harm.
bool causes_harm(const Annotations& annotations, const Verb& verb) {
    return any_frame(*annotations.language, verb,
                     [&](const Frame& frame) { return annotations.lexicon->relations[frame.relation].cameo == "180"; });
}

/// A verb of no relation that may say what a deed brought about.
bool may_lead(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::verb || item.negated || item.analysis->enclitic != 0) return false;
    const Form& form = annotations.form(*item.analysis);
    const Verb& verb = annotations.language->verbs[form.entry];
    return form.features.tense == Tense::perfect && !verb.says && verb.casualty == no_entry &&
           (verb.verb_class == VerbClass::plain || verb.verb_class == VerbClass::aspect) &&
           (verb.predicates.empty() || causes_harm(annotations, verb));
}

/// "an operation of [li-] X ended with the death of five": who led it, where the operation itself is no deed that is
/// told; or nobody.
Indices operators_that_led(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall) {
    const auto ends = [](const Item& item) {
        return item.kind == ItemKind::comma || item.kind == ItemKind::complementizer || item.kind == ItemKind::quote;
    };
    for (std::uint32_t led = fall - 1; led > 0 && !ends(items[led - 1]); --led) {
        if (!may_lead(annotations, items[led - 1])) continue;
        const Item& operation = items[led];
        if (operation.kind != ItemKind::event_noun || operation.preposition != 0 || operation.owner != 0) return {};
        if (!annotations.language->event_nouns[annotations.form(*operation.analysis).entry].uses.empty()) return {};
        if (any_resolved(annotations, operation.mentions)) return operation.mentions;
        const Item& owner = items[led + 1];
        const bool own = owner.kind == ItemKind::actors && owner.begin == operation.end && owner.preposition != 0 &&
                         owner.preposition == annotations.language->dative;
        const std::uint32_t doer = own ? led + 1 : find_maker(annotations, items, led, false);
        return doer != no_item && doer < fall && any_resolved(annotations, items[doer].mentions) ? items[doer].mentions
                                                                                                 : Indices{};
    }
    return {};
}

}  // namespace

bool falls_by_violence(const ToldSentence& sentence, const Casualty& word, const Event& fallen) {
    const Annotations& annotations = sentence.annotations;
    const std::span<const Item> items = sentence.items;
    const ItemKind kind = items[fallen.item].kind;
    if (!fallen.count || word.kind == Casualty::Kind::victims || kind == ItemKind::event_noun) return false;
    if (kind == ItemKind::verb && !may_suffer(annotations, items, fallen)) return false;
    const bool killed = annotations.lexicon->relations[word.frame.relation].name == "killed";
    if (kind == ItemKind::nominal && !killed) return false;  // "[and] five wounded"
    const bool kills = killed && word.kind == Casualty::Kind::done && kind == ItemKind::verb;
    const bool alone = std::ranges::any_of(fallen.targets, [&](std::uint32_t target) {
        const Mention& victim = annotations.mentions[target];  // "a commander": of whom, is a guess
        return fallen.count->value == 1 && !victim.names_person() && victim.end == victim.begin + 1;
    });
    if (alone || is_told(annotations, sentence.told, fallen)) return false;
    return (kills && !fallen.targets.empty()) || names_violent_act(annotations, items, fallen.item);
}

Indices doers_that_led(const ToldSentence& sentence, std::uint32_t fall) {
    const Annotations& annotations = sentence.annotations;
    const std::span<const Item> items = sentence.items;
    if (fall == 0 || items[fall].preposition == 0) return {};
    const std::span<const Event> told = sentence.before(fall);
    if (Indices operators = operators_that_led(annotations, items, fall); !operators.empty() || told.empty())
        return operators;
    const Event& deed = told.back();
    if (deed.sources.empty() || deed.mutual || !is_violence(annotations, deed)) return {};
    if (deed.polarity == Polarity::negative || deed.modality != Modality::actual) return {};
    const Item& before = items[fall - 1];  // "and the attack [al-] left": that of which was told
    const bool named = fall > 1 && before.kind == ItemKind::event_noun && before.preposition == 0 &&
                       before.analysis_definite(annotations) && may_name(annotations, before, violence);
    const std::uint32_t led = named ? fall - 2 : fall - 1;
    const bool beside = deed.item < led && may_lead(annotations, items[led]);
    std::uint32_t verb = deed.item;  // "led a raid [that] X launched": before the noun that the verb of the deed is of
    while (verb > 0 && items[verb - 1].kind == ItemKind::event_noun) --verb;
    const bool ahead = verb > 0 && items[verb].kind == ItemKind::event_noun && items[verb].preposition == 0 &&
                       may_lead(annotations, items[verb - 1]);
    const auto other_verb = [](const Item& item) {
        return item.kind == ItemKind::verb || item.kind == ItemKind::complementizer;
    };
    const auto behind = items.subspan(deed.item + 1, fall - deed.item - 1);
    return beside || (ahead && std::ranges::none_of(behind, other_verb)) ? deed.sources : Indices{};
}

Indices doers_meanwhile(const ToldSentence& sentence, std::uint32_t victim) {
    const Annotations& annotations = sentence.annotations;
    const std::span<const Item> items = sentence.items;
    std::uint32_t when = victim + 1;
    while (when < items.size() && items[when].kind != ItemKind::subordinator) {
        if (items[when].kind == ItemKind::verb || items[when].kind == ItemKind::complementizer) return {};
        ++when;
    }
    const std::uint32_t verb = when + 1;
    if (verb >= items.size() || !is_subordinate(annotations, items, verb, Subordination::plain)) return {};
    const auto struck_them = [&](const Event& deed) {
        return deed.targets.empty() || std::ranges::any_of(deed.targets, [&](std::uint32_t target) {
                   const Indices& fallen = items[victim].mentions;
                   return std::ranges::any_of(fallen, [&](std::uint32_t one) {
                       const std::uint32_t whose = annotations.mentions[one].entity;
                       return whose == no_entry || whose == annotations.mentions[target].entity;
                   });
               });
    };
    for (const Event& deed : sentence.told) {
        if (deed.item != verb || deed.mutual || deed.sources.empty() || !is_violence(annotations, deed)) continue;
        const bool done = deed.polarity == Polarity::positive && deed.modality == Modality::actual;
        return done && any_resolved(annotations, deed.sources) && struck_them(deed) ? deed.sources : Indices{};
    }
    return {};
}

}  // namespace isnad
