// Items: particles, and what they open.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_list.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/item_particle.h>
#include <isnad/extract/item/item_pronouns.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the gravity of this matter": behind a bare noun, the demonstrative before a noun belongs to its genitive.
bool opens_genitive(const ItemContext& in, std::uint32_t at, const PhraseMatch& that) {
    if (in.items.empty() || that.analysis->proclitic != 0 || in.preposition != 0 || that.end >= in.limit) return false;
    const Item& noun = in.items.back();
    const bool bare = (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun) && noun.end == at &&
                      noun.analysis != nullptr && noun.analysis->enclitic == 0 && noun.mentions.empty() &&
                      !noun.accusative && at == noun.begin + 1 && !bears_article(in.a, noun.begin);
    return bare && bears_article(in.a, that.end);
}

struct ParticleItem {
    Particle particle;
    ItemKind kind;
};

/// Particles that are items of their own; the others set something on the next item.
constexpr std::array<ParticleItem, 9> particle_items{{{Particle::complementizer, ItemKind::complementizer},
                                                      {Particle::relative, ItemKind::relative},
                                                      {Particle::hypothetical, ItemKind::hypothetical},
                                                      {Particle::subordinator, ItemKind::subordinator},
                                                      {Particle::purpose, ItemKind::purpose},
                                                      {Particle::agent, ItemKind::agent},
                                                      {Particle::according, ItemKind::according},
                                                      {Particle::adversative, ItemKind::adversative},
                                                      {Particle::apposition, ItemKind::pronoun}}};

/// "X is he who [man] struck", spelled like "of"; "no day passed until [hatta] X struck": a verb follows.
std::optional<ItemKind> opened_by(const ItemContext& in, std::uint32_t at, const PhraseMatch& preposition) {
    const std::uint32_t next = preposition.end;
    if (next >= in.limit || in.a.mention_at[next] != 0 || !Morphology::has(in.a.token(next), FormKind::verb))
        return std::nullopt;
    const auto words = in.a.morphology->words(in.a.token(next));
    const auto all = [&](Tense tense) {
        return std::ranges::all_of(words, [&](const Analysis& word) {
            const Form& form = in.a.form(word);
            return form.kind == FormKind::verb && (tense == Tense::none || form.features.tense == tense);
        });
    };
    if (in.a.language->partitive != 0 && preposition.phrase->entry == in.a.language->partitive) {
        const bool beside = in.items.size() > 1 && previous_is(in, ItemKind::pronoun) && in.items.back().end == at &&
                            in.items[in.items.size() - 2].kind == ItemKind::actors;
        const bool that =
            previous_is(in, ItemKind::complementizer) && in.items.back().end == at;  // "that who threatens X is"
        const bool who = !bears_article(in.a, next) && (beside || (that && all(Tense::none)));
        return who ? std::optional(ItemKind::relative) : std::nullopt;
    }
    const bool until = find_particle(in.a, at, in.limit, Particle::subordinator).end == next && all(Tense::perfect);
    return until ? std::optional(ItemKind::subordinator) : std::nullopt;
}

/// ", which led to", but not ", what X said [it]".
bool takes_up_clause(const ItemContext& in, std::uint32_t at, std::uint32_t next) {
    if (at == in.first || next >= in.limit || in.a.token(at - 1).mark != Mark::comma) return false;
    if (Morphology::may_begin(in.a.token(next), Particle::verbal)) return true;
    const PhraseMatch to = find_particle(in.a, next + 1, in.limit, Particle::preposition);
    if (to.phrase != nullptr && to.analysis->enclitic != 0) return false;  // ", what X did with it [bihi]"
    const auto words = in.a.morphology->words(in.a.token(next));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        if (analysis.form.kind != FormKind::verb || analysis.proclitic != 0) return false;
        return analysis.form.features.person == 3 && !takes_up(in.a, analysis);
    });
}

std::uint32_t take_which(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    if (is_called(in, match.end)) {  // "what he called": no clause that is told of the one before
        if (match.phrase->entry != 0) in.preposition = in.a.language->partitive;  // "of what [mimma]"
        push(in, ItemKind::nominal, at, match.end, nullptr);
        in.expects_verb = true;
        return match.end;
    }
    if (match.phrase->entry == 0 && !takes_up_clause(in, at, match.end)) return word(in, at);
    push(in, ItemKind::subordinator, at, match.end, nullptr);
    in.expects_verb = match.phrase->entry == 0;
    return match.end;
}

/// "of [the] effect [athar] of": behind a preposition, what is spelled like another ("after [ithra]") is a noun.
bool is_noun_behind_preposition(const ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    return in.preposition != 0 && match.analysis->proclitic == 0 && match.end == at + 1 &&
           Morphology::has(in.a.token(at), FormKind::event_noun);
}

bool negated_before(const ItemContext& in, std::uint32_t at) {
    if (in.a.token(at).kind != TokenKind::word || previous_is(in, ItemKind::comma)) return false;
    for (std::size_t i = in.items.size(); i-- > 0;) {
        if (in.items[i].kind == ItemKind::verb) return in.items[i].negated;
        if (in.items[i].kind == ItemKind::comma) return false;
    }
    return false;
}

std::uint32_t take_preposition(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    if (match.analysis->enclitic != 0) return pronoun_object(in, at, match);
    if (is_noun_behind_preposition(in, at, match)) return word(in, at);
    if (const auto kind = opened_by(in, at, match)) return push(in, *kind, at, match.end, match.analysis);
    if (is_about(in, at, match.end)) return match.end;
    in.preposition = static_cast<std::uint8_t>(match.phrase->entry);
    return match.end;
}

}  // namespace

std::uint32_t take_particle(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    const Particle particle = match.analysis->particle;
    const Proclitic& proclitic = in.a.proclitic(*match.analysis);
    in.conjunction |= proclitic.conjunction;
    if (proclitic.preposition != 0) in.preposition = proclitic.preposition;
    // "no [ayy] support", "reject any [ayy] talks": only after a mark it is "that is".
    const bool any = particle == Particle::apposition && match.phrase->entry != 0 && at > 0 &&
                     in.a.token(at - 1).kind == TokenKind::word && !in.items.empty();
    if (any || (particle == Particle::apposition && negated_before(in, at))) {
        in.expects_noun = true;
        return match.end;
    }
    if (particle == Particle::hypothetical && names_state(in, match.end)) {  // "in a state of alert", not "in case of"
        in.preposition = static_cast<std::uint8_t>(in.a.language->locative);
        return match.end;
    }
    const auto* item =
        std::ranges::find_if(particle_items, [&](const ParticleItem& p) { return p.particle == particle; });
    if (item != particle_items.end()) {
        const std::uint32_t end = push(in, item->kind, at, match.end, match.analysis);
        if (item->kind == ItemKind::complementizer || item->kind == ItemKind::adversative ||
            item->kind == ItemKind::subordinator) {
            if (item->kind != ItemKind::complementizer) in.items.back().preposition = 0;
            if (match.analysis->enclitic != 0) pronoun_after(in, at, *match.analysis);
        }
        return item->kind == ItemKind::agent ? nisba_of_agent(in, end) : end;
    }
    switch (particle) {
        case Particle::preposition:
            return take_preposition(in, at, match);
        case Particle::object:
            return match.analysis->enclitic != 0 ? pronoun_object(in, at, match) : match.end;
        case Particle::negation:
        case Particle::lack:
            in.negated = true;
            in.expects_noun |= particle == Particle::lack;
            return match.end;
        case Particle::future:
            in.future = in.expects_verb = true;
            return match.end;
        case Particle::possible:
            in.possible = in.expects_verb = true;
            return match.end;
        case Particle::verbal:
            in.expects_verb = in.before_verb = true;
            return match.end;
        case Particle::reciprocal:
            push(in, ItemKind::nominal, at, match.end, match.analysis);
            in.items.back().reciprocal = true;
            return match.end;
        case Particle::pronoun:
            return independent_pronoun(in, at, match);
        case Particle::reportative:
            push(in, ItemKind::subordinator, at, match.end, nullptr);
            in.items.back().reportative = true;
            return match.end;
        case Particle::topic:
            in.topic = true;
            return match.end;
        case Particle::which:
            return take_which(in, at, match);
        case Particle::distributive:
            in.distributed = true;
            in.accusative = match.phrase->entry != 0;
            return match.end;
        case Particle::quantifier:
            return quantifier(in, at, match);
        case Particle::demonstrative:
            if (stands_for_words(in, at, match.end)) return push(in, ItemKind::nominal, at, match.end, match.analysis);
            // "said by that [bi-dhalika] the minister of": before a noun without the article it stands alone.
            if (in.preposition != 0 && match.end < in.limit && !bears_article(in.a, match.end)) in.preposition = 0;
            if (opens_genitive(in, at, match)) in.items.back().end = match.end;
            return match.end;
        case Particle::conjunction:
            in.conjunction |= match.phrase->entry == 0;
            return match.end;
        case Particle::coordinator:
        case Particle::persistence:
        case Particle::emphasis:
            return match.end;
        default:
            return push(in, ItemKind::adverb, at, match.end, match.analysis);
    }
}

}  // namespace isnad
