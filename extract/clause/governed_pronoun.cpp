// Clauses: a pronoun behind a preposition, which takes up what was named before.
#include <isnad/extract/clause/governed_pronoun.h>

namespace isnad {

bool is_governed_pronoun(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::actors && item.preposition != 0 &&
           annotations.mentions[item.mentions.front()].kind == MentionKind::pronoun;
}

}  // namespace isnad
