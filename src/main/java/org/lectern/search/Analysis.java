package org.lectern.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Takes words out of text: as they are written, accents and case aside, and as English
 * and German stems, because nobody says of a text which language it is in.
 */
final class Analysis {

	private static final int LONGEST = 60;

	/** Soft hyphen, zero-width space, word joiner, byte-order mark. */
	private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern APOSTROPHES = Pattern.compile("'s$|'");

	private static final Set<String> ARTICLES = Set.of("l", "d", "c", "j", "m", "n", "s", "t", "qu", "dell", "all");

	private static final NormalizeCharMap SIGNS = signs();

	private static final Analyzer WORDS = new Words(false);

	private static final Analyzer STEMS = new Words(true);

	/** What the index is written with. */
	static final Analyzer BY_FIELD = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
		@Override
		protected Analyzer getWrappedAnalyzer(String field) {
			return Fields.isStemmed(field) ? STEMS : WORDS;
		}
	};

	private Analysis() {
	}

	/** Text as it can be shown: without what a paste left behind. */
	static String shown(String text) {
		if (text.chars().allMatch(Analysis::isOrdinary)) {
			return text;
		}
		StringBuilder spaced = new StringBuilder(text.length());
		text.codePoints().forEach((sign) -> spaced.appendCodePoint(isBreak(sign) ? ' ' : sign));
		StringBuilder shown = new StringBuilder(spaced.length());
		Normalizer.normalize(spaced, Normalizer.Form.NFC)
			.chars()
			.filter((sign) -> INVISIBLE.indexOf(sign) < 0)
			.forEach((sign) -> shown.append((char) sign));
		return shown.toString();
	}

	/** A sign of Latin text that is shown as it stands; most texts have no others. */
	private static boolean isOrdinary(int sign) {
		return (sign >= ' ' && sign <= '~') || (sign >= '\u00A0' && sign < '\u0300' && sign != '\u00AD');
	}

	private static boolean isBreak(int sign) {
		int type = Character.getType(sign);
		return type == Character.CONTROL || type == Character.SURROGATE;
	}

	/**
	 * Text as it is searched: signs that are ways to write a letter or digit are those.
	 */
	static String plain(String text) {
		return Normalizer.normalize(shown(text), Normalizer.Form.NFKC);
	}

	/** The words of a text with the places where they stand. */
	static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream stream = WORDS.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NormalizeCharMap signs() {
		NormalizeCharMap.Builder signs = new NormalizeCharMap.Builder();
		for (String letter : List.of("c", "C")) {
			signs.add(letter + "++", letter + "plusplus");
			signs.add(letter + "#", letter + "sharp");
		}
		signs.add("’", "'");
		signs.add("‘", "'");
		signs.add("ʼ", "'");
		signs.add("_", " ");
		return signs.build();
	}

	/** A word, and from where to where it stands in its text. */
	record Word(String text, int start, int end) {
	}

	private static final class Words extends Analyzer {

		private final boolean stemmed;

		Words(boolean stemmed) {
			this.stemmed = stemmed;
		}

		@Override
		protected Reader initReader(String field, Reader reader) {
			return new MappingCharFilter(SIGNS, reader);
		}

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer tokens = new StandardTokenizer();
			tokens.setMaxTokenLength(LONGEST);
			TokenStream words = new ElisionFilter(new LowerCaseFilter(tokens), new CharArraySet(ARTICLES, false));
			words = new PatternReplaceFilter(words, APOSTROPHES, "", true);
			words = new PatternReplaceFilter(new ASCIIFoldingFilter(words), MARKS, "", true);
			return new TokenStreamComponents(tokens, this.stemmed ? new StemsFilter(words) : words);
		}

	}

}
