package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.FIRST;
import static plenary.acceptance.cirp.Committee.SECOND;
import static plenary.acceptance.cirp.Committee.WINDOW;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plenary.acceptance.Scene;
import plenary.acceptance.Step;
import plenary.acceptance.Story;

/** A fictitious committee of states whose recommendations four advisory groups may stop. */
public final class Cirp implements Story {

    @Override
    public String name() {
        return "cirp";
    }

    @Override
    public String title() {
        return "A Committee for Internet-Related Policies with vetoes: fictitious, all votes illustrative";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                day(
                        1,
                        "07:00",
                        "The administrator creates the committee for its secretariat",
                        Convening::committee),
                day(
                        1,
                        "08:00",
                        "The secretariat imports fifty states and four advisory groups",
                        Convening::roster),
                day(
                        1,
                        "09:00",
                        "The secretariat sets up a working group and its officers",
                        Convening::bodies),
                day(1, "10:00", "Delegates and advisers claim their places", Convening::claims),
                day(
                        1,
                        "11:00",
                        "The audit finds three organisations that yield their seats",
                        Convening::audit),
                day(
                        3,
                        "07:00",
                        "Brazil tables six provisions on network security",
                        Negotiating::proposed),
                day(
                        3,
                        "09:00",
                        "India and the United States object to two passages",
                        Negotiating::objected),
                day(
                        3,
                        "11:00",
                        "Civil society gives early warning on provision 3",
                        Negotiating::warned),
                day(4, "09:00", "Holders let go and the draft is clean", Negotiating::lifted),
                hour(
                        FIRST,
                        0,
                        "The chair puts six provisions forward and 38 states say yes",
                        FirstRound::put),
                hour(
                        FIRST.plusSeconds(1800),
                        0,
                        "Faulty vetoes are refused each with its own code",
                        FirstRound::refusals),
                hour(
                        FIRST.plusSeconds(-600),
                        1,
                        "Civil society petitions for a veto of provisions 3 and 5",
                        FirstRound::petition),
                hour(FIRST, 3, "The private sector declares no objection", FirstRound::noObjection),
                hour(
                        FIRST,
                        4,
                        "Three technical seats are too few and a recused organisation may not sign",
                        FirstRound::tooFew),
                hour(FIRST, 5, "Civil society votes nine to two with one abstention", Veto::voted),
                hour(
                        FIRST,
                        26,
                        "Civil society vetoes with a reason and a cure and nothing moves",
                        Veto::cast),
                hour(
                        FIRST,
                        WINDOW.toHours(),
                        "The last window ends and exactly 3 and 5 return",
                        Veto::returned),
                hour(
                        FIRST,
                        WINDOW.toHours() + 2,
                        "The working group writes the cure into 3 and the group lets go",
                        Veto::cured),
                hour(
                        FIRST,
                        WINDOW.toHours() + 4,
                        "The chair settles the reference to 5 which leaves whole",
                        Veto::settled),
                hour(
                        FIRST,
                        WINDOW.toHours() + 6,
                        "The chair leaves an item to the technical group and a state challenges that",
                        OwnItem::challenged),
                hour(
                        FIRST,
                        WINDOW.toHours() + 8,
                        "The classification stands and only the technical group is asked",
                        OwnItem::ruled),
                hour(
                        FIRST,
                        WINDOW.toHours() + 33,
                        "The technical group alone has adopted its own item",
                        OwnItem::decided),
                hour(
                        SECOND,
                        0,
                        "The chair puts five provisions forward and 41 states say yes",
                        SecondRound::put),
                hour(
                        SECOND,
                        1,
                        "The technical group cannot veto what has not changed",
                        SecondRound::unchanged),
                hour(
                        SECOND,
                        2,
                        "The private sector and civil society waive their windows",
                        SecondRound::waived),
                hour(
                        SECOND,
                        WINDOW.toHours(),
                        "The last window ends and the recommendation is adopted",
                        SecondRound::adopted),
                hour(
                        SECOND,
                        WINDOW.toHours() + 1,
                        "As proposed and without vetoes all six provisions would have been adopted",
                        WhatIf::asked));
    }

    private static Step day(int day, String hour, String title, Step.Act act) {
        return Step.of("day " + day, "2013-06-%02dT%s:00Z".formatted(day, hour), title, act);
    }

    private static Step hour(Instant from, long hours, String title, Step.Act act) {
        var at = from.plus(Duration.ofHours(hours));
        return new Step("hour " + hours, at, title, act);
    }

    @Override
    public Instant end() {
        return SECOND.plus(WINDOW).plus(Duration.ofHours(2));
    }

    @Override
    public List<String> notPlayedYet() {
        return List.of();
    }

    @Override
    public void tell(Scene scene, PrintStream out) {
        Telling.tell(scene, out);
    }
}
