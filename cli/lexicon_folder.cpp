#include "lexicon_folder.h"

#include "reader.h"
#include "status.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace isnad {
namespace {

namespace fs = std::filesystem;

bool is_lexicon_file(const fs::path& path) { return path.extension() == ".lex" || path.extension() == ".tsv"; }

[[noreturn]] void refuse(const std::string& where, const std::string& reason) {
    throw Failure(Status::bad_lexicon, where + ": " + reason);
}

std::vector<fs::path> find_files(const std::string& root) {
    std::error_code failure;
    std::vector<fs::path> paths;
    fs::recursive_directory_iterator entry(root, fs::directory_options::follow_directory_symlink, failure);
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        if (is_lexicon_file(entry->path()) && entry->is_regular_file(failure)) paths.push_back(entry->path());
    }
    if (failure) refuse(root, failure.message());
    std::ranges::sort(paths);
    return paths;
}

bool is_embedded(const std::string& path) {
    return std::ranges::any_of(embedded_lexicon(), [&](const LexiconFile& file) {
        return file.path == path || file.path.starts_with(path + "/");
    });
}

// A single file says by its place what it is: of "/home/me/mine/ar/titles.lex", "ar/titles.lex" counts.
std::string lexicon_path(const fs::path& path) {
    const fs::path absolute = fs::absolute(path).lexically_normal();
    fs::path tail;
    std::string best = path.filename().string();
    for (fs::path rest = absolute; rest.has_filename(); rest = rest.parent_path()) {
        tail = tail.empty() ? rest.filename() : rest.filename() / tail;
        if (is_embedded(rest.filename().string())) best = tail.generic_string();
    }
    return best;
}

void add_file(LexiconFolder& folder, const fs::path& file, const std::string& path) {
    try {
        Console silent(true);
        Reader reader(file.string(), "UTF-8", silent);
        folder.texts.push_back(std::make_unique<const std::string>(reader.rest()));
    } catch (const Failure& failure) {
        refuse(file.string(), failure.what());
    }
    folder.files.push_back({.path = path, .text = *folder.texts.back()});
}

std::string count_mistakes(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " mistake" : " mistakes");
}

}  // namespace

std::string LexiconFolder::locate(const std::string& where) const {
    for (const LexiconFile& file : files) {
        if (!where.starts_with(file.path)) continue;
        if (root.ends_with(file.path)) return root + where.substr(file.path.size());
        return (fs::path(root) / where).string();
    }
    return where;
}

LexiconFolder read_lexicon(const std::string& path) {
    LexiconFolder folder;
    folder.root = path;
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (failure) refuse(path, failure.message());
    if (!fs::is_directory(status)) {
        if (!is_lexicon_file(path)) refuse(path, "not a lexicon file; their names end in .lex or .tsv");
        add_file(folder, path, lexicon_path(path));
        return folder;
    }
    for (const fs::path& file : find_files(path))
        add_file(folder, file, file.lexically_relative(path).generic_string());
    if (folder.files.empty()) refuse(path, "no .lex or .tsv file in this folder");
    return folder;
}

Extractor load_extractor(const std::string& overlay, Console& console) {
    LexiconFolder folder;
    if (!overlay.empty()) folder = read_lexicon(overlay);
    std::vector<Problem> problems;
    Extractor extractor(embedded_lexicon(), folder.files, problems);
    for (const Problem& problem : problems) console.error(folder.locate(problem.where), problem.message);
    if (!problems.empty()) {
        throw Failure(Status::bad_lexicon, count_mistakes(problems.size()) + " in the lexicon; nothing was done");
    }
    return extractor;
}

}  // namespace isnad
