// Inflection by data: patterns.tsv says how the forms of a word are made from its lemma.
#pragma once

#include <isnad/extract/lexicon/form.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// One generated form: unfolded spelling and features.
struct Inflected {
    std::u16string spelling;
    Features features;
};

/// The patterns of one language. In a shape, '*' stands for any letters (first occurrence only), 'C' for one letter and
/// everything else for itself; in a template '*' and '1' '2' '3' ... repeat what they matched. For one paradigm, the
/// rows of the first shape that matches are applied.
class Patterns {
  public:
    /// Adds a row; returns the reason if it cannot be understood, else an empty string.
    std::string add(std::string_view paradigm, std::string_view shape, std::string_view form,
                    std::string_view features);

    /// Returns the forms of `base` in `paradigm`; empty where the language has no pattern for it.
    std::vector<Inflected> inflect(std::string_view paradigm, std::u16string_view base) const;

    /// Calls `sink(spelling, features)` for each form of `base`; the spelling lives only for the call.
    template <class Sink>
    void for_each_form(std::string_view paradigm, std::u16string_view base, Sink sink) const;

    bool knows(std::string_view paradigm) const { return groups_.find(paradigm) != groups_.end(); }

  private:
    /// What a shape matched: the run of '*' and each 'C' in order.
    struct Match {
        std::u16string_view run;
        std::u16string letters;
    };
    static bool match_shape(std::u16string_view shape, std::u16string_view word, Match& match);
    static void fill(std::u16string_view form, const Match& match, std::u16string& out);

    struct Row {
        std::u16string form;
        Features features;
    };
    struct Group {
        std::u16string shape;
        std::vector<Row> rows;
    };
    std::map<std::string, std::vector<Group>, std::less<>> groups_;
};

template <class Sink>
void Patterns::for_each_form(std::string_view paradigm, std::u16string_view base, Sink sink) const {
    const auto groups = groups_.find(paradigm);
    if (groups == groups_.end()) return;
    Match match;
    std::u16string spelling;
    for (const Group& group : groups->second) {
        if (!match_shape(group.shape, base, match)) continue;
        for (const Row& row : group.rows) {
            fill(row.form, match, spelling);
            sink(std::u16string_view(spelling), row.features);
        }
        return;
    }
}

}  // namespace isnad
