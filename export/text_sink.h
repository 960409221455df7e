// Buffered output, and the one place that escapes text for the formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace isnad {

/// Collects text and hands it on in large pieces. Escaping accepts any bytes: invalid UTF-8 becomes U+FFFD, as does in
/// XML what XML forbids (control characters but TAB, LF and CR, and U+FFFE, U+FFFF), and the same in tables and DOT.
class TextSink {
  public:
    /// Writes to `out` by the mebibyte. Ends with flush(), which the destructor does not do.
    explicit TextSink(std::ostream& out);
    /// Collects everything in memory; see text().
    TextSink();
    TextSink(const TextSink&) = delete;
    TextSink& operator=(const TextSink&) = delete;

    void put(char c) {
        if (used_ == capacity_) make_room(1);
        buffer_[used_++] = c;
    }
    void raw(std::string_view text) {
        if (text.size() > capacity_ - used_) return raw_slowly(text);
        std::memcpy(buffer_.get() + used_, text.data(), text.size());
        used_ += text.size();
    }
    void integer(std::int64_t value);
    /// The shortest digits that read back as the same number. Precondition: finite.
    void real(double value);

    /// Text between tags.
    void xml_text(std::string_view text);
    /// Text between double quotes.
    void xml_attribute(std::string_view text);
    /// The same, with ".0" for whole numbers.
    void json_real(double value);
    /// A JSON string with its quotes.
    void json_string(std::string_view text);
    /// A cell of CSV (RFC 4180), in quotes where it needs them. Line breaks stay, or become blanks if `one_line`.
    void csv_cell(std::string_view text, bool one_line);
    /// A cell of tab-separated values, which know no quotes: tabs and line breaks become blanks.
    void tsv_cell(std::string_view text);
    /// A label of Graphviz with its quotes.
    void dot_label(std::string_view text);
    /// A literal of Turtle and N-Quads with its quotes.
    void rdf_literal(std::string_view text);
    /// The text inside an IRI: what is no letter, digit or one of -._~/: is percent-encoded, byte by byte.
    void iri_part(std::string_view text);

    /// What was collected since the start or the last clear(); only for a sink in memory.
    std::string_view text() const { return {buffer_.get(), used_}; }
    void clear() { used_ = 0; }

    /// Hands everything on. After that the state of the stream says whether it arrived.
    void flush();

  private:
    void make_room(std::size_t size);
    void raw_slowly(std::string_view text);
    void xml_cdata(std::string_view text);

    std::ostream* out_;
    std::size_t capacity_;
    std::size_t used_ = 0;
    std::unique_ptr<char[]> buffer_;
};

}  // namespace isnad
