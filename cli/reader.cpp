#include "reader.h"

#include "status.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace isnad {
namespace {

constexpr std::size_t piece_size = std::size_t{256} << 10;
static_assert(piece_size >= detection_size);

int open_input(const std::string& path) {
    if (path == "-") return STDIN_FILENO;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw Failure(Status::input_failed, std::strerror(errno));
    return file;
}

}  // namespace

Reader::File::File(const std::string& path) : descriptor(open_input(path)) {}

Reader::File::~File() {
    if (descriptor != STDIN_FILENO) close(descriptor);
}

Reader::Reader(const std::string& path, const std::string& encoding, Console& console) : file_(path) {
    std::string raw = read_piece();
    std::string name = encoding;
    if (name.empty()) {
        Detected detected = detect_encoding(std::string_view(raw).substr(0, detection_size));
        if (!detected.refusal.empty()) throw Failure(Status::input_failed, detected.refusal);
        name = std::move(detected.encoding);
        if (!name.empty()) {
            console.warning(path, "read as " + name + " and converted; offsets refer to the text in UTF-8");
        }
    }
    if (!name.empty() && name != "UTF-8" && name != "utf-8") {
        converter_.emplace(name);
        raw = converter_->convert(raw, end_);
    }
    buffer_ = std::move(raw);
}

std::optional<std::string> Reader::line() {
    std::string line;
    cut_ = false;
    bool any = false;
    while (position_ < buffer_.size() || fill()) {
        any = true;
        const std::size_t end = buffer_.find('\n', position_);
        const std::size_t length = (end == std::string::npos ? buffer_.size() : end) - position_;
        if (line.size() + length > document_limit) cut_ = true;
        if (!cut_) line.append(buffer_, position_, length);
        position_ += length;
        if (end == std::string::npos) continue;
        ++position_;
        break;
    }
    if (!any) return std::nullopt;
    ++line_number_;
    if (cut_) line.clear();
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

std::string Reader::rest() {
    std::string text = buffer_.substr(position_);
    position_ = buffer_.size();
    while (fill()) {
        if (text.size() + buffer_.size() > document_limit) {
            throw Failure(Status::input_failed, "larger than 1 GiB; split it, or give it as JSON Lines");
        }
        text += buffer_;
        position_ = buffer_.size();
    }
    return text;
}

char Reader::first_character() const {
    const std::size_t found = buffer_.find_first_not_of(" \t\r\n\xef\xbb\xbf", position_);
    return found == std::string::npos ? '\0' : buffer_[found];
}

bool Reader::fill() {
    buffer_.clear();
    position_ = 0;
    while (buffer_.empty() && !end_) {
        buffer_ = read_piece();
        if (converter_) buffer_ = converter_->convert(buffer_, end_);
    }
    return !buffer_.empty();
}

// Reads until the piece is full, for a pipe gives little at a time and detection wants to see enough.
std::string Reader::read_piece() {
    std::string piece(piece_size, '\0');
    std::size_t size = 0;
    while (size < piece.size() && !end_) {
        const ssize_t got = read(file_.descriptor, piece.data() + size, piece.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw Failure(Status::input_failed, std::strerror(errno));
        if (got == 0) end_ = true;
        size += static_cast<std::size_t>(got);
    }
    piece.resize(size);
    bytes_read_ += size;
    return piece;
}

}  // namespace isnad
