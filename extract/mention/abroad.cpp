// Mentions: lands that a text names only because somebody goes there or deals with them.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/abroad.h>

#include <algorithm>

namespace isnad {
namespace {

/// "his visit", "her meeting": a noun of action of dealing with somebody, which is owned by who is not told.
bool is_owned_visit(const Annotations& annotations, std::uint32_t at) {
    if (!Morphology::has(annotations.token(at), FormKind::event_noun)) return false;
    return std::ranges::any_of(annotations.morphology->words(annotations.token(at)), [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::event_noun && word.enclitic != 0 &&
               (annotations.language->event_nouns[form.entry].roots & roots_of("04")) != 0;
    });
}

/// "his visit, [the] official, to [ila] Strelsau", "his visit of [li-] Ruritania".
bool is_visited_by_him(const Annotations& annotations, const Mention& mention) {
    constexpr std::uint32_t most_adjectives = 2;
    std::uint32_t at = mention.begin;
    if (mention.preposition == 0 && at > 0 && Morphology::may_begin(annotations.token(at - 1), Particle::preposition))
        --at;
    for (std::uint32_t passed = 0; at > 0 && passed <= most_adjectives; ++passed) {
        --at;
        if (is_owned_visit(annotations, at)) return true;
        if (!Morphology::has(annotations.token(at), FormKind::adjective)) return false;
    }
    return false;
}

/// "talks with [ma'a] the Ruritanian side": whoever deals with a state is not of it.
bool is_dealt_with(const Annotations& annotations, const Mention& mention) {
    const std::uint8_t with = annotations.language->with;
    if (with == 0) return false;
    if (mention.preposition == with) return true;
    if (mention.begin == 0) return false;
    const PhraseMatch before = find_particle(annotations, mention.begin - 1, mention.begin, Particle::preposition);
    return before.phrase != nullptr && before.phrase->entry == with && before.analysis->enclitic == 0;
}

/// "talks with [ma'a] the Ruritanian side"; but a programme "together with the Ruritanian universities" is at home.
bool is_met(const Annotations& annotations, const Mention& mention) {
    const bool organ = mention.kind == MentionKind::title && mention.title != no_entry &&
                       annotations.language->titles[mention.title].kind == TitleKind::organ;
    return !organ && is_dealt_with(annotations, mention);
}

/// "the envoy at [lada] Ruritania": where somebody is who comes from elsewhere.
bool is_post_of_envoy(const Annotations& annotations, const Mention& mention) {
    if (annotations.language->attachment == 0 || mention.begin == 0) return false;
    const PhraseMatch at = find_particle(annotations, mention.begin - 1, mention.begin, Particle::preposition);
    return at.phrase != nullptr && at.phrase->entry == annotations.language->attachment;
}

/// "Ruritanian dollars": whose money it is says nothing of whom the text is about.
bool is_money(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::modified && is_noun_of_class(annotations, mention.begin, currency_noun);
}

}  // namespace

bool is_another(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    constexpr std::string_view counterpart = "counterpart";  // a title that every language has
    const Title& title = annotations.language->titles[mention.title];
    const bool told = mention.reference != Reference::definite;  // "those like her [nazirat] in Europe": whose is not
    return title.kind == TitleKind::person && (title.other || (told && title.key == counterpart));
}

bool is_posted_abroad(const Annotations& annotations, const Mention& mention) {
    if (mention.role != "GOV.MFA" || mention.title == no_entry) return false;
    for (std::uint32_t at = mention.title_begin; at < mention.title_end; ++at)
        if (Morphology::has(annotations.token(at), FormKind::portfolio)) return false;
    return true;
}

bool points_abroad(const Annotations& annotations, const Mention& mention) {
    return is_another(annotations, mention) || is_met(annotations, mention) || is_posted_abroad(annotations, mention) ||
           is_post_of_envoy(annotations, mention) || is_visited_by_him(annotations, mention);
}

std::vector<bool> told_abroad(const Annotations& annotations) {
    const std::vector<Mention>& mentions = annotations.mentions;
    const auto state_of = [&](const Mention& mention) { return annotations.lexicon->entities[mention.entity].state; };
    std::vector<bool> abroad(mentions.size());
    std::vector<std::uint32_t> lands;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (mentions[i].entity == no_entry) continue;
        abroad[i] = is_money(annotations, mentions[i]);
        if (!points_abroad(annotations, mentions[i])) continue;
        abroad[i] = true;
        if (state_of(mentions[i]) != no_entry) lands.push_back(state_of(mentions[i]));
    }
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (mentions[i].entity == no_entry || !mentions[i].capital) continue;
        if (std::ranges::find(lands, state_of(mentions[i])) != lands.end()) abroad[i] = true;
    }
    return abroad;
}

}  // namespace isnad
