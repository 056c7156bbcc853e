import { ApiError } from './model/api-error.ts';
import { matchesWildcard } from './wildcard.ts';

/** One allowed action, such as `es:AssociatePackage` or `s3:*`, on the ARNs that match `resource` (default: all). */
export interface Permission {
  readonly action: string;
  readonly resource?: string;
}

/** What the caller may do; anything else is denied. */
export type Policy = readonly (string | Permission)[];

/** Who calls, as AWS's messages name them. */
export interface Caller {
  readonly arn: string;
  /** `null`: everything is allowed. */
  policy: Policy | null;
}

/** Does the caller's policy allow this action? IAM compares actions without regard to case. */
export function isAllowed(caller: Caller, action: string, resource: string): boolean {
  if (caller.policy === null) return true;
  return caller.policy.some((entry) => {
    const permission = typeof entry === 'string' ? { action: entry } : entry;
    return (
      matchesWildcard(permission.action.toLowerCase(), action.toLowerCase()) &&
      matchesWildcard(permission.resource ?? '*', resource)
    );
  });
}

/** AWS's sentence for a missing identity-based permission. */
export function denialMessage(caller: Caller, action: string, resource: string): string {
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

/** Throws AccessDeniedException (`es:`) or AccessDenied (`s3:`), 403, unless the caller may do this. */
export function authorize(caller: Caller, action: string, resource: string): void {
  if (!isAllowed(caller, action, resource)) throw denial(caller, action, resource);
}

/** The error for a denied action: S3 has its own name for it and quotes the resource. */
export function denial(caller: Caller, action: string, resource: string): ApiError {
  return action.startsWith('s3:')
    ? new ApiError('AccessDenied', 403, denialMessage(caller, action, `"${resource}"`))
    : new ApiError('AccessDeniedException', 403, denialMessage(caller, action, resource));
}
