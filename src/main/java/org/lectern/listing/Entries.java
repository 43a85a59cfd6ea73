package org.lectern.listing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.web.IWebExchange;

/** Shows events in lists. The same event stands on many pages, and is made once. */
@Component("entries")
class Entries {

	private final Fragments fragments;

	private final Registrations registrations;

	private final Site site;

	private final Clock clock;

	Entries(Fragments fragments, Registrations registrations, Site site, Clock clock) {
		this.fragments = fragments;
		this.registrations = registrations;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * The HTML of events that are to come, one after the other.
	 * @param page what is being shown
	 */
	public String talks(IWebContext page, List<EventLine> lines) {
		return all(page, "talk-itself", lines, false);
	}

	/**
	 * The HTML of events as lines of the archive, one after the other.
	 * @param page what is being shown
	 * @param dated whether the year is told
	 */
	public String ledger(IWebContext page, List<EventLine> lines, boolean dated) {
		return all(page, "entry-itself", lines, dated);
	}

	private String all(IWebContext page, String fragment, List<EventLine> lines, boolean dated) {
		return lines.stream().map((line) -> one(page, fragment, line, dated)).collect(Collectors.joining("\n"));
	}

	private String one(IWebContext page, String fragment, EventLine line, boolean dated) {
		return this.fragments.of(new OnPage(page, Map.of("line", line, "dated", dated)), "part/event", fragment,
				List.of(line, dated, this.registrations.of(line), line.isOn(this.clock.instant()), this.site.today(),
						this.site.zone()));
	}

	/** What templates find on a page, and what they find only here. */
	private record OnPage(IWebContext page, Map<String, Object> own) implements IWebContext {

		@Override
		public IWebExchange getExchange() {
			return this.page.getExchange();
		}

		@Override
		public Locale getLocale() {
			return this.page.getLocale();
		}

		@Override
		public boolean containsVariable(String name) {
			return this.own.containsKey(name) || this.page.containsVariable(name);
		}

		@Override
		public Set<String> getVariableNames() {
			Set<String> names = new HashSet<>(this.page.getVariableNames());
			names.addAll(this.own.keySet());
			return names;
		}

		@Override
		public @Nullable Object getVariable(String name) {
			return this.own.containsKey(name) ? this.own.get(name) : this.page.getVariable(name);
		}

	}

}
