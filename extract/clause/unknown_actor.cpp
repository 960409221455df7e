// Who acts though nobody can tell for whom: officials, gunmen, forces, bodies that are no more than described.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <string_view>

namespace isnad {
namespace {

/// "a man with a knife attacked", "the man fired at": no more is said of him, but he did it.
bool strikes_unknown(const Annotations& annotations, std::string_view root, const Mention& mention) {
    if ((root != "18" && root != "19") || mention.title == no_entry) return false;
    const Title& title = annotations.language->titles[mention.title];
    if (title.kind != TitleKind::people || title.role != "CVL") return false;
    return !mention.definite || (mention.number == Number::singular && bears_article(annotations, mention.begin));
}

/// What people do by words: urge, promise, support, demand, disapprove, reject.
bool is_of_words(std::string_view root) {
    return root == "02" || root == "03" || root == "05" || root == "10" || root == "11" || root == "12";
}

/// What an official does by his office: meet and receive, inquire, arrest.
bool is_of_office(std::string_view root) { return root == "04" || root == "09" || root == "17"; }

bool is_official(const Annotations& annotations, const Mention& mention) {
    return annotations.language->titles[mention.title].kind == TitleKind::person && is_of_state(mention.role);
}

/// "the security forces surrounded the house", "the company is inquiring": whose they are nobody says. Aircraft that
/// help and firms that agree are more often things of somebody's.
bool acts_without_state(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    const std::string_view root = root_of(relation);
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    const bool armed = mention.definite && annotations.language->titles[mention.title].role == "MIL";
    if (kind == TitleKind::force || (kind == TitleKind::organ && armed)) return root < "03" || root > "07";
    if (kind == TitleKind::organ && mention.definite && relation.cameo.starts_with("19") && relation.cameo > "193")
        return true;  // only with arms: "the alliance shelled"
    return kind == TitleKind::organ && mention.definite && root >= "09" && root <= "17" && root != "10";
}

/// "hundreds of lawyers, the teachers": who protest as people of one calling do.
bool protests_as_one(const Annotations& annotations, std::string_view root, const Mention& mention) {
    return root == "14" && mention.number == Number::plural && mention.role == "CVL" &&
           annotations.language->titles[mention.title].kind == TitleKind::person;
}

}  // namespace

bool is_named_body(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    if (annotations.language->titles[mention.title].kind != TitleKind::organ) return false;
    for (std::uint32_t at = mention.begin + 1; at < mention.end; ++at) {
        if (annotations.token(at).mark == Mark::quote) return true;
    }
    return false;
}

bool is_named_target(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    return relation.family == "event" && mention.role != "MED" && is_named_body(annotations, mention);
}

bool is_site(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::modified || mention.title == no_entry) return false;
    if (!mention.definite && !(mention.resolved() && mention.number == Number::plural)) return false;
    const std::uint32_t quoted = annotations.language->titles[mention.title].quoted;
    return quoted != no_entry && annotations.language->titles[quoted].role == "MED";
}

namespace {

/// A statement urges and rejects, but agrees on nothing.
bool is_done_by_document(const RelationInfo& relation) {
    const std::string_view told = root_of(relation);
    return relation.family == "statement" || told == "02" || (told >= "10" && told <= "12");
}

}  // namespace

bool acts_unknown(const Annotations& annotations, const RelationInfo& relation, const Mention& mention, bool beside) {
    if (mention.kind == MentionKind::document) return is_done_by_document(relation);
    if (is_site(annotations, mention)) return beside && relation.family == "statement";
    if (mention.kind != MentionKind::title) return false;
    if (beside && relation.family == "event" && is_named_body(annotations, mention)) return true;
    if (beside && relation.symmetric && mention.role.starts_with("REB")) return true;  // "X and the rebels agreed"
    const std::string_view root = root_of(relation);
    if (root == "10" || (root >= "13" && root <= "19")) {
        const bool crowd = (root != "15" && root != "16" && root != "17" && is_crowd(annotations, mention)) ||
                           protests_as_one(annotations, root, mention);
        if (beside && (mention.role.starts_with("REB") || crowd)) return true;
        if (beside && strikes_unknown(annotations, root, mention)) return true;
    }
    if (beside && relation.family == "event") {
        if (acts_without_state(annotations, relation, mention)) return true;
        if (is_of_words(root) && is_crowd(annotations, mention)) return true;
        const bool deputies = mention.number == Number::plural && mention.role == "LEG";  // "some of the deputies"
        const bool single = mention.definite && (mention.number == Number::singular || deputies);
        return single && (is_of_words(root) || is_of_office(root)) && is_official(annotations, mention);
    }
    return relation.family == "statement" && !is_somebodys(annotations, mention) &&
           (mention.number != Number::dual || !bears_article(annotations, mention.begin));
}

}  // namespace isnad
