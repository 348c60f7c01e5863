/** Printed documents: XHTML in, tagged and archivable PDF out. Knows nothing of what it prints. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.documents;
