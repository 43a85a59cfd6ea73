package org.lectern.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.lectern.site.SiteProperties;

import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who work here: finds them, and keeps their passwords. */
@Service
class Staff {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Clock clock;

	private final boolean demo;

	Staff(Accounts accounts, PasswordEncoder passwords, Clock clock, SiteProperties properties) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
		this.demo = properties.demo();
	}

	/**
	 * Finds who has this name.
	 * @throws UsernameNotFoundException when nobody has
	 */
	@Transactional(readOnly = true)
	public SignedIn find(String username) {
		return accounts.findByUsername(Account.normal(username))
			.map(this::signedIn)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	/** Whether nothing has changed about the account since this sign-in. */
	@Transactional(readOnly = true)
	boolean isUpToDate(SignedIn worker) {
		return accounts.currentVersion(worker.getUsername()).equals(Optional.of(worker.version()));
	}

	/** Whether nobody can sign in yet. */
	boolean isEmpty() {
		return accounts.count() == 0;
	}

	/**
	 * Lets an administrator of this name sign in with a password, made by the machine or
	 * chosen.
	 */
	@Transactional
	void appoint(String username, String password, boolean made) {
		String hash = hash(password);
		Account account = accounts.findByUsername(username)
			.orElseGet(() -> new Account(username, hash, Role.ADMINISTRATOR, Instant.now(clock)));
		account.take(hash, made);
		accounts.saveAndFlush(account);
	}

	/** Whether the password of this account was made by the machine and never changed. */
	@Transactional(readOnly = true)
	boolean hasMadePassword(String username) {
		return accounts.findByUsername(username).filter(Account::isPasswordMade).isPresent();
	}

	/** Whether this is the password of the account. */
	@Transactional(readOnly = true)
	boolean knows(String username, String password) {
		return accounts.findByUsername(username)
			.filter((account) -> passwords.matches(password, account.password()))
			.isPresent();
	}

	/**
	 * Changes the password; every other session of the account ends.
	 * @return the same person, up to date
	 */
	@Transactional
	SignedIn changePassword(String username, String password) {
		Account account = accounts.findByUsername(username).orElseThrow();
		account.take(hash(password), false);
		return signedIn(accounts.saveAndFlush(account));
	}

	private String hash(String password) {
		String hash = passwords.encode(password);
		if (hash == null) {
			throw new IllegalStateException("No hash");
		}
		return hash;
	}

	private SignedIn signedIn(Account account) {
		return new SignedIn(account, account.isPasswordMade() && !demo);
	}

}
