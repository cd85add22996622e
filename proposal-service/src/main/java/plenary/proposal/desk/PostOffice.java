package plenary.proposal.desk;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plenary.proposal.ForumState;
import plenary.proposal.notice.Wish;
import plenary.proposal.store.PostgresOutbox.Sender;
import plenary.proposal.store.PostgresOutbox.Waiting;

/** E-mail, where this deployment has a mail server. */
@ApplicationScoped
public class PostOffice implements Sender {
    private static final Logger LOG = Logger.getLogger(PostOffice.class);

    private final ReactiveMailer mailer;
    private final boolean open;
    private final String pages;

    PostOffice(
            ReactiveMailer mailer,
            @ConfigProperty(name = "plenary.mail.on", defaultValue = "false") boolean open,
            @ConfigProperty(name = "plenary.pages.url") String pages) {
        this.mailer = mailer;
        this.open = open;
        this.pages = pages;
    }

    /** Whether e-mail goes out at all. */
    public boolean open() {
        return open;
    }

    /** Writes to somebody who is invited; fails where it did not go out. */
    Uni<Void> invite(ForumState state, String email, String language, Accounts.Account account) {
        var letter = new InvitationLetter(state, email, language, account, pages);
        return send(
                Mail.withText(email, letter.subject(), letter.text())
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Message-ID", "<" + UUID.randomUUID() + "@plenary>"));
    }

    @Override
    public Uni<Void> send(Wish to, List<Waiting> what) {
        var letter = new Letter(to, what, pages);
        var mail =
                Mail.withText(to.email(), letter.subject(), letter.text())
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Message-ID", letter.id());
        return send(mail);
    }

    private Uni<Void> send(Mail mail) {
        var here = Vertx.currentContext();
        return mailer.send(mail)
                .emitOn(then -> here.runOnContext(on -> then.run()))
                // neither whom nor what it was about belongs in a log
                .onFailure()
                .invoke(failure -> LOG.warnf("E-mail waits: %s", failure.getMessage()));
    }
}
