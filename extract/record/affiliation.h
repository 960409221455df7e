// Affiliations: which office the text says that a person holds, and for whom.
#pragma once

#include <isnad/extract/mention/mention.h>
#include <isnad/extract/relation.h>

#include <cstdint>
#include <vector>

namespace isnad {

/// Returns one mention for each person, body and office that the document names together, where it does so first.
std::vector<const Mention*> find_affiliations(const Annotations& annotations);

/// Returns the bytes of the office that such a mention names.
Span office_span(const Annotations& annotations, const Mention& holder);

/// Fills a relation of the family `affiliation`, but for its uid. Its trigger is the title, its date the time in office
/// where the lexicon knows it.
void describe_affiliation(const Annotations& annotations, const Mention& holder, Relation& relation);

}  // namespace isnad
