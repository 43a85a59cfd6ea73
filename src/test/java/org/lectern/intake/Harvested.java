package org.lectern.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What came out of a file. */
final class Harvested implements Harvest {

	static final Format.Options OPTIONS = new Format.Options(ZoneId.of("America/Chicago"), LocalDate.of(2026, 11, 22));

	/** An import in Berlin, in autumn 2021. */
	static final Format.Options BERLIN = new Format.Options(ZoneId.of("Europe/Berlin"), LocalDate.of(2021, 10, 1));

	final List<Incoming> events = new ArrayList<>();

	final List<String> refusals = new ArrayList<>();

	final List<String> remarks = new ArrayList<>();

	/** Reads a calendar with these lines between BEGIN:VCALENDAR and END:VCALENDAR. */
	static Harvested calendar(String... lines) {
		return file(String.join("\r\n", "BEGIN:VCALENDAR", String.join("\r\n", lines), "END:VCALENDAR", "")
			.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads a calendar of one event with these lines. */
	static Harvested event(String... lines) {
		return calendar("BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
	}

	/** Reads a calendar file. */
	static Harvested file(byte[] bytes) {
		Harvested harvested = new Harvested();
		new IcalFormat().read(new Format.Source("talks.ics", bytes), OPTIONS, harvested);
		return harvested;
	}

	/** Reads a text in Berlin. */
	static Harvested from(Format format, String text) {
		return from(format, text.getBytes(StandardCharsets.UTF_8), BERLIN);
	}

	/** Reads octets with these options. */
	static Harvested from(Format format, byte[] bytes, Format.Options options) {
		Harvested harvested = new Harvested();
		format.read(new Format.Source("test", bytes), options, harvested);
		return harvested;
	}

	/** The only event. */
	Incoming only() {
		if (this.events.size() != 1 || !this.refusals.isEmpty()) {
			throw new AssertionError(this.events.size() + " events, refused: " + this.refusals);
		}
		return this.events.get(0);
	}

	@Override
	public void event(Incoming event) {
		this.events.add(event);
	}

	@Override
	public void refused(int line, String what, String why) {
		this.refusals.add(line + ": " + what + ": " + why);
	}

	@Override
	public void remark(String words) {
		this.remarks.add(words);
	}

}
