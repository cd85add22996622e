package plenary.proposal.notice.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.PostOffice;
import plenary.proposal.notice.Wish;
import plenary.proposal.notice.Wish.Frequency;
import plenary.proposal.notice.http.NoticeView.NoticesView;
import plenary.proposal.store.PostgresWishes;

/** What a person was told, and how they want to be told. Nobody else's is ever read here. */
@Path("/api/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class NoticeResource {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ru", "zh", "ar");

    private final Callers callers;
    private final PostgresWishes wishes;
    private final PostOffice post;
    private final Clock clock = Clock.systemUTC();

    NoticeResource(Callers callers, PostgresWishes wishes, PostOffice post) {
        this.callers = callers;
        this.wishes = wishes;
        this.post = post;
    }

    /**
     * How you want to be told.
     *
     * @param mode off, digest or at-once
     * @param email where it goes: your verified address; absent while e-mail is off
     * @param zone IANA name
     * @param language of the e-mails
     * @param mailing whether this deployment sends e-mail at all
     */
    @Schema(name = "NoticeWish")
    record WishView(
            @Schema(required = true, implementation = String.class) Frequency mode,
            String email,
            @Schema(required = true) String zone,
            @Schema(required = true) String language,
            @Schema(required = true) boolean mailing) {}

    @Schema(name = "NewNoticeWish")
    record WishRequest(Frequency mode, String zone, String language) {}

    @Schema(name = "NoticesRead")
    record ReadRequest(Long upTo) {}

    @GET
    @Operation(
            operationId = "notice.list",
            summary = "What you were told, newest first, and how much of it is unread",
            description =
                    "By a signed-in person, of all forums. A notice is written once: when"
                            + " something comes to wait for you, twelve hours and one hour before"
                            + " its end.")
    public Uni<NoticesView> list() {
        var person = callers.signedIn().person();
        return wishes.unread(person)
                .chain(
                        unread ->
                                wishes.told(person)
                                        .map(
                                                told ->
                                                        new NoticesView(
                                                                unread,
                                                                told.stream()
                                                                        .map(NoticeView::of)
                                                                        .toList())));
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "notice.read",
            summary = "Say that you have read your notices up to one",
            description = "By a signed-in person, of their own. Twice is safe.")
    public Uni<Void> read(ReadRequest request) {
        var person = callers.signedIn().person();
        Checked.body(request)
                .that(request.upTo() != null && request.upTo() >= 0, "upTo", "the id of a notice")
                .orRefuse();
        return wishes.read(person, request.upTo(), clock.instant());
    }

    @GET
    @Path("wish")
    @Operation(operationId = "notice.wish", summary = "How you want to be told")
    public Uni<WishView> wish() {
        var person = callers.signedIn().person();
        return wishes.of(person)
                .map(
                        wish ->
                                wish == null
                                        ? new WishView(
                                                Frequency.OFF, null, "UTC", "en", post.open())
                                        : view(wish));
    }

    private WishView view(Wish wish) {
        return new WishView(
                wish.mode(), wish.email(), wish.zone().getId(), wish.language(), post.open());
    }

    @PUT
    @Path("wish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "notice.choose",
            summary = "Choose how you are told: no e-mail, once a day, or at once",
            description =
                    "By a signed-in person. To choose e-mail is to consent that your verified"
                            + " address is kept for it; off forgets it. Ends are told twelve hours"
                            + " and one hour before in either mode, on your clock. Refused"
                            + " email-not-verified where the identity provider has verified none."
                            + " Twice is safe.")
    public Uni<WishView> choose(WishRequest request) {
        var caller = callers.signedIn();
        Checked.body(request)
                .that(request.mode() != null, "mode", "off, digest or at-once")
                .that(zone(request.zone()) != null, "zone", "the IANA name of a time zone")
                .that(
                        request.language() != null && LANGUAGES.contains(request.language()),
                        "language",
                        "one of " + String.join(", ", LANGUAGES.stream().sorted().toList()))
                .orRefuse();
        if (request.mode() != Frequency.OFF && caller.email() == null) {
            throw new Refused(
                    RefusalCode.EMAIL_NOT_VERIFIED,
                    "There is no verified address of yours that an e-mail could go to.");
        }
        var wish =
                new Wish(
                        caller.person(),
                        request.mode() == Frequency.OFF ? null : caller.email(),
                        request.mode(),
                        zone(request.zone()),
                        request.language());
        return wishes.choose(wish).map(done -> view(wish));
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
