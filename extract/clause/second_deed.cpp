// Nouns that are spelled like verbs: a second noun of action, what is somebody's.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Verbs that nouns of action follow for what is to be done, was done or is asked for.
bool governs_deeds(const Annotations& annotations, const Item& item) {
    const Verb& verb = annotations.language->verbs[annotations.form(*item.analysis).entry];
    const VerbClass c = verb.verb_class;
    const bool passes_on = c == VerbClass::intend || c == VerbClass::aspect || c == VerbClass::perform;
    return passes_on || verb.says || may_name(annotations, verb, {"02", "10", "11", "13"});
}

}  // namespace

bool may_act(const Annotations& annotations, const Token& token) {
    return std::ranges::any_of(annotations.morphology->words(token), [&](const Analysis& word) {
        if (annotations.form(word).kind != FormKind::verb) return false;
        const Verb& verb = annotations.language->verbs[annotations.form(word).entry];
        return verb.verb_class != VerbClass::plain || !verb.predicates.empty() || !verb.lights.empty();
    });
}

bool goes_on_with_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                       std::uint32_t limit) {
    if (at + 1 >= limit || annotations.token(at + 1).kind != TokenKind::word) return false;
    bool deed = false;
    std::size_t verb = items.size();
    while (verb > 0 && items[verb - 1].kind != ItemKind::verb) {
        const Item& item = items[--verb];
        deed |= item.kind == ItemKind::event_noun && !item.analysis_definite(annotations);
        if (!is_phrase(item) && item.kind != ItemKind::time) return false;
    }
    if (verb == 0 || !deed || !governs_deeds(annotations, items[verb - 1])) return false;
    const Features& features = annotations.form(*items[verb - 1].analysis).features;
    if (features.gender != Gender::feminine || features.person != 3) return false;
    const std::uint32_t mention = annotations.mention_at[at + 1];
    const std::uint32_t end = mention == 0 ? at + 2 : annotations.mentions[mention - 1].end;
    if (end >= limit) return true;
    const std::uint32_t next = annotations.mention_at[end];  // "and [there] expelled X Y"
    return next == 0 || annotations.mentions[next - 1].preposition != 0 || annotations.mentions[next - 1].conjunction;
}

bool meets_with_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                     const Arguments& args) {
    if (args.objects.size() != 1 || args.objects.front() != verb + 1 || args.obliques.empty()) return false;
    if (items[verb].analysis->enclitic != 0 || items[verb + 1].kind != ItemKind::event_noun) return false;
    const Language& language = *annotations.language;
    const Verb& met = language.verbs[annotations.form(*items[verb].analysis).entry];
    const Item& with = items[args.obliques.front()];
    if (with.kind != ItemKind::event_noun || with.preposition == 0) return false;
    const auto words = annotations.morphology->words(annotations.token(with.begin));
    return std::ranges::any_of(met.lights, [&](const LightUse& light) {
        const auto is_noun = [&](const Analysis& word) {
            return annotations.form(word).kind == FormKind::event_noun &&
                   annotations.form(word).entry == light.event_noun;
        };
        return light.preposition == with.preposition && std::ranges::any_of(words, is_noun) &&
               std::ranges::any_of(language.predicates[light.predicate].frames, has_target_subject);
    });
}

bool is_of_second_deed(std::span<const Item> items, std::uint32_t trigger, std::uint32_t at) {
    const Item& first = items[trigger];
    const Item& second = items[at - 1];
    const bool two = at > trigger + 1 && first.kind == ItemKind::event_noun && second.kind == ItemKind::event_noun;
    return two && items[at].kind == ItemKind::actors && !first.mentions.empty() && second.conjunction &&
           second.preposition == 0 && second.mentions.empty() && second.owner == 0 && second.end == items[at].begin &&
           second.end > second.begin + 1;
}

}  // namespace isnad
