// Mentions: bodies that the text has named before, by the title or the first word of their names.
#include <isnad/extract/mention_finder.h>

#include <algorithm>

namespace isnad {

std::uint32_t MentionFinder::last_organ(std::uint32_t title) const {
    const Title& wanted = a_.language->titles[title];
    if (wanted.kind != TitleKind::organ || !wanted.alone) return no_entry;
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (before.entity == no_entry || before.title == no_entry) continue;
        if (wanted.role.starts_with("REB") && before.title != title) continue;  // they are of many sides
        const Title& known = a_.language->titles[before.title];
        const bool of_state = wanted.role.empty() && a_.lexicon->entities[before.entity].type != "state";
        if (known.kind == TitleKind::organ && known.role.starts_with(wanted.role) && !of_state) return before.entity;
    }
    return no_entry;
}

bool MentionFinder::names_body(const Mention& before, std::u16string_view word) const {
    constexpr std::size_t longest_clitics = 3;
    if (before.entity == no_entry) return false;
    if (a_.lexicon->entities[before.entity].type == "state") return false;
    const bool described =
        before.reference == Reference::definite && before.title != no_entry && before.kind != MentionKind::modified;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        const std::u16string_view form = a_.text.form(a_.token(at));
        if (!form.ends_with(word) || form.size() > word.size() + longest_clitics) continue;
        const bool quoted = at + 1 < before.end && a_.token(at + 1).mark == Mark::quote;
        if (described || bears_name(before, at) || bears_name(before, at + (quoted ? 2 : 1))) return true;
    }
    return false;
}

bool MentionFinder::is_other_party(const TitleChain& chain, const Mention& before) const {
    const Title& title = a_.language->titles[chain.title];
    if (title.role != "PTY" || title.kind != TitleKind::organ || chain.end != chain.begin + 2) return false;
    const std::u16string_view creed = a_.text.form(a_.token(chain.end - 1));
    const auto ends = [&](const std::u16string& ending) { return creed.ends_with(ending); };
    const auto& endings = a_.language->nisba_endings;
    if (std::none_of(endings.begin(), endings.end(), ends)) return false;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        if (a_.text.form(a_.token(at)) == creed) return false;
    }
    return true;
}

bool MentionFinder::bears_name(const Mention& mention, std::uint32_t at) const {
    const PhraseMatch name = find_phrase(a_, at, mention.end, Phrase::Kind::entity);
    return name.phrase != nullptr && (name.end > at + 1 || at > mention.begin) &&
           acting_for(a_, name.phrase->entry) == mention.entity;
}

std::uint32_t MentionFinder::body_called(std::u16string_view word) const {
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        if (names_body(a_.mentions[i], word)) return a_.mentions[i].entity;
    }
    return no_entry;
}

std::uint32_t MentionFinder::body_of(const TitleChain& chain) const {
    if (chain.body == chain.title || !(chain.definite || chain.inside) || chain.pronoun) return no_entry;
    if (a_.language->titles[chain.body].kind == TitleKind::person) return no_entry;
    const std::u16string_view word = body_word(chain);
    return word.empty() ? no_entry : body_called(word);
}

std::u16string_view MentionFinder::body_word(const TitleChain& chain) const {
    const std::uint32_t at = chain.end - 1;
    const auto titles = a_.morphology->titles(a_.token(at));
    const auto bare = std::find_if(titles.begin(), titles.end(), [&](const Analysis& analysis) {
        return a_.proclitic(analysis).article && analysis.enclitic == 0 && analysis.more_words == 0;
    });
    return bare == titles.end() ? std::u16string_view{}
                                : a_.text.form(a_.token(at)).substr(bare->stem, bare->stem_length);
}

}  // namespace isnad
