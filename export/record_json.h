// The parts of a relation record in JSON, shared by records and the evidence of edges. Not for users of the library.
#pragma once

#include <isnad/export/json_reader.h>
#include <isnad/export/json_writer.h>
#include <isnad/extract/relation.h>
#include <isnad/graph/graph.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isnad {

void write_span(JsonWriter& writer, const std::optional<Quotation>& span);
void write_names(JsonWriter& writer, const std::vector<std::pair<std::string, std::string>>& names);
void write_texts(JsonWriter& writer, const std::vector<std::string>& texts);
/// The same as texts of their own.
std::string names_as_json(const std::vector<std::pair<std::string, std::string>>& names);
std::string texts_as_json(const std::vector<std::string>& texts);
void write_actor(JsonWriter& writer, const std::optional<Actor>& actor);
void write_trigger(JsonWriter& writer, const Quotation& trigger, const std::string& lemma);
void write_attribution(JsonWriter& writer, const std::vector<Attribution>& attribution);
void write_date(JsonWriter& writer, const std::optional<EventDate>& date);
void write_place(JsonWriter& writer, const std::optional<EventPlace>& place);
/// Writes the member "count", or nothing.
void write_count(JsonWriter& writer, const std::optional<Count>& count);
void write_sentence(JsonWriter& writer, const SentenceReference& sentence, const std::string& text);
void write_evidence(JsonWriter& writer, const std::vector<Evidence>& evidence);

/// The following read what the above write; they throw Error.
std::optional<Quotation> read_span(const JsonObject& object, const char* key);
std::optional<Actor> read_actor(const JsonObject& object, const char* key);
std::pair<Quotation, std::string> read_trigger(const JsonObject& object);
std::vector<Attribution> read_attribution(const JsonObject& object);
std::optional<EventDate> read_date(const JsonObject& object);
std::optional<EventPlace> read_place(const JsonObject& object);
std::optional<Count> read_count(const JsonObject& object);
std::pair<SentenceReference, std::string> read_sentence(const JsonObject& object);
std::vector<Evidence> read_evidence(const rapidjson::Value& list, std::string_view where);

}  // namespace isnad
