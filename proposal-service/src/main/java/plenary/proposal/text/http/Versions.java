package plenary.proposal.text.http;

import java.util.regex.Pattern;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/** Versions as entity tags. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    /** The version a write expects, or null where it names none or any. */
    public static Long expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "If-Match is the ETag of the provision, such as \"12\".");
        }
        return Long.valueOf(tag.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
