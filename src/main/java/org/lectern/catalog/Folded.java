package org.lectern.catalog;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made comparable: without accents, case, soft hyphens and repeated space; and the
 * keys that sort it.
 */
final class Folded {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private Folded() {
	}

	/** "Łukasz ŻÓŁĆ" becomes "lukasz zolc", smart quotes and dashes plain ones. */
	static String of(String text) {
		String plain = INVISIBLE.matcher(text).replaceAll("");
		plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
		StringBuilder folded = new StringBuilder(plain.length());
		plain.toLowerCase(Locale.ROOT).codePoints().forEach((c) -> append(folded, c));
		return SPACE.matcher(folded).replaceAll(" ").strip();
	}

	private static void append(StringBuilder folded, int c) {
		switch (c) {
			case 'ł' -> folded.append('l');
			case 'ø' -> folded.append('o');
			case 'đ', 'ð' -> folded.append('d');
			case 'ß' -> folded.append("ss");
			case 'æ' -> folded.append("ae");
			case 'œ' -> folded.append("oe");
			case 'þ' -> folded.append("th");
			case 'ı' -> folded.append('i');
			case '’', '‘', '´', '`' -> folded.append('\'');
			case '“', '”', '„', '«', '»' -> folded.append('"');
			case '–', '—', '‐', '‑', '−' -> folded.append('-');
			default -> folded.appendCodePoint(c);
		}
	}

	/** At most so many characters, never half a surrogate pair. */
	static String of(String text, int most) {
		String folded = of(text);
		if (folded.length() <= most) {
			return folded;
		}
		int end = Character.isHighSurrogate(folded.charAt(most - 1)) ? most - 1 : most;
		return folded.substring(0, end);
	}

	/**
	 * Bytes whose order is the order of the names, the same on every database.
	 */
	static byte[] sortKey(String name) {
		Collator collator = Collator.getInstance(Locale.ENGLISH);
		collator.setStrength(Collator.TERTIARY);
		byte[] key = collator.getCollationKey(of(name, 200)).toByteArray();
		return key;
	}

}
