package org.lectern.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Reads calendars (RFC 5545, and vCalendar 1.0 before it) as strangers publish them.
 */
@Component
final class IcalFormat implements Format {

	private static final int HEAD = 64 * 1024;

	/** The most events that one file may have. */
	private static final int MOST_EVENTS = 200_000;

	private static final Pattern NAME = Pattern.compile(".*\\.(ics|ical|icalendar|ifb|vcs)", Pattern.CASE_INSENSITIVE);

	private static final Pattern BEGIN = Pattern.compile("(?im)^[^:\\r\\n]{0,40}BEGIN\\s*:\\s*VCALENDAR\\s*$");

	private static final Map<String, String> IGNORED = Map.of("VTODO", "to-do entries", "VJOURNAL", "journal entries",
			"VFREEBUSY", "free/busy times", "VAVAILABILITY", "availabilities", "VPOLL", "polls");

	@Override
	public String title() {
		return "iCalendar";
	}

	@Override
	public boolean recognises(Source source) {
		return NAME.matcher(source.name()).matches() || BEGIN.matcher(head(source)).find();
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		IcalOutline outline = new IcalOutline(options);
		IcalWalk.through(source, outline);
		if (outline.calendars().isEmpty()) {
			throw new UnreadableSource(reason(source));
		}
		remark(outline, harvest);
		Counted counted = new Counted(harvest);
		IcalWalk.through(source, (number, component) -> {
			if (component.name().equals("VEVENT") && counted.events < MOST_EVENTS) {
				event(component, new IcalEvents(outline, outline.calendar(number), options), outline, counted);
			}
		});
		if (counted.events >= MOST_EVENTS) {
			harvest.remark("The file has too many events; what follows the first " + MOST_EVENTS
					+ " was not read. Split it and import the parts.");
		}
	}

	private static void event(IcalComponent event, IcalEvents reader, IcalOutline outline, Harvest harvest) {
		IcalUid uid = outline.uid(event);
		int newer = (uid == null) ? 0 : uid.supersededBy(event);
		if (newer > 0) {
			harvest.remark("The event on line " + event.line() + " (" + what(event)
					+ ") stands there again, newer or the same, on line " + newer + "; that one was taken.");
			return;
		}
		List<Incoming> read;
		try {
			if (!event.isComplete()) {
				throw new IcalEvents.Refusal(event.line(),
						"The file ends in the middle of it. Download the whole file again.");
			}
			read = reader.of(event);
		}
		catch (IcalEvents.Refusal refusal) {
			harvest.refused(refusal.line(), what(event), refusal.why());
			return;
		}
		catch (RuntimeException ex) {
			harvest.refused(event.line(), what(event), "It cannot be understood. Enter it by hand.");
			return;
		}
		read.forEach(harvest::event);
	}

	private static void remark(IcalOutline outline, Harvest harvest) {
		if (outline.events() == 0) {
			harvest.remark("The calendar has no events.");
		}
		outline.ignored().forEach((name, count) -> {
			if (IGNORED.containsKey(name)) {
				harvest.remark(
						"It also has " + count + " " + IGNORED.get(name) + "; these are no events and were left out.");
			}
		});
		long shared = outline.sharedUids();
		if (shared > 0) {
			harvest.remark(shared + ((shared == 1) ? " UID is" : " UIDs are")
					+ " shared by different events; these are told apart by title and time.");
		}
	}

	private static String what(IcalComponent event) {
		String title = event.text("SUMMARY");
		String name = (title != null) ? title : event.text("UID");
		String plain = Objects.requireNonNullElse(name, "an event without title").replaceAll("\\s+", " ");
		return (plain.length() > 100) ? plain.substring(0, 100) + "…" : plain;
	}

	private static String reason(Source source) {
		String head = head(source).strip().toLowerCase(Locale.ROOT);
		if (head.isEmpty()) {
			return "The file is empty. Download it again, or ask the calendar's publisher.";
		}
		if (head.contains("<html") || head.startsWith("<!doctype")) {
			return "This is a web page, not a calendar. It may be an error or sign-in page: "
					+ "use the calendar's public iCalendar address (it often ends in .ics).";
		}
		return "This is no calendar: it has no BEGIN:VCALENDAR. Export it again as iCalendar (.ics).";
	}

	private static String head(Source source) {
		IcalOctets octets = new IcalOctets(source.open());
		StringBuilder head = new StringBuilder();
		for (IcalOctets.Raw raw = octets.next(); raw != null && head.length() < HEAD; raw = octets.next()) {
			head.append(raw.text(), 0, Math.min(raw.text().length(), HEAD)).append('\n');
		}
		return head.toString();
	}

	/** Counts what comes out. */
	private static final class Counted implements Harvest {

		private final Harvest harvest;

		private int events;

		private Counted(Harvest harvest) {
			this.harvest = harvest;
		}

		@Override
		public void event(Incoming event) {
			this.events++;
			this.harvest.event(event);
		}

		@Override
		public void refused(int line, String what, String why) {
			this.events++;
			this.harvest.refused(line, what, why);
		}

		@Override
		public void remark(String words) {
			this.harvest.remark(words);
		}

	}

}
