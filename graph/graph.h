// The knowledge graph: actors as vertices, one edge a relation with all its evidence. The only header with Boost.Graph.
#pragma once

#include <isnad/extract/lexicon/names.h>
#include <isnad/extract/relation.h>
#include <isnad/graph/rare_list.h>
#include <isnad/graph/shared_text.h>

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isnad {

/// What a vertex stands for. Every relation must be an edge, and an edge needs two ends; but "Russia calls for
/// restraint" has no target. One vertex "nobody" for all of these would become the greatest hub of the graph and join
/// by paths what has nothing in common. So each such relation ends in a leaf of its own, labelled with what was said.
enum class NodeKind : std::uint8_t {
    actor,      ///< A state, organisation, person ... of the records.
    statement,  ///< The leaf at the end of one relation without target.
    unknown,    ///< The leaf at the start of one relation without source ("the town was shelled").
    event,      ///< In the events view, a relation itself.
};

/// How one document names an end of a relation.
struct ActorMention {
    Reference reference = Reference::name;
    std::optional<Quotation> mention;

    friend bool operator==(const ActorMention&, const ActorMention&) = default;
};

/// Where a relation stands: all that a record says beyond the edge and its two vertices.
struct Evidence {
    std::string uid;
    std::string document;
    SharedText origin;  ///< The first document, by id, that prints the same text; see find_reprints().
    std::string language;
    SentenceReference sentence;
    std::string sentence_text;
    std::optional<ActorMention> source;
    std::optional<ActorMention> target;
    Quotation trigger;
    std::string trigger_lemma;
    std::vector<Attribution> attribution;  ///< Outermost speaker first.
    std::optional<Quotation> content;
    std::optional<Quotation> quote;
    std::optional<EventDate> date;
    std::optional<EventPlace> place;
    std::optional<Count> count;
    std::string rule;
    double confidence = 0.0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// An edge from who did or said it to whom. In the aggregate view one edge stands for many relations.
struct Edge {
    std::string id;  ///< The relation's uid; in the aggregate view a hash of what the edge joins.
    Family family = Family::event;
    Polarity polarity = Polarity::positive;
    Modality modality = Modality::actual;
    std::uint32_t documents = 0;  ///< Number of documents.
    std::uint32_t sources = 0;    ///< Number of texts: documents that reprint one another count once.
    double weight = 1.0;          ///< Number of relations.
    SharedText relation;
    SharedText cameo;
    SharedText plover;
    SharedText first_date;  ///< ISO 8601, or empty.
    SharedText last_date;
    RareList<Evidence> evidence;  ///< Sorted by document. Never empty in the statements view.

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// A vertex.
struct Node {
    std::string id;  ///< Of the record for actors; made of the relation's uid for leaves. Unique in the graph.
    NodeKind kind = NodeKind::actor;
    std::uint32_t mentions = 0;  ///< How often the documents name it, each place in a text once.
    SharedText type;             ///< state, organization, person ...; empty for leaves.
    SharedText country;          ///< ISO 3166-1 alpha-3, or empty.
    RareList<std::string> roles;
    RareList<std::pair<std::string, std::string>> names;  ///< (language, name), sorted; of a statement: its content.
    RareList<std::string> aliases;  ///< Surface forms in the documents, sorted; names and titles, no pronouns.
    RareList<Edge> event;           ///< The relation that an event stands for, one; of other vertices none.

    friend bool operator==(const Node&, const Node&) = default;
};

/// `statements`: one edge a relation. `aggregate`: one edge a source, relation, polarity, modality and target.
/// `events`: a vertex a relation, with edges "source", "target" and "speaker" from and to the actors in these roles.
enum class View { statements, aggregate, events };

/// What belongs to the graph as a whole.
struct GraphInfo {
    View view = View::statements;
    std::vector<RelationInfo> relations;  ///< Those of its edges, sorted by name: labels, quad class ...
};

/// A directed multigraph. Vertices are sorted by id; edges by source, target, relation and id.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge, GraphInfo>;
using VertexId = boost::graph_traits<Graph>::vertex_descriptor;
using EdgeId = boost::graph_traits<Graph>::edge_descriptor;

}  // namespace isnad
