package org.welcomingcity.policy.request;

/** What a document is in law. */
public enum InstrumentClass {
    /** Signed by a judge or magistrate, and passes the test of four parts. */
    JUDICIAL,
    /** Process of a court that is no warrant. */
    COURT_PROCESS,
    /** A subpoena of an agency, which only a court can enforce. */
    ADMINISTRATIVE_SUBPOENA,
    /** Signed within an agency. */
    ADMINISTRATIVE,
    /** Asked for criminal justice. */
    CRIMINAL_JUSTICE,
    /** Demanded by the registrar. */
    REGISTRAR,
    /** Asked as any member of the public can. */
    PUBLIC,
    /** Asked by the person concerned. */
    SUBJECT,
    /** Asked for a certification. */
    CERTIFICATION,
    /** There is no document. */
    NONE
}
