package org.welcomingcity.datasharing;
