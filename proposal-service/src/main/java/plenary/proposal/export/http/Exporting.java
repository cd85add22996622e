package plenary.proposal.export.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.export.Paper;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.LineNumbers;
import plenary.proposal.export.format.Phrases;
import plenary.proposal.text.http.Sight;

/** From what somebody may read to a file, made in the workshop and kept for who asks next. */
@ApplicationScoped
class Exporting {
    private static final long MOST_BYTES = 24L * 1024 * 1024;

    private final AsyncCache<Key, Made> files =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Key key, Made made) -> 512 + made.bytes().length)
                    .executor(Infrastructure.getDefaultExecutor())
                    .buildAsync();

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
     * @param what is exported: equal for the same, and for nothing else
     */
    Uni<Response> file(
            String forum,
            String format,
            String language,
            boolean lines,
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
                        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                        lines);
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return door.see(forum).chain(seen -> file(seen, asked, known, what, compose));
    }

    private Uni<Response> file(
            Seen seen, Asked asked, String known, Object what, Function<Sight, Paper> compose) {
        // for all who may read the same texts, and so from nothing else that one of them may read
        var shared = seen.shared();
        var key = Key.of(shared, asked, what);
        if (key.tag().equals(known)) {
            return Uni.createFrom().item(described(Response.notModified(), key.tag()).build());
        }
        return Uni.createFrom()
                .completionStage(
                        () ->
                                files.get(
                                        key,
                                        (k, executor) ->
                                                workshop.make(() -> made(shared, asked, compose))
                                                        .subscribeAsCompletionStage()))
                .map(made -> answer(made, asked, key));
    }

    private static Made made(Seen shared, Asked asked, Function<Sight, Paper> compose) {
        var paper = compose.apply(Sight.of(shared).in(asked.language()));
        var bytes = asked.format().render(paper, Phrases.in(asked.language()));
        if (asked.lines() && asked.format() == Format.PDF) {
            bytes = LineNumbers.on(bytes);
        }
        return new Made(bytes, FileName.of(paper.head(), asked.format()));
    }

    private static Response answer(Made made, Asked asked, Key key) {
        return described(Response.ok(made.bytes()), key.tag())
                .type(type(asked.format()))
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(asked.format()) + "; filename=\"" + made.name() + '"')
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    /** A file as it was made. */
    private record Made(byte[] bytes, String name) {}

    /**
     * Which file: of which entry of the record, for whom, and what of it.
     *
     * @param audiences another reader may see another text at the same entry of the record
     */
    private record Key(String forum, long seq, Set<String> audiences, Asked asked, Object what) {
        static Key of(Seen shared, Asked asked, Object what) {
            var state = shared.state();
            var forum = state.assembly().forum().id();
            return new Key(forum, state.seq(), shared.viewer().audiences(), asked, what);
        }

        String tag() {
            var readers = new TreeSet<>(audiences);
            var sort =
                    Objects.hash(
                            readers, what, asked.format().id(), asked.language(), asked.lines());
            return "\"" + seq + "-" + Integer.toHexString(sort) + "\"";
        }
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization, Cookie");
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
