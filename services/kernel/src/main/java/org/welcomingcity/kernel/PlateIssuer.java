package org.welcomingcity.kernel;

import java.util.Set;

/** Who issues plates and licenses in North America, by the codes that registries here use. */
public final class PlateIssuer {

    /** Any other issuer; not which one. */
    public static final String OTHER = "OTHER";

    /** The US Postal Service's codes (Publication 28, appendix B): states, the District, territories, armed forces. */
    private static final Set<String> STATES = codes(
            "AL AK AS AZ AR CA CO CT DE DC FM FL GA GU HI ID IL IN IA KS KY LA ME MH MD MA MI MN MS MO MT NE NV NH NJ "
                    + "NM NY NC ND MP OH OK OR PW PA PR RI SC SD TN TX UT VT VI VA WA WV WI WY AA AE AP");

    /** Canada Post's codes of the provinces and territories. */
    private static final Set<String> PROVINCES = codes("AB BC MB NB NL NS NT NU ON PE QC SK YT");

    /** The plates of the federal government. */
    private static final String FEDERAL = "US";

    private PlateIssuer() {}

    /** Whether this is the postal code of a state, a territory or the armed forces. */
    public static boolean isState(String code) {
        return STATES.contains(code);
    }

    /** Whether plates are issued under this code, {@link #OTHER} included. */
    public static boolean isKnown(String code) {
        return STATES.contains(code) || PROVINCES.contains(code) || code.equals(FEDERAL) || code.equals(OTHER);
    }

    private static Set<String> codes(String listed) {
        return Set.of(listed.split(" "));
    }
}
