// What stands around a word that speaks for its reading as a verb. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "and expressed [abbara 'an] ...", spelled like a preposition: one before another is a verb that takes it.
bool is_verb_of_preposition(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle);

/// Says whether a preposition without clitics stands there that a verb spelled like the word takes.
bool takes_preposition_at(const ItemContext& in, std::uint32_t at, std::uint32_t next);

/// The same of one reading.
bool takes_preposition_at(const ItemContext& in, const Analysis& verb, std::uint32_t next);

/// A verb of saying before its subject and what is said, which begins at `after`.
bool says_that(const ItemContext& in, std::uint32_t at, std::uint32_t after);

/// Says whether a frame of the verb has such a slot.
bool takes(const ItemContext& in, const Verb& verb, SlotKind kind, std::uint32_t preposition);

/// "a letter [that] he sent [-ha]": says whether a word may be a verb that means something with the noun before it.
bool is_made(const ItemContext& in, std::uint32_t at, const Item& noun);

/// "a step [that] X called [it] wise": a verb of naming takes up the indefinite noun right before it, or is_taken_up().
bool calls_noun_before(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "which X besieged [-ha] and shelled [wa-qasafaha]": the same pronoun on what is spelled like "and its shelling".
bool goes_on_with_pronoun(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "but he [lakinna-hu] ...": a verb follows.
bool follows_joined_pronoun(const ItemContext& in, std::uint32_t at);

/// "were killed in the fighting nine", "were hurt more than ten", spelled like "the killing": behind a preposition or
/// words of quantity stands a number.
bool befalls_number(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "X repelled an attack that Y made, and killed eight of them": no noun of action stands before that it could go on.
bool befalls_some_of_them(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "criticized [the] dealing of X": behind a verb in the perfect stands its object and no other verb.
bool follows_whole_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "that it is [anna-hu] a terrorist act": a noun and what describes it, said of the pronoun.
bool is_said_of_pronoun(const ItemContext& in, std::uint32_t at);

/// "said an official [who] spoke [tahaddatha] on ...": right behind a speaker in the indefinite.
bool describes_speaker(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "for his part, defended the president ...": after a fronted adjunct the verb comes first.
bool follows_adjunct(const ItemContext& in, std::uint32_t at);

/// "about his visit to X explained the minister": a verb of saying after any number of them.
bool follows_adjuncts(const ItemContext& in, std::uint32_t at, const Analysis& verb);

bool verb_before(const ItemContext& in);

/// "continued, for the third day, [the] shelling of": what a verb that needs a complement before it governs.
bool is_complement(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// Right behind the time of a verb, with no comma between: its clause goes on.
bool follows_time_of_verb(const ItemContext& in);

/// "X renewed its adherence to": behind verb and subject a deed of his, not "it seizes her".
bool is_deed_of_subject(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "its refusal of [li-] X's meddling", spelled like "that X meddle": what a noun with an owner is done to.
bool is_object_of_deed(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "revives [m.] the abandoning [f., as a verb] of X": right behind a verb that it does not agree with.
bool is_deed_right(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// The actor that opens the clause right before a verb, or none.
const Mention* subject_beside(const ItemContext& in, std::uint32_t at);

/// "stressed, at the meeting, its support [da'mahu] for [li-] X", spelled like "supported him".
bool is_set_off_object(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "refused [the] mention [of] his name", spelled like "mentioned": a noun of action right after another verb.
bool is_refused(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "a statement in which [fihi] he demanded [talaba]", spelled like "a student": behind a noun of saying or meeting
/// and before a pronoun that takes it up.
bool says_within(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "an attack [that] X launched [it]": a verb with its object pronoun right after an indefinite noun.
bool opens_bare_relative(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "a source, [who] asked not [adam] to be named".
bool wants_no_name(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "with the siege and shelling [of] X", spelled like "and shelled": two bare nouns of action have one genitive.
bool shares_genitive(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// Says whether the next word bears a preposition that the verb takes.
bool is_followed_by_oblique(const ItemContext& in, std::uint32_t at, const Verb& verb);

/// "X met Y and urged him to": a verb with its object, after the actor whom it takes up.
bool takes_up_object(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "and held with him": after "and", before a preposition with a pronoun, where a clause goes on.
bool before_pronoun(const ItemContext& in, std::uint32_t at);

/// "and explained that": a verb of saying right before what is said.
bool opens_report(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "its refusal the categorical": what owns something is a noun.
bool before_definite_adjective(const ItemContext& in, std::uint32_t at);

/// "that it [is a] bad matter", spelled like "ordered": before an adjective without the article.
bool before_bare_adjective(const ItemContext& in, std::uint32_t at);

/// "and handed him [wa-sallama-hu] a letter", spelled like "and his peace": before the bare noun that the verb is light
/// for.
bool gives_somebody(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "met X in Z and described him [wa-wasafahu] as ...", spelled like "and his description": behind an adjunct of a
/// verb with its object, before the preposition that the verb takes beside an object.
bool deals_with_object(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "criticized X and asked him [wa-talabahu] to [bi-]", spelled like "and his student".
bool asks_somebody(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "appeared on ...", spelled like "noon": at the head of a sentence no bare noun stands before a preposition.
bool opens_before_preposition(const ItemContext& in, std::uint32_t at);

/// "came in a statement of X that".
bool reports_in_document(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "..., urged him to": a verb with the object and the preposition that a frame of it asks for.
bool has_own_object(const ItemContext& in, std::uint32_t at, const Analysis& verb);

std::uint32_t take_verb(ItemContext& in, std::uint32_t at, const Analysis* verb);

/// "a step [that] welcomed [rahhaba] it [bi-ha] X", spelled like "wide": right behind an indefinite noun in the
/// feminine a word in the masculine is no adjective of it, and the pronoun behind it stands for the noun.
bool is_taken_up(const ItemContext& in, std::uint32_t at);

/// "showed his refusal": says whether a word may be the noun with which a light verb means something.
bool is_noun_of_light_verb(const ItemContext& in, const Item& verb, std::uint32_t at);

/// "said Park", "said yesterday Park": right after a verb of saying or its time stands who says it, though his name is
/// spelled like a verb.
bool follows_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "that X, for his part, ...": says whether an item opens a clause that may begin with its topic.
bool opens_clause_of_topic(const Item& before);

}  // namespace isnad
