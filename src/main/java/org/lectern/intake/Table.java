package org.lectern.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.lectern.intake.Format.Source;
import org.lectern.intake.Format.UnreadableSource;

/** A table as rows of cells, its delimiter and its row of headers found. */
final class Table {

	/** The longest cell that is read, in characters. */
	static final int LONGEST_CELL = 1_000_000;

	private static final String DELIMITERS = ",;\t|";

	private static final int SAMPLE = 64 * 1024;

	private static final int HEADER_WITHIN = 20;

	private final Source source;

	private final char delimiter;

	private final Mapping mapping;

	private Table(Source source, char delimiter, Mapping mapping) {
		this.source = source;
		this.delimiter = delimiter;
		this.mapping = mapping;
	}

	/**
	 * Finds the headers.
	 * @throws UnreadableSource when no row of headers is recognised
	 */
	static Table in(Source source, Map<String, String> said) {
		String sample = Charsets.beginning(source, SAMPLE);
		return best(sample, said).map((found) -> new Table(source, found.delimiter, found.mapping))
			.orElseThrow(() -> new UnreadableSource(withoutHeaders(sample)));
	}

	/** Whether headers are recognised at the beginning of this text. */
	static boolean isIn(String beginning) {
		return best(beginning, Map.of()).isPresent();
	}

	Mapping mapping() {
		return this.mapping;
	}

	/**
	 * Hands out the rows below the headers; what comes after a cell that cannot be read
	 * is lost.
	 */
	void rows(Rows rows) {
		long last = this.mapping.line();
		try (Reader reader = Charsets.reader(this.source);
				CsvReader<CsvRecord> csv = csv(this.delimiter).ofCsvRecord(reader)) {
			for (CsvRecord row : csv) {
				last = row.getStartingLineNumber();
				if (last > this.mapping.line()) {
					rows.row((int) last, row.getFields());
				}
			}
		}
		catch (CsvParseException broken) {
			rows.broken((int) last + 1);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Optional<Candidate> best(String sample, Map<String, String> said) {
		return DELIMITERS.chars()
			.mapToObj((delimiter) -> candidates(sample, (char) delimiter, said))
			.flatMap((candidates) -> candidates)
			.filter((candidate) -> candidate.mapping.isUsable())
			.max(Comparator.comparingInt((candidate) -> candidate.mapping.places().size()));
	}

	private static Stream<Candidate> candidates(String sample, char delimiter, Map<String, String> said) {
		return head(sample, delimiter).stream()
			.map((row) -> new Candidate(delimiter,
					Mapping.of((int) row.getStartingLineNumber(), row.getFields(), said)));
	}

	private static List<CsvRecord> head(String sample, char delimiter) {
		List<CsvRecord> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = csv(delimiter).allowUnclosedQuote(true).ofCsvRecord(sample)) {
			for (CsvRecord row : csv) {
				rows.add(row);
				if (rows.size() == HEADER_WITHIN) {
					break;
				}
			}
		}
		catch (CsvParseException | IOException broken) {
			return rows;
		}
		return rows;
	}

	@SuppressWarnings("removal") // strictness is no service to tables written by hand
	private static CsvReader.CsvReaderBuilder csv(char delimiter) {
		return CsvReader.builder()
			.fieldSeparator(delimiter)
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(true)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(true)
			.maxBufferSize(LONGEST_CELL);
	}

	private static String withoutHeaders(String sample) {
		String first = DELIMITERS.chars()
			.mapToObj((delimiter) -> head(sample, (char) delimiter))
			.flatMap((rows) -> rows.stream().limit(1))
			.map(CsvRecord::getFields)
			.max(Comparator.comparingInt(List::size))
			.map((cells) -> cells.stream().limit(12).map(Table::shown).collect(Collectors.joining(", ")))
			.orElse("nothing");
		return "No row of headers was recognised among the first " + HEADER_WITHIN + " rows. The first row is: " + first
				+ ". A table needs a header for the date (such as “Date”) and one for the title or the speaker"
				+ " (“Title”, “Speaker”); add them as its first row or say which column is which.";
	}

	private static String shown(String cell) {
		String text = cell.strip().replaceAll("\\s{1,100}", " ");
		return "“" + ((text.length() > 40) ? text.substring(0, 40) + "…" : text) + "”";
	}

	/** Takes rows. */
	interface Rows {

		void row(int line, List<String> cells);

		/** From here on the table cannot be read. */
		void broken(int line);

	}

	private record Candidate(char delimiter, Mapping mapping) {
	}

}
