// Items: who is spoken to behind the paper or speech in which one speaks to him.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/mending.h>

#include <algorithm>

namespace isnad {
namespace {

/// "in a statement [of?] X": the paper is one word without the article, and X seems to own it.
bool is_owned_paper(const Annotations& annotations, const Item& paper) {
    if (paper.preposition == 0 || paper.preposition != annotations.language->locative || paper.mentions.size() != 1)
        return false;
    if (!is_phrase(paper) || paper.kind == ItemKind::actors || paper.conjunction ||
        paper.analysis_definite(annotations))
        return false;
    const Mention& owner = annotations.mentions[paper.mentions.front()];
    const bool noun = owner.kind == MentionKind::name || owner.kind == MentionKind::title;
    return noun && owner.begin == paper.begin + 1 && owner.end == paper.end && owner.resolved() &&
           owner.preposition == 0 && (is_document(annotations, paper) || tells_or_meets(annotations, paper));
}

/// The verb and its subject stand right before the paper, and the verb asks for an object that stands nowhere else.
bool wants_object(const Annotations& annotations, std::span<const Item> items, std::size_t paper) {
    if (paper < 2 || !is_bare_actor(items[paper - 1])) return false;
    const Item& verb = items[paper - 2];
    if (verb.kind != ItemKind::verb || verb.analysis->enclitic != 0 ||
        !any_resolved(annotations, items[paper - 1].mentions))
        return false;
    const Verb& word = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    const bool object = any_frame(*annotations.language, word, has_target_object);
    const bool behind = paper + 1 < items.size() && is_phrase(items[paper + 1]) && items[paper + 1].preposition == 0;
    return object && !behind && agrees(annotations, verb, items[paper - 1], true);
}

}  // namespace

void part_from_paper(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t paper = 2; paper < items.size(); ++paper) {
        if (!is_owned_paper(annotations, items[paper]) || !wants_object(annotations, items, paper)) continue;
        const std::uint32_t speaker = annotations.mentions[items[paper - 1].mentions.front()].entity;
        const std::uint32_t entity = annotations.mentions[items[paper].mentions.front()].entity;
        if (speaker == no_entry || speaker == entity) continue;  // his own
        Item asked;
        asked.kind = ItemKind::actors;
        asked.begin = items[paper].begin + 1;
        asked.end = items[paper].end;
        asked.mentions = items[paper].mentions;
        items[paper].end = asked.begin;
        items[paper].mentions.clear();
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(paper) + 1, std::move(asked));
    }
}

}  // namespace isnad
