// Events: who a trigger is about, written or only meant.
#include <isnad/extract/event_finder.h>
#include <isnad/extract/somebody.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>

namespace isnad {

bool EventFinder::resolved(const Mentions& mentions) const {
    return std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) { return a_.mentions[m].resolved(); });
}

bool EventFinder::is_singular(const Item& item) const {
    const auto words = a_.morphology->words(a_.token(item.begin));
    return std::none_of(words.begin(), words.end(), [&](const Analysis& analysis) {
        const Features& features = a_.form(analysis).features;
        return features.nominative || features.number == Number::plural || features.number == Number::dual;
    });
}

bool EventFinder::is_odd_name(std::uint32_t i) const {
    const Item& item = items_[i];
    if (i == 0 || items_[i - 1].kind != ItemKind::verb || items_[i - 1].end != item.begin) return false;
    if (item.end != item.begin + 2 || item.accusative || item.conjunction || item.preposition != 0) return false;
    const Token& first = a_.token(item.begin);
    const Token& last = a_.token(item.begin + 1);
    if (last.kind != TokenKind::word || bears_article(a_, item.begin) || is_document_word(a_, item.begin)) return false;
    if (item.kind == ItemKind::actors)  // "Sanda the Tunisian": no adjective with the article follows a bare noun
        return item.mentions.size() == 1 && a_.mentions[item.mentions.front()].kind == MentionKind::modified &&
               is_unknown_word(a_, item.begin) && bears_article(a_, item.begin + 1) &&
               a_.morphology->has(last, FormKind::nisba);
    return is_unknown_word(a_, item.begin + 1) && !bears_article(a_, item.begin + 1) &&
           !a_.morphology->has(first, FormKind::title) &&
           (a_.morphology->has(first, FormKind::given_name) || a_.morphology->has(first, FormKind::adjective) ||
            (!first.feminine_ending && a_.morphology->has(first, FormKind::noun)));
}

Mentions EventFinder::speaker_in(std::uint32_t i, bool says) {
    const Item& item = items_[i];
    const bool odd = says && is_odd_name(i);
    if (item.kind == ItemKind::actors && !odd) return item.mentions;
    if (!odd && (item.kind != ItemKind::nominal || !item.mentions.empty())) return {};
    const auto known = [&](FormKind kind) { return a_.morphology->has(a_.token(item.begin), kind); };
    const bool alone = says && item.end == item.begin + 1 && i > 0 && items_[i - 1].kind == ItemKind::verb &&
                       i + 1 < items_.size() && items_[i + 1].kind == ItemKind::complementizer;
    const bool man = alone && bears_article(a_, item.begin) && a_.token(item.begin).feminine_ending &&
                     features_of(items_[i - 1]).gender == Gender::masculine && !is_document(a_, item) &&
                     known(FormKind::noun) && !known(FormKind::title);  // "confirmed [m.] the Knot [f.] that"
    const bool bare = alone && !bears_article(a_, item.begin) && !a_.token(item.begin).feminine_ending &&
                      !item.accusative && !is_document(a_, item) && is_singular(item) &&
                      (known(FormKind::adjective) || known(FormKind::noun));  // "added Constant that"
    const bool surname = man || bare || odd;
    if (item.analysis != nullptr && !surname && (known(FormKind::noun) || known(FormKind::adjective))) return {};
    if (a_.token(item.begin).kind != TokenKind::word) return {};
    const bool article = bears_article(a_, item.begin);
    if (article && !man && !(says && is_unknown_word(a_, item.begin))) return {};
    const bool name = surname || (item.analysis == nullptr && (article || item.end == item.begin + 1));
    const std::uint32_t end = name ? item.end : read_person_name(a_, item.begin, item.end, true);
    if (end == item.begin || end - item.begin > 4) return {};
    if (end < item.end && bears_article(a_, end)) return {};  // a misspelled "ministry of [the] ..."
    Mention mention;
    mention.begin = mention.head = item.begin;
    mention.end = end;
    mention.kind = MentionKind::person;
    LocalPerson person;
    for (std::uint32_t at = item.begin; at < end; ++at) person.words.emplace_back(a_.text.form(a_.token(at)));
    if (person.words.front().size() < 3) return {};
    person.span = {a_.token(item.begin).span.begin, a_.token(end - 1).span.end};
    mention.local_person = add_local_person(a_, std::move(person));
    a_.mentions.push_back(mention);
    return {static_cast<std::uint32_t>(a_.mentions.size() - 1)};
}

Mentions EventFinder::unknown_name(std::uint32_t i) {
    const Item& item = items_[i];
    const bool name = is_unknown_word(a_, item.begin) || a_.morphology->has(a_.token(item.begin), FormKind::given_name);
    if (item.preposition != 0 || !name || bears_article(a_, item.begin)) return {};
    for (std::size_t m = a_.mentions.size(); m-- > 0 && a_.mentions[m].local_person != no_entry;) {
        if (a_.mentions[m].begin == item.begin) return {static_cast<std::uint32_t>(m)};  // met in this sentence
    }
    return speaker_in(i);
}

void EventFinder::keep_topic(std::uint32_t i, Arguments& args) const {
    if (items_[i].conjunction || args.subject_mentions.empty()) return;
    std::uint32_t that = i;
    while (that > 0 && items_[that].kind != ItemKind::complementizer) {
        const ItemKind kind = items_[that].kind;
        if (kind == ItemKind::quote || kind == ItemKind::colon || kind == ItemKind::comma) return;
        --that;
    }
    if (items_[that].kind != ItemKind::complementizer || that + 1 >= i) return;
    const Item& topic = items_[that + 1];
    if (topic.preposition != 0 || topic.begin == items_[that].begin) return;  // "that he"
    if (!is_phrase(topic)) return;
    if (a_.mentions[args.subject_mentions.front()].begin >= items_[that].begin) return;
    const bool fitting = topic.kind == ItemKind::actors && fits(features_of(items_[i]), topic.mentions);
    args.subject_mentions = fitting ? topic.mentions : Mentions{};
}

bool EventFinder::follows_demonstrative(std::uint32_t i) const {
    const std::uint32_t at = items_[i].begin;
    if (at == 0 || at <= a_.text.sentences[sentence_].first) return false;
    const PhraseMatch match = find_particle(a_, at - 1, at, Particle::demonstrative);
    return match.phrase != nullptr && a_.proclitic(*match.analysis).preposition == 0;
}

bool EventFinder::may_be_suffered(std::uint32_t i, const Arguments& args) const {
    const bool written = !args.objects.empty() && items_[args.objects.front()].kind == ItemKind::actors;
    if (!written || args.subject_mentions.empty() || features_of(items_[i]).voice != Voice::either) return false;
    const bool opens_speech = i > 0 && (items_[i - 1].kind == ItemKind::quote || items_[i - 1].kind == ItemKind::colon);
    const std::uint32_t first = a_.text.sentences[sentence_].first;
    if (!opens_speech && a_.mentions[args.subject_mentions.front()].begin >= first) return false;
    return any_frame(*a_.language, verb_of(items_[i]), [&](const Frame& frame) {
        const std::string& cameo = a_.lexicon->relations[frame.relation].cameo;
        return cameo.starts_with("17") || cameo.starts_with("18");
    });
}

Mentions EventFinder::striker_before(std::uint32_t i) const {
    if (i < 2 || items_[i - 1].kind != ItemKind::comma || items_[i].conjunction || events_.size() == first_event_)
        return {};
    const bool strikes = any_frame(*a_.language, verb_of(items_[i]), [&](const Frame& frame) {
        const std::string& root = a_.lexicon->relations[frame.relation].cameo;
        return root.starts_with("18") || root.starts_with("19");
    });
    if (!strikes) return {};
    const Event& deed = events_.back();
    const std::string_view cameo = a_.lexicon->relations[deed.frame->relation].cameo;
    if (!cameo.starts_with("18") && !cameo.starts_with("19")) return {};
    const Gender wanted = features_of(items_[i]).gender;
    for (std::uint32_t at = i - 1; at > 0 && at >= deed.item; --at) {
        const Item& noun = items_[at];
        if (noun.kind == ItemKind::verb && at != deed.item) return {};
        if (noun.kind != ItemKind::event_noun || !may_name(a_, noun, {"18", "19"})) continue;
        const Gender gender = a_.form(*noun.analysis).features.gender;
        return gender == Gender::any || wanted == Gender::any || gender == wanted ? deed.sources : Mentions{};
    }
    return {};
}

void EventFinder::find_implicit_subject(std::uint32_t i, Arguments& args) {
    args.implicit = true;
    args.subject_mentions = implicit_subject(i, features_of(items_[i]));
    // Who reports the news does not make them.
    if (!verb_of(items_[i]).says && is_press(args.subject_mentions) && !acts_itself(i, args.subject_mentions))
        args.subject_mentions.clear();
    if (may_be_suffered(i, args) || follows_demonstrative(i) || goes_on_with_unknown(i)) args.subject_mentions.clear();
    const bool headless = i > 0 && items_[i - 1].kind == ItemKind::relative && find_antecedent(items_, i) == no_item;
    if (headless) args.subject_mentions.clear();  // "what indicates"
    keep_topic(i, args);
}

bool EventFinder::is_thing_discussed(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    const Item& noun = items_[args.objects.front()];
    if (!items_[i].conjunction || !verb.by_persons || verb.says || noun.kind != ItemKind::nominal) return false;
    if (features_of(items_[i]).gender != Gender::masculine || !noun.mentions.empty()) return false;
    if (!follows_governed_pronoun(i, args.objects.front())) return false;
    const auto words = a_.morphology->words(a_.token(noun.begin));
    return std::any_of(words.begin(), words.end(), [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return form.kind == FormKind::noun && form.features.gender == Gender::feminine;
    });
}

std::uint32_t EventFinder::subject_behind_object(std::uint32_t i, const Arguments& args) const {
    if (args.objects.size() < 2 || args.objects[0] != i + 1 || items_[i].analysis->enclitic != 0) return no_item;
    const Item& object = items_[i + 1];
    const Item& subject = items_[args.objects[1]];
    if (subject.kind != ItemKind::actors || subject.conjunction || !agrees(a_, items_[i], subject, true))
        return no_item;
    const Mention& doer = a_.mentions[subject.mentions.front()];
    if (!doer.resolved() || doer.kind == MentionKind::modified || doer.kind == MentionKind::pronoun) return no_item;
    const bool near = std::all_of(items_.begin() + i + 2, items_.begin() + args.objects[1], [](const Item& between) {
        return between.kind == ItemKind::time || between.kind == ItemKind::adverb;
    });
    if (!near) return no_item;
    if (object.kind == ItemKind::actors) {  // "visited [masculine] the state [feminine] the president"
        if (is_somebodys(a_, doer)) return no_item;
        const bool several = doer.number == Number::plural || doer.number == Number::dual;
        const bool marked = several && is_nominative(subject) && !is_nominative(object);
        const bool place = a_.mentions[object.mentions.front()].kind == MentionKind::name;
        return marked || (place && !agrees(a_, items_[i], object, true)) ? args.objects[1] : no_item;
    }
    const Verb& verb = verb_of(items_[i]);
    if (object.kind != ItemKind::event_noun || !(bears_article(a_, object.begin) || object.owner != 0)) return no_item;
    const bool light = std::any_of(verb.lights.begin(), verb.lights.end(), [&](const LightUse& use) {
        return use.preposition == 0 && has_event_noun(object, use.event_noun);
    });
    return light || verb.by_persons ? args.objects[1] : no_item;
}

std::uint32_t EventFinder::take_right_subject(std::uint32_t i, Arguments& args) const {
    if (const std::uint32_t behind = subject_behind_object(i, args); behind != no_item) {
        args.objects.erase(args.objects.begin() + 1);
        return behind;
    }
    if (!has_right_subject(i, args) && !is_deed_right(i, args) && !is_noun_right(i, args) && !meets_with(i, args))
        return no_item;
    if (is_thing_discussed(i, args)) return no_item;
    const std::uint32_t right = args.objects.front();
    args.objects.erase(args.objects.begin());
    return right;
}

void EventFinder::take_subject(std::uint32_t i, std::uint32_t subject, Arguments& args) {
    const Item& noun = items_[subject];
    const Verb& verb = verb_of(items_[i]);
    set_subject(subject, args);
    const bool document = is_document(a_, noun);
    const bool speechless = noun.kind == ItemKind::event_noun && !is_statement_noun(noun) && !document;
    if (speechless && verb.says) args.subject_mentions.clear();  // "the war shows that"
    const bool beside = noun.end == items_[i].begin || items_[i].end == noun.begin;
    const bool odd = verb.says && args.speech != no_item && noun.kind == ItemKind::actors && is_odd_name(subject);
    if ((args.subject_mentions.empty() || odd) && beside && verb.by_persons)
        args.subject_mentions = speaker_in(subject, args.speech != no_item);
    const bool described = subject + 1 < items_.size() && items_[subject + 1].kind == ItemKind::relative;
    if (args.subject_mentions.empty() && described && verb.by_persons && noun.kind == ItemKind::nominal)
        args.subject_mentions = unknown_name(subject);
    if (args.subject_mentions.empty() && subject > i) args.subject_mentions = apposed(i, args);
    if (subject > i && verb.says && args.speech != no_item && !resolved(args.subject_mentions)) {
        name_subject(named_between_commas(subject, args), args);
    }
    if (args.subject_mentions.empty() && verb.says && document && resolved(noun.mentions))
        args.subject_mentions = noun.mentions;  // "that a Ruritanian report pointed to"
}

void EventFinder::name_subject(const Mentions& named, Arguments& args) {
    if (named.empty()) return;
    const bool title =
        args.subject_mentions.size() == 1 && a_.mentions[args.subject_mentions.front()].kind == MentionKind::title;
    if (!title) {
        args.subject_mentions = named;
        return;
    }
    // The office is his, and whose it is the rest of the text may say.
    Mention& office = a_.mentions[args.subject_mentions.front()];
    const Mention& person = a_.mentions[named.front()];
    office.person = person.person;
    office.local_person = person.local_person;
    office.entity = person.entity;
    office.reference = Reference::name;
}

Mentions EventFinder::named_between_commas(std::uint32_t subject, const Arguments& args) {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t at = subject + 1; at + 1 < args.speech && at <= subject + farthest; ++at) {
        const Item& item = items_[at];
        if (item.kind == ItemKind::comma) {
            const Item& name = items_[at + 1];
            if (name.kind == ItemKind::nominal && items_[at + 2].kind == ItemKind::comma && name.end == name.begin + 2)
                return unknown_name(at + 1);
            const bool one = name.kind == ItemKind::actors && name.preposition == 0 && !name.conjunction &&
                             name.mentions.size() == 1 && a_.mentions[name.mentions.front()].names_person();
            const bool closed = at + 2 == args.speech || items_[at + 2].kind == ItemKind::comma;
            return one && closed ? name.mentions : Mentions{};
        }
        if (!is_phrase(item)) return {};
    }
    return {};
}

bool EventFinder::shares_subject(std::uint32_t i) const {
    if (i == 0 || !items_[i].conjunction || items_[i - 1].kind != ItemKind::verb || subjects_[i - 1].empty())
        return false;
    const Features& one = features_of(items_[i - 1]);
    const Features& other = features_of(items_[i]);
    return are_alike(one, other) && one.person == other.person && items_[i].begin == items_[i - 1].end;
}

void EventFinder::find_subject(std::uint32_t i, Arguments& args) {
    if (features_of(items_[i]).person != 3) return find_speaking_subject(args);
    if (shares_subject(i)) {
        args.subject_mentions = subjects_[i - 1];
        if (!args.objects.empty() && items_[args.objects.front()].mentions == args.subject_mentions)
            args.objects.erase(args.objects.begin());
        return;
    }
    const bool taken_up = !args.objects.empty() && follows_governed_pronoun(i, args.objects.front());
    const bool opens = i > 0 && items_[i - 1].preposition == a_.language->locative && verb_of(items_[i]).says &&
                       has_right_subject(i, args);  // "and in a statement X said"
    if (is_of_genitive(i)) {
        args.subject = i - 1;
        args.subject_mentions = items_[i - 1].mentions;
        return;
    }
    if (follows_bare_noun(i) && items_[i].analysis->enclitic == 0 && i + 1 < items_.size() && !taken_up && !opens) {
        args.subject = i - 1;
        args.subject_mentions = noun_subjects_[i - 1];
        return;
    }
    if (const std::uint32_t noun = noun_of_relatives(i); noun != no_item) {
        args.subject = noun;
        args.subject_mentions = noun_subjects_[noun];
        return;
    }
    if (is_of_bare_noun(i, args) || is_of_bare_document(i, args)) {
        args.subject = i - 1;
        return;
    }
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (find_relative_subject(i, antecedent, args)) return;
    std::uint32_t subject = antecedent != no_item ? no_item : find_left_subject(a_, items_, i);
    if (subject != no_item && (speaks_right(i, subject, args) || is_topic(i, args))) subject = no_item;
    if (subject == no_item && antecedent == no_item && is_subject_of_copula(i)) subject = i - 1;
    if (subject == no_item && verb_of(items_[i]).says && find_issuer(args)) return;
    if (subject == no_item && find_author(i, args)) return;
    if (Mentions raised = raised_subject(i); subject == no_item && fits(features_of(items_[i]), raised)) {
        args.subject_mentions = std::move(raised);
        args.implicit = true;
        return;  // "it has happened to X that it accused Y"
    }
    if (subject == no_item && antecedent == no_item && items_[i].analysis->enclitic == 0) {
        args.subject_mentions = striker_before(i);
        args.implicit = !args.subject_mentions.empty();
        if (args.implicit) return;
    }
    if (subject == no_item) subject = take_right_subject(i, args);
    if (subject != no_item) {
        take_subject(i, subject, args);
    } else if (const std::uint32_t owner = owner_of_noun(i); owner != no_item) {
        set_subject(owner, args);
    } else if (happens(i, args)) {
        args.subject = args.objects.front();
        args.objects.erase(args.objects.begin());
    } else {
        find_implicit_subject(i, args);
    }
}

std::uint32_t EventFinder::owner_of_noun(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || items_[i - 1].kind != ItemKind::actors) return no_item;
    const Item& noun = items_[i - 2];
    const bool owned = items_[i - 1].preposition == a_.language->dative && a_.language->dative != 0 &&
                       noun.kind == ItemKind::event_noun && !noun.analysis_definite(a_);
    return owned && agrees(a_, items_[i], items_[i - 1], false) ? i - 1 : no_item;
}

Mentions EventFinder::apposed(std::uint32_t i, Arguments& args) const {
    const Item& noun = items_[args.subject];
    if (noun.kind != ItemKind::nominal || !noun.mentions.empty() || noun.analysis == nullptr) return {};
    const bool pair = a_.form(*noun.analysis).features.number == Number::dual;
    for (std::size_t k = 0; k < args.objects.size(); ++k) {
        const Item& item = items_[args.objects[k]];
        if (item.kind != ItemKind::actors || !resolved(item.mentions)) break;
        const bool speaker = args.speech != no_item && verb_of(items_[i]).says && args.objects[k] == args.subject + 1;
        if (!(pair ? item.mentions.size() == 2 : speaker)) continue;
        args.objects.erase(args.objects.begin(), args.objects.begin() + static_cast<std::ptrdiff_t>(k) + 1);
        return item.mentions;
    }
    return {};
}

bool EventFinder::happens(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    const bool plain = verb.predicates.empty() && verb.lights.empty() && verb.verb_class == VerbClass::plain;
    if (args.objects.empty() || items_[args.objects.front()].kind != ItemKind::event_noun) return false;
    const auto takes_object = [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) {
            return slot.kind == SlotKind::object && slot.role != Role::block && slot.word.empty();
        });
    };
    if (plain) return args.objects.front() == i + 1;
    const bool light = std::any_of(verb.lights.begin(), verb.lights.end(), [&](const LightUse& use) {
        return use.preposition == 0 && has_event_noun(items_[i + 1], use.event_noun);
    });
    if (args.objects.front() == i + 1 && !light && !verb.predicates.empty() && !verb.says &&
        !any_frame(*a_.language, verb, takes_object))
        return true;  // "exports may arrive at": an intransitive verb
    const auto analyses = a_.morphology->words(a_.token(items_[i].begin));
    return items_[i].analysis->enclitic == 0 &&
           std::any_of(analyses.begin(), analyses.end(), [&](const Analysis& analysis) {
               const Form& form = a_.form(analysis);
               return form.kind == FormKind::verb && analysis.enclitic == 0 &&
                      form.features.tense == features_of(items_[i]).tense &&
                      form.features.gender == features_of(items_[i]).gender &&
                      a_.language->verbs[form.entry].verb_class == VerbClass::happen;
           });
}

bool is_document(const Annotations& annotations, const Item& item) {
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun) &&
           is_document_word(annotations, item.begin);
}

bool is_document_word(const Annotations& annotations, std::uint32_t at) {
    const auto analyses = annotations.morphology->words(annotations.token(at));
    return std::any_of(analyses.begin(), analyses.end(), [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        return form.kind == FormKind::noun && form.entry == document_noun;
    });
}

bool EventFinder::find_issuer(Arguments& args) {
    if (args.objects.empty() || !is_document(a_, items_[args.objects.front()])) return false;
    const std::uint32_t document = args.objects.front();
    args.subject_mentions = items_[document].mentions;
    const auto says = [](const Item& item) {
        return item.kind == ItemKind::complementizer || item.kind == ItemKind::quote || item.kind == ItemKind::colon;
    };
    constexpr std::uint32_t nearby = 7;
    const auto last = std::min(static_cast<std::uint32_t>(items_.size()), document + nearby);
    for (std::uint32_t at = document + 1; args.subject_mentions.empty() && at < last && !says(items_[at]); ++at) {
        const Item& item = items_[at];
        const bool place = item.preposition != 0 &&
                           (item.preposition == a_.language->locative || item.preposition == a_.language->between);
        const ItemKind before = items_[at - 1].kind;  // "reports confirmed the news of X's death, a leader of Y"
        const bool of_noun =
            item.preposition == 0 && at > document + 1 &&
            (before == ItemKind::nominal || before == ItemKind::event_noun || before == ItemKind::comma);
        if (item.kind == ItemKind::actors && !place && !of_noun && resolved(item.mentions))
            args.subject_mentions = item.mentions;
    }
    if (args.subject_mentions.empty() && bears_article(a_, items_[document].begin)) {
        // "the statement" is of whom the text is about; a study may be anybody's.
        const bool statement = items_[document].kind == ItemKind::event_noun;
        args.subject_mentions = discourse_.speaker.empty() && statement ? discourse_.subject : discourse_.speaker;
        args.implicit = true;
    }
    if (args.subject_mentions.empty()) return false;
    args.objects.erase(args.objects.begin());
    args.subject = document;
    return true;
}

bool EventFinder::find_author(std::uint32_t i, Arguments& args) {
    const std::uint32_t document = i + 1;
    if (!verb_of(items_[i]).by_persons || args.objects.empty() || args.objects.front() != document) return false;
    if (!is_document(a_, items_[document]) || bears_article(a_, items_[document].begin)) return false;
    std::uint32_t author = document + 1;
    if (author < items_.size() && items_[author].kind == ItemKind::nominal && items_[author].preposition == 0 &&
        items_[author].mentions.empty())
        ++author;  // "issued by"
    if (author >= items_.size() || items_[author].kind != ItemKind::actors || !resolved(items_[author].mentions))
        return false;
    const std::uint8_t preposition = items_[author].preposition;
    const bool of = preposition != 0 && (preposition == a_.language->dative || author > document + 1);
    if (!of || preposition == a_.language->locative) return false;
    while (!args.objects.empty() && args.objects.front() < author) args.objects.erase(args.objects.begin());
    set_subject(author, args);
    return true;
}

Mentions EventFinder::doers(std::uint32_t noun) const {
    if (!noun_subjects_[noun].empty()) return noun_subjects_[noun];
    const Item& deed = items_[noun];
    if (!resolved(deed.mentions)) return {};
    // "a Ruritanian shelling"
    const bool adjective = a_.mentions[deed.mentions.front()].kind == MentionKind::people;
    return deed.analysis_definite(a_) || (adjective && may_name(a_, deed, {"18", "19"})) ? deed.mentions : Mentions{};
}

bool EventFinder::is_deed_right(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || verb.says || verb.predicates.empty()) return false;
    return items_[i + 1].kind == ItemKind::event_noun && items_[args.objects[1]].kind != ItemKind::event_noun &&
           resolved(doers(i + 1));
}

bool EventFinder::meets_with(std::uint32_t i, const Arguments& args) const {
    const Verb& verb = verb_of(items_[i]);
    if (verb.lights.empty() || args.objects.empty() || args.objects.front() != i + 1) return false;
    if (items_[i + 1].kind != ItemKind::event_noun || !items_[i + 1].analysis_definite(a_)) return false;
    return std::any_of(verb.lights.begin(), verb.lights.end(), [&](const LightUse& light) {
        const std::vector<Frame>& frames = a_.language->predicates[light.predicate].frames;
        const std::uint32_t noun = light_noun(i, light, args);
        return noun != no_item && noun != i + 1 && std::any_of(frames.begin(), frames.end(), befalls_subject);
    });
}

bool EventFinder::is_noun_right(std::uint32_t i, const Arguments& args) const {
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || items_[i].analysis->enclitic != 0) return false;
    const Item& noun = items_[i + 1];
    return noun.kind == ItemKind::event_noun && bears_article(a_, noun.begin) && !noun.conjunction &&
           args.objects[1] == i + 2 && items_[i + 2].kind == ItemKind::nominal && items_[i + 2].begin == noun.end &&
           !bears_article(a_, items_[i + 2].begin);
}

bool EventFinder::follows_governed_pronoun(std::uint32_t i, std::uint32_t right) const {
    if (right != i + 2) return false;
    const Item& next = items_[i + 1];
    return next.kind == ItemKind::actors && next.preposition != 0 &&
           a_.mentions[next.mentions.front()].kind == MentionKind::pronoun;
}

bool EventFinder::speaks_right(std::uint32_t i, std::uint32_t left, const Arguments& args) const {
    if (!has_right_subject(i, args)) return false;
    const std::uint32_t right = args.objects.front();
    if (items_[right].kind != ItemKind::actors || (right != i + 1 && !follows_governed_pronoun(i, right))) return false;
    const bool beside = left + 1 == i;  // "X informed Y": one beside the verb is its subject
    if (beside && items_[left].kind == ItemKind::event_noun && resolved(doers(left))) return false;
    const bool topic = beside && items_[left].kind == ItemKind::nominal && items_[left].end == items_[i].begin &&
                       bears_article(a_, items_[left].begin) && items_[i].analysis->enclitic == 0;
    if (topic && args.speech == no_item) return false;  // "this fact worries X"
    return items_[left].kind != ItemKind::actors || (!beside && verb_of(items_[i]).says);
}

bool EventFinder::is_topic(std::uint32_t i, const Arguments& args) const {
    const std::uint8_t enclitic = items_[i].analysis->enclitic;
    if (enclitic == 0 || a_.language->enclitics[enclitic - 1U].features.person != 3) return false;
    return has_right_subject(i, args) && args.objects.front() == i + 1 && items_[i + 1].kind == ItemKind::actors;
}

bool EventFinder::has_right_subject(std::uint32_t i, const Arguments& args) const {
    if (args.objects.empty()) return false;
    const Item& item = items_[args.objects.front()];
    if (is_woman(i, item, args)) return true;
    return item.kind != ItemKind::event_noun && !is_oblique(item) && !is_of_action(a_, items_, args.objects.front()) &&
           agrees(a_, items_[i], item, true);
}

bool EventFinder::is_woman(std::uint32_t i, const Item& item, const Arguments& args) const {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1 || args.speech == no_item) return false;
    const Features& verb = features_of(items_[i]);
    const Mention& speaker = a_.mentions[item.mentions.front()];
    return verb.gender == Gender::feminine && verb.number == Number::singular && verb_of(items_[i]).says &&
           speaker.local_person != no_entry && speaker.kind == MentionKind::title && items_[i].analysis->enclitic == 0;
}

bool EventFinder::is_oblique(const Item& item) const {
    const std::u16string& ending = a_.language->oblique_ending;
    if (item.kind != ItemKind::nominal || ending.empty()) return false;
    const auto ends = [&](std::uint32_t at) { return a_.text.form(a_.token(at)).ends_with(ending); };
    if (is_counted(a_, item.begin) && item.mentions.empty())  // "three others"
        return ends(item.end - 1) && a_.morphology->has(a_.token(item.end - 1), FormKind::adjective);
    return is_unknown_word(a_, item.begin) && bears_article(a_, item.begin) && ends(item.begin);
}

void EventFinder::set_subject(std::uint32_t subject, Arguments& args) {
    args.subject = subject;
    if (items_[subject].kind == ItemKind::actors) args.subject_mentions = items_[subject].mentions;
    if (items_[subject].kind == ItemKind::event_noun && !args.objects.empty()) args.subject_mentions = doers(subject);
    const Mention* first = args.subject_mentions.empty() ? nullptr : &a_.mentions[args.subject_mentions.front()];
    if (first != nullptr && first->kind == MentionKind::pronoun) {
        const Features wanted{Tense::none, first->gender, first->number};
        args.subject_mentions = pronoun_referent(subject, wanted);
        args.implicit = true;
    }
}

void EventFinder::find_speaking_subject(Arguments& args) {
    args.implicit = true;
    const Event* speech = events_.size() > first_event_ ? &events_.back() : nullptr;
    args.subject_mentions = speech != nullptr && speech->speech_begin != no_item ? speech->sources : discourse_.speaker;
}

}  // namespace isnad
