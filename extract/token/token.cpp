#include <isnad/extract/text/utf8.h>
#include <isnad/extract/token/char_class.h>
#include <isnad/extract/token/token.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace isnad {
namespace {

/// Tokens: grammar looks at all of a sentence for each of its words, so text without stops is cut.
constexpr std::size_t longest_sentence = 400;

constexpr std::size_t letters_at_once = 4;

constexpr char32_t first_plain = 0x600;  ///< U+0600 to U+06FF: the bytes D8 to DB, and one more.
constexpr char32_t tatweel = 0x640;
constexpr char32_t vowel_u = 0x64F;
constexpr char32_t fathatan = 0x64B;
constexpr char32_t kasratan = 0x64D;

class Tokenizer {
  public:
    Tokenizer(std::string_view text, const Language& language, Text& out)
        : text_(text), language_(language), out_(out), classes_(char_classes()), known_(out.folded.size()) {
        out_.folded.resize(known_ + text.size() + letters_at_once);  // no text has more letters than bytes
    }

    /// To be called behind the last line.
    void finish() { out_.folded.resize(known_); }

    void line(Span line) {
        opens_line_ = true;
        begin_sentence();
        for (std::size_t at = line.begin; at < line.end;) {
            if (text_[at] == ' ') {
                spaced_ = true;
                ++at;
                continue;
            }
            if (out_.tokens.size() - first_ >= longest_sentence) end_sentence();
            if (plain_letter(at, line.end) != 0) {
                at = word(at, line.end);
                continue;
            }
            const Decoded decoded = decode_utf8(text_, at);
            const CharClass c = class_of(decoded.code);
            if (c == CharClass::space || c == CharClass::ignored) {
                spaced_ |= c == CharClass::space;
                at += decoded.length;
            } else if (c == CharClass::letter) {
                at = word(at, line.end);
            } else if (c == CharClass::digit) {
                at = number(at, line.end);
            } else {
                at = mark(at, decoded, line.end);
            }
        }
        end_sentence();
    }

  private:
    void begin_sentence() {
        first_ = out_.tokens.size();
        single_open_ = false;
    }

    void end_sentence() {
        if (out_.tokens.size() == first_) return;
        Sentence sentence;
        sentence.first = static_cast<std::uint32_t>(first_);
        sentence.last = static_cast<std::uint32_t>(out_.tokens.size());
        sentence.span = {out_.tokens[first_].span.begin, out_.tokens.back().span.end};
        sentence.opens_line = opens_line_;
        opens_line_ = false;
        out_.sentences.push_back(sentence);
        begin_sentence();
    }

    Token& add(TokenKind kind, std::size_t begin, std::size_t end) {
        Token& token = out_.tokens.emplace_back();
        token.kind = kind;
        token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        token.spaced = spaced_;
        token.folded = static_cast<std::uint32_t>(known_);
        spaced_ = false;
        return token;
    }

    /// Returns the folded letter of two bytes from the Arabic block, which most letters are; 0 for others, and for
    /// those that want a closer look.
    char16_t plain_letter(std::size_t at, std::size_t end) const {
        if (at + 1 >= end) return 0;
        const unsigned lead = static_cast<unsigned char>(text_[at]);
        const unsigned next = static_cast<unsigned char>(text_[at + 1]);
        if (((lead | next << 8U) & 0xC0FCU) != 0x80D8U) return 0;  // both bytes at once: 110110xx 10xxxxxx
        return language_.plain_letters[((lead & 3U) << 6U) | (next & 0x3FU)];
    }

    /// Folds the plain letters among the next four: where they end is found without a branch for each letter, of which
    /// a machine guesses one wrong in each word. Returns their number. Precondition: eight bytes are there.
    std::size_t four_plain_letters(std::size_t at) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text_.data() + at, sizeof bytes);
        const std::uint64_t places = (bytes & 0x0003000300030003U) << 6U | (bytes >> 8U & 0x003F003F003F003FU);
        const auto letter = [&](unsigned lane) {
            return std::uint64_t{language_.plain_letters[places >> lane & 0xFFU]} << lane;
        };
        const std::uint64_t letters = letter(0) | letter(16) | letter(32) | letter(48);
        std::memcpy(out_.folded.data() + known_, &letters, sizeof letters);
        const std::uint64_t others = (bytes & 0xC0FCC0FCC0FCC0FCU) ^ 0x80D880D880D880D8U;  // as in plain_letter()
        const std::uint64_t closer = (letters - 0x0001000100010001U) & ~letters & 0x8000800080008000U;
        return static_cast<std::size_t>(std::countr_zero(others | closer)) / 16;
    }

    /// Folds plain letters; returns where the rest begins.
    std::size_t plain_letters(std::size_t at, std::size_t end) {
        if constexpr (std::endian::native == std::endian::little) {
            while (at + 2 * letters_at_once <= end) {
                const std::size_t count = four_plain_letters(at);
                known_ += count;
                at += 2 * count;
                if (count != letters_at_once) return at;
            }
        }
        for (char16_t unit = plain_letter(at, end); unit != 0; unit = plain_letter(at, end)) {
            out_.folded[known_++] = unit;
            at += 2;
        }
        return at;
    }

    /// Says whether a byte alone tells that no letter stands there.
    bool is_plain_end(std::size_t at) const {
        const auto byte = static_cast<unsigned char>(text_[at]);
        return byte < 0x80 && classes_[byte] != CharClass::letter && classes_[byte] != CharClass::ignored;
    }

    static void set_ending(char32_t code, Token& token) {
        token.feminine_ending = code == 0x629;
        token.dotless_ending = code == 0x649;
    }

    std::size_t word(std::size_t begin, std::size_t end) {
        constexpr std::size_t longest_word = 200;  // bytes
        Token& token = add(TokenKind::word, begin, begin);
        const std::size_t limit = std::min(end, begin + longest_word);
        std::size_t at = plain_letters(begin, limit);
        if (at > begin && (at == limit || is_plain_end(at))) {
            token.span.end = static_cast<std::uint32_t>(at);
            set_ending(decode_utf8(text_, at - 2).code, token);
        } else {
            at = rest_of_word(at, limit, token);
        }
        token.folded_length = static_cast<std::uint16_t>(known_ - token.folded);
        return at;
    }

    /// Reads a word on from where another than a plain letter stands, as in few words.
    [[gnu::noinline]] std::size_t rest_of_word(std::size_t at, std::size_t limit, Token& token) {
        std::size_t last = at == token.span.begin ? limit : at - 2;  // where the last letter stands
        std::size_t word_end = at;
        while (at < limit) {
            if (const std::size_t plain = plain_letters(at, limit); plain != at) {
                at = word_end = plain;
                last = plain - 2;
                continue;
            }
            const Decoded decoded = decode_utf8(text_, at);
            const CharClass c = class_of(decoded.code);
            if (c != CharClass::letter && c != CharClass::ignored) break;
            const std::size_t here = at;
            at += decoded.length;
            token.passive_mark |= decoded.code == vowel_u && known_ - token.folded <= 2;
            token.nunated |= decoded.code >= fathatan && decoded.code <= kasratan;
            if (c == CharClass::ignored) continue;
            word_end = at;
            const char16_t unit = language_.folder.fold(decoded.code);
            if (unit == 0) continue;
            out_.folded[known_++] = unit;
            last = here;
        }
        token.span.end = static_cast<std::uint32_t>(word_end);
        if (known_ != token.folded) {
            set_ending(decode_utf8(text_, last).code, token);
        } else if (decode_utf8(text_, token.span.begin).code == tatweel) {  // "the Ruritanian _ Syldavian talks"
            token.kind = TokenKind::mark;
            token.mark = Mark::dash;
        }
        return at;
    }

    std::size_t number(std::size_t begin, std::size_t end) {
        const std::size_t folded = known_;
        std::size_t at = begin;
        while (at < end) {
            const Decoded decoded = decode_utf8(text_, at);
            const bool clock = decoded.code == U':' && known_ <= folded + 2;  // "at 6:30"
            const bool joint = (clock || decoded.code == U'.' || decoded.code == U',' || decoded.code == U'\u066B' ||
                                decoded.code == U'\u066C') &&
                               at + decoded.length < end &&
                               class_of(decode_utf8(text_, at + decoded.length).code) == CharClass::digit;
            if (class_of(decoded.code) != CharClass::digit && !joint) break;
            if (const char16_t unit = language_.folder.fold(decoded.code)) out_.folded[known_++] = unit;
            at += decoded.length;
        }
        Token& token = add(TokenKind::number, begin, at);
        token.folded = static_cast<std::uint32_t>(folded);
        token.folded_length = static_cast<std::uint16_t>(known_ - folded);
        return at;
    }

    /// A stop ends the sentence unless it stands inside a number, after a single letter, or between letters without a
    /// blank where they may be an abbreviation or an address.
    bool ends_sentence(std::size_t after, std::size_t end) const {
        if (out_.tokens.size() >= 2) {
            const Token& before = out_.tokens[out_.tokens.size() - 2];
            if (before.kind == TokenKind::word && before.folded_length == 1) return false;
        }
        after = behind(CharClass::ignored, after, end);
        if (after >= end) return true;
        const CharClass next = class_of(decode_utf8(text_, after).code);
        const bool address = static_cast<unsigned char>(text_[after]) < 0x80;
        return next == CharClass::space || next == CharClass::mark ||
               (next == CharClass::letter && !address && closes_before_stop());
    }

    /// "... by 'X'.And he added": behind a closing mark or a long word, the blank was forgotten.
    bool closes_before_stop() const {
        constexpr std::size_t longest_abbreviation = 3;
        const Token* before = out_.tokens.size() < first_ + 2 ? nullptr : &out_.tokens[out_.tokens.size() - 2];
        if (before == nullptr) return false;
        return before->mark == Mark::quote || before->mark == Mark::close ||
               (before->kind == TokenKind::word && before->folded_length > longest_abbreviation);
    }

    /// "C.N.N" in the spelling of its letters: a stop between two short words without a blank.
    bool joins_acronym(std::size_t begin, std::size_t after, std::size_t end) const {
        constexpr std::size_t longest = 3;
        if (out_.tokens.empty() || text_[begin] != '.') return false;
        const Token& before = out_.tokens.back();
        if (before.kind != TokenKind::word || before.span.end != begin || before.folded_length > longest) return false;
        std::size_t letters = 0;
        while (after < end && letters <= longest) {
            const Decoded next = decode_utf8(text_, after);
            const CharClass kind = class_of(next.code);
            if (kind != CharClass::letter && kind != CharClass::ignored) break;
            if (kind == CharClass::letter && language_.folder.fold(next.code) != 0) ++letters;
            after += next.length;
        }
        return letters > 0 && letters <= longest;
    }

    std::size_t mark(std::size_t begin, const Decoded& decoded, std::size_t end) {
        if (joins_acronym(begin, begin + decoded.length, end)) return begin + decoded.length;
        Token& token = add(TokenKind::mark, begin, begin + decoded.length);
        const std::size_t at = begin + decoded.length;
        const bool apart = token.spaced || out_.tokens.size() == first_ + 1;
        token.mark = is_single_quote(decoded.code, apart) ? Mark::quote : mark_of(decoded.code);
        if (token.mark == Mark::slash && at < end && text_[at] == '/') {
            token.mark = Mark::quote;
            token.span.end += 1;
            return at + 1;
        }
        if (token.mark == Mark::slash && closes_agency()) {
            end_sentence();
            return at;
        }
        if (token.mark == Mark::slash) bracket_words(at, end);
        if (token.mark == Mark::stop && ends_sentence(at, end)) {
            return finish_sentence(at, end);
        }
        return at;
    }

    /// "said 'the road is open'": a single mark opens behind a space, outside other quotations, and closes what it has
    /// opened.
    bool is_single_quote(char32_t code, bool apart) {
        if (code != U'\'' && code != U'\u2018' && code != U'\u2019') return false;
        const bool closes = single_open_;
        single_open_ = !closes && apart && !quote_is_open();
        return closes || single_open_;
    }

    /// "Cairo 3 May / Xinhua / ": the article begins after the second slash. Without a date it is a name, as in "the
    /// newspaper / X / said".
    bool closes_agency() const {
        const std::size_t last = out_.tokens.size() - 1;
        if (last < first_ + 3 || out_.tokens[last - 1].kind != TokenKind::word || !out_.tokens[last].spaced)
            return false;
        for (std::size_t i = last - 2; i > first_ && i + 5 > last; --i) {
            if (out_.tokens[i].mark != Mark::slash || !out_.tokens[i].spaced) continue;
            const bool day = i > first_ + 1 && out_.tokens[i - 2].kind == TokenKind::number;
            return day || out_.tokens[i - 1].kind == TokenKind::number;
        }
        return false;
    }

    /// "today / Sunday / ", "the newspaper / X / ": a few words between slashes that stand apart are bracketed.
    void bracket_words(std::size_t at, std::size_t end) {
        constexpr std::size_t most_words = 5;
        const std::size_t last = out_.tokens.size() - 1;
        if (!out_.tokens[last].spaced || !before_blank(at, end)) return;
        std::size_t opening = last;
        while (opening > first_ && opening + most_words > last && out_.tokens[opening - 1].kind == TokenKind::word)
            --opening;
        if (opening == last || opening == first_ || out_.tokens[opening - 1].mark != Mark::slash) return;
        if (!out_.tokens[opening - 1].spaced || !out_.tokens[opening].spaced) return;
        out_.tokens[opening - 1].mark = Mark::open;
        out_.tokens[last].mark = Mark::close;
    }

    /// Takes further stops and closing quotation marks into the sentence that ends here.
    std::size_t finish_sentence(std::size_t at, std::size_t end) {
        while (at < end) {
            const Decoded next = decode_utf8(text_, at);
            const Mark mark = class_of(next.code) == CharClass::mark ? mark_of(next.code) : Mark::none;
            if (mark != Mark::stop && mark != Mark::quote && mark != Mark::close) break;
            if (mark == Mark::quote && !quote_is_open() && !before_blank(at + next.length, end)) break;
            add(TokenKind::mark, at, at + next.length).mark = mark;
            at += next.length;
        }
        if (!goes_on(at, end)) end_sentence();
        return at;
    }

    /// "asked 'who came?', adding that": the stop is the quotation's alone.
    bool goes_on(std::size_t at, std::size_t end) const {
        at = behind(CharClass::space, at, end);
        return out_.tokens.back().mark == Mark::quote && at < end &&
               mark_of(decode_utf8(text_, at).code) == Mark::comma;
    }

    /// "... fled.' And he added": a quotation that an earlier sentence has opened may close here.
    bool before_blank(std::size_t at, std::size_t end) const {
        at = behind(CharClass::ignored, at, end);
        return at >= end || class_of(decode_utf8(text_, at).code) == CharClass::space;
    }

    std::size_t behind(CharClass kind, std::size_t at, std::size_t end) const {
        while (at < end && class_of(decode_utf8(text_, at).code) == kind) at += decode_utf8(text_, at).length;
        return at;
    }

    bool quote_is_open() const {
        bool open = false;
        for (std::size_t i = first_; i < out_.tokens.size(); ++i) open ^= out_.tokens[i].mark == Mark::quote;
        return open;
    }

    CharClass class_of(char32_t code) const { return code < 0x10000 ? classes_[code] : CharClass::mark; }

    std::string_view text_;
    const Language& language_;
    Text& out_;
    const std::array<CharClass, 0x10000>& classes_;
    std::size_t known_;  ///< Folded letters so far.
    std::size_t first_ = 0;
    bool single_open_ = false;  ///< A quotation between single marks.
    bool spaced_ = false;
    bool opens_line_ = false;
};

}  // namespace

std::array<char16_t, 0x100> plain_letters(const Folder& folder) {
    std::array<char16_t, 0x100> plain{};
    for (char32_t offset = 0; offset < plain.size(); ++offset) {
        const char32_t code = first_plain + offset;
        if (char_classes()[code] == CharClass::letter && code != vowel_u) plain[offset] = folder.fold(code);
    }
    return plain;
}

void tokenize(std::string_view text, const std::vector<Span>& lines, const Language& language, Text& out) {
    Tokenizer tokenizer(text, language, out);
    for (const Span line : lines) tokenizer.line(line);
    tokenizer.finish();
}

}  // namespace isnad
