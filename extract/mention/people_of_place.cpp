// Mentions: people, courts and police of whom only the place tells whose they are.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/abroad.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/people.h>

#include <algorithm>
#include <span>

namespace isnad {
namespace {

/// "dockers in X struck", "the prosecutor in X": whoever works or protests in a place is mostly of its state.
bool belongs_where_it_is(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.names_person()) return false;
    const Title& title = annotations.language->titles[mention.title];
    const bool armed = mention.role == "MIL" || mention.role == "COP" || mention.role == "SPY";
    if (title.kind == TitleKind::person && (title.role == "JUD" || armed)) return true;
    if (title.native && title.kind == TitleKind::people && mention.definite) return true;
    if (mention.number != Number::plural || title.kind == TitleKind::organ) return false;
    const bool calling =
        title.kind == TitleKind::person && (title.role == "CVL" || title.role == "BUS" || title.role == "EDU");
    return title.native || calling;
}

/// "[a] military spokesman in Strelsau", "[an] official in the province of X".
bool is_local_officer(const Mention& mention, const Mention& place) {
    if (mention.number == Number::plural || mention.names_person()) return false;
    const bool armed = mention.role == "COP" || mention.role == "MIL" || mention.role == "GOV.MIL";
    return armed || (mention.role == "GOV" && place.kind == MentionKind::modified && !place.capital);
}

/// "the spokesman of the coast guard in the province X", whoever he is: a body that every land has.
bool serves_where_it_is(const Annotations& annotations, const Mention& mention, const Mention& place) {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    if (mention.entity != no_entry || mention.person != no_entry) return false;
    if (!mention.definite) return is_local_officer(mention, place);
    if (mention.end < mention.begin + 3) return false;
    const bool province = place.kind == MentionKind::title && place.role == "GOV" && !place.names_person() &&
                          annotations.language->titles[place.title].kind == TitleKind::organ;
    const bool local = place.kind == MentionKind::modified || province;
    if (!local || place.capital || annotations.language->titles[mention.title].kind != TitleKind::person) return false;
    return mention.role == "COP" || mention.role == "MIL" || mention.role == "GOV" || mention.role.empty();
}

/// "refugees from X": of X, whoever takes them in.
bool fled_from_home(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    const Title& title = annotations.language->titles[mention.title];
    return title.kind == TitleKind::people && title.role == "CVL" && title.domestic == Domestic::foreign;
}

/// "aid to [li-] the displaced in X": those whom one helps are where they live.
bool lives_where_it_is(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.names_person()) return false;
    const Title& title = annotations.language->titles[mention.title];
    return title.kind == TitleKind::people && title.role == "CVL" && title.domestic != Domestic::foreign &&
           mention.number == Number::plural && mention.definite;
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

/// A state, by a place or body of it or by where something happens.
bool is_place(const MentionContext& in, const Mention& mention) {
    if (mention.entity == no_entry || mention.person != no_entry) return false;
    const bool inside = mention.preposition != 0 && (mention.preposition == in.a.language->locative ||
                                                     mention.preposition == in.a.language->membership);
    return in.a.lexicon->entities[mention.entity].type == "state" &&
           (mention.kind == MentionKind::modified || mention.capital || inside || follows_locative(in, mention.begin));
}

/// "the police in X", "the spokesman at [bi-] the province X": takes the state of the place; false if he is no such.
bool serve_there(MentionContext& in, Mention& people, const Mention& place) {
    if (place.entity == no_entry || !serves_where_it_is(in.a, people, place)) return false;
    const bool inside =
        place.begin == people.end && place.preposition == in.a.language->membership && place.preposition != 0;
    if (!inside && !(place.begin == people.end + 1 && follows_locative(in, place.begin))) return false;
    const std::uint32_t state = in.a.lexicon->entities[place.entity].state;
    people.entity = state != no_entry ? state : place.entity;
    if (people.local_person != no_entry) in.a.local_persons[people.local_person].entity = people.entity;
    return true;
}

/// "refugees from X", "aid to the displaced in X".
bool flee_or_live_there(const MentionContext& in, const Mention& people, const Mention& place) {
    if (place.begin != people.end + 1) return false;
    if (fled_from_home(in.a, people) && is_partitive(in.a, people.end) && place.entity != no_entry &&
        place.person == no_entry && in.a.lexicon->entities[place.entity].type == "state")
        return true;
    return follows_locative(in, place.begin) && people.preposition != 0 &&
           people.preposition == in.a.language->dative && lives_where_it_is(in.a, people) && is_place(in, place);
}

/// "dockers in X", "teachers at X", "protesters from the city X".
bool belong_there(const MentionContext& in, const Mention& people, const Mention& place) {
    if (people.preposition != 0) return false;
    const bool within = place.begin == people.end + 1 && follows_locative(in, place.begin);
    const bool at = place.begin == people.end && place.preposition == in.a.language->membership;
    const bool from =
        place.begin == people.end + 1 && !people.definite && !place.capital && is_partitive(in.a, people.end);
    return (within || at || from) && belongs_where_it_is(in.a, people) && is_place(in, place) &&
           (!follows_preposition(in, people.begin) || counts(in.a, people.begin - 1));
}

/// "the parties to the conflict in X", "the rivals in X": several sides of whom nothing else says whose they are.
bool are_rivals_there(const MentionContext& in, const Mention& people, const Mention& place) {
    if (people.kind != MentionKind::title || people.title == no_entry || place.begin != people.end + 1) return false;
    const Title& title = in.a.language->titles[people.title];
    const bool rivals = title.kind == TitleKind::people && title.native && title.alone && title.role.empty();
    return rivals && people.definite && people.number != Number::singular && follows_locative(in, place.begin) &&
           is_place(in, place);
}

/// "the committee of defence at [bi-] the Ruritanian parliament": a body of another that stands right behind it.
bool sits_in_parliament(const MentionContext& in, const Mention& body, const Mention& parliament) {
    const auto is_organ = [&](const Mention& mention) {
        return mention.kind == MentionKind::title && mention.title != no_entry && !mention.names_person() &&
               in.a.language->titles[mention.title].kind == TitleKind::organ;
    };
    if (!is_organ(body) || !is_organ(parliament) || parliament.role != "LEG" || parliament.entity == no_entry)
        return false;
    const bool known = body.entity != no_entry && body.reference != Reference::definite;
    const bool at = parliament.begin == body.end && parliament.preposition != 0 &&
                    parliament.preposition == in.a.language->membership;
    const bool within = parliament.begin == body.end + 1 && follows_locative(in, parliament.begin);
    return !known && (at || within) && body.role != "LEG";
}

/// The only state where the sentence takes place, from a mention on; or no_entry.
std::uint32_t only_place(const MentionContext& in, std::size_t first) {
    std::uint32_t place = no_entry;
    const auto is_met = [&](const Mention& mention) {  // "met his Ruritanian counterpart in Strelsau"
        const bool other = is_another(in.a, mention) && mention.entity != no_entry;
        return other && in.a.lexicon->entities[mention.entity].state == place;
    };
    for (std::size_t i = first; i < in.a.mentions.size(); ++i) {
        if (!is_place(in, in.a.mentions[i]) || points_abroad(in.a, in.a.mentions[i])) continue;
        if (place != no_entry && place != in.a.mentions[i].entity) return no_entry;
        place = in.a.mentions[i].entity;
    }
    if (place == no_entry) return place;
    if (std::ranges::any_of(std::span(in.a.mentions).subspan(first), is_met)) return no_entry;
    return place;
}

}  // namespace

void resolve_by_place(MentionContext& in, std::size_t first) {
    for (std::size_t i = first; i + 1 < in.a.mentions.size(); ++i) {
        Mention& people = in.a.mentions[i];
        const Mention& place = in.a.mentions[i + 1];
        if (sits_in_parliament(in, people, place)) {
            people.entity = place.entity;
            people.role = place.role;
        }
        if (serve_there(in, people, place) || people.resolved()) continue;
        if (flee_or_live_there(in, people, place) || belong_there(in, people, place) ||
            are_rivals_there(in, people, place))
            people.entity = place.entity;
    }
    const std::uint32_t place = only_place(in, first);
    if (place == no_entry) return;
    const bool alone = protagonist(in) == no_entry;  // nobody else could be meant
    for (std::size_t i = first; i < in.a.mentions.size(); ++i) {
        Mention& mention = in.a.mentions[i];
        if (mention.resolved() || !(is_domestic_force(in, mention) || (alone && is_official(in, mention)))) continue;
        mention.entity = place;
        mention.reference = Reference::definite;
    }
}

}  // namespace isnad
