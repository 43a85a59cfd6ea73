package org.lectern.feeds;

/** Text without what no XML document may hold (XML 1.0 §2.2). */
final class XmlText {

	private XmlText() {
	}

	static String of(String text) {
		StringBuilder legal = new StringBuilder(text.length());
		text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
		return legal.toString();
	}

	private static boolean isLegal(int sign) {
		if (sign < ' ') {
			return sign == '\t' || sign == '\n' || sign == '\r';
		}
		return !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) && sign != 0xFFFE
				&& sign != 0xFFFF;
	}

}
