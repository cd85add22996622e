package plenary.proposal.text.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.proposal.desk.Checked;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Why;
import plenary.proposal.text.intake.file.Intake.BaseText;

/**
 * What is said of a base text beside its words. Where it comes as a file, the address may say it,
 * and goes before what the file says itself.
 */
record InstrumentHead(String instrument, String title, String language, String source) {

    InstrumentHead orOf(Map<String, String> file) {
        return new InstrumentHead(
                said(instrument, file.get("instrument")),
                said(title, file.get("title")),
                said(language, file.get("language")),
                said(source, file.get("source")));
    }

    private static String said(String here, String there) {
        return here == null || here.isBlank() ? there : here;
    }

    /** What is missing or wrong in it, as faults of the file. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (instrument == null || !Checked.NUMBER.matcher(instrument).matches()) {
            faults.add(new Fault("instrument", instrument, Why.SHORT_NAME));
        }
        if (title == null || title.isBlank() || title.length() > 300) {
            faults.add(new Fault("title", title, Why.TITLE));
        }
        if (language == null || !language.matches("[a-z]{2,3}")) {
            faults.add(new Fault("language", language, Why.LANGUAGE));
        }
        if (source != null && source.length() > 2000) {
            faults.add(new Fault("source", source, Why.TOO_LONG, 2000));
        }
        return faults;
    }

    ImportInstrument command(BaseText text) {
        return new ImportInstrument(
                instrument, title, language, source, text.outline().provisions());
    }
}
