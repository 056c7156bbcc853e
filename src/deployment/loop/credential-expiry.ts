/**
 * A warning when credentials expire before the end of the longest wait; `null` when they last or the expiry is not
 * known.
 * @param expiresAt may be an invalid date: the SDK does not check AWS_CREDENTIAL_EXPIRATION
 */
export function expiryWarning(expiresAt: Date | null, now: number, longestWaitMs: number): string | null {
  const end = expiresAt?.getTime() ?? Number.NaN;
  if (expiresAt === null || Number.isNaN(end) || end >= now + longestWaitMs) return null;
  const left = Math.max(0, Math.floor((end - now) / 60_000));
  const needed = Math.ceil(longestWaitMs / 60_000);
  return `The AWS credentials expire in ${left} minutes (${expiresAt.toISOString()}), but this run may have to wait up to ${needed} minutes. Ask for a longer session (\`role-duration-seconds\`) or lower the time-outs.`;
}
