import { ACTION_VERSION } from '../version.ts';

/**
 * What hints at AWS credentials in the environment: what aws-actions/configure-aws-credentials and people set, or a
 * runner of one's own, which may have an instance or container role.
 */
function mayHaveCredentials(env: NodeJS.ProcessEnv): boolean {
  const variables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_PROFILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_CONFIG_FILE',
  ];
  return variables.some((name) => (env[name] ?? '') !== '') || env['RUNNER_ENVIRONMENT'] === 'self-hosted';
}

/** Whether AWS credentials can be had. Loads the SDK only where something hints at them; makes no call of a service. */
export async function hasCredentials(
  settings: { readonly api: 'opensearch' | 'elasticsearch'; readonly awsRegion: string | null },
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (!mayHaveCredentials(env)) return false;
  const { connect } = await import('./connect.ts');
  const connection = await connect({
    api: settings.api,
    bucket: null,
    expectedBucketOwner: null,
    // Credentials are the same in every Region; a missing one is an error later, where it is needed.
    region: settings.awsRegion ?? 'us-east-1',
    actionVersion: ACTION_VERSION,
    proxyEnv: env,
  });
  return connection.credentials().then(
    () => true,
    () => false,
  );
}
