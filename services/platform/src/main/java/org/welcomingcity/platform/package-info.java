package org.welcomingcity.platform;
