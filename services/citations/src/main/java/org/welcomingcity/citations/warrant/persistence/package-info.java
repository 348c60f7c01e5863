/** Where warrants to confirm are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.warrant.persistence;
