package org.lectern.feeds;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The grammar of Atom, checked by a validator of its own. */
final class AtomRules {

	private AtomRules() {
	}

	/** What is wrong with a document. */
	static List<String> brokenBy(String document) {
		Complaints complaints = new Complaints();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, complaints);
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try {
			String grammar = Objects.requireNonNull(AtomRules.class.getResource("atom.rnc")).toString();
			if (driver.loadSchema(new InputSource(grammar))) {
				driver.validate(new InputSource(new StringReader(document)));
			}
		}
		catch (SAXException | IOException ex) {
			complaints.found.add(ex.toString());
		}
		return complaints.found;
	}

	private static final class Complaints implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException problem) {
			this.found.add(problem.toString());
		}

		@Override
		public void error(SAXParseException problem) {
			this.found.add(problem.toString());
		}

		@Override
		public void fatalError(SAXParseException problem) {
			this.found.add(problem.toString());
		}

	}

}
