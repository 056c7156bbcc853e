/** Version of the action; a test compares it with package.json. */
export const ACTION_VERSION = '0.1.0';

/** Where the action and its documentation are, for links. */
export const REPOSITORY_URL = 'https://github.com/OWNER/deploy-opensearch-dictionaries';
