// Mentions: names of office-holders apart from the title: "the Ruritanian president X and the Graustarkian Y".
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/second_holder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

const Analysis* second_adjective(const MentionContext& in, std::uint32_t at, bool two) {
    if (at + 1 >= in.limit || in.a.token(at).kind != TokenKind::word) return nullptr;
    const auto words = in.a.morphology->words(in.a.token(at));
    const auto found = std::ranges::find_if(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        const Proclitic& proclitic = in.a.proclitic(word);
        const bool state = form.kind == FormKind::nisba && in.a.language->nisbas[form.entry].rest.empty();
        return (state || (two && form.kind == FormKind::adjective)) && proclitic.conjunction && proclitic.article &&
               proclitic.preposition == 0 && form.features.number == Number::singular;
    });
    return found == words.end() ? nullptr : &*found;
}

/// Nothing stands before the token whose adjective it could be.
bool opens_noun(const MentionContext& in, std::uint32_t at) {
    if (at == in.first) return true;
    const Token& before = in.a.token(at - 1);
    if (before.mark == Mark::comma) return true;
    if (before.kind != TokenKind::word) return false;
    const bool governs = in.a.morphology->may_begin(before, Particle::preposition) ||
                         in.a.morphology->may_begin(before, Particle::complementizer) ||
                         (in.a.morphology->has(before, FormKind::event_noun) && !bears_article(in.a, at - 1));
    const bool state =
        !in.a.mentions.empty() && in.a.mentions.back().end == at &&
        (in.a.mentions.back().kind == MentionKind::name || in.a.mentions.back().kind == MentionKind::modified) &&
        in.a.mentions.back().entity != no_entry && in.a.lexicon->entities[in.a.mentions.back().entity].type == "state";
    return governs || state || before.feminine_ending || in.a.morphology->has(before, FormKind::verb);
}

/// "the two ministers of Ruritania X and [of] Graustark Y": the second state with "and".
PhraseMatch second_land(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch land = find_phrase(annotations, at, limit, Phrase::Kind::entity);
    if (land.phrase == nullptr || land.phrase->use != NameUse::name) return {};
    const Proclitic& proclitic = annotations.proclitic(*land.analysis);
    const bool joined = proclitic.conjunction && proclitic.preposition == 0;
    return joined && annotations.lexicon->entities[land.phrase->entry].type == "state" ? land : PhraseMatch{};
}

}  // namespace

namespace {

/// "the minister of X formerly Adam Smith": an adverb of time before a name of two words.
bool is_time_before_name(const MentionContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || !Morphology::has(in.a.token(at), FormKind::adverb)) return false;
    return find_phrase(in.a, at, in.limit, Phrase::Kind::date).phrase != nullptr &&
           Morphology::has(in.a.token(at + 1), FormKind::given_name) &&
           read_person_name(in.a, at + 1, in.limit, true) > at + 2;
}

}  // namespace

std::uint32_t after_telling_adjective(const MentionContext& in, std::uint32_t at, const TitleChain& chain) {
    if (is_time_before_name(in, at)) return at + 1;
    const Number number = in.a.form(*chain.analysis).features.number;
    const bool one = number == Number::singular && !chain.entities.empty();
    if (!(one || number == Number::dual) || at + 1 >= in.limit) return at;
    if (in.a.token(at).kind != TokenKind::word || !bears_article(in.a, at)) return at;
    const auto words = in.a.morphology->words(in.a.token(at));
    const auto is_apart = [&](const Analysis& word) {
        return !in.a.proclitic(word).conjunction && in.a.proclitic(word).preposition == 0;
    };
    // "the mayor of Strelsau [al-]Ruritanian X": which of the towns of that name
    const auto is_own = [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::nisba && is_apart(word) &&
               in.a.language->nisbas[in.a.form(word).entry].entity == chain.entities.front();
    };
    const auto is_adjective = [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::adjective && is_apart(word) &&
               in.a.form(word).features.number == Number::singular;
    };
    const auto heads = [&](const Analysis& title) {
        return in.a.language->titles[in.a.language->title_names[in.a.form(title).entry].title].role.starts_with("GOV");
    };
    const bool own = one && std::ranges::any_of(words, is_own);
    // "the opposition's leader [attacked] president X"
    const bool another = one && !own &&
                         (Morphology::has(in.a.token(at), FormKind::nisba) ||
                          std::ranges::any_of(in.a.morphology->titles(in.a.token(at)), heads));
    const bool tells = own || (!another && std::ranges::any_of(words, is_adjective));
    return tells && read_person_name(in.a, at + 1, in.limit, false) != at + 1 ? at + 1 : at;
}

std::uint32_t national_named(MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (at + 2 >= in.limit || !in.a.morphology->has(in.a.token(at + 1), FormKind::given_name)) return at;
    const auto words = in.a.morphology->words(token);
    const auto nisba = std::ranges::find_if(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::nisba && form.features.number == Number::singular &&
               form.features.gender == Gender::masculine && in.a.proclitic(word).article &&
               in.a.language->nisbas[form.entry].rest.empty();
    });
    if (nisba == words.end() || (in.a.proclitic(*nisba).preposition == 0 && !opens_noun(in, at))) return at;
    const std::uint32_t end = read_person_name(in.a, at + 1, in.limit, false);
    if (end < at + 3) return at;
    Mention mention = start(in, at, end, &*nisba);
    mention.kind = MentionKind::person;
    mention.definite = true;
    mention.entity = in.a.language->nisbas[in.a.form(*nisba).entry].entity;
    const PhraseMatch known = known_person(in, at + 1, end);
    const std::uint32_t body = known.phrase == nullptr ? no_entry : acting_for(in.a, known.phrase->entry);
    if (body != no_entry && body != mention.entity) return at;  // where he is from does not tell for whom he acts
    set_person(in, mention, known, at + 1, end);
    register_person(in, mention);
    return add(in, mention);
}

std::uint32_t after_quoted_post(const MentionContext& in, std::uint32_t at) {
    const PhraseMatch link = find_particle(in.a, at, in.limit, Particle::preposition);
    if (link.phrase == nullptr || link.analysis->enclitic != 0 || link.end >= in.limit) return at;
    if (link.phrase->entry != in.a.language->locative || in.a.token(link.end).mark != Mark::quote) return at;
    constexpr std::uint32_t longest_name = 4;
    for (std::uint32_t end = link.end + 2; end < in.limit && end <= link.end + 1 + longest_name; ++end)
        if (in.a.token(end).mark == Mark::quote) return end + 1;
    return at;
}

namespace {

/// "the two ministers of defence and finance of Ruritania X and [wa-]Y": Y is the second of them.
std::uint32_t second_name(MentionContext& in, const Mention& first, const TitleChain& chain) {
    const std::uint32_t at = first.end;
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return at;
    const Analysis* joined = given_name_after_clitics(in, at);
    if (joined == nullptr || !in.a.proclitic(*joined).conjunction || in.a.proclitic(*joined).preposition != 0)
        return at;
    const std::uint32_t end = read_person_name(in.a, at, in.limit, false);
    if (end < at + 2) return at;
    const PhraseMatch known = known_person(in, at, end);
    if (known.phrase != nullptr && is_of_another_state(in, known.phrase->entry, chain.entities.front())) return at;
    Mention second = start(in, at, end, joined);
    second.kind = MentionKind::title;
    second.title = first.title;
    second.title_begin = first.title_begin;
    second.title_end = first.title_end;
    second.entity = chain.entities.front();
    second.role = first.role.substr(0, first.role.find('.'));  // which of the two ministries, no word tells
    second.definite = true;
    set_person(in, second, known, at, end, joined->stem);
    register_person(in, second);
    return add(in, second);
}

}  // namespace

std::uint32_t second_holder(MentionContext& in, const Mention& first, const TitleChain& chain) {
    const bool perhaps_two = may_be_dual(in.a, in.a.token(chain.begin));
    if (!first.names_person() || chain.entities.size() != 1 || !(first.definite || perhaps_two)) return first.end;
    if (in.a.language->titles[chain.title].kind != TitleKind::person || in.a.language->titles[chain.title].relative)
        return first.end;
    std::uint32_t at = first.end;
    if (at < in.limit && in.a.token(at).mark == Mark::comma) ++at;
    const bool two = in.a.form(*chain.analysis).features.number == Number::dual;
    const Analysis* adjective = second_adjective(in, at, two);
    const PhraseMatch land = adjective == nullptr && perhaps_two ? second_land(in.a, at, in.limit) : PhraseMatch{};
    if (adjective == nullptr && land.phrase == nullptr)
        return perhaps_two && at == first.end ? second_name(in, first, chain) : first.end;
    const std::uint32_t title_end = adjective == nullptr ? land.end : at + 1;
    const bool set_off =
        title_end < in.limit && in.a.token(title_end).mark == Mark::comma;  // "and the Graustarkian, Y,"
    const std::uint32_t name = set_off ? title_end + 1 : title_end;
    if (name >= in.limit) return first.end;
    std::uint32_t end = read_person_name(in.a, name, in.limit, true);
    if (end == name || bears_article(in.a, name)) return first.end;
    const bool closed = end < in.limit && in.a.token(end).mark == Mark::comma;
    if (set_off && !(perhaps_two && closed)) return first.end;
    const PhraseMatch known = known_person(in, name, end);
    const bool state = adjective == nullptr || in.a.form(*adjective).kind == FormKind::nisba;
    const bool given = in.a.morphology->has(in.a.token(name), FormKind::given_name);
    if (known.phrase == nullptr && !given && (!state || end < name + 2)) return first.end;
    const std::uint32_t name_end = end;
    if (set_off) ++end;
    Mention second = start(in, at, end, adjective == nullptr ? land.analysis : adjective);
    second.kind = MentionKind::title;
    second.title = first.title;
    second.title_begin = at;
    second.title_end = title_end;
    second.role = first.role;
    if (adjective == nullptr)
        second.entity = land.phrase->entry;
    else
        second.entity = state ? in.a.language->nisbas[in.a.form(*adjective).entry].entity : chain.entities.front();
    second.definite = true;
    if (known.phrase != nullptr && is_of_another_state(in, known.phrase->entry, second.entity)) return first.end;
    set_person(in, second, known, name, name_end);
    register_person(in, second);
    return add(in, second);
}

void share_nisba(MentionContext& in, std::size_t first) {
    const auto is_shared = [&](std::uint32_t at) {
        const auto words = in.a.morphology->words(in.a.token(at));
        return bears_article(in.a, at) && std::ranges::any_of(words, [&](const Analysis& word) {
                   const Form& form = in.a.form(word);
                   return form.kind == FormKind::nisba && form.features.number == Number::plural &&
                          form.features.gender == Gender::masculine;
               });
    };
    for (std::size_t next = first + 1; next < in.a.mentions.size(); ++next) {
        const Mention& owned = in.a.mentions[next];
        Mention& bare = in.a.mentions[next - 1];
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
