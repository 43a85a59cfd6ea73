package org.lectern.catalog;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** Slides, a recording, a paper or a poster of a talk. */
@Entity
public class Material {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material_seq")
	@SequenceGenerator(name = "material_seq", sequenceName = "material_seq", allocationSize = 50)
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Talk talk;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private MaterialKind kind;

	private @Nullable String label;

	private String url;

	private @Nullable LocalDate publicFrom;

	protected Material() {
	}

	Material(Talk talk, int ordinal, EventDetails.MaterialDetails details) {
		this.talk = talk;
		this.ordinal = ordinal;
		this.kind = details.kind();
		this.label = details.label();
		this.url = details.url();
		this.publicFrom = details.publicFrom();
	}

	EventDetails.MaterialDetails details() {
		return new EventDetails.MaterialDetails(this.kind, this.label, this.url, this.publicFrom);
	}

	Talk talk() {
		return this.talk;
	}

	int ordinal() {
		return this.ordinal;
	}

	boolean isPublicOn(LocalDate day) {
		return this.publicFrom == null || !day.isBefore(this.publicFrom);
	}

	public MaterialKind kind() {
		return this.kind;
	}

	/** What it is called; missing means by its kind. */
	public @Nullable String label() {
		return this.label;
	}

	public String url() {
		return this.url;
	}

	/** The first day on which everyone may see it. */
	public @Nullable LocalDate publicFrom() {
		return this.publicFrom;
	}

}
