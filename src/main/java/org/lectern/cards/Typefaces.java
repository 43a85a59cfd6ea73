package org.lectern.cards;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house's serif, and behind it whatever the machine has for other scripts.
 *
 * @param regular for small text
 * @param bold for titles and names
 * @param others of the machine; none where it has no typefaces
 */
record Typefaces(Font regular, Font bold, List<Font> others) {

	private static final Logger log = LoggerFactory.getLogger(Typefaces.class);

	private static final String SETTING = "sun.awt.fontconfig";

	/** For small text. */
	Lettering plain(float size) {
		return new Lettering(this.regular, this.others, Font.PLAIN, size);
	}

	/** For titles and names. */
	Lettering strong(float size) {
		return new Lettering(this.bold, this.others, Font.BOLD, size);
	}

	/** Loads them; missing where this Java cannot draw text at all. */
	static @Nullable Typefaces load() {
		try {
			return read();
		}
		catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError ex) {
			return withoutTheMachines();
		}
	}

	/**
	 * Java gives up where a machine has no typefaces, unless it is told not to look for
	 * them; then the house's own can still be used.
	 */
	private static @Nullable Typefaces withoutTheMachines() {
		if (System.getProperty(SETTING) != null) {
			return null;
		}
		try {
			Path nothing = Files.createTempFile("lectern", ".fontconfig");
			Files.writeString(nothing, "version=1\nsequence.allfonts=default\n");
			System.setProperty(SETTING, nothing.toString());
			Typefaces own = read();
			Files.delete(nothing);
			return own;
		}
		catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError ex) {
			log.warn("This Java cannot draw text ({}): previews of events have no picture", ex.toString());
			return null;
		}
	}

	private static Typefaces read() throws IOException, FontFormatException {
		return new Typefaces(own("regular"), own("semibold"), machines());
	}

	private static Font own(String style) throws IOException, FontFormatException {
		String name = "source-serif-4-" + style + ".ttf";
		try (InputStream file = Objects.requireNonNull(Typefaces.class.getResourceAsStream(name))) {
			return Font.createFont(Font.TRUETYPE_FONT, file);
		}
	}

	private static List<Font> machines() {
		try {
			List<Font> fonts = List.of(new Font(Font.SERIF, Font.PLAIN, 1), new Font(Font.SANS_SERIF, Font.PLAIN, 1));
			fonts.forEach((font) -> font.canDisplay('a'));
			return fonts;
		}
		catch (RuntimeException | Error ex) {
			return List.of();
		}
	}

}
