// The first query: who said or did what to whom, asked as a sentence with "?" for what is wanted.
#pragma once

#include <isnad/extract/lexicon/names.h>
#include <isnad/graph/graph.h>

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// What a lexicon knows of the words of a question. Every member may be empty: then only the names in the graph are
/// known.
struct Vocabulary {
    /// Returns the ids of the actors that bear a name.
    std::function<std::vector<std::string>(std::string_view name)> actors;
    /// Returns the ids of the persons of that surname, who are meant where nothing else bears the name.
    std::function<std::vector<std::string>(std::string_view name)> surnames = {};
    /// Returns names of actors that may have been meant, as they are written.
    std::function<std::vector<std::string>()> spellings = {};
    /// Returns the relation of that name, or nullptr.
    std::function<const RelationInfo*(std::string_view name)> relation;
    /// Returns the form in which names are compared: letters and case folded, single blanks.
    std::function<std::string(std::string_view text)> fold;
};

/// Who may stand in a place. A state stands for its bodies and officials too, a body for its parts.
struct ActorTerm {
    std::string words;             ///< As asked.
    std::vector<std::string> ids;  ///< Any actor if empty.
};

/// Says whether an actor may stand where the term is asked for: any where it names none.
bool stands_for(const ActorTerm& term, const Node& node);

/// What they may have said or done. Offices and casualties are found only where they are asked for by name.
struct RelationTerm {
    std::string words;
    std::vector<std::string> names;  ///< Of the ontology.
    std::string cameo;               ///< A root or code; its subcodes count too. Any relation if both are empty.
};

/// A question: "Azerbaijan accuses ?", "? calls_on Armenia", "Peskov says ?", "? 11 Israel".
struct Query {
    ActorTerm source;
    RelationTerm relation;
    ActorTerm target;
};

/// Reads a question. Each place is "?", or a name of one or several words: of an actor in any language, or its id; of a
/// relation, its label in English or Arabic, a CAMEO root or code. "?" at the end may be left out. Throws Error that
/// says which words are unknown, and what was perhaps meant.
Query parse_query(std::string_view question, const Graph& graph, const Vocabulary& vocabulary = {});

/// Reads sentences that are joined by "and" or the Arabic one: "?x accuses ?y and ?y accuses ?x". A name may hold
/// that word. A place "?x" is a variable: where it stands again, it is the same. Throws Error as parse_query does.
std::vector<Query> parse_queries(std::string_view question, const Graph& graph, const Vocabulary& vocabulary = {});

/// Returns the variable in a place, "x" of "?x"; empty for "?" and for names.
std::string_view variable_of(const ActorTerm& term);

/// Returns the edges that answer, in the order of the graph.
std::vector<EdgeId> matching_edges(const Graph& graph, const Query& query);

/// Returns the edges that answer: those of most relations first, then by date, source, target and id.
std::vector<EdgeId> find_edges(const Graph& graph, const Query& query);

/// Returns up to three of the candidates that `word` was perhaps meant to be, nearest first.
std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace isnad
