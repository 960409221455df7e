#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/frame/frame.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/frame/implied_subject.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

const Slot any_target{Role::target, SlotKind::object, 0, false, false, {}};

class FrameMatcher {
  public:
    FrameMatcher(const FrameInput& input, const Frame& frame)
        : in_(input), a_(*input.annotations), items_(input.items), args_(*input.arguments), frame_(frame) {
        match_.frame = &frame;
    }

    std::optional<FrameMatch> run(std::string& reason) {
        for (const Slot& slot : frame_.slots) {
            const bool filled = fill(slot);
            if (slot.role == Role::block ? filled : !filled && !slot.optional) {
                if (in_.explain)
                    reason = frame_.rule + (slot.role == Role::block ? ": blocked" : ": no " + describe(a_, slot));
                return std::nullopt;
            }
        }
        if (relation().symmetric && match_.targets.empty() && match_.sources.size() > 1) match_.mutual = true;
        if (match_.targets.empty() && match_.content != no_item && is_for_somebody(relation()))
            (void)accept(any_target, find_beneficiary(a_, items_, match_.content));
        if (remove_self() ? relation().cameo == "166" : brings_one_alone(a_, relation(), match_)) return std::nullopt;
        const std::string_view absurd = absurdity(a_, items_, relation(), args_.objects, match_.sources,
                                                  match_.mutual ? match_.sources : match_.targets);
        if (!absurd.empty()) {
            if (in_.explain) reason = frame_.rule + std::string(absurd);
            return std::nullopt;
        }
        return std::move(match_);
    }

  private:
    const RelationInfo& relation() const { return a_.lexicon->relations[frame_.relation]; }

    bool fill(const Slot& slot) {
        switch (slot.kind) {
            case SlotKind::subject:
                if (args_.agentless && slot.role == Role::source) return true;
                return args_.passive ? fill_agent(slot) : fill_subject(slot);
            case SlotKind::object:
                return args_.passive ? fill_subject(slot) : fill_object(slot);
            case SlotKind::oblique:
                return fill_oblique(slot);
            case SlotKind::clause:
                return args_.clause != no_item;
            case SlotKind::speech:
                return args_.speech != no_item;
            case SlotKind::noun:
                return fill_noun(slot);
            case SlotKind::attribute:
                return is_attribute(a_, items_, args_);
            case SlotKind::passive:
                return args_.may_be_passive;
            case SlotKind::words:
                return is_done_in_words(in_, match_.sources);
            case SlotKind::arms:
                return bear_arms(a_, match_.sources) && bear_arms(a_, match_.targets);
        }
        return false;
    }

    Indices& role(Role role) {
        return role == Role::source ? match_.sources : role == Role::target ? match_.targets : match_.transmitters;
    }
    static bool wants_actor(const Slot& slot) { return slot.role != Role::content && slot.role != Role::block; }
    static bool is_any_content(const Slot& slot) { return slot.role == Role::content && slot.word.empty(); }

    /// Mentions that may fill a role: resolved, and only as a target something that merely belongs to an actor.
    bool accept(const Slot& slot, const Indices& mentions) {
        Indices usable;
        bool weak = false;
        for (const std::uint32_t index : mentions) {
            const Mention& mention = a_.mentions[index];
            if (!mention.resolved() && !stands_for_itself(in_, relation(), slot.role, mention)) {
                if (!wants_actor(slot) || !may_be_of_home(a_, relation(), mention, slot.role)) continue;
                if (slot.role == Role::source) match_.sources_of_home.push_back(index);
            }
            if (slot.role == Role::source && only_moves(a_, relation(), mention)) continue;
            const bool in_words = relation().family == "statement" || relation().cameo.starts_with("04");
            if (slot.role == Role::target && in_words && is_no_partner(a_, relation(), mention)) continue;
            if (mention.kind == MentionKind::modified &&
                !(slot.role == Role::source && acts_as_thing(a_, relation(), mention))) {
                const bool own = favours_owner(relation()) && is_somebodys(a_, mention);  // "defends its position"
                const bool there =
                    reaches_owner(relation()) || is_place_reached(a_, relation(), mention, match_.sources);
                if (slot.role != Role::target || !there || own) continue;
                weak = true;
            }
            usable.push_back(index);
        }
        if (usable.empty()) return false;
        if (slot.role == Role::target) match_.weak_target |= weak;
        role(slot.role).append(usable.begin(), usable.end());
        return true;
    }

    bool word_fits(const Slot& slot, std::uint32_t item) const {
        return slot.word.empty() || bears_word_of_slot(a_, items_[item], slot);
    }

    /// A target that is written but is no actor still fills its slot: "arrested two men".
    bool fill_item(const Slot& slot, std::uint32_t item) {
        if (item == no_item || !word_fits(slot, item)) return false;
        const bool filled = is_of_nobody_known(a_, items_[item]) ? fill_owner(slot, item) || fill_role(slot, item)
                                                                 : fill_role(slot, item) || fill_owner(slot, item);
        if (filled || fill_place(slot, item)) return true;
        if (slot.strict || slot.role != Role::target) return false;
        match_.target_item = item;
        match_.target_written = true;
        return may_be_unknown(in_, relation(), items_[item]);
    }

    /// "struck positions of [li-] X", "a camp belonging to [li-] X": to strike what is somebody's is to strike him.
    bool fill_owner(const Slot& slot, std::uint32_t item) {
        const Item& owned = items_[item];
        if (slot.role == Role::target && favours_owner(relation())) {
            const bool thing = owned.kind == ItemKind::nominal && owned.mentions.empty();
            const std::uint32_t behind = thing ? find_owner_behind(a_, items_, item) : no_item;
            return behind != no_item && accept(slot, items_[behind].mentions);
        }
        if (slot.role != Role::target || !reaches_property(relation())) return false;
        std::uint32_t of = find_genitive(a_, items_, item);
        if (of == no_item && befalls_holder(a_, relation(), owned)) of = find_holder(a_, items_, item);
        if (of == no_item) of = find_barred(in_, relation(), item);
        if (of != no_item) return fill_role(slot, of);
        if (!strikes_property(relation()) || owned.kind == ItemKind::event_noun || bears_article(a_, owned.begin))
            return false;
        std::uint32_t owner = item + 1;
        if (owner < items_.size() && items_[owner].kind == ItemKind::nominal && items_[owner].preposition == 0) ++owner;
        if (owner >= items_.size() || items_[owner].kind != ItemKind::actors) return false;
        const std::uint8_t of_it = items_[owner].preposition;
        const bool theirs = of_it != 0 && (of_it == a_.language->dative || of_it == a_.language->partitive);
        if (!theirs || items_[owner].begin > items_[owner - 1].end + 2U) return false;
        match_.weak_target = true;
        return accept(slot, items_[owner].mentions);
    }

    bool counts_object() const {
        const bool befalls = relation().quad > first_conflict_quad || relation().cameo == "084";  // "the release of"
        if (in_.own_item == no_item || !befalls) return false;
        if (args_.shared_object || args_.fells_people || suffers_thing(in_, relation())) return true;
        const bool governed = !args_.object_mentions.empty();  // then what follows the noun is not its subject
        const Item& own = items_[in_.own_item];
        if (is_fire() && (governed ? names_position(a_, own) : args_.carried_out && names_thing(a_, own))) return true;
        return isnad::counts_object(a_, items_, in_.own_item, governed);
    }

    bool fill_place(const Slot& slot, std::uint32_t thing) {
        if (slot.role != Role::target || (args_.passive && !is_by_striker(args_, relation()))) return false;
        const std::uint32_t land = find_land_struck(in_, relation(), match_.sources, thing);
        if (land == no_item) return false;
        match_.weak_target = true;
        return accept(slot, items_[land].mentions);
    }

    bool fill_role(const Slot& slot, std::uint32_t item) {
        if (slot.role == Role::content && match_.content == no_item) match_.content = item;
        if (!wants_actor(slot)) return true;
        const Item& filler = items_[item];
        if (filler.kind == ItemKind::actors) return accept(slot, filler.mentions);
        const bool target = slot.role == Role::target;
        const bool made = target && reaches_maker(relation()) && relation().cameo != "112";  // "of X's crime"
        const bool spoken = relation().cameo.starts_with("11");  // "the words that [bi-ha] X uttered"
        const std::uint32_t maker = made ? find_maker(a_, items_, item, !spoken) : no_item;
        if (maker != no_item && accept(slot, items_[maker].mentions)) return true;
        if (slot.role == Role::source && is_document(a_, filler)) {
            const std::uint32_t issuer = find_issuer(a_, items_, item);
            return issuer != no_item && accept(slot, items_[issuer].mentions);
        }
        const bool conflict = target && relation().quad >= first_conflict_quad;
        if (conflict && item == args_.deed) return accept(slot, items_[args_.deed_agent].mentions);
        if (target && filler.kind == ItemKind::nominal && reaches_maker(relation())) {
            match_.weak_target = !filler.mentions.empty();
            return accept(slot, filler.mentions);
        }
        if (target && filler.kind == ItemKind::event_noun) {
            if (relation().cameo == "173" && in_.light_noun == no_item) return false;  // "stopped the supply of X"
            const bool on_somebody =
                item + 1 < items_.size() && takes_object_at(a_, filler, items_[item + 1].preposition);
            return (on_somebody || !names_scene(a_, filler)) && accept(slot, find_answerable(a_, relation(), filler));
        }
        return false;
    }

    bool fill_subject(const Slot& slot) {
        if (!args_.subject_mentions.empty() && wants_actor(slot))
            return accept(slot, args_.subject_mentions) ||
                   (args_.subject != no_item &&
                    (fill_owner(slot, args_.subject) ||
                     (args_.passive && slot.role == Role::target && is_befallen_by(args_, relation()) &&
                      fill_item(slot, args_.subject)))) ||
                   (slot.role == Role::target && is_undergone(in_, relation()) && fill_item(slot, args_.subject));
        if (args_.subject != no_item && fill_item(slot, args_.subject)) return true;
        return !wants_actor(slot) && args_.implicit && slot.role != Role::block &&
               implied_subject_bears(a_, args_, slot.word);
    }
    bool fill_agent(const Slot& slot) { return args_.agent != no_item && fill_item(slot, args_.agent); }

    bool fill_bare_object(const Slot& slot) {
        const bool by_preposition = in_.light_noun != no_item && !in_.object_prepositions.empty() && wants_actor(slot);
        if (by_preposition && is_governed_behind(in_)) return false;  // "sent a message to [li-] X"
        for (const std::uint32_t item : args_.objects) {
            if (item == in_.light_noun || (by_preposition && !may_receive(a_, items_, item, in_.light_noun))) continue;
            const bool asks = relation().cameo.starts_with("02") || relation().cameo.starts_with("10");
            if (wants_actor(slot) && is_of_action(a_, items_, item, asks)) continue;
            if (fill_item(slot, item)) return true;
            if (wants_actor(slot)) break;  // only the first object is the object
        }
        return false;
    }

    /// What one of the prepositions governs that stand for the object's case: filled or not; nothing where none does.
    std::optional<bool> fill_governed_object(const Slot& slot) {
        const std::uint32_t behind = (in_.light_noun != no_item ? in_.light_noun : in_.own_item) + 1;
        for (const std::uint8_t preposition : in_.object_prepositions) {  // "a call to [ila] X for [li-] a truce"
            if (behind < items_.size() && items_[behind].kind == ItemKind::actors && wants_actor(slot) &&
                items_[behind].preposition == preposition && any_resolved(a_, items_[behind].mentions))
                return fill_item(slot, behind);
        }
        for (const std::uint8_t preposition : in_.object_prepositions) {
            for (const std::uint32_t item : args_.obliques) {
                if (item == in_.light_noun || items_[item].preposition != preposition ||
                    is_of_noun(in_, relation(), slot, item))
                    continue;
                const bool answered = in_.light_noun != no_item && items_[in_.light_noun].preposition != 0 &&
                                      relation().quad > first_conflict_quad &&
                                      items_[item].kind == ItemKind::event_noun && items_[item].mentions.empty();
                if (answered) continue;  // "answered the shelling with a raid"
                if (relation().cameo.starts_with("04") && is_unknown_pronoun(a_, items_[item])) return false;
                return fill_item(slot, item) || is_deed_sanctioned(in_, relation(), slot, item);
            }
        }
        return std::nullopt;
    }

    /// What fills the slot of an object without one that is written.
    bool fill_without_object(const Slot& slot) {
        if (args_.reciprocal && fill_mutual(slot)) return true;
        if (!wants_actor(slot) && !slot.word.empty() && takes_up(slot)) return true;
        if (slot.role == Role::block && args_.pronoun && relation().family == "none") return true;  // "prevented him"
        return slot.role == Role::source && fill_agent(slot);  // "underwent an attack by X"
    }

    bool fill_object(const Slot& slot) {
        if (fill_without_object(slot)) return true;
        const bool fits = slot.word.empty() || (in_.own_item != no_item && word_fits(slot, in_.own_item));
        const bool shelled = slot.role == Role::target && args_.pronoun && in_.light_noun == no_item &&
                             strikes_by_arms(a_, relation(), match_.sources);  // "the town that the army shelled"
        if (!args_.object_mentions.empty() && fits) {
            if (!wants_actor(slot) || accept(slot, args_.object_mentions)) return true;
            if (slot.strict) return false;
            if (in_.own_item != no_item && fill_place(slot, in_.own_item)) return true;
            const bool victim = args_.pronoun && is_victim_told_of(in_, relation());
            const bool by = in_.own_item != no_item && is_by_striker(args_, relation());  // "the shelling by X"
            return match_.target_written = slot.role == Role::target && (counts_object() || shelled || victim || by);
        }
        if (fill_bare_object(slot)) return true;
        if (args_.pronoun && args_.subject != no_item && is_any_content(slot)) return true;  // "figures that X showed"
        const bool host = args_.pronoun && args_.subject != no_item && relation().cameo == "043";  // "talks X hosted"
        if ((host || is_victim_told_of(in_, relation())) && slot.role == Role::target && !slot.strict)
            return match_.target_written = true;
        if (const std::optional<bool> filled = fill_governed_object(slot)) return *filled;
        if (shelled) return match_.target_written = true;
        if (slot.strict) return fill_mutual(slot);
        if (in_.light_noun != no_item && slot.role == Role::target && !args_.reciprocal) {
            (void)fill_place(slot, in_.light_noun);
            return true;  // "launched an attack"
        }
        if (slot.role == Role::target && counts_object()) return match_.target_written = true;
        return fill_mutual(slot);
    }

    /// "its readiness for [li-] talks with [maa] X": the partner stands behind the noun that the frame names.
    bool fill_from_content(const Slot& slot) {
        if (slot.role != Role::target) return false;
        const auto named = [&](const Slot& content) {
            return content.role == Role::content && content.kind == SlotKind::oblique && !content.word.empty();
        };
        const auto content = std::ranges::find_if(frame_.slots, named);
        if (content == frame_.slots.end()) return false;
        return std::ranges::any_of(args_.obliques, [&](std::uint32_t item) {
            if (items_[item].kind != ItemKind::event_noun || items_[item].preposition != content->preposition ||
                item + 1 >= items_.size() || !word_fits(*content, item))
                return false;
            const Item& next = items_[item + 1];
            return next.kind == ItemKind::actors && next.preposition == slot.preposition && accept(slot, next.mentions);
        });
    }

    bool fill_oblique(const Slot& slot) {
        for (const std::uint32_t item : args_.obliques) {
            if (item == in_.light_noun || items_[item].preposition != slot.preposition ||
                is_of_noun(in_, relation(), slot, item) || gives_way(in_, slot, item))
                continue;
            if (fill_item(slot, item)) return true;
        }
        if (fill_from_content(slot)) return true;
        const bool by = slot.role == Role::source && slot.preposition == a_.language->partitive;
        if (by && args_.agent != no_item && fill_item(slot, args_.agent)) return true;  // "an attack at the hands of"
        if (by && in_.light_noun != no_item && !args_.object_mentions.empty() && accept(slot, args_.object_mentions))
            return true;  // "enjoys the support of X"
        const std::uint32_t that = slot.role == Role::content ? args_.clause : no_item;
        return (that != no_item && calls_so(a_, items_, that, slot)) || fill_mutual(slot);
    }

    /// "each other", and the members of a symmetric relation: the sources are each other's targets.
    bool fill_mutual(const Slot& slot) {
        if (slot.role != Role::target) return false;
        const bool several = args_.subject_mentions.size() > 1;
        if (args_.reciprocal && !several && (fill_partner(slot) || is_among(in_, relation()))) return true;
        if (!several || !(args_.reciprocal || relation().symmetric)) return false;
        match_.mutual = true;
        return true;
    }

    /// "exchanged messages with X".
    bool fill_partner(const Slot& slot) {
        return std::ranges::any_of(args_.obliques, [&](std::uint32_t item) {
            return items_[item].preposition == a_.language->with && items_[item].kind == ItemKind::actors &&
                   accept(slot, items_[item].mentions);
        });
    }

    /// "the troops that X deployed [-ha]": the noun before the clause is the object.
    bool takes_up(const Slot& slot) const { return args_.taken_up != no_item && word_fits(slot, args_.taken_up); }

    bool fill_noun(const Slot& slot) {
        if (takes_up(slot)) return true;
        for (std::uint32_t part = in_.own_item, end = end_of_deed(a_, items_, part); part < end; ++part) {
            if ((part > in_.own_item || items_[part].end > items_[part].begin + 1) && word_fits(slot, part))
                return true;
        }
        if (in_.light_noun != no_item && word_fits(slot, in_.light_noun)) return true;  // "that X launched"
        for (const Indices* list : {&args_.objects, &args_.obliques}) {
            for (const std::uint32_t item : *list) {
                if (word_fits(slot, item)) return true;
            }
        }
        return false;
    }

    bool is_fire() const { return relation().cameo > (args_.achieved ? "19" : "190") && relation().cameo < "196"; }

    /// A target that is the source is a reading gone wrong: says whether there was no other.
    bool remove_self() {
        if (match_.mutual || frame_.slots.empty()) return false;
        const auto own = std::remove_if(match_.targets.begin(), match_.targets.end(), [&](std::uint32_t target) {
            return std::ranges::any_of(match_.sources, [&](std::uint32_t source) {
                return source == target || acts_upon_itself(relation(), a_.mentions[source], a_.mentions[target]);
            });
        });
        const bool all = own == match_.targets.begin() && own != match_.targets.end();
        match_.targets.erase(own, match_.targets.end());
        return all;
    }

    const FrameInput& in_;
    const Annotations& a_;
    std::span<const Item> items_;
    const Arguments& args_;
    const Frame& frame_;
    FrameMatch match_;
};

}  // namespace

std::optional<FrameMatch> match_frames(const FrameInput& input, const Predicate& predicate, std::string& reason) {
    // Where the noun of a light verb says how its object is joined, a frame that finds it goes before one without.
    const bool seeks_target = input.light_noun != no_item && !input.object_prepositions.empty();
    std::optional<FrameMatch> first;
    if (!input.explain && !input.sketch->may_fit(predicate.common)) return first;
    for (std::size_t i = 0; i < predicate.frames.size(); ++i) {
        if (!input.explain && !input.sketch->may_fit(predicate.needs[i])) continue;
        const Frame& frame = predicate.frames[i];
        if (first && frame.relation != first->frame->relation) continue;
        std::optional<FrameMatch> match = FrameMatcher(input, frame).run(reason);
        const bool found = match && !match->targets.empty();
        const bool body = found && input.annotations->mentions[match->targets.front()].names_body();
        if (!match || (first && first->mutual && body)) continue;
        // "A and B met with [bi-] C": each of them met him, where a later frame finds him.
        const bool third = !input.arguments->reciprocal && input.own_item == no_item;
        if (found || !(match->mutual ? third : seeks_target)) return match;
        if (!first) first = std::move(match);
    }
    return first;
}

}  // namespace isnad
