package org.lectern.standby;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts a question that the standby broke off to the first database, so that even a long
 * download, half of which was sent already, comes to its end.
 */
final class AskingAgain implements MethodInterceptor {

	@Override
	public @Nullable Object invoke(MethodInvocation question) throws Throwable {
		Reading reading = Reading.now();
		if (reading == null || TransactionSynchronizationManager.isActualTransactionActive()) {
			return question.proceed();
		}
		MethodInvocation again = ((ProxyMethodInvocation) question).invocableClone();
		try {
			return question.proceed();
		}
		catch (RuntimeException ex) {
			if (reading.goesOnAfter(ex)) {
				return again.proceed();
			}
			throw ex;
		}
	}

}
