#include <isnad/extract/morphology.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace isnad {
namespace {

constexpr std::size_t most_words = 1U << 17U;  ///< Of the cache; then it starts anew.
constexpr std::size_t first_slots = 1U << 13U;
constexpr std::size_t block = 64;         ///< Tokens that are analysed at a time.
constexpr std::size_t longest_word = 60;  ///< Letters: longer ones are no words.

bool is_nominal(FormKind kind) {
    return kind != FormKind::verb && kind != FormKind::phrase && kind != FormKind::adverb &&
           kind != FormKind::given_name;
}

std::uint16_t letters_of(std::uint32_t hash) { return static_cast<std::uint16_t>(hash >> 16U); }

/// Says whether a form may stand after these proclitics.
bool fits(const Proclitic& proclitic, const Language& language, const Form& form) {
    if (proclitic.article && form.kind == FormKind::phrase)
        return language.phrases[form.entry].kind == Phrase::Kind::date;
    if (proclitic.article)
        return is_nominal(form.kind) && !form.features.accusative && form.features.takes_article &&
               !form.features.needs_enclitic;
    if (proclitic.future) return form.kind == FormKind::verb && form.features.tense == Tense::imperfect;
    if (proclitic.preposition != 0 && form.kind == FormKind::verb)
        return proclitic.before_verb && form.features.tense != Tense::perfect;
    return true;
}

/// Says whether a form may stand before this enclitic.
bool fits(const Enclitic& enclitic, const Language& language, const Form& form) {
    if (!form.features.takes_enclitic) return false;
    switch (form.kind) {
        case FormKind::verb:
            return !enclitic.noun_only;
        case FormKind::phrase: {
            const Phrase& phrase = language.phrases[form.entry];
            if (phrase.kind != Phrase::Kind::particle || !phrase.rest.empty()) return false;
            return phrase.particle == Particle::preposition || phrase.particle == Particle::object ||
                   phrase.particle == Particle::complementizer || phrase.particle == Particle::adversative ||
                   phrase.particle == Particle::subordinator || phrase.particle == Particle::quantifier ||
                   phrase.particle == Particle::distributive;
        }
        case FormKind::event_noun:
        case FormKind::title:
        case FormKind::portfolio:
        case FormKind::noun:
        case FormKind::participle:
            return true;
        default:
            return false;
    }
}

/// The words after the first one of what a form stands for.
const std::vector<std::u16string>* words_after(const Language& language, const Form& form) {
    switch (form.kind) {
        case FormKind::phrase:
            return &language.phrases[form.entry].rest;
        case FormKind::title:
            return &language.title_names[form.entry].rest;
        case FormKind::event_noun:
            return &language.event_nouns[form.entry].rest;
        case FormKind::nisba:
        case FormKind::people:
            return &language.nisbas[form.entry].rest;
        default:
            return nullptr;
    }
}

/// As ==, which compares letter by letter.
bool same_letters(std::u16string_view a, std::u16string_view b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(char16_t)) == 0;
}

/// Sets what the spelling alone says of the article.
void find_article(const Language& language, std::u16string_view spelling, Readings& readings) {
    if (language.article.empty()) {
        readings.article = false;
    } else if (spelling.starts_with(language.article)) {
        readings.article = true;
    }
    readings.article_joined =
        std::any_of(language.proclitics.begin(), language.proclitics.end(), [&](const Proclitic& proclitic) {
            return proclitic.article && (proclitic.conjunction || proclitic.preposition != 0) &&
                   spelling.size() > proclitic.written.size() + 2 && spelling.starts_with(proclitic.written);
        });
}

}  // namespace

void Morphology::reset() {
    spellings_.clear();
    words_.reserve(first_slots * 2);
    words_.assign(1, Word{});
    analyses_.reserve(first_slots * 8);
    analyses_.clear();
    slots_.assign(first_slots, Slot{});
}

void Morphology::analyze(const Language& language, Text& text) {
    if (language_ != &language || words_.size() > most_words) {
        language_ = &language;
        reset();
    }
    for (std::size_t first = 0; first < text.tokens.size(); first += block)
        analyze_block(language, text, first, std::min(first + block, text.tokens.size()));
}

void Morphology::analyze_block(const Language& language, Text& text, std::size_t first, std::size_t last) {
    const auto is_analyzed = [](const Token& token) {
        return token.kind == TokenKind::word && token.folded_length != 0 && token.folded_length <= longest_word;
    };
    // In three steps, each of which asks for the memory that the next one needs: most of it is far away.
    std::array<std::uint32_t, block> hashes{};
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = first; i < last; ++i) {
        Token& token = text.tokens[i];
        if (token.folded_length == 0) continue;
        const std::uint32_t hash = hash_of(text.form(token));
        token.letters = letters_of(hash);
        if (!is_analyzed(token)) continue;
        hashes[i - first] = hash + (token.feminine_ending ? 1U : 0U);
        __builtin_prefetch(&slots_[hashes[i - first] & mask]);
    }
    for (const std::uint32_t hash : hashes) __builtin_prefetch(&words_[slots_[hash & mask].word]);
    for (std::size_t i = first; i < last; ++i) {
        Token& token = text.tokens[i];
        if (!is_analyzed(token) || words_.size() + 1 >= most_words * 2) {
            if (token.kind == TokenKind::word) find_article(language, text.form(token), token.readings);
            continue;
        }
        token.word = find_or_analyze(language, text.form(token), token.feminine_ending, hashes[i - first]);
        token.readings = words_[token.word].readings;
        __builtin_prefetch(analyses_.data() + token.readings.first);
    }
}

std::u16string_view Morphology::spelling_of(const Word& word) const {
    if (word.length <= Word::inline_letters) return {word.letters.data(), word.length};
    return std::u16string_view(spellings_).substr(word.spelling, word.length);
}

void Morphology::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.word == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].word != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

std::uint32_t Morphology::find_or_analyze(const Language& language, std::u16string_view spelling, bool feminine_ending,
                                          std::uint32_t hash) {
    if (words_.size() * 2 > slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].word != 0; at = (at + 1) & mask) {
        if (slots_[at].hash != hash) continue;
        const Word& word = words_[slots_[at].word];
        if (word.feminine_ending == feminine_ending && same_letters(spelling_of(word), spelling))
            return slots_[at].word;
    }
    Word word;
    word.feminine_ending = feminine_ending;
    word.length = static_cast<std::uint16_t>(spelling.size());
    if (spelling.size() <= Word::inline_letters) {
        std::copy(spelling.begin(), spelling.end(), word.letters.begin());
    } else {
        word.spelling = static_cast<std::uint32_t>(spellings_.size());
        spellings_ += spelling;
    }
    analyze_word(language, spelling, feminine_ending, word);
    if (word.readings.count == 0) analyze_respelled(language, spelling, word);
    find_article(language, spelling, word.readings);
    slots_[at] = {static_cast<std::uint32_t>(words_.size()), hash};
    words_.push_back(word);
    return slots_[at].word;
}

void Morphology::analyze_word(const Language& language, std::u16string_view spelling, bool feminine_ending,
                              Word& word) {
    word.readings.first = static_cast<std::uint32_t>(analyses_.size());
    for (std::size_t p = 0; p < language.proclitics.size(); ++p) {
        const Proclitic& proclitic = language.proclitics[p];
        const std::size_t from = proclitic.written.size();
        if (from >= spelling.size() || (from != 0 && proclitic.written.front() != spelling.front()) ||
            !spelling.starts_with(proclitic.written))
            continue;
        const std::u16string_view rest = spelling.substr(from);
        Analysis analysis;
        analysis.proclitic = static_cast<std::uint8_t>(p);
        analysis.stem = static_cast<std::uint8_t>(from);
        add_stem(language, rest, analysis, word);
        if (proclitic.article)
            add_name_with_article(language, rest, analysis, word);
        else if (!feminine_ending)
            add_before_enclitics(language, rest, analysis, word);
    }
    word.readings.count = static_cast<std::uint16_t>(analyses_.size() - word.readings.first);
    if (word.readings.count != 0)
        word.readings.article = language.proclitics[analyses_[word.readings.first].proclitic].article;
    // Phrases first, then titles: a word of news has dozens of the ones and none of the others.
    sorted_.clear();
    for (const auto rank : {0, 1, 2}) {
        for (std::size_t i = word.readings.first; i < analyses_.size(); ++i) {
            const FormKind kind = analyses_[i].form.kind;
            if (rank == (kind == FormKind::phrase ? 0 : kind == FormKind::title ? 1 : 2))
                sorted_.push_back(analyses_[i]);
        }
        if (rank == 0) word.readings.phrase_count = static_cast<std::uint16_t>(sorted_.size());
        if (rank == 1)
            word.readings.title_count = static_cast<std::uint16_t>(sorted_.size() - word.readings.phrase_count);
    }
    std::copy(sorted_.begin(), sorted_.end(), analyses_.begin() + word.readings.first);
}

void Morphology::analyze_respelled(const Language& language, std::u16string_view spelling, Word& word) {
    std::u16string meant(spelling);
    for (const auto& [written, letter] : language.respellings) {
        for (std::size_t i = 1; i < spelling.size() && word.readings.count == 0; ++i) {
            if (spelling[i] != written) continue;
            meant[i] = letter;
            analyze_word(language, meant, word.feminine_ending, word);
            meant[i] = written;
        }
    }
}

void Morphology::add(const Language& language, Analysis analysis, const Form& form, std::size_t length, Word& word) {
    analysis.form = form;
    analysis.stem_length = static_cast<std::uint8_t>(length);
    if (const auto* words = words_after(language, analysis.form); words != nullptr && !words->empty()) {
        analysis.more_words = static_cast<std::uint8_t>(words->size());
        analysis.next = words->front().empty()          ? std::uint16_t{0}
                        : form.kind == FormKind::phrase ? letters_of(hash_of(words->front()))
                                                        : static_cast<std::uint16_t>(words->front().front());
    }
    if (analysis.form.kind == FormKind::phrase) {
        analysis.phrase = language.phrases[analysis.form.entry].kind;
        analysis.particle = language.phrases[analysis.form.entry].particle;
    }
    analyses_.push_back(analysis);
    word.readings.kinds = static_cast<std::uint16_t>(word.readings.kinds | 1U << static_cast<unsigned>(form.kind));
    if (form.kind != FormKind::phrase) return;
    const Phrase& phrase = language.phrases[form.entry];
    word.readings.phrase_kinds =
        static_cast<std::uint8_t>(word.readings.phrase_kinds | 1U << static_cast<unsigned>(phrase.kind));
    word.readings.long_particle |= phrase.kind == Phrase::Kind::particle && !phrase.rest.empty();
    if (phrase.kind == Phrase::Kind::particle) word.readings.particles |= 1U << static_cast<unsigned>(phrase.particle);
}

void Morphology::add_stem(const Language& language, std::u16string_view stem, const Analysis& analysis, Word& word) {
    const Proclitic& proclitic = language.proclitics[analysis.proclitic];
    for (const Form& form : language.forms.find(stem)) {
        if (!form.features.needs_enclitic && fits(proclitic, language, form))
            add(language, analysis, form, stem.size(), word);
    }
}

void Morphology::add_name_with_article(const Language& language, std::u16string_view rest, const Analysis& analysis,
                                       Word& word) {
    if (std::u16string_view(language.proclitics[analysis.proclitic].written).ends_with(language.article)) return;
    std::u16string name(language.article);  // fused with the preposition, the article has lost its first letter
    name += rest;
    for (const Form& form : language.forms.find(name)) {
        if (form.kind == FormKind::phrase) add(language, analysis, form, rest.size(), word);
    }
}

void Morphology::add_before_enclitics(const Language& language, std::u16string_view rest, Analysis analysis,
                                      Word& word) {
    const Proclitic& proclitic = language.proclitics[analysis.proclitic];
    for (std::size_t e = 0; e < language.enclitics.size(); ++e) {
        const Enclitic& enclitic = language.enclitics[e];
        if (rest.size() <= enclitic.written.size() || rest.back() != enclitic.written.back() ||
            !rest.ends_with(enclitic.written))
            continue;
        const std::u16string_view stem = rest.substr(0, rest.size() - enclitic.written.size());
        analysis.enclitic = static_cast<std::uint8_t>(e + 1);
        for (const Form& form : language.forms.find(stem)) {
            if (stem.size() == 1 && form.kind != FormKind::phrase) continue;
            if (fits(proclitic, language, form) && fits(enclitic, language, form))
                add(language, analysis, form, stem.size(), word);
        }
    }
}

}  // namespace isnad
