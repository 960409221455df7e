#include <isnad/graph/query.h>

#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

constexpr std::size_t most_words = 32;
constexpr std::string_view arabic_question_mark = "\u061F";

// What stands after a question mark; nothing if none begins the words.
std::optional<std::string_view> after_question_mark(std::string_view words) {
    for (const std::string_view mark : {std::string_view("?"), arabic_question_mark}) {
        if (words.starts_with(mark)) return words.substr(mark.size());
    }
    return std::nullopt;
}

// "?", "?x"
bool is_any(std::string_view words) {
    const auto name = after_question_mark(words);
    return name && std::ranges::none_of(*name, [](char c) { return c == ' ' || c == '?'; });
}

bool is_and(std::string_view word) { return word == "and" || word == "\u0648"; }

std::string plain_fold(std::string_view text) {
    std::string folded(text);
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

bool is_cameo(std::string_view words) {
    const bool digits = std::ranges::all_of(words, [](char c) { return c >= '0' && c <= '9'; });
    return digits && words.size() >= 2 && words.size() <= 4;
}

/// The names in the graph and in the lexicon.
class KnownNames {
  public:
    KnownNames(const Graph& graph, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
        for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
            if (graph[v].kind == NodeKind::actor) add_actor(graph[v]);
        }
        for (const RelationInfo& relation : graph[boost::graph_bundle].relations) add_relation(relation);
    }

    std::optional<ActorTerm> find_actor(const std::string& words) const {
        if (is_any(words)) return ActorTerm{words, {}};
        std::set<std::string> ids = find(actors_, words);
        if (vocabulary_.actors) std::ranges::copy(vocabulary_.actors(words), std::inserter(ids, ids.end()));
        if (ids.empty()) {
            ids = find(surnames_, words);
            if (vocabulary_.surnames) std::ranges::copy(vocabulary_.surnames(words), std::inserter(ids, ids.end()));
        }
        return ids.empty() ? std::nullopt : std::optional(ActorTerm{words, {ids.begin(), ids.end()}});
    }

    std::optional<RelationTerm> find_relation(const std::string& words) const {
        if (is_any(words)) return RelationTerm{words, {}, {}};
        if (is_cameo(words)) return RelationTerm{words, {}, words};
        const std::set<std::string> names = find(relations_, words);
        if (!names.empty()) return RelationTerm{words, {names.begin(), names.end()}, {}};
        std::string name = plain_fold(words);
        std::ranges::replace(name, ' ', '_');
        if (vocabulary_.relation && vocabulary_.relation(name) != nullptr) return RelationTerm{words, {name}, {}};
        return std::nullopt;
    }

    std::string suggest_actor(const std::string& words) const {
        std::map<std::string, std::string> known = spellings_of({&actors_, &surnames_});
        if (vocabulary_.spellings) {
            for (const std::string& spelling : vocabulary_.spellings()) known.try_emplace(fold(spelling), spelling);
        }
        return suggest(words, known);
    }
    std::string suggest_relation(const std::string& words) const { return suggest(words, spellings_of({&relations_})); }

  private:
    using Table = std::map<std::string, std::set<std::string>>;  // Folded name to ids.

    std::string fold(std::string_view text) const {
        return vocabulary_.fold ? vocabulary_.fold(text) : plain_fold(text);
    }

    std::set<std::string> find(const Table& table, const std::string& words) const {
        const auto found = table.find(fold(words));
        return found == table.end() ? std::set<std::string>() : found->second;
    }

    void add(Table& table, const std::string& name, const std::string& id) {
        const std::string folded = fold(name);
        table[folded].insert(id);
        spellings_.try_emplace(folded, name);
    }

    void add_actor(const Node& node) {
        add(actors_, node.id, node.id);
        for (const std::string& alias : node.aliases) add(actors_, alias, node.id);
        for (const auto& [language, name] : node.names) {
            add(actors_, name, node.id);
            const std::size_t blank = name.rfind(' ');
            if (node.type == "person" && blank != std::string::npos) add(surnames_, name.substr(blank + 1), node.id);
        }
    }

    void add_relation(const RelationInfo& relation) {
        add(relations_, relation.name, relation.name);
        std::string spaced = relation.name;
        std::ranges::replace(spaced, '_', ' ');
        for (const std::string& label : {spaced, relation.label_en, relation.label_ar}) {
            if (!label.empty()) add(relations_, label, relation.name);
        }
    }

    // Folded name to the one that a person reads.
    std::map<std::string, std::string> spellings_of(std::initializer_list<const Table*> tables) const {
        std::map<std::string, std::string> spellings;
        for (const Table* table : tables) {
            for (const auto& [name, ids] : *table) spellings.emplace(name, spellings_.at(name));
        }
        return spellings;
    }

    std::string suggest(const std::string& words, const std::map<std::string, std::string>& known) const {
        std::vector<std::string> candidates;
        candidates.reserve(known.size());
        for (const auto& [name, spelling] : known) candidates.push_back(name);
        std::string text;
        for (const std::string& name : nearest(fold(words), candidates)) {
            text += (text.empty() ? "; did you mean " : " or ") + known.at(name);
        }
        if (!text.empty()) text += "?";
        return text;
    }

    const Vocabulary& vocabulary_;
    Table actors_;
    Table surnames_;  // Of persons: the last word of a name, for what nothing else is known by.
    Table relations_;
    std::map<std::string, std::string> spellings_;  // Folded name to one that a person reads.
};

std::vector<std::string> words_of(std::string_view question) {
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> words;
    for (std::size_t at = question.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = question.find_first_of(blanks, at);
        words.emplace_back(question.substr(at, end - at));
        at = question.find_first_not_of(blanks, end);
    }
    return words;
}

/// A question cut into words, and where its places may begin and end.
class Question {
  public:
    explicit Question(std::vector<std::string> words) : words_(std::move(words)) {}

    std::size_t size() const { return words_.size(); }

    std::string join(std::size_t begin, std::size_t end) const {
        std::string text;
        for (std::size_t i = begin; i < end; ++i) text += (text.empty() ? "" : " ") + words_[i];
        return text;
    }

  private:
    std::vector<std::string> words_;
};

/// A way to cut: source [0, first), relation [first, second), target [second, size).
struct Cut {
    std::size_t first;
    std::size_t second;
};

// In the order of preference: the longest relation ("calls on" before "calls"), then the longest source. A question
// without target stands last.
std::vector<Cut> cuts_of(std::size_t size) {
    std::vector<Cut> cuts;
    for (std::size_t second = 2; second <= size; ++second) {
        for (std::size_t first = 1; first < second; ++first) cuts.push_back({first, second});
    }
    std::ranges::stable_sort(cuts, {}, [size](const Cut& cut) {
        return std::tuple(cut.second == size, size - (cut.second - cut.first), size - cut.first);
    });
    return cuts;
}

// The words of the target; "?" where there are none.
std::string target_words(const Question& question, const Cut& cut) {
    return cut.second == question.size() ? "?" : question.join(cut.second, question.size());
}

// Complains of the relation where both actors are known.
void complain_of_relation(const Question& question, const Cut& cut, const KnownNames& names) {
    const std::string words = question.join(cut.first, cut.second);
    if (names.find_relation(words)) return;
    if (!names.find_actor(question.join(0, cut.first)) || !names.find_actor(target_words(question, cut))) return;
    throw Error("query", "no relation is known as \"" + words + "\"" + names.suggest_relation(words));
}

// Complains of an actor where the relation is known.
void complain_of_actor(const Question& question, const Cut& cut, const KnownNames& names) {
    if (!names.find_relation(question.join(cut.first, cut.second))) return;
    for (const std::string& words : {question.join(0, cut.first), target_words(question, cut)}) {
        if (names.find_actor(words)) continue;
        throw Error("query", "no actor is known as \"" + words + "\"" + names.suggest_actor(words));
    }
}

// Says what is wrong with the cut that comes nearest to a question.
[[noreturn]] void explain_failure(const Question& question, const std::vector<Cut>& cuts, const KnownNames& names) {
    for (const Cut& cut : cuts) {
        if (cut.second < question.size()) complain_of_relation(question, cut, names);
    }
    for (const Cut& cut : cuts) complain_of_actor(question, cut, names);
    for (const Cut& cut : cuts) complain_of_relation(question, cut, names);
    throw Error("query", "no name in \"" + question.join(0, question.size()) + "\" is known");
}

}  // namespace

namespace {

std::optional<Query> read(const Question& question, const KnownNames& names) {
    const std::vector<Cut> cuts = cuts_of(question.size());
    for (const Cut& cut : cuts) {
        auto relation = names.find_relation(question.join(cut.first, cut.second));
        if (!relation) continue;
        auto source = names.find_actor(question.join(0, cut.first));
        auto target = source ? names.find_actor(target_words(question, cut)) : std::nullopt;
        if (source && target) return Query{*std::move(source), *std::move(relation), *std::move(target)};
    }
    return std::nullopt;
}

Query read_or_explain(const Question& question, const KnownNames& names) {
    if (question.size() < 2 || question.size() > most_words) {
        throw Error("query", R"(a question has three places, "?" for what is wanted: "Azerbaijan accuses ?")");
    }
    if (auto query = read(question, names)) return *std::move(query);
    explain_failure(question, cuts_of(question.size()), names);
}

}  // namespace

Query parse_query(std::string_view text, const Graph& graph, const Vocabulary& vocabulary) {
    return read_or_explain(Question(words_of(text)), KnownNames(graph, vocabulary));
}

// Each sentence is the longest that can be read up to an "and": names may hold that word.
std::vector<Query> parse_queries(std::string_view text, const Graph& graph, const Vocabulary& vocabulary) {
    const KnownNames names(graph, vocabulary);
    std::vector<std::string> words = words_of(text);
    std::vector<Query> queries;
    for (bool more = true; more;) {
        std::size_t end = words.size();
        std::optional<Query> query;
        for (std::size_t at = words.size() + 1; at-- > 0 && !query;) {
            if (at != words.size() && !is_and(words[at])) continue;
            const Question sentence({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at)});
            if (sentence.size() >= 2 && sentence.size() <= most_words) query = read(sentence, names);
            end = at;
        }
        if (!query) {
            const auto first_and = std::ranges::find_if(words, is_and);
            const bool sentence = first_and - words.begin() >= 2;
            query = read_or_explain(Question({words.begin(), sentence ? first_and : words.end()}), names);
        }
        queries.push_back(*std::move(query));
        more = end < words.size();
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(more ? end + 1 : end));
    }
    return queries;
}

std::string_view variable_of(const ActorTerm& term) {
    return term.ids.empty() ? after_question_mark(term.words).value_or("") : std::string_view();
}

}  // namespace isnad
