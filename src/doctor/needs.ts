/** The write actions that the role of a job must be allowed: those of docs/iam.md that no read can test. */

/** An action, and the resources that it is needed on. */
export interface Need {
  readonly action: string;
  readonly resources: readonly string[];
  /** What the run does without it; `null`: it fails. */
  readonly without: string | null;
}

/** The facts that the needs depend on. */
export interface Use {
  /** A proposal is validated; anything else deploys. */
  readonly isProposal: boolean;
  readonly prune: boolean;
  readonly reload: boolean;
  readonly verify: boolean;
  /** Whether the API has AssociatePackages. */
  readonly associatesMany: boolean;
  /** `aws`, `aws-cn`, `aws-us-gov`, … */
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** `null`: nothing can be uploaded anyway. */
  readonly bucket: string | null;
  readonly keyPrefix: string;
  readonly domains: readonly string[];
}

/** The actions of the gate, or of a deploy, in the order in which they are used. */
export function needsOf(use: Use): readonly Need[] {
  const packages = ['*'];
  const objects = (below: string) =>
    use.bucket === null ? [] : [`arn:${use.partition}:s3:::${use.bucket}/${use.keyPrefix}/${below}`];
  const domain = (name: string, path = '') =>
    `arn:${use.partition}:es:${use.region}:${use.account}:domain/${name}${path}`;
  const domains = use.domains.map((name) => domain(name));
  const need = (action: string, resources: readonly string[], without: string | null = null): Need => ({
    action,
    resources,
    without,
  });
  const noImport = "AWS can't import the object in the name of the role, unless the policy of the bucket allows it";
  const cleanUp = 'the packages of a validation are not deleted, with a warning';
  const needs = use.isProposal
    ? [
        need('s3:PutObject', objects('dictcheck-000000000000/object')),
        need('s3:GetObject', objects('dictcheck-000000000000/object'), noImport),
        need('es:CreatePackage', packages),
        need('es:DeletePackage', packages, cleanUp),
        need('s3:DeleteObject', objects('dictcheck-000000000000/object'), cleanUp),
      ]
    : [
        need('s3:PutObject', objects('package/object')),
        need('s3:GetObject', objects('package/object'), noImport),
        need('es:CreatePackage', packages),
        need('es:UpdatePackage', packages),
        need('es:AssociatePackage', domains),
        ...(use.associatesMany
          ? [need('es:AssociatePackages', domains, 'packages are associated one after another')]
          : []),
        ...(use.prune
          ? [
              need('es:ListDomainsForPackage', packages, 'packages whose file is gone are kept, with a notice'),
              need('es:DissociatePackage', domains),
              need('es:DeletePackage', packages),
            ]
          : []),
        ...(use.verify && use.reload
          ? [
              need(
                'es:ESHttpPost',
                use.domains.map((name) => domain(name, '/_plugins/_refresh_search_analyzers/index')),
                'nothing is reloaded, unless the policy of the domain allows it',
              ),
            ]
          : []),
      ];
  return needs.filter(({ resources }) => resources.length > 0);
}
