// Word forms: what a lexicon says of one folded spelling, and the table that finds it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// What a form is a form of; Form::entry indexes the table of that kind in Language.
enum class FormKind : std::uint8_t {
    verb,
    participle,  ///< Of a verb, entry as for verb.
    event_noun,
    title,
    portfolio,
    nisba,
    people,
    phrase,  ///< First word of a name, a particle or another phrase: entry is its chain in Language::phrases.
    noun,
    adjective,
    adverb,
    number,
    given_name,
};

enum class Tense : std::uint8_t { none, perfect, imperfect, jussive };
enum class Gender : std::uint8_t { any, masculine, feminine };
enum class Number : std::uint8_t { any, singular, dual, plural };
enum class Voice : std::uint8_t { active, passive, either };

/// Morphological features of a form.
struct Features {
    Tense tense = Tense::none;
    Gender gender = Gender::any;
    Number number = Number::any;
    Voice voice = Voice::active;
    std::uint8_t person = 3;
    bool needs_enclitic = false;  ///< A spelling that only occurs before an enclitic.
    bool takes_enclitic = true;
    bool takes_article = true;
    bool accusative = false;  ///< Indefinite accusative: takes no article.

    friend bool operator==(const Features&, const Features&) = default;
};

struct Form {
    FormKind kind = FormKind::noun;
    Features features;
    std::uint32_t entry = 0;
    std::uint32_t next = 0;  ///< Chain of forms of the same spelling; 0 ends it.
};

/// Maps folded spellings to their forms. Built once, then only read.
class FormTable {
  public:
    FormTable();
    /// Adds a form unless the very same is there. Amortised constant time.
    void add(std::u16string_view spelling, FormKind kind, std::uint32_t entry, const Features& features);
    /// Returns the index of the first form of the spelling, or 0; follow Form::next.
    std::uint32_t find(std::u16string_view spelling) const;
    const Form& operator[](std::uint32_t index) const { return forms_[index]; }
    std::size_t size() const { return forms_.size() - 1; }

  private:
    struct Slot {
        std::uint32_t key = 0;
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        std::uint32_t first = 0;
    };
    std::size_t slot_of(std::u16string_view spelling, std::uint32_t hash) const;
    void grow();

    std::u16string spellings_;
    std::vector<Form> forms_;
    std::vector<Slot> slots_;
    std::vector<std::uint64_t> seen_;  ///< A bit a hash: most stems that are asked for are no words.
    std::size_t used_ = 0;
};

/// A fast hash of folded text; for tables in memory only, never written out.
std::uint32_t hash_of(std::u16string_view text);

}  // namespace isnad
