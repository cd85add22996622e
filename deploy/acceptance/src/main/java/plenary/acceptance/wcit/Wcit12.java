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
                step(
                        0,
                        "05:00",
                        "The administrator creates the conference for its secretariat",
                        SettingUp::conference),
                step(
                        0,
                        "06:00",
                        "The secretariat imports a roster of 144 delegations",
                        SettingUp::roster),
                step(0, "07:00", "The secretariat sets up bodies and officers", SettingUp::bodies),
                step(0, "08:00", "Delegates and officers claim their places", SettingUp::claims),
                step(
                        0,
                        "09:00",
                        "The secretariat imports the Regulations of 1988",
                        SettingUp::instrument),
                step(
                        0,
                        "10:00",
                        "The secretariat opens the register and issues the first programme",
                        Papers::register),
                step(
                        1,
                        "05:00",
                        "The chair opens the conference on two commitments",
                        SettingUp::opening),
                step(
                        2,
                        "06:00",
                        "Delegations table proposals and confirm that they sponsor them",
                        FirstWeek::proposals),
                step(
                        2,
                        "10:00",
                        "Working groups take the instructions into the draft",
                        FirstWeek::takenUp),
                step(
                        2,
                        "12:00",
                        "The definition of operators is shown with all that it reaches",
                        Papers::operators),
                step(
                        3,
                        "06:00",
                        "Chairs call for consensus and delegations object",
                        FirstWeek::calls),
                step(
                        4,
                        "06:00",
                        "Working groups pass brackets up, each with its history",
                        FirstWeek::escalation),
                step(
                        5,
                        "06:00",
                        "Russia announces and tables a common proposal",
                        Proposal27::tabled),
                step(5, "08:00", "Egypt denies that it sponsors it", Proposal27::denied),
                step(
                        5,
                        "10:00",
                        "Sweden challenges its scope and the chair's ruling is appealed",
                        Proposal27::challenged),
                step(
                        5,
                        "12:00",
                        "Committee 5 takes it up and the United States object",
                        Proposal27::discussed),
                step(7, "08:00", "All remaining sponsors withdraw it", Proposal27::withdrawn),
                step(
                        8,
                        "06:00",
                        "A closed group of regional representatives meets",
                        Compromise::closedGroup),
                step(
                        8,
                        "10:00",
                        "The chair tables a compromise beside the draft",
                        ChairsDraft::tabled),
                step(
                        8,
                        "12:00",
                        "Holders let go of their brackets for other wordings",
                        Compromise::alternatives),
                step(
                        8,
                        "16:00",
                        "New text on naming and a resolution are tabled",
                        Compromise::text),
                step(
                        10,
                        "19:00",
                        "The chair takes the temperature of the room",
                        Temperature::taken),
                step(10, "19:30", "Spain asks whether that was a vote", Temperature::asked),
                step(
                        10,
                        "20:00",
                        "Nobody can adopt anything from a temperature check",
                        Temperature::decidesNothing),
                step(
                        11,
                        "10:00",
                        "Nigeria puts two sentences for the preamble for the African group",
                        Preamble::proposed),
                step(
                        11,
                        "12:00",
                        "Mexico and Canada object and there is no consensus twice",
                        Preamble::noConsensus),
                step(
                        11,
                        "14:00",
                        "Iran demands a vote and the debate is closed",
                        Preamble::debateClosed),
                step(
                        11,
                        "15:00",
                        "Two tellers count 77 yes 33 no and 8 abstentions",
                        Preamble::voted),
                step(
                        12,
                        "06:00",
                        "The chair settles references to what leaves the text",
                        FinalActs::references),
                step(12, "08:00", "Plenary reads the text twice and adopts it", FinalActs::adopted),
                step(12, "10:00", "Delegations sign or do not", FinalActs::signed),
                step(
                        12,
                        "12:00",
                        "Had a majority of each regional group been needed two groups would have blocked the Final Acts",
                        WhatIf::asked));
    }

    // day 1 is 3 December 2012; the hour is that of Greenwich, four behind Dubai
    private static Step step(int day, String hour, String title, Step.Act act) {
        return Step.of("day " + day, "2012-12-%02dT%s:00Z".formatted(day + 2, hour), title, act);
    }

    @Override
    public Instant end() {
        return Instant.parse("2012-12-14T20:00:00Z");
    }

    @Override
    public List<String> notPlayedYet() {
        return List.of(
                "the map's indicators and, for two parties, which text binds them",
                "verification of the record offline");
    }

    @Override
    public void tell(Scene scene, PrintStream out) {
        Telling.tell(scene, out);
    }
}
