// Written words and marks of a text, with their folded forms, grouped into sentences.
#pragma once

#include <isnad/extract/document.h>
#include <isnad/extract/lexicon/lexicon.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

enum class TokenKind : std::uint8_t { word, number, mark };
enum class Mark : std::uint8_t {
    none,
    comma,
    colon,
    stop,
    quote,
    quote_open,
    quote_close,
    open,
    close,
    dash,
    slash,
    other
};

/// What morphology knows of a word, copied to each of its tokens: where its readings are and of which kinds.
struct Readings {
    std::uint32_t first = 0;      ///< Of its analyses: phrases, then titles, then the others.
    std::uint32_t particles = 0;  ///< A bit a class of particles.
    std::uint16_t kinds = 0;      ///< A bit a kind of form.
    std::uint16_t count = 0;
    std::uint16_t name_count = 0;  ///< Of the phrases, those that name an entity: they stand first.
    std::uint16_t phrase_count = 0;
    std::uint16_t title_count = 0;
    std::uint8_t phrase_kinds : 5 = 0;  ///< A bit a kind of phrase.
    bool long_phrase : 1 = false;       ///< A phrase of several words may begin here.
    bool long_particle : 1 = false;     ///< A particle of several words may begin here.
    bool article : 1 = false;           ///< The likeliest reading bears the article, or the spelling begins with it.
    std::uint8_t word_kinds : 5 = 0;    ///< As phrase_kinds, of the phrases of one word.
    bool article_joined : 1 = false;    ///< Begins as a preposition or conjunction with the article: "with the ...".
};

/// A written word, number or mark. Clitics stay inside; Analysis says where they are.
struct Token {
    Span span;
    std::uint32_t folded = 0;  ///< Begin of the folded form in Text::folded.
    std::uint16_t folded_length = 0;
    TokenKind kind = TokenKind::word;
    Mark mark = Mark::none;
    bool feminine_ending = false;  ///< Written with a letter that cannot stand before an enclitic (ta marbuta).
    bool dotless_ending = false;   ///< Ends in the letter that prepositions, not names, end in (alef maqsura).
    bool passive_mark = false;     ///< Its first letter bears the vowel of the passive (damma).
    bool nunated = false;          ///< Bears the mark of an indefinite noun (tanwin): it is no verb.
    bool spaced = false;           ///< White space stands before it.
    bool phrase_follows = false;   ///< A phrase of several words that begins here may go on with the next word.
    std::uint16_t letters = 0;     ///< Hash of the folded form; 0 where there is none.
    std::uint32_t word = 0;        ///< Index of the analysed word, see morphology.h; 0 of what is no word.
    Readings readings;
};

/// A range of tokens [first, last) that ends with a full stop or a line.
struct Sentence {
    Span span;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool opens_line = false;
};

/// The tokens of a document.
struct Text {
    std::u16string folded;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    std::u16string_view form(const Token& token) const {
        return std::u16string_view(folded).substr(token.folded, token.folded_length);
    }
    void clear() {
        folded.clear();
        tokens.clear();
        sentences.clear();
    }
};

/// Returns the folded forms of the letters from U+0600 to U+06FF; 0 for what is no letter, is dropped, or wants a
/// closer look. For Language::plain_letters.
std::array<char16_t, 0x100> plain_letters(const Folder& folder);

/// Splits the given spans of a text (article lines, see page.h) into sentences and tokens; appends to `out`. Linear.
void tokenize(std::string_view text, const std::vector<Span>& lines, const Language& language, Text& out);

}  // namespace isnad
