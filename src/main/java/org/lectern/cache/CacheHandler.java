package org.lectern.cache;

import java.time.Instant;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.lectern.site.SameForAll;

/**
 * Answers with kept pages in the thread that read the request; everything else goes on in
 * a thread that may wait.
 */
final class CacheHandler extends Handler.Wrapper {

	private final Questions questions;

	private final Editions editions;

	private final Shelf shelf;

	private final Copies copies;

	private final Flights flights = new Flights();

	CacheHandler(Handler pages, Questions questions, Editions editions, Shelf shelf, Copies copies) {
		super(pages);
		this.questions = questions;
		this.editions = editions;
		this.shelf = shelf;
		this.copies = copies;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.EITHER;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Waiter waiter = new Waiter(request, response, callback, Visit.of(request));
		String address = request.getHttpURI().getPathQuery();
		Page page = (waiter.visit().isAnonymous() && address != null) ? shelf.get(address) : null;
		if (page != null && isTrue(page)) {
			page.answerAtOnce(waiter);
		}
		else {
			request.getComponents().getExecutor().execute(() -> attend(waiter));
		}
		return true;
	}

	/** Whether it is what would be rendered now. */
	private boolean isTrue(Page page) {
		Edition edition = page.rendered().edition();
		return edition == null || (!editions.isUnknown() && editions.isCurrent(edition));
	}

	/**
	 * Whether nothing is known that has changed since, though nobody can tell at present.
	 */
	private boolean isLast(Page page) {
		Edition edition = page.rendered().edition();
		return edition != null && editions.isUnknown() && editions.isCurrent(edition);
	}

	private void attend(Waiter waiter) {
		try {
			Question question = waiter.visit().isAnonymous() ? questions.of(waiter.request()) : null;
			if (question != null) {
				waiter.request().setAttribute(SameForAll.ASKED_BY_NOBODY, true);
			}
			if (question == null || shelf.leavesOut(question.key())) {
				pass(waiter);
			}
			else {
				answer(question, waiter);
			}
		}
		catch (Throwable problem) {
			waiter.fail(problem);
		}
	}

	/** Lets the pages answer this visitor alone. */
	private void pass(Waiter waiter) throws Exception {
		if (!super.handle(waiter.request(), waiter.response(), waiter.callback())) {
			Response.writeError(waiter.request(), waiter.response(), waiter.callback(), 404);
		}
	}

	private void answer(Question question, Waiter waiter) throws Exception {
		Edition edition = question.isForGood() ? null : editions.current();
		Page page = shelf.get(question.key());
		if (page != null && isTrue(page)) {
			page.answer(waiter, waiter.callback());
		}
		else if (page != null && (edition == null || isLast(page))) {
			copies.of(page).answer(waiter, waiter.callback());
		}
		else if (question.isForGood() || edition != null) {
			render(question, edition, waiter);
		}
		else {
			pass(waiter);
		}
	}

	private void render(Question question, @Nullable Edition edition, Waiter waiter) throws Exception {
		Flights.Flight flight = flights.join(question, edition, waiter);
		if (flight != null) {
			new Leader(this, question, edition, waiter, flight).lead();
		}
	}

	/** What is kept for it and true by now, though it was not when this was asked for. */
	@Nullable Page arrived(Question question) {
		Page page = shelf.get(question.key());
		return (page != null && isTrue(page)) ? page : null;
	}

	/**
	 * How it is given now: with its time while nobody can tell whether it still holds.
	 */
	Page marked(Page page) {
		return (editions.isUnknown() && page.rendered().edition() != null) ? copies.of(page) : page;
	}

	/** Has the pages answer nobody in particular. */
	void render(Request anonymous, Response rendering, Callback callback) throws Exception {
		if (!super.handle(anonymous, rendering, callback)) {
			Response.writeError(anonymous, rendering, callback, 404);
		}
	}

	/** Lets the pages answer each of them alone. */
	void passEach(Iterable<Waiter> waiters) {
		waiters.forEach((waiter) -> waiter.request().getComponents().getExecutor().execute(() -> {
			try {
				pass(waiter);
			}
			catch (Throwable problem) {
				waiter.fail(problem);
			}
		}));
	}

	Shelf shelf() {
		return shelf;
	}

	/** The last page that was seen at this address, marked as such. */
	@Nullable Page copy(Question question) {
		Page last = shelf.get(question.key());
		return (last != null) ? copies.of(last) : null;
	}

	Instant asOf() {
		return editions.asOf();
	}

}
