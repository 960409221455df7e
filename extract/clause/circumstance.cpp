#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "using", "supported [by]": the participle that tells how it was done stands without the article.
bool opens_circumstance(const Annotations& annotations, const Item& item) {
    if (item.conjunction || item.preposition != 0) return false;
    if (item.kind == ItemKind::participle) return true;
    return item.kind == ItemKind::nominal && item.mentions.empty() && !bears_article(annotations, item.begin) &&
           Morphology::has(annotations.token(item.begin), FormKind::participle);
}

/// ", the commander of the forces,": says again who the subject before the comma is.
bool describes_again(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma) {
    const Item& again = items[comma + 1];
    if (!is_bare_actor(again) || again.conjunction || again.mentions.size() != 1) return false;
    const Item& subject = items[comma - 1];
    if (!is_bare_actor(subject) || subject.mentions.size() != 1) return false;
    const Mention& other = annotations.mentions[again.mentions.front()];
    return annotations.mentions[subject.mentions.front()].names_person() && other.kind == MentionKind::title &&
           !other.names_person();
}

/// The verb whose subject stands right before the comma, with at most a time between, and which has actors as its
/// object, or no actors.
bool awaits_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma, bool whom) {
    std::uint32_t subject = comma;
    while (subject > 0 && items[subject - 1].kind == ItemKind::time) --subject;
    if (subject < 2 || !is_bare_actor(items[subject - 1]) || items[subject - 2].kind != ItemKind::verb) return false;
    const Item& verb = items[subject - 2];
    const Verb& entry = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    return (!whom || !entry.says) && verb.analysis->enclitic == 0 &&
           any_frame(*annotations.language, entry, has_target_object) == whom;
}

}  // namespace

std::uint32_t behind_circumstance(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma) {
    constexpr std::uint32_t longest = 7;
    const bool circumstance =
        opens_circumstance(annotations, items[comma + 1]) && awaits_object(annotations, items, comma, true);
    const bool again = !circumstance && comma > 1 && describes_again(annotations, items, comma) &&
                       awaits_object(annotations, items, comma, false);
    if (!circumstance && !again) return no_item;
    std::uint32_t at = comma + 2;
    while (at < items.size() && at < comma + longest && is_phrase(items[at])) ++at;
    if (at + 1 >= items.size() || items[at].kind != ItemKind::comma) return no_item;
    const Item& object = items[at + 1];
    const bool bare = is_phrase(object) && object.preposition == 0 && !object.conjunction;
    const bool thing = object.kind != ItemKind::actors && !bears_article(annotations, object.begin);
    return bare && (circumstance || thing) ? at + 1 : no_item;
}

}  // namespace isnad
