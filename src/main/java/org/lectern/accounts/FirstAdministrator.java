package org.lectern.accounts;

import org.jspecify.annotations.Nullable;
import org.lectern.site.SiteProperties;
import org.lectern.site.Terminal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets somebody in who finds an empty site: with the password that the configuration
 * gives, else with one that is made and told once at the terminal. A demonstration makes
 * a new one at each start until somebody chose their own.
 */
@Component
@ConditionalOnWebApplication
@Profile("!publishing")
class FirstAdministrator implements SmartInitializingSingleton {

	static final String NAME = "admin";

	private final Staff staff;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Terminal terminal;

	private final boolean demo;

	private final @Nullable String given;

	FirstAdministrator(Staff staff, JdbcClient jdbc, TransactionOperations transactions, Terminal terminal,
			SiteProperties properties, @Value("${lectern.admin-password:#{null}}") @Nullable String given) {
		this.staff = staff;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.terminal = terminal;
		this.demo = properties.demo();
		this.given = given;
	}

	/**
	 * Appoints the administrator, before anybody can ask for a page.
	 * @throws PasswordTooShort when the configuration's password is not taken
	 */
	@Override
	public void afterSingletonsInstantiated() {
		transactions.executeWithoutResult((transaction) -> {
			jdbc.sql("select version from site for update").query(Long.class).single();
			if (staff.isEmpty()) {
				appoint();
			}
			else if (demo && staff.hasMadePassword(NAME)) {
				appointWithMadePassword();
			}
		});
	}

	private void appoint() {
		if (given == null || given.isBlank()) {
			appointWithMadePassword();
		}
		else if (!Passwords.isLongEnough(given)) {
			throw new PasswordTooShort();
		}
		else {
			staff.appoint(NAME, given, false);
		}
	}

	private void appointWithMadePassword() {
		String made = Passwords.make();
		staff.appoint(NAME, made, true);
		terminal.say("The administrator's name is " + NAME + ", the password " + made
				+ (demo ? "" : " (shown only now, to be changed at the first sign-in)"));
	}

}
