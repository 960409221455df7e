#include <isnad/extract/form.h>

namespace isnad {

std::uint32_t hash_of(std::u16string_view text) {
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ text.size();
    for (const char16_t unit : text) hash = (hash ^ unit) * 0xD6E8FEB86659FD93ULL;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

namespace {

constexpr std::uint32_t seen_bits = 21;

constexpr std::uint32_t seen_bit(std::uint32_t hash) { return hash >> (32U - seen_bits); }

}  // namespace

FormTable::FormTable() : forms_(1), slots_(1U << 18U), seen_((1U << seen_bits) / 64U) {
    spellings_.reserve(1U << 20U);
    forms_.reserve(1U << 18U);
}

std::size_t FormTable::slot_of(std::u16string_view spelling, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].first != 0) {
        const Slot& slot = slots_[at];
        if (slot.hash == hash && std::u16string_view(spellings_).substr(slot.key, slot.length) == spelling) return at;
        at = (at + 1) & mask;
    }
    return at;
}

void FormTable::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.first == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].first != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

void FormTable::add(std::u16string_view spelling, FormKind kind, std::uint32_t entry, const Features& features) {
    if (spelling.empty()) return;
    if (used_ * 2 > slots_.size()) grow();
    const std::uint32_t hash = hash_of(spelling);
    Slot& slot = slots_[slot_of(spelling, hash)];
    std::uint32_t last = 0;
    for (std::uint32_t at = slot.first; at != 0; at = forms_[at].next) {
        if (forms_[at].kind == kind && forms_[at].entry == entry && forms_[at].features == features) return;
        last = at;
    }
    const auto index = static_cast<std::uint32_t>(forms_.size());
    forms_.push_back({kind, features, entry, 0});
    if (last != 0) {
        forms_[last].next = index;
        return;
    }
    slot = {static_cast<std::uint32_t>(spellings_.size()), static_cast<std::uint32_t>(spelling.size()), hash, index};
    spellings_ += spelling;
    seen_[seen_bit(hash) / 64U] |= std::uint64_t{1} << (seen_bit(hash) % 64U);
    ++used_;
}

std::uint32_t FormTable::find(std::u16string_view spelling) const {
    const std::uint32_t hash = hash_of(spelling);
    if ((seen_[seen_bit(hash) / 64U] >> (seen_bit(hash) % 64U) & 1U) == 0) return 0;
    return slots_[slot_of(spelling, hash)].first;
}

}  // namespace isnad
