// Mentions: people, courts and police of whom only the place tells whose they are.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {
namespace {

/// "dockers in X struck", "the prosecutor in X": whoever works or protests in a place is mostly of its state.
bool belongs_where_it_is(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.names_person()) return false;
    const Title& title = annotations.language->titles[mention.title];
    if (title.kind == TitleKind::person && title.role == "JUD") return true;
    if (title.native && title.kind == TitleKind::people && mention.definite) return true;
    if (mention.number != Number::plural || title.kind == TitleKind::organ) return false;
    const bool calling =
        title.kind == TitleKind::person && (title.role == "CVL" || title.role == "BUS" || title.role == "EDU");
    return title.native || calling;
}

bool is_partitive(const Annotations& annotations, std::uint32_t at) {
    if (annotations.language->partitive == 0) return false;
    const PhraseMatch of = find_particle(annotations, at, at + 1, Particle::preposition);
    return of.phrase != nullptr && of.analysis->enclitic == 0 && of.phrase->entry == annotations.language->partitive;
}

/// "dozens of [min]": says whether the preposition at a token only goes on with a number.
bool counts(const Annotations& annotations, std::uint32_t of) {
    return of > 0 && is_partitive(annotations, of) &&
           (is_counted(annotations, of - 1) || Morphology::may_begin(annotations.token(of - 1), Particle::quantifier));
}

}  // namespace

void MentionFinder::resolve_by_place(std::size_t first) {
    const auto is_place = [&](const Mention& mention) {
        if (mention.entity == no_entry || mention.person != no_entry) return false;
        const Entity& entity = a_.lexicon->entities[mention.entity];
        const bool inside = mention.preposition != 0 && (mention.preposition == a_.language->locative ||
                                                         mention.preposition == a_.language->membership);
        return entity.type == "state" &&
               (mention.kind == MentionKind::modified || mention.capital || inside || follows_locative(mention.begin));
    };
    for (std::size_t i = first; i + 1 < a_.mentions.size(); ++i) {  // "dockers in X struck"
        Mention& people = a_.mentions[i];
        const Mention& place = a_.mentions[i + 1];
        if (people.resolved() || people.preposition != 0) continue;
        const bool within = place.begin == people.end + 1 && follows_locative(place.begin);
        const bool at = place.begin == people.end && place.preposition == a_.language->membership;  // "teachers at X"
        const bool from = place.begin == people.end + 1 && !people.definite && !place.capital &&
                          is_partitive(a_, people.end);  // "protesters from the city X"
        if ((within || at || from) && belongs_where_it_is(a_, people) && is_place(place) &&
            (!follows_preposition(people.begin) || counts(a_, people.begin - 1)))
            people.entity = place.entity;
    }
    std::uint32_t place = no_entry;
    for (std::size_t i = first; i < a_.mentions.size(); ++i) {
        if (!is_place(a_.mentions[i])) continue;
        if (place != no_entry && place != a_.mentions[i].entity) return;
        place = a_.mentions[i].entity;
    }
    if (place == no_entry) return;
    const bool alone = protagonist() == no_entry;  // nobody else could be meant
    for (std::size_t i = first; i < a_.mentions.size(); ++i) {
        Mention& mention = a_.mentions[i];
        if (mention.resolved() || !(is_domestic_force(mention) || (alone && is_official(mention)))) continue;
        mention.entity = place;
        mention.reference = Reference::definite;
    }
}

}  // namespace isnad
