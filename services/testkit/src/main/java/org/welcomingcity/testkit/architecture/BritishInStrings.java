package org.welcomingcity.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.welcomingcity.testkit.words.Spelling;

/** Finds British spelling in the sentences that code says: strings with a blank in them that are no query. */
final class BritishInStrings extends ArchCondition<JavaClass> {

    private static final Pattern QUERY = Pattern.compile(
            "(?i)\\b(select|insert into|update|delete from|order by|from [A-Z]\\w+)\\b|[@<>]=?|\\b\\w+ = ");

    BritishInStrings() {
        super("spell as the city does");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        StringsOfClass.of(type)
                .filter(text -> text.contains(" ") && !QUERY.matcher(text).find())
                .filter(text -> !Spelling.britishIn(text).isEmpty())
                .forEach(text ->
                        events.add(SimpleConditionEvent.violated(type, type.getFullName() + " says \"" + text + "\"")));
    }
}
