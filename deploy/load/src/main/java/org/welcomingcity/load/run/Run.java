package org.welcomingcity.load.run;

/** Something to be measured: does its work, may print on the way, and says what it measured. */
@FunctionalInterface
public interface Run {

    /** Runs it with what was typed after its name. */
    Figures run(Options options) throws Exception;
}
