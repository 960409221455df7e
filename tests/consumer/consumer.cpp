// The whole way of the library in one small program: text, relations, graph.
#include <isnad/extract/extractor.h>
#include <isnad/graph/build.h>
#include <isnad/graph/graph.h>

#include <cstdio>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    std::vector<isnad::Problem> problems;
    const isnad::Extractor extractor(isnad::embedded_lexicon(), {}, problems);
    if (!problems.empty()) return 1;

    isnad::Workspace workspace;
    const isnad::Document document{
        .id = "mine", .text = argc > 1 ? argv[1] : "", .language = "ar", .date = "2021-11-16"};
    const std::vector<isnad::Relation> relations = extractor.extract(document, workspace);
    for (const isnad::Relation& relation : relations) {
        std::printf("%s %s %s\n", relation.source ? relation.source->id.c_str() : "-", relation.relation.c_str(),
                    relation.target ? relation.target->id.c_str() : "-");
    }
    return 0;
}
