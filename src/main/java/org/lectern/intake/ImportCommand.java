package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lectern.ops.Command;
import org.lectern.site.LateSaving;
import org.lectern.site.LateSaving.Unsaved;
import org.lectern.site.Site;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Imports files and folders from the command line. */
@Component("import")
@Description("FILE|DIR… [--series NAME] [--zone ZONE] [--publish] [--dry-run] [--source NAME]   brings events in")
class ImportCommand implements Command {

	private final Importer importer;

	private final Site site;

	private final LateSaving saving;

	ImportCommand(Importer importer, Site site, LateSaving saving) {
		this.importer = importer;
		this.site = site;
		this.saving = saving;
	}

	@Override
	public Outcome run(List<String> arguments, PrintStream out) {
		try {
			ImportArguments wish = ImportArguments.of(arguments);
			List<Upload> files = files(wish.paths());
			if (files.isEmpty()) {
				throw new IllegalArgumentException("There is no file in " + wish.paths().get(0) + ".");
			}
			TerminalProgress progress = new TerminalProgress(out);
			Order order = wish.order(this.site.zone(), this.site.today());
			Report report = this.saving.during(() -> this.importer.run(files, order, progress));
			progress.end();
			new Summary(out).print(report, wish.dryRun());
			return outcome(report);
		}
		catch (Unsaved ex) {
			out.println(ex.getMessage());
			out.println("Once that is mended, import the same again: what is there stays as it is.");
			return Outcome.SOME_REFUSED;
		}
		catch (IllegalArgumentException | IOException ex) {
			out.println(ex.getMessage());
			return Outcome.NOTHING_DONE;
		}
	}

	private static Outcome outcome(Report report) {
		if (report.files().stream().allMatch((file) -> file.format() == null)) {
			return Outcome.NOTHING_DONE;
		}
		return (report.refused() > 0 || report.cancelled()) ? Outcome.SOME_REFUSED : Outcome.DONE;
	}

	private static List<Upload> files(List<Path> paths) throws IOException {
		List<Upload> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				try (Stream<Path> found = Files.walk(path)) {
					found.filter(Files::isRegularFile)
						.filter((file) -> !isHidden(path.relativize(file)))
						.sorted()
						.forEach((file) -> files.add(new OnDisk(path.relativize(file).toString(), file)));
				}
			}
			else if (Files.isReadable(path)) {
				files.add(new OnDisk(String.valueOf(path.getFileName()), path));
			}
			else {
				throw new IllegalArgumentException("There is no file " + path + " that can be read.");
			}
		}
		return files;
	}

	private static boolean isHidden(Path path) {
		for (Path part : path) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}

	/** A file on this machine. */
	private record OnDisk(String name, Path path) implements Upload {

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(this.path);
		}

		@Override
		public long size() throws IOException {
			return Files.size(this.path);
		}

	}

}
