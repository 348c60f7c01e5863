/** Asking a service in the name of the person at the screen, and how it says no. What is asked and answered is in the contract. Holds no rule and knows no page. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.service;
