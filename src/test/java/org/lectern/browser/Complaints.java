package org.lectern.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

/**
 * What a browser holds against the pages it was shown. A page that is itself an error
 * page is no reason to complain.
 */
class Complaints {

	private final String site;

	private final List<String> all = new ArrayList<>();

	Complaints(String site) {
		this.site = site;
	}

	List<String> takeAll() {
		List<String> taken = List.copyOf(all);
		all.clear();
		return taken;
	}

	void listenTo(BrowserContext context) {
		context.onConsoleMessage(this::heard);
		context.onWebError((error) -> all.add("script failed: " + error.error()));
		context.onDialog(this::interrupted);
		context.onRequest(this::asked);
		context.onResponse(this::answered);
	}

	private void heard(ConsoleMessage message) {
		boolean error = message.type().equals("error") && !message.text().startsWith("Failed to load resource");
		boolean wanted = message.text().startsWith("Service Worker registration blocked by");
		if (!wanted && (error || message.type().equals("warning"))) {
			all.add("console: " + message.text() + " at " + message.location());
		}
	}

	private void interrupted(Dialog dialog) {
		all.add("dialog: " + dialog.message());
		dialog.dismiss();
	}

	private void asked(Request request) {
		if (request.url().startsWith("http") && !request.url().startsWith(site + "/")) {
			all.add("asked another site: " + request.url());
		}
	}

	private void answered(Response response) {
		if (response.status() >= 400 && !response.request().isNavigationRequest()) {
			all.add(response.status() + " for " + response.url());
		}
	}

}
