// Run by the build: writes the embedded lexicon as the program uses it, so that the program need not read its text and
// inflect its words each time it starts. Usage: isnad_compile_lexicon OUTPUT
#include <isnad/extract/lexicon/lexicon_image.h>

#include <cstdio>
#include <fstream>

namespace isnad {

std::string_view embedded_image() { return {}; }  // this program makes it

}  // namespace isnad

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::vector<isnad::Problem> problems;
    isnad::Lexicon lexicon = isnad::build_lexicon(isnad::embedded_lexicon(), {}, problems);
    for (const isnad::Problem& problem : problems) {
        std::fprintf(stderr, "lexicon/%s: %s\n", problem.where.c_str(), problem.message.c_str());
    }
    for (isnad::Language& language : lexicon.languages) language.examples.clear();  // only tests ask for them
    std::ofstream out(argv[1], std::ios::binary);
    out << isnad::pack_lexicon(lexicon, problems);
    return out.flush() ? 0 : 1;
}
