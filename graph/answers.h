// Answers to questions of several sentences: "?x accuses ?y and ?y accuses ?x".
#pragma once

#include <isnad/graph/query.h>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace isnad {

/// An edge for each sentence of the question, in its order.
using Answer = std::vector<EdgeId>;

/// Returns the answers, those of most relations first, then by date and id. A variable stands for a state, organisation
/// or group together with all that act for it, as a name does. Takes time in proportion to the edges that match a
/// sentence alone, and to the answers. Throws Error if the sentences share no variable, and if there are more than
/// `most` answers.
std::vector<Answer> find_answers(const Graph& graph, std::span<const Query> queries, std::size_t most = 1000000);

/// Returns for whom an actor speaks and acts: the id of its state or, without one, of its body; else its own.
std::string principal_of(const Node& node);

}  // namespace isnad
