// Titles: may a word that is spelled like a title be one here?
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

constexpr std::array<Particle, 2> topic_openers{Particle::adversative, Particle::complementizer};
constexpr std::array<Particle, 4> clause_openers{Particle::relative, Particle::subordinator, Particle::verbal,
                                                 Particle::coordinator};

class TitleHead {
  public:
    TitleHead(const Annotations& annotations, std::uint32_t limit) : a_(annotations), limit_(limit) {}

    bool may_be(std::uint32_t at, const Analysis& analysis) const {
        const Token& token = a_.token(at);
        const bool adverb = is_adverbial(token, analysis) && !before_nisba(at) && !is_topic(at) &&
                            !is_struck(at, analysis) && !is_within_body(at) && !before_body(at) &&
                            (at == 0 || !is_counted(a_, at - 1));
        if (is_manner(at) || is_of_press(a_, at, analysis) || is_given_name_here(a_, at, limit_)) return false;
        if (adverb || is_attribute(at, a_.form(analysis), analysis)) return false;
        if (heads_delegation(at, analysis) || is_set_off(at, analysis) || is_action(at, analysis) ||
            is_bare_honour(at, analysis) || is_rank_of_nobody(a_, at, limit_, analysis))
            return false;
        const TitleName& name = a_.language->title_names[a_.form(analysis).entry];
        const bool verb = analysis.enclitic != 0 && a_.morphology->has(token, FormKind::verb);
        if (verb && !is_noun_place(a_, at, a_.language->titles[name.title])) return false;
        // "Cameron", spelled like "as emirs": no nominative stands after a preposition.
        if (a_.form(analysis).features.nominative && a_.proclitic(analysis).preposition != 0) return false;
        return !is_masdar(at, analysis) && !is_verb(at, analysis);
    }

  private:
    /// A feminine participle that is also a noun of action: "an attack", not "a woman who attacks".
    bool is_masdar(std::uint32_t at, const Analysis& analysis) const {
        const Form& form = a_.form(analysis);
        if (!a_.morphology->has(a_.token(at), FormKind::event_noun)) return false;
        const Title& title = a_.language->titles[a_.language->title_names[form.entry].title];
        const TitleKind kind = title.kind;
        if ((kind == TitleKind::force && is_only_light(a_.token(at))) || (title.visited && lies_within(a_, at, limit_)))
            return false;
        if (form.features.number == Number::dual) return true;  // "aggression", "two foes"
        if (form.features.gender != Gender::feminine) return false;
        if (kind == TitleKind::organ) return opposes(at, analysis);
        const bool construct = analysis.enclitic == 0 && !a_.proclitic(analysis).article;
        const bool one = form.features.number == Number::singular;
        const auto bare = [&](const Analysis& next) { return a_.proclitic(next).preposition == 0 || one; };
        if (construct && at + 1 < limit_ && kind == TitleKind::person && !opposes(at, analysis) &&
            std::ranges::any_of(a_.morphology->titles(a_.token(at + 1)), bare))
            return false;  // "the assistant of the minister", not "aid to [li-] the displaced"
        return kind == TitleKind::person || kind == TitleKind::people || form.features.number == Number::singular;
    }

    /// "[the] opposition of the government", "of Ruritania", "its opposition to": of an organ that is also an action.
    bool opposes(std::uint32_t at, const Analysis& analysis) const {
        const Title& title = a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title];
        if (!title.role.starts_with("OPP") || bears_article(a_, at) || at + 1 >= limit_) return false;
        const Token& next = a_.token(at + 1);
        const auto describes = [&](const Analysis& nisba) {  // "Ruritanian", not the land
            return a_.form(nisba).kind == FormKind::nisba && a_.form(nisba).features.gender == Gender::feminine;
        };
        const bool within = at > 0 && a_.token(at - 1).kind == TokenKind::word &&
                            !a_.morphology->has(a_.token(at - 1), FormKind::verb);  // "criticized the opposition of X"
        return analysis.enclitic != 0 || (a_.morphology->has(next, FormKind::title) && bears_article(a_, at + 1)) ||
               (within && begins_name(a_, at + 1) && std::ranges::none_of(a_.morphology->words(next), describes));
    }

    /// "a patrol": what is an event only with a light verb names people without one.
    bool is_only_light(const Token& token) const {
        return std::ranges::all_of(a_.morphology->words(token), [&](const Analysis& analysis) {
            const Form& form = a_.form(analysis);
            return form.kind != FormKind::event_noun || a_.language->event_nouns[form.entry].uses.empty();
        });
    }

    /// A title that is also spelled as a verb with a relation, where a clause begins and its subject follows.
    bool is_verb(std::uint32_t at, const Analysis& title) const {
        if (a_.proclitic(title).article || a_.proclitic(title).preposition != 0 || title.enclitic != 0) return false;
        if (!a_.morphology->has(a_.token(at), FormKind::verb) || at + 1 >= limit_) return false;
        const bool within = before_pronoun(at);
        if (!within && !opens_clause(at) && !goes_on_to_demand(a_, at, title)) return false;
        const TitleName& name = a_.language->title_names[a_.form(title).entry];
        if (!name.rest.empty() && match_loosely(a_, at + 1, limit_, name.rest) != 0) return false;
        const bool event = std::ranges::any_of(a_.morphology->words(a_.token(at)), [&](const Analysis& analysis) {
            const Form& form = a_.form(analysis);
            const bool far = form.features.voice == Voice::passive && analysis.proclitic != title.proclitic;
            return form.kind == FormKind::verb && form.features.tense == Tense::perfect && !far &&  // "and was visited"
                   (within || analysis.enclitic == 0) && may_govern(a_.language->verbs[form.entry]);
        });
        const bool subject = bears_article(a_, at + 1) || a_.morphology->has(a_.token(at + 1), FormKind::title) ||
                             a_.morphology->has(a_.token(at + 1), FormKind::given_name) ||
                             find_phrase(a_, at + 1, limit_, Phrase::Kind::entity).phrase != nullptr;
        if (within) return event;
        return event && subject && !a_.morphology->has(a_.token(at + 1), FormKind::portfolio);
    }

    /// It names an event, alone or with a noun ("and led [wa-adda] to"), or passes its subject on to one.
    static bool may_govern(const Verb& verb) {
        return !verb.predicates.empty() || !verb.lights.empty() || verb.verb_class == VerbClass::aspect;
    }

    /// "a speech in which [fiha] he demanded [talaba]", spelled like "a student".
    bool before_pronoun(std::uint32_t at) const {
        if (at == 0 || a_.token(at - 1).kind != TokenKind::word) return false;
        const PhraseMatch in = find_particle(a_, at + 1, limit_, Particle::preposition);
        return in.phrase != nullptr && in.end == at + 2 && in.analysis->enclitic != 0 &&
               a_.language->enclitics[in.analysis->enclitic - 1U].features.person == 3;
    }

    /// "the elimination [al-qada] of ['ala]", spelled like "the judiciary": before the preposition that the action
    /// takes.
    bool is_action(std::uint32_t at, const Analysis& title) const {
        const Token& token = a_.token(at);
        if (!a_.proclitic(title).article || at + 1 >= limit_ || !a_.morphology->has(token, FormKind::event_noun))
            return false;
        const PhraseMatch next = find_particle(a_, at + 1, limit_, Particle::preposition);
        if (next.phrase == nullptr) return false;
        const auto takes = [&](const EventNounUse& use) {
            return std::ranges::find(use.object_prepositions, next.phrase->entry) != use.object_prepositions.end();
        };
        return std::ranges::any_of(a_.morphology->words(token), [&](const Analysis& analysis) {
            if (a_.form(analysis).kind != FormKind::event_noun) return false;
            const EventNoun& noun = a_.language->event_nouns[a_.form(analysis).entry];
            return noun.rest.empty() && std::ranges::any_of(noun.uses, takes);
        });
    }

    /// "happiness", the same word as "his excellency": an honour only before a title.
    bool is_bare_honour(std::uint32_t at, const Analysis& analysis) const {
        const Title& title = a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title];
        if (title.kind != TitleKind::person || !title.role.empty() || !a_.token(at).feminine_ending) return false;
        if (!a_.morphology->has(a_.token(at), FormKind::noun) || is_adjective(at) || analysis.more_words != 0)
            return false;
        return at + 1 >= limit_ || !a_.morphology->has(a_.token(at + 1), FormKind::title);
    }

    /// "a delegation headed by [bi-ri'asat] the minister": a particle before a person.
    bool heads_delegation(std::uint32_t at, const Analysis& title) const {
        if (a_.proclitic(title).preposition == 0 || at + 1 >= limit_) return false;
        const PhraseMatch headed = find_particle(a_, at, limit_, Particle::preposition);
        if (headed.phrase == nullptr || headed.analysis->enclitic != 0 || headed.end != at + 1) return false;
        const Token& next = a_.token(at + 1);
        if (a_.morphology->has(next, FormKind::given_name) || find_known_person(a_, at + 1, limit_).phrase != nullptr)
            return true;
        const auto titles = a_.morphology->titles(next);
        return std::ranges::any_of(titles, [&](const Analysis& analysis) {
            const TitleName& name = a_.language->title_names[a_.form(analysis).entry];
            return name.rest.empty() && a_.language->titles[name.title].kind == TitleKind::person;
        });
    }

    bool opens_clause(std::uint32_t at) const {
        if (at == 0 || a_.token(at - 1).kind == TokenKind::mark) return true;
        const PhraseMatch alone = find_particle(a_, at - 1, limit_, Particle::conjunction);  // "and", set apart
        if (alone.phrase != nullptr && alone.end == at && (at == 1 || a_.token(at - 2).kind == TokenKind::mark))
            return true;
        return std::ranges::any_of(clause_openers, [&](Particle particle) {
            const PhraseMatch match = find_particle(a_, at - 1, limit_, particle);
            return match.phrase != nullptr && match.end == at;
        });
    }

    /// "but [lakinna] a source [-an]", "that [anna] a spokesman": right after a particle that takes the accusative.
    bool is_topic(std::uint32_t at) const {
        return std::ranges::any_of(topic_openers, [&](Particle particle) {
            const PhraseMatch that = at == 0 ? PhraseMatch{} : find_particle(a_, at - 1, limit_, particle);
            return that.phrase != nullptr && that.end == at && that.analysis->enclitic == 0;
        });
    }

    /// "shelled a position [-an]", spelled like "signing"; "arrested [the] police an activist", spelled like "being
    /// active".
    bool is_struck(std::uint32_t at, const Analysis& analysis) const {
        const Title& title = a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title];
        return isnad::is_struck(a_, at, title.kind);
    }

    /// "killed an officer [dabitan] in the army": where he serves tells that he is no adverb.
    bool is_within_body(std::uint32_t at) const {
        const PhraseMatch in = find_particle(a_, at + 1, limit_, Particle::preposition);
        if (in.phrase == nullptr || in.phrase->entry != a_.language->locative || in.analysis->enclitic != 0 ||
            in.end >= limit_ || !bears_article(a_, in.end))
            return false;
        const auto titles = a_.morphology->titles(a_.token(in.end));
        return std::ranges::any_of(titles, [&](const Analysis& body) {
            const Title& title = a_.language->titles[a_.language->title_names[a_.form(body).entry].title];
            return title.kind == TitleKind::organ || title.kind == TitleKind::force;
        });
    }

    /// "by [the] force": a set phrase that is spelled like a title.
    bool is_manner(std::uint32_t at) const {
        return Morphology::may_begin(a_.token(at), Particle::conjunction) && !before_nisba(at) &&
               find_particle(a_, at, limit_, Particle::conjunction).phrase != nullptr;
    }

    /// "pointing out": an accusative participle may be spelled like a title.
    bool is_adverbial(const Token& token, const Analysis& analysis) const {
        if (a_.proclitic(analysis).article || !a_.morphology->has(token, FormKind::participle)) return false;
        for (const Analysis& other : a_.morphology->words(token)) {
            const Form& form = a_.form(other);
            if (form.kind == FormKind::participle && form.features.accusative && form.features.voice != Voice::passive)
                return true;
        }
        return false;
    }

    /// "accusing [the] X of [bi-] support": a participle before its object and the preposition that its verb takes.
    bool has_object_and_oblique(std::uint32_t at) const {
        if (find_particle(a_, at + 1, limit_, Particle::object).phrase != nullptr) return true;  // "accusing her of"
        const PhraseMatch name = find_phrase(a_, at + 1, limit_, Phrase::Kind::entity);
        if (name.phrase == nullptr && !bears_article(a_, at + 1)) return false;
        const std::uint32_t behind = name.phrase != nullptr ? name.end : at + 2;
        if (behind >= limit_ || a_.token(behind).kind != TokenKind::word) return false;
        const auto next = a_.morphology->words(a_.token(behind));
        return std::ranges::any_of(a_.morphology->words(a_.token(at)), [&](const Analysis& participle) {
            if (a_.form(participle).kind != FormKind::participle) return false;
            const Verb& verb = a_.language->verbs[a_.form(participle).entry];
            return std::ranges::any_of(next, [&](const Analysis& oblique) {
                const std::uint8_t preposition = a_.proclitic(oblique).preposition;
                return preposition != 0 && any_frame(*a_.language, verb, [&](const Frame& frame) {
                           return has_target_object(frame) && has_content_at(frame, preposition);
                       });
            });
        });
    }

    /// "..., accusing": a feminine participle, or one of several, that a comma sets off, of a verb with a relation,
    /// before its complement.
    bool is_set_off(std::uint32_t at, const Analysis& analysis) const {
        if (at == 0 || analysis.proclitic != 0 || analysis.enclitic != 0 || at + 1 >= limit_) return false;
        if (!a_.morphology->has(a_.token(at), FormKind::participle)) return false;
        if (a_.token(at - 1).mark != Mark::comma && !has_object_and_oblique(at)) return false;
        const bool event = std::ranges::any_of(a_.morphology->words(a_.token(at)), [&](const Analysis& other) {
            const Form& form = a_.form(other);
            const bool many = form.features.number == Number::plural && !form.features.nominative;
            return form.kind == FormKind::participle && (form.features.gender == Gender::feminine || many) &&
                   form.features.voice != Voice::passive && other.proclitic == 0 &&
                   !a_.language->verbs[form.entry].predicates.empty();
        });
        return event && (is_critic_of(at, analysis) ||
                         find_phrase(a_, at + 1, limit_, Phrase::Kind::particle).phrase != nullptr ||
                         find_phrase(a_, at + 1, limit_, Phrase::Kind::entity).phrase != nullptr);
    }

    /// "..., criticizing the failure of X": no critic, where what is criticized follows.
    bool is_critic_of(std::uint32_t at, const Analysis& analysis) const {
        const Token& next = a_.token(at + 1);
        return a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title].role == "CVL" &&
               (bears_article(a_, at + 1) || a_.morphology->has(next, FormKind::event_noun) ||
                (a_.morphology->has(next, FormKind::noun) && !is_adjective(at + 1)));
    }

    /// "a leader in X": before the body that he belongs to; not one who speaks there.
    bool before_body(std::uint32_t at) const {
        const PhraseMatch in =
            at + 2 < limit_ ? find_particle(a_, at + 1, limit_, Particle::preposition) : PhraseMatch{};
        if (in.phrase == nullptr || in.phrase->entry != a_.language->locative || in.end >= limit_) return false;
        const PhraseMatch body = find_phrase(a_, in.end, limit_, Phrase::Kind::entity);
        if (body.phrase == nullptr || a_.lexicon->entities[body.phrase->entry].type != "group") return false;
        return std::ranges::none_of(a_.morphology->words(a_.token(at)), [&](const Analysis& other) {
            return a_.form(other).kind == FormKind::participle && a_.language->verbs[a_.form(other).entry].says;
        });
    }

    /// "a Ruritanian position": what an indefinite adjective of belonging follows is a noun; behind a comma the
    /// adjective may be spelled like the state: ", accusing Ruritania".
    bool before_nisba(std::uint32_t at) const {
        if (at + 1 >= limit_ || !a_.morphology->has(a_.token(at + 1), FormKind::nisba) || bears_article(a_, at + 1))
            return false;
        const bool set_off = at > 0 && a_.token(at - 1).mark == Mark::comma;
        return !set_off || find_phrase(a_, at + 1, limit_, Phrase::Kind::entity).phrase == nullptr;
    }

    /// A feminine or accusative title right after a noun is an adjective: "press statements", not "a journalist".
    bool is_attribute(std::uint32_t at, const Form& form, const Analysis& analysis) const {
        if (at == 0) return false;
        const Title& title = a_.language->titles[a_.language->title_names[form.entry].title];
        const Token& before = a_.token(at - 1);
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (proclitic.article && !proclitic.conjunction && proclitic.preposition == 0)
            return title.kind != TitleKind::organ && title.kind != TitleKind::asset && is_adjective(at) &&
                   (is_definite_noun(before) || describes_militia(at, title, form)) && !is_met(at, title) &&
                   !is_verb_of_relative(a_, at - 1);
        if (analysis.proclitic != 0) return false;
        const bool heads = at + 1 < limit_ && a_.morphology->has(a_.token(at + 1), FormKind::title);  // "head of [the]"
        const bool owned = at + 1 < limit_ && find_phrase(a_, at + 1, limit_, Phrase::Kind::entity).phrase != nullptr;
        const bool adjective = title.role == "MED" || (is_adjective(at) && !heads && !owned);
        const bool one = title.kind == TitleKind::person || title.kind == TitleKind::force;
        if (one && adjective && is_described(at - 1)) return true;
        if (form.features.gender != Gender::feminine && !form.features.accusative) return false;
        if (!form.features.accusative && (is_owned(before) || is_noun_only(at) || before_organ(at)))
            return false;  // "his meeting [with] a", "the visit of the head [ra'isa] of the council of"
        return title.kind == TitleKind::person && before.kind == TokenKind::word &&
               (form.features.accusative || !Morphology::may_begin(before, Phrase::Kind::date)) &&
               (a_.morphology->has(before, FormKind::event_noun) || a_.morphology->has(before, FormKind::noun));
    }

    bool before_organ(std::uint32_t at) const {
        if (at + 1 >= limit_) return false;
        return std::ranges::any_of(a_.morphology->titles(a_.token(at + 1)), [&](const Analysis& next) {
            const Title& title = a_.language->titles[a_.language->title_names[a_.form(next).entry].title];
            return title.kind == TitleKind::organ && !a_.proclitic(next).conjunction;
        });
    }

    /// "the terrorist [fem.] Ruritanian militia": hardly a woman.
    bool describes_militia(std::uint32_t at, const Title& title, const Form& form) const {
        return title.kind == TitleKind::force && form.features.gender == Gender::feminine &&
               form.features.number == Number::singular && bears_article(a_, at - 1);
    }

    /// "his meeting [with] the president [ar-ra'is] of Ruritania", not "his main meeting": behind a noun of action
    /// with its owner, and before a nisba. "attended the summit the president X": before any head of state's name.
    bool is_met(std::uint32_t at, const Title& title) const {
        if (at + 1 >= limit_) return false;
        const bool heads = title.role == "GOV.HOS";
        if (heads && find_known_person(a_, at + 1, limit_).phrase != nullptr) return true;
        return (heads || is_owned(a_.token(at - 1))) && bears_article(a_, at + 1) &&
               a_.morphology->has(a_.token(at + 1), FormKind::nisba);
    }

    /// "a press statement", "military cooperation", "a press conference": an indefinite noun of saying or a favour.
    bool is_described(std::uint32_t noun) const {
        const Token& token = a_.token(noun);
        if (token.kind != TokenKind::word) return false;
        const bool verb = a_.morphology->has(token, FormKind::verb);
        const bool governed = noun > 0 && a_.morphology->has(a_.token(noun - 1), FormKind::event_noun);
        const auto says = [&](const EventNounUse& use) {
            const std::vector<Frame>& frames = a_.language->predicates[use.predicate].frames;
            if (frames.empty()) return false;
            const RelationInfo& relation = a_.lexicon->relations[frames.front().relation];
            if (relation.family == "statement") return !verb;
            return (governed || !verb) && root_of(relation) >= "05" && root_of(relation) <= "07";
        };
        return std::ranges::any_of(a_.morphology->words(token), [&](const Analysis& analysis) {
            const Form& form = a_.form(analysis);
            if (a_.proclitic(analysis).article || analysis.enclitic != 0) return false;
            if (form.kind == FormKind::noun) return form.entry == document_noun && !verb;
            if (form.kind != FormKind::event_noun) return false;
            const EventNoun& event = a_.language->event_nouns[form.entry];
            const bool whole = !verb && !event.rest.empty() && match_loosely(a_, noun + 1, limit_, event.rest) != 0;
            return whole || std::ranges::any_of(event.uses, says);
        });
    }

    /// A noun on which a pronoun tells whose it is: what follows it without an article does not describe it.
    bool is_owned(const Token& token) const {
        const auto analyses = a_.morphology->words(token);
        return token.kind == TokenKind::word && std::ranges::any_of(analyses, [&](const Analysis& analysis) {
                   return analysis.enclitic != 0 && a_.form(analysis).kind == FormKind::event_noun;
               });
    }

    bool is_noun_only(std::uint32_t at) const {
        const auto is = [&](FormKind kind) { return a_.morphology->has(a_.token(at), kind); };
        return !is_adjective(at) && !is(FormKind::participle) && !is(FormKind::nisba);
    }

    bool is_adjective(std::uint32_t at) const { return a_.morphology->has(a_.token(at), FormKind::adjective); }

    /// "the aids", spelled like "the [women] assistants": a feminine plural that is also a noun of action.
    bool may_be_help(const Token& token) const {
        const auto titles = a_.morphology->titles(token);
        return a_.morphology->has(token, FormKind::event_noun) &&
               std::ranges::all_of(titles, [&](const Analysis& analysis) {
                   const Form& form = a_.form(analysis);
                   const Title& title = a_.language->titles[a_.language->title_names[form.entry].title];
                   return title.kind == TitleKind::person && form.features.gender == Gender::feminine;
               });
    }

    /// A noun with article or owner, which a definite adjective may follow.
    bool is_definite_noun(const Token& token) const {
        if (token.kind != TokenKind::word || (a_.morphology->has(token, FormKind::title) && !may_be_help(token)))
            return false;
        if (Morphology::may_begin(token, Particle::preposition)) return false;  // "after it [ba'da-ha]"
        return std::ranges::any_of(a_.morphology->words(token), [&](const Analysis& analysis) {
            const FormKind kind = a_.form(analysis).kind;
            const bool noun = kind == FormKind::noun || kind == FormKind::event_noun;
            return noun && (a_.proclitic(analysis).article || analysis.enclitic != 0);
        });
    }

    const Annotations& a_;
    std::uint32_t limit_;
};

}  // namespace

bool may_head_title(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& analysis) {
    return TitleHead(annotations, limit).may_be(at, analysis);
}

}  // namespace isnad
