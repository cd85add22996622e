package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.text.Content;

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
        String parent) {

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
    }

    /** Whether the instrument has no wording for it. */
    public boolean fresh() {
        return baseText == null;
    }

    /** Whether any passage is without agreement. */
    public boolean bracketed() {
        return content.hasBrackets();
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

    Provision agreedAt(String in, long seq) {
        return copy(
                in, content, ProvisionState.AGREED_IN_THE_BODY, taken, acts, seq, suppressed, seq);
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
                parent);
    }
}
