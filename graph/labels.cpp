#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

constexpr std::array<std::string_view, 3> view_names{"statements", "aggregate", "events"};
constexpr std::array<std::string_view, 4> kind_names{"actor", "statement", "unknown", "event"};

struct Words {
    std::string_view negated;
    std::array<std::string_view, 5> modality;  // In the order of Modality; nothing for `actual`.
};

constexpr Words english{"negated", {"", "intended", "requested", "alleged", "possible"}};
// manfi, mu'tazam, matlub, maz'um, muhtamal
constexpr Words arabic{"\u0645\u0646\u0641\u064A",
                       {"", "\u0645\u0639\u062A\u0632\u0645", "\u0645\u0637\u0644\u0648\u0628",
                        "\u0645\u0632\u0639\u0648\u0645", "\u0645\u062D\u062A\u0645\u0644"}};

std::string_view label_of(const Names& names, std::string_view id, std::string_view language) {
    for (const std::string_view choice : {language, std::string_view("en")}) {
        if (const auto name = find_name(names, choice); !name.empty()) return name;
    }
    return names.empty() ? id : std::string_view(names.front().second);
}

// The quad classes of CAMEO roots: 03-05 verbal and 06-08 material cooperation, 09-13 verbal and 14-20 material
// conflict.
int quad_of(std::string_view cameo) {
    if (cameo.size() < 2) return 0;
    const int root = (cameo[0] - '0') * 10 + (cameo[1] - '0');
    if (root < 3 || root > 20) return 0;
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

// "RUS.GOV.MIL" of "RUS".
bool is_part_of(std::string_view id, std::string_view whole) {
    return id.starts_with(whole) && (id.size() == whole.size() || id[whole.size()] == '.');
}

}  // namespace

std::string_view find_name(const Names& names, std::string_view language) {
    const auto found = std::ranges::find(names, language, &Names::value_type::first);
    return found == names.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view label_of(const Node& node, std::string_view language) {
    if (node.kind == NodeKind::unknown) return "?";
    const bool says_nothing = std::ranges::all_of(node.names, [](const auto& name) { return name.second.empty(); });
    if (node.kind == NodeKind::statement && says_nothing) return "\u2026";
    return label_of(node.names, node.id, language);
}

std::string_view label_of(const Actor& actor, std::string_view language) {
    return label_of(actor.names, actor.id, language);
}

const RelationInfo& info_of(const Graph& graph, const Edge& edge) {
    return *std::ranges::lower_bound(graph[boost::graph_bundle].relations, edge.relation.get(), {},
                                     &RelationInfo::name);
}

RelationInfo describe_relation(std::string_view name, Family family, std::string_view cameo, std::string_view plover) {
    RelationInfo info;
    info.name = name;
    info.family = name_of(family);
    info.cameo = cameo;
    info.plover = plover;
    info.quad = quad_of(cameo);
    info.label_en = name;
    std::ranges::replace(info.label_en, '_', ' ');
    return info;
}

std::string kind_of(const Edge& edge, const RelationInfo& relation, std::string_view language) {
    const bool in_arabic = language == "ar" && !relation.label_ar.empty();
    const Words& words = in_arabic ? arabic : english;
    std::string kind = in_arabic ? relation.label_ar : relation.label_en;
    const std::string_view modality = words.modality[static_cast<std::size_t>(edge.modality)];
    std::string changes(edge.polarity == Polarity::negative ? words.negated : "");
    if (!changes.empty() && !modality.empty()) changes += in_arabic ? "\u060C " : ", ";
    changes += modality;
    return changes.empty() ? kind : kind + " (" + changes + ")";
}

std::string chain_of(const std::vector<Attribution>& attribution, std::string_view language) {
    std::string chain;
    for (const Attribution& link : attribution) {
        if (!chain.empty()) chain += " > ";
        chain += label_of(link.actor, language);
    }
    return chain;
}

double confidence_of(const Edge& edge) {
    double best = 0.0;
    for (const Evidence& evidence : edge.evidence) best = std::max(best, evidence.confidence);
    return best;
}

bool acts_for(const Node& node, std::string_view id) {
    return node.kind == NodeKind::actor && (node.country == id || is_part_of(node.id, id));
}

bool acts_for(const Actor& actor, std::string_view id) { return actor.country == id || is_part_of(actor.id, id); }

bool is_named_by_itself(const Node& node) { return node.id.starts_with("person.") || node.id.starts_with("unknown."); }

std::string_view name_of(View view) { return view_names[static_cast<std::size_t>(view)]; }

std::optional<View> view_of(std::string_view name) {
    const auto found = std::ranges::find(view_names, name);
    if (found == view_names.end()) return std::nullopt;
    return static_cast<View>(found - view_names.begin());
}

std::string_view name_of(NodeKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<NodeKind> node_kind_of(std::string_view name) {
    const auto found = std::ranges::find(kind_names, name);
    if (found == kind_names.end()) return std::nullopt;
    return static_cast<NodeKind>(found - kind_names.begin());
}

}  // namespace isnad
