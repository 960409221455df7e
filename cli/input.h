// Inputs: files, folders and standard input, read as documents one after the other.
#pragma once

#include "console.h"

#include <isnad/extract/document.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace isnad {

enum class InputFormat { automatic, text, jsonl };

/// What the options of the command say about the inputs.
struct InputOptions {
    std::vector<std::string> paths;
    InputFormat format = InputFormat::automatic;
    std::string text_field = "text";
    std::string id_field = "id";
    std::string date_field = "date";
    std::string language = "ar";
    std::string date;      ///< Date of plain-text documents, and of records without one.
    std::string encoding;  ///< Empty: detect it.
};

struct InputFile {
    std::string path;                             ///< As given, or below a folder as given; "-" is standard input.
    InputFormat format = InputFormat::automatic;  ///< Automatic only for standard input, which shows itself when read.
    std::uint64_t size = 0;
};

/// Takes a document and the number of input bytes it came from.
using DocumentSink = std::function<void(Document&&, std::uint64_t bytes)>;

/// Returns the files that `paths` name, folders searched, sorted by path, each once. Reports what cannot be read.
std::vector<InputFile> list_inputs(const InputOptions& options, Console& console);

/// Reads the files in turn and gives their documents to `sink`. Reports what cannot be read and goes on.
void read_documents(const std::vector<InputFile>& files, const InputOptions& options, Console& console,
                    const DocumentSink& sink);

/// Returns YYYY-MM-DD for a date in ISO 8601 (basic or extended, with or without a time), else an empty string.
std::string normalize_date(const std::string& text);

}  // namespace isnad
