// Mentions: titles that tell of another than whose they are: "its ally X", "the Gulf state".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

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

bool is_member_state(const MentionContext& in, const TitleChain& chain) {
    constexpr std::string_view state_title = "state";
    if (chain.entities.size() != 1 || !chain.definite || in.a.language->titles[chain.title].key != state_title)
        return false;
    const std::string& type = in.a.lexicon->entities[chain.entities.front()].type;
    return in.a.form(*chain.analysis).features.number == Number::singular &&
           (type == "organization" || type == "region");
}

std::uint32_t member_state(MentionContext& in, const TitleChain& chain) {
    Mention mention = start(in, chain.begin, chain.end, chain.analysis);
    mention.kind = MentionKind::title;
    mention.reference = Reference::definite;
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = chain.end;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in) && mention.entity == no_entry;) {
        const Mention& before = in.a.mentions[i];
        const bool state = before.kind == MentionKind::name && before.entity != no_entry && before.person == no_entry &&
                           in.a.lexicon->entities[before.entity].type == "state" && before.begin < in.first;
        if (state) mention.entity = before.entity;
    }
    return add(in, mention);
}

std::uint32_t another(MentionContext& in, const TitleChain& chain) {
    const PhraseMatch name = find_phrase(in.a, chain.end, in.limit, Phrase::Kind::entity);
    const bool apposed =
        name.phrase != nullptr && name.analysis->proclitic == 0 && in.a.token(chain.end - 1).kind == TokenKind::word;
    if (!apposed) return chain.begin;  // somebody, but nobody can tell who
    const std::uint32_t end = named(in, chain.end, name);
    Mention& mention = in.a.mentions.back();
    in.a.mention_at[chain.end] = 0;
    in.a.mention_at[chain.begin] = static_cast<std::uint32_t>(in.a.mentions.size());
    mention.begin = chain.begin;
    mention.preposition = in.a.proclitic(*chain.analysis).preposition;
    mention.conjunction = in.a.proclitic(*chain.analysis).conjunction;
    return end;
}

bool is_of_press(const Annotations& annotations, std::uint32_t at, const Analysis& title) {
    if (at == 0 || title.more_words != 0 || title.proclitic != 0 || bears_article(annotations, at - 1)) return false;
    const Language& language = *annotations.language;
    if (language.titles[language.title_names[annotations.form(title).entry].title].role != "MED") return false;
    const auto words = annotations.morphology->words(annotations.token(at - 1));
    const bool one = annotations.form(title).features.number == Number::singular &&
                     annotations.morphology->has(annotations.token(at), FormKind::adjective);
    return one && std::ranges::any_of(words, [&](const Analysis& word) {
               const Form& form = annotations.form(word);
               if (form.kind == FormKind::noun) return form.entry == document_noun;
               if (form.kind != FormKind::event_noun || word.enclitic != 0) return false;
               return any_frame(language, language.event_nouns[form.entry], [&](const Frame& frame) {
                   const std::string_view root = root_of(annotations.lexicon->relations[frame.relation]);
                   return root == "01" || root == "04";
               });
           });
}

bool begins_head_of_state(const MentionContext& in, const Mention& mention, std::uint32_t at) {
    if (!mention.definite || mention.role.empty() || mention.role.starts_with("GOV.HO")) return false;
    const auto other = read_title_chain(in.a, at, in.limit);
    return other && other->role.starts_with("GOV.HO");
}

}  // namespace isnad
