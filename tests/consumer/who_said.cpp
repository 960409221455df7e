// who_said NEWS QUESTION: the answers with their proof.
#include <isnad/extract/error.h>
#include <isnad/store/isnad.h>

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    try {
        const isnad::Graph graph = isnad::load(argv[1]);
        for (const isnad::Answer& answer : isnad::query(graph, argv[2])) {
            for (const isnad::EdgeId edge : answer) {
                std::cout << isnad::label_of(graph[source(edge, graph)], "en") << " " << graph[edge].relation << " "
                          << isnad::label_of(graph[target(edge, graph)], "en") << "\n";
                for (const isnad::Evidence& piece : isnad::evidence(graph, edge)) {
                    std::cout << "    " << piece.document << ": " << piece.sentence_text << "\n";
                    if (!piece.attribution.empty()) std::cout << "    says " << isnad::chain(piece) << "\n";
                }
            }
        }
    } catch (const isnad::Error& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
