package plenary.proposal.meeting.http;

import jakarta.ws.rs.core.HttpHeaders;
import plenary.contracts.refusal.Meanings;
import plenary.proposal.desk.Checked;

/** In which language minutes are asked for: the query says, else the browser does. */
final class MinutesLanguage {
    private MinutesLanguage() {}

    /**
     * @param asked may be null
     */
    static String of(String asked, HttpHeaders headers) {
        new Checked()
                .that(
                        asked == null || Meanings.LANGUAGES.contains(asked),
                        "language",
                        "is en or fr")
                .orRefuse();
        return asked == null
                ? Meanings.spoken(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                : asked;
    }
}
