#include <isnad/extract/lexicon/word_sketch.h>
#include <isnad/extract/token/morphology.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

constexpr std::size_t most_words = 1U << 17U;  ///< Of the cache; then it starts anew.
constexpr std::size_t first_places = 1U << 14U;
constexpr std::size_t block = 64;         ///< Tokens that are analysed at a time.
constexpr std::size_t longest_word = 60;  ///< Letters: longer ones are no words.

bool is_nominal(FormKind kind) {
    return kind != FormKind::verb && kind != FormKind::phrase && kind != FormKind::adverb &&
           kind != FormKind::given_name;
}

/// Never 0, which stands for no word.
std::uint16_t letters_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 32U | 0x8000U); }

/// Where a reading stands among those of its word: names of one word, names of several, other phrases of one word and
/// of several, titles, the others. "In" alone begins dozens of phrases, and few of those who ask look for them.
std::size_t rank_of(const Analysis& analysis) {
    if (analysis.form.kind == FormKind::title) return 4;
    if (analysis.form.kind != FormKind::phrase) return 5;
    return (analysis.phrase == Phrase::Kind::entity ? 0U : 2U) + (analysis.more_words == 0 ? 0U : 1U);
}

/// A bit for the next word of a phrase.
std::uint64_t bit_of(std::uint16_t letters) { return std::uint64_t{1} << letters % 64U; }

/// A word with another ending has readings of its own; no key is 0.
std::uint64_t key_of(std::uint64_t hash, bool feminine_ending) {
    constexpr std::uint64_t other = 0x9E3779B97F4A7C15ULL;
    return (hash ^ (feminine_ending ? other : 0)) | std::uint64_t{1} << 63U;
}

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
                   phrase.particle == Particle::distributive || phrase.particle == Particle::on_behalf;
        }
        case FormKind::event_noun:
        case FormKind::title:
        case FormKind::portfolio:
        case FormKind::noun:
        case FormKind::participle:  // "me [-ni]" is no "my"
            return enclitic.noun_only || enclitic.features.person != 1 || enclitic.features.number != Number::singular;
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

/// Sets what the spelling alone says of the article.
void find_article(const Language& language, std::u16string_view spelling, Readings& readings) {
    if (language.article.empty()) {
        readings.article = false;
    } else if (spelling.starts_with(language.article)) {
        readings.article = true;
    }
    readings.article_joined = std::ranges::any_of(language.proclitics, [&](const Proclitic& proclitic) {
        return proclitic.article && (proclitic.conjunction || proclitic.preposition != 0) &&
               spelling.size() > proclitic.written.size() + 2 && spelling.starts_with(proclitic.written);
    });
}

}  // namespace

void Morphology::reset() {
    places_.assign(first_places, Place{});
    words_.assign(1, Word{});
    analyses_.reserve(first_places * 8);
    analyses_.clear();
}

void Morphology::analyze(const Language& language, Text& text) {
    if (language_ != &language || words_.size() > most_words) {
        language_ = &language;
        reset();
    }
    for (std::size_t first = 0; first < text.tokens.size(); first += block)
        analyze_block(language, text, first, std::min(first + block, text.tokens.size()));
    const auto size = static_cast<std::uint32_t>(text.tokens.size());
    for (std::uint32_t at = 0; at + 1 < size; ++at) {
        if (Token& token = text.tokens[at]; token.readings.long_phrase)
            token.phrase_follows = may_go_on(token, next_letters(text, at, size));
    }
}

bool Morphology::may_go_on(const Token& token, std::uint16_t next) const {
    if ((words_[token.word].next_words & bit_of(next)) == 0 || next == 0) return false;
    const auto begun = phrases(token);
    return std::ranges::any_of(begun, [&](const Analysis& phrase) { return phrase.next == next; });
}

void Morphology::analyze_block(const Language& language, Text& text, std::size_t first, std::size_t last) {
    const auto is_analyzed = [](const Token& token) {
        return token.kind == TokenKind::word && token.folded_length != 0 && token.folded_length <= longest_word;
    };
    // First all hashes, so that the memory of the words, which is far away, is on its way when they are looked up.
    std::array<std::uint64_t, block> keys;
    for (std::size_t i = first; i < last; ++i) {
        Token& token = text.tokens[i];
        if (token.folded_length == 0) continue;
        const std::uint64_t hash = long_hash_of(text.form(token));
        token.letters = letters_of(hash);
        keys[i - first] = key_of(hash, token.feminine_ending);
        __builtin_prefetch(&places_[keys[i - first] & (places_.size() - 1)]);
    }
    for (std::size_t i = first; i < last; ++i) {
        Token& token = text.tokens[i];
        if (!is_analyzed(token) || words_.size() + 1 >= most_words * 2) {
            if (token.kind == TokenKind::word) find_article(language, text.form(token), token.readings);
            continue;
        }
        token.word = find_or_analyze(language, text.form(token), token.feminine_ending, keys[i - first]);
        __builtin_prefetch(&words_[token.word]);
    }
    for (std::size_t i = first; i < last; ++i) {
        Token& token = text.tokens[i];
        if (token.word == 0) continue;
        token.readings = words_[token.word].readings;
        __builtin_prefetch(analyses_.data() + token.readings.first);
    }
}

Morphology::Place& Morphology::place_of(std::uint64_t key) {
    const std::size_t mask = places_.size() - 1;
    std::size_t at = key & mask;
    while (places_[at].key != 0 && places_[at].key != key) at = (at + 1) & mask;
    return places_[at];
}

void Morphology::grow() {
    std::vector<Place, LargePages<Place>> old(places_.size() * 2);
    old.swap(places_);
    for (const Place& place : old) {
        if (place.key != 0) place_of(place.key) = place;
    }
}

std::uint32_t Morphology::find_or_analyze(const Language& language, std::u16string_view spelling, bool feminine_ending,
                                          std::uint64_t key) {
    if (const Place& known = place_of(key); known.key != 0) return known.word;
    if (words_.size() * 2 > places_.size()) grow();
    Word word;
    analyze_word(language, spelling, feminine_ending, word.readings);
    if (word.readings.count == 0) analyze_respelled(language, spelling, feminine_ending, word.readings);
    find_article(language, spelling, word.readings);
    word.sketch = sketch_readings(language, spelling, word.readings);
    for (std::size_t i = word.readings.first; i < word.readings.first + word.readings.phrase_count; ++i)
        word.next_words |= analyses_[i].more_words == 0 ? 0 : bit_of(analyses_[i].next);
    const auto number = static_cast<std::uint32_t>(words_.size());
    words_.push_back(word);
    place_of(key) = {key, number};
    return number;
}

std::uint64_t Morphology::sketch_readings(const Language& language, std::u16string_view spelling,
                                          const Readings& readings) const {
    std::uint64_t sketch = sketch_of(spelling);
    for (std::size_t i = readings.first; i < readings.first + readings.count; ++i) {
        const Analysis& analysis = analyses_[i];
        sketch |= sketch_of(spelling.substr(analysis.stem, analysis.stem_length));
        if (analysis.form.kind == FormKind::event_noun)
            sketch |= sketch_of(language.event_nouns[analysis.form.entry].folded);
    }
    return sketch;
}

void Morphology::analyze_word(const Language& language, std::u16string_view spelling, bool feminine_ending,
                              Readings& readings) {
    readings.first = static_cast<std::uint32_t>(analyses_.size());
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
        add_stem(language, rest, analysis, readings);
        if (proclitic.article)
            add_name_with_article(language, rest, analysis, readings);
        else if (!feminine_ending)
            add_before_enclitics(language, rest, analysis, readings);
    }
    readings.count = static_cast<std::uint16_t>(analyses_.size() - readings.first);
    if (readings.count != 0) readings.article = language.proclitics[analyses_[readings.first].proclitic].article;
    sort_readings(readings);
}

void Morphology::sort_readings(Readings& readings) {
    sorted_.assign(analyses_.begin() + readings.first, analyses_.end());
    std::array<std::uint16_t, 7> begins{};  // where the readings of a rank begin
    for (const Analysis& analysis : sorted_) ++begins[rank_of(analysis) + 1];
    for (std::size_t rank = 1; rank < begins.size(); ++rank)
        begins[rank] = static_cast<std::uint16_t>(begins[rank] + begins[rank - 1]);
    readings.name_count = begins[2];
    readings.phrase_count = begins[4];
    readings.title_count = static_cast<std::uint16_t>(begins[5] - begins[4]);
    for (const Analysis& analysis : sorted_) analyses_[readings.first + begins[rank_of(analysis)]++] = analysis;
}

void Morphology::analyze_respelled(const Language& language, std::u16string_view spelling, bool feminine_ending,
                                   Readings& readings) {
    std::u16string meant(spelling);
    for (const auto& [written, letter] : language.respellings) {
        for (std::size_t i = 1; i < spelling.size() && readings.count == 0; ++i) {
            if (spelling[i] != written) continue;
            meant[i] = letter;
            analyze_word(language, meant, feminine_ending, readings);
            meant[i] = written;
        }
    }
}

void Morphology::add(const Language& language, Analysis analysis, const Form& form, std::size_t length,
                     Readings& readings) {
    analysis.form = form;
    analysis.stem_length = static_cast<std::uint8_t>(length);
    if (const auto* words = words_after(language, analysis.form); words != nullptr && !words->empty()) {
        analysis.more_words = static_cast<std::uint8_t>(words->size());
        analysis.next =
            form.kind == FormKind::phrase ? letters_of(long_hash_of(words->front())) : first_letters(words->front());
    }
    if (analysis.form.kind == FormKind::phrase) {
        analysis.phrase = language.phrases[analysis.form.entry].kind;
        analysis.particle = language.phrases[analysis.form.entry].particle;
    }
    analyses_.push_back(analysis);
    readings.kinds = static_cast<std::uint16_t>(readings.kinds | 1U << static_cast<unsigned>(form.kind));
    if (form.kind != FormKind::phrase) return;
    const Phrase& phrase = language.phrases[form.entry];
    const unsigned kind = 1U << static_cast<unsigned>(phrase.kind);
    readings.phrase_kinds = (readings.phrase_kinds | kind) & 0x1FU;
    if (phrase.rest.empty()) readings.word_kinds = (readings.word_kinds | kind) & 0x1FU;
    readings.long_phrase |= !phrase.rest.empty();
    readings.long_particle |= phrase.kind == Phrase::Kind::particle && !phrase.rest.empty();
    if (phrase.kind == Phrase::Kind::particle) readings.particles |= 1U << static_cast<unsigned>(phrase.particle);
}

void Morphology::add_stem(const Language& language, std::u16string_view stem, const Analysis& analysis,
                          Readings& readings) {
    const Proclitic& proclitic = language.proclitics[analysis.proclitic];
    for (const Form& form : language.forms.find(stem)) {
        if (!form.features.needs_enclitic && fits(proclitic, language, form))
            add(language, analysis, form, stem.size(), readings);
    }
}

void Morphology::add_name_with_article(const Language& language, std::u16string_view rest, const Analysis& analysis,
                                       Readings& readings) {
    if (std::u16string_view(language.proclitics[analysis.proclitic].written).ends_with(language.article)) return;
    std::u16string name(language.article);  // fused with the preposition, the article has lost its first letter
    name += rest;
    for (const Form& form : language.forms.find(name)) {
        if (form.kind == FormKind::phrase) add(language, analysis, form, rest.size(), readings);
    }
}

void Morphology::add_before_enclitics(const Language& language, std::u16string_view rest, Analysis analysis,
                                      Readings& readings) {
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
                add(language, analysis, form, stem.size(), readings);
        }
    }
}

}  // namespace isnad
