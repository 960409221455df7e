// What a match of a frame is worth, and which bytes prove it. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// The same of what the teller himself may have done.
bool is_announced_deed(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "recalled that it [anna-hu], in May, voted the council on": the pronoun on the complementizer of an intransitive
/// verb is nobody.
bool is_dummy(const ClauseContext& in, std::uint32_t left, std::uint32_t i);

std::string_view text_of(const ClauseContext& in, std::uint32_t i);

/// "a base [that] allows it to ...": an imperfect right after an indefinite noun that is no actor.
bool is_of_bare_noun(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "'The displacement is on the rise and threatens to'": what a nominal sentence in a quotation is about.
std::uint32_t quoted_topic(const ClauseContext& in, std::uint32_t i);

/// "a decree": with a verb right behind it, that is what it says.
bool is_decree(const ClauseContext& in, const Item& noun);

/// "told that it had happened [tamma] the summoning of the ambassador of X to [lada] us": his post is no target.
void drop_own_posts(const ClauseContext& in, const Item& noun, Arguments& args);

/// "the meeting [m.] that brought her together with X": the pronoun is not of the noun.
bool is_unlike(const ClauseContext& in, const Item& noun, const Features& pronoun, bool does_it);

bool is_material_conflict(const ClauseContext& in, const Frame& frame);

/// "stressed Y's commitment": X has promised nothing by it.
bool commits_another(const ClauseContext& in, const FrameMatch& match, const Item& noun, const Arguments& args);

/// "announced a ceasefire between X and Y": the subject is none of them, so he only says so.
bool concerns_others(const ClauseContext& in, std::uint32_t noun, const Arguments& args);

/// How specific a match is: words asked for, then actors found.
int specificity(const FrameMatch& match);

Span trigger_span(const ClauseContext& in, std::uint32_t i);

/// A group attacks no part of itself: one of the two was taken for it.
bool strikes_itself(const ClauseContext& in, const FrameMatch& match);

/// "intends talks with X": the frame says all that the noun of its content does.
bool names_content(const ClauseContext& in, const FrameMatch& match);

/// "the publishing by X of an inquiry": the content is a paper that the frame names.
bool publishes(const FrameMatch& match);

/// "the minister confirmed the refusal of his country to": it is no other actor.
bool is_own_state(const ClauseContext& in, std::uint32_t target, const Mentions& sources);

double confidence(const ClauseContext& in, const Event& event, const FrameMatch& match, double penalty);

Span span_of(const ClauseContext& in, std::uint32_t begin, std::uint32_t end);

}  // namespace isnad
