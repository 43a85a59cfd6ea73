package org.lectern.accounts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The configuration's password for the first administrator is not taken. */
class PasswordTooShort extends RuntimeException {

	private static final long serialVersionUID = 1;

	PasswordTooShort() {
		super("The administrator's password is too short");
	}

	/** Says so at the terminal. */
	static final class Analyzer extends AbstractFailureAnalyzer<PasswordTooShort> {

		@Override
		protected FailureAnalysis analyze(Throwable root, PasswordTooShort cause) {
			return new FailureAnalysis(
					"LECTERN_ADMIN_PASSWORD is shorter than %d characters.".formatted(Passwords.SHORTEST),
					"Set a longer one, or none to have one made.", cause);
		}

	}

}
