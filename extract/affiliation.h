// Affiliations: which office the text says that a person holds, and for whom.
#pragma once

#include <isnad/extract/mention.h>
#include <isnad/extract/relation.h>

#include <cstdint>
#include <vector>

namespace isnad {

/// Appends one relation of the family `affiliation` for each person, body and office that the document names together,
/// where it does so first. Its trigger is the title, its date the time in office where the lexicon knows it.
void add_affiliations(const Annotations& annotations, std::uint64_t content_hash, std::vector<Relation>& out);

}  // namespace isnad
