// Lists of what does not work yet: a failure outside its list and a success inside it both fail the tests.
#pragma once

#include "judge.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

namespace isnad::test {

/// The list of one program of tests. `cmake --build BUILD --target known_failures` writes all lists anew.
class KnownFailures : public testing::Environment {
  public:
    /// `names` are the names of all tests of the program: what else the list holds is an error.
    KnownFailures(std::filesystem::path path, std::set<std::string> names)
        : path_(std::move(path)), names_(std::move(names)) {
        std::istringstream stream(read_file(path_));
        for (std::string line; std::getline(stream, line);) {
            if (!line.empty() && line.front() != '#') known_.insert(line);
        }
    }

    /// Fails the running test unless the list says what came out; `wrong` is empty where nothing is.
    void check(const std::string& name, const std::string& wrong) {
        failed_[name] |= !wrong.empty();
        if (updating()) return;
        const bool known = known_.contains(name);
        if (!wrong.empty() && !known) ADD_FAILURE() << name << "\n" << wrong;
        if (wrong.empty() && known) ADD_FAILURE() << "now passes: remove it from " << path_ << ": " << name;
    }

    /// Judges one case.
    void check(const Case& one) {
        const std::string wrong = judge(one);
        check(one.name, wrong.empty() ? wrong : one.text + "\n" + wrong);
    }

    void TearDown() override {
        if (updating() && failed_.size() == names_.size()) write();
        for (const std::string& name : known_) {
            if (!updating() && !names_.contains(name)) ADD_FAILURE() << path_ << ": there is no " << name;
        }
        const auto failures = std::count_if(failed_.begin(), failed_.end(), [](const auto& one) { return one.second; });
        std::cout << failed_.size() - static_cast<std::size_t>(failures) << " of " << failed_.size() << " hold, "
                  << failures << " do not yet (" << path_.filename().string() << ")\n";
    }

  private:
    static bool updating() { return std::getenv("ISNAD_UPDATE_KNOWN") != nullptr; }

    void write() const {
        std::ofstream out(path_);
        out << "# What does not work yet. What works leaves the list: cmake --build BUILD --target known_failures\n";
        for (const auto& [name, failed] : failed_) {
            if (failed) out << name << "\n";
        }
    }

    std::filesystem::path path_;
    std::set<std::string> names_;
    std::set<std::string> known_;
    std::map<std::string, bool> failed_;  ///< By name; of those that ran.
};

inline std::set<std::string> names_of(const std::vector<Case>& cases) {
    std::set<std::string> names;
    for (const Case& one : cases) names.insert(one.name);
    return names;
}

}  // namespace isnad::test
