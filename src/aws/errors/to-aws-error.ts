import { AwsError } from '../../deployment/model/aws-error.ts';
import { OwnNames } from '../own-names.ts';
import { type Received, readAnswer } from './answer.ts';
import { isWithoutNameServer, NO_URL } from './names.ts';
import { meaningOf } from './table.ts';
import { inTheWay, isOneAtATime, isVague } from './words.ts';

/**
 * Makes the engine's error from what an SDK client threw; returns an error that came from neither a service nor a
 * connection as it is.
 * @param names the names that the user chose, which are removed from AWS's message
 * @param region the Region of the call
 */
export function toAwsError(
  error: unknown,
  operation: string,
  names: OwnNames = new OwnNames(),
  region: string | null = null,
): unknown {
  if (error instanceof AwsError) return error;
  const answer = readAnswer(error, operation, names);
  const meaning = meaningOf(answer);
  if (meaning === null) return error;
  const { name, code, status, message, requestId } = answer;
  return new AwsError({
    ...meaning,
    operation,
    errorName: errorName(name, code, status),
    message: ownWords(answer) ?? message,
    requestId,
    isVague: isVague(meaning.kind, answer),
    oneAtATime: meaning.kind === 'busy' && isOneAtATime(answer),
    inTheWay: inTheWay(answer),
    region,
    cause: error,
  });
}

/** Instead of the words of Node.js, which do not say what is wrong where. */
function ownWords(answer: Received): string | null {
  const { name, code, message } = answer;
  if (name === 'SyntaxError' || code.startsWith('HPE_')) return 'the answer was not readable';
  if (isWithoutNameServer(answer)) return `no name server of this runner answers (${message})`;
  return NO_URL.test(code) ? 'the endpoint_url of the AWS profile or of its services is no URL' : null;
}

function errorName(name: string, code: string, status: number | null): string {
  if (name === 'Unknown' || name === 'SyntaxError') return `HTTP ${status}`;
  return name === 'Error' && code !== '' ? code : name;
}
