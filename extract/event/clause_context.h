// What questions about the items of one sentence need: which of them belong together, and how. Nothing that is asked so
// changes an event or depends on those found before; see event_context.h for what does. Internal to extract/.
#pragma once

#include <isnad/extract/event/event.h>
#include <isnad/extract/frame/frame.h>

#include <cstdint>
#include <span>

namespace isnad {

using Mentions = Indices;

/// A sentence for the finder of events. The items outlive it. `i` is the item of a trigger wherever nothing else is
/// said.
struct ClauseContext {
    explicit ClauseContext(const Annotations& annotations) : a(annotations) {}

    const Annotations& a;
    std::span<const Item> items;
};

inline const Verb& verb_of(const ClauseContext& in, const Item& item) {
    return in.a.language->verbs[in.a.form(*item.analysis).entry];
}

inline const Features& features_of(const ClauseContext& in, const Item& item) {
    return in.a.form(*item.analysis).features;
}

}  // namespace isnad
