package plenary.proposal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent;
import plenary.contracts.event.ProposalEvent.ProposalDisposed;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.proposal.ForumState;
import plenary.proposal.negotiating.GroupBehind;
import plenary.proposal.text.Provision;

/**
 * What a body did between two instants, made from its acts in the record and from nothing else.
 *
 * @param agreed provisions agreed
 * @param opened brackets opened
 * @param lifted brackets lifted
 * @param escalated brackets passed up
 * @param open brackets that are open on what the body has, now
 * @param statements for the record
 * @param reservations entered
 * @param disposed proposals that found an end, with the word of their disposition: {@code
 *     merged-into}
 */
public record BodyReport(
        String body,
        String to,
        Instant from,
        Instant until,
        List<Deed> sessions,
        List<Deed> agreed,
        List<Deed> opened,
        List<Deed> lifted,
        List<Deed> escalated,
        List<String> open,
        List<Deed> statements,
        List<Deed> reservations,
        List<Deed> disposed) {

    /**
     * One act: where it stands in the record, what it is about and its words.
     *
     * @param onBehalfOf the groups a statement was made for, with who does not stand behind it, as
     *     declared within the period
     */
    public record Deed(
            long seq, Instant at, String about, String words, List<GroupBehind> onBehalfOf) {}

    /** One entry of the record within the period that the body above may read. */
    public record Act(long seq, Instant at, DeliberationEvent event) {}

    /** Made from the acts that whoever reads it may read. */
    public static BodyReport of(
            ForumState state, String body, Instant from, Instant until, List<Act> acts) {
        var making = new Making(state, body, until);
        acts.forEach(making::take);
        var parent = state.assembly().parentOf(body).map(p -> p.id()).orElse(null);
        return new BodyReport(
                body,
                parent,
                from,
                until,
                making.sessions,
                making.agreed,
                making.opened,
                making.lifted,
                making.escalated,
                making.open(),
                making.statements,
                making.reservations,
                making.disposed);
    }

    private static final class Making {
        private final ForumState state;
        private final String body;
        private final Instant until;
        private final List<Deed> sessions = new ArrayList<>();
        private final List<Deed> agreed = new ArrayList<>();
        private final List<Deed> opened = new ArrayList<>();
        private final List<Deed> lifted = new ArrayList<>();
        private final List<Deed> escalated = new ArrayList<>();
        private final List<Deed> statements = new ArrayList<>();
        private final List<Deed> reservations = new ArrayList<>();
        private final List<Deed> disposed = new ArrayList<>();

        Making(ForumState state, String body, Instant until) {
            this.state = state;
            this.body = body;
            this.until = until;
        }

        private String title(String session) {
            return state.floor().sessions().get(session).title();
        }

        void take(Act act) {
            switch (act.event()) {
                case SessionOpened e when body.equals(e.body()) ->
                        sessions.add(deed(act, e.title(), null));
                case SessionClosed e when ofSession(e.session()) ->
                        sessions.add(deed(act, title(e.session()), e.reason()));
                case DraftEvent.ConsensusGavelled e when body.equals(e.body()) ->
                        e.agreed().forEach(p -> agreed.add(deed(act, p, number(p))));
                case AgreementEvent.SilenceEnded e when body.equals(e.body()) ->
                        e.agreed().forEach(p -> agreed.add(deed(act, p, number(p))));
                case BracketEvent.BracketOpened e when body.equals(e.body()) ->
                        opened.add(deed(act, e.bracket(), number(e.provision())));
                case BracketEvent.BracketLifted e when mine(e.provision()) ->
                        lifted.add(deed(act, e.bracket(), number(e.provision())));
                case BracketEvent.BracketEscalated e when body.equals(e.from()) ->
                        escalated.add(deed(act, e.bracket(), e.note()));
                case StatementRecorded e when ofSession(e.session()) ->
                        statements.add(stated(act, e));
                case BracketEvent.ReservationEntered e
                        when e.provision() != null && mine(e.provision()) ->
                        reservations.add(deed(act, e.seat(), number(e.provision())));
                case ProposalDisposed e when before(e.proposal()) ->
                        disposed.add(
                                deed(
                                        act,
                                        symbol(e.proposal()),
                                        e.disposition()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-')));
                default -> {} // what another body does, or what a report does not tell
            }
        }

        private static Deed deed(Act act, String about, String words) {
            return new Deed(act.seq(), act.at(), about, words, List.of());
        }

        private Deed stated(Act act, StatementRecorded e) {
            var groups = GroupBehind.of(state, "statement/" + e.statement(), until);
            return new Deed(act.seq(), act.at(), e.by(), e.text(), groups);
        }

        private boolean ofSession(String session) {
            return state.floor()
                    .sessions()
                    .find(session)
                    .map(s -> body.equals(s.body()))
                    .orElse(false);
        }

        private boolean mine(String provision) {
            return provision != null
                    && state.texts()
                            .provisions()
                            .find(provision)
                            .map(p -> body.equals(p.body()))
                            .orElse(false);
        }

        private String number(String provision) {
            return state.texts()
                    .provisions()
                    .find(provision)
                    .map(Provision::number)
                    .orElse(provision);
        }

        private boolean before(String proposal) {
            return state.texts().proposals().get(proposal).items().stream()
                    .anyMatch(i -> body.equals(i.instruction().body()));
        }

        private String symbol(String proposal) {
            return state.texts().proposals().get(proposal).symbol();
        }

        /** What a closed body still has on its table stays there until it is returned. */
        List<String> open() {
            return !state.assembly().bodies().get(body).open()
                    ? List.of()
                    : state.texts().brackets().all().stream()
                            .filter(b -> b.open() && mine(b.provision()))
                            .map(b -> b.id())
                            .toList();
        }
    }
}
