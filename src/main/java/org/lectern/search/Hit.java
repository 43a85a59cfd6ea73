package org.lectern.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lectern.catalog.EventLine;
import org.lectern.catalog.EventLine.SpeakerName;
import org.lectern.catalog.Findable;
import org.lectern.catalog.Findable.Heard;
import org.lectern.catalog.Findable.Said;
import org.lectern.text.Markdown;

/**
 * An event that was found, with what was looked for marked.
 *
 * @param title empty while it is to be announced
 * @param snippet of the abstract or a biography, around what was found there
 */
record Hit(EventLine line, List<Piece> title, List<Piece> who, List<Piece> around, List<Piece> snippet) {

	private static final int MOST_PEOPLE = 3;

	static Hit of(EventLine line, List<Findable> texts, Marks marks, Markdown markdown) {
		List<SpeakerName> people = line.speakers();
		String who = people.stream().limit(MOST_PEOPLE).map(Hit::who).collect(Collectors.joining("; "))
				+ ((people.size() > MOST_PEOPLE) ? " +" + (people.size() - MOST_PEOPLE) : "");
		Findable text = texts.stream().filter((one) -> one.id() == line.id()).findFirst().orElse(null);
		Stream<String> places = Stream.of((line.series() != null) ? line.series().name() : null, line.place())
			.filter(Objects::nonNull);
		String around = Stream.concat(places, (text != null) ? topics(text, marks) : Stream.empty())
			.collect(Collectors.joining(" · "));
		return new Hit(line, marks.in(markdown.titleToText(line.title())), marks.in(who), marks.in(around),
				(text != null) ? snippet(text, marks, markdown) : List.of());
	}

	/** Those by which it was found. */
	private static Stream<String> topics(Findable event, Marks marks) {
		return event.topics()
			.stream()
			.map(Findable.Named::name)
			.filter((name) -> marks.in(name).stream().anyMatch(Piece::found));
	}

	private static String who(SpeakerName person) {
		return (person.affiliation() != null) ? person.name() + ", " + person.affiliation() : person.name();
	}

	private static List<Piece> snippet(Findable event, Marks marks, Markdown markdown) {
		Stream<String> abstracts = event.talks().stream().map(Said::abstractText).filter(Objects::nonNull);
		Stream<String> biographies = event.talks()
			.stream()
			.flatMap((talk) -> talk.people().stream())
			.map(Heard::biography)
			.filter(Objects::nonNull)
			.distinct();
		return Stream.concat(abstracts, biographies)
			.map((text) -> marks.around(markdown.toPlainText(text)))
			.filter((pieces) -> !pieces.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

}
