// RapidJSON's writer over a TextSink, with every return value checked. Not for users of the library.
#pragma once

#include <isnad/export/text_sink.h>
#include <isnad/extract/error.h>

#include <rapidjson/writer.h>

#include <cmath>
#include <cstdint>
#include <string_view>

namespace isnad {

/// A TextSink as a stream of RapidJSON.
struct JsonStream {
    using Ch = char;
    TextSink& sink;

    void Put(char c) { sink.put(c); }  // NOLINT(readability-identifier-naming): RapidJSON's name.
    void Flush() {}                    // NOLINT(readability-identifier-naming)
};

}  // namespace isnad

namespace rapidjson {

// RapidJSON specializes its writer so for streams of its own. Its loop copies byte by byte and lets invalid UTF-8 pass,
// or stops in the middle of a text; ours copies by runs and always ends.
template <>
inline bool Writer<isnad::JsonStream>::WriteString(  // NOLINT(readability-identifier-naming)
    const char* text, SizeType length) {
    os_->sink.json_string({text, length});
    return true;
}

}  // namespace rapidjson

namespace isnad {

/// Writes one JSON value after the other.
class JsonWriter {
  public:
    explicit JsonWriter(TextSink& sink) : stream_{sink}, writer_(stream_) {}

    void begin_object() { check(writer_.StartObject()); }
    void end_object() { check(writer_.EndObject()); }
    void begin_array() { check(writer_.StartArray()); }
    void end_array() { check(writer_.EndArray()); }
    void key(std::string_view name) { check(writer_.Key(name.data(), size_of(name))); }
    void null() { check(writer_.Null()); }
    void boolean(bool value) { check(writer_.Bool(value)); }
    void integer(std::int64_t value) { check(writer_.Int64(value)); }
    /// JSON has no NaN and no infinity: null stands for them.
    void real(double value) { check(std::isfinite(value) ? writer_.Double(value) : writer_.Null()); }
    void text(std::string_view value) { check(writer_.String(value.data(), size_of(value))); }
    /// Writes null for an empty text.
    void text_or_null(std::string_view value) { value.empty() ? null() : text(value); }
    /// Starts another document in the same sink.
    void restart() { writer_.Reset(stream_); }

  private:
    static rapidjson::SizeType size_of(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }
    static void check(bool written) {
        if (!written) throw Error("JSON", "a value cannot be written");
    }

    JsonStream stream_;
    rapidjson::Writer<JsonStream> writer_;
};

}  // namespace isnad
