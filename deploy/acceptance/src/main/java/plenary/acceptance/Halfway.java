package plenary.acceptance;

import java.io.PrintStream;

/** What stands where a story was left in the middle, and how one goes on from there. */
final class Halfway {
    private static final String DRAFT = "draft";

    private Halfway() {}

    static void tell(Scene scene, PrintStream out) {
        var print = new Printout(out);
        print.heading("It stops here, for you to go on");
        var open =
                Json.each(scene.visitor().get("").path("sessions"))
                        .filter(session -> session.path("stage").asText().equals("open"))
                        .map(session -> session.path("title").asText())
                        .toList();
        print.line(2, "In session: " + (open.isEmpty() ? "nobody" : String.join("; ", open)) + ".");
        print.line(2, "Open brackets in the draft: " + new Brackets(scene).open().size() + ".");
        print.line(
                2,
                "Sign in with the password “plenary” as a delegation by its ISO code (fra, usa, …), as"
                        + " secretariat, chair, secretary or teller-1, and act on the draft. No story goes on"
                        + " here: “demo” without “--until” plays in another forum.");
        print.heading("Where to look");
        out.println("  " + scene.place().page(scene.forum(), DRAFT));
        out.println("  " + scene.place().page(scene.forum(), ""));
    }
}
