package org.lectern.accounts;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts by name. */
interface Accounts extends Repository<Account, Long> {

	Optional<Account> findByUsername(String username);

	@Query("select a.version from Account a where a.username = :username and a.enabled")
	Optional<Long> currentVersion(String username);

	long count();

	Account saveAndFlush(Account account);

}
