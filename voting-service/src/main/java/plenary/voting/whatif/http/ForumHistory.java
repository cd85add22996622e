package plenary.voting.whatif.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Bindings;
import plenary.rules.whatif.Blocs;
import plenary.rules.whatif.PlayedVetoes;
import plenary.rules.whatif.PlayedVetoes.StoodVeto;
import plenary.rules.whatif.RecordedVote;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.WhatIf;
import plenary.voting.poll.Poll;
import plenary.voting.poll.store.PollRow;
import plenary.voting.whatif.http.HistoryView.CharterLine;
import plenary.voting.whatif.http.HistoryView.HeldView;
import plenary.voting.whatif.http.HistoryView.VoteView;

/** A forum's closed votes as roll calls, judged by other rule sets. */
final class ForumHistory {

    private static final String NOTICE =
            "These are counts under other rules, with the vetoes that were cast, under every rule set"
                    + " that gives their groups one. What another group would have vetoed is not"
                    + " guessed. What a veto did, provision by provision, is told beside each"
                    + " recommendation.";

    /** Which votes are asked about. */
    enum Of {
        /** Those on recommendations. */
        RECOMMENDATIONS,
        /** All votes of the chambers, procedure among them. */
        VOTES
    }

    /**
     * What is asked of a forum's votes.
     *
     * @param own the forum's charter as it stands; null where that is not known
     */
    record Question(
            Of of, List<Asked> asked, String bloc, Map<String, String> bindings, Charter own) {}

    /** Votes that are judged by the same rules. */
    private record Sort(Matter matter, boolean plenary, Rule held) {

        static Sort of(PollOpened opened) {
            var inCommittee = Boolean.TRUE.equals(opened.conducted().inCommittee());
            return new Sort(ForumHistory.matter(opened).orElseThrow(), !inCommittee, opened.rule());
        }
    }

    private record Held(PollRow row, Poll.Closed poll, RollCall rollCall) {}

    private ForumHistory() {}

    /** Refuses {@code malformed-request} for what is not of the form {@code attribute=fact}. */
    static Map<String, String> bindings(List<String> bind) {
        Map<String, String> bindings = new HashMap<>();
        for (String one : bind) {
            int equals = one.indexOf('=');
            if (equals < 1 || equals == one.length() - 1) {
                throw new Refused(
                        RefusalCode.MALFORMED_REQUEST,
                        "bind is of the form attribute=fact, and this is not: " + one);
            }
            bindings.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return bindings;
    }

    /**
     * @param cast by vote, the vetoes that stopped what it had carried
     */
    static HistoryView of(
            List<PollRow> rows, Map<String, List<StoodVeto>> cast, Question question) {
        List<Held> held = new ArrayList<>();
        for (PollRow row : rows) {
            if (row.toPoll() instanceof Poll.Closed closed
                    && matter(closed.opened())
                            .filter(one -> asks(question.of(), one))
                            .isPresent()) {
                held.add(new Held(row, closed, rollCall(closed, question.own())));
            }
        }
        Map<Sort, WhatIf> bySort = new HashMap<>();
        List<List<Result>> results = new ArrayList<>();
        for (Held one : held) {
            var opened = one.poll().opened();
            var sort = Sort.of(opened);
            results.add(
                    played(
                            bySort.computeIfAbsent(sort, s -> whatIf(question, s))
                                    .judge(one.rollCall()),
                            question,
                            cast.getOrDefault(one.row().poll, List.of())));
        }
        List<VoteView> votes = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            var stood = cast.getOrDefault(held.get(i).row().poll, List.<StoodVeto>of());
            votes.add(vote(held.get(i), stood, round(held, i), results.get(i)));
        }
        long carried = votes.stream().filter(one -> one.verdict() == Outcome.ADOPTED).count();
        return new HistoryView(
                NOTICE,
                new HeldView(votes.size(), carried),
                lines(question.asked(), results),
                Blocs.of(held.stream().map(Held::rollCall).toList(), results, question.bloc()),
                votes);
    }

    private static List<Result> played(
            List<Result> results, Question question, List<StoodVeto> cast) {
        List<Result> played = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            var charter = question.asked().get(i).charter();
            played.add(PlayedVetoes.on(results.get(i), charter, cast));
        }
        return played;
    }

    /**
     * What a vote was about; empty for votes of a group, and those on a group's veto. Older records
     * do not say it, and it is read from what they were on; whether a body is competent is then
     * procedure like any other.
     */
    private static Optional<Matter> matter(PollOpened opened) {
        var said = Optional.ofNullable(opened.conducted().matter());
        return switch (opened.kind()) {
            case CHAMBER -> said.or(() -> Optional.of(ofChambers(opened.subject())));
            case PROCEDURAL -> said.or(() -> Optional.of(ofProcedure(opened.subject())));
            case GROUP, OVERRIDE -> Optional.empty();
        };
    }

    private static Matter ofProcedure(String subject) {
        var kind = subject == null ? "" : subject.substring(0, subject.indexOf('/') + 1);
        return switch (kind) {
            case "challenge/", "ruling/" -> Matter.APPEAL;
            case "poll/", "reopening/" -> Matter.RECONSIDERATION;
            default -> Matter.PROCEDURE;
        };
    }

    private static Matter ofChambers(String subject) {
        if (subject == null) {
            return Matter.PROPOSAL;
        }
        return subject.startsWith("recommendation/")
                ? Matter.RECOMMENDATION
                : subject.startsWith("charter/") ? Matter.CHARTER : Matter.PROPOSAL;
    }

    private static boolean asks(Of of, Matter matter) {
        return of == Of.VOTES || matter == Matter.RECOMMENDATION;
    }

    private static WhatIf whatIf(Question question, Sort sort) {
        return new WhatIf(
                question.asked().stream().map(one -> asked(one, question, sort)).toList(),
                bound(question));
    }

    /**
     * Its own charter is asked for the very rule, where it still has it; any other for the one it
     * has for the matter.
     */
    private static Asked asked(Asked one, Question question, Sort sort) {
        var has = one.charter().rule(sort.held().name()).isPresent();
        if (has && one.charter().equals(question.own())) {
            return one.heldUnder(sort.held());
        }
        return sort.matter() == Matter.RECOMMENDATION ? one : one.on(sort.matter(), sort.plenary());
    }

    /** The how-manieth vote on the same matter it was. */
    private static int round(List<Held> held, int at) {
        String subject = held.get(at).poll().opened().subject();
        return (int)
                held.subList(0, at + 1).stream()
                        .filter(one -> Objects.equals(one.poll().opened().subject(), subject))
                        .count();
    }

    /** A roster's columns are named as charters name their attributes; what is said goes before. */
    private static Bindings bound(Question question) {
        Map<String, String> sources = new HashMap<>();
        question.asked().stream()
                .flatMap(one -> one.charter().attributes().stream())
                .map(AttributeRead::name)
                .forEach(name -> sources.put(name, name));
        sources.putAll(question.bindings());
        return new Bindings(sources);
    }

    private static RollCall rollCall(Poll.Closed closed, Charter own) {
        PollClosed result = closed.closed();
        return RecordedVote.of(closed.opened(), result.tally(), result.ballots(), own);
    }

    private static VoteView vote(Held held, List<StoodVeto> cast, int round, List<Result> results) {
        var view = WhatIfView.rollCall(held.rollCall(), results);
        var opened = held.poll().opened();
        return new VoteView(
                held.row().poll,
                opened.subject(),
                round,
                opened.question(),
                held.row().closedAt,
                matter(opened).orElseThrow(),
                opened.rule().name(),
                held.poll().closed().verdict().outcome(),
                cast,
                !held.rollCall().said().isEmpty(),
                view.results(),
                view.differs(),
                view.differences());
    }

    private static List<CharterLine> lines(List<Asked> asked, List<List<Result>> results) {
        List<CharterLine> lines = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            long through = 0;
            long stopped = 0;
            long cannot = 0;
            long vetoed = 0;
            for (List<Result> one : results) {
                switch (one.get(i)) {
                    case Result.Counted counted -> {
                        boolean adopted = counted.outcome() == Outcome.ADOPTED;
                        through += adopted ? 1 : 0;
                        stopped += adopted ? 0 : 1;
                        vetoed += counted.outcome() == Outcome.VETOED ? 1 : 0;
                    }
                    case Result.NotCounted not -> cannot++;
                }
            }
            lines.add(new CharterLine(asked.get(i).name(), through, stopped, cannot, vetoed));
        }
        return lines;
    }
}
