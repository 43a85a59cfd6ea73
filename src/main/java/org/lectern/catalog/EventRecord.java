package org.lectern.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.lectern.history.LastChange;

/**
 * An event with all that a feed, a calendar or another site is told of it: what one
 * reader may know, now.
 *
 * @param title its own title, else its first talk's; missing while it is to be announced
 * @param placeNote more about the place in words, or all there is to say about it
 * @param join what this reader is told about joining online
 * @param publishedAt when it first became public
 * @param changedAt when it, or something that it names, last changed in public
 * @param sequence rises with each such change: the site's version that the last one made
 */
public record EventRecord(long id, UUID publicId, String slug, EventKind kind, Standing standing,
		@Nullable String standingNote, @Nullable String title, When when, Instant startsAt, Instant endsAt,
		EventLine.@Nullable SeriesName series, @Nullable VenueFacts venue, @Nullable String placeNote, boolean online,
		@Nullable String platform, JoinAnswer join, EventDetails.Registration registration, @Nullable Audience audience,
		EventDetails.Access access, @Nullable String host, @Nullable String contact, List<TopicName> topics,
		List<TalkRecord> talks, Instant createdAt, Instant publishedAt, Instant changedAt, long sequence) {

	/** Whether it takes place at this instant. */
	public boolean isOn(Instant now) {
		return this.standing == Standing.AS_PLANNED && !now.isBefore(this.startsAt) && now.isBefore(this.endsAt);
	}

	/** The same with its talks, topics and last change. */
	EventRecord telling(Talks.Said said) {
		LastChange last = Objects.requireNonNullElse(said.last(), new LastChange(0, this.changedAt));
		return new EventRecord(this.id, this.publicId, this.slug, this.kind, this.standing, this.standingNote,
				this.title, this.when, this.startsAt, this.endsAt, this.series, this.venue, this.placeNote, this.online,
				this.platform, this.join, this.registration, this.audience, this.access, this.host, this.contact,
				said.topics(), said.talks(), this.createdAt, this.publishedAt, last.happenedAt(), last.version());
	}

	/** Whether it is both in a room and online. */
	public boolean isHybrid() {
		return this.online && this.venue != null;
	}

	/** Who takes part in any of its talks, each once. */
	public List<EventLine.SpeakerName> speakers() {
		return this.talks.stream().flatMap((talk) -> talk.appearances().stream()).distinct().toList();
	}

	/**
	 * A building or a room in it.
	 *
	 * @param label building and room in one line
	 * @param stepFree missing where it is not known
	 * @param hearingLoop missing where it is not known
	 */
	public record VenueFacts(String slug, String name, @Nullable String room, String label, @Nullable String address,
			@Nullable String mapUrl, @Nullable Boolean stepFree, @Nullable Boolean hearingLoop) {
	}

	/** A topic by name. */
	public record TopicName(String slug, String name) {
	}

	/**
	 * What is said there.
	 *
	 * @param title missing while it is to be announced
	 * @param abstractText Markdown with maths
	 * @param language an IETF language tag
	 * @param startOffset minutes after the event's start
	 * @param appearances who takes part, in the organiser's order
	 * @param materials what everyone may see by now
	 */
	public record TalkRecord(@Nullable String title, @Nullable String abstractText, @Nullable String language,
			@Nullable Integer startOffset, List<EventLine.SpeakerName> appearances,
			List<EventLine.MaterialLink> materials) {
	}

}
