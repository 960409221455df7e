// Pairs of actors that are perhaps one.
#include <isnad/graph/labels.h>
#include <isnad/graph/merges.h>
#include <isnad/graph/query.h>

#include <algorithm>
#include <optional>
#include <sstream>

namespace isnad {
namespace {

constexpr std::size_t least_letters = 3;  // Bytes of a word by which names are compared.
constexpr std::size_t most_alike = 500;   // Actors with one word in their names; more say nothing about it.

struct Candidate {
    const Node* node = nullptr;
    std::string language;
    std::string name;  ///< Folded.
    std::vector<std::string> words;
};

bool is_within(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    return part.size() < whole.size() && std::ranges::all_of(part, [&](const std::string& word) {
               return std::ranges::find(whole, word) != whole.end();
           });
}

bool share_country(const Node& a, const Node& b) { return !a.country.empty() && a.country == b.country; }

// Names of the same number of words of which one is spelled otherwise.
bool is_spelled_alike(const Candidate& a, const Candidate& b) {
    if (a.words.size() != b.words.size() || a.words.size() < 2) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < a.words.size(); ++i) {
        if (a.words[i] == b.words[i]) continue;
        const std::vector<std::string> other{b.words[i]};
        if (++different > 1 || nearest(a.words[i], other).empty()) return false;
    }
    return different == 1;
}

std::optional<std::string> reason_of(const Candidate& a, const Candidate& b) {
    if (a.name == b.name) return "the same name";
    if (!share_country(*a.node, *b.node)) return std::nullopt;
    if (is_within(a.words, b.words) || is_within(b.words, a.words)) return "one name is a part of the other";
    if (is_spelled_alike(a, b)) return "names that differ by some letters";
    return std::nullopt;
}

std::pair<std::string, std::string> in_order(const std::string& a, const std::string& b) {
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

bool is_decided(const Merges& decided, const std::string& a, const std::string& b) {
    return decided.others.contains(in_order(a, b)) || decided.same.contains(a) || decided.same.contains(b);
}

Doubt doubt_of(const Node& a, const Node& b, std::string reason) {
    const auto rank = [](const Node& node) {
        return std::tuple(is_named_by_itself(node), -std::int64_t{node.mentions}, node.id);
    };
    const bool ordered = rank(a) < rank(b);
    if (share_country(a, b)) reason += ", both of " + a.country.get();
    return ordered ? Doubt{a.id, b.id, std::move(reason)} : Doubt{b.id, a.id, std::move(reason)};
}

}  // namespace

std::vector<Doubt> doubtful_actors(const Graph& graph, const Merges& decided,
                                   const std::function<std::string(std::string_view)>& fold) {
    std::vector<Candidate> candidates;
    std::map<std::string, std::vector<std::size_t>> places;  // Language and word to the names that have it.
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        const Node& node = graph[v];
        if (node.kind != NodeKind::actor || !(node.type == "person" || is_named_by_itself(node))) continue;
        for (const auto& [language, name] : node.names) {
            Candidate candidate{&node, language, fold ? fold(name) : name, {}};
            std::istringstream words(candidate.name);
            for (std::string word; words >> word;) {
                if (word.size() < least_letters) continue;
                places[language + " " + word].push_back(candidates.size());
                candidate.words.push_back(word);
            }
            candidates.push_back(std::move(candidate));
        }
    }
    std::map<std::pair<std::string, std::string>, Doubt> doubts;
    const auto compare = [&](const Candidate& a, const Candidate& b) {
        const bool of_bodies = !is_named_by_itself(*a.node) && !is_named_by_itself(*b.node);
        if (of_bodies || a.node == b.node || (a.node->type == "person") != (b.node->type == "person")) return;
        if (is_decided(decided, a.node->id, b.node->id)) return;
        if (auto reason = reason_of(a, b))
            doubts.try_emplace(in_order(a.node->id, b.node->id), doubt_of(*a.node, *b.node, *std::move(reason)));
    };
    for (const auto& [word, names] : places) {
        if (names.size() > most_alike) continue;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t k = i + 1; k < names.size(); ++k) compare(candidates[names[i]], candidates[names[k]]);
        }
    }
    std::vector<Doubt> sorted;
    sorted.reserve(doubts.size());
    for (auto& [pair, doubt] : doubts) sorted.push_back(std::move(doubt));
    return sorted;
}

}  // namespace isnad
