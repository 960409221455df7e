// Whom pronouns and subjects that are not written stand for. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "X said that a soldier shot and hit": the unknown subject of the verb before, which goes on; or no_item.
std::uint32_t unknown_before(const EventContext& in, std::uint32_t i);

/// "gunmen attacked X and killed three": nobody knows who they are, but they did the one and the other.
Mentions unknown_going_on(const EventContext& in, std::uint32_t i);

/// "X shelled the town, which [is what] Y condemned": X, whose deed the clause takes up; or nobody.
Mentions doers_of_what_is_told(const EventContext& in, std::uint32_t i, const FrameMatch& match);

/// "condemned his words", "refused her request": whose they are, where they are not the subject's own.
Mentions owner_of_object(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args);

/// A verb without a written subject: the one of the clause that it continues, or the last speaker's.
Mentions implicit_subject(EventContext& in, std::uint32_t i, const Features& features);

/// "arrested five Ruritanians and held three others": the others are of those whom the same subject did such a thing to
/// before in the sentence; or none.
Mentions others_befallen(const EventContext& in, std::uint32_t i, const FrameMatch& match);

/// "X criticized Y. And demanded of her": the other of whom the sentence before told last.
Mentions dealt_with_before(const EventContext& in, const Features& features, const Mentions& subject);

/// "gunmen attacked a patrol, and it fired back at [alay-] them": whom those attacked whom the pronoun stands for.
Mentions attacked_before(const EventContext& in, std::uint32_t i);

/// "X told [li-] Y of his support": who says something, and to whom, right behind him; or none.
Mentions with_addressee(const EventContext& in, const Event& speech);

/// "X received Y, and the two discussed": both sides of the last event.
Mentions both_before(const EventContext& in, const Features& features, bool earlier = false);

/// Whose doing the last noun of action was, if that fits.
Mentions noun_subject_before(const EventContext& in, std::uint32_t i, const Features& features);

/// The nearest subject before that is not the object: nobody accuses himself.
Mentions other_subject_before(const EventContext& in, std::uint32_t i, const Mentions& object);

Mentions verb_subject_before(const EventContext& in, std::uint32_t i, const Features& features);

/// "he", "his", "them": the nearest earlier subject or speaker that fits; then any actor.
Mentions pronoun_referent(const EventContext& in, std::uint32_t i, const Features& features);

/// "[whom] it is expected that [they] set her free": says whether a verb that is done to persons has the pronoun of its
/// own subject right behind it, which no verb has.
bool is_done_to_pronoun(const EventContext& in, std::uint32_t i, const Mentions& subject);

Mentions owner_before(const EventContext& in, std::uint32_t i, const Features& features);

/// "the papers criticized X and accused him": the subject does something to others, not only says it.
bool acts_itself(const EventContext& in, std::uint32_t i, const Mentions& subject);

/// "X invaded Y, and Z condemned her": who has struck is condemned.
Mentions blamed(const EventContext& in, std::uint32_t i, const Features& features, const Mentions& subject);

/// "threatened X over the raid that its aircraft made": the aircraft are X's.
void take_other_owner(EventContext& in, std::uint32_t i, const Arguments& args);

/// "attacked X and killed its soldiers": one's own are not meant.
void share_owner(EventContext& in, std::uint32_t i, const Mentions& subject, std::uint32_t object);

/// "X criticized Y. And Y summoned the ambassador": of X, for nobody summons his own so.
void give_envoy_to_other(EventContext& in, std::uint32_t i, const Mentions& subject, std::uint32_t object);

/// "which X besieged [-ha] and shelled [-ha]": the event of the verb before, where one subject joins the two verbs and
/// they have the same pronoun; or nullptr.
const Event* event_sharing_pronoun(std::span<const Item> items, std::span<const Event> events, std::uint32_t verb);

/// "arrested [-hu]": finds whom the pronoun on the verb stands for, or what keeps it from standing for an actor.
void find_object_pronoun(EventContext& in, std::uint32_t i, Arguments& args);

/// "X met Y in Z, then left for V, where [haythu] received him W": the traveller, X.
Mentions guest_before(const EventContext& in, std::uint32_t i, const Features& features, const Mentions& subject);

/// "X arrived. Y received him": whom the last sentence was about, unless he is Y.
Mentions subject_told_of(const EventContext& in, const Features& features, const Mentions& subject);

/// "X attacked us": who speaks, unless he is X.
Mentions speakers(const EventContext& in, const Mentions& subject);

/// Pronouns after prepositions get the actors that they stand for.
void resolve_pronouns(EventContext& in, Arguments& args, std::uint32_t i);

/// "expressed, on his visit to X, his wish for cooperation with her": X, the only other actor between the verb and the
/// pronoun, or nobody.
Mentions named_in_between(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                          std::uint32_t pronoun, const Mentions& subject);

/// "the plan that X presented [-hu] and Y supports [-hu]": both pronouns stand for a thing.
bool goes_on_about_thing(const EventContext& in, std::uint32_t i);

/// "the talks [f.] of joining [m.], which X opposes [-ha]": the pronoun stands for the noun before the genitive.
bool takes_up_head(const EventContext& in, std::uint32_t genitive, const Features& pronoun);

}  // namespace isnad
