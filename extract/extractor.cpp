// The pipeline, stage by stage.
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/explain.h>
#include <isnad/extract/extractor.h>
#include <isnad/extract/item/item.h>
#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/mention.h>
#include <isnad/extract/record/records.h>
#include <isnad/extract/token/page.h>

namespace isnad {

struct Workspace::State {
    Morphology morphology;
    Annotations annotations;
    std::vector<Item> items;  ///< Of the sentence at hand.
    SentenceMemory memory;
    std::vector<Event> events;
};

Workspace::Workspace() : state_(std::make_unique<State>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

namespace {

void begin_document(const Document& document, const Lexicon& lexicon, const Language& language,
                    Workspace::State& state) {
    Annotations& annotations = state.annotations;
    annotations.document = &document;
    annotations.lexicon = &lexicon;
    annotations.language = &language;
    annotations.morphology = &state.morphology;
    annotations.date = parse_date(document.date);
    annotations.text.clear();
    annotations.mentions.clear();
    annotations.local_persons.clear();
    annotations.short_names.clear();
    annotations.sides.clear();
    annotations.home = {};
    annotations.short_name_sketch = 0;
    if (!annotations.surnames.empty()) annotations.surname_sketch.fill(0);
    annotations.surnames.clear();
    state.events.clear();
}

/// Runs all stages; the trace, if there is one, sees the items and refusals of each sentence.
void annotate(const Document& document, const Lexicon& lexicon, const Language& language, Workspace::State& state,
              Trace* trace) {
    begin_document(document, lexicon, language, state);
    Annotations& annotations = state.annotations;
    tokenize(document.text, find_article(document.text, language), language, annotations.text);
    state.morphology.analyze(language, annotations.text);
    annotations.mention_at.assign(annotations.text.tokens.size(), 0);
    annotations.phrase_memory.assign(annotations.text.tokens.size() * 2, {});
    annotations.dateline = find_dateline(annotations);
    Discourse discourse;
    EventContext context(annotations, discourse, state.memory, state.events,
                         trace == nullptr ? nullptr : &trace->refusals);
    for (std::uint32_t i = 0; i < annotations.text.sentences.size(); ++i) {
        const Sentence& sentence = annotations.text.sentences[i];
        find_mentions(annotations, sentence);
        build_items(annotations, sentence, state.items);
        find_events(context, state.items, i);
        if (trace != nullptr) trace->items.push_back(state.items);
    }
    resolve_headline(annotations);
    resolve_hosts(annotations, state.events);
    keep_guests(annotations, state.events);
    resolve_by_home(annotations);
    resolve_natives(annotations, state.events);
    name_headline(annotations, state.events);
    annotations.home = home_of(annotations);
}

}  // namespace

Extractor::Extractor(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay,
                     std::vector<Problem>& problems)
    : lexicon_(std::make_unique<const Lexicon>(build_lexicon(base, overlay, problems))) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::vector<Relation> Extractor::extract(const Document& document, Workspace& workspace) const {
    const Language* language = lexicon_->language(document.language);
    if (language == nullptr) return {};
    annotate(document, *lexicon_, *language, workspace.state(), nullptr);
    return to_relations(workspace.state().annotations, workspace.state().events);
}

Coverage Extractor::coverage(const Document& document, Workspace& workspace) const {
    const Language* language = lexicon_->language(document.language);
    if (language == nullptr) return {};
    annotate(document, *lexicon_, *language, workspace.state(), nullptr);
    return measure(workspace.state().annotations);
}

std::string Extractor::explain(const Document& document, Workspace& workspace) const {
    const Language* language = lexicon_->language(document.language);
    if (language == nullptr) return "unknown language '" + document.language + "'\n";
    Trace trace;
    annotate(document, *lexicon_, *language, workspace.state(), &trace);
    const Annotations& annotations = workspace.state().annotations;
    return describe(annotations, trace, to_relations(annotations, workspace.state().events));
}

}  // namespace isnad
