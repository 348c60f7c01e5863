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
import org.welcomingcity.kernel.Signs;
import org.welcomingcity.kernel.Signs.Layout;

/**
 * Text a person typed: not blank, not longer than {@link #max()} signs, and of signs that a text may hold ({@link Signs}).
 * What is wrong is named: the sign and its place, or how many signs there are. {@code null} passes: whether a text is
 * required is another constraint's business.
 *
 * <p>A text of more than 200 signs has lines, a shorter one is a name, a number or a code and has one; {@link #lines()} says
 * otherwise. Whatever way line breaks were sent in, each counts as one sign and is kept as a line feed ({@link LineBreaks}).
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CleanText.Check.class)
public @interface CleanText {

    /** The longest text that is one line. */
    int LONGEST_LINE = 200;

    /** The most signs. */
    int max();

    /** Whether the text may have lines though it is short. */
    boolean lines() default false;

    String message() default "must not be blank, hold control characters, or be longer than {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<CleanText, String> {

        private int max;
        private Layout layout = Layout.ONE_LINE;

        @Override
        public void initialize(CleanText constraint) {
            max = constraint.max();
            layout = constraint.lines() || max > LONGEST_LINE ? Layout.LINES : Layout.ONE_LINE;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var problem = problemOf(text);
            if (problem == null) {
                if (layout == Layout.LINES) {
                    FreeTexts.sent(text);
                }
                return true;
            }
            context.disableDefaultConstraintViolation();
            // Braces and dollars would be read as the start of an expression; none of our own words has any.
            context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
            return false;
        }

        private @Nullable String problemOf(String text) {
            if (text.isBlank()) {
                return "must not be blank";
            }
            var length = Signs.lengthOf(text);
            if (length > max) {
                return "has %d characters, and at most %d are kept".formatted(length, max);
            }
            return Signs.firstUnwritable(text, layout)
                    .map(sign -> sign.problem())
                    .orElse(null);
        }
    }
}
