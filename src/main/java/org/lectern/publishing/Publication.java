package org.lectern.publishing;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Writes what a crawl found, and the search beside it. */
final class Publication {

	/** Where the search stands among the files. */
	static final String SEARCH = "/search/";

	/** What no page may link to and yet is there. */
	private static final List<String> ALWAYS = List.of("/", "/lectures", "/archive", "/series", "/speakers", "/topics",
			"/venues", "/next", "/follow", "/changes", "/embed", "/embed.js", "/sitemap.xml", "/robots.txt",
			"/site.webmanifest", "/sw.js", "/offline", "/events.ics", "/events.atom", "/events.json", "/archive.ics",
			SearchPage.PATH);

	private static final int OFTEN = 500;

	private final URI site;

	private final Links links;

	private final Folder folder;

	private final PrintStream out;

	private int said;

	Publication(URI site, @Nullable URI publicly, Folder folder, PrintStream out) {
		this.site = site;
		this.links = new Links(site, publicly);
		this.folder = folder;
		this.out = out;
	}

	/**
	 * Writes everything that can be reached from the first page and these addresses.
	 * @param scratch a folder for what is between being found and being written
	 */
	void write(Collection<Address> further, Path scratch) throws IOException {
		Crawl crawl = new Crawl(site, links, scratch);
		Map<Address, Fetched> found = crawl
			.from(Stream.concat(ALWAYS.stream().map(Address::of), further.stream()).toList(), this::say);
		StaticPage pages = new StaticPage(links, found);
		for (Fetched fetched : found.values()) {
			write(fetched, pages);
		}
		folder.write("404.html", pages.of(Files.readAllBytes(crawl.missing()), site.resolve("/")));
	}

	private void write(Fetched fetched, StaticPage pages) throws IOException {
		if (fetched.file() == null) {
			folder.write(fetched.name(), StaticPage.leadingTo(String.valueOf(fetched.target())));
			return;
		}
		byte[] content = Files.readAllBytes(fetched.file());
		if (fetched.address().path().equals(SearchPage.PATH)) {
			folder.write(SEARCH.substring(1) + "index.html", pages.of(content, fetched.address().at(site)));
		}
		else {
			folder.write(fetched.name(), fetched.isPage() ? pages.of(content, fetched.address().at(site)) : content);
		}
	}

	private void say(int found) {
		if (found >= said + OFTEN) {
			said = found;
			out.println(found + " pages and files so far …");
		}
	}

}
