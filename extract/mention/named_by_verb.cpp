// Mentions: names that only their place behind a verb of saying shows.
#include <isnad/extract/mention/open_apposition.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Says whether one man or woman does something by the verb right before a token, of which `fits` holds.
template <typename Fits>
bool stands_behind_verb(const MentionContext& in, std::uint32_t at, const Fits& fits) {
    if (at <= in.first || !Morphology::has(in.a.token(at - 1), FormKind::verb)) return false;
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at - 1)), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::verb && word.enclitic == 0 && form.features.person == 3 &&
               form.features.number == Number::singular && fits(in.a.language->verbs[form.entry], form.features);
    });
}

/// "the minister Park [barak] Song": says whether a word that may be a verb names whose title is before it.
bool names_titled(const MentionContext& in, std::uint32_t verb) {
    if (in.a.mentions.empty()) return false;
    const Mention& before = in.a.mentions.back();
    return before.end == verb && before.title != no_entry && before.number == Number::singular &&
           in.a.language->titles[before.title].kind == TitleKind::person;
}

/// Nothing, a mark or "that" stands right before a verb.
bool opens_clause(const MentionContext& in, std::uint32_t verb) {
    return verb == in.first || in.a.token(verb - 1).kind == TokenKind::mark ||
           find_particle(in.a, verb - 1, verb, Particle::complementizer).phrase != nullptr;
}

/// "accused", "had": says whether a verb that tells a deed of one man or woman, or of what he had done, is right before
/// a token. `unknown`: nobody knows the word: the verb is of a man, and opens its clause.
bool stands_behind_deed(const MentionContext& in, std::uint32_t at, bool unknown) {
    if (at <= in.first || (unknown && !opens_clause(in, at - 1)) || names_titled(in, at - 1)) return false;
    return stands_behind_verb(in, at, [&](const Verb& verb, const Features& features) {
        return !(unknown && features.gender == Gender::feminine) &&
               (!verb.predicates.empty() || verb.verb_class == VerbClass::copula);
    });
}

/// "on [ala]", spelled like "Ali".
bool is_dotless_particle(const Token& token) {
    return token.dotless_ending && Morphology::may_begin(token, Phrase::Kind::particle);
}

/// A name of the lexicon and nothing else; women's names in -a are nouns too ("vanguard [tali'a]").
bool is_only_given_name(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (is_dotless_particle(token) || token.feminine_ending) return false;
    if (!Morphology::has(token, FormKind::given_name)) return false;
    return std::ranges::all_of(in.a.morphology->titles_and_words(token), [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::given_name && word.proclitic == 0;
    });
}

/// A word that nobody knows, without clitics and not in the accusative.
bool is_unknown_name(const MentionContext& in, std::uint32_t at) {
    constexpr std::size_t shortest = 3;
    return is_unknown_word(in.a, at) && !in.a.token(at).feminine_ending && !bears_clitics_of_noun(in.a, at) &&
           !in.a.token(at).readings.article_joined && in.a.text.form(in.a.token(at)).size() >= shortest;
}

/// "the-Sharqawi": a word with the article that nobody knows and that ends like an adjective of origin.
bool is_unknown_surname(const MentionContext& in, std::uint32_t at) {
    if (!bears_article(in.a, at) || !is_unknown_word(in.a, at) || in.a.token(at).feminine_ending) return false;
    const std::u16string_view word = in.a.text.form(in.a.token(at));
    return std::ranges::any_of(in.a.language->nisba_endings,
                               [&](const std::u16string& ending) { return word.ends_with(ending); });
}

/// "Salih who [alladhi]": nothing but a name is definite without the article.
bool is_told_of(const MentionContext& in, std::uint32_t at) {
    return at < in.limit && find_particle(in.a, at, in.limit, Particle::relative).end == at + 1;
}

/// "Kang", after "Kang Chol": says whether somebody of that first name has been named.
bool is_first_name_met(const MentionContext& in, std::uint32_t at) {
    const std::u16string_view name = in.a.text.form(in.a.token(at));
    return std::ranges::any_of(in.a.local_persons, [&](const LocalPerson& person) {
        return person.words.size() > 1 && person.words.front() == name;
    });
}

/// Nothing but a verb, without clitics.
bool is_bare_verb(const MentionContext& in, const Token& token) {
    return is_only_verb(token) && std::ranges::all_of(in.a.morphology->words(token), [](const Analysis& word) {
               return word.proclitic == 0 && word.enclitic == 0;
           });
}

/// The name ends there: behind it stand nothing, a mark, a particle, a name of another kind or a title with the
/// article.
bool ends_name(const MentionContext& in, std::uint32_t at) {
    if (at >= in.limit) return true;
    const Token& token = in.a.token(at);
    if (token.kind != TokenKind::word) return token.kind == TokenKind::mark && token.mark != Mark::comma;
    if (is_unknown_word(in.a, at)) return false;
    if (Morphology::has(token, FormKind::given_name) && !token.dotless_ending) return false;
    return is_bare_verb(in, token) || Morphology::may_begin(token, Phrase::Kind::particle) ||
           Morphology::may_begin(token, Phrase::Kind::entity) ||
           (Morphology::has(token, FormKind::title) && bears_article(in.a, at)) || token.readings.article_joined;
}

/// A word of any other use that may be somebody's last name: no particle, and nothing that the lexicon names.
bool may_be_surname(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    return token.kind == TokenKind::word && !Morphology::may_begin(token, Phrase::Kind::particle) &&
           find_phrase(in.a, at, in.limit, Phrase::Kind::entity).phrase == nullptr &&
           !Morphology::has(token, FormKind::number) && !token.feminine_ending && !is_only_verb(token) &&
           std::ranges::none_of(
               in.a.morphology->words(token),
               [&](const Analysis& word) { return word.enclitic != 0 || in.a.form(word).features.accusative; }) &&
           find_phrase(in.a, at, in.limit, Phrase::Kind::date).phrase == nullptr;
}

/// What is said, or to whom, where or when, begins.
bool begins_saying(const MentionContext& in, std::uint32_t at) {
    if (at >= in.limit) return false;
    const Mark mark = in.a.token(at).mark;
    return mark == Mark::quote || mark == Mark::colon || tells_circumstance(in, at);
}

}  // namespace

std::uint32_t named_by_verb(const MentionContext& in, std::uint32_t at) {
    if (in.a.token(at).kind != TokenKind::word || is_dotless_particle(in.a.token(at))) return at;
    const bool surname = is_unknown_surname(in, at);
    if (!surname && bears_article(in.a, at)) return at;
    const bool has_given = Morphology::has(in.a.token(at), FormKind::given_name);
    const bool given = has_given && (is_only_given_name(in, at) || is_told_of(in, at + 1));
    const bool unknown = surname || is_unknown_name(in, at);
    if ((given || unknown) && stands_behind_deed(in, at, unknown) && ends_name(in, at + 1))
        return is_first_name_met(in, at) ? at : at + 1;
    if (at + 2 >= in.limit || !has_given) return at;
    if (!stands_behind_verb(in, at, [](const Verb& verb, const Features&) { return verb.says; })) return at;
    if (given_name_after_clitics(in, at) != nullptr || !may_be_surname(in, at + 1)) return at;
    // "said Khalil the leader in the party of X": no surname
    const bool office = bears_article(in.a, at + 1) && Morphology::has(in.a.token(at + 1), FormKind::title) &&
                        find_particle(in.a, at + 2, in.limit, Particle::preposition).phrase != nullptr;
    return !office && begins_saying(in, at + 2) ? at + 2 : at;
}

}  // namespace isnad
