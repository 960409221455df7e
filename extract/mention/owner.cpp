// Mentions: whom "his", "its", "their" on a title refers to.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <span>

namespace isnad {
namespace {

/// "..., and said that": says whether the token is a verb that a conjunction joins to the one before.
bool is_joined_verb(const MentionContext& in, std::uint32_t token) {
    return std::ranges::any_of(in.a.morphology->words(in.a.token(token)), [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::verb && in.a.proclitic(word).conjunction;
    });
}

/// "..., while X withdrew", "..., and said X": says whether the mention at `at` is the subject of a clause of its
/// own.
bool heads_clause(const MentionContext& in, std::uint32_t at) {
    if (at < in.first + 3 || !in.a.morphology->has(in.a.token(at - 1), FormKind::verb)) return false;
    const std::uint32_t verb = at - 1;
    if (in.a.token(verb - 1).mark == Mark::comma) return is_joined_verb(in, verb);
    constexpr std::uint32_t longest_link = 3;
    for (std::uint32_t link = verb - 1; link > in.first && link + longest_link >= verb; --link) {
        if (in.a.token(link - 1).mark != Mark::comma) continue;
        const PhraseMatch opens = find_particle(in.a, link, in.limit, Particle::subordinator);
        return opens.phrase != nullptr && opens.end == verb &&
               !Morphology::may_begin(in.a.token(verb - 1), Particle::complementizer);  // "after X stopped his boat"
    }
    return false;
}

/// "said X of the refugees [pl.] whom his country received": says whether "his", "its", "their" may refer to it.
bool may_mean(const Features& pronoun, const Mention& mention) {
    const bool one_man = pronoun.number == Number::singular && pronoun.gender == Gender::masculine;
    return agrees(pronoun, mention) && !(one_man && mention.number == Number::plural);
}

/// "X, whose aircraft [alladhi qasafat ta'iratuhu] shelled", "said X that its aircraft": X, right before the clause
/// that the title at `at` opens; "X, who brought him a letter of his president": X, with nobody else in between; or
/// no_entry.
std::uint32_t owner_by_clause(const MentionContext& in, std::uint32_t at, const Features& pronoun) {
    if (at < in.first + 3 || in.a.mentions.empty()) return no_entry;
    const Mention& before = in.a.mentions.back();
    if (before.entity == no_entry || before.kind == MentionKind::modified || before.begin <= in.first) return no_entry;
    const auto opens = [&](std::uint32_t token, std::uint32_t end, Particle particle) {
        const PhraseMatch match = find_particle(in.a, token, in.limit, particle);
        return match.phrase != nullptr && match.end == end && match.analysis->enclitic == 0;
    };
    const auto is_verb = [&](std::uint32_t token) { return in.a.morphology->has(in.a.token(token), FormKind::verb); };
    const bool relative = before.end == at - 2 && is_verb(at - 1) && opens(at - 2, at - 1, Particle::relative);
    const bool says = before.end == at - 1
                          ? is_verb(before.begin - 1)
                          : before.end == at - 2 && ((is_verb(at - 2) && !is_joined_verb(in, at - 2)) ||
                                                     in.a.morphology->has(in.a.token(at - 2), FormKind::event_noun));
    const bool speech = says && opens(at - 1, at, Particle::complementizer);
    const std::uint32_t behind = before.end + (in.a.token(before.end).mark == Mark::comma ? 1U : 0U);
    const auto is_word = [&](const Token& token) { return token.kind == TokenKind::word; };
    const bool within = behind + 1 < at && opens(behind, behind + 1, Particle::relative) && is_verb(behind + 1) &&
                        std::ranges::all_of(std::span(in.a.text.tokens).subspan(behind, at - behind), is_word);
    if (!relative && !within && !(speech && in.a.lexicon->entities[before.entity].type != "media")) return no_entry;
    return may_mean(pronoun, before) ? before.entity : no_entry;
}

/// "shelled [the town of] X": a place that has been made the target of a deed.
bool stands_for_place(const MentionContext& in, const Mention& mention) {
    const std::uint32_t first = in.a.mention_at[mention.begin];
    return mention.kind == MentionKind::name && first != 0 && in.a.mentions[first - 1].kind == MentionKind::modified &&
           in.a.mentions[first - 1].end == mention.end;
}

/// The actor that "his", "its", "their" on a title refers to: the topic of the sentence, else the nearest actor
/// before it; only of those that agree with the pronoun, if it is given.
std::uint32_t owner(const MentionContext& in, const Features* pronoun) {
    std::uint32_t nearest = no_entry;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& mention = in.a.mentions[i];
        if (mention.entity == no_entry || mention.kind == MentionKind::modified || mention.capital) continue;
        if (stands_for_place(in, mention)) continue;
        const std::string& type = in.a.lexicon->entities[mention.entity].type;
        const bool paper = mention.role == "MED" && mention.title != no_entry &&
                           in.a.language->titles[mention.title].kind == TitleKind::organ;
        if (type == "media" || paper) continue;  // who reports it has no part in it
        if (pronoun != nullptr && !may_mean(*pronoun, mention)) continue;
        if (mention.begin < in.first) return nearest == no_entry ? mention.entity : nearest;
        if (nearest == no_entry || mention.preposition == 0) nearest = mention.entity;
        if (mention.preposition == 0 && heads_clause(in, mention.begin)) return nearest;
    }
    return nearest;
}

}  // namespace

std::uint32_t owner_at(const MentionContext& in, std::uint32_t at, const Features* pronoun) {
    std::uint32_t found = pronoun == nullptr ? no_entry : owner_by_clause(in, at, *pronoun);
    if (found == no_entry && pronoun != nullptr) found = owner(in, pronoun);
    return found == no_entry ? owner(in, nullptr) : found;
}

}  // namespace isnad
