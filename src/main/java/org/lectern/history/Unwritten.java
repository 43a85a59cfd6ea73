package org.lectern.history;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/**
 * What the transaction has not written yet. A repository, so that who was slower than
 * somebody else is told so by the errors of Spring's data access, as everywhere.
 */
@Repository
class Unwritten {

	private final EntityManager entities;

	Unwritten(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Writes it.
	 * @throws org.springframework.dao.DataAccessException when it does not fit what is
	 * there
	 */
	void write() {
		this.entities.flush();
	}

}
