#include <isnad/extract/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t longest_chain = 12;  ///< Tokens: longer runs are not titles.

class ChainReader {
  public:
    ChainReader(const Annotations& annotations, std::uint32_t limit) : a_(annotations), limit_(limit) {}

    std::optional<TitleChain> read(std::uint32_t at) {
        TitleChain chain;
        if (!head(at, chain)) return std::nullopt;
        while (chain.end < limit_ && chain.end - at < longest_chain && extend(chain)) {
        }
        return chain;
    }

  private:
    bool head(std::uint32_t at, TitleChain& chain) {
        const Token& token = a_.token(at);
        const PhraseMatch bare = find_phrase(a_, at, limit_, Phrase::Kind::title);
        if (bare.phrase != nullptr) set_head(at, bare.end, bare.phrase->entry, bare.analysis, true, chain);
        if (a_.morphology->has(token, FormKind::title)) {
            const Initials next = initials(at + 1);
            for (const Analysis& analysis : a_.morphology->titles(token)) {
                if (analysis.more_words != 0 && analysis.next_initial != next.bare &&
                    analysis.next_initial != next.after_article)
                    continue;
                const Form& form = a_.form(analysis);
                if (form.kind != FormKind::title) continue;
                const TitleName& name = a_.language->title_names[form.entry];
                const std::uint32_t end = match_loosely(a_, at + 1, limit_, name.rest);
                const bool owned = end == chain.end && analysis.enclitic != 0 && chain.analysis != nullptr &&
                                   chain.analysis->enclitic == 0 && !token.feminine_ending;
                if (end > at + 1 && hides_name(a_, at + 1, end, limit_)) continue;
                if ((end > chain.end || owned) && may_head_title(a_, at, limit_, analysis)) {
                    const bool article = a_.proclitic(analysis).article || (end > at + 1 && bears_article(a_, end - 1));
                    set_head(at, end, name.title, &analysis, article, chain);
                }
            }
        }
        return chain.end != 0;
    }

    /// The first letter of the word at a token, as it stands and after what may be its article; 0 if there is none.
    struct Initials {
        char16_t bare = 0;
        char16_t after_article = 0;
    };
    Initials initials(std::uint32_t at) const {
        if (at >= limit_ || a_.token(at).folded_length == 0) return {};
        const std::u16string_view form = a_.text.form(a_.token(at));
        const std::size_t article = a_.language->article.size();
        return {form.front(), article != 0 && form.size() > article ? form[article] : form.front()};
    }

    void set_head(std::uint32_t at, std::uint32_t end, std::uint32_t title, const Analysis* analysis, bool definite,
                  TitleChain& chain) {
        chain.begin = at;
        chain.end = end;
        chain.title = chain.body = title;
        chain.role = a_.language->titles[title].role;
        chain.analysis = analysis;
        chain.definite = definite;
        chain.pronoun = analysis->enclitic != 0;
        chain.owned = chain.compound = end > at + 1;
        chain.entities.clear();
    }

    bool extend(TitleChain& chain) {
        const Token& token = a_.token(chain.end);
        if (token.kind != TokenKind::word) return quoted_name(chain) || hyphenated_nisba(chain);
        if (nisba(chain)) return true;
        if (begins_citation(a_, chain.end, limit_)) return false;
        if (on_behalf(chain) || genitive(chain) || portfolio(chain) || nested(chain) || dative(chain)) {
            chain.owned = true;
            return true;
        }
        return member_of(chain) || own_name(chain) || adjective(chain);
    }

    /// "gunmen of [min] the movement X": members of a group or force, never of a place.
    bool member_of(TitleChain& chain) {
        const TitleKind kind = a_.language->titles[chain.body].kind;
        if (!chain.entities.empty() || chain.definite || kind == TitleKind::organ || kind == TitleKind::asset)
            return false;
        const PhraseMatch of = find_particle(a_, chain.end, limit_, Particle::preposition);
        const bool partitive = of.phrase != nullptr && of.analysis->enclitic == 0 && a_.language->partitive != 0 &&
                               of.phrase->entry == a_.language->partitive && of.end < limit_;
        if (!partitive) return false;
        const PhraseMatch name = find_phrase(a_, of.end, limit_, Phrase::Kind::entity);
        if (name.phrase == nullptr || a_.proclitic(*name.analysis).conjunction) return false;
        if (a_.lexicon->entities[name.phrase->entry].type != "group") return false;
        chain.entities.push_back(name.phrase->entry);
        chain.end = name.end;
        return true;
    }

    /// "the paper Xyz [al-]Ruritanian": a body's own name, which nobody knows, before the adjective of its state.
    bool own_name(TitleChain& chain) {
        if (!chain.entities.empty() || a_.language->titles[chain.body].kind != TitleKind::organ) return false;
        constexpr std::uint32_t longest_name = 3;
        TitleChain longer = chain;
        while (longer.end < limit_ && longer.end < chain.end + longest_name && is_unknown_word(a_, longer.end))
            ++longer.end;
        if (longer.end == chain.end || longer.end >= limit_ || !bears_article(a_, longer.end)) return false;
        if (!nisba(longer)) return false;
        chain = longer;
        return true;
    }

    /// "the A-B relations": a hyphen coordinates.
    bool hyphenated_nisba(TitleChain& chain) {
        if (chain.entities.empty() || a_.token(chain.end).mark != Mark::dash || chain.end + 1 >= limit_) return false;
        TitleChain longer = chain;
        longer.end += 1;
        if (!nisba(longer)) return false;
        chain = longer;
        return true;
    }

    /// an agency and its name in quotation marks.
    bool quoted_name(TitleChain& chain) {
        const std::uint32_t at = chain.end;
        if (!chain.entities.empty() || a_.token(at).mark != Mark::quote || at + 2 >= limit_) return false;
        const PhraseMatch name = find_phrase(a_, at + 1, limit_, Phrase::Kind::entity);
        if (name.phrase != nullptr && name.end < limit_ && a_.token(name.end).mark == Mark::quote) {
            chain.entities.push_back(acting_for(a_, name.phrase->entry));
            chain.end = name.end + 1;
            return true;
        }
        constexpr std::uint32_t longest_name = 4;
        for (std::uint32_t end = at + 2; end < limit_ && end <= at + 1 + longest_name; ++end) {
            if (a_.token(end).mark != Mark::quote) continue;
            if (a_.language->titles[chain.body].kind != TitleKind::organ) return false;
            for (std::uint32_t inner = at + 1; inner < end; ++inner) {
                TitleChain part = chain;
                part.end = inner;
                if (nisba(part)) chain.entities = part.entities;
            }
            chain.end = end + 1;
            return nisba(chain) || true;
        }
        return false;
    }

    bool on_behalf(TitleChain& chain) {
        const PhraseMatch link = find_particle(a_, chain.end, limit_, Particle::on_behalf);
        if (link.phrase == nullptr || link.end >= limit_) return false;
        TitleChain body;
        const PhraseMatch name = find_phrase(a_, link.end, limit_, Phrase::Kind::entity);
        const auto nested = ChainReader(a_, limit_).read(link.end);
        if (nested && (name.phrase == nullptr || nested->end > name.end)) {
            body = *nested;
            holder(body);
        } else {
            if (name.phrase == nullptr) return false;
            body.end = name.end;
            body.entities.push_back(acting_for(a_, name.phrase->entry));
        }
        chain.end = body.end;
        if (chain.entities.empty()) chain.entities = body.entities;
        if (!body.role.empty()) chain.role = body.role;
        chain.body = body.title == no_entry ? chain.body : body.body;
        return true;
    }

    bool nisba(TitleChain& chain) {
        const Token& token = a_.token(chain.end);
        if (!a_.morphology->has(token, FormKind::nisba) && !a_.morphology->has(token, FormKind::people)) return false;
        for (const Analysis& analysis : a_.morphology->words(token)) {
            const Form& form = a_.form(analysis);
            const bool people = form.kind == FormKind::people && a_.proclitic(analysis).article == chain.definite;
            if (form.kind != FormKind::nisba && !people) continue;
            const Proclitic& proclitic = a_.proclitic(analysis);
            if (proclitic.preposition != 0 || (proclitic.conjunction && chain.entities.empty())) continue;
            const bool definite = chain.definite && (chain.analysis == nullptr || chain.end > chain.begin + 1 ||
                                                     a_.proclitic(*chain.analysis).article);
            if (definite && !proclitic.article) continue;
            const Nisba& entry = a_.language->nisbas[form.entry];
            const std::uint32_t end = match_loosely(a_, chain.end + 1, limit_, entry.rest);
            if (end == 0) continue;
            if (!proclitic.conjunction && !chain.entities.empty() && a_.token(chain.end - 1).mark != Mark::dash)
                continue;
            chain.entities.push_back(entry.entity);
            chain.end = end;
            chain.definite |= proclitic.article;
            return true;
        }
        return false;
    }

    bool is_plural(const TitleChain& chain) const {
        const Number number = a_.form(*chain.analysis).features.number;
        return number == Number::dual || number == Number::plural;
    }

    /// A name in the genitive: "the parliament of X", "the defence ministers of X and Y".
    bool genitive(TitleChain& chain) {
        if (bears_article(a_, chain.end - 1) && chain.entities.empty()) return false;
        const PhraseMatch name = find_phrase(a_, chain.end, limit_, Phrase::Kind::entity);
        if (name.phrase == nullptr || chain.pronoun) return false;
        const Proclitic& proclitic = a_.proclitic(*name.analysis);
        if (proclitic.preposition != 0) return false;
        if (proclitic.conjunction != !chain.entities.empty()) return false;
        if (proclitic.conjunction && !is_plural(chain)) return false;
        if (chain.title != no_entry && a_.language->titles[chain.body].kind == TitleKind::person &&
            a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person) {
            return false;  // his own name
        }
        chain.entities.push_back(acting_for(a_, name.phrase->entry));
        chain.end = name.end;
        chain.definite = true;
        return true;
    }

    bool portfolio(TitleChain& chain) {
        const Token& token = a_.token(chain.end);
        if (!chain.entities.empty() || !a_.morphology->has(token, FormKind::portfolio)) return false;
        for (const Analysis& analysis : a_.morphology->words(token)) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::portfolio || a_.proclitic(analysis).preposition != 0) continue;
            if (!a_.proclitic(analysis).conjunction) {
                const std::string& role = a_.language->portfolios[form.entry].role;
                if (!role.empty()) chain.role = role;
            } else if (chain.end == chain.begin + 1) {
                continue;
            }
            chain.definite |= a_.proclitic(analysis).article || analysis.enclitic != 0;
            chain.pronoun |= analysis.enclitic != 0;
            ++chain.end;
            return true;
        }
        return false;
    }

    /// "the administration of the president X", "spokesman for the prime minister Y": the name is that of the inner
    /// title, and says for whom he acts.
    void holder(TitleChain& inner) const {
        const bool person = a_.language->titles[inner.title].kind == TitleKind::person;
        if (!inner.entities.empty() || inner.pronoun || !person) return;
        const PhraseMatch name = find_known_person(a_, inner.end, limit_);
        if (name.phrase == nullptr) return;
        inner.entities.push_back(acting_for(a_, name.phrase->entry));
        inner.end = name.end;
    }

    /// "deputy" + "minister ...", "head" + "government ...".
    bool nested(TitleChain& chain) {
        if (!chain.entities.empty()) return false;
        const auto inner = ChainReader(a_, limit_).read(chain.end);
        if (!inner || (is_plural(chain) && bears_article(a_, chain.end - 1))) return false;
        const Proclitic& proclitic = a_.proclitic(*inner->analysis);
        if (proclitic.conjunction || proclitic.preposition != 0) return false;
        if (a_.form(*inner->analysis).features.accusative && !a_.form(*chain.analysis).features.accusative)
            return false;  // "gunmen [abducted] a tourist"
        const bool person = a_.language->titles[inner->title].kind == TitleKind::person;
        if (bears_article(a_, chain.end - 1) && !(person && inner->definite)) return false;
        TitleChain body = *inner;
        if (a_.language->titles[chain.title].kind != TitleKind::person && !bears_article(a_, chain.end - 1))
            holder(body);
        chain.entities = body.entities;
        const bool of_holder = body.end > inner->end && !chain.role.empty();
        if (!inner->role.empty() && !of_holder) chain.role = inner->role;
        chain.body = inner->body;
        chain.end = body.end;
        chain.definite |= inner->definite;
        chain.pronoun |= inner->pronoun;
        chain.pair = inner->definite && inner->entities.empty() && a_.language->titles[inner->title].alone &&
                     a_.form(*inner->analysis).features.number == Number::dual;
        return true;
    }

    /// "the secretary-general of [li-] the UN", "an official in the ministry".
    bool dative(TitleChain& chain) {
        if (!chain.entities.empty()) return false;
        std::uint32_t at = chain.end;
        const PhraseMatch in = find_particle(a_, at, limit_, Particle::preposition);
        const TitleKind kind = a_.language->titles[chain.body].kind;
        const bool person = kind == TitleKind::person;
        const bool member = person || kind == TitleKind::force;
        if (in.phrase != nullptr && in.analysis->enclitic == 0 && member && is_locative(*in.phrase)) at = in.end;
        if (at >= limit_) return false;
        const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
        if (name.phrase != nullptr && linked(at, chain.end, *name.analysis)) {
            const bool minister = !chain.role.empty() && chain.end > chain.begin + 1;
            if (at != chain.end && (name.phrase->use == NameUse::capital || is_place(name.phrase->entry) ||
                                    (is_state(name.phrase->entry) && !minister)))
                return false;
            if (!chain.definite && at == chain.end && !person) return false;
            if (at == chain.end && is_press(*name.phrase) && !writes(chain)) return false;
            chain.entities.push_back(acting_for(a_, name.phrase->entry));
            chain.end = name.end;
            return true;
        }
        const auto inner = ChainReader(a_, limit_).read(at);
        if (!inner || !linked(at, chain.end, *inner->analysis)) return false;
        const bool second_title = inner->entities.empty();  // "the second deputy of [li-] the minister ..."
        if (second_title && !(at == chain.end && person && inner->definite && !inner->pronoun &&
                              a_.language->titles[inner->title].kind == TitleKind::person))
            return false;
        if (a_.language->titles[inner->title].kind == TitleKind::asset) return false;
        if (at == chain.end && inner->role == "MED" && !writes(chain)) return false;
        chain.entities = inner->entities;
        if (!inner->role.empty() && chain.role.empty()) chain.role = inner->role;
        chain.end = inner->end;
        return true;
    }

    bool is_locative(const Phrase& preposition) const {
        return preposition.entry != 0 && preposition.rest.empty() && preposition.entry == a_.language->locative;
    }
    /// "an official [said] to the agency": who is told is not whom he works for, unless he writes for it.
    bool is_press(const Phrase& name) const { return a_.lexicon->entities[name.entry].type == "media"; }
    bool writes(const TitleChain& chain) const {
        return chain.role == "MED" || a_.language->titles[chain.body].role == "MED";
    }
    bool is_place(std::uint32_t entity) const { return a_.lexicon->entities[entity].kind == Entity::Kind::place; }
    bool is_state(std::uint32_t entity) const { return a_.lexicon->entities[entity].type == "state"; }
    bool linked(std::uint32_t at, std::uint32_t end, const Analysis& analysis) const {
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (proclitic.conjunction) return false;
        return at != end ? proclitic.preposition == 0
                         : proclitic.preposition != 0 && proclitic.preposition == a_.language->dative;
    }

    /// An adjective has the gender and number of its noun; a plural that names no persons takes the feminine.
    bool agrees(const TitleChain& chain, const Features& adjective) const {
        if (chain.owned) return true;  // it may be the owner's
        const Features& noun = a_.form(*chain.analysis).features;
        const TitleKind kind = a_.language->titles[chain.title].kind;
        const bool person = kind == TitleKind::person || kind == TitleKind::people;
        if (noun.number == Number::singular && noun.gender == Gender::masculine)
            return adjective.gender != Gender::feminine && adjective.number != Number::plural;
        return !person || noun.number != Number::plural || adjective.number != Number::singular ||
               adjective.gender == Gender::feminine;
    }

    bool adjective(TitleChain& chain) {
        const PhraseMatch time = find_phrase(a_, chain.end, limit_, Phrase::Kind::date);
        const bool former = time.phrase != nullptr && bears_article(a_, chain.end) &&
                            a_.language->date_words[time.phrase->entry].kind == DateKind::direction;
        if (time.phrase != nullptr && !former) return false;
        if (find_phrase(a_, chain.end, limit_, Phrase::Kind::particle).phrase != nullptr) return false;
        const Token& token = a_.token(chain.end);
        // After its owner a title takes adjectives, but another title or name is somebody else.
        const bool another = a_.morphology->has(token, FormKind::title) ||
                             find_phrase(a_, chain.end, limit_, Phrase::Kind::entity).phrase != nullptr;
        if (!chain.entities.empty() && another) return false;
        for (const Analysis& analysis : a_.morphology->words(token)) {
            const FormKind kind = a_.form(analysis).kind;
            const Proclitic& proclitic = a_.proclitic(analysis);
            if (proclitic.conjunction || proclitic.preposition != 0 || analysis.enclitic != 0) continue;
            // A noun belongs to the title only as a genitive, and nothing definite takes one.
            const bool genitive = chain.entities.empty() && !bears_article(a_, chain.end - 1);
            const bool nominal = kind == FormKind::adjective || kind == FormKind::number ||
                                 kind == FormKind::participle ||
                                 (genitive && (kind == FormKind::noun || kind == FormKind::event_noun));
            if (kind == FormKind::adjective && !agrees(chain, a_.form(analysis).features)) continue;
            const bool given = a_.morphology->has(token, FormKind::given_name) ||
                               find_phrase(a_, chain.end, limit_, Phrase::Kind::entity).phrase != nullptr;
            if (proclitic.article ? nominal
                                  : kind == FormKind::adjective && !chain.definite && !given &&
                                        !a_.form(analysis).features.accusative) {
                chain.definite |= proclitic.article;
                ++chain.end;
                return true;
            }
        }
        const bool unknown_definite = is_unknown_word(a_, chain.end) && bears_article(a_, chain.end);
        if (!unknown_definite || !chain.entities.empty()) return false;
        chain.definite = true;
        ++chain.end;
        return true;
    }

    const Annotations& a_;
    std::uint32_t limit_;
};

}  // namespace

std::optional<TitleChain> read_title_chain(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const Token& token = annotations.token(at);
    const Morphology& morphology = *annotations.morphology;
    if (!morphology.has(token, FormKind::title) && !morphology.may_begin(token, Phrase::Kind::title))
        return std::nullopt;
    return ChainReader(annotations, limit).read(at);
}

}  // namespace isnad
