package org.lectern.calendars;

import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;

/** RFC 7986 §5.9: a calendar's colour is one of the names that CSS has. */
final class Colours {

	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("black", 0x000000),
			Map.entry("dimgray", 0x696969), Map.entry("slategray", 0x708090), Map.entry("darkslategray", 0x2f4f4f),
			Map.entry("silver", 0xc0c0c0), Map.entry("maroon", 0x800000), Map.entry("darkred", 0x8b0000),
			Map.entry("firebrick", 0xb22222), Map.entry("crimson", 0xdc143c), Map.entry("red", 0xff0000),
			Map.entry("tomato", 0xff6347), Map.entry("orangered", 0xff4500), Map.entry("darkorange", 0xff8c00),
			Map.entry("chocolate", 0xd2691e), Map.entry("saddlebrown", 0x8b4513), Map.entry("goldenrod", 0xdaa520),
			Map.entry("darkgoldenrod", 0xb8860b), Map.entry("gold", 0xffd700), Map.entry("olive", 0x808000),
			Map.entry("darkolivegreen", 0x556b2f), Map.entry("olivedrab", 0x6b8e23), Map.entry("green", 0x008000),
			Map.entry("darkgreen", 0x006400), Map.entry("forestgreen", 0x228b22), Map.entry("seagreen", 0x2e8b57),
			Map.entry("limegreen", 0x32cd32), Map.entry("teal", 0x008080), Map.entry("darkcyan", 0x008b8b),
			Map.entry("cadetblue", 0x5f9ea0), Map.entry("steelblue", 0x4682b4), Map.entry("dodgerblue", 0x1e90ff),
			Map.entry("royalblue", 0x4169e1), Map.entry("blue", 0x0000ff), Map.entry("mediumblue", 0x0000cd),
			Map.entry("navy", 0x000080), Map.entry("midnightblue", 0x191970), Map.entry("indigo", 0x4b0082),
			Map.entry("darkslateblue", 0x483d8b), Map.entry("slateblue", 0x6a5acd),
			Map.entry("rebeccapurple", 0x663399), Map.entry("purple", 0x800080), Map.entry("darkmagenta", 0x8b008b),
			Map.entry("darkorchid", 0x9932cc), Map.entry("mediumvioletred", 0xc71585), Map.entry("deeppink", 0xff1493));

	private Colours() {
	}

	/** The name that comes nearest to six hexadecimal digits. */
	static String nearest(String hex) {
		int wanted = Integer.parseInt(hex, 16);
		return NAMED.entrySet()
			.stream()
			.min(Comparator.<Entry<String, Integer>>comparingInt((named) -> distance(wanted, named.getValue()))
				.thenComparing(Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
	}

	private static int distance(int one, int other) {
		int sum = 0;
		for (int shift = 0; shift < 24; shift += 8) {
			int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
			sum += difference * difference;
		}
		return sum;
	}

}
