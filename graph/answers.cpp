#include <isnad/graph/answers.h>

#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

using Principal = std::uint32_t;
using Dyad = std::pair<Principal, Principal>;

/// One sentence with the edges that match it alone. Its variables are numbered; without one it is `none`.
struct Sentence {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t source = none;
    std::size_t target = none;
    std::size_t place = 0;  ///< In the question.
    std::vector<EdgeId> edges;
};

/// What the sentences read so far have in common.
struct Partial {
    Answer edges;
    std::vector<std::optional<Principal>> bound;  ///< By variable.
};

class Solver {
  public:
    Solver(const Graph& graph, std::span<const Query> queries, std::size_t most) : graph_(graph), most_(most) {
        for (std::size_t i = 0; i < queries.size(); ++i) add_sentence(queries[i], i);
    }

    std::vector<Answer> run() {
        std::vector<Partial> partials{
            {Answer(sentences_.size()), std::vector<std::optional<Principal>>(names_.size())}};
        std::vector<Sentence> rest = std::move(sentences_);
        std::vector<bool> known(names_.size());
        for (bool first = true; !rest.empty(); first = false) {
            const auto next = std::ranges::min_element(rest, {}, [&](const Sentence& sentence) {
                return std::tuple(!first && !is_bound(sentence, known), sentence.edges.size(), sentence.place);
            });
            if (!first && !is_bound(*next, known)) {
                throw Error("query",
                            "the sentences of a question must share a variable, as in "
                            "\"?x accuses ?y and ?y accuses ?x\"");
            }
            partials = join(partials, *next, known);
            for (const std::size_t variable : {next->source, next->target})
                if (variable != Sentence::none) known[variable] = true;
            rest.erase(next);
        }
        std::vector<Answer> answers;
        answers.reserve(partials.size());
        for (Partial& partial : partials) answers.push_back(std::move(partial.edges));
        return answers;
    }

  private:
    // Numbers those who stand at an edge of some sentence: in a large graph, few.
    void number_principal(VertexId v) {
        if (principals_.empty()) principals_.resize(num_vertices(graph_), unnumbered);
        if (principals_[v] != unnumbered) return;
        const auto number = static_cast<Principal>(numbers_.size());
        principals_[v] = numbers_.emplace(principal_of(graph_[v]), number).first->second;
    }

    std::size_t number_of(std::string_view variable) {
        if (variable.empty()) return Sentence::none;
        const auto found = std::ranges::find(names_, variable);
        if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
        names_.emplace_back(variable);
        return names_.size() - 1;
    }

    void add_sentence(const Query& query, std::size_t place) {
        Sentence sentence{number_of(variable_of(query.source)), number_of(variable_of(query.target)), place,
                          matching_edges(graph_, query)};
        for (const EdgeId e : sentence.edges) {
            number_principal(source(e, graph_));
            number_principal(target(e, graph_));
        }
        if (sentence.source != Sentence::none && sentence.source == sentence.target) {
            std::erase_if(sentence.edges, [&](EdgeId e) { return source_of(e) != target_of(e); });
        }
        sentences_.push_back(std::move(sentence));
    }

    Principal source_of(EdgeId e) const { return principals_[source(e, graph_)]; }
    Principal target_of(EdgeId e) const { return principals_[target(e, graph_)]; }

    static bool is_known(std::size_t variable, const std::vector<bool>& known) {
        return variable != Sentence::none && known[variable];
    }
    static bool is_bound(const Sentence& sentence, const std::vector<bool>& known) {
        return is_known(sentence.source, known) || is_known(sentence.target, known);
    }

    // The edges of a sentence sorted by what is known of their ends; what is not known counts as nothing.
    std::vector<std::pair<Dyad, EdgeId>> index(const Sentence& sentence, const std::vector<bool>& known) const {
        std::vector<std::pair<Dyad, EdgeId>> sorted;
        sorted.reserve(sentence.edges.size());
        for (const EdgeId e : sentence.edges) {
            sorted.push_back({{is_known(sentence.source, known) ? source_of(e) : 0,
                               is_known(sentence.target, known) ? target_of(e) : 0},
                              e});
        }
        std::ranges::stable_sort(sorted, {}, &std::pair<Dyad, EdgeId>::first);
        return sorted;
    }

    std::vector<Partial> join(const std::vector<Partial>& partials, const Sentence& sentence,
                              const std::vector<bool>& known) const {
        const auto sorted = index(sentence, known);
        std::vector<Partial> joined;
        for (const Partial& partial : partials) {
            const Dyad key{is_known(sentence.source, known) ? *partial.bound[sentence.source] : 0,
                           is_known(sentence.target, known) ? *partial.bound[sentence.target] : 0};
            for (const auto& [ends, edge] :
                 std::ranges::equal_range(sorted, key, {}, &std::pair<Dyad, EdgeId>::first)) {
                if (joined.size() == most_) {
                    throw Error("query", "more than " + std::to_string(most_) + " answers; ask more narrowly");
                }
                Partial& longer = joined.emplace_back(partial);
                longer.edges[sentence.place] = edge;
                if (sentence.source != Sentence::none) longer.bound[sentence.source] = source_of(edge);
                if (sentence.target != Sentence::none) longer.bound[sentence.target] = target_of(edge);
            }
        }
        return joined;
    }

    const Graph& graph_;
    std::size_t most_;
    static constexpr Principal unnumbered = static_cast<Principal>(-1);
    std::map<std::string, Principal> numbers_;
    std::vector<Principal> principals_;  // By vertex.
    std::vector<std::string> names_;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::string principal_of(const Node& node) {
    if (node.kind != NodeKind::actor) return "-" + node.id;
    if (!node.country.empty()) return node.country;
    if (is_named_by_itself(node)) return node.id;
    return node.id.substr(0, node.id.find('.'));
}

std::vector<Answer> find_answers(const Graph& graph, std::span<const Query> queries, std::size_t most) {
    std::vector<Answer> answers = Solver(graph, queries, most).run();
    const auto rank = [&graph](const Answer& answer) {
        double weight = 0.0;
        for (const EdgeId e : answer) weight -= graph[e].weight;
        return std::tuple(weight, std::string_view(graph[answer.front()].first_date), source(answer.front(), graph),
                          target(answer.front(), graph));
    };
    std::ranges::sort(answers, [&](const Answer& a, const Answer& b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return std::ranges::lexicographical_compare(
            a, b, {}, [&](EdgeId e) { return std::string_view(graph[e].id); },
            [&](EdgeId e) { return std::string_view(graph[e].id); });
    });
    return answers;
}

}  // namespace isnad
