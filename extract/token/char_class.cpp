#include <isnad/extract/token/char_class.h>

#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <tuple>

namespace isnad {
namespace {

CharClass class_of_category(UCharCategory category) {
    const std::uint32_t mask = U_MASK(category);
    if ((mask & U_GC_Z_MASK) != 0) return CharClass::space;
    if ((mask & U_GC_ND_MASK) != 0) return CharClass::digit;
    if ((mask & (U_GC_L_MASK | U_GC_MN_MASK)) != 0) return CharClass::letter;
    if ((mask & U_GC_CF_MASK) != 0) return CharClass::ignored;
    return CharClass::mark;
}

}  // namespace

// Range by range, for asking ICU of each character takes milliseconds.
const CharClasses& char_classes() {
    static const auto table = [] {
        auto classes = std::make_unique<CharClasses>();
        const auto take = [](const void* context, UChar32 first, UChar32 end, UCharCategory category) -> UBool {
            CharClasses& all = **static_cast<const std::unique_ptr<CharClasses>*>(context);
            constexpr auto size = static_cast<UChar32>(std::tuple_size_v<CharClasses>);
            if (first < size)
                std::fill(all.begin() + first, all.begin() + std::min(end, size), class_of_category(category));
            return static_cast<UBool>(end < size);
        };
        u_enumCharTypes(take, &classes);
        std::fill_n(classes->begin(), 0x20, CharClass::space);  // controls
        (*classes)[0x85] = CharClass::space;                    // next line
        (*classes)[0xFFFD] = CharClass::ignored;
        return classes;
    }();
    return *table;
}

Mark mark_of(char32_t code) {
    switch (code) {
        case U',':
        case U'\u060C':
        case U';':
        case U'\u061B':
            return Mark::comma;
        case U':':
            return Mark::colon;
        case U'.':
        case U'!':
        case U'?':
        case U'\u061F':
        case U'\u06D4':
            return Mark::stop;
        case U'"':
        case U'\u201C':
        case U'\u201D':
        case U'\u00AB':
        case U'\u00BB':
        case U'\u201E':
        case U'{':  // some papers quote in braces
        case U'}':
            return Mark::quote;
        case U'(':
        case U'[':
            return Mark::open;
        case U')':
        case U']':
            return Mark::close;
        case U'-':
        case U'\u2013':
        case U'\u2014':
        case U'\u2012':
            return Mark::dash;
        case U'/':
            return Mark::slash;
        default:
            return Mark::other;
    }
}

}  // namespace isnad
