// How a title chain is read. Internal to extract/.
#pragma once

#include <isnad/extract/mention/title_chain.h>

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace isnad {

/// "received the president the Ruritanian ambassador": two officials behind a verb that is done to somebody, of whom
/// only the second says whose he is.
bool receives_what_follows(const Annotations& annotations, const TitleChain& chain, const TitleChain& inner);

/// Says whether the word can be read only with a pronoun on it.
bool bears_pronoun(const Annotations& annotations, std::uint32_t at);

/// Reads a title with its portfolio, its adjectives (title_chain.cpp) and whose it is (title_owner.cpp).
class ChainReader {
  public:
    ChainReader(const Annotations& annotations, std::uint32_t limit) : a_(annotations), limit_(limit) {}
    std::optional<TitleChain> read(std::uint32_t at);

  private:
    bool head(std::uint32_t at, TitleChain& chain);
    /// The first letters of the word at a token, as Analysis::next has them: as it stands, after what may be its
    /// article, and with the article after its first letter; 0 if there is none.
    struct Initials {
        std::uint16_t bare = 0;
        std::uint16_t after_article = 0;
        std::uint16_t around_article = 0;

        bool has(std::uint16_t next) const {
            return next == 0 || next == bare || next == after_article || next == around_article;
        }
    };
    /// "its affairs, internal": the adjective of a noun with a pronoun is no ministry.
    bool follows_owned_noun(std::uint32_t at) const;
    Initials initials(std::uint32_t at) const;
    void set_head(std::uint32_t at, std::uint32_t end, std::uint32_t title, const Analysis* analysis, bool definite,
                  TitleChain& chain);
    /// "the minister of defence of Mali", which is spelled like an adjective: the title itself ends in whose it is.
    bool names_its_state(std::uint32_t title, std::uint32_t end) const;
    /// "an armed group": the last word of a title of several agrees with the first one.
    bool ends_in_adjective(const Token& last) const;
    bool extend(TitleChain& chain);
    /// "gunmen of [min] the movement X": members of a group or force, never of a place.
    bool member_of(TitleChain& chain);
    /// "gunmen who belong to X", "gunmen believed to be of X", without a relative pronoun.
    bool alleged_member(TitleChain& chain);
    bool is_bare_imperfect(std::uint32_t at) const;
    /// "men suspected of belonging to X", "men [whom one] suspects of [fi] their ties with X".
    bool bound_to_group(TitleChain& chain);
    /// The group at `at`, behind a preposition or joined to one of these.
    bool of_group(TitleChain& chain, std::uint32_t at, bool apart, std::initializer_list<std::uint8_t> prepositions);
    /// "units of [min] the Ruritanian army".
    bool detached_from(TitleChain& chain, std::uint32_t at);
    /// A delegation: whoever it is from.
    bool is_sent(const TitleChain& chain) const;
    /// "officials from X", "a deputy of [min] the party Y", but not "an official asked of X".
    bool is_official(const TitleChain& chain) const;
    /// "X returned from", "X asked of": behind a verb without a relation, or one with a frame that asks for "from".
    bool parts_from_before(std::uint32_t at) const;
    /// "handed over gunmen to [li-] X": near behind a verb of no violence.
    bool follows_peaceful_verb(std::uint32_t at) const;
    /// "fighters of [li-] X", a group.
    bool fights_for(const TitleChain& chain, const PhraseMatch& name) const;
    /// "the two countries", "the two sides".
    bool is_pair(const TitleChain& chain) const;
    bool is_armed(const TitleChain& chain) const;
    /// "the deputy of [an] the movement X", "the deputy in parliament of [an] X".
    bool deputy_for(TitleChain& chain);
    /// "the paper Xyz [al-]Ruritanian": a body's own name, which nobody knows, before the adjective of its state.
    bool own_name(TitleChain& chain);
    /// "the centre X for [the] studies, [the] strategic": what a body works at is part of its name.
    bool purpose(TitleChain& chain);
    /// "the committee of following [the] dialogue": the name of a body that tells what it does.
    bool action_name(TitleChain& chain);
    /// "the father of X": the name is no name of the father's.
    bool relatives_name(TitleChain& chain) const;
    /// "the party [of] National Construction", "the Ababa Movement": unknown words right behind a body that may stand
    /// alone are its name.
    bool party_name(TitleChain& chain);
    /// The end of words that nobody knows, or `at`.
    std::uint32_t after_unknown_words(std::uint32_t at) const;
    /// "the province [of] Kamal [al-]Ruritanian": behind a given name that names a place or body, or `at`.
    std::uint32_t after_given_name(std::uint32_t at) const;
    /// "the police [f.] the Ruritanian [m.] X": he is from there, not they.
    bool tells_of_next(const TitleChain& chain, const Form& nisba) const;
    /// "the A-B relations": a hyphen coordinates.
    bool hyphenated_nisba(TitleChain& chain);
    /// An agency and its name in quotation marks, a group and its name in parentheses.
    bool quoted_name(TitleChain& chain);
    /// The quoted words between two tokens become the end of the chain, with the state that they tell.
    void take_quoted(TitleChain& chain, std::uint32_t begin, std::uint32_t end);
    /// "the base 'X' [of the] air belonging to [li-] Y": an adjective that the owner follows, past one other.
    bool tells_owner(std::uint32_t at) const;
    /// "the organisation 'X' [the] extremist": behind the adjective of a group whose quoted name ends before `at`.
    std::uint32_t behind_quoted_group(std::uint32_t at, std::uint32_t entity) const;
    /// "the ministry", "the head of the company": a name may follow.
    bool ends_in_body(const TitleChain& chain) const;
    /// "the perpetrator of the raid of X": where it was, not whose he is.
    bool scene_of_deed(TitleChain& chain) const;
    /// "the newspaper 'Al-X'", known as "newspaper Al-X".
    bool name_with_title(TitleChain& chain, Mark closing) const;
    /// "the head of 'the National Council'": a body in quotation marks that titles alone name.
    bool organ_in_quotes(TitleChain& chain);
    /// "the Ruritanian agency 'X'": its own name after its owner.
    bool quoted_medium(TitleChain& chain) const;
    bool on_behalf(TitleChain& chain);
    /// "spokesman for Whoever", "spokesman for the operations [of] Bayda", a place of a state.
    bool for_unknown_body(TitleChain& chain, std::uint32_t at) const;
    /// "described the leader [m.] Ruritania [f.] as": a state's name that is spelled like an adjective of it.
    bool names_state_behind(const TitleChain& chain, const Form& nisba) const;
    /// "the Ruritanian government and the Graustarkians [-in]": they are no government.
    bool names_people_beside(const TitleChain& chain, const Form& nisba) const;
    bool nisba(TitleChain& chain);
    bool is_plural(const TitleChain& chain) const;
    /// "[stormed] his tanks [a] town": forces of somebody, and what is no part of them.
    bool owns_before(const TitleChain& chain, const TitleChain& inner) const;
    /// A name in the genitive: "the parliament of X", "the defence ministers of X and Y".
    bool genitive(TitleChain& chain);
    /// "the ministers of each of X and Y": where X stands.
    std::uint32_t behind_each_of(const TitleChain& chain) const;
    bool portfolio(TitleChain& chain);
    /// "the committee of [the] defence of [an] the liberties": what a body does for somebody is no ministry's field.
    bool is_stood_up_for(std::uint32_t at) const;
    /// "the minister of state for [li-] foreign affairs".
    bool affairs(TitleChain& chain);
    /// "the ministry of communications and information, [the] Ruritanian": a noun that is known as no portfolio.
    bool second_portfolio(TitleChain& chain);
    /// "the administration of the president X", "spokesman for the prime minister Y", "the forces of the Ruritanian
    /// president Z": the name is that of the inner title, and says for whom he acts.
    void holder(TitleChain& inner) const;
    /// "an official in Strelsau", "the ministry of information in Strelsau": of the state whose capital that is.
    bool seat(TitleChain& chain) const;
    /// "the minister al-Tayyib Smith", spelled like "the good minister": says whether his name begins where the chain
    /// ends.
    bool begins_his_name(const TitleChain& chain) const;

    /// "the prosecutor of the Ruritanian capital Strelsau"
    bool capital_name(TitleChain& chain) const;
    /// "the [al-] Ruritanian factions and X": behind an adjective with the article X is no second owner.
    bool ends_in_nisba(const TitleChain& chain) const;
    /// "attacked a gunman the embassy": one of them behind a verb is nobody's, and what follows is its object.
    bool is_lone_fighter(const TitleChain& chain) const;
    /// A plural or dual in a form that no genitive follows: "gunmen [-un]".
    bool takes_no_genitive(const TitleChain& chain) const;
    /// So does its noun, or the adjective behind it.
    bool ends_in_nominative(const TitleChain& chain) const;
    /// Says whether a noun in the genitive may follow: not after "gunmen [-un]", an article, or an
    /// adjective, but for "high of rank".
    bool takes_noun(const TitleChain& chain) const;
    /// "a soldier opened [the] fire": the noun that the light verb before the title takes.
    bool is_light_object(const TitleChain& chain) const;
    /// "pirates abducted [a] ship": an indefinite attacker right behind a violent verb, whose object follows.
    bool strikes_what_follows(const TitleChain& chain) const;
    /// "the kidnappers of the Ruritanian diplomat": he is not whom they act for.
    bool is_victim(const TitleChain& chain, const TitleChain& inner) const;
    /// "deputy" + "minister ...", "head" + "government ...".
    bool nested(TitleChain& chain);
    /// "the head of the political bureau in X": an organ of the party or movement at `at`.
    bool heads_organ_of_group(const TitleChain& chain, std::uint32_t at) const;
    /// "the secretary-general of [li-] the UN", "an official in the ministry".
    bool dative(TitleChain& chain);
    /// "the minister of state for policy and security": a second field behind one with the same preposition.
    bool joins_affair(const TitleChain& chain) const;
    /// "troops belonging [to li-] X": its last word is an adjective that the owner follows.
    bool ends_in_belonging(const TitleChain& chain) const;
    /// The same where a name stands there; false where it only says where somebody is.
    bool dative_name(TitleChain& chain, std::uint32_t at, const PhraseMatch& name) const;
    /// The same with a title: "the deputy of [li-] the minister", "an official in the ministry".
    bool dative_title(TitleChain& chain, std::uint32_t at, const TitleChain& inner) const;
    /// "citizens [told] a paper, the president": whom somebody speaks to is not whom he acts for.
    bool is_told(const TitleChain& chain, const TitleChain& inner) const;
    /// "a leader in 'the movement X'".
    bool in_quoted_body(TitleChain& chain, std::uint32_t at) const;
    /// "the ministry [of defence]": a body of which nobody says whose it is.
    bool is_bare_organ(const TitleChain& chain) const;
    /// Fighters, members, units of a militia: of a body that the text has named.
    bool is_of_force(const TitleChain& chain, const TitleChain& body) const;
    static bool within(TitleChain& chain, const TitleChain& body);
    bool is_locative(const Phrase& preposition) const;
    /// "an official [said] to the agency": who is told is not whom he works for, unless he writes for it.
    bool is_press(const Phrase& name) const { return a_.lexicon->entities[name.entry].type == "media"; }
    bool writes(const TitleChain& chain) const;
    bool is_place(std::uint32_t entity) const { return a_.lexicon->entities[entity].kind == Entity::Kind::place; }
    bool is_state(std::uint32_t entity) const { return a_.lexicon->entities[entity].type == "state"; }
    /// "the states supporting [li-] X" are not X's, nor is what has a name of its own.
    bool takes_side(const TitleChain& chain) const;
    bool linked(const TitleChain& chain, std::uint32_t at, const Analysis& analysis) const;
    /// Of a body that is named next; a ruler does something to it.
    bool is_member(const TitleChain& chain) const;
    /// An adjective has the gender and number of its noun; a plural that names no persons takes the feminine.
    bool agrees(const TitleChain& chain, const Features& adjective) const;
    /// "refused the [f.] Ruritanian opposition the taking part": a noun of action right after whose subject it would
    /// be.
    bool is_object_of_verb(const TitleChain& chain) const;
    /// What may be an adjective of the title, but is what is done to it or what it does.
    bool is_object(const TitleChain& chain, const Token& token, const Form& form) const;
    /// "refused the Ruritanian government the proposed": a participle that does not belong to the title.
    bool is_object_after(const TitleChain& chain, const Token& token, const Features& participle) const;
    /// "the settlers [-un] the photographers [-in]", "gunmen [-un] a diplomat [-an]": no adjective of it.
    bool differs_in_case(const TitleChain& chain, const Token& token) const;
    /// "called on the minister [s.] the rebels [pl.] to", "gunmen shot the": they are others.
    bool differs_in_number(const TitleChain& chain, const Token& token) const;
    /// "sources Ruritanian opposing": after its owner, what agrees with an indefinite plural and is also a title.
    bool is_bare_adjective(const TitleChain& chain, const Token& token) const;
    /// "the president whose term is ending": the adjective agrees with the noun it tells of. Returns its end, or the
    /// chain's.
    std::uint32_t after_causal_adjective(const TitleChain& chain) const;
    /// "the delegation [met] the president [ar-ra'is] Ruritanian", spelled like "main".
    bool heads_title(std::uint32_t at) const;
    bool adjective(TitleChain& chain);
    /// "the forces [that are] not regular"
    bool negated_adjective(TitleChain& chain);

    const Annotations& a_;
    std::uint32_t limit_;
};

/// "the minister [called] the data": a feminine plural right behind one man describes him not.
bool are_things(const Annotations& annotations, const TitleChain& chain, const Features& described);

}  // namespace isnad
