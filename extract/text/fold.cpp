#include <isnad/extract/text/fold.h>
#include <isnad/extract/text/utf8.h>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace isnad {

Folder::Folder() : table_(std::make_unique<std::array<char16_t, 0x10000>>()) {
    for (char32_t code = 0; code < table_->size(); ++code) (*table_)[code] = static_cast<char16_t>(code);
    for (char16_t code = u'A'; code <= u'Z'; ++code) (*table_)[code] = static_cast<char16_t>(code + 32);
    for (char32_t code = 0xC0; code < 0x250; ++code) {
        (*table_)[code] = static_cast<char16_t>(u_tolower(static_cast<UChar32>(code)));
    }
}

void Folder::set(char32_t from, char16_t to) {
    if (from < table_->size()) (*table_)[from] = to;
}

void Folder::set_latin(char16_t letter, std::string latin) {
    if (letter >= 0x600 && letter < 0x700) latin_[letter - 0x600U] = std::move(latin);
}

void Folder::finish() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) return;
    constexpr std::array<std::pair<UChar32, UChar32>, 2> blocks{{{0xFB50, 0xFBFF}, {0xFE70, 0xFEFC}}};
    for (const auto& [first, last] : blocks) {
        for (UChar32 code = first; code <= last; ++code) {
            icu::UnicodeString decomposed;
            if (nfkc->getDecomposition(code, decomposed) && decomposed.length() == 1) {
                set(static_cast<char32_t>(code), fold(static_cast<char32_t>(decomposed[0])));
            }
        }
    }
}

std::u16string Folder::fold(std::string_view text) const {
    std::u16string folded;
    folded.reserve(text.size() / 2 + 1);
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        at += decoded.length;
        if (const char16_t unit = fold(decoded.code)) folded += unit;
    }
    return folded;
}

std::string Folder::transliterate(std::u16string_view folded) const {
    std::string out;
    for (const char16_t unit : folded) {
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            out += static_cast<char>(unit);
        } else if (unit == u' ' || unit == u'-') {
            out += '_';
        } else if (unit >= 0x600 && unit < 0x700) {
            out += latin_[unit - 0x600U];
        }
    }
    return out;
}

}  // namespace isnad
