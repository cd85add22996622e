package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forum is set up: by the administrator, the secretariat and everyone who claims a place. */
public final class House {
    private final Scene scene;

    public House(Scene scene) {
        this.scene = scene;
    }

    /** A rehearsal under a charter, its clock at an instant; does nothing where it is there. */
    public void create(Map<String, String> title, String charter, Instant clock) {
        if (scene.look().isPresent()) {
            return;
        }
        var forum =
                Map.of(
                        "forum",
                        scene.forum(),
                        "title",
                        scene.titled(title),
                        "mode",
                        "rehearsal",
                        "charter",
                        charter,
                        "clock",
                        clock.toString(),
                        "secretariat",
                        List.of(scene.people().person("secretariat")));
        try {
            scene.admin().post("/api/forums", forum);
        } catch (Problem there) {
            // made by an attempt whose answer was lost
            if (!there.code().equals("already-exists")) {
                throw there;
            }
        }
    }

    /** What a roster would bring, and nothing changes. */
    public JsonNode preview(String table) {
        return scene.secretariat().post("/roster?preview=true", table);
    }

    /** The roster stands. */
    public JsonNode roster(String table) {
        return scene.secretariat().post("/roster", table);
    }

    /**
     * A body.
     *
     * @param parent null for the plenary
     * @param members seats; none for every seat of the roster
     */
    public record NewBody(
            String body,
            String name,
            String french,
            String kind,
            String parent,
            boolean open,
            String mandate,
            List<String> members) {}

    /** Sets a body up. */
    public void body(NewBody body) {
        var request = new LinkedHashMap<String, Object>();
        request.put("body", body.body());
        request.put("names", Map.of("en", body.name(), "fr", body.french()));
        request.put("kind", body.kind());
        request.put("parent", body.parent());
        request.put("open", body.open());
        request.put("mandate", body.mandate());
        request.put("members", body.members() == null ? List.of() : body.members());
        scene.secretariat().post("/bodies", request);
    }

    /** Invites an account's address to hold an office in a body. */
    public void office(String account, String office, String body) {
        scene.secretariat()
                .post(
                        "/invitations",
                        Map.of("email", email(account), "office", office, "body", body));
    }

    /** Invites an account's address to act for a delegation besides its head. */
    public void member(String account, String delegation, String role) {
        scene.secretariat()
                .post(
                        "/invitations",
                        Map.of("email", email(account), "delegation", delegation, "role", role));
    }

    /** Everyone claims what waits for their address. */
    public void claim(Collection<String> accounts) {
        Together.each(accounts, account -> scene.as(account, null).post("/invitations/claim"));
    }

    /** As whom an account may act. */
    public List<String> capacities(String account) {
        return Json.texts(scene.as(account, null).get("/me").path("capacities"));
    }

    private static String email(String account) {
        return account + "@delegates.example";
    }
}
