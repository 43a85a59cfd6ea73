package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SpeakerRepository extends Repository<Speaker, Long> {

	Speaker save(Speaker speaker);

	void delete(Speaker speaker);

	Optional<Speaker> findById(Long id);

	Optional<Speaker> findBySlug(String slug);

	List<Speaker> findBySlugIn(Collection<String> slugs);

	List<Speaker> findByFoldedOrderById(String folded);

	boolean existsBySlug(String slug);

}
