#include "input.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace isnad {
namespace {

namespace fs = std::filesystem;

struct Extension {
    std::string_view name;
    InputFormat format;
};

/// What a folder is searched for.
constexpr std::array extensions{
    Extension{".txt", InputFormat::text},
    Extension{".jsonl", InputFormat::jsonl},
    Extension{".ndjson", InputFormat::jsonl},
};

InputFormat format_of_extension(const fs::path& path) {
    const auto* found = std::ranges::find(extensions, path.extension().string(), &Extension::name);
    return found == extensions.end() ? InputFormat::automatic : found->format;
}

// Hidden files are left out: they belong to other programs ("._news.txt", ".git").
bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

class Lister {
  public:
    Lister(InputFormat wanted, Console& console) : wanted_(wanted), console_(console) {}

    void add(const std::string& path) {
        if (path == "-") {
            files_.push_back({.path = path, .format = wanted_, .size = 0});
            return;
        }
        struct stat info {};
        if (stat(path.c_str(), &info) != 0) {
            console_.error(path, std::strerror(errno));
        } else if (S_ISDIR(info.st_mode)) {
            search(path, path);
        } else {
            add_file(path, static_cast<std::uint64_t>(info.st_size));
        }
    }

    std::vector<InputFile> finish() {
        std::ranges::sort(files_, {}, &InputFile::path);
        const auto same = [](const InputFile& a, const InputFile& b) { return a.path == b.path; };
        files_.erase(std::unique(files_.begin(), files_.end(), same), files_.end());
        return std::move(files_);
    }

  private:
    void add_file(const fs::path& path, std::uint64_t size) {
        InputFormat format = wanted_;
        if (format == InputFormat::automatic) format = format_of_extension(path);
        if (format == InputFormat::automatic) format = InputFormat::text;
        files_.push_back({.path = path.string(), .format = format, .size = size});
    }

    void search(const std::string& root, const fs::path& folder) {
        const std::size_t before = files_.size();
        const std::uint64_t errors = console_.errors();
        search_below(folder);
        if (files_.size() == before && console_.errors() == errors) {
            console_.error(root, "no " + wanted_names() + " file in this folder");
        }
    }

    void search_below(const fs::path& folder) {
        std::error_code failure;
        for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
             entry.increment(failure)) {
            add_entry(*entry);
        }
        if (failure) console_.error(folder.string(), failure.message());
    }

    void add_entry(const fs::directory_entry& entry) {
        if (is_hidden(entry.path())) return;
        std::error_code failure;
        const fs::file_status status = entry.status(failure);
        if (fs::is_directory(status)) {
            // A link to a folder may lead back to where we are.
            if (!entry.is_symlink(failure)) search_below(entry.path());
            return;
        }
        const InputFormat format = format_of_extension(entry.path());
        if (format == InputFormat::automatic || (wanted_ != InputFormat::automatic && wanted_ != format)) return;
        const std::uintmax_t size = entry.file_size(failure);
        add_file(entry.path(), failure ? 0 : size);
    }

    std::string wanted_names() const {
        if (wanted_ == InputFormat::text) return ".txt";
        return wanted_ == InputFormat::jsonl ? ".jsonl or .ndjson" : ".txt, .jsonl or .ndjson";
    }

    InputFormat wanted_;
    Console& console_;
    std::vector<InputFile> files_;
};

}  // namespace

std::vector<InputFile> list_inputs(const InputOptions& options, Console& console) {
    Lister lister(options.format, console);
    for (const std::string& path : options.paths) lister.add(path);
    return lister.finish();
}

}  // namespace isnad
