package org.lectern.citation;

import java.util.List;
import java.util.function.Function;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Reader;
import org.lectern.site.Moved;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** An event's talks as files for reference managers. */
@Controller
class CitationController {

	private static final MediaType BIBTEX = MediaType.parseMediaType("application/x-bibtex;charset=utf-8");

	private static final MediaType RIS = MediaType.parseMediaType("application/x-research-info-systems;charset=utf-8");

	private static final MediaType CSL = MediaType.parseMediaType("application/vnd.citationstyles.csl+json");

	private final Catalog catalog;

	private final Citations citations;

	private final JsonMapper json;

	CitationController(Catalog catalog, Citations citations, JsonMapper json) {
		this.catalog = catalog;
		this.citations = citations;
		this.json = json;
	}

	@GetMapping("/events/{slug}.bib")
	ResponseEntity<String> bibtex(@PathVariable String slug) {
		return file(slug, ".bib", BIBTEX, Bibtex::of);
	}

	@GetMapping("/events/{slug}.ris")
	ResponseEntity<String> ris(@PathVariable String slug) {
		return file(slug, ".ris", RIS, Ris::of);
	}

	@GetMapping("/events/{slug}.csl.json")
	ResponseEntity<String> csl(@PathVariable String slug) {
		return file(slug, ".csl.json", CSL, (cited) -> this.json.writeValueAsString(Csl.of(cited)));
	}

	private ResponseEntity<String> file(String slug, String ending, MediaType type,
			Function<List<Cited>, String> writer) {
		List<Cited> cited = cited(slug, ending);
		EventRecord record = this.catalog.record(Reader.ANYONE, slug);
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.lastModified(record.changedAt())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(record.slug() + ending).build().toString())
			.body(writer.apply(cited));
	}

	private List<Cited> cited(String slug, String ending) {
		try {
			return this.citations.of(this.catalog.event(Reader.ANYONE, slug).event());
		}
		catch (Moved moved) {
			throw moved.with(ending);
		}
	}

}
