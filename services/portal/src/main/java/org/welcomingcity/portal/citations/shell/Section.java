package org.welcomingcity.portal.citations.shell;

/** The sections of a citation; each is a page with an address. */
public enum Section {
    SUMMARY(""),
    DECISION("/decision"),
    DELIVERY("/progress"),
    COURT("/contest"),
    VEHICLE("/vehicle"),
    HISTORY("/history");

    private final String below;

    Section(String below) {
        this.below = below;
    }

    /** Its page. */
    public String address(String citation) {
        return "/citations/" + citation + below;
    }
}
