package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventLine.SeriesName;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/**
 * Reads lists of events as projections: one query for the events, one for talks and
 * speakers, one for materials where there are any.
 */
@Component
class EventLines {

	private static final String FIELDS = """
			select e.id as id, e.publicId as publicId, e.slug as slug, e.kind as kind, e.status as status,
			  e.standing as standing, e.standingNote as standingNote, e.deletedAt as deletedAt, e.title as title,
			  e.when as whenever, e.startsAt as startsAt, e.endsAt as endsAt, s.slug as seriesSlug,
			  s.name as seriesName, s.category as seriesCategory, v.name as venueName, v.room as venueRoom,
			  e.placeNote as placeNote, e.online as online, e.platform as platform, e.registration as registration,
			  e.slidesFrom as slidesFrom, e.recordingFrom as recordingFrom, e.missing as missing
			from Event e left join e.series s left join e.venue v""";

	private final EntityManager entities;

	private final Site site;

	private final Clock clock;

	EventLines(EntityManager entities, Site site, Clock clock) {
		this.entities = entities;
		this.site = site;
		this.clock = clock;
	}

	Slice<EventLine> slice(EventQuery query, int size) {
		return Slice
			.of(rows(query, size + 1), size, query,
					(row) -> new Cursor(row.get("startsAt", Instant.class), row.get("id", Long.class), false))
			.map(this::lines);
	}

	long count(EventQuery query) {
		Query count = this.entities.createQuery("select count(e) from Event e" + query.conditions());
		query.parameters().forEach(count::setParameter);
		return (Long) count.getSingleResult();
	}

	private List<Tuple> rows(EventQuery query, int most) {
		var typed = this.entities.createQuery(FIELDS + query.conditions() + query.order(), Tuple.class);
		query.parameters().forEach(typed::setParameter);
		return typed.setMaxResults(most).getResultList();
	}

	private List<EventLine> lines(List<Tuple> rows) {
		List<Long> ids = rows.stream().map((row) -> row.get("id", Long.class)).toList();
		Map<Long, List<String>> titles = new HashMap<>();
		Map<Long, List<SpeakerName>> speakers = new HashMap<>();
		if (!ids.isEmpty()) {
			talks(ids, titles, speakers);
		}
		Map<Long, List<MaterialLink>> materials = materials(rows);
		return rows.stream().map((row) -> {
			Long id = row.get("id", Long.class);
			return line(row, titles.getOrDefault(id, List.of()), speakers.getOrDefault(id, List.of()),
					materials.getOrDefault(id, List.of()));
		}).toList();
	}

	private void talks(List<Long> ids, Map<Long, List<String>> titles, Map<Long, List<SpeakerName>> speakers) {
		Long lastTalk = null;
		for (Tuple row : this.entities.createQuery("""
				select t.event.id as event, t.id as talk, t.title as title, s.slug as slug, s.name as name,
				  a.role as role, a.position as position, a.affiliation as affiliation
				from Talk t left join t.appearances a left join a.speaker s
				where t.event.id in :ids order by t.event.id, t.ordinal, a.ordinal""", Tuple.class)
			.setParameter("ids", ids)
			.getResultList()) {
			Long event = row.get("event", Long.class);
			String title = row.get("title", String.class);
			if (title != null && !row.get("talk", Long.class).equals(lastTalk)) {
				titles.computeIfAbsent(event, (key) -> new ArrayList<>()).add(title);
			}
			lastTalk = row.get("talk", Long.class);
			if (row.get("slug", String.class) != null) {
				SpeakerName name = new SpeakerName(row.get("slug", String.class), row.get("name", String.class),
						row.get("role", Role.class), row.get("position", String.class),
						row.get("affiliation", String.class));
				List<SpeakerName> names = speakers.computeIfAbsent(event, (key) -> new ArrayList<>());
				if (!names.contains(name)) {
					names.add(name);
				}
			}
		}
	}

	private Map<Long, List<MaterialLink>> materials(List<Tuple> rows) {
		List<Long> ids = rows.stream()
			.filter((row) -> row.get("slidesFrom") != null || row.get("recordingFrom") != null)
			.map((row) -> row.get("id", Long.class))
			.toList();
		Map<Long, List<MaterialLink>> materials = new HashMap<>();
		if (!ids.isEmpty()) {
			LocalDate today = LocalDate.now(this.clock.withZone(this.site.zone()));
			for (Tuple row : this.entities.createQuery("""
					select m.talk.event.id as event, m.kind as kind, m.label as label, m.url as url from Material m
					where m.talk.event.id in :ids and (m.publicFrom is null or m.publicFrom <= :today)
					order by m.talk.ordinal, m.ordinal""", Tuple.class)
				.setParameter("ids", ids)
				.setParameter("today", today)
				.getResultList()) {
				materials.computeIfAbsent(row.get("event", Long.class), (key) -> new ArrayList<>())
					.add(new MaterialLink(row.get("kind", MaterialKind.class), row.get("label", String.class),
							row.get("url", String.class)));
			}
		}
		return materials;
	}

	private static EventLine line(Tuple row, List<String> titles, List<SpeakerName> speakers,
			List<MaterialLink> materials) {
		String own = row.get("title", String.class);
		String title = (own != null) ? own : titles.stream().findFirst().orElse(null);
		String venue = row.get("venueName", String.class);
		String room = row.get("venueRoom", String.class);
		@Nullable String place = (venue != null && room != null) ? venue + ", " + room
				: (venue != null) ? venue : row.get("placeNote", String.class);
		SeriesName series = (row.get("seriesSlug") != null) ? new SeriesName(row.get("seriesSlug", String.class),
				row.get("seriesName", String.class), row.get("seriesCategory", String.class)) : null;
		return new EventLine(row.get("id", Long.class), row.get("publicId", java.util.UUID.class),
				row.get("slug", String.class), row.get("kind", EventKind.class), row.get("status", Status.class),
				row.get("standing", Standing.class), row.get("standingNote", String.class),
				row.get("deletedAt") != null, title, (titles.size() > 1) ? titles : List.of(),
				row.get("whenever", When.class), row.get("startsAt", Instant.class), row.get("endsAt", Instant.class),
				series, place, row.get("online", Boolean.class), venue != null, row.get("platform", String.class),
				Objects.requireNonNullElse(row.get("registration", EventDetails.Registration.class),
						EventDetails.Registration.NONE),
				speakers, materials, row.get("missing", Integer.class));
	}

}
