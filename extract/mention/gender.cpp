// Mentions: with which gender verbs and pronouns take up what is called by a name.
#include <isnad/extract/mention/gender.h>

namespace isnad {
namespace {

/// "South Sudan" takes verbs in either gender, as a land of one word does (see gender_of), but is not always "he".
Gender gender_of_place(const PhraseMatch& name) { return name.phrase->rest.empty() ? Gender::masculine : Gender::any; }

/// "the Council [majlis, m.] of Security", "the Party of X": of the word for a body with which a name of several words
/// begins; any where it begins with something else.
Gender gender_of_body(const Annotations& annotations, std::uint32_t at, std::uint32_t end) {
    if (end == at + 1) return Gender::any;
    Gender gender = Gender::any;
    for (const Analysis& analysis : annotations.morphology->titles(annotations.token(at))) {
        const Form& form = annotations.form(analysis);
        const Title& title = annotations.language->titles[annotations.language->title_names[form.entry].title];
        if (title.kind != TitleKind::organ || form.features.number != Number::singular) return Gender::any;
        const Gender told = title.feminine ? Gender::feminine : form.features.gender;
        if (gender != Gender::any && gender != told) return Gender::any;
        gender = told;
    }
    return gender;
}

}  // namespace

Gender gender_of_name(const Annotations& annotations, std::uint32_t at, const PhraseMatch& name) {
    if (name.phrase->use == NameUse::seat) return Gender::any;
    const Entity& entity = annotations.lexicon->entities[name.phrase->entry];
    const bool capital = name.phrase->use == NameUse::capital;
    const bool place = entity.type == "state" || entity.kind == Entity::Kind::place || capital;
    const bool feminine = place ? !entity.masculine || capital : entity.feminine;
    if (feminine || annotations.token(at).feminine_ending) return Gender::feminine;
    return place ? gender_of_place(name) : gender_of_body(annotations, at, name.end);
}

}  // namespace isnad
