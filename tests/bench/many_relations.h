// Any number of relation records in the shapes of real ones, for benchmarks: the same for the same count and seed.
#pragma once

#include <isnad/extract/extractor.h>
#include <isnad/extract/text/stable_hash.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace isnad {

/// The relations of the samples: the shapes.
inline std::vector<Relation> sample_relations() {
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), {}, problems);
    Workspace workspace;
    std::map<std::string, std::string> texts;  // In a fixed order.
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ISNAD_SOURCE) / "samples/ar")) {
        std::ifstream stream(entry.path());
        texts[entry.path().filename().string()] = std::string(std::istreambuf_iterator<char>(stream), {});
    }
    std::vector<Relation> relations;
    for (const auto& [name, text] : texts) {
        for (Relation& relation : extractor.extract({name, text, "ar", ""}, workspace))
            relations.push_back(std::move(relation));
    }
    return relations;
}

/// Makes records of random shapes: who has a part in one is either the actor of the shape or one of many like it, some
/// often and most seldom, as in news (the share of the n-th falls as n^(-2/3)); the days lie in twenty-four years; a
/// document has five relations. No distribution of the standard library is used: they differ between libraries.
class RelationMaker {
  public:
    explicit RelationMaker(std::uint64_t seed) : random_(seed), shapes_(sample_relations()) {}

    Relation next() {
        const std::uint64_t number = made_++;
        Relation relation = shapes_[random_() % shapes_.size()];
        vary(relation.source);
        vary(relation.target);
        relation.document = "news/" + std::to_string(number / 5) + ".txt";
        if (relation.date || random_() % 2 == 0) relation.date = EventDate{day(), std::nullopt};
        relation.confidence = 0.5 + static_cast<double>(random_() % 50) / 100.0;
        relation.uid = hex(stable_hash(std::to_string(number), stable_hash("uid")));
        return relation;
    }

  private:
    /// How many actors there are like one of the samples.
    static constexpr std::uint64_t likes = 200;

    void vary(std::optional<Actor>& actor) {
        if (!actor) return;
        const double share = static_cast<double>(random_() >> 11U) / 9007199254740992.0;  // 53 bits: 0 to 1.
        const auto like = static_cast<std::uint64_t>(share * share * share * static_cast<double>(likes));
        if (like == 0) return;
        actor->id += "." + std::to_string(like);
        for (auto& [language, name] : actor->names) name += " " + std::to_string(like);
    }

    std::string day() {
        const auto two = [](std::uint64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        const std::string year = std::to_string(2000 + random_() % 24);
        const std::string month = two(1 + random_() % 12);
        return year + "-" + month + "-" + two(1 + random_() % 28);
    }

    std::mt19937_64 random_;
    std::vector<Relation> shapes_;
    std::uint64_t made_ = 0;
};

}  // namespace isnad
