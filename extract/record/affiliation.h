// Affiliations: which office the text says that a person holds, and for whom.
#pragma once

#include <isnad/extract/mention/mention.h>
#include <isnad/extract/relation.h>

#include <cstdint>
#include <vector>

namespace isnad {

/// "the regime of the Ruritanian president X": the known persons whose office only the genitive of a noun names.
std::vector<Mention> find_holders_in_genitive(const Annotations& annotations);

/// Returns one mention for each person, body and office that the document names together, where it does so first.
/// It may be one of `in_genitive`, which are those of find_holders_in_genitive() and have to live as long.
std::vector<const Mention*> find_affiliations(const Annotations& annotations, const std::vector<Mention>& in_genitive);

/// Returns the bytes of the office that such a mention names.
Span office_span(const Annotations& annotations, const Mention& holder);

/// Fills a relation of the family `affiliation`, but for its uid. Its trigger is the title, its date the time in office
/// where the lexicon knows it.
void describe_affiliation(const Annotations& annotations, const Mention& holder, Relation& relation);

}  // namespace isnad
