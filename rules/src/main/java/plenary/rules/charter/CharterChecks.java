package plenary.rules.charter;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Rule;

/** What must agree between the parts of a charter: every name that is used is there, once. */
final class CharterChecks {

    /** What stands beside the matters. */
    private static final Set<String> OF_DECIDES = Set.of("in-committee", "by-vote", "by-chair");

    private final Charter charter;
    private final Node root;
    private final Trust trust;
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();
    private boolean classesKnown = true;

    private CharterChecks(Charter charter, Node root, Trust trust) {
        this.charter = charter;
        this.root = root;
        this.trust = trust;
    }

    /**
     * Notes what does not agree.
     *
     * @param sofar the faults of the parts themselves; nothing is held against names of a part that
     *     could not be read, as that would only say the same again
     */
    static void check(Charter charter, Node root, List<Fault> sofar) {
        new CharterChecks(charter, root, new Trust(sofar)).check();
    }

    private record Trust(List<Fault> faults) {
        boolean in(String section) {
            return faults.stream()
                    .noneMatch(
                            one ->
                                    one.path().equals(section)
                                            || one.path().startsWith(section + ".")
                                            || one.path().isEmpty()
                                                    && one.reason()
                                                            .equals("lacks \"" + section + "\""));
        }
    }

    private void check() {
        once(root.each("rules"), "name", rules);
        once(root.each("attributes"), "name", attributes);
        Set<String> houses = new TreeSet<>();
        once(root.each("chambers"), "id", houses);
        once(root.each("advisory-groups"), "id", houses);
        once(root.each("commitments"), "id", new HashSet<>());
        once(root.each("motions"), "motion", new HashSet<>());
        chambers();
        classesKnown &= trust.in("chambers") && trust.in("advisory-groups");
        rules();
        groups();
        Node decides = root.child("decides");
        decides.keys().stream()
                .filter(key -> !OF_DECIDES.contains(key))
                .forEach(matter -> ruleName(decides, matter));
        decides.optional("in-committee")
                .ifPresent(here -> here.keys().forEach(matter -> ruleName(here, matter)));
        for (Node one : decides.each("by-vote")) {
            ruleName(one, "rule");
            ruleName(one, "by");
        }
        once(decides.each("by-vote"), "rule", new HashSet<>());
        decides.each("by-chair").forEach(this::ruleName);
        ruleName(root.child("reconsideration"), "rule");
        root.each("motions").forEach(motion -> ruleName(motion, "rule"));
        root.child("double-representation")
                .optional("yields")
                .filter(yields -> classesKnown || trust.in("chambers"))
                .filter(yields -> !houses.contains(yields.text()))
                .ifPresent(
                        yields ->
                                yields.fault(
                                        FaultCode.UNKNOWN_CHAMBER,
                                        "is no chamber or advisory group: " + yields.text()));
        root.optional("agreement").ifPresent(this::reopening);
        ownItems();
        concerns();
        attribute(root.child("order-of-call").child("by"));
        root.each("ours").forEach(own -> setting(own.child("setting")));
        root.optional("quorum-to-open").ifPresent(node -> condition(charter.quorumToOpen(), node));
        root.optional("quorum-to-open-in-committee")
                .ifPresent(node -> condition(charter.quorumToOpenCommittees(), node));
    }

    /** A vote on opening agreed text again needs a rule. */
    private void reopening(Node agreement) {
        if (charter.agreement().reopening() == Agreement.Reopening.VOTE
                && charter.decides().reconsideration() == null) {
            agreement
                    .child("reopening")
                    .fault(
                            FaultCode.CONTRADICTION,
                            "is by vote, and decides names no rule for reconsideration");
        }
    }

    /** Every name once. */
    private static void once(List<Node> nodes, String key, Set<String> names) {
        for (Node node : nodes) {
            Node name = node.child(key);
            if (!name.text().isEmpty() && !names.add(name.text())) {
                name.fault(FaultCode.NAMED_TWICE, "\"" + name.text() + "\" is there already");
            }
        }
    }

    private void chambers() {
        List<Node> nodes = root.each("chambers");
        for (int i = 0; i < nodes.size(); i++) {
            Chamber chamber = charter.chambers().get(i);
            Node node = nodes.get(i);
            node.optional("classes-by").ifPresent(this::attribute);
            node.each("allotments").forEach(allotment -> attribute(allotment.child("attribute")));
            int allotted = chamber.allotments().stream().mapToInt(a -> a.seats()).sum();
            if (chamber.seats() != null
                    && !chamber.allotments().isEmpty()
                    && allotted != chamber.seats()) {
                node.fault(
                        FaultCode.CONTRADICTION,
                        "has "
                                + chamber.seats()
                                + " seats, but its allotments add up to "
                                + allotted);
            }
            List<String> parts =
                    chamber.allotments().stream()
                            .filter(a -> a.attribute().equals(chamber.classesBy()))
                            .map(a -> a.value())
                            .toList();
            if (!chamber.classes().isEmpty() && chamber.classesBy() == null) {
                node.child("classes")
                        .fault(FaultCode.CONTRADICTION, "classes go together with classes-by");
            }
            if (chamber.classesBy() == null) {
                classes.add(chamber.id());
            } else if (!chamber.classes().isEmpty()) {
                classes.addAll(chamber.classes());
            } else if (parts.isEmpty()) {
                classesKnown = false;
            } else {
                classes.addAll(parts);
            }
        }
        charter.advisoryGroups().forEach(group -> classes.add(group.id()));
    }

    private void rules() {
        List<Node> nodes = root.each("rules");
        for (int i = 0; i < nodes.size(); i++) {
            Rule rule = charter.rules().get(i);
            Node node = nodes.get(i);
            condition(rule.condition(), node.child("adopted-when"));
            node.optional("in")
                    .filter(in -> trust.in("chambers") && charter.chamber(in.text()).isEmpty())
                    .ifPresent(
                            in ->
                                    in.fault(
                                            FaultCode.UNKNOWN_CHAMBER,
                                            "there is no chamber " + in.text()));
            node.optional("must-abstain").ifPresent(bound -> attribute(bound.child("attribute")));
            node.optional("rejected-when").ifPresent(n -> condition(rule.rejection(), n));
            node.optional("quorum").ifPresent(n -> condition(rule.quorum(), n));
        }
    }

    /** The classes, attributes and numbers a condition uses. */
    private void condition(Condition condition, Node node) {
        switch (condition) {
            case Condition.Share share -> {
                offered(share.measured(), node);
                if (share.weighedBy() != null && !share.weighedBy().equals("weight")) {
                    declared(share.weighedBy(), node);
                }
            }
            case Condition.Count count -> {
                offered(count.measured(), node);
                possible(count, node);
            }
            case Condition.EveryClass every -> condition(every.each(), node);
            case Condition.NamedClasses named -> {
                known(named.classes(), node);
                condition(named.each(), node);
            }
            case Condition.ClassesAgainst against -> condition(against.against(), node);
            case Condition.ShareOfClasses of -> {
                known(of.classWeights().keySet(), node);
                condition(of.each(), node);
            }
            case Condition.ClassesHolding holding -> {
                boolean lower =
                        holding.comparison() == Comparison.AT_LEAST
                                || holding.comparison() == Comparison.MORE_THAN;
                if (classesKnown && lower && holding.number() > classes.size()) {
                    node.fault(
                            FaultCode.NEVER_MET,
                            "asks for " + holding.number() + " classes of " + classes.size());
                }
                condition(holding.each(), node);
            }
            case Condition.AnnouncedNumber announced -> {
                if (announced.otherwise() != null) {
                    condition(announced.otherwise(), node);
                }
            }
            case Condition.NoHolderAgainst holders -> {
                if (holders.designation() != null) {
                    declared("designation", node);
                }
            }
            case Condition.BlockingMinority blocking -> condition(blocking.test(), node);
            case Condition.AllOf all -> all.conditions().forEach(part -> condition(part, node));
            case Condition.AnyOf any -> any.conditions().forEach(part -> condition(part, node));
            case Condition.Not not -> condition(not.condition(), node);
        }
    }

    private void known(Collection<String> names, Node node) {
        for (String name : names) {
            if (classesKnown && !classes.contains(name)) {
                // a condition taken over from another rule is told where it is written
                node.where(name)
                        .ifPresent(
                                place ->
                                        place.fault(
                                                FaultCode.UNKNOWN_CLASS,
                                                "there is no class "
                                                        + name
                                                        + "; there are "
                                                        + classes));
            }
        }
    }

    /** A threshold over an answer nobody may give counts nothing. */
    private void offered(Measured measured, Node node) {
        Choice answer =
                switch (measured) {
                    case YES -> Choice.YES;
                    case NO -> Choice.NO;
                    case ABSTAIN -> Choice.ABSTAIN;
                    case APPROVING -> Choice.NO_OBJECTION;
                    case CAST, PRESENT -> null;
                };
        if (answer != null
                && !node.path().startsWith("quorum-to-open")
                && trust.in("methods")
                && !charter.methods().choices().contains(answer)) {
            node.fault(
                    FaultCode.UNDECLARED_CHOICE,
                    "counts the answer "
                            + Node.kebab(answer)
                            + ", which methods.choices does not offer");
        }
    }

    private void possible(Condition.Count count, Node node) {
        boolean lower =
                count.comparison() == Comparison.AT_LEAST
                        || count.comparison() == Comparison.MORE_THAN;
        boolean everyHouseCounted =
                charter.chambers().stream().allMatch(chamber -> chamber.seats() != null);
        int largest =
                charter.chambers().stream()
                        .mapToInt(chamber -> chamber.seats() == null ? 0 : chamber.seats())
                        .max()
                        .orElse(0);
        if (lower
                && everyHouseCounted
                && count.measured() == Measured.YES
                && count.number() > largest) {
            node.fault(
                    FaultCode.NEVER_MET,
                    "asks for " + count.number() + ", but no chamber has more than " + largest);
        }
    }

    private void groups() {
        for (Node veto : root.each("vetoes")) {
            ruleName(veto, "group-rule");
            ruleName(veto, "raised-rule");
            ruleName(veto, "override-rule");
        }
        List<Node> nodes = root.each("advisory-groups");
        for (int i = 0; i < nodes.size(); i++) {
            AdvisoryGroup group = charter.advisoryGroups().get(i);
            Integer signatures = group.veto() == null ? null : group.veto().signatures();
            if (signatures != null && group.seats() != null && signatures > group.seats()) {
                nodes.get(i)
                        .child("veto")
                        .fault(
                                FaultCode.NEVER_MET,
                                "asks for "
                                        + signatures
                                        + " signatures of only "
                                        + group.seats()
                                        + " seats");
            }
        }
    }

    private void ownItems() {
        root.optional("own-items")
                .ifPresent(
                        own -> {
                            ruleName(own, "rule");
                            own.each("groups").stream()
                                    .filter(id -> charter.advisoryGroup(id.text()).isEmpty())
                                    .forEach(
                                            id ->
                                                    id.fault(
                                                            FaultCode.UNKNOWN_CHAMBER,
                                                            "there is no advisory group "
                                                                    + id.text()));
                        });
    }

    private void concerns() {
        once(root.each("concerns"), "name", new HashSet<>());
        for (Node concern : root.each("concerns")) {
            ruleName(concern, "rule");
            concern.optional("from-several").ifPresent(this::attribute);
            Node chamber = concern.child("chamber");
            if (trust.in("chambers") && charter.chamber(chamber.text()).isEmpty()) {
                chamber.fault(FaultCode.UNKNOWN_CHAMBER, "there is no chamber " + chamber.text());
            }
            known(concern.each("classes").stream().map(Node::text).toList(), concern);
        }
    }

    private void ruleName(Node node, String key) {
        node.optional(key).ifPresent(this::ruleName);
    }

    private void ruleName(Node name) {
        if (rulesKnown() && !rules.contains(name.text())) {
            name.fault(
                    FaultCode.UNKNOWN_RULE,
                    "there is no rule \"" + name.text() + "\"; there are " + rules);
        }
    }

    /** A rule whose own name could not be read may be the one that is meant. */
    private boolean rulesKnown() {
        return root.has("rules") && charter.rules().stream().noneMatch(r -> r.name().isEmpty());
    }

    /** What is named as ours must be in the charter. */
    private void setting(Node node) {
        if (root.at(node.text()).isEmpty()) {
            node.fault(FaultCode.UNKNOWN_SETTING, "there is no setting " + node.text());
        }
    }

    private void attribute(Node node) {
        declared(node.text(), node);
    }

    private void declared(String attribute, Node node) {
        if (trust.in("attributes") && !attributes.contains(attribute)) {
            node.fault(
                    FaultCode.UNKNOWN_ATTRIBUTE,
                    "\""
                            + attribute
                            + "\" is not among the attributes this charter says it reads: "
                            + attributes);
        }
    }
}
