package plenary.voting.stage;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumClockSet;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Abstention;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tie;

/**
 * A rehearsal forum of its own for each test: states {@code S01}… in one chamber, twelve seats of
 * an advisory group, two tellers, a secretary; persons are called like their delegations, in lower
 * case.
 */
public final class Scene implements AutoCloseable {
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final String forum =
            "scene-" + NEXT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    public final Proceedings proceedings = new Proceedings(forum);
    private final int states;

    public Scene(int states) {
        this(states, Mode.REHEARSAL);
    }

    public Scene(int states, Mode mode) {
        this.states = states;
        proceedings.say(
                new ForumCreated(
                        forum,
                        Map.of("en", "A scene"),
                        mode,
                        null,
                        List.of("secretariat"),
                        mode == Mode.REHEARSAL ? proceedings.at() : null));
        proceedings.say(
                new BodyCreated(
                        "plenary",
                        Map.of("en", "Plenary"),
                        BodyKind.PLENARY,
                        null,
                        true,
                        "",
                        List.of()));
        proceedings.say(
                new BodyCreated(
                        "closed-group",
                        Map.of("en", "Closed group"),
                        BodyKind.AD_HOC_GROUP,
                        "plenary",
                        false,
                        "",
                        List.of("states.S01", "states.S02")));
        var delegations = new ArrayList<Delegation>();
        for (int i = 1; i <= states; i++) {
            delegations.add(delegation(state(i), "governments", "states"));
        }
        for (int i = 1; i <= 12; i++) {
            delegations.add(delegation(civil(i), "civil-society", "civil-society"));
        }
        proceedings.say(new RosterPartImported("roster-1", 1, delegations));
        proceedings.say(new RosterImported("roster-1", 1, delegations.size(), delegations.size()));
        for (var delegation : delegations) {
            var person = delegation.code().toLowerCase(Locale.ROOT);
            proceedings.say(
                    new RepresentativeAccredited(
                            "inv-" + person, person, delegation.code(), Role.HEAD));
        }
        proceedings.say(new OfficerInstalled("inv-t1", "counter-a", "plenary", Office.TELLER));
        proceedings.say(new OfficerInstalled("inv-t2", "counter-b", "plenary", Office.TELLER));
    }

    public static String state(int number) {
        return "S%02d".formatted(number);
    }

    public static String civil(int number) {
        return "CS%02d".formatted(number);
    }

    private static Delegation delegation(String code, String group, String in) {
        return new Delegation(
                code,
                Map.of("en", code),
                group,
                null,
                List.of(),
                Map.of(),
                Credentials.VOTE_AND_SIGN,
                null,
                List.of(new Seat(in + "." + code, in, 1, null, null, null)),
                "illustrative");
    }

    /** More than half of those voting, with a quorum of more than half of those entitled. */
    public static Rule majority() {
        return new Rule(
                "majority",
                Map.of("en", "Majority"),
                null,
                new Condition.Share(
                        Measured.YES, Comparison.MORE_THAN, Fraction.of(1, 2), Base.VOTING, null),
                null,
                Outcome.NOT_ADOPTED,
                new Condition.Share(
                        Measured.PRESENT,
                        Comparison.MORE_THAN,
                        Fraction.of(1, 2),
                        Base.ENTITLED,
                        null),
                Tie.REJECTED,
                null,
                Abstention.LEFT_OUT);
    }

    /** What a test changes of a vote among the states. */
    public record Vote(
            Method method, Instant closesAt, boolean changeAllowed, List<String> recused) {
        public static Vote rollCall() {
            return new Vote(Method.ROLL_CALL, null, false, List.of());
        }

        public static Vote hands() {
            return new Vote(Method.SHOW_OF_HANDS, null, false, List.of());
        }

        public static Vote secret() {
            return new Vote(Method.SECRET, null, false, List.of());
        }

        public Vote until(Instant closesAt) {
            return new Vote(method, closesAt, changeAllowed, recused);
        }

        public Vote changeable() {
            return new Vote(method, closesAt, true, recused);
        }

        public Vote recusing(String... seats) {
            return new Vote(method, closesAt, changeAllowed, List.of(seats));
        }
    }

    /** Opens a vote of the states and waits until the box is there. */
    public String open(String poll, Vote vote) {
        proceedings.say(opened(poll, vote));
        awaitPoll(poll);
        return poll;
    }

    public PollOpened opened(String poll, Vote vote) {
        var electors = new ArrayList<Elector>();
        var order = new ArrayList<String>();
        for (int i = 1; i <= states; i++) {
            var seat = "states." + state(i);
            electors.add(
                    new Elector(
                            seat,
                            state(i),
                            "states",
                            1,
                            null,
                            Map.of(),
                            true,
                            vote.recused().contains(seat)));
            order.addFirst(seat);
        }
        return new PollOpened(
                poll,
                PollKind.CHAMBER,
                vote.method(),
                Map.of("en", "Shall it be adopted?", "fr", "Faut-il l'adopter ?"),
                "recommendation/rec-1",
                majority(),
                new Electorate(electors),
                order,
                "public",
                vote.closesAt(),
                vote.changeAllowed(),
                vote.method() == Method.ROLL_CALL || vote.method() == Method.RECORDED,
                vote.method() == Method.SHOW_OF_HANDS ? "plenary" : null,
                5);
    }

    /** Opens a vote with something more frozen into it. */
    public String open(String poll, Vote vote, Conduct conduct) {
        var o = opened(poll, vote);
        proceedings.say(
                new PollOpened(
                        o.poll(),
                        o.kind(),
                        o.method(),
                        o.question(),
                        o.subject(),
                        o.rule(),
                        o.electorate(),
                        o.callOrder(),
                        o.audience(),
                        o.closesAt(),
                        o.changeAllowed(),
                        o.namesShown(),
                        o.tellers(),
                        o.rosterSeq(),
                        "plenary",
                        conduct));
        awaitPoll(poll);
        return poll;
    }

    /** Opens a vote inside civil society, of twelve seats. */
    public String openGroup(String poll) {
        var electors = new ArrayList<Elector>();
        for (int i = 1; i <= 12; i++) {
            electors.add(
                    new Elector(
                            "civil-society." + civil(i),
                            civil(i),
                            "civil-society",
                            1,
                            null,
                            Map.of(),
                            true,
                            false));
        }
        proceedings.say(
                new PollOpened(
                        poll,
                        PollKind.GROUP,
                        Method.RECORDED,
                        Map.of("en", "Shall the group veto?"),
                        "recommendation/rec-1",
                        majority(),
                        new Electorate(electors),
                        List.of(),
                        "group:civil-society",
                        null,
                        false,
                        false,
                        null,
                        5));
        eventually(() -> as("cs01").get(pollPath(poll)).statusCode() == 200);
        return poll;
    }

    public void setClock(Instant to) {
        proceedings.say(new ForumClockSet(to));
        proceedings.at(to);
    }

    public String pollPath(String poll) {
        return "/api/forums/" + forum + "/polls/" + poll;
    }

    public RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    public RequestSpecification visitor() {
        return given().auth().oauth2(Tokens.visitor()).contentType(ContentType.JSON);
    }

    public Response vote(String poll, int state, String choice) {
        return vote(poll, "states." + state(state), "s%02d".formatted(state), choice);
    }

    public Response vote(String poll, String seat, String person, String choice) {
        return as(person).body(Map.of("choice", choice)).put(pollPath(poll) + "/ballots/" + seat);
    }

    /** In a word of the body's own. */
    public Response say(String poll, int state, String word) {
        return as("s%02d".formatted(state))
                .body(Map.of("word", word))
                .put(pollPath(poll) + "/ballots/states." + state(state));
    }

    public Response count(String poll, String teller, int yes, int no, int abstain) {
        return as(teller)
                .body(
                        Map.of(
                                "counts",
                                List.of(
                                        Map.of(
                                                "votingClass", "states",
                                                "yes", yes,
                                                "no", no,
                                                "abstain", abstain))))
                .put(pollPath(poll) + "/counts/me");
    }

    public Response poll(String poll) {
        return visitor().get(pollPath(poll));
    }

    public void awaitPoll(String poll) {
        eventually(() -> poll(poll).statusCode() == 200);
    }

    public Response awaitState(String poll, String state) {
        eventually(() -> state.equals(poll(poll).path("state")));
        return poll(poll);
    }

    /** Waits at most 20 seconds. */
    public static void eventually(BooleanSupplier holds) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not come about in 20 seconds");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        proceedings.close();
    }
}
