/** Version of the action; a test keeps it in step with package.json. */
export const ACTION_VERSION = '0.1.0';
