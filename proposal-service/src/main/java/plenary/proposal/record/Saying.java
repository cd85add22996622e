package plenary.proposal.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.ProposalEvent.SponsorDenied;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Outcome;
import plenary.proposal.ForumState;

/** The sentences of a day in one language. */
record Saying(ForumState state, TodayWords words) {
    private static final int SHOWN = 8;

    String of(Happening happening, List<Told> acts) {
        var event = acts.getFirst().event();
        var n = acts.size();
        return switch (happening) {
            case TEXT_ADOPTED ->
                    say("text_adopted", Map.of("title", said(((TextAdopted) event).title())));
            case RECOMMENDATION_ADOPTED -> say("recommendation_adopted", Map.of());
            case VOTE -> vote((ResultReceived) event);
            case VETO -> veto((VetoCast) event);
            case RECOMMENDATION_BACK ->
                    event instanceof RecommendationReturned back
                            ? back(back)
                            : say("recommendation_failed", Map.of());
            case SIGNATURES -> signatures(acts);
            case RULING -> ruling(event);
            case AGREED -> agreed(acts);
            case WITHDRAWN -> {
                var proposals = all(acts, ProposalWithdrawn.class, ProposalWithdrawn::proposal);
                yield say("withdrawn", Map.of("n", proposals.size(), "proposals", list(proposals)));
            }
            case CHECK ->
                    say("check", Map.of("words", said(((TemperatureCheckClosed) event).words())));
            case TABLED ->
                    say(
                            "tabled",
                            Map.of(
                                    "n",
                                    n,
                                    "proposals",
                                    list(all(acts, ProposalTabled.class, this::by))));
            case DENIED -> denied(acts);
            case BRACKETS -> brackets(acts);
            case OBJECTIONS ->
                    say(
                            "objections",
                            Map.of(
                                    "n",
                                    n,
                                    "who",
                                    list(all(acts, ConsensusObjected.class, o -> who(o.seat())))));
            case MEETINGS ->
                    say(
                            "meetings",
                            Map.of(
                                    "n",
                                    n,
                                    "titles",
                                    list(all(acts, SessionOpened.class, this::title))));
            case STATEMENTS -> say("statements", Map.of("n", n));
            case ROSTER ->
                    say(
                            "roster",
                            Map.of("n", ((RosterImported) acts.getLast().event()).delegations()));
        };
    }

    private String vote(ResultReceived result) {
        var count = whole(result);
        var question =
                state.decisions()
                        .polls()
                        .find(result.poll())
                        .map(poll -> named(poll.opened().question(), result.poll()))
                        .orElse(result.poll());
        return say(
                "vote",
                Map.of(
                        "question", question,
                        "outcome", say(outcome(result.verdict().outcome()), Map.of()),
                        "yes", count.yes(),
                        "no", count.no(),
                        "abstain", count.abstain()));
    }

    /** All classes together. */
    static ClassCount whole(ResultReceived result) {
        return result.tally().whole();
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "outcome.adopted";
            case REJECTED -> "outcome.rejected";
            case NOT_ADOPTED -> "outcome.not_adopted";
            case VETOED -> "outcome.vetoed";
            case NO_OPINION -> "outcome.no_opinion";
            case POSTPONED -> "outcome.postponed";
            case PENDING_SECOND_VOTE, PENDING_CASTING_VOTE -> "outcome.tied";
            case LAPSED -> "outcome.lapsed";
            case NO_QUORUM -> "outcome.no_quorum";
        };
    }

    private String veto(VetoCast veto) {
        var group =
                state.assembly()
                        .forum()
                        .charter()
                        .advisoryGroup(veto.group())
                        .map(g -> named(g.title(), veto.group()))
                        .orElse(veto.group());
        return say(
                "veto",
                Map.of(
                        "group", group,
                        "n", veto.provisions().size(),
                        "provisions", numbers(veto.provisions()),
                        "reason", said(veto.reason())));
    }

    private String back(RecommendationReturned back) {
        var provisions = back.brackets().stream().map(b -> b.provision()).distinct().toList();
        return say(
                "recommendation_back",
                Map.of(
                        "n", provisions.size(),
                        "provisions", numbers(provisions),
                        "body", body(back.body())));
    }

    private String signatures(List<Told> acts) {
        var not =
                acts.stream()
                        .map(a -> ((SignatureGiven) a.event()).form())
                        .filter(form -> form == SignatureForm.DECLARED_IT_WILL_NOT)
                        .count();
        var signed = acts.size() - not;
        return say(
                not == 0 ? "signed" : signed == 0 ? "signed_not" : "signed_and_not",
                Map.of("n", signed, "not", not));
    }

    private String ruling(DeliberationEvent event) {
        return switch (event) {
            case RulingGiven ruling -> say("ruling", Map.of("words", said(ruling.words())));
            case AppealDecided appeal when appeal.overruled() -> say("appeal_overruled", Map.of());
            default -> say("appeal_upheld", Map.of());
        };
    }

    private String agreed(List<Told> acts) {
        var provisions =
                acts.stream()
                        .flatMap(
                                a ->
                                        switch (a.event()) {
                                            case ConsensusGavelled g -> g.agreed().stream();
                                            case SilenceEnded s -> s.agreed().stream();
                                            default -> Stream.<String>empty();
                                        })
                        .distinct()
                        .toList();
        return provisions.isEmpty()
                ? say("agreed_none", Map.of())
                : say("agreed", Map.of("n", provisions.size(), "provisions", numbers(provisions)));
    }

    private String by(ProposalTabled tabled) {
        return say("tabled_by", Map.of("proposal", tabled.proposal(), "who", who(tabled.by())));
    }

    private String denied(List<Told> acts) {
        var proposals = all(acts, SponsorDenied.class, SponsorDenied::proposal);
        return say(
                "denied",
                Map.of(
                        "who", list(all(acts, SponsorDenied.class, d -> who(d.delegation()))),
                        "n", proposals.size(),
                        "proposals", list(proposals)));
    }

    private String brackets(List<Told> acts) {
        var opened = acts.stream().filter(a -> a.event() instanceof BracketOpened).count();
        var closed = acts.size() - opened;
        return say(
                closed == 0 ? "brackets_opened" : opened == 0 ? "brackets_closed" : "brackets",
                Map.of("opened", opened, "closed", closed));
    }

    private String title(SessionOpened session) {
        return session.title() == null ? body(session.body()) : session.title();
    }

    private String body(String id) {
        return state.assembly().bodies().find(id).map(b -> named(b.names(), id)).orElse(id);
    }

    private String who(String seat) {
        return state.assembly().roster().nameOf(seat, words.language());
    }

    private String named(Map<String, String> names, String otherwise) {
        return names.getOrDefault(words.language(), names.getOrDefault("en", otherwise));
    }

    private String numbers(List<String> provisions) {
        return list(
                provisions.stream()
                        .map(
                                id ->
                                        state.texts()
                                                .provisions()
                                                .find(id)
                                                .map(p -> p.number())
                                                .orElse(id))
                        .toList());
    }

    /** What each of the acts names, once. */
    private static <E> List<String> all(List<Told> acts, Class<E> kind, Function<E, String> named) {
        return acts.stream().map(a -> named.apply(kind.cast(a.event()))).distinct().toList();
    }

    private String list(List<String> names) {
        var more = names.size() - SHOWN;
        return words.list(
                more <= 0
                        ? names
                        : Stream.concat(
                                        names.stream().limit(SHOWN),
                                        Stream.of(say("more", Map.of("n", more))))
                                .toList());
    }

    /** Somebody's words; an old record may hold none. */
    private static String said(String words) {
        return words == null ? "…" : words;
    }

    private String say(String key, Map<String, ?> with) {
        return words.say(key, with);
    }
}
