package org.lectern.catalog;

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
import org.jspecify.annotations.Nullable;

/** A person in a talk, with position and affiliation as of that day. */
@Entity
public class Appearance {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_seq")
	@SequenceGenerator(name = "appearance_seq", sequenceName = "appearance_seq", allocationSize = 50)
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Talk talk;

	private int ordinal;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Speaker speaker;

	@Enumerated(EnumType.STRING)
	private Role role;

	@Column(name = "job_position")
	private @Nullable String position;

	private @Nullable String affiliation;

	protected Appearance() {
	}

	Appearance(Talk talk, int ordinal, EventDetails.AppearanceDetails details, Speaker speaker) {
		this.talk = talk;
		this.ordinal = ordinal;
		this.speaker = speaker;
		this.role = details.role();
		this.position = details.position();
		this.affiliation = details.affiliation();
	}

	EventDetails.AppearanceDetails details() {
		return new EventDetails.AppearanceDetails(new Pick(this.speaker.slug(), this.speaker.name()), this.role,
				this.position, this.affiliation, null, null);
	}

	Talk talk() {
		return this.talk;
	}

	int ordinal() {
		return this.ordinal;
	}

	public Speaker speaker() {
		return this.speaker;
	}

	public Role role() {
		return this.role;
	}

	/** What the person was on that day, such as "Associate Professor". */
	public @Nullable String position() {
		return this.position;
	}

	/** Where the person was on that day. */
	public @Nullable String affiliation() {
		return this.affiliation;
	}

}
