package org.lectern.accounts;

import java.net.URI;

import org.lectern.site.Site;
import org.lectern.site.Terminal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of a start: where the site is and where to sign in. */
@Component
@Profile("!publishing")
class Welcome {

	private final Site site;

	private final Terminal terminal;

	Welcome(Site site, Terminal terminal) {
		this.site = site;
		this.terminal = terminal;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			URI base = site.baseUrl();
			String address = (base != null) ? base.toString() : "http://localhost:" + web.getWebServer().getPort();
			terminal.say("%s is at %s/".formatted(site.name(), address));
			terminal.say("Sign in at %s/sign-in".formatted(address));
		}
	}

}
