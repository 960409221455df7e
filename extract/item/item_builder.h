// The builder of items; its parts are the other files of this folder. Internal to extract/.
#pragma once

#include <isnad/extract/item/item.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace isnad {

class ItemBuilder {
  public:
    ItemBuilder(Annotations& annotations, const Sentence& sentence, std::vector<Item>& items)
        : a_(annotations), first_(sentence.first), limit_(sentence.last), items_(items) {}

    void run();

  private:
    /// "Paris, 3 May (Agency) - ": where and when the article was written is no part of its first sentence.
    void drop_dateline();
    bool names_place(const Item& item) const;
    /// "headed by", "among them": a particle before the members of a group.
    bool is_some(const Item& item) const;
    bool only_adjectives(std::uint32_t begin, std::uint32_t end) const;
    bool any_known(const Item& list) const;  ///< Any of them is an actor that is known.
    /// "seven states ... namely A, B and C": whoever was announced is who is then listed.
    void announce_lists();
    /// "states such as A and B urged": those that are named stand for the group.
    void take_examples();
    /// "X - the paper got a copy of it - said": a clause between two dashes is a parenthesis.
    void enclose_dashes();
    /// "urged X, who had read it [wa-qad], Y to", "X, its seat being Z, imposed": clauses that two commas set off.
    void enclose_asides();
    /// "today (Friday)": the day in parentheses belongs to the time before it.
    std::uint32_t after_day(std::uint32_t at) const;
    /// "talks [that] lasted [for] two hours with X": how long a deed lasted is passed over.
    void drop_durations();
    bool is_duration(const Item& item) const;
    bool opens_circumstance(const Item& comma, const Item& verb) const;
    bool opens_seat(std::size_t comma) const;
    /// The comma that closes what the comma opens, or the size: nothing but phrases stands between.
    std::size_t end_of_aside(std::size_t comma) const;
    /// "between X, with the help of Y, and Z": the second side stands behind what is told of the first.
    void join_sides();
    /// "condemned what [ma] it called the intervention of X": what it condemned is X's.
    void name_things();
    bool is_what(const Item& item) const;
    bool is_naming(const Item& item) const;
    /// Right behind "what": "what it called [it]", though spelled like a noun with its owner.
    bool is_called(std::uint32_t at) const;
    /// "by what [bima]", "of what [mimma]" open no clause there.
    void make_thing(Item& what) const;
    /// The item of the name behind a verb of naming, and behind its subject; or 0.
    std::size_t named_behind(std::size_t verb) const;
    /// The item that holds the other side, maybe behind a second "between", or the size.
    std::size_t second_side(std::size_t first) const;
    /// Says whether one actor alone stands behind "between".
    bool is_one_side(const Item& item) const;
    bool may_describe_side(const Item& item) const;
    bool lists_actors(std::size_t at) const;
    bool announces(const Item& item) const;
    bool announces_last(const Item& item) const;
    std::uint32_t step(std::uint32_t at);
    /// "highlighted [abraza] the minister that", spelled like "the most prominent of": before one speaker.
    bool is_verb_of_quantifier(std::uint32_t at, const PhraseMatch& particle) const;
    /// "and expressed [abbara 'an] ...", spelled like a preposition: one before another is a verb that takes it.
    bool is_verb_of_preposition(std::uint32_t at, const PhraseMatch& particle) const;
    /// Says whether a preposition without clitics stands there that a verb spelled like the word takes.
    bool takes_preposition_at(std::uint32_t at, std::uint32_t next) const;
    /// The same of one reading.
    bool takes_preposition_at(const Analysis& verb, std::uint32_t next) const;
    /// A verb of saying before its subject and what is said, which begins at `after`.
    bool says_that(std::uint32_t at, std::uint32_t after) const;
    /// "made clear [bayyana] X, in a statement, that": whether "that" follows a phrase between commas.
    bool says_behind_inset(std::uint32_t at, std::uint32_t subject) const;
    /// Says whether a frame of the verb has such a slot.
    bool takes(const Verb& verb, SlotKind kind, std::uint32_t preposition) const;
    /// A verb whose first letter looks like a clitic before a particle.
    bool is_whole_verb(std::uint32_t at, const PhraseMatch& particle) const;
    /// "more than [akthar min] a thousand": no verb follows.
    bool follows_quantifier(std::uint32_t at) const;
    /// A count; "12 of [min] its soldiers" is the soldiers.
    std::uint32_t number(std::uint32_t at);
    std::uint32_t after_numbers(std::uint32_t at) const;
    /// "five Ruritanian soldiers": returns the mention after numbers, or `at`.
    std::uint32_t counted_mention(std::uint32_t at) const;
    /// "ten dead", spelled like "my killing".
    bool names_victims(std::uint32_t at) const;
    /// "[launched] three raids": takes the noun of action behind the numbers, or returns `at`.
    std::uint32_t counted_event(std::uint32_t at);
    std::uint32_t quantifier(std::uint32_t at, const PhraseMatch& match);  ///< "tens of", or "tens of thousands" alone.
    /// "dozens of [min] X": returns the token after the preposition before a mention, or `at`.
    std::uint32_t after_partitive(std::uint32_t at) const;
    /// Quotation marks around a name and nothing else say nothing: returns the token after them, or 0.
    std::uint32_t end_of_quoted_name(std::uint32_t at) const;
    std::uint32_t end_of_bracketed_name(std::uint32_t at) const;
    /// "'the Agency' [al-]Ruritanian": the closing mark stands inside the name.
    bool opens_longer_name(std::uint32_t at) const;
    std::uint32_t mark(std::uint32_t at);
    /// "under Ruritanian - Graustarkian patronage": a dash between two adjectives of states that agree.
    bool joins_nisbas(std::uint32_t dash) const;
    /// Moves what was waiting (preposition, negation ...) onto a new item.
    std::uint32_t push(ItemKind kind, std::uint32_t begin, std::uint32_t end, const Analysis* analysis);
    /// ", which led to", but not ", what X said [it]".
    bool takes_up_clause(std::uint32_t at, std::uint32_t next) const;
    std::uint32_t take_particle(std::uint32_t at, const PhraseMatch& match);
    std::uint32_t take_which(std::uint32_t at, const PhraseMatch& match);
    bool negated_before(std::uint32_t at) const;
    /// "that she ...": the pronoun on a complementizer is the subject of its clause.
    void pronoun_after(std::uint32_t at, const Analysis& analysis);
    std::uint32_t pronoun_object(std::uint32_t at, const PhraseMatch& match);
    /// "but [illa] he [anna-hu]": two words, and the pronoun stands on the second.
    std::uint32_t adversative_with_pronoun(std::uint32_t at);
    /// "but the latter refused": takes the last actor named before that agrees, or returns `at`.
    std::uint32_t latter(std::uint32_t at);
    std::uint32_t independent_pronoun(std::uint32_t at, const PhraseMatch& match);
    void add_pronoun(std::uint32_t begin, std::uint32_t end, const Features& features, std::uint8_t preposition);
    bool previous_is(ItemKind kind) const { return !items_.empty() && items_.back().kind == kind; }
    bool clause_start() const;
    /// A word that is a verb to the lexicon too, in a place where only a verb can stand.
    bool verb_beats_mention(std::uint32_t at) const;
    bool next_is_nominal(std::uint32_t at) const;
    /// "said Park": right after a verb of saying stands who says it, though his name is spelled like a verb.
    bool follows_verb(std::uint32_t at, const Analysis& verb) const;
    /// "a statement issued by": right after a noun, a participle that is spelled like a verb.
    bool is_attribute(std::uint32_t at, const Analysis& verb) const;
    bool next_is_time(std::uint32_t at) const;
    /// "is considered a matter", "and calling on": what is spelled like a verb in the dual is none.
    bool is_no_dual(std::uint32_t at, const Analysis& verb, bool noun) const;
    /// "the troops made progress [taqadduman]", spelled like "the two went ahead".
    bool follows_many(std::uint32_t at, const Analysis& verb) const;
    /// "condemned X": right behind a verb and one actor, who is no two.
    bool follows_one_actor(std::uint32_t at) const;
    /// Chooses the verb reading of a word, or none where it must be a noun.
    const Analysis* verb_reading(std::uint32_t at) const;
    /// "a step [that] X called [it] wise": a verb of naming takes up the indefinite noun right before it.
    bool calls_noun_before(std::uint32_t at, const Analysis& verb) const;
    /// "which X besieged [-ha] and shelled [wa-qasafaha]": the same pronoun on what is spelled like "and its shelling".
    bool goes_on_with_pronoun(std::uint32_t at, const Analysis& verb) const;
    /// A genitive that looks like a verb.
    bool is_genitive(std::uint32_t at, const Analysis& verb) const;
    /// "but he [lakinna-hu] ...": a verb follows.
    bool follows_joined_pronoun(std::uint32_t at) const;
    /// "on the other hand, ...", "as ...": nothing but such stands before.
    bool first_of_sentence() const;
    /// At the head of a sentence that is no headline, a word that may be a verb is one if a noun can be its subject.
    bool opens_sentence(std::uint32_t at) const;
    /// "said an official [who] spoke [tahaddatha] on ...": right behind a speaker in the indefinite.
    bool describes_speaker(std::uint32_t at, const Analysis& verb) const;
    /// "for his part, defended the president ...": after a fronted adjunct the verb comes first.
    bool follows_adjunct(std::uint32_t at) const;
    /// "about his visit to X explained the minister": a verb of saying after any number of them.
    bool follows_adjuncts(std::uint32_t at, const Analysis& verb) const;
    bool verb_before() const;
    /// "announced X, in a surprising step, the expulsion of": says whether a phrase between two commas is all that
    /// stands behind the subject of the verb.
    bool closes_phrase(std::size_t verb) const;
    /// "continued, for the third day, [the] shelling of": what a verb that needs a complement before it governs.
    bool is_complement(std::uint32_t at, const Analysis& verb) const;
    /// Right behind the time of a verb, with no comma between: its clause goes on.
    bool follows_time_of_verb() const;
    /// "X renewed its adherence to": behind verb and subject a deed of his, not "it seizes her".
    bool is_deed_of_subject(std::uint32_t at, const Analysis& verb) const;
    /// "its refusal of [li-] X's meddling", spelled like "that X meddle": what a noun with an owner is done to.
    bool is_object_of_deed(std::uint32_t at, const Analysis& verb) const;
    /// "revives [m.] the abandoning [f., as a verb] of X": right behind a verb that it does not agree with.
    bool is_deed_right(std::uint32_t at, const Analysis& verb) const;
    /// The actor that opens the clause right before a verb, or none.
    const Mention* subject_beside(std::uint32_t at) const;
    /// Of two readings as a verb, the one that agrees with the actor after it, else the one that is preferred.
    bool fits_better(std::uint32_t at, const Analysis& a, const Analysis& b) const;
    /// Says whether the verb names something that its subject does.
    bool has_doer(const Analysis& verb) const;
    /// Says whether a quotation is open here.
    bool is_quoted() const;
    /// Between verb readings: one with a predicate, then the one with fewer clitics.
    bool prefers(const Analysis& a, const Analysis& b) const;
    const Analysis* participle_reading(std::uint32_t at) const;
    bool is_adverb(std::uint32_t at) const;
    /// "is demanded [mutalab] to [bi-]", spelled like "demanding": what is done to somebody.
    bool is_done_to(std::uint32_t at, const Form& participle) const;
    /// "stressed, at the meeting, its support [da'mahu] for [li-] X", spelled like "supported him".
    bool is_set_off_object(std::uint32_t at, const Analysis& verb) const;
    /// "two gunmen [ithnayn]": a number behind what it counts, spelled like a verb.
    bool counts_those_before(std::uint32_t at) const;
    /// "a soldier [who] killed a Ruritanian [-an]": no noun has an indefinite accusative right behind it.
    bool governs_accusative(std::uint32_t at, const Analysis& verb) const;
    /// "that X, who visited Y, asked to meet Z", spelled like "request": the clause of X has no verb yet, and the
    /// relative clause its own and an object.
    bool is_main_verb(std::uint32_t at, const Analysis& verb) const;
    /// "expressed the minister yesterday to [li-] X his [an] ...", spelled like "through": `after` stands behind who.
    bool expresses(std::uint32_t at, std::uint32_t after, const Mention& subject) const;
    bool is_owned_noun(std::uint32_t at) const;  ///< "his refusal".
    /// "visited X yesterday and refused to give Y", spelled like "the refusal": the clause of a verb alike goes on.
    bool goes_on_with_action(std::uint32_t at, const Analysis& verb) const;
    bool is_topic_before(std::size_t relative, const Analysis& verb) const;
    /// A mention, a noun with the article or a noun of action.
    bool goes_on_with_phrase(std::uint32_t at) const;
    /// "refused [the] mention [of] his name", spelled like "mentioned": a noun of action right after another verb.
    bool is_refused(std::uint32_t at, const Analysis& verb) const;
    /// "she said that ... saying that": a participle of saying before what is said, without a comma.
    bool says_on(std::uint32_t at, const Form& participle) const;
    bool before_complement(std::uint32_t at) const;
    /// "she condemned the attack, demanding [mutalibatan] of X that", spelled like "a demand": set off, before what its
    /// verb takes, behind a verb in the feminine.
    bool goes_on_with_demand(std::uint32_t at, const Analysis& participle) const;
    /// The last verb or participle before the next item is in the feminine singular.
    bool follows_feminine_verb() const;
    /// "a statement in which [fihi] he demanded [talaba]", spelled like "a student": behind a noun of saying or meeting
    /// and before a pronoun that takes it up.
    bool says_within(std::uint32_t at, const Analysis& verb) const;
    bool is_whole_noun(const Token& token) const;  ///< A noun without clitics: its first letter is no preposition.
    /// Decides for the verb where the word may be a noun too.
    bool beats_noun(std::uint32_t at, const Analysis& verb) const;
    /// Says whether a clause begins or goes on here with a word that may be its verb in the perfect.
    bool begins_clause(std::uint32_t at, const Analysis& verb) const;
    /// A participle that stands as the verb of its clause.
    const Analysis* predicate_reading(std::uint32_t at) const;
    /// "that X is ready to": right after the subject of a clause without a verb.
    bool is_predicate_place(std::uint32_t at) const;
    /// "a minister", not "his country": no participle behind it is what it does.
    bool is_indefinite(const Item& actors) const;
    /// "an attack [that] X launched [it]": a verb with its object pronoun right after an indefinite noun.
    bool opens_bare_relative(std::uint32_t at, const Analysis& verb) const;
    /// "stabbed a Ruritanian a soldier [-an]", spelled like "the stabbing of": a nisba and an object behind it.
    bool strikes_object(std::uint32_t at) const;
    bool follows_acting_verb(std::uint32_t at) const;  ///< A nisba right behind a verb that it agrees with.
    /// "with a knife a soldier [-an]": no title in the accusative is a genitive.
    bool shows_accusative(std::uint32_t at) const;
    /// "provides for a halt to the fire and the lifting of": a perfect does not go on with an imperfect.
    bool goes_on_with_noun(std::uint32_t at, const Analysis& verb) const;
    /// "X is he who [man] struck", spelled like "of"; "no day passed until [hatta] X struck": a verb follows.
    std::optional<ItemKind> opened_by(std::uint32_t at, const PhraseMatch& preposition) const;
    /// "we killed five", "we struck X", but not "our support for [li-] X".
    bool takes_what_follows(std::uint32_t at) const;
    /// "a source, [who] asked not [adam] to be named".
    bool wants_no_name(std::uint32_t at, const Analysis& verb) const;
    /// "attacked a station", spelled like "concentrating": right behind a verb of force.
    bool is_struck(std::uint32_t at) const;
    /// A mention right after a verb, or after one of violence and its subject.
    bool is_bare_object(std::uint32_t at) const;
    /// "with the siege and shelling [of] X", spelled like "and shelled": two bare nouns of action have one genitive.
    bool shares_genitive(std::uint32_t at, const Analysis& verb) const;
    /// "attacked yesterday a centre [markazan] of [li-] X", spelled like "focusing": what somebody owns is the object.
    bool is_owned_object(std::uint32_t at) const;
    /// Says whether the next word bears a preposition that the verb takes.
    bool is_followed_by_oblique(std::uint32_t at, const Verb& verb) const;
    /// "X met Y and urged him to": a verb with its object, after the actor whom it takes up.
    bool takes_up_object(std::uint32_t at, const Analysis& verb) const;
    /// "and held with him": after "and", before a preposition with a pronoun, where a clause goes on.
    bool before_pronoun(std::uint32_t at) const;
    /// "and explained that": a verb of saying right before what is said.
    bool opens_report(std::uint32_t at, const Analysis& verb) const;
    /// "its refusal the categorical": what owns something is a noun.
    bool before_definite_adjective(std::uint32_t at) const;
    /// "that it [is a] bad matter", spelled like "ordered": before an adjective without the article.
    bool before_bare_adjective(std::uint32_t at) const;
    /// "criticized X and asked him [wa-talabahu] to [bi-]", spelled like "and his student".
    bool asks_somebody(std::uint32_t at, const Analysis& verb) const;
    /// "called for X and pledged [by] ...", spelled like "and a pledge": before the preposition that the verb takes.
    bool goes_on_with(std::uint32_t at, const Analysis& verb) const;
    /// "appeared on ...", spelled like "noon": at the head of a sentence no bare noun stands before a preposition.
    bool opens_before_preposition(std::uint32_t at) const;
    /// "came in a statement of X that".
    bool reports_in_document(std::uint32_t at, const Analysis& verb) const;
    bool is_document_noun(std::uint32_t at) const;
    /// "..., urged him to": a verb with the object and the preposition that a frame of it asks for.
    bool has_own_object(std::uint32_t at, const Analysis& verb) const;
    /// "X condemned 'the shelling of Y'": a short quotation after the subject of a verb that says nothing is its
    /// object.
    bool is_quoted_object(std::uint32_t at) const;
    /// "its condemnation [idana-hu]", spelled like "condemned him [adana-hu]" but for the place of the hamza.
    bool is_written_as_noun(std::uint32_t at, const Analysis& verb) const;
    /// Says whether a word is written with one letter of a contrast where a lemma has the other.
    bool contrasts_with(const Token& token, std::string_view lemma) const;
    /// Says whether the word is written with another hamza than the lemma, so that it is the noun that looks like it.
    bool is_other_spelling(const Token& token, std::string_view lemma) const;
    const Analysis* event_reading(std::uint32_t at) const;
    /// The enclitic that a token has after this word, as in Analysis, or 0.
    std::uint8_t enclitic_after(std::uint32_t at, std::u16string_view word) const;
    bool ends_alike(std::uint32_t at, std::u16string_view word) const;
    std::uint32_t take_verb(std::uint32_t at, const Analysis* verb);
    /// An event noun with the nisbas and the genitive that follow it.
    std::uint32_t event_noun(std::uint32_t at, const Analysis* analysis);
    /// Passes over what stands within a noun phrase and is no word of its own there: "any", "the attack of this group",
    /// the mark before a quoted name.
    std::uint32_t skip_within(std::uint32_t at, const Item& item, bool genitive);
    static bool is_count_of(const Item& item, const Token& token);  ///< "for a duration of 24 hours".
    /// "the draft resolution", of two words; "two blasts [-an]".
    bool takes_no_genitive(const Item& item, std::uint32_t end) const;
    bool takes_nisba(const Item& item, std::uint32_t at) const;  ///< Not "the arrest by X of the Ruritanians [-in]".
    /// Adjectives, nisbas and genitives after a noun; actors among them become the item's own.
    std::uint32_t modifiers(std::uint32_t at, Item& item);
    /// "the Ruritanian-Graustarkian talks"
    bool is_hyphen_before_nisba(std::uint32_t at, const Item& item) const;
    /// "the meeting Smith - Jones": where the second of two ends that a dash joins behind a noun for what both do; or
    /// `at`.
    std::uint32_t partner_behind_dash(std::uint32_t at, Item& item) const;
    /// "no arrest of any ...", "the killing of every ...": a word in apposition that whoever is meant stands behind.
    bool is_any(std::uint32_t at, bool negated) const;
    /// Where the actors begin that are the genitive of the noun before, or behind "some of" it; or the limit.
    std::uint32_t genitive_actors(std::uint32_t at) const;
    /// "X, Y's minister, held talks": says whether a subject and a comma, and nothing else, stand before the verb.
    bool awaits_verb(const Analysis& verb) const;
    /// "the Ruritanian occupation of [li-] X": what may also name the forces is the deed.
    bool is_done_to(std::uint32_t at) const;
    /// "X himself criticized", but not "blew himself up": says whether "himself" only stresses what stands before it.
    bool stresses(std::uint32_t at) const;
    /// "the attack of this group": the known mention after a demonstrative, or `at`.
    bool stands_for_words(std::uint32_t at, std::uint32_t end) const;  ///< "announced that [dhalika] X"
    std::uint32_t after_demonstrative(std::uint32_t at) const;
    /// "the arrest of a number of Ruritanians": the mention after a quantifier, or `at`.
    std::uint32_t after_quantifier(std::uint32_t at) const;
    /// "an attack [-an] suicidal [-an]": two indefinite accusatives, the second spelled like a title.
    bool is_accusative_adjective(std::uint32_t at) const;
    /// "two suicidal attacks": two duals, the second spelled like a title.
    bool is_dual_adjective(std::uint32_t at, const Item& item) const;
    /// "the killing of three soldiers": returns the mention of people after a number, or `at`.
    std::uint32_t counted_people(std::uint32_t at) const;
    /// The state whose adjective begins at a token, and where the adjective ends; or no_entry.
    std::uint32_t nisba_of(std::uint32_t at, std::uint32_t& end) const;
    /// "by fire [that is] Ruritanian": the adjective right behind an agent particle is who did it; returns its end.
    std::uint32_t nisba_of_agent(std::uint32_t at);
    /// "about [nahwa] a thousand": before a number no preposition.
    bool is_about(std::uint32_t at, std::uint32_t end) const;
    /// "in a state of alert": a noun of showing force behind what elsewhere means "in case of".
    bool names_state(std::uint32_t at) const;
    /// "killed a Canadian", "was killed a Canadian": an adjective right behind a verb is a noun.
    void name_native(std::uint32_t at, Item& item);
    std::uint32_t nisba_mention(std::uint32_t at, std::uint32_t entity);
    /// A word that can only continue the noun phrase: an adjective, or a noun in the genitive.
    bool adjective_at(std::uint32_t at, bool genitive) const;
    bool may_be_adjective(const Token& token, bool genitive) const;
    /// "in a statement clarified [awdaha] X that": spelled like "clearer", but a verb with its speaker or what he says.
    bool says_beside(std::uint32_t at) const;
    /// "a meeting [that] brought together [jama'a]", spelled like "a crowd": a verb of which the noun is the subject.
    bool is_done_by(const Item& noun, std::uint32_t at) const;
    /// No noun is spelled so.
    bool is_only_adjective(const Token& token) const;
    /// "[accused] in earlier statements X": an adjective in the feminine, and nothing else; no genitive follows it.
    bool is_bare_adjective(std::uint32_t at) const;
    /// "struck a heavy raid the embassy": right behind a verb, the adjective ends its indefinite subject.
    bool ends_subject(const Item& noun, std::uint32_t at) const;
    /// "not direct" behind a noun that is as definite as the adjective.
    bool is_negated_adjective(std::uint32_t at) const;
    /// A group of coordinated mentions; returns its end.
    bool before_comma(const Mention& mention) const;
    /// ", and X accuses ...": a verb and nothing else after a name that a comma sets off.
    bool opens_clause(const Mention& mention) const;
    /// Where the next member of a group begins, past comma, conjunction and quotation mark; 0 if none follows.
    std::uint32_t next_member(std::uint32_t end, bool lists, bool listing, std::uint8_t preposition) const;
    std::uint32_t group(std::uint32_t at, Indices& mentions, bool lists);
    /// "X, deputy of Y and head of a committee": a title in the indefinite that goes on is of the same person.
    bool is_second_title(const Mention& first, const Mention& second) const;
    /// "the minister of X and deputy of Y Smith": the first office of one man who is named behind the second.
    bool is_first_title(const Mention& first, const Mention& second) const;
    /// "D. Smith", "A.D. Smith": the abbreviated titles before a name are passed over. Returns `at` if none are there.
    std::uint32_t after_abbreviation(std::uint32_t at) const {
        return a_.token(at).folded_length == 1 ? after_letters_before_name(at) : at;
    }
    std::uint32_t after_letters_before_name(std::uint32_t at) const;
    /// "neither A nor B": the negation that goes on.
    PhraseMatch find_negation(std::uint32_t at) const;
    /// "media and papers Ruritanian": the adjective after the last belongs to all.
    void share_owner(const Indices& mentions);
    /// After "X, Y": another comma and mention, or a conjoined mention, makes it a list.
    bool list_goes_on(std::uint32_t at) const;
    std::uint32_t actors(std::uint32_t at);
    /// "attacked X at dawn": right behind actors a word that may be an adverb is no object.
    const Analysis* adverb_reading(std::uint32_t at) const;
    /// "His Excellency X": takes the clitics of a word of honour over to the person; false if it is none.
    bool passes_honour(std::uint32_t at);
    std::uint32_t word(std::uint32_t at);
    /// Preposition and article tell what an unknown word is: "with the spying".
    void read_clitics(std::uint32_t at, Item& item) const;
    /// Right after a verb, what can only be read with "and" before it is a name that begins so.
    bool only_conjoined(std::uint32_t at) const;
    std::uint32_t nominal(std::uint32_t at, const Analysis* analysis);

    Annotations& a_;
    std::uint32_t first_;
    std::uint32_t limit_;
    std::vector<Item>& items_;
    std::uint8_t preposition_ = 0;
    bool conjunction_ = false;
    bool topic_ = false;  ///< The next verb is that of the topic, whatever joins it.
    bool negated_ = false;
    bool future_ = false;
    bool expects_verb_ = false;
    bool expects_noun_ = false;
    bool possible_ = false;
    bool distributed_ = false;
    bool accusative_ = false;  ///< "each [kullan] of", which is no subject behind its verb.
    bool before_verb_ = false;
    std::uint32_t closes_name_ = 0;  ///< The mark that closes a name in quotation marks; 0: none.
    bool quote_open_ = false;
};

}  // namespace isnad
