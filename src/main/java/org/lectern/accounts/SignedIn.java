package org.lectern.accounts;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who works here, for as long as a session lasts. */
final class SignedIn extends User {

	private static final long serialVersionUID = 1;

	private final long version;

	private final boolean mustChangePassword;

	SignedIn(Account account, boolean mustChangePassword) {
		super(account.username(), account.password(), account.isEnabled(), true, true, true,
				List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
		this.version = account.version();
		this.mustChangePassword = mustChangePassword;
	}

	/** The account's version at sign-in; a newer one ends the session. */
	long version() {
		return version;
	}

	boolean mustChangePassword() {
		return mustChangePassword;
	}

}
