package plenary.gateway.signin;

import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;

/** It cannot be told who a request is from, though it shows some proof. */
public final class NotSignedIn extends Exception {

    private final transient Problem problem;

    private NotSignedIn(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The proof does not hold. */
    static NotSignedIn because(String detail) {
        return new NotSignedIn(Problem.of(GatewayRefusal.SIGN_IN_NEEDED, detail));
    }

    /** The proof may hold, but the identity provider that could say so does not answer. */
    public static NotSignedIn providerSilent() {
        return new NotSignedIn(
                Problem.of(
                                GatewayRefusal.SERVICE_UNAVAILABLE,
                                "The sign-in service does not answer.")
                        .with("service", "sign-in")
                        .retryAfter(5));
    }

    /** Whether asking again later may help. */
    boolean isTemporary() {
        return problem.refusal() == GatewayRefusal.SERVICE_UNAVAILABLE;
    }

    /** The answer to give. */
    public Problem problem() {
        return problem;
    }
}
