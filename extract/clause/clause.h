// Clauses: which items are the arguments of a trigger.
#pragma once

#include <isnad/extract/item/item.h>
#include <isnad/extract/lexicon/names.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace isnad {

inline constexpr std::uint32_t no_item = 0xFFFFFFFF;

/// Says whether the item is what others say: a statement, a report. Its issuer is the speaker.
bool is_document(const Annotations& annotations, const Item& item);
/// The same of a word.
bool is_document_word(const Annotations& annotations, std::uint32_t at);

/// "[was] sentenced [hukima] X [ala] to prison", spelled like "a verdict on": a preposition follows behind which the
/// verb has whom a court has found guilty.
bool sentences(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& verb);

/// "met at [bi-] the request of [min] X": the verb whose subject X has asked, or no_item.
std::uint32_t verb_asked_for(const Annotations& annotations, std::span<const Item> items, std::uint32_t request);
/// "at [bi-] the request of [min] X, Y met ...": the verb of the clause that such a request opens, or no_item.
std::uint32_t verb_behind_request(const Annotations& annotations, std::span<const Item> items, std::uint32_t request);

/// "a statement of [li-] X", "a statement issued by X": the item of whose it is, itself or right behind it, or
/// no_item.
std::uint32_t find_issuer(const Annotations& annotations, std::span<const Item> items, std::uint32_t document);

/// Says whether a word may be a common noun of a class: document_noun, deed_noun, honour_noun, resolution_noun,
/// need_noun.
bool is_noun_of_class(const Annotations& annotations, std::uint32_t at, std::uint32_t noun);

/// "in Strelsau, [in the] north of X": a noun of direction right behind the last item, which names a place.
bool lies_beside_place(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "in a statement of [li-] X": says whether X is whose the noun with a preposition right before it is.
bool is_owner(const Annotations& annotations, std::span<const Item> items, std::uint32_t item);

/// Says whether an item that is a verb says that something is or was.
bool is_copula(const Annotations& annotations, const Item& verb);

/// "X's condemnation of [li-] Y": says whether both stand behind the noun, who does it and whom it befalls.
bool has_doer_and_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);

/// "X had [kana li-] a meeting with Y": whose the noun is, or no_item.
std::uint32_t who_had(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);

/// A verb that "that" may follow.
bool takes_clause(const Annotations& annotations, const Item& verb);

/// A verb of passing on what others say, as agencies do.
bool passes_words_on(const Annotations& annotations, const Item& item);

/// "X ignored, as Y says, the request": says whether the verb stands between commas behind a subordinator.
bool is_in_inset(std::span<const Item> items, std::uint32_t verb);

/// The arguments of a verb, participle or event noun: indices of items, or the mentions themselves.
struct Arguments {
    std::uint32_t subject = no_item;
    bool implicit = false;               ///< The subject is not written with the verb.
    Indices subject_mentions;            ///< Resolved, also where implicit.
    Indices objects;                     ///< Bare items after the verb, in order.
    bool pronoun = false;                ///< The verb bears an enclitic object.
    bool pronoun_of_people = false;      ///< That is "them", of people only.
    bool pronoun_of_somebody = false;    ///< It does not take up a noun before a relative clause.
    std::uint32_t taken_up = no_item;    ///< The noun before the clause that the enclitic stands for.
    Indices object_mentions;             ///< Of that, if it is resolved.
    Indices obliques;                    ///< Items with a preposition.
    Indices both;                        ///< Of a pronoun among them: "from both of them", whom it stands for.
    std::uint32_t agent = no_item;       ///< Item after an agent particle.
    std::uint32_t deed = no_item;        ///< "condemned the shelling by Y": the noun whose agent that is ...
    std::uint32_t deed_agent = no_item;  ///< ... and Y.
    std::uint32_t clause = no_item;      ///< The complementizer.
    std::uint32_t speech = no_item;      ///< What is said: complementizer, colon or quotation mark.
    bool reciprocal = false;
    bool carried_out = false;    ///< A noun of action whose doer another word names: "is accused of", "carried out".
    bool achieved = false;       ///< That, and it has happened: "managed to", "announced the".
    bool shared_object = false;  ///< What it is done to stands with the noun coordinated with it.
    bool fells_people = false;   ///< "ten were killed in a raid of X": people of whom no more is known.
    bool passive = false;
    bool agentless = false;       ///< A passive, and nobody says who did it.
    bool may_be_passive = false;  ///< An imperfect after what it is said of: "X, which is considered".
};

/// A bit for a noun of action, the same for some others: with it most light uses of a verb are ruled out at once.
inline std::uint64_t noun_bit(std::uint32_t event_noun) { return std::uint64_t{1} << event_noun % 64U; }

/// Finds the arguments that stand after a trigger, up to the end of its clause.
Arguments find_right_arguments(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger);

/// Finds the item before the verb that is its subject, or no_item.
std::uint32_t find_left_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// Finds the actors that a relative clause is about: the group before the relative pronoun.
std::uint32_t find_antecedent(std::span<const Item> items, std::uint32_t verb);

/// "was met X's proposal with [bi-] refusal": says whether the noun of action right behind the verb is what another
/// noun behind a preposition befalls.
bool meets_with_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                     const Arguments& args);

/// "X, whose request [talabahu] Y refused": Y has refused X, whom the relative clause is about.
void take_owner_refused(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                        Arguments& args);

/// "the attack that happened on Monday and that X claimed [-hu]": the noun of action that the clause before such a verb
/// is about, or no_item.
std::uint32_t antecedent_going_on(std::span<const Item> items, std::uint32_t verb);

/// "the [m.] side that flocks to her": no pronoun in the feminine stands for a title in the masculine.
bool is_unlike(const Annotations& annotations, const Mention& noun, const Features& pronoun);

/// "while X does this", "for he said": says whether the item stands right behind a subordinator of that kind.
bool is_subordinate(const Annotations& annotations, std::span<const Item> items, std::uint32_t i, Subordination how);

/// "the head [m.] of X, which [f.] supports": says whether a relative clause in the feminine is about the body whose
/// head stands before it.
bool is_of_holders_body(const Annotations& annotations, const Features& verb, const Mention& holder);

/// "X, who arrived in Y, discussed": says whether a verb has a frame that asks for nothing but its subject and the
/// prepositions of the items `behind` it.
bool wants_nothing_more(const Annotations& annotations, const Item& verb, std::span<const Item> behind);

/// "the training of X's forces and the giving of advice to them": each of two deeds has its own whom. `trigger` is the
/// first, `at` whom the second is done to.
bool is_of_second_deed(std::span<const Item> items, std::uint32_t trigger, std::uint32_t at);

/// "announced [f.] the closing of X and the expulsion [wa-tard] of Y": spelled like "and he expelled", which she did
/// not.
bool goes_on_with_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                       std::uint32_t limit);

/// "called for [ila] intensifying the efforts": says whether an item is what the verbal noun of a plain verb is done
/// to. `actors`: or who, as in "called for [ila] founding a Ruritanian state".
bool is_of_action(const Annotations& annotations, std::span<const Item> items, std::uint32_t i, bool actors = false);

/// "a ban on the entry of citizens of three states": finds the actors that a verbal noun without a relation of its own
/// is about, through one noun at most, or no_item.
std::uint32_t find_genitive(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);

/// "the proposal that X made [it]": finds whose a thing is by the relative clause behind it, or no_item.
/// `by_preposition`: the pronoun may follow a preposition ("that X came with [bi-hi]").
std::uint32_t find_maker(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing,
                         bool by_preposition);

/// "accused Smith, a member of parliament, in a statement, X of ...": says whether a phrase stands between commas
/// before a name that is the object.
bool is_set_off(const Annotations& annotations, std::span<const Item> items, std::uint32_t phrase);

/// "X went, [there] accompanies him Y, on a visit": says whether a verb opens such an aside.
bool is_circumstance(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// A noun for what somebody says or for a meeting; of those that only a light verb makes events, any.
bool tells_or_meets(const Annotations& annotations, const Item& noun);

/// CAMEO codes that somebody asks for: roots and longer ones. What a word means is asked so often that its roots are
/// compared as bits, which the compiler makes of the digits.
class CameoCodes {
  public:
    consteval CameoCodes(std::initializer_list<std::string_view> codes) {
        for (const std::string_view code : codes) {
            (code.size() > 2 ? longer_roots_ : roots_) |= roots_of(code);
            if (code.size() > 2) std::ranges::copy(code, longer_[size_++].begin());
        }
    }
    /// Says whether one of the roots is among those of a word.
    constexpr bool has_root(std::uint32_t roots) const { return (roots & roots_) != 0; }
    /// Says whether one of the longer codes may be.
    constexpr bool may_have_longer(std::uint32_t roots) const { return (roots & longer_roots_) != 0; }
    /// Says whether a code begins with one of the longer ones.
    bool begin(std::string_view cameo) const;

  private:
    static constexpr std::size_t most = 2;  ///< Longer ones.
    static constexpr std::size_t longest = 4;
    std::uint32_t roots_ = 0;
    std::uint32_t longer_roots_ = 0;
    std::array<std::array<char, longest>, most> longer_{};
    std::uint32_t size_ = 0;
};

/// Says whether a word has a frame with one of the longer codes.
bool has_longer_code(const Annotations& annotations, const EventNoun& noun, const CameoCodes& codes);
bool has_longer_code(const Annotations& annotations, const Verb& verb, const CameoCodes& codes);

/// Says whether a verb may name an event of one of these CAMEO codes.
inline bool may_name(const Annotations& annotations, const Verb& verb, const CameoCodes& codes) {
    return codes.has_root(verb.roots) ||
           (codes.may_have_longer(verb.roots) && has_longer_code(annotations, verb, codes));
}

/// The same of a verbal noun.
inline bool may_name(const Annotations& annotations, const Item& item, const CameoCodes& codes) {
    if (item.kind != ItemKind::event_noun) return false;
    const EventNoun& noun = annotations.language->event_nouns[annotations.form(*item.analysis).entry];
    return codes.has_root(noun.roots) ||
           (codes.may_have_longer(noun.roots) && has_longer_code(annotations, noun, codes));
}

/// Says whether two verbs usually mean acts of one kind: "condemns and deplores".
bool share_root(const Annotations& annotations, const Verb& one, const Verb& other);

/// "a tour [that] takes in X": says whether a frame of the verb asks for that noun as its subject.
bool may_be_subject(const Annotations& annotations, const Verb& verb, const Item& deed);

/// Says whether two words may agree in gender.
inline bool gender_fits(Gender verb, Gender noun) { return verb == Gender::any || noun == Gender::any || verb == noun; }

/// Says whether a word for things is spoken of as "she": a feminine, or any plural.
inline bool is_she(const Features& things) {
    return things.number == Number::plural || things.gender == Gender::feminine;
}

/// Says whether two verbs have one tense, gender and number, as those that share their subject or object do.
bool are_alike(const Features& one, const Features& other);

/// Says whether a noun phrase can be the subject of a verb form. `after`: it stands after the verb.
bool agrees(const Annotations& annotations, const Item& verb, const Item& subject, bool after);

/// "shot him dead": a title whose ending shows that it is no subject.
bool is_accusative(const Annotations& annotations, const Mention& mention);

/// "during his talks with Y, X said": the subject of a clause that opens with the adjunct `i`, or no_item. Linear in
/// the items of the adjunct.
std::uint32_t subject_behind_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t i);

/// "after [he] had accused Y of lying, X called for": the subject of the main clause, where a subordinate one with the
/// verb and without a subject opens the sentence; or no_item.
std::uint32_t subject_of_main_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "calling [da'iyan] on Y to talk, X said": who does both, of a participle that opens the sentence, or no_item.
std::uint32_t subject_behind_participle(const Annotations& annotations, std::span<const Item> items, std::uint32_t i);

/// Says whether one actor met before fits the person, gender and number of a verb without subject.
bool agrees(const Features& verb, const Mention& mention);

}  // namespace isnad
