// Items: which verb a word is by the verb or the relative pronoun before it.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/relative_verb.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Two readings of one word of which one has "he" as its subject and the other "she", in different tenses.
bool are_of_he_and_she(const Features& one, const Features& other) {
    return one.gender != other.gender && one.tense != other.tense && one.person == 3 && other.person == 3;
}

}  // namespace

std::optional<bool> agrees_with_relative(const ItemContext& in, std::uint32_t at, const Analysis& a,
                                         const Analysis& b) {
    if (!previous_is(in, ItemKind::relative) || a.enclitic != 0 || b.enclitic != 0 || in.items.back().end != at)
        return std::nullopt;
    const Features& first = in.a.form(a).features;
    const Features& second = in.a.form(b).features;
    if (!are_of_he_and_she(first, second)) return std::nullopt;
    const PhraseMatch relative = find_particle(in.a, in.items.back().begin, at, Particle::relative);
    if (relative.phrase == nullptr || relative.phrase->features.number != Number::singular) return std::nullopt;
    const PhraseMatch next =
        at + 1 < in.limit ? find_particle(in.a, at + 1, in.limit, Particle::preposition) : PhraseMatch{};
    if (next.phrase != nullptr && next.analysis->enclitic != 0) return std::nullopt;  // "which X came with [bi-ha]"
    const Gender gender = relative.phrase->features.gender;
    const bool agrees = gender_fits(first.gender, gender);
    return agrees == gender_fits(second.gender, gender) ? std::nullopt : std::optional(agrees);
}

namespace {

/// "X [f.] decided that", "asked of X [f.] that": who is to do it is she, by the verb or right before "that".
bool wants_her(const ItemContext& in) {
    for (std::size_t i = in.items.size() - 1; i-- > 0;) {
        const Item& item = in.items[i];
        if (item.kind == ItemKind::verb) return in.a.form(*item.analysis).features.gender == Gender::feminine;
        const bool beside = i + 2 == in.items.size() && item.kind == ItemKind::actors && item.mentions.size() == 1;
        if (beside && in.a.mentions[item.mentions.front()].gender == Gender::feminine) return true;
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return false;
    }
    return false;
}

}  // namespace

std::optional<bool> is_wanted(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b) {
    if (!previous_is(in, ItemKind::complementizer) || in.items.back().end != at || a.enclitic != b.enclitic ||
        a.proclitic != 0 || b.proclitic != 0 || in.expects_verb)
        return std::nullopt;
    const Item& that = in.items.back();
    if (that.analysis == nullptr || that.analysis->enclitic != 0) return std::nullopt;
    const Features& first = in.a.form(a).features;
    const Features& second = in.a.form(b).features;
    const bool differ = (first.tense == Tense::imperfect && second.tense == Tense::perfect) ||
                        (first.tense == Tense::perfect && second.tense == Tense::imperfect);
    if (!differ || first.person != 3 || second.person != 3 || first.gender == second.gender) return std::nullopt;
    return wants_her(in) ? std::optional(first.tense == Tense::imperfect) : std::nullopt;
}

std::optional<bool> goes_on_alike(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b) {
    const bool after = previous_is(in, ItemKind::subordinator) && in.items.back().end == at &&
                       Morphology::may_begin(in.a.token(at - 1), Particle::complementizer);  // "before that [qabla an]"
    if ((!in.a.proclitic(a).conjunction && !after) || a.proclitic != b.proclitic || a.enclitic != b.enclitic)
        return std::nullopt;
    const Features& first = in.a.form(a).features;
    const Features& second = in.a.form(b).features;
    if (!are_of_he_and_she(first, second)) return std::nullopt;
    if (at + 1 < in.limit && in.a.mention_at[at + 1] != 0) return std::nullopt;  // its subject may stand there
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb; };
    const auto last = std::ranges::find_if(in.items.rbegin(), in.items.rend(), acts);
    if (last == in.items.rend()) return std::nullopt;
    const Features& before = in.a.form(*last->analysis).features;
    if (after) {  // "X [f.] came back before [she] offered": a thing with the article may be what it is said of
        if (before.gender == Gender::any || before.person != 3 || before.number != Number::singular ||
            (before.gender == Gender::masculine && at + 1 < in.limit && bears_article(in.a, at + 1)))
            return std::nullopt;
        const bool fits = gender_fits(before.gender, first.gender);
        return fits == gender_fits(before.gender, second.gender) ? std::nullopt : std::optional(fits);
    }
    const bool alike = are_alike(before, first);
    return alike == are_alike(before, second) ? std::nullopt : std::optional(alike);
}

namespace {

/// The item of the topic that adjuncts, an inset and one relative clause at most part from what follows, or the size.
std::size_t topic_apart(const ItemContext& in) {
    constexpr std::size_t farthest = 10;  // items
    const std::size_t none = in.items.size();
    for (std::size_t i = none; i-- > 0 && none - i <= farthest;) {
        const Item& item = in.items[i];
        if (item.kind == ItemKind::verb) {
            if (i == 0 || in.items[i - 1].kind != ItemKind::relative) return none;
            --i;
            continue;
        }
        const bool bare = is_bare_actor(item) && !item.conjunction && item.mentions.size() == 1;
        if (bare && (i == 0 || opens_clause_of_topic(in.items[i - 1]))) return i;
        const bool passed = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                            item.kind == ItemKind::comma || item.kind == ItemKind::open ||
                            item.kind == ItemKind::close || item.kind == ItemKind::according;
        if (!passed) return none;
    }
    return none;
}

}  // namespace

std::optional<bool> agrees_with_topic(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b) {
    if (in.items.empty() || a.proclitic != 0 || b.proclitic != 0 || a.enclitic != b.enclitic) return std::nullopt;
    const Features& first = in.a.form(a).features;
    const Features& second = in.a.form(b).features;
    if (!are_of_he_and_she(first, second)) return std::nullopt;
    if (previous_is(in, ItemKind::verb)) {  // "X was [f., kanat] offering"
        const Item& before = in.items.back();
        const Features& features = in.a.form(*before.analysis).features;
        const bool carries = before.end == at && features.person == 3 && carries_verb(in.a, before);
        const bool fits = carries && gender_fits(features.gender, first.gender);
        return !carries || fits == gender_fits(features.gender, second.gender) ? std::nullopt : std::optional(fits);
    }
    const std::size_t topic = topic_apart(in);
    if (topic == in.items.size() || in.items[topic].end == at) return std::nullopt;
    const Mention& who = in.a.mentions[in.items[topic].mentions.front()];
    const bool agrees_first = who.resolved() && agrees(first, who);
    if (!who.resolved() || agrees_first == agrees(second, who)) return std::nullopt;
    return agrees_first;
}

bool had_done(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (in.items.size() < 2 || !previous_is(in, ItemKind::verb) || in.items.back().end != at) return false;
    if (in.items[in.items.size() - 2].kind != ItemKind::relative || verb.proclitic != 0) return false;
    const Features& features = in.a.form(verb).features;
    return features.tense == Tense::perfect && features.person == 3 && is_copula(in.a, in.items.back()) &&
           in.items.back().analysis->enclitic == 0 &&
           are_alike(in.a.form(*in.items.back().analysis).features, features);
}

bool has_no_subject_behind(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!in.a.proclitic(verb).conjunction || at + 1 >= in.limit || in.a.mention_at[at + 1] == 0) return false;
    const Features& features = in.a.form(verb).features;
    if (features.tense != Tense::perfect || features.gender != Gender::masculine) return false;
    const Mention& next = in.a.mentions[in.a.mention_at[at + 1] - 1];
    if (next.begin != at + 1 || next.preposition != 0 || next.conjunction || (!next.resolved() && !next.definite))
        return false;
    const auto deed = [](const Item& item) { return item.kind == ItemKind::event_noun; };
    const auto goes_on = [&](const Item& item) {
        return item.kind == ItemKind::verb && gender_fits(in.a.form(*item.analysis).features.gender, Gender::masculine);
    };
    if (std::ranges::none_of(in.items, deed)) return false;
    if (verb.enclitic != 0) return next.gender == Gender::feminine && next.number == Number::singular;
    // "after the fall of the town, and the expulsion [wa-tard] of the troops", with no verb that could go on
    const bool troops = next.title != no_entry && next.number == Number::plural &&
                        in.a.language->titles[next.title].kind == TitleKind::force && !agrees(features, next);
    return troops && event_reading(in, at) != nullptr && std::ranges::none_of(in.items, goes_on);
}

bool opens_main_clause(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!in.a.language->verb_first || !previous_is(in, ItemKind::comma) || verb.proclitic != 0 || verb.enclitic != 0)
        return false;
    const Item& first = in.items.front();
    if (first.preposition == 0 || !is_phrase(first) || at + 1 >= in.limit) return false;
    const PhraseMatch several = find_particle(in.a, at + 1, in.limit, Particle::quantifier);
    if (several.phrase == nullptr || several.analysis->proclitic != 0 || several.end >= in.limit ||
        in.a.mention_at[several.end] == 0)
        return false;
    for (std::size_t i = 1; i < in.items.size(); ++i) {  // all verbs so far tell of a noun before them
        if (in.items[i].kind != ItemKind::verb) continue;
        const Item& before = in.items[i - 1];
        if (before.kind != ItemKind::relative && !(is_phrase(before) && before.end == in.items[i].begin)) return false;
    }
    return true;
}

bool is_topic_of_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::uint32_t farthest = 10;
    if (!previous_is(in, ItemKind::complementizer) || in.items.back().end != at || verb.enclitic != 0) return false;
    if (!in.a.morphology->has(in.a.token(at), FormKind::event_noun) || at + 1 >= in.limit) return false;
    const std::uint32_t doer = in.a.mention_at[at + 1];
    if (doer == 0 || in.a.mentions[doer - 1].preposition != 0 || !in.a.mentions[doer - 1].resolved()) return false;
    for (std::uint32_t next = in.a.mentions[doer - 1].end; next < in.limit && next < at + farthest; ++next) {
        const Token& token = in.a.token(next);
        if (token.kind != TokenKind::word) return false;
        if (const std::uint32_t mention = in.a.mention_at[next]; mention != 0) {
            next = in.a.mentions[mention - 1].end - 1;
            continue;
        }
        const auto opens = [&](Particle particle) {
            return Morphology::may_begin(token, particle) &&
                   find_particle(in.a, next, in.limit, particle).phrase != nullptr;
        };
        if (opens(Particle::complementizer) || opens(Particle::relative) || opens(Particle::subordinator)) return false;
        const auto words = in.a.morphology->words(token);
        const auto acts = [&](const Analysis& word) {
            const Form& form = in.a.form(word);
            return form.kind == FormKind::verb && word.proclitic == 0 && form.features.tense == Tense::imperfect &&
                   form.features.person == 3;
        };
        if (!words.empty() && std::ranges::all_of(words, acts)) return true;
    }
    return false;
}

bool goes_on_managing(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!in.a.proclitic(verb).conjunction || verb.enclitic != 0 || at + 2 >= in.limit || in.items.empty()) return false;
    if (in.a.form(verb).features.tense != Tense::perfect || in.a.form(verb).features.person != 3) return false;
    switch (in.a.language->verbs[in.a.form(verb).entry].verb_class) {
        case VerbClass::aspect:
        case VerbClass::fail:
        case VerbClass::possible:
        case VerbClass::perform:
            break;
        default:
            return false;
    }
    const PhraseMatch by = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (by.phrase == nullptr || by.analysis->enclitic != 0 || by.analysis->proclitic != 0 || by.end >= in.limit)
        return false;
    if (!in.a.morphology->has(in.a.token(by.end), FormKind::event_noun)) return false;
    return std::ranges::any_of(in.items, [&](const Item& item) {
        return item.kind == ItemKind::verb && are_alike(in.a.form(*item.analysis).features, in.a.form(verb).features);
    });
}

bool follows_raising_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!previous_is(in, ItemKind::complementizer) || in.items.back().end != at || in.items.size() < 2) return false;
    if (verb.proclitic != 0 || in.a.form(verb).features.person != 3 || in.items.back().analysis == nullptr ||
        in.items.back().analysis->enclitic != 0)
        return false;
    std::size_t raising = in.items.size() - 2;
    const Item& whom = in.items[raising];
    const bool to_him = whom.kind == ItemKind::actors && whom.preposition == in.a.language->dative;
    if (!to_him && !next_is_nominal(in, at)) return false;  // of whom that is told stands behind
    if (to_him && raising > 0) --raising;
    const Item& before = in.items[raising];
    if (before.end != (to_him ? whom.begin : in.items.back().begin)) return false;
    if (before.kind == ItemKind::verb)
        return in.a.form(*before.analysis).features.tense == Tense::perfect &&
               in.a.language->verbs[in.a.form(*before.analysis).entry].verb_class == VerbClass::aspect;
    if (before.kind != ItemKind::nominal || raising != 0) return false;  // "and before now [wa-sabaqa]", at the head
    const auto words = in.a.morphology->words(in.a.token(before.begin));
    return before.end == before.begin + 1 && std::ranges::any_of(words, [&](const Analysis& word) {
               const Form& form = in.a.form(word);
               return form.kind == FormKind::verb && form.features.tense == Tense::perfect && word.enclitic == 0 &&
                      in.a.language->verbs[form.entry].verb_class == VerbClass::aspect;
           });
}

bool carries_verb(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::verb || item.analysis->enclitic != 0) return false;
    const VerbClass by = annotations.language->verbs[annotations.form(*item.analysis).entry].verb_class;
    return by == VerbClass::copula || by == VerbClass::aspect;
}

}  // namespace isnad
