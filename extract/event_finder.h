// The finder of events, sentence by sentence; its parts are event.cpp, subject.cpp, trigger.cpp and speech.cpp.
// Internal to extract/.
#pragma once

#include <isnad/extract/event.h>
#include <isnad/extract/frame.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isnad {

using Mentions = Indices;

/// "X underwent an attack": says whether the subject suffers what the frame tells of.
bool befalls_subject(const Frame& frame);

/// What a reading loses in confidence where a noun or a particle, not a verb, carries it.
inline constexpr double nominal_penalty = 0.07;

/// Finds the events of a document, sentence by sentence, left to right.
class EventFinder {
  public:
    EventFinder(Annotations& annotations, Discourse& discourse, SentenceMemory& memory, std::vector<Event>& events,
                std::vector<Refusal>* refusals)
        : a_(annotations),
          discourse_(discourse),
          events_(events),
          refusals_(refusals),
          subjects_(memory.subjects),
          noun_subjects_(memory.noun_subjects),
          used_(memory.used) {}

    void run(std::span<const Item> items, std::uint32_t sentence);

  private:
    // quotations over several sentences

    /// What a speaker of the sentence before still says: up to the item `end`.
    struct Quotation {
        std::uint32_t speech = no_item;  ///< Event.
        std::uint32_t end = 0;
    };
    Quotation goes_on() const;
    /// Attributes what stands in it, and remembers whether this sentence leaves a quotation open.
    void carry(const Quotation& quotation);

    // triggers

    const Verb& verb_of(const Item& item) const { return a_.language->verbs[a_.form(*item.analysis).entry]; }
    const Features& features_of(const Item& item) const { return a_.form(*item.analysis).features; }

    /// "X said, according to what Y reported": the next sentence goes on with X.
    bool is_only_cited(std::uint32_t i) const;
    void verb(std::uint32_t i);
    /// The verbs that a written form may be, the likeliest first: unvocalised, "signed" is spelled as "fell".
    boost::container::small_vector<const Verb*, 4> readings(std::uint32_t i) const;
    /// "said an official [who] spoke to the press that": the one act of saying told twice.
    bool describes_speaker(std::uint32_t i) const;
    /// ", as X says,": a report beside the clause.
    bool is_told_so(std::uint32_t i) const;
    /// "said Smith": the verb shows whether an unknown person is a man or a woman.
    void learn_gender(const Features& verb, const Mentions& subject);
    /// A verb of passing on what others say.
    bool transmits(const Verb& verb) const;
    /// "according to what X carried": here such a verb says.
    bool reports(std::uint32_t i, const Arguments& args);
    /// "met his death": the subject of the active verb is whom it befalls.
    bool suffers(const Verb& verb) const;
    /// The form may also be of a verb without a relation.
    bool has_plain_reading(std::uint32_t i) const;
    /// "it is said that": an imperfect of saying without a subject at the head of a sentence.
    bool is_impersonal(std::uint32_t i, const Arguments& args) const;
    /// "two men [who] it is thought that they ...": right behind an indefinite noun, which the clause takes up.
    bool is_thought_of_noun(std::uint32_t i, const Arguments& args) const;
    /// "..., as X said": all of the sentence before the verb is what he said.
    void spread_speech(std::uint32_t i);
    /// Says whether the verb goes on with the subject of a verb before it, as far as agreement tells.
    bool continues_clause(std::uint32_t i) const;
    /// Reads what follows the verb as its subject; as its object where only that gives the event a target.
    bool try_both_subjects(std::uint32_t i, const Verb& verb, const Arguments& args);
    /// "arrested dozens of [min] them": an object that the subject cannot be.
    bool is_followed_by_some(std::uint32_t subject) const;
    /// A plural or dual that shows its case is no object.
    bool is_nominative(const Item& item) const;
    /// What stands after the verb may be its object: "and [he] accused the troops of ...".
    bool retry_without_subject(std::uint32_t i, const Verb& verb, Arguments args);
    void participle(std::uint32_t i);
    /// How a verbal noun came to its subject, where not by a genitive of its own.
    struct NounControl {
        bool governed = false;              ///< by the verb that governs it
        const Event* accusation = nullptr;  ///< whose target did it; not owned
    };

    void event_noun(std::uint32_t i);
    NounControl noun_arguments(std::uint32_t i, Arguments& args);
    /// "the arrest of 48 men": whom an act of force counts have not done it.
    bool counts_victims(const Item& item) const;
    bool is_target_before(std::uint32_t i) const;
    /// "the condemnation of the attack": an item of its own.
    bool has_genitive_thing(std::uint32_t i) const;
    /// "X's arrest [of] Y": what stands bare behind the doer, if it is not the object of the verb; or no_item.
    std::uint32_t own_object(std::uint32_t i) const;
    /// Tries the frames of the noun; true when one is found, or is another sense of the word.
    bool try_noun_uses(std::uint32_t i, const Arguments& args, const NounControl& control, std::string& reason);
    bool is_statement_noun(const Item& item) const;
    /// Says whether what the noun of action is done to stands behind it: "on X".
    bool has_own_target(std::uint32_t i, const Arguments& args) const;
    bool has_own_actor(std::uint32_t i, const Arguments& args) const;
    /// "the death of X's chief in a raid of Y": whom the deed has struck.
    Mentions victims_before(std::uint32_t i) const;
    /// "called on X to stop her attacks": whose they are.
    Mentions asked_before(std::uint32_t i, const Features& owner) const;
    /// A comma before or behind ", in a statement,".
    bool is_inset_comma(std::uint32_t comma) const;
    /// "called on X to [ila] withdraw": nothing has happened.
    bool is_asked_for(std::uint32_t i) const;
    /// "replied to an attack": who does so has not done it.
    bool is_about(const Verb& verb, std::uint8_t preposition) const;
    /// "announced [about] an arrest": the noun is what a verb of saying tells.
    bool is_announced(std::uint32_t i) const;
    /// "accused X of arming Y and training Z": the accusation of the noun before.
    const Event* accusation_before(std::uint32_t i) const;
    /// The doer of a noun of action is not written beside it: what is coordinated with it has the same.
    bool inherits(std::uint32_t noun) const;
    /// Arrests, expulsions, sanctions, releases: who announces them does them.
    bool is_act_of_authority(const Item& item) const;
    /// "the army announced that two gunmen were killed": the forces did what they report as done.
    Mentions reporting_force(std::uint32_t i, const Arguments& args) const;
    /// "after X's announcement that ...": a noun of saying with its speaker and what is said.
    bool statement_noun(std::uint32_t i, Arguments spoken, const Arguments& args);
    /// "called X's statements [bi-anna-ha] mad": what follows is said of the noun by the verb before it.
    bool is_described(std::uint32_t i) const;
    /// "the agency quoted X [with] his saying that": the verb has said who says this.
    bool is_said_already(const Mentions& speaker, std::uint32_t speech) const;
    /// "X's announcement of [an] the return of the troops": a noun in the place of what is said.
    bool tells_of_event(std::uint32_t i, const Arguments& args) const;
    /// "launching an attack on X", read as the verb.
    bool light_event_noun(std::uint32_t i, const Verb& verb, Arguments args);
    /// "a halt to [li-] shelling": the noun before it ends it.
    bool is_ended(std::uint32_t i) const;
    /// "accused X of attacking Y": the accused is the one who attacks.
    const Event* controlling_event(std::uint32_t i) const;
    /// "fighting between X and Y": the members are each other's targets.
    void between(std::uint32_t i, Arguments& args);
    /// When, how or where something happens: "yesterday in Geneva under the auspices of Z".
    bool is_aside(const Item& item) const;
    /// "the summit that was held between X and Y": the item after the verb of the relative clause, or no_item.
    std::uint32_t held_between(std::uint32_t i) const;
    /// "with approval from X": whose doing a noun is, where "from" is no argument of its own.
    void given_by(std::uint32_t i, Arguments& args) const;
    /// "they agreed after talks with X": the subject of the clause talked.
    void talks(std::uint32_t i, Arguments& args);
    /// "left at the end of a tour": the subject of the clause travels, or his guest.
    void tours(std::uint32_t i, Arguments& args) const;
    /// What the verb before passes on: "began shelling", "announced the arrest".
    bool inherit_from_verb(std::uint32_t verb, std::uint32_t i, Arguments& args);
    /// "X's decision [to] expel": says whether a noun of action follows right behind a noun whose owner does it.
    bool follows_deed_noun(std::uint32_t i) const;
    /// "forced X to [ala] withdraw": the event whose target does what the noun says, or null.
    const Event* pressure_before(std::uint32_t i) const;
    /// "continued urging", "was signed by": the noun has the subject of the verb that governs it.
    bool inherit_subject(std::uint32_t i, Arguments& args);
    /// "the decision of X to expel Y": whose it is, as an actor.
    Mentions decider_before(std::uint32_t i);
    bool is_deed(const Item& item) const;
    /// "arrived for talks with", "gave money to help": the verb that this noun of action is the aim of, or no_item.
    std::uint32_t verb_of_aim(std::uint32_t i) const;
    /// "the agency quoted X his denial": what he did there is his, not the agency's.
    Mentions quoted_by(std::uint32_t verb) const;
    /// Says whether an event of one of these CAMEO codes has been made of the item: a noun that a promise (03) governs
    /// is its content, no second event.
    bool has_become(std::uint32_t i, std::initializer_list<std::string_view> codes) const;
    /// "led X to call for calm": the one who was led does it.
    bool caused_subject(std::uint32_t verb, std::uint32_t i, Arguments& args) const;
    /// "X: Russia will go on ..." at the head of a line.
    void headline();
    /// The colon after who speaks, and to whom, at the head of a line.
    std::uint32_t headline_colon() const;
    /// "Ruritania: prices fall": a state at the head of a line speaks only where words of its own follow.
    bool names_topic() const;
    /// "Ruritania: Graustark arms the rebels": whoever acts is another state than the topic.
    bool is_of_another_state(const Item& item) const;
    /// Says whether an event is reported, directly or not, by a speech.
    bool says_through(std::size_t event, std::size_t speech) const;
    /// Where what X says begins: an agency reports the whole sentence, others what is said around them.
    std::uint32_t begin_of_report(std::uint32_t i, const Mentions& speaker) const;
    /// "according to X".
    void according(std::uint32_t i);
    /// Whom nobody knows, but who is more than "the source".
    bool is_somebody(const Mentions& mentions) const;
    /// The predicate of plain saying, which every language has.
    const Predicate* speech_predicate() const;
    std::string text_of(std::uint32_t i) const;

    // subjects and references

    bool resolved(const Mentions& mentions) const;
    /// The actors of an item; unknown words where a speaker must stand are a person's name. `says`: what he says
    /// follows, so that an unknown word with the article is a name too.
    Mentions speaker_in(std::uint32_t i, bool says = false);
    /// "said Joyful Whoever", "said Whoever the Ruritanian": two words right behind the verb, of which one can only be
    /// a name, and no noun phrase is made so.
    bool is_odd_name(std::uint32_t i) const;
    /// No reading of its first word is a dual or a plural.
    bool is_singular(const Item& item) const;
    /// The person whom unknown words without an article name, as only a name can be.
    Mentions unknown_name(std::uint32_t i);
    /// "the one in charge of information at the assembly, X, said that": a person named between commas behind a subject
    /// of whom nobody knows more.
    Mentions named_between_commas(std::uint32_t subject, const Arguments& args);
    void name_subject(const Mentions& named, Arguments& args);
    /// "the youth who threatened X": no pronoun takes him up, so he does it.
    bool acts(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "the explosion that struck X": an act of violence is the subject, and whom it strikes is not.
    bool strikes(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "the attack in which [fiha] X ...": a pronoun stands for the noun before the relative clause.
    bool takes_up_noun(const Arguments& args) const;
    /// "the Ruritanian raids that hit X": whose raids they are hit him. Not "the talks in which X took part".
    bool is_deed_of_somebody(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "statements by [li-] X in which [he] threatens": the owner of an indefinite noun of action before the verb.
    std::uint32_t owner_of_noun(std::uint32_t i) const;
    /// "the two poles of the race X and Y": the actors that a common noun for them stands before.
    Mentions apposed(std::uint32_t i, Arguments& args) const;
    /// "[were] killed then five soldiers": unvocalised, a verb of violence at the head of a sentence is passive.
    bool may_be_suffered(std::uint32_t i, const Arguments& args) const;
    /// "which [hadha] indicates": said by nobody.
    bool follows_demonstrative(std::uint32_t i) const;
    /// "X said that a man who carried an axe attacked": of a clause that has a topic, the speaker is not the subject.
    void keep_topic(std::uint32_t i, Arguments& args) const;
    /// "X said that a soldier shot and hit": the unknown subject of the verb before goes on.
    bool goes_on_with_unknown(std::uint32_t i) const;
    void find_implicit_subject(std::uint32_t i, Arguments& args);
    /// "a meeting [that] ...": the verb follows an indefinite noun of action.
    bool follows_bare_noun(std::uint32_t i) const;
    /// "a tour that he began yesterday and [that] took in X": the noun that a second relative clause is about, or
    /// no_item.
    std::uint32_t noun_of_relatives(std::uint32_t i) const;
    /// "a base [that] allows it to ...": an imperfect right after an indefinite noun that is no actor.
    bool is_of_bare_noun(std::uint32_t i, const Arguments& args) const;
    /// "with reports that point to": what an indefinite report says nobody in particular says.
    bool is_of_bare_document(std::uint32_t i, const Arguments& args) const;
    /// "which X announced the arrest of": a pronoun behind the deed stands for what the clause is about.
    bool takes_up_antecedent(const Arguments& args) const;
    /// "the arrest of men [who] attacked": the verb agrees with the genitive and not with the deed.
    bool is_of_genitive(std::uint32_t i) const;
    /// "and discussed with him developments": a feminine thing behind a masculine verb that persons do.
    bool is_thing_discussed(std::uint32_t i, const Arguments& args) const;
    /// "the communiqué called for [ila] the withdrawal of X": a request whose author is not known is one all the same.
    bool is_request_of_nobody(std::uint32_t verb, std::uint8_t preposition) const;
    /// "X launched attacks in the north, [which] struck Y": who did the deed that the verb agrees with.
    Mentions striker_before(std::uint32_t i) const;
    /// What the relative clause of the verb is about, if that does it: an actor, the deed of one, or a thing.
    bool find_relative_subject(std::uint32_t i, std::uint32_t antecedent, Arguments& args);
    /// "visited X the president", "denied the charges the spokesman": the subject behind the object, or no_item.
    std::uint32_t subject_behind_object(std::uint32_t i, const Arguments& args) const;
    std::uint32_t take_right_subject(std::uint32_t i, Arguments& args) const;
    /// Fills in the subject and the actors that it stands for.
    void take_subject(std::uint32_t i, std::uint32_t subject, Arguments& args);
    /// "X condemns and deplores": two verbs side by side that agree have one subject.
    bool shares_subject(std::uint32_t i) const;
    void find_subject(std::uint32_t i, Arguments& args);
    /// Whom a relative clause is about: all coordinated actors before it, or the last, as the verb agrees.
    Mentions relative_subject(std::uint32_t i, std::uint32_t antecedent) const;
    /// "comes a warning": the noun of action after a verb without a relation is its subject.
    bool happens(std::uint32_t i, const Arguments& args) const;
    /// "a statement by X said": the speaker is who issued it; of "the statement", who spoke last.
    bool find_issuer(Arguments& args);
    /// "the proposal met with refusal": a definite noun of action before the noun of a light verb suffers that.
    bool meets_with(std::uint32_t i, const Arguments& args) const;
    /// "a statement of [li-] X accused": who issued it accuses.
    bool find_author(std::uint32_t i, Arguments& args);
    /// "denied the tweets any link": of two bare nouns the first is the subject, though it is no actor.
    bool is_noun_right(std::uint32_t i, const Arguments& args) const;
    /// "what points to it X", "of whom asked X": the subject stands behind a pronoun that takes up what was before.
    bool follows_governed_pronoun(std::uint32_t i, std::uint32_t right) const;
    /// Right after a verb of saying stands the speaker; after another verb he beats a common noun before it.
    bool speaks_right(std::uint32_t i, std::uint32_t left, const Arguments& args) const;
    /// "Ruritania, criticized it the union": the pronoun takes up what stands before, and the subject follows.
    bool is_topic(std::uint32_t i, const Arguments& args) const;
    /// "called on [the] Xs [-in]": an unknown word in the plural that is no subject.
    bool is_oblique(const Item& item) const;
    /// "said [f.] the deputy [m.] X that": titles in the masculine are borne by women.
    bool is_woman(std::uint32_t i, const Item& item, const Arguments& args) const;
    bool has_right_subject(std::uint32_t i, const Arguments& args) const;
    /// Whose doing a noun of action that is a subject is: "the Ruritanian raids".
    Mentions doers(std::uint32_t noun) const;
    /// "hit the Ruritanian raids X": a noun of action with its doer is the subject, and an object follows.
    bool is_deed_right(std::uint32_t i, const Arguments& args) const;
    void set_subject(std::uint32_t subject, Arguments& args);
    /// "we urge": whoever is speaking.
    void find_speaking_subject(Arguments& args);
    /// Three states and more are spoken of as one "she".
    bool is_bloc(const Features& features, const Mentions& mentions) const;
    /// Nothing that the text has said of an unknown person speaks against it.
    bool is_of_gender(Gender wanted, const Mention& mention) const;
    /// "the officials said ... and he added": they are not he.
    static bool are_too_many(const Features& features, const Mention& mention);
    bool fits(const Features& features, const Mentions& mentions) const;
    /// "the police had said": the actor between a copula and the verb.
    bool is_subject_of_copula(std::uint32_t i) const;
    bool is_press(const Mentions& mentions) const;
    /// A verb without a written subject: the one of the clause that it continues, or the last speaker's.
    Mentions implicit_subject(std::uint32_t i, const Features& features);
    /// "X received Y, and the two discussed": both sides of the last event.
    Mentions both_before(const Features& features) const;
    /// "it had been for X before to [sabaqa li-X an] threaten Y".
    Mentions raised_subject(std::uint32_t i) const;
    bool has_verb_before(std::uint32_t i) const;
    /// Whose doing the last noun of action was, if that fits.
    Mentions noun_subject_before(std::uint32_t i, const Features& features) const;
    bool same_actor(const Mentions& a, const Mentions& b) const;
    /// The nearest subject before that is not the object: nobody accuses himself.
    Mentions other_subject_before(std::uint32_t i, const Mentions& object) const;
    /// Who spoke may be somebody of whom only his title is known.
    bool is_nobody_known(const Features& features, const Mentions& speaker) const;
    Mentions verb_subject_before(std::uint32_t i, const Features& features) const;
    /// "he", "his", "them": the nearest earlier subject or speaker that fits; then any actor.
    Mentions pronoun_referent(std::uint32_t i, const Features& features) const;
    Mentions owner_before(std::uint32_t i, const Features& features) const;
    /// "the papers criticized X and accused him": the subject does something to others, not only says it.
    bool acts_itself(std::uint32_t i, const Mentions& subject) const;
    /// "X invaded Y, and Z condemned her": who has struck is condemned.
    Mentions blamed(std::uint32_t i, const Features& features, const Mentions& subject) const;
    /// "threatened X over the raid that its aircraft made": the aircraft are X's.
    void take_other_owner(std::uint32_t i, const Arguments& args);
    /// "attacked X and killed its soldiers": one's own are not meant.
    void share_owner(std::uint32_t i, const Mentions& subject, std::uint32_t object);

    void find_object_pronoun(std::uint32_t i, Arguments& args);
    /// "X attacked us": who speaks, unless he is X.
    Mentions speakers(const Mentions& subject) const;
    /// "what [ma] X called [it] a provocation": the pronoun takes up the noun right before the verb.
    bool takes_up_thing(std::uint32_t i, const Features& pronoun) const;
    /// "the meeting [m.] that brought her together with X": the pronoun is not of the noun.
    bool is_unlike(const Item& noun, const Features& pronoun) const;
    /// One and the same person, or a state and its people: neither is what the other does something to.
    static bool is_of_same_side(const Mention& one, const Mention& other);
    /// An object pronoun is not the subject of its own clause: the nearest other actor that fits.
    Mentions object_referent(std::uint32_t i, const Features& features, const Mentions& subject) const;
    /// Pronouns after prepositions get the actors that they stand for.
    void resolve_pronouns(Arguments& args, std::uint32_t i);

    // frames

    bool try_lights(std::uint32_t i, const Verb& verb, const Arguments& args);
    bool is_material_conflict(const Frame& frame) const;
    /// Another verb of the sentence says or does something.
    bool another_acts(std::uint32_t i) const;
    /// "stressed Y's commitment": X has promised nothing by it.
    bool commits_another(const FrameMatch& match, const Item& noun, const Arguments& args) const;
    /// The noun that a relative clause is about, with a relative pronoun or without.
    std::uint32_t noun_taken_up(std::uint32_t i) const;
    /// "was exposed to an attack that X launched": whom the noun befell.
    Mentions exposed_to(std::uint32_t noun) const;
    /// "the talks that X held with Y": the noun stands before the relative clause.
    std::uint32_t relative_noun(std::uint32_t i, const LightUse& light) const;
    /// "the statement that X came out with [bi-ha]": the pronoun takes up the noun of the light verb.
    bool is_pronoun_after(const Item& item, const LightUse& light) const;
    /// "announced a ceasefire between X and Y": the subject is none of them, so he only says so.
    bool concerns_others(const Arguments& args) const;
    std::uint32_t light_noun(std::uint32_t i, const LightUse& light, const Arguments& args) const;
    /// A quick no for most items.
    bool may_have_event_noun(const Item& item) const;
    /// Says whether an item's head is this noun, also where it names an actor ("troops", "ambassador").
    bool has_event_noun(const Item& item, std::uint32_t noun) const;
    /// How specific a match is: words asked for, then actors found.
    static int specificity(const FrameMatch& match);
    bool try_predicates(std::uint32_t i, const std::vector<std::uint32_t>& predicates, const std::string& lemma,
                        const Arguments& args);
    /// Somebody may want to know why nothing came of a trigger.
    void refuse(std::uint32_t i, std::string_view reason, std::string_view detail = {});
    Span trigger_span(std::uint32_t i) const;
    /// "in a statement [that] the agency published [it]": a relative clause without a pronoun.
    bool describes_noun(std::uint32_t i) const;
    /// A group attacks no part of itself: one of the two was taken for it.
    bool strikes_itself(const FrameMatch& match) const;
    /// "intends talks with X": the frame says all that the noun of its content does.
    bool names_content(const FrameMatch& match) const;
    /// "the minister confirmed the refusal of his country to": it is no other actor.
    bool is_own_state(std::uint32_t target, const Mentions& sources) const;
    /// Adds the event of a match; false where it must not stand after all (negated statements, the speaker's own
    /// words).
    bool add(std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string lemma, double penalty);
    /// "expressed its wish for [fi] cooperation with X", "the signing of agreements between X and Y": told already.
    bool repeats_last(const Event& event) const;
    /// "made a tour that took in X", "gave money to help X": an event that only adds to whom the last one went.
    bool completes_last(const Event& event, const Arguments& args) const;
    /// "raids that struck X" were on X.
    void share_target(const Event& event, const Arguments& args);
    double confidence(const Event& event, const FrameMatch& match, double penalty) const;
    Span span_of(std::uint32_t begin, std::uint32_t end) const;

    // modality

    /// The verb that passes its subject on to an item, or right before it, its subject at most between; else no_item.
    std::uint32_t governing_verb(std::uint32_t i) const;
    const Verb* governor(std::uint32_t i) const;
    bool intended(std::uint32_t i) const;
    /// "called on X to [an] withdraw": the request whose content the verb is, or null.
    const Event* request_for(std::uint32_t i) const;
    bool may(std::uint32_t i) const;
    /// "no reaching of [ila] an agreement": the noun is what the verbal noun of a light verb before it is done to.
    bool is_reached(std::uint32_t i) const;
    bool fails(std::uint32_t i) const;
    bool is_copula(const Item& verb) const;
    /// Conditions and purposes: nothing has happened.
    bool is_hypothetical(std::uint32_t i) const;

    // speech

    bool is_statement(const Event& event) const;
    /// What is said ends with its quotation, with the next verb of saying that goes on, or with the sentence.
    std::uint32_t speech_end(std::uint32_t begin, std::uint32_t trigger) const;
    /// ", while ...", ", but ...".
    bool opens_contrast(std::uint32_t i) const;
    /// ", which [is what] Y denied": Y is no part of what he denies.
    bool is_answered(std::uint32_t i) const;
    /// "denied reports that spoke of [an] the shelling of X".
    bool is_of_denied_report(std::uint32_t i) const;
    bool inside_speech(std::uint32_t i) const;
    /// Inside the quotation that the last sentence left open.
    bool in_open_quote(std::uint32_t i) const;
    /// The act of saying that an adverbial participle goes on with.
    const Event* speech_before(std::uint32_t i) const;
    /// "denied that it had attacked".
    bool is_denied(const Event& event) const;
    bool is_denial(const Event& speech) const;
    /// "denied that ..., but threatened": what comes after "but" is not denied, nor part of what is said.
    bool stands_against(const Event& event, const Event& denial) const;
    /// "said that ..., and called on X": he does so himself, and does not report it.
    bool is_own_act(const Event& event, const Event& speech) const;
    bool is_cited(const Event& speech) const;
    /// "a newspaper said, citing X": X says it, on the newspaper's word.
    void cite();
    /// Sets for each event whose speech it stands in: the innermost one.
    void attribute();

    Annotations& a_;
    std::span<const Item> items_;
    std::uint32_t sentence_ = 0;
    Discourse& discourse_;
    std::vector<Event>& events_;
    std::vector<Refusal>* refusals_;
    std::size_t first_event_ = 0;
    std::vector<Mentions>& subjects_;  ///< See SentenceMemory.
    std::vector<Mentions>& noun_subjects_;
    std::vector<bool>& used_;
    std::uint32_t governor_ = no_item;  ///< The verb that passes its subject on to the noun of action at hand.
};

}  // namespace isnad
