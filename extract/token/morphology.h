// Morphological analysis: every way in which the lexicon can read a written word. Ambiguity is kept.
#pragma once

#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/token/large_pages.h>
#include <isnad/extract/token/token.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace isnad {

/// One reading of a written word: proclitics, a form of the lexicon, an enclitic.
struct Analysis {
    Form form;                   ///< A copy: it is looked at far more often than found.
    std::uint8_t proclitic = 0;  ///< Index into Language::proclitics.
    std::uint8_t enclitic = 0;   ///< Index into Language::enclitics plus one; 0 is none.
    std::uint8_t stem = 0;       ///< Where the stem begins, in folded letters.
    std::uint8_t stem_length = 0;
    Phrase::Kind phrase : 3 = Phrase::Kind::entity;  ///< Of a form of kind phrase; copied like the form.
    Particle particle : 5 = Particle::preposition;
    std::uint8_t more_words = 0;  ///< Words that follow in a phrase, title, noun of action or nisba.
    std::uint16_t next = 0;       ///< Of the next of them: first_letters(); of a phrase, as Token::letters.
};
static_assert(sizeof(Analysis) == 16 && particle_names.size() <= 1U << 5U);

/// The readings of words, computed once for each different word. One per thread; forgets all when it grows too large.
class Morphology {
  public:
    /// Analyses all words of a text and sets Token::word. Call once per text; earlier results become invalid.
    void analyze(const Language& language, Text& text);

    /// All readings of a word: names of one word, names of several, other phrases of one word and of several, titles,
    /// then the others, each in the order of the lexicon.
    std::span<const Analysis> analyses(const Token& token) const {
        return {analyses_.data() + token.readings.first, token.readings.count};
    }
    /// Those that are the first word of a phrase.
    std::span<const Analysis> phrases(const Token& token) const {
        return {analyses_.data() + token.readings.first, token.readings.phrase_count};
    }
    /// Those of them that name an entity.
    std::span<const Analysis> names(const Token& token) const {
        return phrases(token).first(token.readings.name_count);
    }
    /// And the other ones.
    std::span<const Analysis> other_phrases(const Token& token) const {
        return phrases(token).subspan(token.readings.name_count);
    }
    std::span<const Analysis> titles(const Token& token) const {
        return {analyses_.data() + token.readings.first + token.readings.phrase_count, token.readings.title_count};
    }
    /// Those that are neither: verbs, nouns, adjectives ...
    std::span<const Analysis> words(const Token& token) const {
        const std::size_t skip = std::size_t{token.readings.phrase_count} + token.readings.title_count;
        return {analyses_.data() + token.readings.first + skip, token.readings.count - skip};
    }
    /// All but the phrases.
    std::span<const Analysis> titles_and_words(const Token& token) const {
        return analyses(token).subspan(token.readings.phrase_count);
    }
    /// Says whether the token has a reading of that kind.
    static bool has(const Token& token, FormKind kind) {
        return (token.readings.kinds & (1U << static_cast<unsigned>(kind))) != 0;
    }
    /// Says whether a phrase of that kind may begin at the token.
    static bool may_begin(const Token& token, Phrase::Kind kind) {
        return (token.readings.phrase_kinds & (1U << static_cast<unsigned>(kind))) != 0;
    }
    /// Says whether a phrase of that kind may stand at the token, as far as the next word tells.
    static bool may_stand(const Token& token, Phrase::Kind kind) {
        const unsigned kinds = token.phrase_follows ? token.readings.phrase_kinds : token.readings.word_kinds;
        return (kinds & (1U << static_cast<unsigned>(kind))) != 0;
    }
    /// Says whether any kind of mention may begin at the token: a name, title, nisba, given name, noun or unknown word.
    static bool may_begin_mention(const Token& token) {
        constexpr auto bit = [](FormKind kind) { return 1U << static_cast<unsigned>(kind); };
        constexpr std::uint32_t kinds = bit(FormKind::title) | bit(FormKind::nisba) | bit(FormKind::people) |
                                        bit(FormKind::given_name) | bit(FormKind::noun) | bit(FormKind::adjective);
        constexpr std::uint32_t phrases =
            (1U << static_cast<unsigned>(Phrase::Kind::entity)) | (1U << static_cast<unsigned>(Phrase::Kind::title));
        const Readings& readings = token.readings;
        return token.word != 0 &&
               (readings.count == 0 || (readings.kinds & kinds) != 0 || (readings.phrase_kinds & phrases) != 0);
    }
    /// Says whether all that is known of the word is that names of several words begin with it.
    static bool only_opens_names(const Token& token) {
        constexpr std::uint32_t entity = 1U << static_cast<unsigned>(Phrase::Kind::entity);
        return token.readings.count == token.readings.phrase_count && token.readings.phrase_kinds == entity;
    }
    /// Says whether a particle of several words may begin at the token.
    static bool may_begin_long_particle(const Token& token) { return token.readings.long_particle; }
    /// Says whether a particle of that class may begin at the token.
    static bool may_begin(const Token& token, Particle particle) {
        return (token.readings.particles & (1U << static_cast<unsigned>(particle))) != 0;
    }
    /// Returns sketch_of() of all that the token may be: its letters, its stems, its noun of action.
    std::uint64_t sketch(const Token& token) const {
        if (token.word != 0) return words_[token.word].sketch;
        return token.kind == TokenKind::mark ? 0 : ~std::uint64_t{0};
    }
    static bool known(const Token& token) { return token.readings.count != 0; }

    /// The letters of the word after a token, past a hyphen or a quotation mark; 0 at the end.
    static std::uint16_t next_letters(const Text& text, std::uint32_t at, std::uint32_t limit) {
        const auto is_inside = [](const Token& token) {
            return token.mark == Mark::quote || (token.mark == Mark::dash && !token.spaced);
        };
        if (++at < limit && is_inside(text.tokens[at])) ++at;
        return at < limit ? text.tokens[at].letters : std::uint16_t{0};
    }

  private:
    /// A word is known by 63 bits of its hash, as a form by those that FormTable keeps: no letters are compared.
    struct Place {
        std::uint64_t key = 0;  ///< 0: free.
        std::uint32_t word = 0;
    };
    struct Word {
        Readings readings;
        std::uint64_t sketch = 0;      ///< sketch_of() of all that it may be.
        std::uint64_t next_words = 0;  ///< A bit for each word that goes on with a phrase.
    };
    /// Says whether a phrase of several words that begins at the token may go on with these letters.
    bool may_go_on(const Token& token, std::uint16_t next) const;
    void reset();
    void analyze_block(const Language& language, Text& text, std::size_t first, std::size_t last);
    std::uint32_t find_or_analyze(const Language& language, std::u16string_view spelling, bool feminine_ending,
                                  std::uint64_t key);
    /// Returns the place of that key, which is free if nothing is known of it.
    Place& place_of(std::uint64_t key);
    void grow();
    /// A word without readings may be spelled as some agencies do, with the carrier of a letter alone.
    void analyze_respelled(const Language& language, std::u16string_view spelling, bool feminine_ending,
                           Readings& readings);
    void analyze_word(const Language& language, std::u16string_view spelling, bool feminine_ending, Readings& readings);

    void sort_readings(Readings& readings);
    std::uint64_t sketch_readings(const Language& language, std::u16string_view spelling,
                                  const Readings& readings) const;
    void add(const Language& language, Analysis analysis, const Form& form, std::size_t length, Readings& readings);
    void add_stem(const Language& language, std::u16string_view stem, const Analysis& analysis, Readings& readings);
    void add_name_with_article(const Language& language, std::u16string_view rest, const Analysis& analysis,
                               Readings& readings);
    void add_before_enclitics(const Language& language, std::u16string_view rest, Analysis analysis,
                              Readings& readings);

    const Language* language_ = nullptr;
    std::vector<Place, LargePages<Place>> places_;  ///< A hash table, at most half full.
    /// In the order in which they were met, so that those of most texts lie side by side; the first is none.
    std::vector<Word, LargePages<Word>> words_;
    std::vector<Analysis, LargePages<Analysis>> analyses_;
    std::vector<Analysis> sorted_;  ///< Scratch.
};

}  // namespace isnad
