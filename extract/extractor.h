// The extractor: text in, relations out.
#pragma once

#include <isnad/extract/coverage.h>
#include <isnad/extract/document.h>
#include <isnad/extract/lexicon/lexicon_files.h>
#include <isnad/extract/relation.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

class Lexicon;

/// Scratch memory of one thread: reused between documents, of bounded size, never part of a result.
class Workspace {
  public:
    Workspace();
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;

    struct State;
    State& state() { return *state_; }

  private:
    std::unique_ptr<State> state_;
};

/// Immutable after construction and shared by threads; every thread brings its own Workspace.
class Extractor {
  public:
    /// Builds the lexicon from `base`, with `overlay` laid over it. Every mistake is appended to `problems`;
    /// entries with mistakes are left out.
    Extractor(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay, std::vector<Problem>& problems);
    ~Extractor();
    Extractor(Extractor&&) noexcept;
    Extractor& operator=(Extractor&&) noexcept;

    /// Returns the relations of a document in the order of the text. Total: never throws for any text.
    /// Linear in the size of the text.
    std::vector<Relation> extract(const Document& document, Workspace& workspace) const;

    /// Returns a report for a person: tokens with analyses, mentions, frames tried, the relations or the reason for
    /// none.
    std::string explain(const Document& document, Workspace& workspace) const;

    /// Returns how much of a document the lexicon knows.
    Coverage coverage(const Document& document, Workspace& workspace) const;

    const Lexicon& lexicon() const { return *lexicon_; }

  private:
    std::unique_ptr<const Lexicon> lexicon_;
};

}  // namespace isnad
