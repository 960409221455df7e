// Mentions: whom "his", "its", "their" on a title refers to.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool MentionFinder::heads_clause(std::uint32_t at) const {
    if (at < first_ + 3 || !a_.morphology->has(a_.token(at - 1), FormKind::verb)) return false;
    const std::uint32_t verb = at - 1;
    if (a_.token(verb - 1).mark == Mark::comma) {
        const auto words = a_.morphology->words(a_.token(verb));
        return std::ranges::any_of(words, [&](const Analysis& word) {
            return a_.form(word).kind == FormKind::verb && a_.proclitic(word).conjunction;
        });
    }
    constexpr std::uint32_t longest_link = 3;
    for (std::uint32_t link = verb - 1; link > first_ && link + longest_link >= verb; --link) {
        if (a_.token(link - 1).mark != Mark::comma) continue;
        const PhraseMatch opens = find_particle(a_, link, limit_, Particle::subordinator);
        return opens.phrase != nullptr && opens.end == verb &&
               !Morphology::may_begin(a_.token(verb - 1), Particle::complementizer);  // "after X stopped his boat"
    }
    return false;
}

std::uint32_t MentionFinder::owner_by_clause(std::uint32_t at, const Features& pronoun) const {
    if (at < first_ + 3 || a_.mentions.empty()) return no_entry;
    const Mention& before = a_.mentions.back();
    if (before.entity == no_entry || before.kind == MentionKind::modified || before.begin <= first_) return no_entry;
    const auto opens = [&](std::uint32_t token, std::uint32_t end, Particle particle) {
        const PhraseMatch match = find_particle(a_, token, limit_, particle);
        return match.phrase != nullptr && match.end == end && match.analysis->enclitic == 0;
    };
    const auto is_verb = [&](std::uint32_t token) { return a_.morphology->has(a_.token(token), FormKind::verb); };
    const bool relative = before.end == at - 2 && is_verb(at - 1) && opens(at - 2, at - 1, Particle::relative);
    const bool says =
        before.end == at - 1
            ? is_verb(before.begin - 1)
            : before.end == at - 2 && (is_verb(at - 2) || a_.morphology->has(a_.token(at - 2), FormKind::event_noun));
    const bool speech = says && opens(at - 1, at, Particle::complementizer);
    if (!relative && !(speech && a_.lexicon->entities[before.entity].type != "media")) return no_entry;
    return agrees(pronoun, before) ? before.entity : no_entry;
}

std::uint32_t MentionFinder::owner_at(std::uint32_t at, const Features* pronoun) const {
    std::uint32_t found = pronoun == nullptr ? no_entry : owner_by_clause(at, *pronoun);
    if (found == no_entry && pronoun != nullptr) found = owner(pronoun);
    return found == no_entry ? owner(nullptr) : found;
}

std::uint32_t MentionFinder::owner(const Features* pronoun) const {
    std::uint32_t nearest = no_entry;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& mention = a_.mentions[i];
        if (mention.entity == no_entry || mention.kind == MentionKind::modified || mention.capital) continue;
        const std::string& type = a_.lexicon->entities[mention.entity].type;
        const bool paper = mention.role == "MED" && mention.title != no_entry &&
                           a_.language->titles[mention.title].kind == TitleKind::organ;
        if (type == "media" || paper) continue;  // who reports it has no part in it
        if (pronoun != nullptr && !agrees(*pronoun, mention)) continue;
        if (mention.begin < first_) return nearest == no_entry ? mention.entity : nearest;
        if (nearest == no_entry || mention.preposition == 0) nearest = mention.entity;
        if (mention.preposition == 0 && heads_clause(mention.begin)) return nearest;
    }
    return nearest;
}

}  // namespace isnad
