package org.lectern.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page as a browser shows it. */
@BrowserTest
class PagesTests {

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/nothing-here" })
	void aPageCanBeReadByEverybody(String address, Viewer viewer) {
		viewer.opens(address);
		viewer.assertAccessible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/account/password" })
	void aPageOfTheDeskCanBeReadByEverybody(String address, Viewer viewer) {
		viewer.signsIn();
		viewer.opens(address);
		assertThat(viewer.page().url()).endsWith(address);
		viewer.assertAccessible();
	}

}
