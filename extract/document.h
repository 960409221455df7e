// A document and byte spans into it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace isnad {

/// A half-open range of UTF-8 byte offsets into Document::text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
    friend auto operator<=>(const Span&, const Span&) = default;
};

/// One text as read. The extractor accepts any bytes; invalid UTF-8 is skipped, offsets are kept.
struct Document {
    std::string id;        ///< Path or identifier; copied into every record.
    std::string text;      ///< UTF-8, at most 4 GiB.
    std::string language;  ///< Language folder of the lexicon, e.g. "ar".
    std::string date;      ///< Publication date, ISO 8601 (YYYY-MM-DD), or empty if unknown.
};

/// Returns the bytes of `span` in `text`. Precondition: the span lies inside the text.
inline std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, span.end - span.begin);
}

}  // namespace isnad
