// Title chains: a title, organ or force with what it belongs to and the name of the person. Internal to extract/.
#pragma once

#include <isnad/extract/mention/indices.h>
#include <isnad/extract/mention/mention.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace isnad {

/// "The deputy foreign minister of X, Y": tokens [begin, end), before any personal name.
struct TitleChain {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t title = no_entry;      ///< The first title.
    std::uint32_t body = no_entry;       ///< The last title: the organ in "head of the government".
    Indices entities;                    ///< More than one where nisbas or genitives are coordinated.
    std::string_view role;               ///< Of a title or portfolio of the lexicon.
    const Analysis* analysis = nullptr;  ///< Of the first token.
    bool definite = false;
    bool owned = false;      ///< Something in the genitive follows the head.
    bool compound = false;   ///< The title itself has several words.
    bool inside = false;     ///< "in the ministry": the body is one that the text has named.
    bool pair = false;       ///< "of the two countries".
    bool pronoun = false;    ///< An enclitic says whose it is.
    bool described = false;  ///< An adjective without the article follows: no genitive comes after it.
    bool named = false;      ///< The body bears a name that nobody knows.
};

/// What read_title_chain does where a word may begin one.
std::optional<TitleChain> look_for_title_chain(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// A quick no for most words.
inline bool may_begin_title(const Token& token) {
    return Morphology::has(token, FormKind::title) || Morphology::may_begin(token, Phrase::Kind::title);
}

/// Reads a title chain that begins at `at`; nothing if no title stands there.
inline std::optional<TitleChain> read_title_chain(const Annotations& annotations, std::uint32_t at,
                                                  std::uint32_t limit) {
    if (!may_begin_title(annotations.token(at))) return std::nullopt;
    return look_for_title_chain(annotations, at, limit);
}

/// "Mark Rowley commander [qa'id] of the police", spelled like one more name: says whether a person's title with what
/// it belongs to begins at `at`.
bool opens_office(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// Says whether a title may be a dual, as the plural is that is spelled alike.
bool may_be_dual(const Annotations& annotations, const Token& title);

/// Says whether a word spelled like a title can be one here: no verb, verbal noun, participle or adjective.
bool may_head_title(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& analysis);

/// "the head of the movement X" where "the movement X" is a name: says whether one that is no state begins at a token
/// from `at` to `end` and ends after it.
bool hides_name(const Annotations& annotations, std::uint32_t at, std::uint32_t end, std::uint32_t limit);

/// The name without clitics of a person whom the lexicon knows, if one begins at a token.
PhraseMatch find_known_person(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "media, citing [naqlan an] Y": says whether such a phrase of several words begins at a token.
bool begins_citation(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// Returns the token after the words of a title's name that follow its first one, or 0. Articles and endings may
/// differ.
std::uint32_t match_loosely(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                            const std::vector<std::u16string>& rest);

/// "[a] point [of] inspection of [li-] X": the end of the thing that the words from `at` name, of which nothing says
/// right behind whose it is; at least at + 1.
std::uint32_t end_of_asset(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// Who bears a title of which the text does not say whose it is, by the lexicon, or no_entry. "The forces of the
/// occupation" are of whom the text has called so, or of the army that it tells of, before those of the default.
std::uint32_t actor_by_default(const Annotations& annotations, std::uint32_t title);

/// The actor that a named entity stands for: itself, or for a person the one of his office at the document's date.
std::uint32_t acting_for(const Annotations& annotations, std::uint32_t entity);

/// "its police" is spelled like a verb that tells of nothing: says whether a word may be a verb of more than that.
bool may_act(const Annotations& annotations, const Token& token);

/// "the foreign minister X", though X heads another body now: the state whose minister he was. `role`: of the title.
std::uint32_t acting_as(const Annotations& annotations, std::uint32_t person, std::string_view role);

/// Returns the end of a personal name that begins at `at`, or `at` if none does. `after_title` allows a single unknown
/// word.
std::uint32_t read_person_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, bool after_title);

/// "the judge Dreamy Hellerstein": two words right behind a title, of which nobody knows the second and the first,
/// spelled like an adjective or what is somebody's, is no object. Returns their end, or `at`.
std::uint32_t read_odd_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "to RT": letters of another alphabet behind a preposition that is written as one with them name a channel, nobody.
bool mixes_alphabets(const Annotations& annotations, const Token& token);

/// Says whether a word is nothing but a verb: a quick no for most words.
inline bool is_only_verb(const Token& token) {
    return token.readings.kinds == 1U << static_cast<unsigned>(FormKind::verb);
}

/// "Stefan Lindman", which is spelled like "so that the two regret": nothing but a verb in the dual behind a
/// preposition, right behind a name, or the name of somebody whom the text knows.
bool is_surname_like_purpose(const Annotations& annotations, std::uint32_t at);

/// A quick no for most words.
inline bool may_begin_person_name(const Token& token) {
    return !Morphology::known(token) || Morphology::has(token, FormKind::given_name) ||
           Morphology::may_begin(token, Phrase::Kind::entity) || Morphology::may_begin(token, Particle::name_part);
}

/// Returns the end of the name of a body that begins at `at`, "the [al-]National [al-]Construction", or `at`.
std::uint32_t read_body_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "[the] extremist", "[the] armed": an adjective of a group that is spelled like a title of its members.
bool is_adjective_of_group(const Annotations& annotations, std::uint32_t at);

/// "the movement X, [the] Ruritanian": returns the end of the adjective of its state after the name of a body.
std::uint32_t after_own_nisba(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                              std::uint32_t entity);

/// Returns the end of the fathers' names ("son of X") that follow a known name which ends at `at`.
std::uint32_t after_patronymic(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "not direct": says whether a token is a negation of nouns, without clitics, and another token follows.
bool is_bare_negation(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "was killed a Canadian", spelled like "a Canadian killing": the word at `at` may be a verb that befalls the next.
bool befalls_native(const Annotations& annotations, std::uint32_t at);

/// Says whether the token is a word without readings of its own, as names are.
inline bool is_unknown_word(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    if (token.kind != TokenKind::word || !Morphology::known(token)) return token.kind == TokenKind::word;
    return Morphology::only_opens_names(token) &&
           !begins_name(annotations, at);  // "Shah" of another than the known one
}

/// "the former", "the next": says whether a word of dates with the article stands there that tells before from behind.
bool tells_direction(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "in a talk [that is] of the press", spelled like "a journalist".
bool is_of_press(const Annotations& annotations, std::uint32_t at, const Analysis& title);

/// "the general", spelled like "the team": what may be a body is somebody's rank only right before his name.
bool is_rank_of_nobody(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& title);

/// "belonging [to li-]", "linked [with bi-]": says whether a word is an adjective that the owner follows.
bool is_adjective_of_belonging(const Annotations& annotations, std::uint32_t at);

/// "the talks that he held [ajra-ha] ...": a word that may be a verb with its object, right behind a relative pronoun.
bool is_verb_of_relative(const Annotations& annotations, std::uint32_t at);

/// "gunmen [-in]": says whether a word ends as a plural does that is no subject.
inline bool ends_in_oblique(const Annotations& annotations, const Token& token) {
    const std::u16string& ending = annotations.language->oblique_ending;
    return !ending.empty() && annotations.text.form(token).ends_with(ending);
}

/// "that its movement [harakat-hu]", spelled like "moved him": right behind a complementizer, a preposition or the
/// title of one of its men stands a noun.
bool is_noun_place(const Annotations& annotations, std::uint32_t at, const Title& title);

/// Says whether a word bears the article: it begins with it, or is likeliest read so.
inline bool bears_article(const Annotations& annotations, std::uint32_t at) {
    return annotations.token(at).readings.article;
}

/// The preposition or conjunction joined to the article of a word that nobody knows ("in [bi-l-]..."), or null.
const Proclitic* find_joined_proclitic(const Annotations& annotations, std::uint32_t at);

/// Says whether a participle in the accusative is the object of a verb before it: of any, right behind it, where the
/// title is a place; of arrest or violence, behind its subject, where it is somebody.
bool is_struck(const Annotations& annotations, std::uint32_t at, TitleKind kind);

/// "in the province of [a place, a word nobody knows]", which is spelled like a noun of action.
bool lies_within(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

}  // namespace isnad
