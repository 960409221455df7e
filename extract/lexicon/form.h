// Word forms: what a lexicon says of one folded spelling, and the table that finds it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

/// Morphological features of a form. Packed: readings are many, and how many of them the cache holds decides on speed.
struct Features {
    Tense tense : 2 = Tense::none;
    Gender gender : 2 = Gender::any;
    Number number : 2 = Number::any;
    Voice voice : 2 = Voice::active;
    std::uint8_t person = 3;
    bool needs_enclitic : 1 = false;  ///< A spelling that only occurs before an enclitic.
    bool takes_enclitic : 1 = true;
    bool takes_article : 1 = true;
    bool accusative : 1 = false;  ///< Indefinite accusative: takes no article.
    bool nominative : 1 = false;  ///< A plural or dual that can only be a subject or predicate.
    bool oblique : 1 = false;     ///< A dual or plural in construct that can be no subject.
    std::uint8_t unused : 2 = 0;  ///< No bit is left open: images are written as they lie in memory.

    friend bool operator==(const Features&, const Features&) = default;
};

struct Form {
    FormKind kind = FormKind::noun;
    Features features;
    std::uint32_t entry = 0;
};

/// Collects the forms of a lexicon.
class FormTableBuilder {
  public:
    /// Adds a form unless the very same is there. Amortised constant time.
    void add(std::u16string_view spelling, FormKind kind, std::uint32_t entry, const Features& features);
    std::size_t size() const { return forms_.size(); }
    /// Returns the image of a FormTable. Throws Error where two spellings cannot be told apart by their hashes.
    std::vector<std::uint64_t> pack() const;

  private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t key = 0;
        std::uint32_t length = 0;
        std::uint32_t first = 0;  ///< Into forms_, plus one; 0: free.
    };
    struct Link {
        Form form;
        std::uint32_t next = 0;  ///< As Slot::first.
    };
    Slot& slot_of(std::u16string_view spelling, std::uint64_t hash);
    void grow();

    std::u16string spellings_;
    std::vector<Link> forms_;
    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

/// Maps folded spellings to their forms: an image that is only read, in memory of its own or in the program's.
///
/// A spelling is known by 46 and more bits of its hash. The builder makes sure that those of the lexicon differ; that
/// another word is taken for one of them has a chance of about 1 in 10^8 for a word.
class FormTable {
  public:
    FormTable() = default;
    explicit FormTable(std::vector<std::uint64_t> image);
    /// A view of an image that outlives the table.
    explicit FormTable(std::span<const std::uint64_t> image) { read(image); }
    FormTable(FormTable&&) noexcept = default;  // moving a vector moves no memory, so the view stays right
    FormTable& operator=(FormTable&&) noexcept = default;
    FormTable(const FormTable&) = delete;
    FormTable& operator=(const FormTable&) = delete;
    ~FormTable() = default;

    /// Returns the forms of a spelling in the order in which they were added.
    std::span<const Form> find(std::u16string_view spelling) const;
    std::size_t size() const { return forms_.size(); }
    std::span<const std::uint64_t> image() const { return image_; }

  private:
    void read(std::span<const std::uint64_t> image);

    std::vector<std::uint64_t> own_;
    std::span<const std::uint64_t> image_;
    std::span<const std::uint64_t> seen_;   ///< A bit a hash: most stems that are asked for are no words.
    std::span<const std::uint64_t> slots_;  ///< Tag, number and first of the forms; 0: free.
    std::span<const Form> forms_;
};

/// A fast hash of folded text; for tables of this program only, never for others to read.
std::uint32_t hash_of(std::u16string_view text);
std::uint64_t long_hash_of(std::u16string_view text);

}  // namespace isnad
