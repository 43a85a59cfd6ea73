package org.lectern.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.lectern.SiteTest;
import org.lectern.ops.Command;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for real talks among thousands: -Dlectern.corpus names the folder they lie in.
 */
@SiteTest
@EnabledIfSystemProperty(named = "lectern.corpus", matches = ".+")
class RelevanceTests {

	/** What is typed, and how the title of the first event must begin. */
	private static final Map<String, String> FIRST = Map.ofEntries(
			Map.entry("klaus molmer", "Quantum interactions with pulses"),
			Map.entry("Mølmer radiation", "Quantum interactions with pulses"),
			Map.entry("\"agent-based modelling\"", "Agent Based Modelling"),
			Map.entry("Gräbner-Radkowitsch eurozone", "Is the Eurozone disintegrating?"),
			Map.entry("graebner path dependency", "Structural change in times of increasing openness"),
			Map.entry("toplogical insulators", "Exceptional Topological Insulators"),
			Map.entry("Quantum gravity de sitter", "Locality from References in de Sitter"),
			Map.entry("Schrödinger photofission", "Three Hot Topics in Nuclear Engineering"),
			Map.entry("宋成", "非常规磁序的全电学操控"), Map.entry("superconductivity oxides", "Infinite-Layer Oxides"),
			Map.entry("brownian motion leeds", "Brownian Motion, Polar Oceans"),
			Map.entry("kubernetes metal-stack", "On-Prem Kubernetes at Scale"),
			Map.entry("android AOSP", "Towards a purely open AOSP"), Map.entry("debian derivatives", "Laniakea"),
			Map.entry("pytest introduction", "Introduction to pytest"),
			Map.entry("refeudalisierung demokratie", "Refeudalisierung als Gefahr"),
			Map.entry("Vermögenssteuer", "Vermögen wächst auch"),
			Map.entry("Geschichten des Neoliberalismus", "Geschichte des Neoliberalismus"),
			Map.entry("partition function dictionary minnesota", "The Quantum Group - Partition"),
			Map.entry("8 bit architecture C", "f8 - an 8 bit architecture"),
			Map.entry("kedro agriculture", "Python et Kedro"),
			Map.entry("reseaux sociaux pixels", "Visualiser les réseaux"),
			Map.entry("higgs agentic AI", "New Higgs Boson Candidates"),
			Map.entry("super-rich networks austria", "Networks of the super-rich"),
			Map.entry("hydrogen fairytail", "The hydrogen fairytale"),
			Map.entry("university of south florida joint modeling", "Joint Modeling of Multivariate"),
			Map.entry("tajik cookery", "Tajik Cookery Class"),
			Map.entry("decidim public policy", "FLOSS as a public policy"),
			Map.entry("spatial proceses change of support", "Modelling and inference for Spatial Processes"),
			Map.entry("bugs before runtime", "Identifying Bugs Before Runtime"),
			Map.entry("matroid", "A friendly Introduction to matroids"), Map.entry("mulcahy", "One, Two, Many"));

	@Autowired
	@Qualifier("import")
	Command importing;

	@Autowired
	Keeper keeper;

	@Autowired
	Search search;

	@Test
	void whatOneLooksForStandsFirst() throws Exception {
		takeIn();
		keeper.catchUp().get();
		keeper.catchUp().get();
		Map<String, String> wrong = new TreeMap<>();
		FIRST.forEach((words, title) -> {
			String first = first(words);
			if (!first.startsWith(title)) {
				wrong.put(words, first);
			}
		});
		assertThat(wrong).isEmpty();
	}

	private void takeIn() throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--publish"));
		for (String folder : List.of("ics", "json", "xml", "csv", "yaml")) {
			try (Stream<Path> files = Files.walk(Path.of(System.getProperty("lectern.corpus"), folder))) {
				files.filter(Files::isRegularFile)
					.filter((file) -> !file.endsWith("MANIFEST.tsv") && !file.endsWith("expected_ref.json"))
					.filter((file) -> !file.toString().contains("/history/") && !file.endsWith("HISTORY.tsv"))
					.map(Path::toString)
					.sorted()
					.forEach(arguments::add);
			}
		}
		importing.run(arguments, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
	}

	private String first(String words) {
		return search.results(Asking.of(Map.of("q", words)))
			.flatMap((results) -> results.hits().stream().findFirst())
			.map((hit) -> hit.title().stream().map(Piece::text).reduce("", String::concat))
			.orElse("");
	}

}
