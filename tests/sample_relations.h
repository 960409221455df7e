// Relations for the tests of graph/ and export/, made by hand and by a seeded generator.
#pragma once

#include <isnad/export/format.h>
#include <isnad/export/read_graph.h>
#include <isnad/extract/relation.h>
#include <isnad/graph/build.h>
#include <isnad/graph/labels.h>

#include <cstdint>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace isnad::testing {

inline Actor actor(const std::string& id, const std::string& name) {
    Actor actor;
    actor.id = id;
    actor.country = id.starts_with("x.") ? "" : id.substr(0, 3);
    actor.type = "state";
    actor.names = {{"ar", "\u062F\u0648\u0644\u0629 " + name}, {"en", name}};
    actor.mention = Quotation{{0, static_cast<std::uint32_t>(name.size())}, name};
    return actor;
}

/// "Azerbaijan accuses Armenia", in sentence 0 of a document.
inline Relation accusation(const std::string& uid = "00000000000000aa", const std::string& document = "a.txt") {
    Relation relation;
    relation.relation = "accuses";
    relation.cameo = "112";
    relation.plover = "ACCUSE";
    relation.source = actor("AZE", "Azerbaijan");
    relation.target = actor("ARM", "Armenia");
    relation.target->mention->span = {19, 26};
    relation.trigger = {{11, 18}, "accuses"};
    relation.trigger_lemma = "accuse";
    relation.sentence = {0, {0, 27}};
    relation.sentence_text = "Azerbaijan accuses Armenia.";
    relation.document = document;
    relation.language = "en";
    relation.rule = "en/accuses/1";
    relation.confidence = 0.93;
    relation.uid = uid;
    return relation;
}

inline const RelationInfo* ontology(std::string_view name) {
    static const std::map<std::string, RelationInfo, std::less<>> relations{
        {"accuses", {"accuses", "event", "112", "ACCUSE", 3, -2.0, false, "accuses", "\u064A\u062A\u0647\u0645"}},
        {"attacks",
         {"attacks", "event", "190", "ASSAULT", 4, -10.0, false, "attacks", "\u064A\u0647\u0627\u062C\u0645"}},
        {"calls_on", {"calls_on", "event", "020", "REQUEST", 0, 3.0, false, "calls on", "\u064A\u062F\u0639\u0648"}},
        {"meets", {"meets", "event", "044", "CONSULT", 1, 2.5, true, "meets", "\u064A\u0644\u062A\u0642\u064A"}},
        {"says", {"says", "statement", "010", "", 0, 0.0, false, "says", "\u064A\u0642\u0648\u0644"}},
    };
    const auto found = relations.find(name);
    return found == relations.end() ? nullptr : &found->second;
}

/// Returns `count` relations in `documents` documents that use every member of a record.
inline std::vector<Relation> random_relations(unsigned seed, std::size_t count, std::size_t documents = 20) {
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t size) { return random() % size; };
    const std::vector<std::string> ids{
        "RUS", "RUS.GOV.MIL", "AZE", "ARM", "UN", "person.dmitry_peskov", "x.\u0639\u0644\u064A"};
    const std::vector<std::string> relations{"accuses", "attacks", "calls_on",
                                             "meets",   "says",    "unknown_to_the_ontology"};
    std::vector<Relation> made;
    for (std::size_t i = 0; i < count; ++i) {
        Relation relation = accusation();
        relation.uid = std::to_string(1000000000000000U + i);
        relation.document = "news/" + std::to_string(pick(documents)) + ".txt";
        relation.relation = relations[pick(relations.size())];
        const RelationInfo* info = ontology(relation.relation);
        relation.family = relation.relation == "says" ? Family::statement : Family::event;
        relation.cameo = info != nullptr ? info->cameo : "";
        relation.plover = info != nullptr ? info->plover : "";
        const std::string& source = ids[pick(ids.size())];
        const std::string& target = ids[pick(ids.size())];
        relation.source = actor(source, "Name of " + source);
        relation.target = actor(target, "Name of " + target);
        relation.source->roles = {"GOV", "MIL"};
        relation.source->reference = static_cast<Reference>(pick(5));
        if (relation.source->reference == Reference::implicit) relation.source->mention.reset();
        if (pick(5) == 0) relation.target.reset();
        if (pick(20) == 0) relation.source.reset();
        relation.polarity = static_cast<Polarity>(pick(2));
        relation.modality = static_cast<Modality>(pick(5));
        if (pick(2) == 0) relation.attribution.push_back({actor("TASS", "TASS"), "says", {{40, 44}, "said"}});
        if (pick(4) == 0) relation.attribution.push_back({actor("RUS", "Russia"), "says", {{50, 54}, "told"}});
        if (pick(2) == 0) relation.content = Quotation{{27, 40}, "of an attack \"today\""};
        if (pick(4) == 0) relation.quote = Quotation{{28, 38}, "<words> & more"};
        if (pick(3) == 0) relation.date = EventDate{"2021-11-0" + std::to_string(1 + pick(9)), std::nullopt};
        if (pick(6) == 0) relation.date = EventDate{"2021-10-01/2021-12-24", Quotation{{1, 3}, "in"}};
        if (pick(4) == 0)
            relation.place = EventPlace{"place.kharkiv", "UKR", {{"en", "Kharkiv"}}, {{5, 12}, "Kharkiv"}};
        relation.sentence.index = static_cast<std::uint32_t>(pick(9));
        relation.confidence = static_cast<double>(pick(1000)) / 1000.0;
        made.push_back(std::move(relation));
    }
    return made;
}

inline Graph graph_of(const std::vector<Relation>& relations) {
    GraphBuilder builder(ontology);
    for (const Relation& relation : relations) builder.add(relation);
    return builder.finish();
}

inline std::string bytes_of(const Graph& graph, Format format, const WriteOptions& options = {}) {
    std::ostringstream out;
    write(out, graph, format, options);
    return out.str();
}

inline const Node& node(const Graph& graph, std::string_view id) {
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        if (graph[v].id == id) return graph[v];
    }
    throw std::out_of_range("no node " + std::string(id));
}

inline const Edge& only_edge(const Graph& graph) {
    if (num_edges(graph) != 1) throw std::out_of_range(std::to_string(num_edges(graph)) + " edges");
    return graph[*edges(graph).first];
}

}  // namespace isnad::testing
