// Items: verbs of harm spelled like nouns, whose victims a number counts.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {

bool befalls_some_of_them(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!in.a.proclitic(verb).conjunction || verb.enclitic != 0 || at + 2 >= in.limit || !is_counted(in.a, at + 1))
        return false;
    std::uint32_t of = at + 1;
    while (of < in.limit && is_counted(in.a, of)) ++of;
    if (of >= in.limit) return false;
    const PhraseMatch them = find_particle(in.a, of, in.limit, Particle::preposition);
    if (them.phrase == nullptr || them.phrase->entry != in.a.language->partitive) return false;
    const std::uint32_t who = them.end < in.limit ? in.a.mention_at[them.end] : 0;
    const bool theirs = who != 0 && is_somebodys(in.a, in.a.mentions[who - 1]);  // "eight of its members"
    if (them.analysis->enclitic == 0 && !theirs) return false;
    for (std::size_t before = in.items.size(); before-- > 0;) {
        if (in.items[before].kind == ItemKind::verb) return true;
        if (in.items[before].kind == ItemKind::event_noun || in.items[before].conjunction) return false;
    }
    return false;
}

bool befalls_number(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    constexpr std::uint32_t nearby = 8;
    if (verb.enclitic != 0 || in.a.language->verbs[in.a.form(verb).entry].casualty == no_entry) return false;
    const std::uint32_t next = at + 1;
    if (next >= in.limit || is_counted(in.a, next) || in.a.mention_at[next] != 0 || bears_article(in.a, next))
        return false;
    for (std::uint32_t number = next; number < in.limit && number < at + nearby; ++number) {
        if (read_number(in.a, number, in.limit).end != 0) return true;
        if (in.a.token(number).kind != TokenKind::word || is_only_verb(in.a.token(number))) return false;
    }
    return false;
}

}  // namespace isnad
