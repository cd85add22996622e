package plenary.rules.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Allotment;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.charter.Commitment;
import plenary.contracts.charter.Decides;
import plenary.contracts.charter.DoubleRepresentation;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.Methods;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.charter.OrderOfCall;
import plenary.contracts.charter.OwnSetting;
import plenary.contracts.charter.Proposals;
import plenary.contracts.charter.Reconsideration;
import plenary.contracts.charter.RuleByVote;
import plenary.contracts.charter.Source;
import plenary.contracts.charter.Transparency;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.charter.VetoRule;
import plenary.contracts.charter.VotingMethod;
import plenary.contracts.charter.Words;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;

/**
 * Reads a charter from a parsed tree of maps, lists, texts, whole numbers and flags. A charter is
 * readable whole or refused whole, with every fault.
 */
public final class CharterReader {

    private CharterReader() {}

    /** Reads a tree that did not come from a file. */
    public static CharterReading read(Map<String, ?> tree) {
        return read(tree, Lines.UNKNOWN);
    }

    /** Reads a tree whose places in the file are known. */
    public static CharterReading read(Map<String, ?> tree, Lines lines) {
        List<Fault> faults = new ArrayList<>();
        Node root = Node.root(tree, faults, lines);
        Charter charter = charter(root);
        CharterChecks.check(charter, root, List.copyOf(faults));
        return faults.isEmpty() ? new Readable(charter) : new Faulty(CharterFile.inOrder(faults));
    }

    private static Charter charter(Node root) {
        Map<String, VetoRule> vetoes = GroupReader.vetoes(root);
        Charter charter =
                new Charter(
                        root.child("charter").slug(),
                        root.child("version").number(1),
                        root.child("title").languages(),
                        root.child("summary").languages(),
                        some(root, "sources").stream().map(CharterReader::source).toList(),
                        some(root, "chambers").stream().map(CharterReader::chamber).toList(),
                        root.each("advisory-groups").stream()
                                .map(node -> GroupReader.group(node, vetoes))
                                .toList(),
                        RuleReader.all(root),
                        decides(root.child("decides")),
                        toOpen(root, "quorum-to-open"),
                        methods(root.child("methods")),
                        order(root.child("order-of-call")),
                        proposals(root.child("proposals")),
                        reconsideration(root.child("reconsideration")),
                        doubleRepresentation(root.child("double-representation")),
                        transparency(root.child("transparency")),
                        root.each("commitments").stream().map(CharterReader::commitment).toList(),
                        root.each("motions").stream().map(CharterReader::motion).toList(),
                        words(root.child("words")),
                        root.each("attributes").stream().map(CharterReader::attribute).toList(),
                        root.each("ours").stream().map(CharterReader::own).toList(),
                        root.optional("agreement").map(CharterReader::agreement).orElse(null),
                        root.optional("own-items").map(GroupReader::ownItems).orElse(null),
                        root.each("concerns").stream().map(GroupReader::concern).toList(),
                        toOpen(root, "quorum-to-open-in-committee"));
        root.finish();
        return charter;
    }

    /** The members of a list that has at least one. */
    private static List<Node> some(Node root, String key) {
        List<Node> members = root.child(key).members();
        if (root.has(key) && members.isEmpty()) {
            root.child(key).fault(FaultCode.EMPTY_LIST, "is a list of at least one");
        }
        return members;
    }

    private static Condition toOpen(Node root, String name) {
        return root.optional(name)
                .map(node -> RuleReader.conditions(root).read(node, "quorum"))
                .orElse(null);
    }

    private static Source source(Node node) {
        Source source =
                new Source(node.child("title").text(), text(node, "where"), text(node, "address"));
        node.finish();
        return source;
    }

    private static Chamber chamber(Node node) {
        Chamber chamber =
                new Chamber(
                        node.child("id").slug(),
                        node.child("title").languages(),
                        node.optional("seats").map(n -> n.number(1)).orElse(null),
                        node.optional("classes-by").map(Node::attribute).orElse(null),
                        node.each("allotments").stream().map(CharterReader::allotment).toList(),
                        node.each("classes").stream().map(Node::slug).toList());
        node.finish();
        return chamber;
    }

    private static Allotment allotment(Node node) {
        Allotment allotment =
                new Allotment(
                        node.child("attribute").attribute(),
                        node.child("value").slug(),
                        node.child("seats").number(0));
        node.finish();
        return allotment;
    }

    private static Decides decides(Node node) {
        Decides decides =
                new Decides(
                        text(node, "recommendation"),
                        text(node, "proposal"),
                        text(node, "procedure"),
                        text(node, "competence"),
                        text(node, "appeal"),
                        text(node, "reconsideration"),
                        text(node, "charter"),
                        node.optional("in-committee").map(CharterReader::inCommittee).orElse(null),
                        node.each("by-vote").stream().map(CharterReader::byVote).toList(),
                        node.each("by-chair").stream().map(Node::slug).toList());
        node.finish();
        return decides;
    }

    private static Decides inCommittee(Node node) {
        Decides decides =
                new Decides(
                        null,
                        text(node, "proposal"),
                        text(node, "procedure"),
                        text(node, "competence"),
                        text(node, "appeal"),
                        text(node, "reconsideration"));
        node.finish();
        return decides;
    }

    private static RuleByVote byVote(Node node) {
        RuleByVote rule =
                new RuleByVote(
                        node.child("rule").slug(),
                        node.child("by").slug(),
                        node.child("title").languages(),
                        some(node, "about").stream().map(n -> n.one(Matter.class)).toList(),
                        text(node, "source"));
        boolean textual =
                rule.about().stream()
                        .allMatch(
                                matter ->
                                        matter == Matter.PROPOSAL
                                                || matter == Matter.RECOMMENDATION);
        if (!textual) {
            node.child("about").fault(FaultCode.CONTRADICTION, "is of proposals, recommendations");
        }
        node.finish();
        return rule;
    }

    private static Methods methods(Node node) {
        List<Choice> choices = new ArrayList<>();
        List<ChoiceWord> words = new ArrayList<>();
        List<Choice> plain = new ArrayList<>();
        for (Node choice : some(node, "choices")) {
            if (choice.hasEntries()) {
                ChoiceWord own = choiceWord(choice);
                if (words.stream().anyMatch(other -> other.word().equals(own.word()))) {
                    choice.fault(FaultCode.NAMED_TWICE, "\"" + own.word() + "\" is there already");
                }
                words.add(own);
                choices.add(own.means());
            } else {
                Choice said = choice.one(Choice.class);
                choices.add(said);
                plain.add(said);
            }
        }
        words.addAll(plainBeside(words, plain));
        choices = choices.stream().distinct().toList();
        Methods methods =
                new Methods(
                        node.child("usual").one(VotingMethod.class),
                        node.each("on-demand").stream().map(CharterReader::demand).toList(),
                        node.optional("when-hands-are-unclear")
                                .map(n -> n.one(VotingMethod.class))
                                .orElse(null),
                        choices,
                        node.child("change-of-vote").flag(),
                        node.optional("open-for").map(Node::span).orElse(null),
                        words,
                        node.optional("secret-class-at-least").map(n -> n.number(2)).orElse(null),
                        node.optional("proxies").map(n -> n.number(1)).orElse(null),
                        node.optional("quorum-at-opening").map(Node::flag).orElse(null),
                        node.each("vote-on-demand").stream().map(CharterReader::voteRight).toList(),
                        node.optional("transfer-of-powers").map(Node::flag).orElse(null),
                        node.optional("proxies-count-for-quorum").map(Node::flag).orElse(null));
        node.finish();
        return methods;
    }

    /** Plain answers that are offered beside words of the same meaning are words too. */
    private static List<ChoiceWord> plainBeside(List<ChoiceWord> own, List<Choice> plain) {
        return plain.stream()
                .filter(said -> own.stream().anyMatch(word -> word.means() == said))
                .filter(
                        said ->
                                own.stream()
                                        .noneMatch(word -> word.word().equals(Node.kebab(said))))
                .map(said -> new ChoiceWord(Node.kebab(said), said, Map.of()))
                .toList();
    }

    private static ChoiceWord choiceWord(Node node) {
        ChoiceWord own =
                new ChoiceWord(
                        node.child("choice").slug(),
                        node.child("means").one(Choice.class),
                        node.optional("title").map(Node::languages).orElse(null));
        node.finish();
        return own;
    }

    private static Methods.VoteRight voteRight(Node node) {
        Methods.VoteRight right =
                new Methods.VoteRight(
                        node.child("about").one(Methods.Votable.class),
                        node.child("delegations").number(1));
        node.finish();
        return right;
    }

    private static Methods.Demand demand(Node node) {
        Methods.Demand demand =
                new Methods.Demand(
                        node.child("method").one(VotingMethod.class),
                        node.child("delegations").number(1));
        node.finish();
        return demand;
    }

    private static OrderOfCall order(Node node) {
        OrderOfCall order =
                new OrderOfCall(
                        node.child("by").attribute(),
                        text(node, "language"),
                        node.optional("starts-at-drawn-seat").map(Node::flag).orElse(false));
        node.finish();
        return order;
    }

    private static Proposals proposals(Node node) {
        Proposals proposals =
                new Proposals(
                        node.child("supporters").number(0),
                        node.child("withdrawable-once-amended").flag(),
                        node.child("may-be-taken-up-by-another").flag());
        node.finish();
        return proposals;
    }

    private static Reconsideration reconsideration(Node node) {
        Reconsideration again =
                new Reconsideration(
                        node.child("in-committee").flag(),
                        node.child("in-plenary").flag(),
                        text(node, "rule"),
                        node.optional("after").map(Node::span).orElse(null),
                        node.optional("moved-by")
                                .map(n -> n.one(Reconsideration.MovedBy.class))
                                .orElse(null));
        node.finish();
        return again;
    }

    private static Agreement agreement(Node node) {
        Agreement agreement =
                new Agreement(
                        node.child("nothing-until-everything").flag(),
                        node.child("reopening").one(Agreement.Reopening.class),
                        node.optional("feedback-answered-first").map(Node::flag).orElse(null),
                        node.optional("second-reading-supporters")
                                .map(n -> n.number(0))
                                .orElse(null));
        node.finish();
        return agreement;
    }

    private static DoubleRepresentation doubleRepresentation(Node node) {
        var policy = node.child("policy").one(DoubleRepresentation.Policy.class);
        String yields = node.optional("yields").map(Node::slug).orElse(null);
        var more = node.optional("when-more-than").map(Node::share);
        var least = node.optional("when-at-least").map(Node::share);
        if (more.isPresent() && least.isPresent()) {
            node.fault(FaultCode.CONTRADICTION, "has either when-more-than or when-at-least");
        }
        boolean recuses =
                policy == DoubleRepresentation.Policy.RECUSE
                        || policy == DoubleRepresentation.Policy.ADVISE_ONLY;
        if (recuses && yields == null) {
            node.fault(FaultCode.CONTRADICTION, "names in \"yields\" who gives way");
        }
        node.finish();
        return new DoubleRepresentation(
                policy,
                yields,
                more.isPresent()
                        ? Comparison.MORE_THAN
                        : least.isPresent() ? Comparison.AT_LEAST : null,
                more.or(() -> least).orElse(null));
    }

    private static Transparency transparency(Node node) {
        Transparency transparency =
                new Transparency(
                        node.child("open-bodies").one(SeenBy.class),
                        node.child("names-inside-groups").one(SeenBy.class),
                        node.child("group-tallies").one(SeenBy.class),
                        node.child("ballots-by-name").one(SeenBy.class),
                        node.child("temperature-counts").one(SeenBy.class));
        node.finish();
        return transparency;
    }

    private static Commitment commitment(Node node) {
        Commitment commitment =
                new Commitment(
                        node.child("id").slug(),
                        node.child("kind").one(Commitment.Kind.class),
                        node.child("text").languages());
        node.finish();
        return commitment;
    }

    private static MotionRule motion(Node node) {
        MotionRule motion =
                new MotionRule(
                        node.child("motion").slug(),
                        node.child("title").languages(),
                        node.child("speakers-for").number(0),
                        node.child("speakers-against").number(0),
                        text(node, "rule"),
                        text(node, "article"),
                        node.has("seconders") ? node.child("seconders").number(1) : null);
        node.finish();
        return motion;
    }

    private static Words words(Node node) {
        Words words =
                new Words(
                        node.child("forum").languages(),
                        node.child("plenary").languages(),
                        node.child("moderator").languages(),
                        node.child("recommendation").languages());
        node.finish();
        return words;
    }

    private static AttributeRead attribute(Node node) {
        AttributeRead attribute =
                new AttributeRead(
                        node.child("name").attribute(),
                        node.child("required").flag(),
                        node.child("meaning").text(),
                        node.each("values").stream().map(Node::slug).toList());
        node.finish();
        return attribute;
    }

    private static OwnSetting own(Node node) {
        OwnSetting own = new OwnSetting(node.child("setting").text(), node.child("why").text());
        node.finish();
        return own;
    }

    private static String text(Node node, String key) {
        return node.optional(key).map(Node::text).orElse(null);
    }
}
