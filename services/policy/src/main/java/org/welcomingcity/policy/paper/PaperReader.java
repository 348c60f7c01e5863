package org.welcomingcity.policy.paper;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.welcomingcity.policy.paper.ReadPaper.Finding;
import org.welcomingcity.policy.paper.ReadPaper.Part;
import org.welcomingcity.policy.request.InstrumentFacts.Document;

/**
 * Reads a paper. It errs to one side only: a court, a judge and a docket number have to be known as such, and a word of an
 * agency anywhere makes it administrative. What it lets through is still confirmed by a second person. Immutable, safe for
 * any number of threads.
 */
public final class PaperReader {

    private static final String WORDS = "/paper/words.csv";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPELLED_OUT = Pattern.compile("\\b[a-z0-9]( [a-z0-9]\\b)+");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern FORM_NUMBER = Pattern.compile("200|205|247 ?-? ?[adgnx]?|138");

    /** Letters of the Latin script that do not come apart into a plain letter and a mark. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ı", "i"),
            Map.entry("ł", "l"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ŋ", "n"),
            Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("ʼ", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("§", " "));

    /** Figures and signs that stand for a letter in a word that is meant to be read as another. */
    private static final Map<Character, Character> LETTERS_FOR_FIGURES =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '|', 'i', '!', 'i', '$', 's', '@', 'a');

    private enum Kind {
        COURT,
        JUDGE,
        AGENCY,
        OFFICER,
        COMPACT,
        FORM,
        NO_DOCKET
    }

    private final Map<Kind, List<Pattern>> words;

    private PaperReader(Map<Kind, List<Pattern>> words) {
        this.words = words;
    }

    /** The words that are shipped with the policy. */
    public static PaperReader load() {
        var words = new EnumMap<Kind, List<Pattern>>(Kind.class);
        var source = Objects.requireNonNull(PaperReader.class.getResourceAsStream(WORDS), WORDS);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                words.computeIfAbsent(Kind.valueOf(row.getField("kind")), kind -> new ArrayList<>())
                        .add(Pattern.compile(row.getField("words"), Pattern.CASE_INSENSITIVE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
        return new PaperReader(words);
    }

    /** A text as it is compared. */
    private record Folded(String text, boolean readable) {

        /** Words, one blank between; signs that stand alone in a row are one word, as in {@code I.C.E.} */
        String inWords() {
            var plain = SIGNS.matcher(text).replaceAll(" ").strip();
            return SPELLED_OUT
                    .matcher(plain)
                    .replaceAll(spelled -> spelled.group().replace(" ", ""));
        }

        /** Without anything between the letters and figures. */
        String compact() {
            return SIGNS.matcher(text).replaceAll("");
        }

        /** The same with the letters that figures and signs are meant to be read as. */
        Folded withLettersForFigures() {
            var read = new StringBuilder(text);
            for (var at = 0; at < read.length(); at++) {
                read.setCharAt(at, LETTERS_FOR_FIGURES.getOrDefault(read.charAt(at), read.charAt(at)));
            }
            return new Folded(read.toString(), readable);
        }

        static Folded of(String typed) {
            var apart = Normalizer.normalize(typed, Normalizer.Form.NFKD);
            var text = MARKS.matcher(UNSEEN.matcher(apart).replaceAll(""))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            text = DASHES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("-");
            for (var letter : PLAIN.entrySet()) {
                text = text.replace(letter.getKey(), letter.getValue());
            }
            // A letter that looks like another is not that letter.
            return new Folded(text.strip(), !OTHER_LETTERS.matcher(text).find());
        }
    }

    /** What the paper's words say about it. */
    public ReadPaper read(Paper paper) {
        var number = Folded.of(paper.number());
        var court = Folded.of(paper.court());
        var issuer = Folded.of(paper.issuedBy());
        var findings = new ArrayList<Finding>();
        var form = Stream.of(number, court, issuer)
                .flatMap(part -> form(part).stream())
                .findFirst();
        var agencys = form.isPresent();
        if (form.isPresent()) {
            findings.add(new Finding(
                    Part.NUMBER,
                    "This is a form of the immigration authority, which no court issued.",
                    "Record it as a federal administrative document; it is no ground for an arrest"));
        }
        if (isOfAgency(number)) {
            agencys = true;
            findings.add(noDocket());
        } else if (form.isEmpty() && !isDocket(number)) {
            findings.add(noDocket());
        }
        var courtNamed = court.readable() && has(Kind.COURT, court.inWords()) && !isOfAgency(court);
        if (!courtNamed) {
            findings.add(new Finding(
                    Part.COURT,
                    isOfAgency(court)
                            ? "This is an agency or an immigration court, not a court that issues arrest warrants."
                            : "No court is named that issues arrest warrants.",
                    "Enter the court in full as the warrant names it, such as Cambridge District Court"));
        }
        var judgeNamed = issuer.readable()
                && has(Kind.JUDGE, issuer.inWords())
                && !isOfAgency(issuer)
                && !has(Kind.OFFICER, issuer.inWords())
                && !has(Kind.OFFICER, issuer.withLettersForFigures().inWords());
        if (!judgeNamed) {
            findings.add(new Finding(
                    Part.ISSUED_BY,
                    "No judge, magistrate or clerk-magistrate is named who issued it.",
                    "Enter who signed the warrant with their office, such as Clerk-Magistrate Ana Ruiz"));
        }
        return new ReadPaper(
                form.orElse(Document.JUDICIAL_WARRANT),
                courtNamed,
                judgeNamed,
                form.isEmpty() && isDocket(number) && !isOfAgency(number),
                agencys || isOfAgency(court) || isOfAgency(issuer),
                findings);
    }

    private static Finding noDocket() {
        return new Finding(
                Part.NUMBER,
                "This is not the docket number of a court.",
                "Enter the docket number as the warrant shows it, such as 2452CR001234");
    }

    private boolean isOfAgency(Folded part) {
        return Stream.of(part, part.withLettersForFigures())
                .anyMatch(text -> has(Kind.AGENCY, text.inWords()) || has(Kind.COMPACT, text.compact()));
    }

    private boolean isDocket(Folded number) {
        var compact = number.compact();
        return number.readable()
                && compact.chars().filter(Character::isDigit).count() >= 3
                && !has(Kind.NO_DOCKET, compact);
    }

    private Optional<Document> form(Folded part) {
        var written = has(Kind.FORM, part.text()) ? part.text() : part.inWords();
        if (!has(Kind.FORM, written)) {
            return Optional.empty();
        }
        var known = FORM_NUMBER.matcher(written);
        return Optional.of(known.find() ? documentOf(known.group().replaceAll("[ -]", "")) : Document.OTHER);
    }

    private static Document documentOf(String form) {
        return switch (form) {
            case "200" -> Document.I_200;
            case "205" -> Document.I_205;
            case "138" -> Document.I_138;
            case "247d" -> Document.I_247D;
            case "247n" -> Document.I_247N;
            case "247x" -> Document.I_247X;
            case "247g" -> Document.I_247G;
            default -> Document.I_247A;
        };
    }

    private boolean has(Kind kind, String text) {
        return words.getOrDefault(kind, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }
}
