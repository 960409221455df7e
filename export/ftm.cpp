#include <isnad/export/ftm.h>

#include <isnad/export/json_writer.h>
#include <isnad/extract/text/stable_hash.h>
#include <isnad/extract/text/utf8.h>
#include <isnad/graph/labels.h>

#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {
namespace {

using Texts = std::vector<std::string>;

// FollowTheMoney has ASCII letters, digits, points and hyphens in ids. What has others is known by its hash.
std::string entity_id(std::string_view kind, std::string_view id) {
    const auto is_letter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto is_plain = [&](char c) { return is_letter(c) || c == '.' || c == '-'; };
    const bool plain = !id.empty() && id.size() <= 100 && is_letter(id.back()) && std::ranges::all_of(id, is_plain);
    return std::string(kind) + "-" + (plain ? std::string(id) : "x" + hex(stable_hash(id)));
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> schemata{{
    {"person", "Person"},
    {"state", "PublicBody"},
    {"company", "Company"},
    {"organization", "Organization"},
    {"group", "Organization"},
    {"media", "Organization"},
}};

std::string_view schema_of(std::string_view type, const Texts& roles) {
    const bool is_public = !roles.empty() && (roles.front() == "GOV" || roles.front() == "MIL");
    if (type == "organization" && is_public) return "PublicBody";
    const auto found = std::ranges::find(schemata, type, &std::pair<std::string_view, std::string_view>::first);
    return found == schemata.end() ? "LegalEntity" : found->second;
}

/// ISO 3166-1: alpha-3 to the alpha-2 in small letters that FollowTheMoney knows.
std::map<std::string, std::string> make_countries() {
    std::map<std::string, std::string> countries{{"XKX", "xk"}};
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        std::string small(*code);
        for (char& c : small) c = static_cast<char>(c - 'A' + 'a');
        countries.emplace(icu::Locale("", *code).getISO3Country(), small);
    }
    return countries;
}

bool is_url(std::string_view text) {
    const bool plain = std::ranges::all_of(text, [](char c) { return c > ' ' && c < 127 && c != '"' && c != '<'; });
    return plain && (text.starts_with("http://") || text.starts_with("https://"));
}

bool is_date(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i])) return false;
    }
    return true;
}

/// FollowTheMoney rejects longer values; it counts characters, so bytes are sure to be few enough.
std::size_t longest(std::string_view property) {
    if (property == "name" || property == "alias") return 384;
    if (property == "location") return 250;
    return property == "summary" || property == "description" ? 65000 : 1024;
}

std::string stripped(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return "";
    return std::string(text.substr(begin, text.find_last_not_of(blanks) + 1 - begin));
}

class FtmWriter {
  public:
    FtmWriter(std::ostream& out, const Graph& graph, const WriteOptions& options)
        : sink_(out), writer_(sink_), graph_(graph), options_(options) {}

    void write() {
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) {
            const Node& node = graph_[v];
            if (node.kind == NodeKind::actor)
                write_actor(node.id, node.type, node.country, node.roles, node.names, node.aliases);
        }
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) {
            for (const Evidence& evidence : graph_[e].evidence) write_parts(evidence);
        }
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) write_relation(e);
        sink_.flush();
    }

  private:
    void open(const std::string& id, std::string_view schema) {
        writer_.restart();
        writer_.begin_object();
        writer_.key("id");
        writer_.text(id);
        writer_.key("schema");
        writer_.text(schema);
        writer_.key("properties");
        writer_.begin_object();
    }

    void close() {
        writer_.end_object();
        writer_.end_object();
        sink_.put('\n');
    }

    // FollowTheMoney strips blanks around values, and has none that are nothing else.
    void property(std::string_view name, Texts values) {
        for (std::string& value : values) value = stripped(first_bytes(value, longest(name)));
        std::erase_if(values, [](const std::string& value) { return value.empty(); });
        if (values.empty()) return;
        std::set<std::string_view> written;
        writer_.key(name);
        writer_.begin_array();
        for (const std::string& value : values) {
            if (written.insert(value).second) writer_.text(value);
        }
        writer_.end_array();
    }

    void write_country(const std::string& country) {
        if (const auto found = countries_.find(country); found != countries_.end())
            property("country", {found->second});
    }

    void write_actor(const std::string& id, const std::string& type, const std::string& country, const Texts& roles,
                     const Names& names, const Texts& aliases) {
        if (!actors_.insert(id).second) return;
        open(entity_id("actor", id), schema_of(type, roles));
        Texts all;
        for (const auto& [language, name] : names) all.push_back(name);
        if (all.empty()) all.push_back(id);
        property("name", all);
        property("alias", aliases);
        write_country(country);
        property("keywords", roles);
        close();
    }

    // Documents, and speakers who neither did nor suffered anything.
    void write_parts(const Evidence& evidence) {
        for (const Attribution& link : evidence.attribution) {
            const Actor& actor = link.actor;
            write_actor(actor.id, actor.type, actor.country, actor.roles, actor.names, {});
        }
        if (!documents_.insert(evidence.document).second) return;
        open(entity_id("document", evidence.document), "Article");
        property("title", {evidence.document});
        property("fileName", {evidence.document});
        if (is_url(evidence.document)) property("sourceUrl", {evidence.document});
        property("language", {icu::Locale(evidence.language.c_str()).getISO3Language()});
        close();
    }

    void write_date(const Edge& edge) {
        if (is_date(edge.first_date) && edge.first_date == edge.last_date) return property("date", {edge.first_date});
        if (is_date(edge.first_date)) property("startDate", {edge.first_date});
        if (is_date(edge.last_date)) property("endDate", {edge.last_date});
    }

    // What links and events have in common.
    void write_proof(const Edge& edge) {
        Texts sentences;
        Texts documents;
        Texts speakers;
        Texts urls;
        for (const Evidence& evidence : edge.evidence) {
            sentences.push_back(evidence.sentence_text);
            documents.push_back(entity_id("document", evidence.document));
            if (is_url(evidence.document)) urls.push_back(evidence.document);
            speakers.push_back(chain_of(evidence.attribution, options_.language));
        }
        write_date(edge);
        property("summary", sentences);
        property("proof", documents);
        property("publisher", speakers);
        property("sourceUrl", urls);
        property("recordId", {edge.id});
    }

    void write_relation(EdgeId id) {
        const Edge& edge = graph_[id];
        const Node& source = graph_[boost::source(id, graph_)];
        const Node& target = graph_[boost::target(id, graph_)];
        const std::string kind = kind_of(edge, info_of(graph_, edge), options_.language);
        const bool has_source = source.kind == NodeKind::actor;
        const bool has_target = target.kind == NodeKind::actor;
        if (edge.family == Family::affiliation && has_source && has_target)
            return write_membership(edge, source, target);
        write_event(edge, has_source ? &source : nullptr, has_target ? &target : nullptr, kind);
        if (!has_source || !has_target) return;
        open(entity_id("link", edge.id), "UnknownLink");
        property("subject", {entity_id("actor", source.id)});
        property("object", {entity_id("actor", target.id)});
        property("role", {kind});
        write_proof(edge);
        close();
    }

    // Who holds which office: the office as it is written is the role.
    void write_membership(const Edge& edge, const Node& member, const Node& body) {
        open(entity_id("membership", edge.id), "Membership");
        property("member", {entity_id("actor", member.id)});
        property("organization", {entity_id("actor", body.id)});
        Texts offices;
        for (const Evidence& evidence : edge.evidence) offices.push_back(evidence.trigger.text);
        property("role", offices);
        if (edge.polarity == Polarity::negative) property("status", {"former"});
        write_proof(edge);
        close();
    }

    void write_event(const Edge& edge, const Node* source, const Node* target, const std::string& kind) {
        open(entity_id("event", edge.id), "Event");
        std::string name = source == nullptr ? kind : std::string(label_of(*source, options_.language)) + " " + kind;
        if (target != nullptr) name += " " + std::string(label_of(*target, options_.language));
        property("name", {name});
        Texts involved;
        if (source != nullptr) property("organizer", {entity_id("actor", source->id)});
        if (target != nullptr) property("involved", {entity_id("actor", target->id)});
        property("keywords", {edge.relation.get(), edge.cameo.empty() ? "" : "CAMEO " + edge.cameo,
                              edge.plover.empty() ? "" : "PLOVER " + edge.plover, std::string(name_of(edge.polarity)),
                              std::string(name_of(edge.modality))});
        Texts said;
        for (const Evidence& evidence : edge.evidence) {
            if (evidence.content) said.push_back(evidence.content->text);
            if (evidence.quote) said.push_back(evidence.quote->text);
        }
        property("description", said);
        write_place(edge);
        write_proof(edge);
        close();
    }

    void write_place(const Edge& edge) {
        for (const Evidence& evidence : edge.evidence) {
            if (!evidence.place) continue;
            property("location", {evidence.place->mention.text});
            return write_country(evidence.place->country);
        }
    }

    TextSink sink_;
    JsonWriter writer_;
    const Graph& graph_;
    const WriteOptions& options_;
    const std::map<std::string, std::string> countries_ = make_countries();
    std::set<std::string, std::less<>> actors_;
    std::set<std::string, std::less<>> documents_;
};

}  // namespace

void write_ftm(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    FtmWriter(out, graph, options).write();
}

}  // namespace isnad
