package org.lectern.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of an answer says; the description of the interface is made of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Meaning {

	String value();

	/** The constants whose words are the only values. */
	Class<? extends Enum<?>> oneOf() default Free.class;

	/** The format, in the words of JSON Schema, where the type does not tell it. */
	String format() default "";

	/** Stands for any value. */
	enum Free {

	}

}
