/** Recording a stop: the form, the decision beside it, and issuing the citation. Nothing that was typed is lost on the way. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.stop;
