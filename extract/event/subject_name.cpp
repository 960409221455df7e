// Events: subjects whom the lexicon does not know, and the names that tell who they are.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/office.h>
#include <isnad/extract/event/subject_name.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "Sami added that": whom the text has named before and now names by his first name alone, or no_entry.
std::uint32_t known_by_first_name(const Annotations& annotations, std::u16string_view name) {
    const auto found = std::ranges::find_if(
        annotations.local_persons.rbegin(), annotations.local_persons.rend(),
        [&](const LocalPerson& person) { return person.words.size() > 1 && person.words.front() == name; });
    return found == annotations.local_persons.rend()
               ? no_entry
               : static_cast<std::uint32_t>(annotations.local_persons.rend() - found - 1);
}

/// Nothing but phrases with a preposition stands between an item and what is said.
bool leads_to_that(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t i = at + 1; i < items.size() && i <= at + farthest; ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::complementizer || item.kind == ItemKind::colon) return !item.conjunction;
        if (item.kind == ItemKind::quote && !item.closes) return true;
        const bool his = item.kind == ItemKind::event_noun && item.owner != 0;
        const bool passed = item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                            item.kind == ItemKind::comma || (is_phrase(item) && (item.preposition != 0 || his));
        if (!passed) return false;
    }
    return false;
}

/// The verb behind which an item stands, though times and adjuncts come between them: "said yesterday in X Smith".
std::uint32_t verb_before(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t i = at; i > 0 && i + farthest > at; --i) {
        const Item& item = items[i - 1];
        if (item.kind == ItemKind::verb) return i - 1;
        const bool adjunct = is_phrase(item) && item.preposition != 0 && !item.conjunction;
        if (item.kind != ItemKind::time && item.kind != ItemKind::adverb && !adjunct) return no_item;
    }
    return no_item;
}

/// "the Monthly": no ordinal.
bool ends_like_nisba(const Annotations& annotations, const Token& token) {
    const auto& endings = annotations.language->nisba_endings;
    const std::u16string_view word = annotations.text.form(token);
    return annotations.morphology->phrases(token).empty() && !Morphology::has(token, FormKind::number) &&
           std::ranges::any_of(endings, [&](const std::u16string& ending) { return word.ends_with(ending); });
}

/// "confirmed the Congratulating that": one word behind a verb in the masculine that is a given name with the article,
/// or nothing but a participle.
bool is_surname_with_article(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const std::uint32_t verb = verb_before(items, at);
    if (verb == no_item || item.kind != ItemKind::nominal || item.preposition != 0) return false;
    const Token& token = annotations.token(item.begin);
    if (item.end != item.begin + 1 || !bears_article(annotations, item.begin) || token.feminine_ending) return false;
    if (annotations.form(*items[verb].analysis).features.gender != Gender::masculine) return false;
    for (const FormKind kind : {FormKind::noun, FormKind::title, FormKind::event_noun})
        if (Morphology::has(token, kind)) return false;
    if (Morphology::has(token, FormKind::adjective))
        return ends_like_nisba(annotations, token) && leads_to_that(items, at);
    if (Morphology::has(token, FormKind::given_name)) return leads_to_that(items, at);
    const auto words = annotations.morphology->words(token);
    const bool one = std::ranges::all_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind != FormKind::participle ||
               (form.features.number != Number::plural && form.features.number != Number::dual);
    });
    return one && Morphology::has(token, FormKind::participle) && at + 1 < items.size() &&
           items[at + 1].kind == ItemKind::complementizer && items[at + 1].preposition == 0;
}

/// "added Sayfan that", "added al-Fawzan: ...": one word behind a verb in the singular that is else only a pair of
/// things.
bool is_pair_as_name(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (at == 0 || items[at - 1].kind != ItemKind::verb || item.kind != ItemKind::nominal) return false;
    if (item.preposition != 0 || item.conjunction || item.end != item.begin + 1) return false;
    const Features& verb = annotations.form(*items[at - 1].analysis).features;
    const Token& token = annotations.token(item.begin);
    if (verb.gender != Gender::masculine || verb.number == Number::dual || Morphology::has(token, FormKind::title))
        return false;
    const auto words = annotations.morphology->words(token);
    const auto is_pair = [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return word.enclitic == 0 && form.features.number == Number::dual && form.features.nominative &&
               (form.kind == FormKind::noun || form.kind == FormKind::event_noun);
    };
    return std::ranges::all_of(words, is_pair) && !words.empty() && !is_document(annotations, item) &&
           leads_to_that(items, at);
}

/// "confirmed [m.] the Knot [f.] that", "added Constant that": a common word alone behind a verb of saying.
bool is_common_word_as_name(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                            std::uint32_t verb, std::uint32_t at) {
    const Item& item = items[at];
    const Token& token = annotations.token(item.begin);
    if (is_document(annotations, item)) return false;
    if (bears_article(annotations, item.begin))
        return token.feminine_ending && features_of(clause, items[verb]).gender == Gender::masculine &&
               Morphology::has(token, FormKind::noun) && !Morphology::has(token, FormKind::title);
    const bool one = is_singular(clause, item) || Morphology::has(token, FormKind::given_name);
    const std::uint8_t owner = item.analysis == nullptr ? std::uint8_t{0} : item.analysis->enclitic;
    const bool bare = owner == 0 || annotations.language->enclitics[owner - 1U].features.person == 1;  // "Kelly"
    // "added [f.] Radd [m.]": a participle that does not agree is none.
    const bool participle = Morphology::has(token, FormKind::participle) && !Morphology::has(token, FormKind::title) &&
                            features_of(clause, items[verb]).gender == Gender::feminine;
    return bare && !token.feminine_ending && !item.accusative && one &&
           (Morphology::has(token, FormKind::adjective) || Morphology::has(token, FormKind::noun) || participle);
}

/// "said Mourning [Haddad] that": a bare word that is a noun of action too, and no document.
bool is_surname_like_deed(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::event_noun && item.preposition == 0 && item.owner == 0 &&
           item.end == item.begin + 1 && !bears_article(annotations, item.begin) && !is_document(annotations, item);
}

LocalPerson person_named(const Annotations& annotations, std::uint32_t begin, std::uint32_t end) {
    LocalPerson person;
    for (std::uint32_t at = begin; at < end; ++at)
        person.words.emplace_back(annotations.text.form(annotations.token(at)));
    person.span = {annotations.token(begin).span.begin, annotations.token(end - 1).span.end};
    return person;
}

/// "confirms [the] verifying of [min] that".
bool is_of_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    if (noun + 1 >= items.size() || items[noun + 1].kind != ItemKind::complementizer) return false;
    const std::uint8_t preposition = items[noun + 1].preposition;
    return preposition != 0 && preposition == annotations.language->partitive;
}

Mentions add_person(EventContext& in, Mention mention, LocalPerson person) {
    if (mention.local_person == no_entry) {
        mention.local_person = add_local_person(in.a, std::move(person));
    } else {
        const LocalPerson& known = in.a.local_persons[mention.local_person];
        mention.person = known.person;
        mention.entity = known.entity;
        mention.role = known.role;
    }
    in.a.mentions.push_back(mention);
    return {static_cast<std::uint32_t>(in.a.mentions.size() - 1)};
}

/// "stressed the participants [al-musharikuna]": a sound plural in the nominative can be nothing but who speaks.
bool names_speakers(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::verb || !verb_of(in.clause, in.items[i - 1]).says) return false;
    const Item& item = in.items[i];
    const Token& token = in.a.token(item.begin);
    return item.kind == ItemKind::nominal && item.preposition == 0 && item.end == item.begin + 1 &&
           bears_article(in.a, item.begin) && Morphology::has(token, FormKind::participle) &&
           !Morphology::has(token, FormKind::noun) && in.a.text.form(token).ends_with(in.a.language->nominative_ending);
}

bool is_before_that(std::span<const Item> items, std::uint32_t at) {
    return at + 1 < items.size() && items[at + 1].kind == ItemKind::complementizer;
}

/// "books of this school": a known word before a demonstrative.
bool is_before_demonstrative(const Annotations& annotations, const Item& item) {
    return !is_unknown_word(annotations, item.begin) && item.end < annotations.text.tokens.size() &&
           find_particle(annotations, item.end, item.end + 1, Particle::demonstrative).phrase != nullptr;
}

/// Too short, or an unknown word with the clitics of a noun.
bool is_no_name(const Annotations& annotations, std::uint32_t at, const LocalPerson& person) {
    constexpr std::size_t shortest = 3;
    if (person.words.front().size() < shortest) return true;
    return person.words.size() == 1 && is_unknown_word(annotations, at) && bears_clitics_of_noun(annotations, at);
}

/// Where the name ends that begins an item, of which it is known or not that it is a name.
std::uint32_t end_of_name(const Annotations& annotations, const Item& item, bool name) {
    if (!name) return read_person_name(annotations, item.begin, item.end, true);
    const std::uint32_t end = item.end;
    const bool goes_on = end < annotations.text.tokens.size() && bears_article(annotations, end) &&
                         find_particle(annotations, end, end + 1, Particle::name_part).phrase != nullptr;
    return goes_on ? end + 1 : end;  // "Fadl Allah"
}

}  // namespace

bool stands_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                   std::uint32_t subject) {
    if (subject <= verb || verb_before(items, subject) != verb) return false;
    const std::uint32_t begin = items[subject].begin;
    return begin == items[subject - 1].end || annotations.token(begin - 1).mark == Mark::stop;  // "Dr. Smith"
}

namespace {

/// A noun that tells of nobody else.
bool may_hold_name(const Annotations& annotations, const Item& item, bool says) {
    const bool noun = item.kind == ItemKind::nominal || (says && is_surname_like_deed(annotations, item));
    return noun && item.mentions.empty();
}

}  // namespace

Mentions speaker_in(EventContext& in, std::uint32_t i, bool says) {
    const Item& item = in.items[i];
    const bool odd = says && (is_odd_name(in.clause, i) || is_quoted_speaker(in.clause, i));
    if (item.kind == ItemKind::actors && !odd) return item.mentions;
    if (!odd && !may_hold_name(in.a, item, says)) return {};
    const auto known = [&](FormKind kind) { return in.a.morphology->has(in.a.token(item.begin), kind); };
    const std::uint32_t verb = says ? verb_before(in.items, i) : no_item;
    const bool alone = verb != no_item && item.end == item.begin + 1 && is_before_that(in.items, i);
    const bool common = alone && is_common_word_as_name(in.a, in.clause, in.items, verb, i);
    const bool many = names_speakers(in, i);
    const bool surnamed = says && (is_surname_with_article(in.a, in.items, i) || is_pair_as_name(in.a, in.items, i));
    const bool surname = common || odd || many || surnamed;
    if (item.analysis != nullptr && !surname && (known(FormKind::noun) || known(FormKind::adjective))) return {};
    if (in.a.token(item.begin).kind != TokenKind::word) return {};
    const bool article = bears_article(in.a, item.begin);
    if (article && !surname && !(says && is_unknown_word(in.a, item.begin))) return {};
    if (article && is_of_clause(in.a, in.items, i)) return {};
    const bool name = surname || (item.analysis == nullptr && (article || item.end == item.begin + 1));
    if (name && !odd && is_before_demonstrative(in.a, item)) return {};
    const std::uint32_t end = end_of_name(in.a, item, name);
    if (end == item.begin || end - item.begin > 4) return {};
    if (end < item.end && bears_article(in.a, end)) return {};  // a misspelled "ministry of [the] ..."
    Mention mention;
    mention.begin = mention.head = item.begin;
    mention.end = end;
    mention.kind = MentionKind::person;
    if (many) mention.number = Number::plural;
    LocalPerson person = person_named(in.a, item.begin, end);
    if (is_no_name(in.a, item.begin, person)) return {};
    if (alone && !odd && person.words.size() == 1)
        mention.local_person = known_by_first_name(in.a, person.words.front());
    return add_person(in, mention, std::move(person));
}

Mentions unknown_name(EventContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    const bool name =
        is_unknown_word(in.a, item.begin) || in.a.morphology->has(in.a.token(item.begin), FormKind::given_name);
    if (item.preposition != 0 || !name || bears_article(in.a, item.begin)) return {};
    for (std::size_t m = in.a.mentions.size(); m-- > 0 && in.a.mentions[m].local_person != no_entry;) {
        if (in.a.mentions[m].begin == item.begin) return {static_cast<std::uint32_t>(m)};  // met in this sentence
    }
    return speaker_in(in, i);
}

namespace {

/// "the expert" and "Smith", apart: a title of somebody whom nobody knows, and the name of one person.
bool may_be_one(const EventContext& in, const Item& title, const Item& name) {
    const bool single = title.kind == ItemKind::actors && title.mentions.size() == 1 && name.kind == ItemKind::actors &&
                        name.mentions.size() == 1 && !name.conjunction;
    if (!single || !is_somebody(in.clause, title.mentions)) return false;
    const Mention& person = in.a.mentions[name.mentions.front()];
    return person.names_person() && person.kind != MentionKind::title;
}

}  // namespace

Mentions named_behind(const EventContext& in, std::uint32_t subject, Arguments& args) {
    if (args.speech == no_item || args.speech < subject + 3) return {};
    const auto object = std::ranges::find(args.objects, args.speech - 1);
    if (object == args.objects.end()) return {};
    const Item& title = in.items[subject];
    const Item& name = in.items[*object];
    if (!may_be_one(in, title, name)) return {};
    const bool works = std::ranges::all_of(
        in.items.begin() + subject + 1, in.items.begin() + *object,
        [](const Item& item) { return (is_phrase(item) && !item.conjunction) || item.kind == ItemKind::quote; });
    const Item& next = in.items[subject + 1];
    if (!works || (next.preposition == 0 && next.kind != ItemKind::quote)) return {};
    args.objects.erase(object);
    return name.mentions;
}

Mentions named_before(const EventContext& in, std::uint32_t subject, std::uint32_t i) {
    if (i < subject + 3) return {};
    const Item& title = in.items[subject];
    const Item& name = in.items[i - 1];
    if (title.preposition != 0 || name.preposition != 0 || name.end != in.items[i].begin) return {};
    if (!may_be_one(in, title, name)) return {};
    const bool works =
        std::ranges::all_of(in.items.begin() + subject + 1, in.items.begin() + i - 1, [](const Item& item) {
            return (is_phrase(item) && item.preposition != 0 && !item.conjunction) || item.kind == ItemKind::quote;
        });
    return works ? name.mentions : Mentions{};
}

namespace {

/// "the same source": right behind the word "same".
bool is_same(const Annotations& annotations, const Mention& mention) {
    return mention.begin > 0 && Morphology::may_begin(annotations.token(mention.begin - 1), Particle::emphasis) &&
           annotations.language->titles[mention.title].speaker;
}

}  // namespace

Mentions guest_speaking(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (!verb_of(in.clause, in.items[i]).says || args.subject_mentions.size() != 1) return {};
    const Mention& guest = in.a.mentions[args.subject_mentions.front()];
    if (guest.kind == MentionKind::title && guest.definite && is_same(in.a, guest)) return in.discourse.speaker;
    if (guest.kind != MentionKind::title || guest.resolved() || guest.preposition != 0) return {};
    const Title& title = in.a.language->titles[guest.title];
    const bool met = title.speaker && !title.alone && guest.number == Number::singular;
    // "the agency [f.] reported ... and the source [m.] added"
    const bool body = title.speaker && title.alone && guest.definite && guest.number == Number::singular &&
                      in.discourse.speaker.size() == 1 && !in.a.mentions[in.discourse.speaker.front()].names_person() &&
                      in.a.mentions[in.discourse.speaker.front()].gender == Gender::feminine;
    if (body) return in.discourse.speaker;
    return met && fits(in.clause, features_of(in.clause, in.items[i]), in.discourse.speaker) ? in.discourse.speaker
                                                                                             : Mentions{};
}

void take_office(EventContext& in, std::uint32_t subject, const Arguments& args) {
    if (args.subject_mentions.size() != 1 || args.speech == no_item || in.items[subject].preposition != 0) return;
    Mention& speaker = in.a.mentions[args.subject_mentions.front()];
    const bool person =
        speaker.names_person() || (speaker.kind == MentionKind::title && speaker.number == Number::singular &&
                                   in.a.language->titles[speaker.title].kind == TitleKind::person);
    if (!person || speaker.entity != no_entry || speaker.person != no_entry) return;
    const Mention* office = office_behind(in.a, in.items, subject, args.speech);
    if (office == nullptr) return;
    speaker.entity = office->entity;
    if (office->kind == MentionKind::title && speaker.kind == MentionKind::person) {
        speaker.role = office->role;
        speaker.title = office->title;
        speaker.title_begin = office->title_begin;
        speaker.title_end = office->title_end;
    }
    if (speaker.entity == no_entry || speaker.local_person == no_entry) return;
    in.a.local_persons[speaker.local_person].entity = speaker.entity;
    in.a.local_persons[speaker.local_person].role = speaker.role;
}

void name_subject(EventContext& in, const Mentions& named, Arguments& args) {
    if (named.empty()) return;
    const bool title =
        args.subject_mentions.size() == 1 && in.a.mentions[args.subject_mentions.front()].kind == MentionKind::title;
    if (!title) {
        args.subject_mentions = named;
        return;
    }
    // The office is his, and whose it is the rest of the text may say.
    Mention& office = in.a.mentions[args.subject_mentions.front()];
    office.refer_as(in.a.mentions[named.front()]);
    office.reference = Reference::name;
}

Mentions named_between_commas(EventContext& in, std::uint32_t subject, const Arguments& args) {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t at = subject + 1; at + 1 < args.speech && at <= subject + farthest; ++at) {
        const Item& item = in.items[at];
        if (item.kind == ItemKind::comma) {
            const Item& name = in.items[at + 1];
            if (name.kind == ItemKind::nominal && in.items[at + 2].kind == ItemKind::comma &&
                name.end == name.begin + 2)
                return unknown_name(in, at + 1);
            const bool one = is_bare_actor(name) && !name.conjunction && name.mentions.size() == 1 &&
                             in.a.mentions[name.mentions.front()].names_person();
            const bool closed = at + 2 == args.speech || in.items[at + 2].kind == ItemKind::comma;
            return one && closed ? name.mentions : Mentions{};
        }
        if (!is_phrase(item)) return {};
    }
    return {};
}

}  // namespace isnad
