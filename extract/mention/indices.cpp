#include <isnad/extract/mention/indices.h>

namespace isnad {

void Indices::grow(std::size_t size) {
    if (size <= capacity_) return;
    const std::size_t capacity = std::max(size, std::size_t{capacity_} * 2);
    auto room = std::make_unique<std::uint32_t[]>(capacity);
    std::copy(begin(), end(), room.get());
    far_ = std::move(room);
    capacity_ = static_cast<std::uint32_t>(capacity);
}

void Indices::copy_far(const Indices& other) {
    far_ = std::make_unique<std::uint32_t[]>(other.capacity_);
    capacity_ = other.capacity_;
    std::copy(other.begin(), other.end(), far_.get());
}

void Indices::assign_far(const Indices& other) {
    if (this == &other) return;
    size_ = 0;
    append(other.begin(), other.end());
}

void Indices::resize(std::size_t size) {
    grow(size);
    if (size > size_) std::fill(end(), begin() + size, 0U);
    size_ = static_cast<std::uint32_t>(size);
}

void Indices::assign(std::size_t size, std::uint32_t member) {
    grow(size);
    size_ = static_cast<std::uint32_t>(size);
    std::fill(begin(), end(), member);
}

void Indices::append(const_iterator first, const_iterator last) {
    const auto more = static_cast<std::size_t>(last - first);
    grow(size_ + more);
    std::copy(first, last, end());
    size_ += static_cast<std::uint32_t>(more);
}

void Indices::push_front(std::uint32_t member) {
    grow(size_ + std::size_t{1});
    std::copy_backward(begin(), end(), end() + 1);
    *begin() = member;
    ++size_;
}

void Indices::erase(const_iterator first, const_iterator last) {
    std::copy(last, static_cast<const_iterator>(end()), begin() + (first - begin()));
    size_ -= static_cast<std::uint32_t>(last - first);
}

}  // namespace isnad
