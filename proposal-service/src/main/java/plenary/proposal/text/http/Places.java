package plenary.proposal.text.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.desk.Acted;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.Draft;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Provision;

/** Where the things of the text are, and how it is answered where they are not. */
public final class Places {
    private Places() {}

    static <T> RestResponse<T> created(String forum, String path, T view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .location(URI.create("/api/forums/" + forum + "/" + path))
                .build();
    }

    /** With the provision's version as its ETag, to be named in If-Match. */
    static RestResponse<ProvisionView> versioned(ProvisionView view) {
        return ResponseBuilder.ok(view).header("ETag", Versions.tag(view.version())).build();
    }

    /** The fact of this kind that the act brought about. */
    static <E extends DeliberationEvent> E fact(Acted acted, Class<E> kind) {
        return acted.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    public static Draft draft(ForumState state) {
        if (state.texts().draft() == null) {
            throw new Refused(
                    RefusalCode.INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        return state.texts().draft();
    }

    /** A language that some body here has a name in; null for any other, or none. */
    static String spoken(ForumState state, String language) {
        return language != null
                        && state.assembly().bodies().all().stream()
                                .anyMatch(b -> b.names().containsKey(language))
                ? language
                : null;
    }

    static Provision provision(Sight sight, String id) {
        draft(sight.state());
        return sight.texts()
                .provision(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.PROVISION_NOT_FOUND,
                                        "The draft has no provision " + id + "."));
    }

    public static Proposal proposal(Sight sight, String id) {
        return sight.texts()
                .proposals()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.PROPOSAL_NOT_FOUND,
                                        "There is no proposal " + id + "."));
    }

    static Bracket bracket(Sight sight, String id) {
        return sight.texts()
                .brackets()
                .find(id)
                .filter(sight::sees)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.BRACKET_NOT_FOUND,
                                        "There is no bracket " + id + "."));
    }

    static ConsensusCall call(Sight sight, String id) {
        return sight.texts()
                .calls()
                .find(id)
                .filter(call -> sight.seesBody(call.body()))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.CONSENSUS_CALL_NOT_FOUND,
                                        "There is no call for consensus " + id + "."));
    }

    public static AdoptedText adopted(Sight sight, String id) {
        var texts = sight.texts();
        return (id == null ? texts.lastAdopted() : texts.adopted().find(id))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.NOT_FOUND,
                                        id == null
                                                ? "No text has been adopted yet."
                                                : "There is no adopted text " + id + "."));
    }
}
