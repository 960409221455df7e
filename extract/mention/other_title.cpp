// Mentions: titles that tell of another than whose they are: "its ally X", "the Gulf state".
#include <isnad/extract/mention/mention_finder.h>

namespace isnad {

bool lies_within(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at == 0 || at + 1 >= limit || bears_article(annotations, at)) return false;
    const PhraseMatch in = find_particle(annotations, at - 1, at, Particle::preposition);
    if (in.phrase == nullptr || in.phrase->entry != annotations.language->locative) return false;
    const PhraseMatch name = find_phrase(annotations, at + 1, limit, Phrase::Kind::entity);
    const bool place =
        name.phrase != nullptr && annotations.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place;
    return place || is_unknown_word(annotations, at + 1) || Morphology::has(annotations.token(at + 1), FormKind::nisba);
}

bool MentionFinder::is_member_state(const TitleChain& chain) const {
    constexpr std::string_view state_title = "state";
    if (chain.entities.size() != 1 || !chain.definite || a_.language->titles[chain.title].key != state_title)
        return false;
    const std::string& type = a_.lexicon->entities[chain.entities.front()].type;
    return a_.form(*chain.analysis).features.number == Number::singular && (type == "organization" || type == "region");
}

std::uint32_t MentionFinder::member_state(const TitleChain& chain) {
    Mention mention = start(chain.begin, chain.end, chain.analysis);
    mention.kind = MentionKind::title;
    mention.reference = Reference::definite;
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = chain.end;
    for (std::size_t i = a_.mentions.size(); i-- > oldest() && mention.entity == no_entry;) {
        const Mention& before = a_.mentions[i];
        const bool state = before.kind == MentionKind::name && before.entity != no_entry && before.person == no_entry &&
                           a_.lexicon->entities[before.entity].type == "state" && before.begin < first_;
        if (state) mention.entity = before.entity;
    }
    return add(mention);
}

std::uint32_t MentionFinder::another(const TitleChain& chain) {
    const PhraseMatch name = find_phrase(a_, chain.end, limit_, Phrase::Kind::entity);
    const bool apposed =
        name.phrase != nullptr && name.analysis->proclitic == 0 && a_.token(chain.end - 1).kind == TokenKind::word;
    if (!apposed) return chain.begin;  // somebody, but nobody can tell who
    const std::uint32_t end = named(chain.end, name);
    Mention& mention = a_.mentions.back();
    a_.mention_at[chain.end] = 0;
    a_.mention_at[chain.begin] = static_cast<std::uint32_t>(a_.mentions.size());
    mention.begin = chain.begin;
    mention.preposition = a_.proclitic(*chain.analysis).preposition;
    mention.conjunction = a_.proclitic(*chain.analysis).conjunction;
    return end;
}

}  // namespace isnad
