// The matching form of text: hamza seats, ta marbuta, diacritics, tatweel, foreign letters, digits and case folded
// away.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>

namespace isnad {

/// Folds code points by the table of a language (letters.tsv); presentation forms go through ICU's NFKC. Immutable.
class Folder {
  public:
    Folder();

    /// Says that `from` folds to `to`; 0 deletes it.
    void set(char32_t from, char16_t to);
    /// Says how a folded letter is written in ids.
    void set_latin(char16_t letter, std::string latin);
    /// Applies the table to the compatibility forms that ICU decomposes to a single letter. Call last.
    void finish();

    /// Returns the folded code unit, or 0 where the code point is dropped.
    char16_t fold(char32_t code) const { return code < table_->size() ? (*table_)[code] : u'\uFFFD'; }
    std::u16string fold(std::string_view text) const;
    /// Returns a lower-case ASCII transliteration of folded text, blanks as '_', for ids.
    std::string transliterate(std::u16string_view folded) const;

    /// Returns references to what a folder consists of, for the image of a lexicon.
    static auto tables(auto& folder) { return std::tie(*folder.table_, folder.latin_); }

  private:
    std::unique_ptr<std::array<char16_t, 0x10000>> table_;
    std::array<std::string, 0x100> latin_;  ///< Of U+0600 to U+06FF.
};

}  // namespace isnad
