package org.lectern.catalog;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Component;

/**
 * Events carry the words of what they name; when that changes or goes into another, they
 * follow.
 */
@Component
class Reindex {

	private final EntityManager entities;

	private final Tallies tallies;

	Reindex(EntityManager entities, Tallies tallies) {
		this.entities = entities;
		this.tallies = tallies;
	}

	void series(long id) {
		index("e.series.id = :id", id);
	}

	void venue(long id) {
		index("e.venue.id = :id", id);
	}

	void speaker(long id) {
		index("e.id in (select a.talk.event.id from Appearance a where a.speaker.id = :id)", id);
	}

	void topic(long id) {
		index("exists (select 1 from e.topics o where o.id = :id)", id);
	}

	void venue(long from, long to) {
		update("update event set venue_id = :to where venue_id = :from", from, to);
		update("update series set default_venue_id = :to where default_venue_id = :from", from, to);
		venue(to);
		this.tallies.merged(Counted.VENUE, from, to);
	}

	void speaker(long from, long to) {
		update("update appearance set speaker_id = :to where speaker_id = :from", from, to);
		speaker(to);
		this.tallies.merged(Counted.SPEAKER, from, to);
	}

	void topic(long from, long to) {
		this.entities.flush();
		this.entities.createNativeQuery("""
				update event_topic set topic_id = :to where topic_id = :from and event_id not in
				(select event_id from event_topic where topic_id = :to)""")
			.setParameter("from", from)
			.setParameter("to", to)
			.executeUpdate();
		List<Event> both = events("exists (select 1 from e.topics o where o.id = :id)", from).getResultList();
		both.forEach((event) -> event
			.about(event.topics().stream().filter((topic) -> !Long.valueOf(from).equals(topic.id)).toList()));
		this.entities.flush();
		this.entities.clear();
		topic(to);
		this.tallies.merged(Counted.TOPIC, from, to);
	}

	private void update(String sql, long from, long to) {
		this.entities.flush();
		this.entities.createNativeQuery(sql).setParameter("from", from).setParameter("to", to).executeUpdate();
	}

	private void index(String condition, long id) {
		this.entities.flush();
		events(condition, id).getResultList().forEach(Event::index);
	}

	private TypedQuery<Event> events(String condition, long id) {
		return this.entities.createQuery("select e from Event e where " + condition, Event.class)
			.setParameter("id", id);
	}

}
