#include <isnad/export/attributes.h>
#include <isnad/export/graph_draft.h>
#include <isnad/export/graphml.h>
#include <isnad/extract/error.h>

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <exception>
#include <map>
#include <memory>
#include <optional>

namespace isnad {
namespace {

/// What the file declares as a key, as far as we know it.
struct Key {
    std::string name;
    AttributeType type = AttributeType::text;
};

template <class Attributes>
std::optional<AttributeType> find_type(Attributes attributes, std::string_view name) {
    for (const auto& attribute : attributes) {
        if (attribute.name == name) return attribute.type;
    }
    return std::nullopt;
}

using Object = rapidjson::Document;

rapidjson::Value string_value(std::string_view text, Object& owner) {
    return {text.data(), static_cast<rapidjson::SizeType>(text.size()), owner.GetAllocator()};
}

template <class Number>
Number parse_number(std::string_view text, const std::string& where) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size()) return number;
    throw Error(where, "\"" + std::string(text) + "\" is no number");
}

bool parse_boolean(std::string_view text, const std::string& where) {
    if (text == "true" || text == "True" || text == "1") return true;
    if (text == "false" || text == "False" || text == "0") return false;
    throw Error(where, "\"" + std::string(text) + "\" is neither true nor false");
}

// Makes of an XML text the value that node-link JSON has in its place.
rapidjson::Value value_of(AttributeType type, std::string_view text, Object& owner, const std::string& where) {
    switch (type) {
        case AttributeType::integer:
            return rapidjson::Value(parse_number<std::int64_t>(text, where));
        case AttributeType::real:
            return rapidjson::Value(parse_number<double>(text, where));
        case AttributeType::boolean:
            return rapidjson::Value(parse_boolean(text, where));
        case AttributeType::list: {
            rapidjson::Value list(rapidjson::kArrayType);
            for (const std::string& item : split_list(text)) {
                list.PushBack(string_value(item, owner), owner.GetAllocator());
            }
            return list;
        }
        case AttributeType::json: {
            rapidjson::Document parsed = parse_json(text, where, &owner.GetAllocator());
            return std::move(static_cast<rapidjson::Value&>(parsed));
        }
        default:
            return string_value(text, owner);
    }
}

using Arguments = std::map<std::string_view, std::string_view>;

Arguments arguments_of(const char** attributes) {
    Arguments arguments;
    for (; *attributes != nullptr; attributes += 2) arguments.emplace(attributes[0], attributes[1]);
    return arguments;
}

std::string_view at(const Arguments& arguments, std::string_view name) {
    const auto found = arguments.find(name);
    return found == arguments.end() ? std::string_view() : found->second;
}

/// Follows the events of expat. An exception must not cross C: it is kept, and thrown when the parser has stopped.
class GraphmlReader {
  public:
    GraphmlReader(std::string where, GraphDraft& draft)
        : where_(std::move(where)), draft_(draft), parser_(XML_ParserCreate(nullptr), XML_ParserFree) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
    }

    void parse(std::string_view bytes) {
        constexpr std::size_t piece = std::size_t{1} << 24U;  // expat counts in int.
        for (bool last = false; !last; bytes.remove_prefix(std::min(piece, bytes.size()))) {
            last = bytes.size() <= piece;
            const auto size = static_cast<int>(std::min(piece, bytes.size()));
            if (XML_Parse(parser_.get(), bytes.data(), size, last ? 1 : 0) == XML_STATUS_OK) continue;
            if (failure_) std::rethrow_exception(failure_);
            throw Error(here(), XML_ErrorString(XML_GetErrorCode(parser_.get())));
        }
        if (!has_graph_) throw Error(where_, "XML, but no GraphML");
    }

  private:
    static void on_start(void* self, const char* name, const char** attributes) {
        auto& reader = *static_cast<GraphmlReader*>(self);
        reader.guard([&] { reader.start(name, arguments_of(attributes)); });
    }
    static void on_end(void* self, const char* name) {
        auto& reader = *static_cast<GraphmlReader*>(self);
        reader.guard([&] { reader.end(name); });
    }
    static void on_text(void* self, const char* text, int size) {
        auto& reader = *static_cast<GraphmlReader*>(self);
        if (reader.key_ != nullptr) reader.text_.append(text, static_cast<std::size_t>(size));
    }

    template <class Action>
    void guard(Action action) {
        if (failure_) return;
        try {
            action();
        } catch (...) {
            failure_ = std::current_exception();
            XML_StopParser(parser_.get(), XML_FALSE);
        }
    }

    void start(std::string_view element, const Arguments& arguments) {
        if (element == "key") {
            declare(arguments);
        } else if (element == "graph") {
            has_graph_ = true;
            draft_.set_view(at(arguments, "id"));
        } else if (element == "node") {
            open(arguments, {"id"});
        } else if (element == "edge") {
            open(arguments, {"source", "target"});
            std::string_view id = at(arguments, "id");
            if (id.starts_with(edge_prefix)) id.remove_prefix(edge_prefix.size());
            object_->AddMember("key", string_value(id_of_xml(id), *object_), object_->GetAllocator());
        } else if (element == "data" && object_) {
            const auto found = keys_.find(at(arguments, "key"));
            if (found == keys_.end())
                throw Error(here(), "undeclared key \"" + std::string(at(arguments, "key")) + "\"");
            key_ = &found->second;
            text_.clear();
        }
    }

    void end(std::string_view element) {
        if (element == "data" && key_ != nullptr) {
            const rapidjson::Value name = string_value(key_->name, *object_);
            object_->AddMember(rapidjson::Value(name, object_->GetAllocator()),
                               value_of(key_->type, text_, *object_, here()), object_->GetAllocator());
            key_ = nullptr;
        } else if (element == "node") {
            draft_.add_node(JsonObject(*object_, here()));
            object_.reset();
        } else if (element == "edge") {
            draft_.add_edge(JsonObject(*object_, here()));
            object_.reset();
        }
    }

    void declare(const Arguments& arguments) {
        const std::string_view name = at(arguments, "attr.name");
        const auto type = at(arguments, "for") == "edge" ? find_type(edge_attributes(), name)
                                                         : find_type(node_attributes(View::events), name);
        // Columns that someone has added stay texts that nobody asks for.
        keys_.emplace(at(arguments, "id"), Key{std::string(name), type.value_or(AttributeType::text)});
    }

    void open(const Arguments& arguments, std::initializer_list<const char*> ids) {
        object_ = std::make_unique<Object>(rapidjson::kObjectType);
        for (const char* name : ids) {
            object_->AddMember(rapidjson::StringRef(name), string_value(id_of_xml(at(arguments, name)), *object_),
                               object_->GetAllocator());
        }
    }

    std::string here() const { return where_ + ":" + std::to_string(XML_GetCurrentLineNumber(parser_.get())); }

    std::string where_;
    GraphDraft& draft_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
    std::map<std::string, Key, std::less<>> keys_;
    std::unique_ptr<Object> object_;  // The node or edge that is open.
    const Key* key_ = nullptr;        // That of the open <data>.
    std::string text_;
    std::exception_ptr failure_;
    bool has_graph_ = false;
};

}  // namespace

void read_graphml(std::string_view bytes, const std::string& where, GraphDraft& draft) {
    GraphmlReader(where, draft).parse(bytes);
}

}  // namespace isnad
