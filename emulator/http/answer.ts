import { STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../core/model/api-error.ts';
import type { Exchange } from './exchange.ts';
import type { FaultAction } from './faults.ts';
import type { Reply } from './reply.ts';

/**
 * Carries out an exchange with its faults. A fault after the operation leaves the state changed.
 * @returns what to send; `drop` to end the connection, `hang` to leave it without an answer
 */
export async function answer(exchange: Exchange, actions: readonly FaultAction[]): Promise<Reply | 'drop' | 'hang'> {
  for (const action of actions) {
    if (action.kind === 'delay') await sleep(action.milliseconds);
    const early = instead(exchange, action);
    if (early !== null) return early;
  }
  const reply = attempt(exchange);
  for (const action of actions) {
    if (!('when' in action) || action.when !== 'after') continue;
    switch (action.kind) {
      case 'drop':
        return 'drop';
      case 'hang':
        return 'hang';
      case 'html':
        return htmlReply(action.status);
      case 'error':
        return exchange.fail(new ApiError(action.name, action.status, action.message));
    }
  }
  return reply;
}

/** The answer of a fault instead of the operation; `null` when the operation is carried out. */
function instead(exchange: Exchange, action: FaultAction): Reply | 'drop' | 'hang' | null {
  switch (action.kind) {
    case 'throttle':
      return throttled(exchange, action.form ?? (exchange.api === 's3' ? 'slow-down' : 'exception'));
    case 'html':
      return action.when === 'after' ? null : htmlReply(action.status);
    case 'drop':
      return action.when === 'after' ? null : 'drop';
    case 'deny':
      return exchange.fail(exchange.denied());
    case 'expired-token':
      return exchange.fail(exchange.expired());
    case 'error':
      return action.when === 'after' ? null : exchange.fail(new ApiError(action.name, action.status, action.message));
    case 'hang':
      return action.when === 'after' ? null : 'hang';
    case 'delay':
    case 'truncate':
    case 'trickle':
      return null;
  }
}

function throttled(exchange: Exchange, form: 'exception' | 'untyped' | 'slow-down'): Reply {
  switch (form) {
    case 'exception':
      return exchange.fail(new ApiError('ThrottlingException', 400, 'Rate exceeded'));
    case 'slow-down':
      return exchange.fail(new ApiError('SlowDown', 503, 'Please reduce your request rate.'));
    case 'untyped':
      return { status: 429, headers: { 'content-type': 'application/json' }, body: '{}', error: 'Unknown' };
  }
}

function htmlReply(status: number): Reply {
  const title = `${status} ${STATUS_CODES[status]}`;
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>\n`,
    error: 'Unknown',
  };
}

function attempt(exchange: Exchange): Reply {
  try {
    if (exchange.refused !== null) throw exchange.refused;
    return exchange.run();
  } catch (error) {
    if (error instanceof ApiError) return exchange.fail(error);
    throw error;
  }
}
