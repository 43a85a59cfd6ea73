package org.lectern.ops;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Writes the whole record into a file. */
@Component("export")
@Description("FILE   writes the whole record as JSON; as .zip with the photos beside it")
class ExportCommand implements Command {

	private final Export export;

	ExportCommand(Export export) {
		this.export = export;
	}

	@Override
	public Outcome run(List<String> arguments, PrintStream out) {
		if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
			out.println("Name one file to write to, such as lectern.json or lectern.zip.");
			return Outcome.NOTHING_DONE;
		}
		Path file = Path.of(arguments.get(0)).toAbsolutePath();
		Path half = file.resolveSibling(file.getFileName() + ".part");
		try {
			write(half, file.toString().toLowerCase(Locale.ROOT).endsWith(".zip"));
			Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
			out.println("Wrote " + file + ", " + Files.size(file) + " bytes.");
			return Outcome.DONE;
		}
		catch (IOException ex) {
			out.println(file + " can't be written: " + ex.getMessage());
			return Outcome.NOTHING_DONE;
		}
	}

	private void write(Path file, boolean zip) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			if (zip) {
				this.export.zip(out);
			}
			else {
				this.export.json(out);
			}
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

}
