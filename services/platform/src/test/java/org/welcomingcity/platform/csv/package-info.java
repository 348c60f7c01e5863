/** Tests of lists as files. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.csv;
