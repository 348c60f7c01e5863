/** Files that belong to a case: photographs, letters, forms. Looked at before they are kept, kept once, never changed. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment;
