package org.lectern.accounts;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in again whose password is lost. */
@Service
public class LostPassword {

	private final Accounts accounts;

	private final Staff staff;

	LostPassword(Accounts accounts, Staff staff) {
		this.accounts = accounts;
		this.staff = staff;
	}

	/**
	 * Gives an account a new password, which its owner changes at the next sign-in;
	 * whoever is signed in with the old one is signed out.
	 * @return the password; empty if there is no such account
	 */
	@Transactional
	public Optional<String> replace(String username) {
		String name = Account.normal(username);
		return this.accounts.findByUsername(name).map((account) -> {
			String made = Passwords.make();
			this.staff.appoint(name, made, true);
			return made;
		});
	}

}
