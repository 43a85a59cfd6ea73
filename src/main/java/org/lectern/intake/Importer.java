package org.lectern.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;
import org.lectern.intake.Report.Understood;
import org.lectern.intake.Tally.FileReport;
import org.lectern.intake.Tally.Heading;
import org.lectern.site.PlannerStatistics;
import org.springframework.stereotype.Service;

/**
 * Brings files into the record: what is new comes in, what its source changed is changed,
 * what is the same writes nothing, and nothing is deleted.
 */
@Service
class Importer {

	private static final int SAMPLE = 100;

	/** So many changes may lead the database to other plans. */
	private static final int MANY = 1000;

	private final Formats formats = Formats.all();

	private final Batches batches;

	private final Origins origins;

	private final OwnDocument own;

	private final PlannerStatistics statistics;

	Importer(Batches batches, Origins origins, OwnDocument own, PlannerStatistics statistics) {
		this.batches = batches;
		this.origins = origins;
		this.own = own;
		this.statistics = statistics;
	}

	/**
	 * Imports all files, one after the other.
	 */
	Report run(List<? extends Upload> files, Order order, Progress progress) {
		Report report = new Run(files, order, progress).report();
		if (!order.dryRun() && report.made() + report.changed() >= MANY) {
			this.statistics.refresh();
		}
		return report;
	}

	private final class Run {

		private final List<? extends Upload> files;

		private final Order order;

		private final Pace pace;

		private final Map<String, Identity> identities = new HashMap<>();

		private final List<Understood> sample = new ArrayList<>();

		Run(List<? extends Upload> files, Order order, Progress progress) {
			this.files = files;
			this.order = order;
			this.pace = new Pace(progress, files.size());
		}

		Report report() {
			List<FileReport> reports = new ArrayList<>();
			for (int i = 0; i < this.files.size() && !this.pace.isCancelled(); i++) {
				reports.add(read(this.files.get(i), i == this.files.size() - 1));
				this.pace.finished();
			}
			return new Report(reports, this.pace.isCancelled(), this.sample);
		}

		private FileReport read(Upload file, boolean last) {
			try (InputStream content = new BufferedInputStream(file.open())) {
				if (OwnDocument.recognises(content)) {
					this.pace.begin(file.name());
					return Importer.this.own.read(file, content, this.order, this.pace);
				}
				byte[] bytes = content.readNBytes(Source.MOST_BYTES + 1);
				Source source = new Source(Objects.requireNonNull(file.name()), bytes);
				Format format = Importer.this.formats.of(source);
				this.pace.begin(file.name(), bytes);
				return read(source, format, last);
			}
			catch (UnreadableSource | IllegalArgumentException ex) {
				return unreadable(file, Objects.requireNonNullElse(ex.getMessage(), ex.toString()));
			}
			catch (IOException ex) {
				return unreadable(file, "The file can't be read: " + ex.getMessage() + ".");
			}
		}

		private FileReport read(Source source, Format format, boolean last) {
			String name = (this.order.source() != null) ? this.order.source() : source.name();
			Identity identity = this.identities.computeIfAbsent(name, (key) -> new Identity());
			FileImport reading = new FileImport(Importer.this.batches, name, this.order, identity, this::sample,
					this.pace);
			format.read(source, this.order.options(), reading);
			Tally tally = reading.finish();
			if (!this.pace.isCancelled() && (last || this.order.source() == null)) {
				missing(name, identity, tally);
			}
			if (this.order.source() == null) {
				this.identities.remove(name);
			}
			return tally.report(source.name(), format.title(), headings(source, format));
		}

		private List<Heading> headings(Source source, Format format) {
			if (!(format instanceof TableFormat table)) {
				return List.of();
			}
			Mapping mapping = table.mapping(source, this.order.options());
			return IntStream.range(0, mapping.headers().size())
				.mapToObj((place) -> new Heading(mapping.headers().get(place),
						mapping.column(place).map(Column::word).orElse("")))
				.toList();
		}

		private void sample(Understood item) {
			if (this.sample.size() < SAMPLE) {
				this.sample.add(item);
			}
		}

		private void missing(String source, Identity identity, Tally tally) {
			List<String> missing = Importer.this.origins.keys(source)
				.stream()
				.filter((key) -> !identity.hasSeen(key))
				.toList();
			Set<String> named = Set.copyOf(missing.subList(0, Math.min(missing.size(), Tally.MOST_NAMED)));
			Map<String, Origins.Origin> known = named.isEmpty() ? Map.of() : Importer.this.origins.of(source, named);
			missing.forEach((key) -> tally.vanished(known.containsKey(key) ? words(known.get(key)) : "…"));
		}

		private String words(Origins.Origin origin) {
			Offer offer = Importer.this.origins.said(origin);
			String title = offer.title();
			return ((title != null) ? "“" + Tally.shortened(title) + "”" : "To be announced") + ", "
					+ offer.when().date();
		}

		private FileReport unreadable(Upload file, String why) {
			Tally tally = new Tally();
			tally.refused(0, file.name(), why);
			return tally.report(file.name(), null);
		}

	}

}
