#include <isnad/export/json_reader.h>
#include <isnad/export/json_writer.h>
#include <isnad/export/text_sink.h>

#include <gtest/gtest.h>

#include <limits>
#include <sstream>
#include <string>

namespace isnad {
namespace {

using namespace std::string_literals;

std::string xml_text(std::string_view text) {
    TextSink sink;
    sink.xml_text(text);
    return std::string(sink.text());
}

std::string xml_attribute(std::string_view text) {
    TextSink sink;
    sink.xml_attribute(text);
    return std::string(sink.text());
}

std::string json_string(std::string_view text) {
    TextSink sink;
    sink.json_string(text);
    return std::string(sink.text());
}

TEST(TextSink, escapes_markup_in_XML_text_but_no_quotes) {
    EXPECT_EQ(xml_text("a<b>c&d\"e'f\tg\nh"), "a&lt;b&gt;c&amp;d\"e'f\tg\nh");
}
TEST(TextSink, escapes_quotes_and_line_ends_in_XML_attributes) {
    EXPECT_EQ(xml_attribute("\"\t\n\r<"), "&quot;&#9;&#10;&#13;&lt;");
}
TEST(TextSink, writes_as_CDATA_what_Gephi_would_lose_between_entities) {
    EXPECT_EQ(xml_text("& <"), "<![CDATA[& <]]>");
    EXPECT_EQ(xml_text(" &"), "<![CDATA[ &]]>");
    EXPECT_EQ(xml_text("& "), "<![CDATA[& ]]>");
    EXPECT_EQ(xml_text("  "), "<![CDATA[  ]]>");
    EXPECT_EQ(xml_text("& ]]>"), "&amp; ]]&gt;");
    EXPECT_EQ(xml_text("& & ]]> \x01"), "<![CDATA[& & ]]]]><![CDATA[> \uFFFD]]>");
}
TEST(TextSink, keeps_a_carriage_return_as_an_entity) { EXPECT_EQ(xml_text(" &\r"), " &amp;&#13;"); }
TEST(TextSink, replaces_what_XML_forbids) {
    EXPECT_EQ(xml_text("a\0b\x01\x1F\uFFFE\uFFFF\x7F"s), "a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD\x7F");
    EXPECT_EQ(xml_attribute("\x0B\uFFFE"), "\uFFFD\uFFFD");
}
TEST(TextSink, replaces_invalid_UTF_8_everywhere) {
    // A lone continuation, an overlong slash, a surrogate, a letter cut off, one beyond Unicode.
    for (const std::string bad : {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xD8", "\xE2\x82", "\xF5\x80\x80\x80"}) {
        for (const std::string& out : {xml_text("a" + bad), xml_attribute("a" + bad), json_string("a" + bad)}) {
            EXPECT_NE(out.find("a\uFFFD"), std::string::npos);
            EXPECT_EQ(out.find(bad), std::string::npos);
        }
    }
}
TEST(TextSink, keeps_every_other_letter) {
    const std::string text = "\u0639\u0644\u064A \u200F\u2067\u2069\u0640 \u00E9 \u20AC \U0001F600 \U0010FFFD";
    EXPECT_EQ(xml_text(text), text);
    EXPECT_EQ(json_string(text), "\"" + text + "\"");
}
TEST(TextSink, escapes_JSON_so_that_it_reads_back_as_it_was) {
    std::string text = "\"\\/\b\f\n\r\t\x7F \uFFFE\uFFFF\u2028 \U0001F600";
    for (char c = 0; c < 0x20; ++c) text += c;
    const std::string json = json_string(text);
    EXPECT_EQ(json.find("\uFFFE"), std::string::npos);  // JSON may stand in XML.
    const rapidjson::Document read = parse_json(json, "test");
    EXPECT_EQ(std::string(read.GetString(), read.GetStringLength()), text);
}
TEST(TextSink, writes_numbers_that_read_back_the_same_and_no_locale) {
    TextSink sink;
    for (const double value : {0.93, 1.0, 1e300, -0.1, 0.7522537612838516, 2.5e-308}) {
        sink.clear();
        sink.real(value);
        EXPECT_EQ(std::stod(std::string(sink.text())), value);
    }
    sink.clear();
    sink.integer(std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(sink.text(), "-9223372036854775808");
}
TEST(TextSink, hands_on_everything_to_a_stream_whatever_the_size_of_the_pieces) {
    std::ostringstream out;
    TextSink sink(out);
    std::string expected;
    for (const std::size_t size : {1U, 1000U, 1U << 20U, 3U << 20U, 7U, (1U << 20U) - 1U, 1U}) {
        const std::string piece(size, static_cast<char>('a' + expected.size() % 26));
        sink.raw(piece);
        sink.put('.');
        expected += piece + ".";
    }
    sink.flush();
    EXPECT_EQ(out.str(), expected);
}
TEST(TextSink, drops_what_a_failed_stream_cannot_take) {
    std::ostringstream out;
    out.setstate(std::ios::failbit);
    TextSink sink(out);
    for (int i = 0; i < 100; ++i) sink.raw(std::string(1U << 20U, 'x'));
    sink.flush();
    EXPECT_TRUE(out.str().empty());
}
TEST(JsonWriter, writes_null_for_numbers_that_JSON_does_not_have) {
    TextSink sink;
    JsonWriter writer(sink);
    writer.begin_array();
    writer.real(std::numeric_limits<double>::quiet_NaN());
    writer.real(std::numeric_limits<double>::infinity());
    writer.real(1.0);
    writer.end_array();
    EXPECT_EQ(sink.text(), "[null,null,1.0]");
}

}  // namespace
}  // namespace isnad
