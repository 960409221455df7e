// Headlines of persons whom only the story below introduces: "Smith: prices fall", and below "the minister Adam Smith".
#include <isnad/extract/event/event.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

/// The name at the head of a line: tokens [first, end), and the colon behind it.
struct HeadName {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::uint32_t colon = 0;
};

/// A word that only opens what is told about a name: "Smith after meeting X: ...", "Smith to [li-] X: ...".
bool opens_occasion(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch match = find_particle(annotations, at, limit, Particle::preposition);
    return match.phrase != nullptr;
}

/// One to four words at the head of the text that name no actor whom the lexicon knows, before a colon; nothing where
/// there are none. What stands between them and the colon begins with a preposition.
HeadName name_at_head(const Annotations& annotations) {
    constexpr std::uint32_t longest = 4;
    constexpr std::uint32_t farthest = 10;
    const Sentence& sentence = annotations.text.sentences.front();
    HeadName head;
    head.first = sentence.first;
    if (head.first < sentence.last && annotations.token(head.first).mark == Mark::quote) ++head.first;
    for (std::uint32_t at = head.first; at < sentence.last && at <= head.first + farthest; ++at) {
        const Token& token = annotations.token(at);
        if (token.mark == Mark::colon) {
            head.colon = at;
            if (head.end == 0) head.end = at;
            return at > head.first && at + 1 < sentence.last ? head : HeadName{};
        }
        if (head.end != 0) continue;
        if (at > head.first && opens_occasion(annotations, at, sentence.last)) {
            head.end = at;
            continue;
        }
        const std::uint32_t mention = annotations.mention_at[at];
        const bool actor = mention != 0 && (annotations.mentions[mention - 1].entity != no_entry ||
                                            annotations.mentions[mention - 1].person != no_entry);
        if (token.kind != TokenKind::word || actor || at >= head.first + longest) return {};
    }
    return {};
}

/// Says whether the tokens before `end` are the same words as those of the name, the last one by the last.
bool ends_with_name(const Annotations& annotations, std::uint32_t end, const HeadName& name) {
    if (end < name.end - name.first) return false;
    for (std::uint32_t back = 1; back <= name.end - name.first; ++back) {
        if (annotations.text.form(annotations.token(end - back)) !=
            annotations.text.form(annotations.token(name.end - back)))
            return false;
    }
    return true;
}

/// "added Smith": right behind a verb of saying.
bool follows_saying(const Annotations& annotations, std::uint32_t at) {
    if (at == 0) return false;
    const auto words = annotations.morphology->words(annotations.token(at - 1));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::verb && word.enclitic == 0 && annotations.language->verbs[form.entry].says;
    });
}

/// Says whether the mention bears the name, or stands right before it: "the deputy of X for Y, [Adam] Smith".
bool bears_name(const Annotations& annotations, const Mention& mention, const HeadName& name) {
    if (mention.names_person() && ends_with_name(annotations, mention.end, name))
        return mention.end - mention.begin > 1 || follows_saying(annotations, mention.begin);
    const std::uint32_t words = name.end - name.first;
    const bool title = mention.kind == MentionKind::title && mention.title != no_entry && !mention.names_person() &&
                       mention.number == Number::singular && words > 1 &&
                       annotations.language->titles[mention.title].kind == TitleKind::person;
    constexpr std::uint32_t farthest = 6;
    const auto tokens = static_cast<std::uint32_t>(annotations.text.tokens.size());
    for (std::uint32_t end = mention.end + words; title && end <= tokens && end <= mention.end + farthest; ++end)
        if (ends_with_name(annotations, end, name)) return true;
    return false;
}

/// Who of the story below bears the name, best one whose actor is known; or null.
const Mention* bearer_below(const Annotations& annotations, const HeadName& name) {
    const std::uint32_t below = annotations.text.sentences[1].first;
    const Mention* bearer = nullptr;
    for (const Mention& mention : annotations.mentions) {
        if (mention.begin < below || !bears_name(annotations, mention, name)) continue;
        if (mention.entity != no_entry) return &mention;
        if (bearer == nullptr) bearer = &mention;
    }
    return bearer;
}

/// "Smith: prices fall", and nothing below: one word that is a name or that nobody knows, as a person of the text.
std::optional<Mention> stranger_at_head(Annotations& annotations, const HeadName& name) {
    const std::uint32_t at = name.first;
    const bool alone = annotations.text.sentences.size() == 1 && name.end == at + 1 && name.colon == name.end;
    if (!alone || annotations.mention_at[at] != 0) return std::nullopt;
    const Token& token = annotations.token(at);
    if (!is_unknown_word(annotations, at) && !Morphology::has(token, FormKind::given_name)) return std::nullopt;
    LocalPerson person;
    person.words.emplace_back(annotations.text.form(token));
    person.span = token.span;
    Mention mention;
    mention.number = Number::singular;
    mention.definite = true;
    mention.local_person = add_local_person(annotations, std::move(person));
    return mention;
}

/// Who speaks in the headline: whom the story below introduces, or a stranger in a headline alone.
std::optional<Mention> speaker_at_head(Annotations& annotations, const HeadName& name) {
    if (annotations.text.sentences.size() < 2) return stranger_at_head(annotations, name);
    const Mention* bearer = bearer_below(annotations, name);
    return bearer == nullptr ? std::nullopt : std::optional(*bearer);
}

}  // namespace

void name_headline(Annotations& annotations, std::vector<Event>& events) {
    if (annotations.text.sentences.empty() || annotations.language->saying == no_entry) return;
    const Sentence& sentence = annotations.text.sentences.front();
    const HeadName name = name_at_head(annotations);
    if (name.colon == 0) return;
    const Span trigger = annotations.token(name.colon).span;
    const auto told = [&](const Event& event) { return event.sentence == 0 && event.trigger.begin == trigger.begin; };
    if (std::ranges::any_of(events, told)) return;
    const std::optional<Mention> found = speaker_at_head(annotations, name);
    if (!found) return;
    Mention speaker = *found;
    speaker.begin = speaker.head = name.first;
    speaker.end = name.end;
    speaker.kind = MentionKind::person;
    speaker.title = no_entry;
    speaker.title_begin = speaker.title_end = 0;
    speaker.preposition = 0;
    speaker.conjunction = false;
    annotations.mentions.push_back(speaker);
    Event& event = events.emplace_back();
    event.frame = &annotations.language->predicates[annotations.language->saying].frames.front();
    event.trigger = trigger;
    event.lemma = ":";
    event.sources = {static_cast<std::uint32_t>(annotations.mentions.size() - 1)};
    event.speech_begin = 0;
    event.content = {annotations.token(name.colon + 1).span.begin, annotations.token(sentence.last - 1).span.end};
    constexpr double sure = 0.9;
    event.confidence = sure;
    for (std::size_t i = 0; i + 1 < events.size(); ++i) {
        Event& said = events[i];
        const bool inside = said.sentence == 0 && said.trigger.begin > trigger.begin && said.said_by == no_item;
        if (inside) said.said_by = static_cast<std::uint32_t>(events.size() - 1);
    }
}

}  // namespace isnad
