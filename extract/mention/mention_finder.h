// The finder of mentions; its parts are the other files of this folder. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace isnad {

class MentionFinder {
  public:
    MentionFinder(Annotations& annotations, const Sentence& sentence)
        : a_(annotations), first_(sentence.first), limit_(sentence.last) {}

    void run(std::uint32_t first);

  private:
    /// Particles of several words hide the nouns in them ("from the side of"), unless a longer name begins there.
    std::uint32_t after_particle(std::uint32_t at) const;
    /// "the movement X, loyal to Y,": what belongs to Y is known by its own name.
    bool is_group_of_another(const PhraseMatch& name) const;
    /// Tries every kind of mention at a token, the surest first; returns its end or `at`.
    std::uint32_t mention(std::uint32_t at);
    /// "X [met] the Ruritanian minister": one who never held an office there is not he.
    bool is_of_another_state(std::uint32_t person, std::uint32_t owner) const;
    /// "by the first visit": spelled like a surname, before an indefinite noun.
    bool is_ordinal_after_preposition(std::uint32_t at) const;
    /// A preposition with an enclitic pronoun, "to it", which is spelled like a noun too.
    bool is_governed_pronoun(std::uint32_t at) const;
    /// A noun with the article, which no name can stand before.
    bool opens_noun_phrase(std::uint32_t at) const;
    /// An indefinite object: a noun that shows the accusative.
    bool is_bare_accusative(std::uint32_t at) const;
    bool is_opened(std::uint32_t at) const;
    /// "after [an] opened gunmen": right behind a conjunction of two words that a verb follows.
    bool opens_clause_of_time(std::uint32_t at) const;
    /// "the re-opening of": behind the verbal noun of a light verb.
    bool is_done_again(std::uint32_t at) const;
    /// A name that is also a verb or a common word: only where nothing speaks for that reading.
    bool is_ordinary_word(std::uint32_t at, const PhraseMatch& name) const;
    /// "the Ruritanian base", "the air base": a noun that also names a group, before its adjective.
    bool is_described_thing(std::uint32_t at) const;
    bool is_feminine_noun(std::uint32_t at) const;
    /// "the opening of an embassy": a noun of action that also names a group, where neither the words beside it nor the
    /// text before speak for the group.
    bool is_deed(std::uint32_t at, const PhraseMatch& name) const;
    /// "its dialogue", spelled like a place in -ah.
    bool is_owned_deed(const Token& token) const;
    Mention start(std::uint32_t at, std::uint32_t end, const Analysis* analysis) const;
    std::uint32_t add(Mention mention);
    std::uint32_t named(std::uint32_t at, const PhraseMatch& name);
    /// "the movement X, [the] opposing": the adjective of a party that stands at `end`.
    bool is_in_opposition(std::uint32_t at, std::uint32_t end, const Entity& body) const;
    /// A full name once given, its last word alone means the same person.
    void remember(const PhraseMatch& name, const Mention& mention);
    /// "the forces of the president X": whose name stands in a title.
    void remember_holder(const PhraseMatch& name);
    /// "Y, the spokesman of X,": the title after a personal name says for whom he acts.
    void apposed_title(Mention& mention);
    /// Whose the title behind a name is; where a body stands behind it, the title ends at `end`.
    std::uint32_t owner_in_apposition(const TitleChain& chain, const Mention& mention, bool comma, std::uint32_t& end);
    /// At the end of the sentence, a mark or what is said.
    bool ends_phrase(std::uint32_t at) const;
    /// Whether what stands between commas after a name may end here: at a mark, a date, what is said, or with a place.
    bool closes_apposition(std::uint32_t at) const;
    /// "X, member of A and member of B,": the token behind the offices that are joined to the first.
    std::uint32_t after_joined_titles(const TitleChain& first) const;
    /// "Y, founder and leader of this campaign": a description that names nobody belongs to the name.
    void pass_description(TitleChain chain, Mention& mention) const;
    /// "the movement X" makes "X" a name in this document.
    void remember_short(std::uint32_t at, std::uint32_t entity);
    void remember_short_names(const TitleChain& chain);
    std::uint32_t short_name(std::uint32_t at);
    /// "to [li-] the X": `word` as it is written.
    std::uint32_t short_name_with_clitics(std::uint32_t at, std::u16string_view word);
    std::uint32_t add_short(Mention mention, std::uint32_t entity);
    /// "the dam of [the] X": there it is the common noun.
    bool is_genitive_of_noun(std::uint32_t at) const;
    /// "[ahad] one of the leaders of X": the title at `at` is in the plural, and means one.
    bool is_one_of(std::uint32_t at) const;
    std::uint32_t titled(const TitleChain& chain);
    /// "the Gulf state": one of the union's members that the text has named, and not the union.
    bool is_member_state(const TitleChain& chain) const;
    std::uint32_t member_state(const TitleChain& chain);
    /// "its ally [the state] X": X. Returns the begin where nobody is named.
    std::uint32_t another(const TitleChain& chain);
    /// Unvocalised, the oblique dual and the sound plural are one spelling: then it is the plural.
    bool may_be_plural(const TitleChain& chain) const;
    /// A chain that does not say whose it is: a known person, a default, a description of someone met before, or
    /// nobody.
    std::uint32_t untitled(const TitleChain& chain, Mention mention);
    std::uint32_t unresolved(Mention mention) { return add(mention); }
    /// "In X, a source in the foreign ministry said": of the state that the sentence begins with, or nothing.
    std::uint32_t fronted_state(const TitleChain& chain) const;
    /// "In X, the ministry condemned": the same of a force, and of a body right behind the place.
    std::uint32_t told_by_front(const TitleChain& chain, const Mention& mention) const;
    /// "the police in X", whoever else's police the text has named before.
    std::uint32_t seat_of(const TitleChain& chain) const;

    /// The actor that "his", "its", "their" on a title refers to: the topic of the sentence, else the nearest actor
    /// before it; only of those that agree with the pronoun, if it is given.
    std::uint32_t owner(const Features* pronoun) const;
    /// "X, whose aircraft [alladhi qasafat ta'iratuhu] shelled", "said X that its aircraft": X, right before the clause
    /// that the title at `at` opens; or no_entry.
    std::uint32_t owner_by_clause(std::uint32_t at, const Features& pronoun) const;
    std::uint32_t owner_at(std::uint32_t at, const Features* pronoun) const;  ///< The same, else the nearest that fits.
    /// "..., while X withdrew", "..., and said X": says whether the mention at `at` is the subject of a clause of its
    /// own.
    bool heads_clause(std::uint32_t at) const;
    /// "the ministry", "the two countries": the last actors that were named so.
    std::uint32_t described(const TitleChain& chain, Mention mention);
    /// Takes over who it is from the last mention that the title describes, if any.
    void take_described(const TitleChain& chain, Mention& mention) const;
    /// "the rebels": the one armed group that the text has named, or of several the one that it called so.
    std::uint32_t rebels_named(const TitleChain& chain, const Mention& mention) const;
    bool bears_same_title(const TitleChain& chain, const Mention& mention, const Mention& before) const;
    /// "the deputies" are not those of the party of a deputy whom the text named, and a deputy is none of "the
    /// deputies".
    bool is_none_of(const Title& title, const Mention& mention, const Mention& before) const;
    /// "the former president": not of the office that acts now.
    bool is_former(const Mention& holder) const;
    /// "the spokesman of X ... the spokesman Smith": the actor of whoever bore the title before without a name.
    std::uint32_t of_holder_unnamed(const TitleChain& chain, const Mention& mention) const;
    /// "the agency of Ruritania quoted [an] a spokesman for the defence ministry": the state whose agency quotes him.
    std::uint32_t state_of_agency(const TitleChain& chain) const;
    /// "the police in X": the state that a place right after a title lies in, or nothing.
    std::uint32_t state_of_place(std::uint32_t at) const;
    /// "was killed in Ruritania by the police": they are of the place right before.
    std::uint32_t state_of_scene(const Mention& police) const;
    /// A head of government is no head of state, though both are "head".
    static bool same_office(const Mention& before, const Mention& mention);
    /// "the source": an official named before this sentence, if no other source was.
    void take_last_speaker(Mention& mention) const;
    /// "the paper X": the title says what its bearer is anyway, a medium or a party.
    static bool names_genre(std::string_view role, const Entity& entity);
    static bool names_type(const Title& title, const Entity& entity);
    /// The first mention that a description may still refer to.
    std::size_t oldest() const {
        constexpr std::size_t memory = 1000;
        return a_.mentions.size() - std::min(a_.mentions.size(), memory);
    }
    /// "the spokesman of the ministry": the actor of the last organ that such a title fits.
    std::uint32_t last_organ(std::uint32_t title) const;
    /// "the movement", of which only members were named ("rebels of X"): the last group of that type.
    std::uint32_t last_group(const Title& title) const;
    /// "the jets of the army": that of whose army the text has spoken, else of the state that it is about.
    std::uint32_t army_of(const TitleChain& chain) const;
    /// "a Ruritanian delegation came ... the delegation": whose a group is that bears its name, or whom the same noun
    /// has introduced last.
    std::uint32_t introduced_as(const Mention& mention) const;
    /// "the Socialist Party" is no party met before whose name lacks that word.
    bool is_other_party(const TitleChain& chain, const Mention& before) const;
    /// "the movement X", later "the movement": says whether the word stands in the mention of a body before.
    bool names_body(const Mention& before, std::u16string_view word) const;
    bool bears_name(const Mention& mention, std::uint32_t at) const;
    std::uint32_t body_called(std::u16string_view word) const;
    /// "positions of the organisation [tanzim]", not "of the factions", nor "of the resistance", who may be anybody.
    bool owned_by_one(const TitleChain& chain) const;
    /// "positions of the organisation": the group that the text has named, if it is the only one; or no_entry.
    std::uint32_t only_group(const Title& organ) const;
    /// "a leader in the movement": the body that was last called so, or nothing.
    std::uint32_t body_of(const TitleChain& chain) const;
    /// "director of the research department in the organisation": the same of a body behind the chain, which then ends
    /// at `end`.
    std::uint32_t body_behind(const TitleChain& chain, std::uint32_t& end) const;
    std::u16string_view body_word(const TitleChain& chain) const;
    /// "the opposition parties in X", "the rebels": whose several people are of whom the title tells nothing more.
    std::uint32_t owner_of_several(const TitleChain& chain, const Mention& mention) const;
    /// "the armed forces": a force whose name is a plural is one all the same.
    bool is_named_in_plural(const TitleChain& chain) const;
    /// The state of an official named before in the same sentence, or no_entry.
    std::uint32_t official_beside() const;
    /// "the prime minister's office" after "the prime minister of X".
    bool is_office_of(const Title& organ, const Mention& holder) const;
    /// "the foreign minister", "the spokesman of the government": no state is named.
    bool is_minister(const TitleChain& chain) const;
    /// "X, the chief of staff and deputy minister": the same person again.
    bool is_second_title(const Mention& mention) const;
    /// Says whether the text has named the state that it was sent from, or what is of it.
    bool speaks_of_dateline() const;
    /// "the government", "the army": of the state whose officials were named last, or of the only one that was named.
    std::uint32_t state_in_question() const;
    /// The text names another state at least three times, and twice as often: a guest's state is not in question.
    bool is_outnumbered(std::uint32_t state) const;
    /// An ambassador, an embassy: of another state than the one where things happen, unlike a foreign minister.
    bool is_abroad(const Mention& mention) const;
    /// The state that the text names first as one who acts.
    std::uint32_t protagonist() const;
    bool follows_preposition(std::uint32_t at) const;
    /// "the police", which the whole text does not say whose, are of the only state where the sentence takes place.
    void resolve_by_place(std::size_t first);
    /// Who holds an office of a state, or an organ of it, whichever state that is.
    bool is_official(const Mention& mention) const;
    /// Police and troops that need not say whose they are.
    bool is_domestic_force(const Mention& mention) const;
    /// Says whether "in" stands before a token.
    bool follows_locative(std::uint32_t at) const;
    bool is_party(const Mention& mention) const;
    /// "X called on the two sides": X, where the sentence begins with it.
    std::uint32_t one_who_urges() const;
    /// The two that this sentence names, else (of a `side`) those that fought or agreed last, else the last two that
    /// mentions after `from` name together, else the last different ones: not two where nobody can tell.
    std::vector<std::uint32_t> last_pair(std::size_t from, bool side) const;
    /// "the two countries".
    std::uint32_t described_pair(Mention mention);
    /// "the three countries", "the three ministers": so many as the text last named together, or none.
    std::vector<std::uint32_t> several_described(const TitleChain& chain) const;
    /// "X met his counterparts of Y and Z, and the three ministers": those whose officials this sentence names, if they
    /// are so many; else none.
    std::vector<std::uint32_t> officials_here(std::uint64_t wanted) const;
    /// The last two actors whose officials are named: "the two ministers".
    std::vector<std::uint32_t> last_officials() const;
    std::uint32_t add_each(std::span<const std::uint32_t> pair, Mention mention);
    /// The personal name after a title, also between commas.
    void attach_name(Mention& mention, const TitleChain& chain);
    /// Reads a name behind what may stand between it and its title, and moves `at` there; `at` where there is none.
    std::uint32_t name_behind(std::uint32_t behind, std::uint32_t& at) const;
    std::uint32_t name_behind_post(const Mention& mention, const TitleChain& chain, std::uint32_t& at) const;
    /// "the minister 'X Y'", whose name begins at `at`.
    void attach_quoted_name(Mention& mention, std::uint32_t at);
    /// "the ambassador to [lada] the UN, Y": the place between title and name. Returns its end, or `at`.
    std::uint32_t after_post(std::uint32_t at) const;
    /// "the candidate for [li-] the presidential elections Y": what stands for between title and name. Returns its end,
    /// or `at`.
    std::uint32_t after_office(std::uint32_t at) const;
    /// "President Whoever Y": a word of another use before the surname of a known person is his given name. Returns the
    /// end of the name, or `at`.
    std::uint32_t before_known_surname(std::uint32_t at) const;
    /// "the prime minister and minister of defence, X, said": one person of two offices. Returns the end of the second.
    std::uint32_t after_second_office(const Mention& mention) const;
    /// "dismissed the president [the] commander of the army": a name that is a noun too, before what it governs.
    bool governs_noun(std::uint32_t at) const;
    /// "President Y": the one person of that last name who was in office then, for the state that the title names.
    bool surname_after_title(Mention& mention, std::uint32_t at, const TitleChain& chain) const;
    /// Says whether the person held, at the date of the document, an office of that owner, or of that title where the
    /// chain names no owner.
    bool in_office(std::uint32_t person, const TitleChain& chain) const;
    /// "the mufti of X, Dr Y": a second title without an owner belongs to the name.
    std::uint32_t after_honorific(std::uint32_t at) const;
    /// "the two senators, the republican X and": the first of them is told apart by an adjective.
    std::uint32_t after_telling_adjective(std::uint32_t at, const TitleChain& chain) const;
    /// "arrested the Ruritanian X Y": a name with nothing but where he is from before it.
    std::uint32_t national_named(std::uint32_t at);
    /// Nothing stands before the token whose adjective it could be.
    bool opens_noun(std::uint32_t at) const;
    /// "the director at [fi] 'Whatever' X": behind the quoted name.
    std::uint32_t after_quoted_post(std::uint32_t at) const;
    /// "the sailors and the Ruritanian marines": an adjective in the plural is that of both, from a mention on.
    void share_nisba(std::size_t first);
    /// "the Ruritanian president X and the Graustarkian Y": the second person of the title of the first; returns where
    /// they end. `two`: the title is in the dual, so that any adjective may tell them apart.
    std::uint32_t second_holder(const Mention& first, const TitleChain& chain);
    const Analysis* second_adjective(std::uint32_t at, bool two) const;
    /// "quoted from [an] X his saying that": unknown words before a noun of somebody's saying name him; returns where
    /// they end.
    std::uint32_t named_by_saying(std::uint32_t at) const;
    PhraseMatch known_person(std::uint32_t at, std::uint32_t end) const;
    /// Two names of one surname and one first letter are spellings of one: only foreign first names vary so.
    bool same_initial(std::uint32_t at, const PhraseMatch& surname) const;
    /// Makes the name from `at` to `end`, a known one if there is such, the person of the mention.
    void set_person(Mention& mention, const PhraseMatch& known, std::uint32_t at, std::uint32_t end);
    /// `clitics`: letters before the first word that are not of the name.
    void set_local(Mention& mention, std::uint32_t at, std::uint32_t end, std::size_t clitics = 0);
    /// A person's office becomes known, or is what it was.
    void register_person(Mention& mention);
    /// "the Armenians", "Palestinians".
    std::uint32_t people(std::uint32_t at);
    /// "Ruritanian shoppers [-un -un] said": people of a state, whatever the noun, by its ending and the adjective's.
    std::uint32_t nationals(std::uint32_t at);
    /// "the arrest of ['ala] a Ruritanian": nothing stands before the nisba that it could describe.
    bool is_governed_nisba(std::uint32_t at, const Analysis& nisba) const;
    /// "six Ruritanians and a Graustarkian".
    bool is_one_more(std::uint32_t at, const Analysis& nisba) const;
    /// A personal name without a title before it: met before, or followed by its title, or given name and surname.
    std::uint32_t person(std::uint32_t at);
    /// "with Xyz Zyx [the] minister of Ruritania", "said Xyz Zyx ...": the end of unknown words that can only be a name
    /// there, or `at`.
    std::uint32_t named_by_title(std::uint32_t at) const;
    /// "and Muhammad", "to Muhammad": the reading of the first word of a name that bears clitics; else nullptr.
    const Analysis* given_name_after_clitics(std::uint32_t at) const;
    /// "Smith" alone: a word that is nothing else, and the last name of one person who is in office then.
    std::uint32_t holder_alone(std::uint32_t at);
    std::uint32_t sole_holder(std::u16string_view surname) const;
    std::uint32_t met_before(std::uint32_t at);
    std::uint32_t met_before(std::uint32_t at, std::u16string_view surname, const Proclitic& proclitic);
    /// "[the] prince Rudolf", after "the crown prince, [the] prince Rudolf son of X": who bore that title before that
    /// name.
    bool met_with_title(Mention& mention, std::uint32_t at, const TitleChain& chain) const;
    /// "bin X": the last two words of a name.
    std::uint32_t met_before_by_two(std::uint32_t at);
    /// "the Doctor" of a text in which somebody is called "Sami the-Doctor": not one of those who stand for their
    /// office.
    std::uint32_t met_by_title(const TitleChain& chain);
    /// "Colonel [the] Ruritanian", after "Colonel Rudolf [the] Ruritanian": his surname.
    std::uint32_t met_by_nisba(const TitleChain& chain);
    std::uint32_t add_met(Mention mention, std::uint32_t met, const Proclitic& proclitic);
    /// A common noun with the actor that it belongs to: "Iraqi oil", "villages of X".
    std::uint32_t modified(std::uint32_t at);

    Annotations& a_;
    std::uint32_t first_;
    std::uint32_t limit_;
};

/// "the death of a Ruritanian": says whether a noun without the article names what befell whom it is followed by.
bool tells_of_dead(const Annotations& annotations, std::uint32_t at);

}  // namespace isnad
