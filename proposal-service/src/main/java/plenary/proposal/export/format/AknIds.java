package plenary.proposal.export.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Identities in Akoma Ntoso, made of Plenary's own, which do not change with numbers. */
final class AknIds {
    private AknIds() {}

    static String provision(String id) {
        return "prov_" + plain(id);
    }

    static String who(String who) {
        return "who_" + plain(who);
    }

    static String to(String id) {
        return "#" + id;
    }

    /** Of the n-th holder of a bracket, from 1. */
    static String hold(String bracket, int n) {
        return "note_" + plain(bracket) + "_" + n;
    }

    /** Of the n-th remark on a provision, or on the whole where the provision is empty. */
    static String remark(String provision, int n) {
        return "remark_" + (provision.isEmpty() ? "" : plain(provision) + "_") + n;
    }

    static String uri(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String plain(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._-]", ".");
    }
}
