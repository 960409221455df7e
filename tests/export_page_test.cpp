#include "sample_relations.h"

#include <isnad/export/page.h>

#include <gtest/gtest.h>

#include <sstream>

namespace isnad::testing {
namespace {

std::string page_of(const Graph& graph) {
    std::ostringstream out;
    write(out, graph, Format::html);
    return out.str();
}

std::string data_of(const std::string& page) {
    const std::string open = "<script type=\"application/json\" id=\"data\">";
    const std::size_t begin = page.find(open) + open.size();
    return page.substr(begin, page.find("</script>", begin) - begin);
}

TEST(Page, keeps_texts_of_documents_from_being_markup) {
    Relation relation = accusation("1", "</script><script>alert(1)</script><!--");
    relation.source->names = {{"ar", "<img src=x onerror=alert(1)>"}};
    const std::string page = page_of(graph_of({relation}));
    EXPECT_EQ(data_of(page).find('<'), std::string::npos);
    EXPECT_NE(data_of(page).find("\\u003c/script>"), std::string::npos);
    EXPECT_EQ(page.find("<img"), std::string::npos);
}

TEST(Page, allows_nothing_from_outside) {
    const std::string page = page_of(graph_of(random_relations(3, 20)));
    EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
    for (const char* loads : {" src=\"", " href=\"http", "@import", "url(http"}) {
        EXPECT_EQ(page.find(loads), std::string::npos) << loads;
    }
}

TEST(Page, is_the_same_on_every_run_and_has_all_its_parts) {
    const Graph graph = graph_of(random_relations(5, 100));
    EXPECT_EQ(page_of(graph), page_of(graph));
    for (const char* name : {"page.css", "body.html", "words.js", "model.js", "panel.js", "picture.js", "main.js",
                             "third_party/sigma-3.0.3.min.js", "third_party/sigma.LICENSE.txt",
                             "third_party/graphology-0.26.0.min.js", "third_party/graphology.LICENSE.txt"}) {
        EXPECT_FALSE(page_file(name).empty()) << name;
        EXPECT_NE(page_of(graph).find(page_file(name)), std::string::npos) << name;
    }
}

}  // namespace
}  // namespace isnad::testing
