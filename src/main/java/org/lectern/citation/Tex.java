package org.lectern.citation;

import java.text.Normalizer;
import java.util.Map;

import org.lectern.text.Markdown;

/**
 * Writes text so that TeX and BibTeX read the same: signs that mean something to them are
 * escaped, accented letters become commands, formulas stay.
 */
final class Tex {

	private static final Map<Integer, String> SIGNS = Map.ofEntries(Map.entry((int) '\\', "{\\textbackslash}"),
			Map.entry((int) '{', "\\{"), Map.entry((int) '}', "\\}"), Map.entry((int) '$', "\\$"),
			Map.entry((int) '%', "\\%"), Map.entry((int) '&', "\\&"), Map.entry((int) '#', "\\#"),
			Map.entry((int) '_', "\\_"), Map.entry((int) '~', "{\\textasciitilde}"),
			Map.entry((int) '^', "{\\textasciicircum}"), Map.entry((int) 'ß', "{\\ss}"), Map.entry((int) 'æ', "{\\ae}"),
			Map.entry((int) 'Æ', "{\\AE}"), Map.entry((int) 'œ', "{\\oe}"), Map.entry((int) 'Œ', "{\\OE}"),
			Map.entry((int) 'ø', "{\\o}"), Map.entry((int) 'Ø', "{\\O}"), Map.entry((int) 'ł', "{\\l}"),
			Map.entry((int) 'Ł', "{\\L}"), Map.entry((int) 'ı', "{\\i}"), Map.entry((int) '–', "--"),
			Map.entry((int) '—', "---"), Map.entry((int) '“', "``"), Map.entry((int) '”', "''"),
			Map.entry((int) '‘', "`"), Map.entry((int) '’', "'"), Map.entry((int) '\u00a0', "~"));

	private static final Map<Integer, String> ACCENTS = Map.ofEntries(Map.entry(0x300, "`"), Map.entry(0x301, "'"),
			Map.entry(0x302, "^"), Map.entry(0x303, "~"), Map.entry(0x304, "="), Map.entry(0x306, "u"),
			Map.entry(0x307, "."), Map.entry(0x308, "\""), Map.entry(0x30a, "r"), Map.entry(0x30b, "H"),
			Map.entry(0x30c, "v"), Map.entry(0x323, "d"), Map.entry(0x327, "c"), Map.entry(0x328, "k"),
			Map.entry(0x331, "b"));

	private Tex() {
	}

	/** A title, in which formulas may stand. */
	static String title(String source) {
		return Markdown.written(source, Tex::text,
				(formula) -> isBalanced(formula) ? "$" + formula + "$" : text("$" + formula + "$"));
	}

	/** Words without formulas. */
	static String text(String text) {
		StringBuilder tex = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.forEach((sign) -> tex.append((sign < ' ') ? " " : sign(sign)));
		return tex.toString();
	}

	private static String sign(int sign) {
		String known = SIGNS.get(sign);
		if (known != null) {
			return known;
		}
		String plain = Character.toString(sign);
		String parts = Normalizer.normalize(plain, Normalizer.Form.NFD);
		String accent = (parts.length() == 2) ? ACCENTS.get((int) parts.charAt(1)) : null;
		if (accent == null || parts.charAt(0) > 'z') {
			return plain;
		}
		String letter = (parts.charAt(0) == 'i') ? "\\i" : parts.substring(0, 1);
		return "{\\" + accent + "{" + letter + "}}";
	}

	private static boolean isBalanced(String formula) {
		int depth = 0;
		for (int i = 0; i < formula.length(); i++) {
			char sign = formula.charAt(i);
			if (sign == '\\') {
				i++;
			}
			else if (sign == '{' || sign == '}') {
				depth += (sign == '{') ? 1 : -1;
			}
			if (depth < 0) {
				return false;
			}
		}
		return depth == 0 && !formula.endsWith("\\");
	}

}
