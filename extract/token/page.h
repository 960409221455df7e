// Which lines of a page are the article: chrome and repeated lines are left out.
#pragma once

#include <isnad/extract/document.h>
#include <isnad/extract/lexicon/lexicon.h>

#include <string_view>
#include <vector>

namespace isnad {

/// Returns the spans of the article's lines in the order of the text. Linear in the size of the text.
std::vector<Span> find_article(std::string_view text, const Language& language);

}  // namespace isnad
