// Mentions: persons whom only a word of honour and a pronoun name.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/honoured.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {
namespace {

/// "his excellency": the reading as a word of honour with a pronoun of the third person, or null.
const Analysis* honour_at(const MentionContext& in, std::uint32_t at) {
    const bool title = Morphology::has(in.a.token(at), FormKind::title);
    constexpr std::uint16_t longest_kin = 3;  // "his brother" honours whom it stands before
    const auto words = in.a.morphology->words(in.a.token(at));
    const auto found = std::ranges::find_if(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        if (form.kind != FormKind::noun || form.entry != honour_noun || word.enclitic == 0) return false;
        if (!title && word.stem_length <= longest_kin) return false;
        const Features& whose = in.a.language->enclitics[word.enclitic - 1U].features;
        return whose.person == 3 && whose.number == Number::singular && !in.a.proclitic(word).article;
    });
    return found == words.end() ? nullptr : &*found;
}

/// One man or woman, by name or office.
bool is_one_person(const MentionContext& in, const Mention& mention) {
    if (mention.number == Number::plural || mention.number == Number::dual || !mention.resolved()) return false;
    if (mention.names_person()) return true;
    return mention.kind == MentionKind::title && mention.title != no_entry && !mention.role.empty() &&
           in.a.language->titles[mention.title].kind == TitleKind::person;
}

/// "His Highness the Emir": says whether the mention bears the word of honour, with the article or without.
bool bears_honour(const MentionContext& in, const Mention& mention, std::u16string_view honour) {
    constexpr std::size_t longest_clitics = 4;
    for (std::uint32_t at = mention.begin; at < mention.end; ++at) {
        const std::u16string_view form = in.a.text.form(in.a.token(at));
        if (form.ends_with(honour) && form.size() <= honour.size() + longest_clitics) return true;
    }
    return false;
}

/// Whom the words mean: the last who bears them, else who stands first in the last sentence that names a person.
const Mention* bearer(const MentionContext& in, const Features& pronoun, std::u16string_view honour) {
    constexpr std::size_t memory = 60;
    const std::vector<Mention>& mentions = in.a.mentions;
    const std::size_t from = mentions.size() - std::min(mentions.size(), memory);
    const Mention* first = nullptr;
    for (std::size_t i = mentions.size(); i-- > from;) {
        if (!is_one_person(in, mentions[i]) || !agrees(pronoun, mentions[i])) continue;
        if (bears_honour(in, mentions[i], honour)) return &mentions[i];
        const bool nearer = first == nullptr || mentions[i].begin >= in.first || first->begin < in.first;
        const bool same = first != nullptr && std::ranges::none_of(in.a.text.sentences, [&](const Sentence& sentence) {
                              return sentence.first > mentions[i].begin && sentence.first <= first->begin;
                          });
        if (mentions[i].preposition == 0 && nearer && (first == nullptr || same)) first = &mentions[i];
    }
    return first;
}

}  // namespace

std::uint32_t honoured(MentionContext& in, std::uint32_t at) {
    if (!Morphology::has(in.a.token(at), FormKind::noun)) return at;
    const Analysis* honour = honour_at(in, at);
    if (honour == nullptr) return at;
    const std::u16string_view word = in.a.text.form(in.a.token(at)).substr(honour->stem, honour->stem_length);
    const Mention* whom = bearer(in, in.a.language->enclitics[honour->enclitic - 1U].features, word);
    if (whom == nullptr) return at;
    Mention mention = *whom;
    mention.begin = mention.head = at;
    mention.end = at + 1;
    mention.title_begin = mention.title_end = 0;
    mention.reference = Reference::definite;
    mention.preposition = in.a.proclitic(*honour).preposition;
    mention.conjunction = in.a.proclitic(*honour).conjunction;
    mention.article_fused = false;
    mention.definite = true;
    mention.number = Number::singular;
    return add(in, mention);
}

}  // namespace isnad
