// Triples as Turtle or N-Quads. Not for users of the library.
#pragma once

#include <isnad/export/text_sink.h>

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

namespace isnad {

enum class RdfSyntax { turtle, nquads };

/// Writes the properties of one subject after the other. Names are prefixed ("sem:hasActor"), IRIs come whole and
/// escaped; see iri().
class RdfWriter {
  public:
    RdfWriter(std::ostream& out, RdfSyntax syntax) : sink_(out), syntax_(syntax) {}

    /// Declares the prefixes, where the syntax has them.
    void start();
    /// Begins a subject in a named graph; an empty one is the default. Turtle has no graphs, and leaves it out.
    void subject(std::string iri, std::string graph = {});
    void link(std::string_view predicate, std::string_view iri);
    void term(std::string_view predicate, std::string_view name);
    /// A literal; of a tag that is none, the text alone stays.
    void text(std::string_view predicate, std::string_view text, std::string_view language = {});
    void typed(std::string_view predicate, std::string_view text, std::string_view type);
    void real(std::string_view predicate, double value);
    void integer(std::string_view predicate, std::int64_t value);
    /// A triple whose predicate is an IRI.
    void fact(std::string_view predicate_iri, std::string_view iri);
    /// Ends the subject.
    void end();
    void flush() { sink_.flush(); }

  private:
    void begin_triple();
    void begin_property(std::string_view predicate);
    void end_property();
    void name(std::string_view prefixed);
    void iri(std::string_view iri);

    TextSink sink_;
    RdfSyntax syntax_;
    std::string subject_;
    std::string graph_;
    bool first_ = true;
};

/// Returns an IRI of ours: "urn:isnad:actor:RUS".
std::string iri(std::string_view kind, std::string_view id);

}  // namespace isnad
