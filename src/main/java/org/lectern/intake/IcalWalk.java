package org.lectern.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a calendar file and hands over its components one by one, so that a long
 * file needs no memory. Broken structure is mended where the meaning is plain.
 */
final class IcalWalk {

	private static final int DEEPEST = 16;

	private static final int LONGEST_STRUCTURE = 200;

	private static final Set<String> ITEMS = Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE",
			"VAVAILABILITY", "VPOLL");

	/** The name of properties that nobody would mistake for prose. */
	private static final Pattern PROPERTY = Pattern.compile("[A-Z][A-Z0-9-]*|[Xx]-.*|(?i:dtstart|dtend|summary|"
			+ "description|location|uid|url|status|dtstamp|rrule|categories|organizer|sequence)");

	private static final Pattern STRUCTURE = Pattern
		.compile("^(.{0,40}?)\\b(BEGIN|END)\\s*:\\s*([A-Za-z0-9-]+)\\s*(?:-->)?\\s*$", Pattern.CASE_INSENSITIVE);

	private final Deque<IcalComponent> open = new ArrayDeque<>();

	private final Visitor visitor;

	private int calendar = -1;

	private IcalWalk(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Hands every component of the file over. */
	static void through(Format.Source source, Visitor visitor) {
		new IcalWalk(visitor).run(new IcalOctets(source.open()));
	}

	private void run(IcalOctets octets) {
		for (IcalOctets.Raw raw = octets.next(); raw != null; raw = octets.next()) {
			String text = raw.text();
			Matcher structure = STRUCTURE.matcher((text.length() < LONGEST_STRUCTURE) ? text.strip() : "");
			if (structure.matches() && isStructure(structure)) {
				String name = structure.group(3).toUpperCase(Locale.ROOT);
				if (structure.group(2).equalsIgnoreCase("BEGIN")) {
					begin(name, raw.number());
				}
				else {
					end(name);
				}
			}
			else if (!text.isBlank()) {
				content(raw.number(), text);
			}
		}
		this.open.forEach(IcalComponent::cutOff);
		closeDownTo(0);
	}

	/** Something may stand before BEGIN:VCALENDAR (a stray letter, {@code <!--}). */
	private static boolean isStructure(Matcher structure) {
		return structure.group(1).isEmpty()
				|| (structure.group(3).equalsIgnoreCase("VCALENDAR") && structure.group(1).indexOf(':') < 0);
	}

	private void begin(String name, int line) {
		if (name.equals("VCALENDAR")) {
			closeUnclosed(0);
			this.calendar++;
		}
		else if (ITEMS.contains(name) && openItem() != null) {
			closeUnclosed(isCalendar(this.open.peekLast()) ? 1 : 0);
		}
		if (this.open.size() < DEEPEST) {
			this.open.push(new IcalComponent(name, line));
		}
	}

	private void end(String name) {
		int depth = this.open.size();
		for (IcalComponent component : this.open) {
			if (component.name().equals(name)) {
				closeUnclosed(depth);
				closeDownTo(depth - 1);
				return;
			}
			depth--;
		}
	}

	private void closeUnclosed(int depth) {
		IcalComponent item = openItem();
		if (item != null && this.open.size() > depth) {
			item.doubt("Its END line is missing; it was taken as far as it goes.");
		}
		closeDownTo(depth);
	}

	private void closeDownTo(int depth) {
		while (this.open.size() > depth) {
			IcalComponent closed = this.open.pop();
			IcalComponent parent = this.open.peek();
			if (isCalendar(closed) || ITEMS.contains(closed.name())) {
				this.visitor.component(Math.max(0, this.calendar), closed);
			}
			else if (parent != null && !isCalendar(parent)) {
				parent.add(closed);
			}
		}
	}

	private void content(int number, String text) {
		IcalComponent component = this.open.peek();
		if (component == null) {
			return;
		}
		IcalLine line = IcalLine.of(number, text);
		boolean prose = line == null || !PROPERTY.matcher(text.substring(0, line.name().length())).matches();
		if (prose && component.continueLast(text)) {
			component.doubt("Line " + number + " was not folded; it was taken as part of the text before it.");
		}
		else if (line != null) {
			component.add(line);
		}
		else if (ITEMS.contains(component.name())) {
			component.doubt("Line " + number + " cannot be read and was left out.");
		}
	}

	private @Nullable IcalComponent openItem() {
		return List.copyOf(this.open)
			.stream()
			.filter((component) -> ITEMS.contains(component.name()))
			.findFirst()
			.orElse(null);
	}

	private static boolean isCalendar(@Nullable IcalComponent component) {
		return component != null && component.name().equals("VCALENDAR");
	}

	/** Takes what the walk finds. */
	interface Visitor {

		/**
		 * An item, a time zone, or a calendar with its own properties after all that is
		 * in it.
		 * @param calendar the number of its calendar in the file, from 0
		 */
		void component(int calendar, IcalComponent component);

	}

}
