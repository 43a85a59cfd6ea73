package org.lectern.catalog;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A building or a room in it. */
@Entity
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // the verbs fill it; some
															// columns are read by queries
															// only
public class Venue {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "venue_seq")
	@SequenceGenerator(name = "venue_seq", sequenceName = "venue_seq", allocationSize = 50)
	@Nullable Long id;

	@Column(nullable = false, updatable = false)
	private UUID publicId;

	@Version
	private long version;

	private String slug;

	private String name;

	private @Nullable String room;

	private String folded;

	private byte[] sortKey;

	private @Nullable String address;

	private @Nullable String mapUrl;

	private @Nullable Integer capacity;

	private @Nullable Boolean stepFree;

	private @Nullable Boolean hearingLoop;

	private @Nullable String note;

	protected Venue() {
	}

	Venue(UUID publicId, String slug, VenueDetails details) {
		this.publicId = publicId;
		this.slug = slug;
		describe(details);
	}

	void describe(VenueDetails details) {
		this.name = details.name();
		this.room = details.room();
		this.folded = Folded.of(label(), 600);
		this.sortKey = Folded.sortKey(label());
		this.address = details.address();
		this.mapUrl = details.mapUrl();
		this.capacity = details.capacity();
		this.stepFree = details.stepFree();
		this.hearingLoop = details.hearingLoop();
		this.note = details.note();
	}

	void readdress(String slug) {
		this.slug = slug;
	}

	/** What it is now, as its form has it. */
	public VenueDetails details() {
		return new VenueDetails(this.name, this.room, this.address, this.mapUrl, this.capacity, this.stepFree,
				this.hearingLoop, this.note);
	}

	/** Building and room in one line. */
	public String label() {
		return (this.room != null) ? this.name + ", " + this.room : this.name;
	}

	/** The key of its row, once it is written. */
	long key() {
		return Objects.requireNonNull(this.id);
	}

	public UUID publicId() {
		return this.publicId;
	}

	public long version() {
		return this.version;
	}

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String room() {
		return this.room;
	}

	public @Nullable String address() {
		return this.address;
	}

	public @Nullable String mapUrl() {
		return this.mapUrl;
	}

	public @Nullable Integer capacity() {
		return this.capacity;
	}

	public @Nullable Boolean stepFree() {
		return this.stepFree;
	}

	public @Nullable Boolean hearingLoop() {
		return this.hearingLoop;
	}

	public @Nullable String note() {
		return this.note;
	}

}
