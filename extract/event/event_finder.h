// The finder of events, sentence by sentence: what a sentence says by its form alone, clause_reader.h tells.
// Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_reader.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace isnad {

/// What a reading loses in confidence where a noun or a particle, not a verb, carries it.
inline constexpr double nominal_penalty = 0.07;

/// Finds the events of a document, sentence by sentence, left to right.
class EventFinder {
  public:
    EventFinder(Annotations& annotations, Discourse& discourse, SentenceMemory& memory, std::vector<Event>& events,
                std::vector<Refusal>* refusals)
        : a_(annotations),
          clause_(annotations),
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

    /// "X said, according to what Y reported": the next sentence goes on with X.
    bool is_only_cited(std::uint32_t i) const;
    void verb(std::uint32_t i);
    /// "announced the breaking of relations": the deed, the one event told after `before`, is a statement too.
    void tell_of_deed(std::uint32_t i, const Verb& verb, const Arguments& args, std::size_t before);
    /// "said an official [who] spoke to the press that": the one act of saying told twice.
    bool describes_speaker(std::uint32_t i) const;
    /// "said Smith": the verb shows whether an unknown person is a man or a woman.
    void learn_gender(const Features& verb, const Mentions& subject);
    /// "according to what X carried": here such a verb says.
    bool reports(std::uint32_t i, const Arguments& args);
    /// "..., as X said": all of the sentence before the verb is what he said.
    void spread_speech(std::uint32_t i);
    /// Says whether the verb goes on with the subject of a verb before it, as far as agreement tells.
    bool continues_clause(std::uint32_t i) const;
    /// Reads what follows the verb as its subject; as its object where only that gives the event a target.
    bool try_both_subjects(std::uint32_t i, const Verb& verb, const Arguments& args);
    /// What stands after the verb may be its object: "and [he] accused the troops of ...".
    bool retry_without_subject(std::uint32_t i, const Verb& verb, const Arguments& written);
    void participle(std::uint32_t i);
    /// "the coalition refusing [li-] talks", "the rebels backed by X": a participle with the article behind an actor.
    void attributive(std::uint32_t i);
    bool try_attributive(std::uint32_t i, const Analysis& word, const Arguments& args);
    /// How a verbal noun came to its subject, where not by a genitive of its own.
    struct NounControl {
        bool governed = false;              ///< by the verb that governs it
        const Event* accusation = nullptr;  ///< whose target did it; not owned
    };

    void event_noun(std::uint32_t i);
    NounControl noun_arguments(std::uint32_t i, Arguments& args);
    /// "accused X of shelling Y": the accused is the doer. `of_thing`: what is done to is no actor.
    void take_accused(std::uint32_t i, const Event& accusation, bool of_thing, Arguments& args) const;
    /// To whom it is done, where the noun does not say it; `fallen`: those who died; `given`: the doer stands behind.
    void find_noun_target(std::uint32_t i, const NounControl& control, bool given, const Mentions& fallen,
                          Arguments& args) const;
    /// "his visit": whom the pronoun stands for does it, or suffers it where a governing verb says who does it.
    void take_owner(std::uint32_t i, bool governed, Arguments& args);
    Mentions protesters(std::uint32_t i, const Arguments& args) const;  ///< The subject, or "demonstrations in X": X's.
    bool is_target_before(std::uint32_t i) const;
    /// "X's arrest [of] Y": what stands bare behind the doer, if it is not the object of the verb; or no_item.
    std::uint32_t own_object(std::uint32_t i) const;
    /// Tries the frames of the noun; true when one is found, or is another sense of the word.
    bool try_noun_uses(std::uint32_t i, const Arguments& args, const NounControl& control, std::string& reason);
    /// "the death of X's chief in a raid of Y": whom the deed has struck.
    Mentions victims_before(std::uint32_t i) const;
    /// "three soldiers of X were killed in a raid of Y", before the item `end`: who they are.
    Mentions victims_of(std::uint32_t verb, std::uint32_t end) const;
    /// "X took the town with [bi-] the backing of Y", "came at the invitation of Y": who was backed or invited.
    Mentions helped_before(std::uint32_t i) const;
    /// "a raid of Y led to the death of ten of X's soldiers": whom it has struck.
    Mentions victims_behind(std::uint32_t i) const;
    /// "called on X to stop her attacks": whose they are.
    Mentions asked_before(std::uint32_t i, const Features& owner) const;
    /// "called on X to [ila] withdraw": nothing has happened.
    bool is_asked_for(std::uint32_t i) const;
    /// "accused X of arming Y and training Z": the accusation of the noun before.
    const Event* accusation_before(std::uint32_t i) const;
    /// The doer of a noun of action is not written beside it: what is coordinated with it has the same.
    bool inherits(std::uint32_t noun) const;
    /// "the army announced that two gunmen were killed": the forces did what they report as done.
    Mentions reporting_force(std::uint32_t i, const Arguments& args) const;
    /// "the minister said that an agreement was reached with X": reached by who says so.
    Mentions reporting_side(std::uint32_t i, const Arguments& args) const;
    /// "after X's announcement that ...": a noun of saying with its speaker and what is said.
    bool statement_noun(std::uint32_t i, Arguments spoken, const Arguments& args);
    /// "called X's statements [bi-anna-ha] mad": what follows is said of the noun by the verb before it.
    bool is_described(std::uint32_t i) const;
    /// "the agency quoted X [with] his saying that": the verb has said who says this.
    bool is_said_already(const Mentions& speaker, std::uint32_t speech) const;
    /// "launching an attack on X", read as the verb.
    bool light_event_noun(std::uint32_t i, const Verb& verb, Arguments args);
    /// "accused X of attacking Y": the accused is the one who attacks.
    const Event* controlling_event(std::uint32_t i) const;
    /// Where one of the events stands, or no_item for none: a pointer does not outlive the next event.
    std::uint32_t index_of(const Event* event) const;
    /// What was found last is only alleged, on the word of who accuses; nothing for no_item.
    void allege(std::uint32_t accusation);
    /// "fighting between X and Y": the members are each other's targets.
    void between(std::uint32_t i, Arguments& args);
    /// "they agreed after talks with X": the subject of the clause talked.
    void talks(std::uint32_t i, Arguments& args);
    /// "left at the end of a tour": the subject of the clause travels, or his guest.
    void tours(std::uint32_t i, Arguments& args) const;
    /// "carried out the project with [bi-] funding from X": not what is carried out.
    bool is_means(std::uint32_t i) const;
    /// "the foreign ministry of X, a party, a family announced the arrest of its own": somebody else arrested them.
    bool only_tells_of_arrest(std::uint32_t i, const Arguments& args) const;
    /// What the verb before passes on: "began shelling", "announced the arrest".
    bool inherit_from_verb(std::uint32_t verb, std::uint32_t i, Arguments& args);
    /// "forced X to [ala] withdraw": the event whose target does what the noun says, or null.
    const Event* pressure_before(std::uint32_t i) const;
    /// "continued urging", "was signed by": the noun has the subject of the verb that governs it.
    bool inherit_subject(std::uint32_t i, Arguments& args);
    /// "X's [or his] decision [of] arresting"
    bool inherit_from_deed(std::uint32_t noun, Arguments& args);
    /// "issued a decision": whose it is.
    Mentions decreed_by(std::uint32_t deed) const;
    bool inherit_from_left(std::uint32_t i, Arguments& args);
    /// "X's announcement [of] the arrest of".
    bool is_of_statement(std::uint32_t i) const;
    /// "by the siege and shelling of X", not "with the supervision and support of X": X may be whom both are done to.
    bool may_share_doer(std::uint32_t first, std::uint32_t i) const;
    /// "claimed responsibility for [an] the attack": a deed of violence behind the noun of a light verb.
    bool answers_for(std::uint32_t i) const;
    /// "the decision of X to expel Y": whose it is, as an actor.
    Mentions decider_before(std::uint32_t i);
    /// "arrived for talks with", "gave money to help": the verb that this noun of action is the aim of, or no_item.
    std::uint32_t verb_of_aim(std::uint32_t i) const;
    /// "the agency quoted X his denial": what he did there is his, not the agency's.
    Mentions quoted_by(std::uint32_t verb) const;
    /// An event of one of these CAMEO codes has been made of the item: what a promise (03) governs is its content.
    bool has_become(std::uint32_t i, std::initializer_list<std::string_view> codes) const;
    /// "X: Russia will go on ..." at the head of a line.
    void headline();
    /// Says whether an event is reported, directly or not, by a speech.
    bool says_through(std::size_t event, std::size_t speech) const;
    /// Where what X says begins: an agency reports the whole sentence, others what is said around them.
    std::uint32_t begin_of_report(std::uint32_t i, const Mentions& speaker) const;
    /// "according to X".
    void according(std::uint32_t i);

    // subjects and references

    /// The actors of an item; unknown words are a person's name, with the article too where `says`: speech follows.
    Mentions speaker_in(std::uint32_t i, bool says = false);
    /// "said Dr. X, the minister of Y, that", "said a deputy in Y X that": whom the speaker acts for.
    void take_office(std::uint32_t subject, const Arguments& args);
    Mentions add_person(Mention mention, LocalPerson person);
    /// The person whom unknown words without an article name, as only a name can be.
    Mentions unknown_name(std::uint32_t i);
    /// "the one in charge of X, Smith, said that": a person named between commas behind a subject that nobody knows.
    Mentions named_between_commas(std::uint32_t subject, const Arguments& args);
    /// "said the expert in the affairs of Y X that": a person named behind what he works at; no object then.
    Mentions named_behind(std::uint32_t subject, Arguments& args) const;
    Mentions named_before(std::uint32_t subject, std::uint32_t i) const;  ///< The same before the verb.
    /// "added the guest": whoever spoke last.
    Mentions guest_speaking(std::uint32_t i, const Arguments& args) const;
    void name_subject(const Mentions& named, Arguments& args);
    /// "the Ruritanian raids that hit X": whose raids they are hit him. Not "the talks in which X took part".
    bool is_deed_of_somebody(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const;
    /// "[were] killed then five soldiers": unvocalised, a verb of violence at the head of a sentence is passive.
    bool may_be_suffered(std::uint32_t i, const Arguments& args) const;
    /// "which [hadha] indicates": said by nobody.
    bool follows_demonstrative(std::uint32_t i) const;
    /// "..., which [ma, mimma] points to": said by nobody, done by all that stands before.
    bool follows_which(std::uint32_t i) const;
    /// "there is nothing [ma] that points to": said by nobody.
    bool follows_nothing(std::uint32_t i) const;
    /// "X said that a soldier shot and hit": the unknown subject of the verb before, which goes on; or no_item.
    std::uint32_t unknown_before(std::uint32_t i) const;
    /// "gunmen attacked X and killed three": nobody knows who they are, but they did the one and the other.
    Mentions unknown_going_on(std::uint32_t i) const;
    /// "X called on Y to free a man [whom] she holds [him]": who is asked or accused holds him.
    Mentions captor_asked(std::uint32_t i) const;
    void find_implicit_subject(std::uint32_t i, Arguments& args);
    /// "the threat of [bi-] striking X", "of cutting the gas off from X": whom the deed would befall.
    Mentions threatened_behind(std::uint32_t i) const;
    bool is_done_to_thing(std::uint32_t i) const;                             ///< "announced the foiling of an attack".
    bool is_told_whole(std::uint32_t i, const RelationInfo& relation) const;  ///< "X's threat of [bi-] burning".
    /// "at his reception [fi istiqbalihi] was X": who received him follows.
    bool is_awaited(std::uint32_t i) const;
    Mentions host_behind(std::uint32_t i) const;
    /// "condemned his words", "refused her request": whose they are, where they are not the subject's own.
    Mentions owner_of_object(std::uint32_t i, const FrameMatch& match, const Arguments& args) const;
    /// "a tour of the region [that] takes in X": the noun before phrases that a frame of the verb asks for, or no_item.
    std::uint32_t named_noun_before(std::uint32_t i) const;
    /// "a tour that he began yesterday and [that] took in X": what a second relative clause is about, or no_item.
    std::uint32_t noun_of_relatives(std::uint32_t i) const;
    /// "the communique called for [ila] the withdrawal of X": a request whose author is not known is one all the same.
    bool is_request_of_nobody(std::uint32_t verb, std::uint8_t preposition) const;
    /// "X launched attacks in the north, [which] struck Y": who did the deed that the verb agrees with.
    Mentions striker_before(std::uint32_t i) const;
    /// Whose a speech, a statement or a meeting is: its owner's, or who the verb before says held or issued it.
    Mentions issuer_of(std::uint32_t noun);
    /// No subject stands behind the verb, but at most whom it is done to.
    bool names_no_subject(std::uint32_t i, const Arguments& args) const;
    /// "the speech of X in which [fiha] he criticized Y": a pronoun takes up the speech, and its owner did it.
    Mentions issuer_taken_up(std::uint32_t i, const Arguments& args);
    /// "X, who is [wa-huwa] the first Ruritanian minister [who] visits Y": behind a noun for persons in the indefinite.
    Mentions described_as(std::uint32_t i) const;
    /// The same without a relative pronoun: "a tour [that] takes in X and Y".
    bool find_subject_described(std::uint32_t i, Arguments& args) const;
    /// What the relative clause of the verb is about, if that does it: an actor, the deed of one, or a thing.
    bool find_relative_subject(std::uint32_t i, std::uint32_t antecedent, Arguments& args);
    /// Takes the first object as the subject where it can be that, or returns no_item.
    std::uint32_t take_right_subject(std::uint32_t i, Arguments& args) const;
    /// Fills in the subject and the actors that it stands for.
    void take_subject(std::uint32_t i, std::uint32_t subject, Arguments& args);
    /// "X condemns and deplores": two verbs side by side that agree have one subject.
    bool shares_subject(std::uint32_t i) const;
    void find_subject(std::uint32_t i, Arguments& args);
    /// The phrase right before the verb that can be nothing but its subject, or whose owner is.
    bool find_subject_beside(std::uint32_t i, Arguments& args) const;
    /// "a statement by X said": the speaker is who issued it; of "the statement", who spoke last.
    bool find_issuer(Arguments& args);
    /// "[the text of] the statement": who issued it, as told or as he spoke last. `says`: the document is the subject.
    Mentions issuer_of_known(std::uint32_t document, bool says) const;
    /// "published a report ... the report": says whether a definite document is the one whose issuer is remembered.
    bool is_met_again(std::uint32_t document) const;
    /// "X said in a statement that": X's is what "the statement" says later.
    void remember_issuer(std::uint32_t document, const Mentions& issuer);
    /// The same of all documents among the arguments: "in a statement", "published a report".
    void remember_papers(const Arguments& args, const Mentions& issuer);
    /// "the resolution urged": the body that was named last, of which it is.
    Mentions adopter_of(std::uint32_t resolution) const;
    /// "urged the resolution": right behind its verb.
    bool find_adopter(std::uint32_t i, Arguments& args) const;
    /// "a statement of [li-] X accused": who issued it accuses.
    bool find_author(std::uint32_t i, Arguments& args);
    /// Right after a verb of saying stands the speaker; after another verb he beats a common noun before it.
    bool speaks_right(std::uint32_t i, std::uint32_t left, const Arguments& args) const;
    /// Whose doing a noun of action that is a subject is: "the Ruritanian raids".
    Mentions doers(std::uint32_t noun) const;
    /// "hit the Ruritanian raids X": a noun of action with its doer is the subject, and an object follows.
    bool is_deed_right(std::uint32_t i, const Arguments& args) const;
    void set_subject(std::uint32_t subject, Arguments& args);
    /// "met each of X and Y [with] Z", misspelled in the accusative: whoever else could have done it is not known.
    void take_accusative_subject(Arguments& args);
    /// "we urge": whoever is speaking.
    void find_speaking_subject(Arguments& args);
    /// A verb without a written subject: the one of the clause that it continues, or the last speaker's.
    Mentions implicit_subject(std::uint32_t i, const Features& features);
    /// "X said that the troops of Y shelled Z, and called on": troops call on nobody, X does.
    Mentions troops_or_speaker(std::uint32_t i, const Features& features, Mentions troops) const;
    /// "X received Y, and the two discussed": both sides of the last event.
    Mentions both_before(const Features& features, bool earlier = false) const;
    /// Whose doing the last noun of action was, if that fits.
    Mentions noun_subject_before(std::uint32_t i, const Features& features) const;
    /// The nearest subject before that is not the object: nobody accuses himself.
    Mentions other_subject_before(std::uint32_t i, const Mentions& object) const;
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
    /// "X met Y in Z, then left for V, where [haythu] received him W": the traveller, X.
    Mentions guest_before(std::uint32_t i, const Features& features, const Mentions& subject) const;
    /// "X arrived. Y received him": whom the last sentence was about, unless he is Y.
    Mentions subject_told_of(const Features& features, const Mentions& subject) const;
    /// "X attacked us": who speaks, unless he is X.
    Mentions speakers(const Mentions& subject) const;
    /// Pronouns after prepositions get the actors that they stand for.
    void resolve_pronouns(Arguments& args, std::uint32_t i);

    // frames

    bool try_lights(std::uint32_t i, const Verb& verb, const Arguments& args);
    /// Adds what a light verb and its noun mean; false where another light use may mean more.
    bool add_light(std::uint32_t i, std::uint32_t noun, FrameMatch match, const Arguments& args, const Arguments& own,
                   std::string_view lemma);
    /// A bit for each noun of action that an argument may be: most light uses of a verb are ruled out by it.
    std::uint64_t nouns_beside(const Arguments& args) const;
    /// "denied the attack of X on Y": not the doing of the verb's subject, who is taken out of whom it is done to.
    bool is_of_others(std::uint32_t noun, const LightUse& light, const Arguments& args, Arguments& own) const;
    /// "hit an attack that X launched [a] convoy of Y": whom the verb before the noun says to be struck.
    Mentions struck_by(std::uint32_t noun, const Arguments& args) const;
    /// "repelled an attack that X launched": X is who was fought.
    void answer(std::uint32_t noun, const Mentions& attackers);
    /// "an attack that X claimed": who claims it has done it.
    void claimed(std::uint32_t noun, const Mentions& sources, const Indices& behind);
    /// "[was] arrested X", "[was] freed [an] X", "happened [tamma] the arrest of X": what befell somebody.
    void passive(std::uint32_t i, const Verb& verb, Arguments args);
    void passive_with_preposition(std::uint32_t i, const Verb& verb, Arguments args);
    /// "an explosion struck X": by whom nobody says.
    void struck_by_deed(std::uint32_t i, const Verb& verb, Arguments args);
    void add_agentless(std::uint32_t i, const FrameMatch& match, std::string_view lemma);
    bool undergone(std::uint32_t i, const EventNoun& noun, const Arguments& given);
    /// The u of the passive; in the imperfect short verbs bear it in the active too: "yu'lin".
    bool is_marked_passive(std::uint32_t i, const Arguments& args) const;
    /// "X, who was convicted [hukima alay-hi]": the pronoun behind the verb is X, who does not do it.
    bool is_suffered_by(std::uint32_t i, std::uint32_t antecedent) const;
    bool is_victim(std::uint32_t mention) const;
    /// The arguments of a light verb together with those of its noun.
    Arguments light_arguments(std::uint32_t i, std::uint32_t noun, const Arguments& args) const;
    /// Whom a noun befell that stands before its light verb: "an attack that X launched".
    void add_light_targets(std::uint32_t noun, const Arguments& args, FrameMatch& found) const;
    /// Whether the actors disapproved of something in this sentence: "condemned an attack that X launched".
    bool has_disapproved(const Mentions& actors) const;
    /// "was exposed to an attack that X launched": whom the noun befell.
    Mentions exposed_to(std::uint32_t noun) const;
    bool try_predicates(std::uint32_t i, const std::vector<std::uint32_t>& predicates, std::string_view lemma,
                        const Arguments& args);
    /// Somebody may want to know why nothing came of a trigger.
    void refuse(std::uint32_t i, std::string_view reason, std::string_view detail = {}) {
        if (refusals_ != nullptr) note_refusal(i, reason, detail);
    }
    [[gnu::cold]] void note_refusal(std::uint32_t i, std::string_view reason, std::string_view detail);
    /// Why the event of a match must not stand; empty if it may.
    std::string_view why_not(std::uint32_t i, const FrameMatch& match, const Arguments& args) const;
    /// Adds the event of a match; false where it must not stand (negated statements, the speaker's own words).
    bool add(std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string_view lemma, double penalty);
    /// "expressed its wish for [fi] cooperation with X", "the signing of agreements between X and Y": told already.
    bool repeats_last(const Event& event) const;
    /// "made a tour that took in X", "gave money to help X": an event that only adds to whom the last one went.
    bool completes_last(const Event& event, const Arguments& args) const;
    /// Who fought or agreed with whom: "the two sides" of what comes later.
    void remember_sides(const Event& event);
    /// "agreed, in a talk with X, on": with X.
    void share_partner(const Event& event);
    /// "raids that struck X" were on X.
    void share_target(const Event& event, const Arguments& args);

    // modality

    /// The verb that passes its subject on to an item, or right before it, its subject at most between; else no_item.
    std::uint32_t governing_verb(std::uint32_t i) const;
    const Verb* governor(std::uint32_t i) const;
    Modality modality_of(std::uint32_t i) const;
    bool intended(std::uint32_t i) const;
    /// "called on X to [an] withdraw": the request whose content the verb is, or null.
    const Event* request_for(std::uint32_t i) const;
    bool may(std::uint32_t i) const;
    bool fails(std::uint32_t i) const;

    // speech

    /// "denied reports that spoke of [an] the shelling of X".
    bool is_of_denied_report(std::uint32_t i) const;
    bool inside_speech(std::uint32_t i) const;
    bool in_open_quote(std::uint32_t i) const;          ///< Inside the quotation that the last sentence left open.
    const Event* speech_before(std::uint32_t i) const;  ///< That an adverbial participle goes on with.
    bool is_denied(const Event& event) const;           ///< "denied that it had attacked".
    /// "denied its part in [an] the bombing of X": the denial before a noun of action of the same actor, or no_item.
    std::uint32_t denied_by(const Event& event) const;
    /// "a newspaper said, citing X": X says it, on the newspaper's word.
    void cite();
    void attribute();  ///< Sets for each event whose speech it stands in: the innermost one.

    Annotations& a_;
    ClauseReader clause_;
    std::span<const Item> items_;
    std::uint32_t sentence_ = 0;
    Discourse& discourse_;
    std::vector<Event>& events_;
    std::vector<Refusal>* refusals_;
    std::size_t first_event_ = 0;
    std::vector<Mentions>& subjects_;  ///< See SentenceMemory.
    std::vector<Mentions>& noun_subjects_;
    std::vector<bool>& used_;
    std::vector<Event> befallen_;       ///< Of the sentence, without a doer.
    std::uint32_t governor_ = no_item;  ///< The verb that passes its subject on to the noun of action at hand.
};

}  // namespace isnad
