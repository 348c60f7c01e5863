package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount that is computed from facts: sums, differences and products of numbers and of facts that are numbers. There is no
 * division, so nothing is ever rounded, and no function, so nothing is ever run.
 */
final class Arithmetic {

    /** Longer than any formula that a statute has in one sentence. */
    private static final int MOST_PARTS = 30;

    private static final Pattern PART =
            Pattern.compile("\\G\\s*(\\(|\\)|(?<=\\s)[+*-](?=\\s)|%s|[a-zA-Z][a-zA-Z0-9]*)".formatted(Literal.NUMBER));
    private static final Set<String> OPERATORS = Set.of("+", "-", "*");

    private final String text;
    private final List<String> parts;
    private final Set<String> facts;
    private int at;

    private Arithmetic(String text, List<String> parts, Set<String> facts) {
        this.text = text;
        this.parts = parts;
        this.facts = facts;
    }

    /** Whether a cell is meant to be one: it is no single value. */
    static boolean meant(String cell) {
        return !cell.startsWith("\"") && PART.matcher(cell).results().count() > 1;
    }

    /**
     * Checks a formula.
     *
     * @param facts the facts that are numbers
     * @throws IllegalArgumentException when it is none, saying what mends it
     */
    static void check(String text, Set<String> facts) {
        var parts = new ArrayList<String>();
        var part = PART.matcher(text);
        var end = 0;
        while (part.find()) {
            parts.add(part.group(1));
            end = part.end();
        }
        var formula = new Arithmetic(text, parts, facts);
        if (end < text.length() || parts.size() > MOST_PARTS) {
            throw formula.fault();
        }
        formula.sum();
        if (formula.at < parts.size()) {
            throw formula.fault();
        }
    }

    private void sum() {
        operand();
        while (at < parts.size() && OPERATORS.contains(parts.get(at))) {
            at++;
            operand();
        }
    }

    private void operand() {
        if (at == parts.size()) {
            throw fault();
        }
        var part = parts.get(at++);
        if (part.equals("(")) {
            sum();
            if (at == parts.size() || !parts.get(at++).equals(")")) {
                throw fault();
            }
        } else if (part.matches(Literal.NUMBER)) {
            Literal.parse(part);
        } else if (!facts.contains(part)) {
            throw fault();
        }
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException(
                "%s is neither a value nor a formula: write one value, or add, subtract and multiply (with a space on either side of the sign) numbers and the facts %s"
                        .formatted(text, facts.stream().sorted().toList()));
    }
}
