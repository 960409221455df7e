// Memory for tables that are read at random places.
#pragma once

#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace isnad {

/// Allocates as std::allocator does, but asks the system for large pages where a table fills some: a table of a few
/// megabytes has more small pages than a processor keeps the addresses of.
template <class T>
struct LargePages {
    using value_type = T;

    LargePages() = default;
    template <class Other>
    LargePages(const LargePages<Other>&) {}

    static constexpr std::size_t page = std::size_t{1} << 21U;

    T* allocate(std::size_t count) {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < page) return static_cast<T*>(::operator new(bytes, alignment));
        const std::size_t whole = (bytes + page - 1) / page * page;
        void* const memory = ::operator new (whole, std::align_val_t{page});
#ifdef MADV_HUGEPAGE
        (void)madvise(memory, whole, MADV_HUGEPAGE);  // where the system has none, the memory serves as it is
#endif
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t count) {
        ::operator delete (memory, count * sizeof(T) < page ? alignment : std::align_val_t{page});
    }

    friend bool operator==(const LargePages&, const LargePages&) { return true; }

  private:
    static constexpr std::align_val_t alignment{
        alignof(T) < __STDCPP_DEFAULT_NEW_ALIGNMENT__ ? __STDCPP_DEFAULT_NEW_ALIGNMENT__ : alignof(T)};
};

}  // namespace isnad
