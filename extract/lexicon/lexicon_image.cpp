#include <isnad/extract/lexicon/lexicon_image.h>

#include <concepts>
#include <cstring>
#include <tuple>
#include <type_traits>

namespace isnad {
namespace {

// What each type consists of. A binding names all members of a type: one that is forgotten here does not compile.
template <class Type, class Wanted>
concept is = std::same_as<std::remove_const_t<Type>, Wanted>;

auto members(is<RelationInfo> auto& of) {
    auto& [name, family, cameo, plover, quad, goldstein, symmetric, label_en, label_ar] = of;
    return std::tie(name, family, cameo, plover, quad, goldstein, symmetric, label_en, label_ar);
}
auto members(is<Problem> auto& of) {
    auto& [where, message] = of;
    return std::tie(where, message);
}
auto members(is<Entity> auto& of) {
    auto& [kind, id, type, country, roles, names, offices, masculine, feminine, home, state] = of;
    return std::tie(kind, id, type, country, roles, names, offices, masculine, feminine, home, state);
}
auto members(is<Title> auto& of) {
    auto& [key, kind, role, label, en, default_actor, alone, domestic, speaker, feminine, relative, armed, visited,
           other, native, quoted] = of;
    return std::tie(key, kind, role, label, en, default_actor, alone, domestic, speaker, feminine, relative, armed,
                    visited, other, native, quoted);
}
auto members(is<TitleName> auto& of) {
    auto& [title, rest, plural] = of;
    return std::tie(title, rest, plural);
}
auto members(is<Portfolio> auto& of) {
    auto& [key, role, label, en] = of;
    return std::tie(key, role, label, en);
}
auto members(is<Slot> auto& of) {
    auto& [role, kind, preposition, optional, strict, word] = of;
    return std::tie(role, kind, preposition, optional, strict, word);
}
auto members(is<Frame> auto& of) {
    auto& [relation, slots, rule] = of;
    return std::tie(relation, slots, rule);
}
auto members(is<FrameNeeds> auto& of) {
    auto& [words, prepositions, partners, actor, clause, speech, passive] = of;
    return std::tie(words, prepositions, partners, actor, clause, speech, passive);
}
auto members(is<EventNounUse> auto& of) {
    auto& [predicate, object_prepositions] = of;
    return std::tie(predicate, object_prepositions);
}
auto members(is<EventNoun> auto& of) {
    auto& [lemma, folded, rest, uses, verb, casualty, roots] = of;
    return std::tie(lemma, folded, rest, uses, verb, casualty, roots);
}
auto members(is<Nisba> auto& of) {
    auto& [entity, rest] = of;
    return std::tie(entity, rest);
}
auto members(is<LightUse> auto& of) {
    auto& [event_noun, predicate, preposition, object_prepositions] = of;
    return std::tie(event_noun, predicate, preposition, object_prepositions);
}
auto members(is<Casualty> auto& of) {
    auto& [kind, lemma, needs, other, frame] = of;
    return std::tie(kind, lemma, needs, other, frame);
}
auto members(is<Verb> auto& of) {
    auto& [lemma, verb_class, predicates, lights, says, by_persons, casualty, idiom, roots] = of;
    return std::tie(lemma, verb_class, predicates, lights, says, by_persons, casualty, idiom, roots);
}
auto members(is<Example> auto& of) {
    auto& [where, text, expected] = of;
    return std::tie(where, text, expected);
}
auto members(is<Predicate> auto& of) {
    auto& [key, frames, needs, common] = of;
    return std::tie(key, frames, needs, common);
}
auto members(is<Phrase> auto& of) {
    auto& [kind, use, particle, entry, features, rest] = of;
    return std::tie(kind, use, particle, entry, features, rest);
}
auto members(is<Proclitic> auto& of) {
    auto& [written, conjunction, future, article, before_verb, preposition] = of;
    return std::tie(written, conjunction, future, article, before_verb, preposition);
}
auto members(is<Enclitic> auto& of) {
    auto& [written, noun_only, features] = of;
    return std::tie(written, noun_only, features);
}
auto members(is<DateWord> auto& of) {
    auto& [kind, value] = of;
    return std::tie(kind, value);
}
auto members(is<Chrome> auto& of) {
    auto& [kind, phrase] = of;
    return std::tie(kind, phrase);
}
auto members(is<WordFilter> auto& of) { return std::tie(of.bits); }
auto members(is<Folder> auto& of) { return Folder::tables(of); }
auto members(is<Language> auto& of) {
    auto& [code, verb_first, folder, plain_letters, forms, article, locative, between, partitive, with, membership,
           attachment, deputation, grounds, example, dative, nearby, factual, saying, nisba_endings, nominative_ending,
           oblique_ending, respellings, contrasts, proclitics, enclitics, prepositions, phrases, titles, title_names,
           nisbas, portfolios, verbs, event_nouns, predicates, casualties, date_words, last_names, last_name_filter,
           first_names, spellings, chrome, chrome_suffixes, examples] = of;
    return std::tie(code, verb_first, folder, plain_letters, forms, article, locative, between, partitive, with,
                    membership, attachment, deputation, grounds, example, dative, nearby, factual, saying,
                    nisba_endings, nominative_ending, oblique_ending, respellings, contrasts, proclitics, enclitics,
                    prepositions, phrases, titles, title_names, nisbas, portfolios, verbs, event_nouns, predicates,
                    casualties, date_words, last_names, last_name_filter, first_names, spellings, chrome,
                    chrome_suffixes, examples);
}
auto members(is<Lexicon> auto& of) {
    auto& [relations, entities, entities_by_id, office_titles, role_labels, relation_by_name, affiliation, languages] =
        of;
    return std::tie(relations, entities, entities_by_id, office_titles, role_labels, relation_by_name, affiliation,
                    languages);
}
template <class First, class Second>
auto members(std::pair<First, Second>& of) {
    return std::tie(of.first, of.second);
}
template <class First, class Second>
auto members(const std::pair<First, Second>& of) {
    return std::tie(of.first, of.second);
}

/// Written as it lies in memory: it has no padding.
template <class Type>
concept plain = std::is_arithmetic_v<Type> || std::is_enum_v<Type> || std::same_as<Type, Features> ||
    std::same_as<Type, Entity::Office>;

template <class Type>
concept container = requires(Type& some) {
    typename Type::value_type;
    some.begin();
};

/// Elements that lie side by side.
template <class Type>
concept plain_row = container<Type> && plain<typename Type::value_type> && requires(Type& row) {
    row.data();
};

template <class Type>
concept fixed_row = container<Type> && requires {
    std::tuple_size<Type>::value;
};

/// Sets and maps.
template <class Type>
concept tree = container<Type> && requires {
    typename Type::key_compare;
};

constexpr std::size_t alignment = sizeof(std::uint64_t);

class Writer {
  public:
    template <class Type>
    void put(const Type& value) {
        if constexpr (plain<Type>) {
            write(&value, sizeof value);
        } else if constexpr (container<Type>) {
            if constexpr (!fixed_row<Type>) put(static_cast<std::uint32_t>(value.size()));
            if constexpr (plain_row<Type>)
                write(value.data(), value.size() * sizeof(typename Type::value_type));
            else
                for (const auto& element : value) put(element);
        } else if constexpr (std::same_as<Type, FormTable>) {
            put(static_cast<std::uint32_t>(value.image().size()));
            image.resize((image.size() + alignment - 1) / alignment * alignment);
            write(value.image().data(), value.image().size_bytes());
        } else {
            std::apply([&](const auto&... member) { (put(member), ...); }, members(value));
        }
    }

    std::string image;

  private:
    void write(const void* from, std::size_t bytes) { image.append(static_cast<const char*>(from), bytes); }
};

class Reader {
  public:
    explicit Reader(std::string_view image) : begin_(image.data()), at_(image.data()) {}

    template <class Type>
    void get(Type& value) {
        if constexpr (plain<Type>) {
            read(&value, sizeof value);
        } else if constexpr (std::same_as<Type, std::string>) {
            const std::uint32_t bytes = size();
            value.assign(at_, bytes);
            at_ += bytes;
        } else if constexpr (tree<Type>) {
            for (std::uint32_t left = size(); left != 0; --left) value.insert(value.end(), element_of<Type>());
        } else if constexpr (container<Type>) {
            if constexpr (!fixed_row<Type>) value.resize(size());
            if constexpr (plain_row<Type>)
                read(value.data(), value.size() * sizeof(typename Type::value_type));
            else
                for (auto& element : value) get(element);
        } else if constexpr (std::same_as<Type, FormTable>) {
            const std::uint32_t words = size();
            at_ += (alignment - static_cast<std::size_t>(at_ - begin_) % alignment) % alignment;
            value = FormTable(std::span(reinterpret_cast<const std::uint64_t*>(at_), words));
            at_ += words * alignment;
        } else {
            std::apply([&](auto&... member) { (get(member), ...); }, members(value));
        }
    }

  private:
    std::uint32_t size() {
        std::uint32_t size = 0;
        get(size);
        return size;
    }

    template <tree Type>
    auto element_of() {
        typename Type::key_type key;
        get(key);
        if constexpr (requires { typename Type::mapped_type; }) {
            typename Type::mapped_type mapped;
            get(mapped);
            return std::pair(std::move(key), std::move(mapped));
        } else {
            return key;
        }
    }

    void read(void* to, std::size_t bytes) {
        if (bytes != 0) std::memcpy(to, at_, bytes);
        at_ += bytes;
    }

    const char* begin_;
    const char* at_;
};

}  // namespace

std::string pack_lexicon(const Lexicon& lexicon, std::span<const Problem> problems) {
    Writer writer;
    writer.put(lexicon);
    writer.put(problems);
    return std::move(writer.image);
}

Lexicon unpack_lexicon(std::string_view image, std::vector<Problem>& problems) {
    Reader reader(image);
    Lexicon lexicon;
    reader.get(lexicon);
    std::vector<Problem> found;
    reader.get(found);
    problems.insert(problems.end(), found.begin(), found.end());
    return lexicon;
}

}  // namespace isnad
