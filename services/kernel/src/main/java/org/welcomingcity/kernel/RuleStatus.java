package org.welcomingcity.kernel;

/**
 * How well a rule's words are known. Shown wherever the rule is: the software never pretends to know more.
 */
public enum RuleStatus {
    /** The words of the statute, regulation, ordinance or opinion were seen. */
    V1("verified, primary source"),
    /** A newspaper, agency page or law firm says so; the primary words were not seen. */
    V2("verified, secondary source"),
    /** From memory, about nine in ten or better. */
    MEM_H("from memory, high confidence"),
    /** From memory, about two in three or better. */
    MEM_M("from memory, medium confidence"),
    /** From memory, low confidence: a placeholder, never an oracle. */
    MEM_L("from memory, low confidence"),
    /** No law says so: a default of this system that the city may set otherwise. */
    SYSTEM("system default"),
    /** The law leaves it open; the city's setting decides until somebody with authority does. */
    OPEN("open question");

    private final String words;

    RuleStatus(String words) {
        this.words = words;
    }

    /** The status in words, for people. */
    public String words() {
        return words;
    }

    /** Whether the words of the law were seen, directly or as reported. */
    public boolean verified() {
        return this == V1 || this == V2;
    }
}
