package org.lectern.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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

	/**
	 * Several people send these at the same moment; what they are told, in the same
	 * order.
	 */
	static List<MvcTestResult> atOnce(Stream<MockMvcRequestBuilder> forms) throws Exception {
		List<Callable<MvcTestResult>> sent = new ArrayList<>();
		forms.map((form) -> form.with(user("editor").roles("ADMINISTRATOR")))
			.forEach((form) -> sent.add(form::exchange));
		ExecutorService people = Executors.newFixedThreadPool(sent.size());
		try {
			List<MvcTestResult> answers = new ArrayList<>();
			for (Future<MvcTestResult> answer : people.invokeAll(sent)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			people.shutdownNow();
		}
	}

}
