package plenary.journal.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/**
 * A body of text is UTF-8 or it is refused, with the line on which it stops being so: a reader that
 * repairs or overlooks what is not would keep other words than were sent.
 */
@Provider
public class PlainText implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        var bytes = context.getInputStream().readAllBytes();
        var type = context.getMediaType() == null ? null : context.getMediaType().toString();
        if (bytes.length > Weight.most(type)) {
            throw new Refused(Weight.tooLarge(type));
        }
        if (!Weight.file(type)) {
            check(bytes);
        }
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }

    static void check(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            var line = lineOf(bytes, in.position());
            throw new Refused(
                    Refusal.of(
                            RefusalCode.MALFORMED_REQUEST,
                            "The body is not UTF-8: line " + line + " is not.",
                            Map.of("line", line)));
        }
    }

    private static long lineOf(byte[] bytes, int position) {
        var line = 1L;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
