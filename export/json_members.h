// Attributes as members of a JSON object, for all formats that are JSON. Not for users of the library.
#pragma once

#include <isnad/export/edge_kinds.h>
#include <isnad/export/json_writer.h>
#include <isnad/export/record_json.h>

#include <string>
#include <string_view>
#include <variant>

namespace isnad {

/// A visitor of attribute values.
struct JsonValueWriter {
    JsonWriter& writer;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(std::string_view value) const { writer.text(value); }
    void operator()(const std::string& value) const { writer.text(value); }
    void operator()(std::int64_t value) const { writer.integer(value); }
    void operator()(double value) const { writer.real(value); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(TextList value) const { write_texts(writer, *value); }
};

/// Writes those of the attributes that the node or edge has.
template <class Attributes, class Context>
void write_members(JsonWriter& writer, Attributes attributes, const Context& context) {
    for (const auto& attribute : attributes) {
        if (attribute.json != nullptr) {
            if (!has_json(attribute, context)) continue;
            writer.plain_key(attribute.name);
            attribute.json(writer, context);
        } else if (const AttributeValue value = attribute.value(context); value.index() != 0) {
            writer.plain_key(attribute.name);
            std::visit(JsonValueWriter{writer}, value);
        }
    }
}

/// Begins a line of an array for an edge, with the comma after the one before.
inline void begin_line(TextSink& sink, const Graph& graph, EdgeId edge) {
    const bool first = edge == *edges(graph).first;
    sink.raw(first ? "\n" : "\n,");
}

/// Renders the members of a kind for EdgeKinds.
inline void render_members(TextSink& sink, const EdgeContext& context) {
    JsonWriter writer(sink);
    write_members(writer, kind_attributes(), context);
}

/// Writes all attributes of an edge.
inline void write_edge_members(JsonWriter& writer, EdgeKinds& kinds, const Edge& edge, const WriteOptions& options) {
    const EdgeKinds::Kind& kind = kinds.of(edge);
    writer.made(kind.text);
    write_members(writer, own_attributes(), EdgeContext{edge, *kind.relation, options});
}

}  // namespace isnad
