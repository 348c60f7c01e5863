/** Citation numbers: each used once, none left out. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.numbering;
