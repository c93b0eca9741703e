package dev.eventsourcing.sample;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text from outside: not blank, not endless, and free of halves of characters, which UTF-8 cannot store. */
@NotBlank(message = "must not be blank")
@Size(max = 200, message = "must have at most 200 characters")
@Pattern(regexp = "\\P{Cs}*", flags = Pattern.Flag.DOTALL, message = "must be well-formed Unicode")
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Line {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
