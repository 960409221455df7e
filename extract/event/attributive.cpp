// Events: what a participle with the article tells of the actor that it describes: "the coalition refusing talks".
#include <isnad/extract/event/backed_by.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/mention/chain_reader.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

/// Deeds and stands that describe an actor as a rule: who only takes part or says something is not told of so.
constexpr std::array<std::string_view, 10> told_roots{"02", "05", "10", "11", "12", "13", "14", "17", "18", "19"};

/// "the [al-] detained": a word that may be a participle with the article, and no number.
bool may_be_attributive(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    return bears_article(annotations, at) && annotations.morphology->has(token, FormKind::participle) &&
           !annotations.morphology->has(token, FormKind::number) && !Morphology::may_begin(token, Phrase::Kind::date);
}

/// "the United [Nations]": the last word of a name of several.
bool ends_name(const Annotations& annotations, std::uint32_t at) {
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t back = 1; back < longest && back <= at; ++back) {
        if (find_phrase(annotations, at - back, at + 1, Phrase::Kind::entity).end == at + 1) return true;
    }
    return false;
}

/// "[the one] charged with [bi-] an inquiry": unvocalised, a verb that must have an object besides has it here.
bool is_charged(const Annotations& annotations, const Verb& verb, const Item& next) {
    const std::uint8_t with = annotations.language->membership;
    if (next.preposition != with || with == 0) return false;
    const auto needs_object = [](const Slot& slot) {
        return slot.role != Role::block && slot.kind == SlotKind::object && !slot.optional;
    };
    bool charged = false;
    const bool alone = any_frame(*annotations.language, verb, [&](const Frame& frame) {
        if (!has_slot(frame, SlotKind::oblique, with)) return false;
        const bool needed = any_slot(frame, needs_object);
        charged |= needed;
        return !needed;
    });
    return charged && !alone;
}

bool agrees_with(const Features& participle, const Mention& head) {
    if (participle.gender == Gender::feminine && participle.number == Number::singular)
        return head.gender != Gender::masculine || head.number == Number::plural;
    if (participle.number == Number::plural) return head.number == Number::plural;
    return participle.number == Number::singular && head.number == Number::singular &&
           gender_fits(participle.gender, head.gender);
}

/// The same of whom it befell, where somebody did it: "backed by [min] X", "held at [lada] X", "held in X".
Arguments with_agent(const Annotations& annotations, std::span<const Item> items, const Verb& verb, Arguments args) {
    const Language& language = *annotations.language;
    if (args.agent == no_item) {
        const bool held = may_name(annotations, verb, {"17"});
        const auto by = std::ranges::find_if(args.obliques, [&](std::uint32_t item) {
            const std::uint8_t preposition = items[item].preposition;
            const bool place = held && preposition == language.locative &&
                               annotations.mentions[items[item].mentions.front()].names_body();
            return items[item].kind == ItemKind::actors &&
                   (preposition == language.partitive || (preposition == language.attachment && held) || place);
        });
        if (by == args.obliques.end()) return args;
        args.agent = *by;
        args.obliques.erase(by);
    }
    args.passive = true;
    return args;
}

/// "X was [kan] backed by Y", "X, who was backed by Y": of whom a participle behind the copula tells, or no_item.
std::uint32_t bearer_of_complement(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    const Item& item = items[i];
    if (i < 2 || item.end != item.begin + 1 || item.preposition != 0 || item.conjunction ||
        !annotations.morphology->has(annotations.token(item.begin), FormKind::participle))
        return no_item;
    const bool subject_between = is_bare_actor(items[i - 1]);
    const std::uint32_t was = subject_between ? i - 2 : i - 1;
    if (items[was].kind != ItemKind::verb || items[was].negated || !is_copula(annotations, items[was])) return no_item;
    std::uint32_t head = subject_between ? i - 1 : find_antecedent(items, was);
    if (head == no_item && items[was - 1].end == items[was].begin && items[was - 1].preposition == 0) head = was - 1;
    if (head == no_item || items[head].kind != ItemKind::actors || items[head].mentions.empty()) return no_item;
    return annotations.mentions[items[head].mentions.back()].resolved() ? head : no_item;
}

bool try_attributive(EventContext& in, std::uint32_t i, const Analysis& word, const Arguments& args) {
    const Verb& verb = in.a.language->verbs[in.a.form(word).entry];
    const std::array<std::uint8_t, 1> governed{in.a.language->dative};  // "refusing [li-] talks"
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    std::string reason;
    for (const std::uint32_t predicate : verb.predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, governed, no_item, no_item, in.refusals != nullptr};
        const auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (!match || match->sources.empty()) continue;
        const RelationInfo& relation = in.a.lexicon->relations[match->frame->relation];
        const bool told =
            relation.family == "event" && std::ranges::find(told_roots, root_of(relation)) != told_roots.end();
        if (!told || (match->targets.empty() && match->content == no_item)) continue;
        const std::size_t before = in.events.size();
        add(in, i, *match, args, verb.lemma, nominal_penalty);
        if (in.events.size() == before) return true;
        Event& event = in.events.back();
        event.trigger = stem_span(in.a, in.items[i].end - 1, &word);
        event.polarity = Polarity::positive;
        event.modality = Modality::actual;
        if (in.items[i + 1].kind == ItemKind::event_noun) in.used[i + 1] = true;
        return true;
    }
    return false;
}

/// "X refused the ratification of [ala]": spelled like "X, ratifying".
bool is_refused_right(const EventContext& in, std::uint32_t i) {
    return in.items[i].kind == ItemKind::event_noun && i > 1 && in.items[i - 2].kind == ItemKind::verb &&
           may_name(in.a, verb_of(in.clause, in.items[i - 2]), {"12"});
}

}  // namespace

bool ChainReader::takes_side(const TitleChain& chain) const {
    if (chain.end < chain.begin + 2) return false;
    const PhraseMatch name = find_phrase(a_, chain.begin, chain.end, Phrase::Kind::entity);
    if (name.end == chain.end) return true;  // "the World Bank [gave] to X"
    const Token& last = a_.token(chain.end - 1);
    if (!a_.morphology->has(last, FormKind::participle) || a_.morphology->has(last, FormKind::title) ||
        ends_in_belonging(chain))
        return false;
    // Rebels loyal to X are as good as his, states are not.
    const bool state = a_.language->titles[chain.title].kind == TitleKind::organ && chain.role.empty();
    const std::uint32_t sides = roots_of("11") | roots_of("12") | (state ? roots_of("05") : 0U);
    const auto words = a_.morphology->words(last);
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::participle && (a_.language->verbs[form.entry].roots & sides) != 0;
    });
}

std::uint32_t bearer_of_attributive(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    const Item& next = in.items[i + 1];
    if (next.begin <= item.end + 1 && !bears_article(in.a, item.end - 1))
        return bearer_of_complement(in.a, in.items, i);
    if (next.begin > item.end + 1 || !may_be_attributive(in.a, item.end - 1)) return no_item;
    std::uint32_t head = i;
    const bool noun = item.end > item.begin + 1 && in.a.morphology->has(in.a.token(item.end - 1), FormKind::title) &&
                      !bears_article(in.a, item.end - 2);
    if (noun) return no_item;  // "the leaders of the opposition"
    if (item.end == item.begin + 1) {
        if (i == 0 || in.items[i - 1].end != item.begin || item.preposition != 0 || item.conjunction) return no_item;
        head = i - 1;
    }
    if (in.items[head].kind != ItemKind::actors || in.items[head].mentions.empty()) return no_item;
    const Mention& who = in.a.mentions[in.items[head].mentions.back()];
    const bool pronoun =
        next.kind == ItemKind::actors && in.a.mentions[next.mentions.front()].kind == MentionKind::pronoun;
    const bool described =
        who.resolved() && who.end == in.items[head].end && !pronoun && !ends_name(in.a, item.end - 1);
    return described ? head : no_item;
}

void attributive(EventContext& in, std::uint32_t i) {
    const std::uint32_t head = bearer_of_attributive(in.clause, i);
    if (head == no_item) return backed_by_arms(in, i);
    if (head + 1 == i && is_refused_right(in, i)) return;
    Arguments args;
    for (std::uint32_t next = i + 1; next < in.items.size(); ++next) {
        const ItemKind kind = in.items[next].kind;
        if (kind == ItemKind::agent && next + 1 < in.items.size() && args.agent == no_item)
            args.agent = ++next;
        else if (is_phrase(in.items[next]) && in.items[next].preposition != 0)
            args.obliques.push_back(next);
        else if (kind != ItemKind::time && kind != ItemKind::adverb)
            break;
    }
    args.subject = head;
    args.subject_mentions = {in.items[head].mentions.back()};
    resolve_pronouns(in, args, i);
    const std::uint32_t at = in.items[i].end - 1;
    const Mention& who = in.a.mentions[in.items[head].mentions.back()];
    for (const Analysis& word : in.a.morphology->words(in.a.token(at))) {
        const Form& form = in.a.form(word);
        if (form.kind != FormKind::participle || word.enclitic != 0 || !agrees_with(form.features, who)) continue;
        const bool acts = form.features.voice == Voice::active ||
                          (form.features.voice == Voice::either &&
                           !is_charged(in.a, in.a.language->verbs[form.entry], in.items[i + 1]));
        if (acts && args.agent == no_item && try_attributive(in, i, word, args)) return;
        if (form.features.voice == Voice::active) continue;
        const Arguments suffered = with_agent(in.a, in.items, in.a.language->verbs[form.entry], args);
        if (suffered.passive && try_attributive(in, i, word, suffered)) return;
    }
}

}  // namespace isnad
