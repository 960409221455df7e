#include <isnad/export/rdf_writer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace isnad {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> prefixes{{
    {"dcterms", "http://purl.org/dc/terms/"},
    {"isnad", "urn:isnad:vocabulary:"},
    {"prov", "http://www.w3.org/ns/prov#"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"relation", "urn:isnad:relation:"},
    {"sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
}};

bool is_language_tag(std::string_view tag) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !tag.empty() && tag.size() <= 8 && std::ranges::all_of(tag, is_letter);
}

}  // namespace

std::string iri(std::string_view kind, std::string_view id) {
    TextSink sink;
    sink.raw("urn:isnad:");
    sink.raw(kind);
    sink.put(':');
    sink.iri_part(id);
    return std::string(sink.text());
}

void RdfWriter::start() {
    if (syntax_ != RdfSyntax::turtle) return;
    for (const auto& [prefix, space] : prefixes) {
        sink_.raw("@prefix ");
        sink_.raw(prefix);
        sink_.raw(": <");
        sink_.raw(space);
        sink_.raw("> .\n");
    }
}

void RdfWriter::subject(std::string iri, std::string graph) {
    subject_ = std::move(iri);
    graph_ = std::move(graph);
    first_ = true;
    if (syntax_ == RdfSyntax::turtle) {
        sink_.put('\n');
        this->iri(subject_);
    }
}

void RdfWriter::end() {
    if (syntax_ == RdfSyntax::turtle) sink_.raw(" .\n");
}

void RdfWriter::begin_triple() {
    if (syntax_ == RdfSyntax::turtle) {
        sink_.raw(first_ ? " " : " ;\n    ");
    } else {
        iri(subject_);
        sink_.put(' ');
    }
    first_ = false;
}

void RdfWriter::begin_property(std::string_view predicate) {
    begin_triple();
    name(predicate);
    sink_.put(' ');
}

void RdfWriter::end_property() {
    if (syntax_ == RdfSyntax::turtle) return;
    sink_.put(' ');
    if (!graph_.empty()) {
        iri(graph_);
        sink_.put(' ');
    }
    sink_.raw(".\n");
}

void RdfWriter::name(std::string_view prefixed) {
    if (syntax_ == RdfSyntax::turtle) return sink_.raw(prefixed);
    const std::size_t colon = prefixed.find(':');
    const auto found = std::ranges::find(prefixes, prefixed.substr(0, colon), &decltype(prefixes)::value_type::first);
    sink_.put('<');
    sink_.raw(found->second);
    sink_.raw(prefixed.substr(colon + 1));
    sink_.put('>');
}

void RdfWriter::iri(std::string_view iri) {
    sink_.put('<');
    sink_.raw(iri);
    sink_.put('>');
}

void RdfWriter::link(std::string_view predicate, std::string_view iri) {
    begin_property(predicate);
    this->iri(iri);
    end_property();
}

void RdfWriter::fact(std::string_view predicate_iri, std::string_view iri) {
    begin_triple();
    this->iri(predicate_iri);
    sink_.put(' ');
    this->iri(iri);
    end_property();
}

void RdfWriter::term(std::string_view predicate, std::string_view name) {
    begin_property(predicate);
    this->name(name);
    end_property();
}

void RdfWriter::text(std::string_view predicate, std::string_view text, std::string_view language) {
    begin_property(predicate);
    sink_.rdf_literal(text);
    if (is_language_tag(language)) {
        sink_.put('@');
        sink_.raw(language);
    }
    end_property();
}

void RdfWriter::typed(std::string_view predicate, std::string_view text, std::string_view type) {
    begin_property(predicate);
    sink_.rdf_literal(text);
    sink_.raw("^^");
    name(type);
    end_property();
}

void RdfWriter::real(std::string_view predicate, double value) {
    if (!std::isfinite(value)) return;
    TextSink digits;
    digits.json_real(value);
    typed(predicate, digits.text(), "xsd:double");
}

void RdfWriter::integer(std::string_view predicate, std::int64_t value) {
    TextSink digits;
    digits.integer(value);
    typed(predicate, digits.text(), "xsd:integer");
}

}  // namespace isnad
