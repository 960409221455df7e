// Events: whom a noun of action has struck, or whom it helps, where another phrase names them.
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Who is dead by a noun that tells of death, before the item `end`; nothing where "their death" leaves it to what
/// stands before.
std::optional<Mentions> find_dead(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun,
                                  std::uint32_t end) {
    const auto resolved = [&](const Mentions& who) { return any_resolved(annotations, who) ? who : Mentions{}; };
    const Item& item = items[noun];
    if (!item.mentions.empty()) return resolved(item.mentions);
    const std::uint32_t next = noun + 1;
    const bool counted = next < end && items[next].kind == ItemKind::actors && items[next].preposition != 0 &&
                         items[next].preposition == annotations.language->partitive;
    if (counted) return resolved(items[next].mentions);  // "the death of two of X's men"
    const bool theirs = item.analysis != nullptr && item.analysis->enclitic != 0;
    return theirs ? std::nullopt : std::optional(Mentions{});
}

}  // namespace

Mentions EventFinder::victims_of(std::uint32_t verb, std::uint32_t end) const {
    if (clause_.verb_of(items_[verb]).casualty == no_entry || has_become(verb, {"1"})) return {};
    std::uint32_t who = verb + 1;
    const bool some = who + 1 < end && items_[who].kind == ItemKind::nominal && items_[who].mentions.empty() &&
                      items_[who].preposition == 0 && items_[who + 1].preposition == a_.language->partitive;
    if (some) ++who;  // "five of X's men"
    if (who >= end || items_[who].kind != ItemKind::actors) return {};
    const bool bare = items_[who].preposition == 0 || items_[who].preposition == a_.language->partitive;
    return bare && clause_.resolved(items_[who].mentions) ? items_[who].mentions : Mentions{};
}

Mentions EventFinder::victims_before(std::uint32_t i) const {
    if (items_[i].kind != ItemKind::event_noun) return {};
    const bool shells = a_.language->event_nouns[a_.form(*items_[i].analysis).entry].uses.empty();  // "rockets X fired"
    if (!shells && !may_name(a_, items_[i], {"18", "19"})) return {};
    const bool several = i > 0 && items_[i - 1].kind == ItemKind::nominal && items_[i - 1].preposition != 0 &&
                         items_[i - 1].end == items_[i].begin;  // "in a series of raids"
    if (items_[i].preposition == 0 && !several) return {};
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& item = items_[at - 1];
        if (item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun) {
            const bool killing = item.kind == ItemKind::event_noun && !item.analysis_definite(a_) &&
                                 a_.language->event_nouns[a_.form(*item.analysis).entry].casualty != no_entry;
            if (!killing && !tells_of_death(a_, item)) continue;
            const auto dead = find_dead(a_, items_, at - 1, i);
            if (dead && (!dead->empty() || !item.conjunction)) return *dead;  // "and the wounding of three"
        } else if (item.kind == ItemKind::verb) {
            Mentions victims = victims_of(at - 1, i);
            const bool goes_on = item.conjunction && clause_.verb_of(item).casualty != no_entry;
            if (!victims.empty() || !goes_on) return victims;  // "X was killed and three were hurt in a raid"
        } else if (item.kind == ItemKind::actors && tells_of_death(a_, item)) {
            return clause_.resolved(item.mentions) ? item.mentions : Mentions{};  // "there fell dead of X"
        } else if (item.kind == ItemKind::comma) {
            const std::uint32_t opens = before_inset(items_, at - 1);
            if (opens == at - 1) return {};
            at = opens + 1;  // "ten were killed, among them a child, in a raid"
        } else if (item.kind != ItemKind::pronoun && item.kind != ItemKind::actors && item.kind != ItemKind::time &&
                   item.kind != ItemKind::adverb) {
            return {};
        }
    }
    return {};
}

Mentions EventFinder::helped_before(std::uint32_t i) const {
    if (a_.language->membership == 0 || items_[i].preposition != a_.language->membership) return {};
    if (items_[i].conjunction || items_[i].owner != 0) return {};
    const bool invited = clause_.is_heeded(i) && may_name(a_, items_[i], {"026"});
    if (!invited && !may_name(a_, items_[i], {"05", "07"})) return {};
    const auto asks =
        [&](const Frame& frame) {  // "demanded [bi-] the support of X", "its commitment to [bi-] backing X"
            return any_slot(frame, [&](const Slot& slot) {
                return slot.role == Role::content && slot.preposition == items_[i].preposition &&
                       (slot.word.empty() || bears_word(a_, items_[i], slot.word));
            });
        };
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& item = items_[at - 1];
        if (item.kind == ItemKind::verb) {
            const Verb& verb = clause_.verb_of(item);
            const bool none = verb.verb_class == VerbClass::happen || any_frame(*a_.language, verb, asks);
            return none ? Mentions{} : subjects_[at - 1];
        }
        const bool between = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
        const bool noun = item.kind == ItemKind::event_noun;
        if (!between ||
            (noun && any_frame(*a_.language, a_.language->event_nouns[a_.form(*item.analysis).entry], asks)))
            return {};
    }
    return {};
}

Mentions EventFinder::victims_behind(std::uint32_t i) const {
    if (!may_name(a_, items_[i], {"18", "19"})) return {};
    std::uint32_t verbs = i > 0 && items_[i - 1].kind == ItemKind::verb ? 1 : 0;
    for (std::uint32_t at = i + 1; at < items_.size(); ++at) {
        const Item& item = items_[at];
        if (item.kind == ItemKind::verb) {
            // "an attack [that] Y launched [it] led to"
            if (clause_.describes_noun(at) || items_[at - 1].kind == ItemKind::relative) continue;
            const bool results = clause_.verb_of(item).predicates.empty() && !item.conjunction && !item.negated;
            if (++verbs > 1 || !results) return {};
        } else if (is_phrase(item) && item.kind != ItemKind::event_noun) {
            if (!tells_of_death(a_, item)) continue;
            if (verbs == 0 || clause_.resolved(item.mentions)) return verbs == 0 ? Mentions{} : item.mentions;
            const bool counted = at + 1 < items_.size() && items_[at + 1].kind == ItemKind::actors &&
                                 items_[at + 1].preposition != 0 &&
                                 items_[at + 1].preposition != a_.language->locative;  // "ten of X", "dead among X"
            return counted && clause_.resolved(items_[at + 1].mentions) ? items_[at + 1].mentions : Mentions{};
        } else if (item.kind != ItemKind::time && item.kind != ItemKind::adverb && item.kind != ItemKind::comma &&
                   item.kind != ItemKind::relative) {
            return {};
        }
    }
    return {};
}

Mentions EventFinder::threatened_behind(std::uint32_t i) const {
    constexpr std::uint32_t farthest = 4;
    if (i + 1 >= items_.size() || !may_name(a_, items_[i], {"13"})) return {};
    const Item& deed = items_[i + 1];
    if (deed.kind != ItemKind::event_noun || deed.preposition == 0 || deed.preposition != a_.language->membership)
        return {};
    if (clause_.resolved(deed.mentions)) return deed.mentions;
    for (std::uint32_t at = i + 2; at < items_.size() && at <= i + farthest; ++at) {
        const Item& item = items_[at];
        if (!is_phrase(item) || item.begin != items_[at - 1].end) return {};
        const bool known = clause_.resolved(item.mentions);
        if (item.kind == ItemKind::actors && (known || item.preposition != 0))
            return known && item.preposition != a_.language->locative ? item.mentions : Mentions{};
        if (item.preposition != 0) return {};
    }
    return {};
}

bool ClauseReader::names_agent(std::uint32_t i, const Arguments& args) const {
    const bool owned = items_[i].owner != 0;
    const bool attempt = i > 0 && is_phrase(items_[i - 1]) && items_[i - 1].end == items_[i].begin;
    if (args.agent == no_item || (owned && (attempt || !resolved(items_[args.agent].mentions)))) return false;
    return std::ranges::none_of(items_.begin() + i + 1, items_.begin() + args.agent, [&](const Item& item) {
        return item.kind == ItemKind::event_noun || (owned && is_phrase(item));
    });
}

std::uint32_t ClauseReader::deed_that_led(std::uint32_t verb, std::uint32_t i) const {
    const Item& led = items_[verb];
    const bool may_lead = led.kind == ItemKind::verb && !led.negated && items_[i].preposition != 0 &&
                          features_of(led).tense == Tense::perfect && verb_of(led).verb_class == VerbClass::plain &&
                          may_name(a_, items_[i], {"084", "17", "18"});
    const bool behind = verb + 1 < i && items_[verb + 1].kind == ItemKind::event_noun;
    if (!may_lead || (verb == 0 && !behind)) return no_item;
    std::uint32_t deed = behind ? verb + 1 : verb - 1;
    if (deed > 0 && items_[deed].kind == ItemKind::relative) --deed;
    const Item& noun = items_[deed];
    const bool known = noun.kind == ItemKind::event_noun && (!behind || noun.preposition == 0) && noun.owner == 0 &&
                       gender_fits(features_of(led).gender, a_.form(*noun.analysis).features.gender);
    return known ? deed : no_item;
}

std::uint32_t ClauseReader::verb_that_led(std::uint32_t i) const {
    if (items_[i].preposition == 0) return no_item;
    std::uint32_t at = i;
    while (at > 0 && (is_phrase(items_[at - 1]) || items_[at - 1].kind == ItemKind::time)) --at;
    return at > 0 && at < i && deed_that_led(at - 1, i) == at ? at - 1 : no_item;
}

Mentions ClauseReader::doers_beside(std::uint32_t deed, const Mentions& found) const {
    if (resolved(found)) return found;
    const Item& noun = items_[deed];
    if (resolved(noun.mentions)) return noun.mentions;
    if (deed + 1 >= items_.size() || items_[deed + 1].kind != ItemKind::actors) return {};
    const Item& owner = items_[deed + 1];
    const bool own = owner.preposition != 0 && owner.begin == noun.end && owner.preposition == a_.language->dative;
    return own ? owner.mentions : Mentions{};
}

bool ClauseReader::strikes_behind_owner(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return false;
    const Item& deed = items_[i - 2];
    const Item& owner = items_[i - 1];
    const Features& verb = features_of(items_[i]);
    return deed.kind == ItemKind::event_noun && owner.kind == ItemKind::actors && owner.end == items_[i].begin &&
           owner.preposition != 0 && owner.preposition == a_.language->dative && verb.number == Number::singular &&
           !deed.analysis_definite(a_) && may_name(a_, deed, {"18", "19"}) &&
           may_name(a_, verb_of(items_[i]), {"18", "19"}) && verb.gender == a_.form(*deed.analysis).features.gender &&
           !doers_beside(i - 2, {}).empty();
}

std::uint32_t ClauseReader::verb_of_object(std::uint32_t noun) const {
    if (noun == 0 || items_[noun].preposition != 0) return no_item;
    std::uint32_t verb = noun - 1;
    while (verb > 0 && (items_[verb].kind == ItemKind::time || items_[verb].kind == ItemKind::adverb ||
                        is_bare_actor(items_[verb])))
        --verb;
    return items_[verb].kind == ItemKind::verb && !items_[verb].negated ? verb : no_item;
}

bool ClauseReader::is_striker(std::uint32_t i, const Mentions& mentions) const {
    constexpr std::uint32_t farthest = 2;  // "heavy raids of X"
    if (mentions.empty()) return false;
    bool beside = false;
    for (std::uint32_t at = i; at < items_.size() && at <= i + farthest; ++at)
        beside |= items_[at].mentions == mentions;
    return beside && std::ranges::all_of(mentions, [&](std::uint32_t index) {
               const Mention& mention = a_.mentions[index];
               const bool known = mention.resolved() || is_force_of_arms(a_, mention);  // "the government's forces"
               return known && mention.kind != MentionKind::modified &&
                      (mention.kind != MentionKind::title || mention.definite || mention.number == Number::plural);
           });
}

std::uint32_t ClauseReader::victims_told(std::uint32_t i) const {
    if (items_[i].owner != 0 || !may_name(a_, items_[i], {"18", "19"})) return no_item;
    std::uint32_t next = i + 1;  // "a raid of X [that] struck Y": the verb says on whom it was
    while (next < items_.size() && (items_[next].kind == ItemKind::actors || items_[next].kind == ItemKind::relative))
        ++next;
    if (next < items_.size() && items_[next].kind == ItemKind::verb && !items_[next].conjunction &&
        may_name(a_, verb_of(items_[next]), {"18", "19"}))
        return no_item;
    const auto passed = [&](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    };
    for (std::uint32_t at = i; at > 0 && items_[i].preposition != 0; --at) {
        const Item& item = items_[at - 1];
        const bool fell = item.kind == ItemKind::verb ? verb_of(item).casualty != no_entry : tells_of_death(a_, item);
        if (fell) return at - 1;
        if (!passed(item)) break;
    }
    const bool opens = i > 0 && items_[i - 1].kind == ItemKind::verb;
    const auto results = [&](const Item& item) {
        return item.kind == ItemKind::verb && verb_of(item).predicates.empty() && !item.conjunction && !item.negated;
    };
    if (opens && !results(items_[i - 1])) return no_item;
    bool led = opens;
    for (std::uint32_t at = i + 1; at < items_.size(); ++at) {
        if (results(items_[at]) && !led)
            led = true;
        else if (!passed(items_[at]))
            return no_item;
        else if (led && tells_of_death(a_, items_[at]))
            return at;
    }
    return no_item;
}

bool EventFinder::is_done_to_thing(std::uint32_t i) const {
    const Item& thing = items_[i + 1];
    return clause_.resolved(thing.mentions) || (may_name(a_, items_[i], {"17"}) && !bears_article(a_, thing.begin));
}

bool EventFinder::is_told_whole(std::uint32_t i, const RelationInfo& relation) const {
    if (relation.cameo.starts_with("15"))  // "[there] happened the deployment of X's soldiers"
        return i > 0 && items_[i - 1].kind == ItemKind::verb &&
               clause_.verb_of(items_[i - 1]).verb_class == VerbClass::happen;
    if (relation.cameo.starts_with("14") && relation.cameo < "145")  // "[there] broke out protests in X"
        return i > 0 && items_[i - 1].kind == ItemKind::verb && items_[i].preposition == 0 &&
               !items_[i].analysis_definite(a_) && clause_.verb_of(items_[i - 1]).predicates.empty();
    if (!relation.cameo.starts_with("13") || items_[i].owner != 0 || i + 1 >= items_.size()) return false;
    const Item& deed = items_[i + 1];
    return deed.kind == ItemKind::event_noun && deed.preposition != 0 && deed.preposition == a_.language->membership;
}

namespace {

/// "the assassination of a leader of X in": such a deed's genitive suffers it, where he is a man and nothing else is.
bool befalls_person(const Annotations& annotations, const Item& noun) {
    if (noun.mentions.size() != 1 || noun.owner != 0 || !may_name(annotations, noun, {"181", "185"})) return false;
    const Mention& man = annotations.mentions[noun.mentions.front()];
    const bool person = man.kind == MentionKind::title && man.title != no_entry &&
                        annotations.language->titles[man.title].kind == TitleKind::person;
    return person || man.kind == MentionKind::person;
}

}  // namespace

bool ClauseReader::befalls_genitive(std::uint32_t i, const Arguments& args) const {
    const bool happens = i > 0 && items_[i - 1].kind == ItemKind::verb && items_[i].preposition == 0 &&
                         verb_of(items_[i - 1]).verb_class == VerbClass::happen && may_name(a_, items_[i], {"17"});
    const bool thing = !items_[i].mentions.empty() && may_name(a_, items_[i], {"18", "19"}) &&
                       std::ranges::all_of(items_[i].mentions, [&](std::uint32_t mention) {
                           return a_.mentions[mention].kind == MentionKind::modified;  // "the targeting of a ship"
                       });
    return happens || thing || (befalls_person(a_, items_[i]) && !has_own_target(i, args)) ||
           who_is_charged(a_, items_, i) != no_item || counts_victims(items_[i]) ||
           (names_scene(a_, items_[i]) && !has_own_target(i, args));
}

std::uint32_t who_is_charged(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const std::uint8_t of = annotations.language->membership;
    if (noun == 0 || of == 0 || items[noun].preposition != of || items[noun].conjunction) return no_item;
    if (may_name(annotations, items[noun], {"01"})) return no_item;  // "accused by [bi-] the words of X"
    const Item& accused = items[noun - 1];
    if (accused.kind != ItemKind::actors || accused.end != items[noun].begin) return no_item;
    const auto words = annotations.morphology->words(annotations.token(accused.end - 1));
    const bool charged = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::participle && form.features.voice != Voice::active &&
               may_name(annotations, annotations.language->verbs[form.entry], {"11"});
    });
    return charged ? noun - 1 : no_item;
}

bool names_scene(const Annotations& annotations, const Item& noun) {
    if (noun.kind != ItemKind::event_noun || noun.mentions.size() != 1 || noun.owner != 0) return false;
    return annotations.mentions[noun.mentions.front()].capital && may_name(annotations, noun, {"18", "19"});
}

}  // namespace isnad
