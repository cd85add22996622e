package plenary.proposal.record;

import java.util.List;

/** Under what the public record may be used again; said in every file made of it. */
public final class Licence {
    /** Its name as SPDX writes it. */
    public static final String NAME = "CC-BY-4.0";

    /** Where it stands. */
    public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    /** The header that names it, RFC 8288. */
    public static final List<String> LINK = List.of("Link", "<" + ADDRESS + ">; rel=\"license\"");

    private Licence() {}
}
