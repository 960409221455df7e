#include <isnad/extract/error.h>
#include <isnad/extract/lexicon/form.h>

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

namespace isnad {
namespace {

// An image: header, a bit a hash, slots, forms.
constexpr std::size_t header_words = 2;  ///< Number of slot bits; number of forms.
constexpr unsigned seen_bits = 21;
constexpr std::size_t seen_words = (std::size_t{1} << seen_bits) / 64;
// A slot: 28 bits of the hash, 12 of the number of forms, 24 of the first.
constexpr unsigned first_bits = 24;
constexpr unsigned count_bits = 12;
constexpr unsigned most_slot_bits = 24;

static_assert(std::is_trivially_copyable_v<Form> && sizeof(Form) % sizeof(std::uint64_t) == 0);
constexpr std::size_t form_words = sizeof(Form) / sizeof(std::uint64_t);

constexpr std::size_t seen_bit(std::uint64_t hash) { return hash >> (64 - seen_bits); }
constexpr std::uint64_t tag_of(std::uint64_t hash) {
    return hash >> most_slot_bits & ((std::uint64_t{1} << (64 - first_bits - count_bits)) - 1);
}

}  // namespace

std::uint64_t long_hash_of(std::u16string_view text) {
    constexpr std::uint64_t factor = 0xD6E8FEB86659FD93ULL;
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ text.size();
    const auto mix = [&](std::uint64_t letters) {
        hash = (hash ^ letters) * factor;
        hash ^= hash >> 32U;
    };
    const auto four = [](const char16_t* at) {
        return std::uint64_t{at[0]} | std::uint64_t{at[1]} << 16U | std::uint64_t{at[2]} << 32U |
               std::uint64_t{at[3]} << 48U;
    };
    const char16_t* const letters = text.data();
    const std::size_t size = text.size();
    for (std::size_t at = 0; at + 4 <= size; at += 4) mix(four(letters + at));
    // What is left over is cut out of the last four: no branch that depends on how many they are.
    if (size >= 4)
        mix(four(letters + size - 4) >> 16U >> (16U * (3 - size % 4)));
    else
        mix((size > 0 ? std::uint64_t{letters[0]} : 0) | (size > 1 ? std::uint64_t{letters[1]} << 16U : 0) |
            (size > 2 ? std::uint64_t{letters[2]} << 32U : 0));
    hash *= factor;
    return hash ^ (hash >> 29U);
}

std::uint32_t hash_of(std::u16string_view text) { return static_cast<std::uint32_t>(long_hash_of(text)); }

FormTableBuilder::Slot& FormTableBuilder::slot_of(std::u16string_view spelling, std::uint64_t hash) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].first != 0; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.hash == hash && std::u16string_view(spellings_).substr(slot.key, slot.length) == spelling) break;
    }
    return slots_[at];
}

void FormTableBuilder::grow() {
    constexpr std::size_t fewest_slots = 1U << 18U;
    std::vector<Slot> old(std::max(slots_.size() * 2, fewest_slots));
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.first == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].first != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

void FormTableBuilder::add(std::u16string_view spelling, FormKind kind, std::uint32_t entry, const Features& features) {
    if (spelling.empty()) return;
    if (used_ * 2 >= slots_.size()) grow();
    const std::uint64_t hash = long_hash_of(spelling);
    Slot& slot = slot_of(spelling, hash);
    std::uint32_t last = 0;
    for (std::uint32_t at = slot.first; at != 0; at = forms_[at - 1].next) {
        const Form& form = forms_[at - 1].form;
        if (form.kind == kind && form.entry == entry && form.features == features) return;
        last = at;
    }
    forms_.push_back({{kind, features, entry}, 0});
    const auto index = static_cast<std::uint32_t>(forms_.size());
    if (last != 0) {
        forms_[last - 1].next = index;
        return;
    }
    slot = {hash, static_cast<std::uint32_t>(spellings_.size()), static_cast<std::uint32_t>(spelling.size()), index};
    spellings_ += spelling;
    ++used_;
}

std::vector<std::uint64_t> FormTableBuilder::pack() const {
    const auto bits = static_cast<unsigned>(std::bit_width(used_ * 3 / 2 + 1));
    if (bits > most_slot_bits || forms_.size() >= (std::size_t{1} << first_bits))
        throw Error("lexicon", "it has too many forms");
    std::vector<std::uint64_t> image(header_words + seen_words + (std::size_t{1} << bits) + forms_.size() * form_words);
    image[0] = bits;
    image[1] = forms_.size();
    std::uint64_t* const seen = image.data() + header_words;
    std::uint64_t* const slots = seen + seen_words;
    auto* const forms = reinterpret_cast<unsigned char*>(slots + (std::size_t{1} << bits));
    const std::size_t mask = (std::size_t{1} << bits) - 1;
    std::size_t next = 0;
    for (const Slot& slot : slots_) {
        if (slot.first == 0) continue;
        const std::size_t first = next;
        for (std::uint32_t at = slot.first; at != 0; at = forms_[at - 1].next) {
            Form* const form = new (forms + next++ * sizeof(Form)) Form;  // padding stays zero: same bytes each time
            form->kind = forms_[at - 1].form.kind;
            form->features = forms_[at - 1].form.features;
            form->entry = forms_[at - 1].form.entry;
        }
        if (next - first >= (std::size_t{1} << count_bits)) throw Error("lexicon", "a spelling has too many forms");
        seen[seen_bit(slot.hash) / 64] |= std::uint64_t{1} << (seen_bit(slot.hash) % 64);
        std::size_t at = slot.hash & mask;
        for (; slots[at] != 0; at = (at + 1) & mask) {
            if (slots[at] >> (first_bits + count_bits) == tag_of(slot.hash))
                throw Error("lexicon", "two spellings have one hash");
        }
        slots[at] = tag_of(slot.hash) << (first_bits + count_bits) | (next - first) << first_bits | first;
    }
    return image;
}

FormTable::FormTable(std::vector<std::uint64_t> image) : own_(std::move(image)) { read(own_); }

void FormTable::read(std::span<const std::uint64_t> image) {
    image_ = image;
    if (image.empty()) return;
    seen_ = image.subspan(header_words, seen_words);
    slots_ = image.subspan(header_words + seen_words, std::size_t{1} << image[0]);
    const auto forms = image.subspan(header_words + seen_words + slots_.size());
    forms_ = {reinterpret_cast<const Form*>(forms.data()), static_cast<std::size_t>(image[1])};
}

std::span<const Form> FormTable::find(std::u16string_view spelling) const {
    if (slots_.empty()) return {};
    const std::uint64_t hash = long_hash_of(spelling);
    if ((seen_[seen_bit(hash) / 64] >> (seen_bit(hash) % 64) & 1U) == 0) return {};
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at] != 0; at = (at + 1) & mask) {
        const std::uint64_t slot = slots_[at];
        if (slot >> (first_bits + count_bits) != tag_of(hash)) continue;
        return forms_.subspan(slot & ((std::uint64_t{1} << first_bits) - 1),
                              slot >> first_bits & ((std::uint64_t{1} << count_bits) - 1));
    }
    return {};
}

}  // namespace isnad
