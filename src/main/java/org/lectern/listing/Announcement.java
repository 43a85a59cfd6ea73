package org.lectern.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Appearance;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.Material;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Role;
import org.lectern.catalog.Speaker;
import org.lectern.catalog.Talk;
import org.lectern.history.Line;

/** An event's page as it is read: what stands out of all that is known of the event. */
record Announcement(EventPage page) {

	private static final int LONG_TITLE = 80;

	/** Everybody who takes part, once, speakers before those who lead and host. */
	public List<Appearance> people() {
		Map<String, Appearance> people = new LinkedHashMap<>();
		appearances().filter((one) -> one.role() == Role.SPEAKER || one.role() == Role.PANELIST)
			.forEach((one) -> people.putIfAbsent(one.speaker().slug(), one));
		appearances().forEach((one) -> people.putIfAbsent(one.speaker().slug(), one));
		return List.copyOf(people.values());
	}

	/** Those of whom there is more to read. */
	public List<Speaker> portraits() {
		return people().stream().map(Appearance::speaker).filter(Announcement::hasPortrait).toList();
	}

	/** Whether its talks each need a heading of their own. */
	public boolean isSeveral() {
		return event().talks().size() > 1;
	}

	/** Talks of which the page tells more than its title does. */
	public List<Talk> talks() {
		return event().talks();
	}

	/** What can be looked at, of one talk. */
	public List<Material> materials(Talk talk) {
		return this.page.materials().getOrDefault(event().talks().indexOf(talk), List.of());
	}

	/** The address of the first recording that this reader may see. */
	public @Nullable String recording() {
		return event().talks()
			.stream()
			.flatMap((talk) -> materials(talk).stream())
			.filter((material) -> material.kind() == MaterialKind.RECORDING)
			.map(Material::url)
			.findFirst()
			.orElse(null);
	}

	/** Whether the title needs a smaller type. */
	public boolean isLongTitled() {
		return Objects.requireNonNullElse(event().displayTitle(), "").length() > LONG_TITLE;
	}

	/** The language of what the title says, where it is not English. */
	public @Nullable String titleLanguage() {
		return event().title() == null ? event().talks().stream().findFirst().map(Announcement::language).orElse(null)
				: null;
	}

	/** The language of a talk, where it is not that of the page. */
	public static @Nullable String language(Talk talk) {
		String language = talk.language();
		return (language == null || language.equals("en") || language.startsWith("en-")) ? null : language;
	}

	/** What changed after it was announced. */
	public List<Line> changes() {
		List<Line> changes = new ArrayList<>(this.page.changes());
		changes.removeIf((line) -> line.verb().equals("PUBLISHED") && line.differences().isEmpty());
		return changes;
	}

	/** All that was written in Markdown. */
	Stream<@Nullable String> texts() {
		return Stream.concat(event().talks().stream().map(Talk::abstractText),
				portraits().stream().map(Speaker::biography));
	}

	/** All titles. */
	Stream<@Nullable String> titles() {
		return Stream.concat(Stream.of(event().displayTitle()), event().talks().stream().map(Talk::title));
	}

	private Event event() {
		return this.page.event();
	}

	private Stream<Appearance> appearances() {
		return event().talks().stream().flatMap((talk) -> talk.appearances().stream());
	}

	private static boolean hasPortrait(Speaker speaker) {
		return speaker.biography() != null || speaker.homepage() != null || speaker.orcid() != null;
	}

}
