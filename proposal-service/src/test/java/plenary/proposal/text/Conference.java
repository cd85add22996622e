package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Proposals;
import plenary.contracts.charter.VetoRule;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Course.Timed;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Deadlines;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.RejectAmendment;
import plenary.proposal.text.AgreementCommand.GavelReopening;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Selection;

/**
 * A small conference on paper: plenary › com-5 › wg-5-1 and wg-5-2, a closed group of two, and a
 * handful of delegations of invented standing. Acts are decided and evolve it as they would for
 * real.
 */
public final class Conference {
    public ForumState state = ForumState.NOTHING;
    private Instant now = Instant.parse("2012-12-03T09:00:00Z");

    public static Conference open() {
        return under(new Proposals(0, true, true));
    }

    /** Under a charter in which civil society holds a veto. */
    public static Conference withVetoes() {
        var veto =
                new VetoRule(
                        4,
                        null,
                        "group",
                        Duration.ofHours(72),
                        Duration.ofHours(24),
                        VetoRule.Effect.BLOCK,
                        null,
                        null,
                        true,
                        true,
                        true,
                        false,
                        List.of(),
                        null);
        var group = new AdvisoryGroup("civil-society", null, "civil-society", 12, veto);
        return under(new Proposals(0, true, true), List.of(group));
    }

    /** Under a charter that says how far agreed text binds. */
    public static Conference under(Agreement agreement) {
        return under(new Proposals(0, true, true), List.of(), agreement);
    }

    public static Conference under(Proposals proposals) {
        return under(proposals, List.of());
    }

    private static Conference under(Proposals proposals, List<AdvisoryGroup> groups) {
        return under(proposals, groups, null);
    }

    private static Conference under(
            Proposals proposals, List<AdvisoryGroup> groups, Agreement agreement) {
        var conference = new Conference();
        conference.happens(
                new ForumCreated(
                        "wcit-12",
                        Map.of("en", "Conference"),
                        Mode.REHEARSAL,
                        charter(proposals, groups, agreement),
                        List.of("s"),
                        conference.now));
        conference.roster();
        conference.body("plenary", BodyKind.PLENARY, null, true, List.of());
        conference.body("com-5", BodyKind.COMMITTEE, "plenary", true, List.of());
        var members = List.of("states.FRA", "states.RUS", "states.CHN", "states.MEX");
        conference.body("wg-5-1", BodyKind.WORKING_GROUP, "com-5", true, members);
        conference.body("wg-5-2", BodyKind.WORKING_GROUP, "com-5", true, List.of());
        var closed = List.of("states.FRA", "states.RUS");
        conference.body("friends", BodyKind.AD_HOC_GROUP, "com-5", false, closed);
        return conference;
    }

    private static Charter charter(
            Proposals proposals, List<AdvisoryGroup> groups, Agreement agreement) {
        return new Charter(
                "test", 1, null, null, null, null, groups, null, null, null, null, null, proposals,
                null, null, null, null, null, null, null, null, agreement, null, null, null);
    }

    private void roster() {
        var delegations = new ArrayList<Delegation>();
        for (var code : List.of("FRA", "RUS", "CHN", "MEX", "CAN", "EGY")) {
            delegations.add(delegation(code, Credentials.VOTE_AND_SIGN));
        }
        delegations.add(delegation("SGN", Credentials.SIGN_ONLY));
        happens(new RosterPartImported("r", 1, delegations));
        happens(new RosterImported("r", 1, delegations.size(), delegations.size()));
    }

    private static Delegation delegation(String code, Credentials credentials) {
        var seat = new Seat("states." + code, "states", 1, null, null, null);
        return new Delegation(
                code,
                Map.of("en", "Delegation " + code),
                "governments",
                null,
                List.of(),
                Map.of(),
                credentials,
                null,
                List.of(seat),
                "illustrative");
    }

    private void body(String id, BodyKind kind, String parent, boolean open, List<String> members) {
        happens(new BodyCreated(id, Map.of("en", id), kind, parent, open, "mandate", members));
    }

    /** Every body meets, for whoever does not act through {@link #act}. */
    Conference inSession() {
        for (var body : state.assembly().bodies().all()) {
            happens(new SessionOpened(body.id() + "-1", body.id(), "First", List.of()));
        }
        return this;
    }

    /** With a base text of three articles. */
    public Conference withInstrument() {
        act(
                "secretariat",
                new ImportInstrument(
                        "itr",
                        "Regulations",
                        "en",
                        "paraphrased",
                        List.of(
                                base(
                                        "pre",
                                        "Preamble",
                                        "preamble",
                                        "The sovereign right is recognized."),
                                base(
                                        "3",
                                        "3",
                                        "article",
                                        "Members shall not impede transit of calls."),
                                base(
                                        "5",
                                        "5",
                                        "article",
                                        "Safety of life has priority, see article 3."))));
        return this;
    }

    public static BaseProvision base(String id, String number, String part, String text) {
        return new BaseProvision(id, number, part, null, text, true);
    }

    /** Tabled by RUS and taken up in wg-5-1: article 3 modified. */
    public Conference withModification() {
        table("27", "RUS", mod("3", "Members shall not unduly impede transit of calls.", "wg-5-1"));
        act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        return this;
    }

    public void table(String number, String by, Instruction... instructions) {
        act(
                "seat:states." + by,
                new TableProposal(
                        number,
                        "WCIT12/" + number,
                        "Proposal",
                        List.of("CHN", "EGY"),
                        List.of(instructions),
                        "illustrative"));
    }

    public static Instruction add(String id, String after, String text, String body) {
        return instruction(InstructionKind.ADD, id, after, text, body);
    }

    public static Instruction mod(String id, String text, String body) {
        return instruction(InstructionKind.MOD, id, null, text, body);
    }

    public static Instruction instruction(
            InstructionKind kind, String id, String after, String text, String body) {
        return new Instruction(0, kind, id, null, null, after, text, "reasons", body, null, null);
    }

    public static Selection quote(String words) {
        return new Selection.Quoted(words, null);
    }

    public static Selection whole() {
        return new Selection.Whole();
    }

    public void happens(DeliberationEvent event) {
        state = state.evolve(now, event);
    }

    /** A gavel is an act of a meeting: a body that has never met meets when it first needs to. */
    private void meeting(String as, Command command) {
        var gavels =
                command instanceof CallConsensus
                        || command instanceof GavelConsensus
                        || command instanceof HoldReading
                        || command instanceof AdoptText
                        || command instanceof ReopenProvision
                        || command instanceof GavelReopening
                        || command instanceof CallBasis
                        || command instanceof TakeBasis
                        || command instanceof PutAmendment
                        || command instanceof AdoptAmendment
                        || command instanceof RejectAmendment;
        if (gavels && actor(as).capacity() instanceof Capacity.InOffice in) {
            var met =
                    state.floor().sessions().all().stream()
                            .anyMatch(s -> s.body().equals(in.body()));
            if (!met && state.assembly().bodies().has(in.body())) {
                happens(new SessionOpened(in.body() + "-1", in.body(), "First", List.of()));
            }
        }
    }

    /** The act stands; what it brought about. */
    public List<DeliberationEvent> act(String as, Command command) {
        meeting(as, command);
        now = now.plusSeconds(60);
        var decision = command.decide(state, actor(as), now);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError(as + " " + command + ": " + decision);
        }
        accepted.events().forEach(this::happens);
        return accepted.events();
    }

    /** Time passes, and what it brings about is written down. */
    List<Timed> until(Instant then) {
        var passed = Deadlines.passed(state, then);
        passed.forEach(fact -> state = state.evolve(fact.at(), fact.event()));
        now = then;
        return passed;
    }

    /** The act is refused with this code, and nothing changes. */
    public Refusal refused(RefusalCode code, String as, Command command) {
        meeting(as, command);
        var decision = command.decide(state, actor(as), now);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        var refusal = ((Decision.Refused) decision).refusal();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }

    public static Actor actor(String as) {
        return new Actor("p", null, false, Capacity.parse(as).orElseThrow());
    }

    public Texts texts() {
        return state.texts();
    }

    public Provision provision(String id) {
        return texts().provision(id).orElseThrow();
    }

    public String shown(String id) {
        return provision(id).content().shown();
    }

    public Bracket bracket(String id) {
        return texts().brackets().get(id);
    }
}
