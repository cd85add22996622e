package plenary.acceptance.wcit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The base text as its file has it. */
record Instrument(
        String instrument,
        String title,
        String language,
        String source,
        List<BaseProvision> provisions) {

    /** A provision of it; all of the Regulations of 1988 bind. */
    record BaseProvision(
            String provision, String number, String part, String heading, String text) {}

    /** As the API takes it. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("instrument", instrument);
        body.put("title", title);
        body.put("language", language);
        body.put("source", source);
        body.put("provisions", provisions.stream().map(Instrument::provision).toList());
        return body;
    }

    private static Map<String, Object> provision(BaseProvision p) {
        return Map.of(
                "provision", p.provision(),
                "number", p.number(),
                "part", p.part(),
                "heading", p.heading(),
                "text", p.text(),
                "binding", true);
    }
}
