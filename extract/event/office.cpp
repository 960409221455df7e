#include <isnad/extract/event/office.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "the minister of X", "the Ruritanian minister", not "the minister".
bool names_owner(const Annotations& annotations, const Mention& office) {
    if (!office.resolved() || office.reference == Reference::definite) return false;
    for (std::uint32_t at = office.begin + 1; at < office.end; ++at) {
        const Token& token = annotations.token(at);
        if (Morphology::has(token, FormKind::nisba) ||
            (Morphology::may_begin(token, Phrase::Kind::entity) &&
             find_phrase(annotations, at, office.end, Phrase::Kind::entity).phrase != nullptr))
            return true;
    }
    return false;
}

}  // namespace

const Mention* office_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                             std::uint32_t speech) {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t at = subject + 1; at < speech && at <= subject + farthest; ++at) {
        const Item& item = items[at];
        if (!is_phrase(item)) {
            if (item.kind == ItemKind::comma || item.kind == ItemKind::time) continue;
            return nullptr;
        }
        const bool adjacent = items[at - 1].end == item.begin;
        if (item.kind != ItemKind::actors || item.mentions.size() != 1 || item.conjunction) {
            if (item.preposition != 0 && !adjacent) return nullptr;
            continue;
        }
        const Mention& office = annotations.mentions[item.mentions.front()];
        const bool within = item.preposition != 0 && (item.preposition == annotations.language->locative ||
                                                      item.preposition == annotations.language->membership);
        const Item& before = items[at - 1];
        const bool body = within && office.names_body() && office.kind == MentionKind::name && at == subject + 1 &&
                          before.kind == ItemKind::actors &&
                          annotations.lexicon->entities[office.entity].type != "state";
        const bool title = item.preposition == 0 && office.kind == MentionKind::title &&
                           names_owner(annotations, office) && !office.names_person() &&
                           office.number == Number::singular &&
                           annotations.language->titles[office.title].kind == TitleKind::person;
        if (body || title) return &office;
        if (item.preposition != 0) return nullptr;
    }
    return nullptr;
}

Indices find_named_beside(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                          std::uint32_t subject, const Arguments& args) {
    if (subject < verb || subject + 2 >= items.size() || args.subject_mentions.size() != 1) return {};
    const Mention& office = annotations.mentions[args.subject_mentions.front()];
    const Item& body = items[subject + 1];
    const std::uint32_t party = body.kind == ItemKind::actors && body.preposition == annotations.language->locative
                                    ? annotations.mentions[body.mentions.front()].entity
                                    : no_entry;
    const bool in_party = party != no_entry && annotations.lexicon->entities[party].type == "group";
    const bool titled = office.kind == MentionKind::title && !office.names_person() && office.definite &&
                        office.number == Number::singular && (office.entity == no_entry || in_party) &&
                        annotations.language->titles[office.title].kind == TitleKind::person;
    const Item& name = items[subject + 2];
    const bool beside = body.kind == ItemKind::actors && body.preposition != 0 && is_bare_actor(name) &&
                        !name.conjunction && name.begin == body.end && name.mentions.size() == 1 &&
                        !args.objects.empty() && args.objects.front() == subject + 2;
    if (!titled || !beside) return {};
    const Mention& person = annotations.mentions[name.mentions.front()];
    if (!person.names_person() || person.kind == MentionKind::title) return {};
    const bool another = args.objects.size() > 1 && items[args.objects[1]].kind == ItemKind::actors;
    const Verb& deed = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    return another || in_party || !any_frame(*annotations.language, deed, has_target_object) ? name.mentions
                                                                                             : Indices{};
}

}  // namespace isnad
