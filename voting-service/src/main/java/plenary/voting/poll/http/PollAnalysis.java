package plenary.voting.poll.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.rules.analysis.Indicators;
import plenary.rules.analysis.OutcomeAnalysis;
import plenary.rules.analysis.OutcomeAnalysis.Answered;
import plenary.rules.analysis.OutcomeAnalysis.Cell;
import plenary.voting.poll.Poll;

/** Who voted how beside what is known of them from elsewhere; only of a closed vote by name. */
final class PollAnalysis {

    static final String CSV = "text/csv;charset=UTF-8";

    private static final Indicators GOVERNANCE = Indicators.governance2012();
    private static final CsvMapper TABLES = new CsvMapper();

    private PollAnalysis() {}

    /**
     * The sides of a vote beside each other.
     *
     * @param indicators what they are and of which year
     * @param source whose they are, and under which licence
     * @param cells by indicator, region ({@code *} for all) and side: yes, no, abstain, …
     * @param unmatched delegations of which the indicators know nothing
     */
    public record AnalysisView(
            String poll,
            String indicators,
            String source,
            List<Cell> cells,
            List<String> unmatched) {}

    static AnalysisView view(Poll poll) {
        var analysis = OutcomeAnalysis.of(answers(poll), GOVERNANCE);
        return new AnalysisView(
                poll.opened().poll(),
                GOVERNANCE.title(),
                GOVERNANCE.source(),
                analysis.cells(),
                analysis.unmatched());
    }

    static String table(Poll poll) {
        var names = List.copyOf(GOVERNANCE.names());
        List<List<String>> rows = new ArrayList<>();
        var header = new ArrayList<>(List.of("delegation", "region", "side"));
        header.addAll(names);
        rows.add(header);
        for (var one : answers(poll)) {
            var row = new ArrayList<String>();
            row.add(one.code());
            row.add(one.region() == null ? "" : one.region());
            row.add(one.side());
            names.forEach(
                    name ->
                            row.add(
                                    GOVERNANCE
                                            .of(name, one.code())
                                            .map(Object::toString)
                                            .orElse("")));
            rows.add(row);
        }
        try {
            return TABLES.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Answered> answers(Poll poll) {
        PollOpened opened = poll.opened();
        if (!(poll instanceof Poll.Closed closed)
                || !opened.namesShown()
                || closed.closed().ballots().isEmpty()) {
            throw new Refused(
                    RefusalCode.NOT_FOUND, "There are no ballots by name of this vote to look at.");
        }
        Map<String, Choice> choices = new HashMap<>();
        for (Ballot ballot : closed.closed().ballots()) {
            choices.put(ballot.seat(), ballot.choice());
        }
        return opened.electorate().electors().stream()
                .filter(elector -> !elector.recused())
                .map(
                        elector ->
                                new Answered(
                                        elector.delegation(),
                                        elector.attributes().get("region"),
                                        side(elector, choices.get(elector.seat()))))
                .toList();
    }

    private static String side(Elector elector, Choice choice) {
        if (choice != null) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return elector.present() ? "not-taking-part" : "absent";
    }
}
