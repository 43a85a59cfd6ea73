package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, Long> {

	Series save(Series series);

	void delete(Series series);

	Optional<Series> findById(Long id);

	Optional<Series> findBySlug(String slug);

	List<Series> findBySlugIn(Collection<String> slugs);

	List<Series> findByFoldedOrderById(String folded);

	boolean existsBySlug(String slug);

}
