#include <isnad/export/atomic_file.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace isnad {
namespace {

/// Owns a descriptor, and the half-written file until it has its name.
class Temporary {
  public:
    Temporary(std::filesystem::path path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
    ~Temporary() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    int descriptor() const { return descriptor_; }

    // Some file systems report a full disk or a broken one only now.
    void close(const std::string& name) {
        const bool synced = ::fsync(descriptor_) == 0 || errno == EINVAL || errno == ENOTSUP;
        const int sync_reason = synced ? 0 : errno;
        const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
        if (!synced) throw WriteError(name, sync_reason);
        if (!closed) throw WriteError(name, errno);
    }

    void rename(const std::filesystem::path& to, const std::string& name) {
        if (::rename(path_.c_str(), to.c_str()) != 0) throw WriteError(name, errno);
        path_.clear();
    }

  private:
    std::filesystem::path path_;
    int descriptor_;
};

std::unique_ptr<Temporary> create_beside(const std::filesystem::path& path, const std::string& name) {
    for (int attempt = 0;; ++attempt) {
        std::filesystem::path beside = path;
        beside += "." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part";
        const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) return std::make_unique<Temporary>(std::move(beside), descriptor);
        if (errno != EEXIST) throw WriteError(name, errno);
    }
}

void write_directly(const std::filesystem::path& path, const Body& body) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) throw WriteError(path.string(), errno);
    Temporary owner({}, descriptor);
    write_descriptor(descriptor, path.string(), body);
}

/// A file that is written and has not its name yet.
struct Staged {
    std::unique_ptr<Temporary> temporary;
    std::filesystem::path path;
    std::string name;
};

// Returns nothing for what is no regular file: that is written directly.
std::optional<Staged> stage(const std::filesystem::path& path, const Body& body) {
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(path, ignored);
    const bool exists = std::filesystem::exists(status);
    if (exists && std::filesystem::is_directory(status)) throw WriteError(path.string(), EISDIR);
    if (exists && !std::filesystem::is_regular_file(status)) {
        write_directly(path, body);
        return std::nullopt;
    }
    // A link stays a link: what it points to is replaced.
    const std::filesystem::path file = exists ? std::filesystem::canonical(path) : path;
    Staged staged{create_beside(file, path.string()), file, path.string()};
    if (exists) ::fchmod(staged.temporary->descriptor(), static_cast<mode_t>(status.permissions()));
    write_descriptor(staged.temporary->descriptor(), staged.name, body);
    staged.temporary->close(staged.name);
    return staged;
}

}  // namespace

WriteError::WriteError(const std::string& where, int reason)
    : Error(where, "cannot write: " + std::generic_category().message(reason)), reason_(reason) {}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type c) {
    if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
    const char byte = traits_type::to_char_type(c);
    return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
}

std::streamsize DescriptorBuffer::xsputn(const char* text, std::streamsize size) {
    std::streamsize done = 0;
    while (done < size && reason_ == 0) {
        const auto written = ::write(descriptor_, text + done, static_cast<std::size_t>(size - done));
        if (written >= 0) {
            done += written;
        } else if (errno != EINTR) {
            reason_ = errno;
        }
    }
    return done;
}

void write_descriptor(int descriptor, const std::string& name, const Body& body) {
    DescriptorBuffer buffer(descriptor);
    std::ostream out(&buffer);
    body(out);
    out.flush();
    if (buffer.reason() != 0) throw WriteError(name, buffer.reason());
    if (!out) throw WriteError(name, EIO);
}

void write_file(const std::filesystem::path& path, const Body& body) { write_files({{path, body}}); }

void write_files(const std::vector<std::pair<std::filesystem::path, Body>>& files) {
    std::vector<Staged> staged;
    for (const auto& [path, body] : files) {
        if (auto file = stage(path, body)) staged.push_back(*std::move(file));
    }
    for (Staged& file : staged) file.temporary->rename(file.path, file.name);
}

}  // namespace isnad
