package plenary.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal as its file has it.
 *
 * @param by the delegation that tables it
 * @param listed delegations listed as sponsors
 * @param source where its wording comes from, or {@code illustrative}
 */
public record ProposalPaper(
        String proposal,
        String symbol,
        String title,
        String by,
        List<String> listed,
        String source,
        List<Instruction> instructions) {

    /** One instruction; what is left out is null. */
    public record Instruction(
            String kind,
            String provision,
            String number,
            String after,
            String part,
            Boolean binding,
            String heading,
            String body,
            String reasons,
            String text) {

        Map<String, Object> request(String allocatedTo) {
            var request = new LinkedHashMap<String, Object>();
            request.put("kind", kind);
            request.put("provision", provision);
            request.put("number", number);
            request.put("after", after);
            request.put("part", part);
            request.put("binding", binding);
            request.put("heading", heading);
            request.put("body", body == null ? allocatedTo : body);
            request.put("reasons", reasons);
            request.put("text", text);
            return request;
        }
    }

    /** Its instructions as the API takes them. */
    public List<Map<String, Object>> instructionsFor(String body) {
        return instructions.stream().map(i -> i.request(body)).toList();
    }

    /** The provisions it is about. */
    public List<String> provisions() {
        return instructions.stream().map(Instruction::provision).toList();
    }
}
