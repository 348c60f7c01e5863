/** Recording a stop with its citation, and working on citations. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.citation.application;
