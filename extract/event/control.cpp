// Control: whose doing a noun of action is where another word says it ("continued urging", "came for talks with").
#include <isnad/extract/clause/factual.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/event/reference.h>
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

/// "the agency quoted X his denial": what he did there is his, not the agency's.
Mentions quoted_by(const EventContext& in, std::uint32_t verb) {
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        if (in.events[e].item == verb && !in.events[e].transmitters.empty()) return in.events[e].sources;
    }
    return {};
}

/// "carried out the project with [bi-] funding from X", "at [bi-] the request of X": not what is carried out.
bool is_means(const EventContext& in, std::uint32_t i) {
    if (in.items[i].preposition == 0 || in.items[i].preposition != in.a.language->membership) return false;
    if (!may_name(in.a, in.items[i], {"02", "05", "06", "07"}))
        return false;  // but "replied with the arrest of three of [min] them"
    return i + 1 < in.items.size() && in.items[i + 1].kind == ItemKind::actors && in.a.language->partitive != 0 &&
           in.items[i + 1].preposition == in.a.language->partitive;
}

/// "the foreign ministry of X, a party, a family announced the arrest of its own": somebody else arrested them.
bool only_tells_of_arrest(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.subject_mentions.empty() || !may_name(in.a, in.items[i], {"173"})) return false;
    const Mention& teller = in.a.mentions[args.subject_mentions.front()];
    static constexpr std::array<std::string_view, 5> unarmed{"PTY", "OPP", "CVL", "BUS", "EDU"};
    if (std::ranges::find(unarmed, teller.role) != unarmed.end()) return true;
    return teller.role == "GOV.MFA" && std::ranges::any_of(in.items[i].mentions, [&](auto who) {
               return teller.entity != no_entry && in.a.mentions[who].entity == teller.entity;
           });
}

/// "claimed responsibility for [an] the attack": a deed of violence behind the noun of a light verb.
bool answers_for(const EventContext& in, std::uint32_t i) {
    return i > 0 && in.items[i].preposition != 0 && in.items[i - 1].kind == ItemKind::event_noun && in.used[i - 1] &&
           !is_backing(in.a, in.items[i - 1]) && names_violence(in.a, in.items, i);
}

/// Says whether a verb's subject does what the noun of action says by the class of the verb: "began", "decided", "did".
bool passes_subject_on(EventContext& in, std::uint32_t verb, std::uint32_t i) {
    const VerbClass c = verb_of(in.clause, in.items[verb]).verb_class;
    const bool bare = in.items[i].preposition == 0;
    const bool within = c == VerbClass::copula && in.items[i].preposition == in.a.language->locative;
    const bool ordered = in.items[i].preposition == in.a.language->membership ||
                         !may_name(in.a, verb_of(in.clause, in.items[verb]), {"10"});
    const bool only_governs =
        (c == VerbClass::intend && !has_become(in, verb, {"03"}) && ordered) ||
        (c == VerbClass::fail && !in.used[verb]) ||
        (c == VerbClass::cease && in.items[verb].negated && !in.used[verb]);  // "does not stop shelling"
    const bool manages = c == VerbClass::possible && features_of(in.clause, in.items[verb]).tense == Tense::perfect;
    const bool performs = c == VerbClass::perform && !is_behind_factual(in.a, in.items[i]) &&  // "in spite of"
                          !is_about(in.clause, verb_of(in.clause, in.items[verb]), in.items[i].preposition) &&
                          !is_means(in, i);
    const bool claims = (bare || answers_for(in, i)) && has_become(in, verb, {"015"}) &&
                        names_violence(in.a, in.items, i);  // "claimed [responsibility for] the abduction of"
    return c == VerbClass::aspect || claims || performs || manages || only_governs || within ||
           (bare && (c == VerbClass::exchange || c == VerbClass::happen));
}

/// What the verb before passes on: "began shelling", "announced the arrest".
bool inherit_from_verb(EventContext& in, std::uint32_t verb, std::uint32_t i, Arguments& args) {
    if (const std::uint32_t deed = deed_that_led(in.clause, verb, i); deed != no_item && !in.used[verb]) {
        args.subject_mentions = doers_beside(in.clause, deed, in.noun_subjects[deed]);
        const std::uint32_t carried_out = verb_of_object(in.clause, deed);  // "carried out a raid [that] led to"
        if (args.subject_mentions.empty() && carried_out != no_item) args.subject_mentions = in.subjects[carried_out];
        return resolved(in.clause, args.subject_mentions);
    }
    const VerbClass c = verb_of(in.clause, in.items[verb]).verb_class;
    if (c == VerbClass::aspect && is_backing(in.a, in.items[i]) && leads_to_deed(in.a, in.items, i)) return false;
    const bool bare = in.items[i].preposition == 0;
    if (c == VerbClass::cause && !bare) return caused_subject(in.clause, verb, i, args);
    const bool passes_on = passes_subject_on(in, verb, i);
    const bool own_deed = may_name(in.a, in.items[i], {"18", "19"}) && tells_of_own_deeds(in.a, in.subjects[verb]) &&
                          is_announced(in.clause, i);
    const bool felled = own_deed && (counts_victims(in.clause, in.items[i]) ||
                                     is_done_to_others(in.a, in.items[i], in.a.mentions[in.subjects[verb].front()]));
    const bool announced = felled || is_announced_deed(in.clause, i, args);
    if (!announced && !passes_on) return false;
    if (passes_on || (announced && own_deed)) in.governor = verb;
    args.subject_mentions = c == VerbClass::happen ? reporting_force(in, i, args) : in.subjects[verb];
    if (c == VerbClass::happen && args.subject_mentions.empty()) args.subject_mentions = reporting_side(in, i, args);
    if (c == VerbClass::happen) drop_own_posts(in.clause, in.items[i], args);
    if (announced && (is_press(in.clause, args.subject_mentions) || only_tells_of_arrest(in, i, args)))
        args.subject_mentions.clear();
    if (const Mentions quoted = quoted_by(in, verb); in.items[i].owner != 0 && !quoted.empty())
        args.subject_mentions = quoted;
    args.reciprocal |= c == VerbClass::exchange;
    return !args.subject_mentions.empty() || args.agent != no_item;
}

/// "the decision of X to expel Y": whose it is, as an actor.
Mentions decider_before(EventContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (i == 0 || (noun.preposition != 0 && noun.preposition != in.a.language->membership)) return {};
    const Item& before = in.items[i - 1];
    if (before.end != noun.begin || before.kind == ItemKind::event_noun) return {};
    const bool named = i > 1 && is_bare_actor(before) && in.items[i - 2].end == before.begin &&
                       in.a.mentions[before.mentions.front()].names_person();
    if (named && is_deed(in.clause, in.items[i - 2]))
        return before.mentions;  // "the decision of the president Smith to"
    if (!is_deed(in.clause, before)) return {};
    if (before.kind == ItemKind::nominal && before.mentions.size() > 1 && resolved(in.clause, before.mentions))
        return before.mentions;  // "the decision of X and Y to"
    const std::uint32_t at = before.kind == ItemKind::nominal ? in.a.mention_at[before.begin + 1] : 0;
    if (at != 0) return in.a.mentions[at - 1].resolved() ? Mentions{at - 1} : Mentions{};
    if (before.kind != ItemKind::actors || before.mentions.size() != 1) return {};
    Mention decider = in.a.mentions[before.mentions.front()];
    if (decider.kind != MentionKind::modified || !decider.resolved() || decider.end < decider.begin + 2) return {};
    decider.kind = MentionKind::name;
    decider.preposition = 0;
    decider.conjunction = false;
    decider.head = ++decider.begin;
    in.a.mentions.push_back(decider);
    return {static_cast<std::uint32_t>(in.a.mentions.size() - 1)};
}

/// "forced X to [ala] withdraw": the event whose target does what the noun says, or null.
const Event* pressure_before(const EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event || in.items[i].preposition == 0) return nullptr;
    const Event& last = in.events.back();
    if (last.item >= i || last.targets.empty() || in.a.lexicon->relations[last.frame->relation].cameo != "170")
        return nullptr;
    const bool direct =
        std::ranges::none_of(in.items.begin() + last.item + 1, in.items.begin() + i, [](const Item& item) {
            return item.kind == ItemKind::verb || item.kind == ItemKind::event_noun ||
                   item.kind == ItemKind::complementizer || (item.kind == ItemKind::actors && item.preposition != 0);
        });
    return direct && has_content_at(*last.frame, in.items[i].preposition) ? &last : nullptr;
}

/// "X's [or his] decision [of] arresting"
bool inherit_from_deed(EventContext& in, std::uint32_t noun, Arguments& args) {
    const Item& deed = in.items[noun];
    args.subject_mentions = deed.mentions;
    if (deed.mentions.empty() && deed.analysis != nullptr && deed.analysis->enclitic != 0)
        args.subject_mentions = owner_before(in, noun, in.a.language->enclitics[deed.analysis->enclitic - 1U].features);
    if (args.subject_mentions.empty()) args.subject_mentions = decreed_by(in, noun);
    if (resolved(in.clause, args.subject_mentions)) return true;
    args.subject_mentions.clear();
    return false;
}

Mentions host_behind(const EventContext& in, std::uint32_t i) {
    constexpr std::uint32_t farthest = 8;
    if (!is_awaited(in, i)) return {};
    for (std::uint32_t at = i + 1; at < in.items.size() && at <= i + farthest; ++at) {
        const Item& item = in.items[at];
        if (is_bare_actor(item)) {
            const Mention& host = in.a.mentions[item.mentions.front()];
            const bool person = host.names_person() ||
                                (host.title != no_entry && in.a.language->titles[host.title].kind == TitleKind::person);
            if (person) return item.mentions;
        } else if (!is_phrase(item) && item.kind != ItemKind::comma && item.kind != ItemKind::time) {
            return {};
        }
    }
    return {};
}

/// The doer of a noun of action is not written beside it: what is coordinated with it has the same.
bool inherits(const EventContext& in, std::uint32_t noun) {
    const Mentions& subject = in.noun_subjects[noun];
    return !subject.empty() && in.items[noun].owner == 0 && !same_actor(in.clause, subject, in.items[noun].mentions) &&
           (noun + 1 >= in.items.size() || !same_actor(in.clause, subject, in.items[noun + 1].mentions));
}

/// "by the siege and shelling of X", not "with the supervision and support of X": X may be whom both are done to.
bool may_share_doer(const EventContext& in, std::uint32_t first, std::uint32_t i) {
    if (!resolved(in.clause, in.items[i].mentions)) return true;
    const bool both =
        shares_genitive(in.clause, first) && inherits(in, first) && may_name(in.a, in.items[i], {"17", "18", "19"});
    return both || is_act_of_authority(in.clause, in.items[i]) || may_name(in.a, in.items[i], {"13"});
}

/// "X's announcement [of] the arrest of".
bool is_of_statement(const EventContext& in, std::uint32_t i) {
    return i > 0 && !in.items[i].conjunction && in.items[i].preposition == 0 &&
           in.items[i - 1].kind == ItemKind::event_noun && is_statement_noun(in.clause, in.items[i - 1]);
}

bool inherit_from_left(EventContext& in, std::uint32_t i, Arguments& args) {
    bool aside = false;
    bool shared = false;  // with the noun of a light verb
    const bool answered = answers_for(in, i);
    const bool about_deed = in.items[i].preposition != 0 || is_told_in_paper(in.a, in.items, i);
    if (!answered && is_of_statement(in, i)) {
        args.subject_mentions = in.noun_subjects[i - 1];
        return !args.subject_mentions.empty();
    }
    for (std::uint32_t before = answered ? i - 1 : i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        aside |= item.kind == ItemKind::comma;
        if (aside && item.kind == ItemKind::verb && is_in_inset(in.items, before - 1)) return false;
        if (const std::uint32_t passed = passed_over(in.clause, before, aside); passed != 0) {
            before -= passed - 1;
            continue;
        }
        if (item.kind == ItemKind::verb && shared) {
            args.subject_mentions = in.subjects[before - 1];  // "imposed sanctions on X and an embargo on Y"
            return !args.subject_mentions.empty();
        }
        if (item.kind == ItemKind::verb && answered && !has_become(in, before - 1, {"015"})) return false;
        if (item.kind == ItemKind::verb || item.kind == ItemKind::participle)
            return inherit_from_verb(in, before - 1, i, args);
        if (joins(in.items[i], item)) {
            if (!may_share_doer(in, before - 1, i)) return false;
            shared |= in.used[before - 1];
            if (!inherits(in, before - 1)) continue;
            args.subject_mentions = in.noun_subjects[before - 1];
            return true;
        }
        if (in.items[i].preposition != 0 && is_backing(in.a, item) && leads_to_deed(in.a, in.items, before - 1))
            continue;
        // "in a speech about [an] the"
        const std::uint32_t earlier = before_occasion(in.a, in.items, before, about_deed);
        if (earlier != before)
            before = earlier + 1;
        else if (!may_stand_between(in.items, before - 1, aside))
            return false;
    }
    return false;
}

}  // namespace

std::uint32_t verb_of_aim(const EventContext& in, std::uint32_t i) {
    if (in.items[i].preposition == 0 || in.items[i].preposition != in.a.language->dative) return no_item;
    const bool owned = in.items[i].owner != 0;  // "summoned the envoy to inform him"
    if (in.items[i].analysis_definite(in.a) && !owned) return no_item;
    for (std::uint32_t at = i; at > 0; --at) {
        const ItemKind kind = in.items[at - 1].kind;
        const bool acts = kind == ItemKind::verb || kind == ItemKind::participle;
        if (acts && (owned ? has_become(in, at - 1, {"166"}) : has_become(in, at - 1, {"042", "07"})))
            return at - 1;  // to move or to give
        if (kind == ItemKind::verb || kind == ItemKind::event_noun || kind == ItemKind::complementizer ||
            kind == ItemKind::subordinator || kind == ItemKind::relative || kind == ItemKind::quote)
            return no_item;
    }
    return no_item;
}

Mentions decreed_by(const EventContext& in, std::uint32_t deed) {
    if (in.items[deed].preposition != 0) return voted_for(in, deed);
    for (std::uint32_t before = deed; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::verb) {
            const bool decrees = verb_of(in.clause, item).verb_class == VerbClass::decree && !item.negated;
            return decrees ? in.subjects[before - 1] : Mentions{};
        }
        if (item.kind == ItemKind::event_noun) {  // "after the signing by X of a decree"
            const EventNoun& action = in.a.language->event_nouns[in.a.form(*item.analysis).entry];
            const bool decrees =
                action.verb != no_entry && in.a.language->verbs[action.verb].verb_class == VerbClass::decree;
            return decrees ? item.mentions : Mentions{};
        }
        const bool between = item.kind == ItemKind::actors || item.kind == ItemKind::nominal ||
                             item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                             item.kind == ItemKind::comma;
        if (!between) return {};
    }
    return {};
}

bool inherit_subject(EventContext& in, std::uint32_t i, Arguments& args) {
    if (Mentions host = host_behind(in, i); !host.empty()) {
        args.subject_mentions = std::move(host);
        return true;
    }
    if (Mentions country = country_heading(in.clause, i); !country.empty() && args.agent == no_item) {
        args.subject_mentions = std::move(country);
        return true;
    }
    if (Mentions protesting = protesting_by_deed(in, i); !protesting.empty()) {
        args.subject_mentions = std::move(protesting);
        return true;
    }
    if (Mentions decider = decider_before(in, i); !decider.empty()) {
        args.subject_mentions = std::move(decider);
        return true;
    }
    if (const std::uint32_t deed = deed_before(in.clause, i); deed != no_item && inherit_from_deed(in, deed, args))
        return true;
    std::uint32_t verb = verb_of_aim(in, i);
    if (verb == no_item) verb = verb_done_by_saying(in.clause, i);
    if (verb != no_item) {
        args.subject_mentions = in.subjects[verb];
        return !args.subject_mentions.empty();
    }
    if (accusation_before(in, i) != nullptr) return false;
    if (const Event* pressure = pressure_before(in, i); pressure != nullptr) {
        args.subject_mentions = pressure->targets;
        return true;
    }
    if (const std::uint32_t led = verb_that_led(in.clause, i); led != no_item && inherit_from_verb(in, led, i, args))
        return true;
    return inherit_from_left(in, i, args);
}

Mentions adopter_of(const EventContext& in, std::uint32_t resolution) {
    const Item& noun = in.items[resolution];
    if ((noun.kind != ItemKind::nominal && noun.kind != ItemKind::event_noun) || noun.preposition != 0 ||
        !noun.mentions.empty())
        return {};
    const auto is_resolution = [&](std::uint32_t at) {
        return at < noun.end && bears_article(in.a, at) && is_noun_of_class(in.a, at, resolution_noun);
    };
    if (!is_resolution(noun.begin) && !is_resolution(noun.begin + 1)) return {};  // "the draft [of] the resolution"
    for (std::size_t m = in.a.mentions.size(); m-- > 0;) {
        const Mention& body = in.a.mentions[m];
        if (body.begin >= noun.begin || body.entity == no_entry || body.names_person()) continue;
        const std::string& type = in.a.lexicon->entities[body.entity].type;
        if (type == "organization") return {static_cast<std::uint32_t>(m)};
    }
    return {};
}

bool find_adopter(const EventContext& in, std::uint32_t i, Arguments& args) {
    if (args.objects.empty() || args.objects.front() != i + 1 || in.items[i].analysis->enclitic != 0) return false;
    if (!may_name(in.a, verb_of(in.clause, in.items[i]), {"02", "10"})) return false;
    args.subject_mentions = adopter_of(in, i + 1);
    if (args.subject_mentions.empty()) return false;
    args.subject = i + 1;
    args.objects.erase(args.objects.begin());
    return true;
}

bool has_become(const EventContext& in, std::uint32_t i, std::initializer_list<std::string_view> codes) {
    const auto coded = [&](const Event& event) {
        const std::string& cameo = in.a.lexicon->relations[event.frame->relation].cameo;
        return event.item == i &&
               std::ranges::any_of(codes, [&](std::string_view code) { return cameo.starts_with(code); });
    };
    return std::ranges::any_of(in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), coded);
}

Mentions asked_before(const EventContext& in, std::uint32_t i, const Features& owner) {
    // Behind whom it is asked of: "to [ila] attack", "to [ila] stop her attacks".
    const std::uint32_t phrase = in.items[i].preposition == 0 && i > 0 && is_phrase(in.items[i - 1]) ? i - 1 : i;
    const std::uint32_t end = phrase > 1 && in.items[phrase - 1].kind == ItemKind::comma ? phrase - 1 : phrase;
    if (end == 0 || in.items[phrase].preposition == 0 || in.items[end - 1].kind != ItemKind::actors) return {};
    const Mentions& asked = in.items[end - 1].mentions;
    if (!fits(in.clause, owner, asked)) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const std::string_view root = root_of(in.a.lexicon->relations[in.events[e].frame->relation]);
        const bool asks = root == "02" || root == "10" || root == "11" || root == "13";
        if (asks && in.events[e].item < phrase && in.events[e].targets == asked) return asked;
    }
    return {};
}

}  // namespace isnad
