package plenary.journal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The body of a journal entry: who did what, as whom. Its canonical bytes are what the body hash
 * covers.
 *
 * @param by opaque id of the person who keyed the act; empty where a timer wrote down a deadline
 * @param as the capacity it was made in: {@code seat:states.FRA}, {@code chair:plenary}, …
 * @param type the real wire name of the event, also where the public header says {@code closed}
 * @param subject what it is about: {@code poll/poll-1}; may be empty
 * @param event the event itself
 */
public record Act(String by, String as, String type, String subject, JsonNode event) {}
