// A whole lexicon as one piece of memory: the build writes it, the program reads it when it starts. Internal to
// extract/.
#pragma once

#include <isnad/extract/lexicon/lexicon.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// Writes a lexicon and the mistakes that were found in its files. The same lexicon gives the same bytes.
std::string pack_lexicon(const Lexicon& lexicon, std::span<const Problem> problems);

/// Reads what pack_lexicon() wrote, and appends the mistakes to `problems`. The lexicon's forms stay in the image,
/// which must begin at a multiple of eight and outlive it. Linear in the size of the rest.
Lexicon unpack_lexicon(std::string_view image, std::vector<Problem>& problems);

/// The image that was made of the embedded lexicon when the program was built; empty in the program that makes it.
std::string_view embedded_image();

}  // namespace isnad
