// Clauses: light verbs, and the nouns that say what is done by them.
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "what X gave [it]".
bool takes_up_what(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (i == 0 || items[i].kind != ItemKind::verb || !takes_up(annotations, *items[i].analysis)) return false;
    const Item& what = items[i - 1];
    return what.kind == ItemKind::nominal && what.end == items[i].begin &&
           Morphology::may_begin(annotations.token(what.end - 1), Particle::which);
}

}  // namespace

bool ClauseReader::has_event_noun(const Item& item, std::uint32_t noun) const {
    if (item.kind == ItemKind::event_noun && a_.form(*item.analysis).entry == noun) return true;
    if (!may_have_event_noun(item)) return false;
    const std::vector<std::u16string>& rest = a_.language->event_nouns[noun].rest;
    for (const Analysis& analysis : a_.morphology->words(a_.token(item.begin))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::event_noun || form.entry != noun) continue;
        bool follows = item.begin + rest.size() < a_.text.tokens.size();
        for (std::size_t k = 0; follows && k < rest.size(); ++k) {
            follows = a_.text.form(a_.token(item.begin + 1 + static_cast<std::uint32_t>(k))).ends_with(rest[k]);
        }
        if (follows) return true;
    }
    return false;
}

bool ClauseReader::leads_to_light_noun(std::uint32_t i, std::uint32_t noun) const {
    if (noun + 1 >= items_.size() || items_[noun].kind != ItemKind::nominal || items_[noun].preposition != 0)
        return false;
    const Item& act = items_[noun + 1];
    return items_[noun].end == items_[noun].begin + 1 && !bears_article(a_, items_[noun].begin) &&
           act.kind == ItemKind::event_noun && act.begin == items_[noun].end && act.preposition == 0 &&
           is_light_for(verb_of(items_[i]), act);
}

bool ClauseReader::is_light_for(const Verb& verb, const Item& item) const {
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        return light.preposition == 0 && has_event_noun(item, light.event_noun);
    });
}

bool ClauseReader::happens(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    const bool plain = verb.predicates.empty() && verb.lights.empty() && verb.verb_class == VerbClass::plain;
    if (args.objects.empty()) return false;
    const Item& noun = items_[args.objects.front()];
    if (noun.kind != ItemKind::event_noun) return false;
    const auto takes_object = [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) {
            return slot.kind == SlotKind::object && slot.role != Role::block && slot.word.empty();
        });
    };
    if (plain) return args.objects.front() == i + 1;
    const bool light = is_light_for(verb, items_[i + 1]);
    if (args.objects.front() == i + 1 && !light && !verb.predicates.empty() && !verb.says &&
        !any_frame(*a_.language, verb, takes_object))
        return true;  // "exports may arrive at": an intransitive verb
    const auto analyses = a_.morphology->words(a_.token(items_[i].begin));
    if (is_she(a_.form(*noun.analysis).features) && features_of(items_[i]).gender == Gender::masculine &&
        is_light_for(verb, noun))
        return false;  // "[he] holds [yujri] talks"
    return items_[i].analysis->enclitic == 0 && std::ranges::any_of(analyses, [&](const Analysis& analysis) {
               const Form& form = a_.form(analysis);
               return form.kind == FormKind::verb && analysis.enclitic == 0 &&
                      form.features.tense == features_of(items_[i]).tense &&
                      form.features.gender == features_of(items_[i]).gender &&
                      a_.language->verbs[form.entry].verb_class == VerbClass::happen;
           });
}

bool ClauseReader::is_pronoun_after(const Item& item, const LightUse& light) const {
    return item.kind == ItemKind::actors && item.preposition == light.preposition &&
           a_.mentions[item.mentions.front()].kind == MentionKind::pronoun;
}

bool ClauseReader::is_refused(std::uint32_t i, std::uint32_t item) const {
    const Item& before = items_[item - 1];
    return before.kind == ItemKind::event_noun && before.end == items_[item].begin && before.preposition == 0 &&
           item > i + 2 && !items_[item].conjunction && may_name(a_, before, {"12"});
}

std::uint32_t ClauseReader::light_noun(std::uint32_t i, const LightUse& light, const Arguments& args) const {
    const auto names = [&](std::uint32_t item) { return has_event_noun(items_[item], light.event_noun); };
    const Indices& where = light.preposition == 0 ? args.objects : args.obliques;
    const auto is_other_light = [&](std::uint32_t item) {  // "announced the imposing of sanctions": it has its own
        const Item& before = items_[item - 1];
        if (before.end != items_[item].begin || items_[item].preposition != 0 || items_[item].conjunction) return false;
        if (before.kind == ItemKind::nominal)  // "renewed ... the responsibility for [the] attack"
            return where.size() > 2 && where[0] != item && where[1] != item && bears_article(a_, items_[item].begin) &&
                   !bears_article(a_, before.end - 1);
        return before.kind == ItemKind::event_noun &&
               a_.language->event_nouns[a_.form(*before.analysis).entry].verb != no_entry;
    };
    for (const std::uint32_t item : where) {
        if (light.preposition == 0 && item > i + 1 && (is_other_light(item) || is_refused(i, item))) continue;
        const bool in_aid = light.preposition == 0 && items_[item].kind == ItemKind::event_noun &&
                            items_[item].accusative && !has_event_noun(items_[where.front()], light.event_noun) &&
                            items_[i].kind == ItemKind::verb && is_light_for(verb_of(items_[i]), items_[where.front()]);
        const bool sides = args.implicit && light.preposition == 0 && item == i + 1 && item + 1 < items_.size() &&
                           items_[item + 1].kind == ItemKind::actors && items_[item + 1].mentions.size() > 1 &&
                           items_[item + 1].preposition == a_.language->between && a_.language->between != 0;
        if (sides) continue;   // "[was] held a meeting between X and Y": theirs
        if (in_aid) continue;  // "carried out a strike in protest [ihtijajan] against"
        if (names(item) && (light.preposition == 0 || items_[item].preposition == light.preposition)) return item;
    }
    if (light.preposition != 0) return no_item;
    const auto part = [&](auto is_there) {  // "of [min] troops"
        const auto found = std::ranges::find_if(args.obliques, [&](std::uint32_t item) {
            return items_[item].preposition == a_.language->partitive && is_there(item) && names(item);
        });
        return found == args.obliques.end() ? no_item : *found;
    };
    if (takes_up_what(a_, items_, i))
        return part([](std::uint32_t) { return true; });  // "what X gave [it] in [min] aid"
    if (args.objects.empty() || items_[args.objects.back()].kind != ItemKind::nominal) return no_item;
    const std::uint32_t behind = args.objects.back() + 1;  // "thousands of [min] troops"
    return part([behind](std::uint32_t item) { return item == behind; });
}

bool ClauseReader::may_have_event_noun(const Item& item) const {
    if (item.kind != ItemKind::event_noun && item.kind != ItemKind::actors && item.kind != ItemKind::nominal)
        return false;
    return a_.morphology->has(a_.token(item.begin), FormKind::event_noun);
}

namespace {

/// "the lifting of the siege that X lays [-hu]": the genitive of a noun of action is that noun.
bool governs_noun(const Annotations& annotations, const Item& item, std::uint32_t noun) {
    if (item.kind != ItemKind::event_noun || item.end != item.begin + 2 || item.owner != 0) return false;
    const auto words = annotations.morphology->words(annotations.token(item.begin + 1));
    return bears_article(annotations, item.begin + 1) && std::ranges::any_of(words, [&](const Analysis& word) {
               const Form& form = annotations.form(word);
               return form.kind == FormKind::event_noun && form.entry == noun && word.enclitic == 0;
           });
}

/// "[that was] done the reaching of it", "its signing": behind what happened to an agreement, or right behind the verb.
std::uint32_t behind_reaching(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const std::uint32_t deed = verb + 1;
    const bool happens =
        annotations.language->verbs[annotations.form(*items[verb].analysis).entry].verb_class == VerbClass::happen;
    if (!happens || deed >= items.size() || items[deed].kind != ItemKind::event_noun || items[deed].preposition != 0)
        return deed;
    if (items[deed].owner != 0) return deed + 1;
    const bool taken_up = deed + 1 < items.size() && items[deed + 1].kind == ItemKind::actors &&
                          items[deed + 1].preposition != 0 &&
                          annotations.mentions[items[deed + 1].mentions.front()].kind == MentionKind::pronoun;
    return taken_up ? deed + 2 : deed;
}

}  // namespace

std::uint32_t ClauseReader::relative_noun(std::uint32_t i, const LightUse& light) const {
    const std::uint32_t antecedent = noun_taken_up(i);
    const std::uint32_t nearest = antecedent != no_item || i == 0 || items_[i].conjunction ? antecedent : i - 1;
    if (nearest == no_item) return meeting_before(i, light);
    const ItemKind kind = items_[nearest].kind;
    const bool named = antecedent != no_item && (kind == ItemKind::event_noun || kind == ItemKind::actors) &&
                       (has_event_noun(items_[antecedent], light.event_noun) ||
                        governs_noun(a_, items_[antecedent], light.event_noun));
    if (!named) return distant_noun(i, nearest, light);
    const bool taken_up = light.preposition == 0 ? items_[i].analysis->enclitic != 0
                                                 : i + 1 < items_.size() && is_pronoun_after(items_[i + 1], light);
    return taken_up ? antecedent : no_item;
}

std::uint32_t ClauseReader::held_between(std::uint32_t i) const {
    std::uint32_t at = i + 1;
    const auto describes = [](ItemKind kind) {
        return kind == ItemKind::actors || kind == ItemKind::comma || kind == ItemKind::nominal ||
               kind == ItemKind::quote;
    };
    while (at < items_.size() && describes(items_[at].kind) && items_[at].preposition != a_.language->between) ++at;
    if (at < items_.size() && items_[at].kind == ItemKind::relative) ++at;
    if (at + 1 >= items_.size() || items_[at].kind != ItemKind::verb) return no_item;
    const Verb& verb = verb_of(items_[at]);
    const bool held = is_light_for(verb, items_[i]);
    if ((!held && !verb.predicates.empty()) || items_[at].analysis->enclitic != 0) return no_item;
    std::uint32_t pair = behind_reaching(a_, items_, at);
    while (pair < items_.size() && (is_aside(items_[pair]) || items_[pair].kind == ItemKind::open)) {
        const bool inset = items_[pair].kind == ItemKind::open;  // "broke out yesterday (Friday) between"
        while (inset && pair + 1 < items_.size() && items_[pair].kind != ItemKind::close) ++pair;
        ++pair;
    }
    const bool between = pair < items_.size() && items_[pair].kind == ItemKind::actors &&
                         items_[pair].preposition == a_.language->between;
    return between ? pair : no_item;
}

}  // namespace isnad
