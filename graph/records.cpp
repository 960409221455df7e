#include <isnad/graph/build.h>

namespace isnad {

std::optional<Actor> actor_of(const Node& node, const std::optional<ActorMention>& mention) {
    if (node.kind != NodeKind::actor) return std::nullopt;
    Actor actor;
    actor.id = node.id;
    actor.country = node.country;
    actor.type = node.type;
    actor.roles = node.roles;
    actor.names = node.names;
    if (mention) {
        actor.mention = mention->mention;
        actor.reference = mention->reference;
    }
    return actor;
}

Relation relation_of(const Edge& edge, const Evidence& evidence) {
    return {.family = edge.family,
            .relation = edge.relation,
            .cameo = edge.cameo,
            .plover = edge.plover,
            .source = std::nullopt,
            .target = std::nullopt,
            .polarity = edge.polarity,
            .modality = edge.modality,
            .attribution = evidence.attribution,
            .trigger = evidence.trigger,
            .trigger_lemma = evidence.trigger_lemma,
            .content = evidence.content,
            .quote = evidence.quote,
            .date = evidence.date,
            .place = evidence.place,
            .count = evidence.count,
            .sentence = evidence.sentence,
            .sentence_text = evidence.sentence_text,
            .document = evidence.document,
            .language = evidence.language,
            .rule = evidence.rule,
            .confidence = evidence.confidence,
            .uid = evidence.uid};
}

Relation relation_of(const Graph& graph, EdgeId id, std::size_t piece) {
    const Evidence& evidence = graph[id].evidence[piece];
    Relation relation = relation_of(graph[id], evidence);
    relation.source = actor_of(graph[source(id, graph)], evidence.source);
    relation.target = actor_of(graph[target(id, graph)], evidence.target);
    return relation;
}

}  // namespace isnad
