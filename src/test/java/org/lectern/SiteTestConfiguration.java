package org.lectern;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the tests' site has in place of the real thing. */
@TestConfiguration(proxyBeanMethods = false)
class SiteTestConfiguration {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	Turnstile turnstile() {
		return new Turnstile();
	}

	@Bean
	@ConditionalOnProperty(name = "lectern.test.database", havingValue = "h2", matchIfMissing = true)
	SavedPages savedPages() {
		return new SavedPages();
	}

}
