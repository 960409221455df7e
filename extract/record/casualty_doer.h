// Casualties: who has killed, hurt or captured them, and whether anybody has. Internal to extract/.
#pragma once

#include <isnad/extract/event/event.h>

#include <cstddef>
#include <cstdint>
#include <span>

namespace isnad {

/// Assaults and fights: what people fall in.
inline constexpr CameoCodes violence{"18", "19"};

/// A sentence, and the deeds that it has told of: they say who did it.
struct ToldSentence {
    const Annotations& annotations;
    std::span<const Item> items;
    std::span<const Event> told;

    /// The deed that an item tells of, or null.
    const Event* event_at(std::uint32_t item) const;
    /// The deeds told up to the last one before an item.
    std::span<const Event> before(std::uint32_t item) const;
};

/// The number of a phrase tells that it is the victims: "the troops killed five gunmen". Who stands as the subject of
/// the verb `fall` besides them, or nobody.
Indices doer_beside(const ToldSentence& sentence, std::uint32_t fall, const Arguments& args, std::uint32_t victim);

/// Who did it by the word `fall` itself: the source of the deed that it names, or who is named as the doer.
Indices doer_named(const ToldSentence& sentence, std::uint32_t fall, const Arguments& args);

/// "ten were killed in an attack by X", "in a Ruritanian raid": whose the act is in which they fell.
Indices doer_of_act(const ToldSentence& sentence, const Arguments& args, const Indices& victims);

/// "the Ruritanian shelling left [awqa'a] five dead": whose the act is that the verb before the victims has as its
/// subject.
Indices doer_of_cause(const ToldSentence& sentence, std::uint32_t victim);

/// "a raid that X launched left [asfarat an] five dead", "led a raid that X launched to the death of five": who did the
/// last deed of the sentence that is told before the noun `fall`, where a verb says that it led to that; or nobody.
Indices doers_that_led(const ToldSentence& sentence, std::uint32_t fall);

/// "five were killed when the troops of X fired": who did the deed of the clause of time behind `victim`, where it
/// befell them or nobody known; or nobody.
Indices doers_meanwhile(const ToldSentence& sentence, std::uint32_t victim);

/// "the army announced the death of ten of the rebels": who fights them has killed them. `statement` tells so.
Indices telling_force(const Annotations& annotations, const Event& statement, const Event& fallen);

/// Says whether casualties of whom nobody tells who did it fell by violence: so the verb or another word says,
/// and no deed that is told in the sentence may be that.
bool falls_by_violence(const ToldSentence& sentence, const Casualty& word, const Event& fallen);

}  // namespace isnad
