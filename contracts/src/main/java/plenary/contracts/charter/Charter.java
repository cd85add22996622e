package plenary.contracts.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Rule;

/**
 * The constitution of a forum. The version in force when something opens governs it to its end.
 *
 * @param name lower case with hyphens; also the name of its file
 * @param version at least 1
 * @param title by language code; {@code en} is always there
 * @param summary what it means, in plain language, by language code
 * @param sources where its rules come from; at least one
 * @param chambers at least one; each is counted apart
 * @param advisoryGroups may be empty
 * @param rules every named rule, in the order of the file
 * @param decides which rule decides what
 * @param methods how a vote is taken
 * @param quorumToOpen what must hold of those present before a meeting opens; null for none
 * @param motions in their order of precedence, the first before all others
 * @param attributes the facts of a seat this charter reads
 * @param ours settings the sources left open and that were chosen here
 * @param agreement how far agreed text binds; null where the charter does not say
 * @param ownItems how an item is left to one advisory group alone; null where none is
 * @param concerns petitions by which members of a chamber hold up a vote or change its rule
 * @param quorumToOpenCommittees the same of a body other than the plenary; null where it is that of
 *     every meeting
 */
public record Charter(
        String name,
        int version,
        Map<String, String> title,
        Map<String, String> summary,
        List<Source> sources,
        List<Chamber> chambers,
        List<AdvisoryGroup> advisoryGroups,
        List<Rule> rules,
        Decides decides,
        Condition quorumToOpen,
        Methods methods,
        OrderOfCall orderOfCall,
        Proposals proposals,
        Reconsideration reconsideration,
        DoubleRepresentation doubleRepresentation,
        Transparency transparency,
        List<Commitment> commitments,
        List<MotionRule> motions,
        Words words,
        List<AttributeRead> attributes,
        List<OwnSetting> ours,
        Agreement agreement,
        OwnItems ownItems,
        List<ConcernRule> concerns,
        Condition quorumToOpenCommittees) {

    public Charter {
        title = title == null ? Map.of() : Map.copyOf(title);
        summary = summary == null ? Map.of() : Map.copyOf(summary);
        sources = sources == null ? List.of() : List.copyOf(sources);
        chambers = chambers == null ? List.of() : List.copyOf(chambers);
        advisoryGroups = advisoryGroups == null ? List.of() : List.copyOf(advisoryGroups);
        rules = rules == null ? List.of() : List.copyOf(rules);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        motions = motions == null ? List.of() : List.copyOf(motions);
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
        ours = ours == null ? List.of() : List.copyOf(ours);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    /** A charter that does not say how far agreed text binds. */
    public Charter(
            String name,
            int version,
            Map<String, String> title,
            Map<String, String> summary,
            List<Source> sources,
            List<Chamber> chambers,
            List<AdvisoryGroup> advisoryGroups,
            List<Rule> rules,
            Decides decides,
            Condition quorumToOpen,
            Methods methods,
            OrderOfCall orderOfCall,
            Proposals proposals,
            Reconsideration reconsideration,
            DoubleRepresentation doubleRepresentation,
            Transparency transparency,
            List<Commitment> commitments,
            List<MotionRule> motions,
            Words words,
            List<AttributeRead> attributes,
            List<OwnSetting> ours) {
        this(
                name,
                version,
                title,
                summary,
                sources,
                chambers,
                advisoryGroups,
                rules,
                decides,
                quorumToOpen,
                methods,
                orderOfCall,
                proposals,
                reconsideration,
                doubleRepresentation,
                transparency,
                commitments,
                motions,
                words,
                attributes,
                ours,
                null,
                null,
                List.of(),
                null);
    }

    /** What must hold of those present before a meeting opens; null for nothing. */
    public Condition quorumToOpen(boolean plenary) {
        return plenary || quorumToOpenCommittees == null ? quorumToOpen : quorumToOpenCommittees;
    }

    /** How far agreed text binds, also where the charter does not say. */
    public Agreement agreementOrUnsaid() {
        return agreement == null ? Agreement.UNSAID : agreement;
    }

    /** The rule of that name. */
    public Optional<Rule> rule(String ruleName) {
        return rules.stream().filter(rule -> rule.name().equals(ruleName)).findFirst();
    }

    /**
     * The rule that decides such a matter in the plenary; empty where no vote on it is possible.
     */
    public Optional<Rule> ruleFor(Matter matter) {
        return ruleFor(matter, true);
    }

    /** The same in the plenary, or in another body. */
    public Optional<Rule> ruleFor(Matter matter, boolean plenary) {
        return Optional.ofNullable(decides.ruleName(matter, plenary)).flatMap(this::rule);
    }

    /** The rule that applies where a vote decided so, by its name. */
    public Optional<RuleByVote> ruleByVote(String ruleName) {
        return decides.byVote().stream().filter(one -> one.rule().equals(ruleName)).findFirst();
    }

    /** The chamber of that id. */
    public Optional<Chamber> chamber(String id) {
        return chambers.stream().filter(chamber -> chamber.id().equals(id)).findFirst();
    }

    /** The advisory group of that id. */
    public Optional<AdvisoryGroup> advisoryGroup(String id) {
        return advisoryGroups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The petition of members of that name. */
    public Optional<ConcernRule> concern(String concernName) {
        return concerns.stream().filter(one -> one.name().equals(concernName)).findFirst();
    }

    /** The groups that hold a veto, in the order of the charter. */
    public List<AdvisoryGroup> vetoingGroups() {
        return advisoryGroups.stream().filter(group -> group.veto() != null).toList();
    }
}
