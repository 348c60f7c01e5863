package org.welcomingcity.local;
