package org.lectern.cache;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The visitor for whom a page is rendered while others wait for the same. */
final class Leader implements Rendering.Reader {

	private final CacheHandler cache;

	private final Question question;

	private final @Nullable Edition edition;

	private final Waiter self;

	private final Flights.Flight flight;

	Leader(CacheHandler cache, Question question, @Nullable Edition edition, Waiter self, Flights.Flight flight) {
		this.cache = cache;
		this.question = question;
		this.edition = edition;
		this.self = self;
		this.flight = flight;
	}

	void lead() throws Exception {
		try {
			Page arrived = cache.arrived(question);
			if (arrived != null) {
				give(arrived, self.callback());
				return;
			}
			AnonymousRequest anonymous = new AnonymousRequest(self.request(), question);
			Response rendering = new Rendering(anonymous, self.response(), cache.shelf().largest(), this);
			cache.render(anonymous, rendering, Callback.from(this::giveUp, self.callback()));
		}
		catch (Throwable problem) {
			giveUp();
			throw problem;
		}
	}

	@Override
	public void whole(int status, HttpFields headers, byte[] body, Callback sent) {
		Rendered rendered = new Rendered(edition, cache.asOf(), status, headers, body);
		if (rendered.isPage()) {
			Page page = new Page(rendered);
			cache.shelf().put(question.key(), page);
			give(cache.marked(page), sent);
			return;
		}
		Page copy = (rendered.status() == 503) ? cache.copy(question) : null;
		if (copy != null) {
			give(copy, sent);
			return;
		}
		if (rendered.status() < 500) {
			cache.shelf().remove(question.key());
		}
		share(rendered, sent);
	}

	@Override
	public void tooLong() {
		cache.shelf().leaveOut(question.key());
		giveUp();
	}

	private void give(Page page, Callback sent) {
		tell(flight.land(), (waiter) -> page.answer(waiter, waiter.callback()));
		page.answer(self, sent);
	}

	/** What is no page may still be the same for all. */
	private void share(Rendered rendered, Callback sent) {
		List<Waiter> waiters = flight.land();
		if (rendered.isForAll()) {
			tell(waiters, (waiter) -> rendered.answer(waiter, waiter.callback()));
		}
		else {
			cache.passEach(waiters);
		}
		rendered.answer(self, sent);
	}

	/** The others have to ask for themselves. */
	private void giveUp() {
		cache.passEach(flight.land());
	}

	/** One who has gone away must not keep the others from their answer. */
	private static void tell(List<Waiter> waiters, Consumer<Waiter> answer) {
		for (Waiter waiter : waiters) {
			try {
				answer.accept(waiter);
			}
			catch (RuntimeException ex) {
				waiter.callback().failed(ex);
			}
		}
	}

}
