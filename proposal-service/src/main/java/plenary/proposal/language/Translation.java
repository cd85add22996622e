package plenary.proposal.language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.proposal.text.Provision;

/**
 * A provision's wording in another language than the one of negotiation.
 *
 * @param version of the provision it renders
 * @param source the wording it renders, as a delegate read it
 * @param audience who may read it: what was written inside a closed body stays there
 * @param certified when it was certified to say the same; null while it is not
 * @param disputes oldest first
 */
public record Translation(
        String provision,
        String language,
        long version,
        String source,
        String heading,
        String text,
        Instant at,
        String audience,
        Instant certified,
        List<Dispute> disputes) {

    /** How far it says what is negotiated. */
    public enum Status {
        /** It renders the wording that stands. */
        ALIGNED,
        /** The wording has moved on. */
        BEHIND,
        /** A delegation holds that it does not say the same. */
        DISPUTED,
        /** There is none. */
        MISSING
    }

    /**
     * @param seat that holds that it does not say the same
     * @param audience who may read it
     * @param settled when it ended; null while it is open
     * @param settlement how; null where the delegation let go of it
     */
    public record Dispute(
            String id,
            String seat,
            String reason,
            Instant at,
            String audience,
            Instant settled,
            String settlement) {

        public boolean open() {
            return settled == null;
        }
    }

    public Translation {
        disputes = disputes == null ? List.of() : List.copyOf(disputes);
    }

    /** Where it is kept. */
    public static String id(String provision, String language) {
        return provision + "/" + language;
    }

    public String id() {
        return id(provision, language);
    }

    public boolean disputed() {
        return disputes.stream().anyMatch(Dispute::open);
    }

    /** Whether it renders these words. */
    public boolean renders(String words) {
        return source.equals(words);
    }

    /** How it stands to a wording. */
    public Status status(String words) {
        return disputed() ? Status.DISPUTED : renders(words) ? Status.ALIGNED : Status.BEHIND;
    }

    /** The wording that another language has to render. */
    public static String words(Provision provision) {
        return provision.suppressed() ? "" : provision.content().shown();
    }

    Translation certifiedAt(Instant when) {
        return new Translation(
                provision, language, version, source, heading, text, at, audience, when, disputes);
    }

    Translation with(List<Dispute> next) {
        return new Translation(
                provision, language, version, source, heading, text, at, audience, certified, next);
    }

    Translation disputed(Dispute one) {
        var next = new ArrayList<>(disputes);
        next.add(one);
        return with(next);
    }

    Translation settled(String dispute, Instant when, String how) {
        return with(
                disputes.stream()
                        .map(
                                d ->
                                        d.id().equals(dispute)
                                                ? new Dispute(
                                                        d.id(),
                                                        d.seat(),
                                                        d.reason(),
                                                        d.at(),
                                                        d.audience(),
                                                        when,
                                                        how)
                                                : d)
                        .toList());
    }
}
