#include "json_lines.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <string_view>

namespace isnad {
namespace {

using rapidjson::Value;

// A field of a record as text: strings as they are, numbers as written in decimal.
std::string text_of(const Value& value) {
    if (value.IsString()) return {value.GetString(), value.GetStringLength()};
    if (value.IsUint64()) return std::to_string(value.GetUint64());
    if (value.IsInt64()) return std::to_string(value.GetInt64());
    return {};
}

const Value* find_field(const Value& object, const std::string& name) {
    const Value key(rapidjson::StringRef(name.data(), name.size()));
    const auto found = object.FindMember(key);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string list_fields(const Value& object) {
    std::string names;
    for (const auto& member : object.GetObject()) {
        if (names.size() > 100) return names + " ...";
        if (!names.empty()) names += ", ";
        names.append(member.name.GetString(), member.name.GetStringLength());
    }
    return names.empty() ? "it has none" : "it has " + names;
}

}  // namespace

JsonRecord parse_json_line(std::string& line, const InputOptions& options) {
    JsonRecord record;
    rapidjson::Document json;
    // Iterative: a line of a million brackets must not overflow the stack.
    json.ParseInsitu<rapidjson::kParseIterativeFlag>(line.data());
    if (json.HasParseError()) {
        record.problem = "not JSON: " + std::string(rapidjson::GetParseError_En(json.GetParseError())) + " (column " +
                         std::to_string(json.GetErrorOffset() + 1) + ")";
        return record;
    }
    if (!json.IsObject()) {
        record.problem = "not a JSON object";
        return record;
    }
    const Value* text = find_field(json, options.text_field);
    if (text == nullptr || !text->IsString()) {
        record.problem =
            text == nullptr ? "no field '" + options.text_field + "'; " + list_fields(json) + " (--text-field names it)"
                            : "field '" + options.text_field + "' is not a string";
        return record;
    }
    record.document.text = text_of(*text);
    if (const Value* id = find_field(json, options.id_field)) record.document.id = text_of(*id);
    if (const Value* date = find_field(json, options.date_field)) {
        const std::string given = text_of(*date);
        record.document.date = normalize_date(given);
        record.bad_date = !given.empty() && record.document.date.empty();
    }
    return record;
}

}  // namespace isnad
