package org.lectern.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Marks in texts the words that were looked for. Texts stay texts: they are cut into
 * pieces, and whoever shows the pieces escapes them. Not for several threads.
 */
final class Marks {

	private static final int LENGTH = 240;

	private static final int BEFORE = 60;

	private static final int LONGEST_TEXT = 30_000;

	private final List<Meaning> meanings;

	private final Stems stems = new Stems();

	/** All stems begin as their words do, but those that are names of a single letter. */
	private final Set<String> beginnings;

	Marks(List<Meaning> meanings) {
		this.meanings = meanings;
		this.beginnings = meanings.stream()
			.flatMap((meaning) -> Stream.concat(Stream.of(meaning.word()), meaning.stems().stream()))
			.map(Marks::beginning)
			.collect(Collectors.toSet());
	}

	/** The whole text. */
	List<Piece> in(@Nullable String text) {
		String shown = Analysis.shown((text != null) ? text : "");
		return pieces(shown, found(shown));
	}

	/** The part of a text where most is found; nothing where nothing is. */
	List<Piece> around(@Nullable String text) {
		String shown = Analysis.shown((text != null) ? text : "");
		shown = shown.substring(0, Math.min(shown.length(), LONGEST_TEXT));
		List<Found> found = found(shown);
		if (found.isEmpty()) {
			return List.of();
		}
		int start = boundary(shown, best(found) - BEFORE);
		int end = (start + LENGTH >= shown.length()) ? shown.length()
				: Math.max(shown.lastIndexOf(' ', start + LENGTH), start + LENGTH / 2);
		String cut = shown.substring(start, end);
		List<Piece> pieces = new ArrayList<>(pieces(cut,
				found.stream()
					.filter((one) -> one.start >= start && one.end <= end)
					.map((one) -> new Found(one.start - start, one.end - start, one.meanings))
					.toList()));
		if (start > 0) {
			pieces.add(0, new Piece("… ", false));
		}
		if (end < shown.length()) {
			pieces.add(new Piece(" …", false));
		}
		return pieces;
	}

	private static int boundary(String text, int wished) {
		if (wished <= 0) {
			return 0;
		}
		int space = text.indexOf(' ', wished);
		return (space >= 0 && space < wished + BEFORE) ? space + 1 : wished;
	}

	/** Where a stretch begins in which the most different words are found. */
	private static int best(List<Found> found) {
		int best = 0;
		int most = 0;
		for (int i = 0; i < found.size(); i++) {
			BitSet different = new BitSet();
			for (int j = i; j < found.size() && found.get(j).end - found.get(i).start < LENGTH - BEFORE; j++) {
				different.or(found.get(j).meanings);
			}
			if (different.cardinality() > most) {
				most = different.cardinality();
				best = found.get(i).start;
			}
		}
		return best;
	}

	private List<Found> found(String text) {
		List<Found> found = new ArrayList<>();
		Set<String> unknown = new HashSet<>();
		for (Analysis.Word word : Analysis.words(text)) {
			if (!unknown.contains(word.text())) {
				BitSet meant = meant(word.text());
				if (meant.isEmpty()) {
					unknown.add(word.text());
				}
				else {
					found.add(new Found(word.start(), word.end(), meant));
				}
			}
		}
		return found;
	}

	private BitSet meant(String word) {
		boolean may = word.length() == 1 || this.beginnings.contains(beginning(word));
		Set<String> stemsOfWord = may ? this.stems.of(word) : Set.of();
		BitSet meant = new BitSet();
		for (int i = 0; i < this.meanings.size(); i++) {
			meant.set(i, this.meanings.get(i).isMeantBy(word, stemsOfWord));
		}
		return meant;
	}

	private static String beginning(String word) {
		return word.substring(0, Math.min(1, word.length()));
	}

	private static List<Piece> pieces(String text, List<Found> found) {
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		for (Found one : found) {
			if (one.start > end) {
				pieces.add(new Piece(text.substring(end, one.start), false));
			}
			pieces.add(new Piece(text.substring(Math.max(one.start, end), one.end), true));
			end = one.end;
		}
		if (end < text.length()) {
			pieces.add(new Piece(text.substring(end), false));
		}
		return pieces;
	}

	private record Found(int start, int end, BitSet meanings) {
	}

}
