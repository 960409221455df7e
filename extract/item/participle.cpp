// Items: participles that act as the verb of a clause or beside one.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "accusing [muttahimin]" of several: a plural or dual that is no subject and owns nothing.
bool is_oblique_many(const Features& features) {
    return (features.number == Number::plural || features.number == Number::dual) &&
           features.gender == Gender::masculine && !features.nominative && !features.takes_enclitic;
}

/// "threatening to [bi-]": says whether a frame has a subject and that preposition, and can do without an object.
bool needs_no_object(const Frame& frame, std::uint8_t preposition) {
    const auto is_doer = [](const Slot& slot) { return slot.role == Role::source && slot.kind == SlotKind::subject; };
    const auto needs = [](const Slot& slot) {
        return slot.kind == SlotKind::object && !slot.optional && slot.role != Role::block;
    };
    return any_slot(frame, is_doer) && !any_slot(frame, needs) && has_slot(frame, SlotKind::oblique, preposition);
}

/// "accusing X of [bi-]": says whether what the verb takes stands behind the actor that follows.
bool has_content_behind(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Verb& verb) {
    const std::uint32_t next = annotations.mention_at[at + 1];
    const std::uint32_t behind = next != 0 ? annotations.mentions[next - 1].end : limit;
    if (behind >= limit) return false;
    const auto words = annotations.morphology->words(annotations.token(behind));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const std::uint8_t preposition = annotations.proclitic(word).preposition;
        return preposition != 0 && any_frame(*annotations.language, verb,
                                             [&](const Frame& frame) { return has_content_at(frame, preposition); });
    });
}

/// "demanding [mutaliban] of X": no noun without article or owner stands before an actor that is not its genitive.
bool governs_actor(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Verb& verb) {
    const std::uint32_t next = annotations.mention_at[at + 1];
    if (next == 0) return false;
    const Mention& object = annotations.mentions[next - 1];
    if (!object.resolved() || object.preposition != 0 || object.conjunction) return false;
    if (!any_frame(*annotations.language, verb, [](const Frame& frame) { return has_target_object(frame); }))
        return false;
    return !annotations.morphology->has(annotations.token(at + 1), FormKind::nisba) ||  // "a Ruritanian position"
           has_content_behind(annotations, at, limit, verb);
}

/// "she accuses [muttahimatan] X of [bi-]": no noun of action.
bool accuses(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Verb& verb) {
    const Token& token = annotations.token(at);
    return !Morphology::has(token, FormKind::event_noun) && !Morphology::has(token, FormKind::noun) &&
           has_content_behind(annotations, at, limit, verb);
}

/// Says whether a verb is of those that strike or hold somebody.
bool strikes(const Annotations& annotations, const Verb& verb) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        const std::string_view cameo = annotations.lexicon->relations[frame.relation].cameo;
        return (cameo.starts_with("17") || cameo.starts_with("19")) && has_slot(frame, SlotKind::object, 0);
    });
}

/// "she raids the land, targeting [mustahdifatan] X": no noun of action.
bool targets(const Annotations& annotations, std::uint32_t at, const Verb& verb) {
    const Token& token = annotations.token(at);
    return !Morphology::has(token, FormKind::event_noun) && !Morphology::has(token, FormKind::noun) &&
           !Morphology::has(token, FormKind::title) && strikes(annotations, verb);
}

/// "accusing X of", "saying that", "threatening to": what stands behind a participle of several shows that it is a
/// verb. Precondition: a word follows.
bool governs_next(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Verb& verb) {
    const Language& language = *annotations.language;
    if (governs_actor(annotations, at, limit, verb)) return true;
    const auto words = annotations.morphology->words(annotations.token(at + 1));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const std::uint8_t preposition = annotations.proclitic(word).preposition;
        return preposition != 0 && annotations.form(word).kind != FormKind::verb &&
               any_frame(language, verb, [&](const Frame& frame) { return needs_no_object(frame, preposition); });
    });
}

/// Returns the end of what stands before the phrases at the end of `items` that tell when and where: "at 6:30 this
/// morning (4:30 GMT)".
std::size_t behind_time_and_place(const Annotations& annotations, std::span<const Item> items) {
    std::size_t last = items.size();
    const auto tells = [&](const Item& item) {
        return item.kind == ItemKind::time || (is_phrase(item) && item.preposition != 0) ||
               (item.kind == ItemKind::nominal && annotations.token(item.begin).kind == TokenKind::number);
    };
    while (last > 1) {
        std::size_t before = last - 1;
        if (items[before].kind == ItemKind::close)
            while (before > 0 && items[before].kind != ItemKind::open) --before;
        else if (!tells(items[before]))
            break;
        last = before;
    }
    return last;
}

/// "stressing [ala] the need": the preposition, set apart, by which a verb takes what it is about.
bool governs_preposition(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Verb& verb) {
    const PhraseMatch word = find_particle(annotations, at + 1, limit, Particle::preposition);
    if (word.phrase == nullptr || word.analysis->proclitic != 0 || word.analysis->enclitic != 0) return false;
    const auto preposition = static_cast<std::uint8_t>(word.phrase->entry);
    return any_frame(*annotations.language, verb,
                     [&](const Frame& frame) { return needs_no_object(frame, preposition); });
}

struct Place {
    std::uint32_t at;
    std::uint32_t limit;
};

/// Says whether what follows a participle behind a verb shows that it acts, though nothing sets it off. `feminine`: as
/// the verb before is; `complement`: "that" follows.
bool acts_as_verb(const Annotations& annotations, Place place, const Form& participle, bool feminine, bool complement) {
    const auto [at, limit] = place;
    const Verb& verb = annotations.language->verbs[participle.entry];
    if (find_particle(annotations, at + 1, limit, Particle::object).phrase != nullptr)
        return participle.features.accusative || feminine || is_oblique_many(participle.features);  // "blaming [her]"
    if (is_oblique_many(participle.features))
        return governs_next(annotations, at, limit, verb) || (verb.says && complement) ||
               (annotations.token(at - 1).mark == Mark::comma && governs_preposition(annotations, at, limit, verb) &&
                (verb.says || may_name(annotations, verb, {"02", "05", "10", "11", "12", "13"})));
    const bool agrees = participle.features.accusative ||
                        (feminine && (accuses(annotations, at, limit, verb) || targets(annotations, at, verb)));
    return agrees && governs_actor(annotations, at, limit, verb);
}

/// "that", or "to [the effect] that".
bool is_followed_by_clause(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch word = find_particle(annotations, at + 1, limit, Particle::preposition);
    const std::uint32_t that = word.phrase != nullptr && word.end == at + 2 ? word.end : at + 1;
    return find_particle(annotations, that, limit, Particle::complementizer).phrase != nullptr;
}

/// "both stressed [akkada]", spelled like a participle of the same verb that nobody uses: a perfect in the dual.
bool is_dual_of(const Annotations& annotations, const Token& token, std::uint32_t verb) {
    return std::ranges::any_of(annotations.morphology->words(token), [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::verb && form.entry == verb && word.enclitic == 0 &&
               form.features.number == Number::dual && form.features.tense == Tense::perfect;
    });
}

/// A participle without the article, a preposition or an object of its own, that is no passive and no dual of a verb.
bool may_act_bare(const Annotations& annotations, const Token& token, const Analysis& analysis) {
    const Form& form = annotations.form(analysis);
    const Proclitic& proclitic = annotations.proclitic(analysis);
    if (form.kind != FormKind::participle || proclitic.article || proclitic.preposition != 0) return false;
    if (form.features.voice == Voice::passive || analysis.enclitic != 0) return false;
    return !form.features.accusative || !is_dual_of(annotations, token, form.entry);
}

/// Says whether a word may be a noun or an adverb.
bool may_be_thing(const Token& token) {
    return Morphology::has(token, FormKind::event_noun) || Morphology::has(token, FormKind::noun) ||
           Morphology::has(token, FormKind::adverb);
}

/// "X said that the port is safe[,] adding [mudifina] that": several who go on, though no verb stands between.
bool goes_on_to_tell(const Annotations& annotations, std::span<const Item> items, const Form& participle,
                     bool complement) {
    if (!is_oblique_many(participle.features) || items.empty()) return false;
    const bool acts = std::ranges::any_of(items, [](const Item& item) { return item.kind == ItemKind::verb; });
    const bool says = annotations.language->verbs[participle.entry].says && complement;
    return acts && (says || items.back().kind == ItemKind::comma);
}

/// "a minister", not "his country": no participle behind it is what it does.
bool is_indefinite(const ItemContext& in, const Item& actors) {
    const Mention& who = in.a.mentions[actors.mentions.back()];
    if (who.kind != MentionKind::title || who.definite || who.names_person()) return false;
    const auto titles = in.a.morphology->titles(in.a.token(who.begin));
    return std::ranges::none_of(titles, [](const Analysis& title) { return title.enclitic != 0; });
}

/// "that X is ready to": right after the subject of a clause without a verb.
bool is_predicate_place(const ItemContext& in, std::uint32_t at) {
    const std::size_t count = in.items.size();
    if (!previous_is(in, ItemKind::actors) || in.items.back().preposition != 0 || in.items.back().end > at)
        return false;
    if (is_indefinite(in, in.items.back())) return false;  // "a source following the case"
    if (count == 1) return at + 1 < in.limit && !clause_start(in);
    const ItemKind before = in.items[count - 2].kind;
    return before == ItemKind::complementizer || before == ItemKind::adversative;
}

bool is_adverb(const ItemContext& in, std::uint32_t at) {
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return word.proclitic == 0 && (form.kind == FormKind::adverb || form.features.accusative);
    });
}

/// "she said that ... saying that": a participle of saying before what is said, without a comma.
bool says_on(const ItemContext& in, std::uint32_t at, const Form& participle) {
    if (!in.a.language->verbs[participle.entry].says || in.negated || !before_complement(in, at)) return false;
    if (in.items.empty()) return true;  // "[She said that ...] adding that": the sentence before goes on
    const bool adjective = in.a.morphology->has(in.a.token(at), FormKind::adjective);  // "a confirmed [report] that"
    return std::ranges::any_of(in.items, [&](const Item& item) {
        if (item.kind != ItemKind::verb || !adjective) return item.kind == ItemKind::verb;
        const Form& form = in.a.form(*item.analysis);
        return in.a.language->verbs[form.entry].says && form.features.gender == Gender::feminine &&
               form.features.number == Number::singular;
    });
}

/// The last verb or participle before the next item is in the feminine singular.
bool follows_feminine_verb(const ItemContext& in) {
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    const auto last = std::ranges::find_if(in.items.rbegin(), in.items.rend(), acts);
    if (last == in.items.rend()) return false;
    const Features& features = in.a.form(*last->analysis).features;
    return features.gender == Gender::feminine && features.number == Number::singular;
}

/// "she condemned the attack, demanding [mutalibatan] of X that", spelled like "a demand": set off, before what its
/// verb takes, behind a verb in the feminine.
bool goes_on_with_demand(const ItemContext& in, std::uint32_t at, const Analysis& participle) {
    const auto acts = [](const Item& item) { return item.kind == ItemKind::participle; };
    const bool set_off = previous_is(in, ItemKind::comma) ||
                         (in.a.proclitic(participle).conjunction && std::ranges::any_of(in.items, acts));
    if (!set_off || at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word || !follows_feminine_verb(in))
        return false;
    const Verb& verb = in.a.language->verbs[in.a.form(participle).entry];
    const std::uint32_t next = in.a.mention_at[at + 1];
    const bool object = next_is_nominal(in, at) && (next == 0 || in.a.mentions[next - 1].preposition == 0);
    return has_doer(in, participle) &&
           ((object && takes(in, verb, SlotKind::object, 0)) || is_followed_by_oblique(in, at, verb));
}

/// "attacked a station", spelled like "concentrating": right behind a verb of force.
bool is_struck(const ItemContext& in, std::uint32_t at) {
    if (in.items.empty() || in.items.back().end != at) return false;
    std::size_t last = behind_time_and_place(in.a, in.items);
    if (last > 1 && is_bare_actor(in.items[last - 1]) && last != in.items.size())
        --last;  // "attacked X at six [a] checkpoint"
    return last > 0 && in.items[last - 1].kind == ItemKind::verb &&
           strikes(in.a, in.a.language->verbs[in.a.form(*in.items[last - 1].analysis).entry]);
}

/// A mention right after a verb, or after one of violence and its subject.
bool is_bare_object(const ItemContext& in, std::uint32_t at) {
    if (in.items.empty() || in.items.back().end != at) return false;
    if (in.a.mention_at[at] != 0 && previous_is(in, ItemKind::verb)) return true;
    if (in.items.size() < 2 || in.items.back().preposition != 0 || !previous_is(in, ItemKind::actors) ||
        in.items[in.items.size() - 2].kind != ItemKind::verb)
        return false;
    const Verb& verb = in.a.language->verbs[in.a.form(*in.items[in.items.size() - 2].analysis).entry];
    return any_frame(*in.a.language, verb, [&](const Frame& frame) {  // "X assassinated a leader in Y"
        const std::string_view cameo = in.a.lexicon->relations[frame.relation].cameo;
        const bool force = cameo.starts_with("17") || cameo.starts_with("18") || cameo.starts_with("19");
        return force && has_slot(frame, SlotKind::object, 0);
    });
}

/// "attacked yesterday a centre [markazan] of [li-] X", spelled like "focusing": what somebody owns is the object.
bool is_owned_object(const ItemContext& in, std::uint32_t at) {
    std::size_t last = in.items.size();
    while (last > 0 && in.items[last - 1].kind == ItemKind::time) --last;
    const bool behind_subject =
        last > 1 && is_bare_actor(in.items[last - 1]) && in.items[last - 2].kind == ItemKind::verb;
    if (!behind_subject || at + 1 >= in.limit || in.a.mention_at[at + 1] == 0) return false;
    if (!in.a.morphology->has(in.a.token(at), FormKind::title)) return false;
    const Verb& verb = in.a.language->verbs[in.a.form(*in.items[last - 2].analysis).entry];
    const Mention& owner = in.a.mentions[in.a.mention_at[at + 1] - 1];
    return owner.preposition != 0 && owner.preposition == in.a.language->dative && !verb.says;
}

/// "held an interview [muqabala] with", spelled like "answering": a noun for a meeting.
bool names_meeting(const Annotations& annotations, const Token& token) {
    constexpr CameoCodes meeting{"04"};
    return std::ranges::any_of(annotations.morphology->words(token), [&](const Analysis& word) {
        return word.form.kind == FormKind::event_noun &&
               meeting.has_root(annotations.language->event_nouns[word.form.entry].roots);
    });
}

}  // namespace

const Analysis* find_acting_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                                   std::uint32_t limit) {
    if (at == 0 || at + 1 >= limit || !Morphology::has(annotations.token(at), FormKind::participle)) return nullptr;
    if (annotations.token(at - 1).kind != TokenKind::word || !bears_article(annotations, at - 1)) return nullptr;
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    const auto last = std::ranges::find_if(items.rbegin(), items.rend(), acts);
    if (last == items.rend() || is_copula(annotations, *last)) return nullptr;
    const Features& before = annotations.form(*last->analysis).features;
    if (before.gender != Gender::feminine || before.number != Number::singular) return nullptr;
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(at))) {
        const Form& form = annotations.form(analysis);
        const Features& features = form.features;
        if (form.kind != FormKind::participle || analysis.proclitic != 0 || analysis.enclitic != 0 ||
            features.gender != Gender::feminine || features.number != Number::singular ||
            features.voice == Voice::passive)
            continue;
        const Verb& verb = annotations.language->verbs[form.entry];
        if (!verb.says && !may_name(annotations, verb, {"02", "10", "11", "13"})) continue;
        if (names_meeting(annotations, annotations.token(at))) continue;
        if (is_followed_by_clause(annotations, at, limit) || governs_next(annotations, at, limit, verb) ||
            governs_preposition(annotations, at, limit, verb))
            return &analysis;
    }
    return nullptr;
}

const Analysis* participle_reading(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::participle) || in.preposition != 0) return nullptr;
    if (previous_is(in, ItemKind::adversative))
        return nullptr;  // "but a source ...": its accusative is that of a topic
    if (const Analysis* acting = find_acting_behind(in.a, in.items, at, in.limit); acting != nullptr) return acting;
    if (is_owned_object(in, at)) return nullptr;
    for (const Analysis& analysis : in.a.morphology->words(token)) {
        const Form& form = in.a.form(analysis);
        if (!may_act_bare(in.a, token, analysis)) continue;
        const bool object =
            in.a.morphology->has(token, FormKind::title) && (is_bare_object(in, at) || is_struck(in, at));
        const bool after_comma = (clause_start(in) && !object) || in.a.proclitic(analysis).conjunction;
        const bool feminine = form.features.gender == Gender::feminine && form.features.number == Number::singular;
        // "she added, saying": unvocalised, the accusative does not show.
        const bool joined =
            previous_is(in, ItemKind::verb) && in.items.back().end == at && in.a.language->verbs[form.entry].says;
        const bool noun = object || may_be_thing(token);
        if (form.features.accusative && (!noun || after_comma || before_complement(in, at))) return &analysis;
        if (feminine && says_on(in, at, form)) return &analysis;
        if (at + 1 < in.limit &&
            (verb_before(in) || goes_on_to_tell(in.a, in.items, form, before_complement(in, at))) &&
            acts_as_verb(in.a, {at, in.limit}, form, feminine && follows_feminine_verb(in), before_complement(in, at)))
            return &analysis;
        if (feminine && (after_comma || joined) && !in.items.empty() &&
            (!noun || before_complement(in, at) || goes_on_with_demand(in, at, analysis)))
            return &analysis;
    }
    return nullptr;
}

const Analysis* predicate_reading(const ItemContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::participle) || in.preposition != 0 || !is_predicate_place(in, at))
        return nullptr;
    const auto analyses = in.a.morphology->words(token);
    const auto found = std::ranges::find_if(analyses, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::participle || is_done_to(in, at, form)) return false;
        const Verb& verb = in.a.language->verbs[form.entry];
        return analysis.proclitic == 0 && analysis.enclitic == 0 &&
               (!verb.predicates.empty() || verb.verb_class == VerbClass::intend);
    });
    return found == analyses.end() ? nullptr : &*found;
}

bool is_done_to(const ItemContext& in, std::uint32_t at, const Form& participle) {
    if (participle.features.voice != Voice::either) return participle.features.voice == Voice::passive;
    const Verb& verb = in.a.language->verbs[participle.entry];
    const auto strikes = [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) {
            return slot.role == Role::target && slot.kind == SlotKind::object && !slot.optional;
        });
    };
    // "X is still targeted": nothing follows that it could do.
    if (at + 1 >= in.limit || in.a.token(at + 1).kind == TokenKind::mark)
        return any_frame(*in.a.language, verb, strikes);
    // "demands of X [bi-] that"
    const bool of_somebody = any_frame(*in.a.language, verb, [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, in.a.language->membership) && strikes(frame);
    });
    if (!of_somebody || in.a.language->membership == 0) return false;
    const bool adverb = at + 2 < in.limit && (next_is_time(in, at) || is_adverb(in, at + 1));  // "today", "above all"
    const auto next = in.a.morphology->analyses(in.a.token(adverb ? at + 2 : at + 1));
    return std::ranges::any_of(next, [&](const Analysis& analysis) {
        return in.a.proclitic(analysis).preposition == in.a.language->membership;
    });
}

}  // namespace isnad
