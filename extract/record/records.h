// From events to relation records.
#pragma once

#include <isnad/extract/event/event.h>
#include <isnad/extract/relation.h>

#include <cstdint>
#include <string>
#include <vector>

namespace isnad {

/// Returns the records of a document's events, in the order of their triggers, without doubles.
std::vector<Relation> to_relations(const Annotations& annotations, const std::vector<Event>& events);

/// Returns the id of a relation, made of its document's content, its trigger, its ends and its polarity.
std::string uid_of(const Relation& relation, std::uint64_t content_hash);

/// Returns the bytes by which an actor's mention is quoted: without the clitics before it and the comma after it.
Span mention_span(const Annotations& annotations, const Mention& mention);

/// Returns the actor of a mention as records name it. `implicit` says that the text does not write it here.
Actor to_actor(const Annotations& annotations, const Mention& mention, bool implicit);

}  // namespace isnad
