#include <isnad/extract/mention/count.h>
#include <isnad/extract/text/utf8.h>

#include <charconv>
#include <optional>
#include <string>

namespace isnad {
namespace {

constexpr std::uint64_t greatest = 4'000'000'000;

std::optional<std::uint64_t> digits(const Annotations& annotations, std::uint32_t at) {
    if (annotations.token(at).kind != TokenKind::number) return std::nullopt;
    const std::string text = to_utf8(annotations.text.form(annotations.token(at)));
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

struct NumberWord {
    std::uint64_t value = 0;
    std::uint32_t end = 0;
    bool conjunction = false;
};

bool is_number(const Annotations& annotations, const PhraseMatch& match, std::uint64_t& value) {
    const DateWord& word = annotations.language->date_words[match.phrase->entry];
    const auto [end, error] = std::from_chars(word.value.data(), word.value.data() + word.value.size(), value);
    return word.kind == DateKind::number && error == std::errc{} && end == word.value.data() + word.value.size();
}

std::optional<NumberWord> number_word(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (!annotations.morphology->may_begin(annotations.token(at), Phrase::Kind::date)) return std::nullopt;
    const PhraseMatch match = find_phrase(annotations, at, limit, Phrase::Kind::date);
    if (match.phrase == nullptr) return std::nullopt;
    const Proclitic& proclitic = annotations.proclitic(*match.analysis);
    NumberWord number;
    if (!is_number(annotations, match, number.value)) return std::nullopt;
    if (proclitic.article || proclitic.preposition != 0) return std::nullopt;  // "the two hundred", "in a hundred"
    number.end = match.end;
    number.conjunction = proclitic.conjunction;
    return number;
}

}  // namespace

NumberExpression read_number(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, bool conjoined) {
    NumberExpression number;
    std::uint64_t part = 0;
    for (std::uint32_t next = at; next < limit && number.value + part < greatest;) {
        if (const auto written = digits(annotations, next); written && number.end == 0) {
            part = *written;
            number.end = ++next;
            continue;
        }
        const auto word = number_word(annotations, next, limit);
        if (!word || (number.end == 0 && word->conjunction && !conjoined)) break;
        const bool multiplies = word->value >= 100 && part != 0 && part < word->value && !word->conjunction;
        if (!multiplies && number.end != 0 && !word->conjunction) break;  // "five [of] twenty" is no number
        if (multiplies) {
            number.value += part * word->value;
            part = 0;
        } else {
            number.value += part;
            part = word->value;
        }
        next = number.end = word->end;
    }
    number.value += part;
    return number.value < greatest ? number : NumberExpression{};
}

std::uint64_t number_with_article(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at >= limit || !annotations.morphology->may_begin(annotations.token(at), Phrase::Kind::date)) return 0;
    const PhraseMatch match = find_phrase(annotations, at, limit, Phrase::Kind::date);
    if (match.phrase == nullptr || match.end != at + 1 || !annotations.proclitic(*match.analysis).article) return 0;
    std::uint64_t value = 0;
    return is_number(annotations, match, value) ? value : 0;
}

}  // namespace isnad
