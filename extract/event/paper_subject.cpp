// Clauses: statements and reports that say, call for or condemn something.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "stressed the need [ala]", "called for [ila]": a phrase that a frame without an object asks for stands behind
/// `noun`.
bool asks_for_phrase_behind(const ClauseContext& in, const Verb& verb, std::uint32_t noun) {
    if (noun + 1 >= in.items.size() || in.items[noun + 1].preposition == 0) return false;
    const std::uint8_t preposition = in.items[noun + 1].preposition;
    return any_frame(*in.a.language, verb, [&](const Frame& frame) {
        const bool object =
            any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object && slot.role != Role::block; });
        return !object && has_slot(frame, SlotKind::oblique, preposition);
    });
}

/// What a statement does by its words: says that, stresses the need of, condemns the raid.
bool is_done_by_words(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in, in.items[i]);
    if (verb.says && args.speech != no_item) return true;
    if (!verb.says && !may_name(in.a, verb, {"02", "10", "11", "12"})) return false;
    return args.objects.size() > 1 || asks_for_phrase_behind(in, verb, i + 1);
}

}  // namespace

bool is_paper_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.empty() || args.objects.front() != i + 1 || !is_done_by_words(in, i, args)) return false;
    const Item& paper = in.items[i + 1];
    return paper.kind == ItemKind::event_noun && bears_article(in.a, paper.begin) && is_document(in.a, paper) &&
           gender_fits(features_of(in, in.items[i]).gender, in.a.form(*paper.analysis).features.gender);
}

}  // namespace isnad
