// The image of the embedded lexicon, made when the program was built (cmake/compile_lexicon.cpp) and put in as it is.
#include <isnad/extract/lexicon/lexicon_image.h>

extern "C" {
extern const char isnad_lexicon_begin[];
extern const char isnad_lexicon_end[];
}

namespace isnad {

std::string_view embedded_image() { return {isnad_lexicon_begin, isnad_lexicon_end}; }

}  // namespace isnad
