package org.welcomingcity.citations.search.persistence;

/** Asks the database. A row without a number stands for an empty page. */
@FunctionalInterface
public interface AsksDatabase<T> {

    /** The answer to a statement. */
    Answer<T> ask(Statement statement);
}
