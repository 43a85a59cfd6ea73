package org.lectern.catalog;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A run of events with one name. */
@Entity
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // the verbs fill it; some
															// columns are read by queries
															// only
public class Series {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_seq")
	@SequenceGenerator(name = "series_seq", sequenceName = "series_seq", allocationSize = 50)
	@Nullable Long id;

	@Column(nullable = false, updatable = false)
	private UUID publicId;

	@Version
	private long version;

	private String slug;

	private String name;

	private String folded;

	private byte[] sortKey;

	private @Nullable String category;

	private boolean lectures;

	private @Nullable String description;

	private @Nullable String cadence;

	private @Nullable String organisers;

	private @Nullable String homepage;

	@Enumerated(EnumType.STRING)
	private @Nullable EventKind defaultKind;

	private @Nullable LocalTime defaultTime;

	private @Nullable Integer defaultMinutes;

	private @Nullable String defaultZone;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Venue defaultVenue;

	private boolean defaultOnline;

	private @Nullable String defaultPlatform;

	private @Nullable String defaultJoinUrl;

	@Enumerated(EnumType.STRING)
	private JoinAccess defaultJoinAccess;

	private @Nullable String defaultRegistrationUrl;

	private boolean defaultRegistrationRequired;

	private @Nullable String defaultHost;

	private @Nullable String defaultContact;

	@Enumerated(EnumType.STRING)
	private @Nullable Audience defaultAudience;

	protected Series() {
	}

	Series(UUID publicId, String slug, SeriesDetails details, @Nullable Venue venue) {
		this.publicId = publicId;
		this.slug = slug;
		describe(details, venue);
	}

	void describe(SeriesDetails details, @Nullable Venue venue) {
		this.name = details.name();
		this.folded = Folded.of(details.name(), 600);
		this.sortKey = Folded.sortKey(details.name());
		this.category = details.category();
		this.lectures = details.lectures();
		this.description = details.description();
		this.cadence = details.cadence();
		this.organisers = details.organisers();
		this.homepage = details.homepage();
		begin(details.defaults(), venue);
	}

	private void begin(SeriesDetails.Defaults defaults, @Nullable Venue venue) {
		this.defaultKind = defaults.kind();
		this.defaultTime = defaults.time();
		this.defaultMinutes = defaults.minutes();
		this.defaultZone = (defaults.zone() != null) ? defaults.zone().getId() : null;
		this.defaultVenue = venue;
		this.defaultOnline = defaults.place().online();
		this.defaultPlatform = defaults.place().platform();
		this.defaultJoinUrl = defaults.place().joinUrl();
		this.defaultJoinAccess = defaults.place().joinAccess();
		this.defaultRegistrationUrl = defaults.registrationUrl();
		this.defaultRegistrationRequired = defaults.registrationRequired();
		this.defaultHost = defaults.host();
		this.defaultContact = defaults.contact();
		this.defaultAudience = defaults.audience();
	}

	void readdress(String slug) {
		this.slug = slug;
	}

	void moveTo(Venue venue) {
		this.defaultVenue = venue;
	}

	/** What is said of it now, defaults included: for editors only. */
	SeriesDetails details() {
		Venue venue = this.defaultVenue;
		EventDetails.Place place = new EventDetails.Place(
				(venue != null) ? new Pick(venue.slug(), venue.label()) : null, null, this.defaultOnline,
				this.defaultPlatform, this.defaultJoinUrl, this.defaultJoinAccess);
		SeriesDetails.Defaults defaults = new SeriesDetails.Defaults(this.defaultKind, this.defaultTime,
				this.defaultMinutes, (this.defaultZone != null) ? ZoneId.of(this.defaultZone) : null, place,
				this.defaultRegistrationUrl, this.defaultRegistrationRequired, this.defaultHost, this.defaultContact,
				this.defaultAudience);
		return new SeriesDetails(this.name, this.category, this.lectures, this.description, this.cadence,
				this.organisers, this.homepage, defaults);
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

	public @Nullable String category() {
		return this.category;
	}

	/** Whether its events stand under Lectures. */
	public boolean isLectures() {
		return this.lectures;
	}

	public @Nullable String description() {
		return this.description;
	}

	public @Nullable String cadence() {
		return this.cadence;
	}

	public @Nullable String organisers() {
		return this.organisers;
	}

	public @Nullable String homepage() {
		return this.homepage;
	}

}
