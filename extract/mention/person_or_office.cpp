// Mentions: persons by their own names or by their offices.
#include <isnad/extract/mention/person_or_office.h>

namespace isnad {

bool names_person_or_office(const Annotations& annotations, const Mention& mention) {
    return mention.names_person() || (mention.kind == MentionKind::title && mention.title != no_entry &&
                                      annotations.language->titles[mention.title].kind == TitleKind::person);
}

}  // namespace isnad
