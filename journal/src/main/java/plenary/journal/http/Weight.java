package plenary.journal.http;

import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;

/** How much a request may bring: a Word file more than anything else. */
final class Weight {
    /** The longest body of a request, in bytes. */
    static final int MOST = 1024 * 1024;

    /** The largest Word file, in bytes. */
    static final int MOST_OF_A_FILE = 4 * 1024 * 1024;

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Weight() {}

    /** Whether a body of this type is a Word file, which is no text. */
    static boolean file(String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(java.util.Locale.ROOT).startsWith(WORD);
    }

    static int most(String contentType) {
        return file(contentType) ? MOST_OF_A_FILE : MOST;
    }

    static Refusal tooLarge(String contentType) {
        return RefusalCode.TOO_LARGE.because(
                "A request has at most " + most(contentType) + " bytes; this one has more.");
    }
}
