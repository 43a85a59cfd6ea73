package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface VenueRepository extends Repository<Venue, Long> {

	Venue save(Venue venue);

	void delete(Venue venue);

	Optional<Venue> findById(Long id);

	Optional<Venue> findBySlug(String slug);

	List<Venue> findBySlugIn(Collection<String> slugs);

	List<Venue> findByFoldedOrderById(String folded);

	boolean existsBySlug(String slug);

}
