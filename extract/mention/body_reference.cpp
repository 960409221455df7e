// Mentions: bodies that the text has named before, by the title or the first word of their names.
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t MentionFinder::last_organ(std::uint32_t title) const {
    const Title& wanted = a_.language->titles[title];
    if (wanted.kind != TitleKind::organ || !wanted.alone) return no_entry;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.entity == no_entry || before.title == no_entry) continue;
        if (wanted.role.starts_with("REB") && before.title != title) continue;  // they are of many sides
        const Title& known = a_.language->titles[before.title];
        const bool of_state = wanted.role.empty() && a_.lexicon->entities[before.entity].type != "state";
        if (known.kind == TitleKind::organ && known.role.starts_with(wanted.role) && !of_state) return before.entity;
    }
    return wanted.role == "PTY" ? last_group(wanted) : no_entry;
}

std::uint32_t MentionFinder::last_group(const Title& title) const {
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.entity == no_entry || before.kind == MentionKind::modified) continue;
        const Entity& entity = a_.lexicon->entities[before.entity];
        if (entity.type == "group" && names_type(title, entity)) return before.entity;
    }
    return no_entry;
}

std::uint32_t MentionFinder::army_of(const TitleChain& chain) const {
    const Title& army = a_.language->titles[chain.body];
    const bool arms = a_.language->titles[chain.title].kind == TitleKind::force && army.kind == TitleKind::force;
    if (!arms || chain.body == chain.title || !chain.definite || army.domestic != Domestic::yes) return no_entry;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.title == chain.body && before.entity != no_entry) return before.entity;
    }
    return state_in_question();
}

bool MentionFinder::names_body(const Mention& before, std::u16string_view word) const {
    constexpr std::size_t longest_clitics = 3;
    if (before.entity == no_entry) return false;
    if (a_.lexicon->entities[before.entity].type == "state") return false;
    const bool described =
        before.reference == Reference::definite && before.title != no_entry && before.kind != MentionKind::modified;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        const std::u16string_view form = a_.text.form(a_.token(at));
        if (!form.ends_with(word) || form.size() > word.size() + longest_clitics) continue;
        const bool quoted = at + 1 < before.end && a_.token(at + 1).mark == Mark::quote;
        if (described || bears_name(before, at) || bears_name(before, at + (quoted ? 2 : 1))) return true;
    }
    return false;
}

bool MentionFinder::is_other_party(const TitleChain& chain, const Mention& before) const {
    const Title& title = a_.language->titles[chain.title];
    if (title.role != "PTY" || title.kind != TitleKind::organ || chain.end != chain.begin + 2) return false;
    const std::u16string_view creed = a_.text.form(a_.token(chain.end - 1));
    const auto ends = [&](const std::u16string& ending) { return creed.ends_with(ending); };
    const auto& endings = a_.language->nisba_endings;
    if (std::ranges::none_of(endings, ends)) return false;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        if (a_.text.form(a_.token(at)) == creed) return false;
    }
    return true;
}

bool MentionFinder::bears_name(const Mention& mention, std::uint32_t at) const {
    const PhraseMatch name = find_phrase(a_, at, mention.end, Phrase::Kind::entity);
    return name.phrase != nullptr && (name.end > at + 1 || at > mention.begin) &&
           acting_for(a_, name.phrase->entry) == mention.entity;
}

namespace {

/// "[received] a delegation [wafdan]", "the delegation [al-wafd]": one noun, also where it showed its case.
bool is_same_word(const Annotations& annotations, const Mention& before, const Mention& mention) {
    if (before.stem == mention.stem) return true;
    if (before.title != mention.title || before.stem.size() != mention.stem.size() + 1) return false;
    if (!before.stem.starts_with(mention.stem)) return false;
    const auto titles = annotations.morphology->titles(annotations.token(before.begin));
    return std::ranges::any_of(titles,
                               [&](const Analysis& title) { return annotations.form(title).features.accusative; });
}

}  // namespace

std::uint32_t MentionFinder::introduced_as(const Mention& mention) const {
    if (const std::uint32_t body = body_called(mention.stem); body != no_entry) return body;
    if (mention.end != mention.begin + 1) return no_entry;  // "the unemployed youth": others
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.title == no_entry || !is_same_word(a_, before, mention)) continue;
        const bool known = before.reference == Reference::definite;
        return known || (!before.definite && before.number == mention.number) ? before.entity : no_entry;
    }
    return no_entry;
}

std::uint32_t MentionFinder::body_called(std::u16string_view word) const {
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        if (names_body(a_.mentions[i], word)) return a_.mentions[i].entity;
    }
    return no_entry;
}

std::uint32_t MentionFinder::body_of(const TitleChain& chain) const {
    const bool compound = chain.compound && chain.end == chain.begin + 2;  // "the party's leader", known as one title
    const bool definite = chain.definite || chain.inside || bears_article(a_, chain.end - 1);
    if ((chain.body == chain.title && !compound) || !definite || chain.pronoun) return no_entry;
    if (a_.language->titles[chain.body].kind == TitleKind::person && !compound) return no_entry;
    const std::u16string_view word = body_word(chain);
    if (word.empty()) return no_entry;
    const std::uint32_t body = body_called(word);
    return body == no_entry && owned_by_one(chain) ? only_group(a_.language->titles[chain.body]) : body;
}

bool MentionFinder::owned_by_one(const TitleChain& chain) const {
    const auto titles = a_.morphology->titles(a_.token(chain.end - 1));
    return chain.body != chain.title && std::ranges::any_of(titles, [&](const Analysis& analysis) {
               const Form& form = a_.form(analysis);
               return form.kind == FormKind::title && a_.proclitic(analysis).article && analysis.more_words == 0 &&
                      form.features.number == Number::singular && form.features.gender != Gender::feminine &&
                      a_.language->title_names[form.entry].title == chain.body;
           });
}

std::uint32_t MentionFinder::only_group(const Title& organ) const {
    if (organ.kind != TitleKind::organ || !organ.alone || organ.role != "REB") return no_entry;
    std::uint32_t only = no_entry;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.entity == no_entry || before.kind == MentionKind::people) continue;
        if (a_.lexicon->entities[before.entity].type != "group") continue;
        if (only != no_entry && only != before.entity) return no_entry;
        only = before.entity;
    }
    return only;
}

std::uint32_t MentionFinder::body_behind(const TitleChain& chain, std::uint32_t& end) const {
    if (ends_phrase(chain.end)) {
        const bool bodied = chain.body != chain.title && (chain.definite || chain.inside);
        const bool known = bodied && !a_.language->titles[chain.body].role.empty();
        const std::uint32_t organ = known ? last_organ(chain.body) : no_entry;
        return organ != no_entry ? organ : body_of(chain);
    }
    const PhraseMatch in = find_particle(a_, chain.end, limit_, Particle::preposition);
    const bool bare = in.phrase != nullptr && in.analysis->enclitic == 0 && in.phrase->entry == a_.language->locative;
    if (bare && in.end >= limit_) return no_entry;
    const std::uint32_t at = bare ? in.end : chain.end;
    if (at >= limit_) return no_entry;
    const auto titles = a_.morphology->titles(a_.token(at));
    const auto word = std::ranges::find_if(titles, [&](const Analysis& analysis) {
        const Proclitic& proclitic = a_.proclitic(analysis);
        const bool joined = proclitic.preposition != 0 && proclitic.preposition == a_.language->membership;
        return proclitic.article && !proclitic.conjunction && (bare ? proclitic.preposition == 0 : joined) &&
               analysis.enclitic == 0 && analysis.more_words == 0 &&
               a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title].kind == TitleKind::organ;
    });
    if (word == titles.end() || !ends_phrase(at + 1)) return no_entry;
    const std::uint32_t organ = a_.language->title_names[a_.form(*word).entry].title;
    std::uint32_t body = a_.language->titles[organ].role.empty() ? no_entry : last_organ(organ);
    if (body == no_entry) body = body_called(a_.text.form(a_.token(at)).substr(word->stem, word->stem_length));
    if (body != no_entry) end = at + 1;
    return body;
}

std::uint32_t MentionFinder::state_of_agency(const TitleChain& chain) const {
    const bool official = a_.language->titles[chain.title].kind == TitleKind::person && is_of_state(chain.role);
    if (!official || chain.begin < first_ + 3 || chain.pronoun || chain.named) return no_entry;
    const PhraseMatch from = find_particle(a_, chain.begin - 1, limit_, Particle::preposition);
    if (from.phrase == nullptr || from.end != chain.begin || from.analysis->enclitic != 0) return no_entry;
    const auto agency =
        std::ranges::find_if(a_.mentions, [&](const Mention& mention) { return mention.begin >= first_; });
    if (agency == a_.mentions.end() || agency->begin > first_ + 1 || agency->entity == no_entry) return no_entry;
    const Entity& actor = a_.lexicon->entities[agency->entity];
    if (agency->role == "MED" && actor.type == "state") return agency->entity;
    return actor.type == "media" ? actor.state : no_entry;
}

std::u16string_view MentionFinder::body_word(const TitleChain& chain) const {
    std::uint32_t at = chain.end - 1;
    if (at > chain.begin + 1 && is_adjective_of_group(a_, at) && bears_article(a_, at - 1))
        --at;  // "the spokesman for the extremist organisation"
    const auto titles = a_.morphology->titles(a_.token(at));
    const auto bare = std::ranges::find_if(titles, [&](const Analysis& analysis) {
        return a_.proclitic(analysis).article && analysis.enclitic == 0 && analysis.more_words == 0;
    });
    return bare == titles.end() ? std::u16string_view{}
                                : a_.text.form(a_.token(at)).substr(bare->stem, bare->stem_length);
}

bool MentionFinder::is_former(const Mention& holder) const {
    for (std::uint32_t at = holder.title_begin; at < holder.end; ++at)
        if (tells_direction(a_, at, holder.end)) return true;
    return false;
}

std::uint32_t MentionFinder::of_holder_unnamed(const TitleChain& chain, const Mention& mention) const {
    const Title& title = a_.language->titles[chain.title];
    const bool named = mention.end != chain.end && mention.person == no_entry;
    if (!named || !chain.definite || !title.alone || title.kind != TitleKind::person) return no_entry;
    const bool ruler = title.role.starts_with("GOV.HO");  // there were others
    if (mention.number != Number::singular || ruler || !(title.role.empty() || is_of_state(title.role)))
        return no_entry;
    constexpr std::size_t memory = 12;
    const std::size_t from = std::max(oldest(), a_.mentions.size() - std::min(a_.mentions.size(), memory));
    for (std::size_t i = a_.mentions.size(); i-- > from;) {
        const Mention& before = a_.mentions[i];
        if (before.kind != MentionKind::title || (before.title != chain.title && before.stem != mention.stem)) continue;
        const bool other = before.names_person() || before.number != Number::singular;
        return other ? no_entry : before.entity;
    }
    return no_entry;
}

std::uint32_t MentionFinder::state_of_scene(const Mention& police) const {
    if (a_.mentions.empty() || a_.mentions.back().begin < first_) return no_entry;
    const Mention& place = a_.mentions.back();
    if (place.entity == no_entry || place.names_person() || a_.lexicon->entities[place.entity].type != "state")
        return no_entry;
    const bool within = place.preposition != 0 &&
                        (place.preposition == a_.language->locative || place.preposition == a_.language->membership);
    if (!within && !follows_locative(place.begin)) return no_entry;
    const PhraseMatch by = find_particle(a_, place.end, limit_, Particle::agent);
    return by.phrase != nullptr && by.end == police.begin ? place.entity : no_entry;
}

std::uint32_t MentionFinder::state_of_place(std::uint32_t at) const {
    if (const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);  // "the council at [bi-] X"
        name.phrase != nullptr && a_.language->membership != 0 &&
        a_.proclitic(*name.analysis).preposition == a_.language->membership &&
        a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place)
        return acting_for(a_, name.phrase->entry);
    const PhraseMatch in = find_particle(a_, at, limit_, Particle::preposition);
    const bool locative = in.phrase != nullptr && in.analysis->enclitic == 0 && in.phrase->entry != 0 &&
                          in.phrase->entry == a_.language->locative && in.end < limit_;
    if (!locative) return no_entry;
    PhraseMatch name = find_phrase(a_, in.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr && in.end + 1 < limit_ && a_.morphology->has(a_.token(in.end), FormKind::title))
        name = find_phrase(a_, in.end + 1, limit_, Phrase::Kind::entity);  // "in the town of X"
    if (name.phrase == nullptr || a_.proclitic(*name.analysis).preposition != 0) return no_entry;
    const Entity& entity = a_.lexicon->entities[name.phrase->entry];
    return entity.type == "state" || entity.kind == Entity::Kind::place ? acting_for(a_, name.phrase->entry) : no_entry;
}

}  // namespace isnad
