// Mentions: whom the text has named before by the title of a definite description.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>

#include <algorithm>
#include <string>

namespace isnad {
namespace {

/// There may be others.
bool is_rebel_side(const Title& title, const Mention& mention) {
    return title.kind == TitleKind::organ && mention.role.starts_with("REB");
}

/// "the deputies".
bool are_members(const Title& title, const Mention& mention) {
    return title.kind == TitleKind::person && mention.number == Number::plural;
}

/// "the president of the republic", "the head of state".
bool is_of_the_state(const Title& title) {
    return title.kind == TitleKind::person && title.role == "GOV.HOS" && title.domestic == Domestic::yes;
}

/// The minister of defence is not that of foreign affairs.
bool are_of_two_portfolios(const Title& title, const Mention& one, const Mention& other) {
    const auto has_portfolio = [](std::string_view role) { return role.find('.') != std::string_view::npos; };
    return title.kind == TitleKind::person && one.role != other.role && has_portfolio(one.role) &&
           has_portfolio(other.role);
}

bool bears_same_title(const MentionContext& in, const TitleChain& chain, const Mention& mention,
                      const Mention& before) {
    const Title& title = in.a.language->titles[chain.title];
    if (before.title == chain.title) return !are_of_two_portfolios(title, mention, before);
    if (before.title == no_entry) return false;
    // "the head of the government", "the president of the republic": none of a party.
    const bool ruler = (chain.owned || is_of_the_state(title)) && mention.role.starts_with("GOV.HO");
    if (ruler && in.a.lexicon->entities[before.entity].type != "state") return false;
    if (before.stem == mention.stem && (ruler ? before.role == mention.role : same_office(before, mention)))
        return !are_of_two_portfolios(title, mention, before);
    if (mention.role.empty() || before.role != mention.role || is_rebel_side(title, mention)) return false;
    const TitleKind kind = in.a.language->titles[before.title].kind;
    const bool ranked = mention.role.find('.') != std::string::npos;  // of "the official" there are too many
    return (ranked && kind == title.kind) || is_office_of(in, title, before) ||
           (are_members(title, mention) && kind == TitleKind::organ);
}

/// "the deputies" are not those of the party of a deputy whom the text named, and a deputy is none of "the
/// deputies".
bool is_none_of(const MentionContext& in, const Title& title, const Mention& mention, const Mention& before) {
    if (title.kind != TitleKind::person) return false;
    const bool many = before.number == Number::plural;
    if (mention.number == Number::singular) return many && before.reference == Reference::definite;
    const bool person = before.title != no_entry && in.a.language->titles[before.title].kind == TitleKind::person;
    return mention.number == Number::plural && person && !many && in.a.lexicon->entities[before.entity].type != "state";
}

/// "X met his counterparts of Y and Z, and the three ministers": those whose officials the sentence that begins at the
/// token `from` names, and what follows it, if they are so many; else none.
std::vector<std::uint32_t> officials_since(const MentionContext& in, std::uint32_t from, std::uint64_t wanted) {
    std::vector<std::uint32_t> here;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in) && in.a.mentions[i].begin >= from;) {
        const Mention& mention = in.a.mentions[i];
        const bool official =
            mention.kind == MentionKind::title && in.a.language->titles[mention.title].kind == TitleKind::person;
        if (official && mention.entity != no_entry && std::ranges::find(here, mention.entity) == here.end())
            here.insert(here.begin(), mention.entity);
    }
    return here.size() == wanted ? here : std::vector<std::uint32_t>{};
}

/// "the spokesman of the military council in X", "the head of the foreign affairs committee": the body that the title
/// of its man names by its first word.
bool is_of_body(const MentionContext& in, const Mention& before, std::uint32_t body, std::u16string_view word) {
    const auto names_man = [&](const Analysis& title) {  // "the general", spelled like "the team"
        return title.more_words == 0 &&
               in.a.language->titles[in.a.language->title_names[in.a.form(title).entry].title].kind ==
                   TitleKind::person;
    };
    if (std::ranges::any_of(in.a.morphology->titles(in.a.token(body)), names_man)) return false;
    if (before.kind != MentionKind::title || before.reference == Reference::definite || before.title == no_entry)
        return false;
    if (in.a.language->titles[before.title].kind != TitleKind::person || word.empty()) return false;
    for (std::uint32_t at = before.title_begin + 1; at < before.title_end; ++at) {
        const std::u16string_view form = in.a.text.form(in.a.token(at));
        const bool bare = form == word || (form.ends_with(word) && bears_article(in.a, at) &&
                                           form.size() == word.size() + in.a.language->article.size());
        if (bare) return true;
    }
    return false;
}

/// A council, a committee, a forum: no ministry, company or party, of which other words tell more.
bool may_be_anybodys(const Title& title) {
    return title.role.empty() || title.role == "NGO" || title.role == "CVL" || title.role == "EDU";
}

/// The sentence that a token stands in.
std::vector<Sentence>::const_iterator sentence_at(const MentionContext& in, std::uint32_t token) {
    const std::vector<Sentence>& sentences = in.a.text.sentences;
    const auto next = std::ranges::upper_bound(sentences, token, {}, &Sentence::first);
    return next == sentences.begin() ? next : next - 1;
}

/// The first token of the sentence before, or of this one where there is none.
std::uint32_t sentence_before(const MentionContext& in) {
    return in.first == 0 ? in.first : sentence_at(in, in.first - 1)->first;
}

/// "the council [of ministers] ... the council called on the council of Z. The council welcomed": whom the text has
/// called so before and at the head of a sentence, where it has named the other, the mention at `named`, only within
/// one; or null.
const Mention* called_so_before(const MentionContext& in, const Mention& mention, std::size_t named) {
    constexpr std::size_t memory = 20;
    const Mention& other = in.a.mentions[named];
    if (named == 0 || other.reference == Reference::definite || mention.begin > in.first + 1) return nullptr;
    const std::uint32_t first = sentence_at(in, other.begin)->first;
    if (in.a.mentions[named - 1].begin < first) return nullptr;
    for (std::size_t i = named; i-- > oldest(in) && i + memory > named;) {
        const Mention& before = in.a.mentions[i];
        if (before.reference != Reference::definite || before.stem != mention.stem || before.entity == no_entry)
            continue;
        return before.entity == other.entity || before.preposition != 0 ? nullptr : &before;
    }
    return nullptr;
}

/// "a leader of the movement X ... the movement": of whose men the text told last.
bool leads_party(const MentionContext& in, const Title& party, const Mention& before) {
    return party.role == "PTY" && before.title != no_entry && before.kind == MentionKind::title &&
           in.a.language->titles[before.title].kind == TitleKind::person &&
           in.a.lexicon->entities[before.entity].type == "group";
}

/// By what a description may mean somebody named before.
struct Likeness {
    bool title = false;
    bool members = false;  ///< "rebels of X"
    bool type = false;
    bool word = false;
    bool of_body = false;

    bool any() const { return title || type || word || of_body; }
};

Likeness likeness(const MentionContext& in, const TitleChain& chain, const Mention& mention, const Mention& before) {
    const Title& title = in.a.language->titles[chain.title];
    const Entity& entity = in.a.lexicon->entities[before.entity];
    Likeness like;
    like.title = bears_same_title(in, chain, mention, before);
    if (title.kind != TitleKind::organ) return like;
    const bool alone = chain.end == chain.begin + 1;
    like.members = alone && before.title != no_entry && in.a.language->titles[before.title].kind == TitleKind::force &&
                   entity.type == "group";
    // A man of another party is not "the party".
    const bool body = before.title == no_entry && !before.names_person();
    like.type = (body || like.members) && !title.other &&
                !(title.domestic == Domestic::yes && is_rebel_side(title, mention)) && names_type(title, entity);
    like.word = !like.title && (alone || entity.type == "group") && names_body(in, before, mention.stem);
    like.of_body =
        alone && !like.title && !like.type &&
        (may_be_anybodys(title) ? is_of_body(in, before, chain.begin, mention.stem) : leads_party(in, title, before));
    return like;
}

}  // namespace

std::uint32_t rebels_named(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    if (!chain.role.starts_with("REB") || in.a.language->titles[chain.title].kind != TitleKind::force) return no_entry;
    if (mention.end != mention.begin + 1) return no_entry;
    // Fighters and extremists may be of any side, but who is called rebels or gunmen is the group told of.
    const bool any_name = in.a.language->titles[chain.title].domestic == Domestic::group;
    constexpr std::size_t memory = 40;  // mentions
    const std::size_t from = std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
    std::uint32_t only = no_entry;
    std::uint32_t called_so = no_entry;
    bool several = false;
    bool several_called_so = false;
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry) continue;
        const Entity& entity = in.a.lexicon->entities[before.entity];
        if (entity.type != "group") continue;
        const bool same = before.title == chain.title || (before.title != no_entry && before.stem == mention.stem);
        if (!same && !any_name) continue;
        if (!same && !before.role.starts_with("REB") && !are_rebels(entity)) continue;
        several |= only != no_entry && only != before.entity;
        only = before.entity;
        if (!same) continue;
        several_called_so |= called_so != no_entry && called_so != before.entity;
        called_so = before.entity;
    }
    if (called_so != no_entry && !several_called_so) return called_so;
    return several ? no_entry : only;
}

namespace {

/// "a leader of X ... the movement": the one group of that type of which the text has named men or places, or no_entry.
std::uint32_t group_of_members(const MentionContext& in, const Title& title) {
    constexpr std::size_t memory = 40;
    if (title.kind != TitleKind::organ || (title.role != "PTY" && title.role != "REB")) return no_entry;
    if (title.other || (title.role == "REB" && title.domestic == Domestic::yes)) return no_entry;  // "the resistance"
    std::uint32_t only = no_entry;
    const std::size_t from = std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry) continue;
        const Entity& entity = in.a.lexicon->entities[before.entity];
        if (entity.type != "group" || !names_type(title, entity)) continue;
        if (only != no_entry && only != before.entity) return no_entry;
        only = before.entity;
    }
    return only;
}

/// "the ministry" alone is what the text has called so last, if that stands behind the mention `i`.
bool take_called_so(const MentionContext& in, std::size_t i, Mention& mention) {
    const Mention* topic = called_so_before(in, mention, i);
    if (topic == nullptr) return false;
    mention.refer_as(*topic);
    mention.role = topic->role;
    return true;
}

/// Whether a mention of somebody known bears the same office or ministry; a president may be called the head of state,
/// too.
bool bears_office(const MentionContext& in, const TitleChain& chain, const Mention& mention, const Mention& before) {
    if (before.title == no_entry || before.entity == no_entry || before.role != mention.role) return false;
    return before.title == chain.title || is_of_the_state(in.a.language->titles[before.title]);
}

/// Says whether a mention is of one man or woman by a title.
bool is_one_by_title(const MentionContext& in, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry && mention.number == Number::singular &&
           in.a.language->titles[mention.title].kind == TitleKind::person;
}

/// "the minister [f.]": says whether the text has told of a woman by her title, so that no man is meant.
bool means_woman(const MentionContext& in, const Mention& mention) {
    if (mention.gender != Gender::feminine || !is_one_by_title(in, mention)) return false;
    return std::ranges::any_of(in.a.mentions, [&](const Mention& before) {
        return before.gender == Gender::feminine && before.entity != no_entry && is_one_by_title(in, before);
    });
}

}  // namespace

void take_described(const MentionContext& in, const TitleChain& chain, Mention& mention) {
    const Title& title = in.a.language->titles[chain.title];
    const bool of_state = title.kind == TitleKind::force && title.domestic == Domestic::yes;  // "the armed forces"
    const bool organ = title.kind == TitleKind::organ;
    const bool alone = chain.end == chain.begin + 1;
    const auto bears_it = [&](const Mention& before) { return bears_office(in, chain, mention, before); };
    // "the ministry of foreign affairs", though an embassy of another is of the same role
    const bool ministry = organ && title.role.starts_with("GOV.");
    const bool called_so = (is_of_the_state(title) || ministry) && std::ranges::any_of(in.a.mentions, bears_it);
    const bool woman = means_woman(in, mention);
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (woman && before.gender == Gender::masculine && is_one_by_title(in, before)) continue;
        // "the president of the republic met the Ruritanian president": the head of state is the former.
        if (called_so && !bears_it(before)) continue;
        if (before.entity == no_entry || (of_state && in.a.lexicon->entities[before.entity].type != "state")) continue;
        const Likeness like = likeness(in, chain, mention, before);
        if (!like.any() || is_other_party(in, chain, before)) continue;
        if (is_none_of(in, title, mention, before)) continue;
        if (organ && alone && take_called_so(in, i, mention)) break;
        if (like.word || like.type) mention.role = {};  // the body itself
        if (like.word || like.of_body || (like.type && like.members) || is_office_of(in, title, before) ||
            are_members(title, mention)) {
            mention.entity = before.entity;  // of the same actor, but another person
            break;
        }
        mention.refer_as(before);
        if (before.role.size() > mention.role.size()) mention.role = before.role;
        break;
    }
    if (mention.entity != no_entry || !alone) return;
    mention.entity = group_of_members(in, title);
    if (mention.entity != no_entry) mention.role = {};  // the body itself
}

bool is_outnumbered(const MentionContext& in, std::uint32_t state) {
    constexpr std::size_t memory = 60;  // mentions
    constexpr std::size_t often = 3;
    const std::size_t from = in.a.mentions.size() - std::min(in.a.mentions.size(), memory);
    std::vector<std::uint32_t> others;
    std::size_t its = 0;
    for (std::size_t i = from; i < in.a.mentions.size(); ++i) {
        if (in.a.mentions[i].entity == no_entry) continue;
        const std::uint32_t of = in.a.lexicon->entities[in.a.mentions[i].entity].state;
        if (of == state)
            ++its;
        else if (of != no_entry)
            others.push_back(of);
    }
    const auto leads = [&](std::uint32_t other) {
        const auto named = static_cast<std::size_t>(std::ranges::count(others, other));
        return named >= often && named >= 2 * its;
    };
    return std::ranges::any_of(others, leads);
}

bool is_listed_with_last(const MentionContext& in, std::size_t mention) {
    if (mention <= oldest(in)) return false;
    const Mention& last = in.a.mentions[mention - 1];
    const Mention& one = in.a.mentions[mention];
    return last.begin == one.begin || (one.conjunction && last.end == one.begin);
}

std::vector<std::uint32_t> several_described(const MentionContext& in, const TitleChain& chain) {
    if (!chain.definite || chain.pronoun || chain.end != chain.begin + 1) return {};
    const std::uint64_t wanted = number_with_article(in.a, chain.end, in.limit);
    constexpr std::uint64_t most = 9;
    if (wanted < 3 || wanted > most) return {};
    const bool persons = in.a.language->titles[chain.title].kind == TitleKind::person;
    std::vector<std::uint32_t> together;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& mention = in.a.mentions[i];
        const bool fits =
            persons ? mention.entity != no_entry && mention.kind == MentionKind::title : is_party(in, mention);
        if (!fits) {
            together.clear();
            continue;
        }
        if (std::ranges::find(together, mention.entity) == together.end())
            together.insert(together.begin(), mention.entity);
        if (is_listed_with_last(in, i)) continue;
        if (together.size() == wanted) return together;
        together.clear();
    }
    if (!persons) return together;
    std::vector<std::uint32_t> officials = officials_since(in, in.first, wanted);
    return officials.empty() ? officials_since(in, sentence_before(in), wanted) : officials;
}

}  // namespace isnad
