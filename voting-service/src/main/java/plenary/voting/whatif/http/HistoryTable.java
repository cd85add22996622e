package plenary.voting.whatif.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.rule.Outcome;
import plenary.rules.whatif.Blocs.Bloc;
import plenary.rules.whatif.PlayedVetoes.StoodVeto;
import plenary.voting.whatif.http.HistoryView.VoteView;
import plenary.voting.whatif.http.WhatIfView.ResultView;

/** The forum's history as tables; what a spreadsheet would take for a formula is kept a text. */
final class HistoryTable {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final CsvMapper CSV = new CsvMapper();

    private HistoryTable() {}

    /**
     * A line for each vote under each charter.
     *
     * @param language of the questions, where they were put in it
     */
    static RestResponse<String> votes(HistoryView view, String language, String file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "poll",
                        "subject",
                        "round",
                        "closed_at",
                        "question",
                        "own_rule",
                        "own_verdict",
                        "charter",
                        "rule",
                        "verdict",
                        "vetoed_by",
                        "cannot_count_because"));
        for (VoteView vote : view.votes()) {
            for (ResultView result : vote.results()) {
                rows.add(
                        row(
                                vote.poll(),
                                vote.subject(),
                                vote.round(),
                                vote.closedAt(),
                                question(vote, language),
                                vote.rule(),
                                kebab(vote.verdict()),
                                result.charter(),
                                result.rule(),
                                kebab(result.verdict()),
                                result.verdict() == Outcome.VETOED ? groups(vote) : null,
                                result.cannotCountBecause() == null
                                        ? null
                                        : result.cannotCountBecause().code()));
            }
        }
        return csv(rows, file);
    }

    static RestResponse<String> blocs(HistoryView view, String file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "bloc",
                        "units",
                        "voted_for",
                        "voted_against",
                        "charter",
                        "of_these_stopped",
                        "against_but_let_through"));
        for (Bloc bloc : view.blocs()) {
            bloc.stopped()
                    .forEach(
                            (charter, stopped) ->
                                    rows.add(
                                            row(
                                                    bloc.bloc(),
                                                    bloc.units(),
                                                    bloc.votedFor(),
                                                    bloc.votedAgainst(),
                                                    charter,
                                                    stopped,
                                                    bloc.letThrough().get(charter))));
        }
        return csv(rows, file);
    }

    private static String question(VoteView vote, String language) {
        var put = vote.question();
        return put == null ? null : put.getOrDefault(language, put.get("en"));
    }

    private static String groups(VoteView vote) {
        return vote.vetoes().stream().map(StoodVeto::group).collect(Collectors.joining(" "));
    }

    private static List<String> row(Object... cells) {
        return Stream.of(cells).map(cell -> cell == null ? "" : safe(cell.toString())).toList();
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String kebab(Enum<?> value) {
        return value == null
                ? null
                : value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static RestResponse<String> csv(List<List<String>> rows, String file) {
        try {
            return ResponseBuilder.ok(CSV.writeValueAsString(rows), TYPE)
                    .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
