// Relations of the ontology; actors, people and places with their names.
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/text/utf8.h>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace isnad {
namespace {

std::string person_id(std::string_view name) {
    std::string id = "person.";
    for (const char letter : name) {
        const char lower = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            id += lower;
        } else if (id.back() != '_' && id.back() != '.') {
            id += '_';
        }
    }
    return id;
}

/// YYYY[-MM[-DD]] as YYYYMMDD; what is missing is 0 (from) or 99 (to). 0 if malformed.
std::uint32_t date_number(std::string_view text, bool end) {
    std::uint32_t parts[3] = {0, end ? 99U : 0U, end ? 99U : 0U};
    for (auto& part : parts) {
        if (text.empty()) break;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), part);
        if (error != std::errc{}) return 0;
        text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
        if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    }
    return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

void set_label(Entity& entity, std::string_view language, std::string label) {
    const bool named = std::ranges::any_of(entity.names, [&](const auto& name) { return name.first == language; });
    if (!named && !label.empty()) entity.names.emplace_back(std::string(language), std::move(label));
}

/// The name of a territory in CLDR, through ICU; empty if CLDR has none.
std::string cldr_name(std::string_view iso2, const std::string& language) {
    const icu::Locale territory("", std::string(iso2).c_str());
    icu::UnicodeString name;
    territory.getDisplayCountry(icu::Locale(language.c_str()), name);
    std::string text;
    name.toUTF8String(text);
    return text == iso2 ? std::string{} : text;
}

void add_office(LexiconBuilder& builder, Entity& entity, const LexiconEntry& entry, const StanzaLine& line) {
    const auto actor = builder.entity_by_id.find(line.value(0));
    const std::uint32_t from = date_number(line.value(2), false);
    const std::uint32_t to = date_number(line.value(3), true);
    if (actor == builder.entity_by_id.end()) {
        builder.report(*entry.file, line, "unknown actor '" + std::string(line.value(0)) + "'");
    } else if (line.values() != 4 || from == 0 || to == 0 || from > to) {
        builder.report(*entry.file, line, "expected: office, actor, title, from, to (YYYY[-MM[-DD]])");
    } else {
        std::vector<std::string>& titles = builder.lexicon.office_titles;
        const auto [title, fresh] =
            builder.office_titles.try_emplace(std::string(line.value(1)), static_cast<std::uint32_t>(titles.size()));
        if (fresh) titles.push_back(title->first);
        entity.offices.push_back({actor->second, title->second, from, to});
    }
}

void name_phrase(LexiconBuilder& builder, Language& language, std::string_view text, std::uint32_t entity,
                 NameUse use) {
    Phrase phrase;
    phrase.kind = Phrase::Kind::entity;
    phrase.use = use;
    phrase.entry = entity;
    add_phrase(builder, language, text, std::move(phrase));
}

/// A person's name in all spellings of its words.
void name_person(LexiconBuilder& builder, Language& language, std::string_view text, std::uint32_t person,
                 NameUse use) {
    std::vector<std::string> names{""};
    for (const std::u16string& word : fold_words(language.folder, text)) {
        const std::u16string_view usual = language.usual_spelling(word);
        std::vector<std::string> spellings{to_utf8(usual)};
        const auto [first, last] = builder.spellings.equal_range(usual);
        for (auto other = first; other != last; ++other) spellings.push_back(to_utf8(other->second));
        std::vector<std::string> longer;
        for (const std::string& name : names) {
            for (const std::string& spelling : spellings)
                longer.push_back(name.empty() ? spelling : name + " " + spelling);
        }
        names = std::move(longer);
    }
    for (const std::string& name : names) name_phrase(builder, language, name, person, use);
}

void remember_last_name(LexiconBuilder& builder, Language& language, std::string_view name, std::uint32_t person) {
    const std::vector<std::u16string> words = fold_words(language.folder, name);
    if (words.size() < 2) return;
    builder.first_names.insert(words.begin(), words.end() - 1);
    language.last_name_filter.add(words.back());
    language.last_names.emplace_back(words.back(), person);
}

void name_nisba(LexiconBuilder& builder, Language& language, std::string_view text, std::uint32_t entity, bool people) {
    const std::vector<std::u16string> words = fold_words(language.folder, text);
    if (words.empty()) return;
    const auto entry = static_cast<std::uint32_t>(language.nisbas.size());
    language.nisbas.push_back({entity, {words.begin() + 1, words.end()}});
    const std::u16string first = to_utf16(text.substr(0, text.find(' ')));
    add_inflected(builder, language, people ? "plural" : "nisba", first, people ? FormKind::people : FormKind::nisba,
                  entry);
}

const StanzaLine* find_key(const Stanza& stanza, std::string_view key) {
    const auto found = std::ranges::find_if(stanza, [&](const StanzaLine& l) { return l.key() == key; });
    return found == stanza.end() ? nullptr : &*found;
}

}  // namespace

void add_relation(LexiconBuilder& builder, const LexiconFile& file, const StanzaLine& row) {
    if (row.values() != 8) return builder.report(file, row, "expected nine cells");
    RelationInfo info;
    info.name = row.key();
    info.family = row.value(0);
    info.cameo = row.value(1);
    info.plover = row.value(2) == "-" ? "" : row.value(2);
    info.quad = std::atoi(std::string(row.value(3)).c_str());
    info.goldstein = std::atof(std::string(row.value(4)).c_str());
    info.symmetric = row.value(5) == "yes";
    info.label_en = row.value(6);
    info.label_ar = row.value(7);
    const auto [at, fresh] = builder.lexicon.relation_by_name.emplace(
        info.name, static_cast<std::uint32_t>(builder.lexicon.relations.size()));
    if (fresh) {
        if (info.family == "affiliation" && builder.lexicon.affiliation == no_entry)
            builder.lexicon.affiliation = at->second;
        builder.lexicon.relations.push_back(std::move(info));
    } else {
        builder.lexicon.relations[at->second] = std::move(info);
    }
}

void declare_entity(LexiconBuilder& builder, const LexiconEntry& entry) {
    const StanzaLine& head = entry.stanza.front();
    Entity entity;
    if (head.key() == "actor") {
        entity.id = head.value();
    } else if (head.key() == "person") {
        entity.kind = Entity::Kind::person;
        entity.type = "person";
        entity.id = person_id(head.value());
        set_label(entity, "en", std::string(head.value()));
    } else if (head.key() == "place") {
        entity.kind = Entity::Kind::place;
        entity.type = "place";
        entity.id = "place." + person_id(head.value()).substr(7);
        set_label(entity, "en", std::string(head.value()));
    } else {
        return builder.report(*entry.file, head, "unknown kind of entry '" + std::string(head.key()) + "'");
    }
    if (entity.id.empty()) return builder.report(*entry.file, head, "an entry needs an id");
    static constexpr std::string_view known =
        " type country home iso2 roles ar en nisba people seat capital acronym surname office masculine feminine ";
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1)) {
        if (line.key() == "type")
            entity.type = line.value();
        else if (line.key() == "country")
            entity.country = line.value();
        else if (line.key() == "home")
            entity.home = line.value();
        else if (line.key() == "masculine")
            entity.masculine = true;
        else if (line.key() == "feminine")
            entity.feminine = true;
        else if (line.key() == "office")
            add_office(builder, entity, entry, line);
        else if (line.key() == "roles")
            for (std::size_t i = 0; i < line.values(); ++i) entity.roles.emplace_back(line.value(i));
        else if (!builder.languages.contains(line.key()) &&
                 known.find(" " + std::string(line.key()) + " ") == std::string_view::npos) {
            builder.report(*entry.file, line, "unknown key '" + std::string(line.key()) + "'");
        }
    }
    if (entity.type.empty()) return builder.report(*entry.file, head, "missing key 'type'");
    const auto index = static_cast<std::uint32_t>(builder.lexicon.entities.size());
    if (!builder.entity_by_id.emplace(entity.id, index).second) {
        return builder.report(*entry.file, head, "duplicate id '" + entity.id + "'");
    }
    builder.lexicon.entities.push_back(std::move(entity));
}

namespace {

struct NameKey {
    std::string_view key;
    NameUse use;
};

constexpr NameKey name_keys[] = {
    {"seat", NameUse::seat}, {"capital", NameUse::capital}, {"acronym", NameUse::name}, {"surname", NameUse::surname}};

/// The territory's standard names, from CLDR.
void name_by_cldr(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, Entity& entity,
                  std::uint32_t index) {
    const StanzaLine* iso2 = find_key(entry.stanza, "iso2");
    if (iso2 == nullptr) return;
    const std::string name = cldr_name(iso2->value(), language.code);
    set_label(entity, language.code, name);
    if (!name.empty()) name_phrase(builder, language, name, index, NameUse::name);
    if (language.code != "en") set_label(entity, "en", cldr_name(iso2->value(), "en"));
}

void name_by_line(LexiconBuilder& builder, Language& language, const StanzaLine& line, Entity& entity,
                  std::uint32_t index) {
    if (line.key() == language.code) {
        set_label(entity, language.code, std::string(line.value()));
        if (entity.kind != Entity::Kind::person)
            return name_phrase(builder, language, line.value(), index, NameUse::name);
        name_person(builder, language, line.value(), index, NameUse::name);
        return remember_last_name(builder, language, line.value(), index);
    }
    if (line.key() == "en") set_label(entity, "en", std::string(line.value()));
    if (line.value(0) != language.code) return;
    if (line.key() == "nisba" || line.key() == "people")
        name_nisba(builder, language, line.value(1), index, line.key() == "people");
    for (const NameKey& known : name_keys) {
        if (line.key() != known.key) continue;
        const auto name = entity.kind == Entity::Kind::person ? name_person : name_phrase;
        name(builder, language, line.value(1), index, known.use);
    }
}

}  // namespace

void name_entity(LexiconBuilder& builder, Language& language, const LexiconEntry& entry) {
    const StanzaLine& head = entry.stanza.front();
    std::string id(head.value());
    if (head.key() == "person") id = person_id(id);
    if (head.key() == "place") id = "place." + person_id(id).substr(7);
    const std::uint32_t index = builder.lexicon.find_entity(id);
    if (index == no_entry) return;
    Entity& entity = builder.lexicon.entities[index];
    name_by_cldr(builder, language, entry, entity, index);
    for (const StanzaLine& line : std::span(entry.stanza).subspan(1))
        name_by_line(builder, language, line, entity, index);
}

}  // namespace isnad
