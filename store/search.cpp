// Full-text search over the sentences that prove relations.
#include <isnad/store/state.h>

namespace isnad {
namespace {

// FTS5's own language: ("a" OR "b") AND ("c"). Quotes inside a string are doubled.
std::string expression_of(std::span<const std::vector<std::string>> words, const Store::Fold& fold) {
    std::string expression;
    for (const std::vector<std::string>& forms : words) {
        std::string any;
        for (const std::string& form : forms) {
            any += any.empty() ? "\"" : " OR \"";
            for (const char c : fold ? fold(form) : form) {
                any += c;
                if (c == '"') any += c;
            }
            any += '"';
        }
        if (any.empty()) continue;
        expression += (expression.empty() ? "(" : " AND (") + any + ")";
    }
    return expression;
}

}  // namespace

Graph Store::search(const Ontology& ontology, std::span<const std::vector<std::string>> words) const {
    GraphBuilder builder(ontology);
    const std::string expression = expression_of(words, state_->fold);
    if (!expression.empty()) {
        Statement rows(state_->database,
                       "SELECT record FROM sentence(?) AS found JOIN relation AS first ON first.number = found.rowid "
                       "JOIN relation ON relation.document = first.document AND relation.sentence = first.sentence "
                       "JOIN record ON record.relation = relation.number");
        rows.bind(1, expression);
        while (rows.step()) builder.add(relation_at(rows, 0, state_->database.path()));
    }
    return builder.finish();
}

}  // namespace isnad
