package org.lectern.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;

/** All formats that can be read, and the choice between them. */
final class Formats {

	private final List<Format> formats;

	/**
	 * The formats, the pickier ones first.
	 */
	Formats(List<Format> formats) {
		this.formats = List.copyOf(formats);
	}

	/** All that Lectern reads from others. */
	static Formats all() {
		return new Formats(List.of(new IcalFormat(), new ScheduleXml(), new TalksCam(), new FeedFormat(),
				new ScheduleJson(), new TableFormat()));
	}

	/**
	 * The format of this file, by what is in it and then by its name.
	 * @throws UnreadableSource when it is none of them, with what to do instead
	 */
	Format of(Source source) {
		if (source.length() > Source.MOST_BYTES) {
			throw new UnreadableSource(
					"The file is larger than " + Source.MOST_BYTES / 1024 / 1024 + " MiB. Split it.");
		}
		OtherContent other = OtherContent.of(source);
		if (other != OtherContent.TEXT) {
			throw new UnreadableSource(other.advice() + " " + readable());
		}
		return this.formats.stream()
			.filter((format) -> format.recognises(source))
			.findFirst()
			.orElseThrow(() -> new UnreadableSource(OtherContent.advice(source) + " " + readable()));
	}

	private String readable() {
		return "These can be read: " + this.formats.stream().map(Format::title).collect(Collectors.joining(", ")) + ".";
	}

}
