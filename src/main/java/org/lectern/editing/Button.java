package org.lectern.editing;

import java.util.Set;

/** The buttons below a form, by the value that each sends. */
final class Button {

	static final String PUBLISH = "publish";

	static final String DRAFT = "draft";

	static final String PREVIEW = "preview";

	/** Sent by the key Enter: says what was understood and saves nothing. */
	static final String CHECK = "check";

	/** Back to the form, from a preview or from both texts. */
	static final String EDIT = "edit";

	private static final Set<String> KNOWN = Set.of(PUBLISH, DRAFT, PREVIEW);

	private Button() {
	}

	/** Whether it does something with what the form says. */
	static boolean isKnown(String button) {
		return KNOWN.contains(button);
	}

	/** Whether what was typed is to be judged. */
	static boolean judges(String button) {
		return isKnown(button) || button.equals(CHECK);
	}

	/** The form with its rows changed, where that is what the button is for. */
	static EventForm changed(EventForm form, String button) {
		return Rows.is(button) ? Rows.of(button).changed(form) : form.withRoomToType();
	}

}
