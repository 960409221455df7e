#include <isnad/export/rdf.h>

#include <isnad/export/rdf_writer.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {
namespace {

using Texts = std::vector<std::string>;

std::string document_iri(std::string_view id) {
    if (!id.starts_with("http://") && !id.starts_with("https://")) return iri("document", id);
    // An address stays one; only what no IRI may have is encoded.
    std::string address;
    for (const char c : id) {
        const bool reserved = std::string_view("?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
        const std::string part(1, c);
        address += reserved ? part : iri("", part).substr(std::string_view("urn:isnad::").size());
    }
    return address;
}

// The type of a date by its length; what is none stays a text.
std::string_view date_type(std::string_view date) {
    const auto is_part = [](char c) { return c == '-' || (c >= '0' && c <= '9'); };
    if (!std::ranges::all_of(date, is_part)) return "xsd:string";
    return date.size() == 10  ? "xsd:date"
           : date.size() == 7 ? "xsd:gYearMonth"
           : date.size() == 4 ? "xsd:gYear"
                              : "xsd:string";
}

class Rdf {
  public:
    Rdf(std::ostream& out, const Graph& graph, RdfSyntax syntax) : out_(out, syntax), graph_(graph) {}

    void write() {
        out_.start();
        for (const RelationInfo& relation : graph_[boost::graph_bundle].relations) write_relation(relation);
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) {
            const Node& node = graph_[v];
            if (node.kind != NodeKind::actor) continue;
            write_actor(node.id, node.type, node.country, node.roles, node.names, node.aliases);
        }
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) {
            for (const Evidence& evidence : graph_[e].evidence) write_parts(evidence);
        }
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) {
            for (const Evidence& evidence : graph_[e].evidence) write_statement(e, evidence);
        }
        out_.flush();
    }

  private:
    void optional_text(std::string_view predicate, std::string_view text, std::string_view language = {}) {
        if (!text.empty()) out_.text(predicate, text, language);
    }

    void write_names(const Names& names) {
        for (const auto& [language, name] : names) out_.text("rdfs:label", name, language);
    }

    void write_relation(const RelationInfo& relation) {
        out_.subject(iri("relation", relation.name));
        out_.term("rdf:type", "rdf:Property");
        out_.term("rdf:type", "sem:EventType");
        optional_text("rdfs:label", relation.label_en, "en");
        optional_text("rdfs:label", relation.label_ar, "ar");
        optional_text("isnad:cameo", relation.cameo);
        optional_text("isnad:plover", relation.plover);
        out_.integer("isnad:quad", relation.quad);
        out_.real("isnad:goldstein", relation.goldstein);
        out_.typed("isnad:symmetric", relation.symmetric ? "true" : "false", "xsd:boolean");
        out_.end();
    }

    void write_actor(const std::string& id, const std::string& type, const std::string& country, const Texts& roles,
                     const Names& names, const Texts& aliases) {
        if (!actors_.insert(id).second) return;
        out_.subject(iri("actor", id));
        out_.term("rdf:type", "sem:Actor");
        out_.term("rdf:type", type == "person" ? "prov:Person" : type.empty() ? "prov:Agent" : "prov:Organization");
        out_.text("dcterms:identifier", id);
        write_names(names);
        for (const std::string& alias : aliases) out_.text("skos:altLabel", alias);
        optional_text("isnad:type", type);
        optional_text("isnad:country", country);
        for (const std::string& role : roles) out_.text("isnad:role", role);
        out_.end();
    }

    // What statements refer to and is no vertex: speakers, places, documents.
    void write_parts(const Evidence& evidence) {
        for (const Attribution& link : evidence.attribution) {
            const Actor& actor = link.actor;
            write_actor(actor.id, actor.type, actor.country, actor.roles, actor.names, {});
        }
        if (documents_.insert(evidence.document).second) {
            out_.subject(document_iri(evidence.document));
            out_.term("rdf:type", "prov:Entity");
            out_.text("dcterms:identifier", evidence.document);
            optional_text("dcterms:language", evidence.language);
            out_.end();
        }
        if (!evidence.place || !places_.insert(evidence.place->id).second) return;
        out_.subject(iri("place", evidence.place->id));
        out_.term("rdf:type", "sem:Place");
        write_names(evidence.place->names);
        optional_text("isnad:country", evidence.place->country);
        out_.end();
    }

    void write_statement(EdgeId id, const Evidence& evidence) {
        const Edge& edge = graph_[id];
        const std::string graph = document_iri(evidence.document);
        const std::string statement = iri("statement", edge.id);
        const std::string relation = iri("relation", edge.relation);
        const Node& source = graph_[boost::source(id, graph_)];
        const Node& target = graph_[boost::target(id, graph_)];
        out_.subject(statement, graph);
        out_.term("rdf:type", "sem:Event");
        out_.term("rdf:type", "rdf:Statement");
        out_.link("sem:eventType", relation);
        out_.link("rdf:predicate", relation);
        write_end(source, "rdf:subject");
        write_end(target, "rdf:object");
        out_.text("isnad:family", name_of(edge.family));
        out_.text("isnad:polarity", name_of(edge.polarity));
        out_.text("isnad:modality", name_of(edge.modality));
        write_evidence(evidence);
        out_.link("prov:wasDerivedFrom", graph);
        for (std::size_t i = 0; i < evidence.attribution.size(); ++i) {
            out_.link("prov:wasAttributedTo", iri("actor", evidence.attribution[i].actor.id));
            out_.link("prov:qualifiedAttribution", speaker_iri(edge, i));
        }
        out_.end();
        write_chain(edge, evidence, graph);
        write_fact(edge, evidence, source, target, graph);
    }

    void write_end(const Node& node, std::string_view role) {
        if (node.kind != NodeKind::actor) return;
        out_.link(role, iri("actor", node.id));
        out_.link("sem:hasActor", iri("actor", node.id));
    }

    void write_evidence(const Evidence& evidence) {
        out_.real("isnad:confidence", evidence.confidence);
        write_span("isnad:sentence", {evidence.sentence.span, evidence.sentence_text}, evidence.language);
        write_span("isnad:trigger", evidence.trigger, evidence.language);
        if (evidence.content) write_span("isnad:content", *evidence.content, evidence.language);
        if (evidence.quote) write_span("isnad:quote", *evidence.quote, evidence.language);
        if (evidence.source && evidence.source->mention) {
            write_span("isnad:sourceMention", *evidence.source->mention, evidence.language);
        }
        if (evidence.target && evidence.target->mention) {
            write_span("isnad:targetMention", *evidence.target->mention, evidence.language);
        }
        optional_text("isnad:rule", evidence.rule);
        if (evidence.count) out_.integer("isnad:count", evidence.count->value);
        if (evidence.place) out_.link("sem:hasPlace", iri("place", evidence.place->id));
        if (evidence.date) write_date(evidence.date->value);
    }

    // The text, and the bytes of the document that it is.
    void write_span(const std::string& predicate, const Quotation& span, std::string_view language) {
        optional_text(predicate, span.text, language);
        out_.integer(predicate + "Begin", span.span.begin);
        out_.integer(predicate + "End", span.span.end);
    }

    void write_date(const std::string& value) {
        const std::size_t slash = value.find('/');
        if (slash == std::string::npos) return out_.typed("sem:hasTimeStamp", value, date_type(value));
        const std::string first = value.substr(0, slash);
        const std::string last = value.substr(slash + 1);
        if (first != "..") out_.typed("sem:hasBeginTimeStamp", first, date_type(first));
        if (last != "..") out_.typed("sem:hasEndTimeStamp", last, date_type(last));
    }

    static std::string speaker_iri(const Edge& edge, std::size_t i) {
        return iri("statement", edge.id) + ":speaker:" + std::to_string(i + 1);
    }

    // The outermost speaker is number 1.
    void write_chain(const Edge& edge, const Evidence& evidence, const std::string& graph) {
        for (std::size_t i = 0; i < evidence.attribution.size(); ++i) {
            const Attribution& link = evidence.attribution[i];
            out_.subject(speaker_iri(edge, i), graph);
            out_.term("rdf:type", "prov:Attribution");
            out_.link("prov:agent", iri("actor", link.actor.id));
            out_.integer("isnad:position", static_cast<std::int64_t>(i + 1));
            out_.link("isnad:relation", iri("relation", link.relation));
            write_span("isnad:trigger", link.trigger, evidence.language);
            out_.end();
        }
    }

    // Only what the document itself asserts is a triple that stands for itself.
    void write_fact(const Edge& edge, const Evidence& evidence, const Node& source, const Node& target,
                    const std::string& graph) {
        const bool named = source.kind == NodeKind::actor && target.kind == NodeKind::actor;
        const bool asserted = edge.polarity == Polarity::positive && edge.modality == Modality::actual;
        if (!named || !asserted || !evidence.attribution.empty()) return;
        out_.subject(iri("actor", source.id), graph);
        out_.fact(iri("relation", edge.relation), iri("actor", target.id));
        out_.end();
    }

    RdfWriter out_;
    const Graph& graph_;
    std::set<std::string> actors_;
    std::set<std::string> documents_;
    std::set<std::string> places_;
};

}  // namespace

void write_turtle(std::ostream& out, const Graph& graph, const WriteOptions& /*options*/) {
    Rdf(out, graph, RdfSyntax::turtle).write();
}

void write_nquads(std::ostream& out, const Graph& graph, const WriteOptions& /*options*/) {
    Rdf(out, graph, RdfSyntax::nquads).write();
}

}  // namespace isnad
