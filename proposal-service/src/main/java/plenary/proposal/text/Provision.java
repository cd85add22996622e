package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Tree;

/**
 * One numbered unit of text.
 *
 * @param id stable identity, which outlives renumbering
 * @param number as printed
 * @param part preamble, article, resolution, annex, as the instrument names it
 * @param binding whether it binds those who sign
 * @param body the body it is with; null while no body has taken it up
 * @param baseText the instrument's wording; null where it is new
 * @param content the wording as it stands
 * @param origin the instrument or the proposal that brought it
 * @param taken the instructions in the draft that concern it, oldest first
 * @param acts names of the acts that touched it, oldest first
 * @param version the record entry that changed it last, for If-Match
 * @param suppressed whether it was struck out (SUP)
 * @param agreed the record entry at which a gavel fell on it last; null before
 * @param parent the provision it is a sub-paragraph of; null for none
 * @param headingWording the heading as a wording, once a bracket has stood in it; null before, and
 *     {@code heading} shows it
 * @param firstHeading the heading as it was before any bracket stood in it
 * @param hands how it was taken over by higher bodies and sent down, oldest first
 */
public record Provision(
        String id,
        String number,
        String part,
        String heading,
        boolean binding,
        String body,
        String baseText,
        Content content,
        ProvisionState state,
        String origin,
        List<Taken> taken,
        List<String> acts,
        long version,
        boolean suppressed,
        Long agreed,
        String parent,
        Content headingWording,
        String firstHeading,
        List<Handed> hands) {

    /** Whose heading nobody has bracketed. */
    public Provision(
            String id,
            String number,
            String part,
            String heading,
            boolean binding,
            String body,
            String baseText,
            Content content,
            ProvisionState state,
            String origin,
            List<Taken> taken,
            List<String> acts,
            long version,
            boolean suppressed,
            Long agreed,
            String parent) {
        this(
                id,
                number,
                part,
                heading,
                binding,
                body,
                baseText,
                content,
                state,
                origin,
                taken,
                acts,
                version,
                suppressed,
                agreed,
                parent,
                null,
                null,
                null);
    }

    /** An instruction that stands in the draft. */
    public record Taken(String proposal, int revision, int n, InstructionKind kind) {

        /** Whether it changed words. */
        boolean changes() {
            return kind != InstructionKind.NOC;
        }
    }

    public Provision {
        taken = taken == null ? List.of() : List.copyOf(taken);
        acts = acts == null ? List.of() : List.copyOf(acts);
        hands = hands == null ? List.of() : List.copyOf(hands);
    }

    /** Whether the instrument has no wording for it. */
    public boolean fresh() {
        return baseText == null;
    }

    /** Whether any passage is without agreement, in the wording or in the heading. */
    public boolean bracketed() {
        return content.hasBrackets() || title().hasBrackets();
    }

    /** The heading as a wording. */
    public Content title() {
        if (headingWording != null) {
            return headingWording;
        }
        return heading == null ? Content.EMPTY : Content.of(origin + ".heading", heading);
    }

    /** The wording in which a bracket stands: the heading, or the provision's own. */
    public Content around(String bracket) {
        return inTitle(bracket) ? headingWording : content;
    }

    private boolean inTitle(String bracket) {
        return headingWording != null && Tree.bracket(headingWording, bracket).isPresent();
    }

    /** Every open bracket in its wording and its heading, outer before inner. */
    public List<Bracketed> brackets() {
        var all = new ArrayList<>(Tree.brackets(content));
        all.addAll(Tree.brackets(title()));
        return all;
    }

    /** Whether a bracket wraps the whole wording. */
    public boolean wholly(String bracket) {
        return content.pieces().size() == 1
                && content.pieces().getFirst() instanceof Bracketed b
                && b.id().equals(bracket);
    }

    /** The heading the instrument gives it. */
    public String baseHeading() {
        return headingWording == null ? heading : firstHeading;
    }

    /** With the wording changed in which the bracket stands. */
    Provision reworded(String bracket, UnaryOperator<Content> change, long seq) {
        return inTitle(bracket)
                ? titled(change.apply(headingWording), seq, bracket)
                : worded(change.apply(content), seq, bracket);
    }

    Provision titled(Content next, long seq, String act) {
        var shown = next.shown().isEmpty() ? null : next.shown();
        return new Provision(
                id,
                number,
                part,
                shown,
                binding,
                body,
                baseText,
                content,
                state,
                origin,
                taken,
                touched(act),
                seq,
                suppressed,
                agreed,
                parent,
                next,
                baseHeading(),
                hands);
    }

    /** The same provision as it would read with another wording; for looking ahead only. */
    public Provision reading(Content next) {
        return copy(body, next, state, taken, acts, version, suppressed, agreed);
    }

    /** As the instrument has it, wording and heading. */
    Provision reverted(String instrument, long seq) {
        var first = baseHeading();
        var base = worded(Content.of(instrument, baseText), seq, null).struck(false);
        return new Provision(
                id,
                number,
                part,
                first,
                binding,
                body,
                baseText,
                base.content,
                state,
                origin,
                taken,
                acts,
                seq,
                false,
                agreed,
                parent,
                null,
                null,
                hands);
    }

    Provision worded(Content next, long seq, String act) {
        return copy(body, next, state, taken, touched(act), seq, suppressed, agreed);
    }

    Provision struck(boolean out) {
        return copy(body, content, state, taken, acts, version, out, agreed);
    }

    Provision in(ProvisionState next, long seq) {
        return copy(body, content, next, taken, acts, seq, suppressed, agreed);
    }

    Provision with(String to) {
        return copy(to, content, state, taken, acts, version, suppressed, agreed);
    }

    /** With another body from now on, as a whole. */
    Provision handed(Handed over) {
        var next = new ArrayList<>(hands);
        next.add(over);
        return new Provision(
                id,
                number,
                part,
                heading,
                binding,
                over.to(),
                baseText,
                content,
                state,
                origin,
                taken,
                acts,
                version,
                suppressed,
                agreed,
                parent,
                headingWording,
                firstHeading,
                next);
    }

    Provision agreedAt(String in, long seq) {
        return copy(
                in, content, ProvisionState.AGREED_IN_THE_BODY, taken, acts, seq, suppressed, seq);
    }

    /** As it comes back to a body from another, agreed by none of them since. */
    Provision back(String to, List<String> named, Long agreedBefore, long seq) {
        var back = copy(to, content, state, taken, named, seq, suppressed, agreedBefore);
        return back.in(back.moved(), seq);
    }

    /** The same place without any words. */
    Provision wordless() {
        return new Provision(
                id,
                number,
                part,
                baseHeading(),
                binding,
                body,
                baseText,
                Content.EMPTY,
                state,
                origin,
                List.of(),
                List.of(),
                version,
                false,
                agreed,
                parent,
                null,
                null,
                hands);
    }

    /** With an instruction in the draft; it stands in for an earlier revision of its proposal. */
    Provision taking(Taken instruction) {
        var next = new ArrayList<>(taken);
        next.removeIf(
                t ->
                        t.proposal().equals(instruction.proposal())
                                && t.revision() < instruction.revision());
        next.add(instruction);
        return taken(next);
    }

    Provision taken(List<Taken> next) {
        return copy(body, content, state, next, acts, version, suppressed, agreed);
    }

    /** The state it falls back to when its wording moves: reopened where it was agreed before. */
    ProvisionState moved() {
        if (bracketed()) {
            return ProvisionState.BRACKETED;
        }
        return agreed == null ? ProvisionState.UNDER_DISCUSSION : ProvisionState.REOPENED;
    }

    private List<String> touched(String act) {
        if (act == null || acts.contains(act)) {
            return acts;
        }
        var next = new ArrayList<>(acts);
        next.add(act);
        return next;
    }

    private Provision copy(
            String nextBody,
            Content nextContent,
            ProvisionState nextState,
            List<Taken> nextTaken,
            List<String> nextActs,
            long seq,
            boolean nextSuppressed,
            Long nextAgreed) {
        return new Provision(
                id,
                number,
                part,
                heading,
                binding,
                nextBody,
                baseText,
                nextContent,
                nextState,
                origin,
                nextTaken,
                nextActs,
                seq,
                nextSuppressed,
                nextAgreed,
                parent,
                headingWording,
                firstHeading,
                hands);
    }
}
