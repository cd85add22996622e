package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.event.ProposalEvent.InstructionForm;

/** New paragraphs: whether each is a provision of its own, and its place, number and identity. */
final class Additions {
    private final List<Target> draft;
    private final Set<String> identities = new HashSet<>();
    private final Map<String, String> numberOf = new HashMap<>();
    private Target behind;
    private boolean numbered;
    private Added open;

    Additions(List<Target> draft) {
        this.draft = draft;
        draft.forEach(
                target -> {
                    identities.add(target.provision());
                    numberOf.put(target.provision(), target.number());
                });
    }

    /**
     * A provision that the file adds.
     *
     * @param after what it follows; null for the beginning
     * @param unnumbered whether its number is proposed, and not in the file
     * @param form how it is marked to be meant; null for plainly
     */
    record Added(
            String provision,
            String number,
            String parent,
            String after,
            Target beside,
            boolean unnumbered,
            InstructionForm form,
            String first,
            List<Unit> units) {

        void add(Unit unit) {
            units.add(unit);
        }
    }

    /** What a new paragraph is taken for. */
    sealed interface Taken {
        record Provision(Added added) implements Taken {}

        /** A further line of a provision that is itself new. */
        record Line(Added to) implements Taken {}

        /** A further line of a provision of the draft. */
        record Behind(String provision) implements Taken {}
    }

    /** A paragraph of the draft was found; what is new stands behind it. */
    void behind(Target target, boolean withNumber) {
        behind = target;
        numbered = withNumber;
        open = null;
    }

    Taken take(Unit unit, InstructionForm form) {
        var token = Token.ofParagraph(unit.after());
        if (token.isEmpty() && open != null) {
            return new Taken.Line(open);
        }
        if (token.isEmpty() && numbered && behind != null) {
            return new Taken.Behind(behind.provision());
        }
        var parent = token.map(this::parent).orElse(behind == null ? null : behind.parent());
        var number = token.map(t -> number(t, parent)).orElseGet(this::next);
        open =
                new Added(
                        identity(number),
                        number,
                        parent,
                        open != null
                                ? open.provision()
                                : behind == null ? null : behind.provision(),
                        behind == null && !draft.isEmpty() ? draft.getFirst() : behind,
                        token.isEmpty(),
                        form,
                        token.map(Token::rest).filter(r -> !r.isBlank()).orElse(unit.after()),
                        new ArrayList<>(List.of(unit)));
        numberOf.put(open.provision(), number);
        return new Taken.Provision(open);
    }

    /** A sub-paragraph stands beside another, or under what it follows. */
    private String parent(Token token) {
        var before = open != null ? open.parent() : behind == null ? null : behind.parent();
        var number = open != null ? open.number() : behind == null ? "" : behind.number();
        if (token.style().below()) {
            return number.endsWith(")")
                    ? before
                    : open != null ? open.provision() : behind == null ? null : behind.provision();
        }
        var dot = token.bare().lastIndexOf('.');
        return dot > 0 && number.startsWith(token.bare().substring(0, dot + 1)) ? before : null;
    }

    private String number(Token token, String parent) {
        if (!token.style().below() || parent == null) {
            return token.bare();
        }
        return numberOf.getOrDefault(parent, parent) + "(" + token.bare() + ")";
    }

    /** 3A behind 3, 3B behind 3A. */
    private String next() {
        var root = open != null ? open.number() : behind == null ? "0" : behind.number();
        root = root.replaceFirst("(?<=\\d)[A-Z]$", "");
        for (var letter = 'A'; letter <= 'Z'; letter++) {
            if (!numberOf.containsValue(root + letter)) {
                return root + letter;
            }
        }
        return root + "-" + (numberOf.size() + 1);
    }

    private String identity(String number) {
        var id = Identities.of(number, numberOf.size() + 1);
        return Identities.fresh(id, identities);
    }
}
