// JSON over a TextSink. Not for users of the library.
#pragma once

#include <isnad/export/text_sink.h>

#include <cmath>
#include <cstdint>
#include <string_view>

namespace isnad {

/// Writes one JSON value after the other. It puts the commas and trusts its caller to close what he opens.
class JsonWriter {
  public:
    explicit JsonWriter(TextSink& sink) : sink_(sink) {}

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }
    void key(std::string_view name) {
        separate();
        sink_.json_string(name);
        sink_.put(':');
        follows_ = false;
    }
    /// The same for a name that needs no escaping.
    void plain_key(std::string_view name) {
        separate();
        sink_.put('"');
        sink_.raw(name);
        sink_.raw("\":");
        follows_ = false;
    }
    void null() { word("null"); }
    void boolean(bool value) { word(value ? "true" : "false"); }
    void integer(std::int64_t value) {
        separate();
        sink_.integer(value);
    }
    /// JSON has no NaN and no infinity: null stands for them. A whole number has a point, which says that it is real.
    void real(double value) {
        if (!std::isfinite(value)) return null();
        separate();
        sink_.json_real(value);
    }
    void text(std::string_view value) {
        separate();
        sink_.json_string(value);
    }
    /// Writes null for an empty text.
    void text_or_null(std::string_view value) { value.empty() ? null() : text(value); }
    /// Writes values, or members with their keys, that another writer has made.
    void made(std::string_view json) {
        if (!json.empty()) word(json);
    }
    /// Starts another document in the same sink.
    void restart() { follows_ = false; }

  private:
    void separate() {
        if (follows_) sink_.put(',');
        follows_ = true;
    }
    void open(char bracket) {
        separate();
        sink_.put(bracket);
        follows_ = false;
    }
    void close(char bracket) {
        sink_.put(bracket);
        follows_ = true;
    }
    void word(std::string_view json) {
        separate();
        sink_.raw(json);
    }

    TextSink& sink_;
    bool follows_ = false;  // Whether the next value comes after another of the same list.
};

}  // namespace isnad
