import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes up a programme of any size, shaped like real ones: 22 years of archive and 400
 * days ahead, terms and vacations, people who come back, abstracts with Markdown and
 * maths, several languages, and a few drafts, cancellations and empty fields. The same
 * arguments give the same bytes.
 *
 * <pre>
 * java src/bench/Programme.java EVENTS [--seed N] [--today YYYY-MM-DD] [--ics] > programme.json
 * </pre>
 *
 * The answer is a {@code lectern/1} document, which {@code java -jar lectern.jar import}
 * reads; with {@code --ics} the same events are a calendar file as other programs write
 * it. {@code src/bench/fill EVENTS DIRECTORY} makes a whole site of it in one go. It needs
 * a JDK and nothing else.
 */
final class Programme {

	private static final int DAYS_BACK = 22 * 365;

	private static final int DAYS_AHEAD = 400;

	private final int size;

	private final LocalDate today;

	private final Random random;

	private final People people;

	private final Words words;

	private final List<Thing> venues;

	private final List<Thing> topics;

	private final List<Thing> series;

	private final Set<Long> slugs = new HashSet<>();

	/** In the order of time, as programmes are entered. */
	private final long[] days;

	private int written;

	private Programme(int size, long seed, LocalDate today) {
		this.size = size;
		this.today = today;
		this.random = new Random(seed);
		this.people = new People(Math.max(20, size * 11 / 20));
		this.words = new Words(this.random);
		this.venues = things(Math.min(3000, 6 + size / 300), "venue", Words::place);
		this.topics = things(Math.min(400, 20 + size / 50), "topic", Words::subject);
		this.series = things(Math.min(4000, 6 + size / 250), "series", Words::series);
		this.days = IntStream.range(0, size).mapToLong((i) -> date().toEpochDay()).sorted().toArray();
	}

	public static void main(String[] arguments) throws IOException {
		List<String> given = List.of(arguments);
		int size = Integer.parseInt(given.get(0));
		long seed = Long.parseLong(option(given, "--seed", "1"));
		LocalDate today = LocalDate.parse(option(given, "--today", LocalDate.now(ZoneOffset.UTC).toString()));
		try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
			Programme programme = new Programme(size, seed, today);
			if (given.contains("--ics")) {
				programme.calendar(out);
			}
			else {
				programme.document(out);
			}
		}
	}

	private static String option(List<String> given, String name, String usual) {
		int place = given.indexOf(name);
		return (place < 0) ? usual : given.get(place + 1);
	}

	private void document(Writer out) throws IOException {
		out.write("{\"format\":\"lectern/1\",\n\"site\":{\"name\":\"Lectures of " + this.size + " kinds\",\"institution\""
				+ ":\"University of Everywhere\",\"zone\":\"America/Chicago\",\"accent\":\"461d7c\",\"footerLinks\":[]}");
		section(out, "venues", this.venues.stream().map(this::venue).toList());
		section(out, "topics",
				this.topics.stream().map((one) -> kept(one) + ",\"details\":" + Json.text(one.name()) + "}").toList());
		section(out, "series", this.series.stream().map(this::aSeries).toList());
		section(out, "speakers", () -> IntStream.range(0, this.people.size()).mapToObj(this::speaker).iterator());
		section(out, "events", () -> IntStream.range(0, this.size).mapToObj((i) -> Json.of(event())).iterator());
		out.write("}\n");
	}

	private static void section(Writer out, String name, Iterable<String> items) throws IOException {
		out.write(",\n\"" + name + "\":[");
		String before = "\n";
		for (String item : items) {
			out.write(before);
			out.write(item);
			before = ",\n";
		}
		out.write("\n]");
	}

	private void calendar(Writer out) throws IOException {
		out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//Calendar 3.1//EN\r\n");
		for (int i = 0; i < this.size; i++) {
			Ics.write(event(), out);
		}
		out.write("END:VCALENDAR\r\n");
	}

	private List<Thing> things(int count, String kind, java.util.function.IntFunction<String> name) {
		return IntStream.range(0, count)
			.mapToObj((i) -> new Thing(id(), Words.slug(name.apply(i)), name.apply(i)))
			.toList();
	}

	private UUID id() {
		return new UUID((this.random.nextLong() & ~0xF000L) | 0x4000L,
				(this.random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
	}

	/** As an event has it that was entered six weeks before: version 7, sorted by time. */
	private UUID id(LocalDate date) {
		UUID random = id();
		long entered = date.minusDays(42).toEpochDay() * 86_400_000L + this.random.nextInt(86_400_000);
		return new UUID((entered << 16) | 0x7000 | (random.getMostSignificantBits() & 0xFFF),
				random.getLeastSignificantBits());
	}

	private static String kept(Thing thing) {
		return "{\"id\":\"" + thing.id() + "\",\"slug\":" + Json.text(thing.slug());
	}

	private String venue(Thing venue) {
		return kept(venue) + ",\"details\":{\"name\":" + Json.text(venue.name()) + ",\"address\":\""
				+ this.random.nextInt(900) + " Tower Drive\",\"capacity\":" + (20 + 10 * this.random.nextInt(40))
				+ ",\"stepFree\":" + (this.random.nextInt(5) > 0) + "}}";
	}

	private String aSeries(Thing series) {
		String[] categories = { "Colloquia", "Seminars", "Lectures", "Other" };
		int category = Math.min(3, Math.abs(series.name().hashCode() % 10) / 2);
		return kept(series) + ",\"details\":{\"name\":" + Json.text(series.name()) + ",\"category\":\""
				+ categories[category] + "\",\"lectures\":" + (category == 2) + ",\"description\":"
				+ Json.text(this.words.text(300)) + ",\"cadence\":\"every second week\",\"defaults\":{\"place\":"
				+ "{\"online\":false,\"joinAccess\":\"AFTER_REGISTRATION\"},\"registrationRequired\":false}}}";
	}

	private String speaker(int number) {
		String biography = (number % 5 == 0) ? ",\"biography\":" + Json.text(this.words.text(500)) : "";
		return "{\"id\":\"" + id() + "\",\"slug\":\"" + this.people.slug(number) + "\",\"details\":{\"name\":"
				+ Json.text(this.people.name(number)) + biography + "}}";
	}

	private Event event() {
		LocalDate date = LocalDate.ofEpochDay(this.days[this.written++]);
		boolean past = date.isBefore(this.today);
		String kind = kind();
		int days = kind.equals("CONFERENCE") ? 1 + this.random.nextInt(4) : 1;
		List<Talk> talks = talks(kind, past);
		String title = talks.get(0).title();
		boolean online = this.random.nextInt(100) < 18;
		Thing venue = (online && this.random.nextInt(3) > 0) ? null : some(this.venues, 1.5);
		Thing series = (this.random.nextInt(100) < 88) ? some(this.series, 2) : null;
		List<Thing> topics = IntStream.range(0, 1 + this.random.nextInt(3))
			.mapToObj((i) -> some(this.topics, 2))
			.distinct()
			.toList();
		boolean registers = this.random.nextInt(100) < (past ? 15 : 40);
		return new Event(id(date), slug(title, series, date), title != null, state(), standing(), date,
				(days > 1 || this.random.nextInt(50) == 0) ? null
						: LocalTime.of(9, 0).plusMinutes(30L * this.random.nextInt(18)),
				(days > 1) ? date.plusDays(days - 1L) : null, zone(), kind, series, venue, online, registers, talks,
				topics, this.random.nextInt(4) == 0);
	}

	/** More of late than long ago, on working days, few in the vacations. */
	private LocalDate date() {
		while (true) {
			double share = Math.pow(this.random.nextDouble(), 0.75);
			LocalDate date = this.today.plusDays((long) (share * (DAYS_BACK + DAYS_AHEAD)) - DAYS_BACK);
			boolean free = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
			int month = date.getMonthValue();
			boolean vacation = (month >= 6 && month <= 8) || (month == 12 && date.getDayOfMonth() > 18);
			if ((!free || this.random.nextInt(20) == 0) && (!vacation || this.random.nextInt(4) == 0)) {
				return date;
			}
		}
	}

	private String kind() {
		int dice = this.random.nextInt(100);
		return (dice < 50) ? "SEMINAR" : (dice < 74) ? "COLLOQUIUM" : (dice < 84) ? "LECTURE"
				: (dice < 89) ? "WORKSHOP" : (dice < 92) ? "CONFERENCE" : (dice < 97) ? "DEFENSE"
						: (dice < 98) ? "PERFORMANCE" : "OTHER";
	}

	private String state() {
		int dice = this.random.nextInt(1000);
		return (dice < 984) ? "PUBLISHED" : (dice < 995) ? "DRAFT" : (dice < 997) ? "SUBMITTED" : "DELETED";
	}

	private String standing() {
		int dice = this.random.nextInt(1000);
		return (dice < 982) ? "AS_PLANNED" : (dice < 996) ? "CANCELLED" : "POSTPONED";
	}

	private String zone() {
		String[] others = { "Europe/Berlin", "Europe/Paris", "America/New_York", "Asia/Tokyo", "Australia/Sydney" };
		return (this.random.nextInt(100) < 92) ? "America/Chicago" : others[this.random.nextInt(others.length)];
	}

	private List<Talk> talks(String kind, boolean past) {
		boolean many = kind.equals("WORKSHOP") || kind.equals("CONFERENCE");
		int count = many ? 1 + this.random.nextInt(5) : (this.random.nextInt(100) < 3) ? 2 : 1;
		List<Talk> talks = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String language = this.words.language();
			String title = (this.random.nextInt(100) < (past ? 2 : 12)) ? null : this.words.title(language);
			String text = (this.random.nextInt(100) < 78) ? this.words.text(length()) : null;
			List<String> materials = new ArrayList<>();
			for (String material : past ? List.of("SLIDES", "RECORDING", "PAPER") : List.<String>of()) {
				if (this.random.nextInt(100) < (material.equals("SLIDES") ? 25 : 10)) {
					materials.add(material);
				}
			}
			talks.add(new Talk(title, text, language, (count > 1) ? 45 * i : null, appearances(), materials));
		}
		return talks;
	}

	/** Most abstracts are short, a few fill a page. */
	private int length() {
		return (int) Math.min(4000, 250 + 700 * Math.exp(this.random.nextGaussian() * 0.7));
	}

	private List<Appearance> appearances() {
		int dice = this.random.nextInt(100);
		int count = (dice < 3) ? 0 : (dice < 90) ? 1 : (dice < 97) ? 2 : 3 + this.random.nextInt(4);
		List<Appearance> appearances = new ArrayList<>();
		for (int person : this.random.ints(count, 0, Integer.MAX_VALUE).map(this::person).distinct().toArray()) {
			appearances.add(new Appearance(this.people.slug(person), this.people.name(person), "SPEAKER",
					(person % 3 == 0) ? Words.POSITIONS[person % Words.POSITIONS.length] : null,
					Words.university(person + this.random.nextInt(2))));
		}
		if (this.random.nextInt(100) == 0 && appearances.stream().noneMatch((one) -> one.slug().equals(this.people.slug(0)))) {
			appearances.add(new Appearance(this.people.slug(0), this.people.name(0), "MODERATOR", null, null));
		}
		return appearances;
	}

	private int person(int dice) {
		double share = (double) dice / Integer.MAX_VALUE;
		return Math.min(this.people.size() - 1, (int) (this.people.size() * share * share));
	}

	private Thing some(List<Thing> things, double skew) {
		return things.get((int) (things.size() * Math.pow(this.random.nextDouble(), skew)));
	}

	/** As the product makes them: the title, and the date where that is taken. */
	private String slug(String title, Thing series, LocalDate date) {
		String slug = Words.slug((title != null) ? title : (series != null) ? series.name() + " " + date : "event " + date);
		slug = slug.isEmpty() ? "event-" + date : slug;
		if (this.slugs.add(hash(slug))) {
			return slug;
		}
		String dated = slug.endsWith(date.toString()) ? slug : slug + "-" + date;
		String free = dated;
		for (int number = 2; !this.slugs.add(hash(free)); number++) {
			free = dated + "-" + number;
		}
		return free;
	}

	private static long hash(String text) {
		return text.chars().asLongStream().reduce(1125899906842597L, (hash, c) -> 31 * hash + c);
	}

	record Thing(UUID id, String slug, String name) {
	}

	record Appearance(String slug, String name, String role, String position, String affiliation) {
	}

	record Talk(String title, String text, String language, Integer offset, List<Appearance> appearances,
			List<String> materials) {
	}

	record Event(UUID id, String slug, boolean fromTitle, String state, String standing, LocalDate date, LocalTime time,
			LocalDate endDate, String zone, String kind, Thing series, Thing venue, boolean online, boolean registers,
			List<Talk> talks, List<Thing> topics, boolean hosted) {
	}

	/** Names without number, made of parts. */
	private static final class People {

		private static final String[] FIRST = ("Ada Ahmed Aiko Alejandra Amara Ana André Anna Arjun Astrid Aylin Beatriz"
				+ " Benoît Björn Bogdan Carla Chen Chinwe Chloé Claudia Daniel Deepa Dmitri Elena Eli Emeka Emma Esther"
				+ " Fatima Felix Francesca Gabriel Giulia Grace Gustavo Hana Hannah Haruki Hélène Hugo Ibrahim Ingrid Irina"
				+ " Isabel Jamal James Jana Javier Jin Johanna José Jürgen Kaveh Kenji Khadija Kwame Lars Laura Leila Lena"
				+ " Li Lucía Łukasz Maja Marco Maria Marie Mateo Mei Miguel Mina Mohammed Nadia Naomi Nguyen Nina Noah Olga"
				+ " Oluwaseun Omar Paolo Pedro Petra Priya Rachel Rahul Raúl Rosa Ruth Sakura Samuel Sara Sergei Siobhán"
				+ " Sofia Søren Suresh Tamar Tariq Thomas Tomáš Uma Valentina Víctor Wei Xiaoming Yael Yara Yusuf Zeynep Zoë")
			.split(" ");

		private static final String[] LAST = ("Abiodun Adeyemi Ahmadi Aleksandrov Ali Almeida Álvarez Andersen Bakker Banerjee"
				+ " Bauer Becker Bernard Bianchi Brown Byron Carter Castillo Chang Chatterjee Chen Cohen Conti Costa Das"
				+ " Delacroix Diallo Dubois Eze Fernández Ferrari Fischer Fujita García Ghosh Goldberg González Greco Gupta"
				+ " Haddad Hansen Hernández Hoffmann Hosseini Huang Ibáñez Ivanova Iyer Jansen Jensen Johansson Jones Kaplan"
				+ " Karlsson Kato Khan Kim Kowalski Krishnan Kumar Larsen Lee Lefebvre Levi Li Lindqvist Liu López MacLeod"
				+ " Mahmoud Marino Martin Martínez Mbeki Mehta Mendes Mensah Meyer Miller Molnár Moreau Morris Müller Murphy"
				+ " Nakamura Nasser Ndiaye Nguyen Nielsen Novák Novotný O’Brien Okafor Okonkwo Olsen Ortiz Özdemir Park Patel"
				+ " Pereira Petrov Petrović Popescu Quinn Rahman Ramírez Rao Reyes Ricci Rivera Robinson Rossi Roy Sánchez"
				+ " Santos Sato Schmidt Schneider Schwartz Sharma Silva Singh Smirnov Smith Suzuki Svensson Szabó Takahashi"
				+ " Tanaka Taylor Tesfaye Torres Tran van-den-Berg Vargas Vasquez Virtanen Vogel Wagner Wang Weber White"
				+ " Williams Wójcik Wong Wu Yamamoto Yang Yıldız Zhang Zhao Zhou Zimmermann")
			.split(" ");

		private static final String INITIALS = "ABCDEFGHIJKLMNOPRSTVWYZ";

		private final int size;

		People(int size) {
			this.size = size;
		}

		int size() {
			return this.size;
		}

		String name(int number) {
			long names = (long) FIRST.length * LAST.length * (1 + this.size / (FIRST.length * LAST.length / 2));
			long place = number * 7919L % names;
			String first = FIRST[(int) (place % FIRST.length)];
			String last = LAST[(int) (place / FIRST.length % LAST.length)];
			int initial = (int) (place / FIRST.length / LAST.length);
			return (initial == 0) ? first + " " + last
					: first + " " + initials(initial) + " " + last;
		}

		/** A., B., … and for very many people A. B. */
		private static String initials(int number) {
			String initial = INITIALS.charAt(number % INITIALS.length()) + ".";
			int rest = number / INITIALS.length();
			return (rest == 0) ? initial : initials(rest) + " " + initial;
		}

		String slug(int number) {
			return Words.slug(name(number));
		}

	}

	/** What is said, in several languages. */
	private static final class Words {

		static final String[] POSITIONS = { "Professor", "Associate Professor", "Postdoctoral Researcher",
				"Ph.D. Candidate", "Research Scientist", "Director", "Assistant Professor" };

		private static final String[] TOWNS = ("Aachen Adelaide Ankara Athens Austin Baton-Rouge Bergen Bologna Bordeaux"
				+ " Boulder Bristol Cairo Calgary Cambridge Cape-Town Coimbra Cork Delft Dresden Dublin Durham Edmonton"
				+ " Eugene Freiburg Geneva Ghent Glasgow Graz Haifa Hamburg Heidelberg Ibadan Kyoto Lagos Leeds Leiden Lille"
				+ " Lund Lyon Madison Manila Melbourne Monterrey Montréal Nairobi Nagoya Oslo Padova Porto Prague Quito"
				+ " Rosario Santiago São-Paulo Seoul Seville Tampere Tartu Toronto Trieste Tucson Turin Uppsala Utrecht"
				+ " Valencia Vienna Warsaw Waterloo Wrocław Xi’an Zagreb Zürich")
			.split(" ");

		private static final String[] FIELDS = ("Algebra|Analysis|Anthropology|Architecture|Artificial Intelligence|Astronomy"
				+ "|Biochemistry|Climate Science|Cognitive Science|Combinatorics|Comparative Literature|Computer Graphics"
				+ "|Cryptography|Data Science|Developmental Biology|Dynamical Systems|Ecology|Econometrics|Epidemiology"
				+ "|Ethics|Fluid Mechanics|Formal Methods|Game Theory|Genomics|Geometry|Geophysics|Graph Theory"
				+ "|History of Science|Human–Computer Interaction|Immunology|Information Theory|Law and Society"
				+ "|Linguistics|Logic|Machine Learning|Materials Science|Mathematical Physics|Medieval Studies|Music Theory"
				+ "|Nanotechnology|Neuroscience|Number Theory|Oceanography|Operations Research|Optics|Optimization"
				+ "|Particle Physics|Philosophy|Planetary Science|Plasma Physics|Political Economy|Probability"
				+ "|Programming Languages|Public Health|Quantum Computing|Robotics|Scientific Computing|Semiotics"
				+ "|Signal Processing|Sociology|Statistics|Sustainability|Topology|Urban Planning|Virology")
			.split("\\|");

		private static final String[] SUBJECTS = ("sparse networks|quantum walks|coastal wetlands|random matrices|protein folding"
				+ "|medieval manuscripts|elastic shells|gravitational lenses|language models|moduli spaces|river deltas"
				+ "|labour markets|neural populations|graph limits|plasma instabilities|early modern maps|sea ice"
				+ "|stochastic games|knot invariants|public archives|hurricane tracks|zero-knowledge proofs|soil microbes"
				+ "|tensor networks|urban heat|black holes|free boundary problems|bird migration|creole languages"
				+ "|self-assembly|voting rules|dark matter halos|mean curvature flow|supply chains|sign languages"
				+ "|immune memory|reactive flows|perfect graphs|museum collections|error-correcting codes")
			.split("\\|");

		private static final String[] MATHS = { "$L^2(\\mathbb{R}^n)$", "$p$-adic", "$O(n \\log n)$", "$\\mathrm{SU}(2)$",
				"$\\lambda_1 \\le \\lambda_2$", "$\\varepsilon \\to 0$", "$\\alpha$-stable", "$k$-means",
				"$\\mathbb{Z}/p\\mathbb{Z}$", "$H^1$" };

		private static final String[] ENGLISH = { "%s and %s: a new look", "What %s tell us about %s", "Learning %s from %s",
				"The geometry of %s", "On the history of %s", "Towards a theory of %s", "Counting %s", "%s at scale",
				"From %s to %s in ten years", "Why %s matter for %s", "Rethinking %s", "%s under uncertainty" };

		private static final String[] OTHERS = { "de|Über %s und %s", "de|Neues zur Theorie: %s", "fr|Une étude de %s",
				"fr|De %s à %s", "es|Sobre %s y %s", "es|La geometría de %s", "pt|Introdução a %s", "it|Appunti su %s",
				"ja|%s の数理", "zh|关于 %s 的研究" };

		private static final String[] SENTENCES = {
				"We study %s with methods that were made for %s, and find that the two have more in common than was thought.",
				"This talk begins with **%s**, which everybody has met, and ends with *%s*, which few have.",
				"No knowledge of %s is assumed; a good memory for %s helps.",
				"In joint work with colleagues in three countries, we measured %s over twelve years.",
				"The main result says that %s behave like %s as soon as the noise is small.",
				"I will show data, some of it new, and say where it disagrees with what is known of %s.",
				"A classical theorem bounds %s; ours is sharper by a factor of two and easier to prove.",
				"The archive holds more than four thousand letters about %s, most of them unread.",
				"Along the way we meet %s, which turn out to be the whole difficulty." };

		private static final String[] DISPLAYS = { "$$\\int_\\Omega |\\nabla u|^2 \\, dx \\le C \\|f\\|_{L^2}^2$$",
				"$$\\Pr[X > t] \\le e^{-t^2/2\\sigma^2}$$", "$$\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}$$" };

		private final Random random;

		Words(Random random) {
			this.random = random;
		}

		static String subject(int number) {
			String field = FIELDS[number % FIELDS.length];
			return (number < FIELDS.length) ? field : field + " and " + FIELDS[(number * 31 + 7 * (number / FIELDS.length)) % FIELDS.length] + " " + number;
		}

		static String series(int number) {
			String[] kinds = { "Colloquium on %s", "%s Seminar", "Distinguished Lectures in %s", "%s Working Group" };
			String name = kinds[number % kinds.length].formatted(FIELDS[number * 17 % FIELDS.length]);
			return (number < FIELDS.length) ? name : name + ", " + town(number / FIELDS.length) + " " + number;
		}

		static String place(int number) {
			String[] houses = { "Hall", "Building", "Auditorium", "Library", "Center", "Laboratory" };
			return People.LAST[number * 13 % People.LAST.length] + " " + houses[number % houses.length]
					+ ((number % 4 > 0) ? ", Room " + (100 + number) : " " + number);
		}

		static String university(int number) {
			String town = town(number);
			return switch (number % 4) {
				case 0 -> "University of " + town;
				case 1 -> town + " Institute of Technology";
				case 2 -> town + " State University";
				default -> "Université de " + town;
			};
		}

		private static String town(int number) {
			return TOWNS[number % TOWNS.length].replace('-', ' ');
		}

		String language() {
			int dice = this.random.nextInt(100);
			return (dice < 82) ? "en" : OTHERS[dice % OTHERS.length].substring(0, 2);
		}

		String title(String language) {
			List<String> forms = language.equals("en") ? List.of(ENGLISH) : List.of(OTHERS)
				.stream()
				.filter((form) -> form.startsWith(language))
				.map((form) -> form.substring(3))
				.toList();
			String title = forms.get(this.random.nextInt(forms.size())).formatted(noun(), noun());
			return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
		}

		private String noun() {
			String noun = SUBJECTS[this.random.nextInt(SUBJECTS.length)];
			return switch (this.random.nextInt(8)) {
				case 0 -> MATHS[this.random.nextInt(MATHS.length)] + " " + noun;
				case 1, 2, 3 -> FIELDS[this.random.nextInt(FIELDS.length)].toLowerCase(Locale.ROOT) + " of " + noun;
				default -> noun;
			};
		}

		/** Markdown of about that many characters. */
		String text(int length) {
			StringBuilder text = new StringBuilder();
			while (text.length() < length) {
				switch (this.random.nextInt(14)) {
					case 0 -> text.append("\n\n");
					case 1 -> text.append("\n\n").append(DISPLAYS[this.random.nextInt(DISPLAYS.length)]).append("\n\n");
					case 2 -> text.append("\n\n- ").append(noun()).append("\n- ").append(noun()).append("\n\n");
					case 3 -> text.append("See [the paper](https://papers.example/").append(this.random.nextInt(90_000)).append("). ");
					default -> text.append(SENTENCES[this.random.nextInt(SENTENCES.length)].formatted(noun(), noun())).append(' ');
				}
			}
			return text.toString().strip();
		}

		static String slug(String words) {
			String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
			plain = plain.replace('ł', 'l').replace('ø', 'o').replace('ı', 'i').replace("’", "");
			plain = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
			return (plain.length() <= 80) ? plain : plain.substring(0, plain.lastIndexOf('-', 80));
		}

	}

	/** Writes the items of a {@code lectern/1} document. */
	private static final class Json {

		static String of(Event event) {
			String at = event.date().minusDays(40) + "T09:00:00Z";
			boolean open = event.state().equals("PUBLISHED") || event.state().equals("DELETED");
			return "{\"id\":\"" + event.id() + "\"" + (open ? ",\"slug\":" + text(event.slug()) : "")
					+ ",\"slugFromTitle\":" + (open && event.fromTitle()) + ",\"status\":\""
					+ (open ? "PUBLISHED" : event.state()) + "\",\"standing\":\"" + event.standing() + "\""
					+ (event.standing().equals("AS_PLANNED") ? "" : ",\"standingNote\":\"The speaker is ill\"")
					+ (event.state().equals("DELETED") ? ",\"deletedAt\":\"" + at + "\"" : "") + ",\"createdAt\":\"" + at
					+ "\",\"updatedAt\":\"" + at + "\"" + (open ? ",\"publishedAt\":\"" + at + "\"" : "")
					+ ",\"details\":" + details(event) + "}";
		}

		private static String details(Event event) {
			return "{\"kind\":\"" + event.kind() + "\"" + ((event.series() != null) ? ",\"series\":" + pick(event.series()) : "")
					+ ",\"when\":" + when(event) + ",\"place\":" + place(event) + ",\"registration\":" + registration(event)
					+ ",\"talks\":" + list(event.talks(), Json::talk) + ",\"topics\":" + list(event.topics(), Json::pick)
					+ ",\"access\":{}" + (event.hosted() ? ",\"host\":\"Department of Everything\",\"contact\":\"talks@everywhere.example\"" : "")
					+ "}";
		}

		private static String when(Event event) {
			LocalTime time = event.time();
			return "{\"date\":\"" + event.date() + "\""
					+ ((time != null) ? ",\"time\":\"" + time + ":00\",\"endTime\":\"" + time.plusHours(1) + ":00\"" : "")
					+ ((event.endDate() != null) ? ",\"endDate\":\"" + event.endDate() + "\"" : "") + ",\"zone\":\"" + event.zone() + "\"}";
		}

		private static String place(Event event) {
			return "{" + ((event.venue() != null) ? "\"venue\":" + pick(event.venue()) + "," : "") + "\"online\":" + event.online()
					+ (event.online() ? ",\"platform\":\"Zoom\",\"joinUrl\":\"https://zoom.example/j/" + Math.abs(event.id().getLeastSignificantBits() % 10_000_000) + "\"" : "")
					+ ",\"joinAccess\":\"" + (event.registers() ? "AFTER_REGISTRATION" : "NEAR_THE_START") + "\"}";
		}

		private static String registration(Event event) {
			return event.registers() ? "{\"url\":\"https://register.example/" + event.slug() + "\",\"required\":" + event.hosted()
					+ ",\"closesDate\":\"" + event.date().minusDays(1) + "\"}" : "{\"required\":false}";
		}

		private static String talk(Talk talk) {
			return "{" + ((talk.title() != null) ? "\"title\":" + text(talk.title()) + "," : "")
					+ ((talk.text() != null) ? "\"abstractText\":" + text(talk.text()) + "," : "") + "\"language\":\"" + talk.language() + "\""
					+ ((talk.offset() != null) ? ",\"startOffset\":" + talk.offset() : "") + ",\"appearances\":"
					+ list(talk.appearances(), Json::appearance) + ",\"materials\":" + list(talk.materials(), Json::material) + "}";
		}

		private static String appearance(Appearance one) {
			return "{\"speaker\":{\"slug\":\"" + one.slug() + "\",\"name\":" + text(one.name()) + "},\"role\":\"" + one.role() + "\""
					+ ((one.position() != null) ? ",\"position\":" + text(one.position()) : "")
					+ ((one.affiliation() != null) ? ",\"affiliation\":" + text(one.affiliation()) : "") + "}";
		}

		private static String material(String kind) {
			return "{\"kind\":\"" + kind + "\",\"url\":\"https://files.example/" + kind.toLowerCase(Locale.ROOT) + ".pdf\"}";
		}

		private static String pick(Thing thing) {
			return "{\"slug\":" + text(thing.slug()) + ",\"name\":" + text(thing.name()) + "}";
		}

		private static <T> String list(List<T> items, java.util.function.Function<T, String> form) {
			return items.stream().map(form).collect(Collectors.joining(",", "[", "]"));
		}

		static String text(String text) {
			return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
		}

	}

	/** Writes the events of a calendar file (RFC 5545). */
	private static final class Ics {

		static void write(Event event, Writer out) throws IOException {
			Talk talk = event.talks().get(0);
			String people = talk.appearances().stream().map(Appearance::name).collect(Collectors.joining(", "));
			line(out, "BEGIN:VEVENT");
			line(out, "UID:" + event.id() + "-calendar@elsewhere.example");
			line(out, "DTSTAMP:20260101T000000Z");
			line(out, start(event));
			if (event.time() != null) {
				line(out, "DURATION:PT1H");
			}
			line(out, "SUMMARY:" + text((talk.title() != null) ? talk.title() : "TBA"));
			line(out, "DESCRIPTION:" + text("Speaker: " + people + "\n\nAbstract: " + talk.text()));
			if (event.venue() != null) {
				line(out, "LOCATION:" + text(event.venue().name()));
			}
			line(out, "CATEGORIES:" + event.topics().stream().map((topic) -> text(topic.name())).collect(Collectors.joining(",")));
			line(out, "END:VEVENT");
		}

		private static String start(Event event) {
			String date = event.date().toString().replace("-", "");
			return (event.time() == null) ? "DTSTART;VALUE=DATE:" + date : "DTSTART;TZID=" + ZoneId.of(event.zone()) + ":" + date
					+ "T" + event.time().toString().replace(":", "") + "00";
		}

		private static String text(String text) {
			return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
		}

		/** Folded at 60 characters, which are never more than 75 octets in Latin letters. */
		private static void line(Writer out, String line) throws IOException {
			for (int start = 0; start < line.length(); start += 60) {
				out.write(((start > 0) ? " " : "") + line.substring(start, Math.min(line.length(), start + 60)) + "\r\n");
			}
		}

	}

}
