package org.lectern.catalog;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.lectern.catalog.EventChange.What;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.site.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in events that were written elsewhere, many in one transaction, which the caller
 * begins and keeps under a second. Each leaves one line in the history.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Arrivals {

	private final EventRepository events;

	private final EventWriter writer;

	private final Things things;

	private final ManyChanges changes;

	private final EntityManager entities;

	private final Clock clock;

	Arrivals(EventRepository events, EventWriter writer, Things things, ManyChanges changes, EntityManager entities,
			Clock clock) {
		this.events = events;
		this.writer = writer;
		this.things = things;
		this.changes = changes;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Says that many changes follow in this transaction.
	 * @param news events that may be made among them
	 */
	public void begin(Collection<EventDetails> news) {
		this.changes.begin(news);
	}

	/**
	 * Writes what was taken in, so that other tables can name it, as the last of this
	 * transaction here: nobody looks for further changes in it.
	 */
	public void finish() {
		this.changes.finish();
	}

	/**
	 * Makes an event. Of a person, only what is not known yet is taken over.
	 * @param words what happened, for the history
	 */
	public Arrived add(EventDetails details, Standing standing, boolean publish, String words) {
		Event event = new Event(PublicId.next(this.clock.instant()), this.clock.instant());
		this.writer.describe(event, careful(details));
		event.stand(standing, null, this.clock.instant());
		if (publish) {
			this.writer.address(event);
			event.become(Status.PUBLISHED, this.clock.instant());
		}
		this.writer.arrived(event, publish ? What.PUBLISHED : What.CREATED, words);
		return new Arrived(event.publicId(), event.details());
	}

	/**
	 * Changes what is said of an event; a pending draft of an editor stays.
	 * @return how the record has it then
	 */
	public EventDetails change(UUID id, EventDetails details, Standing standing, String words) {
		Event event = event(id);
		this.writer.change(event, what(event, details, standing), words, () -> {
			this.writer.describe(event, details);
			if (event.standing() != standing) {
				event.stand(standing, null, this.clock.instant());
			}
		});
		return event.details();
	}

	/** Makes a draft public. */
	public void publish(UUID id, String words) {
		Event event = event(id);
		this.writer.change(event, What.PUBLISHED, words, () -> {
			this.writer.address(event);
			event.become(Status.PUBLISHED, this.clock.instant());
		});
	}

	/** An event as it is now. */
	public Optional<Present> present(UUID id) {
		return this.events.findByPublicId(id)
			.map((event) -> new Present(event.details(), event.standing(), event.isDeleted(), people(event)));
	}

	/** Which of these were never public and are not in the bin. */
	public Set<UUID> neverPublished(Collection<UUID> ids) {
		return ids.isEmpty() ? Set.of() : Set.copyOf(this.entities.createQuery("""
				select e.publicId from Event e where e.publicId in :ids and e.publishedAt is null
				and e.deletedAt is null""", UUID.class).setParameter("ids", ids).getResultList());
	}

	private Event event(UUID id) {
		return this.events.findByPublicId(id).orElseThrow(NotFound::new);
	}

	private static What what(Event event, EventDetails details, Standing standing) {
		if (event.standing() != standing) {
			return switch (standing) {
				case CANCELLED -> What.CANCELLED;
				case POSTPONED -> What.POSTPONED;
				case AS_PLANNED -> What.REINSTATED;
			};
		}
		return event.when().equals(details.when()) ? What.REVISED : What.MOVED;
	}

	private EventDetails careful(EventDetails details) {
		boolean tellsOfPeople = details.talks()
			.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.anyMatch((appearance) -> appearance.biography() != null || appearance.homepage() != null);
		return tellsOfPeople ? details.saying(details.talks().stream().map(this::careful).toList()) : details;
	}

	private TalkDetails careful(TalkDetails talk) {
		List<AppearanceDetails> appearances = talk.appearances().stream().map(this::careful).toList();
		return new TalkDetails(talk.title(), talk.abstractText(), talk.language(), talk.startOffset(), appearances,
				talk.materials());
	}

	private AppearanceDetails careful(AppearanceDetails appearance) {
		Speaker known = this.things.speaker(appearance.speaker());
		return new AppearanceDetails(appearance.speaker(), appearance.role(), appearance.position(),
				appearance.affiliation(), (known.biography() == null) ? appearance.biography() : null,
				(known.homepage() == null) ? appearance.homepage() : null);
	}

	private static Map<String, SpeakerDetails> people(Event event) {
		Map<String, SpeakerDetails> people = new LinkedHashMap<>();
		event.talks()
			.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.map(Appearance::speaker)
			.forEach((speaker) -> people.put(speaker.name(), speaker.details()));
		return people;
	}

	/** A new event, as the record has it. */
	public record Arrived(UUID id, EventDetails details) {
	}

	/**
	 * An event as it is now.
	 *
	 * @param people what is known of its speakers, by their names
	 */
	public record Present(EventDetails details, Standing standing, boolean deleted,
			Map<String, SpeakerDetails> people) {
	}

}
