/** What is answered, in the words of whoever asks. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.words;
