package plenary.proposal.desk;

import io.smallrye.mutiny.Uni;

/** Accounts at the identity provider, for people who are invited and have none yet. */
public interface Accounts {

    /**
     * An account somebody can sign in with.
     *
     * @param password to be used once and replaced at the first sign-in; null where the person has
     *     a password of their own
     */
    record Account(String password) {}

    /** Whether this deployment makes accounts at all. */
    boolean open();

    /**
     * The account with this address, made where there is none; fails where the provider is away.
     */
    Uni<Account> forAddress(String email);
}
