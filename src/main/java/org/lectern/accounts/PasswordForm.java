package org.lectern.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What somebody types who changes a password. */
record PasswordForm(@Nullable String presentPassword, @Nullable String newPassword, @Nullable String samePassword) {

	@Override
	public String toString() {
		return "PasswordForm";
	}

	/** Says what is wrong with the new one. */
	void judge(String username, Errors errors) {
		String password = chosen();
		if (!Passwords.isLongEnough(password)) {
			errors.rejectValue("newPassword", "accounts.password.short");
		}
		else if (password.length() > Passwords.LONGEST) {
			errors.rejectValue("newPassword", "accounts.password.long");
		}
		else if (!Passwords.isVaried(password) || password.equalsIgnoreCase(username)) {
			errors.rejectValue("newPassword", "accounts.password.easy");
		}
		if (!password.equals(samePassword)) {
			errors.rejectValue("samePassword", "accounts.password.differs");
		}
	}

	String present() {
		return (presentPassword != null) ? presentPassword : "";
	}

	String chosen() {
		return (newPassword != null) ? newPassword : "";
	}

}
