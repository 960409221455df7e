#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/record/affiliation.h>
#include <isnad/extract/record/records.h>
#include <isnad/extract/text/stable_hash.h>

#include <algorithm>

namespace isnad {
namespace {

class RecordMaker {
  public:
    RecordMaker(const Annotations& annotations, const std::vector<Event>& events) : a_(annotations), events_(events) {}

    std::vector<Relation> run() {
        drafts_.reserve(events_.size());
        for (const Event& event : events_) draft(event);
        const std::vector<Mention> in_genitive = find_holders_in_genitive(a_);
        for (const Mention* holder : find_affiliations(a_, in_genitive))
            drafts_.push_back({office_span(a_, *holder).begin, nullptr, holder, nullptr});
        if (drafts_.empty()) return {};
        content_hash_ = stable_hash(a_.document->text);
        const auto before = [](const Draft& a, const Draft& b) { return a.begin < b.begin; };
        if (!std::is_sorted(drafts_.begin(), drafts_.end(), before))
            std::stable_sort(drafts_.begin(), drafts_.end(), before);
        out_.reserve(drafts_.size());
        for (const Draft& each : drafts_) add(each);
        return std::move(out_);
    }

  private:
    /// A relation that is to be made: records are large, so they are put in order before they are made.
    struct Draft {
        std::uint32_t begin = 0;       ///< Of the trigger.
        const Event* event = nullptr;  ///< Absent for an affiliation.
        const Mention* source = nullptr;
        const Mention* target = nullptr;
    };

    Quotation quotation(Span span) const { return {span, std::string(slice(a_.document->text, span))}; }

    /// A force whose state the whole text tells does not strike its own.
    bool is_own(const Event& event, const Mention* source, const Mention& target) const {
        const RelationInfo& relation = a_.lexicon->relations[event.frame->relation];
        return source != nullptr && relation.family == "event" && uses_force(relation) &&
               acts_upon_itself(relation, *source, target);
    }

    /// "the forces besieged X", where the text names states, but not whose forces: a reader may know, who cannot tell
    /// keeps silent. What such officials say is worth telling all the same.
    bool is_of_untold_state(const Event& event, const Mention& source) const {
        return !source.resolved() && source.definite && a_.home.own > 0 && is_of_state(source.role) &&
               !is_of_other_body(a_, source) && a_.lexicon->relations[event.frame->relation].family == "event";
    }

    /// "between X and Y on one side and Z on the other": X and Y.
    bool are_together(const Event& event, std::uint32_t one, std::uint32_t other) const {
        if (event.sources.size() < 3) return false;
        const auto apart = [&](std::uint32_t from, std::uint32_t to) {
            while (from < to && !sets_apart(a_, from, to)) ++from;
            return from < to;
        };
        const Mention& first = a_.mentions[std::min(one, other)];
        const Mention& second = a_.mentions[std::max(one, other)];
        const Mention& last = a_.mentions[event.sources.back()];
        return !apart(first.end, second.begin) && apart(a_.mentions[event.sources.front()].end, last.begin);
    }

    /// "between rebels and the troops of the two governments": what one noun names together does not fight itself.
    bool are_one_side(const Event& event, std::uint32_t one, std::uint32_t other) const {
        if (are_together(event, one, other)) return true;
        const std::uint32_t noun = a_.mentions[one].begin;
        return noun == a_.mentions[other].begin && root_of(a_.lexicon->relations[event.frame->relation]) == "19" &&
               std::ranges::any_of(event.sources,
                                   [&](std::uint32_t source) { return a_.mentions[source].begin != noun; });
    }

    void draft(const Event& event) {
        const auto one = [&](const Mention* source, const Mention* target) {
            drafts_.push_back({event.trigger.begin, &event, source, target});
        };
        const auto with_each_target = [&](const Mention* source) {
            bool none = true;
            for (const std::uint32_t target : event.targets) {
                const Mention& whom = a_.mentions[target];
                if (!(whom.resolved() || is_named_body(a_, whom)) || is_own(event, source, whom)) continue;
                one(source, &whom);
                none = false;
            }
            const RelationInfo& relation = a_.lexicon->relations[event.frame->relation];
            const bool empty = source == nullptr ? relation.family == "event" && !event.targets.empty()
                                                 : is_unknown_striker(a_, relation, *source);
            if (none && !empty) one(source, nullptr);
        };
        for (const std::uint32_t source : event.sources) {
            const Indices& later = event.sources_of_home;
            if (!a_.mentions[source].resolved() && std::ranges::find(later, source) != later.end()) continue;
            if (is_of_untold_state(event, a_.mentions[source])) continue;
            if (!event.mutual) {
                with_each_target(&a_.mentions[source]);
                continue;
            }
            for (const std::uint32_t target : event.sources) {
                if (source != target && !are_one_side(event, source, target))
                    one(&a_.mentions[source], &a_.mentions[target]);
            }
        }
        if (event.sources.empty() && (event.count || !event.targets.empty()) && !event.mutual)
            with_each_target(nullptr);
    }

    void add(const Draft& made) {
        Relation& relation = out_.emplace_back();
        if (made.event == nullptr) {
            describe_affiliation(a_, *made.source, relation);
        } else {
            describe(*made.event, made.source, made.target, relation);
        }
        relation.uid = uid_of(relation, content_hash_);
        for (std::size_t i = out_.size() - 1; i-- > 0 && out_[i].trigger.span.begin == made.begin;) {
            if (out_[i].uid != relation.uid) continue;
            out_.pop_back();
            return;
        }
    }

    void describe(const Event& event, const Mention* source, const Mention* target, Relation& relation) {
        const RelationInfo& info = a_.lexicon->relations[event.frame->relation];
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
    std::uint64_t content_hash_ = 0;
    std::vector<Draft> drafts_;
    std::uint32_t times_of_ = no_item;
    std::vector<Time> times_;
    std::vector<Relation> out_;
};

}  // namespace

std::string uid_of(const Relation& relation, std::uint64_t content_hash) {
    std::uint64_t hash = stable_hash(relation.relation, content_hash);
    std::string span = std::to_string(relation.trigger.span.begin);
    span += '-';
    span += std::to_string(relation.trigger.span.end);
    hash = stable_hash(span, hash);
    hash = stable_hash(relation.source ? relation.source->id : "-", hash);
    hash = stable_hash(relation.target ? relation.target->id : "-", hash);
    hash = stable_hash(name_of(relation.polarity), hash);
    if (relation.count && relation.content)  // "a soldier and three civilians" fell by one word
        hash = stable_hash(std::to_string(relation.content->span.begin), hash);
    return hex(hash);
}

std::vector<Relation> to_relations(const Annotations& annotations, const std::vector<Event>& events) {
    return RecordMaker(annotations, events).run();
}

}  // namespace isnad
