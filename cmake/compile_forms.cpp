// Run by the build: writes the forms of the embedded lexicon's words, so that the program need not inflect them each
// time it starts. Usage: isnad_compile_forms OUTPUT
#include <isnad/extract/lexicon.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace isnad {

std::span<const std::uint64_t> embedded_forms(std::string_view) { return {}; }  // this program makes them

}  // namespace isnad

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::vector<isnad::Problem> problems;
    const isnad::Lexicon lexicon = isnad::build_lexicon(isnad::embedded_lexicon(), {}, problems);
    for (const isnad::Problem& problem : problems) {
        std::fprintf(stderr, "lexicon/%s: %s\n", problem.where.c_str(), problem.message.c_str());
    }
    std::ofstream out(argv[1], std::ios::binary);
    for (const isnad::Language& language : lexicon.languages) {
        const auto image = language.forms.image();
        std::uint64_t head[2] = {0, image.size()};
        std::memcpy(head, language.code.data(), std::min(language.code.size(), sizeof head[0]));
        out.write(reinterpret_cast<const char*>(head), sizeof head);
        out.write(reinterpret_cast<const char*>(image.data()), static_cast<std::streamsize>(image.size_bytes()));
    }
    return out.flush() ? 0 : 1;
}
