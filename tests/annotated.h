// A text with the annotations of the first stages, for tests of one stage.
#pragma once

#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/mention.h>
#include <isnad/extract/token/page.h>

#include "test_engine.h"

#include <memory>

namespace isnad::test {

inline const Language& arabic() { return *engine().lexicon().language("ar"); }

/// Tokens, words and mentions of a text.
class Annotated {
  public:
    explicit Annotated(std::string text, const Lexicon& lexicon = engine().lexicon(),
                       const std::string& language = "ar", std::string date = "2023-03-12")
        : document_{"test", std::move(text), language, std::move(date)} {
        annotations_.document = &document_;
        annotations_.lexicon = &lexicon;
        annotations_.language = lexicon.language(language);
        annotations_.date = parse_date(document_.date);
        annotations_.morphology = &morphology_;
        tokenize(document_.text, find_article(document_.text, *annotations_.language), *annotations_.language,
                 annotations_.text);
        morphology_.analyze(*annotations_.language, annotations_.text);
        annotations_.mention_at.assign(annotations_.text.tokens.size(), 0);
        annotations_.phrase_memory.assign(annotations_.text.tokens.size() * 2, {});
        for (const Sentence& sentence : annotations_.text.sentences) find_mentions(annotations_, sentence);
    }
    Annotated(const Annotated&) = delete;
    Annotated& operator=(const Annotated&) = delete;

    const Annotations& operator*() const { return annotations_; }
    const Annotations* operator->() const { return &annotations_; }

    std::string text_of(Span span) const { return std::string(slice(document_.text, span)); }
    std::string token(std::size_t at) const { return text_of(annotations_.text.tokens.at(at).span); }
    std::string text_of(const Mention& mention) const {
        return text_of(
            Span{annotations_.token(mention.begin).span.begin, annotations_.token(mention.end - 1).span.end});
    }
    std::span<const Analysis> analyses(std::size_t at) const {
        return morphology_.analyses(annotations_.text.tokens.at(at));
    }

  private:
    Document document_;
    Morphology morphology_;
    Annotations annotations_;
};

}  // namespace isnad::test
