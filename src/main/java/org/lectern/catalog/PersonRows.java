package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.lectern.catalog.Findable.Person;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Makes people of rows that are sorted by person, one for each affiliation. */
final class PersonRows implements RowCallbackHandler {

	private static final int MOST_AFFILIATIONS = 50;

	private final List<Person> people = new ArrayList<>();

	@Override
	public void processRow(ResultSet row) throws SQLException {
		UUID id = Objects.requireNonNull(row.getObject("public_id", UUID.class));
		if (people.isEmpty() || !last().publicId().equals(id)) {
			people.add(new Person(id, row.getString("slug"), row.getString("name"), new ArrayList<>()));
		}
		String affiliation = row.getString("affiliation");
		if (affiliation != null && last().affiliations().size() < MOST_AFFILIATIONS) {
			last().affiliations().add(affiliation);
		}
	}

	private Person last() {
		return people.get(people.size() - 1);
	}

	List<Person> people() {
		return people;
	}

}
