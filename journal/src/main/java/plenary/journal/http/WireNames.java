package plenary.journal.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import plenary.journal.json.Kebab;

/**
 * Has the OpenAPI document name enum values as the wire does: lower-kebab, not as Java's constants.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WireNames implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            var named = new ArrayList<Object>();
            for (var value : schema.getEnumeration()) {
                named.add(value instanceof String constant ? Kebab.ofConstant(constant) : value);
            }
            schema.setEnumeration(named);
        }
        return schema;
    }
}
