package plenary.voting.poll.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Choice;
import plenary.voting.forum.Viewer;
import plenary.voting.paper.Sheet;
import plenary.voting.paper.SheetAgreement;
import plenary.voting.paper.SheetAgreement.Difference;
import plenary.voting.paper.SheetReturn;
import plenary.voting.poll.Roll;
import plenary.voting.poll.store.PollRow;

/**
 * What is printed for a vote, and where its reading stands.
 *
 * @param sheet the number printed on it
 * @param choices what may be ticked
 * @param lines everybody who votes, in the order of call
 * @param handedIn the tellers who have keyed it in
 * @param standing {@code awaited}, {@code disagreed} or {@code agreed}; absent on the network
 * @param code {@code count-incomplete} or {@code tellers-disagree} while it cannot be closed
 * @param differences seat by seat; for the officers of the body that counts, once they have read
 *     themselves or count nothing
 */
public record SheetView(
        String poll,
        String sheet,
        Method method,
        Map<String, String> question,
        List<Choice> choices,
        List<Line> lines,
        boolean onPaper,
        List<String> handedIn,
        String standing,
        String code,
        List<Difference> differences) {

    /**
     * A line of the sheet.
     *
     * @param number from 1
     * @param castBy the delegation that answers for it, where that is another one by proxy
     * @param electronic whether its ballot was cast before: nothing is ticked here. Told to the
     *     officers of the body that counts; else absent
     */
    public record Line(
            int number,
            String seat,
            String delegation,
            String castBy,
            String votingClass,
            boolean recused,
            Boolean electronic) {}

    /**
     * @param officer whether the reader is an officer of the body that counts
     * @param teller how the count calls the reader; null where no teller
     */
    record Reader(Viewer viewer, boolean officer, String teller) {}

    static SheetView of(PollRow row, Set<String> voted, List<SheetReturn> returns, Reader reader) {
        var opened = row.toPoll().opened();
        var roll = Roll.of(opened);
        var electors = Sheet.inOrder(opened);
        var lines = new java.util.ArrayList<Line>(electors.size());
        for (var elector : electors) {
            var by = roll.castBy(elector.seat());
            lines.add(
                    new Line(
                            lines.size() + 1,
                            elector.seat(),
                            elector.delegation(),
                            by.equals(elector.delegation()) ? null : by,
                            elector.votingClass(),
                            elector.recused(),
                            reader.officer() ? voted.contains(elector.seat()) : null));
        }
        var standing = SheetAgreement.of(returns);
        var handedIn = SheetAgreement.standing(returns).stream().map(SheetReturn::teller).toList();
        // each reads for themselves: what another read is shown to who has read
        var sees =
                reader.officer() && (reader.teller() == null || handedIn.contains(reader.teller()));
        var paper = row.paper != null && opened.method() != Method.SHOW_OF_HANDS;
        return new SheetView(
                row.poll,
                Sheet.number(opened),
                opened.method(),
                opened.question(),
                Sheet.choices(opened),
                lines,
                row.paper != null,
                handedIn,
                paper ? word(standing) : null,
                paper ? code(standing) : null,
                sees && standing instanceof SheetAgreement.Disagreed d
                        ? d.differences()
                        : List.of());
    }

    private static String word(SheetAgreement standing) {
        return switch (standing) {
            case SheetAgreement.Agreed agreed -> "agreed";
            case SheetAgreement.Disagreed disagreed -> "disagreed";
            case SheetAgreement.Awaited awaited -> "awaited";
        };
    }

    private static String code(SheetAgreement standing) {
        return switch (standing) {
            case SheetAgreement.Agreed agreed -> null;
            case SheetAgreement.Disagreed disagreed -> RefusalCode.TELLERS_DISAGREE.code();
            case SheetAgreement.Awaited awaited -> RefusalCode.COUNT_INCOMPLETE.code();
        };
    }
}
