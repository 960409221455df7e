// Every span of every record against the bytes of its document.
#include <isnad/export/text_sink.h>
#include <isnad/extract/error.h>
#include <isnad/store/state.h>

#include <optional>
#include <vector>

namespace isnad {
namespace {

/// Every span of a record with its text.
std::vector<Quotation> spans_of(const Relation& relation) {
    std::vector<Quotation> spans{relation.trigger, {relation.sentence.span, relation.sentence_text}};
    const auto add = [&](const std::optional<Quotation>& span) {
        if (span) spans.push_back(*span);
    };
    for (const auto* actor : {&relation.source, &relation.target}) {
        if (*actor) add((*actor)->mention);
    }
    for (const Attribution& link : relation.attribution) {
        add(link.actor.mention);
        spans.push_back(link.trigger);
    }
    add(relation.content);
    add(relation.quote);
    if (relation.date) add(relation.date->mention);
    if (relation.place) spans.push_back(relation.place->mention);
    return spans;
}

// Invalid bytes stand in a record as U+FFFD, so both sides are compared as records would have them.
std::string as_in_record(std::string_view text) {
    TextSink sink;
    sink.json_string(text);
    return std::string(sink.text());
}

std::uint64_t verify_record(std::string_view text, const Relation& relation) {
    const std::vector<Quotation> spans = spans_of(relation);
    for (const Quotation& quotation : spans) {
        const auto [begin, end] = quotation.span;
        const bool inside = begin <= end && end <= text.size();
        if (inside && as_in_record(slice(text, quotation.span)) == as_in_record(quotation.text)) continue;
        throw Error(relation.document, "relation " + relation.uid + ": the bytes " + std::to_string(begin) + "-" +
                                           std::to_string(end) + " are not \"" + quotation.text + "\"");
    }
    return spans.size();
}

}  // namespace

std::uint64_t Store::verify() const {
    const std::string& path = state_->database.path();
    std::uint64_t spans = 0;
    Statement documents(state_->database,
                        "SELECT id, content, text, number FROM document JOIN text ON document = number ORDER BY id");
    while (documents.step()) {
        const std::string id(documents.text(0));
        const std::string text(documents.text(2));
        if (content_hash(text) != documents.text(1)) throw Error(path, id + ": its text is not what was added");
        Statement rows(
            state_->database,
            "SELECT record FROM relation JOIN record ON number = record.relation WHERE document = ? ORDER BY position");
        rows.bind(1, documents.number(3));
        while (rows.step()) spans += verify_record(text, relation_at(rows, 0, path + ": " + id));
    }
    return spans;
}

}  // namespace isnad
