// How often the records of a store have what a question is answered with: actors in each of their forms, names, kinds
// of relations, sentences. Not for users of the library.
#pragma once

#include <isnad/extract/relation.h>
#include <isnad/store/sqlite.h>
#include <isnad/store/store.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace isnad {

/// Collects what documents add and take away, and brings it to the tables at once. What is counted is a sum over the
/// records, so that the order in which they come and go makes no difference.
class Tally {
  public:
    explicit Tally(Store::Fold fold) : fold_(std::move(fold)) {}

    /// Counts a record as often as `times`: 1 or -1.
    void count(const Relation& relation, std::int64_t times);

    /// Brings the counts to the tables `actor`, `name` and `kind`; rows that come to nothing are deleted.
    void flush(const Database& database);

  private:
    using Row = std::vector<std::string>;
    using Counts = std::map<Row, std::int64_t>;
    /// What most calls only look up: no string is made for it.
    using NameView = std::tuple<std::string_view, std::string_view, bool>;
    struct NameOrder {
        using is_transparent = void;
        bool operator()(const auto& a, const auto& b) const { return NameView(a) < NameView(b); }
    };
    struct Name {
        std::string folded;
        std::int64_t times = 0;
    };

    void count_actor(const Actor& actor, std::int64_t times);
    void count_name(std::string_view name, std::string_view actor, bool surname, std::int64_t times);

    Store::Fold fold_;
    Counts actors_;
    std::map<std::tuple<std::string, std::string, bool>, Name, NameOrder> names_;  ///< By spelling, actor, surname.
    Counts kinds_;
};

}  // namespace isnad
