/**
 * Whether the environment hints at AWS credentials, without loading the SDK: what aws-actions/configure-aws-credentials
 * and people set, or a machine of one's own, which may have an instance or container role.
 */
export function mayHaveCredentials(env: NodeJS.ProcessEnv): boolean {
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
