// Mentions: bodies that the text has named before, by the title or the first word of their names.
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the movement", of which only members were named ("rebels of X"): the last group of that type.
std::uint32_t last_group(const MentionContext& in, const Title& title) {
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.kind == MentionKind::modified) continue;
        const Entity& entity = in.a.lexicon->entities[before.entity];
        if (entity.type == "group" && names_type(title, entity)) return before.entity;
    }
    return no_entry;
}

bool bears_name(const MentionContext& in, const Mention& mention, std::uint32_t at) {
    const PhraseMatch name = find_phrase(in.a, at, mention.end, Phrase::Kind::entity);
    return name.phrase != nullptr && (name.end > at + 1 || at > mention.begin) &&
           acting_for(in.a, name.phrase->entry) == mention.entity;
}

/// "[received] a delegation [wafdan]", "the delegation [al-wafd]": one noun, also where it showed its case.
bool is_same_word(const Annotations& annotations, const Mention& before, const Mention& mention) {
    if (before.stem == mention.stem) return true;
    if (before.title != mention.title || before.stem.size() != mention.stem.size() + 1) return false;
    if (!before.stem.starts_with(mention.stem)) return false;
    const auto titles = annotations.morphology->titles(annotations.token(before.begin));
    return std::ranges::any_of(titles,
                               [&](const Analysis& title) { return annotations.form(title).features.accusative; });
}

std::uint32_t body_called(const MentionContext& in, std::u16string_view word) {
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        if (names_body(in, in.a.mentions[i], word)) return in.a.mentions[i].entity;
    }
    return no_entry;
}

/// "positions of the organisation [tanzim]", not "of the factions", nor "of the resistance", who may be anybody.
bool owned_by_one(const MentionContext& in, const TitleChain& chain) {
    const auto titles = in.a.morphology->titles(in.a.token(chain.end - 1));
    return chain.body != chain.title && std::ranges::any_of(titles, [&](const Analysis& analysis) {
               const Form& form = in.a.form(analysis);
               return form.kind == FormKind::title && in.a.proclitic(analysis).article && analysis.more_words == 0 &&
                      form.features.number == Number::singular && form.features.gender != Gender::feminine &&
                      in.a.language->title_names[form.entry].title == chain.body;
           });
}

/// "positions of the organisation": the group that the text has named, if it is the only one; or no_entry.
std::uint32_t only_group(const MentionContext& in, const Title& organ) {
    if (organ.kind != TitleKind::organ || !organ.alone || organ.role != "REB") return no_entry;
    std::uint32_t only = no_entry;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.kind == MentionKind::people) continue;
        if (in.a.lexicon->entities[before.entity].type != "group") continue;
        if (only != no_entry && only != before.entity) return no_entry;
        only = before.entity;
    }
    return only;
}

std::u16string_view body_word(const MentionContext& in, const TitleChain& chain) {
    std::uint32_t at = chain.end - 1;
    if (at > chain.begin + 1 && is_adjective_of_group(in.a, at) && bears_article(in.a, at - 1))
        --at;  // "the spokesman for the extremist organisation"
    const auto titles = in.a.morphology->titles(in.a.token(at));
    const auto bare = std::ranges::find_if(titles, [&](const Analysis& analysis) {
        return in.a.proclitic(analysis).article && analysis.enclitic == 0 && analysis.more_words == 0;
    });
    return bare == titles.end() ? std::u16string_view{}
                                : in.a.text.form(in.a.token(at)).substr(bare->stem, bare->stem_length);
}

/// The first mention of those that a spokesman may still speak for.
std::size_t recent(const MentionContext& in) {
    constexpr std::size_t memory = 60;
    return std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
}

/// "Ruritanian soldiers ... a spokesman for the army": the only state whose forces of that kind the text has named.
std::uint32_t only_state_in_arms(const MentionContext& in, const Title& army) {
    std::uint32_t only = no_entry;
    for (std::size_t i = recent(in); i < in.a.mentions.size(); ++i) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.title == no_entry || before.role != army.role) continue;
        if (in.a.lexicon->entities[before.entity].type != "state" || before.entity == only) continue;
        if (only != no_entry) return no_entry;
        only = before.entity;
    }
    return only;
}

/// "the police in [bi-] the province of X": the state of a place behind the word for what it is.
std::uint32_t land_joined(const MentionContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.language->membership == 0) return no_entry;
    const auto titles = in.a.morphology->titles(in.a.token(at));
    const bool land = std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Proclitic& proclitic = in.a.proclitic(analysis);
        return proclitic.preposition == in.a.language->membership && !proclitic.article && !proclitic.conjunction &&
               analysis.more_words == 0 &&
               in.a.language->titles[in.a.language->title_names[in.a.form(analysis).entry].title].kind ==
                   TitleKind::asset;
    });
    if (!land) return no_entry;
    const PhraseMatch name = find_phrase(in.a, at + 1, in.limit, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.analysis->proclitic != 0) return no_entry;
    const Entity& entity = in.a.lexicon->entities[name.phrase->entry];
    return entity.type == "state" || entity.kind == Entity::Kind::place ? acting_for(in.a, name.phrase->entry)
                                                                        : no_entry;
}

}  // namespace

bool has_definite_body(const MentionContext& in, const TitleChain& chain) {
    return chain.definite || chain.inside || bears_article(in.a, chain.end - 1);
}

std::uint32_t last_organ(const MentionContext& in, std::uint32_t title) {
    const Title& wanted = in.a.language->titles[title];
    if (wanted.kind != TitleKind::organ || !wanted.alone) return no_entry;
    std::uint32_t alike = no_entry;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.title == no_entry) continue;
        if (before.title == title) return before.entity;  // the ministry itself, before the embassy of another
        if (alike != no_entry || wanted.role.starts_with("REB")) continue;  // rebels are of many sides
        const Title& known = in.a.language->titles[before.title];
        const bool of_state = wanted.role.empty() && in.a.lexicon->entities[before.entity].type != "state";
        if (known.kind == TitleKind::organ && known.role.starts_with(wanted.role) && !of_state) alike = before.entity;
    }
    if (alike != no_entry) return alike;
    return wanted.role == "PTY" ? last_group(in, wanted) : no_entry;
}

std::uint32_t army_of(const MentionContext& in, const TitleChain& chain) {
    const Title& army = in.a.language->titles[chain.body];
    const TitleKind kind = in.a.language->titles[chain.title].kind;
    const bool member = kind == TitleKind::person && has_definite_body(in, chain) && !chain.pronoun;
    const bool arms =
        army.kind == TitleKind::force && ((kind == TitleKind::force && (chain.definite || chain.inside)) || member);
    if (!arms || chain.body == chain.title || army.domestic != Domestic::yes) return no_entry;
    const std::size_t from = member ? recent(in) : oldest(in);
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.title == chain.body && before.entity != no_entry) return before.entity;
    }
    if (member)
        if (const std::uint32_t state = only_state_in_arms(in, army); state != no_entry) return state;
    return state_in_question(in);
}

bool names_body(const MentionContext& in, const Mention& before, std::u16string_view word) {
    constexpr std::size_t longest_clitics = 3;
    if (before.entity == no_entry) return false;
    if (in.a.lexicon->entities[before.entity].type == "state") return false;
    const bool described =
        before.reference == Reference::definite && before.title != no_entry && before.kind != MentionKind::modified;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        const std::u16string_view form = in.a.text.form(in.a.token(at));
        if (!form.ends_with(word) || form.size() > word.size() + longest_clitics) continue;
        const bool quoted = at + 1 < before.end && in.a.token(at + 1).mark == Mark::quote;
        if (described || bears_name(in, before, at) || bears_name(in, before, at + (quoted ? 2 : 1))) return true;
    }
    return false;
}

bool is_other_party(const MentionContext& in, const TitleChain& chain, const Mention& before) {
    const Title& title = in.a.language->titles[chain.title];
    if (title.role != "PTY" || title.kind != TitleKind::organ || chain.end != chain.begin + 2) return false;
    const std::u16string_view creed = in.a.text.form(in.a.token(chain.end - 1));
    const auto ends = [&](const std::u16string& ending) { return creed.ends_with(ending); };
    const auto& endings = in.a.language->nisba_endings;
    if (std::ranges::none_of(endings, ends)) return false;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        if (in.a.text.form(in.a.token(at)) == creed) return false;
    }
    return true;
}

std::uint32_t introduced_as(const MentionContext& in, const Mention& mention) {
    if (const std::uint32_t body = body_called(in, mention.stem); body != no_entry) return body;
    if (mention.end != mention.begin + 1) return no_entry;  // "the unemployed youth": others
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (before.title == no_entry || !is_same_word(in.a, before, mention)) continue;
        const bool known = before.reference == Reference::definite;
        return known || (!before.definite && before.number == mention.number) ? before.entity : no_entry;
    }
    return no_entry;
}

std::uint32_t body_of(const MentionContext& in, const TitleChain& chain) {
    const bool compound = chain.compound && chain.end == chain.begin + 2;  // "the party's leader", known as one title
    if ((chain.body == chain.title && !compound) || !has_definite_body(in, chain) || chain.pronoun) return no_entry;
    if (in.a.language->titles[chain.body].kind == TitleKind::person && !compound) return no_entry;
    const std::u16string_view word = body_word(in, chain);
    if (word.empty()) return no_entry;
    const std::uint32_t body = body_called(in, word);
    const bool against = in.a.language->titles[chain.body].other;  // "fighters of the resistance" to the group told of
    return body == no_entry && !against && owned_by_one(in, chain) ? only_group(in, in.a.language->titles[chain.body])
                                                                   : body;
}

std::uint32_t body_behind(const MentionContext& in, const TitleChain& chain, std::uint32_t& end) {
    if (ends_phrase(in, chain.end)) {
        const bool bodied = chain.body != chain.title && (chain.definite || chain.inside);
        const bool known = bodied && !in.a.language->titles[chain.body].role.empty();
        const std::uint32_t organ = known ? last_organ(in, chain.body) : no_entry;
        return organ != no_entry ? organ : body_of(in, chain);
    }
    const PhraseMatch within = find_particle(in.a, chain.end, in.limit, Particle::preposition);
    const bool bare =
        within.phrase != nullptr && within.analysis->enclitic == 0 && within.phrase->entry == in.a.language->locative;
    if (bare && within.end >= in.limit) return no_entry;
    const std::uint32_t at = bare ? within.end : chain.end;
    if (at >= in.limit) return no_entry;
    const auto titles = in.a.morphology->titles(in.a.token(at));
    const auto word = std::ranges::find_if(titles, [&](const Analysis& analysis) {
        const Proclitic& proclitic = in.a.proclitic(analysis);
        const bool joined = proclitic.preposition != 0 && proclitic.preposition == in.a.language->membership;
        return proclitic.article && !proclitic.conjunction && (bare ? proclitic.preposition == 0 : joined) &&
               analysis.enclitic == 0 && analysis.more_words == 0 &&
               in.a.language->titles[in.a.language->title_names[in.a.form(analysis).entry].title].kind ==
                   TitleKind::organ;
    });
    if (word == titles.end() || !ends_phrase(in, at + 1)) return no_entry;
    const std::uint32_t organ = in.a.language->title_names[in.a.form(*word).entry].title;
    std::uint32_t body = in.a.language->titles[organ].role.empty() ? no_entry : last_organ(in, organ);
    if (body == no_entry) body = body_called(in, in.a.text.form(in.a.token(at)).substr(word->stem, word->stem_length));
    if (body != no_entry) end = at + 1;
    return body;
}

std::uint32_t state_of_agency(const MentionContext& in, const TitleChain& chain) {
    const bool official = in.a.language->titles[chain.title].kind == TitleKind::person && is_of_state(chain.role);
    if (!official || chain.begin < in.first + 3 || chain.pronoun || chain.named) return no_entry;
    const PhraseMatch from = find_particle(in.a, chain.begin - 1, in.limit, Particle::preposition);
    if (from.phrase == nullptr || from.end != chain.begin || from.analysis->enclitic != 0) return no_entry;
    const auto agency =
        std::ranges::find_if(in.a.mentions, [&](const Mention& mention) { return mention.begin >= in.first; });
    if (agency == in.a.mentions.end() || agency->begin > in.first + 1 || agency->entity == no_entry) return no_entry;
    const Entity& actor = in.a.lexicon->entities[agency->entity];
    if (agency->role == "MED" && actor.type == "state") return agency->entity;
    return actor.type == "media" ? actor.state : no_entry;
}

bool is_former(const MentionContext& in, const Mention& holder) {
    for (std::uint32_t at = holder.title_begin; at < holder.end; ++at)
        if (tells_direction(in.a, at, holder.end)) return true;
    return false;
}

std::uint32_t of_holder_unnamed(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    const Title& title = in.a.language->titles[chain.title];
    const bool named = mention.end != chain.end && mention.person == no_entry;
    if (!named || !chain.definite || !title.alone || title.kind != TitleKind::person) return no_entry;
    const bool ruler = title.role.starts_with("GOV.HO");  // there were others
    if (mention.number != Number::singular || ruler || !(title.role.empty() || is_of_state(title.role)))
        return no_entry;
    constexpr std::size_t memory = 12;
    const std::size_t from = std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.kind != MentionKind::title || (before.title != chain.title && before.stem != mention.stem)) continue;
        const bool other = before.names_person() || before.number != Number::singular;
        return other ? no_entry : before.entity;
    }
    return no_entry;
}

std::uint32_t state_of_scene(const MentionContext& in, const Mention& police) {
    if (in.a.mentions.empty() || in.a.mentions.back().begin < in.first) return no_entry;
    const Mention& place = in.a.mentions.back();
    if (place.entity == no_entry || place.names_person() || in.a.lexicon->entities[place.entity].type != "state")
        return no_entry;
    const bool within = place.preposition != 0 && (place.preposition == in.a.language->locative ||
                                                   place.preposition == in.a.language->membership);
    if (!within && !follows_locative(in, place.begin)) return no_entry;
    const PhraseMatch by = find_particle(in.a, place.end, in.limit, Particle::agent);
    return by.phrase != nullptr && by.end == police.begin ? place.entity : no_entry;
}

namespace {

/// A town, a direction or another noun without an article, before the name of a land.
bool may_be_part_of_land(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    return token.kind == TokenKind::word && !bears_article(in.a, at) &&
           (in.a.morphology->has(token, FormKind::title) || in.a.morphology->has(token, FormKind::noun));
}

}  // namespace

std::uint32_t state_of_place(const MentionContext& in, std::uint32_t at) {
    if (const PhraseMatch name = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);  // "the council at [bi-] X"
        name.phrase != nullptr && in.a.language->membership != 0 &&
        in.a.proclitic(*name.analysis).preposition == in.a.language->membership &&
        in.a.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place)
        return acting_for(in.a, name.phrase->entry);
    if (const std::uint32_t place = land_joined(in, at); place != no_entry) return place;
    const PhraseMatch within = find_particle(in.a, at, in.limit, Particle::preposition);
    const bool locative = within.phrase != nullptr && within.analysis->enclitic == 0 && within.phrase->entry != 0 &&
                          within.phrase->entry == in.a.language->locative && within.end < in.limit;
    if (!locative) return no_entry;
    PhraseMatch name = find_phrase(in.a, within.end, in.limit, Phrase::Kind::entity);
    // "in the town of X", "in the north east of X", "in the countryside of X"
    for (std::uint32_t part = within.end;
         name.phrase == nullptr && part < within.end + 2 && part + 1 < in.limit && may_be_part_of_land(in, part);
         ++part)
        name = find_phrase(in.a, part + 1, in.limit, Phrase::Kind::entity);
    if (name.phrase == nullptr || in.a.proclitic(*name.analysis).preposition != 0) return no_entry;
    const Entity& entity = in.a.lexicon->entities[name.phrase->entry];
    return entity.type == "state" || entity.kind == Entity::Kind::place ? acting_for(in.a, name.phrase->entry)
                                                                        : no_entry;
}

}  // namespace isnad
