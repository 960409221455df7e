#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/record/casualty.h>
#include <isnad/extract/record/casualty_doer.h>
#include <isnad/extract/record/casualty_tally.h>
#include <isnad/extract/record/casualty_victims.h>

#include <algorithm>
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

    /// What the sentence told before its casualties were looked for.
    ToldSentence told() const { return {a_, items_, std::span(events_).subspan(first_, last_ - first_)}; }

    void verb(std::uint32_t i) {
        const Verb& verb = a_.language->verbs[a_.form(*items_[i].analysis).entry];
        if (verb.casualty == no_entry && verb.idiom == no_entry) return;
        if (const Event* event = told().event_at(i);  // "cited", spelled like "fell"
            event != nullptr && a_.lexicon->relations[event->frame->relation].family == "statement")
            return;
        Arguments args = find_right_arguments(a_, items_, i);
        const Item* next = i + 1 < items_.size() ? &items_[i + 1] : nullptr;
        if (next != nullptr && next->kind == ItemKind::verb && next->conjunction)
            args.objects.clear();  // "and hurt ten"
        for (const std::uint32_t first : {verb.casualty, verb.idiom}) {
            for (std::uint32_t word = first; word != no_entry; word = a_.language->casualties[word].other) {
                if (tell(i, a_.language->casualties[word], args)) return;
            }
        }
    }

    /// Says whether the verb tells of casualties in this sense.
    bool tell(std::uint32_t i, const Casualty& word, const Arguments& args) {
        if (word.kind == Casualty::Kind::takes) return take(i, word, args);
        if (!word.needs.empty() && !has_object(args, word.needs)) return false;
        const bool counted_behind = !args.objects.empty() && !items_[args.objects.front()].conjunction &&
                                    number_of(a_, items_, args.objects.front()).end != 0;
        const std::uint32_t left = counted_behind ? no_item : subject_before(i);
        const bool suffers = word.kind != Casualty::Kind::done;
        const std::uint32_t victim = suffers ? sufferer(args, word, left) : struck(i, args, left);
        if (victim == no_item) {
            if (!suffers) tell_of_targets(i, word);
            return true;
        }
        Indices sources = doer_named(told(), i, args);
        if (sources.empty() && !suffers) sources = doer_beside(told(), i, args, victim);
        if (sources.empty()) sources = doer_of_act(told(), args, items_[victim].mentions);
        const bool alone = args.objects.size() < 2 || is_number_of(args.objects[1]);
        if (sources.empty() && alone)
            sources = doer_of_next(std::max({i, victim, args.objects.empty() ? i : args.objects.back()}));
        if (sources.empty()) sources = doers_meanwhile(told(), victim);
        add(i, word, read_victims(a_, items_, i, victim), sources);
        return true;
    }

    /// The subject of "met their death": the first phrase behind the verb but for those words, or the one before it.
    std::uint32_t sufferer(const Arguments& args, const Casualty& word, std::uint32_t left) const {
        if (left != no_item && number_of(a_, items_, left).end != 0) return left;
        for (const std::uint32_t object : args.objects) {
            if (!begins_with(object, word.needs)) return object;
        }
        return left;
    }

    /// "five were killed and ten were hurt in a raid of X".
    Indices doer_of_next(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        if (next >= items_.size() || items_[next].kind != ItemKind::verb || !items_[next].conjunction) return {};
        const Casualty* word = casualty(a_.language->verbs[a_.form(*items_[next].analysis).entry].casualty);
        if (word == nullptr || items_[next].analysis->enclitic != 0) return {};
        const Arguments args = find_right_arguments(a_, items_, next);
        return args.agent == no_item ? doer_of_act(told(), args, items_[last].mentions) : items_[args.agent].mentions;
    }

    /// "X, whom Y killed": the deed has told whom it befell.
    void tell_of_targets(std::uint32_t i, const Casualty& word) {
        const Event* deed = told().event_at(i);
        if (deed == nullptr || deed->targets.empty() || items_[i].analysis->enclitic == 0) return;
        const Indices sources = deed->sources;  // a copy: what is added moves the deeds
        std::vector<Victims> fallen;
        for (const std::uint32_t target : deed->targets) {
            if (a_.mentions[target].names_person())
                fallen.push_back({i, {target}, one_or_two(a_, a_.mentions[target]), {}});
        }
        add(i, word, fallen, sources);
    }

    /// Who stands before the verb; whom a number counts is one to grammar, and many to the verb.
    std::uint32_t subject_before(std::uint32_t i) const {
        if (const std::uint32_t left = find_left_subject(a_, items_, i); left != no_item) return left;
        if (i == 0 || items_[i].conjunction) return no_item;
        const std::uint32_t at = items_[i - 1].kind == ItemKind::adverb && i > 1 ? i - 2 : i - 1;
        const Item& item = items_[at];
        const bool phrase = item.kind == ItemKind::actors || item.kind == ItemKind::nominal;
        if (!phrase || item.preposition != 0 || number_of(a_, items_, at).end == 0) return no_item;
        return a_.form(*items_[i].analysis).features.number != Number::singular ? at : no_item;
    }

    /// Whom the verb befalls: its object, or where it is passive what stands as its subject.
    std::uint32_t struck(std::uint32_t i, const Arguments& args, std::uint32_t left) const {
        if (const Event* deed = told().event_at(i); deed != nullptr && !deed->sources.empty()) {
            for (const std::uint32_t object : args.objects) {
                const Indices& mentions = items_[object].mentions;
                if (mentions.empty() || mentions != deed->sources) return object;
            }
            return no_item;
        }
        for (const std::uint32_t object : args.objects) {
            const bool joined = items_[object].conjunction;  // "eight were killed in X, and two in Y"
            if (!joined && number_of(a_, items_, object).end != 0 && !is_number_of(object)) return object;
        }
        if (left != no_item && number_of(a_, items_, left).end != 0) return left;
        if (args.objects.empty()) return left;
        const std::uint32_t last = args.objects.back();
        return args.objects.size() > 1 && !is_number_of(last) ? last : args.objects.front();
    }

    /// "civilians [dual] two": the number says again what the dual before it says.
    bool is_number_of(std::uint32_t item) const {
        const Item& number = items_[item];
        const bool alone = item > 0 && number.kind == ItemKind::nominal && number.end == number.begin + 1 &&
                           items_[item - 1].end == number.begin && items_[item - 1].kind == ItemKind::actors;
        return alone && read_number(a_, number.begin, number.end).value == 2;
    }

    bool has_object(const Arguments& args, const std::vector<std::u16string>& words) const {
        return std::ranges::any_of(args.objects, [&](std::uint32_t object) { return begins_with(object, words); });
    }

    bool begins_with(std::uint32_t item, const std::vector<std::u16string>& words) const {
        const std::u16string_view form = a_.text.form(a_.token(items_[item].begin));
        return std::ranges::any_of(words, [&](const auto& word) { return form.starts_with(word); });
    }

    /// "the death of 12 people": the victims are in the item itself, or right after it.
    void noun(std::uint32_t i, const Casualty* word) {
        const Item& item = items_[i];
        if (word == nullptr || item.analysis_definite(a_)) return;
        const bool both = i > 0 && item.conjunction && items_[i - 1].end == items_[i - 1].begin + 1 &&
                          casualty_noun(a_, items_[i - 1].begin) != nullptr;
        if (both) return;  // "the killing and wounding of 40"
        const Arguments args = find_right_arguments(a_, items_, i);
        Indices who = doer_named(told(), i, args);
        const bool some = item.mentions.empty() && is_some_of(a_, items_, i);  // "the death of four of X"
        if (who.empty()) who = doer_of_act(told(), args, some ? items_[i + 1].mentions : item.mentions);
        if (who.empty() && item.preposition != 0 && item.preposition == a_.language->grounds)
            who = who_is_answered(a_, item, told().before(i));
        if (who.empty()) who = doers_that_led(told(), i);
        if (item.end > item.begin + 1)
            return add(i, *word, read_victims(a_, items_, i, is_some_of(a_, items_, i) ? i + 1 : i), who);
        const bool follows = i + 1 < items_.size() && items_[i + 1].begin == item.end &&
                             items_[i + 1].preposition == 0 && !items_[i + 1].conjunction &&
                             (items_[i + 1].kind == ItemKind::nominal || items_[i + 1].kind == ItemKind::actors);
        const bool number = !follows && i + 1 < items_.size() && items_[i + 1].kind == ItemKind::actors &&
                            number_of(a_, items_, i + 1).end != 0;
        if (follows || number) add(i, *word, read_victims(a_, items_, i, i + 1), who);
    }

    /// "12 dead", or a common noun for their death.
    void nominal(std::uint32_t i) {
        const Item& item = items_[i];
        if (const Casualty* word = casualty_noun(a_, item.begin); word != nullptr && word->kind == Casualty::Kind::noun)
            return noun(i, word);
        if (const std::optional<Tally> tally = read_tally(a_, items_, i)) {
            return add_by_noun(i, *tally->word, {i, item.mentions, tally->count, {}}, {}, tally->trigger);
        }
        for (std::uint32_t at = item.begin; at < item.end; ++at) {
            if (!may_begin_time(a_, at)) continue;  // numbers are words of time
            const NumberExpression number = read_number(a_, at, item.end, true);
            if (number.end == 0 || number.end >= item.end) continue;
            const Casualty* word = casualty_noun(a_, number.end);
            const bool dead = word != nullptr && word->kind == Casualty::Kind::victims &&
                              a_.lexicon->relations[word->frame.relation].name != "captured";
            if (!dead) return;  // "freed 12 hostages"
            return add_by_noun(i, *word,
                               {i, item.mentions, count_from(a_, at, number), span_of_tokens(a_, at, item.end)},
                               doer_of_cause(told(), i), number.end);
        }
    }

    /// Tells of those whom a noun within a phrase names: it alone is the trigger, if there is anything to tell.
    void add_by_noun(std::uint32_t i, const Casualty& word, Victims fallen, const Indices& sources,
                     std::uint32_t noun) {
        const std::size_t before = events_.size();
        add(i, word, {std::move(fallen)}, sources);
        if (events_.size() > before) events_.back().trigger = a_.token(noun).span;
    }

    /// "took [awda bi-] the lives of 12 people": they are the genitive of what the verb takes.
    bool take(std::uint32_t i, const Casualty& word, const Arguments& args) {
        for (const Indices* taken : {&args.objects, &args.obliques}) {
            for (const std::uint32_t item : *taken) {
                if (!begins_with(item, word.needs)) continue;
                const bool behind = items_[item].end == items_[item].begin + 1;
                if (behind && item + 1 >= items_.size()) return false;
                Indices who = doer_named(told(), i, args);
                if (who.empty()) who = doer_of_cause(told(), item);
                add(i, word, read_victims(a_, items_, item, behind ? item + 1 : item), who);
                return true;
            }
        }
        return false;
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

    /// Tells of all that a word says fell; the deed behind it once.
    void add(std::uint32_t i, const Casualty& word, const std::vector<Victims>& all, const Indices& sources) {
        for (const Victims& fallen : all) {
            if (fallen.count && fallen.count->value == 0) return;
            if (items_[i].negated && fallen.count && !fallen.count->mention) return;  // "no soldier was killed"
            if (word.kind == Casualty::Kind::dies && may_die_of_age(fallen)) return;
            Event event = fall_of(i, word, fallen, sources);
            if (&fallen == &all.front()) tell_who_did_it(i, fallen.item, word, event);
            if (!fallen.count) continue;
            events_.push_back(std::move(event));
            told_up_to_ = std::max(i, fallen.item);
        }
    }

    /// "the former minister died": one whom the text knows, and whom no number counts.
    bool may_die_of_age(const Victims& fallen) const {
        if (!fallen.count || fallen.count->mention) return false;
        return std::ranges::any_of(fallen.mentions, [&](std::uint32_t mention) {
            return a_.mentions[mention].names_person() || a_.mentions[mention].definite;
        });
    }

    Event fall_of(std::uint32_t i, const Casualty& word, const Victims& fallen, const Indices& sources) const {
        const Item& item = items_[i];
        Event event;
        event.frame = &word.frame;
        event.item = i;
        event.sentence = sentence_;
        event.trigger = item.analysis == nullptr ? span_of_tokens(a_, item.begin, item.end)
                                                 : stem_span(a_, item.begin, item.analysis);
        event.lemma = word.lemma;
        for (const std::uint32_t source : sources) {
            const Mention& mention = a_.mentions[source];
            if (mention.resolved() || mention.kind != MentionKind::pronoun) event.sources.push_back(source);
        }
        for (const std::uint32_t mention : fallen.mentions) {
            const bool own = std::ranges::find(event.sources, mention) != event.sources.end();
            if (a_.mentions[mention].resolved() && !own) event.targets.push_back(mention);
        }
        event.polarity = item.negated ? Polarity::negative : Polarity::positive;
        event.modality = item.possible ? Modality::possible : item.future ? Modality::intended : Modality::actual;
        event.content = fallen.content;
        event.count = fallen.count;
        event.confidence = fallen.count && fallen.count->mention ? counted : uncounted;
        event.said_by = announced(event.trigger);
        if (event.sources.empty() && event.said_by != no_item && item.kind != ItemKind::verb)
            event.sources = telling_force(a_, events_[event.said_by], event);
        const bool goes_on = events_.size() > last_ && item.conjunction && told_up_to_ + 1 == i;
        if (goes_on && event.said_by == no_item) event.said_by = events_.back().said_by;  // "and the wounding of ten"
        if (goes_on && event.sources.empty() && item.kind != ItemKind::verb) event.sources = events_.back().sources;
        return event;
    }

    /// "ten were killed in an attack that X launched": X killed them, which no verb has told.
    void tell_who_did_it(std::uint32_t i, std::uint32_t victim, const Casualty& word, const Event& fallen) {
        if (told().event_at(i) != nullptr) return;
        const bool by_nobody = fallen.sources.empty();
        if (by_nobody ? !falls_by_violence(told(), word, fallen) : fallen.targets.empty()) return;
        // A verb tells of its deeds itself, but for "ten met their death".
        const bool by_noun = by_nobody || items_[i].kind != ItemKind::verb;
        if (!by_noun && !fallen.count) return;
        if (word.kind == Casualty::Kind::suffers && are_armed(victim) && is_fight_with(fallen.sources)) return;
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

    /// "soldiers fell in clashes with X": that they fought is told.
    bool is_fight_with(const Indices& enemies) const {
        return std::ranges::any_of(told().told, [&](const Event& fight) {
            return fight.targets == enemies && a_.lexicon->relations[fight.frame->relation].symmetric;
        });
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
    std::uint32_t told_up_to_ = no_item;  ///< The item of the last victims told of.
};

}  // namespace

void find_casualties(const Annotations& annotations, std::span<const Item> items, std::uint32_t sentence,
                     std::vector<Event>& events, std::size_t first_event) {
    CasualtyFinder(annotations, items, sentence, events, first_event).run();
}

}  // namespace isnad
