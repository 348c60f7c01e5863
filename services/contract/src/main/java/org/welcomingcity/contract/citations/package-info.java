/** What the citations service is asked and what it answers, made of {@code docs/api/citations.yaml}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.contract.citations;
