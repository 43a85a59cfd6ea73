package org.lectern.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.lectern.catalog.Filter;
import org.lectern.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what is in a calendar. */
@Component
class Headings {

	private final Site site;

	private final CalendarAddresses addresses;

	private final MessageSource messages;

	Headings(Site site, CalendarAddresses addresses, MessageSource messages) {
		this.site = site;
		this.addresses = addresses;
		this.messages = messages;
	}

	/** Of a calendar to subscribe to. */
	Heading subscription(Asked asked, Detail detail, boolean full) {
		List<String> words = new ArrayList<>();
		words.add(say("holds", Subscriptions.DAYS_BACK, Subscriptions.DAYS_AHEAD));
		words.add(say("cancelled." + asked.request().cancelled()));
		if (detail.compareTo(Detail.PLAIN) > 0) {
			words.add(say("shortened"));
		}
		if (full) {
			words.add(say("full"));
		}
		String archive = this.addresses.of("/archive.ics");
		words.add((archive != null) ? say("archive.at", archive) : say("archive"));
		return new Heading(name(asked), asked.page(), asked.address(), String.join(" ", words), true);
	}

	/** Of a calendar to keep. */
	Heading download(Asked asked) {
		return new Heading(name(asked), asked.page(), asked.address(), say("whole"), false);
	}

	private String name(Asked asked) {
		List<String> parts = new ArrayList<>();
		parts.add(asked.name().isEmpty() ? this.site.name() : asked.name());
		Filter filter = asked.request().filter();
		if (filter.words() != null) {
			parts.add(say("words", Objects.requireNonNull(filter.words())));
		}
		asked.request().filterBeside(asked.fixed()).forEach((parameter, value) -> {
			if (!parameter.equals("q")) {
				parts.add((value.equals("on") ? parameter : value).replace('-', ' '));
			}
		});
		return String.join(" · ", parts);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("calendars.head." + key, arguments, Locale.ENGLISH);
	}

}
