package plenary.contracts.charter;

import java.util.Map;

/**
 * A set of seats that advises and, where the charter says so, holds one veto together.
 *
 * @param id the group's part of a seat's id, such as {@code civil-society}
 * @param title by language code
 * @param stakeholderGroup the segment it speaks for, such as {@code private-sector}
 * @param seats how many there are; null where the group's own roster decides
 * @param veto null where it only advises
 */
public record AdvisoryGroup(
        String id,
        Map<String, String> title,
        String stakeholderGroup,
        Integer seats,
        VetoRule veto) {

    public AdvisoryGroup {
        title = title == null ? Map.of() : Map.copyOf(title);
    }
}
