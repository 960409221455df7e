// Events: statements and reports, and who speaks by them.
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "a poll of opinion [that] X published [nasharat-hu]", spelled like "his bulletin".
bool may_be_made_by(const Annotations& annotations, const Item& word) {
    if (word.kind != ItemKind::nominal || word.preposition != 0 || word.end != word.begin + 1) return false;
    const auto words = annotations.morphology->words(annotations.token(word.begin));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        return annotations.form(analysis).kind == FormKind::verb && analysis.enclitic != 0;
    });
}

/// "[a] statement [that] X issued [it]": X, right behind the verb, or no_item. A paper may only have got it.
std::uint32_t who_made(const Annotations& annotations, std::span<const Item> items, std::uint32_t document) {
    if (document + 2 >= items.size() || bears_article(annotations, items[document].begin)) return no_item;
    const Item& verb = items[document + 1];
    if (verb.kind != ItemKind::verb || verb.conjunction || verb.negated || verb.begin != items[document].end)
        return no_item;
    std::uint32_t at = document + 2;
    if (verb.analysis->enclitic == 0) {  // "a cable [that] X sent [bi-ha]"
        const Item& it = items[at];
        const bool taken_up = it.begin == verb.end && is_governed_pronoun(annotations, it);
        if (!taken_up || ++at >= items.size()) return no_item;
    }
    const Item& who = items[at];
    if (who.begin != items[at - 1].end || !is_bare_actor(who)) return no_item;
    const Mention& maker = annotations.mentions[who.mentions.front()];
    const bool press = maker.role == "MED" ||
                       (maker.entity != no_entry && annotations.lexicon->entities[maker.entity].type == "media");
    const bool says = annotations.language->verbs[annotations.form(*verb.analysis).entry].says;
    // "[a] report [that] a committee prepared": its own words name the maker, whosever it is
    const bool body = maker.kind == MentionKind::title && maker.title != no_entry &&
                      annotations.language->titles[maker.title].kind == TitleKind::organ;
    return (says || !press) && (body || any_resolved(annotations, who.mentions)) ? at : no_item;
}

/// "published a report ... the report": says whether a definite document is the one whose issuer is remembered.
bool is_met_again(const EventContext& in, std::uint32_t document) {
    const std::u16string_view again = in.a.text.form(in.a.token(in.items[document].begin));
    const std::u16string_view first = in.a.text.form(in.a.token(in.discourse.document));
    // The article stands before it now, and an accusative ending may have stood behind it.
    return again.ends_with(first) || again.ends_with(first.substr(0, first.size() - 1));
}

}  // namespace

bool is_document(const Annotations& annotations, const Item& item) {
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun) &&
           is_document_word(annotations, item.begin);
}

bool is_document_word(const Annotations& annotations, std::uint32_t at) {
    return is_noun_of_class(annotations, at, document_noun);
}

bool is_noun_of_class(const Annotations& annotations, std::uint32_t at, std::uint32_t noun) {
    const auto analyses = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        const bool deed = noun == deed_noun && (form.entry == resolution_noun || form.entry == aim_noun);
        return form.kind == FormKind::noun && (form.entry == noun || deed);
    });
}

bool find_issuer(EventContext& in, Arguments& args) {
    if (args.objects.empty() || !is_document(in.a, in.items[args.objects.front()])) return false;
    const std::uint32_t document = args.objects.front();
    args.subject_mentions = in.items[document].mentions;
    const auto says = [](const Item& item) {
        return item.kind == ItemKind::complementizer || item.kind == ItemKind::quote || item.kind == ItemKind::colon;
    };
    constexpr std::uint32_t nearby = 7;
    const auto last = std::min(static_cast<std::uint32_t>(in.items.size()), document + nearby);
    for (std::uint32_t at = document + 1; args.subject_mentions.empty() && at < last && !says(in.items[at]); ++at) {
        const Item& item = in.items[at];
        const bool within = item.preposition != 0 && item.preposition == in.a.language->locative &&
                            !is_press(in.clause, item.mentions);  // but "a report published in a paper"
        const bool place = within || (item.preposition != 0 && item.preposition == in.a.language->between);
        const ItemKind before = in.items[at - 1].kind;  // "reports confirmed the news of X's death, a leader of Y"
        const bool of_noun =
            item.preposition == 0 && at > document + 1 &&
            (before == ItemKind::nominal || before == ItemKind::event_noun || before == ItemKind::comma) &&
            !may_be_made_by(in.a, in.items[at - 1]);
        if (item.kind == ItemKind::actors && !place && !of_noun && resolved(in.clause, item.mentions))
            args.subject_mentions = item.mentions;
    }
    if (args.subject_mentions.empty()) {
        args.subject_mentions = issuer_of_known(in, document, true);
        args.implicit = true;
    } else {
        remember_issuer(in, document, args.subject_mentions);
    }
    if (args.subject_mentions.empty()) return false;
    args.objects.erase(args.objects.begin());
    args.subject = document;
    return true;
}

Mentions issuer_of_known(const EventContext& in, std::uint32_t document, bool says) {
    if (!is_document(in.a, in.items[document])) {  // "the text of the statement"
        const bool text = in.items[document].kind == ItemKind::nominal && document + 1 < in.items.size() &&
                          in.items[document].end == in.items[document + 1].begin;
        if (!text || !is_document(in.a, in.items[++document])) return {};
    }
    if (!bears_article(in.a, in.items[document].begin) || !is_singular(in.clause, in.items[document])) return {};
    if (!in.discourse.issuer.empty() && is_met_again(in, document)) return in.discourse.issuer;
    // "the statement" is of whom the text is about; a study may be anybody's, unless it says something itself.
    const bool statement = in.items[document].kind == ItemKind::event_noun;
    if (!says && !statement) return {};
    return in.discourse.speaker.empty() && statement ? in.discourse.subject : in.discourse.speaker;
}

std::uint32_t find_issuer(const Annotations& annotations, std::span<const Item> items, std::uint32_t document) {
    if (any_resolved(annotations, items[document].mentions)) return document;  // "a Ruritanian report"
    if (const std::uint32_t maker = who_made(annotations, items, document); maker != no_item) return maker;
    std::uint32_t issuer = document + 1;
    const bool issued = issuer < items.size() && items[issuer].kind == ItemKind::nominal &&
                        items[issuer].preposition == 0 && items[issuer].mentions.empty();
    if (issued) ++issuer;  // "issued by"
    if (issuer >= items.size() || items[issuer].kind != ItemKind::actors) return no_item;
    const Item& item = items[issuer];
    const bool of = item.preposition != 0 && item.preposition != annotations.language->locative &&
                    (issued || item.preposition == annotations.language->dative);
    return of && any_resolved(annotations, item.mentions) ? issuer : no_item;
}

bool is_statement_right(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.empty() || args.objects.front() != i + 1 || args.speech == no_item || i + 2 >= in.items.size())
        return false;
    const Item& noun = in.items[i + 1];
    const Item& owner = in.items[i + 2];
    return noun.kind == ItemKind::event_noun && verb_of(in, in.items[i]).says && is_statement_noun(in, noun) &&
           !noun.analysis_definite(in.a) && owner.kind == ItemKind::actors && owner.begin == noun.end &&
           owner.preposition != 0 && owner.preposition == in.a.language->dative && resolved(in, owner.mentions) &&
           is_she(in.a.form(*noun.analysis).features) == (features_of(in, in.items[i]).gender == Gender::feminine);
}

void remember_issuer(EventContext& in, std::uint32_t document, const Mentions& issuer) {
    in.discourse.issuer = issuer;
    in.discourse.document = in.items[document].begin;
}

Mentions anonymous_document(EventContext& in, std::uint32_t document) {
    const Item& item = in.items[document];
    if (item.preposition != 0 || !item.mentions.empty() || item.owner != 0) return {};
    if (item.analysis != nullptr && item.analysis->enclitic != 0) return {};  // "who published his studies"
    if (!is_singular(in.clause, item)) return {};  // "reports have it that": nobody in particular
    Mention mention;
    mention.begin = mention.head = item.begin;
    mention.end = item.end;
    mention.kind = MentionKind::document;
    mention.conjunction = item.conjunction;
    in.a.mentions.push_back(mention);
    return {static_cast<std::uint32_t>(in.a.mentions.size() - 1)};
}

bool find_author(EventContext& in, std::uint32_t i, Arguments& args) {
    const std::uint32_t document = i + 1;
    const Verb& verb = verb_of(in.clause, in.items[i]);
    if (args.objects.empty() || args.objects.front() != document) return false;
    if (!verb.by_persons && !may_name(in.a, verb, {"02", "05", "10", "13"})) return false;
    if (!is_document(in.a, in.items[document]) || bears_article(in.a, in.items[document].begin)) return false;
    if (is_light_for(in.clause, verb, in.items[document])) return false;  // "addressed a message to [li-] X"
    if (resolved(in.clause, in.items[document].mentions)) {               // "the statement of the ministry blamed"
        args.subject_mentions = in.items[document].mentions;
        args.subject = document;
        args.objects.erase(args.objects.begin());
        return true;
    }
    const std::uint32_t author = isnad::find_issuer(in.a, in.items, document);
    if (author == no_item) return false;
    while (!args.objects.empty() && args.objects.front() < author) args.objects.erase(args.objects.begin());
    set_subject(in, author, args);
    return true;
}

Mentions voted_for(const EventContext& in, std::uint32_t resolution) {
    const Item& noun = in.items[resolution];
    if (noun.preposition == 0 || !is_noun_of_class(in.a, noun.begin, resolution_noun)) return {};
    std::uint32_t verb = resolution;
    const auto stands_between = [](const Item& item) {  // "by a majority [that is] great"
        return is_bare_actor(item) || is_plain_adjunct(item) ||
               (item.kind == ItemKind::nominal && item.mentions.empty());
    };
    while (verb > 0 && stands_between(in.items[verb - 1])) --verb;
    if (verb == 0 || in.items[verb - 1].kind != ItemKind::verb || !has_become(in, verb - 1, {"03", "05"})) return {};
    const Event& vote = in.events.back();
    if (vote.item != verb - 1 || vote.polarity != Polarity::positive || vote.sources.size() != 1) return {};
    const std::uint32_t body = in.a.mentions[vote.sources.front()].entity;
    const bool adopts = body != no_entry && in.a.lexicon->entities[body].type == "organization";
    return adopts ? vote.sources : Mentions{};
}

}  // namespace isnad
