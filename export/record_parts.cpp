#include <isnad/export/record_json.h>

#include <isnad/extract/error.h>

namespace isnad {
namespace {

// The object at `key`; nothing if it is absent or null.
std::optional<JsonObject> object_at(const JsonObject& object, const char* key) {
    const rapidjson::Value* value = object.find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->IsObject()) object.fail(std::string("\"") + key + "\" must be an object");
    return JsonObject(*value, object.where());
}

Span read_offsets(const JsonObject& object) {
    const Span span{object.offset("begin"), object.offset("end")};
    if (span.end < span.begin) object.fail(R"("end" is before "begin")");
    return span;
}

Quotation read_quotation(const JsonObject& object) { return {read_offsets(object), object.text("text")}; }

Reference read_reference(const JsonObject& object) {
    const std::string name = object.text("reference");
    const auto reference = name.empty() ? Reference::name : reference_of(name);
    if (!reference) object.fail("unknown reference \"" + name + "\"");
    return *reference;
}

std::optional<ActorMention> read_mention(const JsonObject& object, const char* key) {
    const auto mention = object_at(object, key);
    if (!mention) return std::nullopt;
    return ActorMention{read_reference(*mention), read_span(*mention, "mention")};
}

Evidence read_piece(const JsonObject& object) {
    Evidence evidence;
    evidence.source = read_mention(object, "source");
    evidence.target = read_mention(object, "target");
    evidence.attribution = read_attribution(object);
    std::tie(evidence.trigger, evidence.trigger_lemma) = read_trigger(object);
    evidence.content = read_span(object, "content");
    evidence.quote = read_span(object, "quote");
    evidence.date = read_date(object);
    evidence.place = read_place(object);
    evidence.count = read_count(object);
    std::tie(evidence.sentence, evidence.sentence_text) = read_sentence(object);
    evidence.document = object.text("doc");
    evidence.language = object.text("language");
    evidence.rule = object.text("rule");
    evidence.confidence = object.real("confidence");
    evidence.uid = object.required_text("uid");
    return evidence;
}

}  // namespace

std::optional<Quotation> read_span(const JsonObject& object, const char* key) {
    const auto span = object_at(object, key);
    if (!span) return std::nullopt;
    return read_quotation(*span);
}

std::optional<Actor> read_actor(const JsonObject& object, const char* key) {
    const auto found = object_at(object, key);
    if (!found) return std::nullopt;
    Actor actor;
    actor.id = found->required_text("id");
    actor.country = found->text("country");
    actor.type = found->text("type");
    actor.roles = found->texts("roles");
    actor.names = found->names("name");
    actor.mention = read_span(*found, "mention");
    actor.reference = read_reference(*found);
    return actor;
}

std::pair<Quotation, std::string> read_trigger(const JsonObject& object) {
    const auto trigger = object_at(object, "trigger");
    if (!trigger) object.fail("\"trigger\" is missing");
    return {read_quotation(*trigger), trigger->text("lemma")};
}

std::vector<Attribution> read_attribution(const JsonObject& object) {
    const rapidjson::Value* list = object.find("attribution");
    std::vector<Attribution> attribution;
    if (list == nullptr) return attribution;
    if (!list->IsArray()) object.fail("\"attribution\" must be a list");
    for (const rapidjson::Value& item : list->GetArray()) {
        const JsonObject link(item, object.where());
        auto actor = read_actor(link, "actor");
        if (!actor) object.fail("a link of \"attribution\" has no actor");
        attribution.push_back(
            {*std::move(actor), link.text("relation"), read_span(link, "trigger").value_or(Quotation{})});
    }
    return attribution;
}

std::optional<EventDate> read_date(const JsonObject& object) {
    const auto found = object_at(object, "date");
    if (!found) return std::nullopt;
    EventDate date{found->text("value"), std::nullopt};
    if (found->find("begin") != nullptr) date.mention = read_quotation(*found);
    return date;
}

std::optional<EventPlace> read_place(const JsonObject& object) {
    const auto found = object_at(object, "place");
    if (!found) return std::nullopt;
    return EventPlace{found->text("id"), found->text("country"), found->names("name"),
                      read_span(*found, "mention").value_or(Quotation{})};
}

std::optional<Count> read_count(const JsonObject& object) {
    const auto found = object_at(object, "count");
    if (!found) return std::nullopt;
    Count count;
    count.value = found->offset("value");
    if (found->find("begin") != nullptr) count.mention = read_quotation(*found);
    return count;
}

std::pair<SentenceReference, std::string> read_sentence(const JsonObject& object) {
    const auto sentence = object_at(object, "sentence");
    if (!sentence) object.fail("\"sentence\" is missing");
    return {{sentence->offset("index"), read_offsets(*sentence)}, sentence->text("text")};
}

std::vector<Evidence> read_evidence(const rapidjson::Value& list, std::string_view where) {
    if (!list.IsArray()) throw Error(std::string(where), "\"evidence\" must be a list");
    std::vector<Evidence> evidence;
    for (const rapidjson::Value& item : list.GetArray()) evidence.push_back(read_piece(JsonObject(item, where)));
    return evidence;
}

}  // namespace isnad
