package org.lectern.api;

import java.util.List;

/** A parameter has a value that it cannot have. */
class WrongParameter extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String parameter;

	private final transient List<String> allowed;

	/**
	 * Says what is wrong.
	 * @param detail a sentence for whoever writes the program
	 * @param allowed what it may be; empty where that is no list
	 */
	WrongParameter(String parameter, String detail, List<String> allowed) {
		super(detail, null, false, false);
		this.parameter = parameter;
		this.allowed = allowed;
	}

	String parameter() {
		return this.parameter;
	}

	List<String> allowed() {
		return this.allowed;
	}

}
