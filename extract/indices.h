// Short lists of indices: of mentions, of items. Most have one or two members, so they need no memory of their own.
#pragma once

#include <boost/container/small_vector.hpp>

#include <cstdint>

namespace isnad {

using Indices = boost::container::small_vector<std::uint32_t, 4>;

}  // namespace isnad
