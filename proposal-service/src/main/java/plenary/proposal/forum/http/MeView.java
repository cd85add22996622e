package plenary.proposal.forum.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.proposal.ForumState;
import plenary.proposal.forum.Assembly;

/**
 * As whom a person may act in a forum.
 *
 * @param capacities values for the header Plenary-As
 * @param reading delegations with which the person reads along
 */
record MeView(
        String person,
        boolean secretariat,
        List<SeatView> seats,
        List<OfficeView> offices,
        List<String> capacities,
        List<ReadingView> reading) {

    record SeatView(String seat, String in, String delegation, Map<String, String> names) {}

    record OfficeView(String office, String body, Map<String, String> names) {}

    /** A delegation the person reads along with, without acting for it. */
    record ReadingView(String delegation, Map<String, String> names) {}

    static MeView of(ForumState state, String person) {
        var assembly = state.assembly();
        var seats = new ArrayList<SeatView>();
        for (var code : assembly.people().delegationsOf(person)) {
            assembly.roster()
                    .delegations()
                    .find(code)
                    .ifPresent(
                            delegation ->
                                    delegation
                                            .seats()
                                            .forEach(
                                                    seat ->
                                                            seats.add(
                                                                    new SeatView(
                                                                            seat.id(),
                                                                            seat.in(),
                                                                            code,
                                                                            delegation.names()))));
        }
        var offices =
                assembly.people().officesOf(person).stream()
                        .map(
                                o ->
                                        new OfficeView(
                                                o.office()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                                o.body(),
                                                assembly.bodies()
                                                        .find(o.body())
                                                        .map(body -> body.names())
                                                        .orElse(Map.of())))
                        .toList();
        var secretariat = assembly.forum().secretariat().contains(person);
        var capacities = new ArrayList<String>();
        seats.forEach(seat -> capacities.add("seat:" + seat.seat()));
        offices.forEach(
                o -> {
                    capacities.add(o.office() + ":" + o.body());
                    if (o.office().equals("secretary")) {
                        capacities.add("chair:" + o.body());
                    }
                });
        for (var code : assembly.people().delegationsOf(person)) {
            assembly.roster()
                    .delegations()
                    .find(code)
                    .filter(delegation -> delegation.seats().isEmpty())
                    .ifPresent(observer -> capacities.add("observer:" + code));
        }
        if (secretariat) {
            capacities.add("secretariat");
        }
        return new MeView(
                person, secretariat, seats, offices, capacities, reading(assembly, person));
    }

    private static List<ReadingView> reading(Assembly assembly, String person) {
        var acts = assembly.people().delegationsOf(person);
        return assembly.people().readWith(person).stream()
                .filter(code -> !acts.contains(code))
                .map(
                        code ->
                                new ReadingView(
                                        code,
                                        assembly.roster()
                                                .delegations()
                                                .find(code)
                                                .map(delegation -> delegation.names())
                                                .orElse(Map.of())))
                .toList();
    }
}
