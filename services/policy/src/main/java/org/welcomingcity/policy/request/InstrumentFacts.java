package org.welcomingcity.policy.request;

/**
 * A document as it arrived.
 *
 * @param document what it is, or claims to be
 * @param courtNamed whether it names a court
 * @param judgeNamed whether it bears the name or signature of a judge or magistrate
 * @param docketNumber whether it bears a case or docket number
 * @param administrativeTitle whether it is titled as a form of the immigration authority
 * @param secondPersonChecked whether a second person has looked at it
 */
public record InstrumentFacts(
        Document document,
        boolean courtNamed,
        boolean judgeNamed,
        boolean docketNumber,
        boolean administrativeTitle,
        boolean secondPersonChecked) {

    /** What can arrive. The names of federal forms are those printed on them. */
    public enum Document {
        /** Detainer, in use since April 2, 2017. */
        I_247A,
        /** Detainer, before. */
        I_247D,
        /** Request for notification, before. */
        I_247N,
        /** Request for transfer, before. */
        I_247X,
        /** Request for advance notification of release. */
        I_247G,
        /** Administrative warrant of arrest. */
        I_200,
        /** Administrative warrant of removal. */
        I_205,
        /** The image of an administrative warrant in the national database. */
        NCIC_ADMINISTRATIVE,
        /** Administrative subpoena. */
        I_138,
        /** Subpoena of a federal grand jury or trial court. */
        FEDERAL_SUBPOENA,
        /** What claims to be a warrant of a judge or magistrate. */
        JUDICIAL_WARRANT,
        /** Order, subpoena or discovery of a state court. */
        STATE_COURT_ORDER,
        /** Request of the district attorney. */
        DISTRICT_ATTORNEY_REQUEST,
        /** Demand of the registrar under c. 90C. */
        REGISTRAR_DEMAND,
        /** Request of another police agency. */
        OTHER_POLICE_REQUEST,
        /** Public records request of anybody. */
        PUBLIC_RECORDS_REQUEST,
        /** A person's, or their attorney's, request for their own record. */
        OWN_RECORD_REQUEST,
        /** Request for certification under c. 258F. */
        CERTIFICATION_REQUEST,
        /** Anything else. */
        OTHER
    }
}
