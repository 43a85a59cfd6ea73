package org.lectern;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final int LONG_CLASS = 150;

	private static final int LONGEST_CLASS = 300;

	private static final int MOST_HANDLERS = 5;

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.lectern");

	@Test
	void onlyTheClockKnowsWhatTimeItIs() {
		check(noClasses().should().accessTargetWhere(target(readsTheTime())));
	}

	@Test
	void onlyTheSiteMakesAClock() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.lectern.site..")
			.should()
			.accessTargetWhere(target(makesAClock())));
	}

	@Test
	void noAnswerDependsOnTheMachinesZone() {
		check(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
	}

	@Test
	void controllersAreHiddenAndSmall() {
		check(controllers().should().bePackagePrivate().andShould(haveFewHandlers()));
	}

	@Test
	void controllersLeaveTheDatabaseToTheModel() {
		check(controllers().should()
			.onlyDependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Repository.class))));
	}

	@Test
	void repositoriesAreHidden() {
		check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
	}

	@Test
	void whatAClassNeedsComesThroughItsConstructor() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
	}

	@Test
	void nothingSleepsOrPrintsStackTraces() {
		check(noClasses().should()
			.callMethod(Thread.class, "sleep", long.class)
			.orShould()
			.callMethod(Throwable.class, "printStackTrace"));
	}

	@Test
	void aNameSaysWhatAThingIs() {
		check(noClasses().should().haveNameMatching(".*(Dto|Impl|Utils?|Helper|Manager|Info)"));
	}

	@Test
	void noModuleIsADrawer() {
		check(noClasses().should()
			.resideInAnyPackage("..common..", "..util..", "..utils..", "..shared..", "..helper.."));
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		assertThat(PRODUCT.stream().map(JavaClass::getPackage).distinct())
			.allSatisfy((named) -> assertThat(named.isAnnotatedWith(NullMarked.class)).as(named.getName()).isTrue());
	}

	@Test
	void mostTypesAreHidden() {
		List<JavaClass> types = PRODUCT.stream().filter(ArchitectureTests::isWrittenAsAFile).toList();
		long hidden = types.stream().filter((type) -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(hidden * 100 / types.size()).as("percentage of types that are not public")
			.isGreaterThanOrEqualTo(60);
	}

	@Test
	void classesStayShort() {
		int all = Sources.in("src/main/java", ".java").size();
		assertThat(Sources.longerThan(LONG_CLASS, "src/main/java", ".java")).hasSizeLessThan(all / 20);
		assertThat(Sources.longerThan(LONGEST_CLASS, "src/main/java", ".java")).isEmpty();
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(PRODUCT);
	}

	private static GivenClassesConjunction controllers() {
		return classes().that().areMetaAnnotatedWith(Controller.class);
	}

	private static boolean isWrittenAsAFile(JavaClass type) {
		return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
	}

	private static DescribedPredicate<AccessTarget> readsTheTime() {
		return DescribedPredicate.describe("reads the time past the clock",
				(target) -> isNowWithoutClock(target) || isCall(target, System.class, "currentTimeMillis")
						|| isCall(target, Calendar.class, "getInstance")
						|| (isCall(target, Date.class, "<init>") && takesNothing(target)));
	}

	private static DescribedPredicate<AccessTarget> makesAClock() {
		return DescribedPredicate.describe("makes a clock",
				(target) -> target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system"));
	}

	private static boolean isNowWithoutClock(AccessTarget target) {
		return target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now")
				&& ((AccessTarget.MethodCallTarget) target).getRawParameterTypes()
					.stream()
					.noneMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	private static boolean isCall(AccessTarget target, Class<?> owner, String name) {
		return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
	}

	private static boolean takesNothing(AccessTarget target) {
		return target instanceof AccessTarget.ConstructorCallTarget call && call.getRawParameterTypes().isEmpty();
	}

	private static ArchCondition<JavaClass> haveFewHandlers() {
		return new ArchCondition<>("have at most " + MOST_HANDLERS + " handlers") {
			@Override
			public void check(JavaClass controller, ConditionEvents events) {
				long handlers = controller.getMethods()
					.stream()
					.filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class))
					.count();
				events.add(new SimpleConditionEvent(controller, handlers <= MOST_HANDLERS,
						controller.getName() + " has " + handlers + " handlers"));
			}
		};
	}

}
