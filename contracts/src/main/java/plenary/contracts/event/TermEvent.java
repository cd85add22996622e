package plenary.contracts.event;

import java.util.List;
import java.util.Map;

/** Defined terms: what they mean, and by which words they are used. */
public sealed interface TermEvent extends DeliberationEvent {

    /**
     * A term is defined from now on.
     *
     * @param term its name in every address, {@code operators}
     * @param forms by language: the words it is used by; an asterisk at the beginning or end of a
     *     form stands for any further letters of the same word
     * @param caseKept whether capitals must be as written
     * @param provision the provision that defines it; absent where it has a definition of its own
     * @param definition by language: its own definition; absent where a provision defines it
     */
    record TermDeclared(
            String term,
            Map<String, List<String>> forms,
            boolean caseKept,
            String provision,
            Map<String, String> definition)
            implements TermEvent {}

    /** A term is defined otherwise; fields as in {@link TermDeclared}. */
    record TermRevised(
            String term,
            Map<String, List<String>> forms,
            boolean caseKept,
            String provision,
            Map<String, String> definition,
            String reason)
            implements TermEvent {}

    /** A term is no longer a defined one; its history stays. */
    record TermWithdrawn(String term, String reason) implements TermEvent {}
}
