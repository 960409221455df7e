// Events: statements and reports, and who speaks by them.
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

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

namespace {

/// "a poll of opinion [that] X published [nasharat-hu]", spelled like "his bulletin".
bool may_be_made_by(const Annotations& annotations, const Item& word) {
    if (word.kind != ItemKind::nominal || word.preposition != 0 || word.end != word.begin + 1) return false;
    const auto words = annotations.morphology->words(annotations.token(word.begin));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        return annotations.form(analysis).kind == FormKind::verb && analysis.enclitic != 0;
    });
}

}  // namespace

bool EventFinder::find_issuer(Arguments& args) {
    if (args.objects.empty() || !is_document(a_, items_[args.objects.front()])) return false;
    const std::uint32_t document = args.objects.front();
    args.subject_mentions = items_[document].mentions;
    const auto says = [](const Item& item) {
        return item.kind == ItemKind::complementizer || item.kind == ItemKind::quote || item.kind == ItemKind::colon;
    };
    constexpr std::uint32_t nearby = 7;
    const auto last = std::min(static_cast<std::uint32_t>(items_.size()), document + nearby);
    for (std::uint32_t at = document + 1; args.subject_mentions.empty() && at < last && !says(items_[at]); ++at) {
        const Item& item = items_[at];
        const bool within = item.preposition != 0 && item.preposition == a_.language->locative &&
                            !clause_.is_press(item.mentions);  // but "a report published in a paper"
        const bool place = within || (item.preposition != 0 && item.preposition == a_.language->between);
        const ItemKind before = items_[at - 1].kind;  // "reports confirmed the news of X's death, a leader of Y"
        const bool of_noun =
            item.preposition == 0 && at > document + 1 &&
            (before == ItemKind::nominal || before == ItemKind::event_noun || before == ItemKind::comma) &&
            !may_be_made_by(a_, items_[at - 1]);
        if (item.kind == ItemKind::actors && !place && !of_noun && clause_.resolved(item.mentions))
            args.subject_mentions = item.mentions;
    }
    if (args.subject_mentions.empty()) {
        args.subject_mentions = issuer_of_known(document, true);
        args.implicit = true;
    } else {
        remember_issuer(document, args.subject_mentions);
    }
    if (args.subject_mentions.empty()) return false;
    args.objects.erase(args.objects.begin());
    args.subject = document;
    return true;
}

bool EventFinder::is_met_again(std::uint32_t document) const {
    const std::u16string_view again = a_.text.form(a_.token(items_[document].begin));
    const std::u16string_view first = a_.text.form(a_.token(discourse_.document));
    // The article stands before it now, and an accusative ending may have stood behind it.
    return again.ends_with(first) || again.ends_with(first.substr(0, first.size() - 1));
}

Mentions EventFinder::issuer_of_known(std::uint32_t document, bool says) const {
    if (!is_document(a_, items_[document])) {  // "the text of the statement"
        const bool text = items_[document].kind == ItemKind::nominal && document + 1 < items_.size() &&
                          items_[document].end == items_[document + 1].begin;
        if (!text || !is_document(a_, items_[++document])) return {};
    }
    if (!bears_article(a_, items_[document].begin) || !clause_.is_singular(items_[document])) return {};
    if (!discourse_.issuer.empty() && is_met_again(document)) return discourse_.issuer;
    // "the statement" is of whom the text is about; a study may be anybody's, unless it says something itself.
    const bool statement = items_[document].kind == ItemKind::event_noun;
    if (!says && !statement) return {};
    return discourse_.speaker.empty() && statement ? discourse_.subject : discourse_.speaker;
}

std::uint32_t find_issuer(const Annotations& annotations, std::span<const Item> items, std::uint32_t document) {
    if (any_resolved(annotations, items[document].mentions)) return document;  // "a Ruritanian report"
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

bool ClauseReader::is_statement_right(std::uint32_t i, const Arguments& args) const {
    if (args.objects.empty() || args.objects.front() != i + 1 || args.speech == no_item || i + 2 >= items_.size())
        return false;
    const Item& noun = items_[i + 1];
    const Item& owner = items_[i + 2];
    return noun.kind == ItemKind::event_noun && verb_of(items_[i]).says && is_statement_noun(noun) &&
           !noun.analysis_definite(a_) && owner.kind == ItemKind::actors && owner.begin == noun.end &&
           owner.preposition != 0 && owner.preposition == a_.language->dative && resolved(owner.mentions) &&
           is_she(a_.form(*noun.analysis).features) == (features_of(items_[i]).gender == Gender::feminine);
}

void EventFinder::remember_issuer(std::uint32_t document, const Mentions& issuer) {
    discourse_.issuer = issuer;
    discourse_.document = items_[document].begin;
}

bool EventFinder::find_author(std::uint32_t i, Arguments& args) {
    const std::uint32_t document = i + 1;
    const Verb& verb = clause_.verb_of(items_[i]);
    if (args.objects.empty() || args.objects.front() != document) return false;
    if (!verb.by_persons && !may_name(a_, verb, {"02", "05", "10", "13"})) return false;
    if (!is_document(a_, items_[document]) || bears_article(a_, items_[document].begin)) return false;
    if (clause_.is_light_for(verb, items_[document])) return false;  // "addressed a message to [li-] X"
    if (clause_.resolved(items_[document].mentions)) {               // "the statement of the ministry blamed"
        args.subject_mentions = items_[document].mentions;
        args.subject = document;
        args.objects.erase(args.objects.begin());
        return true;
    }
    const std::uint32_t author = isnad::find_issuer(a_, items_, document);
    if (author == no_item) return false;
    while (!args.objects.empty() && args.objects.front() < author) args.objects.erase(args.objects.begin());
    set_subject(author, args);
    return true;
}

}  // namespace isnad
