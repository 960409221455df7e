// Short lists of indices: of mentions, of items. Most have one or two members, so they need no memory of their own.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>

namespace isnad {

/// A list of indices that lies in itself as long as it is short. To copy a short one is to copy its bytes: lists are
/// copied all over the engine, and code that is small stays in the cache.
class Indices {
  public:
    using value_type = std::uint32_t;
    using iterator = std::uint32_t*;
    using const_iterator = const std::uint32_t*;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = std::uint32_t&;
    using const_reference = const std::uint32_t&;

    Indices() = default;
    Indices(std::initializer_list<std::uint32_t> members) : Indices(members.begin(), members.end()) {}
    Indices(const_iterator first, const_iterator last) { append(first, last); }
    Indices(const Indices& other) : size_(other.size_), own_(other.own_) {
        if (other.far_ != nullptr) copy_far(other);
    }
    Indices(Indices&& other) noexcept
        : size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, short_size)),
          own_(other.own_),
          far_(std::move(other.far_)) {}
    Indices& operator=(const Indices& other) {
        if (far_ != nullptr || other.far_ != nullptr) {
            assign_far(other);
        } else {
            size_ = other.size_;
            own_ = other.own_;
        }
        return *this;
    }
    Indices& operator=(Indices&& other) noexcept {
        far_ = std::move(other.far_);
        size_ = std::exchange(other.size_, 0);
        capacity_ = std::exchange(other.capacity_, short_size);
        own_ = other.own_;
        return *this;
    }
    ~Indices() = default;

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    iterator begin() { return far_ != nullptr ? far_.get() : own_.data(); }
    iterator end() { return begin() + size_; }
    const_iterator begin() const { return far_ != nullptr ? far_.get() : own_.data(); }
    const_iterator end() const { return begin() + size_; }
    std::uint32_t& operator[](std::size_t at) { return begin()[at]; }
    std::uint32_t operator[](std::size_t at) const { return begin()[at]; }
    std::uint32_t& front() { return *begin(); }
    std::uint32_t front() const { return *begin(); }
    std::uint32_t& back() { return begin()[size_ - 1]; }
    std::uint32_t back() const { return begin()[size_ - 1]; }

    void clear() { size_ = 0; }
    void push_back(std::uint32_t member) {
        if (size_ == capacity_) grow(size_ + 1);
        begin()[size_++] = member;
    }
    void pop_back() { --size_; }
    /// Shortens the list, or fills it up with zeros.
    void resize(std::size_t size);
    void assign(std::size_t size, std::uint32_t member);
    /// Appends members of another list.
    void append(const_iterator first, const_iterator last);
    void push_front(std::uint32_t member);
    void erase(const_iterator at) { erase(at, at + 1); }
    void erase(const_iterator first, const_iterator last);

    friend bool operator==(const Indices& a, const Indices& b) {
        return a.size_ == b.size_ && std::equal(a.begin(), a.end(), b.begin());
    }

  private:
    static constexpr std::uint32_t short_size = 4;

    void grow(std::size_t size);
    void copy_far(const Indices& other);
    void assign_far(const Indices& other);

    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = short_size;
    std::array<std::uint32_t, short_size> own_{};
    std::unique_ptr<std::uint32_t[]> far_;  ///< Where there are more.
};

}  // namespace isnad
