// What an open store holds. Not for users of the library.
#pragma once

#include <isnad/store/sqlite.h>
#include <isnad/store/store.h>
#include <isnad/store/tally.h>

#include <optional>
#include <string>

namespace isnad {

struct Store::State {
    State(const std::string& path, Mode mode, Fold fold);

    Database database;
    Fold fold;
    Tally tally;
    Seconds resolution{};  ///< What the batch has spent on the tally.
    std::optional<Statement> find_document;
    std::optional<Statement> find_number;
    std::optional<Statement> put_document;
    std::optional<Statement> put_text;
    std::optional<Statement> put_relation;
    std::optional<Statement> put_record;
    std::optional<Statement> put_sentence;
    std::optional<Statement> put_staged;
};

/// Reads the record in a column. Throws Error with `where`.
Relation relation_at(const Statement& row, int column, const std::string& where);

}  // namespace isnad
