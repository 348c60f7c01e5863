package org.welcomingcity.portal;
