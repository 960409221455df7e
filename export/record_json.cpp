#include <isnad/export/record_json.h>

namespace isnad {
namespace {

void write_members(JsonWriter& writer, const Quotation& span) {
    writer.key("begin");
    writer.integer(span.span.begin);
    writer.key("end");
    writer.integer(span.span.end);
    writer.key("text");
    writer.text(span.text);
}

void write_mention(JsonWriter& writer, const std::optional<ActorMention>& actor) {
    if (!actor) return writer.null();
    writer.begin_object();
    writer.key("mention");
    write_span(writer, actor->mention);
    writer.key("reference");
    writer.text(name_of(actor->reference));
    writer.end_object();
}

void write_piece(JsonWriter& writer, const Evidence& evidence) {
    writer.begin_object();
    writer.key("source");
    write_mention(writer, evidence.source);
    writer.key("target");
    write_mention(writer, evidence.target);
    writer.key("attribution");
    write_attribution(writer, evidence.attribution);
    writer.key("trigger");
    write_trigger(writer, evidence.trigger, evidence.trigger_lemma);
    writer.key("content");
    write_span(writer, evidence.content);
    writer.key("quote");
    write_span(writer, evidence.quote);
    writer.key("date");
    write_date(writer, evidence.date);
    writer.key("place");
    write_place(writer, evidence.place);
    write_count(writer, evidence.count);
    writer.key("sentence");
    write_sentence(writer, evidence.sentence, evidence.sentence_text);
    writer.key("doc");
    writer.text(evidence.document);
    writer.key("language");
    writer.text(evidence.language);
    writer.key("rule");
    writer.text(evidence.rule);
    writer.key("confidence");
    writer.real(evidence.confidence);
    writer.key("uid");
    writer.text(evidence.uid);
    writer.end_object();
}

template <class Write>
std::string as_text(Write write) {
    TextSink sink;
    JsonWriter writer(sink);
    write(writer);
    return std::string(sink.text());
}

}  // namespace

void write_span(JsonWriter& writer, const std::optional<Quotation>& span) {
    if (!span) return writer.null();
    writer.begin_object();
    write_members(writer, *span);
    writer.end_object();
}

void write_names(JsonWriter& writer, const std::vector<std::pair<std::string, std::string>>& names) {
    writer.begin_object();
    for (const auto& [language, name] : names) {
        writer.key(language);
        writer.text(name);
    }
    writer.end_object();
}

void write_texts(JsonWriter& writer, const std::vector<std::string>& texts) {
    writer.begin_array();
    for (const std::string& text : texts) writer.text(text);
    writer.end_array();
}

std::string names_as_json(const std::vector<std::pair<std::string, std::string>>& names) {
    return as_text([&](JsonWriter& writer) { write_names(writer, names); });
}

std::string texts_as_json(const std::vector<std::string>& texts) {
    return as_text([&](JsonWriter& writer) { write_texts(writer, texts); });
}

void write_actor(JsonWriter& writer, const std::optional<Actor>& actor) {
    if (!actor) return writer.null();
    writer.begin_object();
    writer.key("id");
    writer.text(actor->id);
    if (!actor->country.empty()) {  // Absent, not null: the record's description says so.
        writer.key("country");
        writer.text(actor->country);
    }
    writer.key("type");
    writer.text_or_null(actor->type);
    writer.key("roles");
    write_texts(writer, actor->roles);
    writer.key("name");
    write_names(writer, actor->names);
    writer.key("mention");
    write_span(writer, actor->mention);
    writer.key("reference");
    writer.text(name_of(actor->reference));
    writer.end_object();
}

void write_trigger(JsonWriter& writer, const Quotation& trigger, const std::string& lemma) {
    writer.begin_object();
    write_members(writer, trigger);
    writer.key("lemma");
    writer.text_or_null(lemma);
    writer.end_object();
}

void write_attribution(JsonWriter& writer, const std::vector<Attribution>& attribution) {
    writer.begin_array();
    for (const Attribution& link : attribution) {
        writer.begin_object();
        writer.key("actor");
        write_actor(writer, link.actor);
        writer.key("relation");
        writer.text_or_null(link.relation);
        writer.key("trigger");
        write_span(writer, link.trigger);
        writer.end_object();
    }
    writer.end_array();
}

void write_date(JsonWriter& writer, const std::optional<EventDate>& date) {
    if (!date) return writer.null();
    writer.begin_object();
    writer.key("value");
    writer.text(date->value);
    if (date->mention) {  // Otherwise the date is the document's own and stands nowhere in the text.
        writer.key("text");
        writer.text(date->mention->text);
        writer.key("begin");
        writer.integer(date->mention->span.begin);
        writer.key("end");
        writer.integer(date->mention->span.end);
    }
    writer.end_object();
}

void write_place(JsonWriter& writer, const std::optional<EventPlace>& place) {
    if (!place) return writer.null();
    writer.begin_object();
    writer.key("id");
    writer.text(place->id);
    writer.key("country");
    writer.text_or_null(place->country);
    writer.key("name");
    write_names(writer, place->names);
    writer.key("mention");
    write_span(writer, place->mention);
    writer.end_object();
}

void write_count(JsonWriter& writer, const std::optional<Count>& count) {
    if (!count) return;  // Only casualties have the key.
    writer.key("count");
    writer.begin_object();
    writer.key("value");
    writer.integer(count->value);
    if (count->mention) write_members(writer, *count->mention);
    writer.end_object();
}

void write_sentence(JsonWriter& writer, const SentenceReference& sentence, const std::string& text) {
    writer.begin_object();
    writer.key("index");
    writer.integer(sentence.index);
    writer.key("begin");
    writer.integer(sentence.span.begin);
    writer.key("end");
    writer.integer(sentence.span.end);
    if (!text.empty()) {
        writer.key("text");
        writer.text(text);
    }
    writer.end_object();
}

void write_evidence(JsonWriter& writer, const std::vector<Evidence>& evidence) {
    writer.begin_array();
    for (const Evidence& piece : evidence) write_piece(writer, piece);
    writer.end_array();
}

}  // namespace isnad
