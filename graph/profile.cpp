#include <isnad/graph/profile.h>

#include <algorithm>
#include <cstdint>

namespace isnad {
namespace {

// Returns the commonest, of equally common ones the smallest.
template <class Key>
Key commonest(const std::map<Key, std::size_t>& counts) {
    const auto best = std::ranges::max_element(counts, {}, &std::pair<const Key, std::size_t>::second);
    return best == counts.end() ? Key() : best->first;
}

// A label is read in a picture; the whole text stays in the evidence.
std::string shorten(const std::string& text) {
    constexpr std::size_t longest = 160;  // Bytes: some 80 Arabic letters.
    if (text.size() <= longest) return text;
    std::size_t end = text.rfind(' ', longest);
    if (end == std::string::npos || end < longest / 2) {
        end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    return text.substr(0, end) + "\u2026";
}

}  // namespace

void Profile::add(const Actor& actor, std::size_t times) {
    if (!actor.country.empty()) countries_[actor.country] += times;
    if (!actor.type.empty()) types_[actor.type] += times;
    if (!actor.roles.empty()) roles_[actor.roles] += times;
    for (const auto& [language, name] : actor.names) names_[language][name] += times;
}

void Profile::add_mention(const Actor& actor, std::string_view document) {
    if (!actor.mention) return;
    mentions_.emplace(document, actor.mention->span);
    // "He" or "the ministry" means this actor here only.
    const bool names_it = actor.reference == Reference::name || actor.reference == Reference::title;
    if (names_it && !actor.mention->text.empty()) aliases_.insert(actor.mention->text);
}

Node Profile::node(const std::string& id) const {
    Node node;
    node.id = id;
    node.type = commonest(types_);
    node.country = commonest(countries_);
    node.roles = commonest(roles_);
    for (const auto& [language, names] : names_) node.names.emplace_back(language, commonest(names));
    node.aliases = std::vector<std::string>(aliases_.begin(), aliases_.end());
    node.mentions = static_cast<std::uint32_t>(mentions_.size());
    return node;
}

std::string unknown_leaf_id(std::string_view uid) { return "unknown." + std::string(uid); }
std::string statement_leaf_id(std::string_view uid) { return "statement." + std::string(uid); }

Node statement_leaf(const Relation& relation) {
    Node node;
    node.id = statement_leaf_id(relation.uid);
    node.kind = NodeKind::statement;
    const std::string& said = relation.content ? relation.content->text
                              : relation.quote ? relation.quote->text
                                               : relation.sentence_text;
    node.names.emplace_back(relation.language, shorten(said));
    return node;
}

Node unknown_leaf(const Relation& relation) {
    Node node;
    node.id = unknown_leaf_id(relation.uid);
    node.kind = NodeKind::unknown;
    return node;
}

std::string source_vertex(const Relation& relation) {
    return relation.source ? relation.source->id : unknown_leaf_id(relation.uid);
}

std::string target_vertex(const Relation& relation) {
    return relation.target ? relation.target->id : statement_leaf_id(relation.uid);
}

}  // namespace isnad
