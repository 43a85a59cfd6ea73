package org.lectern.editing;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Sends forms as a browser does. */
final class Forms {

	private Forms() {
	}

	/** Sends a form as it is, by one of its buttons. */
	static MvcTestResult send(MockMvcTester site, String address, Record form, String button) {
		return filled(site, address, form, button).exchange();
	}

	/** A form as it is, to be sent by one of its buttons. */
	static MockMvcRequestBuilder filled(MockMvcTester site, String address, Record form, String button) {
		MockMvcRequestBuilder request = site.post().uri(address).with(csrf()).param("do", button);
		Fields.of(form).forEach((name, value) -> request.param(name, value));
		return request;
	}

}
