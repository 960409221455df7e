#include <isnad/extract/coverage.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

constexpr std::array<std::string_view, coverage_kinds> kind_names{"words", "finite verbs",        "titles",
                                                                  "nisba", "nouns before actors", "names of persons"};

class Measure {
  public:
    explicit Measure(const Annotations& annotations) : a_(annotations) {}

    Coverage run() {
        for (const Sentence& sentence : a_.text.sentences) {
            limit_ = sentence.last;
            first_ = sentence.first;
            for (std::uint32_t at = sentence.first; at < sentence.last; ++at) token(at);
        }
        for (const Mention& mention : a_.mentions) name(mention);
        return std::move(coverage_);
    }

  private:
    bool is_word(std::uint32_t at) const {
        return at >= first_ && at < limit_ && a_.token(at).kind == TokenKind::word && a_.token(at).folded_length > 1;
    }
    bool has(std::uint32_t at, FormKind kind) const { return a_.morphology->has(a_.token(at), kind); }
    bool has_any(std::uint32_t at, std::initializer_list<FormKind> kinds) const {
        return std::ranges::any_of(kinds, [&](FormKind kind) { return has(at, kind); });
    }
    bool is_particle(std::uint32_t at) const { return a_.morphology->may_begin(a_.token(at), Phrase::Kind::particle); }

    void count(CoverageKind kind, std::uint32_t begin, std::uint32_t end, bool known) {
        CoverageShare& share = coverage_[kind];
        ++share.total;
        if (known) {
            ++share.known;
            return;
        }
        const std::string_view text = a_.document->text;
        const Span span{a_.token(begin).span.begin, a_.token(end - 1).span.end};
        CoverageShare::Unknown& unknown = share.unknown[std::string(slice(text, span))];
        if (unknown.count++ == 0) unknown.context = context(begin, end);
    }

    std::string context(std::uint32_t begin, std::uint32_t end) const {
        constexpr std::uint32_t around = 4;
        const auto sentence = std::upper_bound(a_.text.sentences.begin(), a_.text.sentences.end(), begin,
                                               [](std::uint32_t at, const Sentence& s) { return at < s.last; });
        const std::uint32_t first = std::max(sentence->first, begin - std::min(begin, around));
        const std::uint32_t last = std::min(sentence->last, end + around);
        return std::string(slice(a_.document->text, {a_.token(first).span.begin, a_.token(last - 1).span.end}));
    }

    void token(std::uint32_t at) {
        if (!is_word(at)) return;
        const bool part_of_name = a_.mention_at[at] != 0;
        count(CoverageKind::word, at, at + 1, part_of_name || a_.morphology->known(a_.token(at)));
        if (is_particle(at)) after_particle(at);
        if (part_of_name) before_mention(at, a_.mentions[a_.mention_at[at] - 1]);
    }

    void after_particle(std::uint32_t at) {
        const PhraseMatch match = find_phrase(a_, at, limit_, Phrase::Kind::particle);
        if (match.phrase == nullptr || !is_word(match.end)) return;
        const Particle particle = match.phrase->particle;
        const bool verbal = particle == Particle::verbal || particle == Particle::future ||
                            (particle == Particle::negation && match.phrase->entry != 0);
        const bool known = has(match.end, FormKind::verb);
        const bool word = has_any(at, {FormKind::verb, FormKind::noun});  // spelled like the particle
        if (verbal && !is_particle(match.end) && (known || !word))
            count(CoverageKind::verb, match.end, match.end + 1, known);
    }

    void before_mention(std::uint32_t at, const Mention& mention) {
        if (mention.preposition != 0 || mention.conjunction || !is_word(at - 1) || at == first_) return;
        const std::uint32_t before = at - 1;
        if (is_particle(before) || has(before, FormKind::verb) || a_.mention_at[before] != 0) return;
        const Token& word = a_.token(before);  // "the decree of August X", "from Texas X"
        if (Morphology::may_begin(word, Phrase::Kind::date) || Morphology::may_begin(word, Phrase::Kind::entity))
            return;
        if (mention.person != no_entry && mention.kind == MentionKind::name) {
            if (has_any(before, {FormKind::event_noun, FormKind::adverb})) return;  // "the visit of X", "then X"
            count(CoverageKind::title, before, at,
                  has_any(before, {FormKind::title, FormKind::nisba, FormKind::portfolio, FormKind::adjective,
                                   FormKind::given_name, FormKind::participle, FormKind::noun}));
        } else if (mention.entity != no_entry && mention.kind == MentionKind::name && !bears_article(a_, before)) {
            count(CoverageKind::noun, before, at, a_.morphology->known(a_.token(before)));
        }
    }

    void name(const Mention& mention) {
        if (mention.title_end <= mention.title_begin) return;
        const auto sentence = std::upper_bound(a_.text.sentences.begin(), a_.text.sentences.end(), mention.begin,
                                               [](std::uint32_t at, const Sentence& s) { return at < s.last; });
        first_ = sentence->first;
        limit_ = sentence->last;
        nisba(mention);
        const bool person = mention.names_person();
        if (person && mention.title_begin == mention.begin && mention.end > mention.title_end)
            count(CoverageKind::name, mention.title_end, mention.end, mention.person != no_entry);
    }

    bool ends_as_nisba(std::uint32_t at) const {
        const std::u16string_view form = a_.text.form(a_.token(at));
        return !a_.token(at).dotless_ending &&
               std::ranges::any_of(a_.language->nisba_endings,
                                   [&](std::u16string_view ending) { return form.ends_with(ending); });
    }

    // Places bear names, and so does a person whom nothing else names.
    bool is_name(const Mention& mention, std::uint32_t at) const {
        const TitleKind kind = a_.language->titles[mention.title].kind;
        return kind == TitleKind::asset ||
               (kind == TitleKind::person && at + 1 == mention.title_end && mention.end == mention.title_end);
    }

    // A word with the article after a title with one is a nisba if it ends like one; else it is a name.
    void nisba(const Mention& mention) {
        for (std::uint32_t at = mention.title_begin + 1; at < mention.title_end; ++at) {
            if (!is_word(at) || !bears_article(a_, at)) continue;
            const bool known = has(at, FormKind::nisba);
            if (!known && is_name(mention, at)) continue;
            if (known || (is_unknown_word(a_, at) && ends_as_nisba(at))) count(CoverageKind::nisba, at, at + 1, known);
        }
    }

    const Annotations& a_;
    std::uint32_t first_ = 0;
    std::uint32_t limit_ = 0;
    Coverage coverage_;
};

}  // namespace

std::string_view name_of(CoverageKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

void Coverage::add(const Coverage& other) {
    for (std::size_t kind = 0; kind < shares.size(); ++kind) {
        shares[kind].known += other.shares[kind].known;
        shares[kind].total += other.shares[kind].total;
        for (const auto& [words, unknown] : other.shares[kind].unknown) {
            const auto [place, fresh] = shares[kind].unknown.try_emplace(words, unknown);
            if (!fresh) place->second.count += unknown.count;
        }
    }
}

Coverage measure(const Annotations& annotations) { return Measure(annotations).run(); }

}  // namespace isnad
