#include <isnad/extract/somebody.h>

#include <algorithm>

namespace isnad {

bool is_counted(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    return token.kind == TokenKind::number || annotations.morphology->has(token, FormKind::number);
}

bool counts_things(const Annotations& annotations, const Item& item) {
    std::uint32_t at = item.begin;
    while (at < item.end && is_counted(annotations, at)) ++at;
    if (at >= item.end) return false;
    const Token& token = annotations.token(at);
    const Morphology& morphology = *annotations.morphology;
    return morphology.has(token, FormKind::noun) && !morphology.has(token, FormKind::title) &&
           !morphology.has(token, FormKind::participle);
}

bool names_somebody(const Annotations& annotations, const Item& item, bool is_object) {
    return !item.mentions.empty() && std::all_of(item.mentions.begin(), item.mentions.end(), [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        if (mention.title == no_entry || mention.resolved()) return false;
        const TitleKind kind = annotations.language->titles[mention.title].kind;
        return kind == TitleKind::person || kind == TitleKind::people || (is_object && kind == TitleKind::force);
    });
}

bool is_press(const Annotations& annotations, const Mention& mention) {
    if (mention.names_person()) return false;
    return mention.role == "MED" ||
           (mention.entity != no_entry && annotations.lexicon->entities[mention.entity].type == "media");
}

bool fights_in_words(const Annotations& annotations, const Mention& mention) {
    if (mention.role == "MED" || mention.person != no_entry) return true;
    const bool person = mention.kind == MentionKind::title && mention.title != no_entry &&
                        annotations.language->titles[mention.title].kind == TitleKind::person;
    const std::string_view role = mention.role;
    return person && !role.starts_with("GOV.MIL") &&
           (role.starts_with("GOV") || role.starts_with("LEG") || role.starts_with("OPP"));
}

bool is_force_of_arms(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry &&
           annotations.language->titles[mention.title].kind == TitleKind::force;
}

bool is_crowd(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry && mention.number == Number::plural &&
           !mention.role.starts_with("REB") && annotations.language->titles[mention.title].kind == TitleKind::people;
}

bool is_somebodys(const Annotations& annotations, const Mention& mention) {
    const auto titles = annotations.morphology->titles(annotations.token(mention.begin));
    return !titles.empty() &&
           std::all_of(titles.begin(), titles.end(), [](const Analysis& analysis) { return analysis.enclitic != 0; });
}

}  // namespace isnad
