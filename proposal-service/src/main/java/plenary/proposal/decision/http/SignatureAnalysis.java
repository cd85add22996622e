package plenary.proposal.decision.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plenary.proposal.desk.Csv;
import plenary.rules.analysis.Indicators;
import plenary.rules.analysis.OutcomeAnalysis;
import plenary.rules.analysis.OutcomeAnalysis.Answered;
import plenary.rules.analysis.OutcomeAnalysis.Cell;

/** Who signed beside what is known of them from elsewhere. */
final class SignatureAnalysis {

    private static final Indicators GOVERNANCE = Indicators.governance2012();

    private SignatureAnalysis() {}

    /**
     * Signers beside the others.
     *
     * @param indicators what they are and of which year
     * @param source whose they are, and under which licence
     * @param cells by indicator, region ({@code *} for all) and side: signed, others
     * @param unmatched delegations of which the indicators know nothing
     */
    record AnalysisView(
            String text,
            String indicators,
            String source,
            List<Cell> cells,
            List<String> unmatched) {}

    static AnalysisView view(SignatureView signature) {
        var analysis = OutcomeAnalysis.of(answers(signature), GOVERNANCE);
        return new AnalysisView(
                signature.text(),
                GOVERNANCE.title(),
                GOVERNANCE.source(),
                analysis.cells(),
                analysis.unmatched());
    }

    static Csv table(SignatureView signature) {
        var names = GOVERNANCE.names();
        var header = new ArrayList<>(List.of("delegation", "region", "side"));
        header.addAll(names);
        var csv = Csv.of(header.toArray(String[]::new));
        for (var one : answers(signature)) {
            var cells = new ArrayList<Object>(Arrays.asList(one.code(), one.region(), one.side()));
            names.forEach(name -> cells.add(GOVERNANCE.of(name, one.code()).orElse(null)));
            csv.line(cells.toArray());
        }
        return csv;
    }

    private static List<Answered> answers(SignatureView signature) {
        return signature.rows().stream()
                .filter(SignatureView.RowView::counted)
                .map(
                        row ->
                                new Answered(
                                        row.delegation(),
                                        row.region(),
                                        row.signed() ? "signed" : "others"))
                .toList();
    }
}
