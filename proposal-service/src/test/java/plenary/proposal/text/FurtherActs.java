package plenary.proposal.text;

import static plenary.proposal.text.Conference.quote;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import plenary.proposal.Command;
import plenary.proposal.ForumState;
import plenary.proposal.fork.DraftCommand;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.ObjectToBasis;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.RejectAmendment;
import plenary.proposal.margin.MarginCommand.SupportAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.margin.MarginCommand.WithdrawAmendment;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.HandingCommand.SendProvisionDown;
import plenary.proposal.text.HandingCommand.TakeOverProvision;
import plenary.proposal.text.TextCommand.HoldReading;

/**
 * Chair's drafts, amendments, silence, reopening, provisions changing hands and the readings, at
 * random: what rewrites and moves a text otherwise.
 */
final class FurtherActs {
    /** When what runs in writing ends. */
    static final Instant END = Instant.EPOCH.plusSeconds(3600);

    private static final List<String> BODIES = List.of("wg-5-1", "com-5", "plenary");
    private static final List<String> BELOW = List.of("wg-5-1", "wg-5-2", "com-5");
    private static final List<String> CODES = List.of("FRA", "RUS", "CHN", "MEX");
    private static final List<String> TEXTS =
            List.of(
                    "Members shall not impede transit of calls.",
                    "Members [shall / may] help transit [of calls].",
                    "[Members help] one another.");

    private FurtherActs() {}

    static Command any(ForumState state, Random random) {
        var provision = pick(random, state.texts().draft().order());
        var draft = "cd-" + (1 + random.nextInt(state.forks().tabled().size() + 1));
        var amendment = "am-" + (1 + random.nextInt(state.margin().amendments().size() + 1));
        return switch (random.nextInt(17)) {
            case 0 ->
                    new TableDraft(
                            with(state, provision, random),
                            null,
                            "T",
                            "a way out",
                            List.of(worded(provision, random)));
            case 1, 2 -> new CallBasis(draft);
            case 3, 4 -> new TakeBasis(draft);
            case 5 -> new ObjectToBasis(draft, null);
            case 6 ->
                    new TableAmendment(
                            provision,
                            quote(pick(random, List.of("transit", "Members", "is"))),
                            pick(random, List.of("passage", "States", "")),
                            null,
                            null);
            case 7 -> new PutAmendment(amendment);
            case 8 -> new AdoptAmendment(amendment, null);
            case 9 ->
                    random.nextBoolean()
                            ? new RejectAmendment(amendment, null, "no")
                            : new WithdrawAmendment(amendment);
            case 10 ->
                    new OpenSilence(with(state, provision, random), List.of(provision), END, null);
            case 11, 12 -> new TakeOverProvision(provision, "It hangs together.");
            case 13 -> new SendProvisionDown(provision, pick(random, BELOW), "Word it anew.");
            case 14 -> new SupportAmendment(amendment);
            case 15 -> new HoldReading(1 + random.nextInt(2));
            default -> new ReopenProvision(provision, "A reference moved.");
        };
    }

    private static Worded worded(String provision, Random random) {
        return new Worded(
                provision,
                null,
                null,
                null,
                null,
                null,
                null,
                pick(random, TEXTS),
                false,
                List.of());
    }

    static String by(ForumState state, Random random, Command command) {
        return switch (command) {
            case TableDraft c -> "chair:" + c.body();
            case OpenSilence c -> "chair:" + c.body();
            case ReopenProvision c -> "chair:" + with(state, c.provision(), random);
            case ObjectToBasis c -> "seat:states." + pick(random, CODES);
            case TakeOverProvision c -> "chair:" + pick(random, BODIES);
            case SendProvisionDown c -> "chair:" + with(state, c.provision(), random);
            case SupportAmendment c -> "seat:states." + pick(random, CODES);
            case DraftCommand c -> "chair:" + of(state, c);
            case TableAmendment c -> "seat:states." + pick(random, CODES);
            case WithdrawAmendment c -> "seat:states." + pick(random, CODES);
            case PutAmendment c -> "chair:" + of(state, c.amendment());
            case AdoptAmendment c -> "chair:" + of(state, c.amendment());
            case RejectAmendment c -> "chair:" + of(state, c.amendment());
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private static String of(ForumState state, String amendment) {
        return state.margin().amendments().find(amendment).map(one -> one.body()).orElse("plenary");
    }

    private static String of(ForumState state, DraftCommand command) {
        var draft =
                switch (command) {
                    case CallBasis c -> c.draft();
                    case TakeBasis c -> c.draft();
                    default -> "";
                };
        return state.forks().tabled().find(draft).map(d -> d.body()).orElse("plenary");
    }

    private static String with(ForumState state, String provision, Random random) {
        return state.texts()
                .provision(provision)
                .map(Provision::body)
                .orElseGet(() -> pick(random, BODIES));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
