// Questions about the items of one sentence: which of them belong together, and how. Nothing that is asked here changes
// an event or depends on those found before; event_finder.h does the rest. Internal to extract/.
#pragma once

#include <isnad/extract/event/event.h>
#include <isnad/extract/frame/frame.h>

#include <cstdint>
#include <span>
#include <string>

namespace isnad {

using Mentions = Indices;

/// Reads a sentence for the finder of events. `i` is the item of a trigger wherever nothing else is said.
class ClauseReader {
  public:
    explicit ClauseReader(const Annotations& annotations) : a_(annotations) {}
    /// Turns to the next sentence. The items outlive the reading.
    void read(std::span<const Item> items) { items_ = items; }

    const Verb& verb_of(const Item& item) const { return a_.language->verbs[a_.form(*item.analysis).entry]; }
    const Features& features_of(const Item& item) const { return a_.form(*item.analysis).features; }
    /// The verbs that a written form may be, by their number in the lexicon, the likeliest first: unvocalised, "signed"
    /// is spelled as "fell".
    Indices readings(std::uint32_t i) const;
    /// "X supports Y, according to a statement [that] Z issued [it], and demands": not Z.
    bool is_cited(std::uint32_t verb) const;
    /// ", as X says,": a report beside the clause.
    bool is_told_so(std::uint32_t i) const;
    /// Right behind "as [kama]".
    bool follows_as(std::uint32_t i) const;
    /// "met his death": the subject of the active verb is whom it befalls.
    bool suffers(const Verb& verb) const;
    /// The form may also be of a verb without a relation.
    bool has_plain_reading(std::uint32_t i) const;
    /// "it is said that": an imperfect of saying without a subject at the head of a sentence.
    bool is_impersonal(std::uint32_t i, const Arguments& args) const;
    /// "what indicates", "it was expected [mina l-mutawaqqa']": its subject is nobody who has been named before.
    bool is_of_nobody(std::uint32_t i) const;
    /// "two men [who] it is thought that they ...": right behind an indefinite noun, which the clause takes up.
    bool is_thought_of_noun(std::uint32_t i, const Arguments& args) const;
    /// "arrested dozens of [min] them": an object that the subject cannot be.
    bool is_followed_by_some(std::uint32_t subject) const;
    /// "and criticized [the] appointment of X": a common noun does nothing that persons do.
    bool is_thing_done_to(std::uint32_t i, const Arguments& args) const;
    /// A plural or dual that shows its case is no object.
    bool is_nominative(const Item& item) const;
    /// "the arrest of 48 men": whom an act of force counts have not done it.
    bool counts_victims(const Item& item) const;
    /// "the arrest of five of the Xis": the Xis, or nobody.
    Mentions counted_victims(std::uint32_t i) const;
    /// "the condemnation of the attack": an item of its own.
    bool has_genitive_thing(std::uint32_t i) const;
    bool is_statement_noun(const Item& item) const;
    /// Says whether what the noun of action is done to stands behind it: "on X".
    bool has_own_target(std::uint32_t i, const Arguments& args) const;
    bool has_own_actor(std::uint32_t i, const Arguments& args) const;
    /// "its support for [li-] the steps": right behind the noun.
    bool says_to_whom(std::uint32_t i, const Arguments& args) const;
    /// "his saying, in a speech in X, that": the arguments of a noun of saying with what is said, behind an inset.
    Arguments with_speech(std::uint32_t i, const Arguments& args) const;
    /// A comma before or behind ", in a statement,".
    bool is_inset_comma(std::uint32_t comma) const;
    /// "replied to an attack": who does so has not done it.
    bool is_about(const Verb& verb, std::uint8_t preposition) const;
    /// "announced [about] an arrest": the noun is what a verb of saying tells.
    bool is_announced(std::uint32_t i) const;
    /// The same of what the teller himself may have done.
    bool is_announced_deed(std::uint32_t i, const Arguments& args) const;
    /// Arrests, expulsions, sanctions, releases: who announces them does them.
    bool is_act_of_authority(const Item& item) const;
    /// "attacked X by saying [bi-l-qawl] that": the verb whose subject says so, or no_item.
    std::uint32_t verb_done_by_saying(std::uint32_t i) const;
    /// "X's announcement of [an] the return of the troops": a noun in the place of what is said.
    bool tells_of_event(std::uint32_t i, const Arguments& args) const;
    /// "a halt to [li-] shelling": the noun before it ends it.
    bool is_ended(std::uint32_t i) const;
    /// When, how or where something happens: "yesterday in Geneva under the auspices of Z".
    bool is_aside(const Item& item) const;
    /// "the summit that was held between X and Y": the item after the verb of the relative clause, or no_item.
    std::uint32_t held_between(std::uint32_t i) const;
    /// "at [bi-] a request of X", "on the grounds of X's request", "in answer to [li-] X's call": a request that was
    /// made, whatever of.
    bool is_heeded(std::uint32_t i) const;
    /// "renewed the support of X for [li-] Y": the genitive of the noun of a light verb does it, for another is whom it
    /// is done to.
    bool names_doer(std::uint32_t noun, std::span<const std::uint8_t> prepositions, const Arguments& args) const;
    /// Says whether both are of one state or body.
    bool is_of_same_state(const Mentions& one, const Mentions& other) const;
    /// "said that X [is] in readiness for": the topic right before a noun of will is whose it is.
    Mentions topic_before(std::uint32_t i) const;
    /// "the arrest of X by [min qibal] Y", "his arrest by Y": no other noun of action stands before Y.
    bool names_agent(std::uint32_t i, const Arguments& args) const;
    /// "a raid of X [that] led to the arrest of", "led a raid of X to": the deed that is the subject of the verb before
    /// a noun of action, or no_item.
    std::uint32_t deed_that_led(std::uint32_t verb, std::uint32_t i) const;
    /// "led a raid of [li-] X to the arrest of": the verb before its subject, or no_item.
    std::uint32_t verb_that_led(std::uint32_t i) const;
    /// "a campaign of [li-] X": who does a deed, `found` or beside it.
    Mentions doers_beside(std::uint32_t deed, const Mentions& found) const;
    /// "an attack of [li-] X [that] struck Y": a bare deed of violence stands before its owner and the verb.
    bool strikes_behind_owner(std::uint32_t i) const;
    /// The verb that a bare noun is the object of, or no_item.
    std::uint32_t verb_of_object(std::uint32_t noun) const;
    /// "X: arrest of a man": in a headline the state before the colon arrests.
    Mentions country_heading(std::uint32_t i) const;
    /// Says whether a raid is theirs by what stands at its noun: not "the shelling of a car of [li-] X".
    bool is_striker(std::uint32_t i, const Mentions& mentions) const;
    /// "ten were killed in a raid", "a raid led to the death of ten": the word that tells of them, or no_item.
    std::uint32_t victims_told(std::uint32_t i) const;
    /// "recalled that it [anna-hu], in May, voted the council on": the pronoun on the complementizer of an intransitive
    /// verb is nobody.
    bool is_dummy(std::uint32_t left, std::uint32_t i) const;
    /// "the citizens" in the case that a subject does not have.
    bool is_oblique_people(const Item& item) const;
    /// "with approval from X": whose doing a noun is, where "from" is no argument of its own. `fatal`: somebody is said
    /// to have fallen in it, "the death of Y in a raid of [li-] X".
    void given_by(std::uint32_t i, Arguments& args, bool fatal) const;
    /// "threatened to answer any attack": none has happened.
    bool is_any(std::uint32_t i) const;
    /// "with the siege and shelling [of] X": the genitive of the second noun is that of both.
    bool shares_genitive(std::uint32_t i) const;
    /// "X's decision [to] expel": says whether a noun of action follows right behind a noun whose owner does it.
    bool follows_deed_noun(std::uint32_t i) const;
    /// "the decision of", "a decision that provides for": the noun of a deed that the noun of action at `i` belongs to,
    /// or no_item.
    std::uint32_t deed_before(std::uint32_t i) const;
    bool is_deed(const Item& item) const;
    /// "stressed the necessity of expelling X and arresting Y": says whether a noun of action is only said to be
    /// needed.
    bool is_only_needed(std::uint32_t i) const;
    /// "led X to call for calm": the one who was led does it.
    bool caused_subject(std::uint32_t verb, std::uint32_t i, Arguments& args) const;
    /// The colon after who speaks, and to whom, at the head of a line.
    std::uint32_t headline_colon() const;
    /// "Ruritania: prices fall": a state at the head of a line speaks only where words of its own follow.
    bool names_topic() const;
    /// A quotation of more than a name, "the Sultan", or one right behind a colon.
    bool opens_words(const Item& quote) const;
    /// "Ruritania: Graustark arms the rebels": whoever acts is another state than the topic.
    bool is_of_another_state(const Item& item) const;
    /// "Ruritania: it is for [ala] Graustark to answer": a demand.
    bool is_duty_of_another(std::uint32_t i) const;
    /// Whom nobody knows, but who is more than "the source".
    bool is_somebody(const Mentions& mentions) const;
    /// The predicate of plain saying, which every language has.
    const Predicate* speech_predicate() const;
    std::string_view text_of(std::uint32_t i) const;
    bool resolved(const Mentions& mentions) const;
    /// "said 'The Free' that": quotation marks around the name of who says something.
    bool is_quoted_speaker(std::uint32_t i) const;
    /// "X, the deputy": an office follows the comma.
    bool is_introduced(std::uint32_t i) const;
    /// "said Joyful Whoever", "said Whoever the Ruritanian": two words right behind the verb, of which one can only be
    /// a name, and no noun phrase is made so.
    bool is_odd_name(std::uint32_t i) const;
    /// No reading of its first word is a dual or a plural.
    bool is_singular(const Item& item) const;
    /// "the minister in Ruritania [f.] who [m.] said": the actor before places that the verb does not agree with, or
    /// no_item.
    std::uint32_t before_place(std::uint32_t i, std::uint32_t antecedent) const;
    /// "the steps of which he said that they ...": what the clause is about is told of, and says nothing.
    bool is_told_of(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "the youth who threatened X": no pronoun takes him up, so he does it.
    bool acts(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// Actors right of a verb, not its object, are who does it; `antecedent` is what its relative clause is about, if
    /// anything.
    bool acts_right(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "the movement whose leader criticized X": he is the movement's, and X the object.
    bool is_its_own(std::uint32_t i, const Arguments& args) const;
    /// "the explosion that struck X": an act of violence is the subject, and whom it strikes is not.
    bool strikes(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "the author of the attack [f.] that struck [f.] X": the deed in the title is its subject, not the man.
    bool is_of_named_deed(std::uint32_t i, std::uint32_t antecedent) const;
    /// "the attack in which [fiha] X ...": a pronoun stands for the noun before the relative clause.
    bool takes_up_noun(const Arguments& args) const;
    /// "statements by [li-] X in which [he] threatens": the owner of an indefinite noun of action before the verb.
    std::uint32_t owner_of_noun(std::uint32_t i) const;
    /// "the two poles of the race X and Y": the actors that a common noun for them stands before; takes them, and what
    /// stands before them, out of the objects.
    Mentions apposed(std::uint32_t i, Arguments& args) const;
    /// "the coalition refusing [li-] talks": the actors that the last word of the item, a participle, describes, or
    /// no_item. Precondition: a phrase with a preposition or an agent follows it.
    std::uint32_t bearer_of_attributive(std::uint32_t i) const;
    /// "X [f.] is who [man] did [m.] it": the verb agrees with "who".
    bool asks_who(std::uint32_t i) const;
    /// "who [alladhi] attacked X is Y", "that those who attacked X are Y": Y, or no_item.
    std::uint32_t cleft_subject(std::uint32_t i) const;
    /// "X said that a man who carried an axe attacked": of a clause that has a topic, the speaker is not the subject.
    void keep_topic(std::uint32_t i, Arguments& args) const;
    /// "a meeting [that] ...": the verb follows an indefinite noun of action.
    bool follows_bare_noun(std::uint32_t i) const;
    /// "a base [that] allows it to ...": an imperfect right after an indefinite noun that is no actor.
    bool is_of_bare_noun(std::uint32_t i, const Arguments& args) const;
    /// "'The displacement is on the rise and threatens to'": what a nominal sentence in a quotation is about.
    std::uint32_t quoted_topic(std::uint32_t i) const;
    bool is_of_bare_thing(const Item& noun, const Features& verb) const;
    /// "freed hostages whom it had held [-hum]": the copula's verb has the noun before the copula as its object.
    bool is_object_of_next(std::uint32_t copula, const Mention& who) const;
    /// "convicted a Ruritanian soldier [who] shot X", "met a minister [who] visited X".
    bool is_of_bare_title(std::uint32_t i, const Arguments& args) const;
    bool is_indefinite_title(const Mention& who) const;  ///< "a Ruritanian soldier".
    /// "a suicide bomber [who] wears a mask blew up": an imperfect right behind the indefinite subject of another verb.
    bool tells_of_subject(std::uint32_t i, const Arguments& args) const;
    /// "made some [people] believe": says whether a verb says what the object right before it was brought to do.
    bool is_caused(std::uint32_t i) const;
    /// "that the company is inquiring ... and will announce": whom nobody knows is the subject of both; or none.
    Mentions unknown_topic(std::uint32_t i) const;
    /// "visas for states [that] refuse": an imperfect right behind indefinite actors with a preposition.
    bool is_of_bare_actors(std::uint32_t i, const Arguments& args) const;
    /// "with reports that point to": what an indefinite report says nobody in particular says.
    bool is_of_bare_document(std::uint32_t i, const Arguments& args) const;
    /// Says whether a verb stands in a clause about a noun before it, also behind "was": "a ship that was leading X".
    bool tells_of_noun(std::uint32_t i) const;
    /// "accused X, who went to A, Y of [bi-]", "[she] expelled forty of them": Y and them are the objects.
    void take_hidden_object(std::uint32_t i, Arguments& args) const;
    bool is_decree(const Item& noun) const;  ///< "a decree": with a verb right behind it, that is what it says.
    /// "told that it had happened [tamma] the summoning of the ambassador of X to [lada] us": his post is no target.
    void drop_own_posts(const Item& noun, Arguments& args) const;
    /// "which X announced the arrest of": a pronoun behind the deed stands for what the clause is about.
    bool takes_up_antecedent(const Arguments& args) const;
    /// "the arrest of men [who] attacked": the verb agrees with the genitive and not with the deed.
    bool is_of_genitive(std::uint32_t i) const;
    /// The same where no doer stands behind the verb.
    bool is_done_by_genitive(std::uint32_t i, const Arguments& args) const;
    /// "a raid [that] killed three": a noun of action without the article right before the verb is what it is about.
    bool tells_of_bare_deed(std::uint32_t i, const Arguments& args) const;
    /// "as for the occupation of X, says Y that": who says it stands beside the verb.
    bool speaks_beside(std::uint32_t i, const Arguments& args) const;
    /// "and in a statement X said", "and after a conference X said that", "and during a conference [he] said that",
    /// "and in the face of [a] rising pressure X announced".
    bool opens_behind_phrase(std::uint32_t i, const Arguments& args) const;
    /// "and discussed with him developments": a feminine thing behind a masculine verb that persons do.
    bool is_thing_discussed(std::uint32_t i, const Arguments& args) const;
    /// "X condemned it and appealed to [nashada] Y [for] protection", "and sent troops": who is asked, and forces of
    /// nobody known that a frame names as the verb's object, are no subject.
    bool is_object_right(std::uint32_t i, const Arguments& args) const;
    /// "visited X the president", "denied the charges the spokesman": the subject behind the object, or no_item.
    std::uint32_t subject_behind_object(std::uint32_t i, const Arguments& args) const;
    /// Whom a relative clause is about: all coordinated actors before it, or the last, as the verb agrees.
    Mentions relative_subject(std::uint32_t i, std::uint32_t antecedent) const;
    /// Makes whom the relative clause is about its subject, or who holds what it is about; false where that is nobody.
    bool take_antecedent(std::uint32_t i, std::uint32_t antecedent, Arguments& args) const;
    /// "the support of X's fighters, who [pl.] wage": the relative clause is about the genitive.
    bool take_genitive(std::uint32_t i, std::uint32_t antecedent, Arguments& args) const;
    /// "comes a warning": the noun of action after a verb without a relation is its subject.
    bool happens(std::uint32_t i, const Arguments& args) const;
    /// "the proposal met with refusal": a definite noun of action before the noun of a light verb suffers that.
    bool meets_with(std::uint32_t i, const Arguments& args) const;
    /// "denied the tweets any link": of two bare nouns the first is the subject, though it is no actor.
    bool is_noun_right(std::uint32_t i, const Arguments& args) const;
    /// "the study expected that": what is said behind the verb is in a paper that is a noun of action too.
    bool is_paper_right(std::uint32_t i, const Arguments& args) const;
    /// "the killing of 12 Xs", "the attacks of [the capital]": it befalls the genitive.
    bool befalls_genitive(std::uint32_t i, const Arguments& args) const;
    /// "[he] stressed [the] importance of": a feminine noun in the construct state right behind a masculine verb.
    bool is_thing_said(std::uint32_t i, const Item& noun) const;
    /// "disclosed statements by [li-] X that": what he states is the subject.
    bool is_statement_right(std::uint32_t i, const Arguments& args) const;
    /// "the meeting dealt with the relations": who met is not said again.
    bool is_meeting_right(std::uint32_t i, const Arguments& args) const;
    /// "what points to it X", "of whom asked X": the subject stands behind a pronoun that takes up what was before.
    bool follows_governed_pronoun(std::uint32_t i, std::uint32_t right) const;
    /// "Ruritania, criticized it the union": the pronoun takes up what stands before, and the subject follows.
    bool is_topic(std::uint32_t i, const Arguments& args) const;
    /// "called on [the] Xs [-in]": an unknown word in the plural that is no subject.
    bool is_oblique(const Item& item) const;
    /// "said [f.] the deputy [m.] X that": titles in the masculine are borne by women.
    bool is_woman(std::uint32_t i, const Item& item, const Arguments& args) const;
    bool has_right_subject(std::uint32_t i, const Arguments& args) const;
    /// Three states and more are spoken of as one "she".
    bool is_bloc(const Features& features, const Mentions& mentions) const;
    /// Nothing that the text has said of an unknown person speaks against it.
    bool is_of_gender(Gender wanted, const Mention& mention) const;
    /// "the officials said ... and he added": they are not he.
    static bool are_too_many(const Features& features, const Mention& mention);
    bool fits(const Features& features, const Mentions& mentions) const;
    /// "the police had said", "a man who was carrying an axe had [qad] attacked": the actor behind the copula before
    /// the verb, or no_item.
    std::uint32_t subject_of_copula(std::uint32_t i) const;
    /// ", in its speech, when it announced the pact,": no verb of the main clause stands in these items.
    bool is_set_off_clause(std::uint32_t first, std::uint32_t last) const;
    bool is_press(const Mentions& mentions) const;
    bool is_person(const Mentions& mentions) const;
    /// "a town [that] the troops had held [alay-ha]": what is held is the place before, whose nobody says it is.
    bool holds_place(std::uint32_t i) const;
    /// "X, who before [sabaqa an] attacked Y": what a relative clause is about whose verb stands before "that".
    std::uint32_t antecedent_over_that(std::uint32_t i) const;
    /// "behind it": a pronoun with a preposition right after the verb.
    bool has_pronoun_behind(std::uint32_t i) const;
    /// "it had been for X before to [sabaqa li-X an] threaten Y".
    Mentions raised_subject(std::uint32_t i) const;
    bool has_verb_before(std::uint32_t i) const;
    /// The preposition of the phrase right before an item: its own, or where it opens the sentence that of the noun
    /// whose genitive it is; else 0.
    std::uint8_t preposition_of_phrase(std::uint32_t i) const;
    bool same_actor(const Mentions& a, const Mentions& b) const;
    /// Who spoke may be somebody of whom only his title is known.
    bool is_nobody_known(const Features& features, const Mentions& speaker) const;
    /// "what [ma] X called [it] a provocation": the pronoun takes up the noun right before the verb.
    bool takes_up_thing(std::uint32_t i, const Features& pronoun) const;
    /// "the attack killed five and hurt ten": the noun of action that is the subject of the verb before a verb of
    /// violence that is coordinated with it, or no_item.
    std::uint32_t deed_going_on(std::uint32_t i) const;
    /// "sanctions [that] X condemned [bi-ha]", "a base [where] X's troops are": a pronoun that agrees with the
    /// indefinite noun right before the verb.
    bool takes_up_noun_before(std::uint32_t i, const Features& pronoun) const;
    /// "In X, where [he] met Y, the minister said": the subject of the main clause, if the verb opens one that stands
    /// before it, or no_item.
    std::uint32_t subject_ahead(std::uint32_t i, std::uint32_t object) const;
    /// "the meeting [m.] that brought her together with X": the pronoun is not of the noun.
    bool is_unlike(const Item& noun, const Features& pronoun, bool does_it) const;
    /// One and the same person, or a state and its people: neither is what the other does something to.
    static bool is_of_same_side(const Mention& one, const Mention& other);
    /// An object pronoun is not the subject of its own clause: the nearest other actor that fits.
    Mentions object_referent(std::uint32_t i, const Features& features, const Mentions& subject) const;
    bool is_material_conflict(const Frame& frame) const;
    /// "ordered [bi-] the closing of the border": no one is named who would close it.
    bool is_order(const Event& event) const;
    /// Another verb of the sentence says or does something.
    bool another_acts(std::uint32_t i) const;
    /// "stressed Y's commitment": X has promised nothing by it.
    bool commits_another(const FrameMatch& match, const Item& noun, const Arguments& args) const;
    /// The noun that a relative clause is about, with a relative pronoun or without.
    std::uint32_t noun_taken_up(std::uint32_t i) const;
    /// "a number of the raids [that] X made".
    bool is_some_of(const Item& noun) const;
    /// "an attack ... that X launched [it]", "that X stands behind [it]": the pronoun at the verb agrees with the noun.
    bool takes_up(std::uint32_t i, const Item& noun) const;
    /// "attacks at several places in the capital [that] X launched [them]": the noun of a light verb, of which the
    /// phrases up to the item `nearest` say where and when; or no_item.
    std::uint32_t distant_noun(std::uint32_t i, std::uint32_t nearest, const LightUse& light) const;
    /// "a summit opened in X, and took part in it Y": the meeting that a verb goes on about, or no_item.
    std::uint32_t meeting_before(std::uint32_t i, const LightUse& light) const;
    /// "the talks that X held with Y": the noun stands before the relative clause.
    std::uint32_t relative_noun(std::uint32_t i, const LightUse& light) const;
    /// "the statement that X came out with [bi-ha]": the pronoun takes up the noun of the light verb.
    bool is_pronoun_after(const Item& item, const LightUse& light) const;
    /// "announced a ceasefire between X and Y": the subject is none of them, so he only says so.
    bool concerns_others(const Arguments& args) const;
    /// "decided the refusal [of a] meeting": what is refused is not done.
    bool is_refused(std::uint32_t i, std::uint32_t item) const;
    std::uint32_t light_noun(std::uint32_t i, const LightUse& light, const Arguments& args) const;
    /// "declared [the] state of emergency": a noun right before the noun of the light verb is no subject.
    bool leads_to_light_noun(std::uint32_t i, std::uint32_t noun) const;
    /// "conducted a raid": says whether the item is a bare noun that the verb is light for.
    bool is_light_for(const Verb& verb, const Item& item) const;
    /// A quick no for most items.
    bool may_have_event_noun(const Item& item) const;
    /// Says whether an item's head is this noun, also where it names an actor ("troops", "ambassador").
    bool has_event_noun(const Item& item, std::uint32_t noun) const;
    /// How specific a match is: words asked for, then actors found.
    static int specificity(const FrameMatch& match);
    Span trigger_span(std::uint32_t i) const;
    /// "in a statement [that] the agency published [it]": a relative clause without a pronoun.
    bool describes_noun(std::uint32_t i) const;
    /// "a step [that was] described as": an unvocalised verb right behind an indefinite noun.
    bool is_said_of_bare_noun(std::uint32_t i) const;
    /// "no progress [that] is mentioned": right behind an indefinite noun that names nobody.
    bool is_said_of_thing(std::uint32_t i) const;
    /// A group attacks no part of itself: one of the two was taken for it.
    bool strikes_itself(const FrameMatch& match) const;
    /// "intends talks with X": the frame says all that the noun of its content does.
    bool names_content(const FrameMatch& match) const;
    /// "the publishing by X of an inquiry": the content is a paper that the frame names.
    bool publishes(const FrameMatch& match) const;
    /// The content is a noun of action that the frame names.
    bool names_word(const FrameMatch& match) const;
    /// "the minister confirmed the refusal of his country to": it is no other actor.
    bool is_own_state(std::uint32_t target, const Mentions& sources) const;
    double confidence(const Event& event, const FrameMatch& match, double penalty) const;
    Span span_of(std::uint32_t begin, std::uint32_t end) const;
    /// "no reaching of [ila] an agreement": the noun is what the verbal noun of a light verb before it is done to.
    bool is_reached(std::uint32_t i) const;
    /// "went on [li-] to say that": no aim, he says so.
    bool goes_on_to_say(std::uint32_t i) const;
    /// Conditions and purposes: nothing has happened.
    bool is_hypothetical(std::uint32_t i) const;
    bool is_statement(const Event& event) const;
    /// What is said ends with its quotation, with the next verb of saying that goes on, or with the sentence.
    std::uint32_t speech_end(std::uint32_t begin, std::uint32_t trigger) const;
    /// ", while ...", ", but ...".
    bool opens_contrast(std::uint32_t i) const;
    /// ", which [is what] Y denied": Y is no part of what he denies.
    bool is_answered(std::uint32_t i) const;
    bool is_denial(const Event& speech) const;
    /// "denied that ..., but threatened": what comes after "but" is not denied, nor part of what is said.
    bool stands_against(const Event& event, const Event& denial) const;
    /// "said that ..., and called on X": he does so himself, and does not report it.
    bool is_own_act(const Event& event, const Event& speech) const;
    bool is_cited(const Event& speech) const;

  private:
    const Annotations& a_;
    std::span<const Item> items_;
};

}  // namespace isnad
