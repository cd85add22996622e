package plenary.journal.http;

import java.util.List;
import java.util.Locale;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;

/** How much a request may bring: a file more than anything else. */
final class Weight {
    /** The longest body of a request, in bytes. */
    static final int MOST = 1024 * 1024;

    /** The largest file, in bytes. */
    static final int MOST_OF_A_FILE = 4 * 1024 * 1024;

    private static final List<String> FILES =
            List.of(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.oasis.opendocument.text",
                    "application/pdf",
                    "image/");

    private Weight() {}

    /** Whether a body of this type is a file, which is no text. */
    static boolean file(String contentType) {
        return contentType != null
                && FILES.stream()
                        .anyMatch(contentType.strip().toLowerCase(Locale.ROOT)::startsWith);
    }

    static int most(String contentType) {
        return file(contentType) ? MOST_OF_A_FILE : MOST;
    }

    static Refusal tooLarge(String contentType) {
        return RefusalCode.TOO_LARGE.because(
                "A request has at most " + most(contentType) + " bytes; this one has more.");
    }
}
