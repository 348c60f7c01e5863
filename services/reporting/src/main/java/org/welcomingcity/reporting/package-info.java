package org.welcomingcity.reporting;
