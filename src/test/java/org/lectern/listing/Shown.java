package org.lectern.listing;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as a browser reads them. */
final class Shown {

	private Shown() {
	}

	/** A page that is there. */
	static Document at(MockMvcTester site, String address) {
		return read(site.get().uri(URI.create(address)).exchange(), address);
	}

	/** A page with hostile text, which is not kept for the Nu checker. */
	static Document withHostileText(MockMvcTester site, String address) {
		return read(site.get().uri(URI.create(address)).header("Unsaved", "yes").exchange(), address);
	}

	private static Document read(MvcTestResult answer, String address) {
		assertThat(answer).as(address).hasStatusOk();
		try {
			Document page = Jsoup.parse(answer.getResponse().getContentAsString(), "http://localhost" + address);
			assertThat(page.text()).as("words that nobody wrote").doesNotContain("??listing.", "??part.");
			return page;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
