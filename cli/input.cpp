#include "input.h"

#include "encoding.h"
#include "json_lines.h"
#include "reader.h"
#include "status.h"

#include <utility>

namespace isnad {
namespace {

void warn_of_invalid_utf8(const std::string& where, const std::string& text, Console& console) {
    if (const auto offset = find_invalid_utf8(text)) {
        console.warning(where, "invalid UTF-8 at byte " + std::to_string(*offset) + "; kept as it is");
    }
}

void read_text(Reader& reader, const InputFile& file, const InputOptions& options, Console& console,
               const DocumentSink& sink) {
    Document document{.id = file.path, .text = reader.rest(), .language = options.language, .date = options.date};
    if (document.text.empty()) console.warning(file.path, "empty");
    warn_of_invalid_utf8(file.path, document.text, console);
    sink(std::move(document), reader.bytes_read());
}

class JsonLines {
  public:
    JsonLines(const InputFile& file, const InputOptions& options, Console& console)
        : file_(file), options_(options), console_(console) {}

    void read(Reader& reader, const DocumentSink& sink) {
        std::uint64_t bytes_before = 0;
        while (std::optional<std::string> line = reader.line()) {
            const std::string where = file_.path + ":" + std::to_string(reader.line_number());
            if (reader.cut_line()) {
                console_.error(where, "a line of more than 1 GiB; skipped");
                continue;
            }
            if (line->find_first_not_of(" \t") == std::string::npos) continue;
            JsonRecord record = parse_json_line(*line, options_);
            if (!record.problem.empty()) {
                console_.error(where, record.problem);
                continue;
            }
            complete(record, where);
            sink(std::move(record.document), reader.bytes_read() - bytes_before);
            bytes_before = reader.bytes_read();
        }
        if (reader.line_number() == 0) console_.warning(file_.path, "empty");
    }

  private:
    void complete(JsonRecord& record, const std::string& where) {
        Document& document = record.document;
        if (document.id.empty()) {
            document.id = where;
            if (!std::exchange(warned_of_id_, true)) {
                console_.warning(where,
                                 "no field '" + options_.id_field + "': FILE:LINE stands for it (--id-field names it)");
            }
        }
        if (record.bad_date && !std::exchange(warned_of_date_, true)) {
            console_.warning(where, "field '" + options_.date_field + "' is not a date like 2021-11-16; left out");
        }
        if (document.date.empty()) document.date = options_.date;
        document.language = options_.language;
        warn_of_invalid_utf8(where, document.text, console_);
    }

    const InputFile& file_;
    const InputOptions& options_;
    Console& console_;
    bool warned_of_id_ = false;
    bool warned_of_date_ = false;
};

void read_file(const InputFile& file, const InputOptions& options, Console& console, const DocumentSink& sink) {
    Reader reader(file.path, options.encoding, console);
    InputFormat format = file.format;
    if (format == InputFormat::automatic)
        format = reader.first_character() == '{' ? InputFormat::jsonl : InputFormat::text;
    if (format == InputFormat::jsonl) {
        JsonLines(file, options, console).read(reader, sink);
    } else {
        read_text(reader, file, options, console, sink);
    }
}

bool all_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

bool is_date(std::string_view year, std::string_view month, std::string_view day) {
    if (!all_digits(year) || !all_digits(month) || !all_digits(day)) return false;
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

}  // namespace

void read_documents(const std::vector<InputFile>& files, const InputOptions& options, Console& console,
                    const DocumentSink& sink) {
    for (const InputFile& file : files) {
        try {
            read_file(file, options, console, sink);
        } catch (const Failure& failure) {
            if (failure.status() != Status::input_failed) throw;
            console.error(file.path, failure.what());
        }
    }
}

std::string normalize_date(const std::string& text) {
    const std::string_view date = text;
    const auto ends_at = [&](std::size_t size) {
        return date.size() == size || (date.size() > size && (date[size] == 'T' || date[size] == ' '));
    };
    if (date.size() >= 10 && date[4] == '-' && date[7] == '-' && ends_at(10) &&
        is_date(date.substr(0, 4), date.substr(5, 2), date.substr(8, 2))) {
        return std::string(date.substr(0, 10));
    }
    if (date.size() >= 8 && ends_at(8) && is_date(date.substr(0, 4), date.substr(4, 2), date.substr(6, 2))) {
        return text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2);
    }
    return {};
}

}  // namespace isnad
