package org.lectern.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.history.Difference;

/** Says in words what differs between two states of a thing. */
final class Differences {

	private static final int MOST = 300;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

	private final List<Difference> found = new ArrayList<>();

	static List<Difference> between(@Nullable EventDetails before, EventDetails after) {
		Differences differences = new Differences();
		if (before != null) {
			differences.compare(before, after);
		}
		return List.copyOf(differences.found);
	}

	private void compare(EventDetails before, EventDetails after) {
		add("Title", titles(before), titles(after));
		add("Speakers", speakers(before), speakers(after));
		add("When", words(before.when()), words(after.when()));
		add("Where", where(before.place()), where(after.place()));
		add("Registration", registration(before.registration()), registration(after.registration()));
		add("Series", name(before.series()), name(after.series()));
		add("Kind", words(before.kind()), words(after.kind()));
		addText("Abstract", texts(before), texts(after));
		add("Materials", materials(before), materials(after));
		add("Topics", names(before.topics()), names(after.topics()));
		add("Host", before.host(), after.host());
		add("Contact", before.contact(), after.contact());
		add("Audience", words(before.audience()), words(after.audience()));
		addText("Access", before.access().toString(), after.access().toString());
		addText("Join link", before.place().joinUrl(), after.place().joinUrl());
	}

	private void add(String field, @Nullable String before, @Nullable String after) {
		if (!Objects.equals(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""))) {
			this.found.add(new Difference(field, shortened(before), shortened(after)));
		}
	}

	/** For what is too long, or too secret, to be repeated. */
	private void addText(String field, @Nullable String before, @Nullable String after) {
		if (!Objects.equals(before, after)) {
			this.found.add(new Difference(field, state(before), state(after)));
		}
	}

	private static String state(@Nullable String text) {
		return (text == null || text.isBlank()) ? "" : "changed";
	}

	static String words(When when) {
		LocalDate date = when.date();
		if (date == null) {
			return "Date to be announced";
		}
		StringBuilder words = new StringBuilder(DAY.format(date));
		LocalDate endDate = when.endDate();
		if (when.time() != null) {
			words.append(", ").append(TIME.format(when.time()));
		}
		if (endDate != null && !endDate.equals(date)) {
			words.append(" – ").append(DAY.format(endDate));
			words.append((when.endTime() != null) ? ", " : "");
		}
		else if (when.endTime() != null) {
			words.append(" – ");
		}
		if (when.endTime() != null) {
			words.append(TIME.format(when.endTime()));
		}
		return words.append(" (").append(when.zone().getId()).append(")").toString();
	}

	private static String words(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "";
	}

	private static String where(EventDetails.Place place) {
		List<String> words = new ArrayList<>();
		if (place.venue() != null) {
			words.add(place.venue().name());
		}
		if (place.online()) {
			words.add((place.platform() != null) ? "online (" + place.platform() + ")" : "online");
		}
		if (place.note() != null) {
			words.add(place.note());
		}
		return String.join(", ", words);
	}

	private static String registration(EventDetails.Registration registration) {
		List<String> words = new ArrayList<>();
		if (registration.url() != null) {
			words.add(registration.url());
		}
		if (registration.required()) {
			words.add("required");
		}
		if (registration.closesDate() != null) {
			words.add("closes " + registration.closesDate());
		}
		if (registration.note() != null) {
			words.add(registration.note());
		}
		return String.join(", ", words);
	}

	private static String titles(EventDetails details) {
		String talks = details.talks()
			.stream()
			.map(TalkDetails::title)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		return (details.title() == null) ? talks : talks.isEmpty() ? details.title() : details.title() + ": " + talks;
	}

	private static String speakers(EventDetails details) {
		return details.talks()
			.stream()
			.flatMap((talk) -> talk.appearances().stream())
			.map(Differences::words)
			.collect(Collectors.joining("; "));
	}

	private static String words(EventDetails.AppearanceDetails appearance) {
		List<String> words = new ArrayList<>(List.of(appearance.speaker().name()));
		if (appearance.position() != null) {
			words.add(appearance.position());
		}
		if (appearance.affiliation() != null) {
			words.add(appearance.affiliation());
		}
		return String.join(", ", words);
	}

	private static String texts(EventDetails details) {
		return details.talks()
			.stream()
			.map((talk) -> Objects.requireNonNullElse(talk.abstractText(), ""))
			.collect(Collectors.joining("\n"));
	}

	private static String materials(EventDetails details) {
		return details.talks()
			.stream()
			.flatMap((talk) -> talk.materials().stream())
			.map((material) -> words(material.kind()))
			.collect(Collectors.joining(", "));
	}

	private static @Nullable String name(@Nullable Pick pick) {
		return (pick != null) ? pick.name() : null;
	}

	private static String names(List<Pick> picks) {
		return picks.stream().map(Pick::name).collect(Collectors.joining(", "));
	}

	private static String shortened(@Nullable String text) {
		String known = Objects.requireNonNullElse(text, "");
		return (known.length() <= MOST) ? known : known.substring(0, MOST - 1) + "…";
	}

}
