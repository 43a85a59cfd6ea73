package org.lectern.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Findable;
import org.lectern.catalog.Findables;
import org.lectern.catalog.Reader;
import org.lectern.search.Answer.Entry;
import org.lectern.search.Results.Choice;
import org.lectern.search.Results.Group;
import org.lectern.search.Results.Marked;
import org.lectern.search.Results.Way;
import org.lectern.site.Site;
import org.lectern.text.Markdown;
import org.springframework.stereotype.Service;

/** Finds what somebody asks for, as everybody may see it. */
@Service
class Search {

	private static final int FEW = 6;

	private final Reach reach;

	private final Catalog catalog;

	private final Findables record;

	private final Labels labels;

	private final Markdown markdown;

	private final Site site;

	private final Clock clock;

	Search(Reach reach, Catalog catalog, Findables record, Labels labels, Markdown markdown, Site site, Clock clock) {
		this.reach = reach;
		this.catalog = catalog;
		this.record = record;
		this.labels = labels;
		this.markdown = markdown;
		this.site = site;
		this.clock = clock;
	}

	/** What was found; empty while nothing can be looked for. */
	Optional<Results> results(Asking asking) {
		boolean fresh = this.reach.isPresent();
		Inquiry inquiry = new Inquiry(asking, this.site.zone(), this.site.today(), this.clock.instant());
		return this.reach.any(inquiry::of).map((answer) -> results(asking, answer, fresh));
	}

	private Results results(Asking asking, Answer answer, boolean fresh) {
		Marks marks = new Marks(answer.meanings());
		boolean more = answer.total().number() > (long) asking.page() * Inquiry.SIZE
				&& asking.page() < Asking.LAST_PAGE;
		return new Results(hits(answer, marks), answer.total(), marked(answer.people(), marks),
				marked(answer.series(), marks), groups(asking, answer), guess(asking, answer), chosen(asking),
				asking.limits().isEmpty() ? null : asking.unlimited(),
				(asking.page() > 1) ? asking.with("page", String.valueOf(asking.page() - 1)) : null,
				more ? asking.with("page", String.valueOf(asking.page() + 1)) : null, fresh);
	}

	private List<Hit> hits(Answer answer, Marks marks) {
		List<EventLine> lines = this.catalog.events(Reader.ANYONE, answer.events());
		List<Findable> texts = answer.meanings().isEmpty() ? List.of()
				: this.record.events(lines.stream().map(EventLine::publicId).toList());
		return lines.stream().map((line) -> Hit.of(line, texts, marks, this.markdown)).toList();
	}

	private static List<Marked> marked(List<Entry> entries, Marks marks) {
		return entries.stream().map((entry) -> new Marked(entry, marks.in(entry.name()))).toList();
	}

	/** What narrows it further; what everything found has in common does not. */
	private static List<Group> groups(Asking asking, Answer answer) {
		Map<String, String> limits = asking.limits();
		List<Group> groups = new ArrayList<>();
		answer.facets().forEach((name, facets) -> {
			List<Choice> choices = facets.stream()
				.filter((facet) -> !limits.containsKey(facet.name()))
				.filter((facet) -> facets.size() > 1 || facet.amount().number() < answer.total().number())
				.map((facet) -> new Choice(facet, asking.with(facet.name(), facet.value())))
				.toList();
			boolean years = name.equals("year") && (limits.containsKey("from") || limits.containsKey("to"));
			if (!choices.isEmpty() && !years) {
				int few = (choices.size() <= FEW + 2) ? choices.size() : FEW;
				groups.add(new Group(name, choices.subList(0, few), choices.subList(few, choices.size())));
			}
		});
		return groups;
	}

	private static @Nullable Way guess(Asking asking, Answer answer) {
		if (!answer.isGuessed()) {
			return null;
		}
		String words = String.join(" ",
				answer.meanings()
					.stream()
					.map((meaning) -> meaning.near().isEmpty() ? meaning.word() : meaning.near().get(0))
					.toList());
		return new Way("q", words, asking.with("q", words));
	}

	private List<Way> chosen(Asking asking) {
		return asking.limits()
			.entrySet()
			.stream()
			.map((limit) -> new Way(limit.getKey(), this.labels.of(limit.getKey(), limit.getValue()),
					asking.with(limit.getKey(), null)))
			.toList();
	}

}
