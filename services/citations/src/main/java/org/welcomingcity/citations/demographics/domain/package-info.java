/** What an officer perceived, and the counts that may be read. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.demographics.domain;
