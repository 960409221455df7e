// What the loader says of mistakes, and what a user's own folder changes.
#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

struct Mistake {
    std::string name;
    std::string path;
    std::string text;
    std::string where;
    std::string message;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.name; }

class Mistakes : public testing::TestWithParam<Mistake> {};

/// The lexicon without its thousands of persons and places, who have no part in what is tried here.
std::span<const LexiconFile> small_lexicon() {
    static const std::vector<LexiconFile> files = [] {
        std::vector<LexiconFile> kept;
        for (const LexiconFile& file : embedded_lexicon()) {
            if (file.path != "actors/people.lex" && file.path != "actors/places.lex") kept.push_back(file);
        }
        return kept;
    }();
    return files;
}

TEST_P(Mistakes, are_reported_with_file_line_and_reason) {
    const std::vector<LexiconFile> overlay{{GetParam().path, GetParam().text}};
    std::vector<Problem> problems;
    const Extractor extractor(small_lexicon(), overlay, problems);
    std::string reported;
    for (const Problem& problem : problems) {
        if (problem.where == GetParam().where) reported += problem.message + "\n";
    }
    EXPECT_NE(reported.find(GetParam().message), std::string::npos) << reported;
}

const std::string predicate = "ar/predicates/x.lex";
const std::string example = "text\ty\nis\tnothing\n";

INSTANTIATE_TEST_SUITE_P(
    Lexicon, Mistakes,
    testing::Values(
        Mistake{"actor_key", "actors/x.lex", "actor\tX\ntype\tstate\ncolour\tred\n", "actors/x.lex:3",
                "unknown key 'colour'"},
        Mistake{"actor_type", "actors/x.lex", "\n\nactor\tX\n", "actors/x.lex:3", "missing key 'type'"},
        Mistake{"entry_kind", "actors/x.lex", "planet\tX\n", "actors/x.lex:1", "unknown kind of entry 'planet'"},
        Mistake{"office_of_nobody", "actors/x.lex", "person\tX Y\noffice\tNOWHERE\tking\t2001\t2002\n",
                "actors/x.lex:2", "unknown actor 'NOWHERE'"},
        Mistake{"office_backwards", "actors/x.lex", "person\tX Y\noffice\tCAN\tking\t2003\t2002\n", "actors/x.lex:2",
                "from, to"},
        Mistake{"relation_cells", "relations.tsv", "name\tfamily\nlikes\tevent\n", "relations.tsv:2", "nine cells"},
        Mistake{"casualty_cells", "ar/casualties.tsv", "word\tkind\trelation\tid\nx\tvictims\tkilled\n",
                "ar/casualties.tsv:2", "expected word, kind, relation and id"},
        Mistake{"casualty_twice", "ar/casualties.tsv",
                "word\tkind\trelation\tid\nx\tvictims\tkilled\t9001\ny\tvictims\tkilled\t9001\n", "ar/casualties.tsv:3",
                "the id '9001' is taken"},
        Mistake{"unknown_relation", predicate, "predicate\tx\nframe\tlikes/1\tsource=nsubj\n" + example,
                predicate + ":2", "unknown relation"},
        Mistake{"unknown_slot", predicate, "predicate\tx\nframe\tsays/9001\tsource=subject\n" + example,
                predicate + ":2", "unknown slot"},
        Mistake{"unknown_role", predicate, "predicate\tx\nframe\tsays/9001\tgoal=nsubj\n" + example, predicate + ":2",
                "expected role=slot"},
        Mistake{"slot_without_preposition", predicate, "predicate\tx\nframe\tsays/9001\ttarget=obl\n" + example,
                predicate + ":2", "obl needs a preposition"},
        Mistake{"unknown_preposition", predicate, "predicate\tx\nframe\tsays/9001\ttarget=obl:xyz\n" + example,
                predicate + ":2", "unknown preposition 'xyz'"},
        Mistake{"frame_without_number", predicate, "predicate\tx\nframe\tsays\tsource=nsubj\n" + example,
                predicate + ":2", "relation/number"},
        Mistake{
            "frame_twice", predicate,
            "predicate\tx\nframe\tsays/9001\tsource=nsubj\n" + example + "frame\tsays/9001\tsource=nsubj\n" + example,
            predicate + ":5", "duplicate frame"},
        Mistake{"frame_without_example", predicate, "predicate\tx\nframe\tsays/9001\tsource=nsubj\n", predicate + ":2",
                "needs an example"},
        Mistake{"noun_option", predicate, "predicate\tx\nnoun\ty\tcolour=red\n", predicate + ":2", "unknown option"},
        Mistake{"light_cells", predicate, "predicate\tx\nlight\ty\n", predicate + ":2",
                "expected: light, perfect, imperfect, noun"},
        Mistake{"title_kind", "ar/titles.lex", "title\tx\nkind\tghost\n", "ar/titles.lex:2", "unknown kind 'ghost'"},
        Mistake{"title_default", "ar/titles.lex", "title\tx\ndefault\tNOWHERE\n", "ar/titles.lex:2",
                "unknown actor 'NOWHERE'"},
        Mistake{"particle_class", "ar/particles.tsv", "phrase\tclass\tvalue\nzz\tnothing\t-\n", "ar/particles.tsv:2",
                "unknown class"},
        Mistake{"noun_class", "ar/nouns.tsv", "lemma\tclass\tplural\nzz\tghost\t-\n", "ar/nouns.tsv:2",
                "unknown class 'ghost'"},
        Mistake{"verb_class", "ar/verbs.tsv", "perfect\timperfect\tclass\nx\ty\tghost\n", "ar/verbs.tsv:2",
                "unknown class 'ghost'"},
        Mistake{"date_kind", "ar/dates.tsv", "surface\tkind\tvalue\nzz\tghost\t-\n", "ar/dates.tsv:2",
                "unknown kind 'ghost'"},
        Mistake{"chrome_kind", "ar/pages.tsv", "kind\tphrase\nghost\tzz\n", "ar/pages.tsv:2", "unknown kind 'ghost'"},
        Mistake{"pattern_feature", "ar/patterns.tsv", "paradigm\tshape\tform\tfeatures\nnoun\t*\t*\tghost\n",
                "ar/patterns.tsv:2", "unknown feature 'ghost'"},
        Mistake{"setting", "ar/language.tsv", "key\tvalue\ncolour\tred\n", "ar/language.tsv:2",
                "unknown setting 'colour'"},
        Mistake{"clitic_side", "ar/clitics.tsv", "side\twritten\torder\tclasses\tvalue\ninfix\tx\t1\t-\t-\n",
                "ar/clitics.tsv:2", "proclitic or an enclitic"}),
    [](const auto& info) { return info.param.name; });

/// The relations of a sentence with an overlay of one file.
std::vector<Relation> extract_with(const std::string& path, const std::string& file, const std::string& text) {
    const std::vector<LexiconFile> overlay{{path, file}};
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), overlay, problems);
    for (const Problem& problem : problems) EXPECT_FALSE(problem.where.starts_with(path)) << problem.message;
    Workspace workspace;
    return extractor.extract({"test", text, "ar", ""}, workspace);
}

TEST(Overlay, adds_an_actor) {
    const auto relations =
        extract_with("actors/x.lex", "actor\tATLANTIS\ntype\tstate\ncountry\tATL\nar\tأطلنطس\nen\tAtlantis\n",
                     "اتهمت كندا أطلنطس بالتجسس");
    ASSERT_EQ(relations.size(), 1U);
    EXPECT_EQ(relations.front().target->country, "ATL");
}

TEST(Overlay, replaces_an_actor_of_the_same_id) {
    const auto relations =
        extract_with("actors/x.lex", "actor\tCAN\ntype\tstate\ncountry\tCAX\nar\tكندا\n", "اتهمت كندا بيرو بالتجسس");
    ASSERT_EQ(relations.size(), 1U);
    EXPECT_EQ(relations.front().source->country, "CAX");
}

TEST(Overlay, adds_a_predicate) {
    const auto relations = extract_with(
        "ar/predicates/mine.lex",
        "predicate\tfrobnicate\nverb\tفرنقع\tيفرنقع\nframe\taccuses/9001\tsource=nsubj\ttarget=obj\n" + example,
        "فرنقعت كندا بيرو");
    ASSERT_EQ(relations.size(), 1U);
    EXPECT_EQ(relations.front().rule, "ar/accuses/9001");
}

TEST(Overlay, adds_a_relation) {
    const std::vector<LexiconFile> overlay{{"relations.tsv",
                                            "name\tfamily\tcameo\tplover\tquad\tgoldstein\tsymmetric\ten\tar\n"
                                            "teases\tevent\t111\tACCUSE\t3\t-1\tno\tteases\tيمازح\n"}};
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), overlay, problems);
    ASSERT_NE(find_relation(extractor.lexicon(), "teases"), nullptr);
    EXPECT_EQ(find_relation(extractor.lexicon(), "teases")->label_en, "teases");
}

TEST(Overlay, with_a_mistake_loses_only_the_entry_that_has_it) {
    const std::vector<LexiconFile> overlay{
        {"actors/x.lex", "actor\tBAD\nar\tسيئ\n\nactor\tATLANTIS\ntype\tstate\ncountry\tATL\nar\tأطلنطس\n"}};
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), overlay, problems);
    EXPECT_FALSE(problems.empty());
    EXPECT_NE(extractor.lexicon().find_entity("ATLANTIS"), no_entry);
    EXPECT_EQ(extractor.lexicon().find_entity("BAD"), no_entry);
}

TEST(Lexicon, without_any_file_reads_nothing_and_complains_of_nothing) {
    std::vector<Problem> problems;
    const Extractor extractor({}, {}, problems);
    EXPECT_TRUE(problems.empty());
    Workspace workspace;
    EXPECT_TRUE(extractor.extract({"test", "اتهمت كندا بيرو", "ar", ""}, workspace).empty());
}

}  // namespace
}  // namespace isnad
