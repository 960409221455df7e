#include <isnad/extract/affiliation.h>
#include <isnad/extract/date.h>
#include <isnad/extract/records.h>
#include <isnad/extract/stable_hash.h>

#include <algorithm>
#include <set>

namespace isnad {
namespace {

class RecordMaker {
  public:
    RecordMaker(const Annotations& annotations, const std::vector<Event>& events)
        : a_(annotations), events_(events), content_hash_(stable_hash(annotations.document->text)) {}

    std::vector<Relation> run() {
        out_.reserve(events_.size());
        for (const Event& event : events_) {
            if (event.mutual) {
                for (const std::uint32_t source : event.sources) {
                    for (const std::uint32_t target : event.sources) {
                        if (source != target) add(event, &a_.mentions[source], &a_.mentions[target]);
                    }
                }
                continue;
            }
            for (const std::uint32_t source : event.sources) add_each_target(event, &a_.mentions[source]);
            if (event.sources.empty() && event.count) add_each_target(event, nullptr);
        }
        add_affiliations(a_, content_hash_, out_);
        const auto before = [](const Relation& a, const Relation& b) {
            return a.trigger.span.begin < b.trigger.span.begin;
        };
        if (!std::is_sorted(out_.begin(), out_.end(), before)) std::stable_sort(out_.begin(), out_.end(), before);
        return std::move(out_);
    }

  private:
    Quotation quotation(Span span) const { return {span, std::string(slice(a_.document->text, span))}; }

    void add_each_target(const Event& event, const Mention* source) {
        if (event.targets.empty()) add(event, source, nullptr);
        for (const std::uint32_t target : event.targets) add(event, source, &a_.mentions[target]);
    }

    void add(const Event& event, const Mention* source, const Mention* target) {
        const RelationInfo& info = a_.lexicon->relations[event.frame->relation];
        Relation& relation = out_.emplace_back();
        relation.family = family_of(info.family).value_or(Family::event);
        relation.relation = info.name;
        relation.cameo = info.cameo;
        relation.plover = info.plover;
        if (source != nullptr) relation.source = to_actor(a_, *source, event.implicit_source);
        if (target != nullptr) relation.target = to_actor(a_, *target, false);
        relation.polarity = event.polarity;
        relation.modality = modality(event);
        relation.attribution = chain(event);
        relation.trigger = quotation(event.trigger);
        relation.trigger_lemma = event.lemma;
        if (const Span said = trim(event.content); said.end > said.begin) relation.content = quotation(said);
        relation.quote = quote(event);
        relation.date = date(event);
        relation.count = event.count;
        const Sentence& sentence = a_.text.sentences[event.sentence];
        relation.sentence = {event.sentence, sentence.span};
        relation.sentence_text = std::string(slice(a_.document->text, sentence.span));
        relation.document = a_.document->id;
        relation.language = a_.document->language;
        relation.rule = event.frame->rule;
        relation.confidence = event.confidence;
        relation.uid = uid_of(relation, content_hash_);
        if (!uids_.insert(relation.uid).second) out_.pop_back();
    }

    Span trim(Span span) const {
        const std::string_view text = a_.document->text;
        constexpr std::string_view marks = " \t\r\n.,:\"";
        while (span.begin < span.end && marks.find(text[span.begin]) != std::string_view::npos) ++span.begin;
        while (span.begin < span.end && marks.find(text[span.end - 1]) != std::string_view::npos) --span.end;
        return span;
    }

    /// The first quoted words among what is said.
    std::optional<Quotation> quote(const Event& event) const {
        if (event.speech_begin == no_item || event.content.end <= event.content.begin) return std::nullopt;
        const Sentence& sentence = a_.text.sentences[event.sentence];
        std::uint32_t open = no_item;
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            const Token& token = a_.token(at);
            if (token.mark != Mark::quote || token.span.begin + 4 < event.content.begin) continue;
            if (open == no_item) {
                open = at;
            } else if (token.span.begin > a_.token(open).span.end) {
                return quotation({a_.token(open).span.end, token.span.begin});
            }
        }
        if (open == no_item || open + 1 >= sentence.last) return std::nullopt;
        return quotation({a_.token(open).span.end, sentence.span.end});
    }

    /// A time expression of a sentence.
    struct Time {
        Span span;
        std::string value;
    };

    /// Those of the sentence, found once for all of its events.
    const std::vector<Time>& times_in(std::uint32_t index) {
        if (times_of_ == index) return times_;
        times_of_ = index;
        times_.clear();
        const Sentence& sentence = a_.text.sentences[index];
        for (std::uint32_t at = sentence.first; at < sentence.last;) {
            if (!may_begin_time(a_, at)) {
                ++at;
                continue;
            }
            TimeExpression time = find_time(a_, at, sentence.last);
            if (time.end != 0 && !time.value.empty())
                times_.push_back({{a_.token(at).span.begin, a_.token(time.end - 1).span.end}, std::move(time.value)});
            at = std::max(time.end, at + 1);
        }
        return times_;
    }

    /// The time named in the event's sentence, the nearest to the trigger, else the document's own date.
    std::optional<EventDate> date(const Event& event) {
        const Time* best = nullptr;
        std::uint32_t distance = 0;
        for (const Time& time : times_in(event.sentence)) {
            const std::uint32_t away = time.span.begin > event.trigger.begin ? time.span.begin - event.trigger.begin
                                                                             : event.trigger.begin - time.span.begin;
            if (best != nullptr && away >= distance) continue;
            best = &time;
            distance = away;
        }
        if (best != nullptr) return EventDate{best->value, quotation(best->span)};
        if (a_.document->date.empty()) return std::nullopt;
        return EventDate{a_.document->date, std::nullopt};
    }

    Modality modality(const Event& event) const {
        if (event.modality != Modality::actual) return event.modality;
        std::uint32_t at = event.said_by;
        for (std::size_t depth = 0; at != no_item && depth < events_.size(); ++depth, at = events_[at].said_by) {
            if (a_.lexicon->relations[events_[at].frame->relation].cameo.starts_with("11")) return Modality::alleged;
        }
        return Modality::actual;
    }

    /// Who says so, outermost first.
    std::vector<Attribution> chain(const Event& event) const {
        std::vector<Attribution> links;
        const auto add_links = [&](const Event& speech, const Indices& who, std::string_view relation) {
            if (who.empty()) return;
            const bool implicit = speech.implicit_source && &who == &speech.sources;
            links.push_back(
                {to_actor(a_, a_.mentions[who.front()], implicit), std::string(relation), quotation(speech.trigger)});
        };
        add_links(event, event.transmitters, "says");
        std::uint32_t at = event.said_by;
        for (std::size_t depth = 0; at != no_item && depth < events_.size(); ++depth) {
            const Event& speech = events_[at];
            add_links(speech, speech.sources, a_.lexicon->relations[speech.frame->relation].name);
            add_links(speech, speech.transmitters, "says");
            at = speech.said_by;
        }
        std::reverse(links.begin(), links.end());
        return links;
    }

    const Annotations& a_;
    const std::vector<Event>& events_;
    std::uint64_t content_hash_;
    std::set<std::string> uids_;
    std::uint32_t times_of_ = no_item;
    std::vector<Time> times_;
    std::vector<Relation> out_;
};

}  // namespace

std::string uid_of(const Relation& relation, std::uint64_t content_hash) {
    std::uint64_t hash = stable_hash(relation.relation, content_hash);
    hash = stable_hash(std::to_string(relation.trigger.span.begin) + "-" + std::to_string(relation.trigger.span.end),
                       hash);
    hash = stable_hash(relation.source ? relation.source->id : "-", hash);
    hash = stable_hash(relation.target ? relation.target->id : "-", hash);
    hash = stable_hash(name_of(relation.polarity), hash);
    return hex(hash);
}

std::vector<Relation> to_relations(const Annotations& annotations, const std::vector<Event>& events) {
    return RecordMaker(annotations, events).run();
}

}  // namespace isnad
