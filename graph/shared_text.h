// A text that many vertices or edges have in common, kept once for all of them.
#pragma once

#include <boost/flyweight.hpp>

#include <compare>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace isnad {

/// Behaves as a constant string of the size of a pointer: names of relations, codes, dates. It is compared and sorted
/// by its characters. Making one looks it up among those that exist, from any thread; copying is cheap.
class SharedText {
  public:
    SharedText() = default;
    SharedText(std::string_view text) : text_(std::string(text)) {}
    SharedText(const std::string& text) : text_(text) {}
    SharedText(const char* text) : text_(text) {}

    /// Lives as long as any SharedText of these characters.
    const std::string& get() const { return text_.get(); }
    operator const std::string&() const { return get(); }
    operator std::string_view() const { return get(); }
    bool empty() const { return get().empty(); }
    bool starts_with(std::string_view head) const { return get().starts_with(head); }

    friend bool operator==(const SharedText& a, const SharedText& b) { return a.text_ == b.text_; }
    friend std::strong_ordering operator<=>(const SharedText& a, const SharedText& b) { return a.get() <=> b.get(); }
    friend bool operator==(const SharedText& a, const char* b) { return a.get() == b; }
    friend bool operator==(const SharedText& a, std::string_view b) { return a.get() == b; }
    friend bool operator==(const SharedText& a, const std::string& b) { return a.get() == b; }
    friend std::string operator+(std::string a, const SharedText& b) { return std::move(a) + b.get(); }
    friend std::ostream& operator<<(std::ostream& out, const SharedText& text) { return out << text.get(); }

  private:
    boost::flyweight<std::string> text_;
};

}  // namespace isnad
