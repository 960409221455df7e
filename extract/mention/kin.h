// Fathers and sons in personal names: what stands around "bin" and behind "Abu". Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>

namespace isnad {

/// "Fahd bin Absolute", "Asad Abu Behind": says whether a word can stand behind such a part of a name.
bool may_be_kin(const Annotations& annotations, std::uint32_t at);

/// "the minister Falcon bin Whoever": behind a title a noun or an adjective can only be a name where "bin" follows.
bool opens_patronymic(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

}  // namespace isnad
