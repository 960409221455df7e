#include <isnad/export/jsonl.h>

#include <isnad/export/record.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/build.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <vector>

namespace isnad {
namespace {

struct Place {
    EdgeId edge;
    std::size_t piece;
};

}  // namespace

void write_jsonl(std::ostream& out, const Graph& graph, const WriteOptions& /*options*/) {
    std::vector<Place> places;
    for (const EdgeId edge : boost::make_iterator_range(edges(graph))) {
        for (std::size_t i = 0; i < graph[edge].evidence.size(); ++i) places.push_back({edge, i});
    }
    std::ranges::sort(places, {}, [&graph](const Place& place) {
        const Evidence& e = graph[place.edge].evidence[place.piece];
        return std::tuple(std::string_view(e.document), e.sentence.span, e.trigger.span, std::string_view(e.uid));
    });
    TextSink sink(out);
    for (const Place& place : places) write_record(sink, relation_of(graph, place.edge, place.piece));
    sink.flush();
}

}  // namespace isnad
