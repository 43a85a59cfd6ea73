package org.lectern.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed after {@code import}.
 *
 * @param values by option, those that take one
 * @param flags those that take none
 */
record ImportArguments(List<Path> paths, Map<String, String> values, Set<String> flags) {

	private static final Set<String> WITH_VALUE = Set.of("--series", "--zone", "--source");

	private static final Set<String> WITHOUT = Set.of("--publish", "--dry-run");

	/** Understands the arguments, or says with an exception what is wrong with them. */
	static ImportArguments of(List<String> arguments) {
		List<Path> paths = new ArrayList<>();
		Map<String, String> values = new HashMap<>();
		Set<String> flags = new HashSet<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			String name = argument.replaceFirst("=.*", "");
			if (WITH_VALUE.contains(name) && argument.contains("=")) {
				values.put(name, argument.substring(name.length() + 1));
			}
			else if (WITH_VALUE.contains(name)) {
				values.put(name, value(arguments, ++i, name));
			}
			else if (WITHOUT.contains(argument)) {
				flags.add(argument);
			}
			else if (argument.startsWith("--")) {
				throw new IllegalArgumentException("There is no option " + argument + ".");
			}
			else {
				paths.add(Path.of(argument));
			}
		}
		if (paths.isEmpty()) {
			throw new IllegalArgumentException("Name at least one file or folder to import.");
		}
		return new ImportArguments(paths, values, flags);
	}

	private static String value(List<String> arguments, int index, String name) {
		if (index >= arguments.size()) {
			throw new IllegalArgumentException(name + " needs a value after it.");
		}
		return arguments.get(index);
	}

	boolean dryRun() {
		return this.flags.contains("--dry-run");
	}

	Order order(ZoneId siteZone, LocalDate today) {
		return new Order(zone(siteZone), today, this.values.get("--series"), this.flags.contains("--publish"), dryRun(),
				this.values.get("--source"), Map.of(), null);
	}

	private ZoneId zone(ZoneId siteZone) {
		String zone = this.values.get("--zone");
		try {
			return (zone != null) ? ZoneId.of(zone) : siteZone;
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("There is no time zone " + zone + ": name one such as America/Chicago.",
					ex);
		}
	}

}
