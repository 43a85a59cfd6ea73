package org.lectern.embed;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Reader;
import org.lectern.site.Accent;
import org.lectern.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Helps to put a list into another site: choose, see how it looks, copy. */
@Controller
class BuilderController {

	private static final Map<String, String> WIDTHS = Map.of("280", "narrow", "360", "phone", "640", "column");

	private final Catalog catalog;

	private final Site site;

	BuilderController(Catalog catalog, Site site) {
		this.catalog = catalog;
		this.site = site;
	}

	@GetMapping("/embed-builder")
	String show(@RequestParam Map<String, String> parameters, Model model) {
		Embed embed = Embed.of(Pasted.read(parameters));
		URI base = site.baseUrl();
		model.addAttribute("embed", embed);
		model.addAttribute("filter", embed.filter());
		model.addAttribute("width", WIDTHS.getOrDefault(parameters.getOrDefault("width", ""), "whole"));
		model.addAttribute("shownAccent", shown(embed));
		model.addAttribute("code", (base != null) ? new Code(base.toString().replaceFirst("/$", ""), embed) : null);
		model.addAttribute("everySeries", catalog.series(Reader.ANYONE));
		model.addAttribute("topics", catalog.topics(Reader.ANYONE));
		model.addAttribute("venues", catalog.venues(Reader.ANYONE));
		model.addAttribute("unlisted", true);
		return "embed/builder";
	}

	@GetMapping("/embed/builder")
	ResponseEntity<Void> move(@RequestParam Map<String, String> parameters) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(Embed.link("/embed-builder", parameters)))
			.build();
	}

	/**
	 * What becomes of the colour where it would be hard to read; missing where nothing
	 * does.
	 */
	private static @Nullable Accent shown(Embed embed) {
		Accent accent = embed.accent();
		if (accent == null) {
			return null;
		}
		Accent shown = "dark".equals(embed.paper()) ? accent.onDark() : accent.onLight();
		return shown.equals(accent) ? null : shown;
	}

}
