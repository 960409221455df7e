// The frame of a verb or of a noun of action that means something. Internal to extract/.
#pragma once

#include <isnad/extract/lexicon/lexicon.h>

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

}  // namespace isnad
