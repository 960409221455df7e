// Time expressions, resolved against the document's date.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>
#include <string>

namespace isnad {

/// A time expression: tokens up to `end` (0: none there) and its ISO 8601 value, empty where it cannot be told.
struct TimeExpression {
    std::uint32_t end = 0;
    std::string value;
};

/// A quick no for most words.
inline bool may_begin_time(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    return token.kind == TokenKind::number || Morphology::may_stand(token, Phrase::Kind::date);
}

/// Reads the time expression that begins at a token.
TimeExpression find_time(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "three weeks", "the hour": says whether one of the tokens is a unit of time.
bool has_time_unit(const Annotations& annotations, std::uint32_t begin, std::uint32_t end);

/// "during", "in the course of": says whether the word at a token is such a preposition.
bool is_meanwhile(const Annotations& annotations, std::uint32_t at);

/// Reads "YYYY-MM-DD" as YYYYMMDD; 0 if it is no date.
std::uint32_t parse_date(std::string_view iso);

}  // namespace isnad
