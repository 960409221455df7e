// The name of an office-holder behind his post: "the spokesman of the guard in [bi-] X Major Y". Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstddef>

namespace isnad {

/// Makes one mention of a title, what it is of or where, and the name right behind, among the mentions from `first` on.
void join_names_apart(MentionContext& in, std::size_t first);

}  // namespace isnad
