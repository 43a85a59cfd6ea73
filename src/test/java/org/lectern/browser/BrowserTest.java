package org.lectern.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.SiteTest;

/**
 * The same site as in {@link SiteTest}, looked at with Chromium: each test may take a
 * {@link Viewer}. Without Chromium or node the tests are skipped and say so; where
 * {@code LECTERN_BROWSER=required} is set, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@Tag("browser")
@ExtendWith(Browsing.class)
public @interface BrowserTest {

}
