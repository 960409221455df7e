// Whom a mention names by his own name or by his office. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

namespace isnad {

/// "Smith", "the minister", "deputies": says whether the mention is of persons and no body, force or crowd.
bool names_person_or_office(const Annotations& annotations, const Mention& mention);

}  // namespace isnad
