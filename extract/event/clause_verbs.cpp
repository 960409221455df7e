// Clauses: what a verb may be, and whether somebody does what it says.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "two men [who] it is thought that they ...": right behind an indefinite noun, which the clause takes up.
bool is_thought_of_noun(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i == 0 || args.clause != i + 1 || i + 2 >= in.items.size() || in.items[i].conjunction) return false;
    const Item& noun = in.items[i - 1];
    const Item& pronoun = in.items[i + 2];
    if (!is_phrase(noun) || noun.end != in.items[i].begin || is_definite(in.a, noun)) return false;
    if (pronoun.kind != ItemKind::actors || pronoun.begin != in.items[i + 1].begin) return false;
    const Mention& they = in.a.mentions[pronoun.mentions.front()];
    return they.gender == Gender::feminine || they.number != Number::singular;
}

/// "and [it] turned out [tabayyana] that", spelled like "she shows [tubayyin]", who would be named beside it.
bool turns_out(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Features& features = features_of(in, in.items[i]);
    if (!args.implicit || features.tense != Tense::imperfect || features.gender != Gender::feminine ||
        !verb_of(in, in.items[i]).says)
        return false;
    const auto analyses = in.a.morphology->words(in.a.token(in.items[i].begin));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return form.kind == FormKind::verb && form.features.tense == Tense::perfect &&
               form.features.gender == Gender::masculine &&
               in.a.language->verbs[form.entry].verb_class == VerbClass::hearsay;
    });
}

}  // namespace

bool is_impersonal(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (turns_out(in, i, args)) return true;
    const Features& features = features_of(in, in.items[i]);
    if (!args.implicit || args.clause == no_item || features.tense != Tense::imperfect || features.person != 3 ||
        features.gender != Gender::masculine || features.number != Number::singular ||
        features.voice == Voice::active || !verb_of(in, in.items[i]).says)
        return false;
    const bool clause =
        std::ranges::all_of(in.items.begin() + i + 1, in.items.begin() + args.clause, [](const Item& item) {
            return item.kind == ItemKind::adverb || (is_phrase(item) && item.preposition != 0);
        });  // "it is widely expected that"
    return clause && (are_adjuncts(in.items.first(i)) || is_thought_of_noun(in, i, args));  // "after the talks ..."
}

bool is_of_nobody(const ClauseContext& in, std::uint32_t i) {
    if (i > 0 && in.items[i - 1].kind == ItemKind::relative && find_antecedent(in.items, i) == no_item) return true;
    if (!is_copula(in.a, in.items[i]) || i + 1 >= in.items.size()) return false;
    const Item& next = in.items[i + 1];
    return next.kind == ItemKind::nominal && next.preposition != 0 && next.preposition == in.a.language->partitive &&
           next.mentions.empty() && next.end == next.begin + 1 && bears_article(in.a, next.begin) &&
           is_singular(in, next);
}

bool has_plain_reading(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    const auto analyses = in.a.morphology->words(in.a.token(item.begin));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::verb || analysis.proclitic != item.analysis->proclitic ||
            analysis.enclitic != item.analysis->enclitic || form.features.tense != features_of(in, item).tense)
            return false;
        const Verb& verb = in.a.language->verbs[form.entry];
        return verb.predicates.empty() && verb.lights.empty();
    });
}

bool is_followed_by_some(const ClauseContext& in, std::uint32_t subject) {
    if (subject + 1 >= in.items.size()) return false;
    const Item& next = in.items[subject + 1];
    const std::uint32_t last = in.items[subject].end - 1;
    const bool somebody = in.items[subject].kind == ItemKind::actors &&
                          in.a.mentions[in.items[subject].mentions.front()].kind == MentionKind::title;
    if (somebody && last > in.items[subject].begin && bears_article(in.a, last) &&
        in.a.morphology->has(in.a.token(last), FormKind::adjective))
        return false;  // "the parties close to [min] X"
    return next.begin > in.items[subject].end && next.kind == ItemKind::actors && next.preposition != 0 &&
           next.preposition == in.a.language->partitive;
}

bool is_nominative(const ClauseContext& in, const Item& item) {
    const bool name = item.kind == ItemKind::actors && in.a.mentions[item.mentions.front()].kind == MentionKind::name;
    if (name) return false;  // "Lubnan" is no dual
    const auto words = in.a.morphology->titles_and_words(in.a.token(item.begin));
    return std::ranges::any_of(words,
                               [&](const Analysis& analysis) { return in.a.form(analysis).features.nominative; });
}

Indices readings(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    Indices verbs{in.a.form(*item.analysis).entry};
    if (calls_by_name(in.a, in.items.first(i), item.begin, *item.analysis)) return verbs;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(item.begin))) {
        const Form& form = in.a.form(analysis);
        const bool same = form.kind == item.analysis->form.kind && analysis.proclitic == item.analysis->proclitic &&
                          analysis.enclitic == item.analysis->enclitic &&
                          form.features.tense == features_of(in, item).tense;
        const bool called = form.features.voice == Voice::passive && features_of(in, item).voice != Voice::passive;
        if (!same || called) continue;  // "claims", but not "is called"

        const Verb& verb = in.a.language->verbs[form.entry];
        const bool event = !verb.predicates.empty() || !verb.lights.empty();
        if (event && std::ranges::find(verbs, form.entry) == verbs.end()) verbs.push_back(form.entry);
    }
    return verbs;
}

bool suffers(const ClauseContext& in, const Verb& verb) {
    return any_frame(*in.a.language, verb, has_target_subject) ||
           any_light_frame(*in.a.language, verb, has_target_subject);
}

}  // namespace isnad
