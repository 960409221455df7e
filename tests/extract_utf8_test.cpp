// Bytes and code points.
#include <isnad/extract/text/utf8.h>

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(Utf8, decodes_every_length) {
    EXPECT_EQ(decode_utf8("a", 0).code, U'a');
    EXPECT_EQ(decode_utf8("\xD8\xA8", 0).code, 0x628U);
    EXPECT_EQ(decode_utf8("\xE2\x80\x8F", 0).code, 0x200FU);
    EXPECT_EQ(decode_utf8("\xF0\x9F\x98\x80", 0).code, 0x1F600U);
    EXPECT_EQ(decode_utf8("\xF0\x9F\x98\x80", 0).length, 4U);
}

TEST(Utf8, reads_the_first_and_the_last_code_point_of_each_length) {
    for (const char32_t code : {0x0U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
        std::string text;
        append_utf8(text, code);
        const Decoded decoded = decode_utf8(text, 0);
        EXPECT_EQ(decoded.code, code);
        EXPECT_EQ(decoded.length, text.size());
    }
}

TEST(Utf8, is_cut_between_characters) {
    EXPECT_EQ(first_bytes("ab", 2), "ab");
    EXPECT_EQ(first_bytes("abc", 2), "ab");
    EXPECT_EQ(first_bytes("\xD8\xA8\xD8\xA8", 3), "\xD8\xA8");
    EXPECT_EQ(first_bytes("\xF0\x9F\x98\x80", 3), "");
    EXPECT_EQ(first_bytes("\x80\x80", 1), "");
}

TEST(Utf8, keeps_invalid_bytes_apart) {
    const std::string surrogate = "\xED\xA0\x80";
    const std::string overlong = "\xC0\xAF";
    const std::string long_overlong = "\xE0\x80\xAF";
    const std::string beyond = "\xF4\x90\x80\x80";
    const std::string cut = "\xE2\x80";
    for (const std::string& bad : {std::string("\xFF"), std::string("\xD8"), std::string("\x80"), overlong,
                                   long_overlong, surrogate, beyond, cut}) {
        EXPECT_EQ(decode_utf8(bad, 0).code, 0xFFFDU) << bad;
        EXPECT_EQ(decode_utf8(bad, 0).length, 1U) << bad;
    }
}

TEST(Utf8, goes_on_right_after_an_invalid_byte) {
    const std::string text =
        "\xE2\x80"
        "a";
    EXPECT_EQ(decode_utf8(text, 2).code, U'a');
}

TEST(Utf8, survives_utf16_and_back) {
    const std::string text = "a \xD8\xA8 \xF0\x9F\x98\x80";
    EXPECT_EQ(to_utf16(text).size(), 6U);
    EXPECT_EQ(to_utf8(to_utf16(text)), text);
}

TEST(Utf8, writes_a_lone_surrogate_as_replacement) {
    EXPECT_EQ(to_utf8(std::u16string(1, char16_t{0xD800})), "\xEF\xBF\xBD");
    EXPECT_EQ(to_utf8(std::u16string(1, char16_t{0xDC00})), "\xEF\xBF\xBD");
}

TEST(Utf8, reads_invalid_bytes_into_utf16_one_by_one) {
    EXPECT_EQ(to_utf16("a\xFF\xFE"
                       "b"),
              u"a\uFFFD\uFFFDb");
}

}  // namespace
}  // namespace isnad
