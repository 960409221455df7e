// Strict reading of RapidJSON's values: what is missing or of another type is an error that names the key. Not for
// users of the library.
#pragma once

#include <rapidjson/document.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

/// A JSON object, with the place that errors in it are reported for ("news.json", "news.jsonl:3").
class JsonObject {
  public:
    /// Throws Error if `value` is no object.
    JsonObject(const rapidjson::Value& value, std::string_view where);

    /// Returns the value, or nullptr if it is absent or null.
    const rapidjson::Value* find(const char* key) const;
    /// The following throw Error where the value is of another type.
    std::string text(const char* key) const;           ///< Empty if absent or null.
    std::string required_text(const char* key) const;  ///< Neither absent nor empty.
    /// The value whose name `find` knows.
    template <class Enum>
    Enum required(const char* key, std::optional<Enum> (*find)(std::string_view)) const {
        const std::string name = required_text(key);
        const std::optional<Enum> found = find(name);
        if (!found) fail(std::string("unknown ") + key + " \"" + name + "\"");
        return *found;
    }
    std::uint32_t offset(const char* key) const;  ///< Required.
    double real(const char* key) const;           ///< NaN if null, required otherwise.
    bool boolean(const char* key) const;          ///< False if absent or null.
    std::vector<std::string> texts(const char* key) const;
    std::vector<std::pair<std::string, std::string>> names(const char* key) const;  ///< Sorted by language.

    std::string_view where() const { return where_; }
    [[noreturn]] void fail(const std::string& message) const;

  private:
    const rapidjson::Value* value_;
    std::string_view where_;
};

/// Parses one JSON value; throws Error with `where` and the offset of the mistake. The value lives in `allocator`, or
/// in the document itself.
rapidjson::Document parse_json(std::string_view text, std::string_view where,
                               rapidjson::Document::AllocatorType* allocator = nullptr);

}  // namespace isnad
