package plenary.proposal.export.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.export.Paper;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.Phrases;
import plenary.proposal.text.http.Sight;

/** From what somebody may read to a file, made in the workshop. */
@ApplicationScoped
class Exporting {
    private final Door door;
    private final Workshop workshop;
    private final HttpHeaders headers;

    Exporting(Door door, Workshop workshop, HttpHeaders headers) {
        this.door = door;
        this.workshop = workshop;
        this.headers = headers; // a proxy: it answers for the request at hand
    }

    /**
     * The file, or 304 where the caller has it.
     *
     * @param what is exported, for the entity tag
     */
    Uni<Response> file(
            String forum,
            String format,
            String language,
            Object what,
            Function<Sight, Paper> compose) {
        new Checked()
                .that(
                        language == null || List.of("en", "fr").contains(language),
                        "language",
                        "is en or fr")
                .orRefuse();
        var asked =
                Asked.of(
                        format,
                        headers.getAcceptableMediaTypes(),
                        language,
                        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return door.see(forum).chain(seen -> file(seen, asked, known, what, compose));
    }

    private Uni<Response> file(
            Seen seen, Asked asked, String known, Object what, Function<Sight, Paper> compose) {
        var tag = tag(seen, asked, what);
        if (tag.equals(known)) {
            return Uni.createFrom().item(described(Response.notModified(), tag).build());
        }
        return workshop.make(
                () -> {
                    var paper = compose.apply(Sight.of(seen));
                    var bytes = asked.format().render(paper, Phrases.in(asked.language()));
                    return described(Response.ok(bytes), tag)
                            .type(type(asked.format()))
                            .header(HttpHeaders.CONTENT_LANGUAGE, asked.language())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    disposition(asked.format())
                                            + "; filename=\""
                                            + FileName.of(paper.head(), asked.format())
                                            + '"')
                            .header(
                                    "Content-Security-Policy",
                                    "default-src 'none'; style-src 'unsafe-inline'")
                            .build();
                });
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie");
    }

    /** Another reader may see another text at the same entry of the record. */
    private static String tag(Seen seen, Asked asked, Object what) {
        var readers = new TreeSet<>(seen.viewer().audiences());
        var sort = Objects.hash(readers, what, asked.format().id(), asked.language());
        return "\"" + seen.state().seq() + "-" + Integer.toHexString(sort) + "\"";
    }

    private static String type(Format format) {
        return format.characters()
                ? MediaType.valueOf(format.mediaType()).withCharset("utf-8").toString()
                : format.mediaType();
    }

    /** What a browser shows is shown; what other programs read is kept as a file. */
    private static String disposition(Format format) {
        return switch (format) {
            case HTML, TEXT, JSON, PDF -> "inline";
            case DOCX, MARKDOWN, AKN -> "attachment";
        };
    }
}
