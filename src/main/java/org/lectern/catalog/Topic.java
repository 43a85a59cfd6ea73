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

/** A subject that events are about. */
@Entity
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // the verbs fill it; some
															// columns are read by queries
															// only
public class Topic {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
	@SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq", allocationSize = 50)
	@Nullable Long id;

	@Column(nullable = false, updatable = false)
	private UUID publicId;

	@Version
	private long version;

	private String slug;

	private String name;

	private String folded;

	private byte[] sortKey;

	protected Topic() {
	}

	Topic(UUID publicId, String slug, String name) {
		this.publicId = publicId;
		this.slug = slug;
		rename(name);
	}

	void rename(String name) {
		this.name = name;
		this.folded = Folded.of(name, 400);
		this.sortKey = Folded.sortKey(name);
	}

	void readdress(String slug) {
		this.slug = slug;
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

}
