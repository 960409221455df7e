#include <isnad/extract/lexicon/adjective_class.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/record/affiliation.h>
#include <isnad/extract/record/records.h>

#include <algorithm>
#include <cstdio>
#include <optional>
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

/// "Sheikh X", "the Ruritanian novelist X": whose land he is of, but no office there.
bool is_no_office(const Annotations& a, const Mention& mention) {
    constexpr std::string_view representative = "representative";  // spelled like "actor" of a play
    const Title& title = a.language->titles[mention.title];
    if (a.lexicon->entities[mention.entity].type != "state") return false;
    if (title.key == representative)
        return mention.title_end == mention.title_begin + 2 &&
               Morphology::has(a.token(mention.title_begin + 1), FormKind::nisba);
    if (!mention.role.empty()) return false;
    if (!title.role.empty()) return true;  // the head of something in that land
    const bool lone = mention.title_end == mention.title_begin + 1;
    return title.label.find(' ') == std::string::npos && (!title.alone || (lone && mention.person != no_entry));
}

/// "the former minister of X Y", and not "the spokesman of the former [f.] government".
bool has_ended(const Annotations& a, const Mention& mention) {
    const auto is_former = [&](const Analysis& word) {
        const Form& form = a.form(word);
        const Gender gender = form.features.gender;
        return form.kind == FormKind::adjective && form.entry == former_adjective &&
               form.features.number != Number::plural &&
               (gender == mention.gender || gender == Gender::any || mention.gender == Gender::any);
    };
    for (std::uint32_t at = mention.title_begin + 1; at < mention.title_end; ++at)
        if (std::ranges::any_of(a.morphology->words(a.token(at)), is_former)) return true;
    return false;
}

bool states_office(const Annotations& a, const Mention& mention) {
    return mention.names_person() && mention.reference != Reference::definite && mention.entity != no_entry &&
           mention.entity != mention.person && mention.title_end > mention.title_begin &&
           mention.number != Number::plural && a.language->titles[mention.title].kind == TitleKind::person &&
           !is_no_office(a, mention);
}

/// The office that a mention names beside the person, as a mention of its own.
Mention office_of(const Mention& holder) {
    Mention office = holder;
    office.person = office.local_person = no_entry;
    if (holder.title_begin > holder.begin) {  // "and [wa-]X the minister": the clitics are the name's
        office.conjunction = false;
        office.preposition = 0;
    }
    office.begin = office.head = holder.title_begin;
    office.end = holder.title_end;
    return office;
}

/// As the lexicon knows it for the day of the document; else that day.
std::optional<EventDate> time_in_office(const Annotations& a, const Mention& holder) {
    if (holder.person != no_entry && a.date != 0) {
        for (const Entity::Office& office : a.lexicon->entities[holder.person].offices) {
            if (office.actor != holder.entity || a.date < office.from || office.to < a.date) continue;
            const bool goes_on = office.to / 10000 >= 2099;
            return EventDate{iso(office.from) + "/" + (goes_on ? ".." : iso(office.to)), std::nullopt};
        }
    }
    if (a.document->date.empty()) return std::nullopt;
    return EventDate{a.document->date, std::nullopt};
}

/// The title in the genitive that ends right before a name: "the regime of the Ruritanian president X". Returns nothing
/// if no such title begins behind `first`.
std::optional<TitleChain> title_before(const Annotations& a, std::uint32_t first, std::uint32_t name) {
    constexpr std::uint32_t longest = 8;
    for (std::uint32_t at = std::max(first + 1, name - std::min(name, longest)); at < name; ++at) {
        auto chain = read_title_chain(a, at, name);
        if (!chain || chain->end != name || !chain->definite || chain->entities.size() > 1) continue;
        const bool one = a.form(*chain->analysis).features.number == Number::singular;
        if (one && a.language->titles[chain->title].kind == TitleKind::person) return chain;
    }
    return std::nullopt;
}

/// Makes the holder of an office that only the genitive of a noun names, if the lexicon knows that he is of that state.
std::optional<Mention> holder_in_genitive(const Annotations& a, std::uint32_t first, const Mention& named) {
    if (named.person == no_entry) return std::nullopt;
    const auto chain = title_before(a, first, named.begin);
    if (!chain) return std::nullopt;
    const std::vector<Entity::Office>& offices = a.lexicon->entities[named.person].offices;
    const std::uint32_t owner =
        chain->entities.empty() ? acting_for(a, named.person) : chain->entities.front();  // "the president X"
    const std::string& title = a.language->titles[chain->title].en;
    const auto his = [&](const Entity::Office& office) {  // not "the daughter of the president X"
        const std::string& name = a.lexicon->office_titles[office.title];
        return office.actor == owner &&
               (title.find(name) != std::string::npos || name.find(title) != std::string::npos);
    };
    if (std::ranges::none_of(offices, his)) return std::nullopt;
    Mention holder = named;
    holder.gender = a.lexicon->entities[named.person].feminine ? Gender::feminine : Gender::masculine;
    holder.entity = owner;
    holder.role = chain->role;
    holder.title = chain->title;
    holder.title_begin = chain->begin;
    holder.title_end = chain->end;
    holder.reference = Reference::name;
    return holder;
}

/// "the regime of the Ruritanian president X": the name within the mention of another.
std::optional<Mention> name_within(const Annotations& a, const Mention& outer) {
    for (std::uint32_t at = outer.begin + 2; at < outer.end; ++at) {
        const PhraseMatch name = find_known_person(a, at, outer.end);
        if (name.phrase == nullptr || name.end != outer.end) continue;
        Mention inner = outer;
        inner.kind = MentionKind::person;
        inner.begin = inner.head = at;
        inner.person = name.phrase->entry;
        inner.preposition = 0;
        inner.conjunction = false;
        inner.number = Number::singular;
        return holder_in_genitive(a, outer.begin, inner);
    }
    return std::nullopt;
}

}  // namespace

std::vector<Mention> find_holders_in_genitive(const Annotations& annotations) {
    std::vector<Mention> holders;
    const std::vector<Mention>& mentions = annotations.mentions;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention& outer = mentions[i];
        const bool thing = outer.kind == MentionKind::title || outer.kind == MentionKind::modified;
        if (!thing || outer.entity == no_entry || outer.names_person() || outer.end < outer.begin + 2) continue;
        const bool before = i + 1 < mentions.size() && mentions[i + 1].begin == outer.end &&
                            mentions[i + 1].person != no_entry && mentions[i + 1].title_end == 0;
        const auto holder =
            before ? holder_in_genitive(annotations, outer.begin, mentions[i + 1]) : name_within(annotations, outer);
        if (holder) holders.push_back(*holder);
    }
    return holders;
}

std::vector<const Mention*> find_affiliations(const Annotations& annotations, const std::vector<Mention>& in_genitive) {
    std::vector<const Mention*> holders;
    if (annotations.lexicon->affiliation == no_entry) return holders;
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::string_view>> seen;
    const auto add = [&](const Mention& mention) {
        if (states_office(annotations, mention) &&
            seen.emplace(mention.person, mention.local_person, mention.entity, mention.role).second)
            holders.push_back(&mention);
    };
    for (const Mention& mention : annotations.mentions) add(mention);
    for (const Mention& mention : in_genitive) add(mention);
    return holders;
}

Span office_span(const Annotations& annotations, const Mention& holder) {
    return mention_span(annotations, office_of(holder));
}

void describe_affiliation(const Annotations& annotations, const Mention& holder, Relation& relation) {
    const RelationInfo& info = annotations.lexicon->relations[annotations.lexicon->affiliation];
    const Title& title = annotations.language->titles[holder.title];
    relation.family = Family::affiliation;
    relation.relation = info.name;
    relation.source = to_actor(annotations, holder, false);
    relation.target = to_actor(annotations, office_of(holder), false);
    relation.target->reference = Reference::title;
    relation.trigger = *relation.target->mention;
    relation.trigger_lemma = title.label;
    relation.content = relation.trigger;
    if (has_ended(annotations, holder)) relation.polarity = Polarity::negative;
    relation.date = time_in_office(annotations, holder);
    const std::vector<Sentence>& sentences = annotations.text.sentences;
    const auto sentence =
        std::upper_bound(sentences.begin(), sentences.end(), holder.title_begin,
                         [](std::uint32_t token, const Sentence& candidate) { return token < candidate.last; });
    relation.sentence = {static_cast<std::uint32_t>(sentence - sentences.begin()), sentence->span};
    relation.sentence_text = std::string(slice(annotations.document->text, sentence->span));
    relation.document = annotations.document->id;
    relation.language = annotations.document->language;
    relation.rule = annotations.language->code + "/" + info.name + "/" + title.key;
    relation.confidence = stated;
}

}  // namespace isnad
