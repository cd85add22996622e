package plenary.proposal.text;

import java.util.List;
import plenary.proposal.forum.Assembly;

/** How much of the draft a clean text is made of. */
public sealed interface Scope {

    /** All of it. */
    record Whole() implements Scope {}

    /** The provisions that are with a body. */
    record OfBody(String body) implements Scope {}

    /** Some provisions by name, in the order of the draft. */
    record Named(List<String> provisions) implements Scope {}

    /** All of another but these. */
    record Without(Scope whole, List<String> provisions) implements Scope {}

    /** What a body may put forward: its own provisions; the plenary the whole. */
    static Scope of(Assembly assembly, String body) {
        return assembly.parentOf(body).isEmpty() ? new Whole() : new OfBody(body);
    }

    /** Whether the provision belongs to it. */
    default boolean takes(Provision provision) {
        return switch (this) {
            case Whole whole -> true;
            case OfBody of -> of.body().equals(provision.body());
            case Without less ->
                    less.whole().takes(provision) && !less.provisions().contains(provision.id());
            case Named named -> named.provisions().contains(provision.id());
        };
    }
}
