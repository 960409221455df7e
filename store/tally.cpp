#include <isnad/store/tally.h>

#include <isnad/export/record_json.h>

#include <utility>

namespace isnad {
namespace {

void flush_table(const Database& database, const std::string& table, const std::string& columns,
                 const std::map<std::vector<std::string>, std::int64_t>& counts) {
    if (counts.empty()) return;
    const std::size_t width = counts.begin()->first.size();
    std::string places;
    for (std::size_t i = 0; i < width; ++i) places += "?, ";
    Statement add(database, ("INSERT INTO " + table + " VALUES (" + places + "?) ON CONFLICT (" + columns +
                             ") DO UPDATE SET count = count + excluded.count")
                                .c_str());
    bool less = false;
    for (const auto& [row, times] : counts) {
        if (times == 0) continue;
        less = less || times < 0;
        for (std::size_t i = 0; i < width; ++i) add.bind(static_cast<int>(i) + 1, row[i]);
        add.bind(static_cast<int>(width) + 1, times).run();
    }
    if (less) database.execute(("DELETE FROM " + table + " WHERE count = 0").c_str());
}

}  // namespace

void Tally::count(const Relation& relation, std::int64_t times) {
    for (const auto* actor : {&relation.source, &relation.target}) {
        if (*actor) count_actor(**actor, times);
    }
    kinds_[{relation.relation, std::string(name_of(relation.family)), relation.cameo, relation.plover}] += times;
}

void Tally::count_actor(const Actor& actor, std::int64_t times) {
    actors_[{actor.id, actor.country, actor.type, texts_as_json(actor.roles), names_as_json(actor.names)}] += times;
    count_name(actor.id, actor.id, false, times);
    for (const auto& [language, name] : actor.names) {
        count_name(name, actor.id, false, times);
        const std::size_t blank = name.rfind(' ');
        if (actor.type == "person" && blank != std::string::npos)
            count_name(std::string_view(name).substr(blank + 1), actor.id, true, times);
    }
    const bool names_it = actor.reference == Reference::name || actor.reference == Reference::title;
    if (names_it && actor.mention && !actor.mention->text.empty())
        count_name(actor.mention->text, actor.id, false, times);
}

void Tally::count_name(std::string_view name, std::string_view actor, bool surname, std::int64_t times) {
    const auto found = names_.find(NameView(name, actor, surname));
    if (found != names_.end()) {
        found->second.times += times;
        return;
    }
    const std::string spelling(name);
    names_[{spelling, std::string(actor), surname}] = {fold_ ? fold_(spelling) : spelling, times};
}

void Tally::flush(const Database& database) {
    flush_table(database, "actor", "id, country, type, roles, names", std::exchange(actors_, {}));
    Counts names;
    for (const auto& [key, name] : std::exchange(names_, {})) {
        const auto& [spelling, actor, surname] = key;
        names.emplace(Row{name.folded, surname ? "1" : "0", actor, spelling}, name.times);
    }
    flush_table(database, "name", "folded, surname, actor, spelling", names);
    flush_table(database, "kind", "relation, family, cameo, plover", std::exchange(kinds_, {}));
}

}  // namespace isnad
