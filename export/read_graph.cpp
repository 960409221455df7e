#include <isnad/export/read_graph.h>

#include <isnad/export/graph_draft.h>
#include <isnad/export/record.h>
#include <isnad/extract/error.h>

#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace isnad {
namespace {

std::string read_file(const std::filesystem::path& path) {
    const auto fail = [&path](int reason) {
        throw Error(path.string(), "cannot read: " + std::generic_category().message(reason));
    };
    if (std::filesystem::is_directory(path)) fail(EISDIR);
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) fail(errno != 0 ? errno : EIO);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad()) fail(EIO);
    return bytes;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// A record is an object in one line that says its kind.
bool starts_with_record(std::string_view bytes, const std::string& where) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    try {
        const rapidjson::Document first = parse_json(line, where);
        return first.IsObject() && first.HasMember("kind");
    } catch (const Error&) {
        return false;
    }
}

Graph read_records(std::string_view bytes, const std::string& where, const Ontology& ontology) {
    GraphBuilder builder(ontology);
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = bytes.find('\n');
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (is_blank(line)) continue;
        if (auto relation = read_record(line, where + ":" + std::to_string(number))) builder.add(*std::move(relation));
    }
    return builder.finish();
}

const rapidjson::Value* find_array(const JsonObject& object, const char* key) {
    const rapidjson::Value* value = object.find(key);
    if (value != nullptr && !value->IsArray()) object.fail(std::string("\"") + key + "\" must be a list");
    return value;
}

Graph read_node_link(std::string_view bytes, const std::string& where) {
    const rapidjson::Document document = parse_json(bytes, where);
    const JsonObject object(document, where);
    const rapidjson::Value* nodes = find_array(object, "nodes");
    const rapidjson::Value* links = find_array(object, "links");
    if (links == nullptr) links = find_array(object, "edges");
    if (nodes == nullptr || links == nullptr) object.fail(R"(neither records nor a graph with "nodes" and "links")");
    GraphDraft draft;
    if (const auto* graph = object.find("graph")) draft.set_view(JsonObject(*graph, where).text("view"));
    for (rapidjson::SizeType i = 0; i < nodes->Size(); ++i) {
        draft.add_node(JsonObject((*nodes)[i], where + ": node " + std::to_string(i + 1)));
    }
    for (rapidjson::SizeType i = 0; i < links->Size(); ++i) {
        draft.add_edge(JsonObject((*links)[i], where + ": link " + std::to_string(i + 1)));
    }
    return draft.finish(where);
}

}  // namespace

Graph parse_graph(std::string_view bytes, const std::string& where, const Ontology& ontology) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    if (bytes.empty()) return GraphBuilder(ontology).finish();  // The records of texts without relations.
    if (bytes.front() == '<') {
        GraphDraft draft;
        read_graphml(bytes, where, draft);
        return draft.finish(where);
    }
    if (bytes.front() != '{') throw Error(where, "neither GraphML nor JSON; was it written by isnad?");
    return starts_with_record(bytes, where) ? read_records(bytes, where, ontology) : read_node_link(bytes, where);
}

Graph read_graph(const std::filesystem::path& path, const Ontology& ontology) {
    return parse_graph(read_file(path), path.string(), ontology);
}

}  // namespace isnad
