#include <isnad/extract/mention/date.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <optional>

namespace isnad {
namespace {

using Days = std::chrono::sys_days;

struct Word {
    const DateWord* word = nullptr;
    std::uint32_t end = 0;
    bool conjunction = false;
};

class TimeReader {
  public:
    TimeReader(const Annotations& annotations, std::uint32_t limit) : a_(annotations), limit_(limit) {
        if (a_.date != 0) {
            const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(a_.date / 10000)),
                                                   std::chrono::month(a_.date / 100 % 100),
                                                   std::chrono::day(a_.date % 100)};
            if (date.ok()) today_ = Days(date);
        }
    }

    TimeExpression read(std::uint32_t at) {
        if (a_.token(at).kind == TokenKind::number) {
            if (TimeExpression day = day_of_month(at); day.end != 0) return day;
            if (TimeExpression day = numeric(at); day.end != 0 && number(day.end - 1) && *number(day.end - 1) > 31)
                return day;
            return {};
        }
        const Word first = word(at);
        if (first.word == nullptr) return {};
        switch (first.word->kind) {
            case DateKind::day_offset:
                return relative_day(first);
            case DateKind::weekday:
                return weekday(first);
            case DateKind::month:
                return month(first, 0, first.end);
            case DateKind::unit:
                return unit(first);
            case DateKind::part:
                return part(first);
            case DateKind::direction:
                return first.word->value == "ago" ? ago(first) : counts(first) ? so_long(first) : part_of_period(first);
            case DateKind::vague:
                return {first.end, {}};
            default:
                return {};
        }
    }

  private:
    Word word(std::uint32_t at) const {
        if (at >= limit_) return {};
        const PhraseMatch match = find_phrase(a_, at, limit_, Phrase::Kind::date);
        if (match.phrase == nullptr || a_.proclitic(*match.analysis).preposition != 0) return {};
        return {&a_.language->date_words[match.phrase->entry], match.end, a_.proclitic(*match.analysis).conjunction};
    }

    bool is(const Word& word, DateKind kind) const {
        if (word.word == nullptr || word.word->kind != kind) return false;
        const char first = word.word->value.empty() ? ' ' : word.word->value.front();
        return kind != DateKind::direction || first == '-' || (first >= '0' && first <= '9');
    }

    static int value(const Word& word) {
        int number = 0;
        const std::string& text = word.word->value;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    std::optional<unsigned> number(std::uint32_t at) const {
        if (at >= limit_ || a_.token(at).kind != TokenKind::number) return std::nullopt;
        const std::string text = to_utf8(a_.text.form(a_.token(at)));
        unsigned number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
        return number;
    }

    static std::string iso(Days day) {
        const std::chrono::year_month_day date{day};
        char text[40];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
        return text;
    }

    /// "[at] the end of last month"
    TimeExpression part_of_period(const Word& part) {
        const std::string& value = part.word->value;
        const bool within = value == "start" || value == "middle" || value == "end";
        return within ? read(part.end) : TimeExpression{};
    }

    TimeExpression day_of_month(std::uint32_t at) const {
        const std::optional<unsigned> day = number(at);
        if (!day || *day < 1 || *day > 31) return {};
        const Word next = word(at + 1);
        if (!is(next, DateKind::month) || next.conjunction) return {};
        return month(next, *day, next.end);
    }

    /// "20/9" or "20-9-2004": day and month, after the word "day" also without a year.
    TimeExpression numeric(std::uint32_t at) const {
        const std::optional<unsigned> day = number(at);
        const std::optional<unsigned> month = day && divides(at + 1) ? number(at + 2) : std::nullopt;
        if (!month || *day < 1 || *day > 31 || *month < 1 || *month > 12) return {};
        const Mark mark = a_.token(at + 1).mark;
        const std::optional<unsigned> stated =
            divides(at + 3) && a_.token(at + 3).mark == mark ? number(at + 4) : std::nullopt;
        std::uint32_t end = stated ? at + 5 : at + 3;
        int year = today_ ? static_cast<int>(std::chrono::year_month_day{*today_}.year()) : 0;
        if (stated) {
            year = static_cast<int>(*stated);
        } else if (const Word next = word(end); is(next, DateKind::direction) && !next.conjunction) {
            if (today_ && value(next) != 0) year = shifted_year(*month, value(next));
            end = next.end;
        } else if (today_ && *month > static_cast<unsigned>(std::chrono::year_month_day{*today_}.month())) {
            --year;  // news tells of the past unless it says otherwise
        }
        const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(*month),
                                               std::chrono::day(*day)};
        return {end, year != 0 && date.ok() ? iso(Days(date)) : std::string{}};
    }

    bool divides(std::uint32_t at) const {
        return at + 1 < limit_ && (a_.token(at).mark == Mark::slash || a_.token(at).mark == Mark::dash);
    }

    /// A month, perhaps with its other name after a slash, and a year.
    TimeExpression month(const Word& name, unsigned day, std::uint32_t end) const {
        while (end + 1 < limit_ && (a_.token(end).mark == Mark::slash || a_.token(end).mark == Mark::open) &&
               is(word(end + 1), DateKind::month)) {
            end = word(end + 1).end;
            if (end < limit_ && a_.token(end).mark == Mark::close) ++end;
        }
        int year = today_ ? static_cast<int>(std::chrono::year_month_day{*today_}.year()) : 0;
        if (const std::optional<unsigned> stated = number(end); stated && *stated > 1900 && *stated < 2100) {
            year = static_cast<int>(*stated);
            ++end;
        } else if (const Word next = word(end); is(next, DateKind::direction)) {
            const int direction = value(next);
            if (today_) year = shifted_year(static_cast<unsigned>(value(name)), direction);
            end = next.end;
        }
        if (year == 0) return {end, {}};
        char text[40];
        if (day != 0)
            std::snprintf(text, sizeof text, "%04d-%02d-%02u", year, value(name), day);
        else
            std::snprintf(text, sizeof text, "%04d-%02d", year, value(name));
        return {end, text};
    }

    /// "last February" is the nearest one before, "next February" the nearest one after the document's date.
    int shifted_year(unsigned month, int direction) const {
        const std::chrono::year_month_day now{*today_};
        const int year = static_cast<int>(now.year());
        if (direction < 0 && month >= static_cast<unsigned>(now.month())) return year - 1;
        if (direction > 0 && month <= static_cast<unsigned>(now.month())) return year + 1;
        return year;
    }

    TimeExpression relative_day(const Word& first) const {
        std::uint32_t end = first.end;
        if (const Word next = word(end); is(next, DateKind::weekday) && !next.conjunction) end = next.end;
        return {end, today_ ? iso(*today_ + std::chrono::days(value(first))) : std::string{}};
    }

    TimeExpression weekday(const Word& first) const {
        std::uint32_t end = first.end;
        int direction = -1;  // news tells of the last such day unless it says otherwise
        if (const Word next = word(end); is(next, DateKind::direction)) {
            direction = value(next) > 0 ? 1 : -1;
            end = next.end;
        }
        if (!today_) return {end, {}};
        const int wanted = value(first) % 7;
        const int today = static_cast<int>(std::chrono::weekday{*today_}.c_encoding());
        int shift = direction > 0 ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
        if (direction > 0 && shift == 0) shift = 7;
        return {end, iso(*today_ + std::chrono::days(shift))};
    }

    TimeExpression unit(const Word& first) const {
        const std::string_view name = unit_name(first);
        if (const std::optional<unsigned> year = number(first.end);
            year && name == "year" && *year > 1900 && *year < 2100) {
            return {first.end + 1, std::to_string(*year)};
        }
        const Word next = word(first.end);
        if (name == "day" && next.word != nullptr && !next.conjunction &&
            (is(next, DateKind::weekday) || is(next, DateKind::day_offset))) {
            return is(next, DateKind::weekday) ? weekday(next) : relative_day(next);
        }
        if (name == "day") {
            if (TimeExpression day = day_of_month(first.end); day.end != 0) return day;
            if (TimeExpression day = numeric(first.end); day.end != 0) return day;
        }
        if (!is(next, DateKind::direction) || next.conjunction) return {};
        return {next.end, shifted(name, value(next) * unit_count(first))};
    }

    /// A unit is "year", or "year:2" for a dual.
    static std::string_view unit_name(const Word& unit) {
        return std::string_view(unit.word->value).substr(0, unit.word->value.find(':'));
    }
    static int unit_count(const Word& unit) { return unit.word->value.ends_with(":2") ? 2 : 1; }

    std::string shifted(std::string_view unit, int direction) const {
        if (!today_) return {};
        const std::chrono::year_month_day now{*today_};
        if (unit == "year") return std::to_string(static_cast<int>(now.year()) + direction);
        if (unit == "month") {
            const auto moved = now.year() / now.month() + std::chrono::months(direction);
            char text[40];
            std::snprintf(text, sizeof text, "%04d-%02u", static_cast<int>(moved.year()),
                          static_cast<unsigned>(moved.month()));
            return text;
        }
        if (unit == "day") return iso(*today_ + std::chrono::days(direction));
        if (unit == "week") {
            const Days monday = *today_ - std::chrono::days(std::chrono::weekday{*today_}.iso_encoding() - 1) +
                                std::chrono::weeks(direction);
            return iso(monday) + "/" + iso(monday + std::chrono::days(6));
        }
        return {};
    }

    /// "since", "after", "during", "within", "for": some number of units may follow.
    static bool counts(const Word& direction) {
        const std::string_view value = direction.word->value;
        return value == "since" || value == "after" || value == "during" || value == "within" || value == "for";
    }

    bool is_about(const Word& word) const {
        return word.word != nullptr && word.word->kind == DateKind::direction && word.word->value == "about";
    }

    /// "since about two weeks", "after less than an hour"
    TimeExpression so_long(const Word& first) const {
        const Word about = word(first.end);
        return is_about(about) ? TimeExpression{ago(about).end, {}} : TimeExpression{};
    }

    /// "two years ago", "three days ago": so many units before the document's date.
    TimeExpression ago(const Word& first) const {
        std::uint32_t at = first.end;
        if (const Word about = word(at); is_about(about)) at = about.end;
        int count = 0;
        if (const std::optional<unsigned> digits = number(at); digits && *digits < 1000) {
            count = static_cast<int>(*digits);
            ++at;
        } else if (const Word spelled = word(at); is(spelled, DateKind::number)) {
            count = value(spelled);
            at = spelled.end;
        }
        const Word next = word(at);
        if (!is(next, DateKind::unit) || next.conjunction) return {};
        const bool one = count == 0 && unit_count(next) == 1;
        if (one && (number(next.end) || word(next.end).word != nullptr)) return {};  // "before the day Friday"
        return {next.end, shifted(unit_name(next), -(count == 0 ? unit_count(next) : count))};
    }

    TimeExpression part(const Word& first) const {
        const Word next = word(first.end);
        if (is(next, DateKind::weekday)) return weekday(next);
        if (is(next, DateKind::day_offset)) return relative_day(next);
        return {};
    }

    const Annotations& a_;
    std::uint32_t limit_;
    std::optional<Days> today_;
};

}  // namespace

TimeExpression find_time(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (!may_begin_time(annotations, at)) return {};
    return TimeReader(annotations, limit).read(at);
}

bool has_time_unit(const Annotations& annotations, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at) {
        const PhraseMatch word = find_phrase(annotations, at, end, Phrase::Kind::date);
        if (word.phrase != nullptr && annotations.language->date_words[word.phrase->entry].kind == DateKind::unit)
            return true;
    }
    return false;
}

bool is_meanwhile(const Annotations& annotations, std::uint32_t at) {
    const PhraseMatch word = find_phrase(annotations, at, at + 1, Phrase::Kind::date);
    if (word.phrase == nullptr) return false;
    const DateWord& direction = annotations.language->date_words[word.phrase->entry];
    return direction.kind == DateKind::direction && direction.value == "during";
}

std::uint32_t parse_date(std::string_view iso) {
    unsigned parts[3] = {0, 0, 0};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto [end, error] = std::from_chars(iso.data(), iso.data() + iso.size(), parts[i]);
        if (error != std::errc{}) return 0;
        iso.remove_prefix(static_cast<std::size_t>(end - iso.data()));
        if (i < 2 && !iso.starts_with('-')) return 0;
        if (i < 2) iso.remove_prefix(1);
    }
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(parts[0])), std::chrono::month(parts[1]),
                                           std::chrono::day(parts[2])};
    return date.ok() && parts[0] < 10000 ? parts[0] * 10000 + parts[1] * 100 + parts[2] : 0;
}

}  // namespace isnad
