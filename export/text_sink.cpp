#include <isnad/export/text_sink.h>

#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace isnad {
namespace {

constexpr std::size_t file_buffer = std::size_t{1} << 20U;
constexpr std::size_t memory_buffer = 1024;
constexpr std::string_view replacement = "\uFFFD";

/// What to write for each ASCII character, length 0 where it stands for itself; and for U+FFFE and U+FFFF.
struct Escapes {
    struct Escape {
        std::array<char, 7> text{};
        std::uint8_t length = 0;
    };
    std::array<Escape, 128> ascii{};
    std::array<std::string_view, 2> noncharacters{replacement, replacement};

    constexpr void set(unsigned char c, std::string_view text) {
        ascii[c].length = static_cast<std::uint8_t>(text.size());
        std::ranges::copy(text, ascii[c].text.begin());
    }
};

constexpr Escapes cdata_escapes() {
    Escapes escapes;
    for (unsigned char c = 0; c < 0x20; ++c) {
        if (c != '\t' && c != '\n') escapes.set(c, replacement);
    }
    return escapes;
}

constexpr Escapes text_escapes() {
    Escapes escapes = cdata_escapes();
    escapes.set('&', "&amp;");
    escapes.set('<', "&lt;");
    escapes.set('>', "&gt;");
    escapes.set('\r', "&#13;");
    return escapes;
}

constexpr Escapes attribute_escapes() {
    Escapes escapes = text_escapes();
    escapes.set('"', "&quot;");
    escapes.set('\t', "&#9;");
    escapes.set('\n', "&#10;");
    return escapes;
}

constexpr Escapes json_escapes() {
    constexpr std::string_view digits = "0123456789abcdef";
    Escapes escapes;
    for (unsigned char c = 0; c < 0x20; ++c) {
        const std::array<char, 6> text{'\\', 'u', '0', '0', digits[c >> 4U], digits[c & 0xFU]};
        escapes.set(c, {text.data(), text.size()});
    }
    escapes.set('\b', "\\b");
    escapes.set('\t', "\\t");
    escapes.set('\n', "\\n");
    escapes.set('\f', "\\f");
    escapes.set('\r', "\\r");
    escapes.set('"', "\\\"");
    escapes.set('\\', "\\\\");
    // Spelled out, so that the JSON may stand inside XML.
    escapes.noncharacters = {"\\ufffe", "\\uffff"};
    return escapes;
}

// In all kinds of tables; what quotes and line breaks become differs.
constexpr Escapes table_escapes(std::string_view quote, std::string_view tab, std::string_view line_break) {
    Escapes escapes = cdata_escapes();
    escapes.set('"', quote);
    escapes.set('\t', tab);
    escapes.set('\n', line_break);
    escapes.set('\r', line_break == "\n" ? "\r" : line_break);
    return escapes;
}

constexpr Escapes dot_escapes() {
    Escapes escapes = table_escapes("\\\"", "\t", "\\n");
    escapes.set('\r', " ");
    escapes.set('\\', "\\\\");
    escapes.set('&', "&amp;");
    return escapes;
}

constexpr Escapes rdf_escapes() {
    Escapes escapes = json_escapes();
    escapes.set('\0', replacement);                      // Programs in C would end the text here.
    escapes.noncharacters = {replacement, replacement};  // Raptor reads no others.
    return escapes;
}

constexpr Escapes in_csv = table_escapes("\"\"", "\t", "\n");
constexpr Escapes in_csv_line = table_escapes("\"\"", "\t", " ");
constexpr Escapes in_tsv = table_escapes("\"", " ", " ");
constexpr Escapes in_dot = dot_escapes();
constexpr Escapes in_rdf = rdf_escapes();
constexpr Escapes in_cdata = cdata_escapes();
constexpr Escapes in_text = text_escapes();
constexpr Escapes in_attribute = attribute_escapes();
constexpr Escapes in_json = json_escapes();

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_continuation(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

// Returns the end of the run from `at` that needs no change.
std::size_t skip_plain(std::string_view text, std::size_t at, const Escapes& escapes) {
    while (at < text.size()) {
        const unsigned byte = byte_at(text, at);
        if (byte < 0x80) {
            if (escapes.ascii[byte].length != 0) return at;
            ++at;
        } else if (byte >= 0xC2 && byte < 0xE0 && at + 1 < text.size() && is_continuation(byte_at(text, at + 1))) {
            at += 2;  // Arabic is here.
        } else {
            const Decoded decoded = decode_utf8(text, at);
            if (decoded.length == 1 || decoded.code == 0xFFFE || decoded.code == 0xFFFF) return at;
            at += decoded.length;
        }
    }
    return at;
}

void write_escaped(TextSink& sink, std::string_view text, const Escapes& escapes) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = skip_plain(text, at, escapes);
        sink.raw(text.substr(at, end - at));
        at = end;
        if (at == text.size()) return;
        const unsigned byte = byte_at(text, at);
        const Decoded decoded = decode_utf8(text, at);
        if (byte < 0x80) {
            sink.raw({escapes.ascii[byte].text.data(), escapes.ascii[byte].length});
        } else {
            sink.raw(decoded.length == 1 ? replacement : escapes.noncharacters[decoded.code - 0xFFFE]);
        }
        at += decoded.length;
    }
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_markup(char c) { return c == '&' || c == '<' || c == '>'; }

// Gephi's reader gets a text in pieces, cut at each entity, and drops the pieces that are all blank: "& <" would come
// out as "&<". CDATA has no entities, and all readers agree on it.
bool has_blank_piece(std::string_view text) {
    bool blank = true;
    std::size_t length = 0;
    for (const char c : text) {
        if (is_markup(c)) {
            if (blank && length > 0) return true;
            blank = true;
            length = 0;
        } else {
            blank = blank && is_blank(c);
            ++length;
        }
    }
    return blank && length > 0;
}

}  // namespace

TextSink::TextSink(std::ostream& out)
    : out_(&out), capacity_(file_buffer), buffer_(std::make_unique_for_overwrite<char[]>(capacity_)) {}

TextSink::TextSink()
    : out_(nullptr), capacity_(memory_buffer), buffer_(std::make_unique_for_overwrite<char[]>(capacity_)) {}

void TextSink::make_room(std::size_t size) {
    if (out_ != nullptr) return flush();
    capacity_ = std::max(capacity_ * 2, used_ + size);
    auto larger = std::make_unique_for_overwrite<char[]>(capacity_);
    std::memcpy(larger.get(), buffer_.get(), used_);
    buffer_ = std::move(larger);
}

void TextSink::raw_slowly(std::string_view text) {
    make_room(text.size());
    while (text.size() > capacity_ - used_) {  // Only where a stream takes what is larger than the buffer.
        const std::size_t part = capacity_ - used_;
        std::memcpy(buffer_.get() + used_, text.data(), part);
        used_ += part;
        text.remove_prefix(part);
        flush();
    }
    std::memcpy(buffer_.get() + used_, text.data(), text.size());
    used_ += text.size();
}

void TextSink::integer(std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void TextSink::real(double value) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void TextSink::json_real(double value) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    raw(text);
    if (text.find_first_of(".e") == std::string_view::npos) raw(".0");
}

void TextSink::xml_text(std::string_view text) {
    const bool plain = skip_plain(text, 0, in_text) == text.size();
    if (plain && (text.empty() || !is_blank(text.front()))) return raw(text);
    // XML reads CR as LF, in CDATA too: only an entity keeps it.
    if (text.find('\r') == std::string_view::npos && has_blank_piece(text)) return xml_cdata(text);
    write_escaped(*this, text, in_text);
}

void TextSink::xml_cdata(std::string_view text) {
    constexpr std::string_view end = "]]>";
    raw("<![CDATA[");
    for (std::size_t at = text.find(end); at != std::string_view::npos; at = text.find(end)) {
        write_escaped(*this, text.substr(0, at + 2), in_cdata);
        raw("]]><![CDATA[");
        text.remove_prefix(at + 2);
    }
    write_escaped(*this, text, in_cdata);
    raw(end);
}

void TextSink::xml_attribute(std::string_view text) { write_escaped(*this, text, in_attribute); }

void TextSink::json_string(std::string_view text) {
    put('"');
    write_escaped(*this, text, in_json);
    put('"');
}

void TextSink::csv_cell(std::string_view text, bool one_line) {
    const bool quoted = !text.empty() && (text.find_first_of(",\"\r\n") != std::string_view::npos ||
                                          is_blank(text.front()) || is_blank(text.back()));
    if (quoted) put('"');
    write_escaped(*this, text, one_line ? in_csv_line : in_csv);
    if (quoted) put('"');
}

void TextSink::tsv_cell(std::string_view text) { write_escaped(*this, text, in_tsv); }

void TextSink::dot_label(std::string_view text) {
    put('"');
    write_escaped(*this, text, in_dot);
    put('"');
}

void TextSink::rdf_literal(std::string_view text) {
    put('"');
    write_escaped(*this, text, in_rdf);
    put('"');
}

void TextSink::iri_part(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view marks = "-._~/:";
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        const bool ascii = decoded.code < 0x80;
        const auto c = static_cast<char>(decoded.code);
        const bool is_plain = ascii ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                          marks.find(c) != std::string_view::npos
                                    : decoded.code >= 0x620 && decoded.code <= 0x669;  // Arabic letters and digits.
        for (const char byte : text.substr(at, decoded.length)) {
            if (is_plain) {
                put(byte);
                continue;
            }
            const auto value = static_cast<unsigned char>(byte);
            put('%');
            put(digits[value >> 4U]);
            put(digits[value & 0xFU]);
        }
        at += decoded.length;
    }
}

void TextSink::flush() {
    if (out_ == nullptr) return;
    // A stream that has failed takes nothing more; what comes is dropped, and its state tells.
    if (out_->good()) out_->write(buffer_.get(), static_cast<std::streamsize>(used_));
    used_ = 0;
}

}  // namespace isnad
