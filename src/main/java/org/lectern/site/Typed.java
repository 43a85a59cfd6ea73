package org.lectern.site;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Shows a form again as it was typed. */
@Component
public class Typed {

	/**
	 * The text with U+FFFD for each U+0000, which no HTML page can hold (HTML Living
	 * Standard §13.2.3.5).
	 */
	public @Nullable String shown(@Nullable Object text) {
		return (text != null) ? text.toString().replace('\0', '\uFFFD') : null;
	}

}
