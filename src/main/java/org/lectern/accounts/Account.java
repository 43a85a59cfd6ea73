package org.lectern.accounts;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody who may work here. */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	@Column(nullable = false)
	private String username;

	@Column(nullable = false)
	private String password;

	private boolean passwordMade;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private Role role;

	private boolean enabled = true;

	@Column(nullable = false)
	private Instant createdAt;

	protected Account() {
	}

	Account(String username, String password, Role role, Instant createdAt) {
		this.username = normal(username);
		this.password = password;
		this.role = role;
		this.createdAt = createdAt;
	}

	/** Names are the same in either case. */
	static String normal(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Takes a password's hash; one that the machine made is to be changed by its owner.
	 */
	void take(String hash, boolean made) {
		this.password = hash;
		this.passwordMade = made;
	}

	String username() {
		return username;
	}

	String password() {
		return password;
	}

	/** Whether the machine made the password and nobody has chosen one since. */
	boolean isPasswordMade() {
		return passwordMade;
	}

	Role role() {
		return role;
	}

	boolean isEnabled() {
		return enabled;
	}

	/** Rises with each change, so that a session knows when it is out of date. */
	long version() {
		return version;
	}

}
