package plenary.proposal.voice;

import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;

import java.util.Optional;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.Viewer;
import plenary.proposal.text.Provision;

/** The provision an act is about, and who stands where to it. */
public final class Concerned {
    private Concerned() {}

    /**
     * A provision of the draft or of the text adopted last whose wording the actor may read.
     *
     * @throws Refused provision-not-found, or provision-referred where a closed body works on it
     */
    public static Provision read(ForumState state, Actor actor, String id) {
        var provision = there(state, id);
        if (!Viewer.of(state, actor.person()).mayRead(audience(state, provision))) {
            throw new Refused(
                    PROVISION_REFERRED,
                    "Provision "
                            + provision.number()
                            + " is referred to "
                            + provision.body()
                            + ", which has not reported.");
        }
        return provision;
    }

    /** A provision of the draft or of the text adopted last. */
    public static Provision there(ForumState state, String id) {
        var texts = state.texts();
        return texts.provision(id)
                .or(() -> adopted(state, id))
                .orElseThrow(
                        () ->
                                new Refused(
                                        PROVISION_NOT_FOUND,
                                        "Neither the draft nor the adopted text has a provision "
                                                + id
                                                + "."));
    }

    private static Optional<Provision> adopted(ForumState state, String id) {
        return state.texts()
                .lastAdopted()
                .filter(t -> t.provisions().stream().anyMatch(p -> p.provision().equals(id)))
                .flatMap(t -> state.texts().provisions().find(id));
    }

    /** Who may read what is said about a provision: whoever may read its wording. */
    public static String audience(ForumState state, Provision provision) {
        return provision.body() == null
                ? "public"
                : state.assembly().bodies().get(provision.body()).audience();
    }

    /** As above; public where there is no such provision. */
    public static String audience(ForumState state, String provision) {
        return state.texts()
                .provisions()
                .find(provision)
                .map(p -> audience(state, p))
                .orElse("public");
    }

    /** Whether the actor chairs the body the provision is with, or one above it. */
    public static boolean chairs(ForumState state, Actor actor, Provision provision) {
        var body = provision.body() == null ? Rights.plenary(state).orElse(null) : provision.body();
        while (body != null) {
            if (Rights.chairs(actor, body)) {
                return true;
            }
            body = state.assembly().parentOf(body).map(b -> b.id()).orElse(null);
        }
        return false;
    }
}
