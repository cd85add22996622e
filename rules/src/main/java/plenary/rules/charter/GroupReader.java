package plenary.rules.charter;

import java.util.LinkedHashMap;
import java.util.Map;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.ConcernRule;
import plenary.contracts.charter.OwnItems;
import plenary.contracts.charter.VetoRule;

/** Reads what groups may do: vetoes, own items, and petitions of members before a vote. */
final class GroupReader {

    private GroupReader() {}

    /** The named veto rules; several groups may hold the same. */
    static Map<String, VetoRule> vetoes(Node root) {
        Map<String, VetoRule> vetoes = new LinkedHashMap<>();
        for (Node node : root.each("vetoes")) {
            Node name = node.child("name");
            if (vetoes.put(name.slug(), veto(node)) != null) {
                name.fault(FaultCode.NAMED_TWICE, "\"" + name.slug() + "\" is there already");
            }
        }
        return vetoes;
    }

    private static VetoRule named(Node node, Map<String, VetoRule> vetoes) {
        VetoRule veto = vetoes.get(node.slug());
        if (veto == null) {
            node.fault(
                    FaultCode.UNKNOWN_VETO,
                    "there is no veto \"" + node.slug() + "\"; there are " + vetoes.keySet());
        }
        return veto;
    }

    static AdvisoryGroup group(Node node, Map<String, VetoRule> vetoes) {
        AdvisoryGroup group =
                new AdvisoryGroup(
                        node.child("id").slug(),
                        node.child("title").languages(),
                        node.child("stakeholder-group").slug(),
                        node.optional("seats").map(n -> n.number(1)).orElse(null),
                        node.optional("veto").map(name -> named(name, vetoes)).orElse(null));
        node.finish();
        return group;
    }

    private static VetoRule veto(Node node) {
        node.child("name");
        VetoRule veto =
                new VetoRule(
                        node.optional("signatures").map(n -> n.number(1)).orElse(null),
                        node.optional("signature-share").map(Node::share).orElse(null),
                        node.child("group-rule").slug(),
                        node.child("window").span(),
                        node.child("group-poll").span(),
                        node.child("effect").one(VetoRule.Effect.class),
                        node.optional("suspension").map(Node::span).orElse(null),
                        node.optional("raised-rule").map(Node::slug).orElse(null),
                        node.child("reason-required").flag(),
                        node.child("cure-required").flag(),
                        node.child("only-what-changed").flag(),
                        node.child("once-per-item").flag(),
                        node.each("excluded-subjects").stream().map(Node::slug).toList(),
                        node.optional("override-rule").map(Node::slug).orElse(null),
                        node.optional("procedure")
                                .map(n -> n.one(VetoRule.Procedure.class))
                                .orElse(null),
                        node.optional("limit").map(GroupReader::limit).orElse(null));
        if ((veto.signatures() == null) == (veto.signatureShare() == null)) {
            node.fault(FaultCode.CONTRADICTION, "needs either signatures or signature-share");
        }
        if ((veto.effect() == VetoRule.Effect.SUSPEND) != (veto.suspension() != null)) {
            node.fault(FaultCode.CONTRADICTION, "effect suspend and a suspension go together");
        }
        if ((veto.effect() == VetoRule.Effect.RAISE_THRESHOLD) != (veto.raisedRule() != null)) {
            node.fault(
                    FaultCode.CONTRADICTION,
                    "effect raise-threshold and a raised-rule go together");
        }
        node.finish();
        return veto;
    }

    private static VetoRule.VetoLimit limit(Node node) {
        var limit =
                new VetoRule.VetoLimit(node.child("vetoes").number(1), node.child("within").span());
        node.finish();
        return limit;
    }

    static OwnItems ownItems(Node node) {
        OwnItems own =
                new OwnItems(
                        node.child("classified-by").one(OwnItems.ClassifiedBy.class),
                        node.child("rule").slug(),
                        node.child("vote").span(),
                        node.each("groups").stream().map(Node::slug).toList());
        node.finish();
        return own;
    }

    static ConcernRule concern(Node node) {
        ConcernRule concern =
                new ConcernRule(
                        node.child("name").slug(),
                        node.child("title").languages(),
                        node.optional("source").map(Node::text).orElse(null),
                        node.child("chamber").slug(),
                        node.each("classes").stream().map(Node::slug).toList(),
                        node.optional("signatures").map(n -> n.number(1)).orElse(null),
                        node.optional("signature-share").map(Node::share).orElse(null),
                        node.optional("from-several").map(Node::attribute).orElse(null),
                        node.optional("at-least").map(n -> n.number(2)).orElse(null),
                        node.optional("confirmed-after").map(Node::span).orElse(null),
                        node.optional("confirmed-within").map(Node::span).orElse(null),
                        node.optional("suspension").map(Node::span).orElse(null),
                        node.optional("opinion-by").map(Node::languages).orElse(null),
                        node.optional("rule").map(Node::slug).orElse(null),
                        node.child("once-per-item").flag(),
                        node.each("excluded-subjects").stream().map(Node::slug).toList());
        either(
                node,
                (concern.signatures() == null) == (concern.signatureShare() == null),
                "needs either signatures or signature-share");
        either(
                node,
                (concern.suspension() == null) == (concern.rule() == null),
                "has either a suspension or a rule");
        either(
                node,
                (concern.attribute() == null) != (concern.values() == null),
                "from-several and at-least go together");
        either(
                node,
                (concern.confirmedAfter() == null) != (concern.confirmedWithin() == null),
                "confirmed-after and confirmed-within go together");
        node.finish();
        return concern;
    }

    private static void either(Node node, boolean wrong, String why) {
        if (wrong) {
            node.fault(FaultCode.CONTRADICTION, why);
        }
    }
}
