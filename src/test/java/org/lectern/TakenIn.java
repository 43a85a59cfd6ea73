package org.lectern;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lectern.ops.Command;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Imports the {@link Corpus} before a test, unless it still stands there from the last.
 */
class TakenIn implements BeforeEachCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TakenIn.class);

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext site = SpringExtension.getApplicationContext(test);
		if (!stands(test, site)) {
			site.getBean("import", Command.class)
				.run(List.of(Corpus.folder().toString(), "--publish"),
						new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
			test.getRoot().getStore(NAMESPACE).put(site, true);
		}
	}

	/** Whether a test is about the corpus, and finds it as the last one left it. */
	static boolean stands(ExtensionContext test, ApplicationContext site) {
		return test.getRequiredTestClass().isAnnotationPresent(CorpusTest.class)
				&& Boolean.TRUE.equals(test.getRoot().getStore(NAMESPACE).get(site));
	}

	/** The record is set back. */
	static void forget(ExtensionContext test, ApplicationContext site) {
		test.getRoot().getStore(NAMESPACE).remove(site);
	}

	/** Has the tests that need the corpus come last, one after the other. */
	static final class Last implements ClassOrderer {

		@Override
		public void orderClasses(ClassOrdererContext context) {
			context.getClassDescriptors()
				.sort(Comparator.comparing((described) -> described.isAnnotated(CorpusTest.class)));
		}

	}

}
