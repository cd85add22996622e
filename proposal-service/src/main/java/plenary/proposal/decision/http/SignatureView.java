package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.decision.SignatureBook;
import plenary.proposal.decision.SignatureList;
import plenary.proposal.decision.SignatureList.Row;

/**
 * The signature list of an adopted text.
 *
 * @param stage whether signing has begun or ended
 * @param signed of the delegations that may vote and sign
 * @param notSigned the rest of these
 * @param regions the same by regional group, each printed as {@code africa 38/3}
 * @param rows every delegation that may sign, in the order of the roster
 */
record SignatureView(
        String text,
        String language,
        String sha256,
        Stage stage,
        Instant openedAt,
        Instant closedAt,
        int signed,
        int notSigned,
        List<RegionView> regions,
        List<RowView> rows) {

    enum Stage {
        NOT_OPENED,
        OPEN,
        CLOSED
    }

    record RegionView(String region, int signed, int notSigned, String shown) {}

    /**
     * One delegation.
     *
     * @param counted whether it is among the totals: those that may only sign are listed apart
     * @param form absent where it gave no answer
     * @param provenance how well this row is sourced, in a replay: the answer, or else the
     *     delegation
     */
    record RowView(
            String delegation,
            Map<String, String> names,
            String region,
            Credentials credentials,
            boolean counted,
            boolean signed,
            SignatureForm form,
            String declaration,
            String provenance,
            Instant at,
            Long seq) {

        static RowView of(Row row) {
            var delegation = row.delegation();
            var signature = row.signature();
            return new RowView(
                    delegation.code(),
                    delegation.names(),
                    delegation.region(),
                    delegation.credentials(),
                    row.voting(),
                    row.signed(),
                    signature == null ? null : signature.form(),
                    signature == null ? null : signature.declaration(),
                    signature == null ? delegation.provenance() : signature.provenance(),
                    signature == null ? null : signature.at(),
                    signature == null ? null : signature.seq());
        }
    }

    static SignatureView of(ForumState state, String text) {
        var book = book(state, text);
        var list = SignatureList.of(state, book);
        return new SignatureView(
                book == null ? null : book.text(),
                book == null ? null : book.language(),
                book == null ? null : book.sha256(),
                book == null ? Stage.NOT_OPENED : book.open() ? Stage.OPEN : Stage.CLOSED,
                book == null ? null : book.openedAt(),
                book == null ? null : book.closedAt(),
                list.signed(),
                list.notSigned(),
                list.regions().stream()
                        .map(r -> new RegionView(r.region(), r.signed(), r.notSigned(), r.shown()))
                        .toList(),
                list.rows().stream().map(RowView::of).toList());
    }

    private static SignatureBook book(ForumState state, String text) {
        var books = state.decisions().signatures();
        if (text != null) {
            return books.find(text)
                    .orElseThrow(
                            () ->
                                    new Refused(
                                            RefusalCode.NOT_ADOPTED,
                                            "No signature of a text " + text + " was opened."));
        }
        return books.all().stream().max(Comparator.comparing(SignatureBook::openedAt)).orElse(null);
    }

    RowView row(String delegation) {
        return rows.stream()
                .filter(row -> row.delegation().equals(delegation))
                .findFirst()
                .orElseThrow();
    }
}
