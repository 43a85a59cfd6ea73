package org.lectern.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of this handler is the same for every visitor who is not signed in, until
 * something public changes or a {@link NextChange} comes: it is rendered once, kept, and
 * given to all. The handler sees none of the visitor's headers and cookies, and of the
 * parameters only those that are named here.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface SameForAll {

	/**
	 * A request with this attribute asks such a handler, and nobody in particular does.
	 */
	String ASKED_BY_NOBODY = "org.lectern.site.SameForAll";

	/**
	 * The query parameters that it reads, each string one name or several with spaces
	 * between them; all others are as if they had not been sent.
	 */
	String[] value() default {};

}
