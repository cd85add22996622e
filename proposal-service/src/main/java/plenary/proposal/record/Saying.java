package plenary.proposal.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.BracketEvent.BracketOpened;
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
record Saying(ForumState state, String language) {

    String of(Happening happening, List<Told> acts) {
        var event = acts.getFirst().event();
        var n = acts.size();
        return switch (happening) {
            case TEXT_ADOPTED ->
                    say("“%s” was adopted.", "« %s » a été adopté.", ((TextAdopted) event).title());
            case RECOMMENDATION_ADOPTED ->
                    say("The recommendation was adopted.", "La recommandation a été adoptée.");
            case VOTE -> vote((ResultReceived) event);
            case VETO -> veto((VetoCast) event);
            case RECOMMENDATION_BACK ->
                    event instanceof RecommendationReturned back
                            ? say(
                                    "Provisions %s went back to %s.",
                                    "Les dispositions %s sont retournées à %s.",
                                    numbers(back.brackets().stream().map(b -> b.provision())),
                                    body(back.body()))
                            : say(
                                    "The recommendation failed.",
                                    "La recommandation n'a pas abouti.");
            case SIGNATURES -> signatures(acts);
            case RULING -> ruling(acts.getFirst());
            case AGREED -> agreed(acts);
            case WITHDRAWN ->
                    say(
                            n == 1 ? "Proposal %s was withdrawn." : "Proposals %s were withdrawn.",
                            n == 1
                                    ? "La proposition %s a été retirée."
                                    : "Les propositions %s ont été retirées.",
                            list(
                                    acts.stream()
                                            .map(a -> ((ProposalWithdrawn) a.event()).proposal())));
            case CHECK ->
                    say(
                            "The chair took the temperature of the room, which decides nothing: “%s”",
                            "La présidence a pris la température de la salle, ce qui ne décide"
                                    + " rien : « %s »",
                            ((TemperatureCheckClosed) event).words());
            case TABLED -> tabled(acts);
            case DENIED ->
                    say(
                            "%s denied sponsoring proposal %s.",
                            "Coparrainage démenti : %s, proposition %s.",
                            list(
                                    acts.stream()
                                            .map(
                                                    a ->
                                                            who(
                                                                    ((SponsorDenied) a.event())
                                                                            .delegation()))),
                            list(
                                    acts.stream()
                                            .map(a -> ((SponsorDenied) a.event()).proposal())
                                            .distinct()));
            case BRACKETS -> brackets(acts);
            case OBJECTIONS ->
                    say(
                            n == 1
                                    ? "%s objected to consensus."
                                    : "There were " + n + " objections to consensus, from %s.",
                            n == 1
                                    ? "Objection au consensus : %s."
                                    : n + " objections au consensus : %s.",
                            list(
                                    acts.stream()
                                            .map(a -> who(((ConsensusObjected) a.event()).seat()))
                                            .distinct()));
            case MEETINGS ->
                    say(
                            n == 1 ? "A meeting was opened: %s." : n + " meetings were opened: %s.",
                            n == 1
                                    ? "Une séance a été ouverte : %s."
                                    : n + " séances ont été ouvertes : %s.",
                            list(
                                    acts.stream()
                                            .map(a -> title((SessionOpened) a.event()))
                                            .distinct()));
            case STATEMENTS ->
                    say(
                            n == 1
                                    ? "One statement was put on the record."
                                    : n + " statements were put on the record.",
                            n == 1
                                    ? "Une déclaration a été versée aux actes."
                                    : n + " déclarations ont été versées aux actes.");
            case ROSTER ->
                    say(
                            "The roster has %s delegations.",
                            "La liste compte %s délégations.",
                            ((RosterImported) acts.getLast().event()).delegations());
        };
    }

    private String vote(ResultReceived result) {
        var count = whole(result);
        var question =
                state.decisions()
                        .polls()
                        .find(result.poll())
                        .map(poll -> poll.opened().question())
                        .map(words -> words.getOrDefault(language, words.get("en")))
                        .orElse(result.poll());
        return say(
                "“%s” %s, by %s yes to %s no with %s abstentions.",
                "« %s » %s, par %s oui contre %s non et %s abstentions.",
                question,
                outcome(result.verdict().outcome()),
                count.yes(),
                count.no(),
                count.abstain());
    }

    /** All classes together. */
    static ClassCount whole(ResultReceived result) {
        return result.tally().whole();
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> say("was adopted", "a été adopté");
            case REJECTED -> say("was rejected", "a été rejeté");
            case NOT_ADOPTED -> say("was not adopted", "n'a pas été adopté");
            case VETOED -> say("was vetoed", "a été bloqué par un veto");
            case NO_OPINION -> say("came to no opinion", "n'a donné aucun avis");
            case POSTPONED -> say("was postponed", "a été reporté");
            case PENDING_SECOND_VOTE, PENDING_CASTING_VOTE ->
                    say("is tied and not settled yet", "est à égalité et n'est pas tranché");
            case LAPSED -> say("lapsed", "est devenu caduc");
            case NO_QUORUM -> say("had no quorum", "n'a pas réuni le quorum");
        };
    }

    private String veto(VetoCast veto) {
        var group =
                state.assembly()
                        .forum()
                        .charter()
                        .advisoryGroup(veto.group())
                        .map(g -> g.title().getOrDefault(language, g.title().get("en")))
                        .orElse(veto.group());
        return say(
                "%s vetoed provisions %s: “%s”",
                "%s a opposé son veto aux dispositions %s : « %s »",
                group,
                numbers(veto.provisions().stream()),
                veto.reason());
    }

    private String signatures(List<Told> acts) {
        var given = acts.stream().map(a -> (SignatureGiven) a.event()).toList();
        var not =
                given.stream().filter(g -> g.form() == SignatureForm.DECLARED_IT_WILL_NOT).count();
        var signed = given.size() - not;
        var first =
                signed == 1
                        ? say("One delegation signed", "Une délégation a signé")
                        : say("%s delegations signed", "%s délégations ont signé", signed);
        return not == 0
                ? first + "."
                : first
                        + (not == 1
                                ? say(
                                        ", and one said that it will not.",
                                        ", et une a déclaré qu'elle ne signerait pas.")
                                : say(
                                        ", and %s said that they will not.",
                                        ", et %s ont déclaré qu'elles ne signeraient pas.", not));
    }

    private String ruling(Told told) {
        return switch (told.event()) {
            case RulingGiven ruling ->
                    say("The chair ruled: “%s”", "La présidence a statué : « %s »", ruling.words());
            case AppealDecided appeal when appeal.overruled() ->
                    say(
                            "On appeal the chair's ruling was overruled.",
                            "En appel, la décision de la présidence a été renversée.");
            default ->
                    say(
                            "On appeal the chair's ruling was upheld.",
                            "En appel, la décision de la présidence a été maintenue.");
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
                ? say("No provision was agreed.", "Aucune disposition n'a fait consensus.")
                : provisions.size() == 1
                        ? say(
                                "There was consensus on %s.",
                                "Consensus sur %s.", numbers(provisions.stream()))
                        : say(
                                "There was consensus on provisions %s.",
                                "Consensus sur les dispositions %s.", numbers(provisions.stream()));
    }

    private String tabled(List<Told> acts) {
        var proposals = acts.stream().map(a -> (ProposalTabled) a.event()).toList();
        return say(
                "%s tabled: %s.",
                "%s : %s.",
                proposals.size() == 1
                        ? say("One proposal was", "Une proposition déposée")
                        : say(
                                proposals.size() + " proposals were",
                                proposals.size() + " propositions déposées"),
                list(
                        proposals.stream()
                                .map(
                                        p ->
                                                say(
                                                        "%s by %s",
                                                        "%s par %s", p.proposal(), who(p.by())))));
    }

    private String brackets(List<Told> acts) {
        var opened = acts.stream().filter(a -> a.event() instanceof BracketOpened).count();
        return say(
                "Brackets: %s opened, %s closed.",
                "Crochets : %s ouverts, %s fermés.", opened, acts.size() - opened);
    }

    private String title(SessionOpened session) {
        return session.title() == null ? body(session.body()) : session.title();
    }

    private String body(String id) {
        return state.assembly()
                .bodies()
                .find(id)
                .map(b -> b.names().getOrDefault(language, b.names().getOrDefault("en", id)))
                .orElse(id);
    }

    private String who(String seat) {
        return state.assembly().roster().nameOf(seat, language);
    }

    private String numbers(Stream<String> provisions) {
        return list(
                provisions.map(
                        id -> state.texts().provisions().find(id).map(p -> p.number()).orElse(id)));
    }

    private String list(Stream<String> names) {
        var all = names.toList();
        var shown = all.stream().limit(8).collect(Collectors.joining(", "));
        var more = all.size() - 8;
        return more <= 0 ? shown : shown + say(" and %s more", " et %s autres", more);
    }

    private String say(String english, String french, Object... with) {
        return (language.equals("fr") ? french : english).formatted(with);
    }
}
