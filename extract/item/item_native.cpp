// Items: a lone adjective of a state that stands for a person: "was killed a Canadian".
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "said Turki bin": an adjective before the rest of a name is a name itself.
bool goes_on_as_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at >= limit || annotations.token(at).kind != TokenKind::word) return false;
    return is_unknown_word(annotations, at) ||
           annotations.morphology->has(annotations.token(at), FormKind::given_name) ||
           find_particle(annotations, at, limit, Particle::name_part).phrase != nullptr;
}

}  // namespace

void name_native(ItemContext& in, std::uint32_t at, Item& item) {
    const auto words = in.a.morphology->words(in.a.token(at));
    const auto nisba = std::ranges::find_if(words, [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::nisba && word.proclitic == 0 && word.more_words == 0;
    });
    if (nisba == words.end()) return;
    const std::size_t before = in.items.size() - 1;
    const bool bare = before > 0 && in.items[before - 1].kind == ItemKind::verb && in.items[before - 1].end == at &&
                      item.preposition == 0 && !item.accusative && !goes_on_as_name(in.a, at + 1, in.limit);
    if (!item.accusative && !bare) return;  // "arrested a Canadian"
    item.mentions.push_back(nisba_mention(in, at, in.a.language->nisbas[in.a.form(*nisba).entry].entity));
    if (!bare) return;
    item.kind = ItemKind::actors;
    in.a.mentions.back().definite = false;
    in.a.mentions.back().number = in.a.form(*nisba).features.number;
    in.a.mentions.back().gender = in.a.form(*nisba).features.gender;
}

bool befalls_native(const Annotations& annotations, std::uint32_t at) {
    const bool native =
        std::ranges::any_of(annotations.morphology->words(annotations.token(at + 1)), [&](const Analysis& word) {
            const Form& form = annotations.form(word);
            return form.kind == FormKind::nisba && word.proclitic == 0 && word.more_words == 0 &&
                   form.features.gender == Gender::masculine && form.features.number == Number::singular;
        });
    return native &&
           std::ranges::any_of(annotations.morphology->words(annotations.token(at)), [&](const Analysis& word) {
               const Form& form = annotations.form(word);
               return form.kind == FormKind::verb && annotations.language->verbs[form.entry].casualty != no_entry;
           });
}

}  // namespace isnad
