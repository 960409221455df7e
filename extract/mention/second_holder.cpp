// Mentions: names of office-holders apart from the title: "the Ruritanian president X and the Graustarkian Y".
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t MentionFinder::after_telling_adjective(std::uint32_t at, const TitleChain& chain) const {
    if (a_.form(*chain.analysis).features.number != Number::dual || at + 1 >= limit_) return at;
    if (a_.token(at).kind != TokenKind::word || !bears_article(a_, at)) return at;
    const auto words = a_.morphology->words(a_.token(at));
    const bool adjective = std::ranges::any_of(words, [&](const Analysis& word) {
        return a_.form(word).kind == FormKind::adjective && !a_.proclitic(word).conjunction &&
               a_.proclitic(word).preposition == 0 && a_.form(word).features.number == Number::singular;
    });
    return adjective && read_person_name(a_, at + 1, limit_, false) != at + 1 ? at + 1 : at;
}

const Analysis* MentionFinder::second_adjective(std::uint32_t at, bool two) const {
    if (at + 1 >= limit_ || a_.token(at).kind != TokenKind::word) return nullptr;
    const auto words = a_.morphology->words(a_.token(at));
    const auto found = std::ranges::find_if(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        const Proclitic& proclitic = a_.proclitic(word);
        const bool state = form.kind == FormKind::nisba && a_.language->nisbas[form.entry].rest.empty();
        return (state || (two && form.kind == FormKind::adjective)) && proclitic.conjunction && proclitic.article &&
               proclitic.preposition == 0 && form.features.number == Number::singular;
    });
    return found == words.end() ? nullptr : &*found;
}

bool MentionFinder::opens_noun(std::uint32_t at) const {
    if (at == first_) return true;
    const Token& before = a_.token(at - 1);
    if (before.mark == Mark::comma) return true;
    if (before.kind != TokenKind::word) return false;
    const bool governs = a_.morphology->may_begin(before, Particle::preposition) ||
                         a_.morphology->may_begin(before, Particle::complementizer) ||
                         (a_.morphology->has(before, FormKind::event_noun) && !bears_article(a_, at - 1));
    const bool state = !a_.mentions.empty() && a_.mentions.back().end == at &&
                       a_.mentions.back().kind == MentionKind::name && a_.mentions.back().entity != no_entry &&
                       a_.lexicon->entities[a_.mentions.back().entity].type == "state";
    return governs || state || before.feminine_ending || a_.morphology->has(before, FormKind::verb);
}

std::uint32_t MentionFinder::national_named(std::uint32_t at) {
    const Token& token = a_.token(at);
    if (at + 2 >= limit_ || !a_.morphology->has(a_.token(at + 1), FormKind::given_name)) return at;
    const auto words = a_.morphology->words(token);
    const auto nisba = std::ranges::find_if(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::nisba && form.features.number == Number::singular &&
               form.features.gender == Gender::masculine && a_.proclitic(word).article &&
               a_.language->nisbas[form.entry].rest.empty();
    });
    if (nisba == words.end() || (a_.proclitic(*nisba).preposition == 0 && !opens_noun(at))) return at;
    const std::uint32_t end = read_person_name(a_, at + 1, limit_, false);
    if (end < at + 3) return at;
    Mention mention = start(at, end, &*nisba);
    mention.kind = MentionKind::person;
    mention.definite = true;
    mention.entity = a_.language->nisbas[a_.form(*nisba).entry].entity;
    const PhraseMatch known = known_person(at + 1, end);
    const std::uint32_t body = known.phrase == nullptr ? no_entry : acting_for(a_, known.phrase->entry);
    if (body != no_entry && body != mention.entity) return at;  // where he is from does not tell for whom he acts
    set_person(mention, known, at + 1, end);
    register_person(mention);
    return add(mention);
}

std::uint32_t MentionFinder::after_quoted_post(std::uint32_t at) const {
    const PhraseMatch link = find_particle(a_, at, limit_, Particle::preposition);
    if (link.phrase == nullptr || link.analysis->enclitic != 0 || link.end >= limit_) return at;
    if (link.phrase->entry != a_.language->locative || a_.token(link.end).mark != Mark::quote) return at;
    constexpr std::uint32_t longest_name = 4;
    for (std::uint32_t end = link.end + 2; end < limit_ && end <= link.end + 1 + longest_name; ++end)
        if (a_.token(end).mark == Mark::quote) return end + 1;
    return at;
}

namespace {

/// "the two ministers of Ruritania X and [of] Graustark Y": the second state with "and".
PhraseMatch second_land(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch land = find_phrase(annotations, at, limit, Phrase::Kind::entity);
    if (land.phrase == nullptr || land.phrase->use != NameUse::name) return {};
    const Proclitic& proclitic = annotations.proclitic(*land.analysis);
    const bool joined = proclitic.conjunction && proclitic.preposition == 0;
    return joined && annotations.lexicon->entities[land.phrase->entry].type == "state" ? land : PhraseMatch{};
}

}  // namespace

std::uint32_t MentionFinder::second_holder(const Mention& first, const TitleChain& chain) {
    const bool perhaps_two = may_be_dual(a_, a_.token(chain.begin));
    if (!first.names_person() || chain.entities.size() != 1 || !(first.definite || perhaps_two)) return first.end;
    if (a_.language->titles[chain.title].kind != TitleKind::person || a_.language->titles[chain.title].relative)
        return first.end;
    std::uint32_t at = first.end;
    if (at < limit_ && a_.token(at).mark == Mark::comma) ++at;
    const bool two = a_.form(*chain.analysis).features.number == Number::dual;
    const Analysis* adjective = second_adjective(at, two);
    const PhraseMatch land = adjective == nullptr && perhaps_two ? second_land(a_, at, limit_) : PhraseMatch{};
    if (adjective == nullptr && land.phrase == nullptr) return first.end;
    const std::uint32_t title_end = adjective == nullptr ? land.end : at + 1;
    const bool set_off = title_end < limit_ && a_.token(title_end).mark == Mark::comma;  // "and the Graustarkian, Y,"
    const std::uint32_t name = set_off ? title_end + 1 : title_end;
    if (name >= limit_) return first.end;
    std::uint32_t end = read_person_name(a_, name, limit_, true);
    if (end == name || bears_article(a_, name)) return first.end;
    const bool closed = end < limit_ && a_.token(end).mark == Mark::comma;
    if (set_off && !(perhaps_two && closed)) return first.end;
    const PhraseMatch known = known_person(name, end);
    const bool state = adjective == nullptr || a_.form(*adjective).kind == FormKind::nisba;
    const bool given = a_.morphology->has(a_.token(name), FormKind::given_name);
    if (known.phrase == nullptr && !given && (!state || end < name + 2)) return first.end;
    const std::uint32_t name_end = end;
    if (set_off) ++end;
    Mention second = start(at, end, adjective == nullptr ? land.analysis : adjective);
    second.kind = MentionKind::title;
    second.title = first.title;
    second.title_begin = at;
    second.title_end = title_end;
    second.role = first.role;
    if (adjective == nullptr)
        second.entity = land.phrase->entry;
    else
        second.entity = state ? a_.language->nisbas[a_.form(*adjective).entry].entity : chain.entities.front();
    second.definite = true;
    if (known.phrase != nullptr && is_of_another_state(known.phrase->entry, second.entity)) return first.end;
    set_person(second, known, name, name_end);
    register_person(second);
    return add(second);
}

void MentionFinder::share_nisba(std::size_t first) {
    const auto is_shared = [&](std::uint32_t at) {
        const auto words = a_.morphology->words(a_.token(at));
        return bears_article(a_, at) && std::ranges::any_of(words, [&](const Analysis& word) {
                   const Form& form = a_.form(word);
                   return form.kind == FormKind::nisba && form.features.number == Number::plural &&
                          form.features.gender == Gender::masculine;
               });
    };
    for (std::size_t next = first + 1; next < a_.mentions.size(); ++next) {
        const Mention& owned = a_.mentions[next];
        Mention& bare = a_.mentions[next - 1];
        if (!owned.conjunction || owned.begin != bare.end || owned.kind != MentionKind::title ||
            bare.kind != MentionKind::title || bare.resolved() || owned.entity == no_entry || owned.names_person())
            continue;
        const bool people = bare.definite && bare.number == Number::plural && bare.end == bare.begin + 1;
        if (!people || owned.end < owned.begin + 2 || !is_shared(owned.end - 1)) continue;
        bare.entity = owned.entity;
        bare.reference = owned.reference;
    }
}

}  // namespace isnad
