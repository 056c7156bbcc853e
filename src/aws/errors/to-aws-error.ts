import { AwsError } from '../../deployment/model/aws-error.ts';
import { OwnNames } from '../own-names.ts';
import { type Received, readAnswer } from './answer.ts';
import { isForeign } from './foreign.ts';
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
  const { message, requestId } = answer;
  return new AwsError({
    ...meaning,
    operation,
    errorName: errorName(answer),
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
  const { isUnreadable, isHtml, code, message } = answer;
  if (isForeign(answer)) {
    const what = isHtml ? 'was a web page' : isUnreadable ? 'was not readable' : 'has no words of AWS';
    return `the answer ${what}: check what is between this runner and AWS, such as a proxy or a firewall`;
  }
  if (isUnreadable || code.startsWith('HPE_')) return 'the answer was not readable';
  if (isWithoutNameServer(answer)) return `no name server of this runner answers (${message})`;
  return NO_URL.test(code) ? 'the endpoint_url of the AWS profile or of its services is no URL' : null;
}

function errorName({ name, code, status, isUnreadable }: Received): string {
  if (name === 'Unknown' || isUnreadable) return `HTTP ${status}`;
  return name === 'Error' && code !== '' ? code : name;
}
