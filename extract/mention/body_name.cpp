// Names of bodies that the lexicon does not know.
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool stands_in_name(const Annotations& annotations, std::uint32_t at, bool first) {
    const Token& token = annotations.token(at);
    if (token.kind != TokenKind::word) return false;
    const Morphology& morphology = *annotations.morphology;
    if (is_unknown_word(annotations, at)) return first || !token.feminine_ending || bears_article(annotations, at);
    if (morphology.may_begin(token, Phrase::Kind::date) || morphology.has(token, FormKind::given_name)) return false;
    for (const Analysis& analysis : morphology.words(token)) {
        const Proclitic& proclitic = annotations.proclitic(analysis);
        const FormKind kind = annotations.form(analysis).kind;
        const bool nominal = kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::event_noun ||
                             kind == FormKind::portfolio || kind == FormKind::nisba || kind == FormKind::participle;
        if (nominal && proclitic.article && proclitic.preposition == 0 && proclitic.conjunction <= !first) return true;
    }
    return false;
}

/// "in [the town] X the Ruritanian [m.] Adam Smith": an adjective in the masculine singular and a name.
bool is_man_named(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const Token& token = annotations.token(at);
    if (token.feminine_ending || at + 2 >= limit) return false;
    if (!annotations.morphology->has(annotations.token(at + 1), FormKind::given_name)) return false;
    return read_person_name(annotations, at + 1, limit, false) >= at + 3;
}

}  // namespace

std::uint32_t read_body_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    constexpr std::uint32_t longest = 4;
    std::uint32_t end = at;
    while (end < limit && end < at + longest && stands_in_name(annotations, end, end == at)) ++end;
    return end;
}

bool is_adjective_of_group(const Annotations& annotations, std::uint32_t at) {
    if (annotations.token(at).kind != TokenKind::word || !bears_article(annotations, at)) return false;
    const auto titles = annotations.morphology->titles(annotations.token(at));
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Proclitic& proclitic = annotations.proclitic(analysis);
        const Form& form = annotations.form(analysis);
        if (form.kind != FormKind::title || proclitic.preposition != 0 || proclitic.conjunction) return false;
        const TitleName& name = annotations.language->title_names[form.entry];
        return form.features.number == Number::singular && name.rest.empty() &&
               annotations.language->titles[name.title].role == "REB" &&
               annotations.language->titles[name.title].kind != TitleKind::organ;
    });
}

std::uint32_t after_own_nisba(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                              std::uint32_t entity) {
    const Entity& body = annotations.lexicon->entities[entity];
    if (at >= limit || body.type == "state" || body.kind == Entity::Kind::person) return at;
    if (body.type == "group" && is_adjective_of_group(annotations, at)) return at + 1;
    const Token& token = annotations.token(at);
    if (token.kind != TokenKind::word || !annotations.morphology->has(token, FormKind::nisba)) return at;
    const auto words = annotations.morphology->words(token);
    const Token& name = annotations.token(at - 1);
    const std::u16string& ending = annotations.language->nominative_ending;
    const bool many = body.type == "group" && !ending.empty() && bears_article(annotations, at - 1) &&
                      (annotations.text.form(name).ends_with(ending) || ends_in_oblique(annotations, name));
    const bool adjective = std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Proclitic& proclitic = annotations.proclitic(analysis);
        const Form& form = annotations.form(analysis);
        if (many && form.features.number == Number::singular) return false;  // "the Houthis [and] Ruritania"
        return form.kind == FormKind::nisba && proclitic.article && proclitic.preposition == 0 &&
               !proclitic.conjunction && annotations.language->nisbas[form.entry].rest.empty();
    });
    if (!adjective || (body.kind == Entity::Kind::place && is_man_named(annotations, at, limit))) return at;
    const bool more = body.type == "group" && at + 1 < limit && is_adjective_of_group(annotations, at + 1);
    return more ? at + 2 : at + 1;
}

bool is_in_opposition(const MentionContext& in, std::uint32_t at, std::uint32_t end, const Entity& body) {
    if (body.type != "group" || end >= in.limit || !bears_article(in.a, end)) return false;
    const auto titles = in.a.morphology->titles(in.a.token(end));
    const bool opposes = std::ranges::any_of(titles, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        const Proclitic& proclitic = in.a.proclitic(word);
        if (form.kind != FormKind::title || proclitic.preposition != 0 || proclitic.conjunction) return false;
        const TitleName& name = in.a.language->title_names[form.entry];
        const bool agrees = (form.features.gender == Gender::feminine) == in.a.token(at).feminine_ending;
        return name.rest.empty() && form.features.number == Number::singular && agrees &&
               in.a.language->titles[name.title].role == "OPP";
    });
    if (!opposes) return false;
    // "the movement X called on [the] opposition to": behind its verb, and before a preposition, they are others.
    const bool after_verb = at > in.first && Morphology::has(in.a.token(at - 1), FormKind::verb);
    return !after_verb || (end + 1 < in.limit && in.a.token(end + 1).kind == TokenKind::word &&
                           find_particle(in.a, end + 1, in.limit, Particle::preposition).phrase == nullptr);
}

}  // namespace isnad
