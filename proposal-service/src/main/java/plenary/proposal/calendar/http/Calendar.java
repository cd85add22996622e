package plenary.proposal.calendar.http;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import plenary.proposal.calendar.Dated;
import plenary.proposal.calendar.Dated.Sort;

/** Dates as iCalendar (RFC 5545), in UTC; a deadline reminds twelve hours and one hour before. */
final class Calendar {
    private static final List<Integer> HOURS_BEFORE = List.of(12, 1);

    private final String forum;
    private final String title;
    private final ResourceBundle words;

    /**
     * @param forum part of each event's id, so that calendars of several forums do not mix
     */
    Calendar(String forum, String title, String language) {
        this.forum = forum;
        this.title = title;
        this.words =
                ResourceBundle.getBundle(
                        "calendar.words",
                        Locale.forLanguageTag(language),
                        Calendar.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param at when the calendar was last changed, the same for the same state
     */
    String of(List<Dated> dates, Instant at) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Plenary//" + words.getString("calendar") + "//EN");
        calendar.setName(title);
        for (var dated : dates) {
            calendar.addEvent(event(dated, at));
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Dated dated, Instant at) {
        var event = new VEvent();
        event.setUid(dated.id() + "@" + forum + ".plenary");
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(Date.from(dated.from()));
        event.setSummary(
                words.getString(dated.sort().name().toLowerCase(Locale.ROOT))
                        + " · "
                        + dated.about());
        if (dated.until() != null) {
            event.setDateEnd(Date.from(dated.until()));
        }
        if (dated.place() != null) {
            event.setLocation(dated.place());
        }
        if (!dated.items().isEmpty()) {
            event.setDescription(String.join("\n", dated.items()));
        }
        if (dated.sort() != Sort.MEETING) {
            for (var hours : HOURS_BEFORE) {
                event.addAlarm(before(hours, event.getSummary().getValue()));
            }
        }
        return event;
    }

    private static VAlarm before(int hours, String words) {
        var earlier = Duration.builder().prior(true).hours(hours).build();
        return VAlarm.display(new Trigger(earlier, Related.START), words);
    }
}
