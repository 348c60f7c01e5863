package org.welcomingcity.policy.narrative;

/**
 * A place in a narrative that its writer may want to look at again.
 *
 * @param from where it begins, in UTF-16 units from the start of the text
 * @param to where it ends, exclusive
 * @param words what stands there
 * @param kind what sort of words they are
 */
public record Remark(int from, int to, String words, Kind kind) {

    /** What is remarked on, with the advice that a reader in a hurry needs. */
    public enum Kind {
        /** Words about somebody's status. */
        STATUS("Status is not needed here, and has no bearing on how anybody is treated."),
        /** What looks like a number that is given to a person by immigration authorities. */
        FILE_NUMBER("A number of an immigration file is not needed here."),
        /** A visa, or another paper that tells of status. */
        PAPER("Name the paper only as proof of identity, without what it says about status."),
        /** A federal administrative document. */
        FEDERAL_DOCUMENT(
                "A federal administrative document is put down under its own heading, and is no ground for anything here."),
        /** Where somebody was born or is a citizen. */
        ORIGIN("Where somebody comes from is not needed here, and has no bearing on how anybody is treated.");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** The advice, in plain words; the writer decides. */
        public String advice() {
            return advice;
        }
    }
}
