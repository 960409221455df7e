// What many records say of one actor, and the vertex that is made of it. Not for users of the library.
#pragma once

#include <isnad/extract/relation.h>
#include <isnad/graph/graph.h>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

/// Counts what is said. The vertex has the commonest of each, never the first that came.
class Profile {
  public:
    /// An actor as `times` records have it; but for its mention.
    void add(const Actor& actor, std::size_t times = 1);
    /// Where a document names it. The id of the document must live as long as the profile.
    void add_mention(const Actor& actor, std::string_view document);

    Node node(const std::string& id) const;

  private:
    std::map<std::string, std::size_t> countries_;
    std::map<std::string, std::size_t> types_;
    std::map<std::vector<std::string>, std::size_t> roles_;
    std::map<std::string, std::map<std::string, std::size_t>> names_;  // By language.
    std::set<std::string, std::less<>> aliases_;
    std::set<std::pair<std::string_view, Span>> mentions_;  // (document, place in it).
};

/// The vertices at the ends of relations that have no source or target, and their ids.
std::string unknown_leaf_id(std::string_view uid);
std::string statement_leaf_id(std::string_view uid);
Node statement_leaf(const Relation& relation);
Node unknown_leaf(const Relation& relation);

/// Returns the id of the vertex at that end of the relation.
std::string source_vertex(const Relation& relation);
std::string target_vertex(const Relation& relation);

}  // namespace isnad
