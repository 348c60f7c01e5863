/** Recording what was perceived, and counting it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.demographics.application;
