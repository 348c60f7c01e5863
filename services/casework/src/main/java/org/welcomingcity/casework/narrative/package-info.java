/** Reading what people write for words that put down somebody's status: it advises, and never blocks or changes a word. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.narrative;
