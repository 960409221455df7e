// Items: "what" behind a preposition, which a clause takes up: "thanked X for [ala] what [she] gave [it]".
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "gave [it]", but not "said [it]" and not "called [it]".
bool gives_it(const Annotations& annotations, const Item& verb) {
    if (verb.kind != ItemKind::verb || verb.conjunction || !takes_up(annotations, *verb.analysis)) return false;
    const Verb& entry = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    return !entry.says && entry.verb_class != VerbClass::naming && entry.verb_class != VerbClass::copula;
}

}  // namespace

void take_up_things(const Annotations& annotations, std::span<Item> items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        Item& what = items[at];
        if (what.kind != ItemKind::subordinator || what.negated || what.end != items[at + 1].begin) continue;
        if (!Morphology::may_begin(annotations.token(what.end - 1), Particle::which)) continue;
        if (!gives_it(annotations, items[at + 1])) continue;
        const PhraseMatch which = find_particle(annotations, what.end - 1, what.end, Particle::which);
        if (which.phrase == nullptr || which.phrase->entry != 0) continue;
        std::uint8_t preposition = annotations.proclitic(*which.analysis).preposition;
        if (what.end > what.begin + 1) {
            const PhraseMatch before = find_particle(annotations, what.begin, what.end - 1, Particle::preposition);
            if (before.phrase == nullptr || before.end + 1 != what.end) continue;
            preposition = static_cast<std::uint8_t>(before.phrase->entry);
        }
        if (preposition == 0) continue;
        what.kind = ItemKind::nominal;
        what.preposition = preposition;
        what.reportative = false;
    }
}

}  // namespace isnad
