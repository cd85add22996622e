package plenary.proposal.desk;

import java.util.Locale;
import java.util.ResourceBundle;
import plenary.proposal.ForumState;
import plenary.proposal.desk.Accounts.Account;

/** That somebody is invited, where, and how they get in. */
final class InvitationLetter {
    private final ForumState state;
    private final String email;
    private final String language;
    private final Account account;
    private final String pages;
    private final ResourceBundle words;

    InvitationLetter(
            ForumState state, String email, String language, Account account, String pages) {
        this.state = state;
        this.email = email;
        this.language = language;
        this.account = account;
        this.pages = pages;
        this.words =
                ResourceBundle.getBundle(
                        "notice.words",
                        Locale.forLanguageTag(language),
                        InvitationLetter.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String subject() {
        return words.getString("invited_subject").formatted(title());
    }

    String text() {
        var at = pages + "/forums/" + state.assembly().forum().id();
        var text =
                new StringBuilder()
                        .append(words.getString("invited").formatted(title()))
                        .append("\n\n");
        if (account.password() != null) {
            text.append(words.getString("invited_account").formatted(email, account.password()))
                    .append("\n\n");
        }
        return text.append(words.getString("invited_claim").formatted(email))
                .append('\n')
                .append(at)
                .append("\n")
                .toString();
    }

    private String title() {
        var titles = state.assembly().forum().title();
        return titles.getOrDefault(language, titles.getOrDefault("en", "")).replaceAll("\\s+", " ");
    }
}
