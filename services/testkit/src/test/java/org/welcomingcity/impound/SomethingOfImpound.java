package org.welcomingcity.impound;

public class SomethingOfImpound {}
