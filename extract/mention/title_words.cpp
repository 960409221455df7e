// Titles: the words behind the first one of a title of several.
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// The state that the text names first as one who acts, or no_entry.
std::uint32_t first_who_acts(const Annotations& annotations) {
    const auto acts = [&](const Mention& mention) {
        if (mention.kind != MentionKind::title || mention.preposition != 0 || mention.entity == no_entry) return false;
        if (annotations.lexicon->entities[mention.entity].type != "state") return false;
        const bool governed =
            mention.begin > 0 && annotations.token(mention.begin - 1).kind == TokenKind::word &&
            find_particle(annotations, mention.begin - 1, mention.begin, Particle::preposition).phrase != nullptr;
        return !governed;
    };
    const auto first = std::ranges::find_if(annotations.mentions, acts);
    return first == annotations.mentions.end() ? no_entry : first->entity;
}

/// "the kingdom": of those that are called so the one whose men act in a text that names no bearer by default.
std::uint32_t land_called_so(const Annotations& annotations, const Title& body) {
    const std::uint32_t usual = body.default_actor;
    if (annotations.dateline == usual) return usual;
    const std::uint32_t told = first_who_acts(annotations);
    if (told == no_entry || told == usual) return usual;
    const auto bears_it = [&](const Title& other) { return other.default_actor == told && other.en == body.en; };
    if (std::ranges::none_of(annotations.language->titles, bears_it)) return usual;
    const auto names_usual = [&](const Mention& mention) { return mention.entity == usual; };
    return std::ranges::any_of(annotations.mentions, names_usual) ? usual : told;
}

/// "Malaysian [Malizi]" is no form of "Malian [Mali]": an adjective of a state that bears no ending.
bool is_bare_nisba(const Annotations& annotations, std::uint32_t at) {
    if (!annotations.morphology->has(annotations.token(at), FormKind::nisba)) return false;
    return std::ranges::any_of(annotations.morphology->words(annotations.token(at)), [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::nisba && form.features.number == Number::singular &&
               form.features.gender == Gender::masculine && !form.features.accusative;
    });
}

/// The rest of a title of several words agrees with its head: articles and endings may be added.
bool matches_loosely(const Annotations& annotations, std::uint32_t at, std::u16string_view word) {
    std::u16string_view form = annotations.text.form(annotations.token(at));
    std::u16string_view article = annotations.language->article;
    const bool defined = !article.empty() && form.starts_with(article) &&
                         (!word.starts_with(article) || form.substr(article.size()).starts_with(word));
    if (defined) form.remove_prefix(article.size());
    if (form == word) return true;
    if (form.starts_with(word) && form.size() <= word.size() + 2) return !is_bare_nisba(annotations, at);
    // "the one in charge of the affairs": the article stands after a preposition of one letter, and behind "for [li-]"
    // without its own first letter.
    if (article.empty() || word.size() <= 2 || !form.starts_with(word.front())) return false;
    if (word.front() == article.back()) article.remove_prefix(article.size() - 1);
    const std::size_t inner = article.size() + 1;
    return form.size() > inner && form.substr(1).starts_with(article) &&
           form.substr(inner).starts_with(word.substr(1)) && form.size() <= word.size() + article.size() + 2;
}

}  // namespace

bool is_noun_place(const Annotations& annotations, std::uint32_t at, const Title& title) {
    if (title.kind == TitleKind::force) return !may_act(annotations, annotations.token(at));
    if (title.kind != TitleKind::organ || title.role != "PTY" || at == 0 ||
        annotations.token(at - 1).kind != TokenKind::word)
        return false;
    for (const Particle particle : {Particle::complementizer, Particle::preposition}) {
        const PhraseMatch before = find_particle(annotations, at - 1, at, particle);
        if (before.phrase != nullptr && before.analysis->enclitic == 0) return true;
    }
    return !bears_article(annotations, at - 1) && Morphology::has(annotations.token(at - 1), FormKind::title);
}

bool may_be_dual(const Annotations& annotations, const Token& title) {
    return std::ranges::any_of(annotations.morphology->titles(title), [&](const Analysis& analysis) {
        return annotations.form(analysis).features.number == Number::dual;
    });
}

std::uint32_t match_loosely(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                            const std::vector<std::u16string>& rest) {
    for (const std::u16string& word : rest) {
        if (at >= limit || annotations.token(at).kind != TokenKind::word || !matches_loosely(annotations, at, word))
            return 0;
        ++at;
    }
    return at;
}

std::uint32_t end_of_asset(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    std::uint32_t end = at + 1;
    for (const Analysis& analysis : annotations.morphology->titles(annotations.token(at))) {
        const TitleName& name = annotations.language->title_names[annotations.form(analysis).entry];
        if (name.rest.empty() || annotations.language->titles[name.title].kind != TitleKind::asset) continue;
        end = std::max(end, match_loosely(annotations, at + 1, limit, name.rest));
    }
    return end;
}

const Proclitic* find_joined_proclitic(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    if (!token.readings.article_joined || annotations.morphology->known(token)) return nullptr;
    const std::u16string_view form = annotations.text.form(token);
    const Proclitic* longest = nullptr;
    for (const Proclitic& proclitic : annotations.language->proclitics) {
        const bool longer = longest == nullptr || proclitic.written.size() > longest->written.size();
        if (proclitic.article && longer && form.starts_with(proclitic.written)) longest = &proclitic;
    }
    return longest;
}

bool hides_name(const Annotations& annotations, std::uint32_t at, std::uint32_t end, std::uint32_t limit) {
    for (; at < end; ++at) {
        if (!annotations.morphology->may_begin(annotations.token(at), Phrase::Kind::entity)) continue;
        const PhraseMatch name = find_phrase(annotations, at, limit, Phrase::Kind::entity);
        if (name.end > end && annotations.lexicon->entities[name.phrase->entry].type != "state") return true;
    }
    return false;
}

std::uint32_t actor_by_default(const Annotations& annotations, std::uint32_t title) {
    const Title& named = annotations.language->titles[title];
    if (named.default_actor == no_entry) return no_entry;
    if (named.kind == TitleKind::organ && named.alone) return land_called_so(annotations, named);
    if (named.kind != TitleKind::force) return named.default_actor;
    std::uint32_t other = no_entry;
    for (const Mention& before : annotations.mentions) {
        if (before.entity == named.default_actor) return named.default_actor;
        const bool army = before.title == title || before.role == "MIL";
        if (army && before.entity != no_entry) other = before.entity;
    }
    const bool state = other != no_entry && annotations.lexicon->entities[other].type == "state";
    return state ? other : named.default_actor;
}

bool opens_office(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (!Morphology::has(annotations.token(at), FormKind::title)) return false;
    const auto office = read_title_chain(annotations, at, limit);
    return office && office->end > at + 1 && office->analysis->proclitic == 0 &&
           annotations.language->titles[office->title].kind == TitleKind::person;
}

bool bears_pronoun(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    const auto words = annotations.morphology->titles_and_words(token);
    return !token.feminine_ending && !words.empty() &&
           std::ranges::all_of(words, [](const Analysis& word) { return word.enclitic != 0; });
}

}  // namespace isnad
