// Items: pronouns, each a mention of its own.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

void ItemBuilder::pronoun_after(std::uint32_t at, const Analysis& analysis) {
    const Features& features = a_.language->enclitics[analysis.enclitic - 1U].features;
    add_pronoun(at, at + 1, features, 0);
}

std::uint32_t ItemBuilder::pronoun_object(std::uint32_t at, const PhraseMatch& match) {
    const Features& features = a_.language->enclitics[match.analysis->enclitic - 1U].features;
    const bool governed = match.analysis->particle == Particle::preposition;
    add_pronoun(at, match.end, features, governed ? static_cast<std::uint8_t>(match.phrase->entry) : std::uint8_t{0});
    return match.end;
}

std::uint32_t ItemBuilder::adversative_with_pronoun(std::uint32_t at) {
    if (at + 1 >= limit_ || !Morphology::may_begin_long_particle(a_.token(at))) return at;
    if (!Morphology::may_begin(a_.token(at + 1), Particle::complementizer)) return at;
    const PhraseMatch that = find_particle(a_, at + 1, limit_, Particle::complementizer);
    if (that.phrase == nullptr || that.analysis->enclitic == 0 || that.analysis->proclitic != 0) return at;
    const auto analyses = a_.morphology->other_phrases(a_.token(at));
    const auto found = std::ranges::find_if(analyses, [](const Analysis& analysis) {
        return analysis.phrase == Phrase::Kind::particle && analysis.particle == Particle::adversative &&
               analysis.more_words == 1;
    });
    if (found == analyses.end()) return at;
    conjunction_ |= a_.proclitic(*found).conjunction;
    const std::uint32_t end = push(ItemKind::adversative, at, at + 2, &*found);
    items_.back().preposition = 0;
    pronoun_after(at + 1, *that.analysis);
    return end;
}

std::uint32_t ItemBuilder::independent_pronoun(std::uint32_t at, const PhraseMatch& match) {
    const bool conjunction = conjunction_;
    push(ItemKind::pronoun, at, match.end, nullptr);
    items_.back().conjunction = conjunction;
    return match.end;
}

std::uint32_t ItemBuilder::latter(std::uint32_t at) {
    const bool begins = previous_is(ItemKind::verb) || previous_is(ItemKind::complementizer) ||
                        previous_is(ItemKind::adversative) || previous_is(ItemKind::subordinator);
    if (!begins || items_.back().end != at || !tells_direction(a_, at, limit_)) return at;
    Features features;
    features.number = Number::singular;
    features.gender = a_.token(at).feminine_ending ? Gender::feminine : Gender::masculine;
    constexpr std::size_t memory = 12;
    for (std::size_t i = a_.mentions.size(), seen = 0; i-- > 0 && seen < memory; ++seen) {
        const Mention before = a_.mentions[i];
        if (before.begin >= at || before.kind == MentionKind::modified || before.kind == MentionKind::pronoun) continue;
        if (before.begin < first_) return at;
        const bool she = features.gender == Gender::feminine && before.number == Number::plural &&
                         before.gender == Gender::feminine;  // "the forces"
        if (!gender_fits(features.gender, before.gender) || (before.number == Number::plural && !she)) continue;
        if (before.entity == no_entry) return at;  // nobody knows who is the latter
        add_pronoun(at, at + 1, features, 0);
        Mention& latter = a_.mentions.back();
        latter.kind = before.names_person() ? MentionKind::person : MentionKind::name;
        latter.reference = Reference::definite;
        latter.refer_as(before);
        latter.role = before.role;
        return at + 1;
    }
    return at;
}

void ItemBuilder::add_pronoun(std::uint32_t begin, std::uint32_t end, const Features& features,
                              std::uint8_t preposition) {
    Mention mention;
    mention.begin = mention.head = begin;
    mention.end = end;
    mention.kind = MentionKind::pronoun;
    mention.reference = Reference::pronoun;
    mention.gender = features.gender;
    mention.number = features.number;
    const auto index = static_cast<std::uint32_t>(a_.mentions.size());
    a_.mentions.push_back(mention);
    push(ItemKind::actors, begin, end, nullptr);
    items_.back().mentions.push_back(index);
    if (preposition != 0) items_.back().preposition = preposition;
}

}  // namespace isnad
