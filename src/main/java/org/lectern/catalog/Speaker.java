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

/** A person who speaks. Position and affiliation belong to each {@link Appearance}. */
@Entity
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // the verbs fill it; some
															// columns are read by queries
															// only
public class Speaker {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_seq")
	@SequenceGenerator(name = "speaker_seq", sequenceName = "speaker_seq", allocationSize = 50)
	@Nullable Long id;

	@Column(nullable = false, updatable = false)
	private UUID publicId;

	@Version
	private long version;

	private String slug;

	private String name;

	private String folded;

	private String sortName;

	private byte[] sortKey;

	private @Nullable String pronunciation;

	private @Nullable String homepage;

	private @Nullable String orcid;

	private @Nullable String biography;

	private @Nullable String photo;

	protected Speaker() {
	}

	Speaker(UUID publicId, String slug, SpeakerDetails details) {
		this.publicId = publicId;
		this.slug = slug;
		describe(details);
	}

	void describe(SpeakerDetails details) {
		this.name = details.name();
		this.folded = Folded.of(details.name(), 600);
		String sorted = details.sortName();
		this.sortName = (sorted != null) ? sorted : PersonName.sorted(details.name());
		this.sortKey = Folded.sortKey(this.sortName);
		this.pronunciation = details.pronunciation();
		this.homepage = details.homepage();
		this.orcid = details.orcid();
		this.biography = details.biography();
		this.photo = details.photo();
	}

	void readdress(String slug) {
		this.slug = slug;
	}

	/** What is said of the person now, as the form has it. */
	public SpeakerDetails details() {
		String usual = PersonName.sorted(this.name);
		return new SpeakerDetails(this.name, this.sortName.equals(usual) ? null : this.sortName, this.pronunciation,
				this.homepage, this.orcid, this.biography, this.photo);
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

	public String sortName() {
		return this.sortName;
	}

	/** One or two letters to show where there is no photo. */
	public String initials() {
		return PersonName.initials(this.name);
	}

	public @Nullable String pronunciation() {
		return this.pronunciation;
	}

	public @Nullable String homepage() {
		return this.homepage;
	}

	public @Nullable String orcid() {
		return this.orcid;
	}

	public @Nullable String biography() {
		return this.biography;
	}

	public @Nullable String photo() {
		return this.photo;
	}

}
