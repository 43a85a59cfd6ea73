package org.lectern.ops;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Inventory;
import org.lectern.catalog.Kept;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.media.Photos;
import org.lectern.site.Logos;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole record as one document, item by item, as it is at one moment. Two
 * exports of the same record are the same bytes.
 */
@Component("exporter")
public class Export {

	private final Inventory inventory;

	private final Site site;

	private final Photos photos;

	private final Logos logos;

	private final Provenance provenance;

	private final TransactionTemplate moment;

	Export(Inventory inventory, Site site, Photos photos, Logos logos, Provenance provenance,
			PlatformTransactionManager transactions) {
		this.inventory = inventory;
		this.site = site;
		this.photos = photos;
		this.logos = logos;
		this.provenance = provenance;
		this.moment = new TransactionTemplate(transactions);
		this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.moment.setReadOnly(true);
	}

	/** The document alone, without photos and logo. */
	public void json(OutputStream out) {
		this.moment.executeWithoutResult((status) -> new Document(out, null).write());
	}

	/** The document with photos and logo beside it. */
	public void zip(OutputStream out) {
		this.moment.executeWithoutResult((status) -> {
			try {
				ZipOutputStream zip = new ZipOutputStream(out);
				Set<String> photos = new TreeSet<>();
				entry(zip, Paper.NAME);
				new Document(zip, photos).write();
				for (String photo : photos) {
					put(zip, "photos/" + photo + ".jpg", this.photos.original(photo));
				}
				String logo = this.site.settings().logo();
				put(zip, "logo.png", (logo != null) ? this.logos.png(logo) : Optional.empty());
				zip.finish();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static void put(ZipOutputStream zip, String name, Optional<byte[]> content) throws IOException {
		if (content.isPresent()) {
			entry(zip, name);
			zip.write(content.get());
		}
	}

	private static void entry(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(0);
		zip.putNextEntry(entry);
	}

	/** The document being written, one thing a line. */
	private final class Document {

		private final Writer out;

		private final @Nullable Set<String> photos;

		Document(OutputStream out, @Nullable Set<String> photos) {
			this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			this.photos = photos;
		}

		void write() {
			Inventory inventory = Export.this.inventory;
			String logo = (this.photos != null) ? Export.this.site.settings().logo() : null;
			put("{\"format\":\"" + Paper.FORMAT + "\",\n\"site\":"
					+ json(Paper.SiteFacts.of(Export.this.site.settings(), logo)));
			section("venues", (to) -> inventory.venues(to::accept));
			section("topics", (to) -> inventory.topics(to::accept));
			section("series", (to) -> inventory.series(to::accept));
			section("speakers", (to) -> inventory.speakers((speaker) -> to.accept(pictured(speaker))));
			section("events", (to) -> inventory.events(to::accept));
			section("aliases", (to) -> inventory.aliases(to::accept));
			section("sources", (to) -> Export.this.provenance.each(to::accept));
			put("}\n");
			flush();
		}

		private void section(String name, Consumer<Consumer<Object>> items) {
			put(",\n\"" + name + "\":[");
			String[] before = { "\n" };
			items.accept((item) -> {
				put(before[0] + json(item));
				before[0] = ",\n";
			});
			put("\n]");
		}

		private Kept<SpeakerDetails> pictured(Kept<SpeakerDetails> speaker) {
			String photo = speaker.details().photo();
			if (this.photos == null) {
				return new Kept<>(speaker.id(), speaker.slug(), speaker.details().pictured(null));
			}
			if (photo != null) {
				this.photos.add(photo);
			}
			return speaker;
		}

		private static String json(Object item) {
			return Paper.MAPPER.writeValueAsString(item);
		}

		private void put(String text) {
			try {
				this.out.write(text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private void flush() {
			try {
				this.out.flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
