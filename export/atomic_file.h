// Files that are written whole or not at all.
#pragma once

#include <isnad/extract/error.h>

#include <filesystem>
#include <functional>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

namespace isnad {

/// Nothing could be written; `reason` is an errno value such as ENOSPC (full disk) or EPIPE (closed pipe).
class WriteError : public Error {
  public:
    WriteError(const std::string& where, int reason);
    int reason() const { return reason_; }

  private:
    int reason_;
};

/// An unbuffered stream buffer over a file descriptor; remembers why it failed. Does not close the descriptor.
class DescriptorBuffer : public std::streambuf {
  public:
    explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor) {}
    /// The errno value of the first failure, or 0.
    int reason() const { return reason_; }

  protected:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;

  private:
    int descriptor_;
    int reason_ = 0;
};

using Body = std::function<void(std::ostream&)>;

/// Writes what `body` writes to a file beside `path`, then renames it: whoever looks finds the old file or the new one.
/// What is no regular file (a pipe, a device) is written directly. Throws WriteError, also for what the system noticed
/// late; then, and if `body` throws, nothing is left behind.
void write_file(const std::filesystem::path& path, const Body& body);

/// The same for files that belong together: none has its name before all are written.
void write_files(const std::vector<std::pair<std::filesystem::path, Body>>& files);

/// Writes to an open descriptor, such as that of standard output. Throws WriteError with `name` as the place. The
/// closing of a pipe by its reader is an error here only if the program ignores SIGPIPE.
void write_descriptor(int descriptor, const std::string& name, const Body& body);

}  // namespace isnad
