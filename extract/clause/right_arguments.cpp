#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

class RightScan {
  public:
    RightScan(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger, Arguments& out)
        : a_(annotations), items_(items), trigger_(trigger), at_(trigger + 1), out_(out) {}

    void run() {
        while (at_ < items_.size() && take(items_[at_])) {
        }
    }

  private:
    /// Takes one item; false where the clause ends.
    bool take(const Item& item) {
        if (bare_ > 0 && bare_ < 3 && after_wish(items_, at_) != at_) {
            at_ = after_wish(items_, at_);
            return at_ < items_.size();
        }
        switch (item.kind) {
            case ItemKind::verb:
                if (opens_own_words(a_, items_, trigger_, at_)) out_.speech = at_;
                if (!shares_object(item)) return out_.speech == no_item && bare_relative(item);
                ++at_;
                return true;
            case ItemKind::subordinator:
                return aside();
            case ItemKind::participle:
            case ItemKind::hypothetical:
                return aim();
            case ItemKind::adversative:
            case ItemKind::purpose:
                return false;
            case ItemKind::complementizer:
                if (item.conjunction || is_of_verb_before(item)) return false;  // "and that": what another verb says
                out_.clause = out_.speech = at_;
                return false;
            case ItemKind::colon:
                out_.speech = at_;
                return false;
            case ItemKind::quote:
                return quote();
            case ItemKind::comma:
                return comma();
            case ItemKind::open:
                return parenthesis();
            case ItemKind::relative:
                return relative();
            case ItemKind::pronoun:
                return skip(behind_members(a_, items_, at_)) || (!is_link(items_, trigger_, at_) && inset());
            case ItemKind::agent:
                return agent();
            case ItemKind::according:
                at_ = after_cited(a_, items_, at_ + 2);  // "revealed, citing papers that Y leaked, that"
                if (at_ < items_.size() && items_[at_].kind == ItemKind::verb) (void)skip_to_speech();
                return at_ < items_.size();
            case ItemKind::actors:
            case ItemKind::nominal:
            case ItemKind::event_noun:
                return phrase(item);
            default:
                ++at_;
                return true;
        }
    }

    /// "condemns and deplores the attack": two verbs of one kind have one object.
    bool shares_object(const Item& second) const {
        const Item& first = items_[trigger_];
        if (first.kind != ItemKind::verb || !second.conjunction || !out_.obliques.empty()) return false;
        if (second.analysis->enclitic != 0 || first.analysis->enclitic != 0) return false;
        const bool has_subject = at_ == trigger_ + 2 && items_[at_ - 1].kind == ItemKind::actors && bare_ == 1 &&
                                 at_ + 1 < items_.size() && is_phrase(items_[at_ + 1]) &&
                                 items_[at_ + 1].preposition == 0;
        const bool befalls = verb_of(first).casualty != no_entry;
        if (at_ != trigger_ + 1 && (!has_subject || befalls)) return false;  // "two were killed and five were hurt"
        return are_alike(a_.form(*first.analysis).features, a_.form(*second.analysis).features) &&
               share_root(a_, verb_of(first), verb_of(second));
    }

    /// "said X, who is considered a friend, that": what a verb before the relative clause says.
    bool is_of_verb_before(const Item& that) const {
        if (trigger_ < 2 || items_[trigger_ - 1].kind != ItemKind::relative ||
            items_[at_ - 1].kind != ItemKind::comma || that.preposition != 0)
            return false;
        for (std::uint32_t before = trigger_ - 1; before > 0; --before) {
            const Item& item = items_[before - 1];
            if (item.kind == ItemKind::verb) return says(item);
            if (item.kind == ItemKind::complementizer || item.kind == ItemKind::colon || item.kind == ItemKind::quote)
                return false;
        }
        return false;
    }

    const Verb& verb_of(const Item& item) const { return a_.language->verbs[a_.form(*item.analysis).entry]; }

    /// A quotation mark around one phrase is part of it; before anything else it opens what is said.
    bool quote() {
        const bool closes_soon =
            at_ + 2 < items_.size() && items_[at_ + 2].kind == ItemKind::quote && is_phrase(items_[at_ + 1]);
        if (const std::uint32_t name = after_quoted_name(items_, at_); !closes_soon && name != at_) {
            at_ = name;
            return true;
        }
        if (closes_soon || items_[at_].closes || is_governed(at_ + 1) || !takes_speech(a_, items_[trigger_])) {
            ++at_;
            return true;
        }
        out_.speech = at_;
        const bool clause = at_ + 1 < items_.size() && items_[at_ + 1].kind == ItemKind::complementizer;
        if (clause) out_.clause = at_ + 1;  // "reported 'that ...'"
        return false;
    }

    /// "expressed its [an] 'condemnation ...'": the preposition stands before the quotation mark.
    bool is_governed(std::uint32_t at) const {
        return at < items_.size() && items_[at].begin == items_[at - 1].end && items_[at].preposition != 0 &&
               !writes_preposition(a_, items_[at]) &&
               !Morphology::has(a_.token(items_[at].begin), FormKind::adverb);  // "added: 'to our regret ...'"
    }

    bool comma() {
        if (at_ == closing_) {
            after_comma_ = false;
            return ++at_ < items_.size();
        }
        const bool behind_subject = bare_ == 1 && !after_comma_;
        const bool speaker = behind_subject && says(items_[trigger_]);
        if (behind_subject) closing_ = end_of_adjunct_inset(items_, at_);
        if ((bare_ > 0 && is_inset()) || (!after_comma_ && closes_relative(a_, items_, trigger_, at_))) return false;
        if ((speaker && skip_to(behind_wish(items_, at_))) ||
            (behind_subject &&
             (skip_to(behind_epithet(a_, items_, trigger_, at_)) || skip_to(behind_description(a_, items_, at_)))) ||
            (speaker && skip_to(behind_appositions(items_, at_))))
            return true;
        after_comma_ = true;
        ++at_;
        return at_ < items_.size();
    }

    /// "X ignored, as Y says, the request": what follows the second comma is not Y's, unless Y says that something is.
    bool is_inset() const {
        if (!is_in_inset(items_, trigger_) || !says(items_[trigger_])) return false;
        for (std::uint32_t i = at_ + 1; i < items_.size() && items_[i].kind != ItemKind::verb; ++i) {
            if (items_[i].kind == ItemKind::complementizer || items_[i].kind == ItemKind::quote) return false;
        }
        return true;
    }

    /// The same seen from "ignored": passed over.
    bool aside() {
        if (told_behind_inset() || (bare_ == 1 && skip_to(object_behind_clause(a_, items_, trigger_, at_))))
            return true;
        return items_[at_ - 1].kind == ItemKind::comma && at_ + 1 < items_.size() && says(items_[at_ + 1]) && inset();
    }

    /// "said X, the head of the district where the raid took place, that": what is said follows a comma.
    bool told_behind_inset() {
        if (!says(items_[trigger_]) || bare_ == 0 || items_[at_ - 1].kind == ItemKind::comma) return false;
        const std::uint32_t that = after_inset(items_, at_);
        if (that >= items_.size() || items_[that].kind != ItemKind::complementizer || items_[that].conjunction)
            return false;
        const bool speaks = std::ranges::any_of(items_.begin() + at_, items_.begin() + that, [&](const Item& item) {
            return item.kind == ItemKind::participle || item.kind == ItemKind::quote || item.kind == ItemKind::colon ||
                   item.kind == ItemKind::complementizer || says(item);
        });
        if (speaks) return false;
        at_ = that;
        return true;
    }

    /// A verb of saying that is about nobody: what stands bare behind its subject describes him.
    bool only_says() const {
        return says(items_[trigger_]) && !any_frame(*a_.language, verb_of(items_[trigger_]), has_target_object);
    }

    bool skip(std::uint32_t end) { return std::exchange(at_, end) != end; }
    bool skip_to(std::uint32_t item) { return item != no_item && skip(item); }

    bool says(const Item& item) const { return item.kind == ItemKind::verb && verb_of(item).says; }

    /// A parenthesis is passed over, but where it holds the subject itself: "announced (the agency) that".
    bool parenthesis() {
        const bool subject = bare_ == 0 && at_ + 2 < items_.size() && items_[at_ - 1].kind == ItemKind::verb &&
                             items_[at_ + 1].kind == ItemKind::actors && items_[at_ + 2].kind == ItemKind::close;
        if (subject) {
            ++at_;
            return true;
        }
        while (at_ < items_.size() && items_[at_].kind != ItemKind::close) ++at_;
        ++at_;
        return true;
    }

    bool inset() {
        const std::uint32_t next = after_inset(items_, at_);
        return next < items_.size() && skip_to(next);
    }

    bool relative() {
        if (bare_ == 1 && skip_to(behind_subject_clause(a_, items_, trigger_, at_))) return true;
        if (items_[at_ - 1].kind != ItemKind::comma && bare_ >= 2 && !only_says()) return false;
        if (items_[at_ - 1].kind != ItemKind::comma) return skip_to_speech() || inset() || skip_to_complement();
        if (!inset()) return skip_to_complement();
        if (bare_ == 1) after_comma_ = false;  // "cancelled X, which has lost, its visit"
        return true;
    }

    /// A verb right after an indefinite noun opens a relative clause without a pronoun: "a meeting [that] X chaired".
    bool bare_relative(const Item& verb) {
        const ItemKind before = items_[at_ - 1].kind;
        if (introduces_speaker()) return inset();
        if (bare_ == 1 && !verb.conjunction && skip_to(object_behind_clause(a_, items_, trigger_, at_))) return true;
        if (skip_to(behind_publishing(a_, items_, at_))) return true;
        if (skip_to(agent_of_both(a_, items_, trigger_, at_))) return true;
        if (bare_ == 1 && (skip_to(behind_assailant(a_, items_, trigger_, at_)) ||
                           skip_to(behind_subject_clause(a_, items_, trigger_, at_))))
            return true;
        const bool adjunct = before == ItemKind::actors && items_[at_ - 1].preposition != 0;
        if (adjunct && bare_ == 1 && !verb.conjunction) {
            if (after_comma_) return inset();  // ", to a paper published today,"
            return passes_words_on(a_, items_[trigger_]) && skip_to(find_saying(items_, at_));
        }
        if (verb.conjunction || (before != ItemKind::nominal && before != ItemKind::event_noun)) return false;
        const bool paper = is_document(a_, items_[at_ - 1]) || tells_or_meets(a_, items_[at_ - 1]);
        if (bare_ == 0 && paper && items_[at_ - 1].preposition != 0 && says(items_[trigger_]) &&
            skip_to(behind_paper(a_, items_, at_)))
            return true;
        const bool inserted = after_comma_ && items_[at_ - 1].preposition != 0;  // "accused, in a speech he made, X"
        if (bare_ == 0 && !inserted) return false;
        return (after_comma_ && bare_ < 2 && inset()) || skip_to_complement();
    }

    /// "said a source, asked not to be named, [to Y] that": what is said follows the second comma.
    bool introduces_speaker() const {
        const bool subject = bare_ == 1 || bare_ == 2;  // "an official high in [his] rank"
        if (!subject || items_[at_ - 1].kind != ItemKind::comma || !says(items_[trigger_])) return false;
        std::uint32_t next = after_inset(items_, at_);
        if (next < items_.size() && is_phrase(items_[next]) && items_[next].preposition != 0) ++next;
        return next < items_.size() && items_[next].kind == ItemKind::complementizer;
    }

    bool skip_to_speech(bool quoted = false) {
        return says(items_[trigger_]) && skip_to(find_speech(a_, items_, at_, quoted));
    }

    /// "said, asking not to be named, that": what has its object takes no clause from who speaks.
    bool aim() {
        if (at_ + 1 >= items_.size()) return false;
        const Item& object = items_[at_ + 1];
        if ((!is_phrase(object) && !object.negated) || object.preposition != 0) return false;
        ++at_;
        return skip_to_speech(true);
    }

    /// After a relative clause without a comma only what is said can be told apart.
    bool skip_to_complement() {
        const std::uint32_t relative = at_;
        if (skip_to_speech()) return true;
        std::uint32_t quotation = no_item;
        for (std::uint32_t i = at_ + 1; i < items_.size(); ++i) {
            if (items_[i].kind == ItemKind::verb && items_[i].conjunction) break;
            if (items_[i].kind == ItemKind::quote && !items_[i].closes && quotation == no_item) quotation = i;
            const bool set_off = items_[i - 1].kind == ItemKind::comma;  // "said X, who called on Y, that"
            if (items_[i].kind == ItemKind::complementizer && (items_[i].preposition != 0 || set_off)) {
                at_ = i;
                return true;
            }
        }
        if (quotation == no_item || items_[relative - 1].end != items_[relative].begin) return false;
        at_ = quotation;
        return true;
    }

    bool agent() {
        // "affirmed ... after its destruction by X", "protested against Y's death by the hand of X": X does neither.
        const PhraseMatch by = find_particle(a_, items_[at_].begin, items_[at_].begin + 1, Particle::preposition);
        const bool by_hand = by.phrase == nullptr || by.phrase->entry != a_.language->partitive;
        const bool behind = items_[at_ - 1].kind == ItemKind::event_noun && at_ > trigger_ + 2;
        const bool of_noun = is_of_words(a_, items_[trigger_])
                                 ? by_hand || behind
                                 : behind && items_[at_ - 1].preposition != 0 && only_moves(a_, items_[trigger_]);
        const bool named = at_ + 1 < items_.size() && is_phrase(items_[at_ + 1]);
        const auto before = items_.subspan(0, at_);
        if (named && items_[at_ + 1].kind == ItemKind::actors) {
            out_.deed = find_deed_of_agent(a_, before, trigger_, out_.objects);
            if (out_.deed != no_item) out_.deed_agent = at_ + 1;
            if (out_.deed == no_item && !of_noun && !regrets_death(a_, before, trigger_)) out_.agent = at_ + 1;
        }
        at_ += named ? 2 : 1;  // "said before [min qabl] that"
        return at_ < items_.size();
    }

    /// "said X, head of the department, that", "went the crown prince, the minister X, on a visit".
    bool is_in_apposition(const Item& item) const {
        return describes_person(a_, items_, trigger_, at_, bare_ == 1) ||
               (bare_ == 1 && describes_speaker(a_, items_, trigger_, at_)) || is_named_after(a_, items_, at_) ||
               describes_again(item) || is_renamed(a_, items_, at_) ||
               (bare_ == 1 && !out_.objects.empty() && names_subject(a_, items_, out_.objects.front(), at_));
    }

    bool phrase(const Item& item) {
        if (item.preposition == 0 && bare_ == 1 && item.kind == ItemKind::actors && is_subject_clause(items_, trigger_))
            return false;
        if (skip(behind_participle(a_, items_, at_))) return true;
        if (ends_adjunct(item)) return false;
        if (item.reciprocal) {
            out_.reciprocal |= !leads_to_number(a_, items_, at_);
        } else if (item.preposition != 0) {
            if (!belongs_to_adjunct(item)) out_.obliques.push_back(at_);
            if (item.kind == ItemKind::event_noun) adjunct_ = at_;
        } else if (!is_in_apposition(item) && !belongs_to_phrase_before(item)) {
            const bool counts = !(says(items_[trigger_]) && is_of_adjunct(a_, items_, at_, trigger_));
            if (after_comma_ && bare_ >= 2 && counts && !asks_for_noun(a_, items_[trigger_], item))
                return only_says() && skip_to(behind_titles(items_, at_));
            out_.objects.push_back(at_);
            // "extended after the talks the contract with X"
            if (adjunct_ + 1 == at_ && items_[trigger_].kind == ItemKind::verb) adjunct_ = no_item;
            if (counts) ++bare_;
        }
        ++at_;
        return true;
    }

    /// "extended at the end of the summit the contract with X": behind an adjunct with the article stands what the verb
    /// is done to, and what follows that is none of the adjunct's.
    bool ends_adjunct(const Item& item) const {
        const Item& noun = items_[trigger_];
        return noun.kind == ItemKind::event_noun && noun.preposition != 0 && noun.owner == 0 &&
               noun.analysis_definite(a_) && noun.mentions.empty() && item.preposition == 0 && !item.conjunction &&
               item.kind != ItemKind::actors && item.analysis != nullptr && !item.reciprocal;
    }

    /// Coordinated with it, another title of it ("X the crown prince"), or its object ("after his meeting [with] X").
    bool belongs_to_phrase_before(const Item& item) const {
        return (item.conjunction && is_phrase(items_[at_ - 1])) || is_adjective_behind(a_, items_, at_) ||
               describes_adjunct(a_, items_, at_) || is_second_title(a_, items_, at_) || is_object_of_noun(item) ||
               is_of_adjunct_before(a_, items_, trigger_, at_) || names_capital(a_, items_, at_) ||
               (after_comma_ && is_of_set_off_deed(a_, items_, at_)) ||
               (at_ >= trigger_ + 3 && is_quoted_name(items_, at_));
    }

    /// Another title of who says something to nobody in particular.
    bool describes_again(const Item& item) const {
        if (item.preposition != 0 || item.conjunction || bare_ != 1 || item.kind == ItemKind::event_noun) return false;
        return after_comma_ && leads_to_speech(items_, at_) && only_says();
    }

    /// "will meet during his visit the minister".
    bool is_guest(const Item& item, const Item& visit) const {
        const Item& trigger = items_[trigger_];
        return visits_no_person(a_, visit, a_.mentions[item.mentions.front()]) && bare_ <= 1 && meets(a_, trigger) &&
               trigger.analysis->enclitic == 0 && !says(trigger);
    }

    bool is_object_of_noun(const Item& item) const {
        if (!is_object_of_deed(a_, items_, at_)) return false;
        if (items_[at_ - 1].owner != 0) return !is_guest(item, items_[at_ - 1]);
        return items_[trigger_].kind == ItemKind::verb &&
               (bare_ >= 2 || says(items_[trigger_]) || verb_of(items_[trigger_]).casualty != no_entry);
    }

    /// "after talks with X", "rallying support for imposing sanctions on X": the phrase is the noun's before it.
    bool belongs_to_adjunct(const Item& item) const {
        if (tells_since_when(a_, items_, at_) || is_of_second_deed(items_, trigger_, at_)) return true;
        if (adjunct_ == no_item || item.kind != ItemKind::actors) return false;
        return takes_object_at(a_, items_[adjunct_], item.preposition) ||
               (adjunct_ + 2 == at_ && items_[at_ - 1].kind == ItemKind::event_noun &&
                takes_object_at(a_, items_[at_ - 1], item.preposition));
    }

    const Annotations& a_;
    std::span<const Item> items_;
    std::uint32_t trigger_;
    std::uint32_t at_;
    Arguments& out_;
    std::uint32_t adjunct_ = no_item;
    std::uint32_t closing_ = no_item;  ///< The comma that closes an inset behind the subject.
    std::uint32_t bare_ = 0;
    bool after_comma_ = false;
};

}  // namespace

Arguments find_right_arguments(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger) {
    Arguments arguments;
    RightScan(annotations, items, trigger, arguments).run();
    return arguments;
}

}  // namespace isnad
