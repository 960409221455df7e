#include <isnad/extract/affiliation.h>
#include <isnad/extract/records.h>
#include <isnad/extract/utf8.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <tuple>

namespace isnad {
namespace {

constexpr double stated = 0.95;  // a name beside its title: only the extent of the name may be wrong

// As exactly as the lexicon knows it: 2017, 2017-05 or 2017-05-14.
std::string iso(std::uint32_t date) {
    char text[40];
    const std::uint32_t month = date / 100 % 100;
    const std::uint32_t day = date % 100;
    const auto is_known = [](std::uint32_t part) { return part != 0 && part != 99; };
    const int size = is_known(month) && is_known(day) ? 10 : is_known(month) ? 7 : 4;
    std::snprintf(text, sizeof text, "%04u-%02u-%02u", date / 10000, month, day);
    return {text, text + size};
}

class AffiliationFinder {
  public:
    AffiliationFinder(const Annotations& annotations, const RelationInfo& info, std::uint64_t content_hash)
        : a_(annotations), info_(info), content_hash_(content_hash) {}

    void run(std::vector<Relation>& out) {
        for (const Mention& mention : a_.mentions) {
            if (!states_office(mention)) continue;
            const auto key = std::tuple(mention.person, mention.local_person, mention.entity, mention.role);
            if (seen_.insert(key).second) out.push_back(relation(mention));
        }
    }

  private:
    bool states_office(const Mention& mention) const {
        const bool person = mention.names_person();
        return person && mention.reference != Reference::definite && mention.entity != no_entry &&
               mention.entity != mention.person && mention.title_end > mention.title_begin &&
               mention.number != Number::plural && a_.language->titles[mention.title].kind == TitleKind::person;
    }

    Relation relation(const Mention& mention) const {
        Relation relation;
        relation.family = Family::affiliation;
        relation.relation = info_.name;
        relation.source = to_actor(a_, mention, false);
        Mention body = mention;
        body.person = body.local_person = no_entry;
        body.begin = body.head = mention.title_begin;
        body.end = mention.title_end;
        relation.target = to_actor(a_, body, false);
        relation.target->reference = Reference::title;
        relation.trigger = *relation.target->mention;
        relation.trigger_lemma = a_.language->titles[mention.title].label;
        relation.content = relation.trigger;
        relation.date = time_in_office(mention);
        const auto sentence =
            std::upper_bound(a_.text.sentences.begin(), a_.text.sentences.end(), mention.title_begin,
                             [](std::uint32_t token, const Sentence& candidate) { return token < candidate.last; });
        relation.sentence = {static_cast<std::uint32_t>(sentence - a_.text.sentences.begin()), sentence->span};
        relation.sentence_text = std::string(slice(a_.document->text, sentence->span));
        relation.document = a_.document->id;
        relation.language = a_.document->language;
        relation.rule = a_.language->code + "/" + info_.name + "/" + a_.language->titles[mention.title].key;
        relation.confidence = stated;
        relation.uid = uid_of(relation, content_hash_);
        return relation;
    }

    /// As the lexicon knows it for the day of the document; else that day.
    std::optional<EventDate> time_in_office(const Mention& mention) const {
        if (mention.person != no_entry && a_.date != 0) {
            for (const Entity::Office& office : a_.lexicon->entities[mention.person].offices) {
                if (office.actor != mention.entity || a_.date < office.from || office.to < a_.date) continue;
                const bool goes_on = office.to / 10000 >= 2099;
                return EventDate{iso(office.from) + "/" + (goes_on ? ".." : iso(office.to)), std::nullopt};
            }
        }
        if (a_.document->date.empty()) return std::nullopt;
        return EventDate{a_.document->date, std::nullopt};
    }

    const Annotations& a_;
    const RelationInfo& info_;
    std::uint64_t content_hash_;
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::string_view>> seen_;
};

}  // namespace

void add_affiliations(const Annotations& annotations, std::uint64_t content_hash, std::vector<Relation>& out) {
    const std::uint32_t info = annotations.lexicon->affiliation;
    if (info != no_entry) AffiliationFinder(annotations, annotations.lexicon->relations[info], content_hash).run(out);
}

}  // namespace isnad
