package plenary.acceptance.wcit;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import plenary.acceptance.Scene;
import plenary.acceptance.Step;
import plenary.acceptance.Story;

/** The treaty conference of Dubai, 3 to 14 December 2012, as a replay. */
public final class Wcit12 implements Story {

    @Override
    public String name() {
        return "wcit-12";
    }

    @Override
    public String title() {
        return "WCIT-12, Dubai, 3–14 December 2012: a replay";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                step("day 0", "2012-12-02T05:00:00Z", "The administrator creates the conference for its secretariat", SettingUp::conference),
                step("day 0", "2012-12-02T06:00:00Z", "The secretariat imports a roster of 144 delegations", SettingUp::roster),
                step("day 0", "2012-12-02T07:00:00Z", "The secretariat sets up bodies and officers", SettingUp::bodies),
                step("day 0", "2012-12-02T08:00:00Z", "Delegates and officers claim their places", SettingUp::claims),
                step("day 0", "2012-12-02T09:00:00Z", "The secretariat imports the Regulations of 1988", SettingUp::instrument),
                step("day 1", "2012-12-03T05:00:00Z", "The chair opens the conference on two commitments", SettingUp::opening));
    }

    private static Step step(String day, String at, String title, Step.Act act) {
        return Step.of(day, at, title, act);
    }

    @Override
    public Instant end() {
        return Instant.parse("2012-12-14T20:00:00Z");
    }

    @Override
    public List<String> notPlayedYet() {
        return List.of();
    }

    @Override
    public void tell(Scene scene, PrintStream out) {}
}
