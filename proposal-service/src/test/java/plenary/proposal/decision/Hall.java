package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.rules.Counting;
import plenary.rules.Deciding;
import plenary.rules.charter.CharterReader;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;

/** A forum in a test: people act in it, time passes, ballot boxes answer. */
final class Hall {
    static final Instant START = Instant.parse("2030-03-04T09:00:00Z");

    private ForumState state = ForumState.NOTHING;
    private Instant now = START;
    private long votingSeq;

    ForumState state() {
        return state;
    }

    Instant now() {
        return now;
    }

    Decisions decisions() {
        return state.decisions();
    }

    Hall happens(DeliberationEvent... events) {
        for (var event : events) {
            state = state.evolve(now, event);
        }
        return this;
    }

    Hall until(Instant instant) {
        now = instant;
        state = Procedure.elapse(state, now).state();
        return this;
    }

    Hall pass(Duration time) {
        return until(now.plus(time));
    }

    /** Time passes, and nobody has written down what it brought about. */
    Hall unwatched(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The act stands; what it brought about. */
    List<DeliberationEvent> does(String as, Command command) {
        return switch (Procedure.act(state, actor(as), command, now)) {
            case Procedure.Done done -> {
                state = done.state();
                yield done.facts().stream().map(timed -> timed.event()).toList();
            }
            case Procedure.Turned turned ->
                    throw new AssertionError(
                            as + " is refused " + turned.refusal() + " for " + command);
        };
    }

    /** The act does not stand, for this reason, and nothing changes. */
    void refuses(RefusalCode code, String as, Command command) {
        var before = state;
        switch (Procedure.act(state, actor(as), command, now)) {
            case Procedure.Done done -> throw new AssertionError("accepted: " + done.facts());
            case Procedure.Turned turned ->
                    assertThat(turned.refusal().code())
                            .as(turned.refusal().detail())
                            .isEqualTo(code);
        }
        assertThat(state).isSameAs(before);
    }

    /** A person is known by the delegation or office held. */
    static Actor actor(String as) {
        if (as.equals("house")) {
            return Actor.HOUSE;
        }
        var capacity = Capacity.parse(as).orElseThrow();
        var person =
                switch (capacity) {
                    case Capacity.Seated seated ->
                            seated.seat().substring(seated.seat().lastIndexOf('.') + 1);
                    default -> as;
                };
        return new Actor(person, null, false, capacity);
    }

    /** The ballot box answers: so many yes, no and abstentions, in the order of the electorate. */
    List<DeliberationEvent> counted(String poll, int yes, int no, int abstain) {
        return does("house", result(poll, yes, no, abstain));
    }

    ReceiveResult result(String poll, int yes, int no, int abstain) {
        var opened = decisions().polls().get(poll).opened();
        var seats =
                opened.electorate().electors().stream()
                        .filter(elector -> !elector.recused())
                        .map(Elector::seat)
                        .toList();
        var ballots = new ArrayList<Ballot>();
        for (var n = 0; n < yes + no + abstain; n++) {
            var choice = n < yes ? Choice.YES : n < yes + no ? Choice.NO : Choice.ABSTAIN;
            ballots.add(new Ballot(seats.get(n), choice));
        }
        return new ReceiveResult(
                poll,
                ++votingSeq,
                "00",
                now,
                Counting.count(opened.rule(), opened.electorate(), ballots),
                Deciding.decide(opened.rule(), opened.electorate(), ballots),
                ballots);
    }

    static Charter charter(String name) {
        return charter(name, tree -> tree);
    }

    /** A shipped charter, amended. */
    static Charter charter(String name, UnaryOperator<Map<String, Object>> amended) {
        try (var yaml = Charters.open(name)) {
            var tree =
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
            return switch (CharterReader.read(amended.apply(tree))) {
                case Readable readable -> readable.charter();
                case Faulty faulty -> throw new AssertionError(faulty.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
