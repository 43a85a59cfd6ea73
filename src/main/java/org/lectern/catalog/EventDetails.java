package org.lectern.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * All that an organiser says about an event: what a form, an import or a pending draft
 * hands to {@link Editorial}, and what a snapshot keeps.
 *
 * @param title the event's own title; without one it shows its first talk's
 * @param host who invites
 * @param contact whom to ask: a name, an e-mail address, or both
 */
public record EventDetails(EventKind kind, @Nullable String title, @Nullable Pick series, When when, Place place,
		Registration registration, List<TalkDetails> talks, List<Pick> topics, @Nullable Audience audience,
		Access access, @Nullable String host, @Nullable String contact) {

	/** The least there is to say: a kind and a time. */
	public static EventDetails of(EventKind kind, When when) {
		return new EventDetails(kind, null, null, when, Place.UNKNOWN, Registration.NONE, List.of(), List.of(), null,
				Access.UNKNOWN, null, null);
	}

	/** The same with another time. */
	public EventDetails at(When when) {
		return new EventDetails(this.kind, this.title, this.series, when, this.place, this.registration, this.talks,
				this.topics, this.audience, this.access, this.host, this.contact);
	}

	/** The same in a series. */
	public EventDetails in(@Nullable Pick series) {
		return new EventDetails(this.kind, this.title, series, this.when, this.place, this.registration, this.talks,
				this.topics, this.audience, this.access, this.host, this.contact);
	}

	/** The same with other talks. */
	public EventDetails saying(List<TalkDetails> talks) {
		return new EventDetails(this.kind, this.title, this.series, this.when, this.place, this.registration, talks,
				this.topics, this.audience, this.access, this.host, this.contact);
	}

	/**
	 * Where it is.
	 *
	 * @param note more about the place in words, or all there is to say about it
	 * @param platform what it is held on online, such as "Zoom"
	 */
	public record Place(@Nullable Pick venue, @Nullable String note, boolean online, @Nullable String platform,
			@Nullable String joinUrl, JoinAccess joinAccess) {

		/** Nothing is known of the place. */
		public static final Place UNKNOWN = new Place(null, null, false, null, null, JoinAccess.AFTER_REGISTRATION);

		/** Whether it is both in a room and online. */
		@JsonIgnore
		public boolean isHybrid() {
			return this.online && this.venue != null;
		}

	}

	/**
	 * Where to register.
	 *
	 * @param url missing where there is none (or none any more)
	 * @param required whether one must register to take part
	 * @param note more in words
	 * @param closesTime with no time it closes at the end of the day
	 */
	@Embeddable
	public record Registration(@Nullable String url, boolean required, @Nullable String note,
			@Nullable LocalDate closesDate, @Nullable LocalTime closesTime) {

		/** One just comes. */
		public static final Registration NONE = new Registration(null, false, null, null, null);

		/** When it closes, for an event in that zone; missing where nobody said so. */
		public @Nullable Instant closes(ZoneId zone) {
			if (this.closesDate == null) {
				return null;
			}
			return (this.closesTime != null) ? this.closesDate.atTime(this.closesTime).atZone(zone).toInstant()
					: this.closesDate.plusDays(1).atStartOfDay(zone).toInstant();
		}

	}

	/**
	 * Access facts; what is missing is not known.
	 *
	 * @param recorded whether it will be recorded
	 */
	@Embeddable
	public record Access(@Nullable Boolean captions, @Nullable Boolean signLanguage, @Nullable Boolean recorded,
			@Nullable String refreshments, @Nullable String note) {

		/** Nothing is known. */
		public static final Access UNKNOWN = new Access(null, null, null, null, null);

	}

	/**
	 * A talk.
	 *
	 * @param title missing while it is to be announced
	 * @param abstractText Markdown with maths
	 * @param language an IETF language tag
	 * @param startOffset minutes after the event's start
	 */
	public record TalkDetails(@Nullable String title, @Nullable String abstractText, @Nullable String language,
			@Nullable Integer startOffset, List<AppearanceDetails> appearances, List<MaterialDetails> materials) {
	}

	/**
	 * A person in a talk, with position and affiliation as of that day.
	 *
	 * @param biography the person's biography from now on; missing leaves it as it is
	 * @param homepage the person's homepage from now on; missing leaves it as it is
	 */
	public record AppearanceDetails(Pick speaker, Role role, @Nullable String position, @Nullable String affiliation,
			@Nullable String biography, @Nullable String homepage) {
	}

	/**
	 * Something to look at.
	 *
	 * @param url an address, or that of an uploaded file
	 * @param publicFrom the first day on which everyone may see it
	 */
	public record MaterialDetails(MaterialKind kind, @Nullable String label, String url,
			@Nullable LocalDate publicFrom) {
	}

}
