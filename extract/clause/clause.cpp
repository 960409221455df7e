#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool opens_clause(const Item& item) {
    switch (item.kind) {
        case ItemKind::complementizer:
        case ItemKind::subordinator:
        case ItemKind::hypothetical:
        case ItemKind::adversative:
        case ItemKind::colon:
        case ItemKind::quote:
        case ItemKind::relative:
            return true;
        default:
            return false;
    }
}

/// A common noun in the masculine singular: no feminine verb stands before it.
bool is_masculine(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::nominal || item.analysis == nullptr) return false;
    const Form& form = annotations.form(*item.analysis);
    return form.kind == FormKind::noun && form.features.gender == Gender::masculine &&
           form.features.number == Number::singular;
}

/// A state is spoken of as "she" too where its name is masculine; of a council or a party there is no doubt.
Gender gender_of(const Mention& mention) {
    const bool land = mention.names_body() && mention.end == mention.begin + 1;
    return land && mention.gender == Gender::masculine ? Gender::any : mention.gender;
}

/// A verb with somebody for its object.
bool takes_somebody(const Annotations& annotations, const Item& verb) {
    const Language& language = *annotations.language;
    return any_frame(language, language.verbs[annotations.form(*verb.analysis).entry], has_target_object);
}

/// "and ordered [m.] forces [f.]": right behind a verb in the masculine they are no subject.
bool are_forces_behind(const Annotations& annotations, const Item& verb, const Mention& forces) {
    if (verb.kind != ItemKind::verb || !verb.conjunction ||
        annotations.form(*verb.analysis).features.gender != Gender::masculine)
        return false;
    return annotations.form(*verb.analysis).features.tense == Tense::perfect && forces.begin == verb.end &&
           forces.kind == MentionKind::title && forces.number == Number::plural && forces.gender == Gender::feminine &&
           annotations.language->titles[forces.title].kind == TitleKind::force;
}

/// "announced [f.] the deputy [m.] Layla": right behind a verb of saying a title in the masculine may be a woman's.
bool may_be_woman(const Annotations& annotations, const Item& verb, const Mention& speaker) {
    const Form& form = annotations.form(*verb.analysis);
    return form.features.gender == Gender::feminine && annotations.language->verbs[form.entry].says &&
           speaker.kind == MentionKind::title && speaker.local_person != no_entry && speaker.begin == verb.end &&
           !speaker.conjunction && speaker.preposition == 0;
}

}  // namespace

bool is_copula(const Annotations& annotations, const Item& verb) {
    return annotations.language->verbs[annotations.form(*verb.analysis).entry].verb_class == VerbClass::copula;
}

bool agrees(const Features& verb, const Mention& mention) {
    if (verb.person != 3) return false;
    if (!gender_fits(verb.gender, gender_of(mention))) return false;
    if (verb.number == Number::dual || verb.number == Number::plural)
        return mention.number != Number::singular || mention.kind == MentionKind::title;
    return mention.number != Number::dual;
}

namespace {

/// "launched [m.] members [m.] of the resistance [f.]": the verb agrees with the word before the actor.
bool is_some(const Annotations& annotations, const Features& verb, const Item& actor) {
    if (actor.begin == 0 || actor.preposition != 0) return false;
    if (verb.gender == Gender::masculine &&
        Morphology::may_begin(annotations.token(actor.begin - 1), Particle::quantifier))
        return true;
    if (actor.begin < 2) return false;
    const PhraseMatch group = find_particle(annotations, actor.begin - 2, actor.begin, Particle::quantifier);
    return group.end == actor.begin &&  // "a group [f.] of Ruritanians attacked [f.]"
           (verb.gender == Gender::feminine) == annotations.token(actor.begin - 2).feminine_ending;
}

/// "12 men", "thirty students": nor do they behind one.
bool counts_men(const Annotations& annotations, std::uint32_t at) {
    const auto limit = static_cast<std::uint32_t>(annotations.text.tokens.size());
    if (at + 1 >= limit || !is_counted(annotations, at)) return false;
    const NumberExpression number = read_number(annotations, at, limit);
    if (number.value < 3 || number.end >= limit) return false;
    const auto titles = annotations.morphology->titles(annotations.token(number.end));
    const auto kind_of = [&](const Analysis& title) {
        return annotations.language->titles[annotations.language->title_names[annotations.form(title).entry].title]
            .kind;
    };
    return std::ranges::any_of(titles,
                               [&](const Analysis& title) {
                                   const Gender gender = annotations.form(title).features.gender;
                                   const bool people =
                                       kind_of(title) == TitleKind::person || kind_of(title) == TitleKind::people;
                                   return gender == Gender::masculine || (people && gender == Gender::any);
                               }) &&
           std::ranges::none_of(titles, [&](const Analysis& title) { return kind_of(title) == TitleKind::organ; });
}

/// "five [khamsat] men": before them stands no verb in the feminine.
bool counts_masculines(const Annotations& annotations, const Item& item) {
    if (item.kind == ItemKind::actors && item.begin == 0) return false;
    const std::uint32_t at = item.kind == ItemKind::actors ? item.begin - 1 : item.begin;
    if (!annotations.token(at).feminine_ending || !annotations.morphology->has(annotations.token(at), FormKind::number))
        return false;
    if (at + 1 >= annotations.text.tokens.size()) return false;
    const auto titles = annotations.morphology->titles(annotations.token(at + 1));  // "three groups [f.] did it"
    return std::ranges::none_of(titles, [&](const Analysis& title) {
        const TitleName& name = annotations.language->title_names[annotations.form(title).entry];
        return annotations.language->titles[name.title].kind == TitleKind::organ;
    });
}

}  // namespace

bool agrees(const Annotations& annotations, const Item& verb, const Item& subject, bool after) {
    const Features& features = annotations.form(*verb.analysis).features;
    if (features.person != 3) return false;
    if (after && annotations.language->verb_first && features.gender == Gender::feminine &&
        (counts_masculines(annotations, subject) || counts_men(annotations, verb.end)))
        return false;
    if (after && subject.accusative && subject.distributed && takes_somebody(annotations, verb)) return false;
    if (subject.kind != ItemKind::actors) {
        if (subject.accusative || (after && is_masculine(annotations, subject) && features.gender == Gender::feminine))
            return false;
        const bool single = features.number != Number::dual && features.number != Number::plural;
        return !(after && annotations.language->verb_first) || single;
    }
    const bool verb_first = annotations.language->verb_first;
    const Mention& first = annotations.mentions[subject.mentions.front()];
    const bool several = subject.mentions.size() > 1;
    if (after && verb_first) {
        if (features.number == Number::dual || features.number == Number::plural) return false;
        const bool many = first.number == Number::plural && first.kind == MentionKind::title;
        const bool fits = subject.distributed || many || gender_fits(features.gender, gender_of(first)) ||
                          may_be_woman(annotations, verb, first) || is_some(annotations, features, subject);
        return fits && !is_accusative(annotations, first) && !are_forces_behind(annotations, verb, first);
    }
    if (several || first.number == Number::dual)
        return features.number != Number::singular || features.tense == Tense::jussive ||
               (features.gender != Gender::masculine &&
                (first.number == Number::plural || first.gender == Gender::feminine));
    if (features.number == Number::dual) return first.number == Number::dual || first.number == Number::any;
    if (features.number == Number::plural) {
        const bool many = !first.definite && first.begin > 0 && is_counted(annotations, first.begin - 1);
        return first.number == Number::plural || first.number == Number::any || many;  // "a thousand detainees"
    }
    if (first.number == Number::plural) return true;
    return gender_fits(features.gender, gender_of(first));
}

namespace {

/// A verb to the left may be passed over only where it stands in a relative clause: returns the item that opens that
/// clause, or no_item.
std::uint32_t relative_opener(std::span<const Item> items, std::uint32_t verb) {
    for (std::uint32_t at = verb; at > 0; --at) {
        const ItemKind kind = items[at].kind;
        if (kind == ItemKind::relative || kind == ItemKind::pronoun) return at;
        const bool of_verb = at >= 2 && items[at - 1].kind == ItemKind::verb &&
                             items[at - 2].kind == ItemKind::relative;  // "who before [that] attacked"
        if (kind == ItemKind::complementizer && !of_verb) return no_item;
    }
    return no_item;
}

bool bounds_subject(const Item& item, bool found) {
    if (item.kind == ItemKind::quote) return !item.closes;
    return opens_clause(item) || (item.kind == ItemKind::comma && found);
}

}  // namespace

bool is_owner(const Annotations& annotations, std::span<const Item> items, std::uint32_t item) {
    if (annotations.language->dative == 0 || items[item].preposition != annotations.language->dative) return false;
    const Item& noun = items[item - 1];
    if (noun.kind == ItemKind::actors && noun.end == items[item].begin &&
        is_adjective_of_belonging(annotations, noun.end - 1))
        return true;  // "an official of [li-] X"
    const bool subject = noun.preposition == 0 &&
                         (noun.kind == ItemKind::actors || (item > 1 && items[item - 2].kind == ItemKind::verb));
    if (!is_phrase(noun) || subject || noun.end != items[item].begin || noun.owner != 0) return false;
    const auto words = annotations.morphology->words(annotations.token(noun.end - 1));
    return std::ranges::none_of(words, [](const Analysis& word) {
        return word.enclitic != 0;  // "his condolences to X"
    });
}

bool takes_clause(const Annotations& annotations, const Item& verb) {
    const Language& language = *annotations.language;
    return any_frame(language, language.verbs[annotations.form(*verb.analysis).entry], [](const Frame& frame) {
        return any_slot(
            frame, [](const Slot& slot) { return slot.kind == SlotKind::speech || slot.kind == SlotKind::clause; });
    });
}

bool passes_words_on(const Annotations& annotations, const Item& item) {
    const Language& language = *annotations.language;
    return item.kind == ItemKind::verb &&
           any_frame(language, language.verbs[annotations.form(*item.analysis).entry], [](const Frame& frame) {
               return any_slot(frame, [](const Slot& slot) { return slot.role == Role::by; });
           });
}

bool is_in_inset(std::span<const Item> items, std::uint32_t verb) {
    return verb >= 2 && items[verb - 1].kind == ItemKind::subordinator && items[verb - 2].kind == ItemKind::comma;
}

namespace {

/// The mark that opens a short quotation without a verb, or no_item.
std::uint32_t opening_quote(std::span<const Item> items, std::uint32_t closing) {
    for (std::uint32_t at = closing; at > 0; --at) {
        if (items[at - 1].kind == ItemKind::quote) return at - 1;
        if (!is_phrase(items[at - 1])) return no_item;
    }
    return no_item;
}

/// "A accuses B and [B's capital] denies": actors right before the verb that are not joined to what stands before them.
bool begins_clause(std::span<const Item> items, std::uint32_t actors, std::uint32_t verb) {
    return items[actors].conjunction && actors + 1 == verb && actors >= 1 && items[actors].kind == ItemKind::actors &&
           is_bare_actor(items[actors - 1]);
}

/// What stands right of it is its genitive, or said so or did it and nothing more.
bool governs_what_follows(const Item& item) {
    return item.kind == ItemKind::according || item.kind == ItemKind::agent ||
           (is_phrase(item) && item.preposition != 0);
}

/// ", and he is Y," right before the verb.
bool opens_inset(std::span<const Item> items, std::uint32_t pronoun, std::uint32_t verb) {
    return items[pronoun].kind == ItemKind::pronoun && pronoun >= 2 && items[pronoun - 1].kind == ItemKind::comma &&
           items[verb - 1].kind == ItemKind::comma;
}

/// The first of the phrases left of the verb that may be its subject, whether it agrees or not; or no_item.
std::uint32_t left_candidate(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    std::uint32_t candidate = no_item;
    for (std::uint32_t at = verb; at > 0; --at) {
        const Item& item = items[at - 1];
        if (item.kind == ItemKind::relative) return no_item;  // its subject is the antecedent
        if (item.kind == ItemKind::quote && item.closes) {    // "X, a guest of 'the programme', said"
            const std::uint32_t open = opening_quote(items, at - 1);
            if (open != no_item && open > 0 && is_phrase(items[open - 1])) at = open + 1;
            continue;
        }
        if (opens_inset(items, at - 1, verb)) {  // "X, and he is Y, said"
            candidate = no_item;
            --at;
            continue;
        }
        if (bounds_subject(item, candidate != no_item)) break;
        if (item.kind == ItemKind::verb) {
            if (candidate != no_item && is_copula(annotations, item)) break;  // "and X had said"
            const std::uint32_t opener = relative_opener(items, at - 1);
            if (opener == no_item) return no_item;
            at = opener + 1;
            candidate = no_item;
        } else if (governs_what_follows(item)) {
            candidate = no_item;
        } else if (is_phrase(item) && !item.reciprocal) {
            if (begins_clause(items, at - 1, verb) ||
                (item.conjunction && at == verb && opens_second_clause(annotations, items, at - 1)))
                return at - 1;
            const bool coordinated = item.conjunction && at >= 2 && is_phrase(items[at - 2]);
            if (!coordinated) candidate = at - 1;
        }
    }
    return candidate;
}

/// "the deputy [m.] of A in B Sonia C said [f.]"
bool is_woman_beside(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const Item& beside = items[verb - 1];
    return is_bare_actor(beside) && beside.end == items[verb].begin && beside.mentions.size() == 1 &&
           annotations.mentions[beside.mentions.front()].kind == MentionKind::person &&
           agrees(annotations, items[verb], beside, false);
}

}  // namespace

std::uint32_t find_left_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    if (items[verb].conjunction) return no_item;
    const bool quoted = verb >= 3 && items[verb - 1].kind == ItemKind::quote && !items[verb - 1].closes;
    if (quoted && is_phrase(items[verb - 2]) && items[verb - 2].preposition == 0 &&
        items[verb - 3].kind == ItemKind::complementizer) {
        return agrees(annotations, items[verb], items[verb - 2], false) ? verb - 2 : no_item;
    }
    const std::uint32_t topic = topic_before_inset(annotations, items, verb);
    if (topic != no_item && agrees(annotations, items[verb], items[topic], false)) return topic;
    const std::uint32_t candidate = left_candidate(annotations, items, verb);
    if (candidate == no_item) return no_item;
    if (agrees(annotations, items[verb], items[candidate], false)) return candidate;
    if (candidate + 1 < verb && is_woman_beside(annotations, items, verb)) return verb - 1;
    const bool apposed = candidate >= 2 && candidate + 2 == verb && items[candidate - 1].kind == ItemKind::comma &&
                         items[candidate + 1].kind == ItemKind::comma && is_phrase(items[candidate - 2]) &&
                         items[candidate - 2].preposition == 0 && !items[candidate].conjunction;
    return apposed && agrees(annotations, items[verb], items[candidate - 2], false) ? candidate - 2 : no_item;
}

bool is_of_action(const Annotations& annotations, std::span<const Item> items, std::uint32_t i, bool actors) {
    if (i == 0 || (items[i].kind == ItemKind::actors && !actors)) return false;
    const Item& action = items[i - 1];
    if (action.kind != ItemKind::event_noun || action.preposition == 0 || action.end != items[i].begin) return false;
    const EventNoun& noun = annotations.language->event_nouns[annotations.form(*action.analysis).entry];
    return noun.uses.empty() && noun.verb != no_entry && !action.analysis_definite(annotations);
}

std::uint32_t find_genitive(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    if (items[noun].kind != ItemKind::event_noun || !items[noun].mentions.empty()) return no_item;
    if (!annotations.language->event_nouns[annotations.form(*items[noun].analysis).entry].uses.empty()) return no_item;
    for (std::uint32_t at = noun + 1; at < items.size() && at < noun + 3; ++at) {
        if (!is_bare_actor(items[at]) || items[at].begin != items[at - 1].end) return no_item;
        if (any_resolved(annotations, items[at].mentions)) return at;
    }
    return no_item;
}

bool are_alike(const Features& one, const Features& other) {
    return one.tense == other.tense && one.gender == other.gender && one.number == other.number;
}

bool is_set_off(const Annotations& annotations, std::span<const Item> items, std::uint32_t phrase) {
    std::uint32_t end = phrase + 1;
    const auto governed = [](const Item& item) { return is_phrase(item) && item.preposition != 0; };
    while (end < items.size() && governed(items[end])) ++end;
    if (end >= items.size() || items[end].kind != ItemKind::comma) return false;
    while (end < items.size() && (governed(items[end]) || items[end].kind == ItemKind::comma)) ++end;
    return end < items.size() && items[end].kind == ItemKind::actors && !items[end].conjunction &&
           annotations.mentions[items[end].mentions.front()].kind == MentionKind::name;
}

bool is_circumstance(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    if (verb == 0 || items[verb].kind != ItemKind::verb || items[verb].conjunction) return false;
    return items[verb - 1].kind == ItemKind::comma && items[verb].analysis->enclitic != 0 &&
           annotations.form(*items[verb].analysis).features.tense == Tense::imperfect;
}

bool CameoCodes::begin(std::string_view cameo) const {
    return std::ranges::any_of(longer_.begin(), longer_.begin() + size_, [&](const auto& code) {
        return cameo.starts_with(std::string_view(code.data(), code.back() == '\0' ? 3 : longest));
    });
}

bool has_longer_code(const Annotations& annotations, const EventNoun& noun, const CameoCodes& codes) {
    return any_frame(*annotations.language, noun, [&](const Frame& frame) {
        return codes.begin(annotations.lexicon->relations[frame.relation].cameo);
    });
}

bool has_longer_code(const Annotations& annotations, const Verb& verb, const CameoCodes& codes) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return codes.begin(annotations.lexicon->relations[frame.relation].cameo);
    });
}

bool tells_or_meets(const Annotations& annotations, const Item& noun) {
    if (noun.kind != ItemKind::event_noun) return false;
    const EventNoun& entry = annotations.language->event_nouns[annotations.form(*noun.analysis).entry];
    return entry.uses.empty() || may_name(annotations, noun, {"01", "04"});
}

namespace {

/// The CAMEO root of a predicate's first frame: what it means as a rule.
std::string_view usual_root(const Annotations& annotations, std::uint32_t predicate) {
    const std::vector<Frame>& frames = annotations.language->predicates[predicate].frames;
    if (frames.empty()) return {};
    return root_of(annotations.lexicon->relations[frames.front().relation]);
}

}  // namespace

bool share_root(const Annotations& annotations, const Verb& one, const Verb& other) {
    return std::ranges::any_of(one.predicates, [&](std::uint32_t first) {
        const std::string_view root = usual_root(annotations, first);
        return !root.empty() && std::ranges::any_of(other.predicates, [&](std::uint32_t second) {
            return usual_root(annotations, second) == root;
        });
    });
}

}  // namespace isnad
