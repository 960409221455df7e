#include <isnad/extract/event.h>
#include <isnad/extract/frame.h>
#include <isnad/extract/title_chain.h>
#include <isnad/extract/utf8.h>

#include <algorithm>

namespace isnad {
namespace {

using Mentions = std::vector<std::uint32_t>;

constexpr double sure = 0.97;
constexpr double implicit_penalty = 0.10;
constexpr double reference_penalty = 0.08;
constexpr double weak_target_penalty = 0.15;
constexpr double nominal_penalty = 0.07;

/// Finds the events of one sentence, left to right.
class EventFinder {
  public:
    EventFinder(Annotations& annotations, const std::vector<Item>& items, std::uint32_t sentence, Discourse& discourse,
                std::vector<Event>& events, std::vector<Refusal>* refusals)
        : a_(annotations), items_(items), sentence_(sentence), discourse_(discourse), events_(events), refusals_(refusals),
          first_event_(events.size()), subjects_(items.size()),
          noun_subjects_(items.size()), used_(items.size(), false) {}

    void run() {
        headline();
        for (std::uint32_t i = 0; i < items_.size(); ++i) {
            switch (items_[i].kind) {
                case ItemKind::verb: verb(i); break;
                case ItemKind::participle: participle(i); break;
                case ItemKind::event_noun: event_noun(i); break;
                case ItemKind::according: according(i); break;
                default: break;
            }
        }
        attribute();
    }

  private:
    // ---- triggers

    const Verb& verb_of(const Item& item) const { return a_.language->verbs[a_.form(*item.analysis).entry]; }
    const Features& features_of(const Item& item) const { return a_.form(*item.analysis).features; }

    void verb(std::uint32_t i) {
        const Item& item = items_[i];
        const Verb& verb = verb_of(item);
        Arguments args = find_right_arguments(a_, items_, i);
        find_subject(i, args);
        find_object_pronoun(i, args);
        resolve_pronouns(args, i);
        const Features& features = features_of(item);
        args.passive = features.voice == Voice::passive || a_.token(item.begin).passive_mark || (features.voice == Voice::either && args.agent != no_item);
        subjects_[i] = args.subject_mentions;
        if (!args.subject_mentions.empty() && !inside_speech(i)) discourse_.subject = args.subject_mentions;
        if (is_impersonal(i, args)) return refuse(i, "nobody in particular says it");
        const bool reported = i > 0 && items_[i - 1].reportative && args.speech == no_item && is_speech_verb(verb);
        if (reported) args.speech = i;
        if (is_hypothetical(i)) return refuse(i, "only supposed or aimed at");
        if (reported) {
            if (try_predicates(i, verb.predicates, verb.lemma, args)) spread_speech(i);
            return;
        }
        if (try_lights(i, verb, args) || try_predicates(i, verb.predicates, verb.lemma, args)) return;
        retry_without_subject(i, verb, args);
    }

    /// "it is said that": an imperfect of saying without a subject at the head of a sentence.
    bool is_impersonal(std::uint32_t i, const Arguments& args) const {
        const Features& features = features_of(items_[i]);
        const bool head = i == 0 || (i == 1 && items_[0].kind == ItemKind::comma);
        return head && args.implicit && args.clause == i + 1 && features.tense == Tense::imperfect && features.person == 3 &&
               features.gender == Gender::masculine && features.number == Number::singular && is_speech_verb(verb_of(items_[i]));
    }

    /// "…, as X said": all of the sentence before the verb is what he said.
    void spread_speech(std::uint32_t i) {
        if (events_.size() == first_event_ || events_.back().item != i) return;
        events_.back().speech_begin = 0;
        events_.back().speech_end = i;
        events_.back().content = span_of(0, i - 1);
    }

    /// What stands after the verb may be its object, and the subject the one of the clause before: "and accused the troops of …".
    void retry_without_subject(std::uint32_t i, const Verb& verb, Arguments args) {
        if (args.implicit || args.subject == no_item || args.subject < i || verb.predicates.empty()) return;
        if (items_[args.subject].kind != ItemKind::actors) return;
        const Mentions subject = implicit_subject(i, features_of(items_[i]));
        if (subject.empty() || subject == args.subject_mentions) return;
        args.objects.insert(args.objects.begin(), args.subject);
        args.subject = no_item;
        args.subject_mentions = subject;
        args.implicit = true;
        if (try_predicates(i, verb.predicates, verb.lemma, args)) subjects_[i] = subject;
    }

    void participle(std::uint32_t i) {
        Arguments args = find_right_arguments(a_, items_, i);
        const Event* speech = speech_before(i);
        if (speech != nullptr) {
            args.subject_mentions = speech->sources;
        } else {
            args.subject_mentions = verb_subject_before(i, features_of(items_[i]));
        }
        args.implicit = true;
        resolve_pronouns(args, i);
        subjects_[i] = args.subject_mentions;
        const Verb& verb = verb_of(items_[i]);
        if (is_hypothetical(i)) return refuse(i, "only supposed or aimed at");
        if (!try_lights(i, verb, args)) (void)try_predicates(i, verb.predicates, verb.lemma, args);
    }

    void event_noun(std::uint32_t i) {
        if (used_[i]) return;
        const Item& item = items_[i];
        Arguments args = find_right_arguments(a_, items_, i);
        args.objects.clear();  // what follows bare belongs to the verb, but for the genitive in the item
        args.clause = args.speech = no_item;
        const bool governed = inherit_subject(i, args);
        if (governed) args.object_mentions = item.mentions;
        else args.subject_mentions = item.mentions;
        if (item.analysis->enclitic != 0 && args.subject_mentions.empty()) {
            args.subject_mentions = owner_before(i, a_.language->enclitics[item.analysis->enclitic - 1U].features);
        }
        const Event* control = governed ? nullptr : controlling_event(i);
        if (control != nullptr) {
            args.object_mentions = item.mentions;
            args.subject_mentions = control->targets;
        }
        if (args.subject_mentions.empty() && args.agent != no_item) args.subject_mentions = items_[args.agent].mentions;
        between(i, args);
        if (args.subject_mentions.empty()) talks(i, args);
        noun_subjects_[i] = args.subject_mentions;
        const EventNoun& noun = a_.language->event_nouns[a_.form(*item.analysis).entry];
        resolve_pronouns(args, i);
        if (is_hypothetical(i)) return refuse(i, "only supposed or aimed at");
        if (is_ended(i)) return refuse(i, "is stopped, not done");
        std::string reason = "no actors";
        for (const EventNounUse& use : noun.uses) {
            const FrameInput input{&a_, &items_, &args, use.object_prepositions, no_item, true};
            const auto match = match_frames(input, a_.language->predicates[use.predicate], reason);
            if (!match) continue;
            const RelationInfo& relation = a_.lexicon->relations[match->frame->relation];
            if (relation.family == "none") return refuse(i, match->frame->rule + ": another sense");
            if (relation.family == "statement") continue;
            if (match->sources.empty() || (relation.symmetric && match->sources.size() == 1 && match->targets.empty())) {
                reason = match->frame->rule + ": a noun that does not name both actors";
                continue;
            }
            const bool complete = !match->sources.empty() && (!match->targets.empty() || match->mutual || match->target_written);
            if (!complete && !governed && control == nullptr) {
                reason = match->frame->rule + ": a noun that does not name both actors";
                continue;
            }
            add(i, *match, args, noun.lemma, nominal_penalty);
            if (control != nullptr) events_.back().modality = Modality::alleged;
            return;
        }
        refuse(i, reason);
    }

    /// "a halt to [li-] shelling": the noun before it ends it.
    bool is_ended(std::uint32_t i) const {
        if (i == 0 || items_[i - 1].kind != ItemKind::event_noun || items_[i - 1].end != items_[i].begin) return false;
        if (items_[i].preposition != 0 && items_[i].preposition != a_.language->dative) return false;
        const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i - 1].analysis).entry];
        return std::any_of(noun.uses.begin(), noun.uses.end(), [&](const EventNounUse& use) {
            const std::vector<Frame>& frames = a_.language->predicates[use.predicate].frames;
            return !frames.empty() && a_.lexicon->relations[frames.front().relation].cameo.starts_with("08");
        });
    }

    /// "accused X of attacking Y": the accused is the one who attacks.
    const Event* controlling_event(std::uint32_t i) const {
        if (events_.size() <= first_event_ || items_[i].preposition == 0 || items_[i].conjunction) return nullptr;
        const Event& event = events_.back();
        const bool accusation = a_.lexicon->relations[event.frame->relation].cameo.starts_with("11");
        if (!accusation || event.targets.empty() || event.item >= i || event.item + 4 < i) return nullptr;
        return &event;
    }

    /// "fighting between X and Y": the members are each other's targets.
    void between(std::uint32_t i, Arguments& args) {
        if (!args.subject_mentions.empty() || a_.language->between == 0) return;
        for (const std::uint32_t oblique : args.obliques) {
            const bool near = std::all_of(items_.begin() + i + 1, items_.begin() + oblique, [](const Item& item) {
                return item.kind == ItemKind::actors || item.kind == ItemKind::time || item.kind == ItemKind::adverb || item.kind == ItemKind::comma;
            });
            if (near && items_[oblique].preposition == a_.language->between && items_[oblique].kind == ItemKind::actors) {
                args.subject_mentions = items_[oblique].mentions;
                args.reciprocal = true;
                return;
            }
        }
    }

    /// "they agreed after talks with X": the subject of the clause talked.
    void talks(std::uint32_t i, Arguments& args) {
        const bool with = std::any_of(args.obliques.begin(), args.obliques.end(), [&](std::uint32_t oblique) {
            return items_[oblique].preposition == a_.language->with && items_[oblique].kind == ItemKind::actors;
        });
        if (!with || items_[i].preposition == 0) return;
        for (std::uint32_t before = i; before > 0; --before) {
            if (items_[before - 1].kind != ItemKind::verb) continue;
            args.subject_mentions = subjects_[before - 1];
            return;
        }
    }

    /// "continued urging", "was signed by": the noun has the subject of the verb that governs it.
    bool inherit_subject(std::uint32_t i, Arguments& args) {
        for (std::uint32_t before = i; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind == ItemKind::verb) {
                const VerbClass c = verb_of(item).verb_class;
                const bool bare = items_[i].preposition == 0;
                if (c == VerbClass::cause && !bare) return caused_subject(before - 1, i, args);
                if (c == VerbClass::aspect || c == VerbClass::perform || (c == VerbClass::happen && bare)) {
                    if (c != VerbClass::happen) args.subject_mentions = subjects_[before - 1];
                    return !args.subject_mentions.empty() || args.agent != no_item;
                }
                return false;
            }
            if (item.kind != ItemKind::actors && item.kind != ItemKind::time && item.kind != ItemKind::adverb &&
                item.kind != ItemKind::comma && item.kind != ItemKind::nominal) {
                return false;
            }
        }
        return false;
    }

    /// "led X to call for calm": the one who was led does it.
    bool caused_subject(std::uint32_t verb, std::uint32_t i, Arguments& args) const {
        for (std::uint32_t at = verb + 1; at < i; ++at) {
            if (items_[at].kind == ItemKind::actors && items_[at].preposition == 0) args.subject_mentions = items_[at].mentions;
        }
        return !args.subject_mentions.empty();
    }

    /// "X: Russia will go on …" at the head of a line.
    void headline() {
        if (items_.size() < 3 || items_[0].kind != ItemKind::actors || items_[1].kind != ItemKind::colon) return;
        const Predicate* says = speech_predicate();
        if (says == nullptr || !resolved(items_[0].mentions)) return;
        Arguments args;
        args.subject = 0;
        args.subject_mentions = items_[0].mentions;
        args.speech = 1;
        args.end = 2;
        const FrameInput input{&a_, &items_, &args, {}, no_item, false};
        std::string reason;
        if (const auto match = match_frames(input, *says, reason)) add(1, *match, args, ":", nominal_penalty);
    }

    /// "according to X".
    void according(std::uint32_t i) {
        std::uint32_t who = i + 1;
        for (std::uint32_t next = who; next < items_.size() && next < who + 4; ++next) {
            if (items_[next].kind == ItemKind::comma || items_[next].kind == ItemKind::complementizer) break;
            if (items_[next].kind == ItemKind::actors && items_[next].preposition != a_.language->locative) {
                who = next;  // "according to a statement issued by X"
                break;
            }
        }
        const Predicate* says = speech_predicate();
        if (says == nullptr || who >= items_.size()) return;
        Arguments args;
        args.subject = who;
        args.subject_mentions = speaker_in(who);
        args.speech = 0;
        args.end = who + 1;
        if (!resolved(args.subject_mentions)) return refuse(i, "no actor whose word it is");
        const FrameInput input{&a_, &items_, &args, {}, no_item, false};
        std::string reason;
        const auto match = match_frames(input, *says, reason);
        if (!match) return;
        add(i, *match, args, text_of(i), nominal_penalty);
        events_.back().speech_begin = 0;
        events_.back().speech_end = static_cast<std::uint32_t>(items_.size());
    }

    /// The predicate of plain saying, which every language has.
    const Predicate* speech_predicate() const {
        for (const Predicate& predicate : a_.language->predicates) {
            if (predicate.key == "say") return &predicate;
        }
        return nullptr;
    }

    std::string text_of(std::uint32_t i) const {
        return std::string(slice(a_.document->text, {a_.token(items_[i].begin).span.begin, a_.token(items_[i].end - 1).span.end}));
    }

    // ---- subjects and references

    bool resolved(const Mentions& mentions) const {
        return std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) { return a_.mentions[m].resolved(); });
    }

    /// The actors of an item; unknown words where a speaker must stand are a person's name.
    Mentions speaker_in(std::uint32_t i) {
        const Item& item = items_[i];
        if (item.kind == ItemKind::actors) return item.mentions;
        if (item.kind != ItemKind::nominal || !item.mentions.empty()) return {};
        if (a_.morphology->has(a_.token(item.begin), FormKind::noun) || a_.morphology->has(a_.token(item.begin), FormKind::adjective)) return {};
        const std::uint32_t end = read_person_name(a_, item.begin, item.end, true);
        if (end == item.begin || end - item.begin > 4) return {};
        Mention mention;
        mention.begin = mention.head = item.begin;
        mention.end = end;
        mention.kind = MentionKind::person;
        LocalPerson person;
        for (std::uint32_t at = item.begin; at < end; ++at) person.words.emplace_back(a_.text.form(a_.token(at)));
        if (person.words.front().size() < 3) return {};
        person.span = {a_.token(item.begin).span.begin, a_.token(end - 1).span.end};
        mention.local_person = static_cast<std::uint32_t>(a_.local_persons.size());
        a_.local_persons.push_back(std::move(person));
        a_.mentions.push_back(mention);
        return {static_cast<std::uint32_t>(a_.mentions.size() - 1)};
    }

    bool is_speech_verb(const Verb& verb) const {
        for (const std::uint32_t predicate : verb.predicates) {
            for (const Frame& frame : a_.language->predicates[predicate].frames) {
                if (a_.lexicon->relations[frame.relation].family == "statement") return true;
            }
        }
        return false;
    }

    void find_subject(std::uint32_t i, Arguments& args) {
        const Item& item = items_[i];
        const Features& features = features_of(item);
        if (features.person != 3) return find_speaking_subject(args);
        if (i > 0 && !item.conjunction && items_[i - 1].kind == ItemKind::event_noun && !items_[i - 1].analysis_definite(a_) && i + 1 < items_.size()) {
            args.subject = i - 1;
            args.subject_mentions = noun_subjects_[i - 1];
            return;
        }
        const std::uint32_t antecedent = find_antecedent(items_, i);
        std::uint32_t left = antecedent != no_item ? no_item : find_left_subject(a_, items_, i);
        if (antecedent != no_item && items_[antecedent].kind == ItemKind::actors && agrees(a_, item, items_[antecedent], false) &&
            !(has_right_subject(i, args) && items_[args.objects.front()].kind == ItemKind::actors && args.objects.size() == 1)) {
            args.subject = antecedent;
            args.subject_mentions = items_[antecedent].mentions;
            return;
        }
        if (left != no_item && speaks_right(i, left, args)) left = no_item;
        if (left != no_item) {
            set_subject(left, args);
        } else if (has_right_subject(i, args)) {
            left = args.objects.front();
            args.objects.erase(args.objects.begin());
            set_subject(left, args);
            if (args.subject_mentions.empty() && is_speech_verb(verb_of(item))) args.subject_mentions = speaker_in(left);
        } else {
            args.implicit = true;
            args.subject_mentions = implicit_subject(i, features);
        }
    }

    /// Right after a verb of saying stands the speaker; after another verb he beats a common noun before it.
    bool speaks_right(std::uint32_t i, std::uint32_t left, const Arguments& args) const {
        if (!has_right_subject(i, args)) return false;
        const std::uint32_t right = args.objects.front();
        if (items_[right].kind != ItemKind::actors || right != i + 1) return false;
        return items_[left].kind != ItemKind::actors || is_speech_verb(verb_of(items_[i]));
    }

    bool has_right_subject(std::uint32_t i, const Arguments& args) const {
        return !args.objects.empty() && items_[args.objects.front()].kind != ItemKind::event_noun &&
               agrees(a_, items_[i], items_[args.objects.front()], true);
    }

    void set_subject(std::uint32_t subject, Arguments& args) {
        args.subject = subject;
        if (items_[subject].kind == ItemKind::actors) args.subject_mentions = items_[subject].mentions;
        const Mention* first = args.subject_mentions.empty() ? nullptr : &a_.mentions[args.subject_mentions.front()];
        if (first != nullptr && first->kind == MentionKind::pronoun) {
            const Features wanted{Tense::none, first->gender, first->number};
            args.subject_mentions = pronoun_referent(subject, wanted);
            args.implicit = true;
        }
    }

    /// "we urge": whoever is speaking.
    void find_speaking_subject(Arguments& args) {
        args.implicit = true;
        const Event* speech = events_.size() > first_event_ ? &events_.back() : nullptr;
        args.subject_mentions = speech != nullptr && speech->speech_begin != no_item ? speech->sources : discourse_.speaker;
    }

    bool fits(const Features& features, const Mentions& mentions) const {
        if (mentions.empty()) return false;
        const Mention& first = a_.mentions[mentions.front()];
        if (features.number == Number::dual && mentions.size() == 1 && first.number != Number::dual) return false;
        if (mentions.size() > 1 && features.number == Number::singular) return false;
        return first.resolved() && agrees(features, first);
    }

    /// A verb without a written subject: the one of the clause that it continues, or the last speaker's.
    Mentions implicit_subject(std::uint32_t i, const Features& features) {
        const bool speech = is_speech_verb(verb_of(items_[i]));
        if (speech && items_[i].conjunction) {
            for (std::size_t e = events_.size(); e-- > first_event_;) {
                if (events_[e].speech_begin != no_item && fits(features, events_[e].sources)) return events_[e].sources;
            }
        }
        Mentions before = verb_subject_before(i, features);
        if (!before.empty()) return before;
        if (i > 3 && !speech && has_verb_before(i)) return {};
        if (fits(features, discourse_.speaker)) return discourse_.speaker;
        if (fits(features, discourse_.subject)) return discourse_.subject;
        return {};
    }

    bool has_verb_before(std::uint32_t i) const {
        return std::any_of(items_.begin(), items_.begin() + i, [](const Item& item) { return item.kind == ItemKind::verb; });
    }

    Mentions verb_subject_before(std::uint32_t i, const Features& features) const {
        for (std::uint32_t before = i; before > 0; --before) {
            const Mentions& subject = subjects_[before - 1];
            if (items_[before - 1].kind == ItemKind::verb && fits(features, subject)) return subject;
        }
        return {};
    }

    /// "he", "his", "them": the nearest earlier subject or speaker that fits; then any actor.
    Mentions pronoun_referent(std::uint32_t i, const Features& features) const {
        for (std::size_t e = events_.size(); e-- > first_event_;) {
            if (fits(features, events_[e].sources)) return events_[e].sources;
        }
        for (std::uint32_t before = i; before > 0; --before) {
            if (fits(features, subjects_[before - 1])) return subjects_[before - 1];
        }
        for (std::uint32_t before = i; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind == ItemKind::actors && fits(features, item.mentions)) return item.mentions;
        }
        if (fits(features, discourse_.speaker)) return discourse_.speaker;
        if (fits(features, discourse_.subject)) return discourse_.subject;
        return {};
    }

    Mentions owner_before(std::uint32_t i, const Features& features) const { return pronoun_referent(i, features); }

    void find_object_pronoun(std::uint32_t i, Arguments& args) {
        const Item& item = items_[i];
        if (item.analysis->enclitic == 0) return;
        const Features& features = a_.language->enclitics[item.analysis->enclitic - 1U].features;
        if (features.person != 3) return;
        args.object_mentions = object_referent(i, features, args.subject_mentions);
    }

    /// An object pronoun is not the subject of its own clause: the nearest other actor that fits.
    Mentions object_referent(std::uint32_t i, const Features& features, const Mentions& subject) const {
        for (std::uint32_t before = i; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind != ItemKind::actors || item.mentions == subject || !fits(features, item.mentions)) continue;
            if (!subject.empty() && a_.mentions[item.mentions.front()].entity == a_.mentions[subject.front()].entity) continue;
            return item.mentions;
        }
        return {};
    }

    /// Pronouns after prepositions get the actors that they stand for.
    void resolve_pronouns(Arguments& args, std::uint32_t i) {
        for (const std::uint32_t oblique : args.obliques) {
            for (const std::uint32_t index : items_[oblique].mentions) {
                Mention& mention = a_.mentions[index];
                if (mention.kind != MentionKind::pronoun || mention.entity != no_entry) continue;
                const Features features{Tense::none, mention.gender, mention.number};
                const Mentions referent = object_referent(i, features, args.subject_mentions);
                if (referent.size() != 1) continue;
                mention.entity = a_.mentions[referent.front()].entity;
                mention.person = a_.mentions[referent.front()].person;
                mention.local_person = a_.mentions[referent.front()].local_person;
                mention.role = a_.mentions[referent.front()].role;
            }
        }
    }

    // ---- frames

    bool try_lights(std::uint32_t i, const Verb& verb, const Arguments& args) {
        for (const LightUse& light : verb.lights) {
            std::uint32_t noun = light_noun(light, args);
            if (noun == no_item) noun = relative_noun(i, light);
            if (noun == no_item) continue;
            Arguments own = args;
            const Item& item = items_[noun];
            if (item.kind == ItemKind::event_noun && !item.mentions.empty() && item.analysis->enclitic == 0) own.object_mentions = item.mentions;
            Arguments after = find_right_arguments(a_, items_, noun);
            own.obliques.insert(own.obliques.end(), after.obliques.begin(), after.obliques.end());
            if (concerns_others(own)) continue;
            const FrameInput input{&a_, &items_, &own, light.object_prepositions, noun, false};
            std::string reason;
            const auto match = match_frames(input, a_.language->predicates[light.predicate], reason);
            if (!match) {
                refuse(i, reason);
                continue;
            }
            used_[noun] = true;
            if (a_.lexicon->relations[match->frame->relation].family == "none") return true;
            add(i, *match, own, verb.lemma, 0.0);
            return true;
        }
        return false;
    }

    /// "the talks that X held with Y": the noun stands before the relative clause.
    std::uint32_t relative_noun(std::uint32_t i, const LightUse& light) const {
        const std::uint32_t antecedent = find_antecedent(items_, i);
        if (antecedent == no_item || items_[i].analysis->enclitic == 0 || light.preposition != 0) return no_item;
        const Item& item = items_[antecedent];
        const bool same = item.kind == ItemKind::event_noun && a_.form(*item.analysis).entry == light.event_noun;
        return same ? antecedent : no_item;
    }

    /// "announced a ceasefire between X and Y": the subject is none of them, so he only says so.
    bool concerns_others(const Arguments& args) const {
        for (const std::uint32_t oblique : args.obliques) {
            const Item& item = items_[oblique];
            if (a_.language->between == 0 || item.preposition != a_.language->between || item.mentions.size() < 2) continue;
            return std::none_of(item.mentions.begin(), item.mentions.end(), [&](std::uint32_t m) {
                return !args.subject_mentions.empty() && a_.mentions[m].entity == a_.mentions[args.subject_mentions.front()].entity;
            });
        }
        return false;
    }

    std::uint32_t light_noun(const LightUse& light, const Arguments& args) const {
        const auto names = [&](std::uint32_t item) { return has_event_noun(items_[item], light.event_noun); };
        const std::vector<std::uint32_t>& where = light.preposition == 0 ? args.objects : args.obliques;
        for (const std::uint32_t item : where) {
            if (names(item) && (light.preposition == 0 || items_[item].preposition == light.preposition)) return item;
        }
        // "thousands of [min] troops"
        if (light.preposition == 0 && !args.objects.empty() && items_[args.objects.back()].kind == ItemKind::nominal) {
            for (const std::uint32_t item : args.obliques) {
                const bool counted = item == args.objects.back() + 1 && items_[item].preposition == a_.language->partitive;
                if (counted && names(item)) return item;
            }
        }
        return no_item;
    }

    /// Says whether an item's head is this noun, also where it names an actor ("troops", "ambassador").
    bool has_event_noun(const Item& item, std::uint32_t noun) const {
        if (item.kind == ItemKind::event_noun) return a_.form(*item.analysis).entry == noun;
        if (item.kind != ItemKind::actors && item.kind != ItemKind::nominal) return false;
        const std::vector<std::u16string>& rest = a_.language->event_nouns[noun].rest;
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(item.begin))) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::event_noun || form.entry != noun) continue;
            bool follows = item.begin + rest.size() < a_.text.tokens.size();
            for (std::size_t k = 0; follows && k < rest.size(); ++k) {
                follows = a_.text.form(a_.token(item.begin + 1 + static_cast<std::uint32_t>(k))).ends_with(rest[k]);
            }
            if (follows) return true;
        }
        return false;
    }

    /// How specific a match is: words asked for, then actors found.
    static int specificity(const FrameMatch& match) {
        int score = match.targets.empty() && !match.mutual ? 0 : 2;
        for (const Slot& slot : match.frame->slots) {
            if (slot.role != Role::block && !slot.word.empty()) score += 4;
        }
        return score;
    }

    bool try_predicates(std::uint32_t i, const std::vector<std::uint32_t>& predicates, const std::string& lemma, const Arguments& args) {
        std::string reason = "a verb without a relation";
        std::optional<FrameMatch> best;
        for (const std::uint32_t predicate : predicates) {
            const FrameInput input{&a_, &items_, &args, {}, no_item, false};
            auto match = match_frames(input, a_.language->predicates[predicate], reason);
            if (match && (!best || specificity(*match) > specificity(*best))) best = std::move(match);
        }
        if (!best) {
            refuse(i, reason);
            return false;
        }
        if (a_.lexicon->relations[best->frame->relation].family == "none") {
            refuse(i, best->frame->rule + ": another sense");
        } else {
            add(i, *best, args, lemma, 0.0);
        }
        return true;
    }

    void refuse(std::uint32_t i, std::string reason) {
        if (refusals_ != nullptr) refusals_->push_back({trigger_span(i), std::move(reason)});
    }

    Span trigger_span(std::uint32_t i) const {
        const Item& item = items_[i];
        if (item.analysis == nullptr || item.kind == ItemKind::according) {
            return {a_.token(item.begin).span.begin, a_.token(item.end - 1).span.end};
        }
        return stem_span(a_, item.begin, item.analysis);
    }

    void add(std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string lemma, double penalty) {
        const Item& item = items_[i];
        const bool own_words = item.kind == ItemKind::verb && features_of(item).person != 3;
        if (own_words && a_.lexicon->relations[match.frame->relation].family == "statement") return refuse(i, "the speaker's own words");
        if (item.negated && a_.lexicon->relations[match.frame->relation].cameo.starts_with("010")) return refuse(i, "was not said");
        Event event;
        event.frame = match.frame;
        event.item = i;
        event.sentence = sentence_;
        event.trigger = trigger_span(i);
        event.lemma = std::move(lemma);
        event.sources = match.sources;
        event.targets = match.targets;
        event.transmitters = match.transmitters;
        event.mutual = match.mutual;
        event.implicit_source = args.implicit;
        event.polarity = item.negated || fails(i) ? Polarity::negative : Polarity::positive;
        event.modality = item.future || intended(i) ? Modality::intended : Modality::actual;
        if (args.speech != no_item) {
            event.speech_begin = args.speech;
            event.speech_end = speech_end(args.speech);
            event.content = span_of(args.speech + 1, event.speech_end);
        } else if (match.content != no_item) {
            event.content = span_of(match.content, match.content + 1);
        }
        event.confidence = confidence(event, match, penalty);
        const bool statement = a_.lexicon->relations[match.frame->relation].family == "statement";
        if (statement && !event.sources.empty()) {
            discourse_.speaker = event.sources;
            discourse_.last_speech = static_cast<std::uint32_t>(events_.size());
        }
        used_[i] = true;
        events_.push_back(std::move(event));
    }

    double confidence(const Event& event, const FrameMatch& match, double penalty) const {
        double value = sure - penalty;
        if (event.implicit_source) value -= implicit_penalty;
        if (match.weak_target) value -= weak_target_penalty;
        for (const Mentions* list : {&event.sources, &event.targets}) {
            const bool referring = std::any_of(list->begin(), list->end(), [&](std::uint32_t m) {
                const Reference reference = a_.mentions[m].reference;
                return reference == Reference::definite || reference == Reference::pronoun;
            });
            if (referring) value -= reference_penalty;
        }
        return value;
    }

    Span span_of(std::uint32_t begin, std::uint32_t end) const {
        if (begin >= end || begin >= items_.size()) return {};
        return {a_.token(items_[begin].begin).span.begin, a_.token(items_[end - 1].end - 1).span.end};
    }

    // ---- modality

    /// The verb right before an item, if only its subject stands between.
    const Verb* governor(std::uint32_t i) const {
        for (std::uint32_t before = i; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind == ItemKind::verb) return &verb_of(item);
            const bool between = item.kind == ItemKind::time || item.kind == ItemKind::adverb || item.kind == ItemKind::complementizer ||
                                 (item.kind == ItemKind::actors && item.preposition == 0);
            if (!between) return nullptr;
        }
        return nullptr;
    }

    bool intended(std::uint32_t i) const {
        const Verb* verb = governor(i);
        return verb != nullptr && verb->verb_class == VerbClass::intend;
    }
    bool fails(std::uint32_t i) const {
        const Verb* verb = governor(i);
        return verb != nullptr && verb->verb_class == VerbClass::fail;
    }

    /// Conditions and purposes: nothing has happened.
    bool is_hypothetical(std::uint32_t i) const {
        if (items_[i].kind == ItemKind::verb && items_[i].preposition != 0) return true;
        for (std::uint32_t before = i; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind == ItemKind::hypothetical) return true;
            if (item.kind == ItemKind::purpose) return items_[i].kind != ItemKind::event_noun || before == i;
            if (item.kind == ItemKind::verb || item.kind == ItemKind::comma || item.kind == ItemKind::complementizer) return false;
        }
        return false;
    }

    // ---- speech

    bool is_statement(const Event& event) const {
        return a_.lexicon->relations[event.frame->relation].family == "statement";
    }

    /// What is said ends with its quotation, with the next verb of saying that goes on, or with the sentence.
    std::uint32_t speech_end(std::uint32_t begin) const {
        const bool quoted = items_[begin].kind == ItemKind::quote;
        for (std::uint32_t i = begin + 1; i < items_.size(); ++i) {
            const Item& item = items_[i];
            if (quoted && item.kind == ItemKind::quote && item.closes) return i;
            if (item.kind == ItemKind::verb && item.conjunction && is_speech_verb(verb_of(item))) return i;
            if (item.kind == ItemKind::participle && is_speech_verb(verb_of(item))) return i;
        }
        return static_cast<std::uint32_t>(items_.size());
    }

    bool inside_speech(std::uint32_t i) const {
        return std::any_of(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), [&](const Event& event) {
            return event.speech_begin != no_item && event.speech_begin < i && i < event.speech_end;
        });
    }

    /// The act of saying that an adverbial participle goes on with.
    const Event* speech_before(std::uint32_t i) const {
        const Features& features = features_of(items_[i]);
        for (std::size_t e = events_.size(); e-- > first_event_;) {
            if (events_[e].item < i && is_statement(events_[e]) && fits(features, events_[e].sources)) return &events_[e];
        }
        return nullptr;
    }

    /// Sets for each event whose speech it stands in: the innermost one.
    void attribute() {
        for (std::size_t e = first_event_; e < events_.size(); ++e) {
            Event& event = events_[e];
            for (std::size_t s = first_event_; s < events_.size(); ++s) {
                const Event& speech = events_[s];
                if (s == e || speech.speech_begin == no_item) continue;
                if (event.item <= speech.speech_begin || event.item >= speech.speech_end) continue;
                const bool closer = event.said_by == no_item || events_[event.said_by].speech_begin < speech.speech_begin;
                if (closer) event.said_by = static_cast<std::uint32_t>(s);
            }
        }
    }

    Annotations& a_;
    const std::vector<Item>& items_;
    std::uint32_t sentence_;
    Discourse& discourse_;
    std::vector<Event>& events_;
    std::vector<Refusal>* refusals_;
    std::size_t first_event_;
    std::vector<Mentions> subjects_;  ///< Per item: the resolved subject of a verb.
    std::vector<Mentions> noun_subjects_;  ///< Per item: whose doing an event noun is.
    std::vector<bool> used_;
};

}  // namespace

Span stem_span(const Annotations& annotations, std::uint32_t token, const Analysis* analysis) {
    const Span span = annotations.token(token).span;
    if (analysis == nullptr || analysis->proclitic == 0) return span;
    const Proclitic& proclitic = annotations.proclitic(*analysis);
    // Conjunctions are not part of the trigger; a future particle or an article is.
    if (!proclitic.conjunction) return span;
    const std::string_view text = annotations.document->text;
    std::size_t at = span.begin;
    while (at < span.end) {
        const Decoded decoded = decode_utf8(text, at);
        at += decoded.length;
        if (annotations.language->folder.fold(decoded.code) != 0) break;
    }
    return {static_cast<std::uint32_t>(at), span.end};
}

void find_events(Annotations& annotations, const std::vector<Item>& items, std::uint32_t sentence, Discourse& discourse,
                 std::vector<Event>& events, std::vector<Refusal>* refusals) {
    EventFinder(annotations, items, sentence, discourse, events, refusals).run();
}

}  // namespace isnad
