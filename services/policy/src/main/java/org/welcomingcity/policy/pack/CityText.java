package org.welcomingcity.policy.pack;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.PackRejected;

/**
 * What a table of the state says of a city's text, filled in for one city. {@code {cite UNLICENSED_SUMMONS}} is where the city's
 * text stands, {@code {text UNLICENSED_SUMMONS}} what is known of it: that there is no ordinance is one thing, that there is one
 * and it is silent another.
 */
final class CityText {

    private static final Pattern NAMED = Pattern.compile("\\{(cite|text) ([A-Z_]+)}");

    private final String pack;
    private final Map<Feature.Key, Feature> features;
    private final boolean ordinance;

    /**
     * For one city.
     *
     * @param pack its pack, for messages
     * @param features what its texts say
     * @param ordinance whether an ordinance of it is in force
     */
    CityText(String pack, Map<Feature.Key, Feature> features, boolean ordinance) {
        this.pack = pack;
        this.features = features;
        this.ordinance = ordinance;
    }

    /**
     * The text, filled in.
     *
     * @throws PackRejected when it names a question that nobody asks
     */
    String fill(String text) {
        return NAMED.matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(
                        named.group(1).equals("cite")
                                ? feature(named.group(2)).cite()
                                : known(feature(named.group(2)))));
    }

    private Feature feature(String key) {
        try {
            var feature = features.get(Feature.Key.valueOf(key));
            if (feature != null) {
                return feature;
            }
        } catch (IllegalArgumentException unknown) {
            throw new PackRejected(
                    "%s: a table names the text about %s; nobody asks about it".formatted(pack, key), unknown);
        }
        throw new PackRejected(
                "%s: a table names the text about %s; the pack says nothing about it".formatted(pack, key));
    }

    private String known(Feature feature) {
        if (!ordinance) {
            return "no ordinance of the city is in force";
        }
        if (feature.value() != Feature.Value.NONE) {
            return "the city's ordinance has a rule on it";
        }
        return feature.reported() == null
                ? "the city's ordinance is in force, and no rule on this was found in it"
                : "the city's ordinance is in force, and what it is reported to say on this was not verified";
    }
}
