#include <isnad/extract/date.h>
#include <isnad/extract/item.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

struct ParticleItem {
    Particle particle;
    ItemKind kind;
};

/// Particles that are items of their own; the others set something on the next item.
constexpr std::array<ParticleItem, 9> particle_items{{{Particle::complementizer, ItemKind::complementizer},
                                                      {Particle::relative, ItemKind::relative},
                                                      {Particle::hypothetical, ItemKind::hypothetical},
                                                      {Particle::subordinator, ItemKind::subordinator},
                                                      {Particle::purpose, ItemKind::purpose},
                                                      {Particle::agent, ItemKind::agent},
                                                      {Particle::according, ItemKind::according},
                                                      {Particle::adversative, ItemKind::adversative},
                                                      {Particle::apposition, ItemKind::pronoun}}};

class ItemBuilder {
  public:
    ItemBuilder(Annotations& annotations, const Sentence& sentence)
        : a_(annotations), first_(sentence.first), limit_(sentence.last) {}

    std::vector<Item> run() {
        for (std::uint32_t at = first_; at < limit_;) {
            const std::uint32_t end = step(at);
            at = std::max(end, at + 1);
        }
        drop_dateline();
        return std::move(items_);
    }

  private:
    /// "Paris, 3 May (Agency) - ": where and when the article was written is no part of its first sentence.
    void drop_dateline() {
        constexpr std::size_t longest = 10;
        if (items_.size() < 2 || items_.front().kind != ItemKind::actors || !names_place(items_.front())) return;
        for (std::size_t i = 1; i < items_.size() && i < longest; ++i) {
            const ItemKind kind = items_[i].kind;
            const bool dash = kind == ItemKind::comma && a_.token(items_[i].begin).mark == Mark::dash && a_.token(items_[i].begin).spaced;
            if (dash) {
                items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                return;
            }
            if (kind == ItemKind::verb || kind == ItemKind::participle || kind == ItemKind::complementizer) return;
        }
    }

    bool names_place(const Item& item) const {
        const Mention& mention = a_.mentions[item.mentions.front()];
        return mention.capital || mention.kind == MentionKind::name;
    }

    std::uint32_t step(std::uint32_t at) {
        const Token& token = a_.token(at);
        if (token.kind == TokenKind::mark) return mark(at);
        if (const std::uint32_t end = find_time(a_, at, limit_).end; end != 0) return push(ItemKind::time, at, end, nullptr);
        if (token.kind == TokenKind::number) return number(at);
        const std::uint32_t mention = a_.mention_at[at];
        const PhraseMatch particle = find_phrase(a_, at, limit_, Phrase::Kind::particle);
        const bool longer = mention == 0 || particle.end > a_.mentions[mention - 1].end;
        if (particle.phrase != nullptr && longer && particle.phrase->particle != Particle::name_part && !is_whole_verb(at, particle)) {
            return take_particle(at, particle);
        }
        if (mention != 0 && !verb_beats_mention(at)) return actors(at);
        if (const Analysis* verb = verb_reading(at)) return take_verb(at, verb);
        if (const Analysis* participle = participle_reading(at)) return push(ItemKind::participle, at, at + 1, participle);
        if (const Analysis* noun = event_reading(at)) return event_noun(at, noun);
        return word(at);
    }

    /// A verb whose first letter looks like a clitic before a particle.
    bool is_whole_verb(std::uint32_t at, const PhraseMatch& particle) const {
        if (particle.analysis->proclitic == 0 || particle.end > at + 1) return false;
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(at))) {
            if (a_.form(analysis).kind == FormKind::verb && analysis.proclitic == 0 && analysis.enclitic == 0) return true;
        }
        return false;
    }

    /// A count; "12 of [min] its soldiers" is the soldiers.
    std::uint32_t number(std::uint32_t at) {
        if (at + 2 < limit_ && a_.language->partitive != 0) {
            const PhraseMatch of = find_particle(a_, at + 1, limit_, Particle::preposition);
            if (of.phrase != nullptr && of.phrase->entry == a_.language->partitive && of.end < limit_ && a_.mention_at[of.end] != 0) {
                return of.end;
            }
        }
        return nominal(at, nullptr);
    }

    std::uint32_t mark(std::uint32_t at) {
        static constexpr std::array<std::pair<Mark, ItemKind>, 6> kinds{{{Mark::comma, ItemKind::comma},
                                                                         {Mark::colon, ItemKind::colon},
                                                                         {Mark::quote, ItemKind::quote},
                                                                         {Mark::open, ItemKind::open},
                                                                         {Mark::close, ItemKind::close},
                                                                         {Mark::dash, ItemKind::comma}}};
        const Mark mark = a_.token(at).mark;
        const auto* known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& pair) { return pair.first == mark; });
        if (known == kinds.end()) return push(ItemKind::other, at, at + 1, nullptr);
        const bool closes = known->second == ItemKind::quote && quote_open_;
        if (known->second == ItemKind::quote) quote_open_ = !quote_open_;
        push(known->second, at, at + 1, nullptr);
        items_.back().closes = closes;
        return at + 1;
    }

    /// Moves what was waiting (preposition, negation …) onto a new item.
    std::uint32_t push(ItemKind kind, std::uint32_t begin, std::uint32_t end, const Analysis* analysis) {
        Item item;
        item.kind = kind;
        item.begin = begin;
        item.end = end;
        item.analysis = analysis;
        if (analysis != nullptr) {
            item.preposition = a_.proclitic(*analysis).preposition;
            item.conjunction = a_.proclitic(*analysis).conjunction;
            item.future = a_.proclitic(*analysis).future;
            item.accusative = a_.form(*analysis).features.accusative;
        }
        const bool mark = kind == ItemKind::comma || kind == ItemKind::quote || kind == ItemKind::open || kind == ItemKind::close;
        if (!mark) {
            if (item.preposition == 0) item.preposition = preposition_;
            item.conjunction |= conjunction_;
            item.negated = negated_;
            item.future |= future_;
            preposition_ = 0;
            conjunction_ = future_ = false;
            if (kind != ItemKind::adverb && kind != ItemKind::time) negated_ = expects_verb_ = false;
        }
        items_.push_back(std::move(item));
        return end;
    }

    std::uint32_t take_particle(std::uint32_t at, const PhraseMatch& match) {
        const Particle particle = match.phrase->particle;
        const Proclitic& proclitic = a_.proclitic(*match.analysis);
        conjunction_ |= proclitic.conjunction;
        if (proclitic.preposition != 0) preposition_ = proclitic.preposition;
        const auto* item = std::find_if(particle_items.begin(), particle_items.end(),
                                        [&](const ParticleItem& p) { return p.particle == particle; });
        if (item != particle_items.end()) {
            const std::uint32_t end = push(item->kind, at, match.end, match.analysis);
            if (item->kind == ItemKind::complementizer || item->kind == ItemKind::adversative ||
                item->kind == ItemKind::subordinator) {
                if (item->kind != ItemKind::complementizer) items_.back().preposition = 0;
                if (match.analysis->enclitic != 0) pronoun_after(at, *match.analysis);
            }
            return end;
        }
        switch (particle) {
            case Particle::preposition:
                if (match.analysis->enclitic != 0) return pronoun_object(at, match);
                preposition_ = static_cast<std::uint8_t>(match.phrase->entry);
                return match.end;
            case Particle::negation: negated_ = true; return match.end;
            case Particle::future: future_ = expects_verb_ = true; return match.end;
            case Particle::verbal: expects_verb_ = true; return match.end;
            case Particle::reciprocal:
                push(ItemKind::nominal, at, match.end, match.analysis);
                items_.back().reciprocal = true;
                return match.end;
            case Particle::pronoun: return independent_pronoun(at, match);
            case Particle::reportative:
                push(ItemKind::subordinator, at, match.end, nullptr);
                items_.back().reportative = true;
                return match.end;
            case Particle::demonstrative:
            case Particle::distributive:
            case Particle::quantifier:
            case Particle::conjunction:
            case Particle::coordinator:
            case Particle::persistence: return match.end;
            default: return push(ItemKind::adverb, at, match.end, match.analysis);
        }
    }

    /// "that she …": the pronoun on a complementizer is the subject of its clause.
    void pronoun_after(std::uint32_t at, const Analysis& analysis) {
        const Features& features = a_.language->enclitics[analysis.enclitic - 1U].features;
        add_pronoun(at, at + 1, features, 0);
    }

    std::uint32_t pronoun_object(std::uint32_t at, const PhraseMatch& match) {
        const Features& features = a_.language->enclitics[match.analysis->enclitic - 1U].features;
        add_pronoun(at, match.end, features, static_cast<std::uint8_t>(match.phrase->entry));
        return match.end;
    }

    std::uint32_t independent_pronoun(std::uint32_t at, const PhraseMatch& match) {
        const bool conjunction = conjunction_;
        push(ItemKind::pronoun, at, match.end, nullptr);
        items_.back().conjunction = conjunction;
        return match.end;
    }

    void add_pronoun(std::uint32_t begin, std::uint32_t end, const Features& features, std::uint8_t preposition) {
        Mention mention;
        mention.begin = mention.head = begin;
        mention.end = end;
        mention.kind = MentionKind::pronoun;
        mention.reference = Reference::pronoun;
        mention.gender = features.gender;
        mention.number = features.number;
        const auto index = static_cast<std::uint32_t>(a_.mentions.size());
        a_.mentions.push_back(mention);
        push(ItemKind::actors, begin, end, nullptr);
        items_.back().mentions.push_back(index);
        if (preposition != 0) items_.back().preposition = preposition;
    }

    bool previous_is(ItemKind kind) const { return !items_.empty() && items_.back().kind == kind; }
    bool clause_start() const {
        if (items_.empty()) return true;
        switch (items_.back().kind) {
            case ItemKind::comma:
            case ItemKind::colon:
            case ItemKind::quote:
            case ItemKind::open:
            case ItemKind::close:
            case ItemKind::subordinator:
            case ItemKind::relative:
            case ItemKind::adversative:
            case ItemKind::pronoun:
            case ItemKind::time: return true;
            default: return false;
        }
    }

    /// A word that is a verb to the lexicon too, in a place where only a verb can stand.
    bool verb_beats_mention(std::uint32_t at) const {
        const Mention& mention = a_.mentions[a_.mention_at[at] - 1];
        if (mention.end != at + 1 || !a_.morphology->has(a_.token(at), FormKind::verb)) return false;
        if (expects_verb_ || negated_) return true;
        if (mention.kind == MentionKind::modified || !mention.resolved()) return verb_reading(at) != nullptr;
        return false;
    }

    bool next_is_nominal(std::uint32_t at) const {
        if (at + 1 >= limit_ || a_.token(at + 1).kind != TokenKind::word) return false;
        return a_.mention_at[at + 1] != 0 || bears_article(a_, at + 1);
    }

    /// Chooses the verb reading of a word, or none where it must be a noun.
    const Analysis* verb_reading(std::uint32_t at) const {
        const Token& token = a_.token(at);
        if (!a_.morphology->has(token, FormKind::verb)) return nullptr;
        const Analysis* best = nullptr;
        bool noun = false;
        for (const Analysis& analysis : a_.morphology->analyses(token)) {
            const Form& form = a_.form(analysis);
            if (form.kind == FormKind::verb) {
                if (best == nullptr || prefers(analysis, *best)) best = &analysis;
            } else if (form.kind == FormKind::event_noun || form.kind == FormKind::noun || form.kind == FormKind::title ||
                       form.kind == FormKind::adjective || form.kind == FormKind::portfolio || form.kind == FormKind::adverb ||
                       form.kind == FormKind::number) {
                noun = true;
            }
        }
        if (preposition_ != 0) return nullptr;
        const Features& features = a_.form(*best).features;
        const bool construct = previous_is(ItemKind::nominal) && items_.back().preposition != 0 && items_.back().end == at &&
                               !bears_article(a_, at - 1) && features.tense == Tense::perfect && features.number == Number::singular &&
                               features.gender == Gender::masculine && best->enclitic == 0 && best->proclitic == 0;
        if (construct) return nullptr;  // a genitive that looks like a verb
        if (!noun || expects_verb_ || negated_ || token.passive_mark) return best;
        const Form& form = a_.form(*best);
        if (form.features.tense != Tense::perfect) return best;
        if (previous_is(ItemKind::complementizer)) return nullptr;
        const bool conjoined = a_.proclitic(*best).conjunction;
        if (previous_is(ItemKind::relative) || previous_is(ItemKind::subordinator)) return best;
        if ((clause_start() || conjoined) && next_is_nominal(at)) return best;
        if (previous_is(ItemKind::actors) && items_.back().preposition == 0 && !verb_before()) return best;
        return nullptr;
    }

    bool verb_before() const {
        for (std::size_t i = items_.size(); i-- > 0;) {
            const ItemKind kind = items_[i].kind;
            if (kind == ItemKind::verb) return true;
            if (kind == ItemKind::complementizer || kind == ItemKind::subordinator || kind == ItemKind::colon) return false;
        }
        return false;
    }

    /// Between verb readings: one with a predicate, then the one with fewer clitics.
    bool prefers(const Analysis& a, const Analysis& b) const {
        const auto rank = [&](const Analysis& analysis) {
            const Form& form = a_.form(analysis);
            const Verb& verb = a_.language->verbs[form.entry];
            const bool event = !verb.predicates.empty() || !verb.lights.empty();
            return std::tuple(form.features.tense != Tense::jussive || negated_, analysis.enclitic == 0, event);
        };
        return rank(a) > rank(b);
    }

    const Analysis* participle_reading(std::uint32_t at) const {
        const Token& token = a_.token(at);
        if (!a_.morphology->has(token, FormKind::participle) || preposition_ != 0) return nullptr;
        for (const Analysis& analysis : a_.morphology->analyses(token)) {
            const Form& form = a_.form(analysis);
            const Proclitic& proclitic = a_.proclitic(analysis);
            if (form.kind != FormKind::participle || proclitic.article || proclitic.preposition != 0) continue;
            if (form.features.voice == Voice::passive || analysis.enclitic != 0) continue;
            const bool after_comma = clause_start() || proclitic.conjunction;
            const bool feminine = form.features.gender == Gender::feminine && form.features.number == Number::singular;
            if (form.features.accusative) return &analysis;
            const bool noun = a_.morphology->has(token, FormKind::event_noun) || a_.morphology->has(token, FormKind::noun);
            if (feminine && after_comma && !items_.empty() && (!noun || before_complement(at))) return &analysis;
        }
        return nullptr;
    }

    bool before_complement(std::uint32_t at) const {
        return at + 1 < limit_ && find_particle(a_, at + 1, limit_, Particle::complementizer).phrase != nullptr;
    }

    const Analysis* event_reading(std::uint32_t at) const {
        const Token& token = a_.token(at);
        if (!a_.morphology->has(token, FormKind::event_noun)) return nullptr;
        for (const Analysis& analysis : a_.morphology->analyses(token)) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::event_noun) continue;
            const EventNoun& noun = a_.language->event_nouns[form.entry];
            std::uint32_t next = at + 1;
            bool follows = true;
            for (const std::u16string& word : noun.rest) {
                follows = follows && next < limit_ && a_.token(next).kind == TokenKind::word && ends_alike(next, word);
                ++next;
            }
            if (follows) return &analysis;
        }
        return nullptr;
    }

    bool ends_alike(std::uint32_t at, std::u16string_view word) const {
        const std::u16string_view form = a_.text.form(a_.token(at));
        return form == word || (form.size() > word.size() && form.ends_with(word) &&
                                form.substr(0, form.size() - word.size()) == a_.language->article);
    }

    std::uint32_t take_verb(std::uint32_t at, const Analysis* verb) {
        const std::uint32_t end = push(ItemKind::verb, at, at + 1, verb);
        return end;
    }

    /// An event noun with the nisbas and the genitive that follow it.
    std::uint32_t event_noun(std::uint32_t at, const Analysis* analysis) {
        push(ItemKind::event_noun, at, at + 1, analysis);
        Item& item = items_.back();
        const EventNoun& noun = a_.language->event_nouns[a_.form(*analysis).entry];
        std::uint32_t end = at + 1 + static_cast<std::uint32_t>(noun.rest.size());
        end = modifiers(end, item);
        item.end = end;
        return end;
    }

    /// Adjectives, nisbas and genitives after a noun; actors among them become the item's own.
    std::uint32_t modifiers(std::uint32_t at, Item& item) {
        bool genitive = item.analysis == nullptr ||
                        (!a_.proclitic(*item.analysis).article && item.analysis->enclitic == 0 && !item.accusative);
        while (at < limit_) {
            const Token& token = a_.token(at);
            const bool hyphen = token.mark == Mark::dash && !item.mentions.empty() && at + 1 < limit_ && nisba_of(at + 1) != no_entry;
            if (hyphen) {
                ++at;
                continue;
            }
            if (token.kind != TokenKind::word) return at;
            const std::uint32_t mention = a_.mention_at[at];
            if (const std::uint32_t entity = nisba_of(at); entity != no_entry && (mention == 0 || a_.mentions[mention - 1].kind == MentionKind::people)) {
                item.mentions.push_back(nisba_mention(at, entity));
                genitive = false;
                ++at;
            } else if (mention != 0 && genitive && item.mentions.empty() && a_.mentions[mention - 1].preposition == 0 &&
                       !a_.mentions[mention - 1].conjunction && !verb_beats_mention(at)) {
                at = group(at, item.mentions, false);
                genitive = false;
            } else if (mention == 0 && adjective_at(at, genitive)) {
                genitive = genitive && !bears_article(a_, at);
                ++at;
            } else {
                return at;
            }
        }
        return at;
    }

    std::uint32_t nisba_of(std::uint32_t at) const {
        if (!a_.morphology->has(a_.token(at), FormKind::nisba)) return no_entry;
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(at))) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::nisba || a_.proclitic(analysis).preposition != 0) continue;
            if (a_.language->nisbas[form.entry].rest.empty()) return a_.language->nisbas[form.entry].entity;
        }
        return no_entry;
    }

    std::uint32_t nisba_mention(std::uint32_t at, std::uint32_t entity) {
        Mention mention;
        mention.begin = mention.head = at;
        mention.end = at + 1;
        mention.kind = MentionKind::people;
        mention.entity = entity;
        mention.definite = true;
        a_.mentions.push_back(mention);
        return static_cast<std::uint32_t>(a_.mentions.size() - 1);
    }

    /// A word that can only continue the noun phrase: an adjective, or a noun in the genitive.
    bool adjective_at(std::uint32_t at, bool genitive) const {
        const Token& token = a_.token(at);
        if (find_phrase(a_, at, limit_, Phrase::Kind::particle).phrase != nullptr) return false;
        if (a_.morphology->has(token, FormKind::event_noun)) return false;
        for (const Analysis& analysis : a_.morphology->analyses(token)) {
            const Form& form = a_.form(analysis);
            const Proclitic& proclitic = a_.proclitic(analysis);
            if (proclitic.conjunction || proclitic.preposition != 0) continue;
            if (form.kind == FormKind::adjective || form.kind == FormKind::number) return true;
            if (form.kind == FormKind::participle && proclitic.article) return true;
            if (genitive && (form.kind == FormKind::noun || form.kind == FormKind::title) && !form.features.accusative) return true;
        }
        return is_unknown_word(a_, at) && bears_article(a_, at);
    }

    /// A group of coordinated mentions; returns its end.
    std::uint32_t group(std::uint32_t at, std::vector<std::uint32_t>& mentions, bool lists) {
        const auto take = [&](std::uint32_t begin) {
            std::uint32_t index = a_.mention_at[begin] - 1;
            const std::uint32_t end = a_.mentions[index].end;
            for (; index < a_.mentions.size() && a_.mentions[index].begin == begin && a_.mentions[index].end == end; ++index) {
                mentions.push_back(index);
            }
            return end;
        };
        const std::uint8_t preposition = a_.mentions[a_.mention_at[at] - 1].preposition;
        std::uint32_t end = take(at);
        while (end < limit_) {
            std::uint32_t next = end;
            const bool comma = a_.token(next).mark == Mark::comma;
            if (comma && !lists) break;
            if (comma) ++next;
            const PhraseMatch word = next < limit_ ? find_particle(a_, next, limit_, Particle::conjunction) : PhraseMatch{};
            const bool spelled = word.phrase != nullptr;
            if (spelled) next = word.end;
            if (next >= limit_ || a_.mention_at[next] == 0) break;
            const Mention& mention = a_.mentions[a_.mention_at[next] - 1];
            if (!(mention.conjunction || spelled || (comma && list_goes_on(mention.end)))) break;
            if (mention.preposition != 0 && mention.preposition != preposition) break;
            if (comma && mention.conjunction && mention.end < limit_ && a_.token(mention.end).mark == Mark::comma) break;
            end = take(next);
        }
        return end;
    }

    /// After "X, Y": another comma and mention, or a conjoined mention, makes it a list.
    bool list_goes_on(std::uint32_t at) const {
        if (at >= limit_) return false;
        if (a_.token(at).mark == Mark::comma) ++at;
        return at < limit_ && a_.mention_at[at] != 0 && a_.mentions[a_.mention_at[at] - 1].conjunction;
    }

    std::uint32_t actors(std::uint32_t at) {
        const Mention& first = a_.mentions[a_.mention_at[at] - 1];
        const std::uint8_t preposition = first.preposition;
        const bool conjunction = first.conjunction;
        std::vector<std::uint32_t> mentions;
        const std::uint32_t end = group(at, mentions, true);
        push(ItemKind::actors, at, end, nullptr);
        Item& item = items_.back();
        item.mentions = std::move(mentions);
        if (preposition != 0) item.preposition = preposition;
        item.conjunction |= conjunction;
        return end;
    }

    std::uint32_t word(std::uint32_t at) {
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(at))) {
            const FormKind kind = a_.form(analysis).kind;
            const bool adverbial = kind == FormKind::adjective && a_.form(analysis).features.accusative && !previous_is(ItemKind::nominal);
            if (kind == FormKind::adverb || adverbial) return push(ItemKind::adverb, at, at + 1, &analysis);
            if (kind == FormKind::noun || kind == FormKind::adjective || kind == FormKind::number ||
                kind == FormKind::participle || kind == FormKind::portfolio || kind == FormKind::nisba || kind == FormKind::title) {
                return nominal(at, &analysis);
            }
        }
        return nominal(at, nullptr);
    }

    std::uint32_t nominal(std::uint32_t at, const Analysis* analysis) {
        push(ItemKind::nominal, at, at + 1, analysis);
        Item& item = items_.back();
        std::uint32_t end = modifiers(at + 1, item);
        while (end < limit_ && a_.mention_at[end] == 0 && is_unknown_word(a_, end) && a_.token(end - 1).kind == TokenKind::word) ++end;
        items_.back().end = end;
        return end;
    }

    Annotations& a_;
    std::uint32_t first_;
    std::uint32_t limit_;
    std::vector<Item> items_;
    std::uint8_t preposition_ = 0;
    bool conjunction_ = false;
    bool negated_ = false;
    bool future_ = false;
    bool expects_verb_ = false;
    bool quote_open_ = false;
};

}  // namespace

std::vector<Item> build_items(Annotations& annotations, const Sentence& sentence) {
    return ItemBuilder(annotations, sentence).run();
}

}  // namespace isnad
