package org.lectern.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.lectern.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands each test a {@link Viewer} and asks afterwards whether the browser had anything
 * to complain about. The browser itself is started once.
 */
class Browsing implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

	private static final Logger log = LoggerFactory.getLogger(Browsing.class);

	private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
		String missing = Chromium.missing();
		if (missing.isEmpty()) {
			return ConditionEvaluationResult.enabled("Chromium and node were found");
		}
		if ("required".equals(System.getenv("LECTERN_BROWSER"))) {
			throw new IllegalStateException(missing + ", and LECTERN_BROWSER says that browser tests are required");
		}
		test.getRoot().getStore(NAMESPACE).computeIfAbsent("said", (key) -> {
			log.warn("{}: browser tests are skipped", missing);
			return true;
		});
		return ConditionEvaluationResult.disabled(missing);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Viewer.class;
	}

	@Override
	public Viewer resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return test.getStore(NAMESPACE).computeIfAbsent(Viewer.class, (type) -> viewer(test), Viewer.class);
	}

	@Override
	public void afterTestExecution(ExtensionContext test) {
		Viewer viewer = test.getStore(NAMESPACE).get(Viewer.class, Viewer.class);
		if (viewer != null && test.getExecutionException().isEmpty()) {
			viewer.assertNothingWentWrong();
		}
	}

	private static Viewer viewer(ExtensionContext test) {
		Browser browser = test.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (type) -> Chromium.start(), Chromium.class)
			.browser();
		ApplicationContext site = SpringExtension.getApplicationContext(test);
		String port = site.getEnvironment().getRequiredProperty("local.server.port");
		return new Viewer(browser, "http://localhost:" + port, site.getBean(MovableClock.class));
	}

}
