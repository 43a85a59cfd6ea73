package org.lectern.site;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.history.Difference;
import org.lectern.history.Recorded;

/**
 * Somebody edited what the site says about itself.
 *
 * @param before what held until now
 * @param after what holds from now on
 */
public record SettingsChanged(Settings before, Settings after) implements Recorded {

	private static final UUID SITE = new UUID(0, 1);

	@Override
	public String subjectKind() {
		return "site";
	}

	@Override
	public UUID subjectId() {
		return SITE;
	}

	@Override
	public String verb() {
		return "CHANGED";
	}

	@Override
	public String words() {
		return "Settings of the site changed";
	}

	@Override
	public List<Difference> differences() {
		return Stream
			.of(difference("Name", Settings::name), difference("Institution", Settings::institution),
					difference("Time zone", Settings::zone), difference("Accent", Settings::accent),
					difference("Logo", Settings::logo), difference("Contact", Settings::contact),
					difference("Footer", SettingsChanged::footer), difference("Address", Settings::baseUrl))
			.filter((difference) -> !difference.before().equals(difference.after()))
			.toList();
	}

	@Override
	public @Nullable String snapshotBefore() {
		return null;
	}

	@Override
	public @Nullable String snapshotAfter() {
		return null;
	}

	@Override
	public boolean openToAll() {
		return false;
	}

	private Difference difference(String field, Function<Settings, @Nullable Object> value) {
		return new Difference(field, Objects.toString(value.apply(before), ""),
				Objects.toString(value.apply(after), ""));
	}

	private static String footer(Settings settings) {
		return settings.footerLinks()
			.stream()
			.map((link) -> link.label() + " (" + link.url() + ")")
			.collect(Collectors.joining(", "));
	}

}
