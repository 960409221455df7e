// Control: whose doing a noun of action is where another word says it ("continued urging", "came for talks with").
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace isnad {
namespace {

/// What may stand between a noun of action and the verb that governs it.
bool stands_between(ItemKind kind) {
    return kind == ItemKind::actors || kind == ItemKind::time || kind == ItemKind::adverb || kind == ItemKind::comma ||
           kind == ItemKind::nominal || kind == ItemKind::open || kind == ItemKind::close;
}

/// ", despite the pressure, "
bool is_inset_noun(std::span<const Item> items, std::uint32_t at) {
    return items[at].kind == ItemKind::event_noun && items[at].preposition != 0 && !items[at].conjunction && at > 0 &&
           items[at - 1].kind == ItemKind::comma;
}

/// "the closing of X and the expulsion of", "[bi-] closing X and [bi-] expelling": one noun of action goes on with
/// another.
bool joins(const Item& noun, const Item& earlier) {
    return noun.conjunction && earlier.kind == ItemKind::event_noun &&
           (noun.preposition == 0 || noun.preposition == earlier.preposition);
}

bool may_stand_between(std::span<const Item> items, std::uint32_t at, bool aside) {
    const bool governed = items[at].kind == ItemKind::quote && !items[at].closes && at + 1 < items.size() &&
                          items[at + 1].preposition != 0;  // "succeeded in [fi] 'foiling ...'"
    return governed || stands_between(items[at].kind) || (aside && is_inset_noun(items, at));
}

}  // namespace

const Event* EventFinder::controlling_event(std::uint32_t i) const {
    if (const Event* accusation = accusation_before(i); accusation != nullptr) return accusation;
    if (events_.size() <= first_event_ || items_[i].preposition == 0 || items_[i].conjunction) return nullptr;
    const Event& event = events_.back();
    const std::string_view cameo = a_.lexicon->relations[event.frame->relation].cameo;
    const bool accusation = cameo.starts_with("11") && cameo != "114";  // Who hears a complaint has done nothing.
    if (!accusation || event.targets.empty() || event.item >= i || event.item + 4 < i) return nullptr;
    return &event;
}

const Event* EventFinder::accusation_before(std::uint32_t i) const {
    if (!items_[i].conjunction || items_[i].preposition != 0) return nullptr;
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Event& event = events_[e];
        if (event.item >= i || items_[event.item].kind != ItemKind::event_noun) continue;
        const bool accused = event.modality == Modality::alleged && event.said_by != no_item;
        const bool same_clause = std::ranges::none_of(
            items_.begin() + event.item, items_.begin() + i,
            [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::complementizer; });
        return accused && same_clause ? &events_[event.said_by] : nullptr;
    }
    return nullptr;
}

std::uint32_t EventFinder::verb_of_aim(std::uint32_t i) const {
    if (items_[i].preposition == 0 || items_[i].preposition != a_.language->dative) return no_item;
    const bool owned = items_[i].owner != 0;  // "summoned the envoy to inform him"
    if (items_[i].analysis_definite(a_) && !owned) return no_item;
    for (std::uint32_t at = i; at > 0; --at) {
        const ItemKind kind = items_[at - 1].kind;
        const bool acts = kind == ItemKind::verb || kind == ItemKind::participle;
        if (acts && (owned ? has_become(at - 1, {"166"}) : has_become(at - 1, {"042", "07"})))
            return at - 1;  // to move or to give
        if (kind == ItemKind::verb || kind == ItemKind::event_noun || kind == ItemKind::complementizer ||
            kind == ItemKind::subordinator || kind == ItemKind::relative || kind == ItemKind::quote)
            return no_item;
    }
    return no_item;
}

Mentions EventFinder::quoted_by(std::uint32_t verb) const {
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        if (events_[e].item == verb && !events_[e].transmitters.empty()) return events_[e].sources;
    }
    return {};
}

bool EventFinder::is_means(std::uint32_t i) const {
    if (items_[i].preposition == 0 || items_[i].preposition != a_.language->membership) return false;
    if (!may_name(a_, items_[i], {"05", "06", "07"}))
        return false;  // but "replied with the arrest of three of [min] them"
    return i + 1 < items_.size() && items_[i + 1].kind == ItemKind::actors && a_.language->partitive != 0 &&
           items_[i + 1].preposition == a_.language->partitive;
}

bool EventFinder::only_tells_of_arrest(std::uint32_t i, const Arguments& args) const {
    if (args.subject_mentions.empty() || !may_name(a_, items_[i], {"173"})) return false;
    const Mention& teller = a_.mentions[args.subject_mentions.front()];
    static constexpr std::array<std::string_view, 5> unarmed{"PTY", "OPP", "CVL", "BUS", "EDU"};
    if (std::ranges::find(unarmed, teller.role) != unarmed.end()) return true;
    return teller.role == "GOV.MFA" && std::ranges::any_of(items_[i].mentions, [&](auto who) {
               return teller.entity != no_entry && a_.mentions[who].entity == teller.entity;
           });
}

bool EventFinder::inherit_from_verb(std::uint32_t verb, std::uint32_t i, Arguments& args) {
    if (const std::uint32_t deed = clause_.deed_that_led(verb, i); deed != no_item && !used_[verb]) {
        args.subject_mentions = clause_.doers_beside(deed, noun_subjects_[deed]);
        const std::uint32_t carried_out = clause_.verb_of_object(deed);  // "carried out a raid [that] led to"
        if (args.subject_mentions.empty() && carried_out != no_item) args.subject_mentions = subjects_[carried_out];
        return clause_.resolved(args.subject_mentions);
    }
    const VerbClass c = clause_.verb_of(items_[verb]).verb_class;
    if (c == VerbClass::aspect && is_backing(a_, items_[i]) && leads_to_deed(a_, items_, i)) return false;
    const bool bare = items_[i].preposition == 0;
    if (c == VerbClass::cause && !bare) return clause_.caused_subject(verb, i, args);
    const bool within = c == VerbClass::copula && items_[i].preposition == a_.language->locative;
    const bool ordered =
        items_[i].preposition == a_.language->membership || !may_name(a_, clause_.verb_of(items_[verb]), {"10"});
    const bool only_governs =
        (c == VerbClass::intend && !has_become(verb, {"03"}) && ordered) || (c == VerbClass::fail && !used_[verb]) ||
        (c == VerbClass::cease && items_[verb].negated && !used_[verb]);  // "does not stop shelling"
    const bool manages = c == VerbClass::possible && clause_.features_of(items_[verb]).tense == Tense::perfect;
    const bool performs = c == VerbClass::perform &&
                          !clause_.is_about(clause_.verb_of(items_[verb]), items_[i].preposition) && !is_means(i);
    const bool claims = (bare || answers_for(i)) && has_become(verb, {"015"}) &&
                        names_violence(a_, items_, i);  // "claimed [responsibility for] the abduction of"
    const bool passes_on = c == VerbClass::aspect || claims || performs || manages || only_governs || within ||
                           (bare && (c == VerbClass::exchange || c == VerbClass::happen));
    const bool own_deed =
        may_name(a_, items_[i], {"18", "19"}) && tells_of_own_deeds(a_, subjects_[verb]) && clause_.is_announced(i);
    const bool felled = own_deed && (clause_.counts_victims(items_[i]) ||
                                     is_done_to_others(a_, items_[i], a_.mentions[subjects_[verb].front()]));
    const bool announced = felled || clause_.is_announced_deed(i, args);
    if (!announced && !passes_on) return false;
    if (passes_on || (announced && own_deed)) governor_ = verb;
    args.subject_mentions = c == VerbClass::happen ? reporting_force(i, args) : subjects_[verb];
    if (c == VerbClass::happen && args.subject_mentions.empty()) args.subject_mentions = reporting_side(i, args);
    if (c == VerbClass::happen) clause_.drop_own_posts(items_[i], args);
    if (announced && (clause_.is_press(args.subject_mentions) || only_tells_of_arrest(i, args)))
        args.subject_mentions.clear();
    if (const Mentions quoted = quoted_by(verb); items_[i].owner != 0 && !quoted.empty())
        args.subject_mentions = quoted;
    args.reciprocal |= c == VerbClass::exchange;
    return !args.subject_mentions.empty() || args.agent != no_item;
}

Mentions EventFinder::decider_before(std::uint32_t i) {
    const Item& noun = items_[i];
    if (i == 0 || (noun.preposition != 0 && noun.preposition != a_.language->membership)) return {};
    const Item& before = items_[i - 1];
    if (before.end != noun.begin || before.kind == ItemKind::event_noun) return {};
    const bool named = i > 1 && is_bare_actor(before) && items_[i - 2].end == before.begin &&
                       a_.mentions[before.mentions.front()].names_person();
    if (named && clause_.is_deed(items_[i - 2])) return before.mentions;  // "the decision of the president Smith to"
    if (!clause_.is_deed(before)) return {};
    if (before.kind == ItemKind::nominal && before.mentions.size() > 1 && clause_.resolved(before.mentions))
        return before.mentions;  // "the decision of X and Y to"
    const std::uint32_t at = before.kind == ItemKind::nominal ? a_.mention_at[before.begin + 1] : 0;
    if (at != 0) return a_.mentions[at - 1].resolved() ? Mentions{at - 1} : Mentions{};
    if (before.kind != ItemKind::actors || before.mentions.size() != 1) return {};
    Mention decider = a_.mentions[before.mentions.front()];
    if (decider.kind != MentionKind::modified || !decider.resolved() || decider.end < decider.begin + 2) return {};
    decider.kind = MentionKind::name;
    decider.preposition = 0;
    decider.conjunction = false;
    decider.head = ++decider.begin;
    a_.mentions.push_back(decider);
    return {static_cast<std::uint32_t>(a_.mentions.size() - 1)};
}

const Event* EventFinder::pressure_before(std::uint32_t i) const {
    if (events_.size() == first_event_ || items_[i].preposition == 0) return nullptr;
    const Event& last = events_.back();
    if (last.item >= i || last.targets.empty() || a_.lexicon->relations[last.frame->relation].cameo != "170")
        return nullptr;
    const bool direct = std::ranges::none_of(items_.begin() + last.item + 1, items_.begin() + i, [](const Item& item) {
        return item.kind == ItemKind::verb || item.kind == ItemKind::event_noun ||
               item.kind == ItemKind::complementizer || (item.kind == ItemKind::actors && item.preposition != 0);
    });
    return direct && has_content_at(*last.frame, items_[i].preposition) ? &last : nullptr;
}

Mentions EventFinder::decreed_by(std::uint32_t deed) const {
    if (items_[deed].preposition != 0) return {};
    for (std::uint32_t before = deed; before > 0; --before) {
        const Item& item = items_[before - 1];
        if (item.kind == ItemKind::verb) {
            const bool decrees = clause_.verb_of(item).verb_class == VerbClass::decree && !item.negated;
            return decrees ? subjects_[before - 1] : Mentions{};
        }
        if (item.kind == ItemKind::event_noun) {  // "after the signing by X of a decree"
            const EventNoun& action = a_.language->event_nouns[a_.form(*item.analysis).entry];
            const bool decrees =
                action.verb != no_entry && a_.language->verbs[action.verb].verb_class == VerbClass::decree;
            return decrees ? item.mentions : Mentions{};
        }
        const bool between = item.kind == ItemKind::actors || item.kind == ItemKind::nominal ||
                             item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                             item.kind == ItemKind::comma;
        if (!between) return {};
    }
    return {};
}

bool EventFinder::inherit_from_deed(std::uint32_t noun, Arguments& args) {
    const Item& deed = items_[noun];
    args.subject_mentions = deed.mentions;
    if (deed.mentions.empty() && deed.analysis != nullptr && deed.analysis->enclitic != 0)
        args.subject_mentions = owner_before(noun, a_.language->enclitics[deed.analysis->enclitic - 1U].features);
    if (args.subject_mentions.empty()) args.subject_mentions = decreed_by(noun);
    if (clause_.resolved(args.subject_mentions)) return true;
    args.subject_mentions.clear();
    return false;
}

Mentions EventFinder::host_behind(std::uint32_t i) const {
    constexpr std::uint32_t farthest = 8;
    if (!is_awaited(i)) return {};
    for (std::uint32_t at = i + 1; at < items_.size() && at <= i + farthest; ++at) {
        const Item& item = items_[at];
        if (is_bare_actor(item)) {
            const Mention& host = a_.mentions[item.mentions.front()];
            const bool person = host.names_person() ||
                                (host.title != no_entry && a_.language->titles[host.title].kind == TitleKind::person);
            if (person) return item.mentions;
        } else if (!is_phrase(item) && item.kind != ItemKind::comma && item.kind != ItemKind::time) {
            return {};
        }
    }
    return {};
}

bool EventFinder::inherit_subject(std::uint32_t i, Arguments& args) {
    if (Mentions host = host_behind(i); !host.empty()) {
        args.subject_mentions = std::move(host);
        return true;
    }
    if (Mentions country = clause_.country_heading(i); !country.empty() && args.agent == no_item) {
        args.subject_mentions = std::move(country);
        return true;
    }
    if (Mentions decider = decider_before(i); !decider.empty()) {
        args.subject_mentions = std::move(decider);
        return true;
    }
    if (const std::uint32_t deed = clause_.deed_before(i); deed != no_item && inherit_from_deed(deed, args))
        return true;
    std::uint32_t verb = verb_of_aim(i);
    if (verb == no_item) verb = clause_.verb_done_by_saying(i);
    if (verb != no_item) {
        args.subject_mentions = subjects_[verb];
        return !args.subject_mentions.empty();
    }
    if (accusation_before(i) != nullptr) return false;
    if (const Event* pressure = pressure_before(i); pressure != nullptr) {
        args.subject_mentions = pressure->targets;
        return true;
    }
    if (const std::uint32_t led = clause_.verb_that_led(i); led != no_item && inherit_from_verb(led, i, args))
        return true;
    return inherit_from_left(i, args);
}

bool EventFinder::answers_for(std::uint32_t i) const {
    return i > 0 && items_[i].preposition != 0 && items_[i - 1].kind == ItemKind::event_noun && used_[i - 1] &&
           !is_backing(a_, items_[i - 1]) && names_violence(a_, items_, i);
}

bool EventFinder::may_share_doer(std::uint32_t first, std::uint32_t i) const {
    if (!clause_.resolved(items_[i].mentions)) return true;
    const bool both = clause_.shares_genitive(first) && inherits(first) && may_name(a_, items_[i], {"17", "18", "19"});
    return both || clause_.is_act_of_authority(items_[i]) || may_name(a_, items_[i], {"13"});
}

bool EventFinder::is_of_statement(std::uint32_t i) const {
    return i > 0 && !items_[i].conjunction && items_[i].preposition == 0 &&
           items_[i - 1].kind == ItemKind::event_noun && clause_.is_statement_noun(items_[i - 1]);
}

bool EventFinder::inherit_from_left(std::uint32_t i, Arguments& args) {
    bool aside = false;
    bool shared = false;  // with the noun of a light verb
    const bool answered = answers_for(i);
    const bool about_deed = items_[i].preposition != 0 || is_told_in_paper(a_, items_, i);
    if (!answered && is_of_statement(i)) {
        args.subject_mentions = noun_subjects_[i - 1];
        return !args.subject_mentions.empty();
    }
    for (std::uint32_t before = answered ? i - 1 : i; before > 0; --before) {
        const Item& item = items_[before - 1];
        aside |= item.kind == ItemKind::comma;
        if (aside && item.kind == ItemKind::verb && is_in_inset(items_, before - 1)) return false;
        if (aside && (is_circumstance(a_, items_, before - 1) || clause_.describes_noun(before - 1))) continue;
        if (before > 1 && clause_.describes_noun(before - 1) && is_document(a_, items_[before - 2])) {
            --before;
            continue;
        }
        if (item.kind == ItemKind::verb && (shared || answered)) {
            if (!shared) return has_become(before - 1, {"015"}) && inherit_from_verb(before - 1, i, args);
            args.subject_mentions = subjects_[before - 1];  // "imposed sanctions on X and an embargo on Y"
            return !args.subject_mentions.empty();
        }
        if (item.kind == ItemKind::verb || item.kind == ItemKind::participle)
            return inherit_from_verb(before - 1, i, args);
        if (joins(items_[i], item)) {
            if (!may_share_doer(before - 1, i)) return false;
            shared |= used_[before - 1];
            if (!inherits(before - 1)) continue;
            args.subject_mentions = noun_subjects_[before - 1];
            return true;
        }
        if (items_[i].preposition != 0 && is_backing(a_, item) && leads_to_deed(a_, items_, before - 1)) continue;
        // "in a speech about [an] the"
        const std::uint32_t earlier = before_occasion(a_, items_, before, about_deed);
        if (earlier != before)
            before = earlier + 1;
        else if (!may_stand_between(items_, before - 1, aside))
            return false;
    }
    return false;
}

bool EventFinder::inherits(std::uint32_t noun) const {
    const Mentions& subject = noun_subjects_[noun];
    return !subject.empty() && items_[noun].owner == 0 && !clause_.same_actor(subject, items_[noun].mentions) &&
           (noun + 1 >= items_.size() || !clause_.same_actor(subject, items_[noun + 1].mentions));
}

Mentions EventFinder::adopter_of(std::uint32_t resolution) const {
    const Item& noun = items_[resolution];
    if ((noun.kind != ItemKind::nominal && noun.kind != ItemKind::event_noun) || noun.preposition != 0 ||
        !noun.mentions.empty())
        return {};
    const auto is_resolution = [&](std::uint32_t at) {
        return at < noun.end && bears_article(a_, at) && is_noun_of_class(a_, at, resolution_noun);
    };
    if (!is_resolution(noun.begin) && !is_resolution(noun.begin + 1)) return {};  // "the draft [of] the resolution"
    for (std::size_t m = a_.mentions.size(); m-- > 0;) {
        const Mention& body = a_.mentions[m];
        if (body.begin >= noun.begin || body.entity == no_entry || body.names_person()) continue;
        const std::string& type = a_.lexicon->entities[body.entity].type;
        if (type == "organization") return {static_cast<std::uint32_t>(m)};
    }
    return {};
}

bool EventFinder::find_adopter(std::uint32_t i, Arguments& args) const {
    if (args.objects.empty() || args.objects.front() != i + 1 || items_[i].analysis->enclitic != 0) return false;
    if (!may_name(a_, clause_.verb_of(items_[i]), {"02", "10"})) return false;
    args.subject_mentions = adopter_of(i + 1);
    if (args.subject_mentions.empty()) return false;
    args.subject = i + 1;
    args.objects.erase(args.objects.begin());
    return true;
}

bool EventFinder::has_become(std::uint32_t i, std::initializer_list<std::string_view> codes) const {
    const auto coded = [&](const Event& event) {
        const std::string& cameo = a_.lexicon->relations[event.frame->relation].cameo;
        return event.item == i &&
               std::ranges::any_of(codes, [&](std::string_view code) { return cameo.starts_with(code); });
    };
    return std::ranges::any_of(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), coded);
}

Mentions EventFinder::asked_before(std::uint32_t i, const Features& owner) const {
    // Behind whom it is asked of: "to [ila] attack", "to [ila] stop her attacks".
    const std::uint32_t phrase = items_[i].preposition == 0 && i > 0 && is_phrase(items_[i - 1]) ? i - 1 : i;
    const std::uint32_t end = phrase > 1 && items_[phrase - 1].kind == ItemKind::comma ? phrase - 1 : phrase;
    if (end == 0 || items_[phrase].preposition == 0 || items_[end - 1].kind != ItemKind::actors) return {};
    const Mentions& asked = items_[end - 1].mentions;
    if (!clause_.fits(owner, asked)) return {};
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const std::string_view root = root_of(a_.lexicon->relations[events_[e].frame->relation]);
        const bool asks = root == "02" || root == "10" || root == "11" || root == "13";
        if (asks && events_[e].item < phrase && events_[e].targets == asked) return asked;
    }
    return {};
}

}  // namespace isnad
