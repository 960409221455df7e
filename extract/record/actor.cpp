// Who a mention is: id, state, roles and names, the same in every document.
#include <isnad/extract/record/records.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>

namespace isnad {
namespace {

void add_parts(std::string_view role, std::vector<std::string>& roles) {
    if (role.empty()) return;
    roles.reserve(roles.size() + 1 + static_cast<std::size_t>(std::count(role.begin(), role.end(), '.')));
    while (!role.empty()) {
        const std::size_t dot = role.find('.');
        roles.emplace_back(role.substr(0, dot));
        role = dot == std::string_view::npos ? std::string_view{} : role.substr(dot + 1);
    }
}

constexpr std::string_view person_prefix = "person.";

std::string replace_percent(std::string_view pattern, std::string_view name) {
    const std::size_t percent = pattern.find('%');
    if (percent == std::string_view::npos) return std::string(pattern);
    std::string text;
    text.reserve(pattern.size() + name.size());
    text.append(pattern, 0, percent).append(name).append(pattern, percent + 1);
    return text;
}

/// The name of an organ: its role's label with the owner's name, in each language that has both.
std::vector<std::pair<std::string, std::string>> organ_names(const Lexicon& lexicon, const Entity& owner,
                                                             const std::string& role) {
    std::vector<std::pair<std::string, std::string>> names;
    names.reserve(owner.names.size());
    const auto label = lexicon.role_labels.find(role);
    for (const auto& [language, name] : owner.names) {
        const std::string* pattern = nullptr;
        if (label != lexicon.role_labels.end()) {
            for (const auto& [of, text] : label->second)
                pattern = pattern == nullptr && of == language ? &text : pattern;
        }
        names.emplace_back(language, pattern == nullptr ? name + " (" + role + ")" : replace_percent(*pattern, name));
    }
    return names;
}

std::string title_case(std::string text) {
    bool start = true;
    for (char& letter : text) {
        if (letter == '_') letter = ' ';
        if (start && letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 32);
        start = letter == ' ';
    }
    return text;
}

/// Tells the ids of people apart by whom they act for.
void append_owner(const Entity& owner, Actor& actor) {
    actor.id += '.';
    for (const char letter : owner.id) {
        actor.id += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    }
}

void describe_local(const Annotations& a, const LocalPerson& person, const Entity* owner, Actor& actor) {
    std::string name;
    for (const std::u16string& word : person.words) {
        if (!name.empty()) name += '_';
        name += a.language->folder.transliterate(a.language->usual_spelling(word));
    }
    actor.type = "person";
    actor.id = owner != nullptr && owner->country.empty() ? owner->id + "." + name : std::string(person_prefix) + name;
    if (owner != nullptr && !owner->country.empty()) append_owner(*owner, actor);
    actor.names = {{a.language->code, std::string(slice(a.document->text, person.span))}};
    if (a.language->code != "en") actor.names.emplace_back("en", title_case(name));
    std::sort(actor.names.begin(), actor.names.end());
}

/// The letters of a conjunction and a preposition that are written with a mention.
std::uint32_t clitic_letters(const Mention& mention) {
    return (mention.conjunction ? 1U : 0U) + (mention.preposition != 0 && !mention.article_fused ? 1U : 0U);
}

/// Someone of whom only the title is known: named by his words.
void describe_unknown(const Annotations& a, const Mention& mention, Actor& actor) {
    std::string words;
    for (std::uint32_t at = mention.begin; at < mention.end; ++at) {
        if (a.token(at).kind != TokenKind::word) continue;
        if (!words.empty()) words += '_';
        std::u16string_view form = a.text.form(a.token(at));
        if (at == mention.begin) form.remove_prefix(std::min<std::size_t>(form.size() - 1, clitic_letters(mention)));
        const bool fused = at == mention.begin && mention.article_fused && !mention.stem.empty();  // "to [lil-] the X"
        words += fused ? a.language->folder.transliterate(a.language->article + std::u16string(mention.stem))
                       : a.language->folder.transliterate(form);
    }
    const Span span{a.token(mention.begin).span.begin, a.token(mention.end - 1).span.end};
    actor.type = "unknown";
    actor.id = "unknown." + words;
    actor.names = {{a.language->code, std::string(slice(a.document->text, span))}};
}

/// The witnesses of one land are not those of another; a person is the same wherever a text is about his land.
void take_home(const Entity& home, Actor& actor) {
    actor.country = home.country;
    if (actor.type == "unknown") append_owner(home, actor);
}

}  // namespace

Span mention_span(const Annotations& annotations, const Mention& mention) {
    std::uint32_t last = mention.end - 1;
    while (last > mention.begin && annotations.token(last).kind == TokenKind::mark &&
           annotations.token(last).mark == Mark::comma)
        --last;
    Span span{annotations.token(mention.begin).span.begin, annotations.token(last).span.end};
    if (!mention.conjunction && mention.preposition == 0) return span;
    return after_letters(annotations, span, clitic_letters(mention));
}

std::uint32_t acting_for(const Annotations& annotations, std::uint32_t entity) {
    const Entity& known = annotations.lexicon->entities[entity];
    if (known.kind == Entity::Kind::place) {
        return known.state == no_entry ? entity : known.state;
    }
    if (known.kind != Entity::Kind::person || known.offices.empty()) return entity;
    const Entity::Office* best = &known.offices.front();
    for (const Entity::Office& office : known.offices) {
        const bool current = annotations.date != 0 && office.from <= annotations.date && annotations.date <= office.to;
        if (current) return office.actor;
        if (annotations.date == 0 ? office.to >= best->to
                                  : office.from <= annotations.date && office.from >= best->from)
            best = &office;
    }
    return best->actor;
}

std::uint32_t acting_as(const Annotations& annotations, std::uint32_t person, std::string_view role) {
    const std::uint32_t actor = acting_for(annotations, person);
    const auto& entities = annotations.lexicon->entities;
    if (!role.starts_with("GOV") || entities[actor].type != "organization") return actor;
    for (const Entity::Office& office : entities[person].offices) {
        if (entities[office.actor].type == "state") return office.actor;
    }
    return actor;
}

namespace {

/// Only states have governments: the head of an organisation acts for it and for no organ of it. The rebels of a group
/// of rebels and the politicians of a party are the group itself.
std::string_view role_within(const Entity* owner, const Mention& mention) {
    if (owner == nullptr) return mention.role;
    const bool body = (owner->country.empty() || owner->type == "group") && mention.role.starts_with("GOV");
    const bool whole = owner->type != "state" && std::ranges::find(owner->roles, mention.role) != owner->roles.end();
    return body || whole ? "" : mention.role;
}

}  // namespace

Actor to_actor(const Annotations& annotations, const Mention& mention, bool implicit) {
    Actor actor;
    const Lexicon& lexicon = *annotations.lexicon;
    const Entity* owner = mention.entity == no_entry ? nullptr : &lexicon.entities[mention.entity];
    if (owner != nullptr) {
        actor.country = owner->country;
        actor.roles = owner->roles;
    }
    const std::string role(role_within(owner, mention));
    add_parts(role, actor.roles);
    if (mention.person != no_entry) {
        const Entity& person = lexicon.entities[mention.person];
        actor.id = owner != nullptr && owner->country.empty() && owner != &person
                       ? owner->id + person.id.substr(person_prefix.size() - 1)
                       : person.id;
        actor.type = person.type;
        actor.names = person.names;
    } else if (mention.local_person != no_entry && (owner != nullptr || mention.number != Number::plural)) {
        describe_local(annotations, annotations.local_persons[mention.local_person], owner, actor);
    } else if (owner != nullptr && !role.empty()) {
        actor.id = owner->id + "." + role;
        actor.type = "organization";
        actor.names = organ_names(lexicon, *owner, role);
    } else if (owner != nullptr) {
        actor.id = owner->id;
        actor.type = owner->type;
        actor.names = owner->names;
    } else {
        describe_unknown(annotations, mention, actor);
    }
    if (const std::uint32_t home = state_by_home(annotations, mention); home != no_entry)
        take_home(lexicon.entities[home], actor);
    actor.reference = implicit ? Reference::implicit : mention.reference;
    if (!implicit) {
        const Span span = mention_span(annotations, mention);
        actor.mention = Quotation{span, std::string(slice(annotations.document->text, span))};
    }
    return actor;
}

}  // namespace isnad
