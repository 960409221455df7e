// Mentions: what a clause says that a person is.
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// ", and he [is]": the token behind it, or `at`.
std::uint32_t after_who_is(const MentionContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || in.a.token(at).mark != Mark::comma) return at;
    const PhraseMatch who = find_particle(in.a, at + 1, in.limit, Particle::apposition);
    return who.phrase != nullptr && who.phrase->entry == 0 && who.analysis->enclitic == 0 ? who.end : at;
}

/// "[a] diplomat", "[the] first official", "[one of the] ministers": the title that is told of the one before, of one
/// owner.
std::optional<TitleChain> predicate_title(const MentionContext& in, std::uint32_t at) {
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return std::nullopt;
    auto chain = read_title_chain(in.a, at, in.limit);
    const bool count =
        !chain && at + 1 < in.limit && in.a.token(at + 1).kind == TokenKind::word && !bears_article(in.a, at);
    if (count) chain = read_title_chain(in.a, at + 1, in.limit);
    if (!chain || chain->entities.size() != 1 || chain->analysis->proclitic != 0) return std::nullopt;
    return in.a.language->titles[chain->title].kind == TitleKind::person ? chain : std::nullopt;
}

}  // namespace

std::uint32_t named_by_clause(const MentionContext& in, std::uint32_t at) {
    constexpr std::uint32_t longest = 3;  // words of a name
    std::uint32_t comma = at + 1;
    while (comma < in.limit && comma < at + longest && in.a.token(comma).kind == TokenKind::word) ++comma;
    if (after_who_is(in, comma) == comma || bears_article(in.a, at)) return at;
    const bool given = Morphology::has(in.a.token(at), FormKind::given_name);
    if (!given && !is_unknown_word(in.a, at)) return at;
    if (read_person_name(in.a, at, in.limit, true) != comma) return at;
    return predicate_title(in, after_who_is(in, comma)) ? comma : at;
}

void described_by_clause(const MentionContext& in, Mention& mention) {
    if (mention.entity != no_entry || mention.person != no_entry || mention.end + 2 >= in.limit) return;
    const std::uint32_t is = after_who_is(in, mention.end);
    if (is == mention.end) return;
    const auto chain = predicate_title(in, is);
    if (!chain) return;
    mention.entity = chain->entities.front();
    mention.role = chain->role;
    mention.title = chain->title;
    mention.title_begin = chain->begin;
    mention.title_end = chain->end;
}

}  // namespace isnad
