#include "output.h"

#include "status.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace isnad {
namespace {

constexpr std::size_t buffer_size = std::size_t{64} << 10;

[[noreturn]] void refuse(int reason) {
    if (reason == EPIPE) throw Failure(Status::closed_pipe, "");
    throw Failure(Status::cannot_write, std::string("cannot write standard output: ") + std::strerror(reason));
}

}  // namespace

void Output::write(std::string_view text) {
    buffer_ += text;
    if (buffer_.size() >= buffer_size) finish();
}

void Output::finish() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) refuse(errno);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    buffer_.clear();
}

}  // namespace isnad
