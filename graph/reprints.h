// Which documents print one text: three papers with one agency item are one source, not three.
#pragma once

#include <isnad/graph/finish.h>

#include <span>

namespace isnad {

/// Sets Evidence::origin: the first document, by id, of those that print the same text. Two documents do if the
/// sentences that prove anything in the shorter of them have half of their features in the other too; a feature is a
/// row of three words, few of each sentence. What is the same text as a third is the same as each other. A function of
/// the set of evidence; linear in it, times its logarithm.
void find_reprints(std::span<DraftEdge> edges);

}  // namespace isnad
