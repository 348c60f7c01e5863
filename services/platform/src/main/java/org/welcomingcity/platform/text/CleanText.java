package org.welcomingcity.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text a person typed: not blank, not longer than {@link #max()} characters, and without characters that no keyboard
 * makes (NUL and other control characters, halves of a surrogate pair) and that a database or a page would choke on. Line
 * breaks and tabs are fine. {@code null} passes: whether a text is required is another constraint's business.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CleanText.Check.class)
public @interface CleanText {

    /** The most characters. */
    int max();

    String message() default "must not be blank, hold control characters, or be longer than {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<CleanText, String> {

        private int max;

        @Override
        public void initialize(CleanText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (!text.isBlank()
                            && text.length() <= max
                            && text.codePoints().allMatch(Check::isWritable));
        }

        private static boolean isWritable(int character) {
            return character == '\n'
                    || character == '\r'
                    || character == '\t'
                    || !(Character.isISOControl(character)
                            || Character.getType(character) == Character.SURROGATE
                            || Character.getType(character) == Character.UNASSIGNED);
        }
    }
}
