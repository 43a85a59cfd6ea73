package org.lectern.publishing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.lectern.catalog.Catalog;
import org.lectern.ops.Command;
import org.lectern.site.Site;
import org.lectern.text.Markdown;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Writes the whole public site as files. */
@Component("publish")
@Description("DIR   writes the whole public site as files, for any web server or CDN")
class PublishCommand implements Command {

	private final ApplicationContext context;

	private final Catalog catalog;

	private final Markdown markdown;

	private final Site site;

	PublishCommand(ApplicationContext context, Catalog catalog, Markdown markdown, Site site) {
		this.context = context;
		this.catalog = catalog;
		this.markdown = markdown;
		this.site = site;
	}

	@Override
	public Outcome run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
			out.println("Name the folder to write to, such as ./public.");
			return Outcome.NOTHING_DONE;
		}
		try {
			publish(Path.of(arguments.get(0)).toAbsolutePath().normalize(), out);
			return Outcome.DONE;
		}
		catch (IOException ex) {
			out.println(ex.getMessage());
			return Outcome.NOTHING_DONE;
		}
	}

	private void publish(Path path, PrintStream out) throws IOException {
		if (this.site.baseUrl() == null) {
			out.println("The site does not know its own address: calendars, feeds and the sitemap will lack links. "
					+ "Set --lectern.site.base-url=https://… or tell it at the desk.");
		}
		Folder folder = Folder.open(path);
		Path scratch = Files.createTempDirectory("lectern");
		try (LoopbackSite running = LoopbackSite.start(this.context, scratch.resolve("data"))) {
			WordIndex words = new WordIndex(this.markdown);
			words.read(this.catalog);
			words.write(folder);
			new Publication(running.address(), this.site.baseUrl(), folder, out).write(words.months(), scratch);
			int removed = folder.clear();
			out.println("%d files in %s: %d changed, %d removed.".formatted(folder.size(), path, folder.changed(),
					removed));
		}
		finally {
			FileSystemUtils.deleteRecursively(scratch);
		}
	}

}
