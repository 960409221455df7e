// One line of a JSON Lines file as a document.
#pragma once

#include "input.h"

#include <isnad/extract/document.h>

#include <string>

namespace isnad {

/// A document as its line gave it. Where the id is missing or the date unknown, the field is empty.
struct JsonRecord {
    Document document;
    bool bad_date = false;  ///< There was a date that is none.
    std::string problem;    ///< Why there is no document; empty if there is one.
};

/// Reads the fields named in `options` out of one JSON object. Changes `line` while doing so.
JsonRecord parse_json_line(std::string& line, const InputOptions& options);

}  // namespace isnad
