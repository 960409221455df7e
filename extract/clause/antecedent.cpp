// Clauses: what a relative clause is about.
#include <isnad/extract/clause/clause.h>

namespace isnad {
namespace {

/// "X, whom Y accuses ... and who withdrew": the relative clause before, where a relative pronoun is coordinated with
/// it.
std::uint32_t first_relative(std::span<const Item> items, std::uint32_t relative) {
    if (items[relative].kind != ItemKind::relative || !items[relative].conjunction) return relative;
    for (std::uint32_t at = relative; at > 0; --at) {
        const ItemKind kind = items[at - 1].kind;
        if (kind == ItemKind::relative) return at - 1;
        if (kind == ItemKind::complementizer || kind == ItemKind::quote) break;
    }
    return relative;
}

/// "the man who attacked X is the one [huwa] who killed Y": what a relative clause right before the pronoun is about,
/// or no_item.
std::uint32_t topic_of(std::span<const Item> items, std::uint32_t pronoun) {
    for (std::uint32_t at = pronoun; at > 2; --at) {
        const Item& item = items[at - 1];
        if (item.kind == ItemKind::verb)
            return items[at - 2].kind == ItemKind::relative && is_phrase(items[at - 3]) ? at - 3 : no_item;
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return no_item;
    }
    return no_item;
}

}  // namespace

std::uint32_t find_antecedent(std::span<const Item> items, std::uint32_t verb) {
    std::uint32_t at = verb;
    while (at > 0) {
        const ItemKind kind = items[at - 1].kind;
        if (kind == ItemKind::relative || kind == ItemKind::pronoun) {
            std::uint32_t before = first_relative(items, at - 1);
            while (before > 0 &&
                   (items[before - 1].kind == ItemKind::comma || items[before - 1].kind == ItemKind::time ||
                    items[before - 1].kind == ItemKind::quote || items[before - 1].kind == ItemKind::pronoun))
                --before;
            if (before == 0) return no_item;
            const std::uint32_t topic = kind == ItemKind::relative && before < verb &&
                                                items[before].kind == ItemKind::pronoun && !items[before].conjunction
                                            ? topic_of(items, before)
                                            : no_item;
            return topic != no_item ? topic : before - 1;
        }
        if (kind == ItemKind::time || kind == ItemKind::adverb) {
            --at;
            continue;
        }
        return no_item;
    }
    return no_item;
}

void take_owner_refused(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                        Arguments& args) {
    if (args.objects.empty() || args.subject_mentions.empty() || args.pronoun) return;
    const Item& request = items[args.objects.front()];
    if (request.kind != ItemKind::event_noun || request.owner == 0 || !request.mentions.empty()) return;
    const Verb& known = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    if (!may_name(annotations, known, {"12"})) return;
    const std::uint32_t antecedent = find_antecedent(items, verb);
    if (antecedent == no_item || antecedent == args.subject || items[antecedent].mentions.empty()) return;
    const Mention& owner = annotations.mentions[items[antecedent].mentions.back()];
    const Features& pronoun = annotations.language->enclitics[request.owner - 1U].features;
    const bool fits = pronoun.person == 3 && gender_fits(pronoun.gender, owner.gender) &&
                      (pronoun.number == Number::singular || owner.number != Number::singular);
    if (owner.resolved() && fits) args.object_mentions = {items[antecedent].mentions.back()};
}

std::uint32_t antecedent_going_on(std::span<const Item> items, std::uint32_t verb) {
    if (items[verb].kind != ItemKind::verb || items[verb].analysis->enclitic == 0) return no_item;
    constexpr std::uint32_t longest = 6;  // items of the clause before
    for (std::uint32_t at = verb; at > 0 && at + longest > verb; --at) {
        const Item& item = items[at - 1];
        if (item.kind == ItemKind::verb) {
            const std::uint32_t noun = find_antecedent(items, at - 1);
            return noun != no_item && items[noun].kind == ItemKind::event_noun ? noun : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return no_item;
    }
    return no_item;
}

bool is_of_holders_body(const Annotations& annotations, const Features& verb, const Mention& holder) {
    if (verb.number != Number::singular || verb.gender != Gender::feminine || holder.entity == no_entry) return false;
    if (holder.number != Number::singular || holder.gender != Gender::masculine) return false;
    const bool title_last =
        holder.title != no_entry && holder.title_end == holder.end && holder.title_end > holder.title_begin + 1;
    return title_last && holder.names_person() && annotations.lexicon->entities[holder.entity].type == "organization";
}

bool is_unlike(const Annotations& annotations, const Mention& noun, const Features& pronoun) {
    return noun.kind == MentionKind::title && noun.gender == Gender::masculine && noun.number == Number::singular &&
           !annotations.language->titles[noun.title].feminine && pronoun.gender == Gender::feminine &&
           pronoun.number == Number::singular;
}

bool is_subordinate(const Annotations& annotations, std::span<const Item> items, std::uint32_t i, Subordination how) {
    if (i == 0 || items[i - 1].kind != ItemKind::subordinator) return false;
    const PhraseMatch opener = find_particle(annotations, items[i - 1].begin, items[i - 1].end, Particle::subordinator);
    return opener.phrase != nullptr && opener.phrase->entry == static_cast<std::uint32_t>(how);
}

}  // namespace isnad
