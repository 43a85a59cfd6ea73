package org.lectern.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The witness is examined before it is heard. */
@BrowserTest
class ViewerTests {

	private static final String OF_A_POLICY = """
			<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
			<title>T</title><script>alert(1)</script>""";

	@Test
	void noticesWhatAPolicyForbids(Viewer viewer) {
		viewer.page().setContent(OF_A_POLICY);
		assertComplains(viewer, "Content Security Policy");
	}

	@Test
	void noticesAScriptThatRuns(Viewer viewer) {
		viewer.page().setContent("<script>alert('ran')</script>");
		assertComplains(viewer, "dialog: ran");
	}

	@Test
	void noticesARequestToAnotherSite(Viewer viewer) {
		viewer.page().setContent("<img src='http://127.0.0.1:9/pixel.png'>");
		assertComplains(viewer, "asked another site: http://127.0.0.1:9/pixel.png");
	}

	@Test
	void noticesWhatIsHardToRead(Viewer viewer) {
		viewer.page().setContent("<!doctype html><html><title>T</title><p style='color:#eee'>Pale</p>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(viewer::assertAccessible)
			.withMessageContaining("color-contrast")
			.withMessageContaining("html-has-lang")
			.withMessageContaining("landmark-one-main");
	}

	private static void assertComplains(Viewer viewer, String complaint) {
		viewer.page().waitForTimeout(100);
		assertThat(viewer.complaints()).anyMatch((one) -> one.contains(complaint));
	}

}
