#include <isnad/extract/mention/casualty_noun.h>

namespace isnad {

const Casualty* casualty_noun(const Annotations& annotations, std::uint32_t token) {
    if (!annotations.morphology->has(annotations.token(token), FormKind::noun)) return nullptr;
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(token))) {
        if (const Casualty* word = casualty_of(*annotations.language, annotations.form(analysis))) return word;
    }
    return nullptr;
}

}  // namespace isnad
