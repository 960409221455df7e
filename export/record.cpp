#include <isnad/export/record.h>

#include <isnad/export/json_reader.h>
#include <isnad/export/json_writer.h>
#include <isnad/export/record_json.h>

#include <tuple>

namespace isnad {
namespace {

void write_facts(JsonWriter& writer, const Relation& relation) {
    writer.key("kind");
    writer.text("relation");
    writer.key("family");
    writer.text(name_of(relation.family));
    writer.key("relation");
    writer.text(relation.relation);
    writer.key("cameo");
    writer.text_or_null(relation.cameo);
    writer.key("plover");
    writer.text_or_null(relation.plover);
    writer.key("source");
    write_actor(writer, relation.source);
    writer.key("target");
    write_actor(writer, relation.target);
    writer.key("polarity");
    writer.text(name_of(relation.polarity));
    writer.key("modality");
    writer.text(name_of(relation.modality));
}

void write_proof(JsonWriter& writer, const Relation& relation) {
    writer.key("attribution");
    write_attribution(writer, relation.attribution);
    writer.key("trigger");
    write_trigger(writer, relation.trigger, relation.trigger_lemma);
    writer.key("content");
    write_span(writer, relation.content);
    writer.key("quote");
    write_span(writer, relation.quote);
    writer.key("date");
    write_date(writer, relation.date);
    writer.key("place");
    write_place(writer, relation.place);
    write_count(writer, relation.count);
    writer.key("sentence");
    write_sentence(writer, relation.sentence, relation.sentence_text);
    writer.key("doc");
    writer.text(relation.document);
    writer.key("language");
    writer.text(relation.language);
    writer.key("rule");
    writer.text(relation.rule);
    writer.key("confidence");
    writer.real(relation.confidence);
    writer.key("uid");
    writer.text(relation.uid);
}

Relation read_relation(const JsonObject& object) {
    Relation relation;
    relation.family = object.required("family", family_of);
    relation.relation = object.required_text("relation");
    relation.cameo = object.text("cameo");
    relation.plover = object.text("plover");
    relation.source = read_actor(object, "source");
    relation.target = read_actor(object, "target");
    relation.polarity = object.required("polarity", polarity_of);
    relation.modality = object.required("modality", modality_of);
    relation.attribution = read_attribution(object);
    std::tie(relation.trigger, relation.trigger_lemma) = read_trigger(object);
    relation.content = read_span(object, "content");
    relation.quote = read_span(object, "quote");
    relation.date = read_date(object);
    relation.place = read_place(object);
    relation.count = read_count(object);
    std::tie(relation.sentence, relation.sentence_text) = read_sentence(object);
    relation.document = object.text("doc");
    relation.language = object.text("language");
    relation.rule = object.text("rule");
    relation.confidence = object.real("confidence");
    relation.uid = object.required_text("uid");
    return relation;
}

}  // namespace

std::optional<Relation> read_record(std::string_view line, std::string_view where) {
    const rapidjson::Document document = parse_json(line, where);
    const JsonObject object(document, where);
    if (object.required_text("kind") != "relation") return std::nullopt;
    return read_relation(object);
}

void write_record(TextSink& sink, const Relation& relation) {
    JsonWriter writer(sink);
    writer.begin_object();
    write_facts(writer, relation);
    write_proof(writer, relation);
    writer.end_object();
    sink.put('\n');
}

std::string write_record(const Relation& relation) {
    TextSink sink;
    write_record(sink, relation);
    return std::string(sink.text());
}

}  // namespace isnad
