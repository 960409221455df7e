// The relation record as a line of JSON, out and in. docs/record.md documents it key for key.
#pragma once

#include <isnad/export/text_sink.h>
#include <isnad/extract/relation.h>

#include <optional>
#include <string>
#include <string_view>

namespace isnad {

/// Appends the record to the sink as one line, with its line end.
void write_record(TextSink& sink, const Relation& relation);

/// Returns the record as one line, with its line end.
std::string write_record(const Relation& relation);

/// Returns the relation of a line, or nothing if the line is of another kind ("document", "reject" ...). Unknown keys
/// are skipped. Throws Error with `where` ("news.jsonl:3") for what is no record.
std::optional<Relation> read_record(std::string_view line, std::string_view where);

}  // namespace isnad
