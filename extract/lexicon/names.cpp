#include <isnad/extract/lexicon/lexicon.h>
#include <isnad/extract/lexicon/names.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>

namespace isnad {
namespace {

/// Folds by the given language's letters; runs of blanks and hyphens become one blank.
std::u16string fold_name(const Language& language, std::string_view name) {
    std::u16string out;
    for (const char16_t unit : language.folder.fold(name)) {
        const bool blank = unit == u' ' || unit == u'-' || unit == u'_';
        if (blank && (out.empty() || out.back() == u' ')) continue;
        out += blank ? u' ' : unit;
    }
    while (!out.empty() && out.back() == u' ') out.pop_back();
    return out;
}

void find_phrases(const Lexicon& lexicon, const Language& language, std::u16string_view name,
                  std::vector<std::string>& ids) {
    const std::size_t blank = name.find(u' ');
    for (const Form& form : language.forms.find(name.substr(0, blank))) {
        if (form.kind == FormKind::phrase) {
            const Phrase& phrase = language.phrases[form.entry];
            std::u16string whole(name.substr(0, blank));
            for (const std::u16string& word : phrase.rest) whole += u' ' + word;
            if (phrase.kind == Phrase::Kind::entity && whole == name) ids.push_back(lexicon.entities[phrase.entry].id);
        } else if ((form.kind == FormKind::nisba || form.kind == FormKind::people) && blank == std::u16string::npos) {
            const Nisba& nisba = language.nisbas[form.entry];
            if (nisba.rest.empty()) ids.push_back(lexicon.entities[nisba.entity].id);
        }
    }
}

}  // namespace

const RelationInfo* find_relation(const Lexicon& lexicon, std::string_view name) {
    const auto found = lexicon.relation_by_name.find(name);
    return found == lexicon.relation_by_name.end() ? nullptr : &lexicon.relations[found->second];
}

std::vector<std::string> find_actors(const Lexicon& lexicon, std::string_view name) {
    std::vector<std::string> ids;
    if (lexicon.find_entity(name) != no_entry) ids.emplace_back(name);
    for (const Language& language : lexicon.languages) find_phrases(lexicon, language, fold_name(language, name), ids);
    if (!lexicon.languages.empty()) {
        const Language& language = lexicon.languages.front();
        const std::u16string folded = fold_name(language, name);
        for (const Entity& entity : lexicon.entities) {
            for (const auto& [code, label] : entity.names) {
                if (fold_name(language, label) == folded) ids.push_back(entity.id);
            }
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::string fold_for_search(const Lexicon& lexicon, std::string_view text) {
    if (lexicon.languages.empty()) return std::string(text);
    return to_utf8(fold_name(lexicon.languages.front(), text));
}

std::vector<std::string> forms_for_search(const Lexicon& lexicon, std::string_view word) {
    std::vector<std::string> forms{fold_for_search(lexicon, word)};
    for (const Language& language : lexicon.languages) {
        const std::u16string folded = fold_name(language, word);
        const std::u16string& article = language.article;
        const bool has_article = !article.empty() && folded.starts_with(article) && folded.size() > article.size() + 1;
        const std::u16string bare = has_article ? folded.substr(article.size()) : folded;
        for (const Proclitic& proclitic : language.proclitics) forms.push_back(to_utf8(proclitic.written + bare));
    }
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

}  // namespace isnad
