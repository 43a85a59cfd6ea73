package org.lectern.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it.
 *
 * @param slug missing for a draft that was never public
 * @param title its own title, else its first talk's; missing while it is to be announced
 * @param titles the titles of its talks that have one, where it has several talks
 * @param place building and room, or the place in words; missing when only online
 * @param speakers those of all its talks, in order
 */
public record EventLine(long id, UUID publicId, @Nullable String slug, EventKind kind, Status status, Standing standing,
		@Nullable String standingNote, boolean deleted, @Nullable String title, List<String> titles, When when,
		Instant startsAt, Instant endsAt, @Nullable SeriesName series, @Nullable String place, boolean online,
		boolean inPerson, @Nullable String platform, EventDetails.Registration registration, List<SpeakerName> speakers,
		List<MaterialLink> materials, int missing) {

	/** The same with its talks. */
	EventLine telling(Talks.Said said) {
		List<String> several = (said.titles().size() > 1) ? said.titles() : List.of();
		return new EventLine(this.id, this.publicId, this.slug, this.kind, this.status, this.standing,
				this.standingNote, this.deleted, this.title, several, this.when, this.startsAt, this.endsAt,
				this.series, this.place, this.online, this.inPerson, this.platform, this.registration, said.speakers(),
				said.materials(), this.missing);
	}

	/** Whether it takes place at this instant. */
	public boolean isOn(Instant now) {
		return this.standing == Standing.AS_PLANNED && !now.isBefore(this.startsAt) && now.isBefore(this.endsAt);
	}

	/** Whether it is both in a room and online. */
	public boolean isHybrid() {
		return this.online && this.inPerson;
	}

	/** A series by name. */
	public record SeriesName(String slug, String name, @Nullable String category) {
	}

	/** A person by name, with position and affiliation of that day. */
	public record SpeakerName(String slug, String name, Role role, @Nullable String position,
			@Nullable String affiliation) {
	}

	/** Slides or a recording that everyone may see. */
	public record MaterialLink(MaterialKind kind, @Nullable String label, String url) {
	}

}
