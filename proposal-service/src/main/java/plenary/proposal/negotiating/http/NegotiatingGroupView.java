package plenary.proposal.negotiating.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.Audiences;
import plenary.proposal.desk.Seen;
import plenary.proposal.negotiating.NegotiatingGroup;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;
import plenary.proposal.negotiating.NegotiatingGroup.Member;
import plenary.proposal.negotiating.NegotiatingGroup.Spokesperson;

/**
 * A negotiating group; it has no vote.
 *
 * @param by the secretariat, or the seat that created it
 * @param members everybody who ever was in it, with dates
 * @param acts what was done on its behalf, and who does not stand behind it
 */
record NegotiatingGroupView(
        @Schema(required = true) String id,
        @Schema(required = true) Map<String, String> names,
        String region,
        @Schema(required = true) String by,
        @Schema(required = true) Instant createdAt,
        List<MemberView> members,
        List<SpokespersonView> spokespersons,
        List<OnBehalfView> acts) {

    /**
     * @param until when it left; absent while it is in
     */
    record MemberView(
            @Schema(required = true) String delegation,
            @Schema(required = true) Instant from,
            Instant until,
            String reason) {
        static MemberView of(Member m) {
            return new MemberView(m.delegation(), m.from(), m.until(), m.reason());
        }
    }

    /**
     * @param item {@code body/wg-5-1}, {@code provision/3A}; absent for all others
     */
    record SpokespersonView(
            String item,
            @Schema(required = true) String delegation,
            @Schema(required = true) Instant from) {
        static SpokespersonView of(Spokesperson s) {
            return new SpokespersonView(s.item(), s.delegation(), s.from());
        }
    }

    record OnBehalfView(
            @Schema(required = true) String subject,
            @Schema(required = true) String delegation,
            @Schema(required = true) Instant at,
            List<Dissociated> dissociated) {}

    static NegotiatingGroupView of(Seen seen, NegotiatingGroup g) {
        return new NegotiatingGroupView(
                g.id(),
                g.names(),
                g.region(),
                g.by(),
                g.createdAt(),
                g.members().stream().map(MemberView::of).toList(),
                g.spokespersons().stream().map(SpokespersonView::of).toList(),
                g.acts().stream()
                        .filter(
                                a ->
                                        seen.viewer()
                                                .mayRead(
                                                        Audiences.ofSubject(
                                                                seen.state(), a.subject())))
                        .map(
                                a ->
                                        new OnBehalfView(
                                                a.subject(),
                                                a.delegation(),
                                                a.at(),
                                                a.dissociated()))
                        .toList());
    }
}
