package org.lectern.editing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.Edited;
import org.lectern.catalog.Status;
import org.lectern.site.Conflict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Saves what a form says, unless somebody else was quicker; the same form sent twice has
 * one effect.
 */
@Component
class EventSaving {

	private static final Logger LOG = LoggerFactory.getLogger(EventSaving.class);

	private static final int MOST_AT_ONCE = 10;

	private final Editorial editorial;

	private final Programme programme;

	private final TransactionOperations transactions;

	EventSaving(Editorial editorial, Programme programme, TransactionOperations transactions) {
		this.editorial = editorial;
		this.programme = programme;
		this.transactions = transactions;
	}

	/**
	 * Makes a new event, or nothing if there is one with this identifier already.
	 */
	Optional<Outcome> create(UUID id, EventDetails details, boolean publish) {
		return saved(() -> {
			if (programme.find(id).isPresent()) {
				return Optional.empty();
			}
			Event event = editorial.create(id, details);
			if (publish) {
				publish(id);
			}
			return Optional.of(new Outcome(event.publicId(), publish ? "published" : "drafted"));
		});
	}

	/**
	 * Changes an event, or nothing if it is not any more what the form was made from.
	 */
	Optional<Outcome> update(UUID id, @Nullable String seen, EventDetails details, boolean publish) {
		try {
			return saved(() -> {
				Edited now = programme.event(id);
				if (!Seen.of(now).equals(seen)) {
					return Optional.empty();
				}
				return Optional.of(new Outcome(id, publish ? published(now, details) : drafted(now, details)));
			});
		}
		catch (Conflict | OptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Tries again where somebody made the same series, venue, person or address at the
	 * same moment, which are there then.
	 */
	private Optional<Outcome> saved(Supplier<Optional<Outcome>> change) {
		for (int others = 0; others < MOST_AT_ONCE; others++) {
			try {
				return transactions.execute((transaction) -> change.get());
			}
			catch (DataIntegrityViolationException | PessimisticLockingFailureException ex) {
				LOG.debug("Somebody was faster", ex);
			}
		}
		return transactions.execute((transaction) -> change.get());
	}

	private String drafted(Edited now, EventDetails details) {
		EventDetails pending = now.pending();
		if (details.equals((pending != null) ? pending : now.details())) {
			return "same";
		}
		editorial.saveDraft(now.event().publicId(), now.event().version(), details);
		return (now.event().status() == Status.PUBLISHED) ? "pending" : "drafted";
	}

	private String published(Edited now, EventDetails details) {
		UUID id = now.event().publicId();
		boolean draft = now.event().status() != Status.PUBLISHED;
		boolean same = details.equals(now.details()) && now.pending() == null;
		if (!same) {
			editorial.revise(id, now.event().version(), details);
		}
		if (draft) {
			publish(id);
			return "published";
		}
		return same ? "same" : "revised";
	}

	private void publish(UUID id) {
		Event event = programme.find(id).orElseThrow();
		editorial.publish(id, event.version());
	}

	/**
	 * What came of it.
	 *
	 * @param word drafted, pending, published, revised or same
	 */
	record Outcome(UUID id, String word) {
	}

}
