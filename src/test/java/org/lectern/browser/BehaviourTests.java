package org.lectern.browser;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Each behaviour of {@code static/js} on a page of its own, under the site's policy.
 */
@BrowserTest
class BehaviourTests {

	private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

	private static final String SUGGESTIONS = """
			[{"value": "Ada Lovelace", "note": "Analytical Society", "fills": {"affiliation": "Analytical Society"}},
			{"value": "Ada Yonath", "fills": {}}]""";

	@Test
	void theReadersOwnTimeStandsBesideAnotherOne(Viewer viewer) {
		shows(viewer.livingIn("Europe/Berlin"), "own-time", """
				<time datetime="2026-11-04T14:00-06:00" data-own-time="{} your time">2:00 pm</time>
				<time datetime="2026-11-04T20:00-06:00" data-own-time="{} your time">8:00 pm</time>""");
		assertThat(viewer.page().locator(".own-time").first()).hasText("9:00 pm your time");
		assertThat(viewer.page().locator(".own-time").last()).hasText("Thu, Nov 5, 3:00 am your time");
	}

	@Test
	void theSameWallTimeIsNotToldTwice(Viewer viewer) {
		shows(viewer.livingIn("America/Mexico_City"), "own-time", """
				<time datetime="2026-11-04T14:00-06:00" data-own-time="{} your time">2:00 pm</time>
				<time datetime="2026-07-01T14:00-05:00" data-own-time="{} your time">2:00 pm</time>""");
		assertThat(viewer.page().locator(".own-time")).hasText(new String[] { "1:00 pm your time" });
	}

	@Test
	void aListShowsWhatHoldsAllTheWords(Viewer viewer) {
		Page page = shows(viewer, "filter", """
				<form><input data-filter="list" aria-label="Words"><p data-count="{} of {}">2 talks</p></form>
				<div id="list"><section class="group"><h2>May</h2><article>Erdős on graphs</article></section>
				<section class="group"><h2>June</h2><article>Łukasiewicz on logic</article></section></div>""");
		page.getByLabel("Words").fill("logic lukas");
		assertThat(page.getByText("Łukasiewicz")).isVisible();
		assertThat(page.getByText("Erdős")).isHidden();
		assertThat(page.getByText("May")).isHidden();
		assertThat(page.getByText("1 of 2")).isVisible();
		page.getByLabel("Words").fill("");
		assertThat(page.getByText("Erdős")).isVisible();
		assertThat(page.getByText("2 talks")).isVisible();
	}

	@Test
	void aSuggestionIsChosenByKeyboardAndFillsItsRow(Viewer viewer) {
		answers(viewer, "**/suggestions?q=ad", "application/json", SUGGESTIONS);
		Page page = shows(viewer, "suggest", """
				<form><fieldset data-row><label>Name <input name="name" data-suggest="/suggestions"></label>
				<label>Place <input name="place" data-filled-by="affiliation"></label></fieldset></form>""");
		Locator name = page.locator("[name=name]");
		name.pressSequentially("ad");
		assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
		assertThat(name).hasAttribute("aria-expanded", "true");
		name.press("ArrowDown");
		name.press("Enter");
		assertThat(name).hasValue("Ada Lovelace");
		assertThat(page.getByLabel("Place")).hasValue("Analytical Society");
		assertThat(name).hasAttribute("aria-expanded", "false");
	}

	@Test
	void aRowIsAddedWithoutANewPage(Viewer viewer) {
		answers(viewer, "**/rows", "text/html", """
				<!doctype html><form><div id="talks"><input name="talks[0].title" value="One" aria-label="First">
				<input name="talks[1].title" aria-label="Second"></div></form>""");
		Page page = shows(viewer, "rows", """
				<form method="post" action="/rows"><label>Note <input name="note" value="kept"></label><div id="talks">
				<input name="talks[0].title" aria-label="First"></div><button data-rows="talks">Add</button></form>""");
		page.getByText("Add").click();
		assertThat(page.getByLabel("Second")).isFocused();
		assertThat(page.getByLabel("First")).hasValue("One");
		assertThat(page.getByLabel("Note")).hasValue("kept");
	}

	@Test
	void theFormSaysWhatItUnderstood(Viewer viewer) {
		answers(viewer, "**/understood", "text/html", "<b>Wednesday, 4 November 2026</b>, 2:00 pm");
		Page page = shows(viewer, "echo",
				"""
						<form method="post"><label>Date <input name="date"></label><output data-echo="/understood"></output></form>
						""");
		page.getByLabel("Date").fill("2026-11-04");
		assertThat(page.locator("output")).hasText("Wednesday, 4 November 2026, 2:00 pm");
	}

	@Test
	void aTextIsCopiedOrElseSelected(Viewer viewer) {
		Page page = shows(viewer, "copy", """
				<p id="words">Ada Byron, “Notes”</p>
				<button hidden data-copy="words" data-copied="Copied">Copy</button>""");
		page.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }");
		page.getByText("Copy").click();
		assertThat(page.getByText("Copied")).isVisible();
		Assertions.assertThat(page.evaluate("copied")).isEqualTo("Ada Byron, “Notes”");
		page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
		page.locator("button").click();
		Assertions.assertThat(page.evaluate("getSelection().toString()")).isEqualTo("Ada Byron, “Notes”");
	}

	@Test
	void anAddressIsHandedToTheDevice(Viewer viewer) {
		viewer.page()
			.addInitScript("navigator.share = async (what) => { window.shared = what.title + ' ' + what.url; }");
		Page page = shows(viewer, "share", "<button hidden data-share=\"Notes\">Share</button>");
		page.getByText("Share").click();
		Assertions.assertThat(page.evaluate("shared")).asString().matches("Notes http.*/trial");
	}

	@Test
	void formulasAreDrawnAndBadOnesStayReadable(Viewer viewer) {
		Page page = shows(viewer, "maths", """
				<p><span data-math="inline">\\frac{1}{2}</span></p><p><span data-math="inline">\\frac{1}{</span></p>
				<script defer src="/webjars/katex/0.18.11/dist/katex.min.js"></script>""");
		assertThat(page.locator("[data-math] .katex")).hasCount(1);
		assertThat(page.locator("[data-math]").last()).hasText("\\frac{1}{");
	}

	@Test
	void anAnswerComesWhileOneTypes(Viewer viewer) {
		answers(viewer, "**/find?q=kno", "text/html", """
				<!doctype html><div id="found"><p role="status">1 event</p>
				<ol class="hits"><li><a class="title" href="/events/knots">Knots</a></li></ol></div>""");
		Page page = shows(viewer, "live", """
				<form action="/find" data-live="found"><label>Words <input type="search" name="q"></label></form>
				<div id="found"><p role="status">Nothing</p></div>""");
		page.getByLabel("Words").pressSequentially("kno");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 event");
		assertThat(page).hasURL(Pattern.compile("/find\\?q=kno$"));
		page.getByLabel("Words").press("ArrowDown");
		assertThat(page.getByText("Knots")).isFocused();
		page.getByText("Knots").press("ArrowUp");
		assertThat(page.getByLabel("Words")).isFocused();
	}

	@Test
	void aKeyLeadsToTheSearch(Viewer viewer) {
		Page page = shows(viewer, "hotkey",
				"""
						<form><label>Words <input type="search" data-hotkey="/"></label> <label>Other <input></label></form>""");
		page.getByLabel("Other").press("/");
		assertThat(page.getByLabel("Other")).hasValue("/");
		page.getByLabel("Other").blur();
		page.keyboard().press("/");
		assertThat(page.getByLabel("Words")).isFocused();
		assertThat(page.getByLabel("Words")).hasValue("");
	}

	private static Page shows(Viewer viewer, String behaviour, String body) {
		answers(viewer, "**/trial", "text/html;charset=utf-8", """
				<!doctype html><html lang="en"><title>Trial</title><link rel="stylesheet" href="/css/lectern.css">
				<main>%s</main><script type="module" src="/js/%s.js"></script></html>""".formatted(body, behaviour));
		return viewer.opens("/trial");
	}

	private static void answers(Viewer viewer, String address, String type, String body) {
		viewer.page()
			.route(address,
					(route) -> route.fulfill(new Route.FulfillOptions().setContentType(type)
						.setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", POLICY))
						.setBody(body)));
	}

}
