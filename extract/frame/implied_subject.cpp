// Frames: subjects that are only meant.
#include <isnad/extract/frame/implied_subject.h>

namespace isnad {

std::uint32_t implied_subject(const Arguments& arguments) {
    const bool implied = arguments.implicit && !arguments.subject_mentions.empty();
    return implied ? arguments.subject_mentions.front() : no_item;
}

bool implied_subject_bears(const Annotations& annotations, const Arguments& arguments, std::u16string_view word) {
    if (word.empty()) return true;
    const std::uint32_t subject = implied_subject(arguments);
    if (subject == no_item) return false;
    Item named;
    named.begin = annotations.mentions[subject].begin;
    named.end = annotations.mentions[subject].end;
    return bears_word(annotations, named, word);
}

}  // namespace isnad
