// The forms of the embedded lexicon, made when the program was built (cmake/compile_forms.cpp) and put in as they are.
#include <isnad/extract/form.h>

#include <cstring>

extern "C" {
extern const std::uint64_t isnad_forms_begin[];
extern const std::uint64_t isnad_forms_end[];
}

namespace isnad {

std::span<const std::uint64_t> embedded_forms(std::string_view language) {
    // For each language: its code in eight bytes, the length of the image, the image.
    for (const std::uint64_t* at = isnad_forms_begin; at < isnad_forms_end; at += 2 + at[1]) {
        char code[sizeof(std::uint64_t) + 1] = {};
        std::memcpy(code, at, sizeof(std::uint64_t));
        if (language == code) return {at + 2, static_cast<std::size_t>(at[1])};
    }
    return {};
}

}  // namespace isnad
