package plenary.proposal.charter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.Source;
import plenary.contracts.rule.Rule;
import plenary.proposal.charter.http.CharterChanges.SettingChange;
import plenary.proposal.forum.CharterVersion;
import plenary.proposal.forum.CharterVersion.CharterStanding;
import plenary.proposal.forum.Forum;
import plenary.rules.charter.Spoken;

/**
 * A charter of the forum, in plain language.
 *
 * @param id as a vote on it names it: {@code charter/charter-1}; absent in a preview
 * @param charter its name
 * @param inForce whether it is the one in force
 * @param rules each with what adopts by it
 * @param changes beside the one before it: for a proposed one, the one in force
 * @param decidedBy the rule by which the charter in force has it carried; absent where the chair
 *     declares it when nobody objects
 * @param consentsNeeded groups holding a veto that have not agreed to it yet
 * @param at when it was laid before the forum; absent for the one the forum began with
 * @param settledAt when it was adopted or withdrawn
 * @param poll the vote that carried it
 * @param textKept whether it is kept as it was written; of a charter of its own of a forum set up
 *     before texts were kept only what it says is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CharterVersionView(
        String id,
        String charter,
        int version,
        Map<String, String> title,
        Map<String, String> summary,
        boolean inForce,
        CharterStanding standing,
        List<PlainRule> rules,
        List<PlainGroup> groups,
        List<Source> sources,
        List<SettingChange> changes,
        String decidedBy,
        List<String> consents,
        List<String> consentsNeeded,
        String reason,
        Instant at,
        Instant settledAt,
        String poll,
        boolean textKept) {

    /**
     * @param decides the matters it decides, such as recommendation
     * @param adoptedWhen what must hold, in words, by language
     * @param quorum the same; absent for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlainRule(
            String rule,
            Map<String, String> title,
            List<String> decides,
            Map<String, String> adoptedWhen,
            Map<String, String> quorum,
            String source) {}

    /**
     * @param mayVeto whether it may stop what the chambers carried
     */
    record PlainGroup(String group, Map<String, String> title, boolean mayVeto) {}

    static CharterVersionView preview(Charter charter, Forum forum, List<String> vetoing) {
        return of(null, charter, forum, vetoing, true);
    }

    static CharterVersionView of(
            CharterVersion version, Forum forum, List<String> vetoing, boolean textKept) {
        return of(version, version.charter(), forum, vetoing, textKept);
    }

    private static CharterVersionView of(
            CharterVersion version,
            Charter charter,
            Forum forum,
            List<String> vetoing,
            boolean textKept) {
        var proposed = version == null || version.standing() == CharterStanding.PROPOSED;
        var consents = version == null ? List.<String>of() : version.consents();
        return new CharterVersionView(
                version == null ? null : version.id(),
                charter.name(),
                charter.version(),
                charter.title(),
                charter.summary(),
                version != null && version.id().equals(forum.versionAt(Long.MAX_VALUE).id()),
                version == null ? null : version.standing(),
                charter.rules().stream().map(rule -> rule(charter, rule)).toList(),
                charter.advisoryGroups().stream().map(CharterVersionView::group).toList(),
                charter.sources(),
                CharterChanges.between(before(version, forum), charter),
                proposed
                        ? forum.charter().ruleFor(Matter.CHARTER).map(Rule::name).orElse(null)
                        : null,
                consents,
                proposed
                        ? vetoing.stream().filter(one -> !consents.contains(one)).toList()
                        : List.of(),
                version == null ? null : version.reason(),
                version == null ? null : version.at(),
                version == null ? null : version.settledAt(),
                version == null ? null : version.poll(),
                textKept);
    }

    /** The one it took, or would take, the place of; the first is its own. */
    private static Charter before(CharterVersion version, Forum forum) {
        if (version == null || version.standing() == CharterStanding.PROPOSED) {
            return forum.charter();
        }
        return version.settledSeq() == 0
                ? version.charter()
                : forum.inForceAt(version.settledSeq() - 1);
    }

    private static PlainRule rule(Charter charter, Rule rule) {
        return new PlainRule(
                rule.name(),
                rule.title(),
                List.of(Matter.values()).stream()
                        .filter(
                                matter ->
                                        charter.ruleFor(matter)
                                                .filter(one -> one.name().equals(rule.name()))
                                                .isPresent())
                        .map(matter -> matter.name().toLowerCase(java.util.Locale.ROOT))
                        .toList(),
                Spoken.inBoth(rule.condition()),
                rule.quorum() == null ? null : Spoken.inBoth(rule.quorum()),
                rule.source());
    }

    private static PlainGroup group(AdvisoryGroup group) {
        return new PlainGroup(group.id(), group.title(), group.veto() != null);
    }
}
