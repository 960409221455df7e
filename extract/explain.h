// The extractor's account of itself, for whoever repairs the lexicon.
#pragma once

#include <isnad/extract/event/event.h>
#include <isnad/extract/item/item.h>

#include <string>
#include <vector>

namespace isnad {

/// What the stages saw, kept only for `isnad explain`.
struct Trace {
    std::vector<std::vector<Item>> items;  ///< Per sentence.
    std::vector<Refusal> refusals;
};

/// Returns tokens with analyses, mentions, items, refusals and relations as text for a person.
std::string describe(const Annotations& annotations, const Trace& trace, const std::vector<Relation>& relations);

}  // namespace isnad
