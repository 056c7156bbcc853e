/**
 * Open questions about the service. Where neither the service model nor the documentation nor a public record of the
 * live service answers one, each plausible answer is a position of a switch, and a client must work with all of them.
 * The default is the answer with the most evidence or, without evidence, the strictest.
 */

export interface Choice {
  readonly question: string;
  /** Why it is open, and why the default is the default. */
  readonly why: string;
  /** Position → what the emulator then does. */
  readonly positions: Readonly<Record<string, string>>;
  readonly byDefault: string;
}

export interface Quantity {
  readonly question: string;
  readonly why: string;
  readonly unit: string;
  readonly byDefault: number;
}

export const CHOICES = {
  unknownPackageOnDescribe: {
    question: 'DescribePackages with a PackageID filter naming a package that does not exist',
    why: 'Terraform’s provider handles all three; a look-up by filter that finds nothing is an empty list elsewhere in AWS.',
    positions: {
      empty: 'the package is left out of the list',
      validation: 'ValidationException "Package not found"',
      'not-found': 'ResourceNotFoundException (409)',
    },
    byDefault: 'empty',
  },
  missingPackage: {
    question: 'any other operation on a package that does not exist',
    why: 'ResourceNotFoundException is modelled; Terraform’s provider also looks for a ValidationException "Package not found".',
    positions: {
      'not-found': 'ResourceNotFoundException (409)',
      validation: 'ValidationException "Package not found"',
    },
    byDefault: 'not-found',
  },
  missingDomain: {
    question: 'an operation on a domain that does not exist',
    why: 'ResourceNotFoundException is modelled; ValidationException is documented as "accessing or deleting a resource that does not exist".',
    positions: {
      'not-found': 'ResourceNotFoundException (409) "Domain not found: …"',
      validation: 'ValidationException "Domain not found: …"',
    },
    byDefault: 'not-found',
  },
  domainBeingDeleted: {
    question: 'associating or dissociating while the domain is being deleted',
    why: 'Not documented.',
    positions: {
      validation: 'ValidationException',
      conflict: 'ConflictException',
      'not-found': 'ResourceNotFoundException (409)',
    },
    byDefault: 'validation',
  },
  notAssociated: {
    question: 'dissociating a package that is not associated with the domain',
    why: 'Terraform’s provider matches the text "Package is not associated to this domain".',
    positions: {
      validation: 'ValidationException "Package is not associated to this domain"',
      'not-found': 'ResourceNotFoundException (409)',
      conflict: 'ConflictException "Package is already in desired state"',
    },
    byDefault: 'validation',
  },
  alreadyExistsError: {
    question: 'CreatePackage with a name that is taken',
    why: 'ResourceAlreadyExistsException is modelled for the operation; its text is not known.',
    positions: {
      'already-exists': 'ResourceAlreadyExistsException (409)',
      validation: 'ValidationException',
      conflict: 'ConflictException',
    },
    byDefault: 'already-exists',
  },
  limitError: {
    question: 'one package more than the Region (25) or the domain (20) may have',
    why: 'LimitExceededException is modelled for CreatePackage and UpdatePackage, for associations nothing is.',
    positions: {
      'limit-exceeded': 'LimitExceededException (409)',
      validation: 'ValidationException',
    },
    byDefault: 'limit-exceeded',
  },
  unreadableSource: {
    question: 'the S3 object is missing, SSE-KMS encrypted, in another Region or not readable by the caller',
    why: 'The copy is asynchronous, so COPY_FAILED is likely; the documentation mentions a synchronous "package not found" for another Region.',
    positions: {
      'copy-failed': 'the call succeeds and the package ends as COPY_FAILED with ErrorDetails',
      validation: 'ValidationException',
      'access-denied': 'AccessDeniedException (403)',
    },
    byDefault: 'copy-failed',
  },
  crossAccountBucket: {
    question: 'the bucket belongs to another account, and the caller may read it',
    why: 'Plugins need a bucket of the same account; for dictionaries nothing is said.',
    positions: { allowed: 'it is read', refused: 'as an unreadable source' },
    byDefault: 'allowed',
  },
  failedPackageUpdate: {
    question: 'UpdatePackage on a package that is COPY_FAILED or VALIDATION_FAILED',
    why: 'Neither documented nor reported.',
    positions: {
      repairs: 'accepted like any update',
      validation: 'ValidationException: the package has to be deleted',
      conflict: 'ConflictException: the package has to be deleted',
    },
    byDefault: 'repairs',
  },
  versionAfterFailedUpdate: {
    question: 'AvailablePackageVersion after an update has failed',
    why: 'During an update it keeps the old version (seen live), so most likely it does afterwards.',
    positions: { kept: 'the last good version', absent: 'no AvailablePackageVersion' },
    byDefault: 'kept',
  },
  statusAfterFailedUpdate: {
    question: 'PackageStatus after an update has failed, of a package with an available version',
    why: 'Not documented; clients wait for ErrorDetails as well as for a status.',
    positions: { failed: 'COPY_FAILED or VALIDATION_FAILED', available: 'AVAILABLE again, with ErrorDetails' },
    byDefault: 'failed',
  },
  failedVersionNumber: {
    question: 'the number of the version after a failed one',
    why: 'Not documented.',
    positions: { reused: 'v2 fails, the next is v2', consumed: 'v2 fails, the next is v3' },
    byDefault: 'reused',
  },
  historyEntry: {
    question: 'when a version appears in GetPackageVersionHistory',
    why: 'The history has no status, so versions are probably listed once they are available.',
    positions: {
      'when-available': 'once it is AVAILABLE; a failed one never',
      'at-request': 'at once with CreatePackage or UpdatePackage; a failed one stays',
    },
    byDefault: 'when-available',
  },
  historyOrder: {
    question: 'the order of GetPackageVersionHistory',
    why: 'Not documented.',
    positions: { ascending: 'oldest first', descending: 'newest first', shuffled: 'neither, but always the same' },
    byDefault: 'descending',
  },
  updateWhileBusy: {
    question: 'UpdatePackage while the package is COPYING or VALIDATING',
    why: 'No ConflictException is modelled for UpdatePackage, so probably ValidationException.',
    positions: {
      validation: 'ValidationException',
      conflict: 'ConflictException',
      queued: 'accepted, and carried out after the running one',
    },
    byDefault: 'validation',
  },
  deleteWhileBusy: {
    question: 'DeletePackage while the package is COPYING or VALIDATING',
    why: 'Not documented; ConflictException is modelled for a resource in use.',
    positions: { conflict: 'ConflictException', validation: 'ValidationException', accepted: 'deleted' },
    byDefault: 'conflict',
  },
  deleteAssociated: {
    question: 'DeletePackage while a domain is associated with it',
    why: 'ConflictException is modelled ("attempts to remove a resource that is currently in use").',
    positions: { conflict: 'ConflictException', validation: 'ValidationException' },
    byDefault: 'conflict',
  },
  deletedPackage: {
    question: 'what DescribePackages shows after a deletion',
    why: 'DELETED is a value of PackageStatus, and Terraform’s provider waits for the row to go.',
    positions: { gone: 'nothing', lingers: 'a row with PackageStatus DELETED; its name is free' },
    byDefault: 'gone',
  },
  identicalContent: {
    question: 'UpdatePackage with the bytes of the available version',
    why: 'No de-duplication is documented.',
    positions: { 'new-version': 'a new version', 'same-version': 'AVAILABLE again with the old version' },
    byDefault: 'new-version',
  },
  omittedDescription: {
    question: 'UpdatePackage without PackageDescription',
    why: 'Not documented.',
    positions: { kept: 'the description stays', cleared: 'the description is cleared' },
    byDefault: 'kept',
  },
  associateDuringUpdate: {
    question: 'AssociatePackage while the package is COPYING or VALIDATING a newer version',
    why: 'Seen live: accepted, and applies the version that is available, the old one.',
    positions: {
      'old-version': 'the old version is applied',
      validation: 'ValidationException',
      conflict: 'ConflictException',
    },
    byDefault: 'old-version',
  },
  neverAvailable: {
    question: 'AssociatePackage of a package that has no available version yet',
    why: 'Not documented; it cannot work.',
    positions: { validation: 'ValidationException', conflict: 'ConflictException' },
    byDefault: 'validation',
  },
  busyDomain: {
    question:
      'associating or dissociating while the domain is busy with another package or with a blue/green deployment',
    why: 'One operation at a time is reported by several users. ConflictException is modelled; the control plane’s general answer is the ValidationException.',
    positions: {
      conflict: 'ConflictException',
      validation:
        'ValidationException "A change/update is in progress. Please wait for it to complete before requesting another change."',
    },
    byDefault: 'conflict',
  },
  repeatedAssociation: {
    question: 'AssociatePackage again while this very association is ASSOCIATING',
    why: 'Both errors fit.',
    positions: {
      busy: 'as a busy domain',
      'desired-state': 'ConflictException "Package is already in desired state", though it is not ACTIVE yet',
    },
    byDefault: 'busy',
  },
  versionWhileAssociating: {
    question: 'PackageVersion of a row that is ASSOCIATING',
    why: 'Not documented.',
    positions: { new: 'the version being applied', old: 'the version applied before', absent: 'none' },
    byDefault: 'new',
  },
  versionAfterFailedAssociation: {
    question: 'PackageVersion of a row that is ASSOCIATION_FAILED (the domain keeps the old content)',
    why: 'Not documented.',
    positions: { new: 'the version that failed', old: 'the version applied before', absent: 'none' },
    byDefault: 'new',
  },
  referencePathWhileAssociating: {
    question: 'ReferencePath of a row that has never been ACTIVE',
    why: 'Not documented.',
    positions: { present: 'analyzers/<id> from the start', absent: 'none until ACTIVE' },
    byDefault: 'present',
  },
  associatePackages: {
    question: 'AssociatePackages with dictionaries',
    why: 'The operation came with plugins in 2024; DisabledOperationException is modelled, and es:AssociatePackages is a separate action.',
    positions: {
      works: 'one operation of the domain, all or nothing',
      'disabled-operation': 'DisabledOperationException (409)',
      'access-denied': 'AccessDeniedException (403)',
      validation: 'ValidationException',
      'unknown-operation': '404, as where the endpoint does not know the route',
    },
    byDefault: 'works',
  },
  associatePackagesAlreadyCurrent: {
    question: 'AssociatePackages when one of the packages is already current on the domain',
    why: 'Not documented.',
    positions: {
      conflict: 'ConflictException "Package is already in desired state" for the whole call',
      ignored: 'the others are associated',
    },
    byDefault: 'conflict',
  },
  filterWildcards: {
    question: '`*` and `?` in a filter value of DescribePackages',
    why: 'The model’s pattern allows them; their meaning is not documented.',
    positions: { expanded: 'any characters and one character', literal: 'themselves' },
    byDefault: 'expanded',
  },
  filterPaging: {
    question: 'how filters and pages of DescribePackages go together',
    why: 'Not documented; both are found in AWS.',
    positions: {
      'filter-first': 'pages of matches',
      'page-first': 'each page is filtered after it was cut, so a page may be empty and have a NextToken',
    },
    byDefault: 'filter-first',
  },
  errorTypeIn: {
    question: 'where an error’s type is',
    why: 'The protocol allows all of them; SDKs accept all of them.',
    positions: {
      header: 'header x-amzn-errortype',
      'header-with-uri': 'header x-amzn-errortype followed by `:` and a URI',
      'body-type': 'member __type of the body, with a namespace',
      'body-code': 'member code of the body',
    },
    byDefault: 'header',
  },
  errorMessageKey: {
    question: 'the member that holds an error’s message',
    why: 'The protocol allows both.',
    positions: { message: 'message', Message: 'Message' },
    byDefault: 'message',
  },
  domainProcessing: {
    question: 'DescribeDomain’s Processing while a dictionary is associated',
    why: 'Dictionaries need no blue/green deployment; whether the flag changes is not documented.',
    positions: { unchanged: 'false', processing: 'true' },
    byDefault: 'unchanged',
  },
  accountWrites: {
    question: 'a write while any package of the account is being imported, deleted or associated',
    why: 'A client in production reports that the service "can only process one request at a time", and waits for everything; others run domains in parallel.',
    positions: {
      independent: 'only what concerns the same package or domain counts',
      conflict: 'ConflictException "Another package operation is in progress in this account. …"',
      validation: 'ValidationException of the same text',
    },
    byDefault: 'independent',
  },
  descriptionChange: {
    question: 'when UpdatePackage changes the description',
    why: 'Not documented. AvailablePackageVersion demonstrably keeps its old value until the new version is there, so the description may too.',
    positions: {
      'at-request': 'at once, and it stays when the update fails',
      'when-available': 'with the version, so that a failed update leaves the old one',
      'reverted-on-failure': 'at once, and the old one returns when the update fails',
    },
    byDefault: 'at-request',
  },
  associatePackagesRows: {
    question: 'how the rows of an AssociatePackages call appear on the domain',
    why: 'Not documented; a domain does one association at a time otherwise.',
    positions: {
      together: 'all at once, and all end together',
      'one-by-one': 'each when the one before it has ended; until then it is as it was',
    },
    byDefault: 'together',
  },
  dictionaryIdForm: {
    question: 'the form of a dictionary’s PackageID',
    why: 'Every public example is `F` and digits; the 2021-01-01 model also allows `pkg-` and hexadecimal digits, the 2015-01-01 model anything.',
    positions: {
      'f-and-digits': '`F` and nine digits',
      'pkg-hex': '`pkg-` and forty hexadecimal digits, as AWS’s partners’ plugins have',
      other: '`F` and ten hexadecimal digits, which no model describes',
    },
    byDefault: 'f-and-digits',
  },
} as const satisfies Record<string, Choice>;

export const QUANTITIES = {
  defaultPageSize: {
    question: 'entries of a page when MaxResults is not given',
    why: 'Not documented. Small, so that a client that reads one page only is found out.',
    unit: 'entries',
    byDefault: 10,
  },
  maxPageSize: {
    question: 'most entries of a page, whatever MaxResults says',
    why: 'MaxResults is at most 100; a service may return fewer.',
    unit: 'entries',
    byDefault: 100,
  },
  stalePackageRead: {
    question: 'how long reads show a package as it was before the last write',
    why: 'AWS’s control planes are eventually consistent; not measured.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  staleAssociationRead: {
    question: 'how long reads show an association as it was before the last write (ACTIVE and the old version)',
    why: 'As above.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  packageNameMax: {
    question: 'longest PackageName that the 2021-01-01 API takes',
    why: 'The model says 256, Terraform’s provider 32, the 2015-01-01 model 28.',
    unit: 'characters',
    byDefault: 256,
  },
  versionsMax: {
    question: 'most versions of a package, attempts that failed too; UpdatePackage then answers LimitExceededException',
    why: 'The error is modelled, the number is not known. 0: no limit.',
    unit: 'versions',
    byDefault: 0,
  },
  historyMax: {
    question: 'how many of the newest versions GetPackageVersionHistory remembers',
    why: 'Not documented. 0: all.',
    unit: 'versions',
    byDefault: 0,
  },
  historyLag: {
    question: 'how much later than AvailablePackageVersion the version appears in GetPackageVersionHistory',
    why: 'AWS’s control planes are eventually consistent, and the history is another store; not measured.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  newPackageLag: {
    question: 'how long DescribePackages does not show a new package, though other operations know it',
    why: 'AWS’s control planes are eventually consistent, listings most of all; not measured.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  readsGoBack: {
    question:
      'for how long after each change every second read of all shows the state from before it, as from a replica (not the history)',
    why: 'As above.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  versionBehindStatus: {
    question:
      'how much later than PackageStatus AVAILABLE the AvailablePackageVersion moves (what is associated until then is the old one)',
    why: 'Nothing says that both change together.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  statusBehindVersion: {
    question: 'how much later than AvailablePackageVersion the PackageStatus becomes AVAILABLE',
    why: 'As above.',
    unit: 'milliseconds',
    byDefault: 0,
  },
  filterValuesMax: {
    question: 'most values of a filter of DescribePackages; more are a ValidationException',
    why: 'The model names no limit, other services of AWS have one. 0: no limit.',
    unit: 'values',
    byDefault: 0,
  },
} as const satisfies Record<string, Quantity>;
