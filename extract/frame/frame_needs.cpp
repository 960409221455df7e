#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/frame/frame_needs.h>
#include <isnad/extract/frame/implied_subject.h>
#include <isnad/extract/lexicon/word_sketch.h>

namespace isnad {
namespace {

/// Prepositions beyond the bits are wanted by no mask.
std::uint64_t bit_of(std::uint8_t preposition) {
    return preposition == 0 || preposition >= 64 ? 0 : std::uint64_t{1} << preposition;
}

/// A target's partner may also stand behind the noun that another slot names: then its preposition proves nothing.
bool may_follow_content(const Frame& frame) {
    return any_slot(frame, [](const Slot& slot) {
        return slot.role == Role::content && slot.kind == SlotKind::oblique && !slot.word.empty();
    });
}

void add_oblique(const Frame& frame, const Slot& slot, FrameNeeds& needs) {
    if (slot.role == Role::target) {
        if (!may_follow_content(frame)) needs.partners |= bit_of(slot.preposition);
    } else if (slot.role != Role::content || !slot.word.empty()) {  // else a clause may do
        needs.prepositions |= bit_of(slot.preposition);
    }
}

}  // namespace

FrameNeeds needs_of(const Frame& frame) {
    FrameNeeds needs;
    for (const Slot& slot : frame.slots) {
        if (slot.role == Role::block || slot.optional) continue;
        const bool named = slot.word.size() >= 3 && slot.role != Role::target;
        if (named && slot.kind != SlotKind::clause && slot.kind != SlotKind::speech)
            needs.words |= sketch_of(slot.word);
        needs.actor |= slot.role == Role::source && slot.kind == SlotKind::subject;
        needs.clause |= slot.kind == SlotKind::clause;
        needs.speech |= slot.kind == SlotKind::speech;
        needs.passive |= slot.kind == SlotKind::passive;
        if (slot.kind == SlotKind::oblique) add_oblique(frame, slot, needs);
    }
    return needs;
}

FrameNeeds common_needs(std::span<const FrameNeeds> all) {
    if (all.empty()) return {};
    FrameNeeds common = all.front();
    for (const FrameNeeds& one : all.subspan(1)) {
        common.words &= one.words;
        common.prepositions &= one.prepositions;
        common.partners &= one.partners;
        common.actor = common.actor && one.actor;
        common.clause = common.clause && one.clause;
        common.speech = common.speech && one.speech;
        common.passive = common.passive && one.passive;
    }
    return common;
}

ArgumentSketch::ArgumentSketch(const Annotations& annotations, std::span<const Item> items, const Arguments& arguments,
                               std::uint32_t own, std::uint32_t light)
    : a_(annotations),
      items_(items),
      arguments_(arguments),
      own_(own),
      light_(light),
      clause_(arguments.clause != no_item),
      speech_(arguments.speech != no_item),
      passive_(arguments.may_be_passive),
      mutual_(arguments.reciprocal || arguments.subject_mentions.size() > 1) {
    const bool subject = arguments.subject != no_item && items[arguments.subject].kind == ItemKind::actors;
    actor_ = arguments.agentless ||
             (arguments.passive ? arguments.agent != no_item : subject || !arguments.subject_mentions.empty());
    for (const std::uint32_t item : arguments.obliques) prepositions_ |= bit_of(items[item].preposition);
    const bool given = light != no_item && !arguments.object_mentions.empty();  // "enjoys the support of X"
    if (arguments.agent != no_item || given) prepositions_ |= bit_of(annotations.language->partitive);
    if (clause_) prepositions_ |= bit_of(items[arguments.clause].preposition);
}

std::uint64_t ArgumentSketch::words() {
    if (words_) return *words_;
    std::uint64_t words = 0;
    const auto add = [&](std::uint32_t item) {
        if (item == no_item) return;
        for (std::uint32_t at = items_[item].begin; at < items_[item].end; ++at)
            words |= a_.morphology->sketch(a_.token(at));
    };
    for (const std::uint32_t item : {arguments_.subject, arguments_.agent, arguments_.taken_up, own_, light_})
        add(item);
    if (const std::uint32_t subject = implied_subject(arguments_); subject != no_item) {
        const Mention& named = a_.mentions[subject];
        for (std::uint32_t at = named.begin; at < named.end; ++at) words |= a_.morphology->sketch(a_.token(at));
    }
    for (std::uint32_t part = own_, end = end_of_deed(a_, items_, own_); part < end; ++part) add(part);
    for (const std::uint32_t item : arguments_.objects) add(item);
    for (const std::uint32_t item : arguments_.obliques) {
        add(item);
        if (items_[item].negated) words |= sketch_of(negation_of_adjective(a_, items_[item]));
    }
    if (clause_ && items_[arguments_.clause].preposition != 0) {
        const std::uint32_t end = end_of_verdict(items_, arguments_.clause);
        for (std::uint32_t at = items_[arguments_.clause].end; at < end; ++at)
            words |= a_.morphology->sketch(a_.token(at)) | sketch_of(a_.text.form(a_.token(at)));
    }
    return *(words_ = words);
}

}  // namespace isnad
