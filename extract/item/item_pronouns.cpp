// Items: pronouns, each a mention of its own.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_pronouns.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

void add_pronoun(ItemContext& in, std::uint32_t begin, std::uint32_t end, const Features& features,
                 std::uint8_t preposition) {
    Mention mention;
    mention.begin = mention.head = begin;
    mention.end = end;
    mention.kind = MentionKind::pronoun;
    mention.reference = Reference::pronoun;
    mention.gender = features.gender;
    mention.number = features.number;
    const auto index = static_cast<std::uint32_t>(in.a.mentions.size());
    in.a.mentions.push_back(mention);
    push(in, ItemKind::actors, begin, end, nullptr);
    in.items.back().mentions.push_back(index);
    if (preposition != 0) in.items.back().preposition = preposition;
}

}  // namespace

void pronoun_after(ItemContext& in, std::uint32_t at, const Analysis& analysis) {
    const Features& features = in.a.language->enclitics[analysis.enclitic - 1U].features;
    add_pronoun(in, at, at + 1, features, 0);
}

std::uint32_t pronoun_object(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    const Features& features = in.a.language->enclitics[match.analysis->enclitic - 1U].features;
    const bool governed = match.analysis->particle == Particle::preposition;
    add_pronoun(in, at, match.end, features,
                governed ? static_cast<std::uint8_t>(match.phrase->entry) : std::uint8_t{0});
    return match.end;
}

std::uint32_t adversative_with_pronoun(ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || !Morphology::may_begin_long_particle(in.a.token(at))) return at;
    if (!Morphology::may_begin(in.a.token(at + 1), Particle::complementizer)) return at;
    const PhraseMatch that = find_particle(in.a, at + 1, in.limit, Particle::complementizer);
    if (that.phrase == nullptr || that.analysis->enclitic == 0 || that.analysis->proclitic != 0) return at;
    const auto analyses = in.a.morphology->other_phrases(in.a.token(at));
    const auto found = std::ranges::find_if(analyses, [](const Analysis& analysis) {
        return analysis.phrase == Phrase::Kind::particle && analysis.particle == Particle::adversative &&
               analysis.more_words == 1;
    });
    if (found == analyses.end()) return at;
    in.conjunction |= in.a.proclitic(*found).conjunction;
    const std::uint32_t end = push(in, ItemKind::adversative, at, at + 2, &*found);
    in.items.back().preposition = 0;
    pronoun_after(in, at + 1, *that.analysis);
    return end;
}

std::uint32_t independent_pronoun(ItemContext& in, std::uint32_t at, const PhraseMatch& match) {
    const bool conjunction = in.conjunction;
    push(in, ItemKind::pronoun, at, match.end, nullptr);
    in.items.back().conjunction = conjunction;
    return match.end;
}

std::uint32_t latter(ItemContext& in, std::uint32_t at) {
    const bool begins = previous_is(in, ItemKind::verb) || previous_is(in, ItemKind::complementizer) ||
                        previous_is(in, ItemKind::adversative) || previous_is(in, ItemKind::subordinator);
    if (!begins || in.items.back().end != at || !tells_direction(in.a, at, in.limit)) return at;
    Features features;
    features.number = Number::singular;
    features.gender = in.a.token(at).feminine_ending ? Gender::feminine : Gender::masculine;
    constexpr std::size_t memory = 12;
    for (std::size_t i = in.a.mentions.size(), seen = 0; i-- > 0 && seen < memory; ++seen) {
        const Mention before = in.a.mentions[i];
        if (before.begin >= at || before.kind == MentionKind::modified || before.kind == MentionKind::pronoun) continue;
        if (before.begin < in.first) return at;
        const bool she = features.gender == Gender::feminine && before.number == Number::plural &&
                         before.gender == Gender::feminine;  // "the forces"
        if (!gender_fits(features.gender, before.gender) || (before.number == Number::plural && !she)) continue;
        if (before.entity == no_entry) return at;  // nobody knows who is the latter
        add_pronoun(in, at, at + 1, features, 0);
        Mention& latter = in.a.mentions.back();
        latter.kind = before.names_person() ? MentionKind::person : MentionKind::name;
        latter.reference = Reference::definite;
        latter.refer_as(before);
        latter.role = before.role;
        return at + 1;
    }
    return at;
}

}  // namespace isnad
