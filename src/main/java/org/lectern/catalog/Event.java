package org.lectern.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;

/**
 * Something at one time and place: public to read, changed only by {@link Editorial}. It
 * is one table, so it is one long class.
 */
@Entity
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // the verbs fill it; some
															// columns are read by queries
															// only
public class Event {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
	@SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 50)
	@Nullable Long id;

	@Column(nullable = false, updatable = false)
	private UUID publicId;

	@Version
	private long version;

	private @Nullable String slug;

	private boolean slugFromTitle;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Series series;

	@Enumerated(EnumType.STRING)
	private Status status = Status.DRAFT;

	@Enumerated(EnumType.STRING)
	private Standing standing = Standing.AS_PLANNED;

	private @Nullable String standingNote;

	private boolean listed;

	private @Nullable Instant deletedAt;

	private @Nullable String title;

	@Embedded
	@AttributeOverride(name = "date", column = @Column(name = "start_date"))
	@AttributeOverride(name = "time", column = @Column(name = "start_time"))
	private When when;

	private Instant startsAt;

	private Instant endsAt;

	private int localYear;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Venue venue;

	private @Nullable String placeNote;

	private boolean online;

	private @Nullable String platform;

	private @Nullable String joinUrl;

	@Enumerated(EnumType.STRING)
	private JoinAccess joinAccess;

	@Embedded
	@AttributeOverride(name = "url", column = @Column(name = "registration_url"))
	@AttributeOverride(name = "required", column = @Column(name = "registration_required"))
	@AttributeOverride(name = "note", column = @Column(name = "registration_note"))
	@AttributeOverride(name = "closesDate", column = @Column(name = "registration_closes_date"))
	@AttributeOverride(name = "closesTime", column = @Column(name = "registration_closes_time"))
	private Registration registration;

	@Enumerated(EnumType.STRING)
	private @Nullable Audience audience;

	@Embedded
	@AttributeOverride(name = "note", column = @Column(name = "access_note"))
	private @Nullable Access access;

	private @Nullable String host;

	private @Nullable String contact;

	private @Nullable LocalDate slidesFrom;

	private @Nullable LocalDate recordingFrom;

	private String words;

	private int missing;

	@Column(updatable = false)
	private Instant createdAt;

	private Instant updatedAt;

	private @Nullable Instant publishedAt;

	@OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
	private Set<Talk> talks = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "event_topic", joinColumns = @JoinColumn(name = "event_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "ordinal")
	private List<Topic> topics = new ArrayList<>();

	protected Event() {
	}

	Event(UUID publicId, Instant createdAt) {
		this.publicId = publicId;
		this.createdAt = createdAt;
	}

	/** Takes over all that is said, except what names other things. */
	void describe(EventDetails details, @Nullable Series series, @Nullable Venue venue, Instant now) {
		this.kind = details.kind();
		this.title = details.title();
		this.series = series;
		this.when = details.when();
		this.startsAt = details.when().startsAt();
		this.endsAt = details.when().endsAt();
		this.localYear = this.startsAt.atZone(details.when().zone()).getYear();
		place(details.place(), venue);
		this.registration = details.registration();
		this.audience = details.audience();
		this.access = details.access();
		this.host = details.host();
		this.contact = details.contact();
		this.updatedAt = now;
	}

	private void place(Place place, @Nullable Venue venue) {
		this.venue = venue;
		this.placeNote = place.note();
		this.online = place.online();
		this.platform = place.platform();
		this.joinUrl = place.joinUrl();
		this.joinAccess = place.joinAccess();
	}

	void clearTalks() {
		this.talks.clear();
	}

	Talk add(EventDetails.TalkDetails details) {
		Talk talk = new Talk(this, this.talks.size(), details);
		this.talks.add(talk);
		return talk;
	}

	void about(List<Topic> topics) {
		if (!this.topics.equals(topics)) {
			this.topics.clear();
			this.topics.addAll(topics);
		}
	}

	/**
	 * Brings what lists are filtered and sorted by up to date; the last of each change.
	 */
	void index() {
		this.words = EventWords.of(this);
		this.missing = Missing.in(this).size();
		this.slidesFrom = materialFrom(MaterialKind.SLIDES);
		this.recordingFrom = materialFrom(MaterialKind.RECORDING);
		this.listed = this.status == Status.PUBLISHED && this.deletedAt == null;
	}

	boolean hasSlides() {
		return this.slidesFrom != null;
	}

	boolean hasRecording() {
		return this.recordingFrom != null;
	}

	private @Nullable LocalDate materialFrom(MaterialKind kind) {
		return this.talks.stream()
			.flatMap((talk) -> talk.materials().stream())
			.filter((material) -> material.kind() == kind)
			.map((material) -> Objects.requireNonNullElse(material.publicFrom(), LocalDate.EPOCH))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	void become(Status status, Instant now) {
		if (status != this.status && !this.status.next().contains(status)) {
			throw new IllegalStateException("An event that is " + this.status + " cannot become " + status);
		}
		if (status == Status.PUBLISHED && this.publishedAt == null) {
			this.publishedAt = now;
		}
		this.status = status;
		this.updatedAt = now;
	}

	/** The state that an export kept. */
	void become(KeptEvent kept) {
		this.status = kept.status();
		this.standing = kept.standing();
		this.standingNote = kept.standingNote();
		this.deletedAt = kept.deletedAt();
		this.publishedAt = kept.publishedAt();
		this.updatedAt = kept.updatedAt();
	}

	void stand(Standing standing, @Nullable String note, Instant now) {
		this.standing = standing;
		this.standingNote = note;
		this.updatedAt = now;
	}

	void deletedAt(@Nullable Instant deletedAt, Instant now) {
		this.deletedAt = deletedAt;
		this.updatedAt = now;
	}

	void readdress(String slug, boolean fromTitle) {
		this.slug = slug;
		this.slugFromTitle = fromTitle;
	}

	void moveTo(Venue venue) {
		this.venue = venue;
	}

	boolean hasSlugFromTitle() {
		return this.slugFromTitle;
	}

	EventDetails details() {
		Series inSeries = this.series;
		Venue at = this.venue;
		return new EventDetails(this.kind, this.title,
				(inSeries != null) ? new Pick(inSeries.slug(), inSeries.name()) : null, this.when,
				new Place((at != null) ? new Pick(at.slug(), at.label()) : null, this.placeNote, this.online,
						this.platform, this.joinUrl, this.joinAccess),
				this.registration, talks().stream().map(Talk::details).toList(),
				this.topics.stream().map((topic) -> new Pick(topic.slug(), topic.name())).toList(), this.audience,
				access(), this.host, this.contact);
	}

	@Nullable String joinUrl() {
		return this.joinUrl;
	}

	/** Never changes; the iCalendar UID. */
	public UUID publicId() {
		return this.publicId;
	}

	public long version() {
		return this.version;
	}

	/** Missing until it is first published. */
	public @Nullable String slug() {
		return this.slug;
	}

	public EventKind kind() {
		return this.kind;
	}

	public @Nullable Series series() {
		return this.series;
	}

	public Status status() {
		return this.status;
	}

	public Standing standing() {
		return this.standing;
	}

	/** Why it is postponed or cancelled. */
	public @Nullable String standingNote() {
		return this.standingNote;
	}

	/** Whether everybody may see it. */
	boolean isListed() {
		return this.listed;
	}

	/** The year in which it starts, in its own zone. */
	int localYear() {
		return this.localYear;
	}

	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	public @Nullable Instant deletedAt() {
		return this.deletedAt;
	}

	/** Its own title; see {@link #displayTitle()}. */
	public @Nullable String title() {
		return this.title;
	}

	/** Its own title, else its first talk's; missing while it is to be announced. */
	public @Nullable String displayTitle() {
		if (this.title != null) {
			return this.title;
		}
		return talks().stream().map(Talk::title).filter(Objects::nonNull).findFirst().orElse(null);
	}

	public When when() {
		return this.when;
	}

	/** After this instant it stands in the archive. */
	public boolean hasEnded(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	/** Whether it takes place at this instant. */
	public boolean isOn(Instant now) {
		return this.standing == Standing.AS_PLANNED && !now.isBefore(this.startsAt) && now.isBefore(this.endsAt);
	}

	public @Nullable Venue venue() {
		return this.venue;
	}

	/** More about the place in words, or all there is to say about it. */
	public @Nullable String placeNote() {
		return this.placeNote;
	}

	public boolean isOnline() {
		return this.online;
	}

	public boolean isHybrid() {
		return this.online && this.venue != null;
	}

	public @Nullable String platform() {
		return this.platform;
	}

	public JoinAccess joinAccess() {
		return this.joinAccess;
	}

	public Registration registration() {
		return this.registration;
	}

	public @Nullable Audience audience() {
		return this.audience;
	}

	public Access access() {
		return (this.access != null) ? this.access : Access.UNKNOWN;
	}

	public @Nullable String host() {
		return this.host;
	}

	public @Nullable String contact() {
		return this.contact;
	}

	/** In the organiser's order. */
	public List<Talk> talks() {
		return this.talks.stream().sorted(Comparator.comparingInt(Talk::ordinal)).toList();
	}

	public List<Topic> topics() {
		return List.copyOf(this.topics);
	}

	/** What a programme would still want to know of it. */
	public Set<Missing> missing() {
		return Missing.in(this);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant updatedAt() {
		return this.updatedAt;
	}

	/** When it first became public. */
	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
