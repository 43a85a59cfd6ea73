package org.lectern.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Walks the whole public site from link to link, and keeps what it finds. */
final class Crawl {

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI site;

	private final Links links;

	private final Path folder;

	private final Map<Address, Fetched> found = new LinkedHashMap<>();

	private final Set<Address> seen = new HashSet<>();

	private final Deque<Address> ahead = new ArrayDeque<>();

	Crawl(URI site, Links links, Path folder) {
		this.site = site;
		this.links = links;
		this.folder = folder;
	}

	/**
	 * Everything that can be reached from these addresses.
	 * @param progress is told how many were found, now and then
	 */
	Map<Address, Fetched> from(Collection<Address> beginnings, IntConsumer progress) throws IOException {
		beginnings.forEach(this::plan);
		while (!ahead.isEmpty()) {
			visit(ahead.remove());
			progress.accept(found.size());
		}
		return found;
	}

	/** The page for addresses that are not there. */
	Path missing() throws IOException {
		Path file = Files.createTempFile(folder, "missing", ".html");
		Files.write(file, ask(site.resolve("/nothing-is-here")).body());
		return file;
	}

	private void plan(Address address) {
		if (seen.add(address)) {
			ahead.add(address);
		}
	}

	private void visit(Address address) throws IOException {
		HttpResponse<byte[]> answer = ask(address.at(site));
		String type = answer.headers().firstValue("Content-Type").orElse("");
		if (answer.statusCode() / 100 == 3) {
			lead(address, answer.headers().firstValue("Location").orElse("/"));
		}
		else if (answer.statusCode() == 200) {
			keep(address, type, answer.body());
		}
	}

	private void lead(Address address, String target) {
		links.address(site.resolve(target)).ifPresent((there) -> {
			plan(there);
			found.put(address, new Fetched(address, true, null, there.link()));
		});
	}

	private void keep(Address address, String type, byte[] body) throws IOException {
		boolean page = type.startsWith("text/html");
		if (page) {
			Document document = Jsoup.parse(new String(body, StandardCharsets.UTF_8), address.at(site).toString());
			if (isEmptyMonth(address, document)) {
				return;
			}
			links.of(document).forEach(this::plan);
		}
		else if (type.startsWith("text/css") || type.contains("xml") || type.contains("manifest")) {
			links.of(new String(body, StandardCharsets.UTF_8), address.at(site)).forEach(this::plan);
		}
		Path file = Files.createTempFile(folder, "found", page ? ".html" : ".file");
		Files.write(file, body);
		found.put(address, new Fetched(address, page, file, null));
	}

	/**
	 * Months and weeks go on for ever, those with nothing in them are not asked to be
	 * found.
	 */
	private static boolean isEmptyMonth(Address address, Document page) {
		return address.path().startsWith("/calendar/")
				&& page.selectFirst("meta[name=robots][content=noindex]") != null;
	}

	private HttpResponse<byte[]> ask(URI address) throws IOException {
		try {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

}
