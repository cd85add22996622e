package plenary.proposal.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.BracketEvent.AlternativeProposed;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.BracketEvent.ReservationEntered;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.contracts.text.Anchor;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.export.compose.AdoptedPaper;
import plenary.proposal.export.compose.DraftPaper;
import plenary.proposal.export.compose.DraftPaper.Extent;
import plenary.proposal.export.compose.ProposalPaper;
import plenary.proposal.text.CleanDraft;
import plenary.proposal.text.Scope;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Selection;

/** A small conference whose texts are handed out, and a very large one. */
public final class Stage {
    /** Of the closed group in which article 5 is worked on. */
    public static final String INSIDER = "body:friends";

    public ForumState state = ForumState.NOTHING;
    private Instant now = Instant.parse("2012-12-03T09:00:00Z");

    private Stage(List<String> codes) {
        happens(
                new ForumCreated(
                        "wcit-12",
                        Map.of("en", "Conference", "fr", "Conférence"),
                        Mode.REHEARSAL,
                        charter(),
                        List.of("s"),
                        now));
        var delegations = codes.stream().map(Stage::delegation).toList();
        happens(new RosterPartImported("r", 1, delegations));
        happens(new RosterImported("r", 1, delegations.size(), delegations.size()));
        body("plenary", BodyKind.PLENARY, null, true);
        body("com-5", BodyKind.COMMITTEE, "plenary", true);
        body("wg-5-1", BodyKind.WORKING_GROUP, "com-5", true);
        body("wg-5-2", BodyKind.WORKING_GROUP, "com-5", true);
        body("friends", BodyKind.AD_HOC_GROUP, "plenary", false);
    }

    /** Before any text, with these delegations. */
    public static Stage empty(List<String> codes) {
        return new Stage(codes);
    }

    private static Stage five() {
        return new Stage(List.of("FRA", "RUS", "CHN", "MEX", "CAN"));
    }

    private static Charter charter() {
        return new Charter(
                "test", 1, null, null, null, null, List.of(), null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    private static Delegation delegation(String code) {
        var seat = new Seat("states." + code, "states", 1, null, null, null);
        return new Delegation(
                code,
                Map.of("en", "Delegation " + code),
                "governments",
                null,
                List.of(),
                Map.of(),
                Credentials.VOTE_AND_SIGN,
                null,
                List.of(seat),
                "illustrative");
    }

    private void body(String id, BodyKind kind, String parent, boolean open) {
        happens(new BodyCreated(id, Map.of("en", id), kind, parent, open, "mandate", List.of()));
    }

    /** Four provisions: one modified and bracketed, one new, one struck, one in a closed group. */
    public static Stage small() {
        var stage = five();
        stage.act(
                "secretariat",
                new ImportInstrument(
                        "itr",
                        "Regulations & rules",
                        "en",
                        "paraphrased",
                        List.of(
                                base("pre", "Preamble", "preamble", "Each state is sovereign."),
                                base(
                                        "3",
                                        "3",
                                        "article",
                                        "Members shall not impede transit of calls."),
                                base("4", "4", "article", "Charges are <fair> & public."),
                                new BaseProvision(
                                        "5",
                                        "5",
                                        "article",
                                        "Safety",
                                        "Safety of life has priority.",
                                        true))));
        stage.table(
                "27",
                "RUS",
                instruction(
                        InstructionKind.MOD,
                        "3",
                        null,
                        "Members shall not unduly impede the passage of calls.",
                        "wg-5-1"),
                instruction(InstructionKind.ADD, "3A", "3", "States manage their part.", "wg-5-1"),
                instruction(InstructionKind.SUP, "4", null, null, "wg-5-1"),
                instruction(InstructionKind.NOC, "pre", null, null, "wg-5-1"));
        for (var n = 1; n <= 3; n++) {
            stage.act("chair:wg-5-1", new TakeUpInstruction("27", n, null));
        }
        stage.table(
                "28",
                "CHN",
                instruction(
                        InstructionKind.MOD,
                        "5",
                        null,
                        "Safety of life has secret priority.",
                        "friends"));
        stage.act("chair:friends", new TakeUpInstruction("28", 1, null));
        stage.happens(
                opened("b1", "3", new Anchor("27.1", 18), new Anchor("27.1", 24), "states.FRA"));
        stage.happens(inClosedHeading("b3", "5"));
        stage.happens(new AlternativeProposed("b3", "b3.b", "states.FRA", "A secret heading"));
        stage.happens(dateMissing("b4", "pre", new Anchor("itr", 23)));
        stage.happens(new BracketJoined("b1", "states.MEX", "It weakens the rule."));
        stage.happens(new AlternativeProposed("b1", "b1.b", "states.MEX", "knowingly "));
        stage.happens(opened("b2", "3A", null, null, "states.CAN"));
        stage.happens(new AlternativeProposed("b2", "b2.b", "states.CAN", "States cooperate."));
        stage.happens(
                new ReservationEntered(
                        "res-1", "3", "states.CHN", ReservationKind.SCRUTINY, "To be studied."));
        stage.happens(new EarlyWarningGiven("w-1", "civil-society", "3", "This may harm users."));
        return stage;
    }

    /** An article of three provisions, whose heading is in brackets with the second of them. */
    public static Stage headed() {
        var stage = five();
        var base = new ArrayList<BaseProvision>();
        for (var number : List.of("6.1", "6.2", "6.3")) {
            base.add(
                    new BaseProvision(
                            number,
                            number,
                            "article",
                            "Networks and security",
                            "Sentence of " + number + ".",
                            true));
        }
        stage.happens(new InstrumentImported("itr", "Regulations", "en", null, base));
        stage.act(
                "seat:states.FRA",
                new OpenBracket(
                        "6.2",
                        List.of(
                                new Selection.InHeading(
                                        new Selection.Quoted(" and security", null))),
                        "Not here.",
                        null));
        return stage;
    }

    /** A wording in many scripts, of which "old" was struck for "new". */
    public static Stage scripts() {
        var stage = five();
        stage.act(
                "secretariat",
                new ImportInstrument(
                        "itr",
                        "Regulations",
                        "en",
                        "illustrative",
                        List.of(
                                base("1", "1", "article", "They keep the old."),
                                base("2", "2", "article", "国际电信 規則 \u65e5\u672c\u8a9e 한국어"),
                                base("3", "3", "article", "Международная электросвязь"),
                                base("4", "4", "article", "الاتصالات الدولية"),
                                base("5", "5", "article", "A line \uD83D\uDE80 of signs \u2705"))));
        stage.table(
                "27",
                "RUS",
                instruction(InstructionKind.MOD, "1", null, "They keep the new.", "wg-5-1"));
        stage.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        return stage;
    }

    private static BracketOpened opened(
            String id, String provision, Anchor first, Anchor last, String holder) {
        return new BracketOpened(id, provision, first, last, holder, "wg-5-1", null);
    }

    private static BracketOpened inClosedHeading(String id, String provision) {
        return new BracketOpened(
                id, provision, null, null, "states.FRA", "friends", null, null, null, null, true);
    }

    private static BracketOpened dateMissing(String id, String provision, Anchor after) {
        return new BracketOpened(
                id,
                provision,
                after,
                null,
                "chair:plenary",
                "plenary",
                null,
                Side.AFTER,
                "date",
                null,
                null);
    }

    /** An instrument of so many provisions, in each five brackets of two wordings. */
    public static Stage large(int provisions) {
        var stage = five();
        var base = new ArrayList<BaseProvision>();
        var sentence =
                "Members shall give one another notice of any measure that may affect the quality,"
                        + " the price or the safety of the services they offer to the public. ";
        for (var n = 1; n <= provisions; n++) {
            base.add(base("p" + n, n / 10 + "." + n % 10, "article", sentence + sentence));
        }
        stage.happens(new InstrumentImported("itr", "Large", "en", null, base));
        var holders = List.of("states.FRA", "states.RUS", "states.CHN", "states.MEX", "states.CAN");
        var bracket = 0;
        for (var n = 1; n <= provisions; n++) {
            for (var k = 0; k < 5; k++) {
                var id = "b" + ++bracket;
                var from = sentence.indexOf(' ', 25 * k) + 1;
                var to = sentence.indexOf(' ', from) - 1;
                stage.happens(
                        opened(
                                id,
                                "p" + n,
                                new Anchor("itr", from),
                                new Anchor("itr", to),
                                holders.get(bracket % holders.size())));
                stage.happens(
                        new AlternativeProposed(id, id + ".b", holders.get(k), "other words"));
            }
        }
        return stage;
    }

    private static BaseProvision base(String id, String number, String part, String text) {
        return new BaseProvision(id, number, part, null, text, true);
    }

    private static Instruction instruction(
            InstructionKind kind, String id, String after, String text, String body) {
        return new Instruction(0, kind, id, null, null, after, text, "reasons", body, null, null);
    }

    static Instruction before(String body, Instruction i) {
        return new Instruction(
                i.n(),
                i.kind(),
                i.provision(),
                i.number(),
                i.heading(),
                i.after(),
                i.text(),
                i.reasons(),
                body,
                i.part(),
                i.binding());
    }

    private void table(String number, String by, Instruction... instructions) {
        act(
                "seat:states." + by,
                new TableProposal(
                        number,
                        "WCIT12/" + number,
                        "Proposal " + number,
                        List.of("CHN"),
                        List.of(instructions),
                        "illustrative"));
    }

    public void happens(DeliberationEvent event) {
        now = now.plusSeconds(1);
        state = state.evolve(now, event);
    }

    public void act(String as, Command command) {
        now = now.plusSeconds(60);
        var actor = new Actor("p", null, false, Capacity.parse(as).orElseThrow());
        var decision = command.decide(state, actor, now);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError(as + " " + command + ": " + decision);
        }
        accepted.events().forEach(this::happens);
    }

    private Sight sight(String... audiences) {
        var all = new HashSet<>(Set.of(audiences));
        all.add("public");
        return new Sight(state, new Viewer(null, all));
    }

    public Paper draft(String... audiences) {
        return DraftPaper.of(sight(audiences), new Extent(null, null, null, null, false));
    }

    public Paper brackets() {
        return DraftPaper.of(sight(), new Extent(null, null, null, null, true));
    }

    public Paper proposal(String id) {
        return ProposalPaper.of(sight(), state.texts().proposals().get(id));
    }

    /** The text as if it were adopted now: what is open reverts or leaves whole. */
    public Paper adoptedAtOnce() {
        var clean =
                CleanDraft.of(state.texts(), new Scope.Whole(), "Final Acts", state.citations());
        ((CleanDraft.Cleaned.Clean) clean)
                .draft()
                .adopt("text-1", List.of("res-1"))
                .forEach(this::happens);
        return AdoptedPaper.of(sight(), state.texts().lastAdopted().orElseThrow());
    }
}
