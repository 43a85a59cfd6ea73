package org.lectern.search;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.lectern.CorpusTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Looks for real talks among ten thousand. */
@CorpusTest
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
	Reach reach;

	@Autowired
	Search search;

	@Autowired
	Catalog catalog;

	@Test
	void whatOneLooksForStandsFirst() {
		assertThat(catalog.countUpTo(10_001, Reader.ANYONE, Filter.NONE)).isGreaterThan(10_000);
		await().atMost(Duration.ofMinutes(1)).until(reach::isPresent);
		Map<String, String> wrong = new TreeMap<>();
		FIRST.forEach((words, title) -> {
			String first = first(words);
			if (!first.startsWith(title)) {
				wrong.put(words, first);
			}
		});
		assertThat(wrong).isEmpty();
	}

	private String first(String words) {
		return search.results(Asking.of(Map.of("q", words)))
			.flatMap((results) -> results.hits().stream().findFirst())
			.map((hit) -> hit.title().stream().map(Piece::text).reduce("", String::concat))
			.orElse("");
	}

}
