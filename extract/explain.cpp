#include <isnad/extract/explain.h>
#include <isnad/extract/record/records.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr std::array<std::string_view, 13> form_kinds{"verb",   "participle", "event noun", "title", "portfolio",
                                                      "nisba",  "people",     "phrase",     "noun",  "adjective",
                                                      "adverb", "number",     "given name"};
constexpr std::array<std::string_view, static_cast<std::size_t>(MentionKind::document) + 1> mention_kinds{
    "name", "title", "people", "person", "modified", "pronoun", "document"};
constexpr std::array<std::string_view, 21> item_kinds{
    "verb",           "participle", "event noun",   "actors",       "nominal", "time",  "adverb",
    "complementizer", "relative",   "subordinator", "hypothetical", "purpose", "agent", "according",
    "adversative",    "pronoun",    "comma",        "colon",        "quote",   "open",  "close"};

class Describer {
  public:
    Describer(const Annotations& annotations, const Trace& trace) : a_(annotations), trace_(trace) {}

    std::string run(const std::vector<Relation>& relations) {
        for (std::size_t i = 0; i < a_.text.sentences.size(); ++i) sentence(i);
        out_ += "refused\n";
        for (const Refusal& refusal : trace_.refusals) {
            out_ += "  " + text(refusal.trigger) + "  " + refusal.reason + "\n";
        }
        out_ += "relations\n";
        for (const Relation& relation : relations) this->relation(relation);
        if (relations.empty()) out_ += "  none\n";
        return std::move(out_);
    }

  private:
    std::string text(Span span) const { return std::string(slice(a_.document->text, span)); }
    std::string tokens(std::uint32_t begin, std::uint32_t end) const {
        return text({a_.token(begin).span.begin, a_.token(end - 1).span.end});
    }

    void sentence(std::size_t index) {
        const Sentence& sentence = a_.text.sentences[index];
        out_ += "sentence " + std::to_string(index) + "  " + text(sentence.span) + "\n";
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) token(at);
        out_ += "  mentions\n";
        for (const Mention& mention : a_.mentions) {
            if (mention.begin < sentence.first || mention.begin >= sentence.last) continue;
            out_ += "    " + tokens(mention.begin, mention.end) + "  " +
                    std::string(mention_kinds[static_cast<std::size_t>(mention.kind)]);
            out_ += mention.resolved() ? "  " + to_actor(a_, mention, false).id : std::string("  (who?)");
            out_ += identity(mention) + "\n";
        }
        out_ += "  items\n";
        for (const Item& item : trace_.items[index]) this->item(item);
    }

    /// Why a mention of a person has this id: the rules by which spellings and names of one person meet.
    std::string identity(const Mention& mention) const {
        if (mention.person != no_entry) return "  (the lexicon knows this person)";
        if (mention.local_person == no_entry) return "";
        const LocalPerson& person = a_.local_persons[mention.local_person];
        std::string why;
        for (const std::u16string& word : person.words) {
            const std::u16string_view usual = a_.language->usual_spelling(word);
            if (usual != word) why += "; spelling of " + to_utf8(usual);
        }
        const Span whole{a_.token(mention.begin).span.begin, a_.token(mention.end - 1).span.end};
        if (person.span.begin < whole.begin || person.span.end > whole.end)
            why += "; first named as " + text(person.span);
        return why.empty() ? "" : "  (" + why.substr(2) + ")";
    }

    std::string reading(const Analysis& analysis) const {
        const Form& form = a_.form(analysis);
        const Proclitic& proclitic = a_.proclitic(analysis);
        std::string reading = proclitic.written.empty() ? "" : to_utf8(proclitic.written) + "+";
        reading += form_kinds[static_cast<std::size_t>(form.kind)];
        if (form.kind == FormKind::verb || form.kind == FormKind::participle)
            reading += " " + a_.language->verbs[form.entry].lemma;
        if (form.kind == FormKind::event_noun) reading += " " + a_.language->event_nouns[form.entry].lemma;
        if (form.kind == FormKind::title)
            reading += " " + a_.language->titles[a_.language->title_names[form.entry].title].key;
        if (analysis.enclitic != 0) reading += "+" + to_utf8(a_.language->enclitics[analysis.enclitic - 1U].written);
        return reading;
    }

    void token(std::uint32_t at) {
        const Token& token = a_.token(at);
        if (token.kind != TokenKind::word) return;
        out_ += "  " + text(token.span) + "  ";
        const auto analyses = a_.morphology->analyses(token);
        if (analyses.empty()) out_ += "(unknown)";
        // Names of many actors begin with the same word: one of their phrases says as much as all.
        std::vector<std::string> readings;
        for (const Analysis& analysis : analyses) {
            std::string reading = this->reading(analysis);
            if (std::ranges::find(readings, reading) == readings.end()) readings.push_back(std::move(reading));
        }
        for (const std::string& reading : readings) out_ += (&reading == readings.data() ? "[" : " [") + reading + "]";
        out_ += "\n";
    }

    void item(const Item& item) {
        const auto kind = static_cast<std::size_t>(item.kind);
        out_ += "    " + std::string(kind < item_kinds.size() ? item_kinds[kind] : "other") + "  " +
                tokens(item.begin, item.end);
        if (item.preposition != 0) out_ += "  after " + a_.language->prepositions[item.preposition];
        if (item.conjunction) out_ += "  conjoined";
        if (item.negated) out_ += "  negated";
        out_ += "\n";
    }

    void relation(const Relation& relation) {
        const auto id = [](const std::optional<Actor>& actor) { return actor ? actor->id : std::string("-"); };
        out_ += "  " + id(relation.source) + " " + relation.relation + " " + id(relation.target) + "  [" +
                relation.trigger.text + "]  " + relation.cameo + "  " + relation.rule;
        if (relation.polarity == Polarity::negative) out_ += "  negative";
        if (relation.modality != Modality::actual) out_ += "  " + std::string(name_of(relation.modality));
        for (std::size_t i = 0; i < relation.attribution.size(); ++i) {
            out_ += (i == 0 ? "  by " : " > ") + relation.attribution[i].actor.id;
        }
        out_ += "\n";
    }

    const Annotations& a_;
    const Trace& trace_;
    std::string out_;
};

}  // namespace

std::string describe(const Annotations& annotations, const Trace& trace, const std::vector<Relation>& relations) {
    return Describer(annotations, trace).run(relations);
}

}  // namespace isnad
