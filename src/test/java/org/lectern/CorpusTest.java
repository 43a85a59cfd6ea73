package org.lectern;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The {@link SiteTest site}, with all real talks on it that are at hand: -Dlectern.corpus
 * names the folder they lie in. They are imported once; such tests follow one another and
 * only look.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@EnabledIfSystemProperty(named = "lectern.corpus", matches = ".+")
@ExtendWith(TakenIn.class)
public @interface CorpusTest {

}
