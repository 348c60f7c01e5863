package org.welcomingcity.load.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a run measured, each figure beside its limit. */
public final class Figures {

    /**
     * One figure.
     *
     * @param what what was measured
     * @param measured how much
     * @param unit in which unit; blank for a ratio
     * @param limit how much it may be, or has to be; null where nothing is asked for
     * @param ratio 1 at the limit and less where there is room; null without a limit
     */
    public record Figure(
            String what,
            double measured,
            String unit,
            @Nullable Double limit,
            @Nullable Double ratio) {

        /** Whether the limit is kept. */
        public boolean isKept() {
            return ratio == null || ratio <= 1;
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    /** Measured, and allowed to be as much as the limit. */
    public Figures atMost(String what, double measured, String unit, double limit) {
        figures.add(new Figure(what, measured, unit, limit, measured / limit));
        return this;
    }

    /** Measured, and has to be as much as the limit. */
    public Figures atLeast(String what, double measured, String unit, double limit) {
        figures.add(new Figure(what, measured, unit, limit, limit / measured));
        return this;
    }

    /** Measured, and nothing is asked for. */
    public Figures noted(String what, double measured, String unit) {
        figures.add(new Figure(what, measured, unit, null, null));
        return this;
    }

    /** All that another run measured. */
    public Figures add(Figures others) {
        figures.addAll(others.figures);
        return this;
    }

    /** All of them, in the order in which they were measured. */
    public List<Figure> all() {
        return List.copyOf(figures);
    }

    /** Whether every limit is kept. */
    public boolean areKept() {
        return figures.stream().allMatch(Figure::isKept);
    }

    /** The table in which every run ends. */
    public String asTable() {
        var table = new StringBuilder();
        table.append("%-58s %14s %14s %7s%n".formatted("what", "measured", "limit", "ratio"));
        for (var figure : figures) {
            table.append("%-58s %14s %14s %7s%s%n"
                    .formatted(
                            figure.what(),
                            amount(figure.measured(), figure.unit()),
                            figure.limit() == null ? "" : amount(figure.limit(), figure.unit()),
                            figure.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.ratio()),
                            figure.isKept() ? "" : "  not kept"));
        }
        return table.toString();
    }

    private static String amount(double value, String unit) {
        var digits = Math.abs(value) >= 1_000 ? "%,.0f" : Math.abs(value) >= 100 ? "%.0f" : "%.3g";
        var text = String.format(Locale.ROOT, digits, value);
        // No trailing zeros: 20 and not 20.0.
        var plain = text.contains(".") && !text.contains("e") ? text.replaceAll("\\.?0+$", "") : text;
        return (plain + " " + unit).strip();
    }
}
