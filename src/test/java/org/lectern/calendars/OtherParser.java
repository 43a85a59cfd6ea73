package org.lectern.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A library of another language that reads calendars, in a process of its own. What it
 * reads with is beside this class's resources; {@code .ci/run} installs what that needs.
 */
enum OtherParser {

	/** With the zones of the machine it runs on. */
	ICALENDAR("icalendar-of-python.py", "python3-icalendar", "/usr/bin/python3", "") {

		/** It takes a backslash that is followed by an n for the end of a line. */
		@Override
		Told reading(Told event) {
			return event.called(event.summary().replaceAll("\\\\[nN]", "\n"));
		}

	},

	/** With the zones as the calendar defines them. */
	VOBJECT("vobject-of-python.py", "python3-vobject", "/usr/bin/python3", ""),

	/** Of Evolution, KOrganizer and many more. */
	LIBICAL("libical-of-c.py", "python3-gi and gir1.2-ical-3.0", "/usr/bin/python3", ""),

	/** Of Thunderbird and Nextcloud. */
	ICAL_JS("ical-of-javascript.mjs", "nodejs and npm's ical.js in target/npm", "node",
			"target/npm/node_modules/ical.js/dist/ical.js");

	private final String script;

	private final String needs;

	private final String program;

	private final String library;

	OtherParser(String script, String needs, String program, String library) {
		this.script = script;
		this.needs = needs;
		this.program = program;
		this.library = library;
	}

	/** What has to be installed before it can run, or an empty text. */
	String missing() {
		try {
			answer(List.of());
			return "";
		}
		catch (IOException | AssertionError ex) {
			return this + " needs " + this.needs;
		}
	}

	/** What it makes of each of these files. */
	List<Reading> read(List<Path> files) throws IOException {
		JsonNode answer = JsonMapper.builder().build().readTree(answer(files));
		return answer.valueStream().map(Reading::of).toList();
	}

	/** What it would make of an event, with the mistakes that it is known to make. */
	Told reading(Told event) {
		return event;
	}

	private String answer(List<Path> files) throws IOException {
		Path script = Files.createDirectories(Path.of("target/calendars")).resolve(this.script);
		try (InputStream content = OtherParser.class.getResourceAsStream(this.script)) {
			Files.write(script, Objects.requireNonNull(content).readAllBytes());
		}
		List<String> command = new ArrayList<>(List.of(this.program, script.toString()));
		if (!this.library.isEmpty()) {
			command.add(this.library);
		}
		files.forEach((file) -> command.add(file.toString()));
		Path complaints = script.resolveSibling(this.script + ".err");
		Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
		try (InputStream said = process.getInputStream()) {
			String answer = new String(said.readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new AssertionError(this + ": " + Files.readString(complaints));
			}
			return answer;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** What was understood of a calendar, and what was amiss. */
	record Reading(List<String> errors, List<Told> events) {

		private static Reading of(JsonNode reading) {
			return new Reading(reading.path("errors").valueStream().map(JsonNode::asString).toList(),
					reading.path("events").valueStream().map(Told::of).toList());
		}

	}

	/**
	 * What is told of an event.
	 *
	 * @param start a day, or an instant
	 * @param end the like; the day after the last
	 */
	record Told(String uid, @Nullable String start, @Nullable String end, String summary, @Nullable String status,
			long sequence) {

		private Told called(String other) {
			return new Told(this.uid, this.start, this.end, other, this.status, this.sequence);
		}

		private static Told of(JsonNode event) {
			return new Told(event.path(0).asString(), text(event.path(1)), text(event.path(2)),
					event.path(3).asString(""), text(event.path(4)), event.path(5).asLong());
		}

		private static @Nullable String text(JsonNode value) {
			return value.isString() ? value.asString() : null;
		}

	}

}
