// Titles and predicates of a language: entries with their forms and frames.
#include <isnad/extract/frame/frame_needs.h>
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

std::uint32_t find_or_add_verb(LexiconBuilder& builder, Language& language, std::string_view perfect,
                               std::string_view imperfect) {
    const auto [at, fresh] = builder.verb_by_lemma.emplace(std::pair(std::string(perfect), std::string(imperfect)),
                                                           static_cast<std::uint32_t>(language.verbs.size()));
    if (fresh) language.verbs.push_back({std::string(perfect), VerbClass::event, {}, {}});
    return at->second;
}

std::uint32_t find_or_add_event_noun(LexiconBuilder& builder, Language& language, std::string_view lemma) {
    const auto [at, fresh] = builder.event_noun_by_lemma.emplace(
        std::string(lemma), static_cast<std::uint32_t>(language.event_nouns.size()));
    if (fresh) {
        EventNoun noun;
        noun.lemma = lemma;
        const std::vector<std::u16string> words = fold_words(language.folder, lemma);
        if (!words.empty()) {
            noun.folded = words.front();
            noun.rest.assign(words.begin() + 1, words.end());
        }
        language.event_nouns.push_back(std::move(noun));
        add_inflected(builder, language, "noun", to_utf16(lemma.substr(0, lemma.find(' '))), FormKind::event_noun,
                      at->second);
    }
    return at->second;
}

/// The options after the lemma of a noun or light line.
struct NounOptions {
    std::vector<std::uint8_t> object_prepositions;
    std::uint8_t preposition = 0;
    std::vector<std::string_view> plurals;
};

NounOptions read_options(LexiconBuilder& builder, const Language& language, const LexiconEntry& entry,
                         const StanzaLine& line, std::size_t from) {
    NounOptions options;
    for (std::size_t i = from; i < line.values(); ++i) {
        const std::string_view cell = line.value(i);
        const std::size_t equals = cell.find('=');
        const std::string_view key = cell.substr(0, equals);
        const std::string_view value = equals == std::string_view::npos ? std::string_view{} : cell.substr(equals + 1);
        if (key == "plural") {
            options.plurals.push_back(value);
        } else if (key == "obj" || key == "prep") {
            const std::uint8_t preposition = language.preposition(value);
            if (preposition == 0) builder.report(*entry.file, line, "unknown preposition '" + std::string(value) + "'");
            if (key == "obj") options.object_prepositions.push_back(preposition);
            if (key == "prep") options.preposition = preposition;
        } else {
            builder.report(*entry.file, line, "unknown option '" + std::string(cell) + "'");
        }
    }
    return options;
}

void add_noun_line(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, const StanzaLine& line,
                   std::uint32_t predicate) {
    const NounOptions options = read_options(builder, language, entry, line, 1);
    const std::uint32_t noun = find_or_add_event_noun(builder, language, line.value());
    for (const std::string_view plural : options.plurals) {
        add_inflected(builder, language, "plural", to_utf16(plural.substr(0, plural.find(' '))), FormKind::event_noun,
                      noun);
    }
    language.event_nouns[noun].uses.push_back({predicate, options.object_prepositions});
}

void add_light_line(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, const StanzaLine& line,
                    std::uint32_t predicate) {
    if (line.values() < 3) return builder.report(*entry.file, line, "expected: light, perfect, imperfect, noun");
    const NounOptions options = read_options(builder, language, entry, line, 3);
    const std::uint32_t verb = find_or_add_verb(builder, language, line.value(0), line.value(1));
    const std::uint32_t noun = find_or_add_event_noun(builder, language, line.value(2));
    for (const std::string_view plural : options.plurals) {
        add_inflected(builder, language, "plural", to_utf16(plural.substr(0, plural.find(' '))), FormKind::event_noun,
                      noun);
    }
    language.verbs[verb].lights.push_back({noun, predicate, options.preposition, options.object_prepositions});
}

struct SlotName {
    std::string_view name;
    SlotKind kind;
};

constexpr std::array<SlotName, 10> slot_names{{{"nsubj", SlotKind::subject},
                                               {"obj", SlotKind::object},
                                               {"obl", SlotKind::oblique},
                                               {"ccomp", SlotKind::clause},
                                               {"speech", SlotKind::speech},
                                               {"noun", SlotKind::noun},
                                               {"attr", SlotKind::attribute},
                                               {"words", SlotKind::words},
                                               {"passive", SlotKind::passive},
                                               {"arms", SlotKind::arms}}};
constexpr std::array<std::string_view, 5> role_names{"source", "target", "content", "block", "by"};

/// Reads "role=slot[:word[:word]][?]" or "...[!]"; returns the reason if it cannot be understood.
std::string read_slot(const Language& language, std::string_view cell, Slot& slot) {
    slot.optional = cell.ends_with('?');
    slot.strict = cell.ends_with('!');
    if (slot.optional || slot.strict) cell.remove_suffix(1);
    const std::size_t equals = cell.find('=');
    const auto role = std::ranges::find(role_names, cell.substr(0, equals));
    if (equals == std::string_view::npos || role == role_names.end())
        return "expected role=slot, not '" + std::string(cell) + "'";
    slot.role = static_cast<Role>(role - role_names.begin());
    std::string_view rest = cell.substr(equals + 1);
    const std::size_t colon = rest.find(':');
    const auto kind =
        std::ranges::find_if(slot_names, [&](const SlotName& name) { return name.name == rest.substr(0, colon); });
    if (kind == slot_names.end()) return "unknown slot '" + std::string(rest) + "'";
    slot.kind = kind->kind;
    if (colon == std::string_view::npos) return slot.kind == SlotKind::oblique ? "obl needs a preposition" : "";
    rest.remove_prefix(colon + 1);
    if (slot.kind == SlotKind::oblique) {
        const std::size_t second = rest.find(':');
        slot.preposition = language.preposition(rest.substr(0, second));
        if (slot.preposition == 0) return "unknown preposition '" + std::string(rest.substr(0, second)) + "'";
        if (second == std::string_view::npos) return {};
        rest.remove_prefix(second + 1);
    }
    slot.word = language.folder.fold(rest);
    return {};
}

void add_frame(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, const StanzaLine& line,
               Predicate& predicate) {
    const std::string_view name = line.value();
    const auto relation = builder.lexicon.relation_by_name.find(name.substr(0, name.find('/')));
    if (relation == builder.lexicon.relation_by_name.end()) {
        return builder.report(*entry.file, line, "unknown relation '" + std::string(name) + "'");
    }
    Frame frame;
    frame.relation = relation->second;
    frame.rule = language.code + "/" + std::string(name);
    if (name.find('/') == std::string_view::npos)
        return builder.report(*entry.file, line, "a frame needs relation/number");
    if (!builder.rules.insert(frame.rule).second)
        builder.report(*entry.file, line, "duplicate frame '" + frame.rule + "'");
    for (std::size_t i = 1; i < line.values(); ++i) {
        Slot slot;
        if (const std::string reason = read_slot(language, line.value(i), slot); !reason.empty()) {
            return builder.report(*entry.file, line, reason);
        }
        frame.slots.push_back(std::move(slot));
    }
    predicate.frames.push_back(std::move(frame));
}

void check_examples(LexiconBuilder& builder, const LexiconEntry& entry) {
    const StanzaLine* frame = nullptr;
    bool text = true;
    bool answer = true;
    const auto close = [&] {
        if (frame != nullptr && !(text && answer))
            builder.report(*entry.file, *frame, "a frame needs an example: text and is");
    };
    for (const StanzaLine& line : entry.stanza) {
        if (line.key() == "frame") {
            close();
            frame = &line;
            text = answer = false;
        }
        if (line.key() == "text") text = true;
        if (line.key() == "is") answer = true;
    }
    close();
}

/// Reads the actor that a title is of by itself, or the title that it is before a name in quotation marks.
void refer_title(LexiconBuilder& builder, const Language& language, const LexiconEntry& entry, const StanzaLine& line,
                 Title& title) {
    if (line.key() == "default") {
        title.default_actor = builder.lexicon.find_entity(line.value());
        if (title.default_actor == no_entry)
            return builder.report(*entry.file, line, "unknown actor '" + std::string(line.value()) + "'");
        return;
    }
    const auto known =
        std::ranges::find(language.titles, line.value(), [](const Title& t) { return std::string_view(t.key); });
    if (known == language.titles.end())
        return builder.report(*entry.file, line, "no title '" + std::string(line.value()) + "' above");
    title.quoted = static_cast<std::uint32_t>(known - language.titles.begin());
}

std::uint32_t title_entry(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, Title& title) {
    static constexpr std::array<std::string_view, 5> kinds{"person", "organ", "force", "people", "asset"};
    using Flag = std::pair<std::string_view, bool Title::*>;
    static constexpr std::array flags{Flag{"feminine", &Title::feminine}, Flag{"relative", &Title::relative},
                                      Flag{"armed", &Title::armed},       Flag{"visited", &Title::visited},
                                      Flag{"other", &Title::other},       Flag{"native", &Title::native},
                                      Flag{"speaker", &Title::speaker}};
    title.key = entry.stanza.front().value();
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1)) {
        const auto flag = std::ranges::find(flags, line.key(), [](const auto& each) { return each.first; });
        if (flag != flags.end()) {
            title.*(flag->second) = line.value() == "yes";
        } else if (line.key() == "kind") {
            const auto kind = std::ranges::find(kinds, line.value());
            if (kind == kinds.end())
                builder.report(*entry.file, line, "unknown kind '" + std::string(line.value()) + "'");
            else
                title.kind = static_cast<TitleKind>(kind - kinds.begin());
        } else if (line.key() == "role") {
            title.role = line.value() == "-" ? "" : line.value();
        } else if (line.key() == "en") {
            title.en = line.value();
        } else if (line.key() == "alone") {
            // "yes" tells nothing of a state; the others stand in the order of Domestic.
            static constexpr std::array<std::string_view, 5> uses{"yes", "state", "plural", "group", "foreign"};
            const auto use = std::ranges::find(uses, line.value());
            title.alone = use != uses.end();
            if (title.alone) title.domestic = static_cast<Domestic>(use - uses.begin());
            if (!title.alone) builder.report(*entry.file, line, "unknown use of a title alone");
        } else if (line.key() == "quoted" || line.key() == "default") {
            refer_title(builder, language, entry, line, title);
        } else if (line.key() == language.code) {
            if (title.label.empty()) title.label = line.value();
        } else if (line.key() != "plural" && line.key() != "bare" && line.key() != "broken") {
            builder.report(*entry.file, line, "unknown key '" + std::string(line.key()) + "'");
        }
    }
    return static_cast<std::uint32_t>(language.titles.size());
}

void add_portfolio(LexiconBuilder& builder, Language& language, const LexiconEntry& entry) {
    Portfolio portfolio;
    portfolio.key = entry.stanza.front().value();
    const auto index = static_cast<std::uint32_t>(language.portfolios.size());
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1)) {
        if (line.key() == "role")
            portfolio.role = line.value() == "-" ? "" : line.value();
        else if (line.key() == "en")
            portfolio.en = line.value();
        else if (line.key() == language.code) {
            if (portfolio.label.empty()) portfolio.label = line.value();
            add_inflected(builder, language, "noun", to_utf16(line.value().substr(0, line.value().find(' '))),
                          FormKind::portfolio, index);
        } else if (line.key() != "plural") {
            builder.report(*entry.file, line, "unknown key '" + std::string(line.key()) + "'");
        }
    }
    language.portfolios.push_back(std::move(portfolio));
}

}  // namespace

void add_title(LexiconBuilder& builder, Language& language, const LexiconEntry& entry) {
    if (entry.stanza.front().key() == "portfolio") return add_portfolio(builder, language, entry);
    Title title;
    const std::uint32_t index = title_entry(builder, language, entry, title);
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1)) {
        if (line.key() == language.code || line.key() == "plural") {
            add_title_name(builder, language, entry, line, index, title.kind);
        } else if (line.key() == "bare" && line.value() == language.code) {
            Phrase phrase;
            phrase.kind = Phrase::Kind::title;
            phrase.entry = index;
            add_phrase(builder, language, line.value(1), std::move(phrase));
        }
    }
    language.titles.push_back(std::move(title));
}

void add_predicate(LexiconBuilder& builder, Language& language, const LexiconEntry& entry) {
    const auto index = static_cast<std::uint32_t>(language.predicates.size());
    Predicate predicate;
    predicate.key = entry.stanza.front().value();
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1)) {
        if (line.key() == "verb" && line.values() >= 2) {
            const std::uint32_t verb = find_or_add_verb(builder, language, line.value(0), line.value(1));
            language.verbs[verb].predicates.push_back(index);
        } else if (line.key() == "noun") {
            add_noun_line(builder, language, entry, line, index);
        } else if (line.key() == "light") {
            add_light_line(builder, language, entry, line, index);
        } else if (line.key() == "frame") {
            add_frame(builder, language, entry, line, predicate);
        } else if (line.key() == "text") {
            language.examples.push_back({location(*entry.file, line), std::string(line.value()), {}});
        } else if (line.key() == "is" && !language.examples.empty()) {
            language.examples.back().expected.emplace_back(line.value());
        } else {
            builder.report(*entry.file, line, "unknown key or too few cells: '" + std::string(line.key()) + "'");
        }
    }
    check_examples(builder, entry);
    for (const Frame& frame : predicate.frames) predicate.needs.push_back(needs_of(frame));
    predicate.common = common_needs(predicate.needs);
    language.predicates.push_back(std::move(predicate));
}

void add_plain_verb(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    static constexpr std::array<std::string_view, 16> classes{
        "plain",  "copula",  "aspect",   "intend", "fail",    "cease",   "possible", "cause",
        "happen", "perform", "exchange", "decree", "provide", "hearsay", "naming",   "hold"};
    const auto known = std::ranges::find(classes, row.value(1));
    if (row.values() != 2 || known == classes.end()) {
        return builder.report(file, row, "unknown class '" + std::string(row.value(1)) + "'");
    }
    const auto verb_class = static_cast<VerbClass>(known - classes.begin());
    Verb& verb = language.verbs[find_or_add_verb(builder, language, row.key(), row.value(0))];
    if (verb.verb_class == VerbClass::event || verb_class != VerbClass::plain) verb.verb_class = verb_class;
}

void add_verbal_noun(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    const auto verb = builder.verb_by_lemma.find({std::string(row.key()), std::string(row.value(0))});
    if (row.values() != 2 || verb == builder.verb_by_lemma.end() || language.verbs[verb->second].lights.empty())
        return builder.report(file, row, "expected a light verb's two forms and its verbal noun");
    language.event_nouns[find_or_add_event_noun(builder, language, row.value(1))].verb = verb->second;
}

namespace {

/// What the engine asks of a verb again and again.
void mark_verbs(const LexiconBuilder& builder, Language& language) {
    for (Verb& verb : language.verbs) {
        for (const std::uint32_t predicate : verb.predicates) {
            for (const Frame& frame : language.predicates[predicate].frames) {
                const RelationInfo& relation = builder.lexicon.relations[frame.relation];
                const std::string_view root = root_of(relation);
                verb.says |= relation.family == "statement";
                verb.by_persons |= verb.says || root == "04" || root == "11" || root == "12";
            }
        }
    }
}

}  // namespace

void inflect_predicates(LexiconBuilder& builder, Language& language) {
    mark_verbs(builder, language);
    for (const auto& [lemma, index] : builder.verb_by_lemma) {
        const std::u16string perfect = to_utf16(lemma.first);
        const std::u16string imperfect = to_utf16(lemma.second);
        add_inflected(builder, language, "verb_perfect", perfect, FormKind::verb, index);
        add_inflected(builder, language, "verb_imperfect", imperfect, FormKind::verb, index);
        if (language.verbs[index].predicates.empty() && language.verbs[index].lights.empty()) continue;
        std::u16string folded;
        const auto add = [&](std::u16string_view spelling, FormKind kind, const Features& features) {
            folded.clear();
            for (const char16_t unit : spelling) {
                if (const char16_t letter = language.folder.fold(unit)) folded += letter;
            }
            builder.forms.add(folded, kind, index, features);
        };
        const Patterns& patterns = builder.patterns;
        const auto add_verb = [&](std::u16string_view spelling, const Features& features) {
            add(spelling, FormKind::verb, features);
        };
        patterns.for_each_form("passive_perfect", perfect, add_verb);
        patterns.for_each_form("passive_imperfect", imperfect, add_verb);
        const auto participle = [&](const std::string& voice) {
            std::vector<Inflected> bases = patterns.inflect(voice + "_participle_perfect", perfect);
            if (bases.empty()) bases = patterns.inflect(voice + "_participle_imperfect", imperfect);
            for (const Inflected& base : bases) {
                patterns.for_each_form("adjective", base.spelling,
                                       [&](std::u16string_view spelling, Features features) {
                                           features.voice = base.features.voice;
                                           add(spelling, FormKind::participle, features);
                                       });
            }
        };
        participle("active");
        participle("passive");
    }
}

}  // namespace isnad
