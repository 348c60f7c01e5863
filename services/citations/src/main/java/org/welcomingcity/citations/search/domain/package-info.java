/** What is looked for, and what is found. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.search.domain;
