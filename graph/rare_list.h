// A list that most of a graph's vertices or edges have none of.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace isnad {

/// Behaves as a std::vector, and takes no more than a pointer while it is empty: leaves have no roles, and a graph that
/// was made to answer a question has no evidence yet. Copies are deep.
template <class T>
class RareList {
  public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;

    RareList() = default;
    RareList(std::vector<T> values)
        : values_(values.empty() ? nullptr : std::make_unique<std::vector<T>>(std::move(values))) {}
    RareList(const RareList& other) : RareList(other.get()) {}
    RareList(RareList&&) noexcept = default;
    RareList& operator=(const RareList& other) { return *this = RareList(other); }
    RareList& operator=(RareList&&) noexcept = default;
    ~RareList() = default;

    const std::vector<T>& get() const {
        static const std::vector<T> none;
        return values_ ? *values_ : none;
    }
    operator const std::vector<T>&() const { return get(); }

    /// The same list to be changed.
    std::vector<T>& edit() {
        if (!values_) values_ = std::make_unique<std::vector<T>>();
        return *values_;
    }

    bool empty() const { return get().empty(); }
    std::size_t size() const { return get().size(); }
    const_iterator begin() const { return get().begin(); }
    const_iterator end() const { return get().end(); }
    const T& front() const { return get().front(); }
    const T& back() const { return get().back(); }
    const T& operator[](std::size_t at) const { return get()[at]; }

    template <class... Arguments>
    T& emplace_back(Arguments&&... arguments) {
        return edit().emplace_back(std::forward<Arguments>(arguments)...);
    }
    void push_back(T value) { edit().push_back(std::move(value)); }

    friend bool operator==(const RareList& a, const RareList& b) { return a.get() == b.get(); }

  private:
    std::unique_ptr<std::vector<T>> values_;
};

}  // namespace isnad
