#include <isnad/graph/build.h>

#include <isnad/extract/error.h>
#include <isnad/graph/finish.h>
#include <isnad/graph/labels.h>
#include <isnad/graph/profile.h>
#include <isnad/graph/reprints.h>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

/// The same relations in the order of (uid, document), each once.
using Order = std::vector<std::size_t>;

void spell(std::string& out, std::string_view text) {
    out += text;
    out += '\0';
}

void spell(std::string& out, const std::optional<Quotation>& quotation) {
    if (!quotation) return spell(out, "-");
    spell(out, quotation->text);
    spell(out, std::to_string(quotation->span.begin));
    spell(out, std::to_string(quotation->span.end));
}

void spell(std::string& out, const Actor& actor) {
    spell(out, actor.id);
    spell(out, actor.country);
    spell(out, actor.type);
    for (const std::string& role : actor.roles) spell(out, role);
    for (const auto& [language, name] : actor.names) {
        spell(out, language);
        spell(out, name);
    }
    spell(out, actor.mention);
    spell(out, name_of(actor.reference));
}

// All that may differ between two records of one uid in one document, best record first. Used only for such pairs.
std::string spelling_of(const Relation& relation) {
    std::string out = relation.confidence > 0.0 ? std::to_string(1.0 / relation.confidence) : "~";
    spell(out, relation.rule);
    for (const auto* actor : {&relation.source, &relation.target}) {
        if (*actor) spell(out, **actor);
    }
    for (const Attribution& link : relation.attribution) {
        spell(out, link.actor);
        spell(out, link.relation);
        spell(out, link.trigger);
    }
    for (const auto& quotation : {std::optional(relation.trigger), relation.content, relation.quote}) {
        spell(out, quotation);
    }
    if (relation.date) {
        spell(out, relation.date->value);
        spell(out, relation.date->mention);
    }
    if (relation.place) {
        spell(out, relation.place->id);
        spell(out, relation.place->mention);
    }
    if (relation.count) {
        spell(out, std::to_string(relation.count->value));
        spell(out, relation.count->mention);
    }
    spell(out, relation.cameo);
    spell(out, relation.plover);
    spell(out, relation.trigger_lemma);
    spell(out, relation.sentence_text);
    return out;
}

bool relation_comes_before(const Relation& a, const Relation& b) {
    const auto order = std::tie(a.uid, a.document) <=> std::tie(b.uid, b.document);
    if (std::is_neq(order)) return std::is_lt(order);
    return a != b && spelling_of(a) < spelling_of(b);
}

std::string_view id_of(const std::optional<Actor>& actor) { return actor ? std::string_view(actor->id) : ""; }

void require_agreement(const Relation& a, const Relation& b) {
    const auto facts = [](const Relation& r) {
        return std::tuple(r.family, std::string_view(r.relation), id_of(r.source), id_of(r.target), r.polarity,
                          r.modality);
    };
    if (facts(a) == facts(b)) return;
    throw Error("relation " + a.uid, "the records of \"" + a.document + "\" and \"" + b.document +
                                         "\" disagree; were they made by different versions?");
}

// A relation that a document brings twice counts once.
Order order_of(const std::vector<Relation>& relations) {
    Order order(relations.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order,
                      [&](std::size_t a, std::size_t b) { return relation_comes_before(relations[a], relations[b]); });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const Relation& last = relations[order[i - 1]];
        if (last.uid == relations[order[i]].uid) require_agreement(last, relations[order[i]]);
    }
    const auto same = [&](std::size_t a, std::size_t b) {
        return relations[a].uid == relations[b].uid && relations[a].document == relations[b].document;
    };
    order.erase(std::unique(order.begin(), order.end(), same), order.end());
    return order;
}

using Profiles = std::map<std::string, Profile, std::less<>>;

void note(Profiles& profiles, const std::optional<Actor>& actor, const std::string& document) {
    if (!actor) return;
    Profile& profile = profiles[actor->id];
    profile.add(*actor);
    profile.add_mention(*actor, document);
}

std::vector<Node> nodes_of(const std::vector<Relation>& relations, const Order& order) {
    Profiles profiles;
    std::vector<Node> nodes;
    std::string_view uid;
    for (const std::size_t i : order) {
        const Relation& relation = relations[i];
        note(profiles, relation.source, relation.document);
        note(profiles, relation.target, relation.document);
        const bool first = nodes.empty() || uid != relation.uid;
        if (first && !relation.source) nodes.push_back(unknown_leaf(relation));
        if (first && !relation.target) nodes.push_back(statement_leaf(relation));
        if (first && !(relation.source && relation.target)) uid = relation.uid;
    }
    for (const auto& [id, profile] : profiles) nodes.push_back(profile.node(id));
    std::ranges::sort(nodes, {}, &Node::id);
    return nodes;
}

std::optional<ActorMention> take_mention(std::optional<Actor>& actor) {
    if (!actor) return std::nullopt;
    return ActorMention{actor->reference, std::move(actor->mention)};
}

Evidence take_evidence(Relation& relation) {
    Evidence evidence;
    evidence.uid = relation.uid;
    evidence.document = std::move(relation.document);
    evidence.language = std::move(relation.language);
    evidence.sentence = relation.sentence;
    evidence.sentence_text = std::move(relation.sentence_text);
    evidence.source = take_mention(relation.source);
    evidence.target = take_mention(relation.target);
    evidence.trigger = std::move(relation.trigger);
    evidence.trigger_lemma = std::move(relation.trigger_lemma);
    evidence.attribution = std::move(relation.attribution);
    evidence.content = std::move(relation.content);
    evidence.quote = std::move(relation.quote);
    evidence.date = std::move(relation.date);
    evidence.place = std::move(relation.place);
    evidence.count = std::move(relation.count);
    evidence.rule = std::move(relation.rule);
    evidence.confidence = relation.confidence;
    return evidence;
}

DraftEdge draft_of(Relation& relation) {
    DraftEdge draft;
    draft.source = source_vertex(relation);
    draft.target = target_vertex(relation);
    draft.edge.id = relation.uid;
    draft.edge.family = relation.family;
    draft.edge.relation = relation.relation;
    draft.edge.cameo = relation.cameo;
    draft.edge.plover = relation.plover;
    draft.edge.polarity = relation.polarity;
    draft.edge.modality = relation.modality;
    return draft;
}

std::vector<DraftEdge> edges_of(std::vector<Relation>& relations, const Order& order) {
    std::vector<DraftEdge> drafts;
    for (const std::size_t i : order) {
        Relation& relation = relations[i];
        if (drafts.empty() || drafts.back().edge.id != relation.uid) drafts.push_back(draft_of(relation));
        drafts.back().edge.evidence.push_back(take_evidence(relation));
    }
    find_reprints(drafts);
    for (DraftEdge& draft : drafts) summarize(draft.edge);
    return drafts;
}

}  // namespace

void GraphBuilder::merge(GraphBuilder other) {
    relations_.insert(relations_.end(), std::make_move_iterator(other.relations_.begin()),
                      std::make_move_iterator(other.relations_.end()));
}

Graph GraphBuilder::finish() {
    std::vector<Relation> relations = std::exchange(relations_, {});
    const Order order = order_of(relations);
    std::vector<Node> nodes = nodes_of(relations, order);
    std::vector<DraftEdge> edges = edges_of(relations, order);
    return assemble(std::move(nodes), std::move(edges), ontology_);
}

}  // namespace isnad
