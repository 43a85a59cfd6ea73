package org.lectern.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks name and password, unless too many were tried from there. */
@Component
class GuardedSignIn implements AuthenticationProvider {

	private final DaoAuthenticationProvider check;

	private final SignInAttempts attempts;

	GuardedSignIn(Staff staff, PasswordEncoder passwords, SignInAttempts attempts) {
		this.check = new DaoAuthenticationProvider(staff::find);
		this.check.setPasswordEncoder(passwords);
		this.attempts = attempts;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication tried) {
		String network = (String) tried.getDetails();
		if (network == null || !attempts.mayTry(tried.getName(), network)) {
			throw new LockedException("Too many tries");
		}
		Authentication signedIn = check.authenticate(tried);
		attempts.forget(tried.getName(), network);
		return signedIn;
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
