// What a user may choose about an exported graph.
#pragma once

#include <isnad/graph/project.h>

#include <string>

namespace isnad {

struct WriteOptions {
    /// Which view, and what it leaves out. The lines of JSONL are always the records of the statements.
    Projection projection;
    /// The language of `label`, where the graph has names in it; `label_en` and `label_ar` are always there.
    std::string language = "en";
    /// Whether edges carry all their evidence as JSON. Without it a file is a third as large, but has nothing to
    /// verify.
    bool evidence = true;
    /// GraphML: an attribute `label` on <edge> that the schema does not know. Gephi takes it for the kind of the edge,
    /// and without it merges parallel edges of different relations. All readers know it or skip it; false makes a file
    /// that validates against the schema.
    bool edge_kind = true;
    /// JSON: "links" for d3 and NetworkX up to 3.3, "edges" for NetworkX from 3.4.
    std::string links_key = "links";
    /// How many threads write; 0 for one a core. The bytes are the same.
    unsigned threads = 0;
};

}  // namespace isnad
