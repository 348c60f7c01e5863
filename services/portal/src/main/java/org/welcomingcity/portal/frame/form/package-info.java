/** Forms: what was typed, what is wrong with it, what can be chosen, and what is said when a form was not taken. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.form;
