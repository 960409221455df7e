// Items: participles that act as the verb of a clause or beside one.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/item/item_builder.h>
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
        if (is_followed_by_clause(annotations, at, limit) || governs_next(annotations, at, limit, verb) ||
            governs_preposition(annotations, at, limit, verb))
            return &analysis;
    }
    return nullptr;
}

const Analysis* ItemBuilder::participle_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::participle) || preposition_ != 0) return nullptr;
    if (previous_is(ItemKind::adversative)) return nullptr;  // "but a source ...": its accusative is that of a topic
    if (const Analysis* acting = find_acting_behind(a_, items_, at, limit_); acting != nullptr) return acting;
    if (is_owned_object(at)) return nullptr;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const Form& form = a_.form(analysis);
        if (!may_act_bare(a_, token, analysis)) continue;
        const bool object = a_.morphology->has(token, FormKind::title) && (is_bare_object(at) || is_struck(at));
        const bool after_comma = (clause_start() && !object) || a_.proclitic(analysis).conjunction;
        const bool feminine = form.features.gender == Gender::feminine && form.features.number == Number::singular;
        // "she added, saying": unvocalised, the accusative does not show.
        const bool joined =
            previous_is(ItemKind::verb) && items_.back().end == at && a_.language->verbs[form.entry].says;
        const bool noun = object || may_be_thing(token);
        if (form.features.accusative && (!noun || after_comma || before_complement(at))) return &analysis;
        if (feminine && says_on(at, form)) return &analysis;
        if (at + 1 < limit_ && (verb_before() || goes_on_to_tell(a_, items_, form, before_complement(at))) &&
            acts_as_verb(a_, {at, limit_}, form, feminine && follows_feminine_verb(), before_complement(at)))
            return &analysis;
        if (feminine && (after_comma || joined) && !items_.empty() &&
            (!noun || before_complement(at) || goes_on_with_demand(at, analysis)))
            return &analysis;
    }
    return nullptr;
}

const Analysis* ItemBuilder::predicate_reading(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!a_.morphology->has(token, FormKind::participle) || preposition_ != 0 || !is_predicate_place(at))
        return nullptr;
    const auto analyses = a_.morphology->words(token);
    const auto found = std::ranges::find_if(analyses, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::participle || is_done_to(at, form)) return false;
        const Verb& verb = a_.language->verbs[form.entry];
        return analysis.proclitic == 0 && analysis.enclitic == 0 &&
               (!verb.predicates.empty() || verb.verb_class == VerbClass::intend);
    });
    return found == analyses.end() ? nullptr : &*found;
}

bool ItemBuilder::is_indefinite(const Item& actors) const {
    const Mention& who = a_.mentions[actors.mentions.back()];
    if (who.kind != MentionKind::title || who.definite || who.names_person()) return false;
    const auto titles = a_.morphology->titles(a_.token(who.begin));
    return std::ranges::none_of(titles, [](const Analysis& title) { return title.enclitic != 0; });
}

bool ItemBuilder::is_predicate_place(std::uint32_t at) const {
    const std::size_t count = items_.size();
    if (!previous_is(ItemKind::actors) || items_.back().preposition != 0 || items_.back().end > at) return false;
    if (is_indefinite(items_.back())) return false;  // "a source following the case"
    if (count == 1) return at + 1 < limit_ && !clause_start();
    const ItemKind before = items_[count - 2].kind;
    return before == ItemKind::complementizer || before == ItemKind::adversative;
}

bool ItemBuilder::is_adverb(std::uint32_t at) const {
    const auto words = a_.morphology->words(a_.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return word.proclitic == 0 && (form.kind == FormKind::adverb || form.features.accusative);
    });
}

bool ItemBuilder::is_done_to(std::uint32_t at, const Form& participle) const {
    if (participle.features.voice != Voice::either) return participle.features.voice == Voice::passive;
    const Verb& verb = a_.language->verbs[participle.entry];
    const auto strikes = [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) {
            return slot.role == Role::target && slot.kind == SlotKind::object && !slot.optional;
        });
    };
    // "X is still targeted": nothing follows that it could do.
    if (at + 1 >= limit_ || a_.token(at + 1).kind == TokenKind::mark) return any_frame(*a_.language, verb, strikes);
    // "demands of X [bi-] that"
    const bool of_somebody = any_frame(*a_.language, verb, [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, a_.language->membership) && strikes(frame);
    });
    if (!of_somebody || a_.language->membership == 0) return false;
    const bool adverb = at + 2 < limit_ && (next_is_time(at) || is_adverb(at + 1));  // "today", "above all"
    const auto next = a_.morphology->analyses(a_.token(adverb ? at + 2 : at + 1));
    return std::ranges::any_of(
        next, [&](const Analysis& analysis) { return a_.proclitic(analysis).preposition == a_.language->membership; });
}

bool ItemBuilder::says_on(std::uint32_t at, const Form& participle) const {
    if (!a_.language->verbs[participle.entry].says || negated_ || !before_complement(at)) return false;
    if (items_.empty()) return true;  // "[She said that ...] adding that": the sentence before goes on
    const bool adjective = a_.morphology->has(a_.token(at), FormKind::adjective);  // "a confirmed [report] that"
    return std::ranges::any_of(items_, [&](const Item& item) {
        if (item.kind != ItemKind::verb || !adjective) return item.kind == ItemKind::verb;
        const Form& form = a_.form(*item.analysis);
        return a_.language->verbs[form.entry].says && form.features.gender == Gender::feminine &&
               form.features.number == Number::singular;
    });
}

bool ItemBuilder::follows_feminine_verb() const {
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    const auto last = std::ranges::find_if(items_.rbegin(), items_.rend(), acts);
    if (last == items_.rend()) return false;
    const Features& features = a_.form(*last->analysis).features;
    return features.gender == Gender::feminine && features.number == Number::singular;
}

bool ItemBuilder::goes_on_with_demand(std::uint32_t at, const Analysis& participle) const {
    const auto acts = [](const Item& item) { return item.kind == ItemKind::participle; };
    const bool set_off =
        previous_is(ItemKind::comma) || (a_.proclitic(participle).conjunction && std::ranges::any_of(items_, acts));
    if (!set_off || at + 1 >= limit_ || a_.token(at + 1).kind != TokenKind::word || !follows_feminine_verb())
        return false;
    const Verb& verb = a_.language->verbs[a_.form(participle).entry];
    const std::uint32_t next = a_.mention_at[at + 1];
    const bool object = next_is_nominal(at) && (next == 0 || a_.mentions[next - 1].preposition == 0);
    return has_doer(participle) && ((object && takes(verb, SlotKind::object, 0)) || is_followed_by_oblique(at, verb));
}

bool ItemBuilder::is_struck(std::uint32_t at) const {
    if (items_.empty() || items_.back().end != at) return false;
    std::size_t last = behind_time_and_place(a_, items_);
    if (last > 1 && is_bare_actor(items_[last - 1]) && last != items_.size())
        --last;  // "attacked X at six [a] checkpoint"
    return last > 0 && items_[last - 1].kind == ItemKind::verb &&
           strikes(a_, a_.language->verbs[a_.form(*items_[last - 1].analysis).entry]);
}

bool ItemBuilder::is_bare_object(std::uint32_t at) const {
    if (items_.empty() || items_.back().end != at) return false;
    if (a_.mention_at[at] != 0 && previous_is(ItemKind::verb)) return true;
    if (items_.size() < 2 || items_.back().preposition != 0 || !previous_is(ItemKind::actors) ||
        items_[items_.size() - 2].kind != ItemKind::verb)
        return false;
    const Verb& verb = a_.language->verbs[a_.form(*items_[items_.size() - 2].analysis).entry];
    return any_frame(*a_.language, verb, [&](const Frame& frame) {  // "X assassinated a leader in Y"
        const std::string_view cameo = a_.lexicon->relations[frame.relation].cameo;
        const bool force = cameo.starts_with("17") || cameo.starts_with("18") || cameo.starts_with("19");
        return force && has_slot(frame, SlotKind::object, 0);
    });
}

bool ItemBuilder::is_owned_object(std::uint32_t at) const {
    std::size_t last = items_.size();
    while (last > 0 && items_[last - 1].kind == ItemKind::time) --last;
    const bool behind_subject = last > 1 && is_bare_actor(items_[last - 1]) && items_[last - 2].kind == ItemKind::verb;
    if (!behind_subject || at + 1 >= limit_ || a_.mention_at[at + 1] == 0) return false;
    if (!a_.morphology->has(a_.token(at), FormKind::title)) return false;
    const Verb& verb = a_.language->verbs[a_.form(*items_[last - 2].analysis).entry];
    const Mention& owner = a_.mentions[a_.mention_at[at + 1] - 1];
    return owner.preposition != 0 && owner.preposition == a_.language->dative && !verb.says;
}

}  // namespace isnad
