package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.proposal.fork.http.HistoryView.ActView;
import plenary.proposal.fork.http.HistoryView.MoveView;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Bracket.Step;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.http.Sight;

/**
 * The ways of a provision's brackets through the bodies, by the record entry of each step. No word
 * of the text moves with them, so no version of it tells them.
 */
final class Moves {
    private static final Map<StepKind, String> EVENTS =
            Map.of(
                    StepKind.ESCALATED, "bracket.escalated.v1",
                    StepKind.REFERRED, "bracket.referred.v1");

    private record Made(StepKind how, Instant at, List<MoveView> moves) {}

    private final Map<Long, Made> bySeq = new TreeMap<>();

    private Moves() {}

    /** Of the brackets as the reader sees them: what a closed body did shows as its report. */
    static Moves of(Sight sight, String provision) {
        var moves = new Moves();
        sight.texts().brackets().all().stream()
                .filter(b -> b.provision().equals(provision))
                .forEach(b -> b.path().forEach(step -> moves.take(sight, b, step)));
        return moves;
    }

    private void take(Sight sight, Bracket bracket, Step step) {
        if (EVENTS.containsKey(step.kind())) {
            bySeq.computeIfAbsent(
                            step.seq(), seq -> new Made(step.kind(), step.at(), new ArrayList<>()))
                    .moves()
                    .add(
                            new MoveView(
                                    bracket.id(),
                                    sight.bodyName(step.body()),
                                    step.note(),
                                    step.until()));
        }
    }

    /** With the acts on the wording, oldest first; an act that did both is told once. */
    List<ActView> among(List<ActView> acts) {
        var all = new ArrayList<ActView>();
        for (var act : acts) {
            var made = bySeq.remove(act.seq());
            all.add(made == null ? act : with(act, made.moves()));
        }
        bySeq.forEach((seq, made) -> all.add(alone(seq, made)));
        all.sort(Comparator.comparingLong(ActView::seq));
        return all;
    }

    private static ActView with(ActView act, List<MoveView> moves) {
        return new ActView(
                act.seq(),
                act.at(),
                act.as(),
                act.asName(),
                act.events(),
                act.names(),
                act.state(),
                act.body(),
                act.shown(),
                act.difference(),
                act.brackets(),
                moves,
                act.reason(),
                act.division());
    }

    private static ActView alone(long seq, Made made) {
        return new ActView(
                seq,
                made.at(),
                null,
                null,
                List.of(EVENTS.get(made.how())),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                made.moves(),
                null,
                null);
    }
}
