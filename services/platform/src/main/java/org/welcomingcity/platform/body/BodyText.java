package org.welcomingcity.platform.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Signs;
import org.welcomingcity.kernel.Signs.Layout;

/**
 * Looks at a body of text before anybody reads it as a form: whether it is UTF-8 and nothing else, JSON in which each name
 * of an object stands once, and whether every text in it is of signs that a text may hold.
 */
final class BodyText {

    private static final int DEEPEST = 64;
    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_WORD = 40;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UTF_8 = "send the text in UTF-8 (RFC 3629)";
    private static final Pattern NAME_TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private BodyText() {}

    /** The faults of a text that is not JSON, line by line. */
    static List<Fault> faultsOfText(byte[] body) {
        var decoded = new Decoded(body);
        if (decoded.fault != null) {
            return List.of(decoded.fault);
        }
        var faults = new ArrayList<Fault>();
        var line = 0;
        for (var text : decoded.text.split("\n", -1)) {
            line++;
            var number = line;
            // A byte order mark at the very beginning says only that this is UTF-8.
            var bare = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            Signs.firstUnwritable(bare, Layout.LINES)
                    .ifPresent(sign -> faults.add(new Fault(
                            "line " + number, "form-cleantext", null, "the line " + sign.problem(), sign.mend())));
            if (faults.size() == MOST_FAULTS) {
                break;
            }
        }
        return faults;
    }

    /**
     * The faults of a JSON document. What is no JSON at all is left to the reader of the form, which says where.
     *
     * @param anySign whether its texts may hold any sign
     */
    static List<Fault> faultsOfJson(byte[] body, boolean anySign) {
        var decoded = new Decoded(body);
        if (decoded.fault != null) {
            return List.of(decoded.fault);
        }
        var faults = new ArrayList<Fault>();
        try (var json = JSON.createParser(decoded.text)) {
            for (var token = json.nextToken(); token != null && faults.size() < MOST_FAULTS; token = json.nextToken()) {
                if (anySign) {
                    continue;
                }
                if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
                    faultOf(json, token).ifPresent(faults::add);
                }
            }
        } catch (StreamConstraintsException tooMuch) {
            faults.add(new Fault(
                    "",
                    "form-json",
                    null,
                    "this JSON is nested too deep, or holds a name, number or text that is too long",
                    "send a document of the form that the API describes; none of them is more than %d levels deep"
                            .formatted(DEEPEST)));
        } catch (StreamReadException notJson) {
            var twice = NAME_TWICE.matcher(String.valueOf(notJson.getOriginalMessage()));
            if (twice.lookingAt()) {
                faults.add(new Fault(
                        twice.group(1),
                        "form-name-twice",
                        "RFC 8259 § 4",
                        "this name stands twice in one object",
                        "send it once; which of the two is meant cannot be known"));
            }
        } catch (IOException notReadable) {
            // The reader of the form meets the same and says where.
        }
        return faults;
    }

    private static Optional<Fault> faultOf(JsonParser json, JsonToken token) throws IOException {
        return Signs.firstUnwritable(json.getText(), Layout.LINES)
                .map(sign -> token == JsonToken.FIELD_NAME
                        ? new Fault("", "form-cleantext", null, "the name of a field " + sign.problem(), sign.mend())
                        : new Fault(pathOf(json), "form-cleantext", null, sign.problem(), sign.mend()));
    }

    // As the reader of the form and the validator write it: lines[0].amount.
    private static String pathOf(JsonParser json) {
        var steps = new ArrayList<String>();
        for (var step = json.getParsingContext(); step != null && !step.inRoot(); step = step.getParent()) {
            steps.addFirst(step.inArray() ? "[" + step.getCurrentIndex() + "]" : "." + step.getCurrentName());
        }
        var path = String.join("", steps);
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /** The body as text, or why it is none. */
    private static final class Decoded {

        private final String text;
        private final @Nullable Fault fault;

        Decoded(byte[] body) {
            var bytes = ByteBuffer.wrap(body);
            String read = "";
            Fault wrong = null;
            try {
                read = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(bytes)
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                wrong = notUtf8(body);
            }
            var nul = read.indexOf('\u0000');
            if (wrong == null && nul >= 0) {
                wrong = new Fault(
                        "",
                        "text-encoding",
                        "RFC 8259 § 8.1",
                        "the body holds a NUL byte; it looks like UTF-16 or UTF-32",
                        UTF_8);
            }
            text = read;
            fault = wrong;
        }

        // Where it stops being UTF-8, and what it would be in the encoding that most other files are in.
        private static Fault notUtf8(byte[] body) {
            var input = ByteBuffer.wrap(body);
            var output = CharBuffer.allocate(body.length + 1);
            StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
            var at = input.position();
            var line = 1;
            var start = 0;
            for (var i = 0; i < at; i++) {
                if (body[i] == '\n') {
                    line++;
                    start = i + 1;
                }
            }
            var word = wordAt(
                    new String(body, start, Math.min(body.length, at + LONGEST_WORD) - start, WINDOWS), at - start);
            return new Fault(
                    "line " + line,
                    "text-encoding",
                    "RFC 3629",
                    "byte %d of the body is not UTF-8".formatted(at + 1)
                            + (word.isEmpty()
                                    ? ""
                                    : "; in Windows-1252 the word there would be \"%s\"".formatted(word)),
                    UTF_8);
        }

        private static String wordAt(String line, int place) {
            var from = place;
            while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
                from--;
            }
            var end = place;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            return line.substring(from, end);
        }
    }
}
