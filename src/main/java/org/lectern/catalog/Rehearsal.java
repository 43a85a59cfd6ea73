package org.lectern.catalog;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Shows how an event would look, and leaves no trace: all that it writes is taken back.
 */
@Service
public class Rehearsal {

	private final EventWriter writer;

	private final EventPages pages;

	private final Clock clock;

	Rehearsal(EventWriter writer, EventPages pages, Clock clock) {
		this.writer = writer;
		this.pages = pages;
		this.clock = clock;
	}

	/**
	 * The page that an event with these details would have.
	 * @param of whose standing it keeps; missing for one that is new
	 */
	@Transactional
	public EventPage page(Reader reader, EventDetails details, @Nullable Event of) {
		Event event = new Event(UUID.randomUUID(), this.clock.instant());
		if (of != null) {
			event.stand(of.standing(), of.standingNote(), this.clock.instant());
		}
		this.writer.first(event, details, "Rehearsed");
		EventPage page = this.pages.page(reader, event);
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return page;
	}

}
