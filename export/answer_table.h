// Answers to a question for programs: the records, or a table.
#pragma once

#include <isnad/graph/answers.h>

#include <ostream>
#include <string>
#include <vector>

namespace isnad {

/// Writes the records of the answers, one JSON object a line, each with its evidence. An answer to several sentences is
/// an object with their records in a list "answer".
void write_answer_records(std::ostream& out, const Graph& graph, const std::vector<Answer>& answers);

/// Writes CSV (RFC 4180), a row for each piece of evidence; the column "answer" counts the answers.
void write_answer_table(std::ostream& out, const Graph& graph, const std::vector<Answer>& answers,
                        const std::string& language);

}  // namespace isnad
