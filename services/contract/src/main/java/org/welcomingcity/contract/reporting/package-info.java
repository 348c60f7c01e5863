/** What the reporting service is asked and what it answers, made of {@code docs/api/reporting.yaml}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.contract.reporting;
