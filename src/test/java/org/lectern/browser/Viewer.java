package org.lectern.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.lectern.MovableClock;
import org.lectern.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who looks at the site with a browser of their own: no cookie of another test,
 * and the time that the site's clock shows.
 */
public final class Viewer implements AutoCloseable {

	/** Rules that are about colours; for others it is the same whether it is dark. */
	private static final List<String> OF_COLORS = List.of("color-contrast", "link-in-text-block");

	private static final int NARROWEST = 320;

	private static final int PHONE = 360;

	private static final int DESK = 1280;

	private static final int HEIGHT = 720;

	private static final String STICKING_OUT = """
			document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
			  .filter((element) => element.getBoundingClientRect().right > innerWidth)
			  .map((element) => element.cloneNode().outerHTML)""";

	private final Browser browser;

	private final String site;

	private final MovableClock clock;

	private final Complaints complaints;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private Page page;

	Viewer(Browser browser, String site, MovableClock clock) {
		this.browser = browser;
		this.site = site;
		this.clock = clock;
		complaints = new Complaints(site);
		page = newPage(new Browser.NewContextOptions());
	}

	/** The page that this viewer sees, 1280 wide and light unless changed. */
	public Page page() {
		return page;
	}

	/** Goes to an address of the site, such as {@code /archive}, and waits for it. */
	public Page opens(String address) {
		page.navigate(site + address);
		return page;
	}

	/** Goes there and tells the status of the answer. */
	public int statusAt(String address) {
		Response response = page.navigate(site + address);
		assertThat(response).as(address).isNotNull();
		return response.status();
	}

	/** Signs in as the administrator and lands at the desk, or where it was going. */
	public Page signsIn() {
		if (!page.url().contains("/sign-in")) {
			opens("/sign-in");
		}
		page.getByLabel("Name").fill("admin");
		page.getByLabel("Password").fill(Visitor.PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
		return page;
	}

	/** From now on with a fresh browser that runs no script. */
	public Viewer withoutJavaScript() {
		page = newPage(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		return this;
	}

	/**
	 * From now on with a fresh browser in another time zone, such as
	 * {@code Europe/Berlin}.
	 */
	public Viewer livingIn(String zone) {
		page = newPage(new Browser.NewContextOptions().setTimezoneId(zone));
		return this;
	}

	/**
	 * From now on with a fresh browser that may keep pages for when the network is away;
	 * others may not, so that they always see what the site answers.
	 */
	public Viewer keepingPages() {
		page = newPage(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.ALLOW));
		return this;
	}

	/** From now on at the time that the site's clock shows now. */
	public Viewer later() {
		page.context().clock().setFixedTime(clock.millis());
		return this;
	}

	public Viewer onPhone() {
		page.setViewportSize(PHONE, HEIGHT);
		return this;
	}

	public Viewer inTheDark() {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		return this;
	}

	/**
	 * The page shown has no violation of any of axe's rules, best practices included,
	 * light and dark, on a phone and at a desk, and nothing sticks out at 320 pixels.
	 */
	public void assertAccessible() {
		assertThat(barriers()).isEmpty();
	}

	/** What {@link #assertAccessible} would hold against the page shown. */
	List<String> barriers() {
		List<String> barriers = new ArrayList<>(stickingOut());
		for (int width : new int[] { PHONE, DESK }) {
			page.setViewportSize(width, HEIGHT);
			inTheScheme(ColorScheme.DARK);
			barriers.addAll(violations(width + " dark", new AxeBuilder(page).withRules(OF_COLORS)));
			inTheScheme(ColorScheme.LIGHT);
			barriers.addAll(violations(width + " light", new AxeBuilder(page)));
		}
		return barriers;
	}

	/** What is wider than the narrowest screen, so that one has to scroll sideways. */
	List<String> stickingOut() {
		page.setViewportSize(NARROWEST, HEIGHT);
		Object elements = page.evaluate(STICKING_OUT);
		page.setViewportSize(DESK, HEIGHT);
		return ((List<?>) elements).stream().map((element) -> page.url() + " " + NARROWEST + ": " + element).toList();
	}

	/** What went wrong so far; from then on it is not held against the site any more. */
	public List<String> complaints() {
		return complaints.takeAll();
	}

	/** No error, no policy violated, no dialog, and nothing asked of another site. */
	void assertNothingWentWrong() {
		assertThat(complaints.takeAll()).isEmpty();
	}

	@Override
	public void close() {
		contexts.forEach(BrowserContext::close);
	}

	private Page newPage(Browser.NewContextOptions options) {
		BrowserContext context = browser.newContext(blocking(options).setViewportSize(DESK, HEIGHT).setLocale("en-US"));
		contexts.add(context);
		context.clock().setFixedTime(clock.millis());
		complaints.listenTo(context);
		return context.newPage();
	}

	private static Browser.NewContextOptions blocking(Browser.NewContextOptions options) {
		return (options.serviceWorkers != null) ? options : options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
	}

	private void inTheScheme(ColorScheme scheme) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
	}

	private List<String> violations(String how, AxeBuilder axe) {
		String where = page.url() + " " + how + ": ";
		return axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> where + rule.getId() + " " + node.getHtml()))
			.toList();
	}

}
