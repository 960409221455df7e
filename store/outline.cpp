// Relations of a store by who and what is asked for, through its indexes.
#include <isnad/export/json_reader.h>
#include <isnad/export/record_json.h>
#include <isnad/extract/error.h>
#include <isnad/graph/finish.h>
#include <isnad/graph/labels.h>
#include <isnad/graph/profile.h>
#include <isnad/store/state.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

constexpr const char* columns =
    "uid, family, relation.relation, cameo, plover, source, target, polarity, modality, date, document";

std::vector<std::string> texts_in(Statement& rows) {
    std::vector<std::string> texts;
    while (rows.step()) texts.emplace_back(rows.text(0));
    return texts;
}

// All ids that act for one of these, as acts_for() has it.
std::vector<std::string> acting_for(const Database& database, const std::vector<std::string>& ids) {
    Statement rows(database,
                   "SELECT actor.id FROM json_each(?) AS wanted JOIN actor ON actor.id = wanted.value UNION "
                   "SELECT actor.id FROM json_each(?1) AS wanted JOIN actor ON actor.id > wanted.value || '.' AND "
                   "actor.id < wanted.value || '/' UNION "
                   "SELECT actor.id FROM json_each(?1) AS wanted JOIN actor ON actor.country = wanted.value");
    const std::string wanted = texts_as_json(ids);
    rows.bind(1, wanted);
    return texts_in(rows);
}

/// What of a sentence SQLite looks for; as JSON lists, empty for any.
struct Condition {
    std::string sources;
    std::string targets;
    std::string relations;
    std::string sql;  ///< After WHERE, with the lists as ?1, ?2 and ?3.
};

std::vector<std::string> relations_coded(const Database& database, const RelationTerm& term) {
    if (term.cameo.empty()) return term.names;
    Statement rows(database, "SELECT DISTINCT relation FROM kind WHERE substr(cameo, 1, length(?1)) = ?1");
    rows.bind(1, term.cameo);
    return texts_in(rows);
}

// SQLite takes the index of the actor of whom the store knows fewer relations.
Condition condition_of(const Database& database, const Query& query) {
    Condition condition;
    const auto is_in = [&](const char* column, const char* place) {
        if (!condition.sql.empty()) condition.sql += " AND ";
        condition.sql += std::string(column) + " IN (SELECT value FROM json_each(" + place + "))";
    };
    const bool any_source = query.source.ids.empty();
    if (!any_source) {
        condition.sources = texts_as_json(acting_for(database, query.source.ids));
        is_in("source", "?1");
    }
    if (!query.target.ids.empty()) {
        condition.targets = texts_as_json(acting_for(database, query.target.ids));
        is_in(any_source ? "target" : "+target", "?2");
    }
    if (!query.relation.names.empty() || !query.relation.cameo.empty()) {
        condition.relations = texts_as_json(relations_coded(database, query.relation));
        is_in("relation.relation", "?3");
    }
    return condition;
}

// Calls `visit` with each row of `sql` + the condition of a sentence; without sentences with all.
template <class Visit>
void visit_rows(const Database& database, const std::string& sql, std::span<const Query> queries, Visit visit) {
    if (queries.empty()) {
        Statement rows(database, sql.c_str());
        while (rows.step()) visit(rows);
        return;
    }
    for (const Query& query : queries) {
        const Condition condition = condition_of(database, query);
        Statement rows(database, (sql + (condition.sql.empty() ? "" : " WHERE ") + condition.sql).c_str());
        if (!condition.sources.empty()) rows.bind(1, condition.sources);
        if (!condition.targets.empty()) rows.bind(2, condition.targets);
        if (!condition.relations.empty()) rows.bind(3, condition.relations);
        while (rows.step()) visit(rows);
    }
}

/// A relation in one document.
struct Piece {
    DraftEdge draft;
    std::int64_t document = 0;
};

Piece piece_at(const Statement& row, const std::string& path) {
    const auto family = family_of(row.text(1));
    const auto polarity = polarity_of(row.text(7));
    const auto modality = modality_of(row.text(8));
    if (!family || !polarity || !modality) throw Error(path, "a relation of an unknown kind");
    Piece piece;
    Edge& edge = piece.draft.edge;
    edge.id = row.text(0);
    edge.family = *family;
    edge.relation = row.text(2);
    edge.cameo = row.text(3);
    edge.plover = row.text(4);
    edge.polarity = *polarity;
    edge.modality = *modality;
    widen(edge, row.text(9));
    piece.draft.source = row.is_null(5) ? unknown_leaf_id(edge.id) : std::string(row.text(5));
    piece.draft.target = row.is_null(6) ? statement_leaf_id(edge.id) : std::string(row.text(6));
    piece.document = row.number(10);
    return piece;
}

// A relation has a row for each document, and for each sentence of the question that it answers.
std::vector<DraftEdge> join(std::vector<Piece> pieces) {
    const auto place = [](const Piece& piece) { return std::tie(piece.draft.edge.id, piece.document); };
    std::ranges::sort(pieces, [&](const Piece& a, const Piece& b) { return place(a) < place(b); });
    std::vector<DraftEdge> drafts;
    std::int64_t document = 0;
    for (Piece& piece : pieces) {
        const bool known = !drafts.empty() && drafts.back().edge.id == piece.draft.edge.id;
        if (known && document == piece.document) continue;
        document = piece.document;
        if (!known) {
            drafts.push_back(std::move(piece.draft));
            drafts.back().edge.documents = 1;
            continue;
        }
        Edge& edge = drafts.back().edge;
        widen(edge, piece.draft.edge.first_date);
        widen(edge, piece.draft.edge.last_date);
        ++edge.documents;
    }
    return drafts;
}

Actor actor_at(const Statement& row, const std::string& path) {
    Actor actor;
    actor.id = row.text(0);
    actor.country = row.text(1);
    actor.type = row.text(2);
    const std::string lists =
        R"({"roles":)" + std::string(row.text(3)) + R"(,"names":)" + std::string(row.text(4)) + "}";
    const rapidjson::Document parsed = parse_json(lists, path);
    const JsonObject object(parsed, path);
    actor.roles = object.texts("roles");
    actor.names = object.names("names");
    return actor;
}

// One vertex for each actor that these rows name; they are sorted by id.
void add_actors(std::vector<Node>& nodes, Statement& rows, const std::string& path) {
    Profile profile;
    std::string id;
    const auto finish = [&] {
        if (!id.empty()) nodes.push_back(profile.node(id));
        profile = Profile();
    };
    while (rows.step()) {
        const Actor actor = actor_at(rows, path);
        if (actor.id != id) finish();
        id = actor.id;
        profile.add(actor, static_cast<std::size_t>(rows.number(5)));
    }
    finish();
}

std::vector<Node> nodes_of(const Database& database, const std::vector<DraftEdge>& drafts, bool all) {
    std::vector<Node> nodes;
    std::set<std::string_view> actors;
    const auto add = [&](const std::string& end, const std::string& leaf, NodeKind kind) {
        if (end == leaf) {
            nodes.emplace_back().id = leaf;
            nodes.back().kind = kind;
        } else if (!all) {
            actors.insert(end);
        }
    };
    for (const DraftEdge& draft : drafts) {
        add(draft.source, unknown_leaf_id(draft.edge.id), NodeKind::unknown);
        add(draft.target, statement_leaf_id(draft.edge.id), NodeKind::statement);
    }
    constexpr const char* every = "SELECT id, country, type, roles, names, count FROM actor ORDER BY id";
    constexpr const char* some =
        "SELECT id, country, type, roles, names, count FROM actor WHERE id IN (SELECT value FROM json_each(?)) "
        "ORDER BY id";
    Statement rows(database, all ? every : some);
    const std::string ids = texts_as_json({actors.begin(), actors.end()});
    if (!all) rows.bind(1, ids);
    add_actors(nodes, rows, database.path());
    return nodes;
}

// A statement is labelled with what was said.
void take_over(Graph& outline, EdgeId edge, const Graph& whole, EdgeId found) {
    outline[edge].evidence = whole[found].evidence;
    Node& leaf = outline[target(edge, outline)];
    if (leaf.kind == NodeKind::statement) leaf = whole[target(found, whole)];
}

}  // namespace

Graph Store::outline(const Ontology& ontology, std::span<const Query> queries) const {
    const Database& database = state_->database;
    std::vector<Piece> pieces;
    visit_rows(database, std::string("SELECT ") + columns + " FROM relation", queries,
               [&](const Statement& row) { pieces.push_back(piece_at(row, database.path())); });
    std::vector<DraftEdge> drafts = join(std::move(pieces));
    std::vector<Node> nodes = nodes_of(database, drafts, queries.empty());
    return assemble(std::move(nodes), std::move(drafts), ontology);
}

void Store::add_evidence(Graph& outline, std::span<const Query> queries, const std::set<std::string>& ids) const {
    const Database& database = state_->database;
    GraphBuilder builder;
    std::set<std::pair<std::string, std::string>> added;
    visit_rows(database, "SELECT uid, record FROM relation JOIN record ON record.relation = number", queries,
               [&](const Statement& row) {
                   if (!ids.contains(std::string(row.text(0)))) return;
                   Relation relation = relation_at(row, 1, database.path());
                   if (added.emplace(relation.uid, relation.document).second) builder.add(std::move(relation));
               });
    const Graph whole = builder.finish();
    std::map<std::string_view, EdgeId> found;
    for (const EdgeId e : boost::make_iterator_range(edges(whole))) found.emplace(whole[e].id, e);
    for (const EdgeId e : boost::make_iterator_range(edges(outline))) {
        if (const auto at = found.find(outline[e].id); at != found.end()) take_over(outline, e, whole, at->second);
    }
}

Graph Store::relations(const Ontology& ontology) const {
    Graph graph;
    Statement rows(state_->database, "SELECT relation, family, cameo, plover FROM kind ORDER BY relation");
    std::vector<RelationInfo>& relations = graph[boost::graph_bundle].relations;
    while (rows.step()) {
        if (!relations.empty() && relations.back().name == rows.text(0)) continue;
        const RelationInfo* known = ontology ? ontology(rows.text(0)) : nullptr;
        const Family family = family_of(rows.text(1)).value_or(Family::event);
        relations.push_back(known != nullptr ? *known
                                             : describe_relation(rows.text(0), family, rows.text(2), rows.text(3)));
    }
    return graph;
}

Vocabulary Store::vocabulary(const Vocabulary& lexicon) const {
    const State* state = state_.get();
    const auto find = [state](std::string_view name, std::string_view surname) {
        Statement rows(state->database, "SELECT DISTINCT actor FROM name WHERE folded = ? AND surname = ? ORDER BY 1");
        const std::string folded = state->fold ? state->fold(name) : std::string(name);
        rows.bind(1, folded).bind(2, surname);
        return texts_in(rows);
    };
    Vocabulary vocabulary = lexicon;
    vocabulary.actors = [find, lexicon](std::string_view name) {
        std::vector<std::string> ids = find(name, "0");
        if (lexicon.actors) std::ranges::copy(lexicon.actors(name), std::back_inserter(ids));
        return ids;
    };
    vocabulary.surnames = [find](std::string_view name) { return find(name, "1"); };
    vocabulary.spellings = [state] {
        Statement rows(state->database, "SELECT DISTINCT spelling FROM name ORDER BY spelling");
        return texts_in(rows);
    };
    return vocabulary;
}

}  // namespace isnad
