package plenary.proposal.register.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Seen;
import plenary.proposal.register.Listing;

/** Where documents are, and how it is answered where they are not. */
final class Papers {
    private Papers() {}

    /** The line of a document that the reader may know of. */
    static Listing line(Seen seen, String document) {
        return Listing.of(seen.state()).stream()
                .filter(line -> line.id().equals(document))
                .filter(line -> DocumentView.sees(seen, line))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.DOCUMENT_NOT_FOUND,
                                        "There is no document " + document + "."));
    }

    static DocumentView view(Seen seen, String document) {
        return DocumentView.of(seen, line(seen, document), true);
    }

    static RestResponse<DocumentView> created(Seen seen, String forum, String document) {
        return ResponseBuilder.create(Status.CREATED, view(seen, document))
                .location(URI.create("/api/forums/" + forum + "/documents/" + document))
                .build();
    }
}
