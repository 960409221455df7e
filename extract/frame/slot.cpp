#include <isnad/extract/frame/frame.h>

namespace isnad {

std::string describe(const Annotations& annotations, const Slot& slot) {
    static constexpr std::string_view roles[] = {"source", "target", "content", "block", "transmitter"};
    static constexpr std::string_view kinds[] = {"subject", "object",    "oblique", "clause",  "speech",
                                                 "noun",    "attribute", "words",   "passive", "arms"};
    std::string text(roles[static_cast<std::size_t>(slot.role)]);
    text += " as " + std::string(kinds[static_cast<std::size_t>(slot.kind)]);
    if (slot.preposition != 0) text += " " + annotations.language->prepositions[slot.preposition];
    return text;
}

}  // namespace isnad
