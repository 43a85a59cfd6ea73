package org.lectern.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The witness is examined before it is heard. */
@BrowserTest
class VisitorTests {

	private static final String OF_A_POLICY = """
			<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
			<title>T</title><script>alert(1)</script>""";

	@Test
	void noticesWhatAPolicyForbids(Visitor visitor) {
		visitor.page().setContent(OF_A_POLICY);
		assertComplains(visitor, "Content Security Policy");
	}

	@Test
	void noticesAScriptThatRuns(Visitor visitor) {
		visitor.page().setContent("<script>alert('ran')</script>");
		assertComplains(visitor, "dialog: ran");
	}

	@Test
	void noticesARequestToAnotherSite(Visitor visitor) {
		visitor.page().setContent("<img src='http://127.0.0.1:9/pixel.png'>");
		assertComplains(visitor, "asked another site: http://127.0.0.1:9/pixel.png");
	}

	@Test
	void noticesWhatIsHardToRead(Visitor visitor) {
		visitor.page().setContent("<!doctype html><html><title>T</title><p style='color:#eee'>Pale</p>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(visitor::assertAccessible)
			.withMessageContaining("color-contrast")
			.withMessageContaining("html-has-lang")
			.withMessageContaining("landmark-one-main");
	}

	private static void assertComplains(Visitor visitor, String complaint) {
		visitor.page().waitForTimeout(100);
		assertThat(visitor.complaints()).anyMatch((one) -> one.contains(complaint));
	}

}
