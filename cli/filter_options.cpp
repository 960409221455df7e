#include "filter_options.h"

#include "options.h"
#include "status.h"

#include <isnad/extract/error.h>
#include <isnad/extract/relation.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <initializer_list>

namespace isnad {
namespace {

// As a question is read: any name of an actor, any name or label of a relation.
Query read_question(const std::string& question, const Graph& graph, const Vocabulary& vocabulary) {
    try {
        return parse_query(question, graph, vocabulary);
    } catch (const Error& error) {
        throw Failure(Status::usage, error.what());
    }
}

CLI::Validator codes() {
    return {[](std::string& code) -> std::string {
                const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
                return digits && code.size() >= 2 && code.size() <= 4
                           ? ""
                           : "'" + code + "' is no CAMEO code like 13 or 112";
            },
            ""};
}

// An option whose values are the names of enumerators.
template <class Enumerator>
void add_names(CLI::App& command, const std::string& option, std::vector<Enumerator>& wanted,
               std::initializer_list<Enumerator> known, const std::string& help) {
    std::string names;
    for (const Enumerator value : known) names += (names.empty() ? "" : "|") + std::string(name_of(value));
    command
        .add_option_function<std::vector<std::string>>(
            option,
            [&wanted, known = std::vector(known)](const std::vector<std::string>& values) {
                for (const std::string& value : values) {
                    const auto found =
                        std::ranges::find(known, value, [](Enumerator e) { return std::string(name_of(e)); });
                    if (found == known.end()) throw CLI::ValidationError("'" + value + "' is not known");
                    wanted.push_back(*found);
                }
            },
            help)
        ->type_name(names)
        ->allow_extra_args(false);
}

}  // namespace

void add_merges_option(CLI::App& command, std::string& merges) {
    command.add_option("--merges", merges, "Decisions on who is who: see isnad entities review")->type_name("FILE");
}

void add_filter_options(CLI::App& command, FilterOptions& options) {
    Filter& filter = options.filter;
    command.add_flag("--actors-only", filter.actors_only, "Leave out relations without source or target");
    add_merges_option(command, options.merges);
    command.add_option("--min-weight", filter.minimum_weight, "Only what is said this often of the same two")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""));
    command
        .add_option("--min-sources", filter.minimum_sources,
                    "Only what this many independent articles say; reprints count once")
        ->type_name("N");
    command.add_option("--since", filter.since, "Only from this day on; what has no date is left out")
        ->type_name("YYYY-MM-DD")
        ->transform(dates());
    command.add_option("--until", filter.until, "Only up to this day")->type_name("YYYY-MM-DD")->transform(dates());
    command.add_option("--relation", options.relations, "Only this relation; repeat it for several")
        ->type_name("NAME")
        ->allow_extra_args(false);
    command.add_option("--root", filter.codes, "Only this CAMEO root or code; repeat it for several")
        ->type_name("CODE")
        ->check(codes())
        ->allow_extra_args(false);
    command.add_option("--ego", options.ego, "Only the neighbourhood of this actor; repeat it for several")
        ->type_name("ACTOR")
        ->allow_extra_args(false);
    command.add_option("--depth", filter.depth, "Steps from the actor of --ego")->type_name("N")->capture_default_str();
    command.add_option("--reported-by", options.speakers, "Only on the word of this actor; repeat it for several")
        ->type_name("ACTOR")
        ->allow_extra_args(false);
    command.add_option("--chain", filter.longest_chain, "Only with at most so many speakers before the event")
        ->type_name("N");
    command.add_option("--place", options.places, "Only where it is said to have happened; repeat it for several")
        ->type_name("ACTOR")
        ->allow_extra_args(false);
    add_names(command, "--family", filter.families,
              {Family::event, Family::statement, Family::affiliation, Family::casualty},
              "Only of this family; repeat it for several");
    add_names(command, "--polarity", filter.polarities, {Polarity::positive, Polarity::negative},
              "Only asserted or only denied ones");
    add_names(command, "--modality", filter.modalities,
              {Modality::actual, Modality::possible, Modality::intended, Modality::alleged},
              "Only of this modality; repeat it for several");
}

void add_confidence_option(CLI::App& command, FilterOptions& options) {
    command
        .add_option("--min-confidence", options.filter.minimum_confidence, "Leave out relations below this confidence")
        ->type_name("0..1")
        ->check(CLI::Range(0.0, 1.0).description(""));
}

ActorTerm read_actor(const std::string& name, const Graph& graph, const Vocabulary& vocabulary) {
    return read_question(name + " ? ?", graph, vocabulary).source;
}

Filter resolve(const FilterOptions& options, const Graph& graph, const Vocabulary& vocabulary) {
    Filter filter = options.filter;
    for (const std::string& name : options.relations) {
        const RelationTerm term = read_question("? " + name + " ?", graph, vocabulary).relation;
        filter.relations.insert(filter.relations.end(), term.names.begin(), term.names.end());
        if (!term.cameo.empty()) filter.codes.push_back(term.cameo);
    }
    const auto add_actors = [&](const std::vector<std::string>& names, std::vector<std::string>& ids) {
        for (const std::string& name : names) {
            const ActorTerm term = read_actor(name, graph, vocabulary);
            ids.insert(ids.end(), term.ids.begin(), term.ids.end());
        }
    };
    add_actors(options.ego, filter.ego);
    add_actors(options.speakers, filter.speakers);
    add_actors(options.places, filter.places);
    return filter;
}

}  // namespace isnad
