#include "encoding.h"

#include "status.h"

#include <isnad/extract/text/utf8.h>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace isnad {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    std::string_view refusal;
};

constexpr std::array magics{
    Magic{"\x1f\x8b"sv, "compressed (gzip); unpack it first"},
    Magic{"\x28\xb5\x2f\xfd"sv, "compressed (zstd); unpack it first"},
    Magic{"\xfd\x37zXZ"sv, "compressed (xz); unpack it first"},
    Magic{"BZh"sv, "compressed (bzip2); unpack it first"},
    Magic{"PK\x03\x04"sv, "a zip archive or an office document; save it as plain text first"},
    Magic{"%PDF-"sv, "a PDF; convert it first, for example with pdftotext"},
    Magic{R"({\rtf)"sv, "rich text; save it as plain text first"},
};

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};

// UTF-32 before UTF-16: the mark of one begins with the mark of the other.
constexpr std::array byte_order_marks{
    Mark{"\xff\xfe\0\0"sv, "UTF-32"},
    Mark{"\0\0\xfe\xff"sv, "UTF-32"},
    Mark{"\xff\xfe"sv, "UTF-16"},
    Mark{"\xfe\xff"sv, "UTF-16"},
};

struct Utf8Count {
    std::size_t valid = 0;    ///< Characters beyond ASCII.
    std::size_t invalid = 0;  ///< Bytes that belong to no character.
    std::optional<std::size_t> first_invalid;
};

Utf8Count count_utf8(std::string_view text, bool only_first) {
    Utf8Count count;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = decode_utf8(text, at).length;
        if (length > 1) {
            ++count.valid;
        } else {
            ++count.invalid;
            if (!count.first_invalid) count.first_invalid = at;
            if (only_first) break;
        }
        at += length;
    }
    return count;
}

// Arabic in UTF-16 is bytes of U+06xx and of ASCII, so every other byte is 06 or 00.
std::string_view unmarked_utf16(std::string_view head) {
    if (head.size() < 8) return "";
    std::array<std::size_t, 2> high{};
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\x06' || head[i] == '\0') ++high[i % 2];
    }
    const std::size_t most = head.size() / 2 * 9 / 10;
    if (high[0] > most && high[1] < most) return "UTF-16BE";
    if (high[1] > most && high[0] < most) return "UTF-16LE";
    return "";
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte != 0x1b;
}

std::string refuse_binary(std::string_view head) {
    for (const Magic& magic : magics) {
        if (head.starts_with(magic.bytes)) return std::string(magic.refusal);
    }
    const std::size_t nul = head.find('\0');
    if (nul != std::string_view::npos) return "binary, not text (NUL at byte " + std::to_string(nul) + ")";
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(head, is_control));
    if (controls * 20 > head.size()) return "binary, not text (" + std::to_string(controls) + " control characters)";
    return "";
}

// Asks ICU which of the Arabic code pages this is; empty if none.
std::string detect_code_page(std::string_view head) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, head.data(), static_cast<std::int32_t>(head.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    std::string name;
    if (U_SUCCESS(status) && match != nullptr) name = ucsdet_getName(match, &status);
    ucsdet_close(detector);
    const bool arabic = name == "windows-1256" || name == "ISO-8859-6";
    return U_SUCCESS(status) && arabic ? name : "";
}

}  // namespace

Detected detect_encoding(std::string_view head) {
    for (const Mark& mark : byte_order_marks) {
        if (head.starts_with(mark.bytes)) return {.encoding = std::string(mark.encoding), .refusal = {}};
    }
    if (const std::string_view utf16 = unmarked_utf16(head); !utf16.empty()) {
        return {.encoding = std::string(utf16), .refusal = {}};
    }
    if (std::string refusal = refuse_binary(head); !refusal.empty()) return {.encoding = {}, .refusal = refusal};
    const Utf8Count count = count_utf8(head, false);
    // Hardly anything in a code page is valid UTF-8 by chance; where much is, UTF-8 has been damaged.
    if (count.invalid <= count.valid + 1) return {};
    return {.encoding = detect_code_page(head), .refusal = {}};
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) { return count_utf8(text, true).first_invalid; }

struct Converter::State {
    UConverter* from = nullptr;
    UConverter* to = nullptr;
    std::array<UChar, 4096> pivot{};
    UChar* pivot_read = pivot.data();
    UChar* pivot_written = pivot.data();

    ~State() {
        ucnv_close(from);
        ucnv_close(to);
    }
};

Converter::Converter(const std::string& encoding) : state_(std::make_unique<State>()) {
    UErrorCode status = U_ZERO_ERROR;
    state_->from = ucnv_open(encoding.c_str(), &status);
    state_->to = ucnv_open("UTF-8", &status);
    if (U_FAILURE(status)) {
        throw Failure(Status::usage,
                      "unknown encoding '" + encoding + "'; known are windows-1256, UTF-16, ISO-8859-6 ...");
    }
}

Converter::~Converter() = default;
Converter::Converter(Converter&&) noexcept = default;
Converter& Converter::operator=(Converter&&) noexcept = default;

std::string Converter::convert(std::string_view piece, bool last) {
    std::string text;
    std::array<char, 16384> buffer{};
    const char* source = piece.data();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char* target = buffer.data();
        ucnv_convertEx(state_->to, state_->from, &target, target + buffer.size(), &source, piece.data() + piece.size(),
                       state_->pivot.data(), &state_->pivot_read, &state_->pivot_written,
                       state_->pivot.data() + state_->pivot.size(), false, last ? 1 : 0, &status);
        text.append(buffer.data(), target);
    }
    return text;
}

}  // namespace isnad
