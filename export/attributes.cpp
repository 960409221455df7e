#include <isnad/export/attributes.h>

#include <isnad/export/record_json.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace isnad {
namespace {

using Type = AttributeType;
using Value = AttributeValue;

constexpr std::string_view separator = " | ";

Value text(std::string_view value) { return value.empty() ? Value() : Value(value); }
Value list(const std::vector<std::string>& values) { return values.empty() ? Value() : Value(&values); }
Value real(double value) { return std::isfinite(value) ? Value(value) : Value(); }
Value quotation(const std::optional<Quotation>& value) { return value ? text(value->text) : Value(); }

// Colours that colour-blind readers tell apart: blue for cooperation, red for conflict, dark for deeds, pale for words.
// What is denied is neither, hence grey.
constexpr std::array<std::string_view, 5> quad_colors{"#8c8c8c", "#74a9cf", "#0570b0", "#fc8d59", "#d7301f"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> type_colors{{
    {"state", "#4e79a7"},
    {"organization", "#59a14f"},
    {"group", "#e15759"},
    {"movement", "#ff9da7"},
    {"media", "#b07aa1"},
    {"person", "#f28e2b"},
    {"company", "#76b7b2"},
}};

std::string_view node_color(const NodeContext& context) {
    const Node& node = context.node;
    if (!node.event.empty()) return edge_color(node.event.front(), info_of(context.graph, node.event.front()));
    const auto found =
        std::ranges::find(type_colors, node.type.get(), &std::pair<std::string_view, std::string_view>::first);
    return found != type_colors.end() ? found->second : node.kind == NodeKind::actor ? "#9c755f" : "#d9d9d9";
}

// The area of a node shows how often it is mentioned.
double node_size(const NodeContext& context) {
    if (context.node.kind != NodeKind::actor || context.most_mentions == 0) return 5.0;
    const double share = static_cast<double>(context.node.mentions) / context.most_mentions;
    return std::round(100.0 * (10.0 + 50.0 * std::sqrt(share))) / 100.0;
}

// What a person reads of an edge is its first evidence; all of it is in the attribute `evidence`.
const Evidence* first(const EdgeContext& context) {
    return context.edge.evidence.empty() ? nullptr : &context.edge.evidence.front();
}

template <class Member>
Value of_first(const EdgeContext& context, Member member) {
    const Evidence* evidence = first(context);
    return evidence == nullptr ? Value() : text(evidence->*member);
}

Value trigger(const EdgeContext& context) {
    const Evidence* evidence = first(context);
    return evidence == nullptr ? Value() : text(evidence->trigger.text);
}

Value content(const EdgeContext& context) {
    const Evidence* evidence = first(context);
    return evidence == nullptr ? Value() : quotation(evidence->content);
}

Value quote(const EdgeContext& context) {
    const Evidence* evidence = first(context);
    return evidence == nullptr ? Value() : quotation(evidence->quote);
}

// How many were killed, hurt or captured: the most that anyone says.
Value count(const EdgeContext& context) {
    std::optional<std::int64_t> most;
    for (const Evidence& evidence : context.edge.evidence) {
        if (evidence.count && (!most || evidence.count->value > *most)) most = evidence.count->value;
    }
    return most ? Value(*most) : Value();
}

Value place(const EdgeContext& context) {
    const Evidence* evidence = first(context);
    return evidence == nullptr || !evidence->place ? Value() : text(evidence->place->mention.text);
}

Value attribution(const EdgeContext& context) {
    for (const Evidence& evidence : context.edge.evidence) {
        if (!evidence.attribution.empty()) return chain_of(evidence.attribution, context.options.language);
    }
    return {};
}

Value confidence(const EdgeContext& context) {
    return first(context) == nullptr ? Value() : real(confidence_of(context.edge));
}

Value document(const EdgeContext& context) {
    std::vector<std::string> documents;  // Evidence is sorted by document.
    for (const Evidence& evidence : context.edge.evidence) {
        if (documents.empty() || documents.back() != evidence.document) documents.push_back(evidence.document);
    }
    return documents.empty() ? Value() : Value(join_list(documents));
}

void write_evidence_of(JsonWriter& writer, const EdgeContext& context) {
    write_evidence(writer, context.edge.evidence);
}

constexpr auto node_table = std::to_array<NodeAttribute>({
    NodeAttribute{"label", Type::text, [](const NodeContext& c) { return text(label_of(c.node, c.options.language)); }},
    NodeAttribute{"label_en", Type::text, [](const NodeContext& c) { return text(find_name(c.node.names, "en")); }},
    NodeAttribute{"label_ar", Type::text, [](const NodeContext& c) { return text(find_name(c.node.names, "ar")); }},
    NodeAttribute{"node_kind", Type::text, [](const NodeContext& c) { return text(name_of(c.node.kind)); }},
    NodeAttribute{"actor_type", Type::text, [](const NodeContext& c) { return text(c.node.type); }},
    NodeAttribute{"country", Type::text, [](const NodeContext& c) { return text(c.node.country); }},
    NodeAttribute{"roles", Type::list, [](const NodeContext& c) { return list(c.node.roles); }},
    NodeAttribute{"aliases", Type::list, [](const NodeContext& c) { return list(c.node.aliases); }},
    NodeAttribute{"mentions", Type::integer, [](const NodeContext& c) { return Value(std::int64_t{c.node.mentions}); }},
    NodeAttribute{"size", Type::real, [](const NodeContext& c) { return Value(node_size(c)); }},
    NodeAttribute{"color", Type::text, [](const NodeContext& c) { return text(node_color(c)); }},
    NodeAttribute{"names", Type::json, nullptr,
                  [](JsonWriter& writer, const NodeContext& c) { write_names(writer, c.node.names); }},
});

constexpr std::array edge_table{
    // The first ones are the same for all edges of a kind; see kind_attributes(). The label is the very first, since
    // Neo4j's importer takes the first text for the type of the relationship.
    EdgeAttribute{"label", Type::text,
                  [](const EdgeContext& c) { return Value(kind_of(c.edge, c.relation, c.options.language)); }},
    EdgeAttribute{"label_en", Type::text, [](const EdgeContext& c) { return text(c.relation.label_en); }},
    EdgeAttribute{"label_ar", Type::text, [](const EdgeContext& c) { return text(c.relation.label_ar); }},
    EdgeAttribute{"color", Type::text, [](const EdgeContext& c) { return text(edge_color(c.edge, c.relation)); }},
    EdgeAttribute{"relation", Type::text, [](const EdgeContext& c) { return text(c.edge.relation); }},
    EdgeAttribute{"family", Type::text, [](const EdgeContext& c) { return text(name_of(c.edge.family)); }},
    EdgeAttribute{"cameo", Type::text, [](const EdgeContext& c) { return text(c.edge.cameo); }},
    EdgeAttribute{"plover", Type::text, [](const EdgeContext& c) { return text(c.edge.plover); }},
    EdgeAttribute{"quad", Type::integer, [](const EdgeContext& c) { return Value(std::int64_t{c.relation.quad}); }},
    EdgeAttribute{"goldstein", Type::real, [](const EdgeContext& c) { return real(c.relation.goldstein); }},
    EdgeAttribute{"symmetric", Type::boolean, [](const EdgeContext& c) { return Value(c.relation.symmetric); }},
    EdgeAttribute{"polarity", Type::text, [](const EdgeContext& c) { return text(name_of(c.edge.polarity)); }},
    EdgeAttribute{"modality", Type::text, [](const EdgeContext& c) { return text(name_of(c.edge.modality)); }},
    EdgeAttribute{"weight", Type::real, [](const EdgeContext& c) { return real(c.edge.weight); }},
    EdgeAttribute{"documents", Type::integer,
                  [](const EdgeContext& c) { return Value(std::int64_t{c.edge.documents}); }},
    EdgeAttribute{"sources", Type::integer, [](const EdgeContext& c) { return Value(std::int64_t{c.edge.sources}); }},
    EdgeAttribute{"first_date", Type::text, [](const EdgeContext& c) { return text(c.edge.first_date); }},
    EdgeAttribute{"last_date", Type::text, [](const EdgeContext& c) { return text(c.edge.last_date); }},
    EdgeAttribute{"confidence", Type::real, confidence},
    EdgeAttribute{"attribution", Type::text, attribution},
    EdgeAttribute{"sentence", Type::text, [](const EdgeContext& c) { return of_first(c, &Evidence::sentence_text); }},
    EdgeAttribute{"trigger", Type::text, trigger},
    EdgeAttribute{"content", Type::text, content},
    EdgeAttribute{"quote", Type::text, quote},
    EdgeAttribute{"count", Type::integer, count},
    EdgeAttribute{"place", Type::text, place},
    EdgeAttribute{"document", Type::text, document},
    EdgeAttribute{"rule", Type::text, [](const EdgeContext& c) { return of_first(c, &Evidence::rule); }},
    EdgeAttribute{"evidence", Type::json, nullptr, write_evidence_of},
};

EdgeContext event_of(const NodeContext& context) {
    const Edge& edge = context.node.event.front();
    return {edge, info_of(context.graph, edge), context.options};
}

// The column of an edge as one of the vertex that stands for it; absent from all others.
template <std::size_t I>
constexpr NodeAttribute event_attribute() {
    NodeAttribute attribute{edge_table[I].name, edge_table[I].type, nullptr, nullptr};
    if (edge_table[I].json != nullptr) {
        attribute.json = [](JsonWriter& writer, const NodeContext& c) { edge_table[I].json(writer, event_of(c)); };
    } else {
        attribute.value = [](const NodeContext& c) {
            return c.node.event.empty() ? Value() : edge_table[I].value(event_of(c));
        };
    }
    return attribute;
}

constexpr std::size_t own_count = 4;  // The labels and the colour, which come first and are a vertex's own.

template <std::size_t... I>
constexpr auto join_tables(std::index_sequence<I...>) {
    std::array<NodeAttribute, node_table.size() + sizeof...(I)> joined{};
    const auto last = std::ranges::copy(node_table, joined.begin()).out;
    std::ranges::copy(std::array{event_attribute<I + own_count>()...}, last);
    return joined;
}

constexpr auto event_table = join_tables(std::make_index_sequence<edge_table.size() - own_count>());

}  // namespace

std::string_view edge_color(const Edge& edge, const RelationInfo& relation) {
    if (edge.polarity == Polarity::negative || relation.quad < 0 || relation.quad > 4) return quad_colors[0];
    return quad_colors[static_cast<std::size_t>(relation.quad)];
}

std::span<const NodeAttribute> node_attributes(View view) {
    if (view == View::events) return event_table;
    return node_table;
}
std::span<const EdgeAttribute> edge_attributes() { return edge_table; }

std::span<const EdgeAttribute> kind_attributes() {
    constexpr std::size_t count =
        std::ranges::find(edge_table, "modality", &EdgeAttribute::name) - edge_table.begin() + 1;
    return std::span(edge_table).first<count>();
}

std::span<const EdgeAttribute> own_attributes() { return std::span(edge_table).subspan(kind_attributes().size()); }

bool has_json(const NodeAttribute& attribute, const NodeContext& context) {
    return attribute.name == "names" || (context.options.evidence && !context.node.event.empty());
}

bool has_json(const EdgeAttribute& /*attribute*/, const EdgeContext& context) { return context.options.evidence; }

std::uint32_t most_mentions(const Graph& graph) {
    std::uint32_t most = 0;
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) most = std::max(most, graph[v].mentions);
    return most;
}

std::string join_list(const std::vector<std::string>& texts) {
    std::string joined;
    bool divisible = true;
    for (const std::string& text : texts) {
        if (!joined.empty()) joined += separator;
        joined += text;
        const bool blank_end = text.empty() || text.front() == ' ' || text.back() == ' ';
        divisible = divisible && !blank_end && text.find('|') == std::string::npos;
    }
    if (divisible && !joined.starts_with('[')) return joined;
    return texts_as_json(texts);
}

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> texts;
    if (text.starts_with('[')) {
        const rapidjson::Document document = parse_json(text, "list");
        if (!document.IsArray()) return texts;
        for (const rapidjson::Value& item : document.GetArray()) {
            if (item.IsString()) texts.emplace_back(item.GetString(), item.GetStringLength());
        }
        return texts;
    }
    for (std::size_t at = 0; !text.empty() && at != std::string_view::npos;) {
        const std::size_t end = text.find(separator, at);
        texts.emplace_back(text.substr(at, end - at));
        at = end == std::string_view::npos ? end : end + separator.size();
    }
    return texts;
}

}  // namespace isnad
