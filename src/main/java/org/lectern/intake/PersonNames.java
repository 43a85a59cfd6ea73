package org.lectern.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether words can be a person's name. It would rather miss a name than make one
 * of a title.
 */
final class PersonNames {

	private static final int MOST_WORDS = 6;

	private static final Pattern HONORIFIC = Pattern.compile("^(?:(?:assoc\\.?|asst\\.?|associate|assistant)\\s+)?"
			+ "(?:(?:prof\\.?|professor|professorin|dr\\.?|doctor|mr|mrs|ms|sir|dame|pd|priv\\.-doz|dipl\\.-[a-z]+|rev)\\b"
			+ "\\.?\\s*)+", Pattern.CASE_INSENSITIVE);

	private static final Pattern DEGREES = Pattern.compile(
			"(?:(?:,\\s*|\\s+)(?:Ph\\.?\\s?D\\.?|MD|M\\.D\\.|D\\.?Sc\\.?|MSc|MBBS|MPH|MSPH|MBA|MHS|DVM|PharmD|Dr\\.?|"
					+ "JD|EdD|FACP|FACS|FAANS|FACC|FSSO|FACMG|MS|MA|MEd|BSc|RN|DO|DDS|DPhil|FRS|OBE|CBE)\\b\\.?)+\\s*$");

	private static final Pattern WORD = Pattern
		.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.|[dDlL]['’]\\p{Lu}[\\p{L}\\p{M}'’-]*");

	private static final Pattern NICKNAME = Pattern.compile("[\"“”][^\"“”]{1,20}[\"“”]|(?<=\\s)['‘`][^'’`]{1,20}['’`]");

	private static final Pattern HAN = Pattern
		.compile("[\\p{IsHan}·]{2,8}|[\\p{IsHangul}]{2,5}|[\\p{IsKatakana}\\p{IsHan}・ー ]{2,20}");

	private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "del", "della", "la", "le",
			"da", "dos", "das", "do", "di", "bin", "ibn", "al", "el", "y", "ter", "ten", "zu", "zur", "af", "e", "du",
			"des", "st.", "op", "het", "vom", "i", "mac");

	private static final Set<String> GIVEN = words("given-names.txt");

	private static final Set<String> NO_NAMES = words("no-names.txt");

	private PersonNames() {
	}

	/** Whether it has a name's form: two or more capitalised words, none of a title's. */
	static boolean isPossible(String text) {
		String bare = bare(text);
		if (HAN.matcher(bare).matches()) {
			return true;
		}
		String[] words = bare.split("\\s+", -1);
		if (words.length < 2 || words.length > MOST_WORDS || isParticle(words[words.length - 1])
				|| words[words.length - 1].endsWith(".")) {
			return false;
		}
		return List.of(words).stream().allMatch((word) -> isParticle(word) || isNameWord(word))
				&& !bare.equals(bare.toUpperCase(Locale.ROOT));
	}

	/** Whether it surely is a name: possible, and with a given name, title or degree. */
	static boolean isCertain(String text) {
		String plain = text.strip();
		if (!isPossible(plain)) {
			return false;
		}
		boolean titled = HONORIFIC.matcher(plain).find() || DEGREES.matcher(plain).find();
		String first = bare(plain).split("[\\s-]+", 2)[0];
		return titled || GIVEN.contains(key(first));
	}

	/** Whether these letters are degrees that follow a name. */
	static boolean isDegree(String text) {
		return DEGREES.matcher(", " + text.strip()).matches();
	}

	/** The name without title and degrees. */
	static String bare(String text) {
		String plain = NICKNAME.matcher(text.strip()).replaceAll(" ").replaceAll("\\s{1,20}", " ").strip();
		String after = HONORIFIC.matcher(plain).replaceFirst("");
		return DEGREES.matcher(after.isEmpty() ? plain : after).replaceFirst("").strip();
	}

	private static boolean isParticle(String word) {
		return PARTICLES.contains(word);
	}

	private static boolean isNameWord(String word) {
		return WORD.matcher(word).matches() && !NO_NAMES.contains(key(word));
	}

	private static String key(String word) {
		String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}.,:]", "");
		return plain.toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String file) {
		try (InputStream in = Objects.requireNonNull(PersonNames.class.getResourceAsStream(file));
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> List.of(line.strip().split("\\s+", -1)).stream())
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
