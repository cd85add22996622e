package plenary.proposal.desk;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import org.jboss.logging.Logger;
import plenary.proposal.ForumState;
import plenary.proposal.desk.Accounts.Account;
import plenary.proposal.store.PostgresLetters;
import plenary.proposal.store.PostgresLetters.Letter;
import plenary.proposal.store.PostgresLetters.Outcome;
import plenary.proposal.store.PostgresLetters.Standing;
import plenary.proposal.store.PostgresLetters.Why;

/**
 * Writes to people who are invited, and makes them an account where they have none. The invitation
 * stands from the act on; its letter waits here while the identity provider or the mail server is
 * away, and is tried again.
 */
@ApplicationScoped
public class InvitationDesk {
    private static final Logger LOG = Logger.getLogger(InvitationDesk.class);
    private static final int LETTERS_A_TIME = 200;

    private final ForumDesk forums;
    private final PostgresLetters letters;
    private final Accounts accounts;
    private final PostOffice post;
    private final Clock clock = Clock.systemUTC();

    InvitationDesk(ForumDesk forums, PostgresLetters letters, Accounts accounts, PostOffice post) {
        this.forums = forums;
        this.letters = letters;
        this.accounts = accounts;
        this.post = post;
    }

    /** Whether letters go out. */
    public boolean mailing() {
        return post.open();
    }

    /** Whether accounts are made for those who have none; never without a letter. */
    public boolean makesAccounts() {
        return post.open() && accounts.open();
    }

    /** Where the letters of a forum stand, by the hash of their address. */
    public Uni<Map<String, Standing>> standing(String forum) {
        return letters.of(forum);
    }

    /**
     * Has a letter written to each address whose invitation is open.
     *
     * @param again whether one that was sent before is sent once more
     */
    public Uni<Void> write(
            ForumState state, Collection<String> emails, String language, boolean again) {
        if (!post.open()) {
            return Uni.createFrom().voidItem();
        }
        var forum = state.assembly().forum().id();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Multi.createFrom()
                .iterable(emails)
                .filter(email -> open(state, Emails.hash(forum, email)))
                .onItem()
                .transformToUniAndConcatenate(
                        email ->
                                letters.write(
                                        forum,
                                        Emails.hash(forum, email),
                                        email.trim(),
                                        language == null ? "en" : language,
                                        again,
                                        now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static boolean open(ForumState state, String hash) {
        return !state.assembly().people().invitationsFor(hash).isEmpty();
    }

    @Scheduled(
            every = "${plenary.notices.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return send(clock.instant());
    }

    /** Sends the letters that are due; where a part is away, the rest waits too. */
    public Uni<Void> send(Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS);
        return post.open() ? send(now, LETTERS_A_TIME) : Uni.createFrom().voidItem();
    }

    private Uni<Void> send(Instant now, int more) {
        return more == 0
                ? Uni.createFrom().voidItem()
                : letters.next(now, (session, letter) -> deliver(letter))
                        .chain(gone -> gone ? send(now, more - 1) : Uni.createFrom().voidItem());
    }

    private Uni<Outcome> deliver(Letter letter) {
        return forums.read(letter.forum())
                .chain(
                        state ->
                                state.exists() && open(state, letter.hash())
                                        ? account(letter)
                                                .chain(
                                                        account ->
                                                                account == null
                                                                        ? away(Why.ACCOUNTS)
                                                                        : mail(
                                                                                state, letter,
                                                                                account))
                                        : Uni.createFrom().item(new Outcome.NotWanted()));
    }

    private Uni<Account> account(Letter letter) {
        return accounts.open()
                ? accounts.forAddress(letter.email())
                        // whom it was about belongs in no log
                        .onFailure()
                        .invoke(e -> LOG.warnf("An account waits: %s", e.getMessage()))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().item(new Account(null));
    }

    private Uni<Outcome> mail(ForumState state, Letter letter, Account account) {
        return post.invite(state, letter.email(), letter.language(), account)
                .map(sent -> (Outcome) new Outcome.Gone())
                .onFailure()
                .recoverWithItem(new Outcome.Away(Why.MAIL));
    }

    private static Uni<Outcome> away(Why why) {
        return Uni.createFrom().item(new Outcome.Away(why));
    }
}
