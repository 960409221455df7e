#include <isnad/export/json_reader.h>

#include <isnad/extract/error.h>

#include <rapidjson/error/en.h>

#include <algorithm>
#include <limits>

namespace isnad {
namespace {

std::string string_of(const rapidjson::Value& value) { return {value.GetString(), value.GetStringLength()}; }

}  // namespace

JsonObject::JsonObject(const rapidjson::Value& value, std::string_view where) : value_(&value), where_(where) {
    if (!value.IsObject()) fail("an object is expected");
}

void JsonObject::fail(const std::string& message) const { throw Error(std::string(where_), message); }

const rapidjson::Value* JsonObject::find(const char* key) const {
    const auto member = value_->FindMember(key);
    return member == value_->MemberEnd() || member->value.IsNull() ? nullptr : &member->value;
}

std::string JsonObject::text(const char* key) const {
    const rapidjson::Value* value = find(key);
    if (value == nullptr) return {};
    if (!value->IsString()) fail(std::string("\"") + key + "\" must be a string");
    return string_of(*value);
}

std::string JsonObject::required_text(const char* key) const {
    std::string found = text(key);
    if (found.empty()) fail(std::string("\"") + key + "\" is missing");
    return found;
}

std::uint32_t JsonObject::offset(const char* key) const {
    const rapidjson::Value* value = find(key);
    if (value == nullptr || !value->IsUint()) fail(std::string("\"") + key + "\" must be a whole number");
    return value->GetUint();
}

double JsonObject::real(const char* key) const {
    const auto member = value_->FindMember(key);
    if (member == value_->MemberEnd()) fail(std::string("\"") + key + "\" is missing");
    if (member->value.IsNull()) return std::numeric_limits<double>::quiet_NaN();
    if (!member->value.IsNumber()) fail(std::string("\"") + key + "\" must be a number");
    return member->value.GetDouble();
}

bool JsonObject::boolean(const char* key) const {
    const rapidjson::Value* value = find(key);
    if (value != nullptr && !value->IsBool()) fail(std::string("\"") + key + "\" must be true or false");
    return value != nullptr && value->GetBool();
}

std::vector<std::string> JsonObject::texts(const char* key) const {
    const rapidjson::Value* value = find(key);
    std::vector<std::string> found;
    if (value == nullptr) return found;
    if (!value->IsArray()) fail(std::string("\"") + key + "\" must be a list of strings");
    for (const rapidjson::Value& item : value->GetArray()) {
        if (!item.IsString()) fail(std::string("\"") + key + "\" must be a list of strings");
        found.push_back(string_of(item));
    }
    return found;
}

std::vector<std::pair<std::string, std::string>> JsonObject::names(const char* key) const {
    const rapidjson::Value* value = find(key);
    std::vector<std::pair<std::string, std::string>> found;
    if (value == nullptr) return found;
    if (!value->IsObject()) fail(std::string("\"") + key + "\" must be an object of names by language");
    for (const auto& member : value->GetObject()) {
        if (!member.value.IsString()) fail(std::string("\"") + key + "\" must be an object of names by language");
        found.emplace_back(string_of(member.name), string_of(member.value));
    }
    std::ranges::sort(found);
    return found;
}

rapidjson::Document parse_json(std::string_view text, std::string_view where,
                               rapidjson::Document::AllocatorType* allocator) {
    rapidjson::Document document(allocator);
    // Exact numbers, and a stack of our own: a text of brackets alone must not overflow that of the program.
    constexpr unsigned flags =
        rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    document.Parse<flags>(text.data(), text.size());
    if (document.HasParseError()) {
        throw Error(std::string(where), "offset " + std::to_string(document.GetErrorOffset()) + ": " +
                                            rapidjson::GetParseError_En(document.GetParseError()));
    }
    return document;
}

}  // namespace isnad
