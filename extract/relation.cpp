#include <isnad/extract/relation.h>

#include <array>
#include <cstddef>

namespace isnad {
namespace {

constexpr std::array<std::string_view, 5> family_names{"event", "statement", "affiliation", "place", "casualty"};
constexpr std::array<std::string_view, 2> polarity_names{"positive", "negative"};
constexpr std::array<std::string_view, 5> modality_names{"actual", "intended", "requested", "alleged", "possible"};
constexpr std::array<std::string_view, 5> reference_names{"name", "title", "pronoun", "implicit", "definite"};

template <class Enum, std::size_t size>
std::optional<Enum> find_name(const std::array<std::string_view, size>& names, std::string_view name) {
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view name_of(Family family) { return family_names[static_cast<std::size_t>(family)]; }
std::string_view name_of(Polarity polarity) { return polarity_names[static_cast<std::size_t>(polarity)]; }
std::string_view name_of(Modality modality) { return modality_names[static_cast<std::size_t>(modality)]; }
std::string_view name_of(Reference reference) { return reference_names[static_cast<std::size_t>(reference)]; }

std::optional<Family> family_of(std::string_view name) { return find_name<Family>(family_names, name); }
std::optional<Polarity> polarity_of(std::string_view name) { return find_name<Polarity>(polarity_names, name); }
std::optional<Modality> modality_of(std::string_view name) { return find_name<Modality>(modality_names, name); }
std::optional<Reference> reference_of(std::string_view name) { return find_name<Reference>(reference_names, name); }

}  // namespace isnad
