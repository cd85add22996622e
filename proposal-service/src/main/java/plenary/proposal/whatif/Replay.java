package plenary.proposal.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.proposal.ForumState;
import plenary.proposal.decision.OwnPutting;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;
import plenary.proposal.decision.Veto;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Bindings;
import plenary.rules.whatif.RecordedVote;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.WhatIf;

/**
 * A recommendation under other charters: its votes counted by their rules, and its vetoes where
 * they give that group one. What a group would have vetoed that it did not is not guessed.
 */
public final class Replay {
    private Replay() {}

    /** What became, or would have become, of a provision in a round. */
    public enum ReplayFate {
        ADOPTED,
        /** A group's veto stopped it. */
        VETOED,
        /** It stayed clean, and waited with what a veto stopped. */
        WAITED,
        NOT_CARRIED,
        /** It is not known yet, or cannot be counted. */
        UNKNOWN
    }

    /**
     * One round.
     *
     * @param ownTo the group that alone decided it; null where the chambers did
     * @param yes and the other counts: of the chambers; 0 where a group voted, whose count is its
     *     own affair
     * @param asItWas what the vote came to
     */
    public record ReplayedRound(
            int round,
            String poll,
            String ownTo,
            long yes,
            long no,
            long abstain,
            Outcome asItWas,
            List<ReplayedProvision> provisions,
            List<UnderCharter> charters,
            List<ReplayedBloc> blocs) {}

    /**
     * @param stoppedBy the groups whose veto stopped it
     * @param under by charter, what would have become of it
     */
    public record ReplayedProvision(
            String provision,
            String number,
            ReplayFate asItWas,
            List<String> stoppedBy,
            Map<String, ReplayFate> under) {}

    /**
     * @param outcome of the chambers' vote; null where it cannot be counted
     * @param because why, in words: of the count, or of what is missing
     * @param vetoes the groups whose veto would have counted too
     * @param adopted how many provisions would have been adopted
     * @param words all of it for somebody who reads nothing else, by language
     */
    public record UnderCharter(
            String charter,
            Map<String, String> title,
            Outcome outcome,
            List<String> because,
            List<String> vetoes,
            int adopted,
            Map<String, String> words) {}

    /**
     * A bloc: of the provisions it voted for, how many were stopped.
     *
     * @param votedFor whether more of it said yes than no
     * @param stopped of the provisions it voted for, how many were stopped as it was
     * @param under the same by charter
     */
    public record ReplayedBloc(
            String bloc,
            long yes,
            long no,
            long abstain,
            boolean votedFor,
            long stopped,
            Map<String, Long> under) {}

    /**
     * Every round that was counted, in order. On a group's own items no chamber voted: where a
     * charter leaves no item to that group, what would have become of them is not known.
     *
     * @param bloc the fact of a seat that names its bloc
     */
    public static List<ReplayedRound> of(
            ForumState state, Recommendation recommendation, List<Charter> charters, String bloc) {
        var rounds = new ArrayList<ReplayedRound>();
        for (var round : recommendation.rounds()) {
            var poll = state.decisions().polls().get(round.poll());
            var own = OwnPutting.groupOf(state, round);
            if (poll.result() == null) {
                continue;
            }
            if (own.isPresent()) {
                rounds.add(OwnReplay.of(state, round, poll, own.get(), charters));
            } else if ("public".equals(poll.opened().audience())) {
                rounds.add(new OneRound(state, recommendation, round, poll, charters, bloc).told());
            }
        }
        return rounds;
    }

    private record OneRound(
            ForumState state,
            Recommendation recommendation,
            Round round,
            Poll poll,
            List<Charter> charters,
            String bloc) {

        ReplayedRound told() {
            var own = state.assembly().forum().charter();
            var rollCall =
                    RecordedVote.of(
                            poll.opened(), poll.result().tally(), poll.result().ballots(), own);
            var asked = charters.stream().map(one -> asked(one, own)).toList();
            var results = new WhatIf(asked, bound()).judge(rollCall);
            var provisions = new ArrayList<ReplayedProvision>();
            for (var provision : round.provisions()) {
                var id = provision.provision();
                var under = new LinkedHashMap<String, ReplayFate>();
                for (var i = 0; i < charters.size(); i++) {
                    under.put(charters.get(i).name(), fate(charters.get(i), results.get(i), id));
                }
                provisions.add(
                        new ReplayedProvision(
                                id, provision.number(), asItWas(id), stoppedBy(id), under));
            }
            var lines = new ArrayList<UnderCharter>();
            for (var i = 0; i < charters.size(); i++) {
                lines.add(under(charters.get(i), results.get(i), provisions));
            }
            var whole = poll.result().tally().whole();
            return new ReplayedRound(
                    round.number(),
                    poll.id(),
                    null,
                    whole.yes(),
                    whole.no(),
                    whole.abstain(),
                    poll.result().verdict().outcome(),
                    provisions,
                    lines,
                    blocs(rollCall, provisions));
        }

        private Asked asked(Charter charter, Charter own) {
            var asked = new Asked(charter, null);
            return charter.equals(own) ? asked.heldUnder(poll.opened().rule()) : asked;
        }

        /** A roster's columns are named as charters name their attributes. */
        private Bindings bound() {
            var sources = new HashMap<String, String>();
            charters.stream()
                    .flatMap(one -> one.attributes().stream())
                    .map(AttributeRead::name)
                    .forEach(name -> sources.put(name, name));
            return new Bindings(sources);
        }

        private boolean stopped(Veto veto, String provision) {
            return veto.brackets().isEmpty()
                    ? veto.standing().contains(provision)
                    : veto.brackets().containsKey(provision);
        }

        private List<String> stoppedBy(String provision) {
            return round.vetoes().stream()
                    .filter(veto -> stopped(veto, provision))
                    .map(Veto::group)
                    .toList();
        }

        private ReplayFate asItWas(String provision) {
            if (!poll.carried()) {
                return ReplayFate.NOT_CARRIED;
            }
            var last = round.number() == recommendation.rounds().size();
            if (last && recommendation.stage() == Recommendation.Stage.ADOPTED) {
                return ReplayFate.ADOPTED;
            }
            if (!stoppedBy(provision).isEmpty()) {
                return ReplayFate.VETOED;
            }
            return round.endedAt() == null ? ReplayFate.UNKNOWN : ReplayFate.WAITED;
        }

        private static boolean vetoes(Charter charter, String group) {
            return charter.advisoryGroup(group).filter(one -> one.veto() != null).isPresent();
        }

        private ReplayFate fate(Charter charter, Result result, String provision) {
            return switch (result) {
                case Result.NotCounted not -> ReplayFate.UNKNOWN;
                case Result.Counted counted when counted.outcome() != Outcome.ADOPTED ->
                        ReplayFate.NOT_CARRIED;
                case Result.Counted counted -> {
                    var stopping =
                            round.vetoes().stream().filter(one -> vetoes(charter, one.group()));
                    var all = stopping.toList();
                    yield all.stream().anyMatch(one -> stopped(one, provision))
                            ? ReplayFate.VETOED
                            : all.isEmpty() ? ReplayFate.ADOPTED : ReplayFate.WAITED;
                }
            };
        }

        private UnderCharter under(
                Charter charter, Result result, List<ReplayedProvision> provisions) {
            var vetoes =
                    round.vetoes().stream()
                            .map(Veto::group)
                            .filter(group -> vetoes(charter, group))
                            .distinct()
                            .toList();
            var adopted =
                    provisions.stream()
                            .filter(p -> p.under().get(charter.name()) == ReplayFate.ADOPTED)
                            .count();
            return switch (result) {
                case Result.NotCounted not ->
                        new UnderCharter(
                                charter.name(),
                                charter.title(),
                                null,
                                List.of(not.words()),
                                vetoes,
                                0,
                                ReplayWords.of(charter, state, provisions, Optional.empty()));
                case Result.Counted counted ->
                        new UnderCharter(
                                charter.name(),
                                charter.title(),
                                counted.outcome(),
                                counted.verdict().explanation().because().stream()
                                        .map(Sentence::english)
                                        .toList(),
                                vetoes,
                                (int) adopted,
                                ReplayWords.of(charter, state, provisions, Optional.of(counted)));
            };
        }

        private List<ReplayedBloc> blocs(RollCall rollCall, List<ReplayedProvision> provisions) {
            var sums = new TreeMap<String, long[]>();
            for (var said : rollCall.said()) {
                var name = said.unit().attributes().get(bloc);
                if (name == null) {
                    continue;
                }
                var sum = sums.computeIfAbsent(name, n -> new long[3]);
                for (var choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
                    if (choice.name().equalsIgnoreCase(said.answer())) {
                        sum[choice == Choice.YES ? 0 : choice == Choice.NO ? 1 : 2]++;
                    }
                }
            }
            var blocs = new ArrayList<ReplayedBloc>();
            sums.forEach((name, sum) -> blocs.add(bloc(name, sum, provisions)));
            return blocs;
        }

        private ReplayedBloc bloc(String name, long[] sum, List<ReplayedProvision> provisions) {
            var votedFor = sum[0] > sum[1];
            var under = new LinkedHashMap<String, Long>();
            for (var charter : charters) {
                var stopped =
                        provisions.stream()
                                .map(p -> p.under().get(charter.name()))
                                .filter(Replay::stopped)
                                .count();
                under.put(charter.name(), votedFor ? stopped : 0);
            }
            var stopped =
                    provisions.stream()
                            .map(ReplayedProvision::asItWas)
                            .filter(Replay::stopped)
                            .count();
            return new ReplayedBloc(
                    name, sum[0], sum[1], sum[2], votedFor, votedFor ? stopped : 0, under);
        }
    }

    /** Whether it was kept from being adopted; what only waited was not. */
    private static boolean stopped(ReplayFate fate) {
        return fate == ReplayFate.VETOED || fate == ReplayFate.NOT_CARRIED;
    }
}
