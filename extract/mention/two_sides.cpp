// Mentions: descriptions of two, "the two sides", and which two they are.
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>
#include <span>
#include <vector>

namespace isnad {
namespace {

/// The last two actors whose officials are named: "the two ministers".
std::vector<std::uint32_t> last_officials(const MentionContext& in) {
    std::vector<std::uint32_t> pair;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in) && pair.size() < 2;) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry) continue;
        const bool official = before.names_person() ||
                              (before.kind == MentionKind::title && before.number == Number::singular &&
                               in.a.language->titles[before.title].kind == TitleKind::person && before.role != "MED");
        if (official && std::ranges::find(pair, before.entity) == pair.end()) pair.insert(pair.begin(), before.entity);
    }
    return pair;
}

/// "X called on the two sides": X, where the sentence begins with it.
std::uint32_t one_who_urges(const MentionContext& in) {
    constexpr std::uint32_t urging = roots_of("02") | roots_of("10");
    const auto urges = [&](std::uint32_t at) {
        return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
            const Form& form = in.a.form(word);
            return form.kind == FormKind::verb && (in.a.language->verbs[form.entry].roots & urging) != 0;
        });
    };
    const auto here = [&](const Mention& mention) { return mention.begin >= in.first && is_party(in, mention); };
    const auto first = std::ranges::find_if(in.a.mentions.begin() + static_cast<std::ptrdiff_t>(oldest(in)),
                                            in.a.mentions.end(), here);
    if (first == in.a.mentions.end() || first->preposition != 0) return no_entry;
    const bool subject =
        (first->begin > in.first && urges(first->begin - 1)) || (first->end < in.limit && urges(first->end));
    return subject ? first->entity : no_entry;
}

/// "X and Y called on the two countries", "offered [the] mediation between the two countries": two who act on others.
bool act_on_others(const MentionContext& in, const Mention& two) {
    const auto here = [&](const Mention& mention) { return mention.begin >= in.first && is_party(in, mention); };
    const auto first = std::ranges::find_if(in.a.mentions, here);
    if (first == in.a.mentions.end() || first + 1 == in.a.mentions.end() || first->begin == in.first) return false;
    const Mention& second = *(first + 1);
    if (first->preposition != 0 || !second.conjunction || second.begin != first->end || !is_party(in, second))
        return false;
    const auto words = [&](std::uint32_t at) { return in.a.morphology->words(in.a.token(at)); };
    if (second.end == two.begin)
        return std::ranges::any_of(words(first->begin - 1), [&](const Analysis& word) {
            const Form& form = in.a.form(word);
            constexpr std::uint32_t urging = roots_of("02") | roots_of("10");
            return form.kind == FormKind::verb && (in.a.language->verbs[form.entry].roots & urging) != 0;
        });
    const PhraseMatch between = find_particle(in.a, two.begin - 1, two.begin, Particle::preposition);
    if (between.phrase == nullptr || between.phrase->entry != in.a.language->between) return false;
    return std::ranges::any_of(words(two.begin - 2), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        const auto mediates = [&](const Frame& frame) {
            const std::string_view cameo = in.a.lexicon->relations[frame.relation].cameo;
            return cameo == "045" || cameo == "039";
        };
        return form.kind == FormKind::event_noun &&
               any_frame(*in.a.language, in.a.language->event_nouns[form.entry], mediates);
    });
}

/// The two that this sentence names, else (of a `side`) those that fought or agreed last, else the last two that
/// mentions after `from` name together, else the last different ones: not two where nobody can tell. `lands`: no group
/// is one of them; `others`: nobody of this sentence is.
std::vector<std::uint32_t> last_pair(const MentionContext& in, std::size_t from, bool side, bool lands, bool others) {
    const auto is_one = [&](const Mention& mention) {
        return is_party(in, mention) && !(others && mention.begin >= in.first) &&
               (!lands || in.a.lexicon->entities[mention.entity].type != "group");
    };
    std::vector<std::uint32_t> here;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in) && in.a.mentions[i].begin >= in.first;) {
        const Mention& before = in.a.mentions[i];
        if (is_one(before) && !before.capital && std::ranges::find(here, before.entity) == here.end()) {
            here.insert(here.begin(), before.entity);
        }
    }
    if (here.size() == 2) return here;
    constexpr std::size_t remembered = 40;  // mentions
    if (side && in.a.sides.size() == 2 && in.a.mentions.size() < in.a.sides_known + remembered) return in.a.sides;
    for (std::size_t i = in.a.mentions.size(); i-- > from + 1;) {
        const Mention& second = in.a.mentions[i];
        const Mention& first = in.a.mentions[i - 1];
        const bool together = first.begin == second.begin || (second.conjunction && first.end == second.begin);
        if (together && is_one(first) && is_one(second) && first.entity != second.entity)
            return {first.entity, second.entity};
    }
    const std::uint32_t urging = here.size() == 1 ? one_who_urges(in) : no_entry;  // is none of those whom he calls on
    std::vector<std::uint32_t> pair;
    for (std::size_t i = in.a.mentions.size(); i-- > from && pair.size() < (from == oldest(in) ? 2 : 3);) {
        const Mention& before = in.a.mentions[i];
        if (is_one(before) && !before.capital && before.entity != urging &&
            std::ranges::find(pair, before.entity) == pair.end()) {
            pair.insert(pair.begin(), before.entity);
        }
    }
    return pair;
}

/// "the two countries", "the armies of the two countries": no groups.
bool names_lands(const MentionContext& in, const Mention& mention) {
    const auto titles = in.a.morphology->titles(in.a.token(mention.end - 1));
    return std::ranges::any_of(titles, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        if (form.kind != FormKind::title || word.more_words != 0) return false;
        const Title& title = in.a.language->titles[in.a.language->title_names[form.entry].title];
        return title.kind == TitleKind::organ && title.role.empty() && title.alone;
    });
}

}  // namespace

std::uint32_t add_each(MentionContext& in, std::span<const std::uint32_t> pair, Mention mention) {
    for (const std::uint32_t entity : pair) {
        Mention one = mention;
        one.entity = entity;
        add(in, one);
    }
    return mention.end;
}

std::uint32_t described_pair(MentionContext& in, Mention mention) {
    constexpr std::size_t memory = 10;
    const bool side = in.a.language->titles[mention.title].kind == TitleKind::people;  // of what has just been told
    const std::size_t from = side && in.a.mentions.size() > memory ? in.a.mentions.size() - memory : oldest(in);
    const std::vector<std::uint32_t> pair =
        last_pair(in, from, side, names_lands(in, mention), act_on_others(in, mention));
    if (pair.size() != 2) return add(in, mention);
    return add_each(in, pair, mention);
}

namespace {

/// "abducted two soldiers of X ... the two soldiers": those told of before, whose they are; or no_entry.
std::uint32_t owner_of_two(const MentionContext& in, const Mention& mention) {
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        const bool same = before.title == mention.title || (!mention.stem.empty() && before.stem == mention.stem);
        if (same && before.number == Number::dual && before.entity != no_entry) return before.entity;
    }
    return no_entry;
}

}  // namespace

std::uint32_t described_two(MentionContext& in, const Title& title, const Mention& mention) {
    if (const std::uint32_t owner = title.kind == TitleKind::force ? owner_of_two(in, mention) : no_entry;
        owner != no_entry) {
        Mention two = mention;
        two.entity = owner;
        return add(in, two);
    }
    const bool men = title.kind == TitleKind::people && title.role == "CVL";  // no men met before
    if (title.kind != TitleKind::person && !men) return described_pair(in, mention);
    const bool others = men && std::ranges::any_of(in.a.mentions, [&](const Mention& before) {
                            return before.title == mention.title && before.number != Number::singular;
                        });
    const std::vector<std::uint32_t> pair = others ? std::vector<std::uint32_t>{} : last_officials(in);
    if (pair.size() == 2) return add_each(in, pair, mention);
    return men ? add(in, mention) : described_pair(in, mention);
}

}  // namespace isnad
