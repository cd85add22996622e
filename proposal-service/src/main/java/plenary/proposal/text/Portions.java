package plenary.proposal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;

/**
 * A long text cut into portions that each fit into an entry of the record, which takes at most 256
 * KB. Sizes are in bytes and never below what the entry will take.
 */
final class Portions {
    /** Far below an entry's limit, so that what stands beside the text fits too. */
    static final long LARGEST = 128 * 1024;

    /** Names of fields, quotes and commas of one thing. */
    private static final long FRAME = 200;

    private Portions() {}

    /** Whether all of it fits into one entry. */
    static <T> boolean fits(List<T> things, ToLongFunction<T> size) {
        return things.stream().mapToLong(size).sum() <= LARGEST;
    }

    /**
     * Things in their order, gathered as long as they fit; one alone that does not, stands alone.
     */
    static <T> List<List<T>> of(List<T> things, ToLongFunction<T> size) {
        var portions = new ArrayList<List<T>>();
        var open = new ArrayList<T>();
        var filled = 0L;
        for (var thing : things) {
            var bytes = size.applyAsLong(thing);
            if (!open.isEmpty() && filled + bytes > LARGEST) {
                portions.add(List.copyOf(open));
                open.clear();
                filled = 0;
            }
            open.add(thing);
            filled += bytes;
        }
        if (!open.isEmpty()) {
            portions.add(List.copyOf(open));
        }
        return portions;
    }

    static long bytes(BaseProvision p) {
        return FRAME
                + written(p.provision(), p.number(), p.part(), p.heading(), p.text(), p.parent());
    }

    static long bytes(CleanProvision p) {
        return FRAME + written(p.provision(), p.number(), p.part(), p.heading(), p.text());
    }

    static long bytes(CarriedOver c) {
        return FRAME
                + written(c.provision(), c.number(), c.shown())
                + c.brackets().stream().mapToLong(Portions::written).sum()
                + c.holders().stream().mapToLong(Portions::written).sum();
    }

    private static long written(String... texts) {
        var bytes = 0L;
        for (var text : texts) {
            if (text != null) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length + escapes(text) + 3L;
            }
        }
        return bytes;
    }

    /** What JSON adds: a backslash before quotes, line feeds and backslashes. */
    private static long escapes(String text) {
        return text.chars().filter(c -> c == '"' || c == '\\' || c < 0x20).count();
    }
}
