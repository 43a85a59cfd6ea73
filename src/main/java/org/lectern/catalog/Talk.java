package org.lectern.catalog;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** What is said at an event, and by whom. */
@Entity
public class Talk {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "talk_seq")
	@SequenceGenerator(name = "talk_seq", sequenceName = "talk_seq", allocationSize = 50)
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Event event;

	private int ordinal;

	private @Nullable String title;

	private @Nullable String abstractText;

	private @Nullable String language;

	private @Nullable Integer startOffset;

	@OneToMany(mappedBy = "talk", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("ordinal")
	private Set<Appearance> appearances = new LinkedHashSet<>();

	@OneToMany(mappedBy = "talk", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("ordinal")
	private Set<Material> materials = new LinkedHashSet<>();

	protected Talk() {
	}

	Talk(Event event, int ordinal, EventDetails.TalkDetails details) {
		this.event = event;
		this.ordinal = ordinal;
		this.title = details.title();
		this.abstractText = details.abstractText();
		this.language = details.language();
		this.startOffset = details.startOffset();
	}

	void give(EventDetails.AppearanceDetails details, Speaker speaker) {
		this.appearances.add(new Appearance(this, this.appearances.size(), details, speaker));
	}

	void attach(EventDetails.MaterialDetails details) {
		this.materials.add(new Material(this, this.materials.size(), details));
	}

	EventDetails.TalkDetails details() {
		return new EventDetails.TalkDetails(this.title, this.abstractText, this.language, this.startOffset,
				appearances().stream().map(Appearance::details).toList(),
				materials().stream().map(Material::details).toList());
	}

	Event event() {
		return this.event;
	}

	int ordinal() {
		return this.ordinal;
	}

	/** Missing while it is to be announced. */
	public @Nullable String title() {
		return this.title;
	}

	/** Markdown with maths. */
	public @Nullable String abstractText() {
		return this.abstractText;
	}

	/** An IETF language tag. */
	public @Nullable String language() {
		return this.language;
	}

	/** Minutes after the event's start. */
	public @Nullable Integer startOffset() {
		return this.startOffset;
	}

	/** Who takes part, in the organiser's order. */
	public List<Appearance> appearances() {
		return this.appearances.stream().sorted(Comparator.comparingInt(Appearance::ordinal)).toList();
	}

	/** All materials, also those that are not public yet. */
	List<Material> materials() {
		return this.materials.stream().sorted(Comparator.comparingInt(Material::ordinal)).toList();
	}

}
