/** The language of whoever asks, and what a service says in it when something cannot be done. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.words;
