// The frame of a verb or of a noun of action that means something. Internal to extract/.
#pragma once

#include <isnad/extract/lexicon/lexicon.h>

#include <string_view>

namespace isnad {

/// Returns the first frame of a verb or noun of action that is as asked, or nullptr.
template <class Entry, class Ask>
const Frame* find_frame(const Language& language, const Entry& entry, const Ask& ask) {
    const Frame* found = nullptr;
    (void)any_frame(language, entry, [&](const Frame& frame) {
        if (ask(frame)) found = &frame;
        return found != nullptr;
    });
    return found;
}

/// Returns the first one that means just this CAMEO code, or nullptr.
template <class Entry>
const Frame* find_frame_of(const Lexicon& lexicon, const Language& language, const Entry& entry,
                           std::string_view cameo) {
    return find_frame(language, entry,
                      [&](const Frame& frame) { return lexicon.relations[frame.relation].cameo == cameo; });
}

}  // namespace isnad
