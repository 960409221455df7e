#include <isnad/graph/reprints.h>

#include <isnad/extract/error.h>
#include <isnad/extract/text/stable_hash.h>
#include <isnad/extract/text/utf8.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr std::size_t words_in_a_row = 3;
constexpr std::size_t features_of_a_sentence = 4;
constexpr std::size_t least_shared = 3;

// The letter without what stands over or under it; papers differ in hamza, vowel signs, quotes, blanks and tatweel.
char32_t base_of(const UNormalizer2& decomposition, char32_t c) {
    constexpr char32_t tatweel = 0x640;
    if (c == tatweel || u_isalnum(static_cast<UChar32>(c)) == 0) return 0;
    if (c < 0x80) return c;
    std::array<UChar, 16> units{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length = unorm2_getDecomposition(&decomposition, static_cast<UChar32>(c), units.data(),
                                                        static_cast<std::int32_t>(units.size()), &status);
    return U_FAILURE(status) != 0 || length <= 0 ? c : units[0];
}

/// The words, each by its hash.
std::vector<std::string> words_of(const UNormalizer2& decomposition, std::string_view sentence) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < sentence.size();) {
        const Decoded decoded = decode_utf8(sentence, at);
        at += decoded.length;
        const bool is_blank = u_isUWhiteSpace(static_cast<UChar32>(decoded.code)) != 0;
        if (const char32_t base = base_of(decomposition, decoded.code); base != 0) append_utf8(word, base);
        if (word.empty() || (!is_blank && at < sentence.size())) continue;
        words.push_back(hex(stable_hash(word)));
        word.clear();
    }
    return words;
}

/// Of all rows of three words in a sentence those of the least hashes (Broder, On the resemblance and containment of
/// documents, 1997): a sentence in which some words were changed keeps most of them.
std::vector<std::uint64_t> features_of(const UNormalizer2& decomposition, std::string_view sentence) {
    const std::vector<std::string> words = words_of(decomposition, sentence);
    std::vector<std::uint64_t> features;
    for (std::size_t i = 0; i + words_in_a_row <= words.size(); ++i) {
        std::uint64_t hash = stable_seed;
        for (std::size_t k = i; k < i + words_in_a_row; ++k) hash = stable_hash(words[k], hash);
        features.push_back(hash);
    }
    std::ranges::sort(features);
    if (features.size() > features_of_a_sentence) features.resize(features_of_a_sentence);
    return features;
}

using DocumentNumber = std::size_t;

/// Documents that print one text, by the first of them.
class Groups {
  public:
    explicit Groups(std::size_t size) : first_(size) { std::iota(first_.begin(), first_.end(), DocumentNumber{0}); }

    DocumentNumber first(DocumentNumber document) {
        while (first_[document] != document) document = first_[document] = first_[first_[document]];
        return document;
    }
    void join(DocumentNumber a, DocumentNumber b) {
        const auto [low, high] = std::minmax({first(a), first(b)});
        first_[high] = low;
    }

  private:
    std::vector<DocumentNumber> first_;
};

/// The features of all documents, and which have them in common.
class Texts {
  public:
    void add(const Evidence& evidence) {
        sentences_[evidence.document].try_emplace(evidence.sentence.span.begin, evidence.sentence_text);
    }

    /// The first document of the text, for each document.
    std::map<std::string_view, std::string_view> origins() {
        find_features();
        Groups groups(names_.size());
        for (const auto& [a, b] : candidates()) {
            if (is_reprint(features_[a], features_[b])) groups.join(a, b);
        }
        std::map<std::string_view, std::string_view> origins;
        for (DocumentNumber i = 0; i < names_.size(); ++i) origins.emplace(names_[i], names_[groups.first(i)]);
        return origins;
    }

  private:
    using Features = std::vector<std::uint64_t>;

    static bool is_reprint(const Features& a, const Features& b) {
        Features shared;
        std::ranges::set_intersection(a, b, std::back_inserter(shared));
        return shared.size() >= least_shared && 2 * shared.size() >= std::min(a.size(), b.size());
    }

    void find_features() {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* decomposition = unorm2_getNFKDInstance(&status);
        if (U_FAILURE(status) != 0) throw Error("ICU", u_errorName(status));
        for (const auto& [name, sentences] : sentences_) {
            names_.push_back(name);
            Features& features = features_.emplace_back();
            for (const auto& [place, text] : sentences) {
                const Features more = features_of(*decomposition, text);
                features.insert(features.end(), more.begin(), more.end());
            }
            std::ranges::sort(features);
            features.erase(std::unique(features.begin(), features.end()), features.end());
        }
    }

    // Of the many that share a feature, each is compared with the first and with the one before: reprints of one text
    // share most of it, and so meet.
    std::set<std::pair<DocumentNumber, DocumentNumber>> candidates() const {
        std::vector<std::pair<std::uint64_t, DocumentNumber>> places;
        for (DocumentNumber i = 0; i < features_.size(); ++i) {
            for (const std::uint64_t feature : features_[i]) places.emplace_back(feature, i);
        }
        std::ranges::sort(places);
        std::set<std::pair<DocumentNumber, DocumentNumber>> pairs;
        std::size_t first = 0;
        for (std::size_t i = 1; i < places.size(); ++i) {
            if (places[i].first != places[first].first) {
                first = i;
                continue;
            }
            pairs.emplace(places[i - 1].second, places[i].second);
            pairs.emplace(places[first].second, places[i].second);
        }
        return pairs;
    }

    std::map<std::string_view, std::map<std::uint32_t, std::string_view>> sentences_;  // By document and place.
    std::vector<std::string_view> names_;
    std::vector<Features> features_;
};

}  // namespace

void find_reprints(std::span<DraftEdge> edges) {
    Texts texts;
    for (const DraftEdge& draft : edges) {
        for (const Evidence& evidence : draft.edge.evidence) texts.add(evidence);
    }
    const auto origins = texts.origins();
    for (DraftEdge& draft : edges) {
        for (Evidence& evidence : draft.edge.evidence.edit()) evidence.origin = origins.at(evidence.document);
    }
}

}  // namespace isnad
