#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/record/casualty.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace isnad {
namespace {

constexpr double counted = 0.92;
constexpr double uncounted = 0.85;  // one or two, told by the form of a noun

class CasualtyFinder {
  public:
    CasualtyFinder(const Annotations& annotations, std::span<const Item> items, std::uint32_t sentence,
                   std::vector<Event>& events, std::size_t first_event)
        : a_(annotations), items_(items), sentence_(sentence), events_(events), first_(first_event) {}

    void run() {
        last_ = events_.size();
        for (std::uint32_t i = 0; i < items_.size(); ++i) {
            if (items_[i].kind == ItemKind::verb) verb(i);
            if (items_[i].kind == ItemKind::event_noun)
                noun(i, casualty(a_.language->event_nouns[a_.form(*items_[i].analysis).entry].casualty));
            if (items_[i].kind == ItemKind::nominal) nominal(i);
        }
    }

  private:
    const Casualty* casualty(std::uint32_t entry) const {
        return entry == no_entry ? nullptr : &a_.language->casualties[entry];
    }

    void verb(std::uint32_t i) {
        const Verb& verb = a_.language->verbs[a_.form(*items_[i].analysis).entry];
        const Casualty* word = casualty(verb.casualty);
        if (word == nullptr) return;
        if (const Event* event = event_at(i);  // "cited", spelled like "fell"
            event != nullptr && a_.lexicon->relations[event->frame->relation].family == "statement")
            return;
        const Arguments args = find_right_arguments(a_, items_, i);
        if (!word->needs.empty() && !has_object(args, word->needs)) return;
        const std::uint32_t left = args.objects.empty() ? find_left_subject(a_, items_, i) : no_item;
        const std::uint32_t victim =
            word->kind == Casualty::Kind::suffers ? first_of(args, left) : struck(i, args, left);
        if (victim == no_item) return;
        Indices sources = doer(i, args);
        if (sources.empty() && word->kind == Casualty::Kind::done) sources = subject(i, args, victim);
        if (sources.empty()) sources = doer_of_act(args, victim);
        if (sources.empty() && args.objects.size() == 1) sources = doer_of_next(victim);
        if (sources.empty()) sources = doers_meanwhile(a_, items_, told_before(no_item), victim);
        add(i, *word, victim, sources);
    }

    /// "five were killed and ten were hurt in a raid of X".
    Indices doer_of_next(std::uint32_t victim) const {
        const std::uint32_t next = victim + 1;
        if (next >= items_.size() || items_[next].kind != ItemKind::verb || !items_[next].conjunction) return {};
        const Casualty* word = casualty(a_.language->verbs[a_.form(*items_[next].analysis).entry].casualty);
        if (word == nullptr || items_[next].analysis->enclitic != 0) return {};
        const Arguments args = find_right_arguments(a_, items_, next);
        return args.agent == no_item ? doer_of_act(args, victim) : items_[args.agent].mentions;
    }

    /// Who does it to victims that are no actors: "the troops killed five gunmen".
    Indices subject(std::uint32_t i, const Arguments& args, std::uint32_t victim) const {
        const std::uint32_t left = find_left_subject(a_, items_, i);
        const std::uint32_t who = left != no_item ? left : args.objects.empty() ? no_item : args.objects.front();
        const bool apart =
            who != no_item && who != victim && std::ranges::find(args.objects, victim) != args.objects.end();
        if (!apart || items_[who].kind != ItemKind::actors || number_before(who).end != 0) return {};
        return agrees(a_, items_[i], items_[who], who > i) ? items_[who].mentions : Indices{};
    }

    /// Whom the verb befalls: its object, or where it is passive what stands as its subject.
    std::uint32_t struck(std::uint32_t i, const Arguments& args, std::uint32_t left) const {
        if (const Event* deed = event_at(i); deed != nullptr && !deed->sources.empty()) {
            for (const std::uint32_t object : args.objects) {
                const Indices& mentions = items_[object].mentions;
                if (mentions.empty() || mentions != deed->sources) return object;
            }
            return no_item;
        }
        for (const std::uint32_t object : args.objects) {
            if (number_before(object).end != 0) return object;
        }
        return args.objects.size() > 1 ? args.objects.back() : first_of(args, left);
    }

    static std::uint32_t first_of(const Arguments& args, std::uint32_t left) {
        return args.objects.empty() ? left : args.objects.front();
    }

    bool has_object(const Arguments& args, const std::vector<std::u16string>& words) const {
        return std::ranges::any_of(args.objects, [&](std::uint32_t object) {
            const std::u16string_view form = a_.text.form(a_.token(items_[object].begin));
            return std::ranges::any_of(words, [&](const auto& word) { return form.starts_with(word); });
        });
    }

    /// "the death of 12 people": the victims are in the item itself, or right after it.
    void noun(std::uint32_t i, const Casualty* word) {
        const Item& item = items_[i];
        if (word == nullptr || item.analysis_definite(a_)) return;
        const Arguments args = find_right_arguments(a_, items_, i);
        Indices who = doer(i, args);
        if (who.empty()) who = doer_of_act(args, i);
        if (who.empty() && item.preposition != 0 && item.preposition == a_.language->grounds)
            who = who_is_answered(a_, item, told_before(i));
        if (who.empty()) who = doers_that_led(a_, items_, told_before(i), i);
        if (item.end > item.begin + 1) return add(i, *word, is_some_of(i) ? i + 1 : i, who);
        const bool follows = i + 1 < items_.size() && items_[i + 1].begin == item.end &&
                             items_[i + 1].preposition == 0 && !items_[i + 1].conjunction &&
                             (items_[i + 1].kind == ItemKind::nominal || items_[i + 1].kind == ItemKind::actors);
        const bool number = !follows && i + 1 < items_.size() && items_[i + 1].kind == ItemKind::actors &&
                            number_before(i + 1).end != 0;
        if (follows || number) add(i, *word, i + 1, who);
    }

    /// "the death of ten of [min] X": the number is in the item, and who they are behind it.
    bool is_some_of(std::uint32_t i) const {
        const std::uint32_t begin = items_[i].begin + 1;
        if (i + 1 >= items_.size() || items_[i + 1].kind != ItemKind::actors ||
            items_[i + 1].begin != items_[i].end + 1)
            return false;
        return items_[i].mentions.empty() && items_[i + 1].preposition == a_.language->partitive &&
               read_number(a_, begin, items_[i].end).end == items_[i].end;
    }

    /// "12 dead", or a common noun for their death.
    void nominal(std::uint32_t i) {
        const Item& item = items_[i];
        if (const Casualty* word = common_noun(item.begin); word != nullptr && word->kind == Casualty::Kind::noun)
            return noun(i, word);
        for (std::uint32_t at = item.begin; at < item.end; ++at) {
            if (!may_begin_time(a_, at)) continue;  // numbers are words of time
            const NumberExpression number = read_number(a_, at, item.end);
            if (number.end == 0 || number.end >= item.end) continue;
            const Casualty* word = common_noun(number.end);
            if (word == nullptr) return;
            const std::size_t before = events_.size();
            add(i, *word, i, {});
            if (events_.size() == before) return;
            events_.back().trigger = a_.token(number.end).span;
            events_.back().count = counted_from(at, number);
            return;
        }
    }

    const Casualty* common_noun(std::uint32_t token) const {
        if (!a_.morphology->has(a_.token(token), FormKind::noun)) return nullptr;
        for (const Analysis& analysis : a_.morphology->words(a_.token(token))) {
            const Form& form = a_.form(analysis);
            if (form.kind == FormKind::noun && form.entry >= first_casualty_noun)
                return &a_.language->casualties[form.entry - first_casualty_noun];
        }
        return nullptr;
    }

    const Event* event_at(std::uint32_t i) const {
        const auto end = events_.begin() + static_cast<std::ptrdiff_t>(last_);
        const auto found = std::ranges::find_if(events_.begin() + static_cast<std::ptrdiff_t>(first_), end,
                                                [&](const Event& event) { return event.item == i; });
        return found == end ? nullptr : &*found;
    }

    /// "announced the death of five": the statement whose object holds the word.
    std::uint32_t announced(Span trigger) const {
        for (std::size_t e = first_; e < last_; ++e) {
            const Event& event = events_[e];
            const bool says = a_.lexicon->relations[event.frame->relation].family == "statement";
            if (says && event.speech_begin == no_item && event.content.begin <= trigger.begin &&
                trigger.end <= event.content.end)
                return static_cast<std::uint32_t>(e);
        }
        return no_item;
    }

    /// Who did it: the source of the deed that the word names, or who is named as the doer.
    Indices doer(std::uint32_t i, const Arguments& args) const {
        if (const Event* deed = event_at(i)) return deed->sources;
        return args.agent == no_item ? Indices{} : items_[args.agent].mentions;
    }

    /// "a Ruritanian was killed in clashes between X and Ruritania": the side that he is not of; who else fell there
    /// fell by nobody known.
    Indices other_side(const Event& fight, std::uint32_t victim) const {
        const auto is_of_victim = [&](std::uint32_t side) {
            const std::uint32_t entity = a_.mentions[side].entity;
            const Indices& fallen = items_[victim].mentions;
            return entity != no_entry && std::ranges::any_of(fallen, [&](std::uint32_t mention) {
                       return a_.mentions[mention].entity == entity;
                   });
        };
        Indices others;
        std::remove_copy_if(fight.sources.begin(), fight.sources.end(), std::back_inserter(others), is_of_victim);
        return others.size() < fight.sources.size() ? others : Indices{};
    }

    /// "an attack that X launched [shannahu]": the verb whose object the act is, or no_item.
    std::uint32_t verb_behind(std::uint32_t act) const {
        std::uint32_t at = act + 1;
        if (at < items_.size() && items_[at].kind == ItemKind::relative) ++at;
        const bool found = at < items_.size() && items_[at].kind == ItemKind::verb && !items_[at].conjunction &&
                           items_[at].analysis->enclitic != 0;
        return found ? at : no_item;
    }

    /// The events of the sentence up to the last one before an item.
    std::span<const Event> told_before(std::uint32_t i) const {
        std::size_t end = first_;
        while (end < last_ && events_[end].item < i) ++end;
        return std::span(events_).subspan(first_, end - first_);
    }

    /// "ten were killed in an attack by X", "in a Ruritanian raid": whose the act is in which they fell.
    Indices doer_of_act(const Arguments& args, std::uint32_t victim) const {
        for (const std::uint32_t oblique : args.obliques) {
            const Item& act = items_[oblique];
            const bool within = act.preposition != 0 && (act.preposition == a_.language->locative ||
                                                         act.preposition == a_.language->membership);
            if (act.kind != ItemKind::event_noun || !within || !may_name(a_, act, {"18", "19"})) continue;
            const Event* event = event_at(oblique);
            if (event == nullptr) event = event_at(verb_behind(oblique));
            if (event != nullptr) return event->mutual ? other_side(*event, victim) : event->sources;
            const std::uint32_t owner = find_owner_behind(a_, items_, oblique);
            if (owner != no_item) return items_[owner].mentions;
            const bool nisba = act.mentions.size() == 1 && act.end == act.begin + 2 &&
                               a_.mentions[act.mentions.front()].kind == MentionKind::people;
            return nisba ? act.mentions : Indices{};
        }
        return find_wielder(a_, items_, args.obliques);
    }

    /// The number that stands right before an item, or at its head.
    NumberExpression number_before(std::uint32_t item) const {
        const std::uint32_t begin = items_[item].begin;
        if (const NumberExpression own = read_number(a_, begin, items_[item].end); own.end != 0) return own;
        const std::uint32_t floor = item == 0 ? begin : items_[item - 1].end;
        for (std::uint32_t at = floor; at < begin; ++at) {
            const NumberExpression number = read_number(a_, at, begin);
            if (number.end != 0 && (number.end == begin || is_partitive(number.end, begin))) return number;
        }
        return {};
    }

    /// "ten of the soldiers".
    bool is_partitive(std::uint32_t at, std::uint32_t end) const {
        const PhraseMatch of = find_particle(a_, at, end, Particle::preposition);
        return of.phrase != nullptr && of.end == end && of.phrase->entry != 0 &&
               of.phrase->entry == a_.language->partitive;
    }

    std::optional<Count> count(std::uint32_t trigger, std::uint32_t item) const {
        NumberExpression number = number_before(item);
        std::uint32_t at = items_[item].begin;
        if (trigger + 1 == item && number.end == 0 && is_some_of(trigger)) item = trigger;
        if (trigger == item && number.end == 0) {  // the noun's own genitive
            at = items_[item].begin + 1;
            number = read_number(a_, at, items_[item].end);
        }
        if (number.end == 0) return one_or_two(item);
        while (number.end <= at) --at;
        while (read_number(a_, at, number.end).end != number.end) ++at;
        return counted_from(at, number);
    }

    Count counted_from(std::uint32_t begin, const NumberExpression& number) const {
        const Span span{a_.token(begin).span.begin, a_.token(number.end - 1).span.end};
        return {static_cast<std::uint32_t>(number.value), Quotation{span, std::string(slice(a_.document->text, span))}};
    }

    /// A dual is two, and one soldier is a soldier.
    std::optional<Count> one_or_two(std::uint32_t item) const {
        if (items_[item].mentions.empty()) return std::nullopt;
        const Mention& mention = a_.mentions[items_[item].mentions.front()];
        const bool person = mention.names_person();
        const bool human = person || mention.kind == MentionKind::people ||
                           (mention.kind == MentionKind::title && mention.title != no_entry &&
                            (a_.language->titles[mention.title].kind == TitleKind::person ||
                             a_.language->titles[mention.title].kind == TitleKind::people ||
                             a_.language->titles[mention.title].kind == TitleKind::force));
        if (!human) return std::nullopt;
        if (mention.number == Number::dual) return Count{2, std::nullopt};
        const bool one = person || (mention.number == Number::singular && !mention.definite);
        return one ? std::optional(Count{1, std::nullopt}) : std::nullopt;
    }

    void add(std::uint32_t i, const Casualty& word, std::uint32_t victim, const Indices& sources) {
        const std::optional<Count> number = count(i, victim);
        if (number && number->value == 0) return;
        Event event;
        event.frame = &word.frame;
        event.item = i;
        event.sentence = sentence_;
        event.trigger = items_[i].analysis == nullptr
                            ? Span{a_.token(items_[i].begin).span.begin, a_.token(items_[i].end - 1).span.end}
                            : stem_span(a_, items_[i].begin, items_[i].analysis);
        event.lemma = word.lemma;
        for (const std::uint32_t source : sources) {
            const Mention& mention = a_.mentions[source];
            if (mention.resolved() || mention.kind != MentionKind::pronoun) event.sources.push_back(source);
        }
        for (const std::uint32_t mention : items_[victim].mentions) {
            const bool own = std::ranges::find(event.sources, mention) != event.sources.end();
            if (a_.mentions[mention].resolved() && !own) event.targets.push_back(mention);
        }
        event.polarity = items_[i].negated ? Polarity::negative : Polarity::positive;
        event.modality = items_[i].possible ? Modality::possible
                         : items_[i].future ? Modality::intended
                                            : Modality::actual;
        const std::uint32_t begin = victim == i ? items_[i].begin + 1 : items_[victim].begin;
        if (begin < items_[victim].end)
            event.content = {a_.token(begin).span.begin, a_.token(items_[victim].end - 1).span.end};
        event.count = number;
        event.confidence = number && number->mention ? counted : uncounted;
        event.said_by = announced(event.trigger);
        if (event.sources.empty()) event.sources = telling_force(i, event);
        const bool goes_on = events_.size() > last_ && items_[i].conjunction && events_.back().item + 1 == i;
        if (goes_on && event.said_by == no_item) event.said_by = events_.back().said_by;  // "and the wounding of ten"
        tell_who_did_it(i, victim, word, event);
        if (number) events_.push_back(std::move(event));
    }

    /// "the army announced the death of ten of the rebels": who fights them has killed them.
    Indices telling_force(std::uint32_t i, const Event& fallen) const {
        if (fallen.said_by == no_item || items_[i].kind == ItemKind::verb || fallen.targets.empty()) return {};
        const bool enemies = std::ranges::all_of(fallen.targets, [&](std::uint32_t target) {
            const Mention& who = a_.mentions[target];
            return rebels(who) && who.entity != no_entry && a_.lexicon->entities[who.entity].type == "group";
        });
        const Event& statement = events_[fallen.said_by];
        if (!enemies || !tells_of_own_deeds(a_, statement.sources)) return {};
        const Mention& teller = a_.mentions[statement.sources.front()];
        return rebels(teller) ? Indices{} : statement.sources;
    }

    /// "ten were killed in an attack that X launched": X killed them, which no verb has told.
    void tell_who_did_it(std::uint32_t i, std::uint32_t victim, const Casualty& word, const Event& fallen) {
        if (event_at(i) != nullptr) return;
        const bool by_nobody = fallen.sources.empty();
        const auto told = std::span(events_).subspan(first_, last_ - first_);
        if (by_nobody ? !falls_by_violence(a_, items_, word, told, fallen) : fallen.targets.empty()) return;
        // A verb tells of its deeds itself, but for "ten met their death".
        const bool by_noun = by_nobody || items_[i].kind != ItemKind::verb;
        if (!by_noun && !fallen.count) return;
        const std::string_view befell = a_.lexicon->relations[fallen.frame->relation].name;
        const Frame* does = befell == "killed"               ? doing("kills")
                            : befell == "wounded" && by_noun ? doing("assaults")
                                                             : nullptr;
        if (does == nullptr) return;
        Event deed = fallen;
        deed.frame = does;
        deed.content = {};
        deed.count.reset();
        deed.said_by = no_item;
        if (deed.targets.empty() && (word.kind != Casualty::Kind::suffers || are_armed(victim)))
            deed.natives = items_[victim].mentions;  // whose the people are who "were hurt", nobody says
        events_.push_back(std::move(deed));
    }

    bool are_armed(std::uint32_t victim) const {
        const Indices& who = items_[victim].mentions;
        return std::ranges::all_of(who, [&](std::uint32_t one) { return is_force_of_arms(a_, a_.mentions[one]); });
    }

    /// The frame of "X kills Y", "X assaults Y".
    const Frame* doing(std::string_view name) const {
        const auto relation = a_.lexicon->relation_by_name.find(name);
        if (relation == a_.lexicon->relation_by_name.end()) return nullptr;
        for (const Predicate& predicate : a_.language->predicates) {
            for (const Frame& frame : predicate.frames) {
                if (frame.relation == relation->second && has_target_object(frame)) return &frame;
            }
        }
        return nullptr;
    }

    const Annotations& a_;
    std::span<const Item> items_;
    std::uint32_t sentence_;
    std::vector<Event>& events_;
    std::size_t first_;
    std::size_t last_ = 0;
};

}  // namespace

void find_casualties(const Annotations& annotations, std::span<const Item> items, std::uint32_t sentence,
                     std::vector<Event>& events, std::size_t first_event) {
    CasualtyFinder(annotations, items, sentence, events, first_event).run();
}

}  // namespace isnad
