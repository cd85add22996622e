package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.Conduct.Proxy;

/** How an open vote goes on: who casts for absent seats, and until when. */
public sealed interface PollCourseEvent extends DeliberationEvent {

    /**
     * The presence changed while voting was open: from now on these cast for absent seats. What was
     * cast before stands.
     *
     * @param proxies all of them; each holder is present
     * @param orphaned seats whose holder is absent, for whom nobody casts
     */
    record PollProxiesSet(String poll, List<Proxy> proxies, List<String> orphaned)
            implements PollCourseEvent {
        public PollProxiesSet {
            proxies = proxies == null ? List.of() : List.copyOf(proxies);
            orphaned = orphaned == null ? List.of() : List.copyOf(orphaned);
        }
    }

    /**
     * The ballot box took no ballot in all the time the vote was open, because it was away: the
     * vote has its whole time once more.
     *
     * @param closesAt the new exact closing time
     */
    record PollExtended(String poll, Instant closesAt) implements PollCourseEvent {}
}
