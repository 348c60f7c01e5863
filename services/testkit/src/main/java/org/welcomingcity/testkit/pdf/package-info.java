/** Looks at printed documents as an archive and a screen reader would. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.pdf;
