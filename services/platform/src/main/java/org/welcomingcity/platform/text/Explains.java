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
import org.welcomingcity.kernel.InWords;

/**
 * A text that has to explain something: what {@link InWords} finds nothing said in is asked for again. {@code null} passes:
 * whether an explanation is required is another constraint's business.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Explains.Check.class)
public @interface Explains {

    String message() default "Write what you saw or what happened, in a sentence another person can follow";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<Explains, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || InWords.saysSomething(text);
        }
    }
}
