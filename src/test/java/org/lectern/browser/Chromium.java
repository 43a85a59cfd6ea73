package org.lectern.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The browser of the machine, driven by the node of the machine: none is downloaded.
 * {@code LECTERN_CHROMIUM} and {@code PLAYWRIGHT_NODEJS_PATH} name others than those
 * found.
 */
record Chromium(Playwright driver, Browser browser) implements AutoCloseable {

	private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final List<String> ELSEWHERE = List.of("/snap/bin/chromium",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

	/** What has to be installed before browser tests can run, or an empty text. */
	static String missing() {
		if (executable().isEmpty()) {
			return "No Chromium found (install chromium, or let LECTERN_CHROMIUM name it)";
		}
		if (node().isEmpty() && !bundled()) {
			return "No node found (install nodejs, or build with -Pbundled-node)";
		}
		return "";
	}

	static Chromium start() {
		Playwright driver = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
		Browser browser = driver.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(QUIET));
		return new Chromium(driver, browser);
	}

	@Override
	public void close() {
		browser.close();
		driver.close();
	}

	private static Map<String, String> environment() {
		String browsersStay = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
		return node().map((node) -> Map.of(browsersStay, "1", "PLAYWRIGHT_NODEJS_PATH", node.toString()))
			.orElse(Map.of(browsersStay, "1"));
	}

	private static Optional<Path> executable() {
		Stream<Path> named = Stream.ofNullable(System.getenv("LECTERN_CHROMIUM")).map(Path::of);
		Stream<Path> installed = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
		Stream<Path> elsewhere = ELSEWHERE.stream().map(Path::of);
		return Stream.of(named, installed, elsewhere).flatMap((paths) -> paths).filter(Files::isExecutable).findFirst();
	}

	private static Optional<Path> node() {
		Stream<Path> named = Stream.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH")).map(Path::of);
		return Stream.concat(named, onPath("node", "node.exe")).filter(Files::isExecutable).findFirst();
	}

	private static boolean bundled() {
		return Chromium.class.getResource("/driver/linux/node") != null;
	}

	private static Stream<Path> onPath(String... names) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator))
			.flatMap((folder) -> Stream.of(names).map((name) -> Path.of(folder, name)));
	}

}
