/** Tests of text that people type. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.text;
